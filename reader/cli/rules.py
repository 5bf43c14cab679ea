"""The verb that shows, makes, tries and takes back rules."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import click

from reader.cli.output import say
from reader.cli.root import Session, verb
from reader.errors import NotFound, ReaderError
from reader.i18n import _, ngettext

ACTIONS = ("read", "mute", "bookmark", "tag", "full-text", "notify")
SHOWN = 5


@verb("rules", _("Show rules, or make one: newsreader rules --add NAME --do mute QUERY…"))
@click.argument("query", nargs=-1, metavar=_("[QUERY]…"))
@click.option("--add", "name", default="", metavar=_("NAME"), help=_("Make a rule for new articles the query gives."))
@click.option("--do", "action", type=click.Choice(ACTIONS), default="read", help=_("What is done with them."))
@click.option("--tag", default="", metavar="T", help=_("The tag they get."))
@click.option("--days", type=click.IntRange(min=1), default=None, help=_("The rule rests after so many days."))
@click.option("--try", "tried", is_flag=True, help=_("Only show what the query would catch."))
@click.option("--run", default="", metavar=_("NAME"), help=_("Use a rule on old articles as well."))
@click.option("--remove", default="", metavar=_("NAME"), help=_("Take a rule away."))
@click.option("--log", is_flag=True, help=_("What rules did."))
@click.option("--undo", "undone", type=int, default=0, metavar="N", help=_("Take back what the log says under N."))
def rules(
    session: Session,
    query: tuple[str, ...],
    name: str,
    action: str,
    tag: str,
    days: int | None,
    tried: bool,
    run: str,
    remove: str,
    log: bool,
    undone: int,
) -> None:
    """One thing at a time; without anything, every rule."""
    if tried:
        _try(session, " ".join(query))
    elif name:
        until = datetime.now(UTC) + timedelta(days=days) if days else None
        session.library.save_rule(name, " ".join(query), action, tag, until=until)  # type: ignore[arg-type]
        say(_("Saved the rule “{title}”").format(title=name))
    elif run:
        done = session.library.run_rule(run)
        say(ngettext("A rule changed {n} article", "A rule changed {n} articles", done))
    elif remove:
        session.library.remove_rule(remove)
        say(_("Removed the rule “{title}”").format(title=remove))
    elif log:
        _log(session)
    elif undone:
        if not session.library.undo_rule_run(undone):
            text = _("There is nothing to take back under {n}; newsreader rules --log shows what is.")
            raise NotFound(text.format(n=undone))
    elif query:
        raise ReaderError(_("Say what to do with this: --try shows what it catches, --add NAME makes a rule of it."))
    else:
        _list(session)


def _list(session: Session) -> None:
    for rule in session.library.rules():
        until = f"\t→ {rule.until.astimezone():%Y-%m-%d}" if rule.until else ""
        say(f"{rule.name}\t{rule.action} {rule.argument}".rstrip() + f"\t{rule.query}{until}")


def _try(session: Session, query: str) -> None:
    caught = session.library.caught_by(query)
    say(ngettext("{n} found", "{n} found", len(caught)))
    for row in session.library.rows(caught[:SHOWN]):
        say(f"{row.id}\t{row.at.astimezone():%Y-%m-%d}\t{row.title}")


def _log(session: Session) -> None:
    for each in session.library.rule_runs():
        undone = f"\t{_('taken back')}" if each.undone else ""
        say(f"{each.id}\t{each.at.astimezone():%Y-%m-%d %H:%M}\t{each.rule}\t{each.n}{undone}")

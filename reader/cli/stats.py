"""The verb that shows a picture of one's reading."""

from __future__ import annotations

import dataclasses

import click

from reader.cli.output import print_json, say
from reader.cli.root import Session, verb
from reader.i18n import _, dates, ngettext
from reader.stats import DAYS, Picture, Use, bar, sparkline

BAR = 24
NAME = 28


@verb("stats", _("A picture of your reading: articles a day, hours, sources by how much of them is opened."))
@click.option("--days", type=click.IntRange(1, 3660), default=DAYS, show_default=True, help=_("How far back."))
@click.option("--json", "as_json", is_flag=True, help=_("One JSON document."))
def stats(session: Session, days: int, as_json: bool) -> None:
    """Sparklines and bars, or their figures."""
    picture = session.library.stats(days)
    if as_json:
        print_json(_values(picture), indent=2)
        return
    for name, values in (
        (_("Articles a day"), picture.published),
        (_("Opened a day"), picture.opened),
        (_("Opened by hour, 0 to 23"), picture.hours),
    ):
        say(f"{name:26}{sparkline(values)}  {sum(values)}")
    say()
    say(_("How much of each source is opened"))
    most = max((use.share for use in picture.sources), default=0)
    for use in picture.sources:
        drawn = bar(use.share, most, BAR)
        say(f"  {use.title[:NAME]:{NAME}}  {drawn:{BAR}} {use.share:4.0%}  {use.opened}/{use.arrived}")
    for name, uses in ((_("Silent"), picture.silent), (_("Noisy: many articles, hardly any opened"), picture.noisy)):
        if uses:
            say(f"\n{name}")
        for use in uses:
            since = dates.short(use.newest, dates.now()) if use.newest else _("never anything")
            said = ngettext("{n} article", "{n} articles", use.arrived) if use.arrived else since
            say(f"  {use.title[:NAME]:{NAME}}  {said}")


def _values(picture: Picture) -> dict[str, object]:
    return {
        "first_day": picture.first.isoformat(),
        "published": picture.published,
        "opened": picture.opened,
        "opened_by_hour": picture.hours,
        "sources": [_use(each) for each in picture.sources],
        "silent": [_use(each) for each in picture.silent],
        "noisy": [_use(each) for each in picture.noisy],
    }


def _use(use: Use) -> dict[str, object]:
    values = dataclasses.asdict(use)
    return {**values, "newest": use.newest.isoformat() if use.newest else None, "share": round(use.share, 4)}

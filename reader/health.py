"""How a source is, in words, and what there is to do about it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from feeds import schedule
from reader.i18n import N_, _, dates
from reader.i18n.reasons import reason
from reader.model import SourceInfo

UNAUTHORIZED = 401
TOLD = timedelta(days=30)
"""How long it is worth saying that a source moved."""
BY_KEY = {
    "gone": N_("What is kept stays; D removes it from the list."),
    "moved": N_("E takes the new address."),
    "silent": N_("D removes it; what is kept stays."),
    "new": N_("r fetches it."),
    "locked": N_("E takes the name and the password."),
}
BY_VERB = {
    "gone": N_("newsreader remove {id} takes it off the list; what is kept stays."),
    "moved": N_("newsreader add {url} follows it there, newsreader remove {id} lets the old address go."),
    "silent": N_("newsreader remove {id} takes it off the list; what is kept stays."),
    "new": N_("newsreader refresh {id} fetches it."),
    "locked": N_("newsreader add {named} asks for the password and sets it."),
}


def state(source: SourceInfo, now: datetime) -> schedule.Health:
    """The one thing most worth saying about a source."""
    return schedule.health(
        now,
        visited=source.checked,
        failures=source.failures,
        failing_since=source.failing_since,
        error=source.error,
        gone=source.gone,
        moved_to=source.moved_to if source.moved_to != source.url else "",
        elapsed=schedule.SLOW if source.slow else 0.0,
        newest=source.newest,
        next_visit=source.next_visit,
    )


def name(source: SourceInfo, now: datetime) -> str:
    """The same as one word for scripts: `failed` until it is called failing; empty for what is not fetched at all."""
    if source.kind != "feed":
        return ""
    code = state(source, now).code
    return "failed" if code == "fine" and source.error else code


def has_moved(source: SourceInfo, now: datetime) -> bool:
    """Whether it moved lately, and is followed at its new address."""
    return source.moved is not None and now - source.moved < TOLD


def words(source: SourceInfo, now: datetime) -> str:
    """How a source is, in a few words, and that it moved lately; empty for what is not fetched at all."""
    if source.kind != "feed":
        return ""
    said = _words(source, now)
    if source.moved and has_moved(source, now):
        when = dates.moment(source.moved, now)
        said += " " + _("Moved to {url} ({when}), followed there.").format(url=source.url, when=when)
    return said


def _words(source: SourceInfo, now: datetime) -> str:
    found = state(source, now)
    since = dates.moment(found.since, now) if found.since else ""
    match found.code:
        case "gone":
            return _("Gone for good: its publisher took it away.")
        case "failing":
            why = reason(found.error)
            return _("Failing since {when}: {why}").format(when=since, why=why) if since else why
        case "moved":
            return _("Moved to {url}.").format(url=found.moved_to)
        case "new":
            return _("Not visited yet.")
        case "silent":
            return _("Nothing new since {when}.").format(when=since)
        case "slow":
            return _("Slow: the last visit took more than {n} seconds.").format(n=int(schedule.SLOW))
    if source.error:
        return _("The last visit failed: {why}").format(why=reason(source.error))
    return _("Fine.")


def advice(source: SourceInfo, now: datetime, what: Mapping[str, str] = BY_KEY) -> str:
    """What happens next, or what the person can do: by keys of the sources pane, or by verbs of the command line."""
    if source.kind != "feed":
        return ""
    found = state(source, now)
    code = "locked" if source.status == UNAUTHORIZED and source.error else found.code
    if code in what:
        named = source.url.replace("://", f"://{source.user or _('NAME')}@", 1)
        return _(what[code]).format(id=source.id, url=found.moved_to, named=named)
    if source.next_visit:
        return _("Next visit {when}.").format(when=dates.relative(source.next_visit, now))
    return ""

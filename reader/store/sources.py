"""Sources: where articles come from, whether they are followed, and how the last visit went."""

from __future__ import annotations

import random
import time
from array import array
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from reader.errors import NotFound
from reader.i18n import _
from reader.model import SourceInfo
from reader.store import listed
from reader.store.connect import Connection

if TYPE_CHECKING:
    from feeds.model import FeedUpdate, Source
    from reader.store.journal import Change

SAVED_URL = "saved:pages"
SLOW_MS = 10_000

_INFO = """
SELECT s.id, s.url, coalesce(nullif(f.title, ''), nullif(s.title, ''), s.url), f.folder, s.link, s.language, s.kind,
       coalesce(t.unread, 0), coalesce(t.total, 0), coalesce(v.error, ''), v.failing_since, coalesce(v.failures, 0),
       v.checked_at, v.next_at, v.newest_at, coalesce(v.moved_to, ''), v.gone_at IS NOT NULL,
       coalesce(v.elapsed_ms, 0) > ?, f.interval_s / 60, f.full_text, f.user,
       coalesce(v.http_status, 0),
       (SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'moved:' || s.id AND s.url = v.moved_to)
FROM subscription f JOIN source s ON s.id = f.source_id LEFT JOIN tally t ON t.source_id = s.id
     LEFT JOIN visit v ON v.source_id = s.id
WHERE f.removed_at IS NULL ORDER BY f.position, s.id
"""


def every(db: Connection) -> list[SourceInfo]:
    """What is followed: folders where their first source stands, sources by position inside them."""
    found = [_info(row) for row in db.all(_INFO, (SLOW_MS,))]
    first: dict[str, int] = {}
    for number, each in enumerate(found):
        first.setdefault(each.folder, number if each.folder else -1)
    return sorted(found, key=lambda each: first[each.folder])


def _info(row: tuple[Any, ...]) -> SourceInfo:
    key, url, title, folder, link, language, kind, unread, total, error, since, failures, *rest = row
    *times, moved, gone, slow, minutes, full_text, user, status, moved_at = rest
    checked, next_visit, newest = [_instant(each) for each in times]
    return SourceInfo(
        *(key, url, title, folder, link, language, kind, unread, total, error, _instant(since), failures),
        *(checked, next_visit, newest, moved, bool(gone), bool(slow), minutes, full_text, user, status),
        _instant(moved_at),
    )


def _instant(seconds: int | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)


def insert(db: Connection, url: str, kind: str = "feed", *, title: str = "", link: str = "", language: str = "") -> int:
    """A source that is not followed yet, or the one of this address. Its id."""
    found = db.value("SELECT id FROM source WHERE url = ?", (url,))
    if found is not None:
        return int(found)
    db.run(
        "INSERT INTO source(url, kind, title, link, language) VALUES (?, ?, ?, ?, ?)",
        (url, kind, title, link, language),
    )
    return db.new_id


def prepare(
    db: Connection, source_id: int, *, title: str = "", folder: str = "", private: bool = False, user: str = ""
) -> None:
    """The person's own row for a source, before it is followed; what is there already stays."""
    now = int(time.time())
    db.run(
        """INSERT OR IGNORE INTO subscription(source_id, title, folder, position, added_at, removed_at, private, user)
           VALUES (?, ?, ?, 1 + (SELECT coalesce(max(position), 0) FROM subscription), ?, ?, ?, ?)""",
        (source_id, title, folder, now, now, private, user),
    )


def following(db: Connection, source_id: int) -> bool:
    """Whether a source is followed."""
    sql = "SELECT EXISTS (SELECT 1 FROM subscription WHERE source_id = ? AND removed_at IS NULL)"
    return bool(db.value(sql, (source_id,)))


def set_following(db: Connection, source_id: int, follow: bool) -> None:
    """Follow a source or stop to; its articles are listed or hidden with it, but for those that were kept."""
    now = None if follow else int(time.time())
    db.run("UPDATE subscription SET removed_at = ? WHERE source_id = ?", (now, source_id))
    listed.settle(db, array("q", db.column("SELECT article_id FROM membership WHERE source_id = ?", (source_id,))))


def title(db: Connection, source_id: int) -> str:
    """What a source is called. NotFound when there is none or it is not followed."""
    found = db.one(
        """SELECT coalesce(nullif(f.title, ''), nullif(s.title, ''), s.url) FROM source s
           JOIN subscription f ON f.source_id = s.id WHERE s.id = ? AND f.removed_at IS NULL""",
        (source_id,),
    )
    if found is None:
        text = _("There is no source {id}; newsreader sources shows what there is.")
        raise NotFound(text.format(id=source_id))
    return str(found[0])


# Visits


def due(db: Connection, source_ids: Sequence[int], now: int) -> list[Source]:
    """The named sources, or all whose time has come, the longest waiting first.

    A visit in the future was noted by a clock that was wrong: what it says about the next one means nothing.
    """
    sql = """SELECT s.id, s.url, coalesce(v.etag, ''), coalesce(v.last_modified, ''), coalesce(v.body_hash, ''),
                    coalesce(v.failures, 0), f.user, f.private
             FROM subscription f JOIN source s ON s.id = f.source_id LEFT JOIN visit v ON v.source_id = s.id
             WHERE f.removed_at IS NULL AND s.kind = 'feed'
             AND (?1 OR (v.gone_at IS NULL AND (coalesce(v.next_at, 0) <= ?2 OR v.checked_at > ?2 + 60)))
             ORDER BY v.next_at, s.id"""
    from feeds.model import Source, Validators

    named = set(source_ids)
    return [
        Source(key, url, Validators(etag, modified, body), failures, user, bool(private))
        for key, url, etag, modified, body, failures, user, private in db.all(sql, (bool(named), now))
        if not named or key in named
    ]


def is_any_due(db: Connection, now: int) -> bool:
    """Whether the time of any source has come."""
    sql = """SELECT EXISTS (SELECT 1 FROM subscription f JOIN source s ON s.id = f.source_id
             LEFT JOIN visit v ON v.source_id = s.id WHERE f.removed_at IS NULL AND s.kind = 'feed'
             AND v.gone_at IS NULL AND coalesce(v.next_at, 0) <= ?)"""
    return bool(db.value(sql, (now,)))


def welcome(db: Connection, now: int) -> list[int]:
    """All that may be visited because a person asks for everything, due or not.

    Not what is gone, and not what asked to be left alone for a while (Retry-After) when it last failed.
    """
    return db.column(
        """SELECT s.id FROM subscription f JOIN source s ON s.id = f.source_id LEFT JOIN visit v ON v.source_id = s.id
           WHERE f.removed_at IS NULL AND s.kind = 'feed' AND v.gone_at IS NULL
           AND NOT (coalesce(v.failures, 0) AND v.checked_at <= ?1 AND v.checked_at + v.wait > ?1)
           ORDER BY f.position, s.id""",
        (now,),
    )


def keep_visit(db: Connection, update: FeedUpdate, new: int, now: int, usual: int = 0) -> str:
    """Remember how a visit went and when the next one is due; `usual` seconds after it if nobody says otherwise.

    Where it is followed from now on, if it moved there for good.
    """
    source_id = update.source.id
    db.run("INSERT OR IGNORE INTO visit(source_id) VALUES (?)", (source_id,))
    if update.outcome in ("failed", "gone"):
        _keep_failure(db, update, now, usual)
    else:
        _keep_success(db, update, new, now, usual)
    return update.moved_to if update.moved_to and _move(db, update, now) else ""


def _move(db: Connection, update: FeedUpdate, now: int) -> bool:
    """Follow a source at its new address; not where another one is already: then the person says what is to be.

    When it moved stands among the settings.
    """
    source_id, url = update.source.id, update.moved_to
    db.run("UPDATE visit SET moved_to = ? WHERE source_id = ?", (url, source_id))
    if db.value("SELECT 1 FROM source WHERE url = ? AND id <> ?", (url, source_id)):
        return False
    db.run("UPDATE source SET url = ? WHERE id = ?", (url, source_id))
    db.run("INSERT OR REPLACE INTO setting VALUES (?, ?)", (f"moved:{source_id}", str(now)))
    if not is_same_site(url, update.source.url):  # The person typed the old address, not this one.
        db.run("UPDATE subscription SET private = 0 WHERE source_id = ?", (source_id,))
    return True


def is_same_site(url: str, other: str) -> bool:
    """Whether two addresses have scheme, host and port in common."""
    return url.split("/", 3)[:3] == other.split("/", 3)[:3]


def _keep_failure(db: Connection, update: FeedUpdate, now: int, usual: int) -> None:
    failures, interval, *_asked = _plan(db, update.source.id)
    pause = _pause(now, update, interval or usual, failures=failures + 1)
    gone = update.outcome == "gone"
    db.run(
        """UPDATE visit SET checked_at = ?1, failures = ?2, failing_since = coalesce(failing_since, ?1), error = ?3,
           http_status = ?4, elapsed_ms = ?5, next_at = ?6, wait = ?7,
           gone_at = iif(?8, coalesce(gone_at, ?1), gone_at) WHERE source_id = ?9""",
        (
            *(now, failures + 1, update.error, update.http_status, int(update.elapsed * 1000)),
            *(None if pause is None else now + pause, update.wait, gone, update.source.id),
        ),
    )


def _keep_success(db: Connection, update: FeedUpdate, new: int, now: int, usual: int) -> None:
    from feeds.model import Validators

    if update.feed is not None:
        _keep_feed(db, update)
    _failures, interval, ttl, hours, days = _plan(db, update.source.id)
    pause = _pause(now, update, interval or usual, ttl=ttl, skip_hours=hours, skip_days=days) or 0
    given = update.validators if update.validators != Validators() else update.source.validators
    db.run(
        """UPDATE visit SET checked_at = ?1, failures = 0, failing_since = NULL, error = '', gone_at = NULL,
           http_status = ?2, elapsed_ms = ?3, next_at = ?4, wait = ?5, changed_at = iif(?6, ?1, changed_at),
           etag = ?7, last_modified = ?8, body_hash = ?9 WHERE source_id = ?10""",
        (
            *(now, update.http_status, int(update.elapsed * 1000), now + pause, update.wait, new > 0),
            *(given.etag, given.last_modified, given.body_hash, update.source.id),
        ),
    )


def _pause(now: int, update: FeedUpdate, interval: int, **asked: Any) -> int | None:
    moment = datetime.fromtimestamp(now, UTC)
    from feeds import schedule

    chosen = interval or schedule.HOUR
    return schedule.next_visit(
        moment, update.outcome, wait=update.wait, interval=chosen, jitter=random.random(), **asked
    )


def _plan(db: Connection, source_id: int) -> tuple[int, int, int, frozenset[int], frozenset[int]]:
    """Failures so far, the person's interval, and what the publisher asked for."""
    failures, interval, ttl, hours, days = db.all(
        """SELECT v.failures, coalesce(f.interval_s, 0), v.ttl, v.skip_hours, v.skip_days FROM visit v
           LEFT JOIN subscription f ON f.source_id = v.source_id WHERE v.source_id = ?""",
        (source_id,),
    )[0]
    return failures, interval, ttl, _numbers(hours), _numbers(days)


def _numbers(text: str) -> frozenset[int]:
    return frozenset([int(part) for part in text.split(",") if part])


def _keep_feed(db: Connection, update: FeedUpdate) -> None:
    feed = update.feed
    assert feed is not None
    db.run(
        """UPDATE source SET title = ?, link = ?, subtitle = ?, language = ?, icon = ?, format = ?, hub = ?
           WHERE id = ?""",
        (
            *(feed.title, feed.link, feed.subtitle, feed.language, feed.icon, feed.format, feed.hub),
            update.source.id,
        ),
    )
    hours, days = (",".join(map(str, sorted(each))) for each in (feed.skip_hours, feed.skip_days))
    db.run(
        "UPDATE visit SET ttl = ?, skip_hours = ?, skip_days = ? WHERE source_id = ?",
        (feed.ttl, hours, days, update.source.id),
    )
    dates = [each.published for each in feed.entries if each.published]
    if dates:
        newest = int(min(max(dates).timestamp(), time.time()))
        sql = "UPDATE visit SET newest_at = max(coalesce(newest_at, 0), ?) WHERE source_id = ?"
        db.run(sql, (newest, update.source.id))


# Order


def move(change: Change, source_id: int, folder: str, position: int | None) -> None:
    """Into a folder, at a place among its sources or at the end; the others make room."""
    order = change.db.all(
        """SELECT source_id, folder FROM subscription WHERE removed_at IS NULL AND source_id <> ?
           ORDER BY position, source_id""",
        (source_id,),
    )
    inside = [place for place, (_id, name) in enumerate(order) if name == folder]
    at = len(order) if position is None or position >= len(inside) else inside[max(position, 0)]
    ids = [each[0] for each in order]
    ids.insert(at, source_id)
    change.put("subscription", source_id, folder=folder)
    for place, each in enumerate(ids, start=1):
        change.put("subscription", each, position=place)

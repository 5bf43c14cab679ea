"""Takes in what the person did and wrote, as an archive says it: one verb, so that one undo takes it back.

What the library has already stays as it is: the same bookmark, the same comment by its id.
"""

from __future__ import annotations

import json
import time
from array import array
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import zip_longest
from typing import Any, get_args

from reader.model import COLOURS, Anchor, CommentKind, Placement, RuleAction
from reader.query import QueryError, parse
from reader.store import comments, drafts, listed, search, sources, tags
from reader.store.connect import Connection
from reader.store.ids import ulid
from reader.store.import_arrived import Known, ids, insert
from reader.store.import_fields import DAMAGE, ULID, Line, parts, taken
from reader.store.journal import Change

_YOURS = {
    "title": "",
    "folder": "",
    "position": 0,
    "added_at": 0,
    "removed_at": None,
    "interval_s": 0,
    "full_text": "auto",
    "user": "",
    "private": 0,
}
_STATE = {"opened_at": None, "block": 0, "fraction": 0.0}
_BOOKMARK = {
    "id": "",
    "created_at": 0,
    "modified_at": 0,
    "folder": "",
    "note": "",
    "read_later": 0,
    "archived": 0,
    "deleted_at": None,
}
_COMMENT = {
    "id": "",
    "kind": "article",
    "body": "",
    "colour": "",
    "author": "",
    "device": "",
    "created_at": 0,
    "modified_at": 0,
    "deleted_at": None,
}
_ANCHOR = {"block": 0, "start": 0, "end": 0, "exact": "", "prefix": "", "suffix": "", "photo": ""}
_PLACE = {
    "status": "exact",
    "start": 0,
    "end": 0,
    "score": 0.0,
    "method": "",
    "confirmed": 0,
    "block": 0,
    "exact": "",
}
_DRAFT = {"parent_id": "", "comment_id": "", "body": "", "modified_at": 0}
_TAG = {"name": "", "ulid": "", "created_at": 0}
_VIEW = {"id": "", "name": "", "query": "", "key": "", "position": 0}
_RULE = {"id": "", "name": "", "query": "", "action": "read", "argument": "", "until": None, "created_at": 0}
Fates = Counter[tuple[str, str]]
"""How many of each kind were new or known."""


def take(change: Change, lines: Iterable[Line], known: Known, untouched: bool) -> Fates:
    """Everything, line by line. In an untouched library the archive decides about sources that are there, too."""
    fates: Fates = Counter()
    read, muted = array("q"), array("q")
    for line in lines:
        try:
            match line.get("kind"):
                case "source":
                    fates["source", _source(change, line, known, untouched)] += 1
                case "tag":
                    _tag(change.db, line)
                case "article" if line["id"] in known.articles:
                    key = known.articles[line["id"]]
                    fates["article", "new" if key in known.new else "known"] += 1
                    _article(change, line, key, known.texts[key], fates)
                    if line.get("story") and line["story"]["story_id"] in known.articles:
                        _story(change.db, line["story"], key, known)
                    if line.get("read") is True and key not in known.new:
                        read.append(key)
                    if line.get("muted") is True:
                        muted.append(key)
                case "view" | "rule" as kind:
                    fates[kind, _search(change, line, kind)] += 1
        except DAMAGE:
            known.damaged += 1
    change.read(read, True)
    change.mute(muted)
    listed.settle(change.db, ids(known))
    return fates


def _source(change: Change, line: Line, known: Known, untouched: bool) -> str:
    if not line.get("yours") or line["id"] not in known.sources:
        return "known"
    key, row, now = known.sources[line["id"]], taken(line["yours"], _YOURS), int(time.time())
    if row["full_text"] not in ("auto", "always", "never"):
        raise ValueError(row["full_text"])
    follows = row["removed_at"] is None
    if change.db.value("SELECT 1 FROM subscription WHERE source_id = ?", (key,)):
        if untouched:
            change.put("subscription", key, **{name: row[name] for name in ("title", "folder", "position")})
            if follows != sources.following(change.db, key):
                change.follow(key, follows)
        return "known"
    if not untouched:
        row["position"] = change.db.value("SELECT 1 + coalesce(max(position), 0) FROM subscription")
    insert(change.db, "subscription", {"source_id": key, **row, "removed_at": row["removed_at"] or now})
    if follows:
        change.follow(key, True)
    return "new"


def _article(change: Change, line: Line, key: int, texts: dict[int, int], fates: Fates) -> None:
    db = change.db
    if line.get("state"):
        _state(db, line["state"], key, texts)
    if line.get("bookmark"):
        fates["bookmark", _bookmark(change, line["bookmark"], key)] += 1
    if own := _tagged(line, "own_tags"):
        change.tag(key, {**own, **tags.of(db, key)})
    for each in parts(line, "drafts"):
        _draft(db, each, key, texts)
    new = [made for each in parts(line, "comments") if (made := _comment(change, each, key, texts, fates))]
    for comment_id in new:
        comments.index(db, comment_id)
    if new:
        search.reindex(db, key)
        listed.settle(db, array("q", [key]))


def _tag(db: Connection, line: Line) -> None:
    """A tag with its id; one of the same name stays as it is."""
    row = taken(line, _TAG)
    [name] = tags.tidy([row["name"]])
    if db.value("SELECT 1 FROM tag WHERE folded = ?", (tags.folded(name),)):
        return
    if not ULID.fullmatch(row["ulid"]) or db.value("SELECT 1 FROM tag WHERE ulid = ?", (row["ulid"],)):
        row["ulid"] = ulid()
    tags.add(db, name, row["ulid"], row["created_at"])


def _tagged(line: Line, name: str) -> dict[str, int | None]:
    """The tags that a line names, each with when it was put there; None where the archive does not say."""
    times = [taken({"at": at}, {"at": None})["at"] for at in parts(line, "tagged_at")]
    return {tag: at for tag, at in zip_longest(parts(line, name), times) if isinstance(tag, str)}


def _story(db: Connection, line: Line, key: int, known: Known) -> None:
    """Of which story it is; what the library knows of that already stays."""
    row = {"article_id": key, "story_id": known.articles[line["story_id"]], **taken(line, {"apart": 0})}
    insert(db, "story", row, how="INSERT OR IGNORE")


def _state(db: Connection, line: Line, key: int, texts: dict[int, int]) -> None:
    row = taken(line, _STATE)
    revisions = {name: texts.get(line[name]) for name in ("revision_id", "before_id")}
    db.run(
        """INSERT INTO state(article_id, opened_at, block, fraction, revision_id, before_id) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET opened_at = excluded.opened_at, block = excluded.block,
           fraction = excluded.fraction, revision_id = excluded.revision_id, before_id = excluded.before_id
           WHERE excluded.opened_at > coalesce(opened_at, 0)""",
        (key, *row.values(), *revisions.values()),
    )


def _bookmark(change: Change, line: Line, key: int) -> str:
    row = taken(line, _BOOKMARK)
    if not ULID.fullmatch(row["id"]) or change.db.value("SELECT 1 FROM bookmark WHERE id = ?", (row["id"],)):
        row["id"] = ulid()
    found = change.db.one("SELECT deleted_at FROM bookmark WHERE article_id = ?", (key,))
    if found is not None:
        if found[0] is None or row["deleted_at"] is not None:
            return "known"
        change.put("bookmark", key, **{name: value for name, value in row.items() if name != "id"})
    elif row["deleted_at"] is not None:
        insert(change.db, "bookmark", {"article_id": key, **row})
        return "known"
    else:
        gone = {"deleted_at": int(time.time())}
        change.add("bookmark", key, {"article_id": key, **row}, absent=gone, present={"deleted_at": None})
    return "new"


def _comment(change: Change, line: Line, key: int, texts: dict[int, int], fates: Fates) -> str:
    """The id of a comment that was taken in, empty for one that is known."""
    db, row = change.db, taken(line, _COMMENT)
    anchor = _place(line["anchor"], _ANCHOR, texts) if line.get("anchor") else None
    moved = _place(line["put_at"], _ANCHOR, texts) if line.get("put_at") else None
    places = [_place(each, _PLACE, texts) for each in parts(line, "places")]
    wordings = [(str(body), at) for body, at in parts(line, "wordings") if isinstance(at, int)]
    parent, n = line.get("parent_id"), line.get("n")
    if row["kind"] not in get_args(CommentKind) or any(each["status"] not in get_args(Placement) for each in places):
        raise ValueError(row["kind"])
    if not ULID.fullmatch(row["id"]):
        row["id"] = ulid()
    if db.value("SELECT 1 FROM comment WHERE id = ?", (row["id"],)):
        fates["comment", "known"] += 1
        return ""
    free = isinstance(n, int) and 0 < n < 1 << 40 and not db.value("SELECT 1 FROM comment WHERE n = ?", (n,))
    row |= {"article_id": key, "colour": row["colour"] if row["colour"] in COLOURS else "", "n": n if free else None}
    row["parent_id"] = parent if isinstance(parent, str) and ULID.fullmatch(parent) else None
    deleted = row["deleted_at"]
    gone = {"deleted_at": deleted or int(time.time() * 1000)}
    change.add("comment", row["id"], row, absent=gone, present={"deleted_at": deleted}, settle=False)
    _insert_about(db, row["id"], anchor, moved, places)
    db.many(
        "INSERT INTO comment_revision(comment_id, seq, body, edited_at) VALUES (?, ?, ?, ?)",
        [(row["id"], seq, *each) for seq, each in enumerate(wordings or [(row["body"], row["created_at"])], start=1)],
    )
    tags.set_comment_tags(db, row["id"], tags.meant(db, _tagged(line, "tags"), {}))
    fates["comment", "new"] += 1
    return str(row["id"])


def _place(line: Line, fields: dict[str, Any], texts: dict[int, int]) -> dict[str, Any]:
    """Where a comment is, with our number of the text; one that is gone stands for a place taken back."""
    return {**taken(line, fields), "revision_id": texts.get(line["seq"])}


def _insert_about(
    db: Connection, key: str, anchor: dict[str, Any] | None, moved: dict[str, Any] | None, places: list[dict[str, Any]]
) -> None:
    """Where a comment was made, where the person put it, and where it was found in each text."""
    if anchor and anchor["revision_id"]:
        insert(db, "anchor", {"comment_id": key, **anchor})
    if moved:
        insert(db, "reattachment", {"comment_id": key, **moved})
    for each in places:
        if each["revision_id"]:
            insert(db, "placement", {"comment_id": key, **each}, how="INSERT OR IGNORE")


def _draft(db: Connection, line: Line, key: int, texts: dict[int, int]) -> None:
    row = taken(line, _DRAFT)
    place = _place(line["anchor"], _ANCHOR, texts) if line.get("anchor") else None
    where = drafts.key(key, row["parent_id"], row["comment_id"], Anchor(**place) if place else None)
    packed = json.dumps(place, ensure_ascii=False) if place else ""
    insert(db, "draft", {"key": where, "article_id": key, "anchor": packed, **row}, how="INSERT OR IGNORE")


def _search(change: Change, line: Line, kind: str) -> str:
    """A saved search or a rule; one of the same name stays as it is."""
    table = "saved_view" if kind == "view" else "rule"
    row = taken(line, _VIEW if kind == "view" else _RULE)
    try:
        parse(row["query"])
    except QueryError as error:
        raise ValueError(row["query"]) from error
    if not row["name"] or (kind == "rule" and row["action"] not in get_args(RuleAction)):
        raise ValueError(row["name"])
    if kind == "rule" and row["until"] is not None:
        datetime.fromtimestamp(row["until"], UTC)
    sql = f"SELECT 1 FROM {table} WHERE id = ?1 OR (name = ?2 AND deleted_at IS NULL)"
    if change.db.value(sql, (row["id"], row["name"])):
        return "known"
    if not ULID.fullmatch(row["id"]):
        row["id"] = ulid()
    gone = {"deleted_at": int(time.time())}
    change.add(table, row["id"], row, absent=gone, present={"deleted_at": None})
    return "new"

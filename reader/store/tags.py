"""The person's tags on articles and comments. `Covid` and `covid` are one tag, shown as it was first written.

A tag has a ULID and the time it was made, each use of it the time it was put there: milliseconds, as ULIDs count.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping

from reader.store.connect import Connection
from reader.store.ids import ulid

Tagged = dict[str, int]
"""Tags by name, each with when it was put there."""


def of(db: Connection, article_id: int) -> Tagged:
    """The tags of an article, by name."""
    return _of(db, "article_tag", "article_id", article_id)


def of_comment(db: Connection, comment_id: str) -> Tagged:
    """The tags of a comment, by name."""
    return _of(db, "comment_tag", "comment_id", comment_id)


def _of(db: Connection, table: str, column: str, key: int | str) -> Tagged:
    sql = f"SELECT name, tagged_at FROM {table} JOIN tag ON tag.id = tag_id WHERE {column} = ? ORDER BY name"
    return dict(db.all(sql, (key,)))


def tidy(names: Iterable[str]) -> list[str]:
    """Names without `#`, spaces around them and repetitions."""
    found = {folded(name): " ".join(name.strip().lstrip("#").split()) for name in names}
    return [name for name in found.values() if name]


def folded(name: str) -> str:
    """By what tags are compared."""
    from feeds.text import fold

    return fold(" ".join(name.strip().lstrip("#").split())).casefold()


def meant(db: Connection, names: Iterable[str] | Mapping[str, int | None], there: Tagged) -> Tagged:
    """The tags of these names as they were first written, with the times they have there, are given with, or now."""
    times = {folded(name): at for name, at in names.items()} if isinstance(names, Mapping) else {}
    now, found = int(time.time() * 1000), {}
    for name in tidy(names):
        at = times.get(folded(name))
        found[db.value("SELECT name FROM tag WHERE folded = ?", (folded(name),)) or name] = now if at is None else at
    return {name: there.get(name, found[name]) for name in sorted(found)}


def set_tags(db: Connection, article_id: int, tags: Tagged | list[str]) -> None:
    """Set the tags of an article to exactly these."""
    if db.value("SELECT 1 FROM article WHERE id = ?", (article_id,)):
        _set(db, "article_tag", "article_id", article_id, tags)


def set_comment_tags(db: Connection, comment_id: str, tags: Tagged | list[str]) -> None:
    """Set the tags of a comment to exactly these."""
    if db.value("SELECT 1 FROM comment WHERE id = ?", (comment_id,)):
        _set(db, "comment_tag", "comment_id", comment_id, tags)


def _set(db: Connection, table: str, column: str, key: int | str, tags: Tagged | list[str]) -> None:
    """A list of names is what the journal noted before tags had times."""
    wanted = tags if isinstance(tags, dict) else meant(db, tags, _of(db, table, column, key))
    rows = [(_id(db, name, at), key, at) for name, at in wanted.items()]
    db.run(f"DELETE FROM {table} WHERE {column} = ?", (key,))
    db.many(f"INSERT INTO {table}(tag_id, {column}, tagged_at) VALUES (?, ?, ?)", rows)


def _id(db: Connection, name: str, at: int) -> int:
    """The id of a tag, made where there was none."""
    found = db.value("SELECT id FROM tag WHERE folded = ?", (folded(name),))
    return int(found) if found is not None else add(db, name, ulid(), at)


def add(db: Connection, name: str, key: str, created: int) -> int:
    """Make a tag; its id."""
    sql = "INSERT INTO tag(name, folded, ulid, created_at) VALUES (?, ?, ?, ?)"
    db.run(sql, (name, folded(name), key, created))
    return db.new_id


def counted(db: Connection) -> list[tuple[str, int]]:
    """All tags in use with how many articles and comments carry each."""
    sql = """SELECT name, count(*) FROM tag JOIN (SELECT tag_id FROM article_tag UNION ALL
             SELECT tag_id FROM comment_tag JOIN comment c ON c.id = comment_id AND c.deleted_at IS NULL)
             ON tag_id = tag.id GROUP BY tag.id ORDER BY folded"""
    return [(row[0], row[1]) for row in db.all(sql)]

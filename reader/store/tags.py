"""The person's tags on articles. `Covid` and `covid` are one tag, shown as it was first written."""

from __future__ import annotations

from collections.abc import Iterable

from feeds.text import fold
from reader.store.connect import Connection


def of(db: Connection, article_id: int) -> list[str]:
    """The tags of an article, by name."""
    sql = """SELECT name FROM tag WHERE id IN (SELECT tag_id FROM article_tag WHERE article_id = ?) ORDER BY name"""
    return db.column(sql, (article_id,))


def tidy(names: Iterable[str]) -> list[str]:
    """Names without `#`, spaces around them and repetitions."""
    found = {folded(name): " ".join(name.strip().lstrip("#").split()) for name in names}
    return [name for name in found.values() if name]


def folded(name: str) -> str:
    """By what tags are compared."""
    return fold(" ".join(name.strip().lstrip("#").split())).casefold()


def known(db: Connection, names: Iterable[str]) -> list[str]:
    """The names as they were first written, in order."""
    sql = "SELECT name FROM tag WHERE folded = ?"
    return sorted([db.value(sql, (folded(each),)) or each for each in tidy(names)])


def set_tags(db: Connection, article_id: int, names: Iterable[str]) -> None:
    """Set the tags of an article to exactly these."""
    if not db.value("SELECT 1 FROM article WHERE id = ?", (article_id,)):
        return
    db.run("DELETE FROM article_tag WHERE article_id = ?", (article_id,))
    for name in tidy(names):
        db.run("INSERT OR IGNORE INTO tag(name, folded) VALUES (?, ?)", (name, folded(name)))
        db.run("INSERT INTO article_tag SELECT id, ? FROM tag WHERE folded = ?", (article_id, folded(name)))


def counted(db: Connection) -> list[tuple[str, int]]:
    """All tags in use with how many articles carry each."""
    sql = "SELECT name, count(*) FROM tag JOIN article_tag ON tag_id = tag.id GROUP BY tag.id ORDER BY folded"
    return [(row[0], row[1]) for row in db.all(sql)]

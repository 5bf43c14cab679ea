"""The person's tags on articles. `Covid` and `covid` are one tag, shown as it was first written."""

from __future__ import annotations

from collections.abc import Iterable

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
    from feeds.text import fold

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
    for tag_id in _ids(db, names):
        db.run("INSERT INTO article_tag(tag_id, article_id) VALUES (?, ?)", (tag_id, article_id))


def of_comment(db: Connection, comment_id: str) -> list[str]:
    """The tags of a comment, by name."""
    sql = "SELECT name FROM tag WHERE id IN (SELECT tag_id FROM comment_tag WHERE comment_id = ?) ORDER BY name"
    return db.column(sql, (comment_id,))


def set_comment_tags(db: Connection, comment_id: str, names: Iterable[str]) -> None:
    """Set the tags of a comment to exactly these."""
    if not db.value("SELECT 1 FROM comment WHERE id = ?", (comment_id,)):
        return
    db.run("DELETE FROM comment_tag WHERE comment_id = ?", (comment_id,))
    for tag_id in _ids(db, names):
        db.run("INSERT INTO comment_tag(tag_id, comment_id) VALUES (?, ?)", (tag_id, comment_id))


def _ids(db: Connection, names: Iterable[str]) -> list[int]:
    """The ids of tags, made where there were none."""
    wanted = tidy(names)
    db.many("INSERT OR IGNORE INTO tag(name, folded) VALUES (?, ?)", [(name, folded(name)) for name in wanted])
    return [db.value("SELECT id FROM tag WHERE folded = ?", (folded(name),)) for name in wanted]


def counted(db: Connection) -> list[tuple[str, int]]:
    """All tags in use with how many articles and comments carry each."""
    sql = """SELECT name, count(*) FROM tag JOIN (SELECT tag_id FROM article_tag UNION ALL
             SELECT tag_id FROM comment_tag JOIN comment c ON c.id = comment_id AND c.deleted_at IS NULL)
             ON tag_id = tag.id GROUP BY tag.id ORDER BY folded"""
    return [(row[0], row[1]) for row in db.all(sql)]

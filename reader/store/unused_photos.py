"""Photos of articles that were let go: their files go too, once nothing that stays for good refers to them."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

import apsw

from feeds.encode import images
from reader.errors import StoreError
from reader.store import listed, pictures, revisions, tally
from reader.store.connect import Connection

CHUNK = 200

_KEPT = """
SELECT article_id FROM state UNION SELECT article_id FROM bookmark UNION SELECT article_id FROM comment
UNION SELECT article_id FROM article_tag UNION SELECT article_id FROM draft
"""
_TEXTS = "SELECT blocks FROM revision WHERE article_id IN (SELECT value FROM carray(?))"


def of(db: Connection, ids: array[int]) -> set[str]:
    """The photos of these articles that are here: asked before the articles go."""
    sql = "SELECT id FROM article WHERE photos > 0 AND id IN (SELECT value FROM carray(?))"
    having = array("q", db.column(sql, (apsw.carray(ids),))) if ids else ids
    return _here(db, _shown(db, having))


def remove(db: Connection, urls: set[str]) -> tuple[int, int]:
    """Remove those that nothing kept refers to, once their articles are gone; how many, and how many bytes."""
    unused = urls - _referred_to(db, urls)
    count = size = 0
    for url in sorted(unused):
        with db.write(durable=False):  # Nobody can begin to refer to a photo while its file goes.
            found = db.one("SELECT hash, bytes FROM picture WHERE url = ?", (url,))
            if found is None:
                continue
            db.run("DELETE FROM picture WHERE url = ?", (url,))
            if not db.value("SELECT 1 FROM picture WHERE hash = ?", (found[0],)):
                pictures.file_of(db, found[0]).unlink(missing_ok=True)
                size += found[1]
        count += 1
    return count, size


def make_room(db: Connection, wanted: int, ahead: int) -> int:
    """Give up photos of the oldest articles that nobody kept or opened and that are not among the next unread.

    Until `wanted` bytes are free, or there are no more such photos; how many became free.
    """
    freed = 0
    while freed < wanted:
        oldest = db.all(_EVICTABLE, (ahead,))
        if not oldest:
            break
        ids, urls, size = array("q"), set[str](), 0
        for article_id, bytes_there in oldest:
            ids.append(article_id)
            size += bytes_there
            if freed + size >= wanted:
                break
        with db.write(durable=False):
            urls.update(db.column(_PHOTOS, (apsw.carray(ids),)))
            db.run("DELETE FROM article_picture WHERE article_id IN (SELECT value FROM carray(?))", (apsw.carray(ids),))
            tally.add(db, "offline", listed.offline_among(db, ids), -1)
            db.run("UPDATE article SET offline = 0 WHERE id IN (SELECT value FROM carray(?))", (apsw.carray(ids),))
        freed += remove(db, urls)[1]
    return freed


_PHOTOS = "SELECT url FROM article_picture WHERE article_id IN (SELECT value FROM carray(?))"
_EVICTABLE = f"""
SELECT p.article_id, sum(k.bytes) FROM article_picture p JOIN picture k ON k.url = p.url
WHERE k.bytes > 0 AND p.article_id NOT IN ({_KEPT})
AND p.article_id NOT IN (SELECT article_id FROM unread ORDER BY article_id DESC LIMIT ?1)
GROUP BY p.article_id ORDER BY p.article_id LIMIT {CHUNK}
"""


def _here(db: Connection, urls: set[str]) -> set[str]:
    sql = "SELECT hash FROM picture WHERE url = ?"
    return {url for url in urls if db.value(sql, (url,)) not in (None, "", pictures.SAMPLE)}


def _shown(db: Connection, ids: array[int]) -> set[str]:
    """The photos in any text of these articles."""
    found: set[str] = set()
    for packed in db.column(_TEXTS, (apsw.carray(ids),)) if ids else ():
        found.update(_urls(packed))
    return found


def _urls(packed: bytes) -> Iterable[str]:
    try:
        return [image.src for image in images(revisions.unpack(packed)) if image.src]
    except (StoreError, ValueError):  # A damaged text names nothing.
        return ()


def _referred_to(db: Connection, urls: set[str]) -> set[str]:
    """Those that comments are on, that articles made ready offline show, or any text of an article that is kept."""
    noted = "SELECT 1 FROM article_picture WHERE url = ?1 UNION ALL SELECT 1 FROM anchor WHERE photo = ?1"
    used = {url for url in urls if db.value(noted, (url,))}
    kept = array("q", db.column(f"SELECT id FROM ({_KEPT}) CROSS JOIN article ON id = article_id WHERE photos > 0"))
    kept.extend(db.column(f"SELECT article_id FROM revision WHERE seq > 1 AND article_id IN ({_KEPT})"))
    for start in range(0, len(kept) if urls - used else 0, CHUNK):
        used |= urls & _shown(db, kept[start : start + CHUNK])
    return used

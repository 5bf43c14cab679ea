"""Photos by address; their files lie in `images/` under the hash of their content, so that one photo is kept once."""

from __future__ import annotations

import os
import re
import time
from array import array
from hashlib import blake2b
from pathlib import Path

from feeds.encode import images
from feeds.model import Blocks
from reader.errors import StoreError
from reader.i18n import _
from reader.store import revisions, tally
from reader.store.connect import Connection

FOLDER = "images"
SAMPLE = "sample:"
AHEAD = 200
"""Unread articles that are made ready offline."""
OPENED = 200
"""Articles opened last that are kept ready like bookmarks."""
_HASH = re.compile("[0-9a-f]{32}")


def find(db: Connection, url: str) -> tuple[Path, int, int] | None:
    """File and pixel size of a kept photo."""
    found = db.one("SELECT hash, width, height FROM picture WHERE url = ? AND hash <> ''", (url,))
    if found is None:
        return None
    file = _sample_file(url) if url.startswith(SAMPLE) else file_of(db, found[0])
    return (file, found[1], found[2]) if file.is_file() else None


def _sample_file(url: str) -> Path:
    from feeds import sample

    return Path(sample.__file__).parent / "pictures" / Path(url.removeprefix(SAMPLE)).name


def file_of(db: Connection, hashed: str) -> Path:
    """The file of a content, there or not; what is no hash names none outside the folder."""
    name = hashed if _HASH.fullmatch(hashed) else "none"
    return db.file.parent / FOLDER / name[:2] / name


def keep(db: Connection, url: str, data: bytes, kind: str, width: int, height: int) -> None:
    """Keep a photo: its file first, then its row; articles whose last missing photo this was are ready offline."""
    hashed = blake2b(data, digest_size=16).hexdigest() if data else ""
    if data:
        _write(file_of(db, hashed), data)
    with db.write(durable=False):
        if data and not file_of(db, hashed).is_file():  # Retention took the same photo of another article meanwhile.
            _write(file_of(db, hashed), data)
        add_row(db, url, hashed, kind, width, height, len(data))
        for article_id in db.column("SELECT article_id FROM article_picture WHERE url = ?", (url,)):
            settle(db, article_id)


def add_row(db: Connection, url: str, hashed: str, kind: str, width: int, height: int, size: int) -> None:
    """Note that a photo is here, in the transaction of who calls."""
    db.run(
        """INSERT OR REPLACE INTO picture(url, hash, type, width, height, bytes, fetched_at)
           VALUES (?, ?, ?, ?, ?, ?, ?)""",
        (url, hashed, kind, width, height, size, int(time.time())),
    )


def _write(file: Path, data: bytes) -> None:
    part = file.with_name(f"{file.name}.{os.getpid()}.part")
    try:
        for folder in (file.parent.parent, file.parent):
            folder.mkdir(mode=0o700, exist_ok=True)
        descriptor = os.open(part, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
        part.replace(file)
    except OSError as error:
        text = _("The photo cannot be kept in {folder} ({why}); check the disk.")
        raise StoreError(text.format(folder=file.parent, why=error.strerror)) from error


def settle(db: Connection, article_id: int) -> None:
    """Ready offline once nothing of a whole text is missing any more."""
    ready = db.value(
        """SELECT 1 FROM article a JOIN revision r ON r.id = a.revision_id
           WHERE a.id = ?1 AND a.offline = 0 AND r.status = 'full' AND NOT EXISTS (
               SELECT 1 FROM article_picture p LEFT JOIN picture k ON k.url = p.url
               WHERE p.article_id = ?1 AND coalesce(k.hash, '') = '')""",
        (article_id,),
    )
    if ready:
        db.run("UPDATE article SET offline = 1 WHERE id = ?", (article_id,))
        tally.add(db, "offline", array("q", [article_id]), 1)


def wanted(
    db: Connection, limit: int, article_id: int | None = None, ahead: int = AHEAD
) -> list[tuple[int, str, bool]]:
    """(article id, address, whether it is kept) of photos that are missing: of kept and lately opened articles first,
    then of the newest unread; or of one article."""
    if article_id is None:
        rows = db.all(_CANDIDATES, (ahead, OPENED))
    else:
        rows = db.all("SELECT id, revision_id, 1 FROM article WHERE id = ? AND photos > 0", (article_id,))
    found: list[tuple[int, str, bool]] = []
    seen: set[int] = set()
    for each, revision_id, kept in rows:
        if each not in seen:
            found += [(each, url, bool(kept)) for url in _missing(db, each, revision_id)]
            seen.add(each)
        if len(found) >= limit:
            break
    return found[:limit]


def lacking(db: Connection, blocks: Blocks) -> bool:
    """Whether a photo in these blocks is neither here nor known not to be had."""
    urls = [image.src for image in images(blocks) if image.src]
    return any(not db.value("SELECT 1 FROM picture WHERE url = ?", (url,)) for url in urls)


KEPT = """SELECT article_id FROM bookmark WHERE deleted_at IS NULL
    UNION SELECT article_id FROM comment WHERE deleted_at IS NULL
    UNION SELECT * FROM (SELECT article_id FROM state WHERE opened_at > 0 ORDER BY opened_at DESC LIMIT ?2)"""
"""Articles that are always made ready offline; ?2 is how many of those opened last."""
_CANDIDATES = f"""
SELECT id, revision_id, 1 FROM article WHERE photos > 0 AND offline = 0 AND id IN ({KEPT})
UNION ALL SELECT * FROM (
    SELECT a.id, a.revision_id, 0 FROM (SELECT article_id FROM unread ORDER BY article_id DESC LIMIT ?1) u
    CROSS JOIN article a ON a.id = u.article_id WHERE a.photos > 0 AND a.offline = 0 AND a.hidden = 0
    ORDER BY a.id DESC)
"""


def _missing(db: Connection, article_id: int, revision_id: int) -> list[str]:
    """The photos of an article that are not here and were not tried in vain; noted, so that `keep` knows the last."""
    urls = dict.fromkeys([image.src for image in images(revisions.blocks(db, revision_id)) if image.src])
    with db.write(durable=False):
        db.run("DELETE FROM article_picture WHERE article_id = ?", (article_id,))
        db.many("INSERT INTO article_picture VALUES (?, ?)", [(url, article_id) for url in urls])
        settle(db, article_id)
    return [url for url in urls if not db.value("SELECT 1 FROM picture WHERE url = ?", (url,))]

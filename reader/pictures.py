"""Fetching photos ahead: bounded, checked, scaled to what a terminal can show."""

from __future__ import annotations

import asyncio
import io
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from feeds.errors import FeedsError, HttpError
from reader.library import Library
from reader.missing import AHEAD
from reader.pages import may_be_private
from reader.refresh import Report

if TYPE_CHECKING:
    from feeds.http import Client

MAX_BYTES = 10 << 20
MAX_PIXELS = 40_000_000
SIDE = 1600
"""Pixels of the longer side that are kept."""
JOBS = 4
SHARE = 20
"""A twentieth of the room for photos is made at a time."""
MAGIC = {
    b"\x89PNG\r\n\x1a\n": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF87a": "GIF",
    b"GIF89a": "GIF",
}


class PictureError(FeedsError):
    """The bytes are no picture that is shown: another format, broken, or too large."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as it is kept."""

    data: bytes
    type: str
    width: int
    height: int


def kind_of(data: bytes) -> str:
    """The format by its first bytes, empty for any that is not opened."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WEBP"
    return next((name for magic, name in MAGIC.items() if data.startswith(magic)), "")


def prepared(data: bytes) -> Picture:
    """A picture decoded once and scaled down if need be; animations give their first frame. Raises PictureError."""
    kind = kind_of(data)
    if not kind:
        raise PictureError("This photo is in a format that is not opened.")
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with Image.open(io.BytesIO(data), formats=(kind,)) as image:
                width, height = image.size
                if not 0 < width * height <= MAX_PIXELS:
                    raise PictureError("This photo has too many pixels to be opened safely.")
                image.draft("RGB", _fitting(width, height))  # Unread pixels cost neither time nor memory.
                image.load()
                if max(width, height) <= SIDE and kind in ("PNG", "JPEG"):
                    return Picture(data, f"image/{kind.lower()}", width, height)
                return _scaled(image)
    except (OSError, ValueError, SyntaxError, Warning, MemoryError, Image.DecompressionBombError) as error:
        raise PictureError("This photo is damaged and cannot be opened.") from error


def _fitting(width: int, height: int) -> tuple[int, int]:
    """The size of a picture whose longer side is the one that is kept."""
    share = min(1.0, SIDE / max(width, height))
    return max(1, round(width * share)), max(1, round(height * share))


def _scaled(image: object) -> Picture:
    from PIL import Image

    assert isinstance(image, Image.Image)
    see_through = image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info
    mode = "RGBA" if see_through else "RGB"
    small = image if image.mode == mode else image.convert(mode)
    small.thumbnail((SIDE, SIDE), reducing_gap=2.0)
    out = io.BytesIO()
    if see_through:
        small.save(out, "PNG", optimize=False)
    else:
        small.save(out, "JPEG", quality=85)
    return Picture(out.getvalue(), "image/png" if see_through else "image/jpeg", *small.size)


async def fetch_ahead(
    library: Library,
    report: Report,
    *,
    budget: int = 0,
    data_dir: Path,
    article_id: int | None = None,
    ahead: int = AHEAD,
) -> None:
    """Keep the photos of kept and next unread articles, or of one.

    `budget` is bytes of all kept photos, 0 for no bound. The photos of the oldest articles that nobody kept make room
    for newer ones; those of kept articles are fetched whatever there is.
    """
    from feeds.http import Client

    first: dict[str, tuple[int, str, bool]] = {}
    for missing in library.wanted_pictures(article_id=article_id, ahead=ahead):
        first.setdefault(missing[1], missing)
    wanted = list(first.values())
    room = budget - sum(_sizes(data_dir / "images")) if budget else 1
    report({"event": "start", "total": len(wanted)})
    done = failed = 0
    async with Client(jobs=JOBS) as client:
        for start in range(0, len(wanted), JOBS):
            if budget and room <= 0:
                room += library.make_room(budget // SHARE - room, ahead)
            batch = [each for each in wanted[start : start + JOBS] if room > 0 or each[2]]
            answers = await asyncio.gather(*[_fetch(library, client, each, url) for each, url, _kept in batch])
            for (each, url, _kept), answer in zip(batch, answers, strict=True):
                size, error = _keep(library, url, answer)
                done, failed = done + 1, failed + bool(error)
                room -= size if budget else 0
                about = {"article_id": each, "url": url, "error": error}
                report({"event": "picture", **about, "done": done, "total": len(wanted)})
    report({"event": "done", "total": len(wanted), "done": done, "failed": failed})


async def _fetch(library: Library, client: Client, article_id: int, url: str) -> bytes | HttpError:
    """The bytes of a photo, or why there are none."""
    from feeds import http

    private = may_be_private(library, library.article(article_id).source_id, url)
    try:
        return (await client.get(url, accept=http.IMAGE, limit=MAX_BYTES, private_ok=private)).body
    except HttpError as error:
        return error


def _keep(library: Library, url: str, answer: bytes | HttpError) -> tuple[int, str]:
    """Bytes kept, and why not when there are none; what will never be there is noted, so that it is not asked again."""
    try:
        if isinstance(answer, HttpError):
            raise answer
        picture = prepared(answer)
    except HttpError as error:
        if 400 <= error.status < 500 and error.status not in (408, 425, 429):
            library.store_picture(url, b"", "", 0, 0)
        return 0, str(error)
    except PictureError as error:
        library.store_picture(url, b"", "", 0, 0)
        return 0, str(error)
    library.store_picture(url, picture.data, picture.type, picture.width, picture.height)
    return len(picture.data), ""


def _sizes(folder: Path) -> Iterator[int]:
    for each in _files(folder):
        yield each.stat().st_size


def _files(folder: Path) -> Sequence[Path]:
    return [each for each in folder.rglob("*") if each.is_file()] if folder.is_dir() else []

"""Texts as they lie in the database: compressed (zstd) against words that most of them have.

The dictionaries are part of the file format: one that was ever shipped is never changed, and a frame says by which
number it was made. `words-1.zdict` has common words of English and Vietnamese news and the names of our JSON; how it
was made is in tests/dictionary. Nothing of a library ever goes into one.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from reader.errors import StoreError
from reader.i18n import _

if TYPE_CHECKING:
    from backports.zstd import ZstdCompressor, ZstdDict

LEVEL = 4
LARGEST = 256 << 20
"""Bytes of a text, unpacked: what is longer was made by no program of ours."""
FIRST = (
    '"marks":["highlight"]"marks":["code"]{"kind":"embed","type":"video","url":"https://www.youtube.com/watch?v='
    '{"kind":"code","text":"","language":""}{"kind":"table","rows":[[{"text":"","header":true},"caption":""}'
    '{"kind":"list","ordered":false,"start":1,"items":[{"blocks":[{"kind":"quote","blocks":['
    '{"kind":"heading","level":2,"text":" của và những được trong không người với một cho đã các năm này là có đến từ '
    " that with from have this their which would about there been were after said will more when who its for and the "
    '"},{"kind":"image","src":"https://www.","alt":"","caption":"","credit":"Ảnh: ","width":0,"height":0},'
    '"spans":[{"text":"","marks":["emphasis"]},{"text":"","marks":["strong"]},{"text":"","href":"https://www.'
    '[{"kind":"paragraph","text":""},{"kind":"paragraph","text":"'
).encode()
"""The dictionary of frames without a number, as they were made before schema version 9."""
NEWEST = 1
WORDS = {0: FIRST, NEWEST: Path(__file__).with_name("words-1.zdict").read_bytes()}
"""By their numbers. Read with the program: what is replaced while it runs cannot change what it reads and writes."""


def pack(data: bytes) -> bytes:
    """A frame of its own."""
    packer = _packer()
    return packer.compress(data, packer.FLUSH_FRAME)


def unpack(frame: bytes) -> bytes:
    """What was packed. Raises StoreError for what is damaged."""
    zstd = _zstd()
    try:
        words = _dictionary(zstd.get_frame_info(frame).dictionary_id).as_digested_dict
        reader = zstd.ZstdDecompressor(zstd_dict=words)
        text: bytes = reader.decompress(frame, LARGEST)
    except (zstd.ZstdError, EOFError, KeyError) as error:
        raise damaged() from error
    if not reader.eof or reader.unused_data:
        raise damaged()
    return text


def damaged() -> StoreError:
    """What to say when a row is there but says nothing sensible."""
    return StoreError(_("This article is damaged on the disk; newsreader restore repairs the library."))


@cache
def _dictionary(number: int) -> ZstdDict:
    return _zstd().ZstdDict(WORDS[number], is_raw=not number)  # type: ignore[no-any-return]


@cache
def _packer() -> ZstdCompressor:
    """Made once: to prepare it takes longer than to pack an article."""
    from backports.zstd import CompressionParameter, ZstdCompressor

    # With a checksum, so that a flipped bit is noticed: SQLite has none for what is inside a row.
    options = {int(CompressionParameter.compression_level): LEVEL, int(CompressionParameter.checksum_flag): 1}
    return ZstdCompressor(options=options, zstd_dict=_dictionary(NEWEST).as_digested_dict)


@cache
def _zstd() -> ModuleType:
    """Looked up once: a search unpacks a screenful of articles."""
    from backports import zstd

    return zstd

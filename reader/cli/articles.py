"""What ARTICLE, FILE and URL on the command line stand for."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.root import Session
from reader.errors import NotFound, ReaderError
from reader.i18n import _

if TYPE_CHECKING:
    from feeds.http import Answer
    from feeds.model import Page
    from reader.importing import Line

LIST_SECONDS = 300
LIST_SECONDS_A_MB = 60
"""Time of the processor that a list or an archive may take; an own archive takes about five seconds a megabyte."""
LIST_MEMORY = 2 << 30


def is_address(reference: str) -> bool:
    """Whether it is a web address."""
    return re.match(r"https?://", reference, re.I) is not None


def is_file(reference: str) -> bool:
    """Whether a file of this name is there; an id is never taken for one."""
    return not reference.isdecimal() and not is_address(reference) and Path(reference).is_file()


def is_path(reference: str) -> bool:
    """Whether only a file can be meant, there or not."""
    return reference.startswith(("/", "./", "../", "~", "\\"))


def read_file(name: str) -> bytes:
    """The bytes of a file. Raises ReaderError."""
    try:
        return Path(name).read_bytes()
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise ReaderError(_("{file} cannot be read: {why}.").format(file=name, why=why)) from error


def list_taken_in(session: Session, name: str, *, dry_run: bool = False) -> list[Line]:
    """What became of each entry of a list, notes or an archive. Raises ReaderError or FeedsError."""
    from feeds import fence
    from reader.importing import take_in

    data = read_file(name)
    with fence.bounded(LIST_SECONDS + LIST_SECONDS_A_MB * len(data) / (1 << 20), LIST_MEMORY + 8 * len(data)):
        return list(take_in(session.library, name, data, dry_run=dry_run))


def fetch(session: Session, url: str, accept: str) -> Answer:
    """The answer to an address the person typed. Raises HttpError."""
    from feeds import http
    from reader import passwords

    return http.fetch(url, accept=accept, password_of=passwords.reader_for(session.data_dir))


def read_from(session: Session, reference: str) -> tuple[Page, bytes]:
    """The page a FILE or URL holds, and its bytes. Nothing is kept. Raises ReaderError or FeedsError."""
    if is_address(reference):
        return _read_address(session, reference)
    from feeds import fence
    from reader import saved_page

    data = read_file(reference)
    with fence.bounded():
        return saved_page.read(data), data


def _read_address(session: Session, url: str) -> tuple[Page, bytes]:
    """The page of an address with all its parts. Raises FeedsError."""
    import asyncio

    from feeds.http import Client
    from reader import passwords
    from reader.pages import read_whole

    async def once() -> tuple[Page, bytes]:
        async with Client(password_of=passwords.reader_for(session.data_dir)) as client:
            return await read_whole(client, url, private_ok=True)

    return asyncio.run(once())


def known(session: Session, reference: str) -> int | None:
    """The kept article a reference names, None when it is a FILE or URL that is not kept."""
    if is_file(reference):
        return None
    try:
        return session.library.find(reference)
    except NotFound:
        if is_address(reference):
            return None
        raise


def taken_in(session: Session, reference: str) -> int:
    """The id of the article a reference names; a FILE or URL that is not kept yet is taken in."""
    article_id = known(session, reference)
    if article_id is None:
        page, data = read_from(session, reference)
        address = reference if is_address(reference) else ""
        article_id = session.library.store_page(page, html=data, address=address)
    return article_id

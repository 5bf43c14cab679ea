"""A page of a newspaper with an article in it, to be read whole."""

from __future__ import annotations

import feeds
from feeds.encode import plain_text
from feeds.model import Page

SENTENCE = "The harbour opened again on Monday after three weeks of repairs to its outer wall. "
TEXT = f"<p>{SENTENCE * 4}</p>"
HEADLINE = "<h1>Ships return to the harbour</h1>"
URL = "https://news.example/a"


def read(body: str, head: str = "") -> Page:
    """The page of this body and head."""
    return feeds.read_page(f"<html lang=en><head>{head}</head><body>{body}</body></html>".encode(), URL)


def text(body: str) -> str:
    """The plain text of its article."""
    return plain_text(read(body).entry.blocks)

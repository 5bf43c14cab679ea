"""A whole web page, or a saved text of one, as the article a newspaper would print."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from lxml.etree import _Element as Element

from feeds.blocks import from_element
from feeds.blocks.tree import parse, text_of
from feeds.encode import plain_text as text_of_blocks
from feeds.errors import FeedError
from feeds.model import Entry, Page
from feeds.page import (
    article,
    authors,
    captions,
    comments,
    headline,
    initials,
    lead,
    live,
    metadata,
    next_page,
    notes,
    plain_text,
    prune,
    published,
    recipe,
    status,
    trim,
    zones,
)
from feeds.page.decode import decode
from feeds.text import clean, safe_url

_HTML = re.compile(r"<(?:!doctype|html|head|body|meta|title|article|div|p|h[1-6]|a|table|section|br|span|img)\b", re.I)
NO_ARTICLE = "There is no article in this page; open it in a browser, or give the address of an article."


def read(data: bytes, url: str) -> Page:
    """Read a page. Raises FeedError when there is no article in it."""
    text = decode(data)
    page = _read_html(text, url) if _HTML.search(text[:100_000]) else plain_text.read(text, url)
    if page is None:
        raise FeedError(NO_ARTICLE)
    return page


def _read_html(text: str, url: str) -> Page | None:
    root = parse(text)
    if root is None:
        return plain_text.read(clean(re.sub(r"<[^<>]*>", "\n\n", text), lines=True), url)
    base = _base(root, url)
    facts = metadata.read(root)
    site = _site(facts, base)
    title, title_element = headline.find(root, facts, site)
    zone = zones.zone_of(base, facts.language, title)
    dates = published.find(root, title_element, facts, base, zone)
    names = authors.find(root, title_element, facts, site)
    count = comments.count(root, facts)
    page_text = text_of(root)
    notes.unfold(root)
    found = article.find(root, title_element)
    standfirst, lead_element = lead.find(found, title_element, title, facts)
    if lead_element is not None:
        prune.remove(lead_element)
    ingredients = recipe.find(found, facts)
    prune.prune(found, title_element, base)
    initials.join(found.element)
    blocks = trim.trim(from_element(found.element, base), title, standfirst, dates.printed, names, base)
    blocks = recipe.with_ingredients(blocks, ingredients, base)
    blocks = captions.without_labels(captions.with_opening(blocks, found, facts, base, names))
    blocks = captions.with_cover_credit(captions.without_portraits(blocks, names))
    blocks = live.with_updates(captions.without_repeated(blocks), facts, base, zone)
    body = text_of_blocks(blocks)
    if not (title or body or dates.published or names):
        return None
    entry = Entry(
        title=clean(title, limit=1_000),
        link=safe_url(facts.canonical, base) or base,
        published=dates.published,
        updated=dates.updated,
        published_as_printed=dates.printed,
        authors=names,
        section=_section(facts),
        language=facts.language,
        lead=standfirst,
        blocks=blocks,
        comments_count=count,
    )
    following = next_page.find(root, url, base)
    return Page(entry, url=entry.link, source=site, status=status.judge(body, page_text, facts), next_url=following)


def _base(root: Element, url: str) -> str:
    for each in root.iter("base"):
        if href := safe_url(each.get("href") or "", url):
            return href
    return url


def _site(facts: metadata.Metadata, url: str) -> str:
    name = facts.first("og:site_name", "application-name") or metadata.as_text(facts.article.get("publisher"))
    return name or (urlsplit(url).hostname or "").removeprefix("www.")


def _section(facts: metadata.Metadata) -> str:
    return facts.text("articleSection") or facts.first("article:section", "section")

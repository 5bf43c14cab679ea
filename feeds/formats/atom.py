"""Atom 0.3 and 1.0."""

from __future__ import annotations

import base64
import binascii
import re

from feeds.formats.document import (
    XML_LANG,
    Document,
    Element,
    Fields,
    first,
    inner_html,
    local_name,
    rebased,
    text_of,
    texts,
)
from feeds.formats.entry import html_of_text, make_entry, people
from feeds.formats.media import MEDIA, described, enclosure, media
from feeds.model import Entry, Feed
from feeds.text import TITLE_LIMIT, clean, plain_from_html

# Markup in a text without a type, which its publisher forgot: an element that ends, a photo, a line break.
_MARKUP = re.compile(
    r"</(?:p|div|a|span|b|i|em|strong|ul|ol|li|blockquote|h[1-6]|table|figure|pre|code)\s*>|<br\s*/?>|<img\s[^<>]*src=",
    re.I,
)
_BLOCK = re.compile(r"\s*<(?:p|div|table|ul|ol|h[1-6]|blockquote|figure|article|section)(?:\s[^<>]*)?>", re.I)
_PUBLISHED = ("published", "issued", "created", "dc:date", "dcterms:issued", "pubdate", "modified")
_UPDATED = ("updated", "modified", "dcterms:modified", "dc:date")


def read(document: Document) -> Feed:
    """An Atom feed document, or a single entry, as a feed."""
    fields = document.fields(document.root)
    entries = fields.get("entry", [])
    if document.kind == "entry":
        entries, fields = [document.root], {}
    links = _links(document, fields)
    link = _alternate(document, fields) or links.get("self", "")
    if "://" in link and not document.has_bases:
        document.base = link
    return Feed(
        title=plain_from_html(_line(fields, "title"), limit=TITLE_LIMIT),
        link=link,
        subtitle=plain_from_html(_line(fields, "subtitle", "tagline")),
        language=clean(document.root.get(XML_LANG, ""), limit=35),
        authors=people(_people(document, fields, "author")),
        entries=tuple([_entry(document, entry) for entry in document.every(entries)]),
        icon=document.link(first(fields, "icon", "logo"), document.root),
        format="atom",
        self_url=links.get("self", ""),
        next_url=links.get("next", ""),
        hub=links.get("hub", ""),
    )


def _entry(document: Document, entry: Element) -> Entry:
    fields = document.fields(entry)
    images, files = media(document, fields) if MEDIA & fields.keys() else ((), ())
    links = fields.get("link", [])
    enclosures = [enclosure(document, each, "href") for each in links if _relation(each) == "enclosure"]
    replies = [each for each in links if _relation(each) == "replies"]
    summary, content = _html(document, fields, "summary"), _html(document, fields, "content")
    if not (content or summary) and MEDIA & fields.keys():
        summary, images = described(document, fields, images)
    return make_entry(
        id=first(fields, "id"),
        title=_line(fields, "title", "media:title"),
        link=_alternate(document, fields),
        published=first(fields, *_PUBLISHED),
        updated=_last(fields, *_UPDATED),
        authors=_people(document, fields, "author")
        or texts(fields, "dc:creator")
        or _people(document, fields, "contributor"),
        summary=summary,
        content=content,
        language=entry.get(XML_LANG, ""),
        tags=[each.get("term") or each.get("label") or text_of(each) for each in fields.get("category", ())],
        enclosures=tuple([each for each in enclosures if each]) + files,
        images=images,
        comments=first(fields, "thr:total", "slash:comments") or _reply_count(replies),
        comments_url=_reply_link(document, replies, feed=False) or document.link(first(fields, "comments"), entry),
        comments_feed=_reply_link(document, replies, feed=True)
        or document.link(first(fields, "wfw:commentrss"), entry),
    )


def _line(fields: Fields, *names: str) -> str:
    """A text construct as HTML for one line."""
    for name in names:
        for element in fields.get(name, ()):
            if (text := _raw(element)) and (text := text.strip()):
                return text.replace("<", "&lt;") if "<" in text and _kind(element) == "text" else text
    return ""


def _html(document: Document, fields: Fields, name: str) -> str:
    """A text as HTML; of several forms of one text, as in a mail, the one that is HTML says most."""
    given = fields.get(name, ())
    if len(given) > 1:
        given = sorted(given, key=lambda element: _kind(element) != "html")
    for element in given:
        if (text := _raw(element)).strip():
            is_text = _kind(element) == "text" and not _is_markup(text, element.get("type"))
            text = html_of_text(text) if is_text else text
            return rebased(text, document.base_of(element)) if document.has_bases else text
    return ""


def _is_markup(text: str, said: str | None) -> bool:
    """Whether what should be plain text is markup; where that is what it says it is, only when it is nothing else."""
    wrong = said is None or (said.strip().lower() in ("text", "text/plain") and _BLOCK.match(text) is not None)
    return wrong and _MARKUP.search(text) is not None


def _kind(element: Element) -> str:
    """text or html, of what `_raw` gives."""
    kind = (element.get("type") or "").strip().lower()
    if len(element) or kind in ("html", "text/html") or element.get("mode") == "escaped":
        return "html"
    return "html" if _is_base64(element) and not kind.startswith("text/") else "text"


def _raw(element: Element) -> str:
    if len(element):
        return _unwrapped(element)
    text = element.text or ""
    return _decoded(text) if _is_base64(element) else text


def _unwrapped(element: Element) -> str:
    """The HTML of child elements; the one `div` of what calls itself HTML only wraps escaped markup."""
    only = element[0]
    alone = len(element) == 1 and not len(only) and not f"{element.text or ''}{only.tail or ''}".strip()
    if alone and element.get("type") in ("html", "text/html") and local_name(only.tag) == "div":
        return only.text or ""
    return inner_html(element)


def _is_base64(element: Element) -> bool:
    if element.get("mode") == "base64":
        return True
    kind = element.get("type")
    if not kind or "/" not in kind:
        return False
    kind = kind.strip().lower()
    return not kind.startswith("text/") and not kind.endswith(("xml", "html", "json"))


def _decoded(text: str) -> str:
    try:
        return base64.b64decode(text, validate=False).decode("utf-8")
    except (binascii.Error, ValueError):
        return ""


def _people(document: Document, fields: Fields, name: str) -> list[str]:
    found = []
    for element in fields.get(name, ()):
        inside = document.fields(element)
        name, mail = first(inside, "name"), first(inside, "email")
        if name and mail and mail not in name:
            name = f"{name} ({mail})"
        found.append(name or mail or first(inside, "uri", "url") or ("" if inside else text_of(element)))
    return found


def _last(fields: Fields, *names: str) -> str:
    """The last of several dates of one kind: each update is added below the ones before."""
    for name in names:
        for element in reversed(fields.get(name, ())):
            if text := text_of(element).strip():
                return text
    return ""


def _links(document: Document, fields: Fields) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in fields.get("link", ()):
        found.setdefault(_relation(element) or "alternate", document.link(element.get("href"), element))
    return found


def _relation(link: Element) -> str:
    """What a link is to its entry, also when it is named by its place in the registry."""
    relation = link.get("rel")
    return relation.strip().lower().removeprefix("http://www.iana.org/assignments/relation/") if relation else ""


def _alternate(document: Document, fields: Fields) -> str:
    """The page a feed or entry stands for, preferring HTML among several."""
    found = ""
    for element in fields.get("link", ()):
        if _relation(element) not in ("alternate", ""):
            continue
        url = document.link((element.get("href") or text_of(element)).strip(), element)
        if url and element.get("type", "").startswith(("text/html", "application/xhtml")):
            return url
        found = found or url
    return found


def _reply_count(replies: list[Element]) -> str:
    for element in replies:
        if found := element.get("{http://purl.org/syndication/thread/1.0}count") or element.get("thr:count"):
            return found
    return ""


def _reply_link(document: Document, replies: list[Element], *, feed: bool) -> str:
    for element in replies:
        if ("atom" in (element.get("type") or "") or "rss" in (element.get("type") or "")) == feed:
            return document.link(element.get("href"), element)
    return ""

"""Lists of sources: OPML read and written, bookmark files of browsers and newsboat `urls` files read.

Whatever a list says, all that comes out are http(s) addresses with names; nothing in it can become a command.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from feeds.errors import FeedError
from feeds.model import Subscription
from feeds.text import TITLE_LIMIT, clean, safe_url

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_SUBSCRIPTIONS = 100_000
MAX_FOLDERS = 32

COMMAND = "it is a command, and no list may bring one"
FILTER = "its filter command was left out"
SEARCH = "it is a saved search of another program"
NOT_WEB = "only http and https addresses can be followed"
TOO_MANY = f"a list may have {MAX_SUBSCRIPTIONS:,} sources at most"


@dataclass(frozen=True, slots=True)
class Skipped:
    """An entry of a list, or a part of one, that was not taken, and why."""

    address: str
    reason: str


def read(data: bytes) -> list[Subscription]:
    """The subscriptions of an OPML, bookmarks or urls file, in its order. Raises FeedError when it is none of them."""
    return read_report(data)[0]


def read_report(data: bytes) -> tuple[list[Subscription], list[Skipped]]:
    """The subscriptions, and everything that was left out with its reason. Raises FeedError."""
    taken: list[Subscription] = []
    skipped: list[Skipped] = []
    for found in _entries(data):
        reason = _refusal(found.url)
        url = "" if reason else safe_url(_web(found.url))
        if not url:
            skipped.append(Skipped(clean(found.url, limit=TITLE_LIMIT), reason or NOT_WEB))
            continue
        if len(taken) == MAX_SUBSCRIPTIONS:
            skipped.append(Skipped(url, TOO_MANY))
            break
        if found.filtered:
            skipped.append(Skipped(url, FILTER))
        taken.append(_subscription(found, url))
    return taken, skipped


@dataclass(slots=True)
class _Found:
    """An entry as the file has it, before anything is trusted."""

    url: str
    title: str = ""
    path: tuple[str, ...] = ()
    site: str = ""
    tags: list[str] = field(default_factory=list)
    filtered: bool = False


def _subscription(found: _Found, url: str) -> Subscription:
    return Subscription(
        url=url,
        title=clean(found.title, limit=TITLE_LIMIT),
        path=tuple([name for name in map(_name, found.path) if name])[:MAX_FOLDERS],
        site=safe_url(found.site),
        tags=tuple(dict.fromkeys([tag for tag in map(_name, found.tags) if tag])),
    )


def _name(text: str) -> str:
    return clean(text, limit=200)


def _refusal(url: str) -> str:
    lowered = url.strip().lower()
    if lowered.startswith(("exec:", "filter:", "|", "!", "`", "$(", "-")):
        return COMMAND
    return SEARCH if lowered.startswith("query:") else ""


def _web(url: str) -> str:
    """feed://site/… and feed:https://site/… are ordinary addresses in disguise."""
    url = url.strip()
    if url[:5].lower() != "feed:":
        return url
    rest = url[5:]
    return f"http:{rest}" if rest.startswith("//") else rest


# Which kind of file


def _entries(data: bytes) -> Iterator[_Found]:
    head = data[:4096].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if b"netscape-bookmark" in head or (head.startswith(b"<") and b"<dl" in head and b"<opml" not in head):
        return _bookmarks(_decoded(data))
    if head.startswith(b"<"):
        return _outlines(_tree(data))
    lines = _decoded(data).splitlines()
    if not any(_is_urls_line(line) for line in lines):
        raise FeedError("This file is no OPML, bookmarks or urls file: check which file it is, or export it again.")
    return _urls(lines)


def _decoded(data: bytes) -> str:
    for bom, name in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(bom):
            return data.decode(name, "replace").lstrip("\ufeff")
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


# OPML

_ENTITY = re.compile(rb"&(?!(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos);)(?:([A-Za-z][A-Za-z0-9]{1,31});)?")


def _tree(data: bytes) -> _Element:
    from lxml import etree

    if not data.startswith((b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")):
        data = _ENTITY.sub(_as_reference, data.lstrip())
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None or _tag(root) not in ("opml", "outlinedocument", "body", "outline"):
        raise FeedError("This file is no OPML list: check which file it is, or export it again.")
    return root


def _as_reference(match: re.Match[bytes]) -> bytes:
    """HTML's named characters as numbers, and a stray ampersand as itself, both of which XML would drop."""
    name = (match[1] or b"").decode("ascii")
    text = html.unescape(f"&{name};") if name else ""
    if name and not text.startswith("&"):
        return "".join([f"&#{ord(each)};" for each in text]).encode()
    return b"&amp;" + match[0][1:]


def _outlines(root: _Element) -> Iterator[_Found]:
    """Every outline with an address, depth first, by a stack of its own: a list may be nested a thousand deep."""
    stack: list[tuple[_Element, tuple[str, ...]]] = [(root, ())]
    while stack:
        element, path = stack.pop()
        if _tag(element) == "outline":
            given = {str(name).lower(): str(value) for name, value in element.attrib.items()}
            found = _outline(given, path)
            if found is not None:
                yield found
            elif len(element) and len(path) < MAX_FOLDERS:
                path = (*path, given.get("text") or given.get("title") or "")
        stack.extend([(child, path) for child in reversed(element)])


def _outline(given: Mapping[str, str], path: tuple[str, ...]) -> _Found | None:
    url = given.get("xmlurl")
    if url is None and given.get("type", "").lower() in ("rss", "atom", "feed"):
        url = given.get("url")
    if not url or not url.strip():
        return None
    categories = [name.strip() for name in given.get("category", "").split(",")]
    folders = [name for name in categories if name.startswith("/")]
    if folders and not path:
        path = tuple(folders[0].strip("/").split("/"))
    return _Found(
        url=url,
        title=given.get("title") or given.get("text") or "",
        path=path,
        site=given.get("htmlurl", ""),
        tags=[name for name in categories if not name.startswith("/")],
        filtered=any(name.startswith("filtercmd") for name in given),
    )


def _tag(element: _Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


# Bookmarks

_TOKEN = re.compile(r"<!--|<(?P<end>/?)(?P<tag>dl|h[1-6]|a|dd|dt)(?=[\s>/])", re.I)
_REST = re.compile(r"(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+(?=>)")
_ATTRIBUTE = re.compile(r"(?<![A-Za-z_-])([A-Za-z_-]++)\s*+=\s*+(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']+))")


@dataclass(slots=True)
class _Tag:
    name: str
    end: bool
    attributes: str
    text: str = ""
    """What follows, up to the next of these tags."""


def _tags(text: str) -> Iterator[_Tag]:
    """The few tags bookmark files are made of, read once from front to back whatever is broken."""
    open_tag, position = None, 0
    while match := _TOKEN.search(text, position):
        if open_tag is not None:
            open_tag.text += text[position : match.start()]
        if match[0] == "<!--":
            position = _find(text, "-->", match.end())
            continue
        if open_tag is not None:
            yield open_tag
        rest = _REST.match(text, match.end())
        position = rest.end() if rest else _find(text, ">", match.end())
        open_tag = _Tag(match["tag"].lower(), bool(match["end"]), text[match.end() : position])
        position += 1
    if open_tag is not None:
        open_tag.text += text[position:]
        yield open_tag


def _find(text: str, what: str, start: int) -> int:
    found = text.find(what, start)
    return found if found >= 0 else len(text)


def _bookmarks(text: str) -> Iterator[_Found]:
    """`<DT><H3>folder</H3><DL>…</DL>` and `<DT><A HREF>name</A>`, whose end tags browsers leave out as they like."""
    folders: list[str] = []
    heading = ""
    for tag in _tags(text):
        if tag.name == "dl" and tag.end:
            folders[-1:] = []
        elif tag.name == "dl":
            folders.append(heading)
            heading = ""
        elif tag.end:
            continue
        elif tag.name[0] == "h" and tag.name != "h1":
            heading = _inner_text(tag.text)
        elif tag.name == "a":
            yield _bookmark(tag.attributes, _inner_text(tag.text), tuple(folders[-MAX_FOLDERS:]))


def _bookmark(attributes: str, title: str, path: tuple[str, ...]) -> _Found:
    given: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(attributes):
        given.setdefault(match[1].lower(), html.unescape(match[2] or match[3] or match[4] or ""))
    page = given.get("href", "")
    return _Found(
        url=given.get("feedurl") or page,
        title=title,
        path=path,
        site=page if given.get("feedurl") else "",
        tags=given.get("tags", "").split(","),
    )


def _inner_text(markup: str) -> str:
    return html.unescape(re.sub(r"<[^<>]*>", "", markup)).strip()


# newsboat

_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"?|(\S+)')


def _is_urls_line(line: str) -> bool:
    return re.match(r'\s*"?(?:https?://|feed:|file://|exec:|filter:|query:)', line, re.I) is not None


def _urls(lines: Iterable[str]) -> Iterator[_Found]:
    """One source a line: an address, then tags, a `~title`, and a `!` for hidden ones."""
    for line in lines:
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        words = [re.sub(r"\\(.)", r"\1", match[1]) if match[2] is None else match[2] for match in _WORD.finditer(line)]
        address, *rest = words or [""]
        titles = [word[1:] for word in rest if word.startswith("~")]
        tags = [word for word in rest if not word.startswith(("~", "!", "|"))]
        yield _Found(url=address, title=titles[0] if titles else "", tags=tags)


# Writing


def write(subscriptions: Iterable[Subscription], title: str) -> bytes:
    """An OPML 2.0 file with the folders nested; what `read` makes of it is what went in."""
    root: _Folder = _Folder()
    for each in subscriptions:
        folder = root
        for name in each.path:
            folder = folder.folders.setdefault(name, _Folder())
        folder.sources.append(each)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<opml version="2.0">',
        f"  <head><title>{html.escape(clean(title), quote=False)}</title></head>",
        "  <body>",
        *_written(root, "    "),
        "  </body>",
        "</opml>",
        "",
    ]
    return "\n".join(lines).encode()


@dataclass(slots=True)
class _Folder:
    sources: list[Subscription] = field(default_factory=list)
    folders: dict[str, _Folder] = field(default_factory=dict)


def _written(folder: _Folder, indent: str) -> Iterator[str]:
    for each in folder.sources:
        attributes = {"type": "rss", "text": each.title or each.url, "title": each.title, "xmlUrl": each.url}
        attributes |= {"htmlUrl": each.site, "category": ",".join([tag.replace(",", " ") for tag in each.tags])}
        yield f"{indent}<outline{_attributes(attributes)}/>"
    for name, inner in folder.folders.items():
        yield f"{indent}<outline{_attributes({'text': name})}>"
        yield from _written(inner, indent + "  ")
        yield f"{indent}</outline>"


def _attributes(attributes: Mapping[str, str]) -> str:
    return "".join([f' {name}="{html.escape(clean(value))}"' for name, value in attributes.items() if value])

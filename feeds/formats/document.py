"""An XML feed as a tree, and the few ways every format looks at it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape, unescape

from lxml import etree

from feeds.errors import FeedError
from feeds.formats.encoding import decode
from feeds.formats.repair import repair
from feeds.text import URL_LIMIT, is_plain_url, safe_url

Element = etree._Element
Fields = dict[str, list[Element]]

MAX_NAMES = 2_000
XML_BASE = "{http://www.w3.org/XML/1998/namespace}base"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

_NAMESPACES = {
    "http://www.w3.org/2005/atom": "atom",
    "http://purl.org/atom/ns#": "atom",
    "http://example.com/newformat#": "atom",
    "http://purl.org/rss/1.0": "",
    "http://purl.org/net/rss1.1#": "",
    "http://my.netscape.com/rdf/simple/0.9": "",
    "http://channel.netscape.com/rdf/simple/0.9": "",
    "http://my.netscape.com/publish/formats/rss-0.91.dtd": "",
    "http://backend.userland.com/rss": "",
    "http://backend.userland.com/rss2": "",
    "http://backend.userland.com/rss091": "",
    "http://backend.userland.com/rss092": "",
    "http://blogs.law.harvard.edu/tech/rss": "",
    "http://cyber.law.harvard.edu/rss": "",
    "http://purl.org/dc/elements/1.0": "dc",
    "http://purl.org/dc/elements/1.1": "dc",
    "http://purl.org/dc/terms": "dcterms",
    "http://purl.org/rss/1.0/modules/content": "content",
    "http://purl.org/rss/1.0/modules/slash": "slash",
    "http://purl.org/syndication/thread/1.0": "thr",
    "http://wellformedweb.org/commentapi": "wfw",
    "http://search.yahoo.com/mrss": "media",
    "http://www.rssboard.org/media-rss": "media",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "http://example.com/dtds/podcast-1.0.dtd": "itunes",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
    "http://prismstandard.org/namespaces/basic/1.2": "prism",
    "http://prismstandard.org/namespaces/basic/2.0": "prism",
    "http://www.w3.org/1999/xhtml": "xhtml",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
}
_STRICT = etree.XMLParser(
    resolve_entities=False,
    no_network=True,
    load_dtd=False,
    huge_tree=False,
    remove_comments=True,
    remove_pis=True,
    encoding="utf-8",
)
_TOLERANT = etree.XMLParser(
    resolve_entities=False,
    no_network=True,
    load_dtd=False,
    huge_tree=False,
    remove_comments=True,
    remove_pis=True,
    recover=True,
    encoding="utf-8",
)
_UTF8 = re.compile(rb"""\s*(?:<\?xml\s[^>]*?(?:encoding\s*=\s*["']utf-?8["'][^>]*)?\?>)?\s*<(?!!|\?)""", re.I)
_C1 = re.compile(rb"&#(?:0*1[2-5]\d|[xX]0*[89][0-9a-fA-F]);")
_NAME = re.compile(r"[a-z_][a-z0-9_.-]*")
_RELATIVE = re.compile(r"""(\s(?:href|src|poster)\s*=\s*["'])(?!#|[a-zA-Z][\w+.-]{0,20}:)([^"'<>]{1,2000})""")
_XMLNS = re.compile(r'\sxmlns(?::[\w.-]+)?="[^"]*"')


class Names(dict[str, str]):
    """Qualified tags to short names such as `title` or `dc:creator`; `atom:` is left out where Atom is at home."""

    def __init__(self, home: str = "") -> None:
        super().__init__()
        self.home = home

    def __missing__(self, tag: object) -> str:
        if not isinstance(tag, str):
            return ""
        name = self._short(tag)
        if len(self) < MAX_NAMES:
            self[tag] = name
        return name

    def _short(self, tag: str) -> str:
        namespace, _, local = tag.rpartition("}")
        namespace, local = namespace[1:].strip().lower().rstrip("/"), local.lower()
        if not namespace:
            return local.removeprefix("atom:") if self.home == "atom" else local
        prefix = "" if namespace == self.home else _NAMESPACES.get(namespace, "?")
        return local if prefix in ("", self.home) else f"{prefix}:{local}"


_RSS_NAMES, _ATOM_NAMES = Names(), Names("atom")


@dataclass(slots=True)
class Document:
    """A feed's tree with what is needed to read it."""

    root: Element
    kind: str
    """The outermost element's name, lower case, without prefix."""
    names: Names
    base: str
    """The document's own address; empty when nobody knows it, and then relative links stay as they are written."""
    has_bases: bool
    """Whether any element sets an xml:base."""
    is_mended: bool = False
    """Whether it was broken: elements may lie inside what was never ended."""

    def every(self, elements: list[Element]) -> list[Element]:
        """These, and in a broken document those that began before the one before them was ended."""
        if not self.is_mended:
            return elements
        found: list[Element] = []
        waiting = elements[::-1]
        while waiting:
            found.append(waiting.pop())
            # Compared, not searched for: a broken name is no path.
            waiting += [each for each in reversed(found[-1]) if each.tag == found[-1].tag and len(each)]
        return found

    def fields(self, element: Element) -> Fields:
        """The children of an element by short name, each in document order."""
        names = self.names
        found: Fields = {}
        for child in element:
            name = names[child.tag]
            if name in found:
                found[name].append(child)
            else:
                found[name] = [child]
        return found

    def base_of(self, element: Element) -> str:
        """What relative addresses inside the element stand on."""
        if not self.has_bases:
            return self.base
        bases = [element.get(XML_BASE), *(parent.get(XML_BASE) for parent in element.iterancestors())]
        base = self.base
        for each in reversed(bases):
            if each:
                base = safe_url(each, base) or base
        return base

    def html(self, fields: Fields, *names: str) -> str:
        """The first of the named fields that holds any HTML, its links resolved where an xml:base says against what."""
        for name in names:
            if name in fields:
                for element in fields[name]:
                    if text := inner_html(element):
                        return rebased(text, self.base_of(element)) if self.has_bases else text
        return ""

    def link(self, address: str | None, element: Element) -> str:
        """An address in the element, absolute where its base is known."""
        if not address:
            return ""
        if is_plain_url(address) and len(address) <= URL_LIMIT:
            return address
        return resolve(address, self.base_of(element))


def read_document(data: bytes, url: str, content_type: str | None) -> Document:
    """Parse XML, strictly when that works. Raises FeedError when there is no element at all."""
    root = _parse_strictly(data)
    is_mended = root is None
    if root is None:
        text = repair(decode(data, content_type))
        root = _parse_tolerantly(text)
    kind = local_name(root.tag)
    namespace = root.tag.rpartition("}")[0][1:].strip().lower().rstrip("/")
    if kind in ("feed", "entry"):
        names = _ATOM_NAMES if namespace in ("", *_NAMESPACES) else Names(namespace)
    else:
        names = _RSS_NAMES if namespace in ("", *_NAMESPACES) else Names(namespace)
    has_bases = _holds(data, b"xml:base") or (b"\0" in data[:4] and b"\0b\0a\0s\0e" in data)
    return Document(root, kind, names, known_base(url), has_bases, is_mended)


def _parse_strictly(data: bytes) -> Element | None:
    """The tree of tidy UTF-8; None when anything about the bytes needs a second look."""
    if not _UTF8.match(data) or b"<!DOCTYPE" in data[:1024]:
        return None
    if b"#" in data and _holds(data, b"&#") and _C1.search(data):
        return None
    try:
        return etree.fromstring(data, _STRICT)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _holds(data: bytes, name: bytes) -> bool:
    """Whether a name that is rare occurs in a document; looking from its end takes half the time of `in`."""
    return data.rfind(name) >= 0


def _parse_tolerantly(text: str) -> Element:
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), _TOLERANT)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        raise FeedError("This is not a feed: no XML or JSON was found in it; check the address.")
    return root


def known_base(url: str) -> str:
    """The address as a base; a file's, an empty or a reserved one (RFC 2606) tells nothing about where links lead."""
    base = safe_url(url)
    host = base.partition("//")[2].partition("/")[0].partition(":")[0]
    return "" if host.endswith(".invalid") else base


def resolve(address: str, base: str) -> str:
    """A publisher's address made absolute. Without a base a relative one stays as written: nothing is made up."""
    if address[:4].lower() == "www." and "." in address[4:].partition("/")[0]:
        address = f"http://{address}"
    found = safe_url(address, base)
    if found or base:
        return found
    relative = safe_url(address, "https://unknown.invalid/")
    if not relative.startswith("https://unknown.invalid/"):
        return ""
    return relative_reference(address)


def relative_reference(address: str) -> str:
    """A relative reference with nothing in it that could be taken for anything else."""
    address = " ".join(address.split())
    sane = address.isprintable() and "\\" not in address and ":" not in address.partition("/")[0]
    return address if sane and address[:1] not in ("-", "|") else ""


# Text


def local_name(tag: str) -> str:
    """A tag without namespace or prefix, lower case; `span` for what only a broken document calls a name."""
    name = tag.rpartition("}")[2].rpartition(":")[2].lower()
    return name if _NAME.fullmatch(name) else "span"


def text_of(element: Element) -> str:
    """All text inside an element."""
    if not len(element):
        return element.text or ""
    return etree.tostring(element, method="text", encoding="unicode", with_tail=False)


def first(fields: Fields, *names: str) -> str:
    """The first of the named fields that has any text."""
    for name in names:
        if name in fields:
            for element in fields[name]:
                text = text_of(element) if len(element) else element.text
                if text and (text := text.strip()):
                    return text
    return ""


def texts(fields: Fields, *names: str) -> list[str]:
    """Every non-empty text of the named fields."""
    found: list[str] = []
    for name in names:
        if name in fields:
            for element in fields[name]:
                text = text_of(element) if len(element) else element.text
                if text and (text := text.strip()):
                    found.append(text)
    return found


def rebased(markup: str, base: str) -> str:
    """HTML with its relative addresses made absolute, because what they stand on is not kept with it."""
    return (
        _RELATIVE.sub(lambda match: match[1] + escape(safe_url(unescape(match[2]), base)), markup) if base else markup
    )


def inner_html(element: Element) -> str:
    """What an element holds as HTML: text that carries escaped markup as it is, real child elements written out."""
    if not len(element):
        return element.text or ""
    pieces = [escape(element.text or "", quote=False)]
    for child in element:
        for node in child.iter(etree.Element):
            node.tag = local_name(node.tag)
        pieces.append(_XMLNS.sub("", etree.tostring(child, encoding="unicode", method="html")))
    return "".join(pieces)

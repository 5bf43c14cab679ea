"""RSS 0.9x and 2.0, and the item of RSS 1.0: one vocabulary, with everything publishers mix into it."""

from __future__ import annotations

from feeds.formats.document import XML_LANG, Document, Element, Fields, first, resolve, text_of, texts
from feeds.formats.entry import make_entry, people
from feeds.formats.media import MEDIA, described, enclosure, media
from feeds.model import Enclosure, Entry, Feed
from feeds.text import TITLE_LIMIT, clean, plain_from_html

_DAYS = {name: number for number, name in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))}
_PUBLISHED = (
    "pubdate",
    "dc:date",
    "dcterms:issued",
    "atom:published",
    "dcterms:created",
    "published",
    "date",
    "atom:issued",
)
_UPDATED = ("atom:updated", "dcterms:modified", "atom:modified", "updated", "lastbuilddate", "dc:date")
_AUTHORS = ("dc:creator", "author", "itunes:author", "dc:author")
_CONTENT = ("content:encoded", "xhtml:body", "fullitem", "body", "atom:content", "content")
_SUMMARY = ("description", "atom:summary", "summary", "dc:description", "itunes:summary", "dcterms:abstract")


def read(document: Document) -> Feed:
    """An RSS document as a feed."""
    root = document.fields(document.root)
    channel = next(iter(root.get("channel", ())), document.root)
    fields = document.fields(channel)
    items = [*fields.get("item", ()), *(root.get("item", ()) if channel is not document.root else ())]
    for around in (*root.get("items", ()), *fields.get("items", ())):
        items += document.fields(around).get("item", ())
    if document.kind == "item":
        items = [document.root]
    return make_feed(document, "rss", channel, fields, items)


def make_feed(document: Document, format: str, channel: Element, fields: Fields, items: list[Element]) -> Feed:
    """A feed from its channel element and its items."""
    link = feed_link(document, fields)
    if format == "rss" and "://" in link and not document.has_bases:
        document.base = link  # what stands inside a channel hangs on its site, not on the server its feed comes from
    links = {
        relation: document.link(each.get("href"), each)
        for each in fields.get("atom:link", ())
        if (relation := each.get("rel"))
    }
    return Feed(
        title=plain_from_html(first(fields, "title", "atom:title", "dc:title"), limit=TITLE_LIMIT),
        link=link,
        subtitle=plain_from_html(first(fields, "description", "itunes:subtitle", "atom:subtitle", "tagline")),
        language=clean(first(fields, "language", "dc:language") or document.root.get(XML_LANG, ""), limit=35),
        authors=people(texts(fields, "managingeditor", "dc:creator", "itunes:author", "author")),
        entries=tuple([read_item(document, item) for item in document.every(items)]),
        icon=_icon(document, fields),
        format=format,
        ttl=_minutes(first(fields, "ttl")),
        skip_hours=frozenset(_numbers(document, fields.get("skiphours", ()))),
        skip_days=frozenset(_weekdays(document, fields.get("skipdays", ()))),
        self_url=links.get("self", ""),
        next_url=links.get("next", ""),
        hub=links.get("hub", ""),
    )


def feed_link(document: Document, fields: Fields) -> str:
    """The site a channel belongs to."""
    for element in reversed(fields.get("link", ())):
        if url := document.link(text_of(element).strip() or element.get("href"), element):
            return url
    for element in fields.get("atom:link", ()):
        if element.get("rel", "alternate") == "alternate" and (url := document.link(element.get("href"), element)):
            return url
    return ""


def read_item(document: Document, item: Element) -> Entry:
    """One item, with the words of every vocabulary that occurs inside items."""
    fields = document.fields(item)
    guid = first(fields, "guid", "atom:id", "id", "dc:identifier")
    content, summary = document.html(fields, *_CONTENT), document.html(fields, *_SUMMARY)
    if not content and "summary" in fields and "description" in fields:
        content = document.html(fields, "summary")
    images, files = media(document, fields) if MEDIA & fields.keys() else ((), ())
    if not (content or summary) and MEDIA & fields.keys():
        summary, images = described(document, fields, images)
    attached = _enclosures(document, fields)
    named = {each.url for each in attached} if files else ()
    about = item.get("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about", "")
    return make_entry(
        id=guid or about,
        title=first(fields, "title", "atom:title", "dc:title", "itunes:title", "media:title"),
        link=_link(document, fields, guid) or (resolve(about, "") if "://" in about else ""),
        published=first(fields, *_PUBLISHED),
        updated=first(fields, *_UPDATED),
        authors=_people(document, fields),
        summary=summary,
        content=content,
        section=first(fields, "prism:section"),
        language=first(fields, "dc:language"),
        tags=_tags(fields),
        enclosures=(*attached, *[each for each in files if each.url not in named]),
        images=images,
        comments=first(fields, "slash:comments", "thr:total"),
        comments_url=_address(document, fields, "comments"),
        comments_feed=_address(document, fields, "wfw:commentrss") or _address(document, fields, "wfw:comment"),
    )


def _people(document: Document, fields: Fields) -> list[str]:
    found = [_name(document, each) for name in _AUTHORS for each in fields.get(name, ())]
    if "atom:author" in fields:
        found += [first(document.fields(each), "atom:name") or text_of(each) for each in fields["atom:author"]]
    return found


def _name(document: Document, person: Element) -> str:
    """An author: text, or an Atom person that lost its way."""
    if not len(person):
        return (person.text or "").strip()
    inside = document.fields(person)
    return first(inside, "name", "atom:name", "email", "atom:email") or text_of(person).strip()


def _tags(fields: Fields) -> list[str]:
    found = texts(fields, "category", "dc:subject", "media:category")
    for text in texts(fields, "tags", "itunes:keywords", "media:keywords"):
        found += text.split(",")
    if "itunes:category" in fields:
        found += [each.get("text", "") for each in fields["itunes:category"]]
    return found


def _link(document: Document, fields: Fields, guid: str) -> str:
    for element in reversed(fields.get("link", ())):
        if url := document.link((element.text or "").strip() or element.get("href"), element):
            return url
    for element in fields.get("atom:link", ()):
        if element.get("rel", "alternate") == "alternate" and (url := document.link(element.get("href"), element)):
            return url
    for element in fields.get("guid", ()):
        said = element.get("isPermaLink", "").strip().lower()
        if said != "false" and "://" in guid:
            return resolve(guid, "")
        if said == "true":
            return document.link(guid, element)
    return ""


def _address(document: Document, fields: Fields, name: str) -> str:
    if name in fields:
        for element in fields[name]:
            if url := document.link(text_of(element).strip(), element):
                return url
    return ""


def _enclosures(document: Document, fields: Fields) -> tuple[Enclosure, ...]:
    found: list[Enclosure | None] = []
    if "enclosure" in fields:
        found = [enclosure(document, element) for element in fields["enclosure"]]
    if "atom:link" in fields:
        links = [each for each in fields["atom:link"] if each.get("rel") == "enclosure"]
        found += [enclosure(document, each, "href") for each in links]
    return tuple([each for each in found if each])


def _icon(document: Document, fields: Fields) -> str:
    for element in fields.get("image", ()):
        if url := _address(document, document.fields(element), "url"):
            return url
    for element in fields.get("itunes:image", ()):
        if url := document.link(element.get("href"), element):
            return url
    return ""


def _minutes(text: str) -> int:
    return min(int(text), 527_040) if text.isdecimal() and len(text) < 9 else 0


def _numbers(document: Document, around: list[Element] | tuple[()]) -> list[int]:
    found = [text for each in around for text in texts(document.fields(each), "hour")]
    return [int(text) % 24 for text in found if text.isdecimal() and int(text[:3]) <= 24]


def _weekdays(document: Document, around: list[Element] | tuple[()]) -> list[int]:
    found = [text[:3].lower() for each in around for text in texts(document.fields(each), "day")]
    return [_DAYS[name] for name in found if name in _DAYS]

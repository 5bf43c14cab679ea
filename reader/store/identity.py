"""By which keys an article is known again: guid within its source, else its canonical address, else its text.

Keys carry the version of the rule that made them. Old keys stay beside new ones as aliases, so that the rule can
improve without making duplicates.
"""

from __future__ import annotations

import json
import re
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from functools import lru_cache
from hashlib import blake2b
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from feeds.encode import dump_blocks
from feeds.model import Entry
from reader.store.connect import Connection

VERSION = "v1"
KNOWN_LIMIT = 2_000
# An address with nothing to take out but `www.` and a slash at its end, as nearly all are.
_TIDY = re.compile(
    r"https?:(//)(?:www\.)?+([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::(?!80/|443/)[1-9][0-9]{1,3}(?=/))?"
    r"(?:/[A-Za-z0-9/:@!$&'()*+,;=~._-]*)?)"
)
_TRACKING = re.compile(
    r"utm_\w+|at_(?:medium|campaign|custom\d*|format|link_\w+|bbc_team)|ns_\w+|mc_[ce]id|[a-z]*clid|gclsrc|xtor|ocid|cmpid"
    r"|cmp|icid|igshid|_ga|_gl|mkt_tok|smid|spm|sref|ref_src|fb_action_\w+|rss|from_rss|zarsrc|hss_channel|wt\.\w+",
    re.I,
)
_RSS_VALUES = {"rss", "feed", "rssfeed", "atom", "rss_feed"}
_RSS_NAMES = {"ref", "source", "src", "from", "partner", "emc", "cid", "s_cid", "feature", "campaign"}


def keys(entry: Entry, source_id: int, site: frozenset[str]) -> list[str]:
    """The keys of an entry as this source carries it, best first. `site`: the publishers whose own source it is.

    An address counts in every source of its own publisher; in an aggregator it counts in that source only, because
    an aggregator's entry about an article is not the article.
    """
    link = canonical(entry.link)
    found = []
    if entry.id:
        found.append(_key("guid", str(source_id), canonical(entry.id)))
    if link:
        found.append(link_key(link) if publisher(entry.link) in site else _key("link", str(source_id), link))
    if not found:
        text = (entry.title, entry.summary, entry.content)
        found.append(_key("text", str(source_id), *text))
    return found


def link_key(link: str) -> str:
    """The key of a publisher's own article by its canonical address."""
    return _key("link", "", link)


def is_known(known: Mapping[str, str], entry: Entry, source_id: int) -> bool:
    """Whether a source carried exactly this before, by the answer of `known`."""
    if not known:
        return False
    hashed = content_hash(entry)
    either = {*keys(entry, source_id, frozenset()), link_key(canonical(entry.link))}
    return any(known.get(key) == hashed for key in either)


def lookup_keys(reference: str, source_ids: list[int]) -> list[str]:
    """Every key that an address or a guid given by a person can have."""
    name = canonical(reference)
    scoped = [_key(kind, str(each), name) for each in source_ids for kind in ("link", "guid")]
    return [link_key(name), *scoped]


def content_hash(entry: Entry) -> str:
    """Equal as long as the source says the same: an entry of a known hash needs no further look.

    What is made from a feed's markup does not count: whether it is made yet must not matter.
    """
    facts = [
        *(entry.id, entry.title, entry.link, entry.published_as_printed, entry.section, entry.language),
        *(entry.summary, entry.content, str(entry.comments_count), entry.comments_url),
        *(str(entry.published), str(entry.updated), "\x1e".join(entry.authors), "\x1e".join(entry.tags)),
    ]
    for file in entry.enclosures:
        facts += ("file", file.url, file.type, str(file.length))
    for photo in entry.images:
        facts += ("photo", photo.src, photo.alt, photo.caption, photo.credit)
    if not (entry.content or entry.summary):
        facts += (entry.lead, json.dumps(dump_blocks(entry.blocks), ensure_ascii=False))
    return digest("\x1f".join(facts))


def canonical(address: str) -> str:
    """An address reduced to what tells articles apart; anything that is no http(s) address stays as it is.

    The fragment stays: changelogs and live pages give every entry its own.
    """
    if match := _TIDY.fullmatch(address):
        return (match[1] + match[2]).rstrip("/")
    try:
        parts = urlsplit(address.strip())
        port = parts.port
    except ValueError:
        return address.strip()
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        return address.strip()
    host = parts.hostname.removeprefix("www.")
    if port not in (None, 80, 443):
        host += f":{port}"
    path = quote(unquote(parts.path), safe="/:@!$&'()*+,;=~-._%").rstrip("/")
    query = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if not _noise(name, value)]
    fragment = "" if _noise(*_pair(parts.fragment)) else parts.fragment
    return f"//{host}{path}" + (f"?{urlencode(sorted(query))}" if query else "") + (f"#{fragment}" if fragment else "")


def _pair(text: str) -> tuple[str, str]:
    name, _equals, value = text.partition("=")
    return name, value


def _noise(name: str, value: str) -> bool:
    return bool(_TRACKING.fullmatch(name)) or (name.lower() in _RSS_NAMES and value.lower() in _RSS_VALUES)


def publisher(address: str) -> str:
    """Who an address belongs to: the last two labels of its host, three where the country's are of two (`com.vn`)."""
    scheme, _, rest = address.partition("://")
    return _publisher(f"{scheme}://{rest.partition('/')[0]}")


def is_rather_of(link: str, source: str, owner: str) -> bool:
    """Whether an article belongs to a source rather than to the one that brought it first.

    A feed may say of itself that it is anybody's: what comes from the article's own site has the last word.
    """
    home = publisher(link)
    return home == publisher(source) and home != publisher(owner)


@lru_cache(maxsize=1_000)
def _publisher(origin: str) -> str:
    try:
        host = urlsplit(origin).hostname or ""
    except ValueError:
        return ""
    labels = host.split(".")
    if host.replace(".", "").isdigit() or ":" in host:
        return host
    short = len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= 3
    return ".".join(labels[-3:] if short else labels[-2:])


def _key(*parts: str) -> str:
    return f"{VERSION}:{digest(chr(31).join(parts))}"  # No cleaned text has this character.


def digest(text: str) -> str:
    """72 bits of a text in 12 letters."""
    return urlsafe_b64encode(blake2b(text.encode("utf-8", "replace"), digest_size=9).digest()).decode()


def known(db: Connection, source_id: int) -> dict[str, str]:
    """Key to content hash of what a source carried, of its newest articles: a feed repeats no others."""
    rows = db.all(
        """SELECT i.key, m.content_hash FROM (SELECT article_id, content_hash FROM membership WHERE source_id = ?
           ORDER BY article_id DESC LIMIT ?) m JOIN identity i ON i.article_id = m.article_id""",
        (source_id, KNOWN_LIMIT),
    )
    return dict(rows)

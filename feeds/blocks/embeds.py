"""Films, sounds, posts and frames: named for what they are, with the address where they can be seen."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

from lxml.etree import _Element as Element

from feeds.blocks.photos import size
from feeds.model import Embed
from feeds.text import clean, safe_url

TAGS = ("iframe", "video", "audio", "object", "embed", "amp-youtube", "amp-video", "lite-youtube")
_TYPES = (
    ("video", r"youtu\.?be|youtube|vimeo|dailymotion|twitch|brightcove|jwplayer|jwplatform|wistia|streamable|rutube|"
    r"bilibili|video"),
    ("audio", r"soundcloud|spotify|podcast|megaphone|simplecast|anchor\.fm|buzzsprout|acast|audioboom|bandcamp|omny"),
    ("post", r"twitter|^x\.com|facebook|instagram|tiktok|threads\.net|bsky|mastodon|reddit|telegram|^t\.me|vk\.com|"
    r"linkedin|pinterest"),
    ("map", r"maps\.|/maps|openstreetmap|mapbox"),
)  # fmt: skip
_POST_CLASS = re.compile(
    r"twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|fb-post|reddit-(?:card|embed)|mastodon", re.I
)
_ADVERT = re.compile(
    r"doubleclick|googlesyndication|googletagmanager|adservice|/ads?/|recaptcha|amazon-adsystem|taboola|outbrain", re.I
)
_YOUTUBE = re.compile(r"^https?://(?:www\.)?youtube(?:-nocookie)?\.com/embed/([\w-]{6,20})")


def read(element: Element, base: str) -> Embed | None:
    """What an iframe, video, audio, object or embed shows; None for adverts and empty or hidden frames."""
    width, height = size(element)
    url = _address(element, base)
    if not url or _ADVERT.search(url) or 0 < width <= 2 or 0 < height <= 2:
        return None
    kind = element.tag if element.tag in ("video", "audio") else _type(url)
    title = clean(element.get("title") or element.get("aria-label") or element.get("data-title") or "", limit=300)
    return Embed(str(kind), url, "" if title.lower() in _EMPTY_TITLES else title)


_EMPTY_TITLES = frozenset(("", "youtube video player", "embedded content", "iframe", "video player", "video"))


def post(element: Element, base: str) -> Embed | None:
    """The address of a post from elsewhere that is quoted here by its network's own markup."""
    name = element.get("class") or ""
    if not _POST_CLASS.search(name):
        return None
    links = [href for a in element.iter("a") if (href := safe_url(a.get("href", ""), base))]
    own = element.get("cite") or element.get("data-instgrm-permalink") or element.get("data-href") or ""
    url = safe_url(own, base) or (links[-1] if links else "")
    return Embed("post", url.split("?")[0]) if url else None


def _address(element: Element, base: str) -> str:
    if element.tag in ("amp-youtube", "lite-youtube"):
        video = element.get("data-videoid") or element.get("videoid") or ""
        return safe_url(f"https://www.youtube.com/watch?v={video}") if video else ""
    for name in ("src", "data-src", "data-lazy-src", "data-litespeed-src", "data", "data-url"):
        value = element.get(name)
        if value and not value.startswith(("about:", "data:", "javascript:")) and (url := safe_url(value, base)):
            return _watchable(url)
    for source in element.iter("source", "embed"):
        if url := safe_url(source.get("src") or source.get("data-src") or "", base):
            return _watchable(url)
    return ""


def _watchable(url: str) -> str:
    """The page a person can open for a player's address."""
    if match := _YOUTUBE.match(url):
        return f"https://www.youtube.com/watch?v={match[1]}"
    parts = urlsplit(url)
    if "facebook.com/plugins" in url and (href := parse_qs(parts.query).get("href")):
        return safe_url(href[0]) or url
    return url


def _type(url: str) -> str:
    parts = urlsplit(url)
    place = (parts.hostname or "").removeprefix("www.") + parts.path
    for kind, pattern in _TYPES:
        if re.search(pattern, place):
            return kind
    return "frame"

"""What is known of big platforms: where the feed of an address lies, without asking.

A rule is a host, a pattern of the path, and the addresses it gives; the first rule that fits a host and path counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from feeds.model import Candidate

NAME = r"(?P<name>[\w.~%+-]+)"
RULES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (r"(?:www\.|m\.)?youtube\.com", r"/channel/(?P<name>UC[\w-]{22})", ("{yt}?channel_id={name}",)),
    (r"(?:www\.|m\.)?youtube\.com", rf"/user/{NAME}", ("{yt}?user={name}",)),
    (r"(?:www\.|m\.)?youtube\.com", r"/playlist\?.*\blist=(?P<name>[\w-]+)", ("{yt}?playlist_id={name}",)),
    (
        r"(?:(?:www|old|new|m)\.)?reddit\.com",
        rf"/(?P<kind>r|user|u)/{NAME}",
        ("https://www.reddit.com/{kind}/{name}/.rss",),
    ),
    (r"(?:(?:www|old|new|m)\.)?reddit\.com", r"/?$", ("https://www.reddit.com/.rss",)),
    (
        r"github\.com",
        rf"/{NAME}/(?P<repo>[\w.-]+)/commits/(?P<branch>[\w./-]+)",
        ("{site}/{name}/{repo}/commits/{branch}.atom",),
    ),
    (
        r"github\.com",
        rf"/(?!(?:features|topics|orgs|marketplace|sponsors|settings)/){NAME}/(?P<repo>[\w.-]+)",
        ("{site}/{name}/{repo}/releases.atom", "{site}/{name}/{repo}/commits.atom", "{site}/{name}/{repo}/tags.atom"),
    ),
    (r"github\.com", rf"/{NAME}/?$", ("{site}/{name}.atom",)),
    (
        r"gitlab\.com",
        rf"/{NAME}/(?P<repo>[\w.-]+)",
        ("{site}/{name}/{repo}.atom", "{site}/{name}/{repo}/-/tags?format=atom"),
    ),
    (r"bsky\.app", rf"/profile/{NAME}", ("{site}/profile/{name}/rss",)),
    (r"[\w-]+\.substack\.com", r"", ("{site}/feed",)),
    (r"(?:www\.)?medium\.com", rf"/{NAME}|/(?P<at>@[\w.-]+)", ("https://medium.com/feed/{first}",)),
    (r"[\w-]+\.medium\.com", r"", ("{site}/feed",)),
    (r"[\w-]+\.wordpress\.com", r"", ("{site}/feed/",)),
    (r"[\w-]+\.blogspot\.[a-z.]+", r"", ("{site}/feeds/posts/default",)),
    (r"[\w-]+\.tumblr\.com", r"", ("{site}/rss",)),
    (r"[\w-]+\.ghost\.io|[\w-]+\.hashnode\.dev", r"", ("{site}/rss/", "{site}/rss.xml")),
    (
        r"(?:[\w-]+\.)?stackexchange\.com|stackoverflow\.com|serverfault\.com|superuser\.com",
        rf"/questions/tagged/{NAME}",
        ("{site}/feeds/tag/{name}",),
    ),
    (
        r"(?:[\w-]+\.)?stackexchange\.com|stackoverflow\.com|serverfault\.com|superuser\.com",
        r"/questions/(?P<name>\d+)",
        ("{site}/feeds/question/{name}",),
    ),
    (r"(?:[\w-]+\.)?stackexchange\.com|stackoverflow\.com|serverfault\.com|superuser\.com", r"", ("{site}/feeds",)),
    (r"news\.ycombinator\.com", r"", ("{site}/rss",)),
    (r"lobste\.rs", rf"/t/{NAME}", ("{site}/t/{name}.rss",)),
    (r"lobste\.rs", r"", ("{site}/rss",)),
    (r"dev\.to", rf"/{NAME}", ("{site}/feed/{name}",)),
    (r"(?:www\.)?letterboxd\.com", rf"/{NAME}", ("https://letterboxd.com/{name}/rss/",)),
    (r"vimeo\.com", rf"/{NAME}", ("{site}/{name}/videos/rss",)),
    (r"(?:www\.)?arxiv\.org", rf"/list/{NAME}", ("https://rss.arxiv.org/rss/{name}",)),
    (r"pypi\.org", rf"/project/{NAME}", ("{site}/rss/project/{name}/releases.xml",)),
    (r"(?:www\.)?(?:vnexpress\.net|tuoitre\.vn)", rf"/{NAME}(?<!\.html)(?<!\.htm)/?$", ("{site}/rss/{name}.rss",)),
    (r"(?:www\.)?(?:vnexpress\.net|tuoitre\.vn)", r"", ("{site}/rss/tin-moi-nhat.rss",)),
    (r"(?:www\.)?(?:thanhnien\.vn|nld\.com\.vn|dantri\.com\.vn)", rf"/{NAME}(?<!\.htm)/?$", ("{site}/rss/{stem}.rss",)),
    (r"(?:www\.)?(?:thanhnien\.vn|nld\.com\.vn|dantri\.com\.vn)", r"", ("{site}/rss/home.rss",)),
)
YOUTUBE = "https://www.youtube.com/feeds/videos.xml"
NO_FEDIVERSE = re.compile(
    r"(?:^|\.)(?:youtube|medium|tiktok|twitter|x|instagram|threads|facebook|flipboard)\.(?:com|net)$"
)
_CHANNEL = re.compile(
    rb'(?:"externalId"|"channelId"|itemprop="(?:channelId|identifier)")\s*(?::|content=)\s*"(UC[\w-]{22})"'
)


def from_address(url: str) -> list[Candidate]:
    """The feeds of an address on a known platform; empty for any other site."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return []
    host, path = parts.hostname or "", parts.path + (f"?{parts.query}" if parts.query else "")
    if not NO_FEDIVERSE.search(host) and (
        match := re.fullmatch(r"(/@[\w.-]+)/?(?:\d+|with_replies|media)?", parts.path)
    ):
        return [_candidate(f"https://{host}{match[1]}.rss")]
    for hosts, pattern, addresses in RULES:
        if re.fullmatch(hosts, host) and (found := re.match(pattern, path)):
            return list(_filled(addresses, found, f"https://{host}"))
    return []


def from_page(data: bytes, url: str) -> list[Candidate]:
    """Feeds that a platform's page gives away by its identifiers: the channel behind a video or a handle."""
    host = urlsplit(url).hostname or ""
    if host != "youtube.com" and not host.endswith(".youtube.com"):
        return []
    channel = _CHANNEL.search(data)
    return [_candidate(f"{YOUTUBE}?channel_id={channel[1].decode()}")] if channel else []


def _filled(addresses: tuple[str, ...], found: re.Match[str], site: str) -> Iterator[Candidate]:
    values = {key: value or "" for key, value in found.groupdict().items()}
    values["first"] = values.get("name") or values.get("at", "")
    values["stem"] = re.sub(r"\.html?$", "", values.get("name", ""))
    for address in addresses:
        yield _candidate(address.format(site=site, yt=YOUTUBE, **values))


def _candidate(url: str) -> Candidate:
    return Candidate(url, "", "", "platform")

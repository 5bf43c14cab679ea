"""Which site an address belongs to, and which links lead to others."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

_SHARING = """facebook.com twitter.com x.com instagram.com youtube.com whatsapp.com wa.me t.me telegram.me linkedin.com
    pinterest.com reddit.com tumblr.com tiktok.com threads.net bsky.app zalo.me flipboard.com getpocket.com"""
SHARING = frozenset(_SHARING.split())
"""Sites that a page links to have itself shared or followed, not because its article names them."""


def leads_out(addresses: Iterable[str], site: str) -> bool:
    """Whether most of these are of other sites: what an article names, not what the site offers next."""
    sites = [site_of(each) for each in addresses]
    out = sum(1 for each in sites if each and each != site and each not in SHARING)
    return bool(site) and out * 2 > len(sites)


def site_of(address: str) -> str:
    """The last two parts of an address's host, which the pages of one publisher share; empty without a host."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    return ".".join(host.split(".")[-2:])

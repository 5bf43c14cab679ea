"""Which site an address belongs to."""

from __future__ import annotations

from urllib.parse import urlsplit


def site_of(address: str) -> str:
    """The last two parts of an address's host, which the pages of one publisher share; empty without a host."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    return ".".join(host.split(".")[-2:])

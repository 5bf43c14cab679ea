"""The proxies named in the environment (http_proxy, https_proxy, all_proxy, no_proxy), as other programs read them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from feeds.errors import HttpError
from feeds.http.address import is_loopback

if TYPE_CHECKING:
    from yarl import URL


def from_environment() -> dict[str, str]:
    """Scheme → address of its proxy; empty in the usual case, without loading anything."""
    if not any(name.lower().endswith("_proxy") for name in os.environ):
        return {}
    from urllib.request import getproxies_environment

    found = getproxies_environment()
    every = found.get("all", "")
    return {scheme: found.get(scheme, every) for scheme in ("http", "https") if found.get(scheme, every)}


def proxy_for(url: URL, proxies: dict[str, str]) -> str | None:
    """The proxy for an address, None for a direct connection. This machine itself is always reached directly."""
    proxy = proxies.get(url.scheme)
    if not proxy or is_loopback(url):
        return None
    from urllib.request import proxy_bypass

    if proxy_bypass(url.host or ""):
        return None
    if "://" not in proxy:
        proxy = f"http://{proxy}"
    if not proxy.lower().startswith(("http://", "https://")):
        raise HttpError("The proxy set in the environment is of a kind that is not supported: use an http proxy.")
    return proxy

"""Which addresses may be contacted: http(s) only, and nothing private unless the person typed it."""

from __future__ import annotations

import ipaddress
import re
import socket
from functools import lru_cache
from typing import TYPE_CHECKING

from feeds.errors import AddressError
from feeds.text import URL_LIMIT

if TYPE_CHECKING:
    from yarl import URL

LOCAL_SUFFIXES = (".localhost", ".local", ".internal", ".home.arpa")


class PrivateAddress(OSError):
    """A name turned out to belong to a private address at the moment of connecting."""

    def __init__(self) -> None:
        super().__init__("private address")  # Always the same text, so that several of them are reported as one.


def check(address: str) -> URL:
    """The address as it will be requested, without name and password. Raises AddressError."""
    from yarl import URL

    address = address.strip()
    if len(address) > URL_LIMIT:
        raise AddressError("The address is too long to be real, so it was not opened.")
    try:
        url = URL(address, encoded=_is_plain(address))
        host, port, _readable = url.raw_host, url.port, url.host  # The last raises for punycode that is none.
    except (ValueError, IndexError):
        raise AddressError("This is not a web address: check it for typing errors.") from None
    if url.scheme not in ("http", "https"):
        raise AddressError("Only http and https addresses are opened, and this is neither.")
    if not host or not _HOST.fullmatch(host) or port == 0:
        raise AddressError("The address names no site: check it for typing errors.")
    return url.with_user(None).with_fragment(None) if url.user or url.password or url.fragment else url


def join(base: URL, location: str) -> URL:
    """Where a redirect from `base` leads, checked. Raises AddressError."""
    from yarl import URL

    location = location.strip()
    if len(location) > URL_LIMIT:
        raise AddressError("The address is too long to be real, so it was not opened.")
    try:
        return check(str(base.join(URL(location, encoded=_is_plain(location)))))
    except (ValueError, IndexError):
        raise AddressError("This is not a web address: check it for typing errors.") from None


_HOST = re.compile(r"[0-9A-Za-z_.-]+|[0-9A-Fa-f:.]+(?:%[0-9A-Za-z]+)?")
_PLAIN = re.compile(r"[!#-;=?-\[\]_a-z~]+")


def _is_plain(address: str) -> bool:
    """Already written as the wire needs it, so that it is sent to the letter."""
    return _PLAIN.fullmatch(address) is not None


def is_private(ip: str) -> bool:
    """Whether an IP address is anything but a public one: loopback, local network, link-local, metadata, reserved."""
    try:
        parsed = ipaddress.ip_address(ip.partition("%")[0])
    except ValueError:
        return True
    if isinstance(parsed, ipaddress.IPv6Address):
        inner = parsed.ipv4_mapped or parsed.sixtofour or (parsed.teredo[1] if parsed.teredo else None)
        if any(parsed in each for each in _WRAPPING):
            inner = ipaddress.IPv4Address(int(parsed) & 0xFFFFFFFF)
        if inner is not None:
            return _is_special(inner)
    return _is_special(parsed)


def _is_special(ip: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    return not ip.is_global or ip.is_multicast or any(ip in each for each in _RESERVED)


_WRAPPING = [ipaddress.IPv6Network(each) for each in ("64:ff9b::/96", "::/96", "::ffff:0:0:0/96")]
"""IPv6 networks whose addresses end in an IPv4 address, which is where they lead."""
_RESERVED = [
    ipaddress.ip_network(each)
    for each in ("192.0.0.0/24", "168.63.129.16/32", "fec0::/10", "5f00::/16", "64:ff9b:1::/48")
]
"""Not meant for the public web, whatever the standard library says: protocols' own, a cloud's host, site-local."""


def names_private(url: URL) -> bool:
    """Whether the address says by itself that it is private, without asking the name service."""
    return _is_private_name((url.host or "").rstrip("."))


@lru_cache(maxsize=4096)
def _is_private_name(host: str) -> bool:
    if host == "localhost" or host.endswith(LOCAL_SUFFIXES):
        return True
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return _is_odd_number(host)
    return is_private(host)


def _is_odd_number(host: str) -> bool:
    """2130706433, 0x7f.1 and their like, which the system would read as an IP address."""
    try:
        return is_private(socket.inet_ntoa(socket.inet_aton(host)))
    except (OSError, ValueError):
        return False


def is_loopback(url: URL) -> bool:
    """This very machine, which needs no politeness."""
    host = url.host or ""
    return host == "localhost" or host == "::1" or host.startswith("127.")


def public_socket(addr_info: tuple[int, int, int, str, tuple[object, ...]]) -> socket.socket:
    """The socket of a connection that may only lead to a public address; called with the address really dialled."""
    family, kind, protocol, _, peer = addr_info
    if is_private(str(peer[0])):
        raise PrivateAddress
    return socket.socket(family, kind, protocol)

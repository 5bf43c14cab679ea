"""The second wall: nothing that a terminal could act on gets from a text or an address into a strip.

What is stored has passed `feeds.text.clean`; this one trusts nobody and stands where segments are made. Behind it
`reader.ui.wall` looks at every strip of every widget once more.
"""

from __future__ import annotations

import re

LINK_LIMIT = 2_083

# Controls, C1, soft hyphen, bidi controls, invisible formats, lone surrogates, tags: nothing a person can read.
UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
_BLANK = re.compile("[\t\n]")
_PLAIN_LINK = re.compile(r"https?://[a-zA-Z0-9.:\[\]-]+(?:[/?#][!#-;=?-\[\]_a-z~%]*)?")


def harmless(text: str) -> str:
    """The text without anything that acts on a terminal; a tab or newline becomes a space."""
    if text.isascii() and text.isprintable():
        return text
    return _BLANK.sub(" ", UNSAFE.sub("", text))


def safe_link(href: str) -> str:
    """The address as a terminal hyperlink may carry it: http(s), printable ASCII, bounded; empty when it may not."""
    if len(href) > LINK_LIMIT or (href[:7].lower() != "http://" and href[:8].lower() != "https://"):
        return ""
    if _PLAIN_LINK.fullmatch(href):
        return href
    from urllib.parse import quote, urlsplit

    try:
        parts = urlsplit(UNSAFE.sub("", href))
        host = parts.netloc.encode("idna").decode("ascii") if not parts.netloc.isascii() else parts.netloc
    except (ValueError, UnicodeError):
        return ""
    rest = parts._replace(scheme="", netloc="").geturl()
    link = f"{parts.scheme}://{quote(host, safe='@:[]%.-_')}{quote(rest, safe='/?#&=%:;,+@!$()*~._-[]')}"
    return link if len(link) <= LINK_LIMIT and host else ""


def honest(href: str) -> str:
    """An address as a person should read it before opening it: the real host, in ASCII so that no letter is another."""
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(href)
        if not parts.hostname:
            return harmless(href)
        host = parts.hostname if parts.hostname.isascii() else parts.hostname.encode("idna").decode("ascii")
        host = f"[{host}]" if ":" in host else host
        netloc = f"{'…@' if '@' in parts.netloc else ''}{host}{f':{parts.port}' if parts.port else ''}"
        return harmless(parts._replace(netloc=netloc).geturl())
    except (ValueError, UnicodeError):
        return ascii(href)[1:-1]

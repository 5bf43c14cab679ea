"""The titles a page gives to machines, and the site's name before or after them."""

from __future__ import annotations

import re

from feeds.page.metadata import Metadata, as_text

_SEPARATOR = re.compile(
    r"(?<=[\u3040-\u30ff\u3400-\u9fff！？」』）])\s*[-_|–]+\s*(?=[\u3040-\u30ff\u3400-\u9fff]{1,8}$)|\s+[|–—·•»«:-]+\s+|\s*[|»«]\s*|(?<=\S):\s+|\s+::\s+|\s+/\s+"
)
_CLOSE = re.compile(r"(.*\S)\s*[:：|｜_–—-]\s*([^:：|｜_]{2,60})$", re.S)
WORDS = re.compile(r"[^\W_]+")


def bare(metadata: Metadata, told: list[str], names: set[str]) -> list[str]:
    """Those titles without the site's name, the most frequent first."""
    own = metadata.text("headline")
    found = [without_site(each, names, told, guess=each != own) for each in told]
    return sorted(dict.fromkeys(found), key=lambda each: -found.count(each))


def without_site(title: str, names: set[str], others: list[str], *, guess: bool = True) -> str:
    """A title without the site's name before or after it; `guess` also takes off what only looks like one."""
    title = title[:1_000]
    close = _CLOSE.match(title)
    if close and key(close[2]) in names and close[1]:
        return close[1]
    parts = _SEPARATOR.split(title)
    if len(parts) < 2:
        return title
    keys = {key(each) for each in others}
    for other in others:
        if other != title and len(other) > 10 and title.startswith(other) and _SEPARATOR.match(title, len(other)):
            return other
    last = list(_SEPARATOR.finditer(title))[-1]
    first = next(_SEPARATOR.finditer(title))
    if _names(title[last.end() :], names) or (guess and "|" in last[0] and len(title[: last.start()]) > 12):
        rest = title[: last.start()]
        return rest if key(rest) in keys else without_site(rest, names, others, guess=guess)
    if _names(title[: first.start()], names):
        return title[first.end() :]
    tail, head = title[last.end() :], title[: last.start()]
    if (
        guess
        and last[0].strip() in ("-", "–", "—", "»", "«", "·", "•", "::")
        and len(tail) < 30
        and len(tail.split()) <= 4
        and (len(head.split()) > 2 or (len(head) > 8 and not head.isascii() and len(tail) < 8))
    ):
        return head
    return title


def parts(title: str) -> list[str]:
    """What stands between the separators of a title, where it has any and says something."""
    found = [each.strip() for each in _SEPARATOR.split(title[:1_000])]
    return [each for each in found if len(each) > 9] if len(found) > 1 else []


def told(metadata: Metadata) -> list[str]:
    """The titles that the page gives, the surest first; empty ones included."""
    return [
        metadata.text("headline"),
        metadata.first("og:title"),
        metadata.first(
            "twitter:title",
            "title",
            "dc.title",
            "dcterms.title",
            "parsely-title",
            "sailthru.title",
            "citation_title",
            "headline",
        ),
        *metadata.itemprops.get("headline", [])[:1],
        metadata.title,
        as_text(metadata.article.get("name")),
    ]


def _names(part: str, names: set[str]) -> bool:
    mine = key(part)
    return any(
        mine == name or (len(mine) > 3 and (mine in name or (name in mine and len(mine) < 2 * len(name))))
        for name in names
        if name
    )


def key(text: str) -> str:
    """The words alone, to compare two titles."""
    return "".join(WORDS.findall(text.casefold()))

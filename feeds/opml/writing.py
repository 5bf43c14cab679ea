"""Subscriptions as an OPML file."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from feeds.model import Subscription
from feeds.text import clean


def write(subscriptions: Iterable[Subscription], title: str) -> bytes:
    """An OPML 2.0 file with the folders nested; what `read` makes of it is what went in."""
    root: _Folder = _Folder()
    for each in subscriptions:
        folder = root
        for name in each.path:
            folder = folder.folders.setdefault(name, _Folder())
        folder.sources.append(each)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<opml version="2.0">',
        f"  <head><title>{html.escape(clean(title), quote=False)}</title></head>",
        "  <body>",
        *_written(root, "    "),
        "  </body>",
        "</opml>",
        "",
    ]
    return "\n".join(lines).encode()


@dataclass(slots=True)
class _Folder:
    sources: list[Subscription] = field(default_factory=list)
    folders: dict[str, _Folder] = field(default_factory=dict)


def _written(folder: _Folder, indent: str) -> Iterator[str]:
    for each in folder.sources:
        attributes = {"type": "rss", "text": each.title or each.url, "title": each.title, "xmlUrl": each.url}
        attributes |= {"htmlUrl": each.site, "category": ",".join([tag.replace(",", " ") for tag in each.tags])}
        yield f"{indent}<outline{_attributes(attributes)}/>"
    for name, inner in folder.folders.items():
        yield f"{indent}<outline{_attributes({'text': name})}>"
        yield from _written(inner, indent + "  ")
        yield f"{indent}</outline>"


def _attributes(attributes: Mapping[str, str]) -> str:
    return "".join([f' {name}="{html.escape(clean(value))}"' for name, value in attributes.items() if value])

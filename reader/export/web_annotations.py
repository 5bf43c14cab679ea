"""Comments as W3C Web Annotations (JSON-LD): https://www.w3.org/TR/annotation-model/"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from reader.export.markdown import title_of
from reader.library import Library
from reader.model import Anchor, Comment

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
ID = "urn:ulid:"
ARTICLE = "urn:newsreader:article:"
MOTIVATIONS = {"highlight": "highlighting", "reply": "replying"}


def document(library: Library) -> Iterator[str]:
    """One annotation page in pieces, an annotation a line."""
    yield f'{{"@context": {json.dumps(CONTEXT)}, "type": "AnnotationPage", "items": ['
    separator = "\n"
    sources: dict[int, dict[str, Any]] = {}
    for comment in library.export_comments():
        if comment.deleted:
            continue
        if comment.article_id not in sources:
            entry = library.article(comment.article_id).entry
            address = entry.link or f"{ARTICLE}{entry.id or comment.article_id}"
            sources[comment.article_id] = {"id": address, "type": "Text", "dcterms:title": title_of(entry)}
        yield separator + json.dumps(annotation(comment, sources[comment.article_id]), ensure_ascii=False)
        separator = ",\n"
    yield "\n]}\n"


def annotation(comment: Comment, source: dict[str, Any]) -> dict[str, Any]:
    """One comment; a reply says in `replyTo` which comment it answers."""
    body: list[dict[str, Any]] = []
    if comment.body:
        body.append({"type": "TextualBody", "value": comment.body, "format": "text/markdown", "purpose": "commenting"})
    body += [{"type": "TextualBody", "value": tag, "purpose": "tagging"} for tag in comment.tags]
    target: dict[str, Any] = {"source": source}
    if comment.anchor:
        target["selector"] = _selectors(comment.anchor)
    found: dict[str, Any] = {
        "id": ID + comment.id,
        "type": "Annotation",
        "motivation": MOTIVATIONS.get(comment.kind, "commenting"),
        "created": comment.created.isoformat(),
        "modified": comment.modified.isoformat(),
        "body": body,
        "target": target,
    }
    if comment.colour:
        found["newsreader:colour"] = comment.colour
    if comment.parent_id:
        found["replyTo"] = ID + comment.parent_id
    return found


def _selectors(anchor: Anchor) -> list[dict[str, Any]]:
    picture = [{"type": "FragmentSelector", "newsreader:photo": anchor.photo}] if anchor.photo else []
    return [
        *picture,
        {"type": "TextQuoteSelector", "exact": anchor.exact, "prefix": anchor.prefix, "suffix": anchor.suffix},
        {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end},
    ]

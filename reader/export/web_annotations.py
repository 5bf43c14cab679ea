"""Comments as W3C Web Annotations (JSON-LD): https://www.w3.org/TR/annotation-model/"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from reader.export.markdown import title_of
from reader.library import Library
from reader.model import Anchor, Article, Comment

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
ID = "urn:ulid:"
ARTICLE = "urn:newsreader:article:"
DELETED = "newsreader:deleted"
"""Names when a comment was deleted that has replies."""
MOTIVATIONS = {"highlight": "highlighting", "reply": "replying"}


def document(library: Library, since: datetime | None = None) -> Iterator[str]:
    """One annotation page in pieces, an annotation a line, of the comments that changed since."""
    from reader.export import notes

    yield f'{{"@context": {json.dumps(CONTEXT)}, "type": "AnnotationPage", "items": ['
    separator = "\n"
    for article, comments in notes.commented(library, since):
        anchored = any(comment.anchor for comment in comments)
        arrived = {each.id: each.arrived for each in library.revisions(article.id)} if anchored else {}
        for comment in comments:
            found = annotation(comment, target_of(article))
            # What was imported without a place of its own was made on a text that nobody kept.
            if (anchor := comment.anchor) and (anchor.start < anchor.end or anchor.photo):
                found["target"]["state"] = _state(arrived[anchor.revision_id])
            yield separator + json.dumps(found, ensure_ascii=False)
            separator = ",\n"
    yield "\n]}\n"


def target_of(article: Article) -> dict[str, Any]:
    """What names an article: its address, or its guid where it has none."""
    entry = article.entry
    return {"id": entry.link or f"{ARTICLE}{entry.id or article.id}", "type": "Text", "dcterms:title": title_of(entry)}


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
    if comment.deleted:
        found[DELETED] = comment.deleted.isoformat()
    if comment.colour:
        found["newsreader:colour"] = comment.colour
    if comment.parent_id:
        found["replyTo"] = ID + comment.parent_id
    return found


def _state(arrived: datetime) -> dict[str, Any]:
    """Which text of the source it was made on: the one that was there from then on."""
    return {"type": "TimeState", "sourceDate": f"{arrived.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"}


def _selectors(anchor: Anchor) -> list[dict[str, Any]]:
    picture = [{"type": "FragmentSelector", "newsreader:photo": anchor.photo}] if anchor.photo else []
    return [
        *picture,
        {"type": "TextQuoteSelector", "exact": anchor.exact, "prefix": anchor.prefix, "suffix": anchor.suffix},
        {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end},
    ]

"""What others said at the publisher's, as it was last fetched: apart from what the person wrote."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from datetime import datetime

from feeds.encode import dump_blocks, load_blocks
from reader.model import PublicComment
from reader.store.connect import Connection

MOST = 500
"""Comments kept of one article; of more, the newest."""


def keep(db: Connection, article_id: int, said: Sequence[PublicComment]) -> None:
    """These instead of those fetched before."""
    lines = [
        [each.author, each.at.isoformat() if each.at else "", dump_blocks(each.blocks)] for each in _in_order(said)
    ]
    with db.write(durable=False):
        db.run(
            "INSERT OR REPLACE INTO public_comment SELECT id, ?, ? FROM article WHERE id = ?",
            (int(time.time()), json.dumps(lines, ensure_ascii=False), article_id),
        )


def of(db: Connection, article_id: int) -> list[PublicComment]:
    """What was fetched last, oldest first. Raises ValueError when it is damaged."""
    found = db.value("SELECT said FROM public_comment WHERE article_id = ?", (article_id,))
    return [
        PublicComment(author, datetime.fromisoformat(at) if at else None, load_blocks(blocks))
        for author, at, blocks in (json.loads(found) if found else ())
    ]


def _in_order(said: Sequence[PublicComment]) -> list[PublicComment]:
    """Oldest first, as a conversation reads; feeds list the newest first, and what has no date stays among its own."""
    dated = sorted([each for each in said if each.at], key=lambda each: each.at.timestamp() if each.at else 0)
    return [*dated, *[each for each in said if not each.at]][-MOST:]

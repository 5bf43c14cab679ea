"""Who wrote the newest articles, for completing a name."""

from __future__ import annotations

import json
from collections import Counter

from reader.store.connect import Connection

LOOKED_AT = 2_000


def newest(db: Connection) -> list[str]:
    """Authors of the newest articles, who wrote most first."""
    rows = db.column(
        """SELECT authors FROM article WHERE authors <> '[]' AND id IN (
           SELECT id FROM article INDEXED BY article_listed WHERE hidden = 0 ORDER BY id DESC LIMIT ?)""",
        (LOOKED_AT,),
    )
    return [name for name, _times in Counter([name for row in rows for name in json.loads(row)]).most_common()]

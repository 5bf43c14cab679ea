"""What reading leaves behind: when an article was opened, which text was read, where reading stopped."""

from __future__ import annotations

import time

from reader.model import Position
from reader.store.connect import Connection


def opened(db: Connection, article_id: int) -> None:
    """Note that the text now shown is being read, in the transaction of who calls."""
    db.run(
        """INSERT INTO state(article_id, opened_at, revision_id) SELECT id, ?2, revision_id FROM article WHERE id = ?1
           ON CONFLICT(article_id) DO UPDATE SET opened_at = excluded.opened_at, revision_id = excluded.revision_id,
           before_id = iif(revision_id <> excluded.revision_id, revision_id, before_id)""",
        (article_id, int(time.time())),
    )


def keep_position(db: Connection, article_id: int, position: Position) -> None:
    """Remember where reading stopped; an article that is gone needs no place."""
    with db.write():
        db.run(
            """INSERT INTO state(article_id, block, fraction) SELECT id, ?2, ?3 FROM article WHERE id = ?1
               ON CONFLICT(article_id) DO UPDATE SET block = excluded.block, fraction = excluded.fraction""",
            (article_id, position.block, position.fraction),
        )

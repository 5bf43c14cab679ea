"""What arrived since a moment, as an edition needs it: who tells it, in which section, how long it is."""

from __future__ import annotations

from dataclasses import dataclass

from reader.store.connect import Connection


@dataclass(frozen=True, slots=True)
class Arrival:
    """One article that arrived. `story` is the same for all that tell one event, the article's own id without one."""

    id: int
    title: str
    section: str
    folder: str
    source: str
    words: int
    unread: bool
    story: int


_ARRIVED = """
SELECT a.id, a.title, a.section, coalesce(f.folder, ''), coalesce(nullif(f.title, ''), nullif(s.title, ''), s.url),
       a.words, EXISTS (SELECT 1 FROM unread WHERE article_id = a.id), coalesce(t.story_id, a.id)
FROM (SELECT id FROM article WHERE arrived_at > ?1 ORDER BY arrived_at DESC LIMIT ?2) n
CROSS JOIN article a ON a.id = n.id
CROSS JOIN source s ON s.id = a.source_id LEFT JOIN subscription f ON f.source_id = s.id
LEFT JOIN story t ON t.article_id = a.id AND t.apart = 0
WHERE a.hidden = 0 ORDER BY a.id DESC
"""


def since(db: Connection, moment: int, limit: int) -> list[Arrival]:
    """The articles that arrived after a moment and are listed, newest first."""
    rows = db.all(_ARRIVED, (moment, limit))
    return [
        Arrival(key, title, section, folder, source, words, bool(unread), story)
        for key, title, section, folder, source, words, unread, story in rows
    ]

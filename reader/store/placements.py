"""Where comments on passages and photos stand in the text that is shown now.

Found once for each text, outside any transaction, and kept in `placement`, which can be made again at any time. The
person's own choice (`reattachment`) wins: from then on places follow from it. See docs/anchoring.md.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from feeds.encode import plain_text
from feeds.model import Blocks
from reader.model import Anchor
from reader.store import revisions
from reader.store.comments import is_found
from reader.store.connect import Connection

if TYPE_CHECKING:
    from reader.anchoring import Place
    from reader.store.journal import Change

_WAITING = """
FROM article a JOIN comment c ON c.article_id = a.id AND c.deleted_at IS NULL JOIN anchor n ON n.comment_id = c.id
     LEFT JOIN reattachment h ON h.comment_id = c.id AND h.revision_id IS NOT NULL
WHERE NOT EXISTS (SELECT 1 FROM placement p WHERE p.comment_id = c.id AND p.revision_id = a.revision_id)
      AND (coalesce(h.revision_id, n.revision_id) <> a.revision_id
           OR (h.revision_id IS NULL AND n.start >= n."end" AND n.photo = ''))
"""
_COLUMNS = ("revision_id", "start", '"end"', "exact", "prefix", "suffix", "block", "photo")
_ANCHORS = f"""
SELECT c.id, {", ".join([f"iif(h.revision_id IS NULL, n.{name}, h.{name})" for name in _COLUMNS])}
{_WAITING} AND a.id = ?
"""
Anchors = list[tuple[str, Anchor]]


def waiting(db: Connection) -> list[int]:
    """Articles with comments whose place in the text shown now is still to be found."""
    return db.column(f"SELECT DISTINCT a.id {_WAITING}")


def settle(db: Connection, article_ids: Iterable[int]) -> int:
    """Find every place that is missing in these articles; how many. Takes a while: never on the thread of a screen."""
    found = 0
    for article_id in article_ids:
        anchors = [(row[0], Anchor(*row[1:])) for row in db.all(_ANCHORS, (article_id,))]
        if anchors:
            found += len(anchors)
            _place(db, article_id, anchors)
    return found


def _place(db: Connection, article_id: int, anchors: Anchors) -> None:
    row = db.one(
        "SELECT r.id, r.seq, r.origin, r.blocks FROM article a JOIN revision r ON r.id = a.revision_id WHERE a.id = ?",
        (article_id,),
    )
    if row is None:
        return
    revision_id, seq, origin, packed = row
    blocks = revisions.unpack(packed)
    text = plain_text(blocks)
    places = dict(_found(db, anchors, blocks, text))
    # The nearest text that places were found in: a program that ended in between found none in the one it had brought.
    earlier = db.value(
        """SELECT id FROM revision r WHERE article_id = ? AND origin = ? AND seq < ?
           AND EXISTS (SELECT 1 FROM placement WHERE revision_id = r.id) ORDER BY seq DESC LIMIT 1""",
        (article_id, origin, seq),
    )
    if earlier is not None:
        _chain(db, anchors, places, earlier, text)
    _write(db, revision_id, places, blocks, text)


def _found(db: Connection, anchors: Anchors, blocks: Blocks, text: str) -> Iterable[tuple[str, Place]]:
    """The places that follow from the texts the comments were made on."""
    # Anchoring is loaded where places are looked for: a start that looks for none does without.
    from reader.anchoring import place_all, place_by_quotes
    from reader.anchoring.photos import place_photos

    by_base: dict[int, Anchors] = {}
    for key, anchor in anchors:
        by_base.setdefault(anchor.revision_id, []).append((key, anchor))
    for base, some in by_base.items():
        old_blocks = revisions.blocks(db, base)
        old = plain_text(old_blocks)
        photos = [each for each in some if each[1].photo]
        passages = [each for each in some if is_found(each[1]) and not each[1].photo]
        quotes = [each for each in some if not is_found(each[1])]
        for kind, found in (
            (photos, place_photos(old, blocks, _anchors(photos))),
            (passages, place_all(old, text, _anchors(passages)) if passages else []),
            (quotes, place_by_quotes(text, _anchors(quotes)) if quotes else []),
        ):
            yield from zip([key for key, _anchor in kind], found, strict=True)


def _anchors(some: Anchors) -> list[Anchor]:
    return [anchor for _key, anchor in some]


def _chain(db: Connection, anchors: Anchors, places: dict[str, Place], earlier: int, text: str) -> None:
    """From where a comment stood in the text before this one, if that came from a diff: the nearer place is kept."""
    from reader.anchoring.chain import Before, followed, stood

    known: dict[str, Before] = {
        key: stood(Anchor(earlier, start, end, exact), method, status)
        for key, start, end, exact, method, status in db.all(
            """SELECT p.comment_id, p.start, p."end", p.exact, p.method, p.status FROM comment c
               JOIN placement p ON p.comment_id = c.id AND p.revision_id = ?1
               WHERE c.article_id = (SELECT article_id FROM revision WHERE id = ?1)""",
            (earlier,),
        )
    }
    for key, anchor in anchors:
        if anchor.revision_id == earlier:  # Made, or put by hand, on that very text: it was found from there already.
            known.pop(key, None)
    if known:
        keys = [key for key, _anchor in anchors]
        old = plain_text(revisions.blocks(db, earlier))
        direct, before = [places[key] for key in keys], [known.get(key) for key in keys]
        places.update(zip(keys, followed(old, text, _anchors(anchors), direct, before), strict=True))


def _write(db: Connection, revision_id: int, places: dict[str, Place], blocks: Blocks, text: str) -> None:
    from reader.passages import blocks_at

    # Of what was removed, the spot that it stood at is kept.
    spans = [(place.near,) * 2 if place.status == "orphan" else (place.start, place.end) for place in places.values()]
    stands = blocks_at(blocks, [start for start, _end in spans])
    rows = [
        (
            *(key, revision_id, place.status, start, end, place.score, place.method),
            *(place.block if place.method == "photo" else block, text[start:end]),
        )
        for (key, place), (start, end), block in zip(places.items(), spans, stands, strict=True)
    ]
    with db.write(durable=False):
        db.many(
            """INSERT OR REPLACE INTO placement(comment_id, revision_id, status, start, "end", score, method, block,
                   exact)
               SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 WHERE EXISTS (SELECT 1 FROM comment WHERE id = ?1)
               AND EXISTS (SELECT 1 FROM revision WHERE id = ?2)""",
            rows,
        )


def reattach(change: Change, comment_id: str, anchor: Anchor) -> None:
    """Put a comment where the person says it belongs; the anchor as it was made stays beside that."""
    values: dict[str, Any] = {
        "revision_id": anchor.revision_id,
        "block": anchor.block,
        "start": anchor.start,
        "end": anchor.end,
        "exact": anchor.exact,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
        "photo": anchor.photo,
    }
    if change.db.value("SELECT 1 FROM reattachment WHERE comment_id = ?", (comment_id,)):
        change.put("reattachment", comment_id, **values)
    else:
        row = {"comment_id": comment_id, **values}
        change.add("reattachment", comment_id, row, absent={"revision_id": None}, present=values)


def forget(db: Connection, comment_id: str) -> None:
    """Places that followed from another anchor are looked for again."""
    db.run("DELETE FROM placement WHERE comment_id = ?", (comment_id,))

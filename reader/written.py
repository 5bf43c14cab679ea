"""What the person wrote, as verbs of the library: comments, their places, drafts, and the trash."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from reader import store
from reader.errors import NotFound, ReaderError
from reader.i18n import _
from reader.store.connect import Connection
from reader.store.journal import verb

if TYPE_CHECKING:
    from feeds.model import Blocks
    from reader.model import Anchor, Comment, Draft, Revision, Trashed


class Written:
    """The part of `Library` that is about words of the person's own."""

    _db: Connection

    def comment(
        self,
        article_id: int,
        body: str,
        *,
        parent_id: str = "",
        anchor: Anchor | None = None,
        comment_id: str = "",
        created: datetime | None = None,
        modified: datetime | None = None,
        deleted: datetime | None = None,
        colour: str = "",
        tags: Iterable[str] = (),
    ) -> Comment:
        """Write a comment; it is on disk when this returns, and its draft is gone.

        One that comes back from an export keeps its id, unless that is taken, and its times; a deleted one only
        holds the place that its replies stand under.
        """
        title = store.articles.require(self._db, article_id)
        if not body.strip() and anchor is None and deleted is None:
            raise ReaderError(_("An empty comment was not saved: write something first."))
        if parent_id and store.comments.article_of(self._db, parent_id) != article_id:
            raise NotFound(_("The comment to reply to is on another article."))
        with verb(self._db, "comment", {"title": title}) as change:
            key = store.comments.write(
                change, article_id, body, parent_id, anchor, comment_id, created, colour, modified
            )
            change.tag_comment(key, tags)
            if deleted:
                change.put("comment", key, deleted_at=round(deleted.timestamp() * 1000))
            store.drafts.forget(self._db, store.drafts.key(article_id, parent_id, "", anchor))
        return store.comments.one(self._db, key, deleted=True)

    def edit_comment(self, comment_id: str, body: str) -> Comment:
        """Another wording of a comment; the earlier ones are kept, and its draft is gone."""
        before = store.comments.one(self._db, comment_id)
        if not body.strip() and before.anchor is None:
            raise ReaderError(_("An empty comment was not saved: delete it instead."))
        with verb(self._db, "edit-comment", {"title": before.article_title}) as change:
            store.comments.edit(change, comment_id, body)
            store.drafts.forget_edit(self._db, comment_id)
        return store.comments.one(self._db, comment_id)

    def delete_comment(self, comment_id: str) -> None:
        """Soft: replies stay, undo brings it back, purged after 30 days."""
        title = store.comments.one(self._db, comment_id).article_title
        with verb(self._db, "delete-comment", {"title": title}) as change:
            store.comments.delete(change, comment_id)

    def tag_comment(self, comment_id: str, tags: Iterable[str]) -> None:
        """Set the tags of a comment to exactly these."""
        with verb(self._db, "tag-comment", {"title": store.comments.one(self._db, comment_id).article_title}) as change:
            change.tag_comment(comment_id, tags)

    def colour_comment(self, comment_id: str, colour: str) -> None:
        """Another colour for a highlight."""
        with verb(
            self._db, "colour-comment", {"title": store.comments.one(self._db, comment_id).article_title}
        ) as change:
            change.put("comment", comment_id, colour=colour)

    def place_comments(self, article_ids: Iterable[int] | None = None) -> int:
        """Find where comments stand in the texts shown now; how many. In all articles without ids. Takes a while."""
        return store.placements.settle(
            self._db, store.placements.waiting(self._db) if article_ids is None else article_ids
        )

    def reattach(self, comment_id: str, anchor: Anchor) -> Comment:
        """Put a comment where the person says its passage is; from then on its place follows from that."""
        with verb(self._db, "reattach", {"title": store.comments.one(self._db, comment_id).article_title}) as change:
            store.placements.reattach(change, comment_id, anchor)
        return store.comments.one(self._db, comment_id)

    def comments(self, query: str = "", *, limit: int = 0) -> list[Comment]:
        """Comments over all articles, newest first, with their articles' titles."""
        return store.comment_search.find(self._db, query, limit)

    def comment_history(self, comment_id: str) -> list[tuple[datetime, str]]:
        """Every wording, oldest first."""
        return store.comments.history(self._db, comment_id)

    def save_draft(self, draft: Draft) -> None:
        """Keep a half-typed comment; an empty body forgets it. On disk when it returns."""
        store.drafts.save(self._db, draft)

    def draft(
        self, article_id: int, parent_id: str = "", comment_id: str = "", anchor: Anchor | None = None
    ) -> Draft | None:
        """The half-typed comment for exactly this place."""
        return store.drafts.find(self._db, store.drafts.key(article_id, parent_id, comment_id, anchor))

    def drafts(self) -> list[Draft]:
        """All half-typed comments, the last touched first."""
        return store.drafts.every(self._db)

    def export_comments(self) -> Iterator[Comment]:
        """Every comment, oldest first."""
        return store.comments.every(self._db)

    # Texts and the trash

    def revisions(self, article_id: int) -> list[Revision]:
        """Every text kept of an article, the first that arrived first."""
        return store.revisions.every(self._db, article_id)

    def blocks(self, revision_id: int) -> Blocks:
        """The text of a revision."""
        return store.revisions.blocks(self._db, revision_id)

    def read_before(self, article_id: int) -> int | None:
        """The revision read before the one shown now; the first there is when it was never read."""
        return store.revisions.compared(self._db, article_id)

    def trash(self, limit: int = 1_000) -> list[Trashed]:
        """Sources, bookmarks and comments that were removed, the last first."""
        return store.trash.every(self._db, limit)

    def restore(self, each: Trashed) -> None:
        """Have something removed back."""
        with verb(self._db, "restore", {"title": each.title}) as change:
            store.trash.restore(change, each.kind, each.id)

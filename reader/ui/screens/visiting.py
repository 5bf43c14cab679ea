"""What the main screen has fetched: sources at their time, what opened and kept articles lack, single pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textual import work

from reader.config import Config
from reader.i18n import _, ngettext
from reader.library import Library
from reader.ui.completing import Completing
from reader.ui.fetching import NOTHING, Fetching, sources_argument
from reader.ui.screens.desk import Desk
from reader.ui.state import ScreenState

if TYPE_CHECKING:
    from reader.worker_client import Event

DUE_EVERY = 120.0
"""Seconds between two looks at whether the time of a source has come."""
STAYED = 0.5
"""Seconds on an opened article from which on what it lacks is fetched."""


class Visiting(Desk):
    """Starts the worker and shows what it says."""

    def __init__(
        self, library: Library, config: Config, data_dir: Path, state: ScreenState, open_id: int | None = None
    ) -> None:
        super().__init__(library, config, data_dir, state, open_id)
        self.fetching = Fetching(data_dir, self._heard)
        self.pages = Fetching(data_dir, self._heard_of_page)
        """Single pages that the person asks for, also while sources are being visited."""
        self.completing = Completing(data_dir, self._heard_of_missing)
        self._meanwhile: dict[int, str] = {}
        """Sources to visit once the visits that run are over, with the answers that are there already."""
        self._moves: list[str] = []
        """What moved for good in the visits that run, in words."""
        self._tidied = False
        self._asked = True
        """Whether the person waits for it: without a network, nobody wants to hear of it again and again."""
        self._named = False
        """Whether it is a visit of sources that the person named; that it brought nothing is worth a word then."""

    def settled(self) -> None:
        """Begin to visit sources."""
        if self.config.refresh_minutes:
            self.set_interval(DUE_EVERY, self.fetch_due)
            self.fetch()

    def opened(self, article_id: int) -> None:
        """What the article lacks is fetched, if the person stays a moment: a process takes time to start."""
        self.set_timer(STAYED, lambda: self._stayed(article_id))

    def _stayed(self, article_id: int) -> None:
        if self.article and self.article.id == article_id:
            with self.spoken():
                self.complete(article_id)

    async def on_unmount(self) -> None:
        """Nothing is fetched for a screen that is gone."""
        await self.fetching.stop()
        await self.pages.stop()
        await self.completing.stop()

    def complete(self, article_id: int) -> None:
        """Fetch what is missing of an article that was opened or kept; without a network the next visit does it."""
        if self.library.read_only or not self.top_bar.network:
            return
        here = self.article if self.article and self.article.id == article_id else self.library.article(article_id)
        if self.library.is_incomplete(here):
            self._fetch_missing(article_id)

    @work(group="complete", exit_on_error=False)
    async def _fetch_missing(self, article_id: int) -> None:
        await self.completing.run(article_id)

    def _heard_of_missing(self, event: dict[str, Any]) -> None:
        """A text or photos of an article came; nothing is said of what cannot be had, the article says what it is."""
        match event["event"]:
            case "text" if not event["error"]:
                self.written(event["article_id"])
            case "done" if event["done"]:
                self.article_view.refresh_pictures()

    def fetch_due(self) -> None:
        """Visit what is due, if anything is: starting a process to find that out would be a waste."""
        with self.spoken():
            if not self.fetching.running and self.library.is_any_due():
                self.fetch()

    def fetch(self, *source_ids: int, answers: Mapping[int, str] = NOTHING) -> None:
        """Visit these sources, or all whose time has come; then texts and photos for reading offline.

        `answers` are packed ones of sources that need not be asked again. While visits run, these wait for their end.
        """
        if self.library.read_only:
            return
        if self.fetching.running:
            self._meanwhile |= {each: answers.get(each, "") for each in source_ids}
        else:
            self._fetch(*source_ids, answers=answers)

    async def _visit(self, source_ids: Sequence[int], answers: Mapping[int, str]) -> Event:
        self._named = bool(source_ids)
        self._asked = self._named or not self._tidied
        every = "--every", str(self.config.refresh_minutes)
        return await self.fetching.run(*sources_argument(source_ids), *every, answers=answers)

    @work(group="fetch", exit_on_error=False)
    async def _fetch(self, *source_ids: int, answers: Mapping[int, str]) -> None:
        last = await self._visit(source_ids, answers)
        fresh = self._is_fresh(last)
        while self._meanwhile and last.get("event") != "stopped":
            waiting, self._meanwhile = self._meanwhile, {}
            last = await self._visit(list(waiting), {key: each for key, each in waiting.items() if each})
            fresh = self._is_fresh(last) or fresh
        if fresh and self.config.offline_mb and any(each.kind == "feed" for each in self._known):
            await self.fetching.run("--ahead", "--budget-mb", str(self.config.offline_mb))
            self.written()
            self.article_view.refresh_pictures()
        if last.get("event") == "done" and not self._tidied:
            self._tidied = True
            keep = "--keep-days", str(self.config.keep_days), "--keep-articles", str(self.config.keep_articles)
            await self.fetching.run("--tidy", *keep)
        if waiting := self._meanwhile:
            self._meanwhile = {}
            self.fetch(*waiting, answers={key: each for key, each in waiting.items() if each})

    def _is_fresh(self, last: Event) -> bool:
        """Whether a visit brought anything to fetch texts and photos for; the first of a session always does."""
        return last.get("event") == "done" and bool(last["new"] or last["changed"] or not self._tidied)

    def _heard(self, event: dict[str, Any]) -> None:
        """An event of the worker: progress, the end, or what went wrong."""
        match event["event"]:
            case "start" if event["total"]:
                self.top_bar.tell(refreshing=(0, event["total"]))
            case "source":
                if event["moved_to"]:
                    said = _("{title} moved to {url} and is followed there.")
                    self._moves.append(said.format(title=event["title"], url=event["moved_to"]))
                self.top_bar.tell(refreshing=(event["done"], event["total"]), network=event["failed"] < event["done"])
            case "picture":
                self.top_bar.tell(refreshing=(event["done"], event["total"]))
            case "done" | "stopped" | "failed":
                self.top_bar.tell(refreshing=None)
                self._fetched(event)

    def _heard_of_page(self, event: dict[str, Any]) -> None:
        if event["event"] == "failed":
            self.status.say(event["error"], "problem")

    def _fetched(self, event: dict[str, Any]) -> None:
        if event["event"] == "failed":
            self.status.say(event["error"], "problem")
        elif event["event"] == "stopped":
            self.status.say(_("Stopped; everything that had arrived is kept."))
        elif self._asked and "new" in event and (failed := event["failed"]):  # Photos fail too: nobody asked for them.
            self.status.say(
                ngettext(
                    "{n} source failed; the sources pane says why.",
                    "{n} sources failed; the sources pane says why.",
                    failed,
                )
            )
        elif self._moves:
            several = ngettext(
                "{n} source moved; the sources pane says where.",
                "{n} sources moved; the sources pane says where.",
                len(self._moves),
            )
            self.status.say(self._moves[0] if len(self._moves) == 1 else several)
        elif self._named and "new" in event and not event["new"] and not event["changed"]:
            self.status.say(_("Nothing new came."), "aside")
        self._moves.clear()
        if event.get("new") or event.get("changed"):
            self.written()
            self.find_arrivals()
        else:
            self.refresh_facts()

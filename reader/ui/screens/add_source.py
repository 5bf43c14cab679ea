"""Adding sources: any address, a file with a list of them, or the built-in catalogue."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, cast
from urllib.parse import urlsplit

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Label

from feeds import catalogue
from feeds.errors import FeedsError
from reader import passwords
from reader.i18n import N_, _, ngettext
from reader.i18n.reasons import reason
from reader.ui.dialogs import HEIGHTS, STYLE, WIDTHS
from reader.ui.filter import harmless
from reader.ui.keys import OFFERS, bindings_for, key_now
from reader.ui.offers import Offer, as_file, from_worker, is_address, read
from reader.ui.plain import matches
from reader.ui.widgets.line_input import LineInput
from reader.ui.widgets.line_list import GAP, LineList, Piece, Row
from reader.ui.widgets.status_line import Hint, StatusLine

if TYPE_CHECKING:
    from reader.ui.app import NewsreaderApp
    from reader.worker_client import Worker

ON, OFF = "✓", "·"
SHOWN = 1_000
"""Lines of a long list that are shown; all of it is taken all the same."""
TOPICS = {
    "news": N_("news"),
    "world": N_("world"),
    "business": N_("business"),
    "technology": N_("technology"),
    "science": N_("science"),
    "sport": N_("sport"),
    "culture": N_("culture"),
}
LANGUAGES = {"vi": "Tiếng Việt", "en": "English"}


class AddSource(ModalScreen[list[Offer]]):
    """Gives the sources to subscribe to."""

    CSS_PATH = STYLE
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False, priority=True),
        Binding("down", "to_list", show=False),
        *bindings_for(OFFERS),
        Binding("slash", "to_input", show=False),
    ]

    def __init__(self, data_dir: Path | None = None) -> None:
        """`data_dir` is the app's own when it is not given."""
        super().__init__()
        self._data_dir = data_dir
        self.list = LineList()
        self.offers: list[Offer] = []
        """What was found for the address; empty while the catalogue is shown."""
        self.chosen: dict[str, Offer] = {}
        self._worker: Worker | None = None
        self._looked_for = ""
        self._refused = False
        """Whether what stands in the line was looked at and could not be followed."""

    def compose(self) -> ComposeResult:
        """The address, what went wrong with it, what there is to choose from."""
        with Vertical(classes="dialog"):
            yield Label(_("Add a source"), classes="title", markup=False)
            yield LineInput(placeholder=_("an address, a site, a file of sources; or words to find one below"))
            yield Label("", id="said", classes="hidden", markup=False)
            yield self.list
            yield StatusLine()

    def on_mount(self) -> None:
        """The catalogue, until an address is looked at."""
        self._fill()

    # The address

    def on_input_changed(self) -> None:
        """Narrow the catalogue down; what was found for another address is gone."""
        if self.offers or self._looked_for:
            self.offers, self._looked_for = [], ""
            self.chosen.clear()
            self.action_stop()
        self._refused = False
        self._say("")
        self._fill()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Look at the address or file; without one, go to the catalogue."""
        typed = event.value.strip()
        listed = [row for row in self.list.rows if isinstance(row.value, Offer)]
        if not typed or (not is_address(typed) and listed and not as_file(typed)):
            self.action_to_list()
        elif not self._looked_for:
            self._look_at(typed)
        elif self.offers:
            self._subscribe()

    @work(group="look", exclusive=True, exit_on_error=False)
    async def _look_at(self, typed: str) -> None:
        self._looked_for = typed
        self.list.show([])
        self.list.can_focus = False
        self._hint()
        if file := as_file(typed):
            self._say(_("Reading {file}…").format(file=file.name))
            await self._read_file(file)
        else:
            address, user, secret = passwords.split(typed)
            self._say(_("Looking for feeds at {address}…").format(address=address))
            if user:
                await self._take(address, user, secret)
            else:
                await self._search(typed)
        self._hint()

    async def _take(self, address: str, user: str, secret: str) -> None:
        """Nothing can be searched before the password is sent, and it is sent to a source only."""
        from reader import discovery

        try:
            private = discovery.is_private(address)
            warning = ""
            if secret:
                origin = passwords.origin(address)
                warning = await asyncio.to_thread(passwords.keep, self._folder(), origin, user, secret)
        except (OSError, FeedsError) as error:
            self._failed(reason(str(error)))
            return
        self._found([Offer(address, user=user, private=private)])
        if warning:
            self._say(warning, "problem")

    def _folder(self) -> Path:
        return self._data_dir or cast("NewsreaderApp", self.app).data_dir

    async def _search(self, address: str) -> None:
        from reader.worker_client import run_worker

        self._worker = worker = run_worker(self._folder(), ["--add", address])
        offers: list[Offer] = []
        async for event in worker:
            if self._looked_for != address:
                return
            match event["event"]:
                case "candidate":
                    offers.append(from_worker(event))
                case "failed":
                    self._failed(str(event["error"]))
                case "done":
                    self._found(offers)
        self._worker = None

    async def _read_file(self, file: Path) -> None:
        try:
            offers, skipped = await asyncio.to_thread(read, file)
        except (OSError, FeedsError) as error:
            why = error.strerror if isinstance(error, OSError) else reason(str(error))
            self._failed(_("{file} cannot be read: {why}").format(file=file.name, why=why))
            return
        self._found(offers, everything=True)
        if skipped:
            found = ngettext("{n} source found", "{n} sources found", len(offers))
            left = ngettext("{n} left out", "{n} left out", len(skipped))
            self._say(f"{found} · {left} · {skipped[0]}")

    def _failed(self, why: str) -> None:
        """Say why; the address stays to be corrected."""
        self._looked_for, self._refused = "", True
        self._say(why, "problem")
        self._fill()

    def _found(self, offers: list[Offer], *, everything: bool = False) -> None:
        """Choose the first one, or all of a list."""
        self.offers = offers
        self.chosen = {each.url: each for each in (offers if everything else offers[:1])}
        self._say(ngettext("{n} source found", "{n} sources found", len(offers)))
        self._fill()
        self.list.focus()

    # The list

    def _fill(self) -> None:
        """What was found, or the catalogue as far as it has the words."""
        rows = self._found_rows() if self.offers else self._catalogue_rows(self.query_one(Input).value)
        self.list.show(rows)
        self.list.can_focus = any(isinstance(row.value, Offer) for row in rows)
        self._hint()

    def _redraw(self) -> None:
        rows = self._found_rows() if self.offers else self._catalogue_rows(self.query_one(Input).value)
        self.list.redraw(rows)
        self._hint()

    def _found_rows(self) -> list[Row]:
        rows = [self._row(each) for each in self.offers[:SHOWN]]
        more = len(self.offers) - SHOWN
        if more > 0:
            rows.append(Row((Piece(ngettext("and {n} more", "and {n} more", more), "muted"),)))
        return rows

    def _catalogue_rows(self, words: str) -> list[Row]:
        rows: list[Row] = []
        of: dict[str, list[Offer]] = {}
        for each in catalogue.sources():
            language, topic = LANGUAGES.get(each.language, each.language), _(TOPICS.get(each.topic, each.topic))
            if matches(words, each.title, each.url, each.language, each.topic, language, topic):
                of.setdefault(language, []).append(Offer(each.url, each.title, about=topic))
        for language, offers in of.items():
            rows += [Row((Piece(language, "heading"),)), *[self._row(each) for each in offers], GAP]
        if not rows and not self._refused:
            return [Row((Piece(_("Nothing like that in the catalogue: Enter looks at it as an address."), "muted"),))]
        return rows[:-1]

    def _row(self, offer: Offer) -> Row:
        on = offer.url in self.chosen
        mark = Piece(f"{ON} ", "accent") if on else Piece(f"{OFF} ", "muted")
        host = (urlsplit(offer.url).hostname or "").removeprefix("www.")
        path = offer.url.split("://")[-1] if self.offers else host
        left = (
            mark,
            Piece(offer.title or path, "bold" if on else "ink"),
            Piece(f"  {path}" if offer.title else "", "muted"),
        )
        return Row(left, (Piece(offer.about, "second"),) if offer.about else (), offer)

    def on_line_list_chosen(self, message: LineList.Chosen) -> None:
        """A click chooses it, or not; Enter subscribes."""
        if message.clicked:
            self.action_choose()
        else:
            self._subscribe()

    def on_line_list_moved(self) -> None:
        """Other keys may work."""
        self._hint()

    def on_descendant_focus(self) -> None:
        """Other keys work now."""
        self._hint()

    # Keys

    def action_to_list(self) -> None:
        """To what can be chosen."""
        if self.list.current is not None:
            self.list.focus()

    def action_to_input(self) -> None:
        """Back to the address."""
        self.query_one(Input).focus()

    def action_choose(self) -> None:
        """Choose the source under the cursor, or not."""
        offer = self.list.current
        if isinstance(offer, Offer) and self.list.has_focus:
            self.chosen.pop(offer.url) if offer.url in self.chosen else self.chosen.update({offer.url: offer})
            self._redraw()

    def action_toggle_all(self) -> None:
        """Choose all that is listed, or nothing."""
        listed = self.offers or [row.value for row in self.list.rows if isinstance(row.value, Offer)]
        everything = {each.url: each for each in listed}
        self.chosen = {} if everything.keys() <= self.chosen.keys() else self.chosen | everything
        self._redraw()

    def action_leave(self) -> None:
        """Back to the address, then close. A search that runs is stopped."""
        box = self.query_one(Input)
        if self._looked_for and not self.offers:
            self._looked_for = ""
            self.action_stop()
            self._say("")
            self._fill()
        elif not box.has_focus:
            box.focus()
        elif box.value:
            box.value = ""
        else:
            self.dismiss(None)

    def action_subscribe(self) -> None:
        """Subscribe to what is chosen."""
        self._subscribe()

    def action_stop(self) -> None:
        """Stop looking."""
        if self._worker:
            worker, self._worker = self._worker, None
            self.run_worker(worker.stop(), exit_on_error=False)

    async def on_unmount(self) -> None:
        """Leave no process behind."""
        if self._worker:
            await self._worker.stop()

    def _subscribe(self) -> None:
        under = self.list.current
        offers = list(self.chosen.values()) or ([under] if isinstance(under, Offer) else [])
        if offers:
            self.dismiss(offers)

    # What is said

    def _say(self, what: str, how: str = "muted") -> None:
        said = self.query_one("#said", Label)
        said.update(harmless(what))
        said.set_classes(how if what else "hidden")

    def _hint(self) -> None:
        leave = Hint("Esc", _("back") if self.list.has_focus else _("close"), "screen.leave")
        hints: tuple[Hint, ...]
        if self.list.has_focus:
            count = len(self.chosen)
            subscribe = ngettext("subscribe to {n}", "subscribe to {n}", count) if count else _("subscribe")
            choose, every = (
                Hint(key_now(self, "take"), _("choose"), "screen.choose"),
                Hint(key_now(self, "take-all"), _("all"), "screen.toggle_all"),
            )
            hints = (Hint("⏎", subscribe, "screen.subscribe"), choose, every, leave)
        elif self._looked_for and not self.offers:
            hints = (Hint("Esc", _("stop"), "screen.leave"),)
        else:
            hints = (Hint("⏎", _("look")), Hint("↓", _("choose below"), "screen.to_list"), leave)
        self.query_one(StatusLine).show_hints(hints)

"""Handing something over: an article or everything kept to a file, or a citation to the clipboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Label

from reader.errors import ReaderError
from reader.export.files import ARTICLE, LIBRARY, article_text, citation, free_name, write
from reader.i18n import N_, _
from reader.library import Library
from reader.model import Article
from reader.ui.dialogs import HEIGHTS, STYLE, WIDTHS
from reader.ui.filter import harmless
from reader.ui.widgets.line_input import LineInput
from reader.ui.widgets.line_list import GAP, LineList, Piece, Row
from reader.ui.widgets.status_line import Hint, StatusLine

if TYPE_CHECKING:
    from reader.ui.screens.deeds import Deeds

FORMS = {"markdown": N_("Markdown"), "html": N_("web page"), "text": N_("plain text"), "json": N_("JSON")}
COPIES = {"citation": N_("copy a citation"), "copy": N_("copy as Markdown")}
KEPT = {
    "comments": N_("all comments, as a Markdown book"),
    "bookmarks": N_("all bookmarks, for any browser"),
    "opml": N_("all sources, as OPML"),
    "annotations": N_("all comments, as web annotations"),
    "all": N_("everything, as one ZIP archive"),
}


class ExportDialog(ModalScreen[str]):
    """Gives what was done, in words."""

    CSS_PATH = STYLE
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", show=False), Binding("q", "leave", show=False)]

    def __init__(self, library: Library, article: Article | None, folder: Path | None = None) -> None:
        """`folder` is where files go unless another one is typed: the one the program was started in."""
        super().__init__()
        self.library = library
        self.article = article
        self.folder = folder or Path.cwd()
        self.list = LineList(lively=True)

    def compose(self) -> ComposeResult:
        """What, and where to."""
        with Vertical(classes="dialog"):
            yield Label(_("Export"), classes="title", markup=False)
            yield Label("", id="said", classes="hidden problem", markup=False)
            yield Label("", classes="air", markup=False)
            yield self.list
            yield LineInput(id="file")
            yield StatusLine()

    def on_mount(self) -> None:
        """The article first, when there is one."""
        self.query_one(StatusLine).show_hints(
            (
                Hint("⏎", _("do it"), "screen.do"),
                Hint("Tab", _("change the file's name"), "app.focus_next"),
                Hint("Esc", _("close"), "screen.leave"),
            )
        )
        rows = []
        if self.article:
            title = harmless(self.article.entry.title) or _("(without a headline)")
            rows = [Row((Piece(title, "heading"),)), *map(self._row, FORMS, FORMS.values())]
            rows += [*map(self._row, COPIES, COPIES.values()), GAP]
        rows += [Row((Piece(_("Everything kept"), "heading"),)), *map(self._row, KEPT, KEPT.values())]
        self.list.show(rows)
        self.list.focus()

    def _row(self, what: str, label: str) -> Row:
        ending = {**ARTICLE, **LIBRARY}.get(what, "")
        return Row((Piece(_(label)),), (Piece(ending, "muted"),) if ending else (), what)

    @property
    def what(self) -> str:
        """What is under the cursor."""
        return str(self.list.current or "")

    def on_line_list_moved(self) -> None:
        """Another name for another form."""
        file = self.query_one("#file", Input)
        file.disabled = self.what in COPIES
        name = self.article.entry.title if self.article and self.what in ARTICLE else f"newsreader-{self.what}"
        ending = {**ARTICLE, **LIBRARY}.get(self.what, "")
        file.value = "" if self.what in COPIES else str(free_name(self.folder, name, ending))

    def on_line_list_chosen(self) -> None:
        """Enter, or a click on the row under the cursor."""
        self.action_do()

    def on_input_submitted(self) -> None:
        """Enter behind the name."""
        self.action_do()

    def action_do(self) -> None:
        """Write or copy; what goes wrong is said above the list."""
        if self.article and self.what in COPIES:
            markdown = self.what == "copy"
            self.app.copy_to_clipboard(article_text(self.article, "markdown") if markdown else citation(self.article))
            self.dismiss(_("Copied."))
            return
        file = Path(self.query_one("#file", Input).value.strip()).expanduser()
        try:
            write(file, self.library, self.what, self.article)
        except ReaderError as error:
            said = self.query_one("#said", Label)
            said.update(harmless(str(error)))
            said.remove_class("hidden")
        else:
            self.dismiss(_("Written to {file}.").format(file=file))

    def action_leave(self) -> None:
        """Nothing."""
        self.dismiss(None)


def open_export(main: Deeds) -> None:
    """Show it for the article that is meant, and say what was done."""

    def done(said: str | None) -> None:
        if said:
            main.status.say(said)

    main.app.push_screen(ExportDialog(main.library, main.meant()), done)

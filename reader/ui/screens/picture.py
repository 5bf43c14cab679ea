"""The photos of an article, one at a time on the whole screen: nearer, farther, next, and kept as a file."""

from __future__ import annotations

import re
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen
from textual.widgets import Static

from feeds.model import Image
from reader.i18n import _
from reader.ui.filter import harmless
from reader.ui.graphics import Protocol
from reader.ui.widgets.photos import PictureOf
from reader.ui.widgets.picture_view import PictureView
from reader.ui.widgets.status_line import Hint, StatusLine

NAME_LIMIT = 80
SUFFIXES = {b"\x89P": ".png", b"\xff\xd8": ".jpg", b"GI": ".gif", b"RI": ".webp"}


class PictureViewer(ModalScreen[None]):
    """Shows the photo at `index` of `images`; saved ones go to `folder`."""

    CSS = """
    PictureViewer { background: $page; color: $ink; }
    PictureViewer PictureView { height: 1fr; width: 1fr; }
    PictureViewer Static { height: auto; max-height: 40%; padding: 0 2; text-align: center; background: $page; }
    PictureViewer #caption { color: $second; text-style: italic; }
    PictureViewer #credit { color: $muted; }
    PictureViewer StatusLine { dock: bottom; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("q,escape,enter,P", "leave", show=False),
        Binding("n,j,space,right_square_bracket", "step(1)", show=False),
        Binding("N,k,backspace,left_square_bracket", "step(-1)", show=False),
        Binding("plus,equals_sign", "zoom(1)", show=False),
        Binding("minus", "zoom(-1)", show=False),
        Binding("0", "zoom(0)", show=False),
        Binding("left,h", "move(-1,0)", show=False),
        Binding("right,l", "move(1,0)", show=False),
        Binding("up", "move(0,-1)", show=False),
        Binding("down", "move(0,1)", show=False),
        Binding("s", "save", show=False),
    ]

    def __init__(
        self,
        images: Sequence[Image],
        picture: PictureOf,
        *,
        index: int = 0,
        title: str = "",
        protocol: Protocol = "",
        folder: Path | None = None,
    ) -> None:
        super().__init__()
        self.images = images
        self.index = index
        self.article = title
        self.view = PictureView(protocol)
        self._picture = picture
        self._folder = folder or downloads()

    def compose(self) -> ComposeResult:
        """The photo, its caption and credit, the keys."""
        yield self.view
        yield Static("", id="caption", markup=False)
        yield Static("", id="credit", markup=False)
        yield StatusLine()

    def on_mount(self) -> None:
        """Show the one asked for."""
        self._show()

    @property
    def image(self) -> Image:
        """The photo that is shown."""
        return self.images[self.index]

    @property
    def file(self) -> Path | None:
        """Where it is kept, None when it is not."""
        found = self._picture(self.image.src)
        return found[0] if found else None

    def _show(self) -> None:
        found = self._picture(self.image.src)
        caption = self.image.caption or self.image.alt
        if not found:
            caption = f"▣ {_('This photo is not kept here.')} {caption}".strip()
        self.query_one("#caption", Static).update(harmless(caption))
        self.query_one("#credit", Static).update(harmless(self.image.credit))
        self.query_one("#caption").display = bool(caption)
        self.query_one("#credit").display = bool(self.image.credit)
        self.view.show(*(found or (None, 1, 1)))
        self._say_keys()

    def _say_keys(self) -> None:
        line = self.query_one(StatusLine)
        moving = (Hint("n N", _("next, previous"), "screen.step(1)"),) if len(self.images) > 1 else ()
        line.show_hints(
            (
                *moving,
                Hint("+ -", _("nearer, farther"), "screen.zoom(1)"),
                *((Hint("← ↓ ↑ →", _("move")), Hint("0", _("whole"), "screen.zoom(0)")) if self.view.zoom > 1 else ()),
                Hint("s", _("save"), "screen.save"),
                Hint("q", _("close"), "screen.leave"),
            )
        )
        place = _("{n} of {total}").format(n=self.index + 1, total=len(self.images))
        line.show_position(f"{self.view.zoom:.0%}  {place}" if self.view.zoom > 1 else place)

    def action_step(self, step: int) -> None:
        """The next or previous photo of the article."""
        self.index = (self.index + step) % len(self.images)
        self._show()

    def action_zoom(self, step: int) -> None:
        """Nearer, farther, or the whole photo."""
        self.view.zoom_by(step)
        self._say_keys()

    def action_move(self, x: int, y: int) -> None:
        """Over a photo that is larger than its place; else sideways to the next one."""
        if self.view.zoom > 1:
            self.view.pan(x, y)
        else:
            self.action_step(x or y)

    def action_save(self) -> None:
        """Keep the photo as a file of the person's own."""
        line = self.query_one(StatusLine)
        if not (file := self.file):
            line.say(_("This photo is not kept here."), "problem")
            return
        try:
            kept = save(file, self._folder, self.image.caption or self.article or "photo")
        except OSError as error:
            line.say(
                _("The photo cannot be saved: {why}.").format(why=(error.strerror or str(error)).lower()), "problem"
            )
        else:
            line.say(_("Saved as {file}.").format(file=kept))

    def action_leave(self) -> None:
        """Back to the article."""
        self.dismiss(None)


def downloads() -> Path:
    """The person's folder for downloads."""
    from platformdirs import user_downloads_path

    return user_downloads_path()


def save(file: Path, folder: Path, title: str) -> Path:
    """Copy a photo there under a harmless name of its own; never over another file. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    with file.open("rb") as source:
        suffix = SUFFIXES.get(source.read(2), "")
        source.seek(0)
        for number in range(1, 1000):
            wanted = folder / f"{safe_name(title)}{f' {number}' if number > 1 else ''}{suffix}"
            try:
                with wanted.open("xb") as copy:
                    shutil.copyfileobj(source, copy)
            except FileExistsError:
                continue
            return wanted
    raise FileExistsError(17, "there are too many files of this name", str(folder))


def safe_name(title: str) -> str:
    """A caption as the name of a file: letters, digits and blanks, no path, no leading dot, not too long."""
    name = " ".join(re.sub(r"[^\w\s,-]", " ", harmless(title)).split()).strip("-, ")
    while len(name.encode()) > NAME_LIMIT * 2 or len(name) > NAME_LIMIT:
        name = name[:-1].rstrip("-, ")
    return "photo" if not name or name.upper() in _RESERVED else name


_RESERVED = {"CON", "PRN", "AUX", "NUL", *[f"{name}{n}" for name in ("COM", "LPT") for n in range(1, 10)]}
"""What Windows takes for devices."""

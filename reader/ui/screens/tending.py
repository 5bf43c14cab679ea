"""What keys do to what is followed: names, folders, order, settings, removing; and handing articles over."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, cast

from textual import work

from reader.following import folder_name
from reader.i18n import _, dates, ngettext
from reader.library import SMART_VIEWS
from reader.model import SourceInfo, View
from reader.query import SORT
from reader.ui.screens.deeds import Deeds
from reader.ui.widgets.sources_pane import SourcesPane

if TYPE_CHECKING:
    from reader.ui.app import NewsreaderApp


class Tending(Deeds):
    """The actions of the sources pane that write. Each can be undone."""

    def action_export(self) -> None:
        """An article or everything kept to a file, or a citation to the clipboard."""
        from reader.ui.screens.export import open_export

        with self.spoken():
            open_export(self)

    def action_edit_source(self) -> None:
        """The settings of the source or saved search under the cursor, or of the article's source; a folder's name."""
        entry = self.sources.current if self.panes.pane == "sources" else None
        if entry and entry.kind == "folder":
            self._edit_folder(entry.path)
            return
        if view := self._view_meant():
            self._edit_view(view)
            return
        article = self.meant() if not entry else None
        wanted = entry.source.id if entry and entry.source else article.source_id if article else None
        with self.spoken():
            source = next((each for each in self.library.sources() if each.id == wanted), None)
            if source:
                self._edit(source)
            else:
                self.status.say(_("Go to a source or a folder first."))

    def _edit(self, source: SourceInfo) -> None:
        from reader import health
        from reader.ui.screens.form import Choice, Field, Form, Tick

        fields = [
            Field("name", _("Name"), source.title),
            Field("folder", _("Folder"), source.folder, _("none; A/B is B inside A"), self._folders()),
        ]
        ticks, choices = [], []
        if source.kind == "feed":
            minutes = str(source.minutes or "")
            fields.append(Field("minutes", _("Minutes between visits"), minutes, _("left to the reader"), digits=True))
            whole = {
                "auto": _("where a summary is all there is"),
                "always": _("always"),
                "never": _("never by themselves"),
            }
            choices.append(Choice("full", _("Whole pages"), whole, source.full_text))
            if source.user or source.status == health.UNAUTHORIZED:
                fields.append(Field("user", _("Name that the site knows you by"), source.user))
                fields.append(Field("password", _("Password"), hint=_("as it is"), secret=True))
        if source.moved_to and source.moved_to != source.url:
            ticks.append(Tick("moved", _("follow it to {url}").format(url=source.moved_to), True))

        def done(given: dict[str, str] | None) -> None:
            if given is None:
                return
            with self.spoken():
                changed = self.library.set_source(
                    source.id,
                    title=given["name"],
                    folder=given["folder"],
                    minutes=int(given.get("minutes") or 0),
                    full_text=given.get("full") or "auto",
                    user=given.get("user"),
                )
                if given.get("password"):
                    self._keep_password(source, given["user"], given["password"])
                if given.get("moved"):
                    self.fetch(self.library.take_address(source.id))
                    changed = True
                if changed:
                    self.status.say(_("Changed; u takes it back."))
                self.written()

        about = "\n".join(filter(None, (source.url, health.words(source, dates.now()))))
        self.app.push_screen(Form(source.title, fields, ticks, about, choices), done)

    @work(group="password", exit_on_error=False)
    async def _keep_password(self, source: SourceInfo, user: str, password: str) -> None:
        """In a thread: a keyring may ask the person to unlock it. Then the source is tried with it."""
        from reader import passwords

        folder = cast("NewsreaderApp", self.app).data_dir
        try:
            warning = await asyncio.to_thread(passwords.keep, folder, passwords.origin(source.url), user, password)
        except OSError as error:
            self.status.say(_("The password cannot be kept: {why}").format(why=error.strerror), "problem")
            return
        if warning:
            self.status.say(warning, "problem")
        self.fetch(source.id)

    def _view_meant(self) -> View | None:
        """The saved search under the cursor of the sources."""
        entry = self.sources.current if self.panes.pane == "sources" else None
        return entry.view if entry and entry.view not in SMART_VIEWS else None

    def _edit_view(self, view: View) -> None:
        from reader.ui.screens.form import Field, Form

        fields = [
            Field("name", _("Name"), view.name),
            Field("query", _("Search"), view.query, _("words, “a phrase”, -not, is:unread, source:name, after:-7d")),
            Field("key", _("Key"), view.key, _("6 to 9, or none"), digits=True),
        ]

        def done(given: dict[str, str] | None) -> None:
            if given is not None:
                with self.spoken():
                    if self.library.set_view(view.id, **given | {"key": given["key"][:1]}):
                        self.status.say(_("Changed; u takes it back."))
                    self.written()

        orders = ", ".join(f"sort:{each}" for each in SORT)
        about = _("Its order stands in the search: {orders}").format(orders=orders)
        self.app.push_screen(Form(_("Saved search"), fields, about=about), done)

    def _folders(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(each.folder for each in self.library.sources() if each.folder))

    def _edit_folder(self, path: str) -> None:
        from reader.ui.screens.form import Field, Form

        def done(given: dict[str, str] | None) -> None:
            if given and given["folder"] != path:
                self._move_folder(path, given["folder"])

        field = Field("folder", _("Name, or A/B to put it into A"), path, known=self._folders())
        self.app.push_screen(Form(_("Folder"), [field]), done)

    def _move_folder(self, path: str, new: str) -> None:
        with self.spoken():
            n = self.library.move_folder(path, new)
            self.status.say(ngettext("{n} source moved; u takes it back.", "{n} sources moved; u takes it back.", n))
            self.written()
            self.sources.go_to(f'folder:"{new}"')

    def on_sources_pane_foldering(self, message: SourcesPane.Foldering) -> None:
        """A source or a folder into a folder, which is made by being named."""
        from reader.ui.screens.form import Field, Form

        entry = message.entry
        if entry.kind not in ("source", "folder"):
            self.status.say(_("Go to a source or a folder first."))
            return
        path = entry.source.folder if entry.source else entry.path.rpartition("/")[0]

        def done(given: dict[str, str] | None) -> None:
            if given is None or given["folder"] == path:
                return
            if entry.source:
                with self.spoken():
                    self.library.move_source(entry.source.id, folder_name(given["folder"]))
                    self.status.say(_("Changed; u takes it back."))
                    self.written()
                    self.sources.go_to(entry.query)
            else:
                self._move_folder(entry.path, folder_name(f"{given['folder']}/{entry.label}"))

        field = Field("folder", _("Folder, new or old"), path, _("none; A/B is B inside A"), self._folders())
        self.app.push_screen(Form(entry.label, [field]), done)

    def on_sources_pane_removal(self, message: SourcesPane.Removal) -> None:
        """Stop following a source, dissolve a folder, take a saved search away."""
        entry = message.entry
        with self.spoken():
            if entry.source:
                self.library.unsubscribe(entry.source.id)
                said = _("{name} is not followed any more; what you kept stays, u brings it back.")
                self.status.say(said.format(name=entry.label))
            elif entry.kind == "folder":
                self._move_folder(entry.path, entry.path.rpartition("/")[0])
            elif entry.view and entry.view not in SMART_VIEWS:
                self.library.remove_view(entry.view.id)
                self.status.say(_("The search is removed; u brings it back."))
            else:
                self.status.say(_("This view is always there."))
            self.written()

    def on_sources_pane_shifted(self, message: SourcesPane.Shifted) -> None:
        """A source or a folder up or down among those beside it."""
        entry = message.entry
        with self.spoken():
            if entry.source:
                beside = [each.id for each in self.library.sources() if each.folder == entry.source.folder]
                place = beside.index(entry.source.id) + message.step
                if 0 <= place < len(beside):
                    self.library.move_source(entry.source.id, entry.source.folder, place)
            elif entry.kind == "folder":
                self.library.shift_folder(entry.path, message.step)
            elif entry.view:
                self.library.move_view(entry.view.id, message.step)
            self.written()

    def on_sources_pane_dropped(self, message: SourcesPane.Dropped) -> None:
        """The mouse carried a source or a folder somewhere else."""
        onto = message.onto
        folder = onto.path if onto.kind == "folder" else onto.source.folder if onto.source else ""
        if message.entry.kind == "folder":
            name = message.entry.path.rpartition("/")[2]
            if not f"{folder}/".startswith(f"{message.entry.path}/"):
                self._move_folder(message.entry.path, f"{folder}/{name}".strip("/"))
        elif source := message.entry.source:
            with self.spoken():
                others = [each.id for each in self.library.sources() if each.folder == folder]
                place = others.index(onto.source.id) if onto.source and onto.source.id in others else None
                self.library.move_source(source.id, folder, place)
                self.written()

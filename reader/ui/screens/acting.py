"""What the person's own actions do: start a program with the article, show what it says, say how it ended."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.binding import Binding, BindingsMap

from reader.i18n import _
from reader.ui import keys
from reader.ui.screens.looking_back import LookingBack

if TYPE_CHECKING:
    from reader.own_actions import OwnAction
    from reader.ui.programs import Program, ProgramEnded


class Acting(LookingBack):
    """The actions of the config's `[[actions]]`."""

    def on_mount(self) -> None:
        """The person's own keys, beside those of the class."""
        self.programs: dict[tuple[str, int], Program] = {}
        """Those that the same action ends, by the action and the article."""
        own = [key for key in keys.own(self.config) if key.keys]
        if own:
            bindings = [Binding(key.keys, key.action, key.label, show=False, id=key.id) for key in own]
            self._bindings = BindingsMap.merge([self._bindings, BindingsMap(bindings)])

    async def on_unmount(self) -> None:
        """What reads aloud is silent when the reader is gone."""
        for program in self.programs.values():
            program.stop()

    def action_own(self, number: int) -> None:
        """Do one of the person's own actions on the article that is meant, or end it."""
        action, article = self.config.actions[number], self.meant()
        if article is None:
            return
        if program := self.programs.pop((action.name, article.id), None):
            program.stop()
            if program.running:
                self.status.say(_("{name}: ended.").format(name=action.name))
                return
        from reader.own_actions import argv

        if action.give == "address" and not article.entry.link:
            self.status.say(_("This article has no address."), "problem")
            return
        chosen = self.article_view.chosen if self.article is article else None
        words, text = argv(action, article, chosen.exact if chosen else "")
        if action.output == "pane":
            self._show(action, words, text)
        else:
            self._drop(action, article.id, words, text)

    def _show(self, action: OwnAction, words: list[str], text: str) -> None:
        from reader.ui.programs import Program
        from reader.ui.screens.output import OutputScreen

        self.app.push_screen(OutputScreen(action.name, partial(Program, words, text, listen=True)))

    def _drop(self, action: OwnAction, article_id: int, words: list[str], text: str) -> None:
        from reader.ui.programs import Program, why

        try:
            program = Program(words, text, self.post_message, listen=False)
        except (OSError, ValueError) as error:
            self.status.say(_("{name}: {why}").format(name=action.name, why=why(error)), "problem")
            return
        program.name = action.name
        if action.stop:
            self.programs[action.name, article_id] = program
        self.status.say(_("{name}: started.").format(name=action.name))

    def on_program_ended(self, message: ProgramEnded) -> None:
        """Silence is success; anything else is said."""
        if message.status > 0:
            said = message.wrong or _("it ended with status {n}").format(n=message.status)
            self.status.say(_("{name}: {why}").format(name=message.program.name, why=said), "problem")

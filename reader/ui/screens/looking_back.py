"""What keys show of a whole: the edition since the last visit, rules, and a picture of one's reading."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, cast

from reader.library import SMART_VIEWS
from reader.ui import notices, state
from reader.ui.screens.bulk import Bulk

if TYPE_CHECKING:
    from reader.ui.app import NewsreaderApp


class LookingBack(Bulk):
    """The actions over more than one list, and the visits they are counted by."""

    def on_mount(self) -> None:
        """A visit begins, or goes on after a short break."""
        state.visit(self.screen_state, int(time.time()))
        self.call_after_refresh(self.tell_notices)

    async def on_unmount(self) -> None:
        """Remember until when this visit was."""
        state.visit(self.screen_state, int(time.time()))
        state.save(cast("NewsreaderApp", self.app).data_dir, self.screen_state)

    def find_arrivals(self) -> None:
        """What arrived, and what rules want said of it."""
        super().find_arrivals()
        self.tell_notices()

    def tell_notices(self) -> None:
        """Say what rules want said, each once."""
        with self.spoken():
            for notice in self.library.take_notices():
                self.status.say(notices.words(notice))
                notices.announce(self.app, notices.words(notice))

    def action_edition(self) -> None:
        """What is new since the last visit; choosing a story reads it."""
        from reader.ui.screens.edition import EditionScreen

        def chosen(article_id: int | None) -> None:
            self.written()
            if article_id is not None:
                self.articles.go_to(article_id)
                self.open_article(article_id)

        self.app.push_screen(EditionScreen(self.library, self.screen_state.since), chosen)

    def action_rules(self) -> None:
        """Rules, and one made of what the list shows unless it is a view that is always there."""
        from reader.ui.screens.rules import RulesScreen

        def done(changed: bool | None) -> None:
            if changed:
                self.show_view(self.view, keep=self.articles.current)
                self.written()

        asked = "" if self.view in SMART_VIEWS else self.view.query
        self.app.push_screen(RulesScreen(self.library, asked), done)

    def action_stats(self) -> None:
        """A picture of one's reading."""
        from reader.ui.screens.stats import StatsScreen

        self.app.push_screen(StatsScreen(self.library))

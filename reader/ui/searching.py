"""Searching from the main screen: what the search line shows, completes and keeps."""

from __future__ import annotations

from reader.completion import Completion, complete
from reader.i18n import _
from reader.model import View
from reader.query import joined
from reader.ui.screens.desk import Desk
from reader.ui.screens.search import SearchBox

KEYS = "6789"
"""What opens saved searches, in the order they were kept."""


def open_search(main: Desk) -> None:
    """Put the search line on the screen: the list follows while typing; nothing kept, the list is as it was.

    A search that is shown already stands there, to be changed, kept as a view or made a rule.
    """
    before, here = main.view, main.articles.current
    scope = before if before.id not in ("all", "search") else View("", "", "")
    typed = before.query if before.id == "search" else ""

    def live(query: str) -> int:
        view = before if query == before.query else View("search", _called(scope, query), query)
        return main.show_ids(view, keep=here if view is before else None)

    def offered(text: str, cursor: int) -> list[Completion]:
        return complete(text, cursor, main.library)

    def kept(_query: str | None) -> None:
        main.panes.go("list")

    box = SearchBox(
        typed,
        live,
        scope=scope.query,
        within=_(scope.name),
        complete=offered,
        save=lambda name, query: keep_view(main, name, query),
        rule=lambda: main.call_later(main.run_action, "rules"),
        nearly=lambda query: nearly(main, query),
    )
    main.app.push_screen(box, kept)


def _called(scope: View, query: str) -> str:
    """What a search is called: one within a view by the view's name, not by its query."""
    inside = joined(scope.query, "x").removesuffix("x") if scope.query else ""
    if inside and query.startswith(inside):
        return f"{_(scope.name)} / {query.removeprefix(inside)}"
    return _("Search: {query}").format(query=query)


def nearly(main: Desk, query: str) -> str:
    """Which words to leave out of a search that finds nothing: one may be remembered wrongly."""
    if not (words := main.library.spared(query)):
        return ""
    said = ", ".join([f"“{each}”" for each in words])
    return _("Nothing says all of it; there is something without one of these: {words}").format(words=said)


def keep_view(main: Desk, name: str, query: str) -> str:
    """Keep a query as a view, a new one under the next free key; says so."""
    views = main.library.views()
    taken = {view.key for view in views}
    free = next((key for key in KEYS if key not in taken), "")
    view = main.library.save_view(name, query, next((view.key for view in views if view.name == name), free))
    main.refresh_facts()
    text = _("Kept as the view “{name}”, key {key}.") if view.key else _("Kept as the view “{name}”.")
    return text.format(name=view.name, key=view.key)

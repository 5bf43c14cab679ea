"""Words of a query as the full-text index is asked for them."""

from __future__ import annotations

from reader.query import And, Is, Named, Node, Not, Or, Text, begun

FACET = "\ue000"
"""Starts a word of the `facets` column: a letter to the index, and one that nobody types."""
_COLUMNS = {"title": "title", "author": "authors", "body": "body", "caption": "captions", "comment": "comments"}


def matchable(node: Node) -> bool:
    """Whether the index alone can say what holds: words, facets, and trees of nothing else with something asked for."""
    match node:
        case Text():
            return has_word(node.text)
        case And(parts=parts):
            asked = [each for each in parts if not isinstance(each, Not)]
            unasked = [each.part for each in parts if isinstance(each, Not)]
            return bool(asked) and all(map(matchable, [*asked, *unasked]))
        case Or(parts=parts):
            return bool(parts) and all(map(matchable, parts))
    return facet(node) != ""


def facet(node: Node) -> str:
    """The word of the `facets` column that says this, empty when none does."""
    match node:
        case Is(state=state) if state.startswith("has:"):
            return state.removeprefix("has:")
        case Named(field="lang", name=name):
            return f"lang{name[:2].lower()}"
    return ""


def expression(node: Node) -> str:
    """A matchable tree as the index reads it."""
    match node:
        case Text():
            words = phrase(node.text)
            return f"{_COLUMNS[node.field]} : {words}" if node.field else words
        case And(parts=parts):
            asked = " AND ".join([f"({expression(each)})" for each in parts if not isinstance(each, Not)])
            unasked = [expression(each.part) for each in parts if isinstance(each, Not)]
            return " NOT ".join([f"({each})" for each in (asked, *unasked)])
        case Or(parts=parts):
            return " OR ".join([f"({expression(each)})" for each in parts])
    return f'facets : "{FACET}{facet(node)}"'


def has_word(text: str) -> bool:
    """Whether there is anything in it that the index knows; a lone dash or star asks for nothing."""
    return any(letter.isalnum() for letter in text)


def phrase(text: str) -> str:
    """Words in a row as the index is asked for them."""
    from feeds.text import fold

    bare = fold(text).replace(FACET, "").replace('"', " ").replace("\x00", " ")
    return f'"{bare}" *' if begun(text) else f'"{bare}"'


def asked(node: Node) -> list[Text]:
    """The words that an article is found by: those of the tree that are not negated."""
    match node:
        case Text():
            return [node] if has_word(node.text) else []
        case And(parts=parts) | Or(parts=parts):
            return [text for each in parts for text in asked(each)]
    return []

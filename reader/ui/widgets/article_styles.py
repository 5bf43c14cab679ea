"""How each kind of word in an article looks. Names are what typesetting gives to runs; tones come from the theme.

The stylesheet knows the tones alone, a dozen instead of fifty names: Textual matches every one at the start.
"""

from __future__ import annotations

from collections.abc import Mapping

TONES = (
    *("page", "ink", "muted", "rule", "accented", "second", "good", "warn"),
    *("on-sidebar", "on-bar", "on-accented", "on-second", "selected"),
    *("on-yellow", "on-green", "on-blue", "on-red"),
)
STYLES: Mapping[str, tuple[str, str]] = {
    "strong": ("", "bold"),
    "emphasis": ("", "italic"),
    "code": ("on-sidebar", ""),
    "strike": ("", "strike"),
    "small": ("second", ""),
    "highlight": ("on-bar", ""),
    "link": ("second", "underline"),
    "quote": ("", "italic"),
    "bar": ("accented", ""),
    "heading": ("", "bold"),
    "subheading": ("", "bold italic"),
    "muted": ("muted", ""),
    "bullet": ("accented", ""),
    "accent": ("accented", ""),
    "second": ("second", ""),
    "caption": ("second", "italic"),
    "credit": ("muted", ""),
    "photo": ("on-sidebar muted", ""),
    "kicker": ("accented", "bold"),
    "headline": ("", "bold"),
    "lead": ("", "italic"),
    "tablehead": ("muted", "bold"),
    "rule": ("rule", ""),
    "author": ("second", "bold"),
    "warn": ("warn", ""),
    "code-comment": ("muted", "italic"),
    "code-keyword": ("accented", "bold"),
    "code-name": ("second", ""),
    "code-string": ("good", ""),
    "code-number": ("warn", ""),
    "commented": ("on-bar", ""),
    "mark-yellow": ("on-yellow ink", ""),
    "mark-green": ("on-green ink", ""),
    "mark-blue": ("on-blue ink", ""),
    "mark-red": ("on-red ink", ""),
    "count": ("accented", ""),
    "selected": ("selected ink", ""),
    "found": ("on-bar accented", "bold"),
    "found-now": ("on-accented page", "bold"),
    "hint": ("on-accented page", "bold"),
    "hint-chosen": ("on-second page", "bold"),
}
"""A style's tones and its kind of letters; a name that is not here looks like text."""
SIXTEEN: Mapping[str, tuple[str, str]] = {
    "commented": ("", "underline"),
    **{f"mark-{colour}": ("", "underline") for colour in ("yellow", "green", "blue", "red")},
    "found": ("accented", "underline"),
    "selected": ("", "reverse"),
    "found-now": ("", "reverse"),
    "hint": ("", "bold reverse"),
    "hint-chosen": ("", "bold reverse"),
}
"""What differs where sixteen colours have no tones to lay under words."""

CSS = """
ArticleView {
    background: $page; color: $ink; overflow-x: hidden; overflow-y: scroll; scrollbar-size-vertical: 1;
    scrollbar-background: $page; scrollbar-background-hover: $page; scrollbar-background-active: $page;
    scrollbar-color: $rule; scrollbar-color-hover: $muted; scrollbar-color-active: $accented;
}
.article--page { color: $page; }
.article--ink { color: $ink; }
.article--muted { color: $muted; }
.article--rule { color: $rule; }
.article--accented { color: $accented; }
.article--second { color: $second; }
.article--good { color: $good; }
.article--warn { color: $warn; }
.article--on-sidebar { background: $sidebar; }
.article--on-bar { background: $bar; }
.article--on-accented { background: $accented; }
.article--on-second { background: $second; }
.article--on-yellow { background: $warn 28%; }
.article--on-green { background: $good 28%; }
.article--on-blue { background: $second 28%; }
.article--on-red { background: $bad 28%; }
.article--selected { background: $accented 35%; }
"""

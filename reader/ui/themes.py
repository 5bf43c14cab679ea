"""The two themes of the house, ink and paper, and the names that every other theme gives to the same tones."""

from __future__ import annotations

from textual.theme import Theme

TONES = ("page", "sidebar", "bar")
"""The three backgrounds: the article, the panes beside it, the lines above and below."""


def _theme(
    name: str, dark: bool, tones: tuple[str, str, str], words: tuple[str, str, str], marks: tuple[str, ...]
) -> Theme:
    """A theme from its tones (page, sidebar, bar), its words (text, muted, rule) and its marks (accent … bad)."""
    page, sidebar, bar = tones
    text, muted, rule = words
    accent, second, good, warn, bad = marks
    return Theme(
        name=name,
        dark=dark,
        primary=accent,
        secondary=second,
        accent=accent,
        foreground=text,
        background=page,
        surface=sidebar,
        panel=bar,
        success=good,
        warning=warn,
        error=bad,
        text_alpha=1.0,
        variables={
            "page": page,
            "sidebar": sidebar,
            "bar": bar,
            "ink": text,
            "muted": muted,
            "rule": rule,
            "accented": accent,
            "second": second,
            "good": good,
            "warn": warn,
            "bad": bad,
            "block-cursor-background": bar,
            "block-cursor-foreground": text,
            "block-cursor-text-style": "bold",
            "block-cursor-blurred-background": bar,
            "block-cursor-blurred-foreground": text,
            "input-cursor-background": accent,
            "input-cursor-foreground": page,
            "input-selection-background": f"{accent} 35%",
            "screen-selection-background": f"{accent} 35%",
            "border": rule,
            "border-blurred": rule,
            "scrollbar": rule,
            "scrollbar-hover": muted,
            "scrollbar-active": accent,
            "scrollbar-background": sidebar,
            "scrollbar-background-hover": sidebar,
            "scrollbar-background-active": sidebar,
            "scrollbar-corner-color": sidebar,
            "link-color": second,
            "link-background": "transparent",
            "link-color-hover": accent,
            "link-background-hover": "transparent",
            "footer-key-foreground": accent,
        },
    )


INK = _theme(
    "ink",
    True,
    ("#17181a", "#1d1f22", "#26292d"),
    ("#d9d4c9", "#98938a", "#34373c"),
    ("#e0a458", "#7fa7bd", "#93b56b", "#e0a458", "#d9705f"),
)
PAPER = _theme(
    "paper",
    False,
    ("#f7f3ea", "#efe9dc", "#e5dece"),
    ("#2a2622", "#655d50", "#d3c9b6"),
    ("#8a2c1d", "#31556b", "#4d6b2f", "#96691c", "#a32a2a"),
)
OWN = (INK, PAPER)


def house_names(variables: dict[str, str]) -> dict[str, str]:
    """The house's names for the tones of a theme that does not give them itself: Textual's own and other people's."""
    return {
        "page": variables["background"],
        "sidebar": variables["surface"],
        "bar": variables["panel"],
        "ink": variables["foreground"],
        "muted": variables["foreground-muted"],
        "rule": variables.get("foreground-disabled", variables["foreground-muted"]),
        "accented": variables["text-accent"],
        "second": variables["text-secondary"],
        "good": variables["text-success"],
        "warn": variables["text-warning"],
        "bad": variables["text-error"],
    }

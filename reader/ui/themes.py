"""The three themes of the house, ink, paper and high contrast, and what the tones are called in every other theme."""

from __future__ import annotations

from textual.theme import Theme

TONES = ("page", "sidebar", "bar")
"""The three backgrounds: the article, the panes beside it, the lines above and below."""


WORDS = ("ink", "muted", "rule", "accented", "second", "good", "warn", "bad")
"""The foregrounds: text, what is about time and size, lines, the accent, the second colour, and three judgements."""

ALIASES = {
    "block-cursor-background": "bar",
    "block-cursor-foreground": "ink",
    "block-cursor-blurred-background": "bar",
    "block-cursor-blurred-foreground": "ink",
    "input-cursor-background": "accented",
    "input-cursor-foreground": "page",
    "border": "rule",
    "border-blurred": "rule",
    "scrollbar": "rule",
    "scrollbar-hover": "muted",
    "scrollbar-active": "accented",
    "scrollbar-background": "sidebar",
    "scrollbar-background-hover": "sidebar",
    "scrollbar-background-active": "sidebar",
    "scrollbar-corner-color": "sidebar",
    "link-color": "second",
    "link-color-hover": "accented",
    "footer-key-foreground": "accented",
}
"""What Textual's own widgets call the same colours."""


def _theme(name: str, dark: bool, tones: str, words: str) -> Theme:
    """A theme from its colours, in the order of TONES and WORDS."""
    colours = dict(zip((*TONES, *WORDS), (*tones.split(), *words.split()), strict=True))
    return Theme(
        name=name,
        dark=dark,
        primary=colours["accented"],
        secondary=colours["second"],
        accent=colours["accented"],
        foreground=colours["ink"],
        background=colours["page"],
        surface=colours["sidebar"],
        panel=colours["bar"],
        success=colours["good"],
        warning=colours["warn"],
        error=colours["bad"],
        text_alpha=1.0,
        variables={
            **colours,
            **{theirs: colours[ours] for theirs, ours in ALIASES.items()},
            "block-cursor-text-style": "bold",
            "input-selection-background": f"{colours['accented']} 35%",
            "screen-selection-background": f"{colours['accented']} 35%",
            "link-background": "transparent",
            "link-background-hover": "transparent",
        },
    )


INK = _theme(
    "ink",
    True,
    "#17181a #1d1f22 #26292d",
    "#d9d4c9 #98938a #34373c #e0a458 #7fa7bd #93b56b #e0a458 #dc7464",
)
PAPER = _theme(
    "paper",
    False,
    "#f7f3ea #efe9dc #e5dece",
    "#2a2622 #655d50 #d3c9b6 #8a2c1d #31556b #486529 #7d5512 #a32a2a",
)
HIGH = _theme(
    "high-contrast",
    True,
    "#000000 #0a0a0a #1c1c1c",
    "#ffffff #d8d8d8 #8a8a8a #ffd75f #87d7ff #afff87 #ffd75f #ff9d9d",
)
OWN = (INK, PAPER, HIGH)


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

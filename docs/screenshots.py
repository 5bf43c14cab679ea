"""Screens of the real app on the sample edition, as SVG and (where Chromium is installed) PNG.

    python docs/screenshots.py OUT_DIR [--only NAME]

Each screen is a size, a theme and the keys pressed before the picture is taken.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import re
import shutil
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

from reader.config import Config
from reader.i18n import set_language
from reader.library import Library
from reader.ui.app import NewsreaderApp

# Photos are drawn where the terminal has the colours for them.
os.environ.update(COLORTERM="truecolor", TERM="xterm-256color", TEXTUAL_COLOR_SYSTEM="truecolor")
os.environ.pop("NO_COLOR", None)
READ = "j j enter"
SIZES = {"200x50": (200, 50), "120x36": (120, 36), "80x24": (80, 24), "40x12": (40, 12)}
THEMES = ("ink", "paper", "high-contrast", "ansi-dark", "ansi-light")
SCREENS: dict[str, tuple[tuple[int, int], str, str, str]] = {
    "main-ink": ((128, 44), "ink", "en", READ),
    "main-paper": ((128, 44), "paper", "en", READ),
    "main-vi": ((128, 44), "ink", "vi", "j j j enter"),
    "wide-paper": ((200, 50), "paper", "en", READ),
    **{f"{name}-{theme}": (size, theme, "en", READ) for name, size in SIZES.items() for theme in THEMES},
    "40x12-list": ((40, 12), "ink", "en", "j j"),
    "outline": ((120, 36), "paper", "en", READ + " O"),
    "themes": ((120, 36), "high-contrast", "en", "T"),
    "palette": ((80, 24), "ansi-dark", "en", "colon"),
    "select": ((120, 36), "ink", "en", READ + " pagedown v j"),
    "comment": ((120, 36), "ink", "en", READ + " c"),
    "comments": ((120, 36), "ink", "en", "C"),
    "help": ((120, 36), "paper", "en", "question_mark"),
    "add": ((120, 36), "ink", "en", "a"),
    "search": ((120, 36), "ink", "en", "slash d a n space v a n"),
    "table": ((120, 36), "paper", "en", READ + " pagedown"),
}


async def take(name: str, out: Path) -> None:
    """One screen to `out/name.svg`."""
    size, theme, language, keys = SCREENS[name]
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        set_language(language)
        library = Library.open(data)
        first = library.ids("")
        library.bookmark(first[2])
        library.comment(first[2], "We should ask the school how they shielded the lamps.")
        library.mark_read([first[i] for i in (3, 5, 8)])
        app = NewsreaderApp(library, replace(Config(), theme=theme, language=language), data)
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            for key in keys.split():
                await pilot.press(key)
                await pilot.pause(0.2)
            await pilot.pause(1.2)
            (out / f"{name}.svg").write_text(app.export_screenshot(title="newsreader"), encoding="utf-8")
        library.close()


FONTS = {"FiraCode-Regular": "JetBrains Mono", "FiraCode-Bold": "JetBrains Mono Bold"}
"""Slanted letters are made from upright ones then: the slanted face has hardly any Vietnamese."""


def to_png(svg: Path, chromium: str) -> None:
    """Draw an SVG as it looks in a browser, without the network."""
    text = svg.read_text(encoding="utf-8")
    for textual_s, ours in FONTS.items():
        text = text.replace(f'local("{textual_s}")', f'local("{ours}")')
    svg.write_text(text, encoding="utf-8")
    width, height = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', text).groups()
    with tempfile.TemporaryDirectory() as profile:
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"]
        flags += ["--disable-background-networking", "--disable-component-update", "--hide-scrollbars"]
        size = f"--window-size={round(float(width))},{round(float(height))}"
        where = [f"--user-data-dir={profile}", f"--screenshot={svg.with_suffix('.png')}", size, svg.as_uri()]
        subprocess.run([chromium, *flags, *where], check=True, capture_output=True, timeout=120)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", action="append", choices=sorted(SCREENS))
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    for name in options.only or SCREENS:
        asyncio.run(take(name, options.out))
        if chromium:
            to_png((options.out / f"{name}.svg").resolve(), chromium)
        print(name)


if __name__ == "__main__":
    main()

"""The wall behind all widgets: nothing but text and honest links comes through, whatever a widget was given."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.segment import ControlType, Segment
from rich.style import Style
from stage import until
from textual.app import ComposeResult
from textual.color import Color
from textual.widgets import Input, Label, OptionList, Static, TextArea

import reader.ui
from reader.config import Config
from reader.library import Library
from reader.ui.app import NewsreaderApp
from reader.ui.browser import command, mail_address, open_address
from reader.ui.filter import UNSAFE, honest, safe_link
from reader.ui.wall import Wall

EVIL = "a\x1b]52;c;cm0=\x07b\x9b2Jc\x90d\x7f\u202ee\u2066\U000e0041f\ud800g\u00adh\ti"
SEEN = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\U000e0000-\U000e007f]")
BLACK = Color(0, 0, 0)


def applied(*segments: Segment) -> list[Segment]:
    return Wall().apply(list(segments), BLACK)


def test_every_character_alone() -> None:
    for code in range(sys.maxunicode + 1):
        text = "".join([segment.text for segment in applied(Segment(chr(code)))])
        assert not SEEN.search(text), hex(code)
        assert cell_len(text) == cell_len(chr(code)) or 0xD800 <= code <= 0xDFFF, hex(code)


def test_what_is_printable_is_not_even_copied() -> None:
    plain = [Segment("Chào buổi sáng 日本語", Style(bold=True)), Segment("👍")]
    assert Wall().apply(plain, BLACK) is plain


def test_people_s_text_stays() -> None:
    for text in ("a\u00a0b", "👨‍👩‍👧", "क्‍ष", "مرحبا"):
        assert applied(Segment(text))[0].text == text


@given(st.text())
def test_any_text(text: str) -> None:
    shown = applied(Segment(text, Style(link="https://example.org/" + text)))[0]
    assert not SEEN.search(shown.text)
    link = shown.style.link if shown.style else None
    assert not link or re.fullmatch(r"https?://[!-~]+", link)
    assert not link or safe_link(link) == link


def test_control_segments_and_bad_links_become_text() -> None:
    (shown,) = applied(Segment("\x1b[2J", None, [(ControlType.CLEAR,)]))
    assert shown.control is None and "\x1b" not in shown.text
    for bad in ("javascript:x", "https://e.org/\x1b\\", "file:///etc/passwd", "https://e.org/" + "a" * 3000):
        (linked,) = applied(Segment("x", Style(link=bad, bold=True)))
        assert linked.style and linked.style.bold
        assert linked.style.link is None or re.fullmatch(r"https://e\.org/[!-~]*", linked.style.link)


class Crowd(NewsreaderApp):
    """The app with one of Textual's own widgets of each kind, all of them given hostile text."""

    CSS_PATH = Path(reader.ui.__file__).with_name("app.tcss")

    def compose(self) -> ComposeResult:
        text = EVIL.replace("\ud800", "")
        yield Static(text, markup=False)
        yield Label(text, markup=False)
        yield Input(text)
        yield TextArea(text)
        yield OptionList(text, markup=False)

    def get_default_screen(self):  # type: ignore[no-untyped-def]
        from textual.screen import Screen

        return Screen(id="_default")

    def keep_frame(self) -> None:
        """Nothing to keep."""


def drawn(app: NewsreaderApp) -> str:
    return "".join([s.text for strip in app.screen._compositor.render_strips() for s in strip])


@pytest.mark.parametrize("enabled", [True, False])
async def test_textual_s_own_widgets_and_toasts(tmp_path: Path, enabled: bool) -> None:
    library = Library.open(tmp_path)
    app = Crowd(library, Config(), tmp_path)
    app.wall = Wall() if enabled else None
    async with app.run_test(size=(100, 40)) as pilot:
        app.notify(EVIL.replace("\ud800", ""), title=EVIL.replace("\ud800", ""), markup=False)
        await pilot.pause()
        await until(lambda: "52;c" in drawn(app))
        assert bool(SEEN.search(drawn(app))) is not enabled, "the wall is what keeps it out"
        app.copy_to_clipboard("one\ttwo\n" + EVIL)
        assert "one\ttwo\n" in app.clipboard and not UNSAFE.search(app.clipboard)
    library.close()


@pytest.mark.parametrize(
    ("href", "shown"),
    [
        ("https://example.org/đường", "https://example.org/đường"),
        ("https://аpple.com/login", "https://xn--pple-43d.com/login"),
        ("https://paypal.com@evil.example:8080/", "https://…@evil.example:8080/"),
        ("https://[::1/x\u0430", "https://[::1/x\\u0430"),
        ("mailto:a@b.example", "mailto:a@b.example"),
    ],
)
def test_the_real_host_is_read_in_ascii(href: str, shown: str) -> None:
    assert honest(href) == shown


REFUSED = (
    *("", "-h", "--version", "/etc/passwd", "feed.xml", "//evil.example/", "file:///etc/passwd", "javascript:x"),
    *("data:text/html,x", "https://e.example/ --remote", "https://e.example/\n-x", "https://e.example/\x1b[2J"),
    *(
        "https://",
        "HTTPS:///etc/passwd",
        "ftp://e.example/",
        "mailto:a@b.example",
        "exec:touch x",
        "https://e\u202e.org/",
    ),
)


@pytest.mark.parametrize("url", REFUSED)
def test_what_no_browser_gets(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BROWSER", "touch " + str(tmp_path / "started"))
    assert open_address(url)
    assert not list(tmp_path.iterdir())


def stub(folder: Path) -> Path:
    """A browser that writes its arguments down, one a line."""
    script = folder / "browser"
    script.write_text(f'#!/bin/sh\nprintf "%s\\n" "$#" "$@" > "{folder}/new" && mv "{folder}/new" "{folder}/said"\n')
    script.chmod(0o700)
    return script


@pytest.mark.parametrize(
    ("url", "mail", "given_to"),
    [
        (
            "https://e.example/a?b=$(touch%20x)&c=`id`;d|e'f",
            False,
            "https://e.example/a?b=$(touch%20x)&c=%60id%60;d%7Ce%27f",
        ),
        ("http://e.example/%s", False, "http://e.example/%s"),
        ("mailto:a@b.example?subject=x&attach=/etc/passwd", True, "mailto:a@b.example"),
    ],
)
async def test_a_browser_gets_one_argument(
    url: str, mail: bool, given_to: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for more in ("", " %s"):
        monkeypatch.setenv("BROWSER", f"{stub(tmp_path)}{more}")
        assert open_address(url, mail=mail) == ""
        await until((tmp_path / "said").exists)
        assert (tmp_path / "said").read_text().splitlines() == ["1", given_to]
        (tmp_path / "said").unlink()


def test_a_browser_that_is_a_shell_gets_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BROWSER", "sh -c 'lynx %s'")
    with pytest.raises(ValueError, match="shell"):
        command("https://e.example/")
    assert "shell" in open_address("https://e.example/")


def test_mail_goes_to_one_plain_recipient() -> None:
    assert mail_address("mailto:a.b@c.example?cc=d@e.example") == "mailto:a.b@c.example"
    for bad in ("mailto:-x@c.example", "mailto:a@b.example,c@d.example", "mailto:a b@c.example", "mailto:?to=a@b.c"):
        assert mail_address(bad) == ""


def test_the_program_of_the_config_comes_before_all_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BROWSER", "lynx")
    address = "https://e.example/a"
    assert command(address, "firefox --new-tab") == ["firefox", "--new-tab", address]
    assert command(address, "my-opener --url=%s -q") == ["my-opener", f"--url={address}", "-q"]
    assert command(address) == ["lynx", address]
    assert "shell" in open_address(address, program="sh -c 'lynx %s'")

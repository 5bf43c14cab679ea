"""Rules that announce: said once, by the app, with nothing that a terminal would act on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from conftest import empty_library, entry, update
from desk import reading, settled, text

from reader.errors import ReaderError
from reader.library import Library
from reader.model import Notice, Stored
from reader.ui import notices

Fill = Callable[..., Stored]


def test_what_a_rule_announces_is_given_once(library: Library, filled: Fill) -> None:
    library.save_rule("Storms", "storm", "notify")
    library.save_rule("Seas", "sea", "notify")
    new = filled(entry(1, title="Storm at night"), entry(2, title="Calm"), entry(3, title="A storm again")).new_ids
    assert library.take_notices() == [Notice("Storms", new[2], 2, "A storm again")]
    assert library.take_notices() == []
    filled(entry(1, title="Storm at night, edited"))
    assert library.take_notices() == [], "an edit is no arrival"
    assert [(run.rule, run.n) for run in library.rule_runs()] == [("Storms", 2)]


def test_nothing_is_said_of_what_is_muted_or_of_a_rule_that_is_gone(library: Library, filled: Fill) -> None:
    library.save_rule("Quiet", "storm", "mute")
    library.save_rule("Storms", "storm OR calm", "notify")
    filled(entry(1, title="Storm"), entry(2, title="Calm"))
    library.remove_rule("Storms")
    assert library.take_notices() == []
    library.save_rule("Again", "calm", "notify")
    filled(entry(3, title="Calm again"))
    assert [notice.n for notice in library.take_notices()] == [1]


def test_old_articles_are_not_announced(library: Library, filled: Fill) -> None:
    filled(entry(1, title="Storm"))
    rule = library.save_rule("Storms", "storm", "notify")
    with pytest.raises(ReaderError, match="new articles"):
        library.run_rule(rule.id)
    assert library.take_notices() == []


async def test_the_app_says_it(tmp_path: Path) -> None:
    library = empty_library(tmp_path)
    library.save_rule("Storms", "storm", "notify")
    library.store(update(library.subscribe("https://paper.example/feed"), entry(1, title="Storm while away")))
    async with reading(tmp_path, library=library) as (main, pilot):
        await settled(pilot, lambda: "Storms: Storm while away" in text(main))
        library.store(update(1, entry(2, title="Storm now"), entry(3, title="Storm also now")))
        main.find_arrivals()
        await settled(pilot, lambda: "Storm also now (2 articles)" in text(main))
        assert library.take_notices() == []


@dataclass
class Driver:
    """Keeps what is written to the terminal."""

    written: list[str] = field(default_factory=list)

    def write(self, data: str) -> None:
        """Keep it."""
        self.written.append(data)


@dataclass
class Screen:
    """An app as far as announcing needs one."""

    _driver: Driver | None = field(default_factory=Driver)


@pytest.mark.parametrize(
    "headline", ["4;1;50\x07\x1b]52;c;AAAA\x07", "a\nb\tc\x9c\x9d0;x", "\u202eevil\u2066", "$(reboot) `x` ; | &"]
)
def test_a_notification_is_one_sequence_whatever_is_in_the_headline(headline: str) -> None:
    screen = Screen()
    notices.announce(screen, notices.words(Notice("r\x1b[2J", 1, 3, headline)))  # type: ignore[arg-type]
    assert screen._driver is not None
    (sent,) = screen._driver.written
    assert sent.startswith("\x1b]9;newsreader: ") and sent.endswith("\x07")
    assert sent[4:-1].isprintable() and "(3 articles)" in sent


def test_a_long_headline_is_cut() -> None:
    said = notices.words(Notice("r", 1, 2, "x" * 5_000))
    assert len(said) == notices.MOST and said.endswith("… (2 articles)")
    notices.announce(Screen(None), "nobody there")  # type: ignore[arg-type]


def test_a_notice_says_nothing_a_terminal_acts_on_and_is_one_line() -> None:
    said = notices.words(
        Notice(rule="storm\x07\x1b]0;x", article_id=1, title="A\nlong\x9b31m \u202e way " + "on " * 200, n=2)
    )
    assert said.isprintable() and "\n" not in said and "\u202e" not in said
    assert len(said) <= 160 and said.startswith("storm") and said.endswith("(2 articles)")

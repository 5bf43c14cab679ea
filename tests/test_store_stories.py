"""Stories: what several sources tell of one event is found, what is only alike is not, and nothing gets lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
import pytest
from conftest import entry, update
from reliability import migrations
from tellings import HELD_OUT, TUNED, Kinds, Told, judged, told

from feeds.model import Entry, Paragraph, Span
from reader.library import Library
from reader.store.connect import NAME
from reader.store.sketch import Sketch, likeness, named, sketch

QUAKE = (
    "Earthquake of magnitude 5.4 shakes Orimond",
    "A quake of magnitude 5.4 struck near Orimond at night. Walls cracked in the old town. Mayor Greta Holmsted said "
    "schools stay closed.",
)
QUAKE_TOO = (
    "Strong tremor wakes Orimond",
    "People of Orimond spent the night outdoors after the ground shook. Instruments measured 5.4. Walls cracked, but "
    "nobody died, said mayor Greta Holmsted.",
)
ELSEWHERE = (QUAKE[0].replace("Orimond", "Lisken"), QUAKE[1].replace("Orimond", "Lisken").replace("Holmsted", "Varsol"))
Arrive = Callable[..., int]


@pytest.fixture
def arrive(library: Library) -> Arrive:
    """Store an article, given as headline and text, as one of a source; its id."""
    numbers = iter(range(1000))

    def store(source: int, telling: tuple[str, str], *, hours: float = 1, language: str = "en") -> int:
        source_id = library.subscribe(f"https://teller{source}.example/feed")
        made = Entry(
            id=f"told-{next(numbers)}",
            title=telling[0],
            language=language,
            published=datetime.now(UTC) - timedelta(hours=hours),
            blocks=(Paragraph((Span(telling[1]),)),),
        )
        return library.store(update(source_id, made)).new_ids[0]

    return store


def grouped(library: Library, articles: list[Told]) -> tuple[float, float, int]:
    """Precision, recall and pairs of what the library makes of a labelled set."""
    sources = [library.subscribe(f"https://teller{n}.example/feed") for n in range(6)]
    events = {}
    for start in range(0, len(articles), 40):
        for number, source_id in enumerate(sources):
            some = [each for each in articles[start : start + 40] if each.source == number]
            new = library.store(update(source_id, *[each.entry for each in some])).new_ids
            events |= {key: each.event for key, each in zip(new, some, strict=True)}
    assert len(library.ids()) == len(articles), "nothing is dropped"
    return judged(events, library.stories(library.ids()))


@pytest.mark.parametrize("kinds", [TUNED, HELD_OUT], ids=["tuned", "held out"])
def test_stories_of_the_labelled_set(library: Library, kinds: Mapping[str, Kinds]) -> None:
    precision, recall, pairs = grouped(library, told(kinds, 1, datetime.now(UTC)))
    assert pairs > 100
    assert precision >= 0.98
    assert recall >= 0.85


def test_two_tellings_are_a_story_and_their_like_is_not(library: Library, arrive: Arrive) -> None:
    first, second, other = arrive(1, QUAKE), arrive(2, QUAKE_TOO, hours=2), arrive(3, ELSEWHERE)
    assert library.stories(library.ids()) == {first: first, second: first}
    assert list(library.story(second)) == [first, second] and not library.story(other)
    assert {"Orimond", "5.4", "Holmsted"} <= set(library.why_one_story(first, second))


def test_a_third_joins_and_what_a_source_tells_apart_stays_apart(library: Library, arrive: Arrive) -> None:
    first, second = arrive(1, QUAKE), arrive(2, QUAKE_TOO)
    again = arrive(1, (QUAKE[0] + " again", QUAKE[1]))
    third = arrive(3, QUAKE)
    assert set(library.story(first)) == {first, second, third}
    assert not library.story(again)


def test_days_between_part_them(library: Library, arrive: Arrive) -> None:
    arrive(1, QUAKE, hours=60)
    arrive(2, QUAKE_TOO, hours=1)
    arrive(3, QUAKE, hours=24 * 30)
    assert library.stories(library.ids()) == {}


def test_an_article_taken_out_stays_out_and_undo_puts_it_back(library: Library, arrive: Arrive) -> None:
    first, second, third = arrive(1, QUAKE), arrive(2, QUAKE_TOO), arrive(3, QUAKE)
    assert library.take_out_of_story(second)
    assert set(library.story(first)) == {first, third} and not library.story(second)
    assert not library.take_out_of_story(second)
    assert library.undo()[0].label == "Took “Strong tremor wakes Orimond” out of its story"
    assert set(library.story(second)) == {first, second, third}
    library.redo()
    assert not library.story(second)
    fourth = arrive(4, QUAKE_TOO)
    assert set(library.story(fourth)) == {first, third, fourth}, "nobody joins what was taken out"
    again = arrive(2, QUAKE_TOO)
    assert again in library.story(first), "and what was taken out stands in nobody's way"
    assert library.check() == []


def test_a_story_outlives_its_sketches_and_its_first_article(library: Library, arrive: Arrive) -> None:
    first, second = arrive(1, QUAKE, hours=30), arrive(2, QUAKE_TOO, hours=2)
    library._db.run("PRAGMA foreign_keys=OFF")
    library._db.run("UPDATE sketch SET article_id = article_id - 200000 WHERE article_id = ?", (first,))
    library._db.run("PRAGMA foreign_keys=ON")
    library._db.run("DELETE FROM sketch_name WHERE article_id = ?", (first,))
    third = arrive(3, QUAKE, hours=1)
    assert not library._db.column("SELECT 1 FROM sketch WHERE article_id < ?", (first,)), "forgotten"
    assert set(library.story(third)) == {first, second, third}
    library.tidy(most=2)
    assert set(library.story(third)) == {second, third}
    fourth = arrive(4, QUAKE_TOO, hours=1)
    assert set(library.story(fourth)) == {second, third, fourth} and library.check() == []


def test_names_are_told_from_words_in_both_languages() -> None:
    assert set(named("Cháy chợ Trà Lạc", "Ông Lê Văn Định nói 72 ki ốt ở Trà Lạc bị cháy.")) >= {
        "tra lac",
        "van dinh",
        "72",
    }
    assert named("A fire", "Smoke rose. Police met Mara Lind in Orimond.") == {
        "mara": "Mara",
        "lind": "Lind",
        "orimond": "Orimond",
    }
    one, other = Sketch(sketch(*QUAKE)), Sketch(sketch(*ELSEWHERE))
    assert likeness(one, one, {}) > 1 > likeness(one, other, {})


def test_texts_without_words_are_nothing_to_compare(library: Library, arrive: Arrive) -> None:
    for source, telling in enumerate(
        (("", ""), ("!!!", "…"), ("", "ok"), ("北京", "北京的天气"), ("x" * 5000, "y" * 50_000))
    ):
        arrive(source, telling)
        arrive(source + 10, telling)
    assert library.stories(library.ids()) == {} and library.check() == []


def test_a_library_of_the_version_before_gets_its_tables(tmp_path: Path) -> None:
    folder = migrations.made(migrations.versions()[3], tmp_path / "old")
    raw = apsw.Connection(str(folder / NAME))
    assert not raw.execute("SELECT 1 FROM sqlite_schema WHERE name = 'story'").fetchall()
    raw.close()
    library = Library.open(folder)
    before = library.ids()
    assert before and library.stories(before) == {}
    source = library.subscribe("https://teller.example/feed")
    library.store(update(source, entry(1, id="new", link="", published=datetime.now(UTC))))
    assert len(library.ids()) == len(before) + 1 and library.check() == []
    library.close()

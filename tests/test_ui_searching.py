"""Searching in the whole app: marks and snippets in the list, marks in the article, views made of searches."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from conftest import entry
from stage import until
from textual.strip import Strip

from feeds.model import Paragraph, Span
from reader.config import Config
from reader.library import Library
from reader.model import Stored, View
from reader.ui.app import NewsreaderApp


def text_of(app: NewsreaderApp) -> str:
    return "\n".join(Strip(strip).text.rstrip() for strip in app.screen._compositor.render_strips())


def filler(number: int) -> Paragraph:
    return Paragraph((Span(f"Đoạn thứ {number} nói chuyện khác. " * 8),))


async def test_a_phrase_without_accents_leads_to_its_place(
    library: Library, filled: Callable[..., Stored], tmp_path: Path
) -> None:
    said = Paragraph((Span("Bà con gọi đó là công tác dân vận khéo của xã."),))
    filled(
        entry(1, title="Một xã miền núi", blocks=(*map(filler, range(30)), said, *map(filler, range(30)))),
        *[entry(n, title=f"Bài {n}") for n in range(2, 12)],
    )
    app = NewsreaderApp(library, Config(refresh_minutes=0), tmp_path / "data")
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        await pilot.press("/", *"dan", "space", *"van")
        await until(lambda: "công tác dân vận khéo" in text_of(app))
        assert "1 found" in text_of(app)
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert "key 6" in text_of(app)
        await pilot.press("enter")
        app.main.status.hush()
        await pilot.press("enter")
        await until(lambda: text_of(app).count("dân vận") == 2)
        assert "1 of 2" in text_of(app), "both words are marked where they stand, and how many is said again"
        await pilot.press("1", "6")
        await until(lambda: app.screen.view.query == "dan van")  # type: ignore[attr-defined]
        assert library.views()[-1].name == "dan van"
        await until(lambda: "Saved searches" in text_of(app) or app.screen.sources.saved)  # type: ignore[attr-defined]
        assert list(app.screen.sources.saved.values()) == [0]  # type: ignore[attr-defined]
        await pilot.press("m")
        await until(lambda: list(app.screen.sources.saved.values()) == [1])  # type: ignore[attr-defined]
        await pilot.press("u", "u", "u")
        await pilot.pause()
        assert len(library.views()) == 5


async def test_a_word_remembered_wrongly_is_pointed_out(
    library: Library, filled: Callable[..., Stored], tmp_path: Path
) -> None:
    filled(entry(1, title="Lễ cúng biển ở xóm Cồn"), entry(2, title="Hội làng"))
    assert library.spared("le cung rung xom") == ["rung"] and library.spared("hoi") == []
    assert library.spared("le hoi") == ["le", "hoi"] and library.spared("zzz yyy") == []
    app = NewsreaderApp(library, Config(refresh_minutes=0), tmp_path / "data")
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        await pilot.press("/", *"cung rung xom con")
        await until(lambda: "without one of these: “rung”" in text_of(app))
        await app.screen.dismiss(None)
        await pilot.resize_terminal(40, 12)
        await pilot.press("2", "/", *"cung rung xom con")
        await until(lambda: "“rung”" in text_of(app))
        said = [line for line in text_of(app).splitlines() if "Nothing says" in line or "without one" in line]
        assert len(said) == 2 and all(line[0] == " " != line[1] for line in said), "every line of it begins alike"


async def test_a_search_within_a_source_is_called_by_its_name(
    library: Library, filled: Callable[..., Stored], tmp_path: Path
) -> None:
    filled(entry(1, title="Lễ cúng biển"), entry(2, title="Hội làng"))
    source = next(each for each in library.sources() if each.kind == "feed")
    app = NewsreaderApp(library, Config(refresh_minutes=0), tmp_path / "data")
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        app.main.show_view(View("", source.title, f"source:={source.id}"))
        for words in ("bien", "bien OR zzz"):
            await pilot.press("/", *words, "enter")
            await until(lambda words=words: words in text_of(app).splitlines()[0])  # type: ignore[misc]
            top = text_of(app).splitlines()[0]
            assert f"{source.title} / " in top and "source:" not in top
            await pilot.press("escape")
            app.main.show_view(View("", source.title, f"source:={source.id}"))

"""The photo viewer: next, nearer, caption and credit, and photos kept as files under harmless names."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image as Picture
from stage import Stage
from textual.strip import Strip

from feeds.model import Image
from reader.ui.pictures import scaled
from reader.ui.screens.picture import PictureViewer, safe_name, save
from reader.ui.widgets.picture_view import PictureView

IMAGES = (
    Image("one", caption="The hill at dusk", credit="Photo: Mira Vale"),
    Image("two", caption="Chợ nổi lúc sáng sớm"),
    Image("lost", caption="Nobody kept this"),
)


@pytest.fixture
def kept(tmp_path: Path) -> dict[str, tuple[Path, int, int]]:
    files = {}
    for name, left, right in (("one", "red", "blue"), ("two", "green", "white")):
        picture = Picture.new("RGB", (200, 100), left)
        picture.paste(right, (100, 0, 200, 100))
        picture.save(tmp_path / f"{name}.png")
        files[name] = (tmp_path / f"{name}.png", 200, 100)
    return files


def shown(app: Stage) -> str:
    return "\n".join([Strip(strip).text for strip in app.screen._compositor.render_strips()])


def colours(view: PictureView) -> set[tuple[int, int, int]]:
    """Every colour of the photo's cells."""
    found = set()
    for y in range(view.size.height):
        for segment in view.render_line(y):
            if "▀" in segment.text and segment.style and segment.style.color and segment.style.color.triplet:
                found.add(tuple(segment.style.color.triplet))
    return found  # type: ignore[return-value]


async def test_looking_through_the_photos_of_an_article(kept: dict[str, tuple[Path, int, int]], tmp_path: Path) -> None:
    viewer = PictureViewer(IMAGES, kept.get, folder=tmp_path / "Downloads")
    app = Stage(viewer)
    async with app.run_test(size=(80, 24)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "The hill at dusk" in shown(app) and "Photo: Mira Vale" in shown(app) and "1 of 3" in shown(app)
        assert {(255, 0, 0), (0, 0, 255)} <= colours(viewer.view)
        await pilot.press("n")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "Chợ nổi lúc sáng sớm" in shown(app) and "Mira Vale" not in shown(app)
        assert (0, 128, 0) in colours(viewer.view)
        await pilot.press("n")
        await pilot.pause()
        assert "This photo is not kept here. Nobody kept this" in shown(app)
        assert not colours(viewer.view)
        await pilot.press("n", "N")
        assert viewer.index == 2
        await pilot.press("escape")
        await pilot.pause()
        assert app.given is None


async def test_nearer_and_over_the_photo(kept: dict[str, tuple[Path, int, int]]) -> None:
    viewer = PictureViewer(IMAGES[:1], kept.get)
    app = Stage(viewer)
    async with app.run_test(size=(80, 24)) as pilot:
        view = viewer.view
        whole = view.box()
        assert view.part() == (0, 0, 1, 1) and whole[0] <= 80 and whole[1] <= view.size.height
        await pilot.press(*"+++++++++")
        assert view.zoom == 8 and view.part()[2] - view.part()[0] < 0.3
        await pilot.press(*["left"] * 20)
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert view.part()[0] == pytest.approx(0) and colours(view) == {(255, 0, 0)}
        await pilot.press(*["right"] * 40)
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert view.part()[2] == pytest.approx(1) and colours(view) == {(0, 0, 255)}
        await pilot.press("0")
        assert view.part() == (0, 0, 1, 1)
        await pilot.resize_terminal(40, 12)
        await pilot.pause()
        assert view.box()[0] <= 40 and view.box()[1] <= view.size.height


async def test_saving_never_writes_over_a_file(kept: dict[str, tuple[Path, int, int]], tmp_path: Path) -> None:
    folder = tmp_path / "Downloads"
    viewer = PictureViewer(IMAGES, kept.get, folder=folder)
    app = Stage(viewer)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("s", "s")
        await pilot.pause()
        assert sorted(each.name for each in folder.iterdir()) == ["The hill at dusk 2.png", "The hill at dusk.png"]
        assert "Saved as" in shown(app)
        assert (folder / "The hill at dusk.png").read_bytes() == kept["one"][0].read_bytes()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("../../etc/passwd", "etc passwd"),
        (".bashrc", "bashrc"),
        ("-rf *", "rf"),
        ("a\x1b]0;b\x07\u202ec/d\\e:f", "a 0 bc d e f"),
        ("Chợ nổi, 5 giờ", "Chợ nổi, 5 giờ"),
        ("con", "photo"),
        ("…", "photo"),
        ("x" * 500, "x" * 80),
    ],
)
def test_names_of_files_are_harmless(title: str, name: str) -> None:
    assert safe_name(title) == name


def test_saving_where_nothing_can_be_written(tmp_path: Path) -> None:
    file = tmp_path / "p.png"
    Picture.new("RGB", (2, 2)).save(file)
    (tmp_path / "folder").write_text("a file")
    with pytest.raises(OSError):
        save(file, tmp_path / "folder", "x")


def test_a_part_of_a_photo(tmp_path: Path) -> None:
    file = tmp_path / "p.png"
    picture = Picture.new("RGB", (20, 20), "red")
    picture.paste("blue", (10, 10, 20, 20))
    picture.save(file)
    assert scaled(file, 2, 2, (0.5, 0.5, 1, 1)) == b"\x00\x00\xff" * 4
    assert scaled(file, 2, 2, (0, 0, 0.5, 0.5)) == b"\xff\x00\x00" * 4

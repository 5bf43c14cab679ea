"""Photos as half-cells: the right colours in the right cells, and no harm from bad files."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image as Picture
from rich.cells import cell_len

from feeds.model import Image
from reader.ui import pictures
from reader.ui.widgets.photos import Photos

HOSTILE = Path(__file__).resolve().parents[1].parent / "shared" / "hostile"


def test_two_pixels_a_cell(tmp_path: Path) -> None:
    file = tmp_path / "p.png"
    picture = Picture.new("RGB", (4, 4), (255, 0, 0))
    picture.paste((0, 0, 255), (0, 1, 4, 2))
    picture.putpixel((3, 0), (0, 255, 0))
    picture.save(file)
    pixels = pictures.decode(file, 4, 2)
    assert pixels and len(pixels) == 4 * 4 * 3
    first, last = pictures.half_cells(pixels, 4, 0)
    assert (first.text, last.text) == ("▀▀▀", "▀")
    assert first.style and first.style.color and first.style.color.triplet == (255, 0, 0)
    assert first.style.bgcolor and first.style.bgcolor.triplet == (0, 0, 255)
    assert last.style and last.style.color and last.style.color.triplet == (0, 255, 0)
    assert [segment.text for segment in pictures.half_cells(pixels, 4, 1)] == ["▀▀▀▀"]


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "L", "1", "CMYK"])
def test_every_mode_fills_its_box(mode: str, tmp_path: Path) -> None:
    file = tmp_path / ("p.jpg" if mode == "CMYK" else "p.png")
    Picture.new(mode, (30, 20)).save(file)
    pixels = pictures.decode(file, 12, 4)
    assert pixels
    for row in range(4):
        assert sum(cell_len(segment.text) for segment in pictures.half_cells(pixels, 12, row)) == 12
    if mode in ("RGBA", "LA"):
        assert set(pixels) == {255}, "see-through is shown on white"


async def test_damaged_and_hostile_files_cost_only_their_photo(tmp_path: Path) -> None:
    good, cut, text = tmp_path / "a.png", tmp_path / "b.png", tmp_path / "c.png"
    Picture.effect_noise((200, 100), 50).convert("RGB").save(good)
    cut.write_bytes(good.read_bytes()[:400])
    text.write_text("<svg/>")
    files = [good, cut, text, tmp_path / "missing.png", *sorted(HOSTILE.glob("img-*"))]
    photos = Photos(lambda src: (files[int(src)], 200, 100))
    for number in range(len(files)):
        assert photos.size(Image(str(number))) == (200, 100)
        assert photos.pixels(str(number), 20, 5) is None
    while await photos.decode_next():
        pass
    assert photos.pixels("0", 20, 5)
    assert not photos.pixels("1", 20, 5) and not photos.pixels("2", 20, 5) and not photos.pixels("3", 20, 5)
    assert not photos.wanted


async def test_leaving_an_article_drops_its_photos(tmp_path: Path) -> None:
    file = tmp_path / "p.png"
    Picture.new("RGB", (200, 100)).save(file)
    photos = Photos(lambda src: (file, 200, 100))
    photos.size(Image("x"))
    photos.pixels("x", 20, 5)
    await photos.decode_next()
    assert photos.pixels("x", 20, 5)
    photos.forget()
    assert photos.pixels("x", 20, 5) is None

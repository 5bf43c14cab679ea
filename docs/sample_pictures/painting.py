"""The canvas and the brushes for the pictures of the sample edition.

Pictures are shown as some 72 × 40 half-cells of a terminal, so they are made of few, strong shapes and wide gradients.
Everything is drawn at twice the size and scaled down; the same program always gives the same pictures.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import cos, pi, sin
from pathlib import Path
from random import Random

from PIL import Image, ImageChops, ImageColor, ImageDraw, ImageFilter

WIDTH, HEIGHT, FINE = 1200, 675, 2
LARGEST = 39_000
FOLDER = Path(__file__).resolve().parents[2] / "feeds" / "sample" / "pictures"
Point = tuple[float, float]
SCENES: dict[str, Callable[[], Painting]] = {}


def scene(paint: Callable[[], Painting]) -> Callable[[], Painting]:
    """Enter a painting under its function's name."""
    SCENES[paint.__name__.replace("_", "-")] = paint
    return paint


def gradient(size: tuple[int, int], *stops: str) -> Image.Image:
    """Colours running from top to bottom."""
    column = Image.new("RGB", (1, len(stops)))
    column.putdata([ImageColor.getrgb(stop)[:3] for stop in stops])
    # Sample the middle of the end stops, so that the first and last colour are really reached.
    return column.resize(size, Image.Resampling.BILINEAR, box=(0, 0.5, 1, len(stops) - 0.5))


def ridge(base: float, height: float, seed: int, waves: float = 1.0) -> list[Point]:
    """The outline of a range of hills, closed at the bottom edge."""
    random = Random(seed)
    parts = [(random.uniform(0, 2 * pi), waves * 1.7**n, height / 1.6**n) for n in range(6)]
    tops = [
        (x, base - sum(size * sin(shift + turns * 2 * pi * x / WIDTH) for shift, turns, size in parts))
        for x in range(-10, WIDTH + 20, 10)
    ]
    return [*tops, (WIDTH + 10, HEIGHT + 10), (-10, HEIGHT + 10)]


def box(x: float, y: float, width: float, height: float) -> list[Point]:
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]


def oval(x: float, y: float, across: float, down: float | None = None) -> list[Point]:
    down = across if down is None else down
    return [(x + across * cos(turn * pi / 40), y + down * sin(turn * pi / 40)) for turn in range(80)]


def hull(x: float, y: float, length: float, depth: float, lift: float) -> list[Point]:
    """A boat seen from the side, its ends curving up by `lift`."""
    top = [(x + length * t / 12, y - lift * abs(t / 6 - 1) ** 2.4) for t in range(13)]
    return [*top, (x + length * 0.82, y + depth), (x + length * 0.18, y + depth)]


class Painting:
    """A canvas measured in 1200 × 675, painted from back to front."""

    def __init__(self, *sky: str) -> None:
        self.image = gradient((WIDTH * FINE, HEIGHT * FINE), *sky)

    def _mask(self, points: Sequence[Point], soft: float) -> Image.Image:
        mask = Image.new("L", self.image.size)
        ImageDraw.Draw(mask).polygon([(x * FINE, y * FINE) for x, y in points], fill=255)
        return mask.filter(ImageFilter.GaussianBlur(soft * FINE)) if soft else mask

    def shape(self, points: Sequence[Point], *colours: str, soft: float = 0, strength: float = 1) -> None:
        """Fill an outline with a colour, or with colours from its top to its bottom."""
        mask = self._mask(points, soft)
        if strength < 1:
            mask = mask.point(lambda value: int(value * strength))
        edges = mask.getbbox()
        if edges:
            size = (edges[2] - edges[0], edges[3] - edges[1])
            fill = gradient(size, *colours) if len(colours) > 1 else Image.new("RGB", size, colours[0])
            self.image.paste(fill, edges[:2], mask.crop(edges))

    def line(self, points: Sequence[Point], colour: str, width: float) -> None:
        fine = [(x * FINE, y * FINE) for x, y in points]
        ImageDraw.Draw(self.image).line(fine, fill=colour, width=round(width * FINE), joint="curve")

    def glow(self, x: float, y: float, radius: float, colour: str, strength: float = 1) -> None:
        """Light spreading from a point, added to what is there."""
        side = round(radius * 2 * FINE)
        light = ImageChops.invert(Image.radial_gradient("L")).resize((side, side), Image.Resampling.BILINEAR)
        # radial_gradient reaches its corners; squaring what lies inside the circle makes a soft edge.
        light = light.point(lambda value: int(strength * max(0, (value - 75) / 180) ** 2 * 255))
        lamp = Image.composite(Image.new("RGB", light.size, colour), Image.new("RGB", light.size), light)
        canvas = Image.new("RGB", self.image.size)
        canvas.paste(lamp, (round((x - radius) * FINE), round((y - radius) * FINE)))
        self.image = ImageChops.screen(self.image, canvas)

    def mist(self, y: float, height: float, colour: str, strength: float) -> None:
        self.shape(box(-200, y, WIDTH + 400, height), colour, soft=height / 2.5, strength=strength)

    def water(self, y: float, tint: str, strength: float, seed: int = 1) -> None:
        """Mirror what stands above the line `y`, tinted, broken by ripples that widen towards the viewer."""
        line, bottom = round(y * FINE), HEIGHT * FINE
        above = self.image.crop((0, max(0, 2 * line - bottom), WIDTH * FINE, line))
        mirror = above.transpose(Image.Transpose.FLIP_TOP_BOTTOM).resize((WIDTH * FINE, bottom - line))
        mirror = mirror.filter(ImageFilter.BoxBlur(6 * FINE))
        self.image.paste(Image.blend(mirror, Image.new("RGB", mirror.size, tint), strength), (0, line))
        random = Random(seed)
        for _ in range(70):
            deep = random.random() ** 1.5
            length = 30 + 200 * deep * random.random()
            x, row = random.uniform(-60, WIDTH), y + 8 + deep * (HEIGHT - y)
            shade = "#ffffff" if random.random() < 0.55 else "#000000"
            self.shape(oval(x, row, length, 1.5 + 3 * deep), shade, strength=0.10)

    def stars(self, count: int, bottom: float, seed: int, colours: tuple[str, ...] = ("#ffffff", "#cfe0ff")) -> None:
        random = Random(seed)
        for _ in range(count):
            x, y = random.uniform(0, WIDTH), bottom * random.random() ** 1.2
            size = random.choice((1.2, 1.2, 1.8, 1.8, 2.6, 4))
            self.shape(oval(x, y, size), random.choice(colours))

    def tree(self, x: float, y: float, height: float, colour: str, lean: float = 0) -> None:
        self.line([(x, y), (x + lean, y - height * 0.6)], colour, height * 0.07)
        for dx, up, size in ((0, 0.72, 0.32), (-0.22, 0.56, 0.22), (0.22, 0.58, 0.24)):
            self.shape(oval(x + lean + dx * height, y - up * height, size * height, size * height * 0.9), colour)

    def palm(self, x: float, y: float, height: float, colour: str, lean: float = 0) -> None:
        top = (x + lean, y - height)
        self.line([(x, y), (x + lean * 0.3, y - height * 0.5), top], colour, height * 0.045)
        for turn in range(7):
            angle = pi + turn * pi / 6
            tip = (top[0] + 0.5 * height * cos(angle), top[1] + 0.3 * height * sin(angle) + 0.14 * height)
            middle = (top[0] + 0.28 * height * cos(angle), top[1] + 0.32 * height * sin(angle) - 0.02 * height)
            self.shape(
                [top, (middle[0], middle[1] - 0.05 * height), tip, (middle[0], middle[1] + 0.05 * height)], colour
            )

    def ferry(self, x: float, y: float, size: float) -> None:
        def part(dx: float, up: float, width: float, height: float, *colours: str) -> None:
            self.shape(box(x + dx * size, y - up * size, width * size, height * size), *colours)

        self.shape(hull(x, y, 460 * size, 74 * size, 22 * size), "#f8f5ec", "#cfd5d6")
        keel = ((66, 56), (394, 56), (377, 76), (83, 76))
        self.shape([(x + dx * size, y + down * size) for dx, down in keel], "#b3402e")
        part(80, 66, 300, 70, "#ffffff", "#dfe3e2")
        part(150, 124, 170, 60, "#f4f2ea")
        part(250, 182, 50, 60, "#c24a32", "#9e3626")
        for n in range(6):
            part(100 + n * 46, 46, 26, 22, "#39566b")
        for n in range(4):
            part(166 + n * 38, 106, 22, 18, "#39566b")

    def save(self, name: str) -> int:
        """Write the finished picture; the number of bytes it takes."""
        small = self.image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
        FOLDER.mkdir(exist_ok=True)
        file = FOLDER / f"{name}.webp"
        for quality in range(80, 30, -4):
            small.save(file, "WEBP", quality=quality, method=6)
            if file.stat().st_size <= LARGEST:
                break
        return file.stat().st_size

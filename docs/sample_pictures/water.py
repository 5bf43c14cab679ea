"""The sea, the river, and the boats on them."""

from __future__ import annotations

from random import Random

from painting import Painting, box, hull, oval, ridge, scene


@scene
def harbour_morning() -> Painting:
    p = Painting("#7fb2cf", "#b9d0d0", "#f6dcae", "#ffc98a", "#ffb57a")
    p.glow(480, 360, 440, "#ffe2a0", 0.8)
    p.shape(oval(480, 345, 56), "#fff6d8")
    p.shape(ridge(385, 22, 8, 0.9), "#a08c9c", "#c39d95")
    for x, size in ((610, 1.0), (720, 0.78)):
        p.line([(x, 420), (x + 22, 420 - 250 * size)], "#4c4a63", 13)
        p.line([(x + 70 * size, 420), (x + 26, 420 - 250 * size)], "#4c4a63", 13)
        p.line([(x - 60, 420 - 250 * size), (x + 190 * size, 420 - 290 * size)], "#4c4a63", 11)
        p.line([(x + 150 * size, 420 - 282 * size), (x + 150 * size, 420 - 150 * size)], "#4c4a63", 4)
    for n, colour in enumerate(("#8e4a44", "#5c6b77", "#b0734e", "#73574f")):
        p.shape(
            [(n * 92 - 20, 420), (n * 92 - 20, 350), (n * 92 + 26, 318), (n * 92 + 72, 350), (n * 92 + 72, 420)], colour
        )
    p.water(420, "#5b8597", 0.42, 7)
    p.shape(box(-10, 412, 400, 22), "#3d3a46")
    p.shape(box(590, 412, 620, 20), "#3d3a46")
    p.ferry(690, 440, 1.0)
    p.shape(oval(480, 510, 28, 72), "#fff0c0", soft=12, strength=0.75)
    return p


@scene
def ferry_crossing() -> Painting:
    p = Painting("#2f78b5", "#6fb0d8", "#b9dcea", "#e9f1e6")
    for x, y, size in ((230, 170, 1.3), (820, 115, 1.6), (1080, 240, 0.9), (520, 265, 0.7)):
        for dx, dy, r in ((-90, 14, 52), (-30, -14, 74), (50, -4, 62), (110, 18, 42)):
            p.shape(oval(x + dx * size, y + dy * size, r * size, r * size * 0.62), "#ffffff", "#dfeaf0", soft=5)
        p.shape(box(x - 160 * size, y + 30 * size, 320 * size, 16 * size), "#c9dbe6", soft=10)
    p.shape(ridge(392, 10, 3, 0.7), "#6f97a8")
    p.shape(box(-10, 402, 1220, 290), "#3f9d9a", "#1f7480", "#10505f")
    p.shape([(735, 470), (790, 470), (1260, 610), (1260, 720), (1020, 720)], "#dff3ee", "#8fd0c8", soft=9, strength=0.9)
    p.shape([(770, 478), (800, 478), (1230, 670), (1130, 700)], "#1f7480", soft=10, strength=0.55)
    p.ferry(330, 420, 1.03)
    p.shape(oval(328, 488, 34, 10), "#ffffff", soft=3)
    for x, y in ((160, 330), (235, 292), (900, 300)):
        p.line([(x - 22, y - 8), (x, y), (x + 22, y - 8)], "#ffffff", 5)
    random = Random(2)
    for _ in range(60):
        deep = random.random()
        p.shape(
            oval(random.uniform(0, 1200), 415 + 255 * deep, 20 + 60 * deep, 1.5 + 2 * deep), "#bfe6df", strength=0.3
        )
    return p


@scene
def skarrow_island() -> Painting:
    p = Painting("#4f9ac9", "#9accdf", "#dcecdc", "#f7ecc9")
    for x, y, r in ((180, 110, 60), (250, 90, 80), (330, 118, 54), (600, 60, 46), (660, 70, 60)):
        p.shape(oval(x, y, r * 1.5, r * 0.55), "#ffffff", soft=9, strength=0.9)
    hill = [
        (150, 440),
        (250, 380),
        (390, 330),
        (560, 268),
        (740, 232),
        (900, 236),
        (1010, 290),
        (1110, 370),
        (1180, 440),
    ]
    p.shape(hill, "#8ebd5b", "#4f8a4a")
    p.shape([(560, 440), (700, 340), (860, 300), (1010, 330), (1120, 440)], "#6fa552", "#437c46")
    p.shape([(840, 240), (852, 82), (908, 82), (920, 240)], "#fbf7ee")
    for n in range(3):
        y = 108 + n * 46
        p.shape([(850 - n * 3, y), (910 + n * 3, y), (912 + n * 3, y + 22), (848 - n * 3, y + 22)], "#c43c33")
    p.shape(box(856, 50, 48, 34), "#2c3e50")
    p.glow(880, 66, 70, "#ffe9a0", 0.9)
    p.shape([(850, 52), (880, 22), (910, 52)], "#c43c33")
    p.water(438, "#2f8295", 0.55, 5)
    p.shape([(120, 452), (300, 430), (760, 428), (1200, 436), (1200, 462), (140, 462)], "#d9c690", "#b7a371")
    for x, y, roof in ((330, 395, "#a5482f"), (430, 372, "#6b4a3c"), (545, 388, "#b75f34"), (660, 366, "#7a4b3a")):
        p.shape(box(x, y, 72, 44), "#fffaf0", "#e9e0cd")
        p.shape([(x - 8, y), (x + 36, y - 36), (x + 80, y)], roof)
        p.shape(box(x + 28, y + 16, 16, 28), "#3f5a68")
    p.shape([(250, 462), (330, 458), (230, 690), (40, 690)], "#b08a5c", "#7d5a39")
    for n in range(5):
        y = 490 + n * 42
        p.line([(243 - n * 40, y), (320 - n * 20, y)], "#6a4a30", 3 + n)
    p.shape(hull(520, 540, 150, 26, 14), "#c43c33")
    p.shape([(592, 536), (592, 430), (660, 528)], "#fff7e6")
    return p


def trader(p: Painting, x: float, y: float, size: float, shirt: str) -> None:
    """A person in a conical hat."""
    p.shape(
        [(x - 20 * size, y), (x - 14 * size, y - 50 * size), (x + 14 * size, y - 50 * size), (x + 20 * size, y)], shirt
    )
    p.shape(oval(x, y - 60 * size, 11 * size), "#9c6b4a")
    p.shape([(x - 36 * size, y - 62 * size), (x, y - 92 * size), (x + 36 * size, y - 62 * size)], "#f0d9a0", "#c9a468")


@scene
def cho_noi() -> Painting:
    p = Painting("#5e6aa0", "#c98a96", "#f7a766", "#ffd07a")
    p.glow(700, 330, 460, "#ffdf90", 0.85)
    p.shape(oval(700, 312, 70), "#fff4cc")
    p.shape(ridge(352, 10, 16, 1.6), "#8a6672", "#8a6672")
    for x, height, lean in (
        (40, 190, 18),
        (120, 150, -14),
        (1080, 200, -24),
        (1160, 160, 12),
        (980, 120, 10),
        (230, 110, 8),
    ):
        p.palm(x, 372, height, "#57465c", lean)
    p.shape(box(-10, 352, 1220, 24), "#6a5062")
    p.water(374, "#c07a55", 0.28, 4)
    p.shape(oval(700, 470, 46, 90), "#fff2c0", soft=16, strength=0.8)
    for x, y, size in ((120, 420, 0.5), (390, 408, 0.42), (880, 414, 0.48), (1040, 430, 0.55)):
        p.shape(hull(x, y, 260 * size, 50 * size, 30 * size), "#4a3442")
        trader(p, x + 190 * size, y + 6, size * 1.1, "#4a3442")
        p.shape(oval(x + 95 * size, y, 62 * size, 26 * size), "#8a5a3c")
    fruit = (("#e8a52e", "#f4c542"), ("#c9432f", "#e4634a"), ("#5e9a3e", "#86bb4e"))
    for n, (x, y, size, shirt) in enumerate(
        ((30, 520, 1.05, "#3f6f8f"), (660, 560, 1.2, "#8c3b5c"), (390, 462, 0.75, "#3d7a5c"))[::-1]
    ):
        random = Random(n + 30)
        p.shape(oval(x + 215 * size, y + 62 * size, 250 * size, 14 * size), "#3a2030", soft=8, strength=0.5)
        p.line([(x + 60 * size, y), (x + 60 * size, y - 220 * size)], "#5b3b2a", 7 * size)
        for k in range(3):
            p.shape(
                oval(x + 60 * size + 16 * size * (-1) ** k, y - (206 - 34 * k) * size, 15 * size, 20 * size),
                fruit[n][0],
            )
        for row in range(4):
            for k in range(7 - row):
                cx, cy = x + (120 + k * 34 + row * 17) * size, y - (4 + row * 24) * size
                p.shape(oval(cx, cy, 19 * size, 18 * size), random.choice(fruit[n]))
        trader(p, x + 385 * size, y + 12 * size, 1.35 * size, shirt)
        p.shape(hull(x, y, 440 * size, 66 * size, 40 * size), "#8a4b32", "#4d2a24")
        p.line(
            [(x + 18 * size, y + 6 * size), (x + 220 * size, y + 16 * size), (x + 422 * size, y + 6 * size)],
            "#d98a4e",
            6 * size,
        )
    return p


@scene
def song_som() -> Painting:
    p = Painting("#6fa3b8", "#a9c9bd", "#f3e3b0", "#ffcf8c")
    p.glow(600, 300, 400, "#fff0b8", 0.9)
    p.shape(oval(600, 290, 60), "#fffbe2")
    p.shape(ridge(318, 12, 19, 1.3), "#8fae9c", "#8fae9c")
    p.mist(300, 50, "#fbecc4", 0.7)
    for side in (-1, 1):
        for n in range(24):
            x, size = 600 + side * (110 + n * 23), 26 + n * 9
            shade = ("#6d9a78", "#4f8263", "#376b52", "#265642")[n // 6]
            for k in range(5):
                tip = (x + side * (k - 2) * size * 0.34, 345 - size * (1.3 - abs(k - 2) * 0.18))
                p.shape([(x - size * 0.09, 350), tip, (x + size * 0.09, 350)], shade)
    p.water(346, "#5f9a92", 0.22, 6)
    p.shape([(575, 346), (625, 346), (690, 690), (510, 690)], "#fff3c4", soft=22, strength=0.5)
    p.shape(oval(620, 556, 270, 12), "#173a36", soft=8, strength=0.6)
    p.shape([(380, 532), (250, 600), (120, 660), (180, 668), (330, 600), (420, 545)], "#ffffff", soft=10, strength=0.35)
    p.shape(box(520, 452, 150, 66), "#7a4f33", "#5b3826")
    p.shape([(500, 456), (520, 412), (676, 412), (696, 456)], "#d9b56a", "#a98446")
    p.line([(530, 456), (530, 520)], "#4d2f20", 6)
    p.line([(664, 456), (664, 520)], "#4d2f20", 6)
    trader(p, 770, 528, 1.25, "#b5406a")
    p.shape(hull(380, 508, 480, 52, 34), "#2f6f7c", "#173f4c")
    p.line([(398, 513), (620, 524), (842, 513)], "#f0c86a", 6)
    p.shape(oval(430, 488, 16, 12), "#3a2a22")
    p.shape(oval(450, 496, 26, 12), "#3a2a22")
    return p


@scene
def dem_ram() -> Painting:
    p = Painting("#0c1434", "#1b2a5c", "#3a4a80", "#6a6a94")
    p.stars(110, 330, 6)
    p.glow(260, 170, 280, "#dfe6ff", 0.75)
    p.shape(oval(260, 170, 74), "#fdf6d8")
    for x, y, r in ((240, 150, 14), (286, 188, 18), (262, 206, 9)):
        p.shape(oval(x, y, r), "#efe3bb")
    p.shape(ridge(405, 14, 25, 1.4), "#1c2748", "#1c2748")
    for x, height, lean in ((60, 170, 16), (430, 130, -10), (150, 120, -14), (360, 90, 8)):
        p.palm(x, 420, height, "#141d3a", lean)
    p.shape(box(-10, 410, 1220, 20), "#161f3d")
    p.water(424, "#16224c", 0.45, 9)
    p.shape(oval(260, 560, 60, 96), "#fdf0c4", soft=14, strength=0.65)
    for x in (620, 800, 1000, 1150):
        p.line([(x, 540), (x, 690)], "#0b0f22", 16)
    p.shape(box(560, 250, 660, 290), "#6b3a26", "#4a2820")
    p.shape([(500, 262), (640, 130), (1210, 130), (1210, 262)], "#2a2038", "#3f2c3c")
    p.shape(box(640, 290, 560, 230), "#f2a64c", "#c8682e")
    p.glow(900, 400, 330, "#ffb84f", 0.7)
    for x in (640, 820, 1010, 1190):
        p.shape(box(x, 262, 16, 270), "#3a2018")
    p.shape(box(540, 520, 680, 28), "#5a3422", "#3a2018")
    for n, x in enumerate((700, 790, 900, 985, 1085, 1150)):
        y, tint = 306 + (n % 2) * 16, ("#e8402f", "#ffcf4a", "#ef6a2c")[n % 3]
        p.line([(x, 258), (x, y - 24)], "#2a1810", 3)
        p.glow(x, y, 76, tint, 0.8)
        p.shape(oval(x, y, 20, 25), tint)
        p.shape(oval(x, y, 8, 14), "#fff1c2")
    for x, lean in ((722, 1), (850, -1), (950, 1), (1090, -1)):
        p.shape([(x - 48, 522), (x - 30, 440), (x + 30, 440), (x + 48, 522)], "#23121a")
        p.shape(oval(x, 416, 24, 26), "#23121a")
        p.shape(oval(x + 32 * lean, 488, 26, 24), "#5a2c18")
        p.line([(x + 32 * lean, 488), (x + 84 * lean, 402)], "#5a2c18", 9)
    for x, tint in ((480, "#ffcf4a"), (400, "#ef6a2c"), (540, "#ffcf4a")):
        p.glow(x, 566 + (x % 7) * 8, 46, tint, 0.8)
        p.shape(oval(x, 566 + (x % 7) * 8, 11, 8), "#fff1c2")
    return p

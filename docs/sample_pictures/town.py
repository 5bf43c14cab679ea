"""Where people live, read, play and grind their flour."""

from __future__ import annotations

from math import cos, pi, sin
from random import Random

from painting import Painting, box, oval, ridge, scene


@scene
def library_night() -> Painting:
    p = Painting("#0d1526", "#18223a", "#24304a")
    p.shape(box(430, 60, 340, 330), "#2a4f7c", "#7396b4")
    p.stars(26, 60, 4)
    for x, y, size in (
        (470, 110, 2.4),
        (560, 90, 1.6),
        (690, 150, 2.6),
        (640, 210, 1.8),
        (510, 230, 1.8),
        (730, 92, 2),
    ):
        p.shape(oval(x, y, size), "#ffffff")
    p.shape(oval(700, 120, 26), "#f5ecc8")
    for x in (428, 512, 597, 682, 766):
        p.shape(box(x, 56, 8, 336), "#10182a")
    p.shape(box(430, 220, 340, 8), "#10182a")
    p.shape([(-10, 690), (400, 395), (800, 395), (1210, 690)], "#5a3d2a", "#3a251b")
    p.shape([(330, 690), (540, 395), (660, 395), (870, 690)], "#8f3d33", "#5e241f")
    random = Random(12)
    books = ("#a8432f", "#d08a3c", "#3f7c78", "#5a4b87", "#c9b27c", "#7b2d3c", "#40639c", "#6d8b4e")
    for side in (-1, 1):
        wall = [(600 + side * 170, 395), (600 + side * 170, 130), (600 + side * 640, -340), (600 + side * 640, 655)]
        p.shape(wall, "#1b1412", "#33241b")
        for level in range(6):
            for n in range(34):
                tall = 42 * level + random.choice((27, 31, 34))
                near, far = 1.04 ** (n + 1), 1.04**n
                spine = ((far, 42 * level), (near, 42 * level), (near, tall), (far, tall))
                p.shape([(600 + side * 170 * s, 300 + (95 - up) * s) for s, up in spine], random.choice(books))
    for x, y, radius in ((330, 330, 190), (870, 330, 190), (180, 420, 230), (1020, 420, 230)):
        p.glow(x, y, radius, "#ffb45a", 0.75)
        p.shape(oval(x, y, radius / 11), "#fff0c9")
    p.shape(oval(612, 600, 110, 18), "#2c1410", soft=8, strength=0.8)
    p.shape(box(526, 520, 172, 74), "#b9c0c6", "#7d868f")
    for n in range(8):
        p.shape(box(536 + n * 19, 470 + (n * 7) % 14, 16, 52 - (n * 7) % 14), books[n])
    for x in (556, 668):
        p.shape(oval(x, 596, 17), "#20262e")
    p.shape(oval(612, 556, 7), "#7ff0d2")
    p.glow(612, 556, 46, "#5fe0c0", 0.8)
    return p


@scene
def night_match() -> Painting:
    p = Painting("#0a1030", "#182455", "#33477d")
    p.stars(60, 200, 9)
    p.shape(ridge(330, 6, 5, 2), "#121a3c")
    p.shape([(-10, 250), (330, 290), (330, 420), (-10, 450)], "#262c4a", "#171b33")
    p.shape([(1210, 250), (870, 290), (870, 420), (1210, 450)], "#262c4a", "#171b33")
    p.shape(box(320, 300, 560, 110), "#2f3659", "#1d2240")
    random = Random(21)
    for _ in range(520):
        x = random.uniform(0, 1200)
        rise = max(0.0, abs(x - 600) - 270) * 0.12
        y = random.uniform(312 - rise, 405 + rise * 0.5)
        p.shape(oval(x, y, 3.6), random.choice(("#e9c39a", "#c24a32", "#f2efe4", "#5d78b0", "#d9a441")))
    p.shape(box(-10, 410, 1220, 280), "#4fa558", "#2f8a48", "#1d6a3a")
    for n in range(0, 8, 2):
        left, right = 150 * n - 300, 150 * (n + 1) - 300
        stripe = [(300 + left * 0.5 + 150, 410), (300 + right * 0.5 + 150, 410), (right + 300, 690), (left + 300, 690)]
        p.shape(stripe, "#62b866", "#2c8048", strength=0.55)
    p.line([(0, 470), (1200, 470)], "#e8f5e4", 4)
    p.shape(oval(600, 560, 190, 52), "#e8f5e4")
    p.shape(oval(600, 560, 184, 47), "#38924e")
    p.line([(600, 410), (600, 675)], "#e8f5e4", 5)
    for x, lean in ((190, 1), (1010, -1)):
        p.line([(x, 420), (x, 96)], "#0d1330", 12)
        p.shape(box(x - 62, 50, 124, 56), "#0d1330")
        for n in range(8):
            p.shape(oval(x - 45 + (n % 4) * 30, 65 + (n // 4) * 26, 10), "#fffbe6")
        beam = [(x - 50, 80), (x + 50, 80), (x + lean * 560 + 130, 640), (x + lean * 200 - 220, 640)]
        p.shape(beam, "#fff8d0", soft=26, strength=0.13)
        p.glow(x, 78, 230, "#fff1c0", 0.95)
    players = ((360, 530, 1), (470, 610, 1), (540, 500, 0), (690, 520, 1), (760, 600, 0), (880, 515, 0), (250, 590, 0))
    for x, y, home in players:
        p.shape(oval(x + 16, y + 62, 40, 7), "#0f4a2a", strength=0.7)
        p.shape(box(x - 14, y - 8, 28, 38), "#f0c23c" if home else "#d94b3a")
        p.shape(oval(x, y - 22, 12), "#c98f68")
        p.line([(x - 7, y + 28), (x - 14, y + 62)], "#1a1f3a", 9)
        p.line([(x + 7, y + 28), (x + 18, y + 58)], "#1a1f3a", 9)
    p.shape(oval(612, 600, 10), "#ffffff")
    return p


@scene
def loom_bridge() -> Painting:
    p = Painting("#5a6fa0", "#9d93b5", "#e6b8a2", "#f7d6a6")
    p.glow(930, 330, 380, "#ffdf9e", 0.75)
    p.shape(oval(930, 318, 48), "#fff5d6")
    p.shape(ridge(352, 34, 6, 0.9), "#8f86a8", "#b8a0ac")
    p.shape(ridge(400, 20, 18, 1.2), "#5f6f7c", "#7c8089")
    for n in range(9):
        x = 760 + n * 52
        p.shape(box(x, 356 - (n * 37) % 30, 46, 90), "#6d5a63" if n % 2 else "#80676a")
        p.shape([(x - 4, 358 - (n * 37) % 30), (x + 23, 332 - (n * 37) % 30), (x + 50, 358 - (n * 37) % 30)], "#5a3f45")
    p.shape(box(40, 262, 112, 190), "#c9b08e", "#9a8168")
    p.shape([(26, 268), (96, 200), (166, 268)], "#6e3a34")
    deck = [(-10, 372), (600, 330), (1210, 372), (1210, 408), (-10, 408)]
    p.shape(deck, "#a08f80", "#84756a")
    p.shape([(-10, 404), (1210, 404), (1210, 470), (-10, 470)], "#84756a", "#5e5450")
    for n in range(5):
        x = 175 + n * 212
        arch = [(px, min(py, 472)) for px, py in oval(x, 470, 84, 84 if n != 2 else 92)]
        p.shape(arch, "#d8b7a4", "#9aa0aa")
    p.line([(-10, 362), (600, 320), (1210, 362)], "#5e5450", 9)
    for n in range(7):
        x = 230 + n * 130
        y = 362 - 42 * (1 - abs(x - 600) / 610)
        p.line([(x, y), (x, y - 58)], "#3d3a42", 6)
        p.glow(x, y - 62, 42, "#ffd98a", 0.8)
        p.shape(oval(x, y - 62, 8), "#fff2c8")
    p.shape(box(68, 296, 56, 52), "#ffd777", "#ffbe55")
    p.glow(96, 322, 120, "#ffc35c", 0.85)
    p.line([(96, 296), (96, 348)], "#6e4a34", 4)
    p.water(470, "#54688a", 0.38, 3)
    p.shape(oval(96, 610, 26, 50), "#ffd98a", soft=12, strength=0.7)
    p.shape(oval(930, 620, 40, 60), "#fff0c8", soft=14, strength=0.7)
    return p


@scene
def kettlebeck_weir() -> Painting:
    p = Painting("#8fb3b8", "#c3d6c4", "#e8e6c2")
    p.glow(250, 90, 330, "#fff6d0", 0.7)
    p.shape(ridge(190, 70, 4, 0.7), "#7da07a", "#5d8a68")
    p.shape(ridge(285, 44, 52, 0.9), "#5a8a5e", "#3a6647")
    random = Random(8)
    for n in range(26):
        p.tree(
            20 + n * 48, 395 + random.uniform(-16, 10), random.uniform(70, 130), random.choice(("#2f5a3d", "#3c6b45"))
        )
    p.shape(box(-10, 380, 830, 40), "#5d93a0", "#79b0b4")
    p.shape(box(820, 210, 300, 250), "#b9a58c", "#8a7765")
    p.shape([(796, 218), (860, 120), (1080, 120), (1144, 218)], "#6a4540", "#523431")
    for x, y in ((860, 260), (950, 260), (1040, 260), (860, 350), (1040, 350)):
        p.shape(box(x, y, 40, 52), "#33424a")
    p.shape(oval(810, 430, 108), "#4d3424")
    p.shape(oval(810, 430, 88), "#6f8f8c")
    for n in range(8):
        angle = n * pi / 8
        dx, dy = 106 * cos(angle), 106 * sin(angle)
        p.line([(810 - dx, 430 - dy), (810 + dx, 430 + dy)], "#4d3424", 11)
    p.shape(box(-10, 412, 745, 16), "#7a7368", "#5f594f")
    p.shape(box(-10, 426, 730, 120), "#eef7f4", "#c4e0dd", "#8fbcc0")
    for _ in range(46):
        x = random.uniform(0, 715)
        p.shape(
            box(x, 428, random.uniform(4, 14), random.uniform(60, 116)),
            random.choice(("#ffffff", "#9cc7cb")),
            strength=0.7,
        )
    p.shape(box(-10, 540, 1220, 150), "#6ea6ab", "#3d7682", "#2b5a68")
    for _ in range(70):
        x, deep = random.uniform(-40, 760), random.random() ** 2
        p.shape(oval(x, 546 + 46 * deep, 46 - 20 * deep, 13 - 5 * deep), "#ffffff", soft=4, strength=0.75)
    for _ in range(40):
        deep = random.random()
        p.shape(oval(random.uniform(0, 1200), 575 + 95 * deep, 40 + 60 * deep, 2 + 2 * deep), "#bfe0de", strength=0.4)
    for x, y, r in ((60, 650, 80), (170, 672, 60), (1120, 640, 100), (990, 668, 60)):
        p.shape(oval(x, y, r, r * 0.55), "#7d786d", "#45433f")
    return p


@scene
def sound_map() -> Painting:
    p = Painting("#efe2c4", "#e8d7b3", "#dcc79d")
    for x, y, r in ((120, 90, 260), (1040, 600, 300), (640, 300, 340)):
        p.shape(oval(x, y, r), "#f7ecd4", soft=70, strength=0.6)
    river = [(-20, 500), (180, 470), (330, 520), (500, 450), (640, 330), (820, 300), (980, 190), (1220, 130)]
    banks = [*river, *[(x, y + 40) for x, y in reversed(river)]]
    p.shape(banks, "#7fb0bd", "#5c93ab", soft=7)
    p.shape(ridge(620, 26, 15, 1.4), "#b9bd86", "#9fa66f", strength=0.55)
    for cx, cy, colour, rings, wide in (
        (640, 345, "#2f6690", 7, 50),
        (250, 210, "#b5482f", 5, 42),
        (985, 470, "#5d7d3a", 5, 40),
    ):
        for n in range(rings, 0, -1):
            random = Random(n + cx)
            wobble = [(random.uniform(0, 6.3), random.uniform(0.02, 0.06)) for _ in range(3)]
            ring = [
                (
                    cx + (x - cx) * (1 + sum(a * sin(k * t / 12.7 + s) for k, (s, a) in enumerate(wobble, 2))),
                    cy + (y - cy) * (1 + sum(a * sin(k * t / 12.7 + s) for k, (s, a) in enumerate(wobble, 2))),
                )
                for t, (x, y) in enumerate(oval(cx, cy, n * wide * 1.25, n * wide))
            ]
            p.shape(ring, colour, strength=0.09)
            p.line([*ring, ring[0]], colour, 5 if n < rings else 7)
    p.shape(box(230, 168, 40, 66), "#7a4a36")
    p.shape([(222, 170), (250, 112), (278, 170)], "#5b2f26")
    p.shape(box(618, 312, 58, 44), "#4a5c68")
    p.shape([(610, 314), (647, 280), (684, 314)], "#33424c")
    p.shape(box(965, 446, 46, 34), "#7b6a3f")
    p.shape([(956, 448), (988, 420), (1020, 448)], "#5a4c2b")
    for x, y in ((90, 330), (150, 372), (420, 120), (820, 110), (880, 590), (420, 610), (1120, 330)):
        p.tree(x, y, 64, "#7c8f52")
    p.line([(1010, 660), (1150, 560)], "#d79a32", 17)
    p.line([(995, 671), (1012, 659)], "#3a2c22", 9)
    p.line([(1150, 560), (1162, 551)], "#b5483f", 17)
    return p

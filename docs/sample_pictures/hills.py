"""Hills, mountains and the sky above them."""

from __future__ import annotations

from math import sin
from random import Random

from painting import Painting, box, oval, ridge, scene


@scene
def ridge_dusk() -> Painting:
    p = Painting("#3b3a5c", "#7d5a76", "#d98560", "#f8b763", "#ffd98c", "#ffd98c")
    p.glow(820, 350, 420, "#ffcf7a", 0.7)
    p.shape(oval(820, 335, 62), "#fff2c4")
    p.shape(ridge(360, 40, 4, 1.1), "#b0738a", "#e3a384")
    p.mist(440, 60, "#f3b787", 0.45)
    p.shape(ridge(445, 42, 9, 1.3), "#725e86", "#a97e8c")
    p.mist(530, 50, "#c08f90", 0.4)
    p.shape(ridge(530, 34, 23, 1.0), "#43456b", "#4f4d70")
    p.shape(ridge(610, 20, 31, 0.8), "#22263f", "#171a2c")
    random = Random(3)
    for _ in range(16):
        x, y = random.uniform(300, 1000), random.uniform(575, 640)
        p.glow(x, y, 26, "#ffcc66", 0.8)
        p.shape(oval(x, y, 3.2), "#ffe9b0")
    for x, height in ((60, 150), (130, 105), (1110, 170), (1045, 110), (1175, 120)):
        p.tree(x, 680, height, "#10131f")
    return p


@scene
def night_sky() -> Painting:
    p = Painting("#070b22", "#0e1a44", "#1d3468", "#3f5f8c", "#86909a")
    band = [(150, -120), (560, -120), (1260, 560), (1260, 760), (980, 560)]
    p.shape(band, "#5b78bd", soft=80, strength=0.5)
    p.shape([(300, -60), (430, -60), (1260, 640), (1200, 700)], "#c3b8e4", soft=42, strength=0.62)
    p.shape([(470, 80), (510, 70), (900, 380), (870, 400)], "#1b2452", soft=18, strength=0.6)
    p.stars(420, 560, 11, ("#ffffff", "#cfe0ff", "#ffe8c4"))
    random = Random(5)
    for _ in range(260):
        along, off = random.random(), random.gauss(0, 40)
        p.shape(oval(340 + 860 * along + off, -40 + 640 * along - off, random.choice((1, 1.6, 2.4))), "#ffffff")
    for x, y in ((210, 130), (905, 96), (1080, 250), (120, 330)):
        p.glow(x, y, 40, "#bcd2ff", 0.9)
        p.shape(oval(x, y, 5), "#ffffff")
    p.shape(ridge(560, 26, 14, 1.2), "#16213f", "#121a30")
    p.shape([(-10, 690), (-10, 610), (760, 575), (1210, 600), (1210, 690)], "#1a2340", "#0c1122")
    p.shape(box(905, 500, 46, 100), "#131a33")
    for x, coat in ((150, "#a84a3c"), (290, "#4f6fae"), (430, "#b98a3a"), (570, "#5f8f6a")):
        y = 606 - x / 36
        p.shape([(x - 34, y + 12), (x - 16, y - 4), (x + 106, y - 4), (x + 118, y + 12)], "#2c3763")
        p.shape([(x, y + 4), (x + 8, y - 14), (x + 52, y - 14), (x + 78, y - 34), (x + 100, y + 4)], coat)
        p.shape(oval(x - 10, y - 8, 13), "#8a6a5c")
    p.shape(box(1040, 628, 40, 30), "#ffcf6e")
    p.glow(1060, 640, 70, "#ffb84d", 0.6)
    return p


@scene
def nui_mua() -> Painting:
    p = Painting("#1c2a3f", "#34506a", "#5f8090", "#8ba5a6")
    p.shape(ridge(230, 70, 41, 1.0), "#5f8190", "#86a3a8")
    p.mist(270, 90, "#b9cccb", 0.75)
    p.shape(
        [(340, 690), (560, 330), (690, 120), (740, 175), (800, 130), (1000, 400), (1210, 600), (1210, 690)],
        "#345468",
        "#6d8c94",
    )
    p.mist(370, 80, "#b5c9c9", 0.7)
    p.shape(ridge(440, 46, 52, 1.2), "#27455a", "#4d6f7c")
    p.mist(500, 70, "#9fb8bc", 0.6)
    slope = [(-10, 690), (-10, 640), (300, 610), (560, 520), (820, 430), (1060, 300), (1210, 200), (1210, 690)]
    p.shape(slope, "#16293a", "#0f1c29")
    random = Random(17)
    for n in range(15):
        x = 30 + n * 83
        y = 655 - max(0.0, x - 250) * 0.42 + random.uniform(10, 40)
        height = random.uniform(70, 130)
        for k in range(3):
            wide, top = height * (0.34 - 0.07 * k), y - height * (0.3 * k + 0.55)
            p.shape([(x - wide, y - height * 0.28 * k), (x, top), (x + wide, y - height * 0.28 * k)], "#0b1721")
    for n in range(9):
        x = 470 + n * 64
        y = 548 - (x - 470) * 0.385 - (18 if n > 6 else 0)
        p.glow(x, y - 14, 66, "#ffd98a", 0.95)
        p.shape([(x - 9, y + 18), (x - 6, y - 8), (x + 6, y - 8), (x + 9, y + 18)], "#e0783a")
        p.shape(oval(x, y - 15, 8), "#fff6d6")
    for _ in range(150):
        x, y, long = random.uniform(0, 1250), random.uniform(-20, 660), random.uniform(24, 50)
        p.shape(
            [(x, y), (x + 2.5, y), (x - long * 0.22, y + long), (x - long * 0.22 - 2, y + long)],
            "#dbe8ea",
            strength=0.24,
        )
    return p


@scene
def doi_ca_phe() -> Painting:
    p = Painting("#5fa8c9", "#a8d4d0", "#fbe6ae", "#ffd58c")
    p.glow(260, 210, 330, "#fff2b8", 0.85)
    p.shape(oval(260, 190, 56), "#fffbe0")
    p.shape(ridge(270, 30, 44, 0.9), "#8bb3a3", "#a9c9a6")
    p.shape(ridge(330, 26, 61, 1.2), "#5f9a74", "#7db07c")
    p.shape(
        [(-10, 400), (300, 350), (640, 380), (900, 330), (1210, 372), (1210, 690), (-10, 690)], "#b0583a", "#8c3f2b"
    )
    for row in range(8):
        y, size = 402 + row * row * 3.4 + row * 14, 15 + row * 6.4
        for n in range(int(1400 / (size * 1.75))):
            x = n * size * 1.75 - 60 + (row % 2) * size
            rise = 26 * sin(x / 190 + row * 0.12) * (1 - row / 12)
            p.shape(oval(x, y - rise + size * 0.55, size * 0.9, size * 0.28), "#6b2f22", strength=0.6)
            p.shape(oval(x, y - rise, size, size * 0.82), "#4f9a48", "#256636")
            p.shape(oval(x - size * 0.25, y - rise - size * 0.28, size * 0.5, size * 0.36), "#7cc05a", strength=0.7)
            for dx, dy in ((-0.3, 0.1), (0.35, 0.2), (0.1, -0.2)) if row > 3 else ():
                p.shape(oval(x + dx * size, y - rise + dy * size, size * 0.1), "#d8342c")
    p.shape(box(890, 262, 108, 84), "#a8754a", "#7d5234")
    p.shape([(868, 268), (944, 204), (1020, 268)], "#d3a95f", "#a87f41")
    p.shape(box(926, 292, 34, 54), "#4a3020")
    p.line([(900, 346), (900, 384)], "#5b3b26", 8)
    p.line([(986, 346), (986, 384)], "#5b3b26", 8)
    return p


@scene
def truong_lang() -> Painting:
    p = Painting("#4f97c4", "#9ccbdc", "#e6f0d6")
    for x, y, r in ((210, 90, 60), (280, 74, 78), (360, 96, 56), (930, 70, 70), (1010, 84, 60)):
        p.shape(oval(x, y, r * 1.5, r * 0.6), "#ffffff", soft=8, strength=0.9)
    p.shape(ridge(210, 60, 33, 1.1), "#6f9db0", "#a3c2b8")
    p.shape(ridge(290, 40, 71, 1.0), "#4f8a72", "#6da27a")
    for n in range(9):
        y = 318 + n * 34
        edge = [(x, y + 15 * sin(x / 150 + n * 0.7) + 11 * sin(x / 71 + n)) for x in range(-10, 1230, 20)]
        closed = [*edge, (1230, 690), (-10, 690)]
        shade = ("#d8cf62", "#a9c254", "#7fb04e", "#c9c95c", "#8fb955")[n % 5]
        p.shape(closed, "#4b6b35")
        p.shape([(x, py + 7) for x, py in closed], shade, "#5c9a4a")
    p.shape([(240, 560), (420, 520), (900, 520), (1090, 580), (1000, 690), (300, 690)], "#d9b98a", "#b98f60")
    p.shape(box(400, 400, 400, 136), "#fff6df", "#ead9b4")
    p.shape([(372, 406), (430, 322), (770, 322), (828, 406)], "#cf4f36", "#a83a2a")
    for n in range(5):
        p.shape(
            box(430 + n * 74, 434, 44, 52) if n != 2 else box(578, 430, 46, 106), "#39687c" if n != 2 else "#7a4a30"
        )
    p.shape(box(850, 446, 130, 96), "#f3e6c4", "#dcc89c")
    p.shape([(834, 450), (915, 392), (996, 450)], "#8a5a44")
    p.shape(box(892, 470, 44, 72), "#2f7fb0")
    p.line([(330, 560), (330, 300)], "#e9e2d0", 7)
    p.shape([(334, 302), (410, 308), (402, 330), (410, 352), (334, 350)], "#f2a63a", "#e07a2c")
    for x, y, shirt in (
        (470, 600, "#3f6fb5"),
        (540, 622, "#d94b3a"),
        (690, 596, "#e8b23a"),
        (760, 630, "#5c8f4a"),
        (620, 640, "#8c4f9a"),
    ):
        p.shape(oval(x, y + 28, 22, 5), "#8a6844")
        p.shape([(x - 11, y), (x + 11, y), (x + 15, y + 26), (x - 15, y + 26)], shirt)
        p.shape(oval(x, y - 11, 11), "#3a2a22")
        p.shape(oval(x, y - 8, 8), "#c4956c")
    return p

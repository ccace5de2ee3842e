"""Drawn photos for the demonstration: a road, a street lamp, sand and cement, a culture house; no real person."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from math import cos, exp, pi, sin
from random import Random
from typing import Literal

from PIL import Image, ImageDraw, ImageFilter

Subject = Literal["road", "lamp", "sand", "house"]

WIDTH, HEIGHT = 800, 600
_Draw = ImageDraw.ImageDraw
_Colour = tuple[int, int, int]


def draw(subject: Subject, seed: int) -> bytes:
    """A small JPEG (at most 60 kB) of the subject; another seed gives another photo, the same seed the same one."""
    dice = Random(f"{subject} {seed}")  # noqa: S311 (a drawing, not a secret)
    picture = Image.new("RGB", (WIDTH, HEIGHT))
    pen = ImageDraw.Draw(picture)
    _landscape(pen, dice)
    _SUBJECTS[subject](pen, dice)
    out = BytesIO()
    _grain(picture, dice).save(out, "JPEG", quality=72)
    return out.getvalue()


def _landscape(pen: _Draw, dice: Random) -> None:
    """Sky, two ranges of mountains and terraced fields, each time a little different."""
    light = dice.randint(-18, 18)
    for y in range(360):
        pen.line((0, y, WIDTH, y), (150 + y // 5 + light, 190 + y // 9 + light, 232))
    for height, colour in ((150, (120, 146, 158)), (215, (84, 122, 96))):
        ridge = [(x, height + dice.randint(-55, 55)) for x in range(-80, WIDTH + 161, 80)]
        pen.polygon([(-80, HEIGHT), *ridge, (WIDTH + 160, HEIGHT)], _lit(colour, light))
    for step, y in enumerate(range(290, HEIGHT, 34)):
        bend = dice.randint(-12, 12)
        green = _lit((120 + step * 5, 158 + step * 3, 74), light)
        pen.polygon([(0, y + bend), (WIDTH // 2, y - bend), (WIDTH, y + bend), (WIDTH, HEIGHT), (0, HEIGHT)], green)


def _road(pen: _Draw, dice: Random) -> None:
    """A half-concreted lane with villagers at work on it."""
    far, near = dice.randint(380, 460), dice.randint(300, 420)
    edge = [(far - 22, 285), (far + 22, 285), (near + 330, HEIGHT), (near - 250, HEIGHT)]
    pen.polygon(edge, (150, 116, 82))
    middle = 285 + dice.randint(120, 170)
    part = (middle - 285) / (HEIGHT - 285)
    left, right = far - 22 + part * (near - 228 - far), far + 22 + part * (near + 308 - far)
    pen.polygon([edge[0], edge[1], (right, middle), (left, middle)], (198, 198, 192))
    pen.line((left, middle, right, middle), (120, 96, 70), 6)
    for place in range(dice.randint(3, 5)):
        at = near - 170 + place * 95 + dice.randint(-18, 18)
        _person(pen, at, 470 + dice.randint(-30, 70), dice)


def _person(pen: _Draw, x: int, y: int, dice: Random) -> None:
    """Somebody in a conical hat with a shovel; (x, y) is where they stand."""
    shirt = dice.choice([(40, 60, 120), (150, 40, 50), (50, 90, 70), (220, 220, 215), (60, 40, 80)])
    pen.line((x + 30, y - 92, x + 44, y - 2), (90, 66, 40), 5)
    pen.polygon([(x + 38, y - 14), (x + 56, y - 10), (x + 48, y + 10)], (110, 112, 116))
    pen.rectangle((x - 11, y - 46, x - 1, y), (44, 44, 50))
    pen.rectangle((x + 3, y - 46, x + 13, y), (44, 44, 50))
    pen.rounded_rectangle((x - 15, y - 98, x + 17, y - 42), 8, shirt)
    pen.line((x + 12, y - 86, x + 34, y - 66), shirt, 9)
    pen.ellipse((x - 10, y - 122, x + 12, y - 98), (205, 160, 125))
    pen.polygon([(x - 27, y - 112), (x + 1, y - 136), (x + 29, y - 112)], (224, 204, 150))


def _lamp(pen: _Draw, dice: Random) -> None:
    """A solar street lamp left on under the midday sun."""
    sun_x, sun_y = dice.randint(560, 690), dice.randint(70, 120)
    for ring, colour in ((78, (236, 232, 196)), (58, (250, 240, 170)), (42, (255, 226, 92))):
        pen.ellipse((sun_x - ring, sun_y - ring, sun_x + ring, sun_y + ring), colour)
    x, top = dice.randint(210, 330), dice.randint(110, 150)
    pen.polygon([(0, 560), (WIDTH, 500), (WIDTH, HEIGHT), (0, HEIGHT)], (176, 172, 164))
    pen.rectangle((x - 26, 530, x + 26, 552), (150, 150, 150))
    pen.rectangle((x - 8, top, x + 8, 535), (112, 118, 126))
    pen.line((x, top + 16, x + 118, top - 8), (112, 118, 126), 9)
    pen.polygon([(x - 78, top - 6), (x + 46, top - 50), (x + 60, top - 38), (x - 64, top + 6)], (32, 48, 92))
    for glow, colour in ((62, (240, 236, 190)), (40, (255, 248, 196)), (22, (255, 255, 238))):
        pen.ellipse((x + 128 - glow, top + 8 - glow // 2, x + 128 + glow, top + 10 + glow), colour)
    pen.rounded_rectangle((x + 88, top - 22, x + 172, top + 6), 9, (74, 80, 88))
    pen.rectangle((x + 98, top + 4, x + 162, top + 12), (255, 255, 240))


def _sand(pen: _Draw, dice: Random) -> None:
    """A heap of sand with bags of cement beside it."""
    pen.polygon([(0, 470), (WIDTH, 450), (WIDTH, HEIGHT), (0, HEIGHT)], (142, 112, 84))
    peak, tall, wide = dice.randint(215, 275), dice.randint(190, 245), dice.randint(105, 125)
    crest = [(x, 530 - round(tall * exp(-(((x - peak) / wide) ** 2)))) for x in range(peak - 260, peak + 261, 10)]
    pen.polygon([*crest, (peak + 260, 534), (peak - 260, 534)], (214, 178, 116))
    shade = [(x, y) for x, y in crest if x >= peak + 10]
    pen.polygon([*shade, (peak + 260, 534), (peak + 120, 534), (peak + 60, 534 - tall // 2)], (188, 152, 96))
    for _ in range(260):
        x = round(dice.gauss(peak, wide * 0.6))
        depth = tall * exp(-(((x - peak) / wide) ** 2))
        pen.ellipse((x, y := round(530 - depth * dice.random() * 0.9), x + 2, y + 2), (158, 124, 74))
    for row, many in enumerate((3, 2, 2)):
        for bag in range(many):
            _bag(pen, 500 + bag * 98 + row * 40 + dice.randint(-6, 6), 530 - row * 50)


def _bag(pen: _Draw, x: int, y: int) -> None:
    pen.rounded_rectangle((x, y - 48, x + 94, y), 14, (206, 204, 194), outline=(128, 126, 120), width=2)
    pen.rectangle((x + 12, y - 34, x + 82, y - 14), (42, 92, 156))
    pen.line((x + 20, y - 24, x + 74, y - 24), (236, 236, 230), 4)


def _house(pen: _Draw, dice: Random) -> None:
    """A village culture house: tiled roof, yellow walls, steps, a flag over a swept yard."""
    x, wall = dice.randint(150, 210), dice.choice([(236, 206, 120), (240, 216, 150), (228, 196, 132)])
    pen.polygon([(0, 500), (WIDTH, 490), (WIDTH, HEIGHT), (0, HEIGHT)], (198, 190, 176))
    pen.rectangle((x, 300, x + 440, 500), wall)
    pen.polygon([(x - 40, 306), (x + 60, 204), (x + 380, 204), (x + 480, 306)], (158, 62, 46))
    for tile in range(x - 20, x + 470, 26):
        pen.line((x + 60 + (tile - x) * 32 // 45, 206, tile, 304), (132, 48, 36), 2)
    pen.rectangle((x + 120, 312, x + 320, 342), (176, 34, 34))
    for letter in range(x + 134, x + 304, 22):
        pen.rectangle((letter, 321, letter + 12, 333), (250, 226, 90))
    pen.rectangle((x + 178, 372, x + 262, 500), (110, 70, 44))
    pen.line((x + 220, 372, x + 220, 500), (70, 44, 28), 3)
    for window in (x + 44, x + 318):
        pen.rectangle((window, 376, window + 78, 440), (92, 134, 150), outline=(250, 250, 244), width=6)
    for step in range(3):
        wide, y = step * 12, 500 + step * 10
        pen.rectangle((x + 158 - wide, y, x + 282 + wide, y + 10), (172 - step * 14,) * 3)
    _flag(pen, x + 540 if x < 190 else x - 90)


def _flag(pen: _Draw, x: int) -> None:
    pen.rectangle((x - 3, 190, x + 3, 530), (150, 150, 154))
    pen.rectangle((x + 3, 194, x + 81, 246), (206, 28, 32))
    tips = [pi * point / 5 for point in range(10)]
    star = [(x + 42 + sin(tip) * far, 220 - cos(tip) * far) for tip, far in zip(tips, (18, 7) * 5, strict=True)]
    pen.polygon(star, (252, 220, 40))


def _lit(colour: _Colour, light: int) -> _Colour:
    return colour[0] + light, colour[1] + light, colour[2] + light


def _grain(picture: Image.Image, dice: Random) -> Image.Image:
    """Softens the edges and adds what a cheap sensor adds, so that it behaves like a photo."""
    noise = Image.frombytes("L", (200, 150), dice.randbytes(200 * 150)).resize(picture.size, Image.Resampling.BILINEAR)
    return Image.blend(picture.filter(ImageFilter.GaussianBlur(0.8)), noise.convert("RGB"), 0.05)


_SUBJECTS: dict[Subject, Callable[[_Draw, Random], None]] = {
    "road": _road,
    "lamp": _lamp,
    "sand": _sand,
    "house": _house,
}

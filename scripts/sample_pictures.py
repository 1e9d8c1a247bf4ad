"""Draw the four pictures of the demonstration's releases, each 1600 pixels wide.

Run it after a change here; the pictures are tracked, so that a demonstration needs no drawing:

    .venv/bin/python scripts/sample_pictures.py
"""

import math
import random
from pathlib import Path

import fontpkg
from PIL import Image, ImageDraw, ImageFilter, ImageFont

FOLDER = Path(__file__).resolve().parents[1] / "src" / "dateline" / "wire" / "demo"
WIDTH = 1600
SCALE = 2  # drawn at twice the size and reduced, for smooth edges

PAPER = "#f7f3ea"
INK = "#22303a"
FAINT = "#c9c2b2"
WATER = "#2f6f8f"
SIGNAL = "#b4472e"

Point = tuple[float, float]


class Sheet:
    """A picture being drawn, in coordinates of the finished size."""

    def __init__(self, height: int, ground: str = PAPER) -> None:
        self.height = height
        self.image = Image.new("RGB", (WIDTH * SCALE, height * SCALE), ground)
        self.draw = ImageDraw.Draw(self.image)

    def line(self, points: list[Point], colour: str, width: float = 2) -> None:
        """A line through the points."""
        self.draw.line(
            [(x * SCALE, y * SCALE) for x, y in points],
            fill=colour,
            width=round(width * SCALE),
            joint="curve",
        )

    def dashes(self, start: Point, end: Point, colour: str, width: float = 2) -> None:
        """A straight dashed line."""
        length = math.dist(start, end)
        for step in range(0, int(length), 16):
            ends = [step / length, min(step + 9, length) / length]
            self.line(
                [
                    (start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t)
                    for t in ends
                ],
                colour,
                width,
            )

    def shape(self, points: list[Point], fill: str, edge: str | None = None) -> None:
        """A filled polygon."""
        self.draw.polygon([(x * SCALE, y * SCALE) for x, y in points], fill=fill, outline=edge)

    def box(self, left: float, top: float, right: float, bottom: float, fill: str) -> None:
        """A filled rectangle."""
        self.draw.rectangle([v * SCALE for v in (left, top, right, bottom)], fill=fill)

    def dot(self, centre: Point, radius: float, fill: str) -> None:
        """A filled circle."""
        x, y = centre
        self.draw.ellipse(
            [v * SCALE for v in (x - radius, y - radius, x + radius, y + radius)], fill=fill
        )

    def words(
        self, at: Point, text: str, *, size: int = 26, colour: str = INK, anchor: str = "la"
    ) -> None:
        """A line of text; ``anchor`` as in Pillow."""
        font = ImageFont.truetype(str(fontpkg.path("Source Sans 3")), size * SCALE)
        font.set_variation_by_axes([480])
        self.draw.text((at[0] * SCALE, at[1] * SCALE), text, fill=colour, font=font, anchor=anchor)

    def save(self, name: str, colours: int = 128) -> None:
        """Reduce the picture and write it as a PNG with a palette."""
        small = self.image.resize((WIDTH, self.height), Image.Resampling.LANCZOS)
        flat = small.quantize(colours, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
        path = FOLDER / name
        flat.save(path, optimize=True)
        print(f"{path.name}: {path.stat().st_size // 1024} kB")


# Hours since noon on 30 October, metres at Ropewalk Gauge.
GAUGE = (
    (0, 2.10), (6, 2.13), (12, 2.22), (18, 2.35), (24, 2.58), (30, 2.88), (36, 3.22), (42, 3.46),
    (48, 3.60), (52, 3.72), (56, 3.86), (60, 4.02), (63.33, 4.12), (66, 4.05), (69, 3.88),
    (72, 3.71),
)  # fmt: skip
SLUICES = ((52.0, "Harrow opens"), (56.5, "Low Mill"), (59.0, "Ropewalk"))


def _smooth(points: list[Point], steps: int = 12) -> list[Point]:
    """A Catmull-Rom curve through the points."""
    ends = [points[0], *points, points[-1]]
    curve: list[Point] = []
    for p0, p1, p2, p3 in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        for step in range(steps):
            t = step / steps
            curve.append(
                (
                    _blend(p0[0], p1[0], p2[0], p3[0], t),
                    _blend(p0[1], p1[1], p2[1], p3[1], t),
                )
            )
    return [*curve, points[-1]]


def _blend(a: float, b: float, c: float, d: float, t: float) -> float:
    return (
        2 * b
        + (c - a) * t
        + (2 * a - 5 * b + 4 * c - d) * t * t
        + (3 * b - a - 3 * c + d) * t * t * t
    ) / 2


def flood_gauge() -> None:
    """The river's height over three days, under the line of the wall."""
    sheet = Sheet(900)
    left, right, top, bottom = 130.0, 1540.0, 130.0, 790.0

    def place(hour: float, metres: float) -> Point:
        return left + (right - left) * hour / 72, bottom - (bottom - top) * (metres - 2) / 2.75

    sheet.words((left, 40), "Height of the Sorrel at Ropewalk Gauge, metres", size=36)
    for mark in (2.0, 2.5, 3.0, 3.5, 4.0):
        y = place(0, mark)[1]
        sheet.line([(left, y), (right, y)], FAINT, 1)
        sheet.words((left - 18, y), f"{mark:.1f}", anchor="rm")
    for hour, day in ((12, "31 October"), (36, "1 November"), (60, "2 November")):
        x = place(hour, 2)[0]
        sheet.line([(x, bottom), (x, bottom + 14)], INK, 2)
        sheet.words((x, bottom + 26), f"0:00, {day}", anchor="ma")
    curve = _smooth([place(hour, metres) for hour, metres in GAUGE])
    sheet.shape([(left, bottom), *curve, (right, bottom)], "#d5e3e6")
    sheet.line(curve, WATER, 5)
    wall = place(0, 4.5)[1]
    sheet.dashes((left, wall), (right, wall), SIGNAL, 3)
    sheet.words((left, wall - 10), "crown of the flood wall, 4.50", colour=SIGNAL, anchor="lb")
    for index, (opened, label) in enumerate(SLUICES):
        x = place(opened, 2)[0]
        sheet.dashes((x, bottom), (x, bottom - 200 - 70 * index), INK, 2)
        sheet.words((x - 10, bottom - 200 - 70 * index), label, anchor="ra", size=24)
    crest = place(63.33, 4.12)
    sheet.dot(crest, 9, INK)
    sheet.words((crest[0] - 20, crest[1] - 16), "4.12 at 03:20", anchor="rb", size=30)
    sheet.line([(left, bottom), (right, bottom)], INK, 3)
    sheet.save("flood-gauge.png")


NORTH_SHORE: list[Point] = [
    (0, 430), (140, 415), (260, 330), (330, 210), (450, 150), (590, 170), (660, 270), (760, 330),
    (900, 310), (980, 220), (1100, 190), (1210, 240), (1280, 330), (1420, 340), (1600, 250),
]  # fmt: skip
SOUTH_SHORE: list[Point] = [
    (0, 620), (180, 650), (340, 720), (520, 750), (700, 735), (860, 780), (960, 860), (1060, 870),
    (1130, 800), (1190, 740), (1300, 770), (1440, 880), (1600, 930),
]  # fmt: skip
CHANNEL: list[Point] = [
    (0, 525), (200, 535), (420, 560), (640, 565), (860, 560), (1060, 600), (1230, 610), (1420, 600),
    (1600, 580),
]  # fmt: skip


def _meadow(sheet: Sheet, centre: Point, radius: Point, seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311  a seeded drawing
    corners = [
        (
            centre[0] + radius[0] * math.cos(angle) * dice.uniform(0.82, 1.1),
            centre[1] + radius[1] * math.sin(angle) * dice.uniform(0.82, 1.1),
        )
        for angle in (math.tau * step / 14 for step in range(14))
    ]
    ring = _smooth([*corners, corners[0]])
    sheet.shape(ring, "#7ba05b")
    for _ in range(int(radius[0] * radius[1] / 45)):
        angle, far = dice.uniform(0, math.tau), math.sqrt(dice.random()) * 0.8
        x = centre[0] + radius[0] * far * math.cos(angle)
        y = centre[1] + radius[1] * far * math.sin(angle)
        sheet.line([(x, y), (x + 3, y - 11)], "#3f6b35", 2)


def eelgrass_map() -> None:
    """The estuary with depth lines and the three meadows."""
    sheet = Sheet(1000, "#dfeaec")
    north, south = _smooth(NORTH_SHORE), _smooth(SOUTH_SHORE)
    for inset, colour in ((26, "#cfe0e4"), (46, "#bdd4da")):
        deep = [(x, y + inset) for x, y in north] + [(x, y - inset) for x, y in reversed(south)]
        sheet.shape(deep, colour)
    sheet.shape([(0, 0), *north, (WIDTH, 0)], "#ece3cf")
    sheet.shape([(0, 1000), *south, (WIDTH, 1000)], "#ece3cf")
    for shore in (north, south):
        sheet.line(shore, "#8a7c5f", 3)
    channel = _smooth(CHANNEL)
    for start, end in zip(channel[::2], channel[1::2], strict=False):
        sheet.line([start, end], INK, 2.5)
    _meadow(sheet, (490, 262), (128, 66), 3)
    _meadow(sheet, (1095, 300), (86, 48), 5)
    _meadow(sheet, (1030, 795), (54, 36), 8)
    sheet.words((490, 120), "NORTH BAY", size=28, anchor="ms")
    sheet.words((1100, 150), "COOPER'S BAY", size=28, anchor="ms")
    sheet.words((1120, 905), "GULL POINT", size=28, anchor="ls")
    sheet.words((250, 515), "dredged channel", size=24, anchor="ms")
    sheet.words((60, 330), "PORT ANSGAR", size=32, anchor="ls")
    for x, y in ((75, 352), (105, 362), (140, 350), (170, 340), (90, 385), (125, 380)):
        sheet.box(x, y, x + 20, y + 14, "#a4502f")
    sheet.words((1560, 470), "to the open sea →", size=24, anchor="rs")
    _legend(sheet)
    sheet.save("eelgrass-map.png")


def _legend(sheet: Sheet) -> None:
    sheet.box(60, 815, 520, 960, PAPER)
    sheet.box(85, 840, 125, 866, "#7ba05b")
    sheet.words((145, 853), "eelgrass, survey of 2026", size=24, anchor="lm")
    sheet.line([(85, 895), (205, 895)], INK, 4)
    for x in (85, 125, 165, 205):
        sheet.line([(x, 886), (x, 904)], INK, 3)
    sheet.words((225, 895), "500 metres", size=24, anchor="lm")
    sheet.line([(480, 945), (480, 835)], INK, 3)
    sheet.shape([(480, 822), (470, 850), (490, 850)], INK)
    sheet.words((445, 945), "N", size=26, anchor="ms")
    sheet.words((85, 940), "not for navigation", size=20, colour="#6a665a", anchor="ls")


def _sky(sheet: Sheet, horizon: float) -> None:
    bands = ("#1d2b45", "#2a3a58", "#3d4a69", "#5b5975", "#80697c", "#a97c7c", "#cf9577", "#e7b27a")
    for index, colour in enumerate(bands):
        sheet.box(0, horizon * index / 8, WIDTH, horizon * (index + 1) / 8 + 1, colour)
    sheet.image = sheet.image.filter(ImageFilter.GaussianBlur(34 * SCALE))
    sheet.draw = ImageDraw.Draw(sheet.image)


def _town(sheet: Sheet, horizon: float) -> None:
    dice = random.Random(11)  # noqa: S311  a seeded drawing
    x = 0.0
    while x < 1060:
        width, height = dice.uniform(44, 84), dice.uniform(50, 130)
        top = horizon - height
        sheet.shape(
            [
                (x, horizon), (x, top), (x + width / 2, top - dice.uniform(18, 44)),
                (x + width, top), (x + width, horizon),
            ],
            dice.choice(("#232c42", "#2a3048", "#1f283c")),
        )  # fmt: skip
        for row in range(int(height // 30)):
            if dice.random() < 0.5:
                across = x + dice.uniform(8, width - 18)
                sheet.box(across, top + 12 + row * 28, across + 9, top + 25 + row * 28, "#f3c978")
        x += width
    for foot in (1130.0, 1310.0, 1470.0):
        sheet.line([(foot, horizon), (foot + 18, horizon - 250)], "#1c2436", 9)
        sheet.line([(foot + 50, horizon), (foot + 18, horizon - 250)], "#1c2436", 9)
        sheet.line([(foot - 60, horizon - 205), (foot + 120, horizon - 285)], "#1c2436", 7)
        sheet.line([(foot - 58, horizon - 205), (foot - 58, horizon - 120)], "#1c2436", 2)
        sheet.dot((foot + 120, horizon - 285), 6, SIGNAL)


def _water(sheet: Sheet, horizon: float) -> None:
    sheet.box(0, horizon, WIDTH, 1000, "#1a2740")
    dice = random.Random(4)  # noqa: S311  a seeded drawing
    for _ in range(620):
        depth = dice.random() ** 1.6
        y = horizon + 8 + depth * (990 - horizon)
        x, length = dice.uniform(-40, WIDTH), dice.uniform(20, 60) * (0.4 + depth)
        colour = dice.choice(("#22324f", "#2b3c5a", "#4a4b66", "#6c5a6c"))
        sheet.line([(x, y), (x + length, y)], colour, 1.5 + 2 * depth)
    for lamp in (90, 210, 380, 520, 640, 700, 800, 860, 1000):
        for step in range(16):
            y = horizon + 8 + step * 24 + dice.uniform(-6, 6)
            half = dice.uniform(4, 10) + step * 0.9
            x = lamp + dice.uniform(-5, 5)
            colour = "#e9b765" if step < 7 else "#9a7c5c"
            sheet.line([(x - half, y), (x + half, y)], colour, 3)


def _ferry(sheet: Sheet) -> None:
    hull = [(500, 690), (1130, 690), (1095, 772), (545, 772)]
    sheet.shape([(x, y) for x, y in hull], "#101725")
    sheet.line([(512, 716), (1120, 716)], SIGNAL, 7)
    sheet.box(580, 628, 1050, 690, "#ded6c4")
    sheet.box(660, 572, 960, 628, "#cfc7b5")
    sheet.box(760, 532, 870, 572, "#ded6c4")
    for x in range(600, 1030, 48):
        sheet.box(x, 642, x + 30, 670, "#e8a13d")
    for x in range(680, 940, 44):
        sheet.box(x, 586, x + 28, 612, "#e8a13d")
    sheet.box(772, 541, 858, 558, "#8fb3bd")
    sheet.line([(815, 532), (815, 452)], "#101725", 5)
    sheet.dot((815, 450), 7, "#fff3cf")
    sheet.shape([(900, 572), (908, 512), (946, 512), (950, 572)], SIGNAL)
    sheet.words((560, 752), "WILHELMINE", size=24, colour="#cfc7b5", anchor="ls")
    dice = random.Random(9)  # noqa: S311  a seeded drawing
    for step in range(11):
        for lamp in range(600, 1060, 70):
            y, half = 784 + step * 19 + dice.uniform(-4, 4), dice.uniform(8, 20)
            sheet.line([(lamp - half, y), (lamp + half, y)], "#c99a58", 2.5)


def harbour_dusk() -> None:
    """A small ferry with lit windows in a harbour at dusk."""
    sheet = Sheet(1000, "#1d2b45")
    _sky(sheet, 560)
    _town(sheet, 560)
    _water(sheet, 560)
    _ferry(sheet)
    for x in (1210, 1290, 1370, 1450, 1530):
        sheet.box(x, 650, x + 18, 1000, "#0d1420")
    sheet.box(1150, 640, 1600, 672, "#151d2e")
    sheet.line([(1240, 640), (1240, 520)], "#0d1420", 6)
    sheet.dot((1240, 516), 11, "#ffe2a0")
    sheet.save("harbour-dusk.png", 200)


def _girder(sheet: Sheet, left: float, right: float, tall: float, low: float) -> None:
    """One arm of lattice, ``tall`` high at the left end and ``low`` at the right."""
    deck, panels = 430.0, 9
    for panel in range(panels):
        here, there = panel / panels, (panel + 1) / panels
        x0, x1 = left + (right - left) * here, left + (right - left) * there
        y0, y1 = deck - tall - (low - tall) * here, deck - tall - (low - tall) * there
        sheet.line([(x0, y0), (x1, y1)], INK, 5)
        sheet.line([(x0, deck), (x0, y0)], INK, 3)
        sheet.line([(x0, deck), (x1, y1)], INK, 2)
        sheet.line([(x0, y0), (x1, deck)], INK, 2)
        sheet.line([(x1, deck), (x1, y1)], INK, 3)


def _measure(sheet: Sheet, left: float, right: float, y: float, text: str) -> None:
    sheet.line([(left, y), (right, y)], SIGNAL, 1.5)
    for x in (left, right):
        sheet.line([(x - 7, y + 7), (x + 7, y - 7)], SIGNAL, 2)
        sheet.line([(x, y - 16), (x, y + 16)], SIGNAL, 1)
    middle = (left + right) / 2
    sheet.box(middle - 70, y - 18, middle + 70, y + 18, PAPER)
    sheet.words((middle, y), text, colour=SIGNAL, anchor="mm")


def swing_bridge() -> None:
    """The elevation of an iron swing bridge over its middle pier."""
    sheet = Sheet(820)
    for x in range(0, WIDTH, 40):
        sheet.line([(x, 0), (x, 820)], "#efe9db", 1)
    for y in range(0, 820, 40):
        sheet.line([(0, y), (WIDTH, y)], "#efe9db", 1)
    sheet.shape([(0, 430), (190, 430), (190, 560), (290, 700), (0, 700)], "#d9cfb8")
    sheet.shape([(1600, 430), (1410, 430), (1410, 560), (1310, 700), (1600, 700)], "#d9cfb8")
    sheet.box(0, 590, 1600, 596, "#8fb3bd")
    sheet.line([(240, 593), (1360, 593)], WATER, 4)
    for y, inset in ((612, 40), (628, 90), (644, 150)):
        sheet.line([(280 + inset, y), (1320 - inset, y)], "#a9c6cc", 2)
    sheet.shape([(700, 452), (900, 452), (920, 700), (680, 700)], "#cbbfa4", INK)
    for row in range(6):
        y = 492 + row * 36
        sheet.line([(696 - row * 3, y), (904 + row * 3, y)], "#8a7c5f", 2)
        for x in range(720 + (row % 2) * 30, 900, 60):
            sheet.line([(x, y), (x, y + 36)], "#8a7c5f", 2)
    _girder(sheet, 800, 1404, 190, 70)
    _girder(sheet, 800, 196, 190, 70)
    sheet.line([(190, 432), (1410, 432)], INK, 9)
    for x in range(712, 900, 25):
        sheet.dot((x, 444), 10, SIGNAL)
    sheet.line([(800, 240), (800, 190)], INK, 4)
    sheet.shape([(800, 190), (850, 203), (800, 216)], SIGNAL)
    _measure(sheet, 196, 800, 130, "31.20 m")
    _measure(sheet, 800, 1404, 130, "31.20 m")
    _measure(sheet, 700, 900, 745, "10.40 m")
    sheet.words((930, 470), "turning gear, 24 rollers", size=24, colour=SIGNAL)
    sheet.words((250, 584), "mean water", size=22, colour=WATER, anchor="ls")
    sheet.words((60, 790), "LOW MILL BRIDGE · ELEVATION FROM DOWNSTREAM", size=26, anchor="ls")
    sheet.words((1540, 790), "1 : 400", size=26, anchor="rs")
    sheet.save("swing-bridge.png")


if __name__ == "__main__":
    flood_gauge()
    eelgrass_map()
    harbour_dusk()
    swing_bridge()

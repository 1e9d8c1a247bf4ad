"""What a picture looks like at a glance, so that two logos can be told to look alike.

A picture is cut to what stands out from its ground (the colour of its border, or what is behind
its clear parts), and from the ground of that again where it is a badge. Of each cut two maps of 16
by 16 cells are kept, a bit a cell: where there is something, and where its edges are. Neither
knows colours, so the same mark in other colours, on another ground, smaller or compressed has
nearly the same bits. To compare, a picture is also seen mirrored and with a twentieth of it cut
off or added at its sides.

Measured on the invented logos of ``tests/release/logos.py``: what the tests call the same is told
so, and marks of different shape aren't; two that share their shape and differ in a letter inside
are told to be alike. A logo that is a small part of a larger picture isn't found.

>>> parse_looks("1.500:" + "f" * 64 + ":" + "0" * 64)[0].wide
1.5
"""

import io
import re
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from PIL import Image, ImageChops, ImageFilter, ImageOps

from dateline.release.patterns import late
from dateline.release.pictures import FAULTS, FORMATS, MOST_PIXELS

ALIKE: Final = 0.84
"""Two are alike where both maps have this share of their cells in common."""
WIDER: Final = 1.3
"""Two whose proportions differ by more aren't compared."""

_WORK = 192  # pixels of the longer side that is looked at
_FINE, _MARGIN, _GRID = 64, 4, 16
_CELLS = _GRID * _GRID
_BORDER = 48
_SHARE = 0.25  # of the border that a colour has to have to be a ground
_OTHER = 48  # steps of a channel by which colours are two
_FAINT = 0.2  # of the strongest contrast: less doesn't stand out
_LEAST_CONTRAST, _LEAST_SIDE, _LEAST_INNER = 16, 5, 0.3
_SLACK = 0.05
_CLEAR = 250  # of 255: what lets no more through isn't clear
_WHITE, _BLACK = (255, 255, 255), (0, 0, 0)
_ALL, _LEFT, _TOP, _RIGHT, _BOTTOM = (
    *((1, 1, 1, 1), (1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 1, 0), (0, 0, 0, 1)),
)
_CORNERS = ((1, 1, 0, 0), (0, 0, 1, 1), (1, 0, 0, 1), (0, 1, 1, 0))
_SIDES = (_ALL, _LEFT, _TOP, _RIGHT, _BOTTOM, *_CORNERS)
_LOOK = late(r"(\d{1,4}\.\d{3}):([0-9a-f]{64}):([0-9a-f]{64})")

Colour = tuple[int, int, int]


class Look(NamedTuple):
    """One cut of a picture: width by height, and the bits of its two maps."""

    wide: float
    shape: int
    edges: int


class _Cut(NamedTuple):
    picture: Image.Image
    ground: Colour


def looks_of(data: bytes) -> tuple[Look, ...]:
    """Return what a picture looks like; nothing where it can't be read or is of one colour."""
    return tuple(_look(cut, _maps(cut)) for cut in _cuts(data))


def views_of(data: bytes) -> tuple[Look, ...]:
    """Return all that a picture is compared as: mirrored, a little cropped, a little padded."""
    return tuple(look for cut in _cuts(data) for look in _views(cut))


def look_alike(views: Iterable[Look], looks: Iterable[Look]) -> bool:
    """Say whether a picture, by its views, looks like one that has these looks."""
    kept = tuple(looks)
    return any(_near(view, look) for view in views for look in kept)


def format_looks(looks: Iterable[Look]) -> str:
    """Return looks as one line of text."""
    return " ".join(f"{look.wide:.3f}:{look.shape:064x}:{look.edges:064x}" for look in looks)


def parse_looks(text: str) -> tuple[Look, ...]:
    """Return the looks of a line that `format_looks` made. Raises `ValueError` for another."""
    found = [_LOOK.fullmatch(part) for part in text.split(" ")] if text else []
    return tuple(_parsed(match) for match in found)


def _parsed(match: re.Match[str] | None) -> Look:
    if match is None:
        raise ValueError("This isn't a line of looks.")
    return Look(float(match[1]), int(match[2], 16), int(match[3], 16))


def _near(one: Look, other: Look) -> bool:
    if not other.wide / WIDER <= one.wide <= other.wide * WIDER:
        return False
    most = round(_CELLS * (1 - ALIKE))
    return (one.shape ^ other.shape).bit_count() <= most and (
        one.edges ^ other.edges
    ).bit_count() <= most


def _cuts(data: bytes) -> tuple[_Cut, ...]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=FORMATS) as opened:
                if opened.width * opened.height > MOST_PIXELS:
                    return ()
                opened.draft("RGB", (2 * _WORK, 2 * _WORK))
                picture = opened.convert("RGBA")
    except (*FAULTS, Image.DecompressionBombError):
        return ()
    picture.thumbnail((_WORK, _WORK), Image.Resampling.LANCZOS)
    return tuple(_cut(picture))


def _cut(picture: Image.Image) -> Iterator[_Cut]:
    """Cut a picture from each ground that it may stand on, and a badge from its own."""
    flat, grounds = _flattened(picture)
    for ground in grounds:
        mark = _trimmed(flat, ground)
        if mark is None:
            continue
        yield _Cut(mark, ground)
        for inner in _border_colours(mark):
            within = _trimmed(mark, inner) if _are_two(inner, ground) else None
            if within is not None and min(within.size) >= min(mark.size) * _LEAST_INNER:
                yield _Cut(within, inner)


def _flattened(picture: Image.Image) -> tuple[Image.Image, list[Colour]]:
    """Return a picture without clear parts, and its grounds: white or black behind clear ones.

    One that goes to its borders stands on white too: so it would stand had nothing been cut off.
    """
    alpha, plain = picture.getchannel("A"), picture.convert("RGB")
    if _extrema(alpha)[0] > _CLEAR:
        grounds = _border_colours(plain)
        one_colour = all(_trimmed(plain, ground) is None for ground in grounds)
        if not one_colour and all(_are_two(ground, _WHITE) for ground in grounds):
            grounds.append(_WHITE)
        return plain, grounds
    laid = []
    for ground in (_WHITE, _BLACK):
        flat = Image.new("RGB", picture.size, ground)
        flat.paste(plain, mask=alpha)
        steps = _distance(flat, ground).histogram()
        laid.append((sum(step * count for step, count in enumerate(steps)), flat, ground))
    _seen, flat, ground = max(laid, key=lambda each: each[0])
    return flat, [ground]


def _border_colours(picture: Image.Image) -> list[Colour]:
    """Return the colours that much of a picture's border has, the commonest first."""
    small = picture.resize((_BORDER, _BORDER), Image.Resampling.NEAREST).tobytes()
    last = _BORDER - 1
    ring: list[Colour] = [
        (small[at], small[at + 1], small[at + 2])
        for y in range(_BORDER)
        for x in (range(_BORDER) if y in (0, last) else (0, last))
        for at in (3 * (y * _BORDER + x),)
    ]
    coarse = Counter((red >> 5, green >> 5, blue >> 5) for red, green, blue in ring)
    common = coarse.most_common(3)
    kept = [colour for colour, count in common if count >= len(ring) * _SHARE] or [common[0][0]]
    return [_median([each for each in ring if _coarse(each) == colour]) for colour in kept]


def _coarse(colour: Colour) -> Colour:
    return colour[0] >> 5, colour[1] >> 5, colour[2] >> 5


def _median(colours: list[Colour]) -> Colour:
    red, green, blue = (sorted(c[i] for c in colours)[len(colours) // 2] for i in range(3))
    return red, green, blue


def _are_two(one: Colour, other: Colour) -> bool:
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) >= _OTHER


def _trimmed(picture: Image.Image, ground: Colour) -> Image.Image | None:
    """Return what stands out from a ground; ``None`` where nothing does that could be a mark."""
    contrast = _distance(picture, ground)
    _least, most = _extrema(contrast)
    box = _above(contrast, most * _FAINT).getbbox() if most >= _LEAST_CONTRAST else None
    if box is None or min(box[2] - box[0], box[3] - box[1]) < _LEAST_SIDE:
        return None
    return picture.crop(box)


def _views(cut: _Cut) -> Iterator[Look]:
    width, height = cut.picture.size
    across, down = round(width * _SLACK) + 1, round(height * _SLACK) + 1
    padded = ImageOps.expand(cut.picture, (across, down), cut.ground)
    for way in (-1, 1):
        for left, top, right, bottom in _SIDES:
            box = (
                across * (1 + way * left),
                down * (1 + way * top),
                across * (1 - way * right) + width,
                down * (1 - way * bottom) + height,
            )
            yield from _seen(_Cut(padded.crop(box), cut.ground))
    yield from _seen(cut)


def _seen(cut: _Cut) -> Iterator[Look]:
    maps = _maps(cut)
    yield _look(cut, maps)
    yield _look(cut, tuple(_mirrored(cells) for cells in maps))


def _look(cut: _Cut, maps: tuple[bytes, ...]) -> Look:
    shape, edges = (_bits(cells) for cells in maps)
    return Look(round(cut.picture.width / cut.picture.height, 3), shape, edges)


def _maps(cut: _Cut) -> tuple[bytes, ...]:
    """Return how much of each cell is taken by the mark, and how much by edges within it."""
    small = min(cut.picture.size) < _FINE
    how = Image.Resampling.BICUBIC if small else Image.Resampling.BOX
    square = ImageOps.expand(cut.picture.resize((_FINE, _FINE), how), _MARGIN, cut.ground)
    contrast = _distance(square, cut.ground)
    shape = _above(contrast, _extrema(contrast)[1] * _FAINT)
    soft = square.filter(ImageFilter.GaussianBlur(0.8))
    steps = _strongest(
        ImageChops.difference(
            soft.filter(ImageFilter.MaxFilter(3)), soft.filter(ImageFilter.MinFilter(3))
        )
    )
    most = _extrema(steps)[1] or 1
    edges = steps.point([min(255, 2 * 255 * step // most) for step in range(256)])
    return tuple(
        each.filter(ImageFilter.GaussianBlur(1.8))
        .resize((_GRID, _GRID), Image.Resampling.BOX)
        .tobytes()
        for each in (shape, edges)
    )


def _mirrored(cells: bytes) -> bytes:
    rows = (cells[at : at + _GRID] for at in range(0, len(cells), _GRID))
    return b"".join(row[::-1] for row in rows)


def _bits(cells: bytes) -> int:
    total = sum(cells)
    return sum(1 << at for at, cell in enumerate(cells) if cell * len(cells) > total)


def _distance(picture: Image.Image, colour: Colour) -> Image.Image:
    return _strongest(ImageChops.difference(picture, Image.new("RGB", picture.size, colour)))


def _strongest(picture: Image.Image) -> Image.Image:
    red, green, blue = picture.split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def _above(picture: Image.Image, least: float) -> Image.Image:
    return picture.point([255 if step > least else 0 for step in range(256)])


def _extrema(picture: Image.Image) -> tuple[int, int]:
    """Return the least and the greatest step of a picture of one channel."""
    steps = picture.histogram()
    present = [step for step, count in enumerate(steps) if count]
    return present[0], present[-1]

"""The typefaces that typst sets with: from the fontpkg wheels alone, never the system's.

A PDF must be the same on every machine, so neither installed fonts nor typst's own are asked.
What no face covers can't stand in a PDF/A file; `covered` says which characters are covered.
"""

import struct
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import fontpkg
import typst

FAMILIES = ("Source Serif 4", "Source Sans 3", "Newsreader", "Noto Sans Arabic")


@cache
def fonts() -> typst.Fonts:
    """Return the faces for a typst compiler; found once a process."""
    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=sorted({path.parent for path in _files()}),
    )


@cache
def covered() -> frozenset[int]:
    """Return the code points that the text faces have a glyph for (some 10 ms, once a process)."""
    return frozenset(
        point
        for family in ("Source Serif 4", "Noto Sans Arabic")
        for point in _character_map(fontpkg.path(family).read_bytes())
    )


def _files() -> list[Path]:
    return [file.path for family in FAMILIES for file in fontpkg.family(family).files]


def _character_map(font: bytes) -> Iterator[int]:
    """Yield the code points of a font's format 12 or format 4 ``cmap`` (OpenType, cmap)."""
    (count,) = struct.unpack_from(">H", font, 4)
    tables = {
        font[12 + 16 * n : 16 + 16 * n]: struct.unpack_from(">I", font, 20 + 16 * n)[0]
        for n in range(count)
    }
    start = tables[b"cmap"]
    (subtables,) = struct.unpack_from(">H", font, start + 2)
    for n in range(subtables):
        (offset,) = struct.unpack_from(">I", font, start + 8 + 8 * n)
        (form,) = struct.unpack_from(">H", font, start + offset)
        if form == 12:
            yield from _segmented_coverage(font, start + offset)
        elif form == 4:
            yield from _segment_mapping(font, start + offset)


def _segmented_coverage(font: bytes, start: int) -> Iterator[int]:
    (groups,) = struct.unpack_from(">I", font, start + 12)
    for n in range(groups):
        first, last = struct.unpack_from(">II", font, start + 16 + 12 * n)
        yield from range(first, last + 1)


def _segment_mapping(font: bytes, start: int) -> Iterator[int]:
    (doubled,) = struct.unpack_from(">H", font, start + 6)
    ends = struct.unpack_from(f">{doubled // 2}H", font, start + 14)
    starts = struct.unpack_from(f">{doubled // 2}H", font, start + 16 + doubled)
    for first, last in zip(starts, ends, strict=True):
        if first != 0xFFFF:
            yield from range(first, last + 1)

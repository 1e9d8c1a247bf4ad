"""Web faces cut from the fontpkg wheels' fonts: subset, instanced, WOFF2, always the same bytes."""

import io
import logging
from collections.abc import Iterable, Mapping

import fontpkg
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from dateline.press.typefaces import Face

_KEPT_NAMES = (0, 1, 2, 4, 6, 13, 14)
_DROPPED_TABLES = ("DSIG", "STAT", "MVAR")


def cut(faces: Iterable[Face]) -> Mapping[str, bytes]:
    """Return each face's WOFF2 by the face's name (a second each)."""
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    return {face.name: _cut(face) for face in faces}


def code_points(ranges: str) -> frozenset[int]:
    """Return the characters of a CSS ``unicode-range``."""
    found: set[int] = set()
    for part in ranges.split(","):
        low, _, high = part.strip().removeprefix("U+").partition("-")
        found.update(range(int(low, 16), int(high or low, 16) + 1))
    return frozenset(found)


def _cut(face: Face) -> bytes:
    (path,) = (f.path for f in fontpkg.family(face.font).files if f.path.name == face.file)
    with TTFont(io.BytesIO(path.read_bytes()), recalcTimestamp=False, lazy=True) as font:
        return _cut_from(font, face)


def _cut_from(font: TTFont, face: Face) -> bytes:
    # Names are put back afterwards: looking for those in use takes a third of the time.
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in _KEPT_NAMES]
    del font["name"]
    if face.kerned:
        _loosen(font, face)
    _subset(font, face)
    font["name"] = names
    limits = {tag: low if low == high else (low, high) for tag, low, high in face.axes}
    instancer.instantiateVariableFont(font, limits, inplace=True, optimize=False)
    font.flavor = "woff2"
    content = io.BytesIO()
    font.save(content)
    return content.getvalue()


def _loosen(font: TTFont, face: Face) -> None:
    """Keep kerning among the commonest letters alone: it is most of a face's bytes and time."""
    names = font.getBestCmap()
    kerned = subset.Subsetter(subset.Options())
    kerned.used_mark_sets = []
    kerned.glyphs_gsubed = {names[point] for point in code_points(face.kerned) if point in names}
    font["GPOS"].subset_glyphs(kerned)


def _subset(font: TTFont, face: Face) -> None:
    options = subset.Options()
    options.layout_features = list(face.features)
    options.hinting = False
    options.notdef_outline = True
    options.drop_tables = [*options.drop_tables, *_DROPPED_TABLES]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=code_points(face.ranges))
    subsetter.subset(font)

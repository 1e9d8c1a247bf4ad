"""The files that every page shares: style sheet, icon, faces."""

import functools
from collections.abc import Mapping

from dateline.press.cutting import cut
from dateline.press.stylesheet import (
    RULES_SHEET,
    STYLESHEET,
    icon_bytes,
    rules_bytes,
    style_bytes,
)
from dateline.press.typefaces import FACES

_FONTS = "assets/"


def asset_paths() -> frozenset[str]:
    """Return where they stand below the edition's root, without making any."""
    sheets = {STYLESHEET.path, STYLESHEET.icon, RULES_SHEET.path}
    return frozenset({*sheets, *(_FONTS + face.name for face in FACES)})


def assets(cached: Mapping[str, bytes] | None = None) -> Mapping[str, bytes]:
    """Return every shared file by its path; faces in ``cached`` aren't cut again.

    Names carry digests of what goes in, so a cache may keep them for ever.
    """
    faces = {
        face.name: cached[_FONTS + face.name]
        for face in FACES
        if cached is not None and _FONTS + face.name in cached
    }
    missing = tuple(face for face in FACES if face.name not in faces)
    if missing == FACES:
        faces.update(_all_faces())
    else:
        faces.update(cut(missing))
    return {
        STYLESHEET.path: style_bytes(),
        STYLESHEET.icon: icon_bytes(),
        RULES_SHEET.path: rules_bytes(),
        **{_FONTS + face.name: faces[face.name] for face in FACES},
    }


@functools.cache
def _all_faces() -> Mapping[str, bytes]:
    return cut(FACES)

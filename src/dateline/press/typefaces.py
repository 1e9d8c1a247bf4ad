"""The web faces: which part of which font, under which name, for which characters.

A face's name carries a digest of its recipe and of the font it is cut from, so that a page can
name it before it is made.
"""

import hashlib
from typing import NamedTuple

_LATIN = (
    "U+0-17F, U+18F, U+192, U+1A0-1A1, U+1AF-1B0, U+1CD-1DC, U+1E6-1E7, U+218-21B, U+237, U+259,"
    " U+2C6, U+2C7, U+2DA, U+2DC, U+300-304, U+306-30C, U+323, U+326-328, U+1E80-1E85, U+1E9E,"
    " U+1EA0-1EF9, U+2010-2027, U+2030-203A, U+2044, U+20AC, U+2116, U+2122, U+2190-2193,"
    " U+2212, U+FEFF, U+FFFD"
)
_KERNED = (
    "U+20-7E, U+A0-FF, U+104-107, U+118-119, U+141-144, U+152-153, U+15A-161, U+178-17E,"
    " U+2010-2026"
)
_ARABIC = "U+AB, U+BB, U+600-6FF, U+750-77F, U+200C-200F, U+2010-2011, U+204F, U+2E41, U+FDFC"


class Face(NamedTuple):
    """A web face: ``axes`` as (tag, low, high); ``ranges`` in CSS's own notation.

    ``kerned`` are the characters whose kerning is kept, in the same notation; empty: all.
    """

    family: str
    slug: str
    font: str
    file: str
    sha256: str
    style: str
    axes: tuple[tuple[str, int, int], ...]
    features: tuple[str, ...]
    ranges: str
    kerned: str

    @property
    def weight(self) -> str:
        """The weights it covers, as CSS has them."""
        low, high = next((low, high) for tag, low, high in self.axes if tag == "wght")
        return str(low) if low == high else f"{low} {high}"

    @property
    def name(self) -> str:
        """The file's name."""
        digest = hashlib.sha256(repr(tuple(self)).encode()).hexdigest()
        return f"{self.slug}-{digest[:16]}.woff2"


_SERIF = ("Newsreader", "Newsreader[opsz,wght].ttf")
_SERIF_SUM = "8a08d13f8a6c0d51be379a60af84f945f65369a67e509ee3c3bdcc421254d7c1"
_ITALIC = ("Newsreader", "Newsreader-Italic[opsz,wght].ttf")
_ITALIC_SUM = "796668611f80b64d5adf182fde3b6f29ed83b4e7cbec7b96937e84ac01364792"
_SANS = ("Source Sans 3", "SourceSans3[wght].ttf")
_SANS_SUM = "042fe2cc0b933e328410d7acbd0aa6a1873dca5aef81875f4bc214b08825c7b9"
_NOTO = ("Noto Sans Arabic", "NotoSansArabic[wdth,wght].ttf")
_NOTO_SUM = "63111b5b2e074dd48cc67692e0a2726d86ee94c1c37fe8598257b7b4e87e869e"

_PLAIN = ("calt", "ccmp", "kern", "liga", "locl", "mark", "mkmk", "pnum", "tnum")
_SMALL_CAPS = (*_PLAIN, "c2sc", "onum", "smcp")
_JOINING = (*_PLAIN, "fina", "init", "isol", "medi", "rclt", "rlig")

_TEXT = (("opsz", 15, 15), ("wght", 400, 700))
_DISPLAY = (("opsz", 60, 60), ("wght", 500, 500))
_SLANTED = (("opsz", 15, 15), ("wght", 400, 400))
_LABELS = (("wght", 400, 700),)
_ARABIC_AXES = (("wdth", 100, 100), ("wght", 400, 700))

_ROMAN = Face("", "", *_SERIF, _SERIF_SUM, "normal", _TEXT, _PLAIN, _LATIN, _KERNED)

FACES = (
    _ROMAN._replace(family="Dateline Text", slug="text"),
    Face(
        *("Dateline Text", "italic", *_ITALIC, _ITALIC_SUM, "italic"),
        axes=_SLANTED,
        features=_PLAIN,
        ranges=_LATIN,
        kerned=_KERNED,
    ),
    _ROMAN._replace(family="Dateline Display", slug="display", axes=_DISPLAY),
    Face(
        *("Dateline Sans", "sans", *_SANS, _SANS_SUM, "normal"),
        axes=_LABELS,
        features=_SMALL_CAPS,
        ranges=_LATIN,
        kerned=_KERNED,
    ),
    Face(
        *("Dateline Arabic", "arabic", *_NOTO, _NOTO_SUM, "normal"),
        axes=_ARABIC_AXES,
        features=_JOINING,
        ranges=_ARABIC,
        kerned="",
    ),
)

"""The one style sheet of all pages: its bytes, its name, and the digest that pages demand of it."""

import base64
import hashlib
from importlib import resources
from typing import NamedTuple

from dateline.press.typefaces import FACES, Face

_SHEETS = ("base.css", "release.css", "lists.css", "print.css")
# What only the pages of guidelines and reports need: pages of releases name the digest of theirs.
_RULES = "rules.css"


class Asset(NamedTuple):
    """A style sheet as pages name it: path below the edition's root, integrity, the icon."""

    path: str
    integrity: str
    icon: str


def style_bytes() -> bytes:
    """Return the style sheet, the faces' rules first."""
    css = resources.files("dateline.press") / "css"
    sheets = [(css / name).read_text(encoding="utf-8") for name in _SHEETS]
    return "\n".join([*(_font_face(face) for face in FACES), *sheets]).encode()


def rules_bytes() -> bytes:
    """Return the style sheet that the pages of guidelines and reports have besides."""
    return (resources.files("dateline.press") / "css" / _RULES).read_bytes()


def icon_bytes() -> bytes:
    """Return the pages' icon, an SVG picture."""
    return (resources.files("dateline.press") / "css" / "icon.svg").read_bytes()


def _font_face(face: Face) -> str:
    return (
        f'@font-face{{font-family:"{face.family}";font-style:{face.style};'
        f"font-weight:{face.weight};font-display:swap;"
        f'src:url("{face.name}") format("woff2");unicode-range:{face.ranges}}}'
    )


def _named(stem: str, extension: str, content: bytes) -> str:
    return f"assets/{stem}-{hashlib.sha256(content).hexdigest()[:16]}.{extension}"


def _asset(stem: str, style: bytes) -> Asset:
    digest = base64.b64encode(hashlib.sha384(style).digest()).decode()
    icon = _named("icon", "svg", icon_bytes())
    return Asset(_named(stem, "css", style), f"sha384-{digest}", icon)


STYLESHEET = _asset("dateline", style_bytes())
RULES_SHEET = _asset("rules", rules_bytes())

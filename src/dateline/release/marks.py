"""The markers of the plain-text rendering: what writer and reader of it agree on."""

import re

from dateline.release.model import Boilerplate, Document, Run, Social

PICTURE = "Picture"
CONTACT = "Contact:"
SOCIALS = "Social media:"
PERMALINK = "Permalink:"
FOOTER = "Stamped by the wire:"
ESCAPE = "\\"

_SPECIAL = re.compile(r"[\\\[\]<]|(?<=http):|(?<=https):")
_SPECIAL_IN_CELL = re.compile(r"[\\\[\]<|]|(?<=http):|(?<=https):")


def format_run(run: Run, *, cell: bool = False) -> tuple[str, str, str]:
    """Return what opens a run in the rendering, its words, and what closes it."""
    special = _SPECIAL_IN_CELL if cell else _SPECIAL
    if run.link is None:
        return "", special.sub(r"\\\g<0>", run.text), ""
    if run.link == run.text:
        return "<", run.text, ">"
    return "[", special.sub(r"\\\g<0>", run.text), f"]({run.link or '#'})"


def headline_label(document: Document) -> str:
    """Return the label a headline needs so as to be read as one."""
    return ""


def subheadline_label(document: Document) -> str:
    """Return the label a subheadline needs so as to be read as one."""
    return ""


def paragraph_guard(document: Document, index: int) -> str:
    """Return the backslash that a paragraph of the body needs, or nothing."""
    return ""


def quote_guard(text: str) -> str:
    """Return the backslash that a paragraph of a quotation needs, or nothing."""
    return ESCAPE if text.startswith(("—", "--", "\\", ">")) else ""


def boilerplate_label(about: Boilerplate) -> str:
    """Return the line that boilerplate needs over it so as to be read as such."""
    return ""


def boilerplate_guard(about: Boilerplate, number: int) -> str:
    """Return the backslash that a paragraph of boilerplate needs, or nothing."""
    return ""


def social_label(social: Social, text: str) -> str:
    """Return the network's name where the link doesn't tell it."""
    return "" if text == social.network else f"{social.network}: "


def footer_label(footer: str) -> str:
    """Return the label a wire's footer needs so as to be read as one."""
    return ""

"""The markers of the plain-text rendering: what writer and reader of it agree on."""

import re
from typing import Literal

from dateline.release.inline import escaped, escaped_link_text
from dateline.release.model import Runs

PICTURE = "Picture"
CONTACT = "Contact:"
SOCIALS = "Social media:"
PERMALINK = "Permalink:"
FOOTER = "Stamped by the wire:"
BOILERPLATE = "Boilerplate:"
HEADLINE = "Headline:"
SUBHEADLINE = "Subheadline:"
EMBARGO = "Embargo:"
GUARD = "\\ "

LineKind = Literal[
    "text", "guarded", "heading", "rule", "bullet", "number", "quote", "table", "picture"
]
NUMBER = re.compile(r"([0-9]{1,3})([.)])\s+(?=\S)")
TABLE_RULE = re.compile(r"\|(?:\s*:?-{2,}:?\s*\|)+")
PICTURE_LINE = re.compile(r"\[Picture(?:: (.*))?\]")
PICTURE_LABEL = re.compile(r"(?:Caption|Credit|Date|Place|Alt): ")
_HEADING = re.compile(r"#{1,6}\s+\S")
_RULE = re.compile(
    r"([-*_=~#•])(?:\s?\1){2,}|[-–—*]\s?30\s?[-–—*]|(?:[-–—*#]+\s?)?(?:END|ENDS|End|Ends)(?:\s?[-–—*#]+)?"
)
_BULLET = re.compile(r"[-*•·▪●‣◦]\s+\S")


def line_kind(line: str) -> LineKind:
    """Say what a stripped line of plain text is by its first characters."""
    first = line[0]
    if first.isalpha() and first != "E":
        return "text"
    if line.startswith(GUARD):
        return "guarded"
    if first == "|" and line.endswith("|") and len(line) > 1:
        return "table"
    if first == ">":
        return "quote"
    if first == "[" and PICTURE_LINE.fullmatch(line):
        return "picture"
    if len(line) <= 80 and _RULE.fullmatch(line):
        return "rule"
    if first == "#" and _HEADING.match(line):
        return "heading"
    if _BULLET.match(line):
        return "bullet"
    if NUMBER.match(line):
        return "number"
    return "text"


def format_runs(runs: Runs, *, cell: bool = False) -> list[tuple[str, str, str]]:
    """Return for each run what opens it in the rendering, its words, and what closes it."""
    formatted: list[tuple[str, str, str]] = []
    for index, run in enumerate(runs):
        after = runs[index + 1] if index + 1 < len(runs) else None
        if run.link is None:
            before_link = after is not None and after.link is not None
            parts = ("", escaped(run.text, before_link=before_link), "")
        elif run.link == run.text and "[" not in run.text:
            parts = ("<", run.text, ">")
        else:
            parts = ("[", escaped_link_text(run.text), f"]({run.link or '#'})")
        if cell:
            parts = (parts[0], parts[1].replace("|", "\\|"), parts[2].replace("|", "%7C"))
        formatted.append(parts)
    return formatted


def format_words(text: str) -> str:
    """Return a plain string so that it reads back as the same words."""
    return escaped(text, addresses=False)


def quote_guard(text: str) -> str:
    """Return the guard that a paragraph of a quotation needs, or nothing."""
    return GUARD if text.startswith("— ") else ""

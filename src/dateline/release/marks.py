"""The markers of the plain-text rendering: what writer and reader of it agree on."""

from typing import Literal

from dateline.release.inline import (
    escape_points,
    escaped_link_text,
    may_need_escape,
    with_backslashes,
)
from dateline.release.model import Runs
from dateline.release.patterns import late
from dateline.release.runs import plain

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
NUMBER = late(r"([0-9]{1,3})([.)])\s+(?=\S)")
TABLE_RULE = late(r"\|(?:\s*:?-{2,}:?\s*\|)+")
PICTURE_LINE = late(r"\[Picture(?:: (.*))?\]")
PICTURE_LABEL = late(r"(?:Caption|Credit|Date|Place|Alt): ")
_HEADING = late(r"#{1,6}\s+\S")
_RULE = late(
    r"([-*_=~#•])(?:\s?\1){2,}|[-–—*]\s?30\s?[-–—*]|ENDS?|Ends"
    r"|[-–—*#]+\s?(?:END|ENDS|End|Ends)\s?[-–—*#]+"
)
_BULLET = late(r"[-*•·▪●‣◦]\s+\S")


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
    for run, words in zip(runs, _escaped_words(runs), strict=True):
        if run.link is None:
            parts = ("", words, "")
        elif run.link == run.text and "[" not in run.text:
            parts = ("<", run.text, ">")
        else:
            parts = ("[", escaped_link_text(run.text), f"]({run.link or '#'})")
        if cell:
            parts = (parts[0], parts[1].replace("|", "\\|"), parts[2].replace("|", "%7C"))
        formatted.append(parts)
    return formatted


def _escaped_words(runs: Runs) -> list[str]:
    """Escape words without links, neighbours together: a mark may begin in one, end in the next."""
    texts = [run.text for run in runs]
    if not any(map(may_need_escape, texts)):
        return texts
    words: list[str] = []
    at = 0
    while at < len(runs):
        end = at
        while end < len(runs) and runs[end].link is None:
            end += 1
        group = runs[at:end]
        points = escape_points(plain(group), before_link=end < len(runs), addresses=True)
        start = 0
        for run in group:
            inside = [point - start for point in points if start <= point < start + len(run.text)]
            words.append(with_backslashes(run.text, inside))
            start += len(run.text)
        if end < len(runs):
            words.append(runs[end].text)
            end += 1
        at = end
    return words


def format_words(text: str) -> str:
    """Return a plain string so that it reads back as the same words."""
    return with_backslashes(text, escape_points(text, before_link=False, addresses=False))


def item_guard(mark: str, text: str) -> str:
    """Return the guard that an item of a list needs after its mark, or nothing."""
    expected = "number" if mark[0].isdigit() else "bullet"
    return "" if text and line_kind(mark + text) == expected else GUARD


def quote_guard(text: str) -> str:
    """Return the guard that a paragraph of a quotation needs, or nothing."""
    return GUARD if text.startswith("— ") else ""

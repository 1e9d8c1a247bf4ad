"""Findings at their words, as a good compiler shows its errors."""

import unicodedata
from bisect import bisect_right
from collections.abc import Sequence

from dateline.guidelines.finding import Finding, Severity
from dateline.guidelines.rules import LATEST, RuleSet, load
from dateline.release.text import Rendering

_COLORS: dict[Severity, str] = {"block": "31", "fix": "33", "ask": "36", "note": "34"}
_VERBS: dict[Severity, str] = {
    "block": "that blocks",
    "fix": "to fix",
    "ask": "to answer",
    "note": "to note",
}
_WIDTH = 96
_LEAD = 24
_INVISIBLE = frozenset({"Cf", "Mn", "Me", "Cc"})


def show(
    findings: Sequence[Finding],
    rendering: Rendering,
    *,
    name: str,
    color: bool,
    rules: RuleSet | None = None,
) -> str:
    """List findings at their words, with the line they stand in, and sum them up in a last line.

    ``name`` is what to call the text, the file's name for instance. Long lines are cut to what is
    around the words; a span over several lines is shown at its first. ``rules`` gives the titles,
    the latest set's where it is ``None``.
    """
    titles = {rule.id: rule.title for rule in (rules or load(LATEST)).rules}
    page = _Page(rendering.text, name, color=color)
    parts = [page.listing(finding, titles.get(finding.rule, "")) for finding in findings]
    return "\n".join([*parts, f"{name}: {summary(findings)}"])


def summary(findings: Sequence[Finding]) -> str:
    """Return how many findings there are of each severity, in one line."""
    if not findings:
        return "no findings"
    counts = [
        f"{count} {'that block' if severity == 'block' and count > 1 else _VERBS[severity]}"
        for severity in _VERBS
        if (count := sum(1 for finding in findings if finding.severity == severity))
    ]
    noun = "finding" if len(findings) == 1 else "findings"
    return f"{len(findings)} {noun}: {', '.join(counts)}"


def columns(text: str) -> int:
    """Return how many columns of a terminal a text takes: wide ones two, combining ones none."""
    if text.isascii():
        return len(text)
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.category(character) in _INVISIBLE or unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


class _Page:
    def __init__(self, text: str, name: str, *, color: bool) -> None:
        self._text = text
        self._name = name
        self._color = color
        self._starts = [0]
        for index, character in enumerate(text):
            if character == "\n":
                self._starts.append(index + 1)
        self._margin = len(str(len(self._starts))) + 1

    def listing(self, finding: Finding, title: str) -> str:
        label = self._paint(f"{finding.severity}[{finding.rule}]", finding.severity)
        lines = [f"{label}: {title}"]
        if finding.start == finding.end == 0:
            lines.append(f"{'':{self._margin}}--> {self._name}")
        else:
            lines += self._source(finding)
        lines += [f"{'':{self._margin}} = {finding.message}", ""]
        return "\n".join(lines)

    def _source(self, finding: Finding) -> list[str]:
        row = bisect_right(self._starts, finding.start) - 1
        begin = self._starts[row]
        newline = self._text.find("\n", begin)
        stop = len(self._text) if newline < 0 else newline
        start = finding.start
        end = min(finding.end, stop, start + _WIDTH)
        left, right = _window(begin, stop, start, end)
        before = ("… " if left > begin else "") + _plain(self._text[left:start])
        words = _plain(self._text[start:end])
        after = _plain(self._text[end:right]) + (" …" if right < stop else "")
        carets = "^" * max(columns(words), 1) + ("…" if finding.end > end else "")
        repeated = f" {words}" if _runs_backwards(self._text[left:right]) else ""
        gutter = f"{'':{self._margin}} |"
        return [
            f"{'':{self._margin}}--> {self._name}:{row + 1}:{start - begin + 1}",
            gutter,
            f"{row + 1:>{self._margin}} | {before}{words}{after}".rstrip(),
            f"{gutter} {' ' * columns(before)}{self._paint(carets, finding.severity)}{repeated}",
        ]

    def _paint(self, text: str, severity: Severity) -> str:
        return f"\x1b[1;{_COLORS[severity]}m{text}\x1b[0m" if self._color else text


def _window(begin: int, stop: int, start: int, end: int) -> tuple[int, int]:
    """Return the part of a line to show: all of it, or what stands around the words."""
    if stop - begin <= _WIDTH:
        return begin, stop
    left = begin if start - begin <= _LEAD else start - _LEAD
    return left, min(stop, max(end + _LEAD, left + _WIDTH))


def _runs_backwards(text: str) -> bool:
    """Say whether a line has right-to-left letters: terminals differ in where they put those."""
    return not text.isascii() and any(unicodedata.bidirectional(c) in {"R", "AL"} for c in text)


def _plain(text: str) -> str:
    """Replace what a terminal would obey instead of showing it: controls, marks of direction."""
    return "".join(_visible(character) for character in text)


def _visible(character: str) -> str:
    if character == "\t":
        return " "
    category = unicodedata.category(character)
    if category == "Cc" or (category == "Cf" and character not in "\u200c\u200d"):
        return f"‹{ord(character):04X}›"
    return character

"""Findings at their words, as a good compiler shows its errors.

A listing has the language of its rules. One from right to left marks the direction of each line,
so that a terminal that turns lines round has messages on the right and carets under their words,
and one that doesn't shows them as they are.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from dateline.guidelines.finding import Finding, Severity
from dateline.guidelines.rules import LATEST, RuleSet, load, shown_value
from dateline.release.text import Rendering

if TYPE_CHECKING:
    from dateline.guidelines.asking import Question

_COLORS: dict[Severity, str] = {"block": "31", "fix": "33", "ask": "36", "note": "34"}


class _Words(NamedTuple):
    """A listing's own words; ``many`` are what a severity is called of several findings."""

    label: str
    severities: Mapping[str, str]
    one: Mapping[str, str]
    many: Mapping[str, str]
    finding: str
    findings: str
    nothing: str
    comma: str
    as_read: str
    question: str
    rightward: bool = False


_ENGLISH = {
    "block": "that blocks",
    "fix": "to fix",
    "ask": "to answer",
    "note": "to note",
}
_PERSIAN = {
    "block": "مانع انتشار",
    "fix": "نیازمند اصلاح",
    "ask": "نیازمند پاسخ",
    "note": "یادآوری",
}
_WORDS = {
    "en": _Words(
        label="{severity}[{rule}]",
        severities={severity: severity for severity in _ENGLISH},
        one=_ENGLISH,
        many=_ENGLISH | {"block": "that block"},
        finding="1 finding",
        findings="{count} findings",
        nothing="no findings",
        comma=", ",
        as_read="{name}, as read",
        question="question[{rule}]",
    ),
    "fa": _Words(
        label="{severity} [{rule}]",
        severities=_PERSIAN,
        one=_PERSIAN,
        many=_PERSIAN,
        finding="یک یافته",
        findings="{count} یافته",
        nothing="بدون یافته",
        comma="، ",
        as_read="{name}، چنان‌که خوانده شد",
        question="پرسش [{rule}]",
        rightward=True,
    ),
}
_LEFT_MARK, _RIGHT_MARK = "\u200e", "\u200f"
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
    around the words; a span over several lines is shown at its first. ``rules`` gives titles and
    language, the latest set where it is ``None``.
    """
    rules = rules or load(LATEST)
    titles = {rule.id: rule.title for rule in rules.rules}
    page = _Page(rendering.text, name, _words(rules.language), color=color)
    parts = [page.listing(finding, titles.get(finding.rule, "")) for finding in findings]
    return "\n".join([*parts, page.line(f"{name}: {summary(findings, rules.language)}")])


def show_questions(
    questions: "Sequence[Question]",
    rendering: Rendering,
    *,
    name: str,
    rules: RuleSet | None = None,
) -> str:
    """List questions to the editor, each with the places to look at; empty where none is asked."""
    rules = rules or load(LATEST)
    titles = {rule.id: rule.title for rule in rules.rules}
    page = _Page(rendering.text, name, _words(rules.language), color=False)
    return "\n".join(page.asking(question, titles.get(question.rule, "")) for question in questions)


def summary(findings: Sequence[Finding], language: str = "en") -> str:
    """Return how many findings there are of each severity, in one line."""
    words = _words(language)
    if not findings:
        return words.nothing
    found: list[str] = [finding.severity for finding in findings]
    counts = [
        f"{shown_value(count, language)} {(words.many if count > 1 else words.one)[severity]}"
        for severity in words.one
        if (count := found.count(severity))
    ]
    noun = words.findings.format(count=shown_value(len(found), language))
    return f"{words.finding if len(found) == 1 else noun}: {words.comma.join(counts)}"


def as_read(name: str, language: str = "en") -> str:
    """Return what to call a file whose rendering is listed: lines are the rendering's."""
    return _words(language).as_read.format(name=name)


def _words(language: str) -> _Words:
    return _WORDS.get(language, _WORDS["en"])


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
    def __init__(self, text: str, name: str, words: _Words, *, color: bool) -> None:
        self._text = text
        self._name = name
        self._words = words
        self._color = color
        self._starts = [0]
        for index, character in enumerate(text):
            if character == "\n":
                self._starts.append(index + 1)
        self._margin = len(str(len(self._starts))) + 1

    def line(self, text: str) -> str:
        """Return a line of the listing's own words."""
        return f"{_RIGHT_MARK}{text}" if self._words.rightward else text

    def listing(self, finding: Finding, title: str) -> str:
        severity = self._words.severities[finding.severity]
        named = self._words.label.format(severity=severity, rule=finding.rule)
        label = self._paint(named, finding.severity)
        lines = [self.line(f"{label}: {title}")]
        if finding.start == finding.end == 0:
            lines.append(self.line(f"{'':{self._margin}}--> {self._name}"))
        else:
            lines += self._source(finding)
        lines += [self.line(f"{'':{self._margin}} = {finding.message}"), ""]
        return "\n".join(lines)

    def asking(self, question: "Question", title: str) -> str:
        label = self._words.question.format(rule=question.rule)
        lines = [self.line(f"{label}: {title}")]
        for place in question.places:
            row = bisect_right(self._starts, place.start) - 1
            at = f"{self._name}:{row + 1}:{place.start - self._starts[row] + 1}"
            lines.append(self.line(f"{'':{self._margin}}--> {at} {_plain(place.excerpt)}"))
        return "\n".join([*lines, self.line(f"{'':{self._margin}} = {question.text}"), ""])

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
        backwards = _runs_backwards(self._text[left:right])
        gutter = f"{'':{self._margin}} |"
        lines = [
            gutter,
            f"{row + 1:>{self._margin}} | {before}{words}{after}".rstrip(),
            f"{gutter} {' ' * columns(before)}{self._paint(carets, finding.severity)}"
            + (f" {words}" if words and backwards else ""),
        ]
        if self._words.rightward:
            mark = _RIGHT_MARK if _opens_rightward(self._text[left:right]) else _LEFT_MARK
            lines = [mark + line for line in lines]
        place = f"{'':{self._margin}}--> {self._name}:{row + 1}:{start - begin + 1}"
        return [self.line(place), *lines]

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


def _opens_rightward(text: str) -> bool:
    """Say whether a line's first letter runs to the left: the way its whole line is set."""
    strong = (unicodedata.bidirectional(character) for character in text)
    return next((kind != "L" for kind in strong if kind in {"L", "R", "AL"}), False)


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

"""DG-01: a headline that tells the news."""

from collections.abc import Iterator

from dateline.guidelines.case import BODY, Case, Stretch
from dateline.guidelines.checks.accusing import accusations
from dateline.guidelines.finding import Hit
from dateline.guidelines.rules import Rule
from dateline.release.patterns import late

_EXCLAMATION = late(r"¡[^!¡]{1,40}!(?: (?=[A-Z]))?|[!¡]+")
_EMOJI = late(
    "[\U0001f000-\U0001faff\u2600-\u26ff\u2705\u2708-\u270d\u2728\u274c\u274e\u2753-\u2757"
    "\u2763-\u2767\u2b50\u2b55\u231a\u231b\u23e9-\u23f3\u203c\u2049][\ufe0f\u200d\U0001f000-\U0001faff]*"
)
_LETTERS = late(r"[^\W\d_]+")


def check_headline(case: Case, rule: Rule) -> Iterator[Hit]:
    """Judge the headline's length, capitals, emoji, exclamation marks and accusations.

    Of a text that lost its lines or its full stops it says so, for no headline can be told there
    and other rules can't judge.
    """
    if case.lost_lines:
        yield case.hit(0, 0, "flattened" if case.lost_stops else "unlined")
        return
    if case.lost_stops:
        body = next(case.of_kind(*BODY), None)
        start = body.start if body is not None else 0
        yield case.hit(start, start, "unstopped")
    headline = next(case.of_kind("headline"), None)
    if headline is None or not case.words(headline).strip():
        yield case.hit(0, 0, "missing")
        return
    yield from _length(case, rule, headline)
    words = case.words(headline)
    if _is_shouted(words):
        yield case.hit(
            headline.start,
            headline.end,
            "capitals",
        )
    for mark in _EXCLAMATION.finditer(words):
        if mark.group().endswith(" "):
            continue  # a name with its marks: ¡Bravo! Awards
        start = headline.start + mark.start()
        yield case.hit(start, headline.start + mark.end(), "exclamation")
    start, end = case.folded.origin(headline.start, headline.end)
    for emoji in _EMOJI.finditer(case.rendering.text, start, end):
        yield Hit(*emoji.span(), "emoji")
    for found in accusations(case, ("headline",)):
        yield case.hit(found.start, found.end, "accuses", name=found.name)


def _length(case: Case, rule: Rule, headline: Stretch) -> Iterator[Hit]:
    size = len(case.document.headline.strip())
    shortest, longest = rule.number("shortest"), rule.number("longest")
    if size < shortest:
        yield case.hit(headline.start, headline.end, "short", size=size, shortest=shortest)
    elif size > longest and case.headline_runs_on:
        yield case.hit(headline.start, headline.end, "runs_on", size=size)
    elif size > longest:
        yield case.hit(headline.start, headline.end, "long", size=size, longest=longest)


def _is_shouted(text: str) -> bool:
    words = [w for w in _LETTERS.findall(text) if len(w) > 1 and w.upper() != w.lower()]
    shouted = sum(1 for word in words if word.isupper())
    return len(words) >= 3 and shouted * 10 >= len(words) * 9

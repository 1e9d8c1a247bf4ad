"""DG-80: the embargo in the text is the one that was filed."""

from collections.abc import Iterator
from datetime import datetime

from dateline.guidelines.case import Case
from dateline.guidelines.finding import Hit
from dateline.guidelines.rules import Rule
from dateline.release.embargoes import EMBARGO_WORDS, is_embargo, may_be_embargo
from dateline.release.holding_back import holds_back


def check_embargo(case: Case, rule: Rule) -> Iterator[Hit]:  # noqa: ARG001 - every check's shape
    """Compare the embargo line of the text with the embargo of the filing."""
    if case.filing is None:
        return
    filed = case.filing.embargo
    line = case.document.embargo
    stretch = next(case.of_kind("embargo"), None)
    if line is None or stretch is None:
        yield from _stray(case)
    elif filed is None:
        yield case.hit(stretch.start, stretch.end, "unfiled")
    elif line.until is None:
        yield case.hit(stretch.start, stretch.end, "no_time", filed=filed)
    elif not _same_instant(line.until, filed):
        yield case.hit(stretch.start, stretch.end, "differs", written=line.until, filed=filed)


def _stray(case: Case) -> Iterator[Hit]:
    """Find a sentence further down that is an embargo, where no reader took it for one."""
    if case.filing is None or case.filing.embargo is not None:
        return
    reached = 0
    for at in case.places(EMBARGO_WORDS):
        if at < reached or case.stretch_at(at).kind not in _TOLD or case.quote_at(at) is not None:
            continue
        start, reached = _sentence_at(case, at)
        sentence = case.lowered[start:reached]
        if may_be_embargo(sentence) and (
            is_embargo(case.text[start:reached]) or holds_back(sentence)
        ):
            yield case.hit(start, reached, "unfiled")


def _sentence_at(case: Case, at: int) -> tuple[int, int]:
    """Return a sentence with what follows an ordinal that a full stop was taken to end."""
    start, end = case.sentence_at(at)
    if case.text[end - 1] == "." and case.text[end - 2].isdigit():
        end = max(end, case.sentence_at(min(end + 1, case.stretch_at(at).end - 1))[1])
    return start, end


_TOLD = frozenset({"headline", "subheadline", "paragraph", "heading", "item"})


def _same_instant(first: str, second: str) -> bool:
    one, two = datetime.fromisoformat(first), datetime.fromisoformat(second)
    if (one.tzinfo is None) != (two.tzinfo is None):
        return False
    return one == two

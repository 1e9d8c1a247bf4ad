"""Where a finding on a quotation stands: at its words and at those that say who speaks them.

An editor who asks for a speaker's name looks where somebody is said to speak. Where a paragraph
tells that beside the quotation, the finding runs from one to the other; of a long quotation it
takes only the sentence that is nearest.
"""

from collections.abc import Iterator

from dateline.guidelines.case import BODY, Case, Stretch
from dateline.guidelines.sentences import places_in, sentence_spans
from dateline.release.model import Quotation
from dateline.release.patterns import late

_LONGEST = 240
_REACH = 160
_OPENING = 60
_MARKS = frozenset("“”„‟«»\"‘'")
_NAME_WORD = late(r"[^\W\d_][\w'-]{2,}")


def place_of(case: Case, quotation: Quotation) -> tuple[int, int]:
    """Find the quotation and its speaker, the line under a pull-quote, or the words alone."""
    start, end = words_of(case, quotation)
    speaker = (quotation.speaker or "").strip()
    if not speaker or case.stretch_at(start).kind == "attribution":
        return start, end
    teller = _speaker_beside(case, speaker, start, end)
    return joined(case, (start, end), teller) if teller else (start, end)


def words_of(case: Case, quotation: Quotation) -> tuple[int, int]:
    """Find the quoted words, or the line under a pull-quote that says whose they are."""
    parts = [s for s in case.stretches if s.block == quotation.block and s.kind in BODY]
    if not parts:
        return 0, 0
    for part in parts:
        if part.kind == "attribution":
            return part.start, part.end
    return _quoted_words(case, quotation, parts[0].start, parts[-1].end)


def _quoted_words(case: Case, quotation: Quotation, start: int, end: int) -> tuple[int, int]:
    opening = _opening(case, quotation.text)
    at = case.text.find(opening, start, end) if opening else -1
    if at < 0:
        quoted = [span for span in case.quoted if start <= span[0] < end]
        return quoted[0] if quoted else (start, end)
    quote = case.quote_at(at)
    return quote if quote is not None else (at, min(at + len(opening), end))


def _opening(case: Case, text: str) -> str:
    """Return how a text begins when it is folded; of most some letters tell it."""
    begins = case.fold(text[: 2 * _OPENING]).strip()
    if len(begins) < _OPENING < len(text) - _OPENING:
        begins = case.fold(text).strip()
    return begins[:_OPENING]


def _speaker_beside(case: Case, speaker: str, start: int, end: int) -> tuple[int, int] | None:
    """Find who speaks in the paragraph's narration: by all the words or the last of the name."""
    part = case.stretch_at(start)
    words = case.fold(speaker)
    name = _NAME_WORD.findall(words)
    for wanted in dict.fromkeys((words, *name[-1:], *name[:1])):
        found = _nearest(case, wanted, part, (start, end))
        if found is not None:
            return found
    return None


def _nearest(
    case: Case, words: str, part: Stretch, quote: tuple[int, int]
) -> tuple[int, int] | None:
    start, end = quote
    wanted = words.lower()
    before = _whole_words(case.lowered, wanted, max(part.start, start - _REACH), start)
    behind = _whole_words(case.lowered, wanted, end, min(part.end, end + _REACH))
    near = [
        *((start - last, (first, last)) for first, last in before),
        *((first - end, (first, last)) for first, last in behind),
    ]
    told = [each for each in near if case.quote_at(each[1][0]) is None]
    return min(told)[1] if told else None


def _whole_words(text: str, words: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield where words stand that no letter or digit goes on with."""
    for at in places_in(text, words, first, last) if words else ():
        end = at + len(words)
        if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum():
            yield at, end


def joined(case: Case, quote: tuple[int, int], teller: tuple[int, int]) -> tuple[int, int]:
    """Run from a quotation to its speaker, or the other way; of much quoted, the nearest."""
    start, end = quote
    if teller == quote:
        return quote
    if teller[0] >= end:
        if end - start > _LONGEST:
            start = list(sentence_spans(case.text, start, end))[-1][0]
        return start - (case.text[start - 1 : start] in _MARKS), teller[1]
    if end - start > _LONGEST:
        end = next(sentence_spans(case.text, start, end))[1]
    return teller[0], end + (case.text[end : end + 1] in _MARKS)

"""What a sentence calls for or calls right by fields of words that it has to have, in any order.

Unlike `dateline.guidelines.sentence_parts` it reads quotes as well as narration: who quotes a call
in a release passes it on. A field that has to be called for needs a word that calls, or an
imperative; what is condemned, forbidden, told of others or a story counts for nothing.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines.calling import is_others_shout
from dateline.guidelines.case import Case
from dateline.guidelines.sentence_parts import nearest_parts
from dateline.guidelines.slots import by_word, may_stand, pieces
from dateline.guidelines.speech import is_fiction
from dateline.guidelines.urging import is_reported
from dateline.release.patterns import late

_CALL = late(
    r"\b(?:calls? (?:on|upon|for)|called (?:on|upon|for)|urge[sd]?|ask(?:s|ed)?|appeal(?:s|ed)?"
    r"|invite[sd]?|encourag\w+|recommend\w*|advis\w+|advice|tells?|wants?|wanted|demand\w*|expect"
    r"(?:s|ed)|should|must|let us|let's|let (?:no|her|him|them|every)\w*|we['’]ll|will|shall|are to"
    r"|is to|are going to|resolved|promis\w+|vow\w*|reward|prize|offers?|please|looking for"
    r"|looks for|everyone|everybody|(?:is|it's) (?:high )?time|deserves?|aim|help us|suggest\w*"
    r"|instruct\w*|remind\w*|duty|petition|pass it on|whoever|lets? (?:members|fans|readers)"
    r"|hopes?|approv\w+|right to"
    r"|wish(?:es)?|ought|has to|have to|can|may|agreed|decided|provides|task|thinks?|trusts?)\b"
)
_STARTS = late(r"(?:^|[.!?:;—–-] ?[\"“'‘]?|[\"“‘]|^and |, (?:and )?)$")
_FILMS = late(r"\b(?:film|filming|filmed|plays?|play)\b")
_SPOKEN = frozenset({"headline", "subheadline", "paragraph", "item", "quote"})
_MOST = 3


class Field(NamedTuple):
    """A way of telling by its fields; the first is what is done.

    ``needs``: of these pieces the sentence has one, or a field is lacking; a cheap look first.
    """

    words: frozenset[str]
    fields: tuple[re.Pattern[str], ...]
    called: bool
    unless: re.Pattern[str] | None
    needs: tuple[str, ...]


def field(
    words: str, *needed: str, called: bool = True, unless: str = "", needs: str = ""
) -> Field:
    """Return a way of telling from words, apart by blanks, patterns, and pieces, by bars."""
    return Field(
        frozenset(words.split()),
        tuple(late(rf"\b(?:{each})") for each in needed),
        called,
        late(rf"\b(?:{unless})") if unless else None,
        pieces(needs),
    )


class CalledFields:
    """Such ways, looked for only where their words stand, and what makes them none."""

    def __init__(self, *ways: Field, unless: re.Pattern[str], reach: int = 120) -> None:
        self._ways = by_word(ways)
        self._words = frozenset(self._ways)
        self._unless, self._reach = unless, reach

    def spans(self, case: Case) -> Iterator[tuple[int, int]]:
        """Yield where a sentence tells by its fields what nobody may call for."""
        seen: set[tuple[int, int]] = set()
        for word in sorted(self._words & case.vocabulary):
            for at in case.places_of(word):
                first, last = case.sentence_at(at)
                sentence = case.lowered[first:last]
                for number, way in self._ways[word]:
                    if (number, first) in seen:
                        continue
                    seen.add((number, first))
                    if not may_stand(sentence, way.needs):
                        continue
                    if case.stretch_at(first).kind not in _SPOKEN:
                        break
                    span = nearest_parts(
                        case.lowered, way.fields, first, last, most=_MOST, reach=self._reach
                    )
                    if span is not None and self._stands(case, way, span, first, last):
                        yield span

    def _stands(self, case: Case, way: Field, span: tuple[int, int], first: int, last: int) -> bool:
        start, end = span
        text = case.lowered
        quote = case.quote_at(start)
        if quote is not None and start <= quote[0] + 1 and case.text[start].islower():
            return False  # a piece of a sentence in quotation marks, told of somebody
        if self._unless.search(text, first, last):
            return False
        if way.unless is not None and way.unless.search(text, first, last):
            return False
        if (
            way.called
            and not _STARTS.search(text, first, start)
            and not _CALL.search(text, first, last)
        ):
            return False
        if is_fiction(_FILMS.sub("", text[first:last])) or is_reported(case, start, start):
            return False
        return not is_others_shout(case, start) and not is_others_shout(case, end - 1)

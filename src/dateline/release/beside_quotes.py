"""Whose words fill their paragraph: told by the line under them, or the one that leads to them."""

from collections.abc import Sequence

from dateline.release.arabic_script import is_in_arabic_script
from dateline.release.arabic_script_behind import clause_in, signature_in
from dateline.release.attributions import (
    after_words,
    before_words,
    first_sentence,
    last_sentence,
)
from dateline.release.cast import Cast
from dateline.release.names import ROLE_WORD, leading_name
from dateline.release.patterns import late
from dateline.release.quote_marks import has_marks, quoted_spans
from dateline.release.said import Said, words_outside
from dateline.release.speakers import Attribution, who_begins
from dateline.release.speech_verbs import PLAIN_VERB, VERB

_PRONOUN_OPENS = late(r"(?:He|She|His|Her)\s")
_QUOTE_FROM = late(
    r"(?:A\s+)?(?:(?i:quotes?|statement|message)\s+(?i:from|by)|(?i:statement)\s+(?i:of))\s+"
    r"(?:(?i:the)\s+)?(?=[A-Z])"
)
_ROLE_AFTER = late(r",\s+(?P<role>[^.!?]{2,120})")
_LINE = 160
_SIGNATURE = 12
_LEAD = 600


class Beside:
    """The lines beside quotations of one body; ``passages`` are its texts in order."""

    def __init__(self, passages: Sequence[str], cast: Cast) -> None:
        self._passages = passages
        self._cast = cast
        self._signed: set[int] = set()

    def clause_below(self, said: Said) -> Attribution | None:
        """Read "says Jane Doe, its head." or "Jane Doe said." that begins the next paragraph."""
        if not said.last or said.trail.strip(" .,،"):
            return None
        line = self._line_below(said)
        if is_in_arabic_script(line):
            return clause_in(line)
        if said.trail.strip(" ,،"):
            return None
        open_end = said.span.words[-1] in ",،" or said.trail.strip() != ""
        verb = PLAIN_VERB.match(line)
        if not ((verb is not None and line[0].islower()) or (open_end and leading_name(line))):
            return None
        clause = first_sentence(line[:_LINE])
        return after_words(said.span.words, clause, leads_on=False) if VERB.search(clause) else None

    def signature_below(self, said: Said) -> Attribution | None:
        """Read the line under words that fill their paragraph: "— Jane Doe, CEO"."""
        if said.trail.strip(" ,،"):
            return None
        line = self._line_below(said)
        if not line.strip() or (is_in_arabic_script(line) and self._is_announced(said)):
            return None
        dashed = line.lstrip()[:1] in "—–-―~"
        if not dashed and not (
            (said.first or said.place in self._signed) and self._is_signature(line)
        ):
            return None
        verb = VERB.search(first_sentence(line[:_LINE]))
        if verb is not None and verb[0][0].islower():
            return None
        self._signed.add(said.place + 1)
        return after_words(said.span.words, " — " + line.lstrip("—–-―~ ")[:_LINE], leads_on=False)

    def _is_signature(self, line: str) -> bool:
        if is_in_arabic_script(line):
            return signature_in(line) is not None
        whole = first_sentence(line).strip(" .")
        name = leading_name(whole)
        if " " not in name:
            return False
        if name == whole:
            return len(name.split()) < 5 and self._cast.is_person(name)
        signed = _ROLE_AFTER.match(line, len(name))
        if signed is None:
            return False
        short = len(line.split()) <= _SIGNATURE and line.strip()[-1] not in ".!?:"
        place = short and signed["role"][0].isupper() and self._cast.is_person(name)
        return place or ROLE_WORD.search(signed["role"]) is not None

    def _line_below(self, said: Said) -> str:
        if said.place + 1 >= len(self._passages):
            return ""
        line = self._passages[said.place + 1]
        spans = quoted_spans(line) if has_marks(line) else []
        return line[: spans[0].start] if spans else line

    def announced_above(self, said: Said) -> Attribution | None:
        """Read "Jane Doe said:" on the line over words that open their paragraph."""
        if said.lead.strip() or not self._is_announced(said):
            return None
        return self._announced(words_outside(self._passages[said.place - 1]).strip())

    def led_to(self, said: Said) -> Attribution | None:
        """Read the sentence before, in the paragraph or in the one over it."""
        lead = said.lead.strip()
        if not lead and said.first and said.place:
            over = self._passages[said.place - 1]
            lead = words_outside(over).strip()
            told = self._announced(lead)
            if told is not None:
                return told
            if has_marks(over):
                return None
        if not lead:
            return None
        sentence, _ = last_sentence(lead[-_LEAD:])
        for text in (sentence, lead[-_LEAD:]):
            persons = self._cast.persons(text)
            if persons and (
                len(persons) == 1 or leading_name(text).endswith(persons[0].split()[-1])
            ):
                return Attribution(persons[0], None)
        return Attribution("", None, pronoun=True) if _PRONOUN_OPENS.match(sentence) else None

    def _is_announced(self, said: Said) -> bool:
        """Say whether the paragraph over words that fill theirs leads to them."""
        over = self._passages[said.place - 1] if said.place else ""
        return said.first and over.rstrip().endswith((":", "："))

    @staticmethod
    def _announced(lead: str) -> Attribution | None:
        """Read "Jane Doe said:" and "Quote from Jane Doe" over words."""
        if lead.endswith((":", "：")):
            return before_words(lead)
        opening = _QUOTE_FROM.match(lead)
        return who_begins(lead[opening.end() :]) if opening is not None else None

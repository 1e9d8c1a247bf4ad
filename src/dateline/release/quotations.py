"""Quotations in the body: words in quotation marks that somebody is said to have said."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dateline.release.attributions import after_words, before_words, last_sentence
from dateline.release.cast import Cast
from dateline.release.model import Block, Boilerplate, Contact, List, Paragraph, Quotation, Quote
from dateline.release.names import ROLE_WORD, leading_name
from dateline.release.quote_marks import Span, has_marks, quoted_spans
from dateline.release.quoted_words import ends_as_sentence, is_sentence, is_title
from dateline.release.runs import plain
from dateline.release.speakers import Attribution
from dateline.release.speech_verbs import PLAIN_VERB, VERB

_TITLE_BEFORE = re.compile(
    r"(?:\b(?:motto|vision|mission|theme|slogan|tagline|principle|philosophy|concept|title"
    r"|banner|goal|belief)\s+(?:of|is|that|was)[\s,:]*|\b(?:titled|entitled|called|named"
    r"|dubbed|themed|theme|slogan|motto|tagline|mantra|hashtag|known as|headlined|labell?ed"
    r"|search(?:ing)?(?: for)?|keyword|phrase|term|terms|word|words|album|song|single|book"
    r"|film|movie|track|episode|report"
    r"|defined as|referred to as|so-called|stands for|means|award|category|program|entitled"
    r"|the)\b[\s,:]*)$",
    re.IGNORECASE,
)
_TITLED = re.compile(
    r"\b(?:titled|entitled|called|named|dubbed|headlined|known as)[\s,:]*$", re.IGNORECASE
)
_FIRST_PERSON = re.compile(
    r"\b(?:I|[Ww]e|[Oo]ur|[Mm]y|us|I['’]m|I['’]ve|[Ww]e['’]re|ich|wir|unsere?|je|nous|notre|yo|nosotros|nuestr[oa]s?"
    r"|ما|نحن)\b"
)
_PRONOUN_OPENS = re.compile(r"(?:He|She)\s")


@dataclass
class _Said:
    """Quoted words under judgement: where they stand, what stands beside them, who spoke."""

    block: int
    place: int
    span: Span
    lead: str
    trail: str
    first: bool
    last: bool
    told: Attribution | None = None
    strong: bool = False
    speaker: str | None = None
    role: str | None = None
    joined: bool = False


def quotations_in(body: Sequence[Block], beside: Iterable[str] = ()) -> tuple[Quotation, ...]:
    """Return the quotations of a body in reading order, each with the speaker the text names.

    Words in quotation marks count where somebody is said to say them, or where they are a whole
    sentence; titles and single words in quotation marks don't. ``beside`` are the release's other
    words (headline, boilerplate, contacts), where a speaker's full name may stand.
    """
    passages = list(_passages(body))
    if not any(has_marks(text) for _, text in passages):
        whole = (_pull_quote(block, index) for index, block in enumerate(body))
        return tuple(quotation for quotation in whole if quotation is not None)
    return _Reading(body, passages, beside).read()


def words_beside(
    headline: str,
    subheadline: str | None,
    contacts: Iterable[Contact],
    boilerplate: Iterable[Boilerplate],
) -> Iterator[str]:
    """Yield the words outside the body in which a speaker may be named in full."""
    yield headline
    yield subheadline or ""
    for about in boilerplate:
        yield from map(plain, about.paragraphs)
    for contact in contacts:
        yield contact.name or ""


def _pull_quote(block: Block, index: int) -> Quotation | None:
    """Return a block that is a quotation as one, with the speaker its line names."""
    if not isinstance(block, Quote) or not block.paragraphs:
        return None
    speaker, role = split_attribution(block.attribution)
    return Quotation(" ".join(map(plain, block.paragraphs)), speaker, role, index)


def _passages(body: Sequence[Block]) -> Iterator[tuple[int, str]]:
    for index, block in enumerate(body):
        if isinstance(block, Paragraph):
            yield index, plain(block.runs)
        elif isinstance(block, List):
            for item in block.items:
                yield index, plain(item)
        elif isinstance(block, Quote):
            yield index, " ".join(map(plain, block.paragraphs))


class _Reading:
    """Quotations of one body: spans found first, then who is told of each, then who is meant."""

    def __init__(
        self, body: Sequence[Block], passages: list[tuple[int, str]], beside: Iterable[str]
    ) -> None:
        self.body = body
        self.passages = passages
        self.starts: list[int] = []
        at = 0
        for _, text in passages:
            self.starts.append(at)
            at += len(text) + 1
        self.cast = Cast("\n".join([*(text for _, text in passages), *beside]))
        self.said: list[_Said] = []
        self.signed: set[int] = set()

    def read(self) -> tuple[Quotation, ...]:
        """Read every passage."""
        for place, (block, text) in enumerate(self.passages):
            if has_marks(text):
                self._take(place, block, text)
        self._join()
        for at in range(len(self.said)):
            self._resolve(at)
        self._share()
        return tuple(self._quotations())

    def _take(self, place: int, block: int, text: str) -> None:
        spans = quoted_spans(text)
        before = 0
        for at, span in enumerate(spans):
            following = spans[at + 1].start if at + 1 < len(spans) else len(text)
            lead, trail = text[before : span.start], text[span.end : following]
            first = at == 0 and not lead.strip(" *_•-–—")
            said = _Said(block, place, span, lead, trail, first, at + 1 == len(spans))
            self._tell(said, leads_on=at + 1 < len(spans))
            self.said.append(said)
            before = span.end

    def _tell(self, said: _Said, *, leads_on: bool) -> None:
        words = said.span.words
        said_first = PLAIN_VERB.match(said.trail.lstrip(" ,،"))
        if _TITLED.search(said.lead[-24:]):
            return
        bare = len(words.split()) < 2 and words[-1] not in ",.!?"
        if (is_title(words) and not said_first) or bare:
            return
        after = after_words(said.span.words, said.trail, leads_on=leads_on) if said.trail else None
        if after is not None:
            said.told, said.strong = after, True
            return
        if not said.lead.strip():
            return
        before = before_words(said.lead)
        if before is not None and self._may_lead(said):
            said.told = before
            said.strong = said.lead.rstrip()[-1:] in ":,،" or is_sentence(said.span.words)

    def _may_lead(self, said: _Said) -> bool:
        lead = said.lead.rstrip()
        if lead[-1:] in ":,،.!?" or lead.endswith("that"):
            return True
        return len(said.span.words.split()) >= 5 and not _TITLE_BEFORE.search(lead[-40:])

    def _join(self) -> None:
        """Join the paragraphs of one quotation: each opens with a mark, only the last closes."""
        for before, after in zip(self.said, self.said[1:], strict=False):
            after.joined = (
                not before.span.closed
                and before.last
                and after.first
                and after.place == before.place + 1
            )

    def _resolve(self, at: int) -> None:
        said = self.said[at]
        told = said.told
        if told is None:
            self._infer(at)
            return
        if told.pronoun:
            said.speaker = self._meant(at)
        else:
            said.speaker = self._full(told, at)
            self.cast.note_role(said.speaker, told.role)
        if said.speaker is not None:
            said.role = told.role or self.cast.role(said.speaker)

    def _meant(self, at: int) -> str | None:
        """Return whom a pronoun means: the person last named before the words."""
        said = self.said[at]
        last = self._last_speaker(at)
        text = self.passages[said.place][1][: said.span.start]
        for passage in (text, self.passages[said.place - 1][1] if said.place else ""):
            outside = _outside(passage)[-600:]
            if last is not None and last.split()[-1] in outside:
                return last
            persons = self.cast.persons(outside) if outside.strip() else []
            if persons:
                return persons[0] if len(persons) == 1 or last is None else last
            if last is not None and passage is text and text.strip():
                return last
        return last or self.cast.only_name(_outside(text)[-300:])

    def _full(self, told: Attribution, at: int) -> str:
        """Return the speaker told in full; a description by role as the one who holds it."""
        word = re.fullmatch(
            r"(?:the|el|la|le|der|die)\s+(?:company['’]s\s+)?([\w-]+)", told.who, re.IGNORECASE
        )
        if word is not None and ROLE_WORD.fullmatch(word[1]):
            return self.cast.with_role(word[1]) or self._last_speaker(at) or told.who
        said = self.said[at]
        if told.who[:4] == "the ":
            named = self.cast.with_role(told.who[4:]) if " " in told.who[4:] else None
            if named is not None:
                return named
            for before in reversed(self.said[max(0, at - 6) : at]):
                if before.speaker is not None and re.fullmatch(
                    rf"an? {re.escape(told.who[4:])}", before.speaker, re.IGNORECASE
                ):
                    return before.speaker
        return self.cast.full_name(told.who, self.starts[said.place] + said.span.start)

    def _last_speaker(self, at: int) -> str | None:
        for before in reversed(self.said[max(0, at - 6) : at]):
            if before.speaker is not None:
                return before.speaker
        return None

    def _infer(self, at: int) -> None:
        """Find the speaker of words that nobody is told to say: who spoke before, or is led to."""
        said = self.said[at]
        before = self.said[at - 1] if at else None
        if before is not None and said.joined:
            said.speaker, said.role = before.speaker, before.role
            if said.speaker is not None:
                return
        words = said.span.words
        if is_title(words) or not (
            (is_sentence(words) and words[-1] not in ",،")
            or (said.first and not said.span.closed)
            or (before is not None and before.place == said.place and ends_as_sentence(words))
        ):
            return
        if before is not None and before.place == said.place and before.speaker is not None:
            if before.strong or before.told is not None or before.speaker:
                said.speaker, said.role = before.speaker, before.role
            return
        told = self._beside(said) or self._led(said)
        if told is not None:
            if told.pronoun:
                said.speaker = self._meant(at)
            else:
                said.speaker = self._full(told, at)
                self.cast.note_role(said.speaker, told.role)
            if said.speaker:
                said.role = told.role or self.cast.role(said.speaker)
            return
        self._go_on(said, before)

    def _beside(self, said: _Said) -> Attribution | None:
        """Read the line under words that fill their paragraph: "— Jane Doe, CEO"."""
        if said.trail.strip() or said.place + 1 >= len(self.passages):
            return None
        line = self.passages[said.place + 1][1]
        if has_marks(line):
            spans = quoted_spans(line)
            line = line[: spans[0].start] if spans else line
        dashed = line.lstrip()[:1] in "—–-―~" and bool(line.strip())
        first = said.first or (said.place in self.signed and not said.told)
        name = "" if dashed else leading_name(line)
        signed = re.match(r",\s+(?P<role>[^.!?]{2,120})", line[len(name) :]) if name else None
        if not dashed and not (
            first and signed and " " in name and ROLE_WORD.search(signed["role"])
        ):
            return None
        if VERB.search(line[:160]):
            return None
        self.signed.add(said.place + 1)
        return after_words(said.span.words, " — " + line.lstrip("—–-―~ ")[:160], leads_on=False)

    def _led(self, said: _Said) -> Attribution | None:
        """Read the sentence before, in the paragraph or in the one over it."""
        lead = said.lead.strip()
        if not lead and said.first and said.place:
            lead = _outside(self.passages[said.place - 1][1]).strip()
            told = before_words(lead) if lead.endswith((":", "：")) else None
            if told is not None:
                return told
            if has_marks(self.passages[said.place - 1][1]):
                return None
        if not lead:
            return None
        sentence, _ = last_sentence(lead[-600:])
        for text in (sentence, lead[-600:]):
            persons = self.cast.persons(text)
            if persons and (
                len(persons) == 1 or leading_name(text).endswith(persons[0].split()[-1])
            ):
                return Attribution(persons[0], None)
        return Attribution("", None, pronoun=True) if _PRONOUN_OPENS.match(sentence) else None

    def _go_on(self, said: _Said, before: _Said | None) -> None:
        """Go on with who spoke in the paragraph before, where words fill this one."""
        if before is None or before.speaker is None or not said.first:
            return
        if said.place - before.place == 1 and before.last and not said.trail.strip():
            said.speaker, said.role = before.speaker, before.role

    def _share(self) -> None:
        """Give a speaker told only at the end to all paragraphs of the quotation before it."""
        for at in range(len(self.said) - 1, 0, -1):
            said, before = self.said[at], self.said[at - 1]
            if before.speaker is not None or said.speaker is None:
                continue
            beside = said.place == before.place and not said.lead.strip()
            if said.joined or (beside and ends_as_sentence(before.span.words)):
                before.speaker, before.role = said.speaker, said.role

    def _quotations(self) -> Iterator[Quotation]:
        taken: dict[int, list[Quotation]] = {}
        for said in self.said:
            quotation = self._quotation(said)
            if quotation is not None:
                taken.setdefault(said.block, []).append(quotation)
        for index, block in enumerate(self.body):
            whole = _pull_quote(block, index)
            if whole is None:
                yield from taken.get(index, ())
                continue
            inside = [q for q in taken.get(index, ()) if q.speaker] if whole.speaker is None else []
            yield from inside or [whole]

    def _quotation(self, said: _Said) -> Quotation | None:
        words = said.span.words
        count = len(words.split())
        text = words.rstrip(",، ")
        if not text:
            return None
        if said.speaker is None:
            whole = said.first and said.last and not said.trail.strip()
            if not (whole or _FIRST_PERSON.search(words)):
                return None
            if not is_sentence(words) or is_title(words) or _TITLE_BEFORE.search(said.lead[-40:]):
                return None
            return Quotation(text, None, None, said.block)
        if said.told is None:
            return Quotation(text, said.speaker, said.role, said.block)
        if PLAIN_VERB.match(said.trail.lstrip()):
            return Quotation(text, said.speaker, said.role, said.block)
        if count < 5 and not (words[-1] in ",.!?…—–،" or said.trail.lstrip()[:1] in ",،"):
            return None
        return Quotation(text, said.speaker, said.role, said.block)


def split_attribution(line: str | None) -> tuple[str | None, str | None]:
    """Split the line under a quotation into speaker and role."""
    if line is None or not line.strip(" —–-"):
        return None, None
    bare = line.strip(" —–-")
    name, comma, role = bare.partition(",")
    if not comma or not role.strip() or name[:1].islower():
        return bare, None
    if role.strip()[:1].islower() and " of " not in role and ROLE_WORD.search(role) is None:
        return bare, None
    return name.strip(), role.strip()


def _outside(text: str) -> str:
    """Return the words of a passage that aren't quoted."""
    if not has_marks(text):
        return text
    parts: list[str] = []
    at = 0
    for span in quoted_spans(text):
        parts.append(text[at : span.start])
        at = span.end
    return " ".join([*parts, text[at:]])

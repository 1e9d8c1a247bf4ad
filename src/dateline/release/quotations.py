"""Quotations in the body: words in quotation marks that somebody is said to have said."""

import re
from collections.abc import Iterable, Iterator, Sequence

from dateline.release.arabic_script import ends_in_arabic_script, is_in_arabic_script
from dateline.release.arabic_script_behind import told_beside
from dateline.release.attributions import after_words, before_words
from dateline.release.beside_quotes import Beside
from dateline.release.carried_quotes import carried
from dateline.release.cast import Cast
from dateline.release.european_quotations import European, tongue_of
from dateline.release.meant import Meaning
from dateline.release.mended_marks import mended_spans
from dateline.release.model import Block, Boilerplate, Contact, Quotation, Quote
from dateline.release.patterns import late
from dateline.release.pull_quotes import (
    is_marked,
    is_unsigned,
    passages_of,
    pull_quote,
    signed_lines,
)
from dateline.release.quote_marks import Span, has_marks
from dateline.release.quoted_words import (
    ends_as_sentence,
    is_open_sentence,
    is_sentence,
    is_set_apart,
    is_title,
)
from dateline.release.roles import told_role
from dateline.release.runs import plain
from dateline.release.said import Said
from dateline.release.speakers import Attribution
from dateline.release.speech_verbs import PLAIN_VERB, VERB

_TITLE_BEFORE = late(
    r"(?:\b(?:motto|vision|mission|theme|slogan|tagline|principle|philosophy|concept|title"
    r"|banner|goal|belief)\s+(?:of|is|that|was)[\s,:]*|\b(?:titled|entitled|called|named"
    r"|dubbed|themed|theme|slogan|motto|tagline|mantra|hashtag|known as|headlined|labell?ed"
    r"|search(?:ing)?(?: for)?|keyword|phrase|term|terms|word|words|album|song|single|book"
    r"|film|movie|track|episode|report|campaign|initiative|video|guide|article|session|panel"
    r"|webinar|exhibition|play|poem|series|column|blog|essay|course|tour|podcast|chapter"
    r"|defined as|referred to as|so-called|stands for|means|award|category|program|entitled"
    r"|the)\b[\s,:]*)$",
    re.IGNORECASE,
)
_TITLED = late(
    r"\b(?:titled|entitled|called|named|dubbed|headlined|known as"
    r"|search(?:es|ed|ing)? for)[\s,:]*$|\bet al\.\s*$",
    re.IGNORECASE,
)
_WORK = late(r"\b(?:book|novel|album|song|single|film|documentary|article)\b[^.“”\":]{0,30},$")
_OFTEN = 2
_FEWEST = 5
_NEAR = 40
_FIRST_PERSON = late(
    r"\b(?:I|[Ww]e|[Oo]ur|[Mm]y|us|me|I['’]m|I['’]ve|[Ww]e['’]re|ich|wir|unsere?|je|nous|notre|yo|nosotros|nuestr[oa]s?"
    r"|ما|نحن)\b"
)


def quotations_in(
    body: Sequence[Block],
    beside: Iterable[str] = (),
    titles: Iterable[str] = (),
    language: str = "",
) -> tuple[Quotation, ...]:
    """Return the quotations of a body in reading order, each with the speaker the text names.

    Words in quotation marks count where somebody is said to say them, or where they are a whole
    sentence; titles and single words in quotation marks don't. ``beside`` are the release's other
    words (boilerplate, contacts), where a speaker's full name may stand; ``titles`` its headlines,
    asked last because all their words are capitals. By the ``language`` it is told how speakers
    are named.
    """
    passages = list(passages_of(body))
    if not any(has_marks(text) or is_unsigned(body[block]) for block, text in passages):
        whole = (pull_quote(block, index) for index, block in enumerate(body))
        return tuple(quotation for quotation in whole if quotation is not None)
    return _Reading(body, passages, (beside, titles), language).read()


def words_beside(
    contacts: Iterable[Contact],
    boilerplate: Iterable[Boilerplate],
) -> Iterator[str]:
    """Yield the words outside the body in which a speaker may be named in full."""
    for about in boilerplate:
        yield from map(plain, about.paragraphs)
    for contact in contacts:
        yield contact.name or ""


class _Reading:
    """Quotations of one body: spans found first, then who is told of each, then who is meant."""

    def __init__(
        self,
        body: Sequence[Block],
        passages: list[tuple[int, str]],
        others: tuple[Iterable[str], Iterable[str]],
        language: str,
    ) -> None:
        self.body = body
        self.passages = passages
        texts = [text for _, text in passages]
        self.carried = carried(texts)
        beside, titles = others
        whole = "\n".join([*texts, *signed_lines(body), *beside])
        self.cast = Cast(whole, "\n".join(titles))
        self.said: list[Said] = []
        tongue = tongue_of(language)
        self.european = European(tongue, texts, self.said, whole) if tongue is not None else None
        self.meaning = Meaning(texts, self.said, self.cast)
        self.beside = Beside(texts, self.cast)

    def read(self) -> tuple[Quotation, ...]:
        """Read every passage."""
        for place, (block, text) in enumerate(self.passages):
            if has_marks(text) or place in self.carried or is_unsigned(self.body[block]):
                self._take(place, block, text)
        self._join()
        for at in range(len(self.said)):
            self._resolve(at)
        self._share()
        for at, said in enumerate(self.said):
            if said.speaker is None and (said.joined or self._goes_on(at)):
                self._infer(at, ended=True)
        self._give_to_the_only_one()
        return tuple(self._quotations())

    def _take(self, place: int, block: int, text: str) -> None:
        spans = [
            span
            for span in self._spans(place, text)
            if not is_set_apart(span.words, text[: span.start], text[span.end :])
            or (self.european is not None and self.european.is_said(span.words, text[span.end :]))
        ]
        before = 0
        for at, span in enumerate(spans):
            following = spans[at + 1].start if at + 1 < len(spans) else len(text)
            lead, trail = text[before : span.start], text[span.end : following]
            first = at == 0 and not lead.strip(" *_•-–—")
            said = Said(block, place, span, lead, trail, first, at + 1 == len(spans))
            if self.european is not None:
                said.told = None if _is_bare(said) else self.european.told(said)
            else:
                said.told = _told(said, leads_on=at + 1 < len(spans))
            self.said.append(said)
            before = span.end

    def _spans(self, place: int, text: str) -> list[Span]:
        """Return a passage's quotations, first the one that runs on into it without a mark."""
        end = self.carried.get(place)
        if end is None:
            unmarked = not has_marks(text) and is_unsigned(self.body[self.passages[place][0]])
            whole = [Span(0, len(text), text.strip(), True)]
            return whole if unmarked and text.strip() else mended_spans(text)
        words, behind = text[:end].strip(), end + 1
        rest = [
            each._replace(start=each.start + behind, end=each.end + behind)
            for each in mended_spans(text[behind:])
        ]
        first = Span(0, min(behind, len(text)), words, end < len(text))
        return [first, *rest] if words else rest

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
        told = self.said[at].told
        if told is None:
            self._infer(at)
        else:
            self._give(at, told)

    def _give(self, at: int, told: Attribution) -> None:
        """Give words the speaker that an attribution means, and the role."""
        said = self.said[at]
        if self.european is not None:
            said.speaker, said.role = self.european.speaker(told, at)
            return
        said.speaker = self.meaning.speaker(told, at)
        led = self.beside.led_to(said) if said.speaker is None and not told.sure else None
        if led is not None:
            told = led
            said.speaker = self.meaning.speaker(led, at)
        if said.speaker is not None:
            role = told_role(told.role)
            self.cast.note_role(said.speaker, role)
            said.role = role or self.cast.role(said.speaker)

    def _goes_on(self, at: int) -> bool:
        """Say whether a quotation goes on in the next paragraph."""
        return at + 1 < len(self.said) and self.said[at + 1].joined

    def _infer(self, at: int, *, ended: bool = False) -> None:
        """Find the speaker of words that nobody is told to say: who spoke before, or is led to.

        Of a quotation that goes on in the next paragraph its end may tell: until it has ``ended``,
        nobody is looked for above it.
        """
        said = self.said[at]
        before = self.said[at - 1] if at else None
        if before is not None and said.joined and before.speaker is not None:
            said.speaker, said.role = before.speaker, before.role
            return
        below = self.beside.clause_below(said) if self.european is None else None
        if below is not None:
            said.told = below
            self._give(at, below)
            return
        announced = self.beside.announced_above(said) if ends_as_sentence(said.span.words) else None
        if announced is not None:
            self._give(at, announced)
            if said.speaker is not None:
                said.told = announced
                return
        goes_on = before is not None and before.place == said.place
        if _names_a_work(said) or not _may_be_said(said, goes_on=goes_on):
            return
        if before is not None and goes_on and before.speaker is not None:
            said.speaker, said.role = before.speaker, before.role
            return
        if self._goes_on(at) and not ended:
            return
        if self.european is not None:
            told = self.european.led_to(said)
        else:
            told = self.beside.signature_below(said) or self.beside.led_to(said)
        if told is not None:
            self._give(at, told)
        else:
            self._go_on(said, before)

    def _go_on(self, said: Said, before: Said | None) -> None:
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

    def _give_to_the_only_one(self) -> None:
        """Give sentences without a speaker to the one person who speaks throughout a release."""
        spoke = [said.speaker for said in self.said if said.told is not None and said.speaker]
        if len(self.said) == 1 and not spoke and _FIRST_PERSON.search(self.said[0].span.words):
            self._give_to_the_only_person(self.said[0])
        if len(spoke) < _OFTEN or len(set(spoke)) > 1:
            return
        whole = sum(said.speaker is None and _fills_paragraph(said) for said in self.said)
        for said in self.said:
            pronoun = said.told is not None and said.told.pronoun
            alone = _follows_on(said) or (whole == 1 and _fills_paragraph(said))
            if said.speaker is None and (pronoun or alone):
                said.speaker, said.role = spoke[0], self.cast.role(str(spoke[0]))

    def _give_to_the_only_person(self, said: Said) -> None:
        """Give the one quotation of a release, said of oneself, to the one person it names."""
        persons = {name for _, text in self.passages for name in self.cast.persons(text)}
        if _is_speech(said) and len(persons) == 1:
            said.speaker = persons.pop()
            said.role = self.cast.role(said.speaker)

    def _quotations(self) -> Iterator[Quotation]:
        taken: dict[int, list[Quotation]] = {}
        for said in self.said:
            quotation = _quotation(said)
            if quotation is not None:
                taken.setdefault(said.block, []).append(quotation)
        for index, block in enumerate(self.body):
            whole = pull_quote(block, index)
            if whole is None:
                yield from taken.get(index, ())
                continue
            if isinstance(block, Quote) and whole.speaker and is_marked(block):
                spoken = (said for said in self.said if said.block == index)
                yield from (
                    Quotation(said.span.words.rstrip(", "), whole.speaker, whole.role, index)
                    for said in spoken
                )
                continue
            inside = [q for q in taken.get(index, ()) if q.speaker] if whole.speaker is None else []
            yield from inside or [whole]


def _told(said: Said, *, leads_on: bool) -> Attribution | None:
    """Read who is said to speak, from the clause after the words or the one that leads to them."""
    words = said.span.words
    if ends_in_arabic_script(said.lead) or is_in_arabic_script(said.trail):
        bare = len(words.split()) == 1 and words[-1] not in ".!?؟"
        return None if bare else told_beside(words, said.lead, said.trail, leads_on=leads_on)
    said_first = PLAIN_VERB.match(said.trail.lstrip(" ,،"))
    if _TITLED.search(said.lead[-_NEAR:]) or _is_bare(said):
        return None
    if not said_first and _names_a_work(said):
        return None
    after = after_words(words, said.trail, leads_on=leads_on) if said.trail else None
    if after is not None or not said.lead.strip():
        return after
    before = before_words(said.lead)
    return before if before is not None and _may_lead(said) else None


def _is_bare(said: Said) -> bool:
    """Say whether the words are a single one that nobody is at once told to say."""
    words = said.span.words
    if len(words.split()) > 1 or words[-1] in ".!?":
        return False
    return words[-1] != "," or VERB.search(said.trail[:_NEAR]) is None


def _names_a_work(said: Said) -> bool:
    """Say whether the words are a work's title, whose full stop may stand within the marks."""
    words, lead = said.span.words, said.lead.rstrip()
    if is_title(words) or _TITLED.search(said.lead[-_NEAR:]):
        return True
    introduced = lead[-1:] == "," and _WORK.search(lead[-2 * _NEAR :]) and len(words.split()) > 2
    if lead[-1:] in ":,،" and not (introduced or _TITLE_BEFORE.search(lead[-_NEAR:])):
        return False
    bare = words.rstrip(".!?…")
    return bool(bare) and is_title(bare)


def _may_lead(said: Said) -> bool:
    lead = said.lead.rstrip(" \u00a0—–-")
    if lead[-1:] in ":,،.!?" or lead.endswith("that"):
        return True
    return len(said.span.words.split()) >= 5 and not _TITLE_BEFORE.search(lead[-_NEAR:])


def _may_be_said(said: Said, *, goes_on: bool) -> bool:
    """Say whether words without an attribution are speech: a sentence, or part of a quotation."""
    words = said.span.words
    if is_sentence(words) and words[-1] not in ",،":
        return True
    fills = said.first and said.last and not said.trail.strip(" ,.،")
    if (said.first and not said.span.closed) or (fills and is_open_sentence(words)):
        return True
    return goes_on and (ends_as_sentence(words) or (said.last and is_open_sentence(words)))


def _follows_on(said: Said) -> bool:
    """Say whether words are a sentence that follows on a finished one."""
    return said.lead.rstrip()[-1:] in {".", "!", "?"} and _is_speech(said)


def _fills_paragraph(said: Said) -> bool:
    return said.first and said.last and not said.trail.strip() and _is_speech(said)


def _is_speech(said: Said) -> bool:
    words = said.span.words
    return said.told is None and is_sentence(words) and not is_title(words)


def _quotation(said: Said) -> Quotation | None:
    words = said.span.words
    text = words.rstrip(",، ")
    if not text:
        return None
    if said.speaker is None:
        whole = said.first and said.last and not said.trail.strip()
        if not (whole or _FIRST_PERSON.search(words)):
            return None
        if not is_sentence(words) or is_title(words) or _TITLE_BEFORE.search(said.lead[-_NEAR:]):
            return None
        return Quotation(text, None, None, said.block)
    if said.told is not None and not PLAIN_VERB.match(said.trail.lstrip()):
        finished = words[-1] in ",.!?…—–،" or said.trail.lstrip()[:1] in ",،"
        finished = finished or (said.trail[:1] == "." and said.lead.rstrip()[-1:] == ":")
        if len(words.split()) < _FEWEST and not finished:
            return None
    return Quotation(text, said.speaker, said.role, said.block)

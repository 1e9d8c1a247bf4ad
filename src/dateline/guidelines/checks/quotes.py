"""DG-23: quotes have a speaker with a name and a role."""

import re
from collections.abc import Iterable, Iterator, Mapping

from dateline.guidelines.attribution import has_owner
from dateline.guidelines.case import Case, count_words
from dateline.guidelines.finding import Hit
from dateline.guidelines.naming import is_personal
from dateline.guidelines.narration import hands_over, is_speech
from dateline.guidelines.praised import is_of_an_office
from dateline.guidelines.quotation_places import joined, place_of, words_of
from dateline.guidelines.quotation_tags import Tag, is_title, tags
from dateline.guidelines.rules import Rule
from dateline.guidelines.sentences import places_in
from dateline.guidelines.tellers import nameless_tellers
from dateline.release.model import Quotation
from dateline.release.patterns import late

_MANY = late(
    r"\b(?:prisoners|witnesses|members|officials|residents|workers|employees|staff|famil(?:y"
    r"|ies)|survivors|signatories|supporters|students|sources?|team|group|committee|council"
    r"|board|coalition|union|association|organi[sz]ers|activists|researchers|scientists"
    r"|experts|parents|customers|users|clients|reviewers|delegates|lawyers|teachers|doctors"
    r"|nurses|veterans|citizens|people|management|company|firm|organi[sz]ation|foundation"
    r"|statement|report|letter|website|campaign|movement|alliance|network|federation|society"
    r"|party|ministry|department|agency|bureau|office|institute|inc|llc|ltd|corp|corporation"
    r"|gmbh|plc)\b\.?"
)
_WITHHELD = late(
    r"\b(?:anonym\w+|unnamed|withheld|not (?:be )?named|(?:an?|one"
    r"|another) (?:[\w-]+ ){0,2}(?:customer|client|user|patient|resident|official|source"
    r"|employee|worker|reviewer|attendee|student|guest|member|witness|survivor|insider"
    r"|spokes(?:man|woman|person)|parent|participant))\b",
    re.IGNORECASE,
)
_INITIAL = late(r"(?:^| )[^\W\d_]\.?$")
_NAMELESS = late(r"(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Ss]ome)(?: [a-z-]+)+")
_PRONOUN = late(r"(?:s?he|they|who|it)\b", re.IGNORECASE)
_BEGINNING = 60
_BEFORE = 130  # a role and what may stand between it and the name
_ROLE = (
    r"(?:president|sens|reps|senators|representatives|congress(?:man|woman|men)|delegates?|lawmakers?|ceo|cfo|cto|coo|cmo|cio|ciso|chief|director|manager|professor|minister"
    r"|founder|co-founder|chair\w*|head|officer|spokes\w+|secretary|senator|mayor|author|coach"
    r"|artist|owner|vp|svp|evp|vice|partner|analyst|counsel|attorney|lawyer|engineer|doctor|dr"
    r"|prof|sen|rep|gov|sheriff|chef|editor|curator|researcher|scientist|economist|leader"
    r"|principal|superintendent|dean|commissioner|governor|pastor|captain|general|colonel"
    r"|judge|inspector|agent|specialist|consultant|strategist|developer|designer|producer"
    r"|actor|actress|singer|musician|writer|journalist|nurse|physician|surgeon|teacher|student"
    r"|farmer|resident|member|representative|ambassador|administrator|coordinator|advocate"
    r"|organi[sz]er|executive|treasurer|trustee|historian|psychologist|therapist|veteran"
    r"|mother|father|survivor|lead|md|phd|l?cpl|sgt|lt|col|maj|capt|pfc|pvt|adm|cmdr)"
)
_ROLE_AFTER = late(rf"[,(] ?[^.;:“\"()]{{0,80}}?\b{_ROLE}\b")
_HAS_ROLE = late(rf"\b{_ROLE}\b")
_ROLE_RIGHT_BEFORE = late(rf"\b{_ROLE}\b\.? $")
_TITLES = (
    "sens.", "senators", "reps.", "representatives", "congressmen", "lawmakers", "governors",
    "ministers", "directors", "professors", "mayors",
)  # fmt: skip
_TITLES_BEFORE = late(rf"\b(?:{'|'.join(map(re.escape, _TITLES))}) [^“\"\n:;]{{0,200}}$")
_ROLE_BEFORE = late(rf"\b{_ROLE}\b\.?[^.;:“\"]{{0,80}}$")


def check_quotes(case: Case, rule: Rule) -> Iterator[Hit]:
    """Judge each quotation of some length: who speaks, by name and in what role.

    All of it is only noted, for too few of the machine's findings were right. In the text of an
    office its holder speaks throughout, and quotes laws and newspapers: nothing is noted there.
    """
    if case.lost_lines or case.lost_stops or is_of_an_office(case):
        return
    judged: set[int] = set()
    placed = [(quotation, words_of(case, quotation)) for quotation in case.document.quotes]
    known = {span[0] for quotation, span in placed if quotation.speaker and quotation.role}
    tagged = dict(tags(case, rule.number("shortest"), known))
    for start, end, key, speaker in _judged(case, rule, placed, tagged):
        judged.add(case.stretch_at(start).start)
        yield case.hit(start, end, key, "note", **_values(key, speaker))
    for teller in nameless_tellers(case):
        if case.stretch_at(teller.start).start not in judged:
            judged.add(case.stretch_at(teller.start).start)
            yield case.hit(teller.start, teller.end, "withheld", "note", speaker=teller.words)
    for tag in tagged.values():
        if case.stretch_at(tag.start).start not in judged:
            judged.add(case.stretch_at(tag.start).start)
            key = "withheld" if tag.who else "nobody"
            yield case.hit(tag.start, tag.end, key, "note", **_values(key, tag.who))


def _values(key: str, speaker: str) -> dict[str, str]:
    return {"speaker": speaker} if key != "nobody" else {}


def _judged(
    case: Case,
    rule: Rule,
    placed: Iterable[tuple[Quotation, tuple[int, int]]],
    tagged: Mapping[int, Tag],
) -> Iterator[tuple[int, int, str, str]]:
    """Yield the place of each quotation that lacks something, what it lacks, and its speaker."""
    shortest = rule.number("shortest")
    told: set[str] = set()
    nameless = any(not (quotation.speaker or "").strip() for quotation in case.document.quotes)
    spoken = _spoken_for(case) if nameless else frozenset()
    is_statement = nameless and is_speech(case.lowered, case.stretches, case.vocabulary)
    for quotation, (start, end) in placed:
        speaker = (quotation.speaker or "").strip()
        least = shortest - 2 if speaker and _is_small(speaker) else shortest
        if not _has_words(quotation.text, least) or is_title(quotation.text):
            continue
        if not speaker and (quotation.block in spoken or _is_given_word(case, start)):
            continue  # somebody named goes on speaking
        if not speaker and (is_statement or _is_fragment(case, start)):
            continue
        tag = tagged.get(start)
        if not speaker or (tag is not None and not tag.who and _is_small(speaker)):
            place = tag and joined(case, (start, end), (tag.start, tag.end))
            who = tag.who if tag is not None else ""
            yield *(place or (start, end)), "withheld" if who else "nobody", who
            continue
        key = _lacking(case, quotation, speaker)
        if key is not None and not (key == "no_role" and speaker in told):
            told.add(speaker)
            beside = tag if _is_small(speaker) else None
            place = beside and joined(case, (start, end), (beside.start, beside.end))
            yield *(place or place_of(case, quotation)), key, speaker


def _has_words(text: str, least: int) -> bool:
    """Say whether a text has so many words; of most the plain ones it begins with are enough."""
    begins = text[:_BEGINNING].split()[:-1]
    if sum(1 for word in begins if word.isascii() and word.isalnum()) >= least:
        return True
    return count_words(text) >= least


def _lacking(case: Case, quotation: Quotation, speaker: str) -> str | None:
    """Return what a speaker lacks, as the message's key."""
    if _is_joint(case, speaker) or _DOCUMENT.fullmatch(speaker) or _PRINTED.search(speaker):
        return None
    if _is_withheld(speaker):
        return "withheld"
    if _is_collective(speaker):
        return "collective"
    if _has_role(case, quotation, speaker):
        return None
    return "collective" if _is_small(speaker) else "no_role"


def _is_small(speaker: str) -> bool:
    """Say whether a speaker's words hold no name: none but the first has a capital."""
    words = speaker.split()
    small = all(word.islower() for word in words[1:])
    return small and (words[0].islower() or len(words) > 1)


def _spoken_for(case: Case) -> frozenset[int]:
    """Return the blocks in which a named speaker speaks, or goes on from the paragraph before."""
    named = {quotation.block for quotation in case.document.quotes if quotation.speaker}
    spoken: set[int] = set(named)
    speaking = unclosed = False
    for part in case.of_kind("headline", "paragraph", "heading", "item"):
        opens = case.text[part.start : part.start + 1] in _OPENING
        if part.block is not None and speaking and (opens or unclosed):
            spoken.add(part.block)
        elif part.block not in spoken:
            speaking = hands_over(case.lowered, part.start, part.end)
        else:
            speaking = opens or case.text[part.end - 1 : part.end] in _CLOSING
        unclosed = _is_unclosed(case.words(part), unclosed=unclosed)
    return frozenset(spoken)


def _is_unclosed(words: str, *, unclosed: bool) -> bool:
    """Say whether a quotation goes on past the end of a part, as the trade sets long ones."""
    straight = words.count('"')
    if straight:
        return straight % 2 == 1 and (words.startswith('"') or not unclosed)
    if "“" in words or "”" in words:
        return words.rfind("“") > words.rfind("”")
    return unclosed


def _is_given_word(case: Case, start: int) -> bool:
    """Say whether the words before a quotation, in its paragraph, give somebody the word."""
    part = case.stretch_at(start)
    before = start - (case.text[start - 1 : start] in _OPENING)
    return hands_over(case.lowered, part.start, before)


_OPENING = frozenset('“"«„')
_CLOSING = frozenset('”"»“')


_DOCUMENT = late(
    r"(?:the|this|a|an|its|their) (?:[\w'-]+ ){0,3}?(?:report|article|language|bill|act"
    r"|amendment|study|law|web ?site"
    r"|constitution|editorial|newspaper|guidelines?|text|statute|resolution|order)",
    re.IGNORECASE,
)
_PRINTED = late(
    r"\b(?:Amendment|Act|Constitution|Code|Post|Times|Journal|Tribune|Chronicle|Herald|Gazette"
    r"|Magazine|Weekly|Review|Reviews|Bible|Dictionary)$"
)
"""A law or a paper, by its name."""
_MEMBERS = late(
    r"(?:the )?(?:senators|lawmakers|members|delegation|legislators|congressmen|governors|ministers"
    r"|mayors|signers|authors)",
    re.IGNORECASE,
)


def _is_joint(case: Case, speaker: str) -> bool:
    """Say whether several office-holders say it together, in a letter or a statement."""
    joint = not case.vocabulary.isdisjoint({"wrote", "letter", "joint"})
    return joint and _MEMBERS.fullmatch(speaker) is not None


def _is_fragment(case: Case, start: int) -> bool:
    """Say whether words are quoted amid a sentence that says whose they are."""
    first, last = case.sentence_at(start)
    return case.text[start : start + 1].islower() and has_owner(case.narration(first, last).lower())


def _is_withheld(speaker: str) -> bool:
    if _INITIAL.search(speaker):
        return True
    return (_WITHHELD.search(speaker) or _NAMELESS.fullmatch(speaker)) is not None and (
        not is_personal(speaker)
    )


def _is_collective(speaker: str) -> bool:
    if _MANY.search(speaker.lower()) is None:
        return False
    head = speaker.partition(",")[0]
    return not is_personal(head) or _MANY.search(head.lower()) is not None


def _has_role(case: Case, quotation: Quotation, speaker: str) -> bool:
    if (quotation.role or "").strip() or _PRONOUN.fullmatch(speaker):
        return True
    if _HAS_ROLE.search(speaker.lower()):
        return True
    if any(other.role and other.speaker == speaker for other in case.document.quotes):
        return True
    surname = speaker.rpartition(" ")[2]
    return _names_role(case, speaker) or _has_title(case, surname)


def _names_role(case: Case, name: str) -> bool:
    """Say whether a role stands somewhere behind a name or before it."""
    return any(
        _ROLE_AFTER.match(case.lowered, at + len(name), at + len(name) + 90)
        or _ROLE_BEFORE.search(case.lowered, max(0, at - _BEFORE), at)
        for at in places_in(case.text, name)
    )


def _has_title(case: Case, surname: str) -> bool:
    """Say whether a title stands right before a surname somewhere, or that of several before it."""
    for at in places_in(case.text, surname):
        first = max(0, at - _BEFORE)
        last_word = max(first, case.lowered.rfind(" ", first, max(first, at - 1)))
        if _ROLE_RIGHT_BEFORE.search(case.lowered, last_word, at):
            return True
        before = case.lowered[first:at]
        if any(map(before.__contains__, _TITLES)) and _TITLES_BEFORE.search(
            case.lowered, first, at
        ):
            return True
    return False

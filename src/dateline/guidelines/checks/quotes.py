"""DG-23: quotes have a speaker with a name and a role."""

import re
from collections.abc import Iterator

from dateline.guidelines.attribution import has_owner
from dateline.guidelines.case import BODY, Case, count_words
from dateline.guidelines.finding import Hit
from dateline.guidelines.naming import is_personal
from dateline.guidelines.narration import hands_over, is_speech
from dateline.guidelines.rules import Rule
from dateline.guidelines.tellers import nameless_tellers
from dateline.release.model import Quotation

_MANY = re.compile(
    r"\b(?:prisoners|witnesses|members|officials|residents|workers|employees|staff|famil(?:y"
    r"|ies)|survivors|signatories|supporters|students|sources?|team|group|committee|council"
    r"|board|coalition|union|association|organi[sz]ers|activists|researchers|scientists"
    r"|experts|parents|customers|users|clients|reviewers|delegates|lawyers|teachers|doctors"
    r"|nurses|veterans|citizens|people|management|company|firm|organi[sz]ation|foundation"
    r"|statement|report|letter|website|campaign|movement|alliance|network|federation|society"
    r"|party|ministry|department|agency|bureau|office|institute|inc|llc|ltd|corp|corporation"
    r"|gmbh|plc)\b\.?",
    re.IGNORECASE,
)
_WITHHELD = re.compile(
    r"\b(?:anonym\w+|unnamed|withheld|not (?:be )?named|(?:an?|one"
    r"|another) (?:[\w-]+ ){0,2}(?:customer|client|user|patient|resident|official|source"
    r"|employee|worker|reviewer|attendee|student|guest|member|witness|survivor|insider"
    r"|spokes(?:man|woman|person)|parent|participant))\b",
    re.IGNORECASE,
)
_INITIAL = re.compile(r"(?:^| )[^\W\d_]\.?$")
_NAMELESS = re.compile(r"(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Ss]ome)(?: [a-z-]+)+")
_PRONOUN = re.compile(r"(?:s?he|they|who|it)\b", re.IGNORECASE)
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
    r"|mother|father|survivor|lead|md|phd)"
)
_ROLE_AFTER = re.compile(rf"[,(] ?[^.;:“\"()]{{0,80}}?\b{_ROLE}\b", re.IGNORECASE)
_HAS_ROLE = re.compile(rf"\b{_ROLE}\b", re.IGNORECASE)
_TITLE_BEFORE = re.compile(
    rf"\b{_ROLE}\b\.? $|\b(?:sens\.|senators|reps\.|representatives|congressmen|lawmakers|governors"
    r"|ministers|directors|professors|mayors) [^“\"\n:;]{0,200}$",
    re.IGNORECASE,
)
_ROLE_BEFORE = re.compile(rf"\b{_ROLE}\b\.?[^.;:“\"]{{0,80}}$", re.IGNORECASE)


def check_quotes(case: Case, rule: Rule) -> Iterator[Hit]:
    """Judge each quotation of some length: who speaks, by name and in what role.

    All of it is only noted, for too few of the machine's findings were right.
    """
    if case.lost_lines or case.lost_stops:
        return
    judged: set[int] = set()
    for start, end, key, speaker in _judged(case, rule):
        judged.add(case.stretch_at(start).start)
        values = {"speaker": speaker} if key != "nobody" else {}
        yield case.hit(start, end, key, "note", **values)
    for teller in nameless_tellers(case):
        if case.stretch_at(teller.start).start not in judged:
            yield case.hit(teller.start, teller.end, "withheld", "note", speaker=teller.words)


def _judged(case: Case, rule: Rule) -> Iterator[tuple[int, int, str, str]]:
    """Yield the place of each quotation that lacks something, what it lacks, and its speaker."""
    shortest = rule.number("shortest")
    told: set[str] = set()
    nameless = any(not (quotation.speaker or "").strip() for quotation in case.document.quotes)
    spoken = _spoken_for(case) if nameless else frozenset()
    is_statement = nameless and is_speech(case.lowered, case.stretches)
    for quotation in case.document.quotes:
        if count_words(quotation.text) < shortest or _is_title(quotation.text):
            continue
        speaker = (quotation.speaker or "").strip()
        start, end = _place(case, quotation)
        if not speaker and (quotation.block in spoken or _is_given_word(case, start)):
            continue  # somebody named goes on speaking
        if not speaker and (is_statement or _is_fragment(case, start)):
            continue
        if not speaker:
            yield start, end, "nobody", ""
        elif _is_joint(case, speaker) or _DOCUMENT.fullmatch(speaker):
            continue
        elif _is_withheld(speaker):
            yield start, end, "withheld", speaker
        elif _is_collective(speaker):
            yield start, end, "collective", speaker
        elif speaker not in told and not _has_role(case, quotation, speaker):
            told.add(speaker)
            yield start, end, "no_role", speaker


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


_DOCUMENT = re.compile(
    r"(?:the|this|a|an|its|their) (?:[\w'-]+ ){0,3}?(?:report|article|language|bill|act"
    r"|amendment|study|law"
    r"|constitution|editorial|newspaper|guidelines?|text|statute|resolution|order)",
    re.IGNORECASE,
)
_MEMBERS = re.compile(
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


def _is_title(text: str) -> bool:
    """Say whether words in quotation marks name a work: capitals on most, no full stop amid."""
    words = [word for word in text.split() if len(word) > 3 and word[0].isalpha()]
    capitals = sum(1 for word in words if word[0].isupper())
    return len(words) >= 2 and capitals * 10 >= len(words) * 8


def _is_withheld(speaker: str) -> bool:
    if _INITIAL.search(speaker):
        return True
    return (_WITHHELD.search(speaker) or _NAMELESS.fullmatch(speaker)) is not None and (
        not is_personal(speaker)
    )


def _is_collective(speaker: str) -> bool:
    if _MANY.search(speaker) is None:
        return False
    head = speaker.partition(",")[0]
    return not is_personal(head) or _MANY.search(head) is not None


def _has_role(case: Case, quotation: Quotation, speaker: str) -> bool:
    if (quotation.role or "").strip() or _PRONOUN.fullmatch(speaker) or _HAS_ROLE.search(speaker):
        return True
    if any(other.role and other.speaker == speaker for other in case.document.quotes):
        return True
    surname = speaker.rpartition(" ")[2]
    return _names_role(case, speaker, _ROLE_BEFORE, after=True) or _names_role(
        case, surname, _TITLE_BEFORE, after=False
    )


def _names_role(case: Case, name: str, title: re.Pattern[str], *, after: bool) -> bool:
    """Say whether a role stands somewhere before a name or, where asked, behind it."""
    at = case.text.find(name)
    while at >= 0:
        end = at + len(name)
        if after and _ROLE_AFTER.match(case.text, end, end + 90):
            return True
        if title.search(case.text, max(0, at - _BEFORE), at):
            return True
        at = case.text.find(name, end)
    return False


def _place(case: Case, quotation: Quotation) -> tuple[int, int]:
    """Find the speaker's words under a pull-quote, or else the quoted words themselves."""
    parts = [s for s in case.stretches if s.block == quotation.block and s.kind in BODY]
    if not parts:
        return 0, 0
    for part in parts:
        if part.kind == "attribution":
            return part.start, part.end
    start, end = parts[0].start, parts[-1].end
    opening = case.fold(quotation.text).split("\n")[0].strip()[:60]
    at = case.text.find(opening, start, end) if opening else -1
    if at < 0:
        quoted = [span for span in case.quoted if start <= span[0] < end]
        return quoted[0] if quoted else (start, end)
    quote = case.quote_at(at)
    return quote if quote is not None else (at, min(at + len(opening), end))

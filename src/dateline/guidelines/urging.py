"""Whether words urge somebody to do a thing, and whether their text stands behind them."""

import re

from dateline.guidelines.case import Case
from dateline.guidelines.parties import own_people
from dateline.release.patterns import late

_FRAME = late(
    r"(?:^|[\s\"“])(?P<call>(?:must|should|shall|need to|needs to|have to|has to|ought to"
    r"|let us|let's|let everyone|(?:it is|it's|the) (?:high )?time (?:has come )?to"
    r"|join us (?:in|to)|help us(?: to)?|please|obliged to|duty-bound to|we (?:will|shall)"
    r"|we are going to|(?:want|expect) (?:[\w']+ ){1,5}to|are free to|have the right to|is right to"
    r"|are right to|(?:demands?|asks?|insists?|wants?) that [^.;:]{2,60}?|(?:is|are) (?:asked"
    r"|called (?:on|upon)|urged|invited|encouraged|told) to"
    r"|(?:the (?:union|council|trust|association|company|club|society|party|group|federation"
    r"|committee)"
    r"|members|volunteers|supporters|activists|neighbours|tenants) (?:will|shall|(?:are"
    r"|is) going to)"
    r"|(?:members|assembly|meeting|board|committee|council|union|association|club|society|party"
    r"|group"
    r"|tenants|neighbours|residents|volunteers|supporters|we)(?: [\w'-]+){0,5}? (?:(?:has"
    r"|have) )?(?:agreed"
    r"|decided|voted|resolved|pledged|vowed|swore|promised|plans?|intends?|mean)(?: on \w+)? to"
    r"|(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight),? we)(?: (?:also|now"
    r"|all|always|together|publicly|then|and|[a-z]+ly|help|go|go and|come and|try to|start to"
    r"|unite to|do (?:all|everything|whatever) (?:they|you|we|it) can to))*|(?:obligation"
    r"|duty|responsibility|task|mission) (?:of [^;:\n]{0,160}? )?to(?: [a-z]+ly)?"
    r"|(?P<urge>(?:call(?:s|ed|ing)?(?: on| upon)|urge[sd]?|urging|ask(?:s|ed|ing)?|appeal(?:s"
    r"|ed)? to|encourage[sd]?|invite[sd]?|instruct(?:s|ed)?|(?<!\bin )order(?:s|ed)?|tells?) "
    r"(?:(?! to )[^;:\n]){1,160}?(?<!\bnot)(?<!\bnever) to(?: [a-z]+ly)?)) $"
)
_AND_THEN = late(r"[^.;:\n]{1,120}?,? (?:and|or) (?:to )?(?:[a-z]+ly )?$")
_IMPERATIVE = late(
    r"(?:^|[.!?:;—-] ?[\"“']?|[\"“]|^(?:and|so|now),? |, so )$|^(?:whoever|those who|anyone who"
    r"|wherever|whenever|if|every time|next time|when(?! (?:he|she|it|we|i)\b)|as soon as|should"
    r"|the moment)\b[^.;:]{3,120}, $"
)
_REPORTED = late(
    r"\b(?:condemn(?:s|ed|ing|ation)?|denounc(?:e[sd]?|ing)|deplor(?:e[sd]?|able)|threat(?:s"
    r"|ens?|ened|ening)?|arrested|charged with|convicted|sentenced|hate (?:mail|speech"
    r"|messages)|slurs?|vile|banned|accus(?:e[sd]?|ing)|suspended|incit(?:e[sd]?|ing|ement)"
    r"|victims? of|targets? of|warn(?:s|ed)? against|alleged(?:ly)?|abusive|refus(?:e[sd]?"
    r"|ing) to|rejects?|rejected|wrong to)\b",
    re.IGNORECASE,
)
_NEGATED = late(
    r"(?:\b(?:no one|nobody|never|not|without|neither)\b|n't\b)[^,;:“\"]{0,60}$", re.IGNORECASE
)
_FORBIDS = late(
    r"(?:must|should|shall|need|ought|have|let us|please|do|will)\b[^,;:]{0,12}?\b(?:not|never)\b"
    r"|[^,;:]{0,24}n't\b|[^;:]{0,120}? (?:not|never) to\b",
    re.IGNORECASE,
)
_FIRST_PERSON = late(r"\b(?:we|I|our)\b[^.;]{0,80}$", re.IGNORECASE)
_REACH = 220


def clause(case: Case, offset: int) -> tuple[int, int]:
    """Return the sentence an offset stands in, cut at the quotation marks around it."""
    first, last = case.sentence_at(offset)
    quote = case.quote_at(offset)
    if quote is not None:
        return max(first, quote[0]), min(last, quote[1])
    return first, last


def frame_start(case: Case, offset: int) -> int | None:
    """Return where the words begin that make a verb a call; the verb itself in an imperative.

    ``None`` where nothing makes it one, or where somebody else than the source did the urging.
    """
    first, _ = clause(case, offset)
    start = max(first, offset - _REACH)
    before = case.lowered[start:offset]
    frame = _FRAME.search(before)
    if frame is None:
        if _IMPERATIVE.search(before):
            return offset
        frame = _earlier_frame(before)
        if frame is None:
            return None
    if frame["urge"] and not _is_own_urging(case, before[: frame.start()], frame["urge"]):
        return None
    return start + frame.start("call")


def _earlier_frame(before: str) -> re.Match[str] | None:
    """Return the frame of a verb before this one: *urges all to find her and put her name up*."""
    for end in (m.end() for m in re.finditer(r" (?:to|must|should|let us|let's|please) ", before)):
        if _AND_THEN.fullmatch(before, end):
            frame = _FRAME.search(before[:end])
            if frame is not None:
                return frame
    return None


def _is_own_urging(case: Case, before: str, urge: str) -> bool:
    """Say whether it is the source that urges: "we", its own name, or the present tense."""
    past = urge.partition(" ")[0].endswith("ed")
    if not past or _FIRST_PERSON.search(before):
        return True
    return any(name.casefold() in before for name in own_people(case) if len(name) > 2)


def is_reported(case: Case, start: int, end: int) -> bool:
    """Say whether the words around a call condemn it, deny it or tell it as somebody's crime."""
    first, _ = case.sentence_at(start)
    quote = case.quote_at(start)
    begin = first if quote is None else max(quote[0], first)
    if _NEGATED.search(case.text[max(begin, start - 90) : start]) or _FORBIDS.match(
        case.text[start:end]
    ):
        return True
    return is_condemned(case, start, end)


def is_condemned(case: Case, start: int, end: int) -> bool:
    """Say whether the words around a call condemn it or tell it as somebody's crime."""
    first, _ = case.sentence_at(start)
    quote = case.quote_at(start)
    begin = first if quote is None else max(quote[0], first)
    if quote is None:
        return _REPORTED.search(case.text, max(first, start - 160), end) is not None
    stretch = case.stretch_at(start)
    before = case.text[_introduction(case, stretch.start, quote[0]) : quote[0]]
    after = case.text[quote[1] : min(stretch.end, quote[1] + 200)]
    within = case.text[begin:start]
    return any(_REPORTED.search(part) is not None for part in (before, after, within))


def _introduction(case: Case, first: int, quote: int) -> int:
    """Return where the words that introduce a quote begin: its sentence, or the one before."""
    if quote <= first:
        return first
    start, _ = case.sentence_at(quote - 1)
    if start >= quote - 1 and start - 2 > first:
        start, _ = case.sentence_at(start - 2)
    return max(start, first, quote - 300)

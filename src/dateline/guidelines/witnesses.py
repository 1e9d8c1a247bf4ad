"""Whose word is only the source's: witnesses without a name, papers that it keeps, its own people.

*Two of the drivers said* and *as the log shows that the union keeps* tell a reader no more than the
source's own voice; and who speaks for a source in its release speaks for it within quotation marks
too, unless the accused is heard beside.
"""

import functools

from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.parties import is_own, own_people
from dateline.guidelines.quotation_places import words_of
from dateline.release.patterns import late

_MANY = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|several|some|many|most"
    r"|all|both|other|former|present|our|its|their|those)"
)
_WITNESS = (
    r"(?:drivers?|nurses?|tenants?|workers?|residents?|neighbou?rs?|parents?|mothers?|fathers?"
    r"|oarsm[ae]n|rowers?|players?|pupils?|students?|patients?|passengers?|customers?|clerks?"
    r"|cleaners?|cooks?|waiters?|waitress(?:es)?|pickers?|pilots?|sailors?|deckhands?|crew"
    r"|villagers?|farmers?|growers?|fishermen|anglers?|witness(?:es)?|colleagues?|employees?"
    r"|apprentices?|trainees?|members?|guests?|visitors?|passers-by|children|families|dockers?"
    r"|fitters?|carers?|orderl(?:y|ies)|bookkeepers?|secretar(?:y|ies)|caretakers?|gardeners?"
    r"|stewards?|guards?|volunteers?|gymnasts?|swimmers?|dancers?|singers?|interns?|lodgers?"
    r"|women|men|people|those (?:who|concerned)|staff|bricklayers?|welders?|miners?|refugees?)"
)
_SAY = (
    r"(?:said|says?|tells?|told|reports?|reported|writes?|wrote|recalls?|remember(?:ed)?"
    r"|testif(?:y|ied)|saw|state[sd]?|describe[sd]?|complain(?:ed)?|agree[sd]?|confirm(?:ed|s)?)"
)
_OWN_PAPERS = (
    r"(?:notes?|logs?|log ?books?|photographs?|photos|papers|documents|letters|receipts|records"
    r"|e-?mails|lists?|invoices|time ?sheets|pictures|files|statements|minutes|copies|books|footage"
    r"|water samples|samples|measurements|readings|recordings)"
)
_WITNESSED = late(
    rf"\b(?:{_MANY} ){{1,3}}(?:of (?:the|its|their|his|her|our|those|them) )?(?:[a-z][\w'-]* )"
    rf"{{0,2}}?{_WITNESS}(?: (?:of|from|at|in|on|aboard|who)(?: [\w'-]+){{1,5}}?)?(?: have| has| "
    rf"had"
    rf"| also| now| all)? {_SAY}\b(?: (?:that|how|the (?:union|council|company|trust|firm|board)))?"
    rf"|\b(?:said|say|says|report|reported|tell) (?:{_MANY} ){{1,3}}(?:of (?:the|its|their) )?"
    rf"(?:[a-z][\w'-]* ){{0,2}}?{_WITNESS}\b"
    rf"|\b(?:according to|by the account of) (?:{_MANY} ){{0,3}}(?:of (?:the|its|their) )?"
    rf"(?:[a-z][\w'-]* ){{0,2}}?{_WITNESS}\b"
    rf"|\baccording to (?:the )?(?:[a-z]+ )?{_OWN_PAPERS} (?:that|which) (?:the )?[\w' -]{{2,30}}? "
    rf"(?:has"
    rf"|have|keeps?|holds?|kept|had|collected|made)(?: (?:kept|seen|read|copied|collected"
    rf"|found))?\b"
    rf"|\b(?:as )?(?:the|its|their|our) (?:[a-z]+ )?{_OWN_PAPERS} (?:of the [a-z]+ )?(?:shows?"
    rf"|showed"
    rf"|proves?|proved) (?:that )?|\b{_OWN_PAPERS} (?:that|which) (?:the )?[\w' -]{{2,30}}? (?:has"
    rf"|keeps|holds)"
    rf" (?:read |seen )?(?:shows?|showed|proves?)(?: that)?"
    rf"|\bas the [a-z]+ (?:has|have) (?:read|seen|heard|learnt|learned|found|established) (?:in"
    rf"|from|by)\b"
    rf"|\b(?:they|she|he) (?:write|say|said|wrote|add|report)(?=[.,;]|$)|\band the [a-z]+ (?:shows?"
    rf"|proves?) it\b"
)


def without_witnesses(sentence: str) -> str:
    """Return a lower-case sentence without what gives it as the word of nameless witnesses."""
    return _WITNESSED.sub(" ", sentence)


_HEARD = lexicon(
    "deny denies denied rejects rejected disputes disputed reply replied replies respond responded"
    " responds response comment commented answer answered answers alleges alleged allegedly"
    " allegation allegations lawsuit sued court complaint convicted indicted prosecuted prosecutors"
    " investigation inquiry settlement settled ruling verdict"
)


@functools.lru_cache(maxsize=1)
def _own_quotes(case: Case) -> tuple[tuple[int, int], ...]:
    """Return where the source's own people are quoted."""
    spans: list[tuple[int, int]] = []
    own = own_people(case) if case.document.quotes else ()
    for quotation in case.document.quotes:
        if not quotation.speaker or not is_own(case.fold(quotation.speaker), own):
            continue
        start, end = words_of(case, quotation)
        if case.quote_at(start) == (start, end):
            spans.append((start, end))
    return tuple(spans)


def is_quoted_from_own(case: Case, offset: int) -> bool:
    """Say whether the source's own people are quoted there."""
    return any(start <= offset < end for start, end in _own_quotes(case))


def is_own_quote(case: Case, offset: int) -> bool:
    """Say whether the source's own people speak there, and nothing tells of an answer to them."""
    return _HEARD.isdisjoint(case.vocabulary) and is_quoted_from_own(case, offset)


def in_anothers_quote(case: Case, offset: int) -> bool:
    """Say whether somebody else than the source is quoted there, or its people and an answer."""
    return case.quote_at(offset) is not None and not is_own_quote(case, offset)

"""The words of an accusation, and how they are tied to a name: what DG-34 and DG-01 look for."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from dateline.guidelines.case import Case
from dateline.guidelines.naming import Name, known_names, names_in
from dateline.guidelines.speech import (
    JUDGMENT,
    cites_court,
    is_attributed,
    is_denied,
    is_fiction,
    is_supposed,
    is_tainted,
)

_REACH = 200
_OPENING = 800

_NOUN = (
    r"(?:infiltrators?|spy|spies|traitors?|saboteurs?|agents? provocateurs?|fraudsters?"
    r"|scammers?|swindlers?|con (?:man|men|artists?)|conm[ae]n|embezzlers?|thie(?:f|ves)"
    r"|crooks?|criminals?|gangsters?|mobsters?|racketeers?|extortionists?|blackmailers?"
    r"|murderers?|killers?|rapists?|pa?edophiles?|(?:child |sex )?molesters?|(?:child "
    r"|sexual )?abusers?|torturers?|terrorists?|henchm[ae]n|war criminals?|liars?|plagiarists?"
    r"|charlatans?|quacks?|imposters?|impostors?|money launderers?|(?:human |drug "
    r"|sex )?traffickers?|smugglers?|sexual predators?|racists?|antisemites?|anti-semites?"
    r"|fascists?|neo-nazis?|stooges?|hitm[ae]n|stalkers?|slumlords?|(?:nazi|regime"
    r"|enemy) collaborators?|(?:intelligence|foreign|enemy|secret|undercover|regime|double"
    r"|paid|government) (?:agents?|operatives?|assets?|informants?|informers?))"
)
_NOUNS = re.compile(
    rf"\b{_NOUN}(?:(?:, | and |, and |/)(?:(?:an?|the|known|paid|notorious"
    rf"|convicted) )?{_NOUN})*\b",
)
_BEING = re.compile(
    r"\b(?:frauds?|cheats?|scams?|shams?|hoax|ponzi schemes?|pyramid schemes?"
    r"|criminal enterprise|front (?:company|group|organi[sz]ation)|terrorist organi[sz]ation"
    r"|hate group|money[- ]laundering (?:operation|scheme)|in the pay of|on the payroll of"
    r"|guilty of|agents? of (?:the |a )?(?:[\w']+ ){0,2}(?:regime|state|intelligence"
    r"|government|enemy|mafia|cartel)|complicit in|corrupt|dishonest)\b",
)
_DEED = re.compile(
    r"\b(?:defraud(?:ed|s)|swindled|embezzle[sd]|stole|stolen|steals(?! the show)|bribed"
    r"|bribes (?:officials|inspectors|judges|politicians|the police)|launder(?:ed|s) (?:money"
    r"|funds|cash|millions|billions|the proceeds)|lied (?:to|about|under|when)|scammed"
    r"|cheated(?! death)|murdered|raped|tortured|molested|assaulted|abused|blackmail(?:ed|s)"
    r"|extort(?:ed|s)|cover(?:ed|s) up(?! to\b)|falsif(?:ied|ies)|plagiari[sz]e[sd]"
    r"|forged (?:(?:the|his|her|a|an|their|its) )?(?:[a-z]+ )?(?:documents?|signatures?|papers"
    r"|evidence|records|invoices|certificates?)|misappropriated|looted|plundered|poisoned"
    r"|smuggle[sd]|trafficked|colluded|deceived|misled|defamed|slandered|sabotaged|stalked"
    r"|harassed|intimidated|broke the law|took bribes|evaded tax(?:es)?|violate[sd] (?:the law"
    r"|federal law|state law|human rights|the rights)|committed (?:[\w-]+ ){0,2}(?:fraud"
    r"|crimes?|murder|perjury|treason|atrocities|theft|massacres?)"
    r"|engaged in (?:[\w-]+ ){0,2}(?:fraud|corruption|bribery|racketeering|theft"
    r"|money laundering)|(?:orchestrated|ordered|masterminded) the (?:[\w-]+ ){0,3}(?:fraud"
    r"|massacres?|murders?|killings?|executions?|torture|theft|cover-up|attacks?)"
    r"|has blood on (?:his|her|its|their) hands)\b(?! the show\b)"
)
_OFFENCE = re.compile(
    r"\b(?:crimes|fraud|corruption|lies(?! (?:in|at|with|on|within)\b)|theft|cover-up|bribery"
    r"|embezzlement|wrongdoing|abuses|atrocities|misconduct|deceit|treachery|treason|brutality"
    r"|collusion)(?=[.,;:]| (?:against|in|of|have|has|had|was|were|is|are|and|that|which|must"
    r"|will|cost|led)\b|$)",
)
_ADJECTIVE = re.compile(
    r"\b(?:corrupt|crooked|murderous|thieving|lying|treacherous|fraudulent|bribe-taking)\b"
)
_FILLER = (
    r"(?:(?!(?:of|by|to|against|from|for|with|who|whose|and|or|than|over|about|not|never|no"
    r"|that|into|on|in|at|after|under|anti-\w+|former victim|victim|if|when)\b)[\w'-]+,? )"
)
_TITLES = re.compile(rf" {_FILLER}{{0,3}}")
_LEADING_ON = (" of", " in", "corrupt", "dishonest")
_IS_MODIFIER = re.compile(
    r" (?:employees?|officials?|officers?|staff|members?|workers?|famil(?:y|ies)|executives?"
    r"|managers?)\b"
)
_AFTER_NOUN = re.compile(r",? (?:named |called )?")
_IS = re.compile(
    r"(?:,[^,;:]{1,80},)?(?: who)? (?:is|was|are|were|has been|have been|had been|remains?"
    r"|acted as|acts as|work(?:s|ed) as|became|served as|has always been|(?:(?:has"
    r"|have) )?been (?:exposed|unmasked|revealed) as|turned out to be|proved to be"
    r"|is nothing (?:more|other) than|is nothing but)"
    rf" (?!\w+ing )(?:(?:an?|the|one of the|its|their) )?{_FILLER}{{0,4}}",
    re.IGNORECASE,
)
_APPOSED = re.compile(
    rf", (?:(?:an?|the|that|this|known|who (?:is|was)) )?{_FILLER}{{0,4}}", re.IGNORECASE
)
_DID = re.compile(
    r"(?:, (?:(?:an?|the|its|their|who|aged|then|now|former|formerly|of|born|[A-Z\d])\b)"
    r"(?:(?!\b(?:which|that)\b)[^,;:]){1,80},| \([^()]{1,40}\))?(?: (?:who|which|that))?"
    r"(?: (?:has|have|had|also|then|again|even|personally|[a-z]+ly)){0,4} "
)
_BY = re.compile(r"(?: [\w,'-]+){0,8}? by (?:the |its |his |her |their |a |an )?")
_PASSIVE = re.compile(r"\b(?:was|were|been|being|be|is|are)(?: [a-z]+ly)? $")
_STANDS_ALONE = re.compile(
    r"$|[.,;:!?)\"”\n—]| (?:who|and|or|in|of|for|on|that|whose|with|at|by|from|to|but|when"
    r"|while|as|since|working|acting|serving|posing|whom|-|—)\b"
)
_OPENS_SENTENCE = re.compile(r"(?:^|[.!?:\n] ?[\"“]?)$")
_OWNS = re.compile(r"'s? (?:[\w-]+ ){0,2}")


class Accusation(NamedTuple):
    """Where a name and what it is charged with stand, both within one span."""

    start: int
    end: int
    name: str


def accusations(case: Case, kinds: tuple[str, ...]) -> Iterator[Accusation]:
    """Yield where narration of these kinds says, in its own voice, that somebody named did"
    " wrong."""
    finder = _Finder(case)
    for stretch in case.of_kind(*kinds):
        reached = stretch.start
        for found, ties in _charges(case.lowered, stretch.start, stretch.end):
            if found.start() < reached or case.quote_at(found.start()) is not None:
                continue
            accusation = finder.tie(found, ties)
            if accusation is not None and not finder.is_passed_on(found, accusation):
                reached = accusation.end
                yield accusation


Tie = Callable[[str, re.Match[str], list[Name]], Accusation | None]


def _charges(lowered: str, start: int, end: int) -> list[tuple[re.Match[str], Tie]]:
    found: list[tuple[re.Match[str], Tie]] = []
    for pattern, tie in _CHARGES:
        found.extend((match, tie) for match in pattern.finditer(lowered, start, end))
    return sorted(found, key=lambda pair: pair[0].start())


class _Finder:
    """Ties charges to names; what it knows of the text's names is gathered when first needed."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._headlined: tuple[str, ...] | None = None
        self._own: tuple[str, ...] = tuple(
            name.casefold() for name in own_names(case) if len(name) > 2
        )

    def tie(self, charge: re.Match[str], tie: Tie) -> Accusation | None:
        case = self._case
        first, last = case.sentence_at(charge.start())
        start, end = max(first, charge.start() - _REACH), min(last, charge.end() + _REACH)
        kind = case.stretch_at(charge.start()).kind
        names = list(self._names(kind, start, end))
        found = tie(case.text, charge, names)
        if found is None or found.name.casefold() in self._own:
            return None
        return found

    def is_passed_on(self, charge: re.Match[str], accusation: Accusation) -> bool:
        """Say whether the sentence attributes, denies, supposes or invents the charge."""
        case = self._case
        first, last = case.sentence_at(charge.start())
        near = max(first, accusation.start - 400)
        sentence = case.narration(near, min(last, accusation.end + 400)).lower()
        before = case.lowered[near : accusation.start]
        stretch = case.stretch_at(charge.start())
        told = case.lowered[max(stretch.start, first - 1500) : first]
        return (
            is_tainted(case.lowered[max(first, charge.start() - 60) : charge.start()])
            or is_attributed(sentence)
            or is_denied(sentence)
            or is_supposed(before)
            or is_fiction(sentence)
            or cites_court(told)
            or is_fiction(case.lowered[:_OPENING], strictly=True)
            or self._is_judged(accusation.name)
        )

    def _is_judged(self, name: str) -> bool:
        """Say whether the text reports a court's judgment on who bears the name."""
        last = name.lower().rpartition(" ")[2]
        return any(
            last in self._case.lowered[slice(*self._case.sentence_at(found.start()))]
            for found in JUDGMENT.finditer(self._case.lowered)
        )

    def _names(self, kind: str, start: int, end: int) -> Iterator[Name]:
        case = self._case
        if kind != "headline":
            yield from names_in(case.text, start, end, case.name_words)
            return
        if self._headlined is None:
            self._headlined = tuple(sorted(known_names(case.text), key=len, reverse=True))
        line = case.lowered[start:end]
        for name in self._headlined:
            at = line.find(name.lower())
            if at >= 0:
                yield Name(start + at, start + at + len(name), name)


def own_names(case: Case) -> Iterator[str]:
    """Yield what the source and its people are called."""
    if case.filing is not None:
        yield case.filing.source_name
    for contact in case.document.contacts:
        yield from (name for name in (contact.organization, contact.name) if name)
    for about in case.document.boilerplate:
        if about.organization:
            yield about.organization


def _tie_noun(text: str, charge: re.Match[str], names: list[Name]) -> Accusation | None:
    if text[charge.start()].isupper() and not _OPENS_SENTENCE.search(
        text, max(0, charge.start() - 4), charge.start()
    ):
        return None
    for name in names:
        if name.start >= charge.end() and _AFTER_NOUN.fullmatch(text[charge.end() : name.start]):
            if text[charge.end() : name.start].startswith(",") and charge.group()[-1] == "s":
                continue
            return Accusation(charge.start(), name.end, name.text)
    if not _STANDS_ALONE.match(text, charge.end()):
        return None
    return _tie_back(text, charge, names, (_IS, _APPOSED))


def _tie_being(text: str, charge: re.Match[str], names: list[Name]) -> Accusation | None:
    if not charge.group().endswith(_LEADING_ON) and not _STANDS_ALONE.match(text, charge.end()):
        return None
    return _tie_back(text, charge, names, (_IS,))


def _tie_deed(text: str, charge: re.Match[str], names: list[Name]) -> Accusation | None:
    if _PASSIVE.search(text, max(0, charge.start() - 40), charge.start()):
        for name in names:
            if name.start > charge.end() and _BY.fullmatch(text[charge.end() : name.start]):
                return Accusation(charge.start(), name.end, name.text)
        return None
    return _tie_back(text, charge, names, (_DID,))


def _tie_adjective(text: str, charge: re.Match[str], names: list[Name]) -> Accusation | None:
    for name in names:
        if " " not in name.text or name.start < charge.end():
            continue
        if _IS_MODIFIER.match(text, name.end):
            continue
        if _TITLES.fullmatch(text[charge.end() : name.start]):
            return Accusation(charge.start(), name.end, name.text)
    return None


def _tie_offence(text: str, charge: re.Match[str], names: list[Name]) -> Accusation | None:
    return _tie_back(text, charge, names, (_OWNS,))


def _tie_back(
    text: str, charge: re.Match[str], names: list[Name], gaps: tuple[re.Pattern[str], ...]
) -> Accusation | None:
    for name in reversed(names):
        if name.end > charge.start():
            continue
        between = text[name.end : charge.start()]
        if any(gap.fullmatch(between) for gap in gaps):
            return Accusation(name.start, charge.end(), name.text)
    return None


_CHARGES: tuple[tuple[re.Pattern[str], Tie], ...] = (
    (_NOUNS, _tie_noun),
    (_BEING, _tie_being),
    (_DEED, _tie_deed),
    (_OFFENCE, _tie_offence),
    (_ADJECTIVE, _tie_adjective),
)

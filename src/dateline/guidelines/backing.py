"""How many stand behind a paper, where a sentence tells it otherwise than by who signed (DG-70).

A paper that people put their names to, a number of people, and what ties them: it is *by* them,
they join or back it, they ask for something *in* it, or it has so many entries. A number whose
names follow at once is its own list.
"""

import re
from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.number_words import TENS, UNITS
from dateline.guidelines.signing import COUNTED, Signed, counted_value
from dateline.release.patterns import late

_PAPER_WORDS = frozenset({
    "letter", "letters", "petition", "petitions", "appeal", "statement", "declaration", "manifesto",
    "plea", "memorandum", "resolution", "charter", "proclamation", "objection", "complaint", "note",
    "paper", "text", "initiative", "call", "demand", "demands", "request", "protest", "list",
    "lists", "sheets", "pledge", "calls", "petitioners", "undersigned", "signatories", "signers",
    "signed", "signature", "signatures", "writing", "wrote", "consent",
})  # fmt: skip
_STRONG = (
    r"(?:(?:open|joint|common|protest|public|written) )?(?:letters?|petitions?|appeal|statement"
    r"|declaration|manifesto|plea|memorandum|resolution|charter|proclamation|objection|complaint"
    r"|position paper|protest note|note to the [\w-]+|protest|joint text|signature lists?"
    r"|sign(?:ing|ature) sheets|list under the letter)\b"
)
_WEAK = (
    r"(?:text|(?:citizens'|popular|people's) initiative|demands?|request|pledge|the list"
    r"|(?<!conference )calls?)(?= (?:for|to|by|of|that"
    r"|was|is"
    r"|from|are|on|against|with|which)\b|,)"
)
_PAPER = late(rf"\b(?:{_STRONG}|{_WEAK})")
_ABOUT = (
    r"(?:,|more than|over|some|about|around|nearly|almost|at least|all|the|these|those|now|already"
    r"|a total of|a group of|a good|exactly|each of the|every one of the|its|as many as|so far"
    r"|another|first|together|jointly|no fewer than|up to|to|at|by)"
)
_BY = late(
    r"^(?:,? (?!for \d)[\w’'-]+){0,12}?,? (?:by|from|under which|behind which|to which|with"
    r"|has|have"
    r"|had|counts|count|carr(?:y|ies)|bears?|unites?|reached|reaches|won|found|gathered|collected"
    r"|attracted|drew|ended with|went out on behalf of|on behalf of|stands? at|stood at|passed|are"
    r"|stand|stands|among|joined|which|comes from|lists?|was)"
    rf"(?: {_ABOUT})*,? $"
)
_OF = late(rf"^ of(?: {_ABOUT})* $")
_ASK = (
    r"(?:ask(?:s|ed)?|call(?:s|ed)?|demand(?:s|ed)?|protest(?:s|ed)?|urge[sd]?|warn(?:s|ed)?"
    r"|want(?:s"
    r"|ed)?|plead(?:s|ed)?|turn(?:s|ed)?|address(?:es|ed)?|appeal(?:s|ed)?|oppose[sd]?|speak|spoke"
    r"|condemn(?:s|ed)?|criticise[sd]?|wrote|write|publish(?:es|ed)?|declare[sd]?|stand|stood"
    r"|insist"
    r"|plead|beg(?:ged)?|request(?:s|ed)?|reject(?:s|ed)?|defend(?:s|ed)?|say|said|propose[sd]?"
    r"|complain(?:s|ed)?|remind(?:s|ed)?|draw|drew|issue[sd]?|sent|send|hand(?:ed)?)"
)
_ASK_AFTER = late(rf"(?: [\w’'-]+){{0,4}}? {_ASK}\b")
_TIED = late(
    r"\b(?:sign(?:s|ed|ing)?|co-?sign(?:s|ed)?|countersign(?:s|ed)?|subscribed?s?|endorse[sd]?"
    r"|support(?:s|ed)?|backs?|backed|join(?:s|ed)?|lend|lent|stamp(?:s|ed)?|put|set|stands? behind"
    r"|entered|confirmed|approved?|agreed?|agreement with|adopt(?:s|ed)?|declared|clicked|took part"
    r"|stand up|underwrite|affixed)\b"
)
_IN = late(
    r"\b(?:in|through|with|by way of) (?:an?|the|their|this|one) (?:[\w-]+ ){0,2}$"
    rf"|\b{_ASK} (?:up )?(?:an?|the|their|this|one) (?:[\w-]+ ){{0,2}}$"
)
_IN_BEFORE = late(r"\b(?:in|with|through|by) (?:an?|the|their|this|its) (?:[\w-]+ ){0,2}$")
_ENTRIES = late(
    r"\b(?:signatures?|entries|names|supporters|signator(?:y|ies)|first signatories|adherents"
    r"|co-?signers|petitioners|co-?signatories|votes)$"
)
_PETITIONERS = late(
    r"\b(?P<who>petitioners|undersigned|signatories|signers|co-?signers|signatures|entries)\b"
    r"(?:,| now| were| are| number| numbered| of the [\w-]+| so far| already| has risen to"
    r"| stood at"
    r"| in all| come to| amount to| from)*,? "
    r"(?:(?:more than|over|some|about|nearly|now) )?(?P<count>\d{1,3}(?:,\d{3})+|\d{2,})\b(?! ?(?:%"
    r"|percent|january|february|march|april|may|june|july|august|september|october|november"
    r"|december|years?|days?|hours?|minutes?|countries|nations|states))"
)
_BARE = late(
    r"\b(?:stood at|stands at|risen to|rose to|grown to|are now|is now|reached the|passed the"
    r"|signed by"
    r"|counted|or) (?P<count>\d{1,3}(?:,\d{3})+|\d{3,})\b(?! ?(?:%|percent|crowns|dollars|euros"
    r"|years?"
    r"|days?|hours?))|^(?P<first>\d{1,3}(?:,\d{3})+|\d{3,}) have (?:already )?signed\b"
)
_SIGNED_COLON = late(r"\bsigned: (?:\S+ ){1,4}")
_IN_WRITING = late(
    r"(?:\S+ ){1,6}?(?:ha(?:s|ve) )?(?:declared|confirmed|agreed|promised|stated"
    r"|pledged) in writing\b"
    r"|(?:\S+ ){1,6}?wrote to (?:the|their) (?:\w+ ){1,4}?and (?:asked|demanded|called|urged)\b"
    r"|(?:\S+ ){1,6}?(?:support|back|endorse)\b[^.;]{0,60}? with (?:their|a|written) (?:signatures?"
    r"|written consent|consent|names?)\b"
)
_COLONS = ("signed: ",)
_WRITTEN = ("in writing", "wrote to", " with ")
"""One of these stands in each form of `_IN_WRITING`."""
_OTHERS = late(
    r"\b(?:sign(?:ed|ing)? (?:up|onto|on to the list|off)|senators?|congress\w*|lawmakers"
    r"|legislators|representatives|governors|attorneys general"
    r"|colleagues|cosponsors?|bills?|act|members of the house|nations|countries|would|if|should"
    r"|aims? to|goals?|needs?|required|until|treaty|contracts?|court|lawsuits?|plaintiffs|charged"
    r"|sued|police|indict\w+|agreements?|shareholders|investors|customers|patients|employees of"
    r"|visitors|attendees|participants|films?|songs?|novels?|episodes?"
    r"|may be (?:filed|made|sent)|programs?|programmes?|megawatts?|grants?|agencies|killed"
    r"|troops|budget)\b"
)
_NAMES = late(
    r"(?: [\w’'-]+){0,3}?[:,] (?P<names>(?:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2})"
    r"(?:(?:, and|,| and) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2})+)"
)
_DIGIT = late(r"\d")
_NUMBER_WORDS = frozenset((*UNITS[3:], *TENS, "hundred", "thousand", "dozen"))
_YEAR = late(r"(?:19|20)\d\d")
_REACH = 110


def backers(case: Case) -> Iterator[Signed]:
    """Yield how many are told to stand behind a paper, unless their names follow at once."""
    if not case.document.language.startswith("en"):
        return
    seen = -1
    for at in case.places(_PAPER_WORDS):
        first, last = case.sentence_at(at)
        if first == seen or not _has_number(case, first, last) or not case.narrates(at):
            continue
        seen = first
        found = list(_in_sentence(case, first, last))
        if found and not _OTHERS.search(case.lowered, first, last):
            yield from found


def _has_number(case: Case, first: int, last: int) -> bool:
    if _DIGIT.search(case.lowered, first, last) is not None:
        return True
    return any(first <= at < last for at in case.places(_NUMBER_WORDS))


def _in_sentence(case: Case, first: int, last: int) -> Iterator[Signed]:
    counts = [
        found
        for found in COUNTED.finditer(case.lowered, first, last)
        if not _YEAR.fullmatch(found["digits"] or "")
    ]
    named = _PETITIONERS.search(case.lowered, first, last)
    if named is not None:
        number = int(named["count"].replace(",", ""))
        yield Signed(number, named.start("count"), named.end("count"))
    bare = _BARE.search(case.lowered, first, last)
    if bare is not None and _PAPER.search(case.lowered, first, last) is not None:
        yield Signed(
            int(bare[bare.lastgroup or 0].replace(",", "")), *bare.span(bare.lastgroup or 0)
        )
    sentence = case.lowered[first:last] if counts else ""
    for signs, pattern in ((_COLONS, _SIGNED_COLON), (_WRITTEN, _IN_WRITING)):
        signed = any(map(sentence.__contains__, signs))
        told = pattern.search(case.lowered, first, last) if signed else None
        within = [found for found in counts if told and told.start() <= found.start() < told.end()]
        for found in within:
            yield Signed(counted_value(found), *found.span())
    for paper in _PAPER.finditer(case.lowered, first, last) if counts else ():
        for found in counts:
            number = counted_value(found)
            tied = number > 2 and _is_tied(case, paper, found, first, last)
            if tied and _names_given(case.text, found.end()) != number:
                yield Signed(number, *found.span())


def _is_tied(case: Case, paper: re.Match[str], found: re.Match[str], first: int, last: int) -> bool:
    """Say whether the number is of those whose paper it is."""
    lowered = case.lowered
    if found.start() >= paper.end():
        between = lowered[paper.end() : found.start()]
        if len(between) > _REACH:
            return False
        if _ENTRIES.search(found[0]) or _BY.match(between) or _OF.match(between):
            return True
        asks = _ASK_AFTER.match(lowered, found.end(), last)
        before = _IN_BEFORE.search(lowered, max(first, paper.start() - 40), paper.start())
        return asks is not None and before is not None
    between = lowered[found.end() : paper.start()]
    if not 0 <= len(between) <= _REACH:
        return False
    if _ENTRIES.search(found[0]) or _TIED.search(between):
        return True
    return (
        _IN.search(between) is not None and _ASK_AFTER.match(lowered, found.end(), last) is not None
    )


def _names_given(text: str, end: int) -> int | None:
    """Count the names that follow a number of people at once; ``None`` where none do."""
    found = _NAMES.match(text, end, min(len(text), end + 400))
    return None if found is None else len(re.split(r", and |, | and ", found["names"]))

"""Who alone is told to have done a wrong that stands in plain words in a sentence.

The parts of such a wrong are those of `dateline.guidelines.plain_wrongs`. Whoever else is named
must be the source's own or a place; where nobody is, who alone was named in the sentence before.
"""

from collections.abc import Callable, Container, Iterator

from dateline.guidelines.accused import is_nobody_to_ask
from dateline.guidelines.case import Case
from dateline.guidelines.naming import Name, lone_names, names_in
from dateline.guidelines.parties import is_own, own_people, same_party
from dateline.guidelines.plain_abuses import PLAIN_ABUSES
from dateline.guidelines.plain_crimes import PLAIN_CRIMES
from dateline.guidelines.plain_harms import PLAIN_HARMS
from dateline.guidelines.plain_wrongs import PLAIN_WRONGS
from dateline.guidelines.praised import is_of_an_office
from dateline.guidelines.slots import Telling, by_word, match_around, may_stand
from dateline.guidelines.ties import Accusation
from dateline.release.patterns import late

_BY_WORD = by_word((*PLAIN_WRONGS, *PLAIN_HARMS, *PLAIN_ABUSES, *PLAIN_CRIMES))
_WORDS = frozenset(_BY_WORD)
_REACH = 110
_HOPED = late(
    r"\b(?:not|never|no longer|nobody|no one|none|against|prevent\w*|protect\w*|detect\w*|if"
    r"|whether"
    r"|would|could|can|cannot|may|might|must|should|shall|will|help\w*|stop\w*|fight\w*|combat\w*"
    r"|avoid\w*|risks?|how to|without|refus\w+ to|declin\w+ to|instead of|rather than|anyone"
    r"|someone"
    r"|somebody|scams?|scammers|hackers|attackers|criminals|thieves|victims?|plans? to|want\w* to"
    r"|allow\w*|unless|until)\b"
)
_TOLD_OF = late(
    r"\b(?:novels?|films?|songs?|plays?|story|stories|series|episodes?|games?|bills?|acts?|policy"
    r"|policies|legislation|users?|software|platform|solutions?|authenticat\w+|counterfeit\w*"
    r"|century"
    r"|researchers|survey|exhibition|legend|character|album|amendment"
    r"|victims?|acted|scripts?|comedy|memoirs?|alleg\w+|identify|detection|tool|tools)\b"
)
_KIND_BEFORE = late(
    r"\b(?:firm|company|hotel|inn|abattoir|slaughterhouse|dairy|landlord|landlady|coach|agency|bank"
    r"|school|clinic|club|shop|yard|mill|brewery|maker|builders?|contractor|dealer|broker|exchange"
    r"|restaurant|bakery|farm|kennels|museum|line|party|warehouse|gallery|developer|brand|chain"
    r"|publisher|union|detective|pay of|fleet|regime|lodge|foundation|garage|firm of|studio"
    r"|laborator(?:y|ies)|lab|home|captain|skipper|trainer|teacher|farmer|mayor) $",
)
_THERE = late(r"(?:At|In|Inside|On|Aboard) (?:the )?(?P<name>[A-Z][\w'-]{3,})(?=,| [a-z])")
_BESIDE = late(
    r"\b(?:of|at|for|in|on|to|with|from|near|against|between|ran|runs|leads|led|heads|headed"
    r"|founded"
    r"|owns|owned|keeps|kept) (?:the |its |his |her )?(?:[a-z]+ ){0,2}$"
)
"""What stands before a name that only says where or whose: *founder of the exchange X*."""
_GOES_ON = late(r"(?:'s?)? [a-z]|, an? ")
_BACK = late(
    r"(?:He|She|It|They|Its|His|Her|The (?:firm|company|owner|landlord|doctor|director|captain"
    r"|skipper"
    r"|agency|bank|maker|yard|dairy|hotel|coach|trainer|builder|contractor|mayor|club|school|clinic"
    r"|supplier|caterer|farm|mill|shop|chairman|chairwoman|treasurer|manager|broker|dealer))\b"
)


def plain_wrongs(
    case: Case, kinds: Container[str], is_told: Callable[[int, int], bool]
) -> Iterator[Accusation]:
    """Yield wrongs told in plain words; ``is_told``: on no other's word than the text's own."""
    if is_of_an_office(case):
        return
    reached = -1
    pending: Accusation | None = None
    for at, word in case.placed(_WORDS):
        if at < reached:
            continue
        near = case.lowered[max(0, at - _REACH) : at + _REACH]
        ways = [way for _, way in _BY_WORD[word] if may_stand(near, way.needs)]
        if not ways or case.stretch_at(at).kind not in kinds:
            continue
        first, last = case.sentence_at(at)
        span = _wrong(case, ways, at, first, last)
        if span is None or _is_a_title(case, *span) or not is_told(*span):
            continue
        name = _doer(case, span, first, last)
        if name is None:
            continue
        reached = span[1]
        told = Accusation(min(name.start, span[0]), max(name.end, span[1]), name.text)
        if pending is not None and pending.name == told.name and first <= pending.end <= last:
            pending = pending._replace(end=max(pending.end, told.end))
            continue
        if pending is not None:
            yield pending
        pending = told
    if pending is not None:
        yield pending


def _is_a_title(case: Case, start: int, end: int) -> bool:
    """Say whether words stand in a line with a capital on each, where no name can be told."""
    if case.stretch_at(start).kind == "paragraph":
        return False
    long = [word for word in case.text[start:end].split() if len(word) > 3]
    return sum(word[0].isupper() for word in long) * 2 > len(long)


def _wrong(
    case: Case, ways: list[Telling], at: int, first: int, last: int
) -> tuple[int, int] | None:
    start, end = max(first, at - _REACH), min(last, at + _REACH)
    for each in ways:
        found = match_around(each.reads, case.lowered, at, start, end)
        if found is None:
            continue
        before = max(first, found.start() - 60)
        if _HOPED.search(case.lowered, before, found.start()):
            return None
        return None if _TOLD_OF.search(case.text, first, last) else found.span()
    return None


def _doer(case: Case, span: tuple[int, int], first: int, last: int) -> Name | None:
    """Return who alone is named in a sentence, or in the one before that it goes on from."""
    named = [n for n in _others(case, first, last) if not _is_victim(case, n, span)]
    if not named:
        named = list(_lone(case, first, last))
    if not named and _BACK.match(case.text, first) and first > 1:
        before = case.sentence_at(first - 2)
        if case.stretch_at(before[0]) == case.stretch_at(first):
            named = [Name(first, first, n.text) for n in _others(case, *before)]
    if len(named) > 1:
        named = [n for n in named if not _BESIDE.search(case.text, first, n.start)] or named
    if not named:
        return None
    if all(same_party(named[0].text, other.text) for other in named[1:]):
        return named[0]
    return None


_TO_WHOM = late(
    r"(?<!came )(?<!comes )(?<!fallen )\b(?:from|to|against|than|about|for) (?:(?:the|its|his|her"
    r"|an?) )?(?:[a-z-]+ ){0,2}$"
)
_ADJACENT = late(r",? ?(?:(?:the|its|his|her|an?) )?(?:(?!that |which |whom )[a-z-]+ ){0,1}")


def _is_victim(case: Case, name: Name, span: tuple[int, int]) -> bool:
    """Say whether a name behind a deed is of the one it is done to: *lied to X*, *stole from X*."""
    if name.start < span[1]:
        return False
    if case.lowered.endswith((" by", " on", " of", " is", " at", " in"), span[0], span[1]):
        return False
    between = case.text[span[1] : name.start]
    return (
        _ADJACENT.fullmatch(between) is not None
        or _TO_WHOM.search(case.text, span[1], name.start) is not None
    )


def _others(case: Case, first: int, last: int) -> list[Name]:
    """Return the names in a sentence that are neither the source's own nor places."""
    own = own_people(case)
    return [
        name
        for name in names_in(case.text, first, last, case.name_words)
        if not is_nobody_to_ask(name.text) and not is_own(name.text, own)
    ]


def _lone(case: Case, first: int, last: int) -> Iterator[Name]:
    """Yield single words that are somebody's name by where they stand: *the hotel Kastel*."""
    own = own_people(case)
    there = _THERE.match(case.text, first, last)
    if there is not None and not is_nobody_to_ask(there["name"]):
        yield Name(*there.span("name"), there["name"])
    for name in lone_names(case.text, first, last):
        before = case.text[max(first, name.start - 30) : name.start]
        opens = name.start == first and _GOES_ON.match(case.text, name.end)
        if not (_KIND_BEFORE.search(before) or opens):
            continue
        if not is_own(name.text, own) and not is_nobody_to_ask(name.text):
            yield name

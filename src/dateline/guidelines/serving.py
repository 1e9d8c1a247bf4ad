"""At whose place the source's goods already work, and who signs up for what it offers.

Both are claims about somebody else, though no word of partnership stands there: *six arms already
sort pears at …*, *… signs up for a service from the quay*.
"""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.naming import Name
from dateline.guidelines.organisations import ORG, ORGANISATION, cleaned, is_somebody
from dateline.guidelines.parties import core_words
from dateline.guidelines.partnering import DESCRIBING, concerns, is_official
from dateline.release.patterns import late

_USES_US = late(
    rf"({ORG})(?: (?:will|has|have|is to|already|now))? (?:signs? up (?:for|to|with)"
    rf"|books?|leases?|rents?"
    r"|moves? (?:in)?to|commits? to|calls? at|ships? (?:from|through)|relies on|switche[sd] to"
    r"|switch to|sails? from"
    r"|berths? at|trains? (?:at|with)|runs? on|signed up (?:for|to|with)|signed for)\b"
)
_PLACED_AT = late(
    r"(?:(?:already|in service|at work|installed|running) (?:[\w-]+ ){0,4}?(?:at|aboard)"
    r"|(?:in use|on trial|deployed|piloted|trialled) (?:[\w-]+ ){0,4}?(?:at|aboard|by|with))"
    rf" {DESCRIBING}(?<!, )(?=[A-ZÀ-ÖØ-Þ])"
)
_PLACED_WORDS = frozenset(
    {"already", "use", "service", "trial", "installed", "deployed", "piloted", "trialled"}
)
_USES_WORDS = frozenset(
    [
        "sign",
        "signs",
        "signed",
        "joins",
        "join",
        "book",
        "books",
        "leases",
        "lease",
        "rents",
        "rent",
        "moves",
        "move",
        "commits",
        "commit",
        "calls",
        "call",
        "ships",
        "relies",
        "switches",
        "switched",
        "berths",
        "berth",
    ]
)


SERVING = _PLACED_WORDS | _USES_WORDS
"""Words one of which any such claim has."""


def served_in(case: Case, own: tuple[str, ...]) -> Iterator[Name]:
    """Yield the names of those whom the source is said to serve, in reading order.

    ``own`` are the names that the source goes by.
    """
    if is_official(case):
        return
    for at in case.places(_PLACED_WORDS):
        yield from _placed(case, at, own)
    firsts = tuple({core_words(name)[0] for name in own if core_words(name)})
    for at in case.places(_USES_WORDS):
        yield from _using(case, at, firsts)


def _placed(case: Case, at: int, own: tuple[str, ...]) -> Iterator[Name]:
    first, last = case.sentence_at(at)
    kinds = {core_words(name)[-1] for name in own if core_words(name)}
    named = any(f"the {kind}" in case.lowered[first:last] for kind in kinds)
    if not named and not concerns(case.lowered, own, first, last):
        return
    found = _PLACED_AT.match(case.text, max(first, at - 3)) or _PLACED_AT.match(case.text, at)
    organisation = ORGANISATION.match(case.text, found.end()) if found is not None else None
    name = cleaned(organisation) if organisation else None
    if name is not None and is_somebody(name, case.text):
        yield name


def _using(case: Case, at: int, firsts: tuple[str, ...]) -> Iterator[Name]:
    first, last = case.sentence_at(at)
    if not any(start in case.lowered[at:last] for start in firsts):
        return
    uses = _USES_US.search(case.text, max(first, at - 70), min(last, at + 30))
    if uses is not None and uses.end(1) < at < uses.end():
        part = ORGANISATION.match(case.text, uses.start(1))
        name = cleaned(part) if part else None
        if name is not None and is_somebody(name, case.text):
            yield name

"""Figures about the world in English: a measure, whom or what it is of, and no sign that it is own.

A sentence is taken for such a figure when its words fill the slots together, in whatever order: a
share, a ratio, a rise, an average or a large count; people, trades, prices or places that it is of;
and none of the words by which a source tells of its own books, offers, rules and doings.
"""

from collections.abc import Iterator

from dateline.guidelines.attribution import cites_source
from dateline.guidelines.case import Case
from dateline.guidelines.figure_forms import FORMS, Form
from dateline.guidelines.figures_told import figure_told, without_vague_source
from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.measures import BOOKS, MARKS, OWN_VOICE, PLANS, SUPPOSED
from dateline.guidelines.parties import speakers
from dateline.guidelines.sentence_parts import clause_around
from dateline.release.patterns import late

_PERCENTS = lexicon("percent percentage cent")
_FRACTIONS = lexicon(
    "half third thirds quarter quarters fifth fifths sixth sixths seventh eighth eighths tenth"
    " tenths majority"
)
_ORDINALS = lexicon(
    "second third fourth fifth sixth seventh eighth ninth tenth twentieth hundredth"
)
_NUMBER_WORDS = lexicon(
    "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty"
    " fifty sixty seventy eighty ninety hundred thousand"
    " million billion trillion hundreds thousands millions billions doubled tripled trebled"
    " quadrupled halved"
)
_LARGE_WORDS = lexicon(
    "hundred thousand million billion trillion hundreds thousands millions billions trillions"
)
_EVERY_OUT = lexicon("out every")
_THREE = 3
_WORDED = _FRACTIONS | _PERCENTS | lexicon("every most twice double tenfold cause")
_OUT_OF = lexicon("in out of")


_STOPS = ".,;:!?()[]“”‘’'\"/-–—+~*"
_SIGNS = ("%", "$", "€", "£")
_THOUSANDS = late(r",[0-9]00")


class Sentences:
    """The words of a text's sentences, each looked up once."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._told: dict[int, frozenset[str]] = {}

    def told(self, first: int, last: int) -> frozenset[str]:
        """Return the words of a sentence, and signs for the kinds of numbers that it has."""
        if first not in self._told:
            words = frozenset(_spaced(self._case.lowered[first:last]).split())
            self._told[first] = words | _signs(words)
        return self._told[first]


def _spaced(sentence: str) -> str:
    """Set a sentence's words apart; ten times as fast as a search for words."""
    sentence = sentence.replace(" i-", " i_")  # Interstate 35 is no first person
    for mark in _STOPS:
        sentence = sentence.replace(mark, " ")
    for sign in _SIGNS:
        sentence = sentence.replace(sign, f" {sign} ")
    return sentence


def _signs(words: frozenset[str]) -> set[str]:
    numbers = words & _NUMBER_WORDS
    digits = [word for word in words if "0" <= word[0] <= "9"]
    if not (numbers or digits or words & _WORDED):
        return set()
    signs = {"#"}
    if not words.isdisjoint(_PERCENTS):
        signs.add("%")
    if not words.isdisjoint(_FRACTIONS):
        signs.add("/")
    if not words.isdisjoint(_LARGE_WORDS) or any(len(word) == _THREE for word in digits):
        signs.add("L")
    paired = len(numbers) + len(digits) > 1 and not words.isdisjoint(_OUT_OF)
    if paired and (numbers or "1" in words or not words.isdisjoint(_EVERY_OUT)):
        signs.add("##")
    if "every" in words and not words.isdisjoint(_ORDINALS):
        signs.add("nth")
    return signs


_LISTED = tuple(FORMS.values())
_SUPPOSABLE = (FORMS["forecast"], FORMS["would by share"])


def _by_key() -> dict[str, tuple[int, ...]]:
    """Return which forms a word may open: a form is looked up by the rarest of its needs."""
    found: dict[str, tuple[int, ...]] = {}
    for at, form in enumerate(_LISTED):
        for word in form.needs[form.key]:
            found[word] = (*found.get(word, ()), at)
    return found


_BY_KEY = _by_key()
_KEYS = frozenset(_BY_KEY)
_PASSED = frozenset[str]().union(*(form.passed for form in _LISTED))
_NEEDED = frozenset[str]().union(*(need for form in _LISTED for need in form.needs))
_KINDS = frozenset({"paragraph", "item", "headline", "subheadline", "boilerplate"})


def world_figures(case: Case, sentences: Sentences, *, studied: bool) -> Iterator[tuple[int, int]]:
    """Yield the figures of the world that have no source, one a sentence.

    ``studied``: the text tells of a study, whose own figures need no source each; those of markets
    and of people at large do.
    """
    if not case.document.language.startswith("en"):
        return
    booked = len(_RESULTS & case.vocabulary) > 1
    allowed = _ALLOWED[studied, booked]
    own = tuple(name.lower() for name in speakers(case))
    looked, reached = set[int](), 0
    for at in _marks(case):
        if at < reached or not case.narrates(at) or case.stretch_at(at).kind not in _KINDS:
            continue
        first, last = case.sentence_at(at)
        if first in looked:
            continue
        looked.add(first)
        reached = last
        told = sentences.told(first, last)
        if not told.isdisjoint(OWN_VOICE):
            continue
        counts = allowed - _COUNTS if _is_of_the_source(case, first, last, own) else allowed
        found = _figure(case, first, last, told, counts)
        if found is None and not (studied or booked) and "#" in told:
            found = figure_told(case, first, last, told)
        if found is None or _is_its_own(case, first, last, found):
            continue
        if not _is_sourced(case, first, last):
            yield found


_RESULTS = lexicon(
    "ebitda gaap ifrs consolidated fiscal diluted receivables eps unaudited 9m q1 q2 q3 q4 10q"
    " shareholders impairment amortization"
)
_AT_LARGE = frozenset({"market", "large count", "count everywhere", "forecast", "price", "costs"})
_ACCOUNTED = frozenset(
    {"trade changed", "halved", "from to", "average", "compared", "improved", "gains", "as much as"}
)
_ALLOWED = {
    (studied, booked): frozenset(
        at
        for at, name in enumerate(FORMS)
        if not (studied and name not in _AT_LARGE) and not (booked and name in _ACCOUNTED)
    )
    for studied in (False, True)
    for booked in (False, True)
}
_ITSELF = late(r"\bthe (?:company|firm)\b(?! (?:in|of|with)\b)")
_AS_ONE = late(r"\bthe (?:association|foundation)\b(?! (?:in|of|with)\b)")


def _is_its_own(case: Case, first: int, last: int, found: tuple[int, int]) -> bool:
    """Say whether a figure is told of the source: of a firm, or of a body that its clause names."""
    if _ITSELF.search(case.lowered, first, last) is not None:
        return True
    return _AS_ONE.search(case.lowered, *clause_around(case, found)) is not None


_RULED = late(
    r"\b(?:promised to|limits?|limited to|eligib\w+|incomes? (?:of )?(?:up to|below|above|under"
    r"|over)"
    r"|threshold|allow\w*|can employ|on behalf of|cap(?:ped)? at|no more than|require\w*"
    r"|covers?|refund\w*|pay(?:s|ing)?(?: more than)?) (?:[\w-]+ ){0,3}$"
)
_DONE = late(
    r"\b(?:deliver|sold|sell|shipp|built|serv|train|provid|reach|help|host|employ|attract|welcom"
    r"|engag|impact|assist|educat|empower|influenc|connect|trusted by|used by|loved by)\w*"
    r"(?: [\w'’-]+){0,3} $"
)


_COUNTS = frozenset(
    at for at, name in enumerate(FORMS) if name in {"large count", "count everywhere"}
)
_PRONOUN = late(r"(?:it|they|he|she)\b")


def _is_of_the_source(case: Case, first: int, last: int, own: tuple[str, ...]) -> bool:
    """Say whether a sentence is about the source, whose plain counts are its own to tell."""
    if case.stretch_at(first).kind == "boilerplate" or _PRONOUN.match(case.lowered, first):
        return True
    return any(map(case.lowered[first:last].__contains__, own))


def _marks(case: Case) -> list[int]:
    places = case.places(MARKS)
    places += [found.start() for found in _THOUSANDS.finditer(case.text)]
    for sign in _SIGNS:
        at = case.text.find(sign)
        while at >= 0:
            places.append(at)
            at = case.text.find(sign, at + 1)
    places.sort()
    return places


def _figure(
    case: Case, first: int, last: int, told: frozenset[str], allowed: frozenset[int]
) -> tuple[int, int] | None:
    supposed = not told.isdisjoint(SUPPOSED)
    planned = not told.isdisjoint(PLANS)
    keys = {at for word in told & _KEYS for at in _BY_KEY[word]}
    passed, needed = told & _PASSED, told & _NEEDED  # once, so that each form looks among few
    for at in sorted(keys & allowed):
        form = _LISTED[at]
        if passed.isdisjoint(form.passed) and not (supposed and form not in _SUPPOSABLE):
            found = _found(case, form, first, last, needed)
            if found is not None and not (
                planned and form.passed is BOOKS and _is_plan(case, found)
            ):
                return found
    return None


_PLANNED = late(rf"\b(?:{'|'.join(sorted(PLANS))})\b")


def _is_plan(case: Case, found: tuple[int, int]) -> bool:
    """Say whether what is planned is so in a figure's own clause, and not beside it."""
    return _PLANNED.search(case.lowered, *clause_around(case, found)) is not None


def _found(
    case: Case, form: Form, first: int, last: int, told: frozenset[str]
) -> tuple[int, int] | None:
    for need in form.needs:
        if told.isdisjoint(need):
            return None
    found = form.told.search(case.lowered, first, last)
    if found is None or not case.narrates(found.start()):
        return None
    before = (max(first, found.start() - 48), found.start())
    if _DONE.search(case.lowered, *before) or _RULED.search(case.lowered, *before):
        return None
    return found.span()


_WEAK = late(
    r"\b(?:estimated(?! that)|forecast(?:s|ed)? (?:to|at)|(?:clinical )?trials?|index(?:es)?"
    r"|real estate)\b"
)
_SPOKEN = late(
    r"\b(?:said|says|told|announced that|noted that|notes that|points? out|pointed out|reported"
    r"|published|audit(?:ed|ors?)|figures (?:from|by|of|published)|analys(?:is|ts?|es)"
    r"|based on)\b"
)
_RESEARCHERS = late(
    r"[A-Z]\w+ (?:Research|Insights|Intelligence|Analytics|Institute|Bureau)\b|\bIMARC\b"
)


def _is_sourced(case: Case, first: int, last: int) -> bool:
    """Say whether a sentence, or a source named in one beside it, says whence a figure is."""
    stretch = case.stretch_at(first)
    before = case.sentence_at(max(stretch.start, first - 2))[0] if first > stretch.start else first
    after = case.sentence_at(last + 1)[1] if last < stretch.end - 2 else last
    sentence = without_vague_source(_WEAK.sub(" ", case.lowered[first:last]))
    if cites_source(sentence) or _RESEARCHERS.search(case.text, first, last):
        return True
    beside = f"{case.lowered[before:first]} {case.lowered[last:after]}"
    if cites_source(_SPOKEN.sub(" ", _WEAK.sub(" ", beside))):
        return True
    return any(before <= link.start < after and link.url for link in case.links)

"""DG-35: a named partner, customer or investor has confirmed."""

from collections.abc import Iterator

from dateline.guidelines.bonds_told import BONDS_TOLD, bonds_told
from dateline.guidelines.case import Case
from dateline.guidelines.dealings import DEALINGS, dealings_in
from dateline.guidelines.dealings_abroad import BONDS_ABROAD, dealings_abroad
from dateline.guidelines.finding import Hit
from dateline.guidelines.naming import Name
from dateline.guidelines.parties import core_words, speakers, speaks
from dateline.guidelines.partnering import MARKS, concerns, partners_in
from dateline.guidelines.rules import Rule
from dateline.guidelines.serving import SERVING, served_in
from dateline.guidelines.tickers import listed_companies
from dateline.release.given_names import is_given_name
from dateline.release.patterns import late
from dateline.release.places import is_known_place

_NARRATED = frozenset(
    {"headline", "subheadline", "paragraph", "heading", "item", "boilerplate", "quote"}
)

_OTHERS = 5
_MARKS = MARKS | SERVING | DEALINGS | BONDS_ABROAD | BONDS_TOLD


def check_partner(case: Case, rule: Rule) -> Iterator[Hit]:
    """Look for those whom the text names as partner, customer or investor of the source."""
    if case.vocabulary.isdisjoint(_MARKS) or case.lost_lines or case.lost_stops:
        return
    own = speakers(case)
    confirmed = case.filing.confirmed if case.filing is not None else ()
    listed: tuple[str, ...] | None = None
    seen: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    named = _named(case, own)
    told = set(bonds_told(case, own)) - named
    for found in sorted(named | told):
        name = found.text
        if speaks(name, (*own, *confirmed, *seen, *others)) or _is_not_asked(case, found):
            continue
        if found in told:
            if len(others) < _OTHERS:
                others = (*others, name)
                yield case.hit(found.start, found.end, "partner", name=name)
            continue
        if len(seen) >= rule.number("most"):
            return
        seen = (*seen, name)
        if listed is None:
            listed = _listed(case, rule)
        is_listed = _is_listed(name, listed)
        if not is_listed and _BOUGHT.search(case.lowered, max(0, found.start - 60), found.start):
            continue  # what the source buys or merges with is its own to tell
        if is_listed and concerns(case.lowered, own, *case.sentence_at(found.start)):
            yield case.hit(found.start, found.end, "listed", "block", name=name)
        else:
            yield case.hit(found.start, found.end, "partner", name=name)


def _is_not_asked(case: Case, found: Name) -> bool:
    """Say whether a name needs no confirmation: it has one, it's nobody, or it's the subject."""
    if _is_evidenced(case, found.text) or _is_nobody(case, found):
        return True
    if case.filing is None and case.fold(case.document.headline).startswith(found.text):
        return True  # whom the headline begins with, it is about
    return case.stretch_at(found.start).kind not in _NARRATED


def _named(case: Case, own: tuple[str, ...]) -> set[Name]:
    """Return whom the text ties to the source, in whatever words and language."""
    return {
        *partners_in(case, own),
        *served_in(case, own),
        *dealings_in(case, own),
        *dealings_abroad(case),
    }


_BOUGHT = late(
    r"\b(?:acqui(?:sition|re|res|red|ring)|takeover|mergers?|merg(?:e|es|ed|ing))\b[^.;]{0,44}$"
)
_GENERIC = frozenset({
    "company", "corp", "corporation", "administration", "agency", "board", "committee", "senate",
    "congress", "house", "department", "government", "ministry", "federation", "commission",
    "state", "parties", "party", "council", "university", "buyer", "seller", "issuer", "trust",
})  # fmt: skip
_TITLED = late(
    r"(?:(?:Senators?|Sens?\.|Representatives?|Reps?\.|Congress(?:man|woman|men)|Governor|Gov\."
    r"|Mayor|President|Minister|Ambassador|Secretary|Attorneys? General|Her Excellency"
    r"|His Excellency"
    r"|Mr\.?"
    r"|Mrs\.?|Ms\.?|Dr\.?|Prof\.?|Professor|Chairman|Chairwoman|Sheriff|Chief|Judge)\b)"
)
_PAPER = late(
    r"(?:Memorandum|Letter|Heads|Articles?|Terms|Statement) (?:of|and)\b|(?:[A-Z]\w+ )*Agreement$"
)
_MEETS = late(r"\bwork(?:s|ed|ing)?(?: [a-z]+ly)? with [^.;]{0,40}$")
_ASIDE = late(
    r"\b(?:this (?:article|story|press release|release|content) (?:has been|was|is)"
    r"|(?:research|study|work|project) (?:was|is|has been) (?:funded|supported|financed)|funding"
    r" information)\b"
)


def _is_nobody(case: Case, found: Name) -> bool:
    """Say whether a name is a place, an office or a person met: nobody who could be a partner."""
    name = found.text
    if name.lower() in _GENERIC or is_known_place(name):
        return True
    if (
        _TITLED.match(name)
        or _PAPER.match(name)
        or case.lowered.endswith("co-sponsored by ", 0, found.start)
    ):
        return True
    first, _ = case.sentence_at(found.start)
    before = case.lowered[max(first, found.start - 60) : found.start]
    if _MEETS.search(before) and is_given_name(name.partition(" ")[0]):
        return True
    return _ASIDE.search(case.lowered, first, found.start) is not None


def _is_evidenced(case: Case, name: str) -> bool:
    """Say whether an exhibit is a confirmation by that party."""
    if case.filing is None:
        return False
    folded = (case.fold(exhibit).lower() for exhibit in case.filing.exhibits)
    return any("confirm" in exhibit and name.lower() in exhibit for exhibit in folded)


def _is_listed(name: str, listed: tuple[str, ...]) -> bool:
    """Say whether a company is listed: by its whole name, or by the beginning of a ticker's."""
    words = core_words(name)
    count = len(words)
    return any(company[:count] == words for company in map(core_words, listed))


def _listed(case: Case, rule: Rule) -> tuple[str, ...]:
    """Return the companies that the text gives a ticker for, and those known to have one."""
    return (*listed_companies(case.text), *rule.words("listed"))

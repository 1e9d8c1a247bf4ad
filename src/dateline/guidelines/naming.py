"""Names of people and organisations in running text, by their capitals; no model, no list.

A name is two capitalised words or more, or one after a title, or one that stands in a longer name
elsewhere in the text. What opens a sentence, months, days, and names of places alone aren't names.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

_UP = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ"
_TITLE = (
    r"(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon)\.?|President|Minister"
    r"|Chancellor|Mayor|Judge|Justice|General|Colonel|Captain|Sheikh|Ayatollah|Senator"
    r"|Governor|Professor|Doctor|Sir|Lord|Lady|King|Queen|Prince|Princess|Pastor|Bishop"
)
_TOKEN = (
    rf"(?:(?:[{_UP}]\.)+|(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|St|Jr"
    rf"|Sr|Inc|Corp|Ltd|Co)\.|(?:al|el|d|O)[-'][{_UP}][\w-]*|[{_UP}][\w&-]*(?:'[{_UP}][\w-]+)?)"
)
_LINK = r"(?:of the|of|for the|for|&|de la|de los|de|da|dos|di|del|van der|van|von|bin|ibn|al|el) "
_NAME = re.compile(rf"(?<![\w'-]){_TOKEN}(?: (?:{_LINK})?{_TOKEN})*")
_TITLED = re.compile(rf"(?:{_TITLE}) [{_UP}]")
_OPENERS_WORDS = (
    "The A An In On At By For From And But Or As When While If Since After Before With This "
    "That These Those It He She They We Our His Her Their Its Today Now Yesterday Meanwhile "
    "However According Under During Despite Although Because Former Last More Many Some All "
    "No Not There Here What Who Where How Why Both Each Every Such Then Thus Yes One Two "
    "Three Four Five To Of You Your I My Us Once Only Even Until Upon Through Also "
    "Additionally Furthermore Moreover Any Another Other Over Most First Second Third "
    "Finally Later Earlier Recently Currently Whether Local Three Convicted Notorious Known "
    "Alleged Accused Suspected Disgraced"
)
_OPENERS = frozenset(_OPENERS_WORDS.split())
_CALENDAR_WORDS = (
    "January February March April May June July August September October November December "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug "
    "Sept Oct Nov Dec Christmas Easter Ramadan"
)
_CALENDAR = frozenset(_CALENDAR_WORDS.split())
_NO_ACTORS = frozenset(
    {
        "Act",
        "Bill",
        "Law",
        "Code",
        "Award",
        "Awards",
        "Prize",
        "Day",
        "Treaty",
        "River",
        "Street",
        "Road",
        "Bridge",
        "Lake",
        "County",
    }
)
_PLACES = re.compile(
    r"(?:New|North|South|East|West|Northern|Southern|Eastern|Western|Central|Middle|Saudi|Sri"
    r"|Costa|Hong|Los|San|Santa|Las|El|United|Great|Puerto|Cape|Fort|Saint"
    r"|St\.) [\w.]+(?: [\w.]+)?"
)
_DEMONYM = re.compile(
    r".*(?:ian|ians|ish|ese|ean|eans|can|cans|ist|ists|ism|Muslims?|Jews?|Arabs?)"
)


class Name(NamedTuple):
    """A name and where it stands."""

    start: int
    end: int
    text: str


def names_in(text: str, start: int, end: int, known: frozenset[str]) -> Iterator[Name]:
    """Yield the names between two offsets; ``known`` holds words that are names by themselves."""
    for found in _NAME.finditer(text, start, end):
        name = _without_opener(found)
        if name is not None and _is_name(name.text, known):
            yield name


def known_words(text: str) -> frozenset[str]:
    """Return the words that stand last in a longer name somewhere, so that they may stand alone."""
    words: set[str] = set()
    for found in _NAME.finditer(text):
        name = _without_opener(found)
        if name is None or " " not in name.text or not _is_name(name.text, frozenset()):
            continue
        tokens = name.text.split()
        words.update(token for token in (tokens[0], tokens[-1]) if len(token) > 2)
    return frozenset(words - _OPENERS - _CALENDAR)


def known_names(text: str) -> frozenset[str]:
    """Return the longer names in a text, for use where capitals tell nothing."""
    found = (_without_opener(match) for match in _NAME.finditer(text))
    return frozenset(
        name.text
        for name in found
        if name and " " in name.text and _is_name(name.text, frozenset())
    )


def is_personal(text: str) -> bool:
    """Say whether words open with what looks like a person's name: two capitals, or a title."""
    found = _NAME.match(text.strip())
    return found is not None and (
        _TITLED.match(found.group()) is not None or len(found.group().split()) >= 2
    )


def _without_opener(found: re.Match[str]) -> Name | None:
    start, text = found.start(), found.group()
    while True:
        first, blank, rest = text.partition(" ")
        if first not in _OPENERS:
            return Name(start, start + len(text), text)
        if not blank or not rest[0].isupper():
            return None
        start += len(first) + 1
        text = rest


def _is_name(text: str, known: frozenset[str]) -> bool:
    if _TITLED.match(text):
        return True
    tokens = [token for token in text.split() if token[0].isupper() or "-" in token]
    if all(token in _CALENDAR for token in tokens):
        return False
    if tokens[-1] in _NO_ACTORS:
        return False
    if len(tokens) == 1:
        return text in known and _DEMONYM.fullmatch(text) is None
    return _PLACES.fullmatch(text) is None

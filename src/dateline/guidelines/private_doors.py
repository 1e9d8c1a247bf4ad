"""Where people live, told beside their names: the one of an address, the house of somebody.

What is looked for is a person's door, never an office's.
"""

from collections.abc import Callable, Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.naming import Name, is_person, names_in
from dateline.guidelines.private_data import (
    ADDRESS,
    AT_HOME_OF,
    HOME_BEHIND,
    OF_ADDRESS,
    STREET_WORDS,
)
from dateline.release.given_names import is_given_name
from dateline.release.patterns import late

Place = tuple[int, int, str]
_REACH = 140
_DIGIT = late(r"\d")


def at_their_doors(case: Case, is_others: Callable[[Case, Name], bool]) -> Iterator[Place]:
    """Yield a person's name with an address behind it: *the widow Edith Sorrel of 9 Mill Row*."""
    for at in case.places(STREET_WORDS):
        first, last = case.sentence_at(at)
        near = max(first, at - 90)
        if _DIGIT.search(case.text, near, last) is None:
            continue  # an address has a number
        if OF_ADDRESS.search(case.text, near, last) is None:
            continue
        for name in names_in(case.text, near, at, case.name_words):
            found = OF_ADDRESS.match(case.text, name.end, last)
            if found is None or not is_person(name) or _WAY.search(name.text):
                continue
            if _is_somebodys(case, name, found.group()):
                yield name.start, found.end("what"), "address"
                break
    yield from _at_doors(case, is_others)


def _at_doors(case: Case, is_others: Callable[[Case, Name], bool]) -> Iterator[Place]:
    """Yield the house of somebody named: *the house of the teacher Anna Dane at 9 Kiln Street*."""
    if case.vocabulary.isdisjoint(STREET_WORDS):
        return
    doors = case.places(_DOORS)
    for at in doors:
        first, last = case.sentence_at(at)
        found = AT_HOME_OF.match(case.text, at, min(last, at + _REACH))
        if found is None:
            continue
        names = names_in(case.text, max(first, at - 110), found.start("what"), case.name_words)
        if any(is_person(n) and not _WAY.search(n.text) and is_others(case, n) for n in names):
            yield at, found.end("what"), "address"
    for at in doors:
        first, last = case.sentence_at(at)
        behind = HOME_BEHIND.match(case.text, max(first, case.text.rfind(",", first, at)), last)
        if behind is None or not behind.start() < at < behind.end():
            continue
        found = _ADDRESS_LAST.search(case.text, max(first, behind.start() - 60), behind.start())
        if found is not None:
            names = names_in(case.text, first, found.start(), case.name_words)
            if any(is_person(n) and is_others(case, n) for n in names):
                yield found.start(), behind.end(), "address"


def _is_somebodys(case: Case, name: Name, between: str) -> bool:
    """Say whether an address behind a name is where such a person lives."""
    if _OF_A_HOUSE.search(name.text) is not None:
        return False
    if between.startswith(" at "):
        return _OLD.search(case.text, max(0, name.start - 24), name.end) is not None
    if _AGED.match(between):
        return False
    return not _COMMA.match(between) or _is_whos(case, name)


_OLD = late(
    r"\b(?:Mr|Mrs|Miss|Granny|Old|old|widow|widower|pensioner|neighbou?r|tenant|lodger|farmer)\b"
)


def _is_whos(case: Case, name: Name) -> bool:
    """Say whether a name before an address is a person's beyond doubt, and no firm's or hall's."""
    return (
        is_given_name(name.text.split()[0])
        or _ROLE.search(case.text, max(0, name.start - 24), name.start) is not None
    )


_ROLE = late(
    r"\b(?:widow|widower|pensioner|neighbou?r|tenant|lodger|teacher|nurse|cook|baker|driver|student"
    r"|pupil|trainee|apprentice|caretaker|gardener|farmer|fisherman|clerk|cashier|postman|porter"
    r"|winner|owner"
    r"|(?:goes|went|given|sent|belongs) to|won by|winner is|householder|witness)[,:]? $"
)
_COMMA = late(r", (?=\d)")
_AGED = late(r", \d\d, [A-Z]\w+ (?:Grove|Park|Hill|Gardens|Heights|Beach|Gate|View)$")
"""An age and a town that ends as streets do: *Dan Perch, 23, Garden Grove*."""
_ADDRESS_LAST = late(rf"{ADDRESS}$")
_DOORS = frozenset(
    {
        "house", "home", "flat", "apartment", "cottage", "bungalow", "door", "doorstep", "garden",
        "garage", "letterbox", "window", "windows", "room", "lodgings", "bins", "porch", "fence",
        "hut", "farmhouse", "caravan", "shed", "roof",
    }
)  # fmt: skip


_OF_A_HOUSE = late(
    r"\b(?:Works|Plant|Mills?|Factory|Foundry|Re?novations?|Re?construction|Restoration"
    r"|Improvements?|Redevelopment|Rehabilitation|Repairs?|Expansion|Project|Museum|Library"
    r"|Theat(?:er|re)|Hotel|Motel|Inn|Restaurant|Café|Cafe|Diner|Bistro|Brewery|Winery"
    r"|Auditorium|Ballroom|Arena|Stadium|Pavilion|Chapel|Cathedral|Synagogue|Mosque|Temple"
    r"|Gallery|Center|Centre|Plaza|Mall|Market|Stores?|Shop|Bookstore|Bakery|Motors|Farms|Airport"
    r"|Station|Depot|Legion|Lodge|Tower|Building|Courthouse|Gymnasium|Spa|Salon|Pharmacy|Library"
    r"|Manufacturing|Foods|Products|Supply|Equipment|Implement|Electric|Memorial|Elementary"
    r"|Headquarters|Warehouse|Apartments|Brothers|Sons|Outfitters|Archives?|Conservatory"
    r"|[A-Z]{2})\b"
)
_WAY = late(
    r"\b(?:Street|Road|Avenue|Lane|Drive|Highway|Route|Trail|County|North|South|East|West)\b"
)

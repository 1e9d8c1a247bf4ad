"""Who speaks in a release, and whether two names are of one party."""

import functools
import unicodedata

from dateline.guidelines.case import Case
from dateline.release.patterns import late

_WORD = late(r"[^\W_]+")
_FORM_LIST = (
    "inc incorporated corp corporation co company ltd limited plc llc llp lp ag gmbh sa sas spa"
    " nv bv ab asa oyj oy as se kk kgaa kg pty pte bhd the group holdings holding ug srl sarl"
    " s a n v p l c u"
)
_FORMS = frozenset(_FORM_LIST.split())
_LETTERS = late(r"(?<=\b\w)\.(?=\w\b)")


@functools.lru_cache(maxsize=4096)
def core_words(name: str) -> tuple[str, ...]:
    """Return the words of a name, folded, without accents and without its legal form."""
    bare = _LETTERS.sub("", name).replace("&", " and ").replace("'", "").casefold()
    if not bare.isascii():
        plain = unicodedata.normalize("NFKD", bare.replace("\u2019", ""))
        bare = "".join(c for c in plain if not unicodedata.combining(c))
    found = _WORD.findall(bare)
    kept = tuple(word for word in found if word not in _FORMS)
    return kept or tuple(found)


def same_party(one: str, other: str) -> bool:
    """Say whether two names are of one party: the same words, or a short form of the other.

    >>> same_party("Marrow Robotics, Inc.", "Marrow"), same_party("Marrow Robotics", "Vast Motors")
    (True, False)
    """
    first, second = core_words(one), core_words(other)
    if not first or not second:
        return False
    short, long = sorted((first, second), key=len)
    if long[: len(short)] == short or "".join(first) == "".join(second):
        return True
    initials = "".join(word[0] for word in long if word not in {"of", "and", "for", "de"})
    return len(short) == 1 and len(short[0]) > 2 and short[0] in {initials, initials.lower()}


@functools.lru_cache(maxsize=1)
def speakers(case: Case) -> tuple[str, ...]:
    """Return the names that the source goes by: in the filing, the boilerplate, the contacts.

    Half a dozen rules ask for them.
    """
    document = case.document
    names = [case.filing.source_name] if case.filing is not None else []
    names += [about.organization or "" for about in document.boilerplate]
    names += [contact.organization or "" for contact in document.contacts]
    return tuple(dict.fromkeys(case.fold(name) for name in names if name.strip()))


def speaks(name: str, names: tuple[str, ...]) -> bool:
    """Say whether a name is one of those that the source goes by."""
    return any(same_party(name, own) for own in names)


@functools.lru_cache(maxsize=1)
def own_people(case: Case) -> tuple[str, ...]:
    """Return what the source, its people, its contacts and its partners are called.

    Beside `speakers`: the contacts by name, and whoever is quoted in a role at the source.
    """
    names = list(speakers(case))
    document = case.document
    names += [case.fold(contact.name) for contact in document.contacts if contact.name]
    owns = [core_words(name) for name in names]
    for quotation in document.quotes:
        role = set(core_words(quotation.role or ""))
        if quotation.speaker and any(own and role.issuperset(own) for own in owns):
            names.append(case.fold(quotation.speaker))
    if case.filing is not None:
        facts = case.filing
        names += [case.fold(name) for name in (facts.owner, facts.payer, facts.agent)]
        names += [case.fold(name) for name in facts.confirmed]
    return tuple(dict.fromkeys(name for name in names if len(name) > 2 and name != "itself"))


def is_own(name: str, names: tuple[str, ...]) -> bool:
    """Say whether a name is one of those, or the surname of one.

    >>> is_own("Mr. Thorne", ("Ilse Thorne",)), is_own("Ilse Aro", ("Ilse Thorne",))
    (True, False)
    """
    words = tuple(word for word in core_words(name) if word not in _TITLES)
    if not words:
        return False
    for own in names:
        theirs = core_words(own)
        if same_party(name, own) or words == theirs[-len(words) :]:
            return True
    return False


_TITLES = frozenset(
    {"mr", "mrs", "ms", "dr", "prof", "sen", "senator", "rep", "president", "mayor"}
)

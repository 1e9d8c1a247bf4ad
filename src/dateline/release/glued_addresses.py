"""Where an e-mail address begins that ran into the words before it ("Ada Fieldada@river.example").

What stands around tells: the name before it, words the release knows, a mailbox's usual name.
"""

import re
from itertools import pairwise

from dateline.release.given_names import is_given_name
from dateline.release.names import ORGANIZATION, ROLE_WORD
from dateline.release.patterns import late

LEGAL = (
    r"(?:Inc|LLC|L\.L\.C|LLP|Ltd|Limited|Corp|Corporation|Co|GmbH|AG|PLC|plc|S\.A|SA|SE|KG|LP"
    r"|N\.V|B\.V|Pty|P\.C|PC|PLLC)"
)
GUARDED = (
    "Mc", "Mac", "De", "La", "Le", "Di", "Du", "Van", "Jo", "Fitz", "D’", "O’", "Von", "El", "St",
    "Lu", "Da", "Ma", "Ann", "Gmb",
)  # fmt: skip
"""What begins a word with capitals of its own: no word ends there."""

_BEFORE_LOCAL = late(
    rf"{LEGAL}\.(?=\w)|(?:AG|GmbH|SE|LLC|Inc|Ltd|plc|PLC|PR|IR)(?=[a-z])|Office(?=[A-Z])"
    r"|E-?mail(?=[A-Za-z])"
    r"|\d{4,}(?=[a-z])|[\w-]+\.(?:com|org|net)(?=[A-Z])"
)
_WITHIN = late(
    r"(?:\d{3}[-.]\d{3,4}[-.]?\d{3,4}|\d{10,11})(?=[A-Za-z])|www\.[\w-]+\."
    r"(?:(?:com|org|net)(?=[A-Za-z])|[a-z]{2,4}(?=[A-Z]))"
)
_IN_PATH = late(r"\w\.[a-z]{2,12}/\S{0,80}$")
_CAPITAL_AFTER = late(r"(?<=[a-z®™)])(?=[A-Z\d])")
_ENDS_NAME = late(r"[A-Z][\w’'-]+\s+$")
_ALONE = late(r"(?:^|[^\w\s.’'-])\s*[A-Z][a-zé]+\s+$")
_MAILBOX = late(
    r"(?:media|info|press|pr|ir|contact|contacts|sales|investors?|investorrelations|hello"
    r"|editor|editorial|news|support|marketing"
    r"|communications|comms|office|team|admin|mail|inquir(?:y|ies)|enquiries|help|service"
    r"|kontakt|presse|prensa)$"
)


def glued_length(local: str, before: str, known: str) -> int:
    """Return how many characters of an address's local part belong to the words before it.

    ``before`` is what stands before it in its line, ``known`` the release's other words.
    """
    if before[-2:].strip()[-1:].isdigit() or local.count("-") > 0:
        number = re.match(r"(?:[x#+]?[\d-]*\d)(?=[A-Za-z])", local)
        if number is not None:
            return number.end()
    within = _WITHIN.search(local)
    if within is not None:
        return within.end()
    legal = _BEFORE_LOCAL.match(local)
    if legal is not None:
        return legal.end()
    if _IN_PATH.search(before):
        mailbox = _MAILBOX.search(local)
        return mailbox.start() if mailbox is not None else 0
    if not local[:1].isupper() or local.isupper() or _is_name_again(local, _names(before)):
        return 0
    if not before.strip():
        return _mailbox_after_known(local, known)
    return _by_capital(local, before) or _by_words(local, before, known) or _last(local, before)


def _mailbox_after_known(local: str, known: str) -> int:
    """Return the length of a word the release knows with a mailbox after it ("Acmepress")."""
    found = _MAILBOX.search(local)
    known_word = found is not None and stands_alone(local[: found.start()].lower(), known.lower())
    return found.start() if found is not None and known_word else 0


def _by_capital(local: str, before: str) -> int:
    """Return where a capital begins the address: after a role, a surname, or as a name again."""
    cuts = [found.start() for found in _CAPITAL_AFTER.finditer(local)]
    for cut in reversed(cuts):
        if ORGANIZATION.fullmatch(local[:cut]) or ROLE_WORD.fullmatch(local[:cut]):
            after = local[cut:]
            return cut + _by_words(after, f"{before}{local[:cut]} ", "")
    names = _names(before)
    for cut in cuts:
        again = cut > 3 and local[:cut].lower() in local[cut:].lower()
        if again or _is_made_of(local[cut:], names):
            return cut
    if not cuts or not _lacks_surname(before) or local[: cuts[0]].endswith(GUARDED):
        return 0
    return cuts[0] if local[: cuts[0]].isalpha() else 0


def _by_words(local: str, before: str, known: str) -> int:
    """Return the length of the word that ran into a local part, by what both are; 0 for none."""
    sizes = [
        size
        for size in range(len(local) - 1, 2, -1)
        if local[:size].isalpha() and local[size : size + 1].islower()
    ]
    for size in sizes:
        short = size < 4 and not local[:size].isupper()
        title = ROLE_WORD.fullmatch(local[:size]) and not short
        if ORGANIZATION.fullmatch(local[:size]) or title:
            return size
    lacking = _lacks_surname(before)
    names = _names(before)
    for size in sizes:
        head, tail = local[:size], local[size:]
        named = re.split(r"[^a-z]", tail)[0]
        if named in names or _is_said(tail, known):
            return size - _has_initial(head[-1], named, names)
        if not head[1:].islower():
            continue
        if head.lower() in tail or tail in _initials(before, head):
            return size
        if _MAILBOX.match(tail) and (lacking or stands_alone(head.lower(), known.lower())):
            return size
    for size in sizes:
        tail = local[size:].rstrip("0123456789")
        if local[1:size].islower() and _is_made_of(tail, names) and _ends_with(tail, names):
            return size
    return 0


def _has_initial(letter: str, surname: str, names: list[str]) -> bool:
    """Say whether a letter before a surname is the initial of the given name before it."""
    return any(last == surname and first[0] == letter for first, last in pairwise(names))


def _initials(before: str, head: str) -> tuple[str, ...]:
    """Return the initials of the name that a word ends, forwards and backwards."""
    given = re.search(r"[A-Z](?=[\w’'-]*\s*$)", before)
    if given is None:
        return ()
    first, last = given[0].lower(), head[0].lower()
    return first + last, last + first


def _last(local: str, before: str) -> int:
    """Return where the last capital stands, as the words before it end in a name."""
    cuts = [found.start() for found in _CAPITAL_AFTER.finditer(local) if not found[0].isdigit()]
    if not cuts or not _ENDS_NAME.search(before) or "." in local[: cuts[-1]]:
        return 0
    return 0 if local[: cuts[-1]].endswith(GUARDED) else cuts[-1]


def _names(before: str) -> list[str]:
    return [word.lower() for word in re.findall(r"(?:\b|(?<=[A-Za-z]))[A-Z][a-z][\w’'-]+", before)]


def _is_made_of(tail: str, names: list[str]) -> bool:
    """Say whether a local part begins with a name, or with an initial and a name."""
    folded = tail.lower()
    if any(len(name) > 3 and folded.startswith(name) for name in names):
        return True
    rest = folded[1:].lstrip("._-")
    return any(
        len(name) > 3 and rest.startswith(name) and any(folded[0] == other[0] for other in names)
        for name in names
    )


def _ends_with(tail: str, names: list[str]) -> bool:
    return any(tail.lower().endswith(name) for name in names)


def _is_name_again(local: str, names: list[str]) -> bool:
    """Say whether a whole local part is a name that stands before it ("Ada.Field", "AField")."""
    folded = local.lower()
    return any(
        folded.startswith(name) and not local[len(name) :][:1].islower() for name in names
    ) or any(
        folded in (first + last, first[0] + last, first[0] + "." + last)
        for first, last in pairwise(names)
    )


def _lacks_surname(before: str) -> bool:
    """Say whether the words before end with a given name and nothing that may be its surname."""
    last = re.search(r"[A-Z][a-zé]+\s+$", before)
    if last is None:
        return False
    return is_given_name(last[0].strip()) or _ALONE.search(before) is not None


def _is_said(tail: str, known: str) -> bool:
    """Say whether the first word of an address's local part is a name in the release."""
    first = re.split(r"[^a-z]", tail)[0]
    return len(first) > 4 and stands_alone(first.capitalize(), known)


def stands_alone(word: str, known: str, *, times: int = 1) -> bool:
    """Say whether a word stands so many times in a text, not as a part of another."""
    at = known.find(word) if word else -1
    while at >= 0:
        end = at + len(word)
        if not known[at - 1 : at].isalnum() and not known[end : end + 1].isalnum():
            times -= 1
            if not times:
                return True
        at = known.find(word, end)
    return False

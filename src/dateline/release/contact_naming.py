"""Which of a contact's words without labels are its name, its role and its organisation."""

import re
from collections.abc import Sequence

from dateline.release.arabic_script import is_in_arabic_script
from dateline.release.arabic_script_contacts import part_script_role
from dateline.release.contact_words import (
    DESK,
    PARTICLES,
    as_written,
    left_out,
    lined,
    person_score,
    says_role,
)
from dateline.release.eastern_names import eastern_role
from dateline.release.given_names import is_given_name
from dateline.release.names import COURTESY, ORGANIZATION, ROLE_WORD
from dateline.release.patterns import late
from dateline.release.places import is_country
from dateline.release.tongue_french import FRENCH
from dateline.release.tongue_german import GERMAN
from dateline.release.tongue_spanish import SPANISH

_LEGAL = late(r"\b(?:inc|llc|ltd|gmbh|corp)\b", re.IGNORECASE)
_PARTNERS = late(r"(?:\S+ ){1,5}(?:Partners|Associates|Advisors|Investors|Realtors)\.?")
_WIDE = late(
    r".* (?:(?:North|South|Latin) America|Americas|Europe|Asia|Pacific|Headquarters|Worldwide"
    r"|International|Online|Official)"
)
_ROLE_BEGINS = late(
    r"(?<=\w[\s.)]) ?(?:(?:co-?)?(?:founder|owner|president|director|manager|chair\w*|ceo|cfo|coo"
    r"|cto|cmo|editor|head|partner|principal|secretary|spokes\w+|publicist|attorney|author|producer|host"
    r"|treasurer|coordinator|analyst|consultant|counsel|advis[eo]r|representative|specialist)\b(?!['’]s)"
    r"|(?:team|senior|sr\.?|vice|executive|general|managing|chief|marketing|communications?|media"
    r"|public|pr|sales|program|project|product|brand|account|lead|head|regional|national|global"
    r"|corporate|deputy|assistant|associate|legal|press|investor|business|board|founding)\b(?=.))",
    re.IGNORECASE,
)
_JOINED = late(r"\s*/\s*|\s+(?:and|or|&|und|et|y)\s+")
_DESK_BOX = late(
    r"(?:info|media|press|pr|ir|contact|hello|office|news|sales|support|team|marketing|admin"
    r"|enquiries|inquiries|investors?|communications|business|partnerships?)\d*@",
    re.IGNORECASE,
)
_OF_HOUSES = (
    r"announc(?:es|ed)|today announced|launch(?:es|ed)|is (?:an?|the) (?:leading|global|company)"
    r"|is (?:excited|proud|pleased|thrilled) to (?:announce|offer|introduce|launch)"
    r"|combines|specializes|offers|provides|unveil(?:s|ed)|products?|customers|platform|team"
)
_OFFICES = (GERMAN.roles, FRENCH.roles, SPANISH.roles)
LEAST_OFFICE = 5
LEAST_DOMAIN = 4
LEAST_SAID = 2  # once in the contact, once elsewhere
MOST_WORDS = 40  # far more than a contact has; each is compared with the others


def place_words(
    fields: dict[str, str], loose: list[str], known: str, after_address: int
) -> list[str]:
    """Give name, role and organisation to a contact's fields; return the words that fit none.

    The first ``after_address`` of the loose words stand before a postal address: an organisation
    does, its person stands after it. ``known`` are the release's other words.
    """
    rest = loose[MOST_WORDS:]
    loose, after_address = _with_roles_apart(
        loose[:MOST_WORDS], fields.get("email", ""), after_address
    )
    if "name" not in fields:
        at = _name_at(loose, fields.get("email", ""), known, after_address)
        if at is not None:
            words = loose.pop(at)
            if len(persons_in(words)) == 1:
                words = _without_domain(words, fields.get("email", ""))
            several = len(persons_in(words)) > 1
            name, *others = [words] if several else lined(words, known, sure=False).split("; ")
            fields["name"] = name if several else as_written(name)
            rest += [aside for aside in (left_out(name),) if aside and not several]
            loose[at:at] = others
    if "name" not in fields:
        loose = _with_name_apart(loose, fields)
    for words in loose:
        if _is_role(words) and "role" not in fields:
            fields["role"] = words
        elif "organization" not in fields:
            fields["organization"] = words
        else:
            rest.append(words)
    return rest


def _with_name_apart(loose: Sequence[str], fields: dict[str, str]) -> list[str]:
    """Take a name that an organisation follows, whose domain the address has, into the fields."""
    email = fields.get("email", "")
    for at, words in enumerate(loose):
        name, mark, organization = _without_domain(words, email).partition("; ")
        own = mark and _letters(name) not in _domain(email)
        if own and person_score(name) and len(name.split()) < 4:
            fields["name"] = as_written(name)
            return [*loose[:at], organization, *loose[at + 1 :]]
    return list(loose)


def _is_role(words: str) -> bool:
    if _LEGAL.search(words) or _PARTNERS.fullmatch(words):
        return False
    return says_role(words) or DESK.fullmatch(words) is not None


def _with_persons_apart(words: str, email: str) -> list[str]:
    """Part "Ada Field Riverbend Media for Harbour" into a person and what it works for."""
    parts = words.split()
    if len(parts) < 4 or COURTESY.match(words):
        return [words]
    if not is_given_name(parts[0]):
        name = " ".join(parts[2:])
        sure = len(parts) == 4 and person_score(name) > 2 and not is_given_name(parts[1])
        return [" ".join(parts[:2]), name] if sure else [words]
    name, rest = " ".join(parts[:2]), " ".join(parts[2:])
    if person_score(name) < 3 or ORGANIZATION.search(parts[1]) or not parts[2][0].isupper():
        return [words]
    domain = _domain(email)
    begins = _letters(parts[2])
    told = len(begins) >= LEAST_DOMAIN and domain.startswith(begins)
    told = told or " for " in rest or ("/" in rest and ORGANIZATION.search(rest) is not None)
    return [name, rest] if told else [words]


def _with_roles_apart(
    loose: Sequence[str], email: str, after_address: int
) -> tuple[list[str], int]:
    """Part "Ada Field General Manager" into a name and its role."""
    parted: list[str] = []
    moved = after_address
    for at, words in enumerate(loose):
        name, role = part_role(words)
        name, role = (name, role) if role else _with_office_apart(words)
        apart = [name, role] if role else _with_persons_apart(words, email)
        apart = _with_house_apart(words) or apart
        parted += apart
        moved += len(apart) > 1 and at < after_address
    return parted, moved


def _with_office_apart(words: str) -> tuple[str, str]:
    """Part "Polizeirätin Ada Field" into the person and the office before the name."""
    office, _, name = words.partition(" ")
    known = len(office) >= LEAST_OFFICE and not is_given_name(office)
    if not (known and " " in name and not ROLE_WORD.fullmatch(office) and person_score(name)):
        return words, ""
    return (name, office) if any(roles.fullmatch(office) for roles in _OFFICES) else (words, "")


def _with_house_apart(words: str) -> list[str]:
    """Part "Ada Field (Harbour Media)" into a person and a house; nothing where it isn't that."""
    name, _, house = words.removesuffix(")").partition(" (") if words[-1:] == ")" else ("", "", "")
    told = bool(house) and (not person_score(words) or ORGANIZATION.search(house))
    told = told and person_score(name) > 1
    return [name, house] if told else []


def part_role(words: str) -> tuple[str, str]:
    """Part a person's name from a role that follows it without a mark; ``""`` where none does."""
    eastern = eastern_role(words)
    if eastern[1]:
        return eastern
    if is_in_arabic_script(words):
        return part_script_role(words)
    if ROLE_WORD.search(words) is None:
        return words, ""
    first, _, second = words.partition(" / ")
    if person_score(first) and ROLE_WORD.search(second) and not person_score(second):
        return first, second
    found = _ROLE_BEGINS.search(words, len(words.split(" ", 1)[0]))
    if found is None:
        return words, ""
    name, role = words[: found.start()].strip(), words[found.start() :].strip()
    size = len(name.split())
    named = size == 2 and ROLE_WORD.match(role) is not None
    least = 1 if named or size == 2 else 2 if COURTESY.match(words) or size > 3 else 3
    sure = person_score(name) >= least and ROLE_WORD.search(role) is not None
    return (name, role) if sure else (words, "")


def without_mailbox(name: str, email: str) -> str:
    """Return a name without the desk behind it that the mailbox is called after."""
    person, _, desk = name.rpartition(" ")
    called = _DESK_BOX.match(email) is not None and desk.lower() == email.partition("@")[0].lower()
    return person if called and " " in person else name


def persons_in(name: str) -> list[str]:
    """Return the persons that a name lists: "Ada Field / Ben Shore", "Ada Field and Ben Shore"."""
    persons = _JOINED.split(name)
    if len(persons) > 1 and all(person_score(person) for person in persons):
        return persons
    return [name]


def paired_persons(name: str, emails: Sequence[str]) -> list[str]:
    """Part two names that stand in a row over two addresses, each of which has its surname."""
    parts = name.split()
    if (
        len(parts) != 4
        or len(emails) != 2
        or not (is_given_name(parts[0]) and is_given_name(parts[2]))
    ):
        return persons_in(name)
    pairs = zip((parts[1], parts[3]), emails, strict=True)
    if all(_letters(last) in _letters(email.partition("@")[0]) for last, email in pairs):
        return [" ".join(parts[:2]), " ".join(parts[2:])]
    return persons_in(name)


def _name_at(loose: Sequence[str], email: str, known: str, after_address: int) -> int | None:
    """Return which of the words is likeliest a person's name; ``None`` where none is one."""
    scores = [_score(at, loose, email, known) for at in range(len(loose))]
    if after_address:
        behind = [(score, at) for at, score in enumerate(scores) if at >= after_address and score]
        if behind:
            return max(behind, key=lambda scored: (scored[0], -scored[1]))[1]
        if after_address < len(loose):  # a desk stands there, so a house before it
            scores = [score if score > 1 else 0 for score in scores]
    best = max(scores, default=0)
    if not best:
        return None
    places = [at for at, score in enumerate(scores) if score == best]
    if best > 1 or len(places) == 1:
        return places[0]
    return min(places, key=lambda at: _doubts(loose[at], email, known))


def _doubts(words: str, email: str, known: str) -> tuple[bool, int, int, bool]:
    """Return what speaks against words of a person's form, the gravest first.

    The address calls its domain and no mailbox so, the release says them elsewhere, or one of them
    as an ordinary word.
    """
    parts = [part for part in map(_letters, words.split()) if len(part) >= LEAST_DOMAIN]
    local, domain = _letters(email.partition("@")[0]), _domain(email)
    called = any(part in domain for part in parts) and not any(part in local for part in parts)
    ordinary = sum(f" {part} " in known for part in parts)
    return called, known.count(words), ordinary, len(words.split()) != 2


def _score(at: int, loose: Sequence[str], email: str, known: str) -> int:
    """Return how surely one of a contact's words is a person's name beside the others."""
    words = loose[at]
    score = min(person_score(person) for person in persons_in(words))
    local = _letters(email.partition("@")[0])
    if not score and local and _letters(words) == local and _is_short_name(words, email, known):
        return 2
    if not score and _is_signed(words, email.partition("@")[0]):
        return 2
    others = [other for place, other in enumerate(loose) if place != at]
    longer = any(len(words) > len(o) and words.startswith(o + " ") for o in others)
    if not score or longer or is_branch(words, known):
        return 0
    about = known and re.search(rf"\babout {re.escape(words)}", known, re.IGNORECASE)
    if score > 1:
        return 0 if about and ORGANIZATION.search(words) else score
    if words in others and _goes_by_surname(words, known):
        return score
    if words in others or is_country(words.split()[-1]) or _WIDE.fullmatch(words):
        return 0
    joined = _letters(words)
    if joined in _domain(email) and "-" not in words:
        return 0
    if joined in local and not local.startswith(joined):
        return 0
    if _is_house(words, email, known):
        return 0
    return 0 if about and words in known else 1


def _goes_by_surname(words: str, known: str) -> bool:
    """Say whether a release calls somebody by the last of two words, with "his", "her" or "he"."""
    first, _, last = words.partition(" ")
    if " " in last or not re.search(r"\b(?:[Hh]is|[Hh]er|[Hh]e|[Ss]he)\b", known):
        return False
    alone = re.findall(rf"(?<!{re.escape(first)} )\b{re.escape(last)}\b(?! [A-Z])", known)
    return len(alone) >= LEAST_SAID


def _is_house(words: str, email: str, known: str) -> bool:
    """Say whether words of a person's form are an organisation's: by the address or the release.

    A desk's address is at a domain that is called as they begin, or the release says of them what
    is said of houses, and nowhere that they speak.
    """
    first = _letters(words.split(maxsplit=1)[0])
    if len(first) >= LEAST_DOMAIN and _domain(email).startswith(first) and _DESK_BOX.match(email):
        return True
    if known.count(words) < LEAST_SAID:
        return False
    name = re.escape(words)
    if re.search(rf"\b(?:said|says|added|adds) {name}\b|\b{name},? (?:said|says|adds?)", known):
        return False
    told = rf"\b{name}(?:[®™]| (?i:{_OF_HOUSES})\b)|\bat {name}\b"
    return re.search(told, known) is not None


def is_branch(words: str, known: str) -> bool:
    """Say whether a name is a house's of which the release tells, with one word more for a place.

    "Riverbend Halls Osterholm", where it says that Riverbend Halls offers something.
    """
    house, _, place = words.rpartition(" ")
    if not place or " " not in house or known.count(words) >= LEAST_SAID:
        return False
    return _is_house(house, "", known)


def _is_signed(words: str, local: str) -> bool:
    """Say whether a mailbox is called as a name begins that has a small word ("Ada jo Field")."""
    parts = words.split()
    small = [part for part in parts[1:-1] if part.islower()]
    if len(parts) != 3 or not small or small[0] in PARTICLES or not parts[-1][0].isupper():
        return False
    return bool(local) and _letters(local) in map(_letters, (" ".join(parts[:2]), words))


def _is_short_name(words: str, email: str, known: str) -> bool:
    """Say whether words are one name alone, or a given name and a surname written small.

    A name that no list holds is a mailbox's, and neither a desk's nor an ordinary word.
    """
    parts = words.split()
    if len(parts) != 1:
        return len(parts) == 2 and parts[0].istitle()
    if is_given_name(words):
        return True
    other = _DESK_BOX.match(email) or ORGANIZATION.search(words) or ROLE_WORD.search(words)
    ordinary = f" {words.lower()} " in known or _letters(words) in _domain(email)
    return words.istitle() and not (other or ordinary)


def _without_domain(words: str, email: str) -> str:
    """Part an organisation from a name before it where the e-mail's domain is called so."""
    parts = words.split()
    domain = _domain(email)
    least = 3 if COURTESY.match(words) else 2
    for size in range(least, len(parts)):
        if len(parts[size - 1].strip(".")) == 1:
            continue
        tail = _letters(" ".join(parts[size:]))
        if len(tail) >= LEAST_DOMAIN and domain and (tail in domain or domain in tail):
            if ORGANIZATION.search(" ".join(parts[:size])):
                return words
            return " ".join(parts[:size]) + "; " + " ".join(parts[size:])
    return words


def _domain(email: str) -> str:
    """Return the letters of a domain's name without its end."""
    return _letters(email.rpartition("@")[2].rpartition(".")[0])


def _letters(words: str) -> str:
    return "".join(letter for letter in words.lower() if letter.isalnum())

"""Contacts that a sentence of the text gives: "For interviews, contact Jane Doe at …"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from dateline.release.arabic_script import is_in_arabic_script
from dateline.release.arabic_script_contact_words import ASKS, FOR_PRESS
from dateline.release.arabic_script_contacts import person_to_ask
from dateline.release.contact_customers import (
    is_for_something_else,
    is_general,
    is_of_distress,
    speaks_to_customers,
)
from dateline.release.contact_items import EMAIL, Item, digits_in, is_dial_in, line_items
from dateline.release.contact_merging import are_called_alike
from dateline.release.contact_naming import is_branch, part_role, persons_in
from dateline.release.contact_words import person_score
from dateline.release.given_names import is_given_name
from dateline.release.model import Block, Boilerplate, Contact, List, Paragraph, Runs
from dateline.release.names import NAME, ROLE_WORD, bare_name, part_title
from dateline.release.patterns import late

_SENTENCE = late(r"(?<=[.!?])(?<!\s[A-Z]\.)\s+(?=[A-Z“\"])|\n|(?<=[.؟])\s+(?=[\u0620-\u06d3])")
_ASKS = late(
    r"\b(?:contact(?:ing)?|reach(?:ed| out)?|call(?:ing)?|e-?mail(?:ing)?|write to"
    r"|inquir\w+|enquir\w+|get in touch|phone|telephone|tel"
    r"|(?:feedback|questions|nominations|submissions|comments) to|talk with"
    r"|communications? channels|interviews?|rsvp|directed to"
    r"|(?:images|photos|copies) (?:is|are) available from"
    r"|wenden sie sich|kontaktieren|zur verfügung|contacter|contactez"
    r"|erhalten|erteilt|richten sie|auprès de|joindre|adresser|dirigirse|ponerse en contacto"
    r"|contacte|contactar|comun[ií]quese|comunicarse|llame|escriba|contattare|contat[eo]|contatar"
    r")\b",
    re.IGNORECASE,
)
_NUMBER = late(r"\d{2}[-. )\u2011\u00a0]{1,2}\d{2}|\+\d|\d{7}|-[A-Z]{3}-")
_WORDS = (
    "ontact", "CONTACT", "CALL", "call", "Call", "mail", "reach", "hone", "Tel", "inquir",
    "touch", "RSVP", "ontakt", "wenden", "erfügung", "ontatt", "ontat", "omun", "llame", "تماس",
    "تصال", "واصل", "ستفسار", "رتباط",
)  # fmt: skip
_PRESS = late(
    r"\b(?:media|press|interview\w*|journalists?|reporters?|editors?|presse|prensa)\b",
    re.IGNORECASE,
)
_TITLE = late(r"^(?:\S+ )*?(?:Publicist|Spokeswoman|Spokesman|Manager|Director|Officer) ")
_ASK = (
    r"\b(?:[Cc]ontact(?:ing)?|CONTACT|[Rr]each(?: out)?(?: to)?|[Cc]all(?:ing)?|CALL"
    r"|[Ee]-?mail(?:ing)?(?: to)?|touch with|[Cc]onnect with|[Ww]rite to"
    r"|(?:speak|talk) (?:to|with)|RSVP to"
    r"|(?:feedback|questions|inquiries|enquiries|nominations|submissions|comments) to|directed to"
    r"|available from"
    r"|[Cc]ontacte[rz]|[Cc]ontact(?:e|ar)(?: a| con)?|[Cc]omun(?:íquese|iquese|icarse) con"
    r"|[Cc]ontattare|[Cc]ontat(?:e|ar)(?: a| o)?|em conta(?:c?)to com"
    r"|(?:erhalten|erteilt)(?: [\w-]+){0,6}? (?:bei|von)|richten Sie(?: [\w-]+){0,4}? an|an"
    r"(?= [A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ][^.]{0,60} wenden)|auprès de|joindre|[Ss]['’]adresser à"
    r"|[Dd]irigirse a|[Pp]onerse en contacto con|wenden Sie sich (?:bitte )?an|steh(?:en"
    r"|t) Ihnen(?: gerne?)?)"
)
_SIGNED = late(rf"(?P<who>{NAME}),\s")
_WHOM = late(
    rf"{_ASK}(?:\s+[A-Z]{{2,5}}(?=\s))?(?:\s+(?:President|CEO|Director|Founder"
    rf"|spokesperson))?\s+(?P<who>{NAME})"
)
_BY_GIVEN_NAME = late(rf"{_ASK}\s+(?P<who>[A-Z][A-Za-z]+)\s+(?i:at|on|for|via|by)\b")
_BY_ROLE = late(
    rf"{_ASK}\s+(?:(?:our|their|its|the|your) )?(?P<role>(?:[A-Za-z-]+ ){{1,4}}?)(?P<who>{NAME})"
)
_ALSO = late(
    r"(?:You|Patients|Customers|Clients|Guests|They) (?:can|may) also\b|Or,? |Alternatively\b"
    r"|\S+\.[a-z]{2,7} or (?:e-?mail|call)\b"
)
_INFORMS = late(
    r"For (?:(?:any |more |further |additional )?(?:information|details|inquiries|enquiries)"
    r"|(?:any )?questions)\b(?:(?!\b(?:visit|go to)\b)[^@])*\b(?:contact|e-?mail|write)\b[^@:]*@"
    r"|For (?:more|further|additional) (?:information|details)\b[^@]*?\b(?:visit|go to)\b[^@]*?,?"
    r" or contact(?: us)?(?: at)? ?\S+@"
    r"|For (?:any |all )?other [^@:.]{2,60}, (?:please )?contact us(?: at)?\s\S+@",
    re.IGNORECASE,
)
_FOR_QUESTIONS = late(
    r"\b(?:media|press|interview\w*|information|details|questions?|inquir\w+|enquir\w+)\b"
    r"|\b(?:wish(?:ing|es)?|want(?:ing|s)?|would like|like) to (?:learn|know|hear|find out) more\b"
    r"|\bto learn more,? (?:please )?call\b"
    r"|\bcontact(?:ed|ing)?\b(?!.*\bor call\b)|\b(?:telephone|phone|tel)[.:]",
    re.IGNORECASE,
)
_OFFERED = late(r"\bprospectus(?:es)?\b|\boffering circular\b", re.IGNORECASE)
_REACHED = late(rf"(?P<who>{NAME})\s+(?:can|may) be (?:reached|contacted)")
_AVAILABLE = late(
    rf"(?P<who>{NAME}) is available (?:for|to)\b.{{0,120}}?(?:reached|contact|email|call)"
)
_FOR_PRESS = late(rf"\bFor [^:.]{{3,60}}: ?(?P<who>{NAME})")
_PRONOUN = late(
    r"(?:She|He|They) (?:(?:is|are) available (?:for|to) .{3,60} and )?(?:can|may) be"
    r" (?:reached|contacted)"
)
_OF_NAMED = late(r"\b(?:She|He|They) (?:can|may|is|are)\b|\b(?:her|him)\b")
_CONTACT_BY_MAIL = late(
    r"\b(?:contact\b[^.@]{0,40}"
    r"|(?:more|further|additional) (?:information|details),?[^@]{0,90}\be-?mail(?: us)?(?: at)?"
    r"(?:\s\S+@\S+,? or)?)[:\s(]\S+@\S+?\.?\s*$",
    re.IGNORECASE,
)
_REACH_THEM = late(r".{0,40}\b(?:reach|contact|call|e-?mail) (?:her|him)\b")

_EITHER = late(r"\s*(?:,|,?\s(?:or|and|oder|und|ou|et|o|y|e))\s+")
_NAMED_ALONE = late(
    r"(?:^|(?:Inquiries|Enquiries|Contacts?)\s)(?:For|If you have) (?:any )?(?:media|press"
    r"|interview\w*|(?:more |further )?information"
    rf"|questions?|inquiries|enquiries)\b[^:@]{{0,80}}\bplease contact (?P<who>{NAME})"
    r"(?: directly)?\.?$"
)
_TOLL_FREE = late(r"(?:\+?1[-. ])?\(?8(?:00|33|44|55|66|77|88)\)?[-. ]")
LEAST_DIGITS = 6
LEAST_SEVERAL = 2
MOST_CALLED = 12
NEAR = 3_000  # where a person called by a given name is named in full


class _Called:
    """The full names of those whom sentences call by a given name; each is looked for once."""

    def __init__(self, passages: Sequence[str]) -> None:
        self._passages = passages
        self._known: dict[str, str | None] = {}

    def in_full(self, sentence: str) -> str | None:
        """Return the full name of whom a sentence calls so, wherever it stands in the release."""
        given = _BY_GIVEN_NAME.search(sentence)
        if given is None:
            return None
        name = given["who"]
        if name not in self._known and len(self._known) < MOST_CALLED:
            self._known[name] = _in_full(name, "\n".join(self._passages))
        return self._known.get(name)


def spoken_contacts(
    known: Sequence[Contact], body: Iterable[Block], boilerplate: Iterable[Boilerplate]
) -> tuple[Contact, ...]:
    """Return contacts that sentences give beside those of a section.

    Where a section gives contacts, only a sentence for the press, for information by e-mail or with
    a person's name adds one, and a number alone is one where it answers questions; likewise in
    boilerplate, which says how customers call or write, unless it asks to contact an address.
    """
    found: list[Contact] = []
    passages = list(_passages(body, boilerplate))
    called = _Called([text for text, _ in passages])
    for text, about in passages:
        reached = "@" in text or _holds_number(text)
        if not (reached or "please contact " in text) or _OFFERED.search(text):
            continue
        unreached = [one.name for one in known if one.name and not (one.phone or one.email)]
        for several, sure in _spoken(text, called, unreached, about=about):
            again = any(are_called_alike(one, several[0]) for one in (*known, *found))
            if again or sure or not (known or (about and not _CONTACT_BY_MAIL.search(text))):
                found = [one for one in found if not any(_names(two, one) for two in several)]
                before = [*known, *found]
                found += [
                    contact
                    for contact in several
                    if not any(
                        _same(contact, other) and not _completes(contact, other) for other in before
                    )
                ]
    return tuple(found)


def _holds_number(text: str) -> bool:
    for word in _WORDS:
        if word in text:
            break
    else:
        return False
    return _NUMBER.search(text) is not None and _asks(text)


def _passages(
    body: Iterable[Block], boilerplate: Iterable[Boilerplate]
) -> Iterator[tuple[str, bool]]:
    """Yield the passages of a release, and whether each is of boilerplate."""
    for block in body:
        if isinstance(block, Paragraph):
            yield _with_targets(block.runs), False
        elif isinstance(block, List):
            yield from ((_with_targets(item), False) for item in block.items)
    for about in boilerplate:
        yield from ((_with_targets(paragraph), True) for paragraph in about.paragraphs)


def _with_targets(runs: Runs) -> str:
    """Return a paragraph's words, and behind linked words the address that they stand for."""
    return "".join(
        f"{run.text} {run.link[7:].partition('?')[0]}"
        if run.link is not None and run.link.startswith("mailto:") and "@" not in run.text
        else run.text
        for run in runs
    )


def _spoken(
    text: str, called: "_Called", unreached: Sequence[str], *, about: bool
) -> Iterator[tuple[Sequence[Contact], bool]]:
    """Yield the contacts of each sentence, and whether they are surely for answers or named.

    A sentence that names nobody else but somebody ``unreached`` says how to reach them.
    """
    named, since = _first_person(text) if _OF_NAMED.search(text) else ("", len(text))
    for said, sentence in _asking(text):
        several = list(_several(sentence)) if sentence.count("@") > 1 else []
        if len(several) < LEAST_SEVERAL:
            several = list(_either_address(sentence))
        if several:
            yield several, _is_sure(several, sentence, about=about)
            continue
        items = line_items(sentence)
        email, phone = _first(items, "email"), _first(items, "phone")
        if email is None and (phone is None or digits_in(phone) < LEAST_DIGITS or len(items) < 2):
            alone = _NAMED_ALONE.search(sentence)
            if alone is not None and person_score(alone["who"]) > 1:
                yield [Contact(name=bare_name(alone["who"]))], True
            continue
        around = text[max(0, said - NEAR) : said + NEAR]
        before = named if since <= said else None
        scripted = is_in_arabic_script(sentence)
        asked = person_to_ask(sentence) if scripted else None
        names = [asked.name] if asked is not None else _labelled(items, around)
        names = names or [_whom(sentence, around, before, email)]
        if not names[0] or " " not in names[0]:
            names = [called.in_full(sentence) or names[0]]
        if names[0] is None:
            names = [next((name for name in unreached if name in sentence), None)]
        if names[0] and phone is not None and not scripted:
            phone = _own_phone(sentence, names[0], phone)
        if not (names[0] or email or _FOR_QUESTIONS.search(sentence) or FOR_PRESS.search(sentence)):
            continue
        role = asked.role if asked is not None else None
        told = [Contact(name=name, role=role, phone=phone, email=email) for name in names]
        yield told, _is_sure(told, sentence, about=about)


def _is_sure(told: Sequence[Contact], sentence: str, *, about: bool) -> bool:
    """Say whether a sentence names somebody, or its contacts are for the press or information."""
    if about and _PRONOUN.match(sentence) and not (told[0].email or _PRESS.search(sentence)):
        return "available" in sentence
    informs = told[0].email and not about and _INFORMS.match(sentence)
    for_press = _PRESS.search(sentence) or FOR_PRESS.search(sentence)
    return bool(told[0].name or informs or for_press)


def _asks(text: str) -> bool:
    """Say whether a text asks to write or to call."""
    scripted = not text.isascii() and ASKS.search(text) is not None
    return scripted or _ASKS.search(text) is not None


def _asking(text: str) -> Iterator[tuple[int, str]]:
    """Yield sentences that ask to write or call, and where each stands; not for custom or help."""
    start = 0
    to_customers = helps = False
    for sentence in _SENTENCE.split(text):
        said = start
        start += len(sentence) + 1
        helped, helps = helps, is_of_distress(sentence)
        if (helped or helps) and not is_general(sentence):
            continue
        goes_on = to_customers and _ALSO.match(sentence) is not None
        to_customers = goes_on or speaks_to_customers(sentence)
        if not 3 < len(sentence.split()) < 90 or not _asks(sentence):
            continue
        if is_dial_in(sentence) and not ("@" in sentence and "question" in sentence):
            continue
        if not (goes_on or is_for_something_else(sentence)):
            yield said, sentence


def _own_phone(sentence: str, name: str, phone: str) -> str | None:
    """Return the number of a person: that after the name where there are several, none toll-free.

    "Call 800-555-0100 or reach Ada Field at ada@…" gives a line for everybody and a person.
    """
    after = line_items(sentence[max(0, sentence.find(name.rpartition(" ")[2])) :])
    later = _first(after, "phone")
    if later is not None:
        return later
    return None if _TOLL_FREE.match(phone) and _first(after, "email") else phone


def _first(items: Sequence[Item], field: str) -> str | None:
    return next((item.value for item in items if item.field == field), None)


def _several(sentence: str) -> Iterator[Contact]:
    """Yield the contacts of "contact Ada Field at ada@… or Ben Shore at ben@…"."""
    start = 0
    for address in EMAIL.finditer(sentence):
        part = sentence[start : address.end()]
        start = address.end()
        items = line_items(part)
        email = _first(items, "email")
        said = [found[0] for found in re.finditer(NAME, EMAIL.sub(" ", part))]
        names = [name for words in said if (name := _person(words, email))]
        if names:
            name = next((name for name in names if _is_local(name, email)), names[0])
            yield Contact(name=name, phone=_first(items, "phone"), email=email)


def _either_address(sentence: str) -> Iterator[Contact]:
    """Yield the contacts of "e-mail ada@… or ben@…", whom nobody names."""
    found = list(EMAIL.finditer(sentence)) if sentence.count("@") > 1 else []
    joined = (_EITHER.fullmatch(sentence, one.end(), two.start()) for one, two in pairwise(found))
    if len(found) < LEAST_SEVERAL or not all(joined):
        return
    for address in found:
        yield Contact(email=_first(line_items(address[0]), "email"))


def _labelled(items: Sequence[Item], around: str) -> list[str | None]:
    """Return the persons that a sentence labels as such ("Press contact: Ada Field, …")."""
    labelled = next((item.value for item in items if item.field == "name"), "")
    name, _ = part_role(labelled)
    persons = [person for person in persons_in(name) if person_score(person)]
    return [bare_name(person) for person in persons if not is_branch(person, around)]


def _whom(sentence: str, around: str, before: str | None, email: str | None) -> str | None:
    """Return whom a sentence asks to be contacted; ``before`` is a person named before it."""
    said = EMAIL.sub(" ", sentence)
    for pattern in (_WHOM, _REACHED, _AVAILABLE, _FOR_PRESS):
        for found in pattern.finditer(said):
            name = _person(found["who"], email) or _new_name(found["who"], around, email)
            if name:
                return name
    for found in _BY_ROLE.finditer(said):
        name = _person(found["who"], email) if ROLE_WORD.search(found["role"]) else None
        if name:
            return name
    signed = _SIGNED.match(said)
    if signed is not None and ROLE_WORD.search(said, signed.end(), signed.end() + 30):
        return bare_name(signed["who"]) if person_score(signed["who"]) else None
    given = _BY_GIVEN_NAME.search(said)
    if given is not None:
        full = _in_full(given["who"], around)
        if full or is_given_name(given["who"]):
            return full or (given["who"].title() if given["who"].isupper() else given["who"])
    return before if _PRONOUN.match(sentence) or _REACH_THEM.match(sentence) else None


def _first_person(text: str) -> tuple[str, int]:
    """Return the first person that a text names, and where the name ends."""
    for found in re.finditer(NAME, text):
        if person_score(found[0]) > 2:
            return bare_name(found[0]), found.end()
    return "", len(text)


def _in_full(given: str, text: str) -> str | None:
    """Return the full name of a person whom a sentence calls by a given name."""
    given = given.title() if given.isupper() else given
    for found in re.finditer(rf"\b{re.escape(given)} (?:[A-Z]\. )?[A-Z][a-zé’'-]\w+", text):
        if person_score(found[0]):
            return found[0]
    return None


def _person(words: str, email: str | None) -> str | None:
    """Return the person that capitalised words name, a title before the name put away."""
    for name in (_TITLE.sub("", words), part_title(words).name):
        score = person_score(name)
        if score > 1 or (score == 1 and _is_local(name, email)):
            return bare_name(name)
    return None


def _new_name(words: str, around: str, email: str | None) -> str | None:
    """Return two or three words as a person's name that nothing else of the release says."""
    if not 1 < len(words.split()) < 4 or not person_score(words) or around.count(words) > 1:
        return None
    if email is None and "".join(words.lower().split()) in around.lower():  # a site is called so
        return None
    domain = (email or "").rpartition("@")[2].lower()
    other = any(part.lower() in domain for part in words.split() if len(part) > 3)
    return None if other else bare_name(words)


def _is_local(name: str, email: str | None) -> bool:
    """Say whether an address's local part holds a word of a name."""
    local = (email or "").partition("@")[0].lower()
    return any(len(part) > 3 and part.lower() in local for part in bare_name(name).split())


def _same(one: Contact, other: Contact) -> bool:
    """Say whether two contacts share a number or an address, and name nobody else beside it."""
    if one.email and other.email and one.email.lower() == other.email.lower():
        return True
    if not one.phone or not other.phone or _digits(one.phone) != _digits(other.phone):
        return False
    return not (one.name and other.name and one.name != other.name)


def _names(one: Contact, other: Contact) -> bool:
    """Say whether a contact gives the number and address of another, and whose they are."""
    named = one.name is not None and other.name is None
    return named and _same(one, other) and not _completes_ways(other, one)


def _completes_ways(one: Contact, other: Contact) -> bool:
    return bool((one.phone and not other.phone) or (one.email and not other.email))


def _completes(one: Contact, other: Contact) -> bool:
    """Say whether a contact has a number or an address that another of its name lacks."""
    return bool(one.name) and one.name == other.name and _completes_ways(one, other)


def _digits(phone: str) -> str:
    return "".join(letter for letter in phone if letter.isdigit())[-10:]

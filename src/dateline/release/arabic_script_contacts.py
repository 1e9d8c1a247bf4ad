"""Contacts in Persian and Arabic: headers, persons, desks, and whom a sentence asks to write to."""

import re

from dateline.release.arabic_script import cut_sentences, cut_words, key_of
from dateline.release.arabic_script_contact_words import ADDRESS, DESK, HEADER, HEADS, NOISE
from dateline.release.arabic_script_names import given_begins
from dateline.release.arabic_script_persons import (
    Clause,
    Person,
    persons_in,
    says_at,
    title_length,
)
from dateline.release.arabic_script_words import HOUSES, STOPS, is_role, without_article
from dateline.release.places import is_city, is_country

_LONGEST_HEADER = 120
_MOST_NAMES = 6
_LONGEST_NAME = 14
_MOST_DESK = 4
_SURE, _BY_FORM = 3, 1


def script_header_length(line: str) -> int:
    """Return how many characters of a line in Arabic script head a contact section; 0 for none."""
    if HEADS.match(line) is None:
        return 0
    found = HEADER.match(line)
    if found is None:
        return 0
    alone = found.end() == len(line) or found["end"] in (":", "：")
    words = line[: found.end()].strip(" :：–—-*•")
    clean = len(words) <= _LONGEST_HEADER and not any(map(str.isdigit, words)) and "@" not in words
    return found.end() if alone and clean else 0


def script_person_score(words: str) -> int:
    """Return how surely words in Arabic script are a person's name: 3 by its given name, 0 not."""
    clause = Clause(words, cut_words(words))
    at = 0
    while size := title_length(clause, at):
        at += size
    keys = [word.key for word in clause.words[at:]]
    if not keys or len(keys) > _MOST_NAMES or not all(key.isalpha() for key in keys):
        return 0
    if at and not is_role(keys[0]):
        return 3
    if len(keys) == 1 or is_script_noise(words) or DESK.search(words):
        return 0
    if any(key in STOPS or key in HOUSES or without_article(key) in HOUSES for key in keys):
        return 0
    if given_begins(words):
        return 3
    place = ADDRESS.search(words) or is_city(words) or is_country(words)
    if any(map(is_role, keys)) or place:
        return 0
    return 1 if len(keys) <= _MOST_NAMES - 2 else 0


def bare_script_name(words: str) -> str:
    """Return a name in Arabic script without the courtesies before it."""
    clause = Clause(words, cut_words(words))
    at = 0
    while size := title_length(clause, at):
        at += size
    return clause.part(at, len(clause.words)) if at and at < len(clause.words) else words


def is_script_role(words: str) -> bool:
    """Say whether words in Arabic script are an office or a desk."""
    keys = [word.key for word in cut_words(words)]
    if not keys or any(map(is_role, keys[:2])):
        return bool(keys)
    houses = sum(key in HOUSES or without_article(key) in HOUSES for key in keys)
    return houses <= 1 and len(keys) <= _MOST_DESK and DESK.search(words) is not None


def is_script_address(words: str) -> bool:
    """Say whether words in Arabic script are part of a postal address."""
    return ADDRESS.search(words) is not None


def is_script_noise(words: str) -> bool:
    """Say whether words in Arabic script are left of a label, or only close a letter."""
    return not words.isascii() and NOISE.fullmatch(words.strip()) is not None


def may_be_script_name(line: str) -> bool:
    """Say whether a line in Arabic script names a person, a desk or a house: no sentence."""
    clause = Clause(line, cut_words(line))
    for at, word in enumerate(clause.words):
        small = word.key in STOPS and word.key != key_of("و")
        if small or word.key in '«»“”"؟!؛' or says_at(clause, at):
            return False
    return len(clause.words) <= _LONGEST_NAME


def part_script_role(words: str) -> tuple[str, str]:
    """Part a name from the office beside it; ``""`` where none stands there."""
    clause = Clause(words, cut_words(words))
    person = next(persons_in(clause), None)
    whole = person is not None and person.start == 0 and person.end >= len(clause.words)
    return (person.name, person.role) if person and person.role and whole else (words, "")


def person_to_ask(sentence: str) -> Person | None:
    """Return the person a sentence names before the first number or address in it."""
    until = re.search(r"[\w.+-]{1,64}@|[+(]?\d[\d ()./-]{5,}", sentence)
    text = sentence[: until.start()] if until is not None else sentence
    found: Person | None = None
    for words in cut_sentences(text):
        clause = Clause(text, words)
        for person in persons_in(clause):
            found = person
        found = found or _after_colon(clause)
    return found


def _after_colon(clause: Clause) -> Person | None:
    """Return a name that no list holds between a colon and a comma."""
    colons = [at for at, word in enumerate(clause.words) if word.key == ":"]
    if not colons:
        return None
    begin = colons[-1] + 1
    end = begin
    while end < len(clause.words) and not clause.words[end].is_sign:
        end += 1
    words = clause.part(begin, end)
    if not 1 < end - begin <= _MOST_NAMES - 2 or not script_person_score(words):
        return None
    return Person(words, None, frozenset(), begin, begin, end)

"""The words by which a text charges somebody with a wrong, in English.

A charge is known by its first word, which is looked up among the words of a text; what has to
follow that word (its object, mostly) is matched there and nowhere else. How a charge is tied to a
name is the business of `checks.accusing`.
"""

import functools
import re
from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from dateline.guidelines.case import Case
from dateline.guidelines.charge_words import (
    ACCUSED,
    ADJECTIVES,
    BEINGS,
    DEEDS,
    NOUNS,
    OFFENCES,
    SLOTS,
)
from dateline.guidelines.field_words import CAUSED, CAUSED_WORDS, SIGNS
from dateline.guidelines.field_words import SLOTS as FIELD_SLOTS
from dateline.guidelines.inflecting import table_lines
from dateline.guidelines.leads import leads
from dateline.guidelines.misdeeds import (
    BLAMES,
    DISGRACED,
    FAULTS,
    FAULTY,
    MANNERS,
    MISDEEDS,
    RUMOURS,
    WRONGDOERS,
)
from dateline.guidelines.praised import is_of_an_office
from dateline.guidelines.witnesses import in_anothers_quote
from dateline.guidelines.wrong_objects import CROOKED_WORDS
from dateline.guidelines.wrong_objects import SLOTS as MISDEED_SLOTS
from dateline.guidelines.wrongs_by_field import (
    WRONG_ADJECTIVES,
    WRONG_BEINGS,
    WRONG_DOERS,
    WRONG_GAINS,
    WRONG_MANNERS,
    WRONG_NOUNS,
    WRONG_RUMOURS,
    WRONGS,
)
from dateline.guidelines.wrongs_of_trades import (
    NEEDED,
    OF_TRADES,
    OF_TRADES_MANNERS,
    OF_TRADES_NOUNS,
)
from dateline.release.patterns import late

Form = Literal[
    "noun",
    "being",
    "base",
    "present",
    "past",
    "doing",
    "wrongly",
    "offence",
    "adjective",
    "accused",
    "gained",
    "practice",
    "sign",
]


Row = tuple[Form, str]
Rows = tuple[Row, ...]


class Charge(NamedTuple):
    """Words that charge somebody, where they stand in the folded text, and their form."""

    start: int
    end: int
    form: Form


@functools.lru_cache(maxsize=1)
def charges_in(case: Case) -> tuple[Charge, ...]:
    """Return the words of a text that would charge somebody, in order; whom is another matter.

    What others are quoted as saying charges nobody in the text's own voice, and is left out.

    The headline's rule asks for them, then that of the accused.
    """
    office = is_of_an_office(case)
    table = _words_of_offices if office else _words
    signed = _signed(table)
    signs, stands = _signs(), dict[str, bool]()
    found: list[Charge] = []
    for word in _first_words(table) & case.vocabulary:
        rows, others = signed[word]
        for sign, those in others:
            if sign not in stands:
                stands[sign] = not signs[sign].isdisjoint(case.vocabulary)
            if stands[sign]:
                rows += those
        for at in case.places_of(word) if rows else ():
            if case.lowered[at - 1 : at] != "-" and not in_anothers_quote(case, at):
                found += _at(case.lowered, at, rows, word)
    if not office:
        found += _caused(case)
    found.sort(key=lambda charge: (charge.start, -charge.end, charge.form))
    return tuple(_chained(case.lowered, found))


def _caused(case: Case) -> Iterator[Charge]:
    """Yield what somebody had others do: *had the strikers beaten*."""
    for at in case.places(CAUSED_WORDS):
        found = CAUSED.search(case.lowered, max(0, at - 60), at)
        if found is not None and not in_anothers_quote(case, found.start()):
            end = at
            while end < len(case.lowered) and case.lowered[end].isalpha():
                end += 1
            yield Charge(found.start(), end, "past")


def _at(lowered: str, at: int, rows: Rows, word: str) -> Iterator[Charge]:
    after = at + len(word)
    follows, open_ended = lowered[after : after + 1], lowered.startswith((" ", "-"), after)
    opens = lowered[after + 1 : after + 2] if open_ended else ""
    suffered: bool | None = None
    for form, rest in rows:
        end = after
        if rest:
            leading = _leads(rest)
            first = follows if rest[0] == "~" else opens
            found = None
            if first and (leading is None or first in leading):
                found = _pattern(rest).match(lowered, end)
            if found is not None:
                end = found.end()
            elif form != "past" or rest[0] == "~":
                continue
            else:
                suffered = _is_suffered(lowered, at, end) if suffered is None else suffered
                if not suffered or not _befell(lowered, at, rest):
                    continue
        yield Charge(at, end, form)


_BEFELL = late(
    r"\b(?:was|were|been|being|be|get|got)(?: [a-z]+ly| also| then)*(?: [a-z]+e[dn],? and)? $"
)
_BEING = ("was ", "were ", "be", "get ", "got ")
_BY_SOMEBODY = late(r"(?: [\w,'$€£.-]+){0,9}? (?:by|on (?:the )?(?:orders|instructions) of)\b")


def _is_suffered(lowered: str, at: int, end: int) -> bool:
    """Say whether a deed is told of what it was done to, and by whom: *were withheld by*."""
    before = lowered[max(0, at - 36) : at]
    return (
        any(map(before.__contains__, _BEING))
        and _BEFELL.search(lowered, max(0, at - 36), at) is not None
        and _BY_SOMEBODY.match(lowered, end, end + 80) is not None
    )


def _befell(lowered: str, at: int, rest: str) -> bool:
    """Say whether what has to follow a deed stands before it: *the wages were withheld by*."""
    sentence = max(lowered.rfind(". ", 0, at) + 1, lowered.rfind("\n", 0, at), at - 90, 0)
    return _pattern(rest).search(f" {lowered[sentence:at]}") is not None


_JOINED = late(r"(?:,| and|, and|/|-)? ?(?:(?:an?|the|known|paid|notorious|convicted) )?")


def _chained(lowered: str, charges: list[Charge]) -> list[Charge]:
    """Make one charge of nouns that are told together: *swindler and secret agent*."""
    kept: list[Charge] = []
    for charge in charges:
        last = kept[-1] if kept else None
        if (
            last is not None
            and last.form == charge.form == "noun"
            and 0 < charge.start - last.end < 20
            and _JOINED.fullmatch(lowered, last.end, charge.start)
        ):
            kept[-1] = last._replace(end=charge.end)
        else:
            kept.append(charge)
    return kept


@functools.cache
def _pattern(rest: str) -> re.Pattern[str]:
    words = _filled(rest)
    return late(words if rest.startswith("~") else f"[ -](?:{words})")


@functools.cache
def _leads(rest: str) -> frozenset[str] | None:
    """Return the characters with which what has to follow may begin, if that is sure."""
    return leads(_filled(rest))


def _filled(rest: str) -> str:
    """Return what has to follow with the words of its slots."""
    slots = FIELD_SLOTS | MISDEED_SLOTS | SLOTS
    if "<DEED>" in rest or "<NOUN>" in rest or "<BASE>" in rest:
        slots |= _own_slots()
    for slot, words in slots.items():
        rest = rest.replace(f"<{slot}>", words)
    return rest.removeprefix("~")


def _own_slots() -> dict[str, str]:
    """Return what stands for any deed and any noun of the tables."""
    table = _words().items()
    deeds = [word for word, rows in table if any(form == "past" for form, _ in rows)]
    nouns = [word for word, rows in table if ("noun", "") in rows]
    bases = [
        word for word, rows in table if any(f == "base" and r[:1] in {"", "~"} for f, r in rows)
    ]
    return {
        "DEED": "|".join(sorted(deeds)),
        "NOUN": "|".join(sorted(nouns)),
        "BASE": "|".join(sorted(bases)),
    }


@functools.cache
def _signs() -> dict[str, frozenset[str]]:
    """Return the words of which one has to stand in a text for rows with a sign;"""
    return SIGNS | NEEDED | {"<CROOKED>": CROOKED_WORDS}


@functools.cache
def _signed(
    table: Callable[[], dict[str, Rows]],
) -> dict[str, tuple[Rows, tuple[tuple[str, Rows], ...]]]:
    """Return for each first word the rows that need no sign, and those that do by theirs."""
    signed: dict[str, tuple[Rows, tuple[tuple[str, Rows], ...]]] = {}
    for word, rows in table().items():
        by_sign: dict[str, Rows] = {}
        for row in rows:
            sign = _sign(row[1])
            _pattern(row[1])  # made here, so that those who check many texts have all compiled
            by_sign[sign] = (*by_sign.get(sign, ()), row)
        signed[word] = (by_sign.pop("", ()), tuple(by_sign.items()))
    return signed


@functools.cache
def _first_words(table: Callable[[], dict[str, Rows]]) -> frozenset[str]:
    return frozenset(table())


@functools.cache
def _sign(rest: str) -> str:
    return next((sign for sign in _signs() if sign in rest), "")


@functools.cache
def _words() -> dict[str, Rows]:
    """Return for each first word the forms it has and what has to follow."""
    return _table(
        (DEEDS, MISDEEDS, WRONGS, OF_TRADES),
        (NOUNS, WRONGDOERS, WRONG_DOERS),
        (*_SINGLE, *_SINGLE_MISDEEDS),
    )


@functools.cache
def _words_of_offices() -> dict[str, Rows]:
    """Return the table for texts of legislators and prosecutors, whose trade is to blame.

    Only plain words for crimes count there.
    """
    return _table((DEEDS,), (NOUNS,), _SINGLE)


_Lines = tuple[tuple[str, Form], ...]
_SINGLE: _Lines = (
    (OFFENCES, "offence"),
    (BEINGS, "being"),
    (ADJECTIVES, "adjective"),
    (ACCUSED, "accused"),
)
_SINGLE_MISDEEDS: _Lines = (
    (RUMOURS, "accused"),
    (BLAMES, "past"),
    (MANNERS, "wrongly"),
    (FAULTS, "offence"),
    (FAULTY, "being"),
    (DISGRACED, "adjective"),
    (WRONG_NOUNS, "offence"),
    (OF_TRADES_NOUNS, "practice"),
    (OF_TRADES_MANNERS, "wrongly"),
    (WRONG_RUMOURS, "accused"),
    (WRONG_BEINGS, "being"),
    (WRONG_MANNERS, "wrongly"),
    (WRONG_GAINS, "gained"),
    (WRONG_ADJECTIVES, "adjective"),
)


def _table(deeds: tuple[str, ...], nouns: tuple[str, ...], single: _Lines) -> dict[str, Rows]:
    table: dict[str, list[tuple[Form, str]]] = {}
    for forms, rest in (row for lines in deeds for row in _rows(lines)):
        for form, word in _conjugated(forms):
            table.setdefault(word, []).append((form, rest))
    for forms, rest in (row for lines in nouns for row in _rows(lines)):
        plural = [f"{word}s" for word in forms if len(forms) == 1 and not rest]
        for word in (*forms, *plural):
            table.setdefault(word, []).append(("noun", rest))
    for lines, form in single:
        for forms, rest in _rows(lines):
            for word in forms:
                table.setdefault(word, []).append((form, rest))
    return {word: tuple(rows) for word, rows in table.items()}


def _rows(lines: str) -> Iterator[tuple[list[str], str]]:
    for line in table_lines(lines):
        words, _, rest = line.partition(" | ")
        for entry in words.split(";"):
            yield entry.split(), rest


def _conjugated(forms: list[str]) -> Iterator[tuple[Form, str]]:
    base = forms[0]
    if len(forms) == 1 and base.endswith("ly"):
        yield "wrongly", base
        return
    stem = base.removesuffix("e")
    regular = [base, f"{base}es" if base.endswith(("ss", "sh", "ch")) else f"{base}s"]
    regular += [f"{stem}ed", f"{stem}ing"]
    names: tuple[Form, ...] = ("base", "present", "past", "doing")
    for form, words in zip(names, forms if len(forms) > 2 else regular, strict=False):
        for word in words.split(","):
            yield form, word

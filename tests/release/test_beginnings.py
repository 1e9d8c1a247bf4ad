"""The first look at a text's beginning lets through whatever the expressions behind it match."""

import gzip
import json
from collections.abc import Callable
from functools import cache
from itertools import islice
from pathlib import Path
from types import ModuleType

import pytest

from dateline.release import boilerplates, contact_headers, embargoes, furniture, guards
from dateline.release.beginnings import may_begin


@pytest.mark.parametrize(
    "text",
    [
        "About Acme",
        "ÜBER UNS",
        "à propos de nous",
        "A propos d'Acme",
        "— about",
        "关于我们",
        "",
        "О компании",
    ],
)
def test_what_may_open_boilerplate_is_let_through(text: str) -> None:
    assert may_begin(text, boilerplates.BEGINNINGS)


@pytest.mark.parametrize(
    "text",
    ["EMBARGOED until 9 a.m.", "*** Strictly embargoed", "Sperrfrist: 9 Uhr", "Não publicar antes"],
)
def test_what_may_be_an_embargo_is_let_through(text: str) -> None:
    assert may_begin(text, embargoes.BEGINNINGS)


@pytest.mark.parametrize(
    "text", ["SOURCE Acme", "© 2026 Acme", "(c) 2026 Acme", "The post was read"]
)
def test_what_may_open_a_footer_is_let_through(text: str) -> None:
    assert may_begin(text, furniture.BEGINNINGS)


def test_a_plain_paragraph_is_told_by_its_first_letters() -> None:
    assert not may_begin("Readers met on Monday.", boilerplates.BEGINNINGS)
    assert not may_begin("7 readers met on Monday.", embargoes.BEGINNINGS)
    assert not may_begin("Readers met on Monday.", furniture.BEGINNINGS - {"re"})


class Everything(frozenset[str]):
    """A set that has whatever is looked for: nothing is left out by its beginning."""

    def __contains__(self, item: object) -> bool:
        return True


LOOKS: tuple[tuple[ModuleType, str, Callable[[str], object]], ...] = (
    (boilerplates, "BEGINNINGS", boilerplates.may_open),
    (embargoes, "BEGINNINGS", embargoes.is_embargo),
    (contact_headers, "_BEGINNINGS", contact_headers.header_length),
    (guards, "_BEGINNINGS", guards.reads_otherwise),
)


@pytest.mark.seed
@pytest.mark.parametrize(
    ("room", "name", "reads"), LOOKS, ids=[room.__name__ for room, *_ in LOOKS]
)
def test_the_look_changes_nothing_that_is_read_of_real_lines(
    room: ModuleType,
    name: str,
    reads: Callable[[str], object],
    shared: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lines = real_lines(shared)
    read = [reads(line) for line in lines]
    monkeypatch.setattr(room, name, Everything())
    left_out = [line for line, seen in zip(lines, read, strict=True) if reads(line) != seen]
    assert left_out == []


@cache
def real_lines(shared: Path) -> list[str]:
    """The lines of a sixth of the real releases, each once."""
    with gzip.open(shared / "corpora" / "wires.jsonl.gz", "rt", encoding="utf-8") as releases:
        sixth = [json.loads(release)["markdown"] for release in islice(releases, 0, None, 6)]
    return list(dict.fromkeys(line.strip() for text in sixth for line in text.split("\n") if line))

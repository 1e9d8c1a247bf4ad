"""Statements behind the record's entries: each proven by its entry, and by no other."""

import msgspec
import pytest

from dateline.record.errors import BindingError, MalformedError, RecordError, UnknownKeyError
from dateline.record.statement import (
    MAX_SOURCE_BYTES,
    GuidelinesAdopted,
    KeyAdded,
    KeyRevoked,
    SourceSuspended,
    SourceVerified,
    Statement,
    WireOpened,
    check_statement,
    entry_type,
    format_source,
    parse_source,
)
from record.bundles import IDENTITY, OTHER, SOURCE, VERIFIER
from record.sources import FIRST, SOURCE_ID, STATEMENT, VOUCHED, SourceWire, whole

KEYS = [VERIFIER]
replace = msgspec.structs.replace


@pytest.mark.parametrize(
    "statement",
    [
        WireOpened(STATEMENT, IDENTITY, VERIFIER.vkey, "2026-03-01T09:00:00Z"),
        GuidelinesAdopted(
            STATEMENT, IDENTITY, "DG-2026.1", "The first rules", "ab" * 32, "2026-03-01T09:00:00Z"
        ),
        SourceVerified(STATEMENT, IDENTITY, SOURCE_ID, SOURCE, "2026-03-01T09:00:00Z"),
        KeyAdded(STATEMENT, IDENTITY, SOURCE_ID, FIRST, VOUCHED, "2026-03-01T09:00:00Z"),
        KeyRevoked(STATEMENT, IDENTITY, SOURCE_ID, FIRST, "Lost.", "2026-03-01T09:00:00Z"),
        SourceSuspended(
            STATEMENT, IDENTITY, SOURCE_ID, "Fraud.", None, ("desk-1",), "2026-03-01T09:00:00Z"
        ),
    ],
    ids=entry_type,
)
def test_each_statement_is_proven_by_its_entry_and_by_no_other(statement: Statement) -> None:
    wire = SourceWire()
    opened = wire.say(statement)
    assert check_statement(opened, KEYS).index == 1
    for change in (
        {"salt": "00" * 32},
        {"statement": replace(statement, at="2026-03-01T09:00:01Z")},
        {"statement": replace(statement, wire=replace(IDENTITY, name="Another"))},
        {"entry": replace(opened.entry, at="2026-03-01T09:00:01Z")},
        {"entry": replace(opened.entry, source="00" * 16)},
        {"statement": None},
        {"salt": None},
        {"proof": wire.prove(0)},
    ):
        with pytest.raises(RecordError):
            check_statement(replace(opened, **change), KEYS)
    with pytest.raises(UnknownKeyError):
        check_statement(opened, [OTHER])


@pytest.mark.parametrize(
    "change",
    [
        {"type": "source.suspended"},
        {"at": "2030-01-01T00:00:00Z"},
        {"source": "00" * 16},
        {"source": None},
        {"release": 1},
    ],
    ids=lambda change: str(next(iter(change))),
)
def test_an_entry_that_says_something_else_is_refused_even_when_logged(
    change: dict[str, object],
) -> None:
    wire = SourceWire()
    opened = wire.add(FIRST)
    entry = replace(opened.entry, **change)
    logged = replace(opened, entry=entry, proof=wire.prove(wire._append(entry)))
    with pytest.raises(BindingError):
        check_statement(logged, KEYS)


def test_a_statement_of_another_wire_is_refused_even_when_logged() -> None:
    wire = SourceWire()
    foreign = replace(IDENTITY, origin="elsewhere.example.org")
    opened = wire.say(
        KeyAdded(STATEMENT, foreign, SOURCE_ID, FIRST, VOUCHED, "2026-03-01T09:00:00Z")
    )
    with pytest.raises(BindingError, match="another record"):
        check_statement(opened, KEYS)


def test_a_source_s_file_reads_back_and_only_in_its_one_form() -> None:
    content = format_source(whole().statements())
    assert format_source(parse_source(content)) == content
    for wrong in (content + b"\n", content.replace(b",", b", ", 1), b"{}", b""):
        with pytest.raises(MalformedError):
            parse_source(wrong)
    with pytest.raises(MalformedError, match="at most"):
        parse_source(b" " * (MAX_SOURCE_BYTES + 1))

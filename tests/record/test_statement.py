"""Statements behind the record's entries, and a source's keys as they tell them."""

from collections.abc import Callable
from typing import Final

import msgspec
import pytest

from dateline.record.binding import check_bundle
from dateline.record.digests import sign_digest, sign_key
from dateline.record.entry import Entry, EntryType
from dateline.record.errors import BindingError, MalformedError, RecordError, UnknownKeyError
from dateline.record.filing import KeyEvidence
from dateline.record.keys import SourceKey, check_signed, check_source
from dateline.record.note import encode_base64
from dateline.record.statement import (
    GuidelinesAdopted,
    KeyAdded,
    KeyRevoked,
    OpenedEntry,
    SourceStatements,
    SourceSuspended,
    SourceVerified,
    Statement,
    WireOpened,
    check_statement,
    entry_type,
    format_source,
    parse_source,
    source_of,
    statement_digest,
)
from record.bundles import (
    FIRST_KEY,
    IDENTITY,
    OTHER,
    SECOND_KEY,
    SOURCE,
    VERIFIER,
    SampleWire,
)

KEYS = [VERIFIER]
SOURCE_ID = "5e" * 16
FIRST = sign_digest("00" * 32, FIRST_KEY).key
SECOND = sign_digest("00" * 32, SECOND_KEY).key
VOUCHED = KeyEvidence("vouched")
SIGNED_IN = sign_key(SECOND_KEY.public_key().public_bytes_raw(), FIRST_KEY)
replace = msgspec.structs.replace


class SourceWire(SampleWire):
    """A wire that also logs statements about one source."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[OpenedEntry] = []

    def say(self, statement: Statement) -> OpenedEntry:
        """Log a statement; return its entry opened."""
        salt = self._random(32)
        entry = Entry(
            type=_type(statement),
            at=statement.at,
            id=self._random(16),
            digest=statement_digest(statement, salt),
            source=source_of(statement),
        )
        opened = OpenedEntry(statement, salt, entry, self.prove(self._append(entry)))
        self.opened.append(opened)
        return opened

    def verified(self) -> OpenedEntry:
        return self.say(SourceVerified(_V1, IDENTITY, SOURCE_ID, SOURCE, self._now()))

    def add(self, key: str, evidence: KeyEvidence = VOUCHED) -> OpenedEntry:
        return self.say(KeyAdded(_V1, IDENTITY, SOURCE_ID, key, evidence, self._now()))

    def revoke(self, key: str) -> OpenedEntry:
        return self.say(KeyRevoked(_V1, IDENTITY, SOURCE_ID, key, "It was lost.", self._now()))

    def statements(self) -> SourceStatements:
        return SourceStatements("dateline/source/v1", SOURCE_ID, SOURCE.slug, tuple(self.opened))


_V1: Final = "dateline/statement/v1"
_TYPES: dict[str, EntryType] = {
    "wire.opened": "wire.opened",
    "guidelines.adopted": "guidelines.adopted",
    "source.verified": "source.verified",
    "source.key-added": "source.key-added",
    "source.key-revoked": "source.key-revoked",
    "source.suspended": "source.suspended",
}


def _type(statement: Statement) -> EntryType:
    return _TYPES[entry_type(statement)]


def whole() -> SourceWire:
    """A source verified, with a first key, a second signed in by it, and the first revoked."""
    wire = SourceWire()
    wire.verified()
    wire.add(FIRST)
    wire.add(SECOND, SIGNED_IN)
    wire.revoke(FIRST)
    return wire


@pytest.mark.parametrize(
    "statement",
    [
        WireOpened(_V1, IDENTITY, VERIFIER.vkey, "2026-03-01T09:00:00Z"),
        GuidelinesAdopted(
            _V1, IDENTITY, "DG-2026.1", "The first rules", "ab" * 32, "2026-03-01T09:00:00Z"
        ),
        SourceVerified(_V1, IDENTITY, SOURCE_ID, SOURCE, "2026-03-01T09:00:00Z"),
        KeyAdded(_V1, IDENTITY, SOURCE_ID, FIRST, VOUCHED, "2026-03-01T09:00:00Z"),
        KeyRevoked(_V1, IDENTITY, SOURCE_ID, FIRST, "Lost.", "2026-03-01T09:00:00Z"),
        SourceSuspended(
            _V1, IDENTITY, SOURCE_ID, "Fraud.", None, ("desk-1",), "2026-03-01T09:00:00Z"
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
    opened = wire.say(KeyAdded(_V1, foreign, SOURCE_ID, FIRST, VOUCHED, "2026-03-01T09:00:00Z"))
    with pytest.raises(BindingError, match="another record"):
        check_statement(opened, KEYS)


def test_an_erased_statement_keeps_its_place_in_the_record() -> None:
    wire = whole()
    erased = replace(wire.opened[0], statement=None, salt=None)
    assert check_statement(erased, KEYS).index == 1
    wire.opened[0] = erased
    assert len(check_source(wire.statements(), KEYS)) == 2


def test_a_source_s_keys_are_told_with_the_entries_between_which_they_count() -> None:
    assert check_source(whole().statements(), KEYS) == (
        SourceKey(FIRST, own=False, added=2, revoked=4),
        SourceKey(SECOND, own=True, added=3),
    )
    first, second = check_source(whole().statements(), KEYS)
    assert [index for index in range(7) if first.holds_at(index)] == [3]
    assert [index for index in range(7) if second.holds_at(index)] == [4, 5, 6]


@pytest.mark.parametrize(
    "change",
    [
        lambda entries: entries[::-1],
        lambda entries: entries[:1] * 2 + entries[1:],
        lambda entries: [entries[0], entries[2]],
        lambda entries: [entries[0], entries[3]],
        lambda entries: [entries[0], entries[1], entries[3], entries[2]],
    ],
)
def test_a_source_s_entries_that_do_not_follow_are_refused(
    change: Callable[[list[OpenedEntry]], list[OpenedEntry]],
) -> None:
    wire = whole()
    wire.opened = change(wire.opened)
    with pytest.raises(BindingError):
        check_source(wire.statements(), KEYS)


def test_a_key_is_added_once_revoked_once_and_signed_in_by_one_that_counts() -> None:
    twice, again, unsigned = whole(), whole(), whole()
    twice.add(SECOND)
    again.revoke(FIRST)
    unsigned.add(encode_base64(bytes(32)), SIGNED_IN)
    for wire in (twice, again, unsigned):
        with pytest.raises(RecordError):
            check_source(wire.statements(), KEYS)
    wire = SourceWire()
    wire.add(FIRST)
    wire.revoke(FIRST)
    wire.add(SECOND, SIGNED_IN)
    with pytest.raises(BindingError, match="didn't count"):
        check_source(wire.statements(), KEYS)


def test_entries_of_another_source_or_another_name_are_refused() -> None:
    statements = whole().statements()
    for wrong in (replace(statements, source="00" * 16), replace(statements, slug="another")):
        with pytest.raises(BindingError):
            check_source(wrong, KEYS)


def test_a_source_s_file_reads_back_and_only_in_its_one_form() -> None:
    content = format_source(whole().statements())
    assert format_source(parse_source(content)) == content
    for wrong in (content + b"\n", content.replace(b",", b", ", 1), b"{}", b""):
        with pytest.raises(MalformedError):
            parse_source(wrong)


def test_once_a_source_has_a_key_of_its_own_a_version_without_it_is_refused() -> None:
    wire = SourceWire()
    wire.verified()
    early = wire.publish(signature="none").bundle
    wire.add(FIRST)
    vouched = wire.publish(signature="vouched-key").bundle
    unsigned = wire.publish(signature="none").bundle
    wire.add(SECOND, SIGNED_IN)
    own = wire.publish().bundle
    keys = check_source(wire.statements(), KEYS)
    for bundle in (early, vouched, unsigned, own):
        check_signed(bundle, check_bundle(bundle, KEYS).index, keys)
    for signature in ("none", "vouched-key"):
        late = wire.publish(signature=signature).bundle
        with pytest.raises(BindingError, match="key of its own"):
            check_signed(late, check_bundle(late, KEYS).index, keys)


def test_an_approval_by_a_key_that_did_not_count_then_is_refused() -> None:
    wire = SourceWire()
    wire.verified()
    before = wire.publish(signature="vouched-key").bundle
    wire.add(FIRST)
    wire.revoke(FIRST)
    after = wire.publish(signature="vouched-key").bundle
    keys = check_source(wire.statements(), KEYS)
    for bundle in (before, after):
        with pytest.raises(BindingError, match="wasn't the source's"):
            check_signed(bundle, check_bundle(bundle, KEYS).index, keys)


def test_evidence_other_than_the_recorded_is_refused() -> None:
    wire = SourceWire()
    wire.add(SECOND)
    copy = wire.publish().bundle
    keys = check_source(wire.statements(), KEYS)
    with pytest.raises(BindingError, match="evidence"):
        check_signed(copy, check_bundle(copy, KEYS).index, keys)

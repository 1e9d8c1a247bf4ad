"""A source's keys over time, and what must be signed with them."""

from collections.abc import Callable

import msgspec
import pytest

from dateline.record.binding import check_bundle
from dateline.record.errors import BindingError, RecordError
from dateline.record.keys import SourceKey, check_signed, check_source
from dateline.record.note import encode_base64
from dateline.record.statement import OpenedEntry, check_statement
from record.bundles import VERIFIER
from record.sources import FIRST, SECOND, SIGNED_IN, SourceWire, whole

KEYS = [VERIFIER]
replace = msgspec.structs.replace


def test_an_erased_statement_keeps_its_place_in_the_record() -> None:
    wire = whole()
    erased = replace(wire.opened[0], statement=None, salt=None)
    assert check_statement(erased, KEYS).index == 1
    wire.opened[0] = erased
    assert len(check_source(wire.statements(), KEYS)) == 2


def test_a_source_s_keys_are_told_with_the_entries_between_which_they_count() -> None:
    assert check_source(whole().statements(), KEYS) == (
        SourceKey(FIRST, own=False, added=2, revoked=4),
        SourceKey(SECOND, own=True, added=3, evidence=SIGNED_IN),
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

"""A copy says which translations changed without it, and what settled that."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from dateline.record.binding import check_copy
from dateline.record.bundle import Copy
from dateline.record.errors import BindingError, MalformedError
from dateline.record.translations import lags_of, standing_lags
from dateline.release.canonical import canonical_bytes
from record.bundles import FOLLOWED, VERIFIER, SampleWire, sample_document

KEYS = [VERIFIER]
RETRACTED = {"kind": "withdrawn", "filing": None}


def test_a_lag_stands_until_a_settlement_names_it_and_both_stay_told() -> None:
    wire = SampleWire()
    behind = wire.lag(wire.publish())
    assert check_copy(behind, KEYS).index == 1
    assert [each.act.translation.release for each in standing_lags(behind)] == [9]

    settled = wire.settle(behind)

    assert check_copy(settled, KEYS).index == 1
    assert standing_lags(settled) == ()
    (told,) = lags_of(settled)
    assert told.settled is not None
    assert (told.entry, told.settled.entry, told.settled.act.how) == (2, 3, "unaffected")


def test_a_new_version_that_names_the_translation_settles_it_in_all_copies() -> None:
    wire = SampleWire()
    old, new = wire.follow(wire.lag(wire.publish()), sample_document("Tenants lose"))
    for copy in (old, new):
        assert check_copy(copy, KEYS).checkpoint.size > 0
        assert standing_lags(copy) == ()
    assert new.bundle.filing.translations == (FOLLOWED,)


def test_a_version_may_follow_a_newer_version_of_the_translation_than_a_lag_tells_of() -> None:
    wire = SampleWire()
    one = wire.lag(wire.publish(), filing="0a" * 16)
    two = wire.lag(one, version=3)
    new = wire.publish(sample_document("Tenants lose"), replaces=two, translations=(FOLLOWED,))
    told = replace(new, later=two.later)
    for act in two.later:
        told = wire.settle(told, lag=act.entry.id, how="followed", note=None)
    assert check_copy(told, KEYS).index == 4
    assert standing_lags(told) == ()


def test_a_wire_cannot_say_that_a_version_followed_whose_filing_does_not() -> None:
    wire = SampleWire()
    behind = wire.lag(wire.publish())
    for named in ((), ("0a" * 16,)):
        new = wire.publish(sample_document("Tenants lose"), replaces=behind, translations=named)
        lag = behind.later[0].entry.id
        told = wire.settle(replace(new, later=behind.later), lag=lag, how="followed", note=None)
        with pytest.raises(BindingError, match="doesn't name the translation"):
            check_copy(told, KEYS)


def test_a_lag_behind_a_retraction_ends_with_its_restoration() -> None:
    wire = SampleWire()
    behind = wire.lag(wire.publish(), **RETRACTED)
    assert check_copy(wire.settle(behind, how="restored"), KEYS).index == 1
    with pytest.raises(BindingError, match="by its restoration"):
        check_copy(wire.settle(wire.lag(wire.publish()), how="restored"), KEYS)


def _settled_twice(wire: SampleWire) -> Copy:
    behind = wire.lag(wire.publish())
    return wire.settle(wire.settle(behind), lag=behind.later[0].entry.id)


def _on_an_earlier_version(wire: SampleWire) -> Copy:
    old = wire.publish()
    new = replace(wire.publish(sample_document("Tenants lose"), replaces=old))
    return wire.settle(wire.lag(new), version=1)


WRONG: dict[str, Callable[[SampleWire], Copy]] = {
    "settled twice": _settled_twice,
    "settled without a lag": lambda wire: wire.settle(wire.reply(wire.publish())),
    "settled before it began": lambda wire: _turned(wire.settle(wire.lag(wire.publish()))),
    "settled for an earlier version": _on_an_earlier_version,
    "followed by no version": lambda wire: wire.settle(
        wire.lag(wire.publish()), how="followed", note=None
    ),
    "a retraction that was followed": lambda wire: wire.settle(
        wire.lag(wire.publish(), **RETRACTED), how="followed", note=None, version=2
    ),
    "followed with a note": lambda wire: wire.settle(wire.lag(wire.publish()), how="followed"),
    "unaffected without a note": lambda wire: wire.settle(wire.lag(wire.publish()), note=None),
    "settled by no id": lambda wire: wire.settle(wire.lag(wire.publish()), lag="x" * 32),
    "behind itself": lambda wire: wire.lag(wire.publish(), release=1),
    "behind release 0": lambda wire: wire.lag(wire.publish(), release=0),
    "behind version 0": lambda wire: wire.lag(wire.publish(), version=0, **RETRACTED),
    "behind a first version": lambda wire: wire.lag(wire.publish(), version=1),
    "behind a version without a filing": lambda wire: wire.lag(wire.publish(), filing=None),
    "behind a retraction with a filing": lambda wire: wire.lag(wire.publish(), kind="removed"),
    "behind no entry": lambda wire: wire.lag(wire.publish(), entry="entry 3"),
    "behind no filing": lambda wire: wire.lag(wire.publish(), filing="AB" * 16),
    "behind at no time": lambda wire: wire.lag(wire.publish(), at="2026-03-03"),
}
"""What a wire might log and no copy may carry."""


def _turned(copy: Copy) -> Copy:
    return replace(copy, later=tuple(reversed(copy.later)))


@pytest.mark.parametrize("label", WRONG)
def test_what_no_lag_and_no_settlement_can_be_is_refused(label: str) -> None:
    wire = SampleWire()
    with pytest.raises((BindingError, MalformedError)):
        check_copy(WRONG[label](wire), KEYS)


def test_a_lag_is_on_a_version_that_was_published_before_it() -> None:
    wire = SampleWire()
    first = wire.publish()
    early = wire.lag(
        replace(
            first, bundle=replace(first.bundle, manifest=replace(first.bundle.manifest, version=2))
        )
    ).later
    newer = wire.correct(first, sample_document("Tenants win"))[1]
    with pytest.raises(BindingError, match="order"):
        check_copy(replace(newer, later=early), KEYS)
    with pytest.raises(BindingError, match="wasn't published"):
        check_copy(replace(first, later=early), KEYS)


def test_nothing_of_it_stands_in_a_copy_without_translations() -> None:
    wire = SampleWire()
    copy = wire.decide(wire.retract(wire.reply(wire.publish())))
    assert b'"translations":[]' in canonical_bytes(copy)
    assert b"lag" not in canonical_bytes(copy)

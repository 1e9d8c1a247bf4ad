"""The audit holds a lag against what the translation says of itself."""

from collections.abc import Callable

import pytest
from django.db import transaction
from msgspec.structs import replace

from dateline.record.manifest import ChangedTranslation
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.lagging import write_lag
from dateline.wire.publishing.queries import get_release
from dateline.wire.publishing.translations import standing_lags
from wire.publishing.linked import TWO, correct_linked, filing_of, publish_linked
from wire.wires import another, audit

LIES: dict[str, tuple[Callable[[ChangedTranslation], ChangedTranslation], str]] = {
    "a version that never was": (lambda it: replace(it, version=3), "Nothing on record"),
    "a release that never was": (lambda it: replace(it, release=9), "Nothing on record"),
    "a retraction that never was": (
        lambda it: replace(it, kind="withdrawn", filing=None),
        "Nothing on record",
    ),
    "another class": (lambda it: replace(it, kind="clarification"), "otherwise"),
    "another time": (lambda it: replace(it, at="2026-01-01T00:00:00Z"), "otherwise"),
    "another entry": (lambda it: replace(it, entry="ab" * 16), "wasn't changed by"),
    "another filing": (lambda it: replace(it, filing="ab" * 16), "filed otherwise"),
    "another language": (lambda it: replace(it, language="fa"), "another language"),
}


@pytest.fixture
def changed(wire: Wire) -> ChangedTranslation:
    """What a release with one translation is behind."""
    publish_linked(wire, 1)
    publish_linked(wire, 2, filing_of(1))
    correct_linked(wire, 1, another(11))
    return standing_lags(get_release(2))[0].lag.translation


def log_lag(wire: Wire, number: int, changed: ChangedTranslation) -> None:
    """Log a lag as a wire would that lies."""
    with wire.lock(), transaction.atomic():
        write_lag(wire, get_release(number), changed, "2026-03-03T09:00:00Z")
    press_pending(wire)


def test_a_lag_that_tells_the_truth_twice_is_no_fault(
    wire: Wire, changed: ChangedTranslation
) -> None:
    log_lag(wire, 2, changed)
    assert audit(wire) == ()


@pytest.mark.parametrize("label", LIES)
def test_a_lag_that_lies_is_a_fault(wire: Wire, changed: ChangedTranslation, label: str) -> None:
    lie, why = LIES[label]
    log_lag(wire, 2, lie(changed))
    (fault,) = audit(wire)
    assert why in fault.sentence


def test_a_withdrawal_that_is_called_a_removal_is_a_fault(
    wire: Wire, changed: ChangedTranslation
) -> None:
    retract(wire, 1, "error", "The hall is closed.", TWO)
    withdrawn = standing_lags(get_release(2))[1].lag.translation
    log_lag(wire, 2, replace(withdrawn, kind="removed"))
    (fault,) = audit(wire)
    assert "otherwise" in fault.sentence


def test_of_a_removed_translation_its_removal_is_held_against_the_tombstone(
    wire: Wire, changed: ChangedTranslation
) -> None:
    retract(wire, 1, "legal", "The court asked for it.", TWO)
    press_pending(wire)
    removed = standing_lags(get_release(2))[1].lag.translation
    assert audit(wire) == ()
    log_lag(wire, 2, replace(removed, at="2026-01-01T00:00:00Z"))
    (fault,) = audit(wire)
    assert "otherwise" in fault.sentence

"""While a wire is served, what is due with reports is done, and a fault is only put off."""

import threading

import pytest

from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.reports import keeping, limits
from dateline.wire.reports.actions.decide import decide
from dateline.wire.reports.keeping import keep_reports
from dateline.wire.reports.models import Arrival, Report, Ruling
from wire.desk.people import editor
from wire.reports.readers import judged, reported
from wire.wires import Clock


class Rounds(threading.Event):
    """An event that is set after so many waits."""

    def __init__(self, rounds: int) -> None:
        super().__init__()
        self._left = rounds

    def wait(self, timeout: float | None = None) -> bool:
        assert timeout == keeping.EVERY
        self._left -= 1
        return self._left <= 0


def test_what_is_due_is_done_at_once(wire: Wire, clock: Clock) -> None:
    decide(wire, editor(wire), reported(wire).row, judged())
    clock.now += limits.KEPT_FOR
    clock.pass_by(seconds=1)
    keep_reports(wire, Rounds(1))
    assert Report.objects.get().erased_at is not None
    assert not Arrival.objects.exists()


def test_a_decision_that_cant_be_carried_out_now_is_tried_again(
    wire: Wire, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    row, anna = reported(wire).row, editor(wire)
    with monkeypatch.context() as patch:
        patch.setattr("dateline.wire.reports.actions.carry_out.decide_report", refusing)
        with pytest.raises(RefusedError):
            decide(wire, anna, row, judged())
        keep_reports(wire, Rounds(1))
    assert "A decision on a report names its editors." in caplog.text
    assert Ruling.objects.get().state == "made"
    keep_reports(wire, Rounds(1))
    assert Ruling.objects.get().state == "recorded"
    assert Report.objects.get().state == "decided"


def refusing(*_args: object) -> None:
    raise RefusedError("fault_decision_editors")

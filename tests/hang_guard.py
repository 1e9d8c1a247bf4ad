"""A guard against readers that hang: hostile texts are long, and their reading comes to an end."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import pytest

PATIENCE = 20


@contextmanager
def ends() -> Iterator[None]:
    """Fail where this takes over 20 seconds of a processor, however busy the machine is.

    It is no measurement (those are in ``bench``): what is tried in it is a matter of tenths of a
    second, and of minutes if time grew with the square of a text's length. Expressions are
    interrupted as well, since ``re`` looks for signals while it tries.
    """

    def stop(_signal: int, _frame: FrameType | None) -> None:
        pytest.fail(f"It is still at work after {PATIENCE} seconds.")

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, PATIENCE)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)

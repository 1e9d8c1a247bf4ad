"""A witness that is killed has cosigned what it remembers and remembers what it cosigned."""

import os
import signal
from pathlib import Path

import pytest

from dateline.record.witnessing import NOTHING, parse_request
from dateline.witness.store import Store
from witness.test_service import ORIGIN, body

CHECKPOINT = parse_request(body(0, 5)).checkpoint


@pytest.mark.fault
@pytest.mark.parametrize(("point", "size"), [("before head kept", 0), ("head kept", 5)])
def test_a_kill_forgets_nothing_that_was_answered(tmp_path: Path, point: str, size: int) -> None:
    Store(tmp_path).create()
    child = os.fork()
    if child == 0:
        Store(tmp_path, lambda name: os.kill(os.getpid(), 9) if name == point else None).advance(
            NOTHING, CHECKPOINT, "note"
        )
        os._exit(0)
    _child, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL
    seen = Store(tmp_path).seen(ORIGIN)
    assert seen.size == size
    # Asked again, it goes on from what it remembers: a second history of that size is refused.
    again = Store(tmp_path).advance(NOTHING, CHECKPOINT, "note")
    assert again == (None if size == 0 else seen)

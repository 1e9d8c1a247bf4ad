"""What is done every so often goes on after a fault, and ends when it is told to."""

import logging
import threading

import pytest
from django.db import DatabaseError

from dateline.wire.rounds import go_rounds


def test_a_fault_is_told_and_the_next_round_tries_again(caplog: pytest.LogCaptureFixture) -> None:
    ended, rounds = threading.Event(), 0

    def work() -> None:
        nonlocal rounds
        rounds += 1
        if rounds == 1:
            raise DatabaseError("It is locked.")
        ended.set()

    go_rounds(work, ended, 0.0, logging.getLogger("dateline.test"), "It couldn't be done")
    assert rounds == 2
    assert "It couldn't be done: It is locked." in caplog.text

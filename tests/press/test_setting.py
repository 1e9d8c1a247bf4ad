"""Typst kept warm: what a fork of a process that has used it is told."""

import os
import subprocess
import sys

import pytest

FORKED = """
import os, sys
from dateline.press.errors import TypesettingError
from dateline.press.setting import set_png

CARD = '{"direction":"ltr","language":"en","headline":"x","wire":"w","kicker":"k","source":"s",'
CARD += '"date":"d","mark":null}'

def told():
    try:
        return len(set_png("card.typ", "card", CARD)) > 0
    except TypesettingError as fault:
        return str(fault)

if sys.argv[1] == "used":
    told()
child = os.fork()
if child == 0:
    print(told(), flush=True)
    os._exit(0)
os.waitpid(child, 0)
"""


def forked(when: str) -> str:
    command = [sys.executable, "-W", "ignore", "-c", FORKED, when]
    return subprocess.check_output(command, text=True, timeout=30).strip()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system doesn't fork")
def test_a_fork_sets_sheets_when_its_parent_had_set_none() -> None:
    assert forked("unused") == "True"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system doesn't fork")
def test_a_fork_of_a_process_that_used_typst_is_told_instead_of_waiting_for_ever() -> None:
    assert forked("used").startswith("Typst was in use before this process was forked")

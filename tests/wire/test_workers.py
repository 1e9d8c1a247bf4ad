"""Workers end with the process that they work for, also where it was killed."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

PARENT = """
import os, time
from dateline.wire.workers import worker_pool

if __name__ == "__main__":
    pool = worker_pool(1)
    print(pool.submit(os.getpid).result(), flush=True)
    time.sleep(60)
"""


def test_a_worker_ends_when_its_parent_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT, "utf-8")
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        worker = int(parent.stdout.readline())
        assert is_alive(worker)
        parent.send_signal(signal.SIGKILL)
        parent.wait(timeout=10)
    deadline = time.monotonic() + 10
    while is_alive(worker) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not is_alive(worker)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends a worker that is busy")
def test_so_does_one_that_lets_nothing_else_run_meanwhile(tmp_path: Path) -> None:
    """Else it would go on and write over what the next command presses."""
    script = tmp_path / "parent.py"
    busy = "pool.submit(pow, 3, 1 << 28)\n    time.sleep(60)"  # for minutes, in one step of Python
    script.write_text(PARENT.replace("time.sleep(60)", busy), "utf-8")
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        worker = int(parent.stdout.readline())
        time.sleep(1)
        parent.send_signal(signal.SIGKILL)
        parent.wait(timeout=10)
    deadline = time.monotonic() + 10
    while is_alive(worker) and time.monotonic() < deadline:
        time.sleep(0.05)
    ended = not is_alive(worker)
    if not ended:
        os.kill(worker, signal.SIGKILL)
    assert ended


def is_alive(process: int) -> bool:
    """Whether a process runs; one that ended and wasn't waited for doesn't."""
    try:
        os.kill(process, 0)
        state = Path(f"/proc/{process}/stat").read_text("utf-8")
        return state.rpartition(")")[2].split()[0] != "Z"
    except ProcessLookupError:
        return False
    except FileNotFoundError:
        return sys.platform != "linux"

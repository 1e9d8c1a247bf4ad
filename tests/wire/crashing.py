"""Kills a process at a chosen durable step of a job on a wire, and says how far it came.

Run as a script it is a process that has Django up and forks for each order (a line of JSON), so
that a kill costs no start. It never renders itself: typst's threads don't survive a fork.
"""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Literal, NamedTuple, Self

import msgspec

TESTS = Path(__file__).resolve().parents[1]

Job = Literal[
    "publish",
    "approve",
    "correct",
    "reply",
    "withdraw",
    "restore",
    "decide",
    "remove",
    "correct together",
    "settle lag",
    "source",
    "suspend",
    "import",
    "press imported",
    "witness",
    "rotate",
    "rotate lost",
    "recover",
    "mirror",
    "record recover",
    "uphold",
    "settle reports",
    "accept reply",
    "sign with reply",
    "settle",
]


class Order(NamedTuple):
    """A job on the wire in a folder, to be killed at its n-th step (from 0), or never."""

    folder: str
    job: Job
    kill_at: int | None = None


class Outcome(NamedTuple):
    """The steps that were gone, the one that was killed at last, and whether it was killed."""

    steps: list[str]
    killed: bool
    fault: str


class Crasher:
    """Runs orders in processes that it can kill."""

    def __enter__(self) -> Self:
        """Start the process that forks."""
        self._process = subprocess.Popen(
            [sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(timeout=20)
        self._process.stdout.close()

    def run(self, folder: Path, job: Job, kill_at: int | None = None) -> Outcome:
        """Do a job in a process of its own and return what became of it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        order = Order(str(folder), job, kill_at)
        self._process.stdin.write(msgspec.json.encode(order) + b"\n")
        self._process.stdin.flush()
        return msgspec.json.decode(self._process.stdout.readline(), type=Outcome)


def write_half(path: Path, text: str) -> None:
    """Write a file as a process does that is killed before the file has its name."""
    script = (
        "import os, pathlib, signal, sys\n"
        "from dateline.wire import storage\n"
        "os.replace = lambda *names: os.kill(os.getpid(), signal.SIGKILL)\n"
        "storage.write_file(pathlib.Path(sys.argv[1]), sys.argv[2].encode())\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(path), text], check=False)
    assert done.returncode == -signal.SIGKILL


def _serve(do: Callable[[Order, Callable[[str], None]], None]) -> None:
    for line in sys.stdin.buffer:
        order = msgspec.json.decode(line, type=Order)
        told, tell = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(told)
            _run(do, order, tell)
        os.close(tell)
        with os.fdopen(told, "rb") as pipe:
            said = pipe.read().decode().splitlines()
        _child, status = os.waitpid(child, 0)
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        steps = [name.removeprefix("step ") for name in said if name.startswith("step ")]
        fault = "\n".join(text for text in said if not text.startswith("step "))
        print(msgspec.json.encode(Outcome(steps, killed, fault)).decode(), flush=True)  # noqa: T201


def _run(do: Callable[[Order, Callable[[str], None]], None], order: Order, tell: int) -> None:
    count = 0

    def step(name: str) -> None:
        nonlocal count
        os.write(tell, f"step {name}\n".encode())
        if count == order.kill_at:
            os.kill(os.getpid(), signal.SIGKILL)
        count += 1

    try:
        do(order, step)
    except BaseException as fault:  # noqa: BLE001  the forked process ends here, whatever it was
        os.write(tell, f"{type(fault).__name__}: {fault}\n".encode())
    os._exit(0)


def _main() -> None:
    sys.path[0] = str(TESTS)
    from dateline.wire.boot import boot  # noqa: PLC0415  only the script needs Django

    boot()
    from wire.jobs import do  # noqa: PLC0415  models need Django up

    _serve(do)


if __name__ == "__main__":
    _main()

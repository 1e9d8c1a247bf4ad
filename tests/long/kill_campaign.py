"""Kills processes at random moments, over and over, and counts what that breaks: nothing should.

    .venv/bin/python tests/long/kill_campaign.py --kills 1000 --seed 1

Each order (publish, correct, reply, retract, import, press, file at the desk, seal an embargo,
open it at its hour, ask a witness, pull a mirror …) runs in a process of its own and is killed by
SIGKILL at a random moment: every other time after a random part of the time that it usually takes,
else up to 30 ms after one of its durable steps, drawn by lot. Then the next command runs, which may
be killed too, and the wire is looked at. An order of which nothing was recorded is given again, as
whoever gave it would; it must happen once.

Processes are forked from this one, which does nothing else: typst's threads don't survive a fork.
"""

import argparse
import contextlib
import json
import os
import random
import select
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

LONGEST_SECONDS = 300.0
SOON_SECONDS = 0.03


class Moment(NamedTuple):
    """When to kill: so many seconds after so many lines were told."""

    lines: int
    seconds: float


STAYING = ("audit faults", "leftover files")
NEVER = Moment(0, LONGEST_SECONDS)


class Run(NamedTuple):
    """What a process told before it ended, whether it was killed, and its fault."""

    told: list[str]
    killed: bool
    fault: str


def fork(work: Callable[[Callable[[str], None]], None], kill: Moment = NEVER) -> Run:
    """Do some work in a process of its own, which is killed at a moment."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        with open(os.devnull, "w") as nowhere:  # noqa: PTH123
            os.dup2(nowhere.fileno(), 1)
        code = 0

        try:
            work(lambda text: _said(write, text))
        except BaseException:  # noqa: BLE001  the process ends here, whatever it was
            _said(write, f"fault {json.dumps(traceback.format_exc())}")
            code = 1
        os._exit(code)
    os.close(write)
    said, killed = _listen(read, child, kill)
    os.close(read)
    _child, status = os.waitpid(child, 0)
    killed = killed and os.WIFSIGNALED(status)
    lines = said.decode().splitlines()
    faults = [json.loads(line.removeprefix("fault ")) for line in lines if line[:6] == "fault "]
    return Run([line for line in lines if line[:6] != "fault "], killed, "".join(faults))


def _said(pipe: int, text: str) -> None:
    os.write(pipe, f"{text}\n".encode())


def _listen(read: int, child: int, kill: Moment) -> tuple[bytes, bool]:
    """Read what a child writes until it ends or is killed."""
    said, killed, counting = b"", False, False
    end = time.monotonic() + LONGEST_SECONDS
    while True:
        if not counting and said.count(b"\n") >= kill.lines:
            counting, end = True, time.monotonic() + kill.seconds
        left = end - time.monotonic()
        if left <= 0 and not killed:
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
            killed, end = True, time.monotonic() + 10  # its workers may hold the pipe a moment
            continue
        ready, _, _ = select.select([read], [], [], max(left, 0))
        if ready:
            chunk = os.read(read, 1 << 16)
            if not chunk:
                return said, killed
            said += chunk
        elif killed:
            return said, killed


@dataclass(slots=True)
class Tally:
    """The counts of a campaign."""

    kills: Counter[str] = field(default_factory=Counter)
    where: Counter[str] = field(default_factory=Counter)
    bad: dict[str, int] = field(
        default_factory=lambda: dict.fromkeys(
            ("lost", "doubled", "forks", "audit faults", "leftover files", "failed commands"), 0
        )
    )
    orders: int = 0
    again: int = 0
    told: int = 0
    audits: int = 0
    entries: int = 0
    said: set[str] = field(default_factory=set)

    def count(self, what: str, details: list[str]) -> None:
        """Count what is wrong, what stays so but once, and say it at once."""
        new = set(details) - (self.said if what in STAYING else set())
        self.said |= new
        self.bad[what] += len(new)
        for detail in sorted(new):
            print(f"  {what}: {detail}", flush=True)


@dataclass(slots=True)
class Campaign:
    """One wire that is killed over and over."""

    folder: Path
    chance: random.Random
    tally: Tally
    every: int
    usual: dict[str, Moment] = field(default_factory=dict)
    entries: list[str] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)

    def run(self, kills: int, first: int) -> int:
        """Give orders until so many were killed; return the next order's number."""
        self.must(lambda _tell: orders.begin(self.folder))
        witness = self.witness()
        try:
            return self._run(kills, first)
        finally:
            os.kill(witness, signal.SIGKILL)
            os.waitpid(witness, 0)

    def witness(self) -> int:
        """Start a witness of the wire, which nobody kills meanwhile; return its process."""
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(read)
            with open(os.devnull, "w") as nowhere:  # noqa: PTH123
                os.dup2(nowhere.fileno(), 2)  # it says of each caller that it was left alone
            orders.witness(self.folder, lambda text: _said(write, text))
            os._exit(0)
        os.close(write)
        if os.read(read, 16) != b"ready\n":
            raise SystemExit("The witness didn't start.")
        return child

    def _run(self, kills: int, first: int) -> int:
        self.look(audit=True)
        number, goal = first, self.tally.kills.total() + kills
        names = list(orders.JOBS)
        weights = [job.weight for job in orders.JOBS.values()]
        while self.tally.kills.total() < goal:
            (job,) = self.chance.choices(names, weights)
            self.order(job, number)
            number += 1
        orders.Hour.ahead += orders.STEP
        run = self.must(lambda tell: tell(json.dumps(looking.end(self.folder))))
        self.tally.count("audit faults", json.loads(run.told[-1]))
        self.note_head()
        self.look(audit=True, anew=True)
        self.forks()
        self.tally.entries += len(self.entries)
        return number

    def order(self, job: str, number: int) -> None:
        """Give an order until it is recorded, or did all it has to do without being killed."""
        order = orders.Order(str(self.folder), job, number, self.chance.random())
        self.tally.orders += 1
        orders.Hour.ahead += orders.STEP
        for attempt in range(6):
            before = len(self.entries)
            run = self.killed(job, lambda tell: orders.do(order, tell), spare=attempt == 5)
            self.note_head()
            self.recover()
            self.look(audit=self.tally.kills.total() % self.every == 0)
            recorded = len(self.entries) > before
            self.judge(job, number, self.entries[before:], told="accepted" in run.told)
            if recorded or not run.killed:
                return
            self.tally.again += 1

    def killed(
        self, job: str, work: Callable[[Callable[[str], None]], None], *, spare: bool = False
    ) -> Run:
        """Do some work and kill it at a random moment, once it is known how long it takes."""
        usual = self.usual.get(job)
        begun = time.monotonic()
        deadly = usual is not None and not spare
        run = fork(work, self.moment(usual) if usual is not None and not spare else NEVER)
        if run.killed and deadly:
            self.tally.kills[job] += 1
            self.tally.where[next((s for s in reversed(run.told) if s != "accepted"), "–")] += 1
            if self.tally.kills.total() % 50 == 0:
                print(f"{self.tally.kills.total()} kills, {self.tally.bad}", flush=True)
        else:
            took = time.monotonic() - begun
            mean = took if usual is None else 0.7 * usual.seconds + 0.3 * took
            self.usual[job] = Moment(len(run.told), mean)
            self.tally.count("failed commands", [run.fault] if run.fault else [])
        return run

    def moment(self, usual: Moment) -> Moment:
        """Draw a moment to kill a job at, that usually tells so many lines in so many seconds."""
        if self.chance.random() < 0.5:
            return Moment(0, self.chance.uniform(0, 1.1) * usual.seconds)
        return Moment(self.chance.randint(0, usual.lines), self.chance.uniform(0, SOON_SECONDS))

    def recover(self) -> None:
        """Run the next command; it may be killed as well, and then the next after it."""
        while self.chance.random() < 0.25:
            if not self.killed("recover", lambda tell: looking.recover(self.folder, tell)).killed:
                break
            self.note_head()
        self.must(lambda tell: looking.recover(self.folder, tell))
        self.note_head()

    def judge(self, job: str, number: int, new: list[str], *, told: bool) -> None:
        """Compare the new entries with what its order was to record, once, or nothing."""
        wanted = orders.JOBS[job].entries
        self.tally.told += told
        what = f"order {number} ({job}) recorded {new}"
        if new and set(new) <= orders.MARKS:
            self.tally.count("lost", [what])
        new = [each for each in new if each not in orders.MARKS]
        if told and not new:
            self.tally.count("lost", [what])
        elif job in orders.ANY_NUMBER:
            if set(new) - {orders.ANY_NUMBER[job]}:
                self.tally.count("doubled", [what])
        elif new and new != wanted:
            self.tally.count("doubled" if len(new) > len(wanted) else "lost", [what])

    def look(self, *, audit: bool, anew: bool = False) -> None:
        """Look at the wire; earlier entries must be as they were."""
        run = self.must(
            lambda tell: tell(json.dumps(looking.look(self.folder, audit=audit, anew=anew)))
        )
        found = looking.Found(*json.loads(run.told[-1]))
        if found.entries[: len(self.entries)] != self.entries:
            self.tally.count("lost", [f"entries before {len(self.entries)} changed"])
        self.entries = found.entries
        self.tally.audits += audit
        self.tally.count("audit faults", found.faults)
        self.tally.count("leftover files", found.left)

    def must(self, work: Callable[[Callable[[str], None]], None]) -> Run:
        """Do what nobody kills; it must succeed."""
        run = fork(work)
        if run.fault or run.killed:
            self.tally.count("failed commands", [run.fault or "It didn't end."])
            raise SystemExit(f"A command failed that nobody killed; see {self.folder}.")
        return run

    def note_head(self) -> None:
        """Remember the checkpoint that readers see now."""
        note = (self.folder / "edition/record/checkpoint").read_text("utf-8")
        if not self.heads or self.heads[-1] != note:
            self.heads.append(note)

    def forks(self) -> None:
        """Every checkpoint that readers ever saw must be a part of the last one's history."""
        run = self.must(lambda tell: tell(json.dumps(looking.forks(self.folder, self.heads))))
        self.tally.count("forks", json.loads(run.told[-1]))


def table(tally: Tally, seconds: float) -> str:
    """Return the campaign's counts as a table in Markdown."""
    rows = [
        ("kills", str(tally.kills.total())),
        *((f"… of {job}", str(count)) for job, count in sorted(tally.kills.items())),
        ("orders given", str(tally.orders)),
        ("… given again, nothing of them being recorded", str(tally.again)),
        ("… accepted, and told so before a kill", str(tally.told)),
        ("entries in the records at the end", str(tally.entries)),
        ("audits", str(tally.audits)),
        *((f"**{what}**", f"**{count}**") for what, count in tally.bad.items()),
        ("minutes", f"{seconds / 60:.0f}"),
    ]
    lines = ["| | |", "|---|---|", *(f"| {name} | {count} |" for name, count in rows)]
    last = ", ".join(f"{step} {count}" for step, count in tally.where.most_common())
    return "\n".join(lines) + f"\n\nThe last point passed before the kill: {last}."


def _read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Kill a wire at random moments and count.")
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--wires", type=int, default=5, help="among how many wires to share them")
    parser.add_argument("--audit-every", type=int, default=5, help="kills between two audits")
    parser.add_argument("--folder", type=Path, help="where to put the wires; else a new one")
    return parser.parse_args()


def main() -> int:
    """Run the campaign; 0: nothing was lost, doubled, forked, at fault or left over."""
    asked = _read_arguments()
    folder = asked.folder or Path(tempfile.mkdtemp(prefix="kill-campaign-"))
    tally, number, begun = Tally(), 1, time.monotonic()
    for place in range(asked.wires):
        kills = asked.kills * (place + 1) // asked.wires - asked.kills * place // asked.wires
        chance = random.Random(f"{asked.seed}/{place}")  # noqa: S311  a campaign is repeated by its seed
        campaign = Campaign(folder / f"wire-{place}", chance, tally, asked.audit_every)
        number = campaign.run(kills, number)
        shutil.rmtree(campaign.folder)
    print(table(tally, time.monotonic() - begun), flush=True)
    return 1 if any(tally.bad.values()) else 0


if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parents[1])
    from dateline.wire.boot import boot

    boot()
    from long import looking, orders

    sys.exit(main())

"""How fast an audit is: the record from its entries up, then a wire's content; and its memory.

The record: entry bundles read, grown anew into tiles and root, every tile compared
(`dateline.record.audit.recompute`), from memory and from files; beside a bare Merkle loop with
hashlib alone over the same entries in memory, in alternating rounds. Ratios are of processor time,
which other work on the machine disturbs least.
The content: `dateline audit` in a process of its own, on a wire of a tenth of the releases and on
one of all, so that what a release costs in memory can be told from what starting costs.

Run: python bench/audit.py [--entries 1000000] [--releases 2000]
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from machine import describe, ratio
from texts import release_text

from dateline.record.audit import recompute
from dateline.record.checkpoint import Checkpoint
from dateline.record.tiles import Fetch
from dateline.wire.boot import boot
from record import ORIGIN, bare_root, make_entries, reader_of, written_root

boot()

from wires import new_wire, take_in  # noqa: E402  models need Django up

AUDIT = """
import sys, time
from dateline.cli.main import dateline
try:
    dateline(["audit", sys.argv[1]])
except SystemExit as end:
    if end.code:
        raise
lines = open("/proc/self/status").read().splitlines()
print(time.process_time(), *(line.split()[1] for line in lines if line.startswith("VmHWM")))
"""
"""What runs in a process of its own; it prints its processor time and its peak memory in KB."""
ROUNDS = 3


def measure_record(count: int) -> None:
    """Compare processor time of both ways to the same root, from memory and from files."""
    entries = make_entries(count)
    times: dict[str, list[float]] = {"bare hashlib": [], "from memory": [], "from files": []}
    with tempfile.TemporaryDirectory() as name:
        head = Checkpoint(ORIGIN, count, written_root(entries, Path(name)))
        read = reader_of(Path(name))
        kept = {
            path.relative_to(name).as_posix(): path.read_bytes()
            for path in Path(name).rglob("*")
            if path.is_file()
        }
        for _ in range(ROUNDS):
            times["bare hashlib"].append(seconds(lambda: bare_root(entries), head.root))
            times["from memory"].append(seconds(lambda: grown(kept.__getitem__, head), head.root))
            times["from files"].append(seconds(lambda: grown(read, head), head.root))
    bare = min(times["bare hashlib"])
    for label, each in times.items():
        print(f"{label:<14} {count / min(each):10,.0f} entries a second of processor time")
    print(
        ratio(
            "grown and compared, from memory / bare (bound: 0.70)", bare, min(times["from memory"])
        )
    )
    print(ratio("grown and compared, from files / bare", bare, min(times["from files"])))


def grown(fetch: Fetch, head: Checkpoint) -> bytes:
    """Grow the record anew from its entry bundles and compare every tile."""
    assert sum(len(row) for _first, row in recompute(fetch, head)) == head.size
    return head.root


def seconds(work: Callable[[], bytes], root: bytes) -> float:
    """Return the processor time of some work, which must come to a root."""
    start = time.process_time()
    assert work() == root
    return time.process_time() - start


def measure_content(folder: Path, releases: int) -> int:
    """Audit a wire of so many releases; return its peak memory in KB."""
    archive = folder / "archive.jsonl"
    with archive.open("w", encoding="utf-8") as out:
        for number in range(releases):
            line = {"id": number, "date": f"2019-{number % 12 + 1:02}-11"}
            out.write(json.dumps({**line, "text": release_text(f"audited {number}")}) + "\n")
    taken, _ = take_in(new_wire(folder / "wire"), archive)
    start = time.perf_counter()
    audit = subprocess.run(
        [sys.executable, "-c", AUDIT, folder / "wire"],
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    elapsed = time.perf_counter() - start
    if audit.returncode:
        raise SystemExit(f"The wire isn't sound: {audit.stdout}")
    cpu, peak = audit.stdout.splitlines()[-1].split()
    print(
        f"{taken:7,} releases: {taken / elapsed:7.1f} a second, "
        f"{float(cpu) / taken * 1000:.2f} ms of processor time each, {int(peak) / 1024:.1f} MB"
    )
    return int(peak)


def main() -> None:
    """Measure the record, then the content of two wires."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--entries", type=int, default=1_000_000)
    options.add_argument("--releases", type=int, default=2_000)
    asked = options.parse_args()
    print(describe())
    measure_record(asked.entries)
    few = max(asked.releases // 10, 10)
    peaks = []
    for count in (few, asked.releases):
        with tempfile.TemporaryDirectory() as name:
            peaks.append(measure_content(Path(name), count))
    each = (peaks[1] - peaks[0]) * 1024 / (asked.releases - few)
    print(f"memory: {each:,.0f} bytes a release more")


if __name__ == "__main__":
    main()

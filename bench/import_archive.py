"""An archive taken in, checks, record and pages, beside the same texts saved as Wagtail pages.

Ours is `dateline.wire.importing`, two workers and the process that records. The peer saves a
sample of the same texts as published pages (SQLite, one transaction each, one process); it has
no checks, no record, and its pages are made anew for each reader. Peaks of memory are looked at
a quarter of the way in and at the end: what is bounded doesn't grow between them.

Run: python bench/import_archive.py [--releases 20000] [--sample 300]
"""

import argparse
import json
import multiprocessing
import resource
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

from archive import write_archive
from machine import describe, ratio
from peers import run_peer, wagtail_site

from dateline.wire.boot import boot

boot()

from wires import new_wire  # noqa: E402  models need Django up

from dateline.wire.importing.taking_in import Import  # noqa: E402
from dateline.wire.sources.queries import get_source  # noqa: E402


class Taken(NamedTuple):
    """What an import came to; peaks in MB: main, and the largest worker."""

    releases: int
    failed: int
    seconds: float
    main_cpu: float
    workers_cpu: float
    early: tuple[int, int]
    final: tuple[int, int]


def peaks() -> tuple[int, int]:
    """Return the peak memory so far of this process and of its largest worker, in MB."""
    workers = [_peak(worker.pid) for worker in multiprocessing.active_children()]
    return _peak("self"), max(workers, default=0)


def _peak(process: int | str | None) -> int:
    try:
        for line in Path(f"/proc/{process}/status").read_text("ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) // 1024
    except OSError:
        pass  # it has ended
    return 0


def worker_peak() -> int:
    """Return the peak memory of the largest child that has ended, in MB."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024


def cpu(who: int) -> float:
    """Return user and system seconds of this process, or of its children that have ended."""
    usage = resource.getrusage(who)
    return usage.ru_utime + usage.ru_stime


def take_in(folder: Path, archive: Path, total: int) -> Taken:
    """Import the archive on a new wire, with progress."""
    wire = new_wire(folder / "wire")
    work = Import(wire, get_source("quay-society"), [archive])
    before = cpu(resource.RUSAGE_SELF), cpu(resource.RUSAGE_CHILDREN)
    early = final = (0, 0)
    start = time.perf_counter()
    for done in work.run():
        final = peaks()
        if done <= max(total // 4, 100):
            early = final
        rate = done / (time.perf_counter() - start)
        print(f"\r{done} of {total}, {rate:.0f}/s ", end="", file=sys.stderr, flush=True)
    seconds = time.perf_counter() - start
    print(file=sys.stderr)
    main_cpu = cpu(resource.RUSAGE_SELF) - before[0]
    workers_cpu = cpu(resource.RUSAGE_CHILDREN) - before[1]
    final = max(final[0], peaks()[0]), max(final[1], worker_peak())
    return Taken(work.taken, len(work.failed), seconds, main_cpu, workers_cpu, early, final)


def save_in_wagtail(folder: Path, archive: Path, sample: int) -> tuple[list[float], float]:
    """Save a sample of the archive as pages; return each one's seconds, and all CPU seconds."""
    site = wagtail_site(folder)
    texts = folder / "sample.jsonl"
    with archive.open(encoding="utf-8") as lines, texts.open("w", encoding="utf-8") as out:
        for line in islice(lines, sample):
            paragraphs = str(json.loads(line)["text"]).split("\n")
            out.write(json.dumps({"paragraphs": paragraphs}) + "\n")
    done = json.loads(run_peer("save_releases.py", str(texts), cwd=site))
    return done["seconds"], done["cpu"]


def report(taken: Taken, seconds: list[float], peer_cpu: float) -> None:
    """Print rate, processor time, memory and ratios."""
    each = taken.seconds / taken.releases
    our_cpu = (taken.main_cpu + taken.workers_cpu) / taken.releases
    whole = f"{taken.releases} in {taken.seconds:.0f} s, {taken.failed} not read (bound: 150/s)"
    print(f"import              {1 / each:7.1f} releases/s   {whole}")
    print(
        f"processor time      {our_cpu * 1000:7.2f} ms a release: main"
        f" {taken.main_cpu / taken.releases * 1000:.2f}, workers"
        f" {taken.workers_cpu / taken.releases * 1000:.2f}"
    )
    print(f"memory, a quarter in  main {taken.early[0]} MB, largest worker {taken.early[1]} MB")
    print(f"memory, at the end    main {taken.final[0]} MB, largest worker {taken.final[1]} MB")
    page, page_cpu, tenth = fmean(seconds), peer_cpu / len(seconds), len(seconds) // 10 or 1
    print(
        f"Wagtail             {1 / page:7.1f} pages/s   {page_cpu * 1000:.2f} ms CPU a page;"
        f" a page of the first tenth {fmean(seconds[:tenth]) * 1000:.0f} ms,"
        f" of the last {fmean(seconds[-tenth:]) * 1000:.0f} ms"
    )
    print(ratio("import / Wagtail, rate", 1 / each, 1 / page))
    print(ratio("import / Wagtail, processor time", our_cpu, page_cpu))


def main() -> None:
    """Take the archive in, save a sample of it in Wagtail, compare."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--releases", type=int, default=20_000)
    options.add_argument("--sample", type=int, default=300)
    asked = options.parse_args()
    print(describe())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        archive = write_archive(folder / "archive.jsonl", asked.releases)
        taken = take_in(folder, archive, asked.releases)
        report(taken, *save_in_wagtail(folder, archive, asked.sample))


if __name__ == "__main__":
    main()

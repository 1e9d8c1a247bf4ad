"""From start to verdict: ``dateline verify`` on each form of a copy, as a reader runs it.

Each run is a process of its own, with the wire's folder at hand for its key and what came later.
The peer in each round is a process too: a bare script (``peer/bare_verify.py``) that checks one
inclusion proof, the signatures, the hashes and one canonical form of the same release.json, and
nothing else. Then the same two in one process, warm: `dateline.verify.verify` beside those bare
steps, in turn, with nothing kept from one verdict to the next; that ratio is of processor time.

Run: python bench/verify.py [--runs 7]
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from machine import describe, milliseconds, ratio
from peer.bare_verify import bare_verify
from texts import release_text

from dateline.record.note import parse_note, parse_vkey, verify_ed25519
from dateline.record.proof import parse_proof
from dateline.release.reading import parse
from dateline.verify import Trust, verify
from dateline.wire.boot import boot

boot()

from wires import Publishing, new_wire  # noqa: E402  models need Django up

FORMS = {
    "JSON": "release.json",
    "PDF": "release.pdf",
    "page": "index.html",
    "text": "release.txt",
}
BARE = Path(__file__).parent / "peer" / "bare_verify.py"
COMMAND = Path(sys.executable).parent / "dateline"


def run(command: Sequence[str | Path]) -> float:
    """Run a verifier; it must find the copy authentic. Return the seconds."""
    start = time.perf_counter()
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    seconds = time.perf_counter() - start
    if done.returncode:
        raise SystemExit(f"Not authentic: {done.stdout}{done.stderr}")
    return seconds


def measure_processes(wire: Path, runs: int) -> None:
    """Time each form and the bare script in turn."""
    copies = wire / "edition" / "releases" / "1"
    key = wire / "edition" / "record" / "key"
    bare: list[str | Path] = [sys.executable, BARE, copies / "release.json", key]
    times: dict[str, list[float]] = {form: [] for form in (*FORMS, "bare")}
    for number in range(runs + 1):
        for form, name in FORMS.items():
            seconds = run([COMMAND, "--wire", wire, "verify", copies / name])
            times[form] += [seconds] if number else []  # the first round fills the disk's cache
        seconds = run(bare)
        times["bare"] += [seconds] if number else []
    for form, seconds_each in times.items():
        bound = "" if form == "bare" else "   (bound: 500 ms)"
        print(f"start to verdict, {form:<5} {milliseconds(seconds_each)}{bound}")
    middle = statistics.median(times["bare"])
    for form in FORMS:
        print(ratio(f"{form} / bare", statistics.median(times[form]), middle))


def repeat(work: Callable[[], bool], count: int) -> list[float]:
    """Return the processor time of each of so many calls, all of which must say yes."""
    seconds = []
    for _ in range(count):
        for kept in (verify_ed25519, parse_note, parse_proof):
            kept.cache_clear()
        start = time.process_time()
        assert work()
        seconds.append(time.process_time() - start)
    return seconds


def measure_calls(wire: Path, count: int = 200) -> None:
    """Time verdicts on release.json inside one process, and the bare steps."""
    content = (wire / "edition" / "releases" / "1" / "release.json").read_bytes()
    vkey = (wire / "edition" / "record" / "key").read_text("utf-8").strip()
    trust = Trust.from_keys([parse_vkey(vkey)], "wire")

    def ours() -> bool:
        verdict = verify(
            content, name="release.json", trust=trust, record=None, siblings=lambda _name: None
        )
        return verdict.verdict == "authentic"

    def bare() -> bool:
        return bare_verify(content, vkey)

    repeat(ours, 20)
    full, least = [], []
    for _ in range(10):
        full += repeat(ours, count // 10)
        least += repeat(bare, count // 10)
    print(f"in one process, verdict    {milliseconds(full)}")
    print(f"in one process, bare       {milliseconds(least)}")
    print(
        ratio(
            "rate of verdicts / bare (bound: 0.50)",
            statistics.median(least),
            statistics.median(full),
        )
    )


def main() -> None:
    """Publish a release and verify its copies."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=7)
    asked = options.parse_args()
    print(describe())
    with tempfile.TemporaryDirectory() as name:
        wire = new_wire(Path(name) / "wire")
        Publishing(wire).publish(parse(release_text("verified").encode(), name="release.txt"))
        measure_processes(wire.folder, asked.runs)
        measure_calls(wire.folder)


if __name__ == "__main__":
    main()

"""How long a publication takes, on an empty wire and on one that holds 20,000 releases.

The peer, timed in turn with each publication, is the part of it that any tool must do, bare: one
warm typst page of the same words, one Ed25519 signature, and the same count of durable files.

Run: python bench/publish.py [--releases 20000] [--runs 40]
"""

import argparse
import os
import statistics
import tempfile
import time
from pathlib import Path

import typst
from archive import write_archive
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from machine import describe, milliseconds, ratio
from texts import release_text

from dateline.release.reading import parse
from dateline.wire.boot import boot

boot()

from wires import Publishing, new_wire, take_in  # noqa: E402  models need Django up


def bare(folder: Path, text: str, compiler: typst.Compiler, key: Ed25519PrivateKey) -> float:
    """Time what any tool must do for a publication."""
    start = time.perf_counter()
    pdf = compiler.compile(format="pdf", sys_inputs={"text": text})
    if not isinstance(pdf, bytes):
        raise TypeError("typst makes one PDF of one page.")
    key.sign(pdf)
    for number in range(8):
        with (folder / f"{number}.bin").open("wb") as file:
            file.write(pdf if number == 0 else text.encode())
            file.flush()
            os.fsync(file.fileno())
    return time.perf_counter() - start


def measure(folder: Path, label: str, runs: int, publishing: Publishing) -> tuple[float, float]:
    """Publish again and again on a wire, the peer in turn; print and return both medians."""
    source = folder / "peer.typ"
    source.write_text('#set page(paper: "a4")\n#sys.inputs.text\n', "utf-8")
    compiler, key = typst.Compiler(str(source)), Ed25519PrivateKey.generate()
    provable, listed, peer = [], [], []
    for number in range(runs + 5):
        text = release_text(f"{label} {number}")
        peer_time = bare(folder, text, compiler, key)
        first, both = publishing.publish(parse(text.encode(), name="release.txt"))
        if number >= 5:  # the first ones warm typst, templates and caches
            provable.append(first)
            listed.append(both)
            peer.append(peer_time)
    print(f"{label:<12} provable on disk   {milliseconds(provable)}   (bound: p50 60 ms)")
    print(f"{label:<12} and in all lists   {milliseconds(listed)}   (bound: p50 150 ms)")
    print(f"{label:<12} the bare work      {milliseconds(peer)}")
    median = statistics.median(provable)
    print(f"{label:<12} " + ratio("provable / bare", median, statistics.median(peer)))
    return median, statistics.median(listed)


def main() -> None:
    """Measure on an empty wire, take the releases in, measure again."""
    options = argparse.ArgumentParser()
    options.add_argument("--releases", type=int, default=20_000)
    options.add_argument("--runs", type=int, default=40)
    asked = options.parse_args()
    print(describe())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        wire = new_wire(folder / "wire")
        publishing = Publishing(wire)
        empty = measure(folder, "empty", asked.runs, publishing)
        archive = write_archive(folder / "archive.jsonl", asked.releases)
        taken, seconds = take_in(wire, archive)
        print(f"taken in: {taken} releases in {seconds:.0f} s")
        full = measure(folder, f"{asked.releases}", asked.runs, Publishing(wire))
        print(ratio("full / empty, provable (bound 1.20)", full[0], empty[0]))
        print(ratio("full / empty, in all lists", full[1], empty[1]))


if __name__ == "__main__":
    main()

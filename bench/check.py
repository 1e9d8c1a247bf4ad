"""How long the guidelines take over a release of some 600 words; proselint takes the same texts.

Texts: releases of 500 to 700 words of the shared corpus where it is at hand, else made ones.
Ours is `dateline.guidelines.check` with a filing, all rules; reading the text is timed apart. Then
both commands, each a process of its own on one of the texts, as somebody at a shell runs them.

Run: python bench/check.py [--texts 200] [--runs 7]
"""

import argparse
import gzip
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from machine import describe, milliseconds, ratio
from peers import peer_bin, run_peer
from texts import release_text

from dateline.guidelines import LATEST, FilingFacts, check, load
from dateline.release.errors import ReleaseError
from dateline.release.model import Document
from dateline.release.reading import parse
from dateline.release.text import render_text

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpora" / "wires.jsonl.gz"
FOOTER = "\n---\n"
FACTS = FilingFacts(
    source_name="Quay Reading Society",
    domains=("quay-society.example",),
    verified=(),
    owner="its members",
    payer="nobody",
    agent="nobody",
    filed_at="2026-11-20T09:00:00Z",
)


def real_texts() -> Iterator[str]:
    """Yield the corpus's releases of 500 to 700 words."""
    with gzip.open(CORPUS, "rt", encoding="utf-8") as lines:
        for line in lines:
            text = str(json.loads(line)["markdown"]).partition(FOOTER)[0]
            if 500 <= len(text.split()) <= 700:
                yield text


def read_all(texts: list[str]) -> tuple[list[Document], list[float]]:
    """Read the texts; return documents and seconds."""
    documents, seconds = [], []
    for text in texts:
        start = time.perf_counter()
        try:
            document = parse(text.encode(), name="release.md").document
        except ReleaseError:
            continue
        seconds.append(time.perf_counter() - start)
        documents.append(document)
    return documents, seconds


def check_all(documents: list[Document]) -> tuple[list[float], int]:
    """Check the documents; return seconds and how many findings there are."""
    rules = load(LATEST)
    seconds, found = [], 0
    for document in documents[:10]:
        check(document, FACTS, rules=rules)
    for document in documents:
        start = time.perf_counter()
        findings = check(document, FACTS, rules=rules)
        seconds.append(time.perf_counter() - start)
        found += len(findings)
    return seconds, found


def lint_all(texts: list[str]) -> tuple[list[float], int]:
    """Have proselint read the same texts, in a process of its own."""
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "texts.json"
        file.write_text(json.dumps(texts), "utf-8")
        result = json.loads(run_peer("lint_prose.py", str(file)))
    return result["seconds"], result["found"]


def run(command: list[str]) -> float:
    """Run a command that may find something; return the seconds."""
    start = time.perf_counter()
    done = subprocess.run(command, check=False, capture_output=True)
    seconds = time.perf_counter() - start
    if done.returncode not in {0, 1}:
        raise SystemExit(done.stderr.decode())
    return seconds


def measure_commands(text: str, runs: int) -> None:
    """Time both commands on a text in turn, once before it counts."""
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "release.md"
        file.write_text(text, "utf-8")
        ours = [str(Path(sys.executable).parent / "dateline"), "check", str(file)]
        theirs = [str(peer_bin() / "proselint"), "check", str(file)]
        times = [(run(ours), run(theirs)) for _ in range(runs + 1)][1:]
    started, linted = ([pair[at] for pair in times] for at in (0, 1))
    print(f"dateline check  {milliseconds(started)}   from the shell, one text")
    print(f"proselint check {milliseconds(linted)}")
    print(ratio("the commands", statistics.median(started), statistics.median(linted)))


def main() -> None:
    """Read, check, lint; print the three, then the two commands."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--texts", type=int, default=200)
    options.add_argument("--runs", type=int, default=7)
    asked = options.parse_args()
    print(describe())
    made = (release_text(f"check {number}") for number in range(asked.texts))
    texts = list(islice(real_texts() if CORPUS.is_file() else made, asked.texts))
    documents, read = read_all(texts)
    plain = [render_text(document).text for document in documents]
    words = statistics.median(len(text.split()) for text in plain)
    ours, found = check_all(documents)
    theirs, linted = lint_all(plain)
    print(f"{len(plain)} texts of {words:.0f} words at the median")
    print(f"read            {milliseconds(read)}")
    print(f"check           {milliseconds(ours)}   {found} findings   (bound: p50 5 ms)")
    print(f"proselint       {milliseconds(theirs)}   {linted} findings")
    print(ratio("check / proselint", statistics.median(ours), statistics.median(theirs)))
    measure_commands(texts[0], asked.runs)


if __name__ == "__main__":
    main()

"""Coverage-guided fuzz of every reader: each in a process of its own, for as long as is asked.

    python bench/fuzz.py --minutes 10
    python bench/fuzz.py rtf docx --minutes 1 --folder rtf-and-docx

What is looked for: anything but a `ReleaseError`, over 2 s of one input, over 300 MB of memory.
Inputs that fail stand in the folder of the reader; each is read once more without instrumentation
before it counts as slow or large.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

import fuzz_seeds

TARGET = Path(__file__).with_name("fuzz_target.py")
_EDGES = re.compile(r"cov: (\d+)")
_WORDS = {
    "rtf": re.findall(r"\\\\?[a-z]{1,14}-?\d*|[{}]|\\\\'[0-9a-f]{2}", fuzz_seeds.RTF),
    "text": ["-- ", "“", "”", "## ", "> ", "| ", "[", "](", "Contact:", "About ", "EMBARGO"],
    "markdown": ["---\n", "> ", "- ", "1. ", "![", "](", "**", "|--|", "<b>", "```", "&amp;"],
    "html": re.findall(r"</?[a-z1-6]+>?|[a-z]+=", fuzz_seeds.PAGE),
    "mail": ["Content-Type: ", "boundary=", "multipart/", "base64", "quoted-printable", "=?utf-8?"],
    "pdf": ["obj", "endobj", "stream", "endstream", "<<", ">>", "/Length ", " Tj", "BT", "/Filter"],
    "ninjs": ['"body_xhtml"', '"headline"', '"type"', "[", "{", "null", '"associations"'],
}


class Outcome(NamedTuple):
    """What a campaign came to; time in seconds, memory in MB."""

    reader: str
    runs: int
    read: int
    edges: int
    worst: float
    memory: float
    faults: tuple[str, ...]


def run(reader: str, seeds: list[bytes], folder: Path, seconds: int) -> Outcome:
    """Run one reader's campaign."""
    corpus = folder / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds):
        (corpus / f"seed-{number}").write_bytes(seed)
    words = sorted({_escaped(word) for word in _WORDS.get(reader, []) if word})
    if words:
        lines = "".join(f'"{word}"\n' for word in words)
        (folder / "words.dict").write_text(lines, encoding="ascii")
    log = folder / "log.txt"
    with log.open("wb") as out:
        subprocess.run(
            [sys.executable, str(TARGET), reader, str(folder), str(seconds)],
            stdout=out, stderr=out, check=False, timeout=seconds + 300,
        )  # fmt: skip
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    edges = _EDGES.findall(log.read_text(encoding="utf-8", errors="replace"))
    faults, slowest = _confirmed(reader, folder, report["faults"])
    crashed = [path.name for path in Path.cwd().glob("crash-*")]
    return Outcome(
        reader, report["runs"], report["read"], int(edges[-1]) if edges else 0,
        slowest if report["worst"] > 2 else report["worst"], report["memory"] / 1_000,
        (*faults, *crashed),
    )  # fmt: skip


def _confirmed(reader: str, folder: Path, found: dict[str, str]) -> tuple[list[str], float]:
    """Return the faults that hold when the input is read by itself, and the slowest such."""
    faults: list[str] = []
    slowest = 0.0
    for what, name in found.items():
        if not what.startswith(("slow", "memory")):
            faults.append(f"{what} ({name})")
            continue
        done = subprocess.run(
            [sys.executable, str(TARGET), reader, str(folder), "0", str(folder / name)],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        measured = json.loads(done.stdout)
        slowest = max(slowest, measured["seconds"])
        faults += [f"{fault} ({name})" for fault in measured["faults"]]
    return faults, slowest


def _escaped(word: str) -> str:
    return "".join(
        chr(byte) if 0x20 <= byte < 0x7F and byte not in b'"\\' else f"\\x{byte:02X}"
        for byte in word.encode()
    )


def main() -> None:
    every = fuzz_seeds.seeds()
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("readers", nargs="*", choices=[[], *every], default=[])
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "fuzz")
    options = parser.parse_args()
    print("| reader | runs | of them read | edges | slowest | peak memory | faults |")
    print("|---|---|---|---|---|---|---|", flush=True)
    for reader in options.readers or list(every):
        folder = options.folder / reader
        done = run(reader, every[reader], folder, int(options.minutes * 60))
        faults = "; ".join(done.faults) or "none"
        print(
            f"| {reader} | {done.runs:,} | {done.read:,} | {done.edges:,} | {done.worst:.2f} s "
            f"| {done.memory:.0f} MB | {faults} |",
            flush=True,
        )


if __name__ == "__main__":
    main()

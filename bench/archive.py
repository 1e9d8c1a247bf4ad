"""An archive to take in: the public one where it is at hand, else one written for the purpose."""

import gzip
import json
from itertools import islice
from pathlib import Path

from texts import release_text

SENATE = Path(__file__).resolve().parents[2] / "shared" / "corpora" / "senate.jsonl.gz"


def write_archive(path: Path, count: int) -> Path:
    """Write so many releases, one JSON object a line, and return the file."""
    written = 0
    with path.open("w", encoding="utf-8") as out:
        if SENATE.is_file():
            with gzip.open(SENATE, "rt", encoding="utf-8") as lines:
                for real in islice(lines, count):
                    out.write(real)
                    written += 1
        for number in range(written, count):
            line = {"id": number, "date": "2020-05-04", "text": release_text(f"archive {number}")}
            out.write(json.dumps(line) + "\n")
    return path

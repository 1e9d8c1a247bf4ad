"""Every measurement of ``docs/benchmarks.md``, one after the other: ``make bench``.

Run: python bench/all.py [--quick]
"""

import argparse
import subprocess
import sys
from pathlib import Path

MEASUREMENTS: dict[str, tuple[str, ...]] = {
    "publish.py": ("--releases", "500", "--runs", "10"),
    "import_archive.py": ("--releases", "1000", "--sample", "100"),
    "check.py": ("--texts", "50"),
    "verify.py": ("--runs", "3"),
    "browser_verify.py": ("--runs", "3"),
    "record.py": ("--entries", "20000"),
    "desk_queue.py": ("--waiting", "1000", "--reports", "1000", "--runs", "10"),
    "audit.py": ("--entries", "20000", "--releases", "100"),
    "proofs.py": (),
    "edition.py": ("--seconds", "2", "--rounds", "1"),
}
"""Each script with its options for a quick look, which says little about rates."""


def main() -> None:
    """Run each script; stop at the first that fails."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--quick", action="store_true", help="small samples, a few minutes")
    asked = options.parse_args()
    folder = Path(__file__).parent
    for script, small in MEASUREMENTS.items():
        print(f"\n── {script}", flush=True)
        done = subprocess.run(
            [sys.executable, folder / script, *(small if asked.quick else ())], check=False
        )
        if done.returncode:
            sys.exit(done.returncode)


if __name__ == "__main__":
    main()

"""Both tables in one go: the readers on labelled releases, the guidelines on whole corpora."""

import subprocess
import sys
from pathlib import Path

PARTS = (
    ("What the readers find", "report.py"),
    ("What the guidelines find", "rules.py"),
    ("Texts that break one guideline each", "recall.py"),
    ("What editors raised on real releases", "editors.py"),
)


def main() -> int:
    """Run every part; fail where one is below its floors."""
    codes: list[int] = []
    for title, script in PARTS:
        print(f"## {title}\n", flush=True)
        path = Path(__file__).with_name(script)
        codes.append(subprocess.run([sys.executable, path], check=False).returncode)
        print(flush=True)
    return max(codes)


if __name__ == "__main__":
    sys.exit(main())

"""Lint texts with proselint and print each one's seconds as JSON; run by the peers' Python.

lint_prose.py TEXTS.json: a list of texts.
"""

import json
import sys
import time
from pathlib import Path

from proselint.checks import __register__
from proselint.registry import CheckRegistry
from proselint.tools import LintFile


def main() -> None:
    """Lint every text once to warm up, then once for the clock."""
    CheckRegistry().register_many(__register__)
    texts = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    for text in texts[:10]:
        LintFile("release.txt", text).lint()
    seconds, found = [], 0
    for text in texts:
        start = time.perf_counter()
        results = LintFile("release.txt", text).lint()
        seconds.append(time.perf_counter() - start)
        found += len(results)
    print(json.dumps({"seconds": seconds, "found": found}))


if __name__ == "__main__":
    main()

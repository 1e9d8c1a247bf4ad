"""Findings are the same in every process: no rule goes by the order in which a set is walked."""

import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

from recall import load_cases

from dateline.guidelines import check, load
from guidelines.documents import FILING, release

TESTS = Path(__file__).resolve().parents[1]
JOINED = 2
"""Texts told in one sentence, so that several forms of a rule meet in it."""


def digest() -> str:
    """Return what all findings on the known texts, several in a sentence, come to."""
    texts = [case.text for case in load_cases().cases if case.text and not case.whole]
    hashed = hashlib.sha256()
    for at in range(0, len(texts), JOINED):
        joined = ", ".join(re.sub(r"[.!?\s]+", " ", text) for text in texts[at : at + JOINED])
        found = check(release(joined + "."), FILING, rules=load())
        hashed.update(repr([(each.rule, each.start, each.end) for each in found]).encode())
    return hashed.hexdigest()


def test_findings_are_the_same_whatever_order_sets_have() -> None:
    path = os.pathsep.join([str(TESTS), *sys.path])
    tellers = [
        subprocess.Popen(
            [sys.executable, __file__],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path},
            stdout=subprocess.PIPE,
            text=True,
        )
        for seed in ("1", "2", "3")
    ]
    told = {teller.communicate(timeout=300)[0] for teller in tellers}
    assert told == {digest() + "\n"}


if __name__ == "__main__":
    sys.stdout.write(digest() + "\n")

"""The durable steps stand in one table, which the documentation shows and the code goes by."""

import re
from pathlib import Path

from dateline.wire.steps import STEPS

ROOT = Path(__file__).resolve().parents[2]


def test_the_documentation_shows_the_table_as_it_is() -> None:
    text = (ROOT / "docs" / "recovery.md").read_text("utf-8")
    assert [f"| {s.name} | {s.after} | {s.else_} |" in text for s in STEPS] == [True] * len(STEPS)


def test_every_point_in_the_code_is_one_of_the_table_and_every_step_has_both() -> None:
    before, after = set(), set()
    for path in (ROOT / "src" / "dateline" / "wire").rglob("*.py"):
        text = path.read_text("utf-8")
        before |= set(re.findall(r'wire\.before\("([^"]+)"\)', text))
        after |= set(re.findall(r'wire\.step\("([^"]+)"\)', text))
    names = {step.name for step in STEPS}
    assert after == names
    assert before == names

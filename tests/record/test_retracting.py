"""The table of reasons: one row for each, and what it says is so."""

from pathlib import Path
from typing import get_args

from dateline.record.manifest import Reason
from dateline.record.retracting import RETRACTIONS

COMMANDS = Path(__file__).resolve().parents[2] / "docs/commands.md"


def test_every_reason_has_one_row() -> None:
    assert [row.reason for row in RETRACTIONS] == list(get_args(Reason))


def test_what_is_removed_leaves_neither_text_nor_a_way_back() -> None:
    for row in RETRACTIONS:
        assert ("text" in row.shows) == row.restorable == (row.outcome == "withdrawn")
        assert ("text" in row.removes) == (row.outcome == "removed")
        assert not set(row.shows) & set(row.removes)
        assert row.editors == 2
        assert row.note


def test_the_page_of_commands_has_the_same_table() -> None:
    rows = [
        f"| `{row.reason}` | {row.outcome} | {row.editors} | {row.source.replace('-', ' ')} | "
        f"{', '.join(row.shows)} | {', '.join(row.removes)} |"
        for row in RETRACTIONS
    ]
    assert "\n".join(rows) in COMMANDS.read_text("utf-8")

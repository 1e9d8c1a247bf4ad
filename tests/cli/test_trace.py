"""``dateline trace``: a pasted text leads to its release."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from cli.running import BOTH, TEXT, Command
from dateline.cli.main import dateline


@pytest.fixture
def published(run: Command, tmp_path: Path) -> Path:
    """Publish the text and return a file beside the wire to paste into."""
    run.published(tmp_path / "library.txt", TEXT)
    return tmp_path / "pasted.txt"


def test_an_altered_text_is_led_back_and_compared(run: Command, published: Path) -> None:
    published.write_text(TEXT.replace("64 seats", "94 seats"), "utf-8")
    ran = run("trace", published, "--json")
    assert ran.code == 0
    found = json.loads(ran.out)
    assert (found["release"], found["version"]) == (1, 1)
    assert found["source"] == "Harrow Lake Library"
    assert found["url"] == "https://pebble.example/releases/1/"
    assert {"seen": "94", "published": "64"} in found["altered"]
    assert found["since"] == []
    shown = run("trace", published)
    assert "here:      94" in shown.out


def test_a_passage_is_led_back_with_what_is_left_out(run: Command, published: Path) -> None:
    start = TEXT.index("The reading room has 64")
    published.write_text(TEXT[start : start + 200].rpartition(" ")[0], "utf-8")
    found = json.loads(run("trace", published, "--json").out)
    assert found["altered"] == []
    assert found["before"] > 50
    assert found["after"] > 20


def test_what_became_of_it_is_told(run: Command, published: Path) -> None:
    run("retract", "1", "--reason", "error", "--note", "The seats were wrong.", *BOTH)
    published.write_text(TEXT, "utf-8")
    ran = run("trace", published)
    assert ran.code == 0
    assert "WITHDRAWN" in ran.out


def test_a_text_from_nowhere_exits_1(run: Command, published: Path) -> None:
    published.write_text("Nobody on this wire has ever published these words, not one.", "utf-8")
    assert run("trace", published).code == 1
    assert json.loads(run("trace", published, "--json").out) is None


def test_what_is_piped_in_is_read(run: Command, published: Path) -> None:
    wire = ["--wire", str(run.folder)]
    piped = CliRunner().invoke(dateline, [*wire, "trace", "-"], input=TEXT)
    assert piped.exit_code == 0
    assert "Harrow Lake library opens on Sundays" in piped.output
    assert not published.exists()


def test_what_cannot_be_read_exits_2(run: Command, tmp_path: Path) -> None:
    assert run("trace", tmp_path / "gone.txt").code == 2

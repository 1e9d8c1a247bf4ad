"""``dateline copy``: what is sent on can be verified, and what was removed can't be sent on."""

import json
from pathlib import Path

import pytest

from cli.running import Command, sentence


@pytest.fixture
def text(tmp_path: Path) -> Path:
    return tmp_path / "library.txt"


BOTH = ("--editor", "desk-anna", "--second-editor", "desk-bo")


@pytest.mark.parametrize("form", ["mail", "ninjs", "json", "text"])
def test_each_form_verifies(run: Command, text: Path, tmp_path: Path, form: str) -> None:
    run.published(text)
    out = tmp_path / "sent"
    assert run("copy", "1", "--as", form, "--out", out).code == 0
    ran = run("verify", out, "--json")
    assert (ran.code, json.loads(ran.out)["verdict"]) == (0, "authentic")


def test_a_version_or_release_there_is_not_is_one_sentence(run: Command, text: Path) -> None:
    run.published(text)
    assert "version 7" in sentence(run("copy", "1", "--as", "mail", "--version", "7"))
    assert "release 9" in sentence(run("copy", "9", "--as", "mail"))


def test_what_was_removed_cant_be_sent_on(run: Command, text: Path) -> None:
    run.published(text)
    run("retract", "1", "--reason", "legal", "--note", "A court's word.", *BOTH)
    ran = run("copy", "1", "--as", "mail")
    assert ran.code == 1
    assert "removed" in sentence(ran)

"""The program stays a stranger's: Go as its own tools want it, on the library that Debian has."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from outside.checking import SOURCES

FILES = sorted((SOURCES / "src/dateline-check").glob("*.go"))


@pytest.mark.skipif(shutil.which("gofmt") is None, reason="gofmt isn't installed")
def test_it_is_formatted_as_go_is() -> None:
    done = subprocess.run(["gofmt", "-l", *FILES], capture_output=True, text=True, check=True)
    assert done.stdout == ""


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_it_stands_on_the_standard_library_and_the_checksum_database(path: Path) -> None:
    text = path.read_text("utf-8")
    blocks = re.findall(r'^import (?:\((.*?)^\)|("[^"]+")$)', text, re.MULTILINE | re.DOTALL)
    assert len(blocks) == text.count("\nimport ")
    named = re.findall(r'"([^"]+)"', "".join(map("".join, blocks)))
    hosted = [name for name in named if "." in name.split("/")[0]]
    assert set(hosted) <= {"golang.org/x/mod/sumdb/note", "golang.org/x/mod/sumdb/tlog"}


def test_it_is_short() -> None:
    assert max(path.read_text("utf-8").count("\n") for path in FILES) < 250

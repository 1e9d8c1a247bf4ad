"""A full disk or an edition that can't be written: one sentence, nothing lost, then it goes on."""

import json
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from cli.running import PUBLISH, TEXT

SCRIPT = Path(__file__).resolve().parents[1] / "wire" / "troubled.py"
NAMESPACE = ("unshare", "--map-root-user", "--mount")


class Told(NamedTuple):
    """What a command ended with: its code and what it said on stderr or, the audit, on stdout."""

    code: int
    said: str


def _may_mount() -> bool:
    try:
        done = subprocess.run(
            [*NAMESPACE, "mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True, check=False
        )
    except FileNotFoundError:
        return False
    return done.returncode == 0


pytestmark = [
    pytest.mark.fault,
    pytest.mark.skipif(not _may_mount(), reason="no mount namespace may be made here"),
]


def troubled(*words: str) -> tuple[dict[str, Told], list[str]]:
    """Run the script in a namespace of its own; return what each command told, and the releases."""
    done = subprocess.run(
        [*NAMESPACE, sys.executable, str(SCRIPT), *words, *PUBLISH],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout.splitlines()[-1])
    assert result.pop("halves") == []
    numbers = result.pop("numbers")
    return {name: Told(*told) for name, told in result.items()}, numbers


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "library.txt"
    path.write_text(TEXT, "utf-8")
    return path


@pytest.mark.parametrize("free", [0, 60, 300])
def test_a_disk_that_is_full_loses_nothing(folder: Path, text: Path, free: int) -> None:
    told, numbers = troubled("full", str(folder), str(text), str(free))
    ends_well(told, numbers, "No space left on device|database or disk is full|disk I/O error")


def test_an_edition_that_is_read_only_loses_nothing(folder: Path, text: Path) -> None:
    told, numbers = troubled("read-only", str(folder), str(text))
    assert "It is recorded, as entry 3, and can't be pressed yet" in told["first"].said
    assert told["first"].code == 1
    ends_well(told, numbers, "Read-only file system")


def ends_well(told: dict[str, Told], numbers: list[str], why: str) -> None:
    """Once mended, the release is there once, whether the first command had recorded it or not."""
    first, second = told["first"], told["second"]
    if first.code:
        assert any(reason in first.said for reason in why.split("|")), first.said
        assert first.said.count("\n") == 1  # one sentence, no traceback
    recorded = first.code == 0 or "It is recorded" in first.said
    assert told["press"] == (0, "")
    assert (second.code == 1) == recorded
    assert not recorded or "already release 1" in second.said
    assert numbers == ["1"]
    assert told["audit"].code == 0, told["audit"].said

"""The program, built once, and the demonstration wire, pressed once, that it judges."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from dateline.record.note import Verifier, parse_vkey
from dateline.wire.boot import boot
from outside.checking import SOURCES, Checker

boot()

from django.db import connections  # noqa: E402  models need Django up

from dateline.wire.demo.building import build_demo  # noqa: E402  likewise

LIBRARIES = Path("/usr/share/gocode")
"""Where Debian's golang-golang-x-mod-dev keeps its sources."""


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the program, built from Debian's packages alone; nothing is downloaded."""
    if shutil.which("go") is None or not (LIBRARIES / "src/golang.org/x/mod/sumdb/tlog").is_dir():
        pytest.skip("go or golang.org/x/mod isn't installed: no outside tool can be asked")
    folder = tmp_path_factory.mktemp("go")
    environment = {
        "PATH": os.environ["PATH"],
        "GO111MODULE": "off",
        "GOFLAGS": "",
        "GOPATH": f"{SOURCES}{os.pathsep}{LIBRARIES}",
        "GOCACHE": str(folder / "cache"),
    }
    built = subprocess.run(
        ["go", "build", "-o", folder / "dateline-check", "dateline-check"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    return folder / "dateline-check"


@pytest.fixture
def checker(program: Path, tmp_path: Path) -> Checker:
    """Return the program in a folder of the test's own."""
    folder = tmp_path / "outside"
    folder.mkdir()
    return Checker(program, folder)


@pytest.fixture(scope="session")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the edition of the demonstration wire, which nobody writes to."""
    folder = tmp_path_factory.mktemp("demo") / "wire"
    for _ in build_demo(folder, "https://harbour.example/"):
        pass
    connections.close_all()
    return folder / "edition"


@pytest.fixture(scope="session")
def key(edition: Path) -> Verifier:
    """Return the demonstration wire's key."""
    return parse_vkey((edition / "record/key").read_text("utf-8").strip())

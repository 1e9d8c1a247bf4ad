"""A wire made by the command itself, once; copied for every test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from dateline.wire.boot import boot

boot()

from django.db import connections  # noqa: E402  models need Django up

from cli.running import SOURCE, TEXT, WIRE, Command  # noqa: E402  likewise


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a wire with one source, that nobody writes to."""
    folder = tmp_path_factory.mktemp("template") / "wire"
    run = Command(folder)
    assert run("init", str(folder), *WIRE).code == 0
    assert run(*SOURCE).code == 0
    connections.close_all()
    return folder


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> Iterator[Path]:
    """Return the folder of a wire of the test's own."""
    yield Path(shutil.copytree(template, tmp_path / "wire"))
    connections.close_all()


@pytest.fixture
def run(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Command:
    """Return the command, run on the test's wire; what it pins goes where the test ends."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.chdir(tmp_path)
    return Command(folder)


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """Return the file of a release that breaks no rule."""
    path = tmp_path / "library.txt"
    path.write_text(TEXT, "utf-8")
    return path

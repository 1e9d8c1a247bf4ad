"""The main job on the real release: filed, checked, published, verified from every copy of it."""

import json
from pathlib import Path

import pytest

from cli.running import BOTH, Command

pytestmark = pytest.mark.seed

FORMS = ("release.json", "release.pdf", "index.html", "release.txt")
SOURCE = ("--source", "seed-source", "--filed-at", "2020-12-01T12:00:00Z")


@pytest.fixture
def file(run: Command, seed: bytes, tmp_path: Path) -> Path:
    """Return the seed as a file, its source added to the wire."""
    ran = run(
        "source", "add", "seed-source", "--name", "The seed's source", "--domain",
        "source.example", "--owner", "its members", "--vouch", "named in the release",
    )  # fmt: skip
    assert ran.code == 0, ran.err
    path = tmp_path / "seed.txt"
    path.write_bytes(seed)
    return path


def answers(run: Command, file: Path) -> list[str]:
    """Return the options that answer all that `check` lists for the seed's source."""
    ran = run("check", file, *SOURCE, "--json")
    found = json.loads(ran.out)
    worst = {
        f["rule"]: f["severity"] for f in sorted(found, key=lambda f: f["severity"] == "block")
    }
    assert {"DG-34", "DG-38", "DG-70", "DG-23", "DG-07"} <= set(worst)
    assert not {"DG-01", "DG-02", "DG-05"} & set(worst)
    assert ran.code == 1
    return [
        part
        for rule, severity in worst.items()
        if severity != "note"
        for part in ("--overrule" if severity == "block" else "--accept", f"{rule}=It is a test.")
    ]


@pytest.fixture
def published(run: Command, file: Path) -> Path:
    """Publish the seed with just the answers it needs; return its folder in the edition."""
    refused = run("publish", file, *SOURCE, *BOTH)
    assert refused.code == 1
    ran = run("publish", file, *SOURCE, *BOTH, *answers(run, file), "--json")
    assert ran.code == 0, ran.err
    files = json.loads(ran.out)["files"]
    assert all((run.folder / path).is_file() for path in files.values())
    return run.folder / "edition/releases/1"


def verdict(run: Command, path: Path) -> tuple[int, str]:
    ran = run("verify", path, "--json")
    return ran.code, json.loads(ran.out)["verdict"]


def test_it_goes_the_whole_way(run: Command, published: Path, file: Path, tmp_path: Path) -> None:
    for form in FORMS:
        assert verdict(run, published / form) == (0, "authentic"), form
    assert run("audit", run.folder).code == 0

    word = max(json.loads(run("parse", file, "--json").out)["headline"].split(), key=len).encode()
    other = bytes(reversed(word))
    for form in FORMS:
        content = (published / form).read_bytes()
        assert word in content, form
        changed = tmp_path / form
        changed.write_bytes(content.replace(word, other, 1))
        assert verdict(run, changed) == (1, "altered"), form

    again = run("publish", file, *SOURCE, *BOTH, *answers_without_twin(run, file))
    assert again.code == 1
    assert "release 1" in again.err

    kept = {form: (published / form).read_bytes() for form in FORMS}
    ran = run("retract", "1", "--reason", "source-request", "--note", "It is a test.", *BOTH)
    assert ran.code == 0
    for form, content in kept.items():
        assert verdict(run, published / form) == (3, "withdrawn"), form
        (tmp_path / form).write_bytes(content)
        assert verdict(run, tmp_path / form) == (3, "withdrawn"), form
    assert run("audit", run.folder).code == 0


def answers_without_twin(run: Command, file: Path) -> list[str]:
    options = answers(run, file)
    pairs = list(zip(options[::2], options[1::2], strict=True))
    return [part for pair in pairs if not pair[1].startswith("DG-11") for part in pair]


def test_its_answers_stand_on_its_page(run: Command, published: Path) -> None:
    page = (published / "index.html").read_text("utf-8")
    for rule in ("DG-34", "DG-38", "DG-70"):
        assert rule in page
    assert "desk-bo" in page

"""``dateline key rotate``, as an operator and the wire's readers see it."""

import json
from pathlib import Path

import pytest

from cli.running import TEXT, Command, run_process, sentence


@pytest.fixture
def published(run: Command, tmp_path: Path) -> Path:
    """Return the PDF of a release that was saved before the key changed."""
    (tmp_path / "library.txt").write_text(TEXT, "utf-8")
    run.published(tmp_path / "library.txt")
    saved = tmp_path / "saved.pdf"
    saved.write_bytes((run.folder / "edition/releases/1/release.pdf").read_bytes())
    return saved


def test_the_record_goes_on_and_every_reader_follows(
    run: Command, published: Path, tmp_path: Path
) -> None:
    old, new = tmp_path / "old.policy", tmp_path / "new.policy"
    old.write_bytes((run.folder / "edition/record/policy").read_bytes())
    told = run("key", "rotate")
    assert told.code == 0, told
    assert "Both keys signed that" in told.out
    assert run("key", "show").out.strip() in told.out
    new.write_bytes((run.folder / "edition/record/policy").read_bytes())
    assert old.read_bytes() != new.read_bytes()
    assert run_process("verify", str(published), "--policy", str(old)).code == 0
    unknown = run_process("verify", str(published), "--policy", str(new))
    assert (unknown.code, "about/wire.json" in unknown.out) == (2, True)
    for policy in (old, new):
        assert run("verify", str(published), "--policy", str(policy)).code == 0
        assert run("audit", str(run.folder), "--policy", str(policy), "--render").code == 0
    statements = run.folder / "edition/about/wire.json"
    bounded = ("--policy", str(old), "--handovers", str(statements))
    assert run_process("verify", str(published), *bounded).code == 0
    assert run("verify", str(published)).code == 0


def test_a_lost_key_is_said_to_be_lost(run: Command, published: Path) -> None:
    refused = run("key", "rotate", "--lost")
    assert (refused.code, "rotate without --lost" in sentence(refused)) == (1, True)
    (run.folder / "keys/wire.key").unlink()
    assert "key rotate --lost" in sentence(run("press"))
    told = run("key", "rotate", "--lost", "--json")
    assert told.code == 0, told
    result = json.loads(told.out)
    assert (result["lost"], result["begun_before"]) == (True, False)
    assert run("key", "show").out.strip() == result["new"]
    assert run("audit", str(run.folder)).code == 0
    assert run("verify", str(published)).code == 0

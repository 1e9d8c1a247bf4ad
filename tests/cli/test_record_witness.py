"""``dateline record witness``, and what other commands ask once they are done."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cli.running import PUBLISH, TEXT, Command, run_process, sentence
from cli.test_serve import serving
from dateline.record.note import parse_note
from wire.witnesses import Known, key_of, log_of, name_witnesses, witnessing

A, B = "a.witness.example", "b.witness.example"
DEAD = Known(B, key_of(B), "http://127.0.0.1:9")


@contextmanager
def witness(folder: Path, at: Path) -> Iterator[Known]:
    """Run a witness of the wire in a folder, by the real clock."""
    with witnessing(at, A, log_of(folder), lambda: datetime.now(UTC)) as known:
        yield known


def signers(folder: Path) -> list[str]:
    note = (folder / "edition/record/checkpoint").read_text("utf-8")
    return [line.name for line in parse_note(note).signatures]


def test_publish_asks_when_all_else_is_done(run: Command, tmp_path: Path) -> None:
    with witness(run.folder, tmp_path / "a") as known:
        name_witnesses(run.folder, [known])
        (tmp_path / "library.txt").write_text(TEXT, "utf-8")
        run.published(tmp_path / "library.txt")
        proof = run.folder / "edition/releases/1/release.tlog-proof"
        assert A in proof.read_text("utf-8")
        assert signers(run.folder)[1:] == [A]
        policy = run.folder / "edition/record/policy"
        told = run("verify", proof.with_name("release.pdf"), "--policy", policy)
        assert told.code == 0
        assert f"Cosigned by {A} on" in told.out
        assert "group all 1 of 1 met, quorum all met" in told.out


def test_who_isnt_heard_is_one_quiet_line_and_no_fault(run: Command, tmp_path: Path) -> None:
    with witness(run.folder, tmp_path / "a") as known:
        name_witnesses(run.folder, [known, DEAD])
        path = tmp_path / "library.txt"
        path.write_text(TEXT, "utf-8")
        ran = run_process("publish", path, *PUBLISH, "--json", wire=run.folder)
        assert ran.code == 0, ran.err
        assert isinstance(ran.json, dict)
        (line,) = ran.err.splitlines()
        assert line.startswith(f"Not cosigned by all: {B} can't be reached (")
        assert signers(run.folder)[1:] == [A]


def test_the_command_asks_for_what_is_missing(run: Command, tmp_path: Path) -> None:
    name_witnesses(run.folder, [DEAD])
    before = run("record", "witness")
    assert before.code == 1
    assert "quorum all not met" in before.out
    with witness(run.folder, tmp_path / "a") as known:
        name_witnesses(run.folder, [known])
        asked = run("record", "witness")
        assert asked.code == 0
        assert asked.out.startswith(f"{A} cosigned.\n")
        assert "group all 1 of 1 met, quorum all met." in asked.out
        assert f"{A} cosigned.\n" not in run("record", "witness").out
        again = run("record", "witness", "--refresh", "--json")
        assert isinstance(again.json, dict)
        assert again.json["asked"] == [{"witness": A, "result": "cosigned", "detail": "cosigned"}]
        assert (again.json["quorum"], list(again.json["cosigned"])) == (True, [A])


def test_a_restored_wire_is_stopped_by_its_witness(run: Command, tmp_path: Path) -> None:
    path = tmp_path / "library.txt"
    path.write_text(TEXT, "utf-8")
    with witness(run.folder, tmp_path / "a") as known:
        name_witnesses(run.folder, [known])
        backup = Path(shutil.copytree(run.folder, tmp_path / "backup"))
        assert run_process("publish", path, *PUBLISH, wire=run.folder).code == 0
        for words in (("publish", path, *PUBLISH), ("record", "witness")):
            stopped = run_process(*words, wire=backup)
            assert stopped.code == 1
            assert "older backup. Nothing is signed." in sentence(stopped)
        assert not (backup / "edition/releases").exists()


def test_a_wire_without_a_policy_says_so(run: Command) -> None:
    ran = run("record", "witness")
    assert ran.code == 0
    assert "Nobody known here cosigned." in ran.out


def test_a_policy_that_cant_be_read_is_a_sentence(run: Command) -> None:
    name_witnesses(run.folder, [DEAD])
    (run.folder / "witnesses.policy").unlink()
    ran = run("press")
    assert ran.code == 1
    assert "witnesses.policy can't be read" in sentence(ran)


def test_a_served_wire_asks_by_itself(folder: Path, tmp_path: Path) -> None:
    with witness(folder, tmp_path / "a") as known:
        name_witnesses(folder, [known])
        for server in serving(folder):
            # The checkpoint shows the witness first, the statements once they are pressed again.
            stated = "/sources/harrow-lake-library/source.json"
            for path in ("/record/checkpoint", stated):
                for _ in range(300):
                    if A in server.ask(path).body.decode():
                        break
                    time.sleep(0.1)
            note = server.ask("/record/checkpoint").body.decode()
            assert [line.name for line in parse_note(note).signatures][1:] == [A]
            assert A in server.ask(stated).body.decode()


@pytest.mark.parametrize("path", ["/record/policy", "/record/key"])
def test_policy_and_key_are_served_as_text_to_any_origin(folder: Path, path: str) -> None:
    for server in serving(folder):
        answer = server.ask(path)
        assert answer.status == 200
        assert answer.headers["content-type"].startswith("text/plain")
        assert answer.headers["access-control-allow-origin"] == "*"

"""The witness by its command: set up, told what to watch, asked over HTTP."""

import http.client
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from click.testing import CliRunner, Result

from cli.running import COMMAND
from dateline.cli.main import dateline
from dateline.record.checkpoint import Checkpoint, sign_checkpoint
from dateline.record.cosignature import verify_cosignature
from dateline.record.merkle import leaf_hash
from dateline.record.note import Signer, parse_note, parse_signature, parse_vkey
from dateline.record.witnessing import format_request
from dateline.witness.store import NAME, Store
from record.bundles import NEXT, VERIFIER
from verify.moved import forged, move

LOG = Signer.from_seed("pebble.example", bytes(32))
ID = NEXT.verifier.key_id.hex()


def run(*words: object) -> Result:
    """Run ``dateline witness …``."""
    return CliRunner().invoke(dateline, ["witness", *map(str, words)])


def test_a_witness_watches_a_wire_and_cosigns_its_checkpoint(tmp_path: Path) -> None:
    folder = tmp_path / "witness"
    made = run("init", folder, "--name", "witness.example.net")
    verifier = parse_vkey(made.output.splitlines()[-1])
    key = tmp_path / "key"
    key.write_text(LOG.verifier.vkey + "\n")
    assert run("watch", folder, key).output == "pebble.example is watched.\n"

    command = [str(COMMAND), "witness", "serve", str(folder), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as serving:
        assert serving.stdout is not None
        port = int(serving.stdout.readline().rsplit(":", 1)[1].strip(" /\n"))
        note = sign_checkpoint(Checkpoint("pebble.example", 1, leaf_hash(b"one")), LOG)
        asking = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        asking.request("POST", "/add-checkpoint", format_request(0, (), note).encode())
        line = asking.getresponse().read().decode().removesuffix("\n")
        asking.close()
        serving.terminate()
    assert verify_cosignature(parse_note(note).text, parse_signature(line), verifier) > 0
    assert run("list", folder).output == "pebble.example  1 entries\n"


def test_a_witness_follows_a_wire_that_changed_its_key(tmp_path: Path) -> None:
    folder, statements = tmp_path / "witness", tmp_path / "wire.json"
    moved = move()
    statements.write_bytes(moved.wire.wire_statements())
    run("init", folder, "--name", "witness.example.net")
    unknown = run("watch", folder, statements)
    assert (unknown.exit_code, "no hand-over from a key" in unknown.output) == (1, True)
    run("watch", folder, VERIFIER.vkey)
    told = run("watch", folder, statements)
    assert told.output == f"{VERIFIER.name} is watched on, under the key {ID}.\n"
    store, size = Store(folder), moved.wire.size - 1
    assert store.verifiers(VERIFIER.name, size - 1) == [VERIFIER]
    assert store.verifiers(VERIFIER.name, size) == [NEXT.verifier]
    assert store.verifiers(VERIFIER.name, size + 1) == [NEXT.verifier]
    thief, _copy = forged(0, handed=True)
    statements.write_bytes(thief.wire_statements())
    assert run("watch", folder, statements).exit_code == 1


def test_a_key_can_be_forgotten(tmp_path: Path) -> None:
    run("init", tmp_path / "w", "--name", "witness.example.net")
    run("watch", tmp_path / "w", LOG.verifier.vkey)
    assert "no longer" in run("forget", tmp_path / "w", LOG.verifier.vkey).output
    assert run("list", tmp_path / "w").output == ""
    again = run("forget", tmp_path / "w", LOG.verifier.vkey)
    assert (again.exit_code, "isn't watched" in again.output) == (1, True)


def test_a_file_from_before_hand_overs_is_brought_up(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / NAME)) as old:
        old.execute("CREATE TABLE logs (vkey TEXT PRIMARY KEY, origin TEXT NOT NULL) STRICT")
        old.execute("INSERT INTO logs VALUES (?, ?)", (LOG.verifier.vkey, LOG.name))
        old.commit()
    assert Store(tmp_path).verifiers(LOG.name, 7) == [LOG.verifier]


def test_a_key_is_never_replaced(tmp_path: Path) -> None:
    assert run("init", tmp_path, "--name", "witness.example.net").exit_code == 0
    again = run("init", tmp_path, "--name", "witness.example.net")
    assert (again.exit_code, "never replaced" in again.output) == (1, True)


def test_a_folder_without_a_witness_is_a_sentence(tmp_path: Path) -> None:
    for words in (("list", tmp_path), ("serve", tmp_path), ("watch", tmp_path, LOG.verifier.vkey)):
        result = run(*words)
        assert result.exit_code == 1
        assert result.output == f"dateline: There is no witness in {tmp_path}.\n"


def test_what_is_no_key_is_a_sentence(tmp_path: Path) -> None:
    run("init", tmp_path, "--name", "witness.example.net")
    result = run("watch", tmp_path, "nonsense")
    assert (result.exit_code, result.output.count("\n")) == (1, 1)

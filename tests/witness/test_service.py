"""A witness over HTTP, as a log and a stranger find it."""

import hashlib
import http.client
import multiprocessing
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from dateline.record.checkpoint import Checkpoint, parse_checkpoint, sign_checkpoint
from dateline.record.cosignature import verify_cosignature
from dateline.record.merkle import leaf_hash, prove_consistency, root
from dateline.record.note import COSIGNATURE, Signer, Verifier, parse_note, parse_signature
from dateline.record.witnessing import SIZE_TYPE, format_request
from dateline.witness.service import Witness, make_server
from dateline.witness.store import Store
from record.trees import Tree
from witness.racing import KEY, NAME, race

ORIGIN = "wire.example.org"
LOG = Signer.from_seed(ORIGIN, bytes(range(32)))
VERIFIER = Verifier(NAME, COSIGNATURE, KEY.public_key().public_bytes_raw())
NOW = 1_772_000_000
TREE = Tree([leaf_hash(b"entry %d" % n) for n in range(64)])
FORK = Tree([leaf_hash(b"other %d" % n) for n in range(64)])


def body(old: int, new: int, tree: Tree = TREE) -> str:
    """Return what a log asks with."""
    proof = prove_consistency(old, new, tree) if 0 < old < new else ()
    note = sign_checkpoint(Checkpoint(ORIGIN, new, root(new, tree)), LOG)
    return format_request(old, proof, note)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """The memory of a witness that watches one log."""
    store = Store(tmp_path)
    store.create()
    store.watch(LOG.verifier)
    return store


@pytest.fixture
def address(store: Store) -> Iterator[tuple[str, int]]:
    """A witness that serves on loopback."""
    witness = Witness(NAME, KEY, store, lambda: NOW)
    with make_server(witness, "127.0.0.1", 0) as server:
        serving = threading.Thread(target=server.serve_forever, daemon=True)
        serving.start()
        yield "127.0.0.1", server.server_address[1]
        server.shutdown()
        serving.join()


def ask(address: tuple[str, int], method: str, path: str, text: str = "") -> tuple[int, str, str]:
    """Return status, media type and text of an answer."""
    connection = http.client.HTTPConnection(*address, timeout=10)
    connection.request(method, path, text.encode() if method == "POST" else None)
    answer = connection.getresponse()
    found = answer.status, answer.getheader("Content-Type", ""), answer.read().decode()
    connection.close()
    return found


def add(address: tuple[str, int], text: str) -> tuple[int, str, str]:
    """Ask for a cosignature."""
    return ask(address, "POST", "/add-checkpoint", text)


def test_a_growing_log_gets_cosignatures_that_verify(address: tuple[str, int]) -> None:
    for old, new in ((0, 5), (5, 5), (5, 64)):
        status, _, text = add(address, body(old, new))
        assert status == 200
        checkpoint = parse_note(body(old, new).partition("\n\n")[2]).text
        line = parse_signature(text.removesuffix("\n"))
        assert verify_cosignature(checkpoint, line, VERIFIER) == NOW


def test_a_repeated_request_is_told_the_latest_size(address: tuple[str, int]) -> None:
    add(address, body(0, 5))
    assert add(address, body(0, 5)) == (409, SIZE_TYPE, "5\n")


def test_a_split_view_is_refused_and_changes_nothing(address: tuple[str, int]) -> None:
    add(address, body(0, 5))
    assert add(address, body(5, 9, FORK))[0] == 422
    assert add(address, body(5, 5, FORK))[0] == 422
    assert add(address, body(5, 9))[0] == 200


def test_a_replay_of_an_older_checkpoint_is_refused(address: tuple[str, int]) -> None:
    for old, new in ((0, 5), (5, 9)):
        add(address, body(old, new))
    assert add(address, body(0, 5))[0] == 409
    assert add(address, body(9, 5))[0] == 400


@pytest.mark.parametrize(("text", "status"), [("", 400), ("old x\n\n", 400), ("\xff", 400)])
def test_what_is_no_request_is_a_bad_one(address: tuple[str, int], text: str, status: int) -> None:
    assert add(address, text)[0] == status


def test_an_unknown_log_is_not_found(address: tuple[str, int]) -> None:
    other = Signer.from_seed("other.example.org", bytes(32))
    note = sign_checkpoint(Checkpoint("other.example.org", 5, root(5, TREE)), other)
    assert add(address, format_request(0, (), note))[0] == 404


def test_a_body_beyond_the_limit_is_refused_unread(address: tuple[str, int]) -> None:
    connection = http.client.HTTPConnection(*address, timeout=10)
    connection.putrequest("POST", "/add-checkpoint")
    connection.putheader("Content-Length", "9000000")
    connection.endheaders()
    assert connection.getresponse().status == 413
    connection.close()


def test_anybody_can_read_the_latest_cosigned_checkpoint(address: tuple[str, int]) -> None:
    path = f"/{hashlib.sha256(ORIGIN.encode()).hexdigest()}/checkpoint"
    assert ask(address, "GET", path)[0] == 404
    add(address, body(0, 5))
    add(address, body(5, 9))
    status, _, note = ask(address, "GET", path)
    parsed = parse_note(note)
    assert (status, parse_checkpoint(parsed.text).size) == (200, 9)
    assert [line.name for line in parsed.signatures] == [ORIGIN, NAME]
    assert verify_cosignature(parsed.text, parsed.signatures[1], VERIFIER) == NOW


def test_a_witness_that_starts_anew_remembers(store: Store, tmp_path: Path) -> None:
    Witness(NAME, KEY, store).add_checkpoint(body(0, 5).encode())
    again = Witness(NAME, KEY, Store(tmp_path))
    assert again.add_checkpoint(body(0, 5).encode()).status == 409
    assert again.add_checkpoint(body(5, 9, FORK).encode()).status == 422


def test_of_two_histories_at_once_one_alone_is_cosigned(store: Store, tmp_path: Path) -> None:
    assert store.watched() == [(ORIGIN, 0)]
    context = multiprocessing.get_context("spawn")
    answers: multiprocessing.Queue[int] = context.Queue()
    bodies = [body(0, 7, FORK if number % 2 else TREE).encode() for number in range(4)]
    runs = [context.Process(target=race, args=(tmp_path, each, answers)) for each in bodies]
    for run in runs:
        run.start()
    found = sorted(answers.get(timeout=60) for _ in runs)
    for run in runs:
        run.join()
    assert found == [200, 409, 409, 409]

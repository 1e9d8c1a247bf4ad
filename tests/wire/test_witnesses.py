"""Asking over HTTP: bounded in time and size, never led elsewhere, all witnesses at once."""

import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack, suppress

import pytest

from dateline.record.checkpoint import Checkpoint, sign_checkpoint
from dateline.record.merkle import EMPTY_ROOT
from dateline.record.note import Signer
from dateline.record.policy import Policy, Witness
from dateline.record.witnessing import parse_request
from dateline.wire.witnesses import Heard, Lookout, Question, Sighting, ask
from dateline.witness.service import Answer
from wire.witnesses import Known, key_of, misbehaving

A, B = "a.witness.example", "b.witness.example"
SIGNER = Signer.from_seed("wire.example.org", bytes(32))
NOTE = sign_checkpoint(Checkpoint(SIGNER.name, 3, bytes(32)), SIGNER)
QUESTION = Question(SIGNER.name, 3, NOTE, lambda old: (EMPTY_ROOT,) * old)


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def of(known: Known, path: str = "") -> Witness:
    return Witness(known.name, known.verifier, known.url + path)


def asked(*witnesses: Witness, old: int = 0, seconds: float = 10.0) -> dict[str, Heard]:
    heard = {
        each.witness.name: each for each in ask(QUESTION, [(w, old) for w in witnesses], seconds)
    }
    for thread in threading.enumerate():
        if thread.name == "asking a witness":
            thread.join(20)
            assert not thread.is_alive()
    return heard


def test_the_address_may_have_a_path(stack: ExitStack) -> None:
    bodies: list[bytes] = []

    def answer(_method: str, body: bytes) -> Answer:
        bodies.append(body)
        return Answer(503, "")

    known = stack.enter_context(misbehaving(A, answer))
    for path in ("", "/", "/some/where", "/some/where/"):
        assert asked(of(known, path), old=2)[A].result == "failing"
    (request,) = {parse_request(body.decode()) for body in bodies}
    assert (request.old, request.proof, request.note) == (2, (EMPTY_ROOT,) * 2, NOTE)


def test_a_redirect_leads_nowhere(stack: ExitStack) -> None:
    known = stack.enter_context(misbehaving(A, lambda _m, _b: Answer(307, "")))
    heard = asked(of(known))[A]
    assert (heard.result, "isn't followed" in heard.sentence) == ("refused", True)


def test_one_that_hangs_keeps_nobody_else_from_being_heard(stack: ExitStack) -> None:
    over = threading.Event()
    stack.callback(over.set)

    def hang(_method: str, _body: bytes) -> Answer:
        over.wait(30)
        return Answer(503, "")

    slow = of(stack.enter_context(misbehaving(A, hang)))
    quick = of(stack.enter_context(misbehaving(B, lambda _m, _b: Answer(403, ""))))
    heard = asked(slow, quick, seconds=1.0)
    assert {name: each.result for name, each in heard.items()} == {A: "unreachable", B: "unsigned"}


def test_an_answer_that_drips_is_hung_up_on() -> None:
    """Each byte comes well within any timeout of one read; all of them never would."""
    over = threading.Event()
    listener = socket.create_server(("127.0.0.1", 0))

    def drip() -> None:
        connection, _ = listener.accept()
        with connection, suppress(OSError):
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
            while not over.wait(0.02):
                connection.sendall(b"x")

    dripping = threading.Thread(target=drip)
    dripping.start()
    try:
        known = Known(A, key_of(A), f"http://127.0.0.1:{listener.getsockname()[1]}")
        assert asked(of(known), seconds=0.5)[A].result == "unreachable"
    finally:
        over.set()
        dripping.join()
        listener.close()


def test_what_is_no_http_is_unreachable() -> None:
    listener = socket.create_server(("127.0.0.1", 0))

    def babble() -> None:
        connection, _ = listener.accept()
        with connection:
            connection.recv(10)
            connection.sendall(b"hello?\r\n\r\n")

    babbling = threading.Thread(target=babble)
    babbling.start()
    known = Known(A, key_of(A), f"http://127.0.0.1:{listener.getsockname()[1]}")
    assert asked(of(known))[A].result == "unreachable"
    babbling.join()
    listener.close()


def test_the_lookout_reports_what_is_shown_and_asks_once(stack: ExitStack) -> None:
    count = 0

    def answer(_method: str, _body: bytes) -> Answer:
        nonlocal count
        count += 1
        return Answer(200, NOTE)

    shown = of(stack.enter_context(misbehaving(A, answer)))
    silent = of(stack.enter_context(misbehaving(B, lambda _m, _b: Answer(404, ""))))
    lookout = Lookout(Policy((), (shown, silent)), SIGNER.name)
    lookout.begin()
    assert lookout() == lookout() == (Sighting(A, NOTE),)
    assert count == 1

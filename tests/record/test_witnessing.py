"""What a witness cosigns, and every refusal of tlog-witness v1.0.0 with its status."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.record.checkpoint import Checkpoint, sign_checkpoint
from dateline.record.errors import MalformedError
from dateline.record.merkle import EMPTY_ROOT, leaf_hash, prove_consistency, root
from dateline.record.note import Signer
from dateline.record.witnessing import (
    NOTHING,
    InconsistentError,
    RefusedError,
    Request,
    Seen,
    StaleError,
    UnknownLogError,
    UnsignedError,
    format_request,
    judge,
    monitoring_path,
    parse_cosignatures,
    parse_request,
    parse_size,
)
from record.trees import Tree

ORIGIN = "wire.example.org"
LOG = Signer.from_seed(ORIGIN, bytes(range(32)))
OTHER = Signer.from_seed(ORIGIN, bytes(range(1, 33)))
TREE = Tree([leaf_hash(b"entry %d" % n) for n in range(40)])
FORK = Tree([leaf_hash(b"entry %d" % n) for n in range(20)] + [leaf_hash(b"x")] * 20)


def head(size: int, tree: Tree = TREE, signer: Signer = LOG) -> str:
    """Return the signed checkpoint of a log's first entries."""
    return sign_checkpoint(Checkpoint(ORIGIN, size, root(size, tree)), signer)


def asked(old: int, new: int, *, tree: Tree = TREE, signer: Signer = LOG) -> Request:
    """Return a request as a log of that tree makes it."""
    proof = prove_consistency(old, new, tree) if 0 < old < new else ()
    return parse_request(format_request(old, proof, head(new, tree, signer)))


def seen(size: int) -> Seen:
    """Return what a witness has cosigned of the honest log."""
    return Seen(size, root(size, TREE))


@pytest.mark.parametrize(("old", "new"), [(0, 0), (0, 7), (7, 7), (7, 8), (8, 16), (7, 40)])
def test_a_log_that_grew_is_cosigned(old: int, new: int) -> None:
    known = seen(old) if old else NOTHING
    assert judge(asked(old, new), [LOG.verifier], known).size == new


def refusal(request: Request, known: Seen = NOTHING) -> RefusedError:
    """Return why a witness refuses."""
    with pytest.raises(RefusedError) as fault:
        judge(request, [LOG.verifier], known)
    return fault.value


def test_a_log_that_nobody_told_of_is_unknown() -> None:
    with pytest.raises(UnknownLogError) as fault:
        judge(asked(0, 7), [], NOTHING)
    assert fault.value.status == 404


@pytest.mark.parametrize("known", [NOTHING, seen(7)])
def test_a_checkpoint_that_another_key_signed_is_forbidden(known: Seen) -> None:
    fault = refusal(asked(known.size, 9, signer=OTHER), known)
    assert isinstance(fault, UnsignedError)
    assert fault.status == 403


def test_a_signature_of_another_text_is_forbidden() -> None:
    request = asked(0, 7)
    forged = Request(0, (), request.note.replace("\n7\n", "\n8\n", 1))
    assert isinstance(refusal(forged), UnsignedError)


def test_an_old_size_beyond_the_new_is_a_bad_request() -> None:
    fault = refusal(Request(9, (), head(7)), seen(9))
    assert (type(fault), fault.status) == (RefusedError, 400)


@pytest.mark.parametrize(("old", "has"), [(0, 7), (6, 7), (7, 6), (8, 7)])
def test_another_size_than_the_latest_is_answered_with_the_latest(old: int, has: int) -> None:
    fault = refusal(asked(old, 20), seen(has))
    assert isinstance(fault, StaleError)
    assert (fault.status, fault.size) == (409, has)


def test_a_bent_history_is_never_cosigned() -> None:
    for request in (asked(25, 30, tree=FORK), asked(25, 25, tree=FORK)):
        fault = refusal(request, seen(25))
        assert isinstance(fault, InconsistentError)
        assert fault.status == 422


def test_a_proof_from_nothing_is_unprocessable() -> None:
    assert isinstance(refusal(Request(0, (b"x" * 32,), head(7))), InconsistentError)


def test_an_empty_log_with_a_root_is_unprocessable() -> None:
    note = sign_checkpoint(Checkpoint(ORIGIN, 0, hashlib.sha256(b"x").digest()), LOG)
    assert isinstance(refusal(Request(0, (), note)), InconsistentError)


@given(st.integers(1, 39), st.integers(0, 5), st.integers(0, 31))
def test_any_flipped_byte_of_a_proof_is_found(old: int, which: int, byte: int) -> None:
    request = asked(old, 40)
    proof = [bytearray(node) for node in request.proof]
    proof[which % len(proof)][byte] ^= 1
    changed = Request(old, tuple(bytes(node) for node in proof), request.note)
    assert isinstance(refusal(changed, seen(old)), InconsistentError)


@pytest.mark.parametrize(
    "body",
    ["", "old 1", "old 01\n\n", "old -1\n\nx", "new 1\n\nx", "old 1\nAAAA\n\nx", "old 1\n\nx\n"],
)
def test_a_body_that_is_none_is_malformed(body: str) -> None:
    with pytest.raises(MalformedError):
        parse_request(body)


def test_a_proof_of_more_hashes_than_any_tree_needs_is_malformed() -> None:
    with pytest.raises(MalformedError, match="at most 63"):
        parse_request(format_request(1, (EMPTY_ROOT,) * 64, head(7)))


@given(st.text(max_size=200))
def test_no_text_gives_an_untyped_error(text: str) -> None:
    with pytest.raises(MalformedError):
        parse_request(text)


def test_a_size_and_cosignatures_are_read_as_a_witness_writes_them() -> None:
    line = "— witness.example.net " + "A" * 12
    assert parse_size("70000\n") == 70_000
    assert [each.name for each in parse_cosignatures(f"{line}\n{line}\n")] == [
        "witness.example.net"
    ] * 2
    for body in ("", "7", "07\n", "7\n\n", " 7\n", "-7\n", f"{line}", f"{line}\n\n", "\n"):
        with pytest.raises(MalformedError):
            parse_size(body)
        with pytest.raises(MalformedError):
            parse_cosignatures(body)


def test_a_log_is_found_at_a_witness_by_the_digest_of_its_origin() -> None:
    digest = hashlib.sha256(b"wire.example.org").hexdigest()
    assert monitoring_path("wire.example.org") == f"{digest}/checkpoint"

"""A copy that was bent anywhere is refused, and so is one that the policy doesn't accept."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import rfc8785

from dateline.record.bundle import Copy, format_copy
from dateline.record.note import decode_base64, encode_base64
from outside.checking import (
    BUOY,
    PIER,
    TOWER,
    Checker,
    lived,
    refusal,
    trusting,
    with_cosigned_proof,
)
from record.bundles import OTHER, VERIFIER, SampleWire, make_copy


def _edited(copy: Copy, path: tuple[str, ...], edit: Callable[[Any], Any]) -> bytes:
    """The canonical JSON of a copy with the value at a path edited."""
    value: Any = json.loads(format_copy(copy))
    inner = value
    for name in path[:-1]:
        inner = inner[name]
    inner[path[-1]] = edit(inner[path[-1]])
    return rfc8785.dumps(value)


def _respelt(proof: str) -> str:
    """The proof with a hash in base64 that decodes to the same bytes and isn't their one form."""
    head, last, rest = proof.partition("=\n")
    return head[:-1] + chr(ord(head[-1]) + 1) + last + rest


def _lengthened(proof: str) -> str:
    """The proof with a byte more after the 32 of a hash."""
    lines = proof.split("\n")
    longer = encode_base64(decode_base64(lines[2]) + b"x")
    return "\n".join([*lines[:2], longer, *lines[3:]])


def _swapped(proof: str) -> str:
    lines = proof.split("\n")
    return "\n".join([*lines[:2], lines[3], lines[2], *lines[4:]])


def _truncated(proof: str) -> str:
    lines = proof.split("\n")
    return "\n".join([*lines[:2], *lines[3:]])


def _reindexed(proof: str) -> str:
    lines = proof.split("\n")
    return "\n".join([lines[0], f"index {int(lines[1].split()[1]) - 1}", *lines[2:]])


def _resized(proof: str) -> str:
    head, _, note = proof.partition("\n\n")
    lines = note.split("\n")
    return head + "\n\n" + "\n".join([lines[0], str(int(lines[1]) + 1), *lines[2:]])


COPY = make_copy(before=9)
PROOF = ("bundle", "proof")


@pytest.mark.parametrize(
    ("path", "edit", "words"),
    [
        (PROOF, _swapped, "doesn't lead from entry 10"),
        (PROOF, _truncated, "doesn't lead from entry 10"),
        (PROOF, _reindexed, "doesn't lead from entry 9"),
        (PROOF, _resized, "isn't signed by a key of the policy"),
        (PROOF, _lengthened, "hashes of 32 bytes"),
        (PROOF, lambda proof: proof.replace("@v1", "@v2", 1), "begins with"),
        (PROOF, _respelt, "isn't base64 in its one form"),
        (PROOF, lambda proof: proof.replace("\n", "\nextra AAAA\n", 1), "begins with"),
        (PROOF, lambda proof: proof.partition("\n\n")[0], "has no checkpoint"),
        (("bundle", "salts", "manifest"), lambda salt: salt.upper(), "64 lower-case"),
        (("bundle", "document", "headline"), lambda _: "Tenants lose", "document isn't the one"),
        (("bundle", "document", "contacts"), lambda list_: list_ * 2, "contacts isn't what was"),
        (("bundle", "exhibits"), lambda list_: list_[:1], "Parts and their salts don't agree"),
        (("bundle", "filing", "filed_at"), lambda _: "2026-01-01T00:00:00Z", "filing isn't"),
        (("bundle", "manifest", "guidelines"), lambda _: "DG-0", "manifest isn't the one"),
        (("bundle", "salts", "manifest"), lambda _: "00" * 32, "manifest isn't the one"),
        (("bundle", "approvals"), lambda _: [], "approvals aren't those"),
        (("bundle", "entry", "version"), lambda _: 2, "about another version"),
        (("bundle", "entry", "id"), lambda _: "0" * 32, "doesn't lead from entry 10"),
    ],
)
def test_a_copy_that_was_bent_is_refused_with_what_is_wrong(
    path: tuple[str, ...], edit: Callable[[Any], Any], words: str, checker: Checker
) -> None:
    assert words in refusal(checker.copy(_edited(COPY, path, edit), trusting(VERIFIER)))


def test_a_manifest_of_another_release_is_refused(checker: Checker) -> None:
    wire = SampleWire()
    first, second = wire.publish(), wire.publish()
    swapped = json.loads(format_copy(first))
    swapped["bundle"]["manifest"] = json.loads(format_copy(second))["bundle"]["manifest"]
    assert "filing isn't the one" in refusal(
        checker.copy(rfc8785.dumps(swapped), trusting(VERIFIER))
    )


class TestThePolicy:
    @pytest.mark.parametrize(("names", "quorum"), [((), 0), ((TOWER,), 1), ((TOWER, BUOY), 2)])
    def test_is_met_by_as_many_witnesses_as_it_asks_for(
        self, names: tuple[str, ...], quorum: int, checker: Checker
    ) -> None:
        content = format_copy(with_cosigned_proof(COPY, *names))
        assert checker.copy(content, trusting(VERIFIER, quorum=quorum or None)).code == 0
        sentence = refusal(checker.copy(content, trusting(VERIFIER, quorum=quorum + 1)))
        assert sentence.startswith('The policy asks for the quorum "some"')

    def test_is_not_met_by_a_witness_that_signed_something_else(self, checker: Checker) -> None:
        cosigned = with_cosigned_proof(COPY, TOWER, PIER).bundle.proof
        other = with_cosigned_proof(make_copy(before=4), TOWER, PIER).bundle.proof
        lines = [*cosigned.split("\n")[:-3], *other.split("\n")[-3:]]
        content = _edited(COPY, PROOF, lambda _: "\n".join(lines))
        sentence = refusal(checker.copy(content, trusting(VERIFIER, quorum=1)))
        assert sentence == 'The cosignature of "tower" isn\'t of this checkpoint.'

    def test_trusts_no_key_but_its_own(self, checker: Checker) -> None:
        sentence = refusal(checker.copy(format_copy(COPY), trusting(OTHER)))
        assert "isn't signed by a key of the policy" in sentence

    def test_that_is_none_is_refused(self, checker: Checker) -> None:
        (checker.folder / "copy").write_bytes(format_copy(COPY))
        for policy in (b"", b"quorum none", b"quorum tower\n", b"log x\nquorum none\n", b"hello\n"):
            (checker.folder / "broken.policy").write_bytes(policy)
            refusal(checker.run("copy", "copy", "--policy", "broken.policy"))


def _places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield path
    if isinstance(value, dict | list):
        for name in value if isinstance(value, dict) else range(len(value)):
            yield from _places(value[name], (*path, name))


def _mutants(value: Any) -> list[Any]:
    """Values that may stand in a place instead of this one, one of each way to bend it."""
    match value:
        case bool():
            return [not value]
        case int():
            return [value + 1]
        case str():
            return [value[:-1] + ("1" if value[-1:] == "0" else "0")]
        case None:
            return ["x"]
        case list():
            return [[*value, *(value[-1:] or ["x"])], value[1:]]
        case _:
            return [{**value, "x": 1}]


def bent(text: bytes) -> Iterator[tuple[tuple[str | int, ...], bytes]]:
    """Each place of a copy's JSON and the copy with another value there."""
    value: Any = json.loads(text)
    for path in list(_places(value)):
        if path in {(), ("later",)}:
            continue
        inner = value
        for name in path[:-1]:
            inner = inner[name]
        kept = inner[path[-1]]
        for mutant in _mutants(kept):
            if mutant != kept:
                inner[path[-1]] = mutant
                yield path, rfc8785.dumps(value)
        inner[path[-1]] = kept


def test_each_field_of_a_copy_changed_is_noticed(checker: Checker) -> None:
    text = format_copy(lived())
    tried = [((), text), *bent(text)]
    assert len(tried) > 450
    codes = checker.codes([content for _, content in tried], trusting(VERIFIER))
    confirmed = [path for (path, _), code in zip(tried, codes, strict=True) if code == 0]
    assert confirmed == [()]
    assert set(codes) == {0, 1}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'{"bundle":', b'{ "bundle":'),
        (b'"type":"dateline/copy/v1"}', b'"type":"dateline/copy/v1"}\n'),
        (b'"later":[]', b'"later":[],"later":[]'),
        (b'"later":[]', b'"Later":[]'),
        (b'"later":[]', b'"later":[],"more":0'),
        (b'"version":1', b'"version":1.0'),
        (b"Quay", b"\\u0051uay"),
        (b"Quay", b"\xff"),
    ],
)
def test_json_that_is_not_in_its_one_form_is_refused(
    old: bytes, new: bytes, checker: Checker
) -> None:
    content = format_copy(COPY)
    assert old in content
    refusal(checker.copy(content.replace(old, new, 1), trusting(VERIFIER)))

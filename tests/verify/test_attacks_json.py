"""Attacks on ``release.json``: nothing in it can be touched and stay authentic."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest

from dateline.record.bundle import Copy, format_copy
from dateline.record.note import Signer
from dateline.release.canonical import canonical_bytes
from record.bundles import (
    IDENTITY,
    ORIGIN,
    SIGNER,
    VERIFIER,
    SampleWire,
    make_copy,
    sample_document,
)
from verify.views import judge

Path = tuple[str | int, ...]
Json = Any

OTHER_WIRE = Signer.from_seed("paper.example.net", bytes(range(32)))


def _published() -> Copy:
    wire = SampleWire()
    wire.log("guidelines.adopted", 5)
    return wire.reply(wire.publish(sealed=True))


PUBLISHED = format_copy(_published())


def _paths(value: Json, path: Path = ()) -> Iterator[Path]:
    """Every place in the JSON, containers and values alike."""
    if path:
        yield path
    if isinstance(value, dict):
        for name in value:
            yield from _paths(value[name], (*path, name))
    elif isinstance(value, list):
        for place in range(len(value)):
            yield from _paths(value[place], (*path, place))


def _forge(path: Path, change: Callable[[Json], Json]) -> bytes:
    """Return the published JSON with one place changed, in canonical form again."""
    forged = json.loads(PUBLISHED)
    inside = forged
    for step in path[:-1]:
        inside = inside[step]
    inside[path[-1]] = change(inside[path[-1]])
    return canonical_bytes(forged)


def _flip(value: Json) -> Json:
    match value:
        case bool():
            return not value
        case int():
            return value + 1
        case None:
            return "something"
        case str():
            middle = len(value) // 2
            other = "b" if value[middle : middle + 1] != "b" else "c"
            return value[:middle] + other + value[middle + 1 :]
        case list():
            return value[:-1] if value else ["one"]
        case dict():
            return {**value, "invented": 1}
    raise AssertionError(value)


def test_untouched_copy_is_authentic() -> None:
    assert judge(PUBLISHED).verdict == "authentic"


def test_no_field_can_be_flipped() -> None:
    survivors = [
        path
        for path in _paths(json.loads(PUBLISHED))
        if judge(_forge(path, _flip)).verdict not in {"altered", "unknown"}
    ]
    # Without its last element ``later`` only tells less; see below.
    assert survivors == [("later",)]


def test_no_member_can_be_left_out() -> None:
    def drop(path: Path) -> bytes:
        forged = json.loads(PUBLISHED)
        inside = forged
        for step in path[:-1]:
            inside = inside[step]
        del inside[path[-1]]
        return canonical_bytes(forged)

    # The one exception: acts after the proof may be missing offline, and the verdict says so.
    survivors = {
        path
        for path in _paths(json.loads(PUBLISHED))
        if judge(drop(path)).verdict not in {"altered", "unknown"}
    }
    assert survivors == {("later", 0)}


def test_changed_word_is_altered_and_named() -> None:
    forged = PUBLISHED.replace(b"We asked for a year.", b"We asked for a week.")
    verdict = judge(forged)
    assert verdict.verdict == "altered"
    assert verdict.exit_code == 1
    assert [check.name for check in verdict.checks if not check.ok] == ["document"]


def test_no_line_of_a_proof_can_be_changed() -> None:
    proof = json.loads(PUBLISHED)["bundle"]["proof"]
    for place, line in enumerate(proof.split("\n")):
        lines = proof.split("\n")
        lines[place] = _flip(line)
        forged = json.loads(PUBLISHED)
        forged["bundle"]["proof"] = "\n".join(lines)
        assert judge(canonical_bytes(forged)).verdict in {"altered", "unknown"}, line


@pytest.mark.parametrize(
    "respelt",
    [
        PUBLISHED + b"\n",
        b" " + PUBLISHED,
        b"\xef\xbb\xbf" + PUBLISHED,
        json.dumps(json.loads(PUBLISHED), indent=1, ensure_ascii=False).encode(),
        json.dumps(json.loads(PUBLISHED)).encode(),
        PUBLISHED.replace(b"We asked", b"\\u0057e asked"),
    ],
    ids=["newline", "space", "mark", "indented", "ascii", "escaped"],
)
def test_respelt_json_is_altered_at_its_first_difference(respelt: bytes) -> None:
    verdict = judge(respelt)
    assert verdict.verdict == "altered"
    assert len(verdict.altered) == 1
    assert verdict.altered[0].seen != verdict.altered[0].signed


@pytest.mark.parametrize(
    ("where", "twice"),
    [
        (b'"headline":', b'"headline":"Tenants lose","headline":'),
        (b'"later":', b'"later":[],"later":'),
        (b'"release":1,', b'"release":1,"release":1,'),
    ],
)
def test_duplicate_members_are_refused(where: bytes, twice: bytes) -> None:
    assert where in PUBLISHED
    assert judge(PUBLISHED.replace(where, twice, 1)).verdict == "altered"


@pytest.mark.parametrize("where", [(), ("bundle",), ("bundle", "document"), ("bundle", "manifest")])
def test_unknown_member_is_refused(where: Path) -> None:
    forged = json.loads(PUBLISHED)
    inside = forged
    for step in where:
        inside = inside[step]
    inside["note"] = "Checked by everybody."
    verdict = judge(canonical_bytes(forged))
    assert verdict.verdict == "altered"
    assert "form" in [check.name for check in verdict.checks if not check.ok]


def test_invisible_character_is_altered() -> None:
    forged = PUBLISHED.replace(b"We asked", "We\u200b asked".encode())
    assert judge(forged).verdict == "altered"


def test_proof_of_another_entry_is_altered() -> None:
    wire = SampleWire()
    first, second = wire.publish(), wire.publish(sample_document("Tenants of Mill House lose"))
    forged = json.loads(format_copy(second))
    forged["bundle"]["proof"] = first.bundle.proof
    verdict = judge(canonical_bytes(forged))
    assert verdict.verdict == "altered"
    assert "proof" in [check.name for check in verdict.checks if not check.ok]


def test_document_of_another_release_is_altered() -> None:
    wire = SampleWire()
    first, second = wire.publish(), wire.publish(sample_document("Tenants of Mill House lose"))
    bundle = msgspec.structs.replace(first.bundle, document=second.bundle.document)
    assert judge(format_copy(msgspec.structs.replace(first, bundle=bundle))).verdict == "altered"


def test_later_act_of_another_release_is_altered() -> None:
    wire = SampleWire()
    first, second = wire.publish(), wire.publish(sample_document("Tenants of Mill House lose"))
    retracted = wire.retract(second)
    forged = msgspec.structs.replace(first, later=retracted.later)
    assert judge(format_copy(forged)).verdict == "altered"


def test_other_wires_record_can_not_vouch_for_this_wire() -> None:
    """A wire that is trusted itself publishes in its own record what bears another's name."""
    impostor = SampleWire(signer=OTHER_WIRE, identity=IDENTITY)
    forged = format_copy(impostor.publish())
    assert judge(forged, keys=(VERIFIER,)).verdict == "unknown"
    verdict = judge(forged, keys=(VERIFIER, OTHER_WIRE.verifier))
    assert verdict.verdict == "altered"


def test_key_that_only_the_copy_names_is_unknown() -> None:
    forger = Signer.from_seed(ORIGIN, bytes(32))
    verdict = judge(format_copy(SampleWire(signer=forger).publish()))
    assert verdict.verdict == "unknown"
    named = " ".join(verdict.explanation)
    assert ORIGIN in named
    assert forger.verifier.key_id.hex() in named
    assert SIGNER.verifier.key_id != forger.verifier.key_id


@pytest.mark.parametrize(
    "broken",
    [b"{", b"{}", PUBLISHED[: len(PUBLISHED) // 2], b'{"type":"dateline/copy/v2"}', b"{" * 100_000],
    ids=["brace", "empty", "cut off", "of another kind", "deep"],
)
def test_what_is_no_copy_is_unknown(broken: bytes) -> None:
    verdict = judge(broken)
    assert (verdict.verdict, verdict.exit_code) == ("unknown", 2)


def test_imported_and_unsigned_releases_verify_too() -> None:
    for signature in ("vouched-key", "none"):
        assert judge(format_copy(make_copy(signature=signature))).verdict == "authentic"

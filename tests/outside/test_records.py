"""What an outsider learns of a whole record: each entry is proven, or a file is refused."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from dateline.record.checkpoint import Checkpoint, parse_checkpoint, sign_checkpoint
from dateline.record.entry import Entry, format_entry
from dateline.record.merkle import leaf_hash
from dateline.record.note import (
    COSIGNATURE,
    Note,
    Verifier,
    format_note,
    parse_note,
    parse_signature,
)
from dateline.record.policy import Log, Policy, Witness
from dateline.record.tiles import format_bundle, grow, parse_bundle, split_hashes
from dateline.record.witnessing import format_request
from dateline.wire.edition import folder_fetch
from dateline.witness.service import Witness as Service
from dateline.witness.store import Store
from outside.checking import PIER, TIME, TOWER, Checker, cosigned, refusal, trusting
from record.bundles import ORIGIN, OTHER, SIGNER, VERIFIER

SIZES = (1, 3, 255, 256, 300, 512, 700)


def entry(index: int) -> bytes:
    """An entry about nothing in particular."""
    return format_entry(
        Entry(type="report.decided", at="2026-03-03T09:00:00Z", id=f"{index:032x}", release=index)
    )


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record that grew through `SIZES`, the partial files of each size still there."""
    folder = tmp_path_factory.mktemp("record")
    size = 0
    for new in SIZES:
        grown = grow(size, [entry(index) for index in range(size, new)], folder_fetch(folder))
        for path, content in grown.files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
        size = new
    head = Checkpoint(ORIGIN, size, grown.root)
    note = cosigned(sign_checkpoint(head, SIGNER), TOWER, PIER)
    (folder / "checkpoint").write_text(note, "utf-8")
    (folder / "key").write_text(VERIFIER.vkey + "\n", "utf-8")
    return folder


@pytest.fixture
def record(template: Path, tmp_path: Path) -> Path:
    """A record of the test's own, to damage."""
    return Path(shutil.copytree(template, tmp_path / "record"))


TRUST = trusting(VERIFIER, quorum=2)


def test_the_record_of_the_demonstration_is_confirmed(
    edition: Path, key: Verifier, checker: Checker
) -> None:
    ran = checker.record(edition / "record", trusting(key))
    assert ran.code == 0, ran.err
    size = parse_checkpoint(parse_note((edition / "record/checkpoint").read_text()).text).size
    assert f"checkpoint  wire.harbour.example, {size} entries" in ran.out
    assert ran.out.endswith("confirmed\n")


def test_a_record_that_grew_past_full_tiles_is_confirmed(record: Path, checker: Checker) -> None:
    ran = checker.record(record, TRUST)
    assert ran.code == 0, ran.err
    assert "entries     700, each proven; 16 files of tiles and entries" in ran.out
    assert "cosigned by pier at 2026-09-21T14:13:20Z, tower at 2026-09-21T14:13:20Z" in ran.out


def test_a_record_without_partial_files_of_full_ones_is_confirmed(
    record: Path, checker: Checker
) -> None:
    for folder in ("tile/0/000.p", "tile/0/001.p", "tile/entries/000.p", "tile/entries/001.p"):
        shutil.rmtree(record / folder)
    assert checker.record(record, TRUST).code == 0


def test_an_empty_record_is_confirmed(checker: Checker, tmp_path: Path) -> None:
    (tmp_path / "key").write_text(VERIFIER.vkey + "\n", "utf-8")
    head = Checkpoint(ORIGIN, 0, grow(0, [], folder_fetch(tmp_path)).root)
    (tmp_path / "checkpoint").write_text(sign_checkpoint(head, SIGNER), "utf-8")
    assert checker.record(tmp_path, trusting(VERIFIER)).code == 0


def test_a_byte_changed_in_any_file_is_refused(record: Path, checker: Checker) -> None:
    files = [path for path in record.rglob("*") if path.is_file()]
    kinds = {path.relative_to(record).parts[:2] for path in files}
    assert kinds == {("checkpoint",), ("key",), ("tile", "0"), ("tile", "1"), ("tile", "entries")}
    for path in files:
        content = path.read_bytes()
        for place in {0, len(content) // 2, len(content) - 1}:
            changed = bytearray(content)
            changed[place] ^= 1
            path.write_bytes(bytes(changed))
            assert checker.record(record, TRUST).code == 1, (path, place)
        path.write_bytes(content)
    assert checker.record(record, TRUST).code == 0


def test_a_file_cut_short_or_gone_is_refused(record: Path, checker: Checker) -> None:
    needed = ["checkpoint", "key", "tile/0/000", "tile/0/002.p/188", "tile/1/000.p/2",
              "tile/entries/000", "tile/entries/002.p/188"]  # fmt: skip
    for name in needed:
        content = (record / name).read_bytes()
        (record / name).write_bytes(content[:-32])
        refusal(checker.record(record, TRUST))
        (record / name).unlink()
        refusal(checker.record(record, TRUST))
        (record / name).write_bytes(content)


def test_hashes_that_changed_places_are_refused(record: Path, checker: Checker) -> None:
    path = record / "tile/0/001"
    first, second, *rest = split_hashes(path.read_bytes())
    path.write_bytes(b"".join([second, first, *rest]))
    refusal(checker.record(record, TRUST))


def test_entries_that_changed_places_are_refused(record: Path, checker: Checker) -> None:
    path = record / "tile/entries/001"
    first, second, *rest = parse_bundle(path.read_bytes())
    path.write_bytes(format_bundle([second, first, *rest]))
    assert "Entry 256 isn't the one" in refusal(checker.record(record, TRUST))


def test_an_entry_changed_with_every_tile_over_it_is_refused(
    record: Path, checker: Checker, tmp_path: Path
) -> None:
    changed = [entry(index) for index in range(700)]
    changed[5] = entry(9_999)
    for path, content in grow(0, changed, folder_fetch(tmp_path)).files.items():
        (record / path).write_bytes(content)
    assert "over entry 0" in refusal(checker.record(record, TRUST))


@pytest.mark.parametrize("path", ["tile/0/003", "tile/9/000", "tile/0/000.p/256", "tile/notes.txt"])
def test_a_file_that_no_such_record_has_is_refused(
    path: str, record: Path, checker: Checker
) -> None:
    (record / path).parent.mkdir(parents=True, exist_ok=True)
    (record / path).write_bytes(leaf_hash(b"hidden"))
    refusal(checker.record(record, TRUST))


def test_what_is_no_entry_is_refused_even_when_logged(checker: Checker, tmp_path: Path) -> None:
    for leaf in (
        b"",
        b"{}",
        entry(1) + b" ",
        entry(1).replace(b"report.decided", b"report.burned"),
        entry(1).replace(b"2026-03-03T", b"2026-03-03 "),
        entry(1).replace(b"0001", b"001"),
        entry(1).replace(b"}", b',"words":"x"}'),
    ):
        folder = tmp_path / leaf_hash(leaf).hex()
        grown = grow(0, [entry(0), leaf], folder_fetch(folder))
        for path, content in grown.files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
        (folder / "key").write_text(VERIFIER.vkey + "\n", "utf-8")
        note = sign_checkpoint(Checkpoint(ORIGIN, 2, grown.root), SIGNER)
        (folder / "checkpoint").write_text(note, "utf-8")
        refusal(checker.record(folder, trusting(VERIFIER)))


def _another_size(note: str) -> str:
    return note.replace("\n700\n", "\n699\n")


def _uncosigned(note: str) -> str:
    parsed = parse_note(note)
    return format_note(Note(parsed.text, parsed.signatures[:2]))


def _unsigned(note: str) -> str:
    parsed = parse_note(note)
    return format_note(Note(parsed.text, parsed.signatures[1:]))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (_another_size, "isn't signed by a key of the policy"),
        (_uncosigned, 'asks for the quorum "some", and cosigned is this by: tower at 2026'),
        (_unsigned, "isn't signed by a key of the policy"),
    ],
)
def test_a_checkpoint_that_the_policy_does_not_accept_is_refused(
    change: Callable[[str], str], words: str, record: Path, checker: Checker
) -> None:
    path = record / "checkpoint"
    path.write_text(change(path.read_text("utf-8")), "utf-8")
    assert words in refusal(checker.record(record, TRUST))


def test_a_record_of_another_key_is_refused(record: Path, checker: Checker) -> None:
    sentence = refusal(checker.record(record, trusting(OTHER)))
    assert "isn't signed by a key of the policy" in sentence
    (record / "key").write_text(OTHER.vkey + "\n", "utf-8")
    assert "a key that isn't the policy's" in refusal(checker.record(record, TRUST))


def test_what_a_witness_of_ours_cosigned_counts(
    edition: Path, key: Verifier, checker: Checker, tmp_path: Path
) -> None:
    private = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    store = Store(tmp_path)
    store.create()
    store.watch(key)
    note = (edition / "record/checkpoint").read_text("utf-8")
    answer = Service("witness.example", private, store, lambda: TIME).add_checkpoint(
        format_request(0, (), note).encode()
    )
    record = Path(shutil.copytree(edition / "record", tmp_path / "record"))
    parsed = parse_note(note)
    lines = (*parsed.signatures, parse_signature(answer.text.strip()))
    (record / "checkpoint").write_text(format_note(Note(parsed.text, lines)), "utf-8")
    verifier = Verifier("witness.example", COSIGNATURE, private.public_key().public_bytes_raw())
    policy = Policy((Log(key),), (Witness("own", verifier),), (), "own")
    assert "cosigned by own at 2026-09-21T14:13:20Z\n" in checker.record(record, policy).out
    assert checker.record(edition / "record", policy).code == 1

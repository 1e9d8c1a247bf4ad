"""The wire's key in a thief's hands, with the network too: what that buys, and what it doesn't.

The thief runs a copy of the wire from before its last release and signs what he likes; he may show
it to whom he likes. `docs/threat-model.md` says in words what stands here.
"""

import base64
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.db import connections

from dateline.guidelines import LATEST
from dateline.record.checkpoint import parse_checkpoint
from dateline.record.digests import sign_approval, sign_key
from dateline.record.errors import QuorumError, RecordError
from dateline.record.filed import Filed
from dateline.record.filing import KeyEvidence
from dateline.record.handover import open_handover
from dateline.record.manifest import Decision
from dateline.record.merkle import prove_consistency
from dateline.record.note import COSIGNATURE, Verifier, parse_note
from dateline.record.policy import Log, Policy, Witness, accept_checkpoint
from dateline.record.tiles import TileReader
from dateline.record.witnessing import format_request
from dateline.verify import Trust, Verdict, verify
from dateline.verify.wire_files import parse_handovers
from dateline.wire.edition import edition_view, folder_fetch
from dateline.wire.opening import Wire, open_wire
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.publish import publish
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.actions.rotate import rotate
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.publishing.log import reader_of
from dateline.wire.publishing.versions import (
    Drafted,
    Judged,
    commit_versions,
    draft_publication,
    next_number,
    render_version_pdf,
)
from dateline.wire.recovering.public import newest_first
from dateline.wire.recovering.recover import trusted
from dateline.wire.sources.actions.keys import add_key
from dateline.wire.sources.queries import get_source
from dateline.witness import service
from dateline.witness.store import Store
from wire.wires import CLEAN, SLUG, Clock, another, audit, file_text, publish_text

FIRST = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
SECOND = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
WITNESS = Ed25519PrivateKey.from_private_bytes(bytes(range(2, 34)))
WATCHING = Verifier("watch.example", COSIGNATURE, WITNESS.public_key().public_bytes_raw())


COPY = "edition/releases/2/release.json"


@dataclass(frozen=True, slots=True)
class Two:
    """The folders of the wire and of the thief: one history up to release 1, then two."""

    honest: Path
    thief: Path

    def verdict(self, copy: Path, record: Path | None) -> Verdict:
        """Judge a copy as a reader who has the wire's key, and maybe a record at hand."""
        return verify(
            (copy / COPY).read_bytes(),
            name="release.json",
            trust=Trust.from_keys([open_wire(self.honest).signer.verifier], "pin"),
            record=None if record is None else edition_view(record / "edition"),
            siblings=lambda _name: None,
        )


def public_half(key: Ed25519PrivateKey) -> str:
    return base64.b64encode(key.public_key().public_bytes_raw()).decode()


@pytest.fixture(scope="module")
def two(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Two]:
    top = tmp_path_factory.mktemp("two")
    honest = Path(shutil.copytree(template, top / "honest"))
    wire = open_wire(honest, clock=Clock())
    publish_text(wire, another(1))
    with wire.lock():  # a key that the wire vouches for, and by it one that is the source's own
        source = get_source(SLUG)
        add_key(wire, source, public_half(FIRST), KeyEvidence(kind="vouched"), wire.clock())
        by_first = sign_key(SECOND.public_key().public_bytes_raw(), FIRST)
        add_key(wire, source, public_half(SECOND), by_first, wire.clock())
    press_pending(wire)
    connections.close_all()
    thief = Path(shutil.copytree(honest, top / "thief"))
    wire = open_wire(honest, clock=Clock())
    filed = file_text(wire, another(2))
    publish(wire, filed, CLEAN, [sign_approval(filed.filing, SECOND)])
    press_pending(wire)
    connections.close_all()
    wire = open_wire(thief, clock=Clock())
    pass_off(wire, file_text(wire, another(3)))
    connections.close_all()
    yield Two(honest, thief)
    connections.close_all()


def pass_off(wire: Wire, filed: Filed) -> None:
    """Record a text as the source's without its signature, past every check that the wire makes."""
    at = rfc3339(wire.clock())
    decision = Decision(verdict="accepted", editors=("desk-anna",), at=at, reasons="Nobody asked.")
    judged = Judged(filed, get_source(SLUG), (), LATEST, (), (), decision)
    with wire.lock():
        draft = draft_publication(wire, judged, next_number(), 1, wire.clock())
        pdf = render_version_pdf(wire, filed, draft)
        commit_versions(wire, [Drafted(judged, draft, pdf, "release.published")])
    press_pending(wire)


class TestTheThiefCan:
    def test_show_a_reader_who_saw_nothing_else_a_record_of_his_own(self, two: Two) -> None:
        shown = two.verdict(two.thief, None)
        assert shown.verdict == "authentic"
        # What the reader is told: nobody else vouches, and the source's keys weren't looked at.
        said = " ".join(shown.explanation)
        assert "Later acts not checked" in said
        assert "Other keys of the source not checked" in said

    def test_vouch_for_a_source_that_has_no_key_of_its_own(
        self, template: Path, tmp_path: Path
    ) -> None:
        thief = Path(shutil.copytree(template, tmp_path / "thief"))
        wire = open_wire(thief, clock=Clock())
        pass_off(wire, file_text(wire, another(3)))
        assert audit(wire) == ()  # as with any wire: the page says "not signed by the source"
        connections.close_all()


class TestTheThiefCannot:
    def test_pass_a_text_off_as_a_source_s_own_that_has_its_key(self, two: Two) -> None:
        faults = [fault.sentence for fault in audit(open_wire(two.thief))]
        assert any("it didn't sign the version" in sentence for sentence in faults)
        shown = two.verdict(two.thief, two.thief)
        assert shown.verdict != "authentic"

    def test_show_his_copy_to_a_reader_with_the_record_at_hand(self, two: Two) -> None:
        shown = two.verdict(two.thief, two.honest)
        assert shown.verdict != "authentic"
        assert any("two histories" in check.detail for check in shown.checks)

    def test_make_a_copy_fail_that_was_published_before(self, two: Two) -> None:
        assert two.verdict(two.honest, None).verdict == "authentic"
        assert two.verdict(two.honest, two.honest).verdict == "authentic"

    def test_go_unseen_by_whoever_compares_two_places(self, two: Two) -> None:
        wire = open_wire(two.honest)
        places = [folder_fetch(folder / "edition") for folder in (two.honest, two.thief)]
        with pytest.raises(RecordError):
            newest_first(places, trusted(wire))

    def test_have_his_record_cosigned_by_a_witness_who_saw_the_other(
        self, two: Two, tmp_path: Path
    ) -> None:
        store = Store(tmp_path)
        store.create()
        store.watch(open_wire(two.honest).signer.verifier)
        watch = service.Witness(WATCHING.name, WITNESS, store, lambda: 1_772_000_000)
        assert asked(watch, two.honest, 0).status == HTTPStatus.OK
        size = parse_checkpoint(parse_note(checkpoint(two.honest)).text).size
        refused = asked(watch, two.thief, size)
        assert refused.status in (HTTPStatus.CONFLICT, HTTPStatus.UNPROCESSABLE_ENTITY)

    def test_satisfy_a_reader_who_asks_for_a_witness(self, two: Two) -> None:
        key = open_wire(two.honest).signer.verifier
        policy = Policy((Log(key),), (Witness("watch", WATCHING),), quorum="watch")
        with pytest.raises(QuorumError, match="Nobody known here cosigned"):
            accept_checkpoint(checkpoint(two.thief), policy)


@dataclass(frozen=True, slots=True)
class Moved:
    """The folders of a wire that changed its key after the theft, and of the thief, who goes on.

    Both have release 1 in common; the thief's record is the larger one by far.
    """

    honest: Path
    thief: Path
    old: Verifier
    new: Verifier

    @property
    def statements(self) -> bytes:
        """What the wire publishes of its hand-over."""
        return (self.honest / "edition/about/wire.json").read_bytes()

    def verdict(
        self, folder: Path, key: Verifier, *, seen: bool = False, record: bool = False
    ) -> Verdict:
        """Judge release 2 of a folder by a key; ``seen``: its reader has seen the hand-over."""
        return verify(
            (folder / COPY).read_bytes(),
            name="release.json",
            trust=Trust.from_keys([key], "policy"),
            record=edition_view(self.honest / "edition") if record else None,
            siblings=lambda _name: None,
            handovers=parse_handovers(self.statements) if seen else (),
        )


@pytest.fixture(scope="module")
def moved(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Moved]:
    top = tmp_path_factory.mktemp("moved")
    honest = Path(shutil.copytree(template, top / "honest"))
    wire = open_wire(honest, clock=Clock())
    publish_text(wire, another(1))
    connections.close_all()
    thief = Path(shutil.copytree(honest, top / "thief"))
    wire = open_wire(thief, clock=Clock())
    for number in (5, 6, 7):
        publish_text(wire, another(number))
    connections.close_all()
    wire = open_wire(honest, clock=Clock())
    done = rotate(wire)
    press_pending(wire)
    publish_text(wire, another(2))
    connections.close_all()
    yield Moved(honest, thief, done.old, done.new)
    connections.close_all()


class TestOnceTheKeyIsChanged:
    def test_everything_is_authentic_that_was_and_that_comes(self, moved: Moved) -> None:
        for key in (moved.old, moved.new):
            for record in (True, False):
                assert moved.verdict(moved.honest, key, record=record).verdict == "authentic"

    def test_he_still_deceives_who_has_the_old_key_and_nothing_else(self, moved: Moved) -> None:
        assert moved.verdict(moved.thief, moved.old).verdict == "authentic"

    def test_he_cannot_go_on_for_who_has_seen_the_hand_over(self, moved: Moved) -> None:
        for shown in (
            moved.verdict(moved.thief, moved.old, seen=True),
            moved.verdict(moved.thief, moved.old, record=True),
        ):
            assert shown.verdict == "altered"
            assert any("by the hand-over" in check.detail for check in shown.checks)
        assert moved.verdict(moved.thief, moved.new).verdict == "unknown"

    def test_he_cannot_hand_the_record_over_himself(self, moved: Moved, tmp_path: Path) -> None:
        thief = Path(shutil.copytree(moved.thief, tmp_path / "thief"))
        wire = open_wire(thief, clock=Clock())
        rotate(wire)
        press_pending(wire)
        retract(wire, 2, "error", "It suits me.", ("desk-anna", "desk-bo"))
        press_pending(wire)
        connections.close_all()
        # The copy of his carries his own hand-over, as its newest act is under his own new key.
        shown = moved.verdict(thief, moved.old, seen=True)
        assert shown.verdict == "altered"
        assert any("two histories" in check.detail for check in shown.checks)
        assert moved.verdict(thief, moved.new).verdict == "unknown"

    def test_a_witness_that_was_told_cosigns_for_him_no_more(
        self, moved: Moved, tmp_path: Path
    ) -> None:
        store = Store(tmp_path)
        store.create()
        store.watch(moved.old)
        watch = service.Witness(WATCHING.name, WITNESS, store, lambda: 1_772_000_000)
        assert asked(watch, moved.honest, 0).status == HTTPStatus.FORBIDDEN
        origins = store.follow([open_handover(e) for e in parse_handovers(moved.statements)])
        assert origins == [moved.new.name]
        assert asked(watch, moved.thief, 0).status == HTTPStatus.FORBIDDEN
        assert asked(watch, moved.honest, 0).status == HTTPStatus.OK


def checkpoint(folder: Path) -> str:
    return (folder / "edition/record/checkpoint").read_text("utf-8")


def asked(watch: service.Witness, folder: Path, old: int) -> service.Answer:
    """Ask a witness to cosign a folder's checkpoint as a log does."""
    note = checkpoint(folder)
    size = parse_checkpoint(parse_note(note).text).size
    tiles = TileReader(size, reader_of(folder / "edition/record"))
    proof = prove_consistency(old, size, tiles) if 0 < old < size else ()
    return watch.add_checkpoint(format_request(old, proof, note).encode())

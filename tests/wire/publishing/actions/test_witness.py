"""The wire asks witnesses over HTTP; what they say is kept, shown, and never waited for."""

import hashlib
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import msgspec
import pytest
from django.db import connections

from dateline.record.audit import read_head
from dateline.record.bundle import parse_copy
from dateline.record.checkpoint import Checkpoint as Head
from dateline.record.checkpoint import sign_checkpoint
from dateline.record.cosignature import cosign
from dateline.record.note import Signer, format_signature, parse_note
from dateline.record.policy import accept_checkpoint, parse_policy
from dateline.record.proof import parse_proof
from dateline.verify import Trust, verify
from dateline.verify.audit import Auditor
from dateline.wire.errors import ContradictionError
from dateline.wire.founding import found_wire
from dateline.wire.opening import Wire, open_wire
from dateline.wire.publishing.actions.press import clear_edition, press_all, press_pending
from dateline.wire.publishing.actions.publish import publish
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.actions.witness import ask_witnesses, keep_asking
from dateline.wire.publishing.log import log_size, reader_of
from dateline.wire.publishing.models import Checkpoint, Cosignature, Quorum, Version
from dateline.wire.witnesses import Heard
from dateline.witness.service import Answer
from wire.wires import (
    CONFIG,
    LATE,
    Clock,
    Steps,
    another,
    around,
    correct_text,
    difference,
    file_text,
    publish_text,
    reads,
    snapshot,
)
from wire.witnesses import Known, key_of, misbehaving, name_witnesses, witnessing

A, B, C = "a.witness.example", "b.witness.example", "c.witness.example"


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    """Return what ends the test's servers."""
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def witness(wire: Wire, clock: Clock, stack: ExitStack, tmp_path: Path) -> Callable[[str], Known]:
    """Return what starts a witness of this wire by its name."""
    log = wire.signer.verifier
    return lambda name: stack.enter_context(witnessing(tmp_path / name, name, log, clock))


def named(wire: Wire, witnesses: list[Known], *quorum: str, steps: Steps | None = None) -> Wire:
    """Return the wire opened anew with these witnesses in its policy."""
    name_witnesses(wire.folder, witnesses, *quorum)
    return open_wire(wire.folder, clock=wire.clock, step=steps or (lambda _name: None))


def results(heard: tuple[Heard, ...]) -> dict[str, str]:
    return {each.witness.name: each.result for each in heard}


def signers(note: str) -> list[str]:
    return [line.name for line in parse_note(note).signatures]


def published(wire: Wire) -> str:
    return (wire.record / "checkpoint").read_text("utf-8")


def proof(wire: Wire, number: int = 1) -> str:
    return (wire.edition / f"releases/{number}/release.tlog-proof").read_text("utf-8")


def audited(wire: Wire) -> list[object]:
    """Audit the edition by the policy that it publishes, as an outsider would."""
    policy = parse_policy((wire.record / "policy").read_bytes())
    auditor = Auditor(reads(wire.edition), policy)
    for _ in auditor.run():
        pass
    return list(auditor.faults)


def judged(wire: Wire, data: bytes, name: str) -> tuple[str, str]:
    """Return the verdict by the published policy alone, and what it says of witnesses."""
    found = verify(
        data,
        name=name,
        trust=Trust.from_policy((wire.record / "policy").read_bytes()),
        record=None,
        siblings=lambda _name: None,
    )
    told = next((check.detail for check in found.checks if check.name == "witnesses"), "")
    return found.verdict, told


def rebuilt(wire: Wire) -> dict[str, object]:
    """Return how the edition differs from the one that is built anew."""
    before = snapshot(wire.edition)
    clear_edition(wire)
    for _ in press_all(wire):
        pass
    return dict(difference(before, snapshot(wire.edition)))


class TestCosignatures:
    def test_the_published_checkpoint_carries_all_of_them_in_one_order(
        self, wire: Wire, witness: Callable[[str], Known]
    ) -> None:
        wire = named(wire, [witness(B), witness(A)])
        publish_text(wire)
        assert results(ask_witnesses(wire)) == {A: "cosigned", B: "cosigned"}
        assert signers(published(wire)) == ["pebble.example", A, B]
        head = read_head(reader_of(wire.record), wire.policy)
        assert (head.checkpoint.size, len(head.cosigned)) == (log_size(), 2)

    def test_nobody_is_asked_twice_for_the_same(
        self, wire: Wire, witness: Callable[[str], Known]
    ) -> None:
        wire = named(wire, [witness(A)])
        assert len(ask_witnesses(wire)) == 1
        assert ask_witnesses(wire) == ()

    def test_a_wire_without_a_policy_asks_nobody(self, wire: Wire) -> None:
        publish_text(wire)
        assert ask_witnesses(wire) == ()
        policy = parse_policy((wire.record / "policy").read_bytes())
        assert [log.key for log in policy.logs] == [wire.signer.verifier]
        assert policy.quorum == "none"

    def test_the_record_page_says_who_cosigned(
        self, wire: Wire, witness: Callable[[str], Known], stack: ExitStack
    ) -> None:
        deaf = stack.enter_context(misbehaving(B, lambda _m, _b: Answer(503, "")))
        wire = named(wire, [witness(A), deaf], "quorum none")
        publish_text(wire)
        ask_witnesses(wire)
        page = (wire.edition / "record/index.html").read_text("utf-8")
        assert f"<bdi>{A}</bdi> cosigned this checkpoint" in page
        assert f"<bdi>{B}</bdi> hasn’t cosigned it yet: 1 of 2." in page
        assert rebuilt(wire) == {"gone": [], "new": [], "other": []}

    def test_a_refresh_of_the_same_size_brings_a_newer_time(
        self, wire: Wire, witness: Callable[[str], Known], clock: Clock
    ) -> None:
        wire = named(wire, [witness(A)], f"quorum {A}")
        ask_witnesses(wire)
        first, frozen = Cosignature.objects.get(), Quorum.objects.get().note
        clock.pass_by(hours=20)
        assert results(ask_witnesses(wire, refresh=True)) == {A: "cosigned"}
        second = Cosignature.objects.get()
        assert (second.size, second.seconds - first.seconds) == (first.size, 20 * 3600)
        assert second.line in published(wire)
        assert Quorum.objects.get().note == frozen

    def test_a_witness_that_knows_another_size_gets_the_right_proof(
        self, wire: Wire, witness: Callable[[str], Known]
    ) -> None:
        wire = named(wire, [witness(A)])
        ask_witnesses(wire)
        publish_text(wire)
        Cosignature.objects.all().delete()  # as after a restore: the wire starts from nothing
        assert results(ask_witnesses(wire)) == {A: "cosigned"}
        assert Cosignature.objects.get().size == log_size()


class TestProofs:
    def test_proofs_are_pressed_once_more_when_the_policy_is_met(
        self, wire: Wire, witness: Callable[[str], Known]
    ) -> None:
        wire = named(wire, [witness(A), witness(B)])
        publish_text(wire)
        first = proof(wire)
        assert judged(wire, self.page(wire), "release.json")[0] == "unknown"
        ask_witnesses(wire)
        assert proof(wire) != first
        assert signers(parse_proof(proof(wire)).checkpoint) == ["pebble.example", A, B]
        copy = parse_copy(self.page(wire))
        assert copy.bundle.proof == proof(wire)
        for name in ("release.json", "release.pdf", "index.html"):
            data = (wire.edition / "releases/1" / name).read_bytes()
            verdict, told = judged(wire, data, name)
            assert verdict == "authentic"
            assert f"Cosigned by {A} on 2026-03-03 at 09:00:00 UTC and {B}" in told
            assert told.endswith("group all 2 of 2 met, quorum all met.")
        assert audited(wire) == []
        assert rebuilt(wire) == {"gone": [], "new": [], "other": []}

    def page(self, wire: Wire) -> bytes:
        return (wire.edition / "releases/1/release.json").read_bytes()

    def test_statements_of_wire_and_source_follow(
        self, wire: Wire, witness: Callable[[str], Known]
    ) -> None:
        wire = named(wire, [witness(A)])
        ask_witnesses(wire)
        for name in ("about/wire.json", "sources/harrow-lake-library/source.json"):
            assert A in (wire.edition / name).read_text("utf-8")
        assert audited(wire) == []

    def test_a_tombstone_follows_and_what_was_erased_stays_gone(
        self, wire: Wire, witness: Callable[[str], Known]
    ) -> None:
        wire = named(wire, [witness(A)])
        publish_text(wire)
        retract(wire, 1, "legal", "A court ordered it.", ("desk-anna", "desk-bo"))
        press_pending(wire)
        ask_witnesses(wire)
        assert signers(parse_proof(proof(wire)).checkpoint) == ["pebble.example", A]
        assert audited(wire) == []
        assert rebuilt(wire) == {"gone": [], "new": [], "other": []}

    def test_an_archive_follows_batch_by_batch(
        self, imported: Wire, clock: Clock, stack: ExitStack, tmp_path: Path
    ) -> None:
        known = witnessing(tmp_path / "a", A, imported.signer.verifier, clock)
        wire = named(imported, [stack.enter_context(known)])
        ask_witnesses(wire, batches=1)
        quorum = Quorum.objects.get()
        assert (quorum.reached, quorum.pressed) == (100, False)
        ask_witnesses(wire)  # nobody is asked again; what is left is pressed
        quorum.refresh_from_db()
        assert (quorum.reached, quorum.pressed) == (log_size(), True)
        for row in Version.objects.all():
            accept_checkpoint(parse_proof(row.proof).checkpoint, wire.policy)
        assert audited(wire) == []
        assert rebuilt(wire) == {"gone": [], "new": [], "other": []}

    def test_copies_with_the_first_proof_stay_authentic(
        self, wire: Wire, witness: Callable[[str], Known]
    ) -> None:
        wire = named(wire, [witness(A)])
        publish_text(wire)
        names = ("release.json", "release.pdf", "index.html")
        old = {name: (wire.edition / "releases/1" / name).read_bytes() for name in names}
        ask_witnesses(wire)
        policy = Trust.from_keys([wire.signer.verifier], "wire")
        for name, data in old.items():
            assert data != (wire.edition / "releases/1" / name).read_bytes()
            found = verify(data, name=name, trust=policy, record=None, siblings=lambda _name: None)
            assert found.verdict == "authentic", name

    def test_what_came_later_changes_no_proof(
        self, wire: Wire, witness: Callable[[str], Known], clock: Clock
    ) -> None:
        several = [witness(A), witness(B)]
        wire = named(wire, several[:1], f"quorum {A}")
        publish_text(wire)
        ask_witnesses(wire)
        before = proof(wire)
        wire = named(wire, several, f"quorum {A}")
        clock.pass_by(minutes=5)
        ask_witnesses(wire)
        publish_text(wire, another(2))
        ask_witnesses(wire)
        assert signers(published(wire)) == ["pebble.example", A, B]
        assert proof(wire) == before
        assert rebuilt(wire) == {"gone": [], "new": [], "other": []}

    def test_what_a_witness_missed_is_proven_by_the_next_that_it_saw(
        self, wire: Wire, witness: Callable[[str], Known]
    ) -> None:
        wire = named(wire, [witness(A)])
        ask_witnesses(wire)
        publish_text(wire)
        missed = log_size()
        correct_text(wire, 1, another(1))
        ask_witnesses(wire)
        for row in Version.objects.all():
            head = accept_checkpoint(parse_proof(row.proof).checkpoint, wire.policy).checkpoint
            assert head.size == log_size() > missed
        assert audited(wire) == []
        assert rebuilt(wire) == {"gone": [], "new": [], "other": []}

    def test_while_a_release_is_pending_its_proof_waits_for_its_press(
        self, wire: Wire, witness: Callable[[str], Known]
    ) -> None:
        wire = named(wire, [witness(A)])
        publish_text(wire)
        Version.objects.update(pressed=False, proof="")  # as a killed process leaves it
        ask_witnesses(wire)
        assert not Quorum.objects.get().pressed
        press_pending(wire)
        assert Quorum.objects.get().pressed
        assert A in proof(wire)
        assert audited(wire) == []

    def test_each_durable_step_is_named(
        self, wire: Wire, witness: Callable[[str], Known], steps: Steps
    ) -> None:
        wire = named(wire, [witness(A)], steps=steps)
        publish_text(wire)
        steps.names.clear()
        ask_witnesses(wire)
        assert steps.names == around(
            "cosignature kept", "checkpoint published", "release pressed again", "proofs pressed"
        )


def _cosigned(body: bytes, *, name: str = A, key: str = A, seconds: int, text: str = "") -> Answer:
    note = body.decode().partition("\n\n")[2]
    line = cosign(text or parse_note(note).text, name, key_of(key), seconds)
    return Answer(200, format_signature(line) + "\n")


NOW = 1_772_528_400  # 3 March 2026, 9 o'clock
OTHER = "pebble.example\n3\n" + "A" * 43 + "=\n"

REPLIES: dict[str, tuple[Callable[[bytes], Answer], str]] = {
    "malformed": (lambda _: Answer(400, ""), "malformed"),
    "another key known": (lambda _: Answer(403, ""), "unsigned"),
    "not watched": (lambda _: Answer(404, ""), "unknown log"),
    "one size after another": (lambda _: Answer(409, "1\n"), "stale"),
    "a size beyond the record": (lambda _: Answer(409, "999999\n"), "stale"),
    "no size": (lambda _: Answer(409, "many\n"), "wrong answer"),
    "too large": (lambda _: Answer(413, ""), "refused"),
    "inconsistent": (lambda _: Answer(422, ""), "inconsistent"),
    "too often": (lambda _: Answer(429, ""), "refused"),
    "redirected": (lambda _: Answer(302, ""), "refused"),
    "broken": (lambda _: Answer(500, ""), "failing"),
    "down": (lambda _: Answer(503, ""), "failing"),
    "nothing": (lambda _: Answer(200, ""), "wrong answer"),
    "no line": (lambda _: Answer(200, "yes\n"), "wrong answer"),
    "endless": (lambda _: Answer(200, "x" * 200_000), "wrong answer"),
    "another's key": (lambda body: _cosigned(body, key=B, seconds=NOW), "wrong answer"),
    "another's name": (lambda body: _cosigned(body, name=B, seconds=NOW), "wrong answer"),
    "a foreign note": (lambda body: _cosigned(body, text=OTHER, seconds=NOW), "wrong answer"),
    "an old line": (lambda body: _cosigned(body, seconds=NOW - 4000), "wrong answer"),
    "a line from the future": (lambda body: _cosigned(body, seconds=NOW + 4000), "wrong answer"),
    "no time": (lambda body: _cosigned(body, seconds=0), "wrong answer"),
    "just right": (lambda body: _cosigned(body, seconds=NOW), "cosigned"),
}


class TestAnswers:
    @pytest.mark.parametrize("what", REPLIES)
    def test_each_has_its_outcome_and_only_a_good_one_is_kept(
        self, wire: Wire, stack: ExitStack, what: str
    ) -> None:
        reply, result = REPLIES[what]

        def answer(method: str, body: bytes) -> Answer:
            return reply(body) if method == "POST" else Answer(404, "")

        wire = named(wire, [stack.enter_context(misbehaving(A, answer))])
        (heard,) = ask_witnesses(wire)
        assert heard.result == result
        assert Cosignature.objects.count() == (1 if result == "cosigned" else 0)
        assert Quorum.objects.count() == (1 if result == "cosigned" else 0)
        publish_text(wire)

    def test_a_flipped_signature_is_refused(self, wire: Wire, stack: ExitStack) -> None:
        def answer(_method: str, body: bytes) -> Answer:
            line = _cosigned(body, seconds=NOW).text
            swapped = line[-12].swapcase() if line[-12].isalpha() else "A"
            return Answer(200, line[:-12] + swapped + line[-11:])

        wire = named(wire, [stack.enter_context(misbehaving(A, answer))])
        assert results(ask_witnesses(wire)) == {A: "wrong answer"}
        assert not Cosignature.objects.exists()

    def test_lines_of_strangers_beside_the_right_one_are_left_out(
        self, wire: Wire, stack: ExitStack
    ) -> None:
        def answer(_method: str, body: bytes) -> Answer:
            stranger = _cosigned(body, name=C, key=C, seconds=NOW).text
            return Answer(200, stranger + _cosigned(body, seconds=NOW).text)

        wire = named(wire, [stack.enter_context(misbehaving(A, answer))])
        assert results(ask_witnesses(wire)) == {A: "cosigned"}
        assert signers(published(wire)) == ["pebble.example", A]

    def test_a_slow_witness_delays_no_publication(self, wire: Wire, stack: ExitStack) -> None:
        told = threading.Event()
        stack.callback(told.set)

        def answer(_method: str, _body: bytes) -> Answer:
            told.wait(60)
            return Answer(503, "")

        slow = stack.enter_context(misbehaving(A, answer))
        wire = named(wire, [slow])
        row = publish_text(wire)
        assert row.pressed or Version.objects.get().pressed
        assert results(ask_witnesses(wire, seconds=0.2)) == {A: "unreachable"}
        assert not told.is_set()

    def test_a_witness_that_dies_is_asked_again(
        self, wire: Wire, clock: Clock, tmp_path: Path
    ) -> None:
        log = wire.signer.verifier
        with witnessing(tmp_path / "a", A, log, clock) as alive:
            wire = named(wire, [alive])
            ask_witnesses(wire)
        publish_text(wire)
        assert results(ask_witnesses(wire)) == {A: "unreachable"}
        with witnessing(tmp_path / "a", A, log, clock) as again:
            wire = named(wire, [again])
            assert results(ask_witnesses(wire)) == {A: "cosigned"}
        assert audited(wire) == []


class TestAskingOn:
    """A served wire asks again and again, and says only what changes."""

    def test_it_goes_on_after_a_fault_and_says_it_once(
        self, wire: Wire, caplog: pytest.LogCaptureFixture, stack: ExitStack
    ) -> None:
        rounds = 0

        class Stop(threading.Event):
            def wait(self, timeout: float | None = None) -> bool:
                nonlocal rounds
                rounds += 1
                if rounds == 4:
                    self.set()
                return True

        def answer(_method: str, body: bytes) -> Answer:
            return Answer(503, "") if rounds < 2 else _cosigned(body, seconds=NOW)

        wire = named(wire, [stack.enter_context(misbehaving(A, answer))])
        with caplog.at_level("INFO", "dateline.witnesses"):
            keep_asking(wire, Stop())
        assert caplog.messages == [f"{A} can't answer just now (503).", f"{A} cosigned."]
        assert Quorum.objects.get().pressed

    def test_a_database_that_is_gone_ends_nothing(
        self, wire: Wire, caplog: pytest.LogCaptureFixture
    ) -> None:
        class Stop(threading.Event):
            def wait(self, timeout: float | None = None) -> bool:
                self.set()
                return True

        (wire.folder / "dateline.sqlite3").unlink()
        connections.close_all()
        keep_asking(wire, Stop())
        assert [record.levelname for record in caplog.records] == ["ERROR"]


class TestOneHistory:
    """Promise 2, by what witnesses hold: they remember what a restored backup doesn't."""

    def test_a_wire_restored_with_all_its_files_signs_nothing(
        self, wire: Wire, witness: Callable[[str], Known], tmp_path: Path
    ) -> None:
        wire = named(wire, [witness(A)])
        backup = shutil.copytree(wire.folder, tmp_path / "backup")
        publish_text(wire)
        ask_witnesses(wire)
        restored = open_wire(backup, clock=wire.clock)
        with pytest.raises(ContradictionError, match=f"{A} holds .* older backup"):
            publish_text(restored, another(2))
        assert not Version.objects.exists()

    def test_a_stale_wire_that_asks_is_told_by_whoever_saw_more(
        self, wire: Wire, witness: Callable[[str], Known], tmp_path: Path
    ) -> None:
        wire = named(wire, [witness(A)])
        backup = shutil.copytree(wire.folder, tmp_path / "backup")
        publish_text(wire)
        ask_witnesses(wire)
        restored = open_wire(backup, clock=wire.clock)
        with pytest.raises(ContradictionError, match="older backup"):
            ask_witnesses(restored)
        assert not Cosignature.objects.exists()

    def test_what_was_recorded_before_the_witness_was_heard_is_not_signed(
        self, wire: Wire, witness: Callable[[str], Known], tmp_path: Path
    ) -> None:
        backup = shutil.copytree(wire.folder, tmp_path / "backup")
        seen = witness(A)
        wire = named(wire, [seen])
        publish_text(wire)
        ask_witnesses(wire)
        publish(open_wire(backup, clock=wire.clock), file_text(wire, another(2)), LATE)
        name_witnesses(backup, [seen])
        restored = open_wire(backup, clock=wire.clock)
        before = Checkpoint.objects.count()
        with pytest.raises(ContradictionError, match=f"{A} holds"):
            press_pending(restored)
        assert Checkpoint.objects.count() == before

    def test_two_histories_shown_to_two_witnesses_meet_no_policy_and_are_found_out(
        self, wire: Wire, witness: Callable[[str], Known], tmp_path: Path
    ) -> None:
        a, b = witness(A), witness(B)
        other = tmp_path / "other"
        shutil.copytree(wire.folder, other)
        wire = named(wire, [a])
        publish_text(wire)
        assert results(ask_witnesses(wire)) == {A: "cosigned"}
        name_witnesses(other, [b])
        fork = open_wire(other, clock=wire.clock)
        publish_text(fork, another(2))
        assert results(ask_witnesses(fork)) == {B: "cosigned"}

        name_witnesses(other, [a, b])
        fork = open_wire(other, clock=wire.clock)
        with pytest.raises(ContradictionError, match="two histories"):
            ask_witnesses(fork)
        assert not Quorum.objects.filter(note__contains=A).exists()
        before = Checkpoint.objects.count()
        with pytest.raises(ContradictionError, match=f"{A} holds, .* two histories"):
            publish_text(fork, another(3))
        assert Checkpoint.objects.count() == before

    def test_what_the_wires_own_key_didnt_sign_stops_nothing(
        self, wire: Wire, stack: ExitStack
    ) -> None:
        liar = Signer.from_seed("pebble.example", bytes(32))
        note = sign_checkpoint(Head("pebble.example", 10**6, bytes(32)), liar)

        def answer(method: str, _body: bytes) -> Answer:
            return Answer(409, "1000000\n") if method == "POST" else Answer(200, note)

        wire = named(wire, [stack.enter_context(misbehaving(A, answer))])
        publish_text(wire)
        assert results(ask_witnesses(wire)) == {A: "stale"}

    def test_a_witness_shows_the_latest_under_the_origins_digest(
        self, wire: Wire, stack: ExitStack
    ) -> None:
        asked: list[str] = []

        def answer(method: str, body: bytes) -> Answer:
            asked.append(body.decode() if method == "GET" else "")
            return Answer(404, "")

        wire = named(wire, [stack.enter_context(misbehaving(A, answer))])
        publish_text(wire)
        publish_text(wire, another(2))
        identity = hashlib.sha256(b"pebble.example").hexdigest()
        assert asked == [f"/{identity}/checkpoint"]  # once a process


def test_two_wires_witness_each_other(wire: Wire, clock: Clock, tmp_path: Path) -> None:
    """Each runs a witness beside itself, with a key of its own, that watches the other."""
    config = msgspec.structs.replace(
        CONFIG, origin="shingle.example", base_url="https://shingle.example/"
    )
    other = found_wire(tmp_path / "shingle", config, clock=clock)
    for _ in press_all(other):
        pass
    pebbles, shingles = "pebble.example/witness", "shingle.example/witness"
    with (
        witnessing(tmp_path / "a", pebbles, other.signer.verifier, clock) as of_other,
        witnessing(tmp_path / "b", shingles, wire.signer.verifier, clock) as of_wire,
    ):
        assert results(ask_witnesses(named(other, [of_other]))) == {pebbles: "cosigned"}
        assert results(ask_witnesses(named(wire, [of_wire]))) == {shingles: "cosigned"}
    assert signers(published(other)) == ["shingle.example", pebbles]
    assert signers(published(wire)) == ["pebble.example", shingles]

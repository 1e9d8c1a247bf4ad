"""Hand-overs of a record from one key to the next: each proves itself, or counts for nothing."""

import json
from collections.abc import Iterator

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.record.binding import check_copy, copy_checks
from dateline.record.bundle import Copy, format_copy, parse_copy
from dateline.record.carrying import carried_handovers
from dateline.record.checkpoint import Checkpoint, sign_checkpoint
from dateline.record.errors import (
    BindingError,
    MalformedError,
    ProofError,
    RecordError,
    RetiredKeyError,
    SignatureError,
    UnknownKeyError,
)
from dateline.record.handover import follow, open_chain, open_handover
from dateline.record.note import Signer, parse_note, sign_note
from dateline.record.policy import Log, Policy, as_policy, open_head
from dateline.record.printed import printed_copy
from dateline.record.proof import format_proof, parse_proof
from dateline.record.statement import OpenedEntry, statement_digest
from dateline.release.canonical import canonical_bytes, parse_value
from dateline.release.errors import NotCanonicalError
from record.bundles import IDENTITY, LAST, NEXT, SIGNER, VERIFIER, SampleWire

replace = msgspec.structs.replace


@pytest.fixture
def wire() -> SampleWire:
    wire = SampleWire()
    wire.log("guidelines.adopted", 3)
    return wire


def keys(policy: Policy) -> list[tuple[str, int, int | None, bool]]:
    """Return whose key counts from which size to which, and whether only with the record."""
    names = {SIGNER.verifier: "first", NEXT.verifier: "next", LAST.verifier: "last"}
    return [(names[log.key], log.first, log.last, log.past) for log in policy.logs]


class TestAHandOver:
    def test_says_which_key_follows_which_and_at_which_size(self, wire: SampleWire) -> None:
        move = open_handover(wire.hand_over(NEXT))
        assert (move.old, move.new, move.lost) == (SIGNER.verifier, NEXT.verifier, False)
        assert move.head.size == 5

    def test_is_refused_with_any_field_of_it_flipped(self, wire: SampleWire) -> None:
        plain = json.loads(canonical_bytes(wire.hand_over(NEXT)))
        tried = 0
        for flipped in each_flipped(plain):
            with pytest.raises((RecordError, NotCanonicalError)):
                open_handover(parse_value(json.dumps(flipped).encode(), OpenedEntry))
            tried += 1
        assert tried > 15

    @given(st.data())
    def test_is_refused_with_any_character_of_its_proof_changed(self, data: st.DataObject) -> None:
        wire = SampleWire()
        opened = wire.hand_over(NEXT)
        at = data.draw(st.integers(0, len(opened.proof) - 1))
        other = data.draw(st.characters(codec="utf-8").filter(
            lambda found: found != opened.proof[at]
        ))  # fmt: skip
        with pytest.raises(RecordError):
            open_handover(replace(opened, proof=opened.proof[:at] + other + opened.proof[at + 1 :]))

    @pytest.mark.parametrize(
        "signers", [(SIGNER,), (NEXT,), (NEXT, SIGNER), (SIGNER, LAST), (LAST, SIGNER, NEXT)]
    )
    def test_is_signed_by_the_old_key_and_then_the_new(
        self, wire: SampleWire, signers: tuple[Signer, ...]
    ) -> None:
        opened = wire.hand_over(NEXT)
        proof = parse_proof(opened.proof)
        note = sign_note(stated(opened), *signers)
        with pytest.raises(SignatureError):
            open_handover(replace(opened, proof=format_proof(proof.index, proof.hashes, note)))

    def test_stands_under_the_first_checkpoint_that_covers_it(self, wire: SampleWire) -> None:
        opened = wire.hand_over(NEXT)
        wire._append(opened.entry, SIGNER, NEXT)
        later = replace(opened, proof=wire.prove(4))
        with pytest.raises(BindingError, match="doesn't end with its entry"):
            open_handover(later)

    def test_is_between_two_keys_of_one_origin(self) -> None:
        stranger = Signer.from_seed("paper.example.net", bytes(32))
        for old, new in ((SIGNER, SIGNER), (SIGNER, stranger), (stranger, SIGNER)):
            with pytest.raises(RecordError):
                open_handover(claimed(old, new))

    def test_without_the_old_key_is_signed_by_the_new_one_alone(self, wire: SampleWire) -> None:
        assert open_handover(wire.hand_over(NEXT, lost=True)).lost


class TestWhoFollows:
    def test_takes_nothing_larger_from_the_old_key(self, wire: SampleWire) -> None:
        move = open_handover(wire.hand_over(NEXT))
        policy = follow(as_policy([VERIFIER]), [move])
        assert keys(policy) == [("first", 0, 4, False), ("next", 5, None, False)]
        for size, counting, refused in ((4, SIGNER, NEXT), (5, NEXT, SIGNER), (6, NEXT, SIGNER)):
            head = Checkpoint(SIGNER.name, size, bytes(32))
            assert open_head(sign_checkpoint(head, counting), policy) == head
            with pytest.raises(RetiredKeyError, match="by the hand-over"):
                open_head(sign_checkpoint(head, refused), policy)
            # What the other key adds to a good line is passed over, right or wrong.
            assert open_head(sign_checkpoint(head, refused, counting), policy) == head

    def test_goes_on_from_key_to_key(self, wire: SampleWire) -> None:
        first = open_handover(wire.hand_over(NEXT))
        wire.log("guidelines.adopted", 2)
        second = open_handover(wire.hand_over(LAST))
        for order in ([first, second], [second, first]):
            policy = follow(as_policy([VERIFIER]), order)
            assert keys(policy) == [
                ("first", 0, 4, False), ("next", 5, 7, False), ("last", 8, None, False),
            ]  # fmt: skip

    def test_takes_no_new_key_from_one_that_is_not_trusted(self, wire: SampleWire) -> None:
        move = open_handover(wire.hand_over(NEXT))
        assert keys(follow(as_policy([LAST.verifier]), [move])) == [("last", 0, None, False)]

    def test_knows_the_keys_before_only_where_the_record_is_read(self, wire: SampleWire) -> None:
        first = open_handover(wire.hand_over(NEXT))
        second = open_handover(wire.hand_over(LAST))
        trusted = as_policy([LAST.verifier])
        assert keys(follow(trusted, [first, second])) == [("last", 6, None, False)]
        assert keys(follow(trusted, [first, second], past=True)) == [
            ("last", 6, None, False), ("next", 5, 5, True), ("first", 0, 4, True),
        ]  # fmt: skip

    def test_does_not_follow_where_the_old_key_was_lost(self, wire: SampleWire) -> None:
        move = open_handover(wire.hand_over(NEXT, lost=True))
        assert keys(follow(as_policy([VERIFIER]), [move])) == [("first", 0, 4, False)]
        # Named otherwise, both count, each for its part.
        both = Policy((Log(VERIFIER), Log(NEXT.verifier)))
        assert keys(follow(both, [move])) == [("first", 0, 4, False), ("next", 5, None, False)]

    def test_sees_a_key_that_was_handed_over_twice(self, wire: SampleWire) -> None:
        fork = SampleWire()
        moves = [open_handover(wire.hand_over(NEXT)), open_handover(fork.hand_over(LAST))]
        with pytest.raises(ProofError, match="two histories"):
            follow(as_policy([VERIFIER]), moves)

    def test_remembers_a_hand_over_that_it_followed(self, wire: SampleWire) -> None:
        move, other = (
            open_handover(w.hand_over(k)) for w, k in ((wire, NEXT), (SampleWire(), LAST))
        )
        followed = follow(as_policy([VERIFIER]), [move])
        assert follow(followed, [move]) == followed
        with pytest.raises(ProofError, match="two histories"):
            follow(followed, [other])

    def test_refuses_a_record_that_an_unknown_key_signs(self, wire: SampleWire) -> None:
        move = open_handover(wire.hand_over(NEXT))
        head = Checkpoint(SIGNER.name, 9, bytes(32))
        with pytest.raises(UnknownKeyError):
            open_head(sign_checkpoint(head, LAST), follow(as_policy([VERIFIER]), [move]))


class TestACopy:
    def test_from_before_carries_nothing_of_it(self, wire: SampleWire) -> None:
        copy = wire.publish()
        before = format_copy(copy)
        wire.hand_over(NEXT)
        assert b"handovers" not in before
        assert format_copy(parse_copy(before)) == before
        assert check_copy(copy, [VERIFIER]).index == 4

    def test_from_after_carries_the_way_from_each_earlier_key(self, wire: SampleWire) -> None:
        wire.hand_over(NEXT)
        one = wire.publish()
        wire.hand_over(LAST)
        two = wire.publish()
        assert [len(carried_handovers(copy)) for copy in (one, two)] == [1, 2]
        chain = open_chain(carried_handovers(two))
        trust = follow(as_policy([VERIFIER]), chain)
        assert check_copy(two, trust).index == parse_proof(two.bundle.proof).index
        with pytest.raises(UnknownKeyError):
            check_copy(two, [VERIFIER])

    def test_gets_it_with_the_first_act_that_comes_after(self, wire: SampleWire) -> None:
        copy = wire.publish()
        wire.hand_over(NEXT)
        replied = wire.reply(copy)
        assert len(carried_handovers(replied)) == 1
        # What a PDF carries is as old as the PDF.
        assert format_copy(printed_copy(replied)) == format_copy(copy)

    def test_carries_no_list_that_is_empty(self, wire: SampleWire) -> None:
        plain = json.loads(format_copy(wire.publish()))
        with pytest.raises(MalformedError):
            parse_copy(canonical_bytes(plain | {"handovers": []}))

    def test_carries_them_in_order_and_none_too_many(self, wire: SampleWire) -> None:
        copy = wire.publish()
        wire.hand_over(NEXT)
        wire.hand_over(LAST)
        moved = wire.reply(copy)
        one, two = wire.handovers
        wire.hand_over(SIGNER)
        trust = as_policy([VERIFIER, NEXT.verifier, LAST.verifier])
        assert failing(moved, trust) == []
        for carried in ((two, one), (one, one), (*wire.handovers,)):
            assert failing(replace(moved, handovers=carried), trust) == ["hand-overs"]


def failing(copy: Copy, trust: Policy) -> list[str]:
    return [check.name for check in copy_checks(copy, trust) if not check.ok]


def stated(opened: OpenedEntry) -> str:
    return parse_note(parse_proof(opened.proof).checkpoint).text


def claimed(old: Signer, new: Signer) -> OpenedEntry:
    """Return a hand-over between any two keys, signed by both."""
    wire = SampleWire(signer=new, identity=replace(IDENTITY, origin=new.name))
    wire.hand_over(new)
    opened = wire.handovers[0]
    assert opened.statement is not None
    said = replace(opened.statement, old=old.verifier.vkey)
    entry = replace(opened.entry, digest=statement_digest(said, opened.salt or ""))
    forged = SampleWire(signer=new, identity=wire.identity)
    index = forged._append(entry)
    proof = parse_proof(forged.prove(index))
    note = sign_note(parse_note(proof.checkpoint).text, old, new)
    text = format_proof(proof.index, proof.hashes, note)
    return OpenedEntry(said, opened.salt, entry, text)


def each_flipped(value: object) -> Iterator[object]:
    """Yield the value with each of its leaves changed in turn."""
    if isinstance(value, dict):
        for name in value:
            for flipped in each_flipped(value[name]):
                yield value | {name: flipped}
    elif isinstance(value, bool):
        yield not value
    elif isinstance(value, int):
        yield value + 1
    elif isinstance(value, str):
        yield value[:-1] + ("0" if value[-1:] != "0" else "1")
        yield "0" + value[1:] if value[:1] != "0" else "1" + value[1:]
    yield None

"""A copy across a change of the wire's key, by whom ever trusts which key, with and without record.

The wire signs release 1 with its first key and releases 2 and 3 with its next.
"""

import msgspec
import pytest

from dateline.record.bundle import Copy, Tombstone, format_copy, format_tombstone
from dateline.record.statement import OpenedEntry
from dateline.verify import Trust, Verdict, verify
from record.bundles import LAST, NEXT, SIGNER, VERIFIER, SampleWire, sample_document
from verify.moved import NEW, OLD, Moved, move
from verify.views import View, view_of

replace = msgspec.structs.replace


@pytest.fixture
def moved() -> Moved:
    return move()


def judge(
    copy: Copy | bytes,
    trust: Trust,
    record: View | None = None,
    handovers: tuple[OpenedEntry, ...] = (),
) -> Verdict:
    return verify(
        copy if isinstance(copy, bytes) else format_copy(copy),
        name="copy",
        trust=trust,
        record=record,
        siblings=lambda _: None,
        handovers=handovers,
    )


def failed(verdict: Verdict) -> list[str]:
    return [check.name for check in verdict.checks if not check.ok]


class TestOffline:
    def test_who_trusts_the_old_key_verifies_both(self, moved: Moved) -> None:
        assert judge(moved.before, OLD).verdict == "authentic"
        verdict = judge(moved.after, OLD)
        assert verdict.verdict == "authentic"
        assert any("by a hand-over" in check.detail for check in verdict.checks)

    def test_who_trusts_the_new_key_verifies_what_it_signed(self, moved: Moved) -> None:
        assert judge(moved.after, NEW).verdict == "authentic"

    def test_who_trusts_the_new_key_is_told_how_to_check_what_the_old_one_signed(
        self, moved: Moved
    ) -> None:
        verdict = judge(moved.before, NEW)
        assert verdict.verdict == "unknown"
        assert any("about/wire.json" in sentence for sentence in verdict.explanation)

    def test_a_hand_over_at_hand_bounds_the_old_key_and_never_adds_one_before(
        self, moved: Moved
    ) -> None:
        known = tuple(moved.wire.handovers)
        assert judge(replace(moved.after, handovers=msgspec.UNSET), OLD).verdict == "unknown"
        bare = judge(replace(moved.after, handovers=msgspec.UNSET), OLD, handovers=known)
        assert bare.verdict == "authentic"
        assert judge(moved.before, NEW, handovers=known).verdict == "unknown"

    def test_several_in_a_row_are_followed(self, moved: Moved) -> None:
        moved.wire.hand_over(LAST)
        newest = moved.wire.publish(sample_document("Tenants move out"))
        for trust in (OLD, NEW, Trust.from_keys([LAST.verifier], "policy")):
            assert judge(newest, trust).verdict == "authentic"

    def test_a_copy_that_lived_through_it_is_whole(self, moved: Moved) -> None:
        replied = moved.wire.reply(moved.before)
        assert judge(replied, OLD).verdict == "authentic"
        assert judge(moved.wire.retract(moved.before), OLD).verdict == "withdrawn"

    def test_a_hand_over_that_was_bent_is_refused(self, moved: Moved) -> None:
        (carried,) = moved.wire.handovers
        for bent in (
            replace(carried, salt="00" * 32),
            replace(carried, proof=moved.wire.prove(0)),
            replace(carried, statement=None),
        ):
            verdict = judge(replace(moved.after, handovers=(bent,)), OLD)
            assert (verdict.verdict, failed(verdict)) == ("altered", ["hand-overs"])


class TestAStolenOldKey:
    def test_signs_nothing_larger_for_who_saw_the_hand_over(self, moved: Moved) -> None:
        thief = SampleWire()
        thief.publish()
        thief.log("guidelines.adopted", 4)
        forged = thief.publish(sample_document("The union gives up"))
        assert judge(forged, OLD).verdict == "authentic"  # who knows of no hand-over can't tell
        known = tuple(moved.wire.handovers)
        for verdict in (judge(forged, OLD, handovers=known), judge(forged, OLD, moved.view)):
            assert (verdict.verdict, failed(verdict)) == ("altered", ["key"])
        assert judge(forged, NEW).verdict == "unknown"

    def test_signs_nothing_smaller_where_the_record_is_at_hand(self) -> None:
        wire = SampleWire()
        wire.log("guidelines.adopted", 9)
        before = wire.publish()
        wire.hand_over(NEXT)
        view = view_of(wire, before)
        view.opened = wire.wire_statements()
        thief = SampleWire()
        forged = thief.publish(sample_document("The union gives up"))
        for trust in (OLD, NEW):
            verdict = judge(forged, trust, view)
            assert (verdict.verdict, failed(verdict)) == ("altered", ["history"])
        # Offline only who trusts the old key itself can be shown it.
        assert judge(forged, OLD).verdict == "authentic"
        assert judge(forged, NEW, handovers=tuple(wire.handovers)).verdict == "unknown"
        carrying = replace(forged, handovers=tuple(wire.handovers))
        assert judge(carrying, OLD).verdict == "altered"
        assert judge(carrying, NEW).verdict == "unknown"

    def test_hands_over_again_and_is_found_out_by_the_first(self, moved: Moved) -> None:
        thief = SampleWire()
        thief.publish()
        thief.hand_over(LAST)
        forged = thief.publish(sample_document("The union gives up"))
        assert judge(forged, OLD).verdict == "authentic"  # who knows of no other can't tell
        known = tuple(moved.wire.handovers)
        for verdict in (judge(forged, OLD, handovers=known), judge(forged, OLD, moved.view)):
            assert (verdict.verdict, failed(verdict)) == ("altered", ["hand-overs"])
            assert any("two histories" in check.detail for check in verdict.checks)
        assert judge(forged, NEW).verdict == "unknown"

    def test_is_no_better_with_a_record_of_its_own_at_hand(self, moved: Moved) -> None:
        thief = SampleWire()
        thief.log("guidelines.adopted", 30)
        verdict = judge(moved.after, OLD, view_of(thief))
        assert (verdict.verdict, verdict.later) == ("authentic", "unknown")
        assert any("by the hand-over" in sentence for sentence in verdict.explanation)


class TestWithTheRecordAtHand:
    @pytest.mark.parametrize("trust", [OLD, NEW], ids=["old", "new"])
    def test_both_are_authentic_to_either(self, moved: Moved, trust: Trust) -> None:
        for copy in (moved.before, moved.after):
            verdict = judge(copy, trust, moved.view)
            assert (verdict.verdict, verdict.later) == ("authentic", "checked"), verdict

    def test_a_tombstone_of_the_old_key_is_believed_by_who_trusts_the_new(self) -> None:
        wire = SampleWire()
        act = wire.retract(wire.publish(), "safety").later[-1]
        removed = format_tombstone(Tombstone("dateline/tombstone/v1", act))
        wire.hand_over(NEXT)
        view = view_of(wire)
        view.opened = wire.wire_statements()
        assert judge(removed, OLD).verdict == "withdrawn"
        assert judge(removed, NEW).verdict == "unknown"
        assert judge(removed, NEW, view).verdict == "withdrawn"

    def test_a_sealed_copy_of_the_old_key_is_held_against_it_whole(self) -> None:
        wire = SampleWire()
        sealed = wire.publish(sealed=True)
        wire.hand_over(NEXT)
        view = view_of(wire, sealed)
        view.opened = wire.wire_statements()
        assert judge(sealed, NEW, view).verdict == "authentic"

    def test_hand_overs_that_prove_nothing_are_told_and_passed_over(self, moved: Moved) -> None:
        (carried,) = moved.wire.handovers
        moved.wire.handovers[:] = [replace(carried, salt="00" * 32)]
        moved.view.opened = moved.wire.wire_statements()
        verdict = judge(moved.before, OLD, moved.view)
        assert verdict.verdict == "authentic"
        assert verdict.later == "unknown"
        assert any("can't be believed" in sentence for sentence in verdict.explanation)


class TestALostKey:
    def test_nobody_follows_by_themselves(self) -> None:
        moved = move(lost=True)
        assert judge(moved.before, OLD).verdict == "authentic"
        assert judge(moved.after, OLD).verdict == "unknown"
        assert judge(moved.after, NEW).verdict == "authentic"

    def test_who_is_told_the_new_key_has_the_whole_record(self) -> None:
        moved = move(lost=True)
        both = Trust.from_keys([VERIFIER, NEXT.verifier], "policy")
        for copy in (moved.before, moved.after):
            assert judge(copy, both).verdict == "authentic"
            for trust in (NEW, both):
                assert judge(copy, trust, moved.view).verdict == "authentic"


def test_an_unknown_wire_s_bent_hand_overs_leave_it_unknown(moved: Moved) -> None:
    (carried,) = moved.wire.handovers
    bent = replace(moved.after, handovers=(replace(carried, salt="00" * 32),))
    nobody = Trust.from_keys([], "policy")
    assert judge(bent, nobody).verdict == "unknown"
    assert SIGNER.name in judge(bent, nobody).explanation[1]

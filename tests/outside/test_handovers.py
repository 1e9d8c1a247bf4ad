"""The program follows a wire from key to key by nothing but its hand-overs, and no thief's."""

from pathlib import Path

import pytest

from dateline.record.bundle import format_copy
from dateline.record.note import Verifier
from dateline.record.policy import Policy
from outside.checking import Checker, refusal, trusting
from record.bundles import LAST, NEXT, VERIFIER, SampleWire, sample_document
from verify.moved import flipped_handovers, forged, move

OLD, NEW = trusting(VERIFIER), trusting(NEXT.verifier)


def test_who_trusts_the_old_key_confirms_copies_from_both_sides(checker: Checker) -> None:
    moved = move()
    lived = moved.wire.reply(moved.before)
    for copy in (moved.before, moved.after, lived):
        assert checker.copy(format_copy(copy), OLD).code == 0
    assert checker.copy(format_copy(moved.after), NEW).code == 0
    assert "isn't signed by a key" in refusal(checker.copy(format_copy(moved.before), NEW))


def test_several_in_a_row_are_followed(checker: Checker) -> None:
    moved = move()
    moved.wire.hand_over(LAST)
    newest = format_copy(moved.wire.publish(sample_document("Tenants move out")))
    for key in (VERIFIER, NEXT.verifier, LAST.verifier):
        assert checker.copy(newest, trusting(key)).code == 0


def test_the_example_of_the_documentation_is_followed(checker: Checker) -> None:
    # It stands beside the copy there, whose checkpoint is smaller: both keys know their place.
    page = Path(__file__).parents[2] / "docs/record.md"
    line = next(
        each for each in page.read_text("utf-8").splitlines() if '"wire.key-rotated"' in each
    )
    wire = b'{"entries":[' + line.encode() + b'],"type":"dateline/wire/v1"}'
    copy = format_copy(move().after)
    assert checker.copy(copy, OLD, wire).code == 0


def test_a_hand_over_with_any_field_flipped_is_refused(checker: Checker) -> None:
    copies = [data for _label, data, _view, trust in flipped_handovers()]
    assert set(checker.codes(copies, OLD)) == {1}


def test_the_old_key_signs_nothing_larger_and_hands_over_once(checker: Checker) -> None:
    moved = move()
    shown = moved.wire.wire_statements()
    for entries, handed in ((9, False), (0, True)):
        copy = format_copy(forged(entries, handed=handed)[1])
        assert checker.copy(copy, OLD).code == 0  # who knows of no hand-over can't tell
        refusal(checker.copy(copy, OLD, shown))
        refusal(checker.copy(copy, NEW))


def test_where_the_old_key_is_lost_nobody_follows_untold(checker: Checker) -> None:
    moved = move(lost=True)
    after = format_copy(moved.after)
    refusal(checker.copy(after, OLD))
    assert checker.copy(after, NEW).code == 0
    assert checker.copy(after, Policy((*OLD.logs, *NEW.logs))).code == 0


@pytest.mark.parametrize("key", [VERIFIER, NEXT.verifier], ids=["old", "new"])
def test_a_record_that_was_handed_over_is_confirmed(
    checker: Checker, tmp_path: Path, key: Verifier
) -> None:
    moved = move()
    folder = written(moved.wire, tmp_path / "record")
    assert checker.record(folder, trusting(key), moved.wire.wire_statements()).code == 0
    fork = SampleWire()
    fork.hand_over(NEXT)
    ran = checker.record(folder, trusting(NEXT.verifier), fork.wire_statements())
    assert "of another history" in refusal(ran)


def written(wire: SampleWire, folder: Path) -> Path:
    for path, content in wire.files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return folder

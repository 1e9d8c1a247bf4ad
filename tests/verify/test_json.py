"""``release.json``: authentic as published, and what became of it since."""

from dateline.record.bundle import Tombstone, format_copy, format_tombstone
from record.bundles import OTHER, SampleWire, make_copy, sample_document
from verify.views import UnreachableView, judge, view_of


def test_published_json_is_authentic_offline_as_of_its_checkpoint() -> None:
    verdict = judge(format_copy(make_copy()))
    assert verdict.verdict == "authentic"
    assert (verdict.release, verdict.version) == (1, 1)
    assert verdict.as_of == "checkpoint 5 of wire.example.org"
    assert verdict.later == "unknown"
    assert all(check.ok for check in verdict.checks)
    assert any("Later acts not checked" in sentence for sentence in verdict.explanation)
    assert verdict.explanation[-1] == "It doesn't prove that what the release says is true."


def test_copy_of_a_wire_whose_key_is_unknown_is_unknown_and_names_origin_and_key() -> None:
    verdict = judge(format_copy(make_copy()), keys=(OTHER,))
    assert verdict.verdict == "unknown"
    assert verdict.exit_code == 2
    assert any("wire.example.org" in sentence for sentence in verdict.explanation)
    nobody = judge(format_copy(make_copy()), keys=())
    assert nobody.verdict == "unknown"


def test_record_at_hand_says_that_nothing_came_later() -> None:
    wire = SampleWire()
    copy = wire.publish()
    wire.log("guidelines.adopted", 600)
    verdict = judge(format_copy(copy), record=view_of(wire, copy))
    assert verdict.verdict == "authentic"
    assert verdict.later == "checked"
    assert verdict.as_of == "checkpoint 602 of wire.example.org"


def test_carried_retraction_makes_a_copy_withdrawn_offline() -> None:
    wire = SampleWire()
    verdict = judge(format_copy(wire.retract(wire.publish())))
    assert verdict.verdict == "withdrawn"
    assert verdict.exit_code == 3
    assert any("The agreement was never signed." in s for s in verdict.explanation)


def test_old_copy_is_superseded_once_the_record_is_at_hand() -> None:
    wire = SampleWire()
    first = wire.publish()
    told, second = wire.correct(first, sample_document("Tenants win repairs after two years"))
    assert judge(format_copy(first)).verdict == "authentic"
    verdict = judge(format_copy(first), record=view_of(wire, told, second))
    assert verdict.verdict == "superseded"
    assert verdict.exit_code == 3
    assert judge(format_copy(second), record=view_of(wire, told, second)).verdict == "authentic"
    assert judge(format_copy(told)).verdict == "superseded"


def test_record_can_not_keep_a_retraction_back() -> None:
    wire = SampleWire()
    copy = wire.publish()
    wire.log("guidelines.adopted", 300)
    wire.retract(copy)
    silent = view_of(wire, copy)
    assert silent.later_acts(1, 0) == ()
    verdict = judge(format_copy(copy), record=silent)
    assert verdict.verdict == "withdrawn"
    assert any("the reason isn't at hand" in sentence for sentence in verdict.explanation)


def test_reply_is_told_and_changes_no_verdict() -> None:
    wire = SampleWire()
    verdict = judge(format_copy(wire.reply(wire.publish())))
    assert verdict.verdict == "authentic"
    assert any("Quay House Estates replied" in sentence for sentence in verdict.explanation)


def test_unreachable_record_leaves_what_came_later_unknown() -> None:
    wire = SampleWire()
    copy = wire.publish()
    verdict = judge(format_copy(copy), record=UnreachableView(wire))
    assert verdict.verdict == "authentic"
    assert verdict.later == "unknown"
    assert any("couldn't be read" in sentence for sentence in verdict.explanation)


def test_tombstone_of_a_removed_release_is_withdrawn() -> None:
    wire = SampleWire()
    act = wire.retract(wire.publish(), "legal").later[0]
    tombstone = format_tombstone(Tombstone("dateline/tombstone/v1", act))
    verdict = judge(tombstone)
    assert (verdict.verdict, verdict.release, verdict.version) == ("withdrawn", 1, 1)
    assert judge(tombstone.replace(b"never signed", b"never read")).verdict == "altered"
    assert judge(tombstone, keys=(OTHER,)).verdict == "unknown"
    withdrawn = wire.retract(wire.publish()).later[0]
    forged = format_tombstone(Tombstone("dateline/tombstone/v1", withdrawn))
    assert judge(forged).verdict == "altered"

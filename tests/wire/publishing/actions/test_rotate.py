"""The wire's key is changed: the record goes on, and nothing that was published does otherwise."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from django.db import connections

from dateline.record.errors import RecordError
from dateline.record.handover import open_handover
from dateline.record.note import parse_note
from dateline.record.policy import Log, Policy, accept_checkpoint, as_policy, parse_policy
from dateline.record.statement import KeyRotated
from dateline.verify import Trust, verify
from dateline.verify.audit import Auditor
from dateline.verify.wire_files import parse_handovers
from dateline.wire.edition import edition_view, folder_fetch
from dateline.wire.errors import ConfigurationError, RefusedError
from dateline.wire.opening import Wire, open_wire
from dateline.wire.publishing.actions.press import clear_edition, press_all, press_pending
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.actions.rotate import Rotated, open_without_key, rotate
from dateline.wire.publishing.actions.witness import ask_witnesses
from dateline.wire.publishing.handovers import current_key, keys_of
from dateline.wire.publishing.models import Quorum
from dateline.wire.recovering.recover import open_for_recovery, press_recovered, recover
from dateline.witness.store import Store
from wire.wires import (
    Clock,
    another,
    difference,
    leftovers,
    publish_text,
    snapshot,
)
from wire.witnesses import log_of, name_witnesses, witnessing


def change(wire: Wire, *, lost: bool = False) -> Rotated:
    done = rotate(wire, lost=lost)
    press_pending(wire)
    return done


def note(wire: Wire) -> str:
    return (wire.record / "checkpoint").read_text("utf-8")


def signers(wire: Wire) -> list[bytes]:
    return [line.key_id for line in parse_note(note(wire)).signatures]


def faults(edition: Path, trust: Policy) -> list[str]:
    auditor = Auditor(folder_fetch(edition), trust, render=True)
    for _ in auditor.run():
        pass
    assert auditor.entries == auditor.size > 0
    return [fault.sentence for fault in auditor.faults]


def verdict(wire: Wire, number: int, policy: Policy, *, record: bool) -> str:
    return verify(
        (wire.edition / f"releases/{number}/release.json").read_bytes(),
        name="copy",
        trust=Trust(policy, "policy"),
        record=edition_view(wire.edition) if record else None,
        siblings=lambda _: None,
    ).verdict


def test_both_keys_sign_the_hand_over_and_the_new_one_all_that_follows(wire: Wire) -> None:
    publish_text(wire, another(1))
    done = change(wire)
    assert signers(wire) == [done.old.key_id, done.new.key_id]
    assert done.old == wire.signer.verifier
    publish_text(wire, another(2))
    assert signers(wire) == [done.new.key_id]
    assert open_wire(wire.folder).signer.verifier == done.new == current_key(wire)
    assert (wire.record / "key").read_text("utf-8") == done.new.vkey + "\n"
    assert parse_policy((wire.record / "policy").read_bytes()).logs[0].key == done.new


def test_whoever_trusts_either_key_has_the_whole_record(wire: Wire) -> None:
    publish_text(wire, another(1))
    done = change(wire)
    publish_text(wire, another(2))
    retract(wire, 1, "error", "The council hadn't agreed.", ("desk-anna", "desk-bo"))
    press_pending(wire)
    for key in (done.old, done.new):
        trust = as_policy([key])
        assert faults(wire.edition, trust) == []
        assert verdict(wire, 1, trust, record=True) == "withdrawn"
        assert verdict(wire, 2, trust, record=True) == "authentic"
        assert verdict(wire, 2, trust, record=False) == "authentic"
    assert verdict(wire, 1, as_policy([done.old]), record=False) == "withdrawn"


def test_no_release_changes_by_it_and_all_is_pressed_again_to_the_same_bytes(wire: Wire) -> None:
    publish_text(wire, another(1))
    before = snapshot(wire.edition)
    change(wire)
    changed = difference(before, snapshot(wire.edition))["other"]
    assert [name for name in changed if name.startswith("releases/")] == []
    assert {"record/key", "record/policy", "about/wire.json"} <= set(changed)
    publish_text(wire, another(2))
    change(wire)
    retract(wire, 1, "legal", "A court ordered it.", ("desk-anna", "desk-bo"))
    press_pending(wire)
    before = snapshot(wire.edition)
    clear_edition(wire)
    for _ in press_all(wire):
        pass
    assert difference(before, snapshot(wire.edition)) == {"gone": [], "new": [], "other": []}


def test_a_process_that_was_there_before_goes_on_under_the_new_key(wire: Wire) -> None:
    serving = open_wire(wire.folder, clock=Clock())
    done = change(open_wire(wire.folder, clock=Clock()))
    assert serving.signer.verifier == done.old
    publish_text(serving, another(1))
    assert signers(serving) == [done.new.key_id]
    assert faults(serving.edition, as_policy([done.old])) == []


def test_several_in_a_row_lead_from_the_first_key_to_the_last(wire: Wire) -> None:
    first = change(wire)
    publish_text(wire, another(1))
    second = change(wire)
    publish_text(wire, another(2))
    assert first.new == second.old
    for key in (first.old, first.new, second.new):
        assert faults(wire.edition, as_policy([key])) == []
        assert verdict(wire, 2, as_policy([key]), record=False) == "authentic"
    assert len(keys_of(wire).rotations) == 2


@pytest.mark.parametrize(
    "moment", ["before tiles written", "before key changed", "before checkpoint published"]
)
def test_one_that_was_begun_is_ended_and_no_other_begun(wire: Wire, moment: str) -> None:
    def stop(name: str) -> None:
        if name == moment:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rotate(replace(wire, step=stop))
    done = change(wire)
    assert done.begun
    assert len(keys_of(wire).rotations) == 1
    assert leftovers(wire) == []
    assert not change(wire).begun


def test_a_wire_with_its_old_key_put_back_records_nothing(wire: Wire) -> None:
    done = change(wire)
    keys = wire.folder / "keys"
    shutil.copy(keys / f"retired-{done.old.key_id.hex()}.key", keys / "wire.key")
    again = open_wire(wire.folder, clock=Clock())
    before = note(wire)
    with pytest.raises(ConfigurationError, match=f"goes by the key {done.new.key_id.hex()}"):
        publish_text(again, another(1))
    assert note(wire) == before


def test_a_policy_file_may_go_on_naming_the_old_key(wire: Wire, tmp_path: Path) -> None:
    with witnessing(tmp_path / "a", "a.witness.example", log_of(wire.folder)) as known:
        name_witnesses(wire.folder, [known])
        wire = open_wire(wire.folder, clock=Clock())
        publish_text(wire, another(1))
        done = change(wire)
        ask_witnesses(wire)
        assert signers(wire) == [done.old.key_id, done.new.key_id, known.verifier.key_id]
        wire = open_wire(wire.folder, clock=Clock())
        publish_text(wire, another(2))
        (heard,) = ask_witnesses(wire)
        assert (heard.result, "about/wire.json" in heard.sentence) == ("unsigned", True)
        # Told of it, the witness follows; and what meets the policy proves the entries by it.
        from_wire = (wire.edition / "about/wire.json").read_bytes()
        follow(tmp_path / "a", from_wire)
        (heard,) = ask_witnesses(wire)
        assert heard.result == "cosigned"
        assert Quorum.objects.order_by("size").last() is not None
        assert faults(wire.edition, parse_policy((wire.record / "policy").read_bytes())) == []
        trust = parse_policy((wire.folder / "witnesses.policy").read_bytes())
        assert trust.logs[0].key == done.old
        assert faults(wire.edition, trust) == []


def follow(folder: Path, statements: bytes) -> None:
    from_file = parse_handovers(statements)
    assert Store(folder).follow([open_handover(each) for each in from_file]) != []


def test_a_database_from_before_it_comes_back_by_either_key(wire: Wire, tmp_path: Path) -> None:
    publish_text(wire, another(1))
    old = tmp_path / "old.sqlite3"
    connections.close_all()
    shutil.copy(wire.folder / "dateline.sqlite3", old)
    wire = open_wire(wire.folder, clock=Clock())
    done = change(wire)
    publish_text(wire, another(2))
    before = snapshot(wire.edition)
    connections.close_all()
    for path in wire.folder.glob("dateline.sqlite3*"):
        path.unlink()
    shutil.copy(old, wire.folder / "dateline.sqlite3")
    opened, anew = open_for_recovery(wire.folder)
    recover(opened, [folder_fetch(opened.edition)], anew=anew)
    for _ in press_recovered(opened):
        pass
    assert difference(before, snapshot(wire.edition)) == {"gone": [], "new": [], "other": []}
    publish_text(open_wire(wire.folder, clock=Clock()), another(3))
    assert signers(wire) == [done.new.key_id]
    assert faults(wire.edition, as_policy([done.old])) == []


class TestALostKey:
    def test_the_record_goes_on_for_those_who_are_told(self, wire: Wire) -> None:
        publish_text(wire, another(1))
        old = wire.signer.verifier
        (wire.folder / "keys/wire.key").unlink()
        with pytest.raises(ConfigurationError, match="key rotate --lost"):
            open_wire(wire.folder)
        wire = replace(open_without_key(wire.folder), clock=Clock())
        done = change(wire, lost=True)
        assert signers(wire) == [done.new.key_id]
        assert done.old == old
        wire = open_wire(wire.folder, clock=Clock())
        publish_text(wire, another(2))
        for trust in (as_policy([done.new]), Policy((Log(old), Log(done.new)))):
            assert faults(wire.edition, trust) == []
            assert verdict(wire, 1, trust, record=True) == "authentic"
        with pytest.raises(RecordError):
            accept_checkpoint(note(wire), [old])
        assert verdict(wire, 1, as_policy([old]), record=False) == "authentic"
        assert verdict(wire, 2, as_policy([old]), record=True) == "unknown"

    def test_nobody_says_so_while_the_key_is_there(self, wire: Wire) -> None:
        with pytest.raises(RefusedError, match="without --lost"):
            rotate(open_without_key(wire.folder), lost=True)

    def test_its_statement_says_so(self, wire: Wire) -> None:
        (wire.folder / "keys/wire.key").unlink()
        change(replace(open_without_key(wire.folder), clock=Clock()), lost=True)
        said = keys_of(wire).rotations[0].said
        assert isinstance(said, KeyRotated)
        assert said.lost

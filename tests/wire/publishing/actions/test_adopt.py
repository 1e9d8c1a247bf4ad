"""A second rule set: tried on the archive, adopted; old decisions keep the rules of their day."""

import pytest
from django.db import connections
from msgspec.structs import replace

from dateline.guidelines import LATEST, RuleSet, load
from dateline.record.manifest import ReportDecision
from dateline.wire.desk.actions.rule import refuse
from dateline.wire.desk.statements import state_reasons
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.adopt import adopt_rules
from dateline.wire.publishing.actions.decide import decide_report
from dateline.wire.publishing.actions.press import clear_edition, press_all
from dateline.wire.publishing.queries import copies_of
from dateline.wire.publishing.rule_sets import adopted_sets, in_force, lost_sets, rules_of
from dateline.wire.publishing.rule_trial import sum_up, trial_total, try_rules
from wire.desk.actions.test_deciding import handed_in
from wire.desk.people import author, editor
from wire.wires import RULING, another, audit, difference, publish_text, snapshot


def drafted(**changed: object) -> RuleSet:
    """The set in force as DG-2026.2, with rule DG-01 changed."""
    rules = load(LATEST)
    first = replace(rules.rule("DG-01"), **changed)
    others = (rule if rule.id != "DG-01" else first for rule in rules.rules)
    return replace(rules, id="DG-2026.2", rules=tuple(others))


def test_it_is_in_force_from_then_on_and_the_old_stays_at_its_address(wire: Wire) -> None:
    publish_text(wire)
    adopted = adopt_rules(wire, drafted(title="Say the news"))
    assert (adopted.adopted, in_force(wire)) == ("2026-03-03", "DG-2026.2")
    publish_text(wire, another(2))
    copies = copies_of([1, 2])
    assert copies[1, 1].bundle.manifest.guidelines == "DG-2026.1"
    assert copies[2, 1].bundle.manifest.guidelines == "DG-2026.2"
    base = wire.edition / "guidelines"
    assert "DG-2026.1/" in (base / "index.html").read_text("utf-8")
    assert "Say the news" in (base / "DG-2026.2/index.html").read_text("utf-8")
    assert "Say the news" not in (base / "DG-2026.1/index.html").read_text("utf-8")
    page = (base / "DG-2026.2/changes/index.html").read_text("utf-8")
    assert "<ins>Say</ins>" in page
    assert audit(wire) == ()


def test_a_decision_on_a_report_that_names_no_set_cites_the_one_in_force(wire: Wire) -> None:
    publish_text(wire)
    adopt_rules(wire, drafted(title="Say the news"))
    decide_report(wire, 1, 1, RULING, ("desk-anna",))
    (act,) = copies_of([1])[1, 1].later
    assert isinstance(act.manifest, ReportDecision)
    assert act.manifest.guidelines == "DG-2026.2"


def test_the_edition_stays_a_function_of_what_was_adopted(wire: Wire) -> None:
    adopt_rules(wire, drafted(title="Say the news"))
    before = snapshot(wire.edition)
    clear_edition(wire)
    for _ in press_all(wire):
        pass
    assert difference(before, snapshot(wire.edition)) == {"gone": [], "new": [], "other": []}


def test_an_old_decision_reads_by_the_rules_of_its_day(wire: Wire) -> None:
    edda = author(wire)
    ruling = refuse(wire, editor(wire), handed_in(wire, edda), "It shouts.", ["DG-01"])
    adopt_rules(wire, drafted(title="Say the news"))
    shown = state_reasons(wire, edda, ruling)
    assert shown.rules[0].title == load("DG-2026.1").rule("DG-01").title
    assert rules_of(wire, "DG-2026.2").rule("DG-01").title == "Say the news"


def test_an_id_is_used_once(wire: Wire) -> None:
    adopt_rules(wire, drafted())
    with pytest.raises(RefusedError, match="never changes"):
        adopt_rules(wire, drafted(title="Another"))


def test_bytes_that_are_other_than_those_adopted_count_as_lost(wire: Wire) -> None:
    adopt_rules(wire, drafted())
    (path,) = (wire.media / "guidelines").iterdir()
    path.write_bytes(path.read_bytes().replace(b"DG-01", b"DG-91"))
    assert [said.guidelines for said in lost_sets(wire)] == ["DG-2026.2"]
    assert [each.rules.id for each in adopted_sets(wire)] == ["DG-2026.1"]


def test_a_trial_says_what_would_be_held_anew_and_what_no_longer_and_writes_nothing(
    wire: Wire,
) -> None:
    publish_text(wire)
    publish_text(wire, another(2))
    before = load(LATEST)
    after = replace(
        before,
        id="DG-2026.2",
        rules=tuple(
            replace(rule, severity="note") if rule.id == "DG-44" else rule for rule in before.rules
        ),
    )
    connections.close_all()
    kept = snapshot(wire.folder)
    outcome = sum_up(before, after, list(try_rules(wire, before, after, 10)))
    assert (outcome.releases, trial_total(1)) == (2, 1)
    back = sum_up(after, before, list(try_rules(wire, after, before, 10)))
    gone = {rule.rule: rule.no_longer for rule in outcome.rules}
    anew = {rule.rule: rule.anew for rule in back.rules}
    assert gone == anew
    connections.close_all()
    changed = difference(kept, snapshot(wire.folder))
    assert [name for name in changed["other"] if "sqlite" not in name] == []


def test_a_trial_gives_examples_at_their_words(wire: Wire) -> None:
    publish_text(wire)
    before = load(LATEST)
    strict = drafted(parameters={**before.rule("DG-01").parameters}, severity="block")
    outcome = sum_up(before, strict, list(try_rules(wire, before, strict, 1)))
    assert outcome.releases == 1
    lenient = replace(strict, rules=tuple(rule for rule in before.rules if rule.id != "DG-02"))
    outcome = sum_up(before, lenient, list(try_rules(wire, before, lenient, 1)))
    for rule in outcome.rules:
        assert rule.rule == "DG-02"
        assert rule.examples_no_longer[0].release == 1

"""Rule sets are data: whole, plain, and the same bytes every time."""

import re
from pathlib import Path

import pytest

from dateline.guidelines import LATEST, Rule, UnknownRuleSetError, load, ruleset_bytes
from dateline.guidelines.engine import CHECKS
from dateline.guidelines.rules import RuleSet
from dateline.release.canonical import parse_canonical

_ROW = re.compile(r"^\| (DG-\d\d) \| (.+?) \| (M|A|H|M/A) \| (block|fix|ask|note)", re.MULTILINE)
CHECKED = {
    "DG-01", "DG-02", "DG-04", "DG-05", "DG-07", "DG-08", "DG-12", "DG-21", "DG-23", "DG-34",
    "DG-38", "DG-40", "DG-41", "DG-70", "DG-80", "DG-10", "DG-11", "DG-35", "DG-42", "DG-43",
    "DG-44", "DG-50", "DG-51", "DG-03", "DG-06", "DG-09", "DG-20", "DG-22", "DG-24", "DG-30",
    "DG-31", "DG-32", "DG-33", "DG-36", "DG-39", "DG-46", "DG-60",
}  # fmt: skip


@pytest.fixture(params=load().rules, ids=lambda rule: rule.id)
def rule(request: pytest.FixtureRequest) -> Rule:
    found: Rule = request.param
    return found


@pytest.mark.seed
def test_every_rule_of_the_first_set_is_there_with_kind_and_severity(shared: Path) -> None:
    table = (shared / "guidelines.md").read_text(encoding="utf-8")
    wanted = [(row[1], row[3], row[4]) for row in _ROW.finditer(table)]
    assert wanted[0] == ("DG-01", "M", "fix")
    assert [(rule.id, rule.kind, rule.severity) for rule in load().rules] == wanted


def test_a_rule_is_explained_in_two_to_four_sentences(rule: Rule) -> None:
    sentences = re.findall(r"[.!?](?:\s|$)", rule.text)
    assert 1 <= len(sentences) <= 4
    assert rule.title
    assert not rule.title.endswith(".")


def test_a_rule_refers_only_to_rules_that_exist(rule: Rule) -> None:
    assert set(rule.refs) <= {other.id for other in load().rules}


def test_a_rule_names_only_a_check_that_exists(rule: Rule) -> None:
    assert rule.check is None or rule.check in dict(CHECKS)


def test_every_check_belongs_to_one_rule() -> None:
    named = [rule.check for rule in load().rules if rule.check is not None]
    assert sorted(named) == sorted(name for name, _ in CHECKS)
    assert {rule.id for rule in load().rules if rule.check is not None} == CHECKED


def test_no_list_of_words_repeats_itself(rule: Rule) -> None:
    for value in rule.parameters.values():
        assert not isinstance(value, tuple) or len(set(value)) == len(value)


def test_the_bytes_of_a_rule_set_read_back_to_it() -> None:
    assert parse_canonical(ruleset_bytes(LATEST), RuleSet) == load(LATEST)


def test_a_rule_is_found_by_its_id() -> None:
    assert load().rule("DG-34").title == "Whoever is accused can answer"
    with pytest.raises(KeyError):
        load().rule("DG-99")


@pytest.mark.parametrize("unknown", ["DG-2025.1", "", "../DG-2026.1", "dg-2026.1"])
def test_an_unknown_rule_set_is_a_clear_error(unknown: str) -> None:
    with pytest.raises(UnknownRuleSetError, match=r"the latest is DG-2026\.1"):
        load(unknown)


def test_a_parameter_of_another_kind_is_a_bug() -> None:
    with pytest.raises(TypeError):
        load().rule("DG-04").words("least")
    with pytest.raises(TypeError):
        load().rule("DG-07").number("shorteners")

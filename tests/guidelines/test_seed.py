"""The real release: what an editor must be shown in it, and what not."""

from collections import Counter

import pytest

from dateline.guidelines import Finding, check, load
from dateline.release.reading import parse

pytestmark = pytest.mark.seed


@pytest.fixture(scope="module")
def found(seed: bytes) -> list[Finding]:
    document = parse(seed, name="release.txt").document
    return list(check(document, None, rules=load()))


def of(found: list[Finding], rule: str) -> list[Finding]:
    return [finding for finding in found if finding.rule == rule]


def test_the_man_called_an_agent_must_be_offered_a_reply(found: list[Finding]) -> None:
    (finding,) = of(found, "DG-34")
    assert finding.severity == "block"
    assert finding.excerpt.startswith("infiltrator and intelligence agent ")


def test_both_calls_to_expose_are_found(found: list[Finding]) -> None:
    calls = of(found, "DG-38")
    assert len(calls) == 2
    assert all(call.severity == "block" for call in calls)
    assert all(call.excerpt.endswith(" to expose anyone") for call in calls)


def test_the_count_of_signatories_has_no_list(found: list[Finding]) -> None:
    (finding,) = of(found, "DG-70")
    assert finding.excerpt.startswith("1,404 ")


def test_the_collective_quote_is_asked_about_at_its_attribution(found: list[Finding]) -> None:
    assert any(f.excerpt.startswith("Political prisoners, witnesses") for f in of(found, "DG-23"))


def test_each_empty_link_is_found(found: list[Finding]) -> None:
    excerpts = [finding.excerpt for finding in of(found, "DG-07")]
    assert len(excerpts) == 6
    assert excerpts[-3:] == ["email us here", "Facebook", "Twitter"]
    assert all("leads nowhere" in finding.message for finding in of(found, "DG-07"))


def test_nothing_else_is_found(found: list[Finding]) -> None:
    assert Counter(finding.rule for finding in found).keys() == {
        "DG-07", "DG-23", "DG-34", "DG-38", "DG-50", "DG-70",
    }  # fmt: skip

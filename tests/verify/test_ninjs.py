"""A ninjs item as a copy: each of its members is what the carried copy makes, or it is altered."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from dateline.press.ninjs import COPY_ROLE, render_ninjs
from record.bundles import make_copy
from verify.views import judge

ITEM = render_ninjs(make_copy())


def test_it_is_authentic_in_any_spelling_of_its_json() -> None:
    for data in (ITEM, json.dumps(json.loads(ITEM)).encode()):
        verdict = judge(data)
        assert verdict.verdict == "authentic", verdict
        assert (verdict.release, verdict.version) == (1, 1)


def member_names() -> list[str]:
    return list(json.loads(ITEM))


@pytest.mark.parametrize("name", member_names())
def test_each_member_counts(name: str) -> None:
    item = json.loads(ITEM)
    del item[name]
    verdict = judge(json.dumps(item).encode())
    assert verdict.verdict == ("unknown" if name == "bodies" else "altered"), verdict


CHANGES: dict[str, Callable[[dict[str, Any]], object]] = {
    "a headline": lambda item: item["headlines"][0].update(value="Tenants lose"),
    "the text": lambda item: item["bodies"][0].update(value="<p>Nothing happened.</p>"),
    "a member added": lambda item: item.update(urgency=1),
    "a body added": lambda item: item["bodies"].append({"role": "x", "value": "And more."}),
    "its state": lambda item: item.update(pubStatus="withheld"),
    "its version": lambda item: item.update(version="2"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_it_is_altered_where_somebody_changed(name: str) -> None:
    item = json.loads(ITEM)
    CHANGES[name](item)
    verdict = judge(json.dumps(item).encode())
    assert verdict.verdict == "altered", verdict
    assert verdict.altered


def test_a_carried_copy_that_was_changed_is_altered() -> None:
    item = json.loads(ITEM)
    body = next(each for each in item["bodies"] if each["role"] == COPY_ROLE)
    body["value"] = body["value"].replace("The owner signed", "The owner lied")
    assert judge(json.dumps(item).encode()).verdict == "altered"


def test_an_item_without_a_copy_is_unknown() -> None:
    item = json.loads(ITEM)
    item["bodies"] = item["bodies"][:1]
    assert judge(json.dumps(item).encode()).verdict == "unknown"


@pytest.mark.parametrize("bodies", [5, None, "dateline-copy", {"role": COPY_ROLE}])
def test_bodies_that_are_no_list_are_no_reason_to_fail(bodies: object) -> None:
    item = json.loads(ITEM) | {"bodies": bodies}
    assert judge(json.dumps(item).encode()).verdict == "unknown"

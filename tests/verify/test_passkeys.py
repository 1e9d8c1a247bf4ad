"""An approval by passkey: what is let pass offline, and what with the record at hand."""

import pytest

from dateline.record.bundle import Copy, format_copy
from verify.passkey_copies import approvals, evidences, records
from verify.views import View, judge


@pytest.mark.parametrize(
    ("copy", "good"),
    [pytest.param(copy, good, id=label) for label, copy, good in (*approvals(), *evidences())],
)
def test_an_approval_by_passkey_stands_only_as_it_was_given(copy: Copy, good: bool) -> None:
    verdict = judge(format_copy(copy))
    assert verdict.verdict == ("authentic" if good else "altered")
    assert [check.name for check in verdict.checks if not check.ok] == [] if good else ["approvals"]


@pytest.mark.parametrize(
    ("copy", "view", "good"),
    [pytest.param(copy, view, good, id=label) for label, copy, view, good in records()],
)
def test_with_the_record_at_hand_the_key_must_be_what_the_copy_says(
    copy: Copy, view: View, good: bool
) -> None:
    verdict = judge(format_copy(copy), record=view)
    assert verdict.verdict == ("authentic" if good else "altered")
    assert [check.name for check in verdict.checks if not check.ok] == (
        [] if good else ["source's keys"]
    )


def test_the_verdict_says_by_what_and_how_far_it_goes() -> None:
    (_, vouched, *_rest) = next(iter(records()))
    told = {check.name: check.detail for check in judge(format_copy(vouched)).checks}
    assert told["approvals"] == "Signed with a passkey that is vouched for by the wire alone."

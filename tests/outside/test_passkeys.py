"""The stranger's program judges approvals by passkey as Dateline does, good and damaged ones."""

from dateline.record.bundle import format_copy
from outside.checking import Checker, trusting
from record.bundles import VERIFIER
from verify.passkey_copies import approvals, evidences


def test_what_it_says_of_each_is_what_dateline_says(checker: Checker) -> None:
    cases = [*approvals(), *evidences()]
    codes = checker.codes([format_copy(copy) for _, copy, _ in cases], trusting(VERIFIER))
    told = {label: code == 0 for (label, _, _), code in zip(cases, codes, strict=True)}
    assert told == {label: good for label, _, good in cases}

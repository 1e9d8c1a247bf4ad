"""A copy's case: what is known beside the copy, and the report that is written on it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from dateline.record.policy import Policy
from dateline.verify.keyring import Keyring
from dateline.verify.report import Report
from dateline.verify.trust import Trust
from dateline.verify.view import RecordView

Siblings = Callable[[str], bytes | None]
"""Returns a file saved beside a page, by its path from there; ``None`` where there is none."""


@dataclass(frozen=True, slots=True)
class Case:
    """All that a reader of copies is given besides the bytes."""

    name: str
    trust: Trust
    record: RecordView | None
    siblings: Siblings
    keyring: Keyring
    report: Report = field(default_factory=Report)

    @property
    def keys(self) -> Policy:
        """The keys of logs as far as they are known by now; no witness is asked for."""
        return self.keyring.keys

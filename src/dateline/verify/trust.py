"""Whose keys a verifier trusts, and where it has them from: never from the copy itself."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from dateline.record.note import Verifier
from dateline.record.policy import Policy, as_policy, parse_policy

Whence = Literal["policy", "wire", "pin", "nowhere"]

_KNOWN_FROM = {
    "policy": "the policy given",
    "wire": "the wire itself",
    "pin": "an earlier visit",
    "nowhere": "nowhere",
}


@dataclass(frozen=True, slots=True)
class Trust:
    """Keys of logs, with the witnesses and the quorum that a policy asks for, if any."""

    policy: Policy = field(default_factory=lambda: Policy(()))
    whence: Whence = "nowhere"

    @classmethod
    def from_policy(cls, content: bytes) -> "Trust":
        """Trust what a tlog-policy file says; raises `MalformedError` where it can't be read."""
        return cls(parse_policy(content), "policy")

    @classmethod
    def from_keys(cls, keys: Iterable[Verifier], whence: Whence) -> "Trust":
        """Trust these logs' keys, and ask for no witness."""
        return cls(as_policy(tuple(keys)), whence)

    @property
    def known_from(self) -> str:
        """Where the keys are from, for a sentence."""
        return _KNOWN_FROM[self.whence]

    def knows(self, origin: str) -> bool:
        """Whether a key of this log is trusted."""
        return any(log.key.name == origin for log in self.policy.logs)

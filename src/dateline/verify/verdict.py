"""The verdict on a copy: one word, what it rests on, and what it doesn't prove.

>>> EXIT_CODES["authentic"], EXIT_CODES["altered"], EXIT_CODES["withdrawn"]
(0, 1, 3)
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

import msgspec

from dateline.release.model import Value

Word = Literal["authentic", "altered", "superseded", "withdrawn", "unknown"]
Later = Literal["checked", "unknown"]

EXIT_CODES: Mapping[Word, int] = MappingProxyType(
    {"authentic": 0, "altered": 1, "unknown": 2, "withdrawn": 3, "superseded": 3}
)

NOT_PROVEN = "It doesn't prove that what the release says is true."


class Difference(Value, frozen=True):
    """What the copy says (``seen``) where the wire signed or published something else."""

    seen: str
    signed: str


class Check(Value, frozen=True):
    """One thing that was looked at; ``detail`` is a sentence for a person."""

    name: str
    ok: bool
    detail: str


class Verdict(Value, frozen=True):
    """What a copy is worth.

    ``as_of`` names the newest checkpoint seen; ``later`` says whether a record at hand was read
    for what came after the copy's proof. ``explanation`` is in sentences, the last of which says
    what no verdict proves.
    """

    verdict: Word
    release: int | None
    version: int | None
    as_of: str | None
    later: Later
    altered: tuple[Difference, ...]
    checks: tuple[Check, ...]
    explanation: tuple[str, ...]

    @property
    def exit_code(self) -> int:
        """The exit code of ``dateline verify``: 0, 1, 2 or 3 (design.md, "The command")."""
        return EXIT_CODES[self.verdict]


class _Printed(Value, frozen=True):
    verdict: Word
    release: int | None
    version: int | None
    as_of: str | None
    later: Later
    altered: tuple[Difference, ...]
    checks: tuple[Check, ...]


def format_json(verdict: Verdict) -> str:
    """Return what ``dateline verify --json`` prints: stable members, no explanation."""
    printed = _Printed(
        verdict.verdict,
        verdict.release,
        verdict.version,
        verdict.as_of,
        verdict.later,
        verdict.altered,
        verdict.checks,
    )
    return msgspec.json.format(msgspec.json.encode(printed), indent=2).decode()

"""Rule sets: read from package data, handed out as frozen values and as canonical bytes."""

import functools
import tomllib
from importlib import resources
from typing import Literal

import msgspec

from dateline.guidelines.errors import UnknownRuleSetError
from dateline.guidelines.finding import Severity
from dateline.release.canonical import canonical_bytes
from dateline.release.model import Value

LATEST = "DG-2026.1"

Kind = Literal["M", "A", "M/A", "H"]
Parameter = int | str | tuple[str, ...]


class Rule(Value, frozen=True, omit_defaults=True):
    """A numbered rule.

    ``kind``: M the machine decides, A the machine points and an editor decides, H an editor
    decides. ``check`` names the function that applies it, ``None`` where an editor does;
    ``exception`` says in words where its severity is another. ``filing`` marks a rule that needs
    to know the filing. ``private`` marks one whose public finding quotes nothing.
    """

    id: str
    title: str
    text: str
    kind: Kind
    severity: Severity
    exception: str | None = None
    check: str | None = None
    parameters: dict[str, Parameter] = msgspec.field(default_factory=dict)
    refs: tuple[str, ...] = ()
    filing: bool = False
    private: bool = False

    def number(self, name: str) -> int:
        """Return a parameter that is a whole number."""
        value = self.parameters[name]
        if not isinstance(value, int):
            raise TypeError(f"Parameter {name} of {self.id} isn't a whole number.")
        return value

    def words(self, name: str) -> tuple[str, ...]:
        """Return a parameter that is a list of words."""
        value = self.parameters[name]
        if not isinstance(value, tuple):
            raise TypeError(f"Parameter {name} of {self.id} isn't a list of words.")
        return value


class RuleSet(Value, frozen=True):
    """A numbered, versioned set of rules; ``adopted`` is an ISO date."""

    id: str
    title: str
    adopted: str
    language: str
    introduction: str
    rules: tuple[Rule, ...]

    def rule(self, rule_id: str) -> Rule:
        """Return the rule of that id; `KeyError` where the set has none."""
        for rule in self.rules:
            if rule.id == rule_id:
                return rule
        raise KeyError(rule_id)


@functools.cache
def load(ruleset_id: str = LATEST) -> RuleSet:
    """Return the rule set of that id; `UnknownRuleSetError` where there is none."""
    for file in (resources.files("dateline.guidelines") / "sets").iterdir():
        if file.name == f"{ruleset_id}.toml":
            table = tomllib.loads(file.read_text(encoding="utf-8"))
            return msgspec.convert(table, RuleSet)
    raise UnknownRuleSetError(f"There is no rule set {ruleset_id!r}; the latest is {LATEST}.")


@functools.cache
def ruleset_bytes(ruleset_id: str = LATEST) -> bytes:
    """Return the RFC 8785 bytes of a rule set, of which the record holds the digest."""
    return canonical_bytes(load(ruleset_id))

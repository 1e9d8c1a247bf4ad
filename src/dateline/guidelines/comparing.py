"""Two rule sets side by side: what was added, taken out and changed, word by word."""

from collections.abc import Sequence
from typing import NamedTuple

from dateline.guidelines.rules import Rule, RuleSet
from dateline.release.difference import changed_words

_TEXTS = ("title", "text", "why", "exception")


class Stretch(NamedTuple):
    """Words in a row that stand in both texts, or (``changed``) in this one alone."""

    text: str
    changed: bool


class Part(NamedTuple):
    """A part of a rule in both sets; nothing on a side that hasn't it."""

    name: str
    before: tuple[Stretch, ...]
    after: tuple[Stretch, ...]


class RuleChange(NamedTuple):
    """A rule that isn't the same in both sets; ``None`` where a set hasn't it."""

    id: str
    before: Rule | None
    after: Rule | None
    parts: tuple[Part, ...]


def compare_sets(before: RuleSet, after: RuleSet) -> tuple[RuleChange, ...]:
    """Return what differs between two sets, in the order of the later one, then what is gone."""
    old = {rule.id: rule for rule in before.rules}
    new = {rule.id: rule for rule in after.rules}
    ids = [*new, *(rule_id for rule_id in old if rule_id not in new)]
    changes = (
        RuleChange(
            rule_id, old.get(rule_id), new.get(rule_id), _parts(old.get(rule_id), new.get(rule_id))
        )
        for rule_id in ids
    )
    return tuple(change for change in changes if change.before != change.after)


def _parts(before: Rule | None, after: Rule | None) -> tuple[Part, ...]:
    old, new = _told(before), _told(after)
    return tuple(
        Part(name, *side_by_side(old.get(name, ""), new.get(name, "")))
        for name in dict.fromkeys((*old, *new))
        if old.get(name, "") != new.get(name, "")
    )


def _told(rule: Rule | None) -> dict[str, str]:
    """Return the parts of a rule as words."""
    if rule is None:
        return {}
    told = {name: getattr(rule, name) or "" for name in _TEXTS}
    told |= {"severity": rule.severity, "kind": rule.kind, "check": rule.check or ""}
    told |= {"refs": " ".join(rule.refs)}
    told |= {f"parameter {name}": _value(value) for name, value in rule.parameters.items()}
    told |= {f"message {name}": value for name, value in rule.messages.items()}
    told |= {"good": "\n".join(rule.good), "bad": "\n".join(rule.bad)}
    return {name: value for name, value in told.items() if value}


def _value(value: int | str | tuple[str, ...]) -> str:
    return " ".join(f"“{word}”" for word in value) if isinstance(value, tuple) else str(value)


def side_by_side(before: str, after: str) -> tuple[tuple[Stretch, ...], tuple[Stretch, ...]]:
    """Return two texts cut where they differ, by whole words."""
    old, new = before.split(), after.split()
    changes = changed_words(old, new)
    return (
        _cut(old, [(change.before_start, change.before_end) for change in changes]),
        _cut(new, [(change.after_start, change.after_end) for change in changes]),
    )


def _cut(words: Sequence[str], spans: Sequence[tuple[int, int]]) -> tuple[Stretch, ...]:
    found, at = [], 0
    for start, end in (*spans, (len(words), len(words))):
        if start > at:
            found.append(Stretch(" ".join(words[at:start]), changed=False))
        if end > start:
            found.append(Stretch(" ".join(words[start:end]), changed=True))
        at = end
    return tuple(found)

"""What was measured of a rule set on real releases: how often each rule fires, and how rightly.

Package data beside the set, not part of it: a set is fixed for ever, its checks get better.
"""

import functools

import msgspec

from dateline.guidelines.rules import LATEST, set_file
from dateline.release.model import Value


class RuleFigures(Value, frozen=True):
    """One rule: releases it fired on by corpus; of findings read, how many were right.

    ``found`` of ``broken`` texts that break this rule and no other were found, at their words.
    """

    fires: dict[str, int]
    right: int
    read: int
    found: int = 0
    broken: int = 0


class Figures(Value, frozen=True):
    """A rule set's figures: how many releases each corpus has, and every measured rule's."""

    releases: dict[str, int]
    rules: dict[str, RuleFigures]


@functools.cache
def figures(ruleset_id: str = LATEST) -> Figures:
    """Return what was measured of a rule set; no rules where nothing was."""
    text = set_file(f"{ruleset_id}.figures.json")
    return Figures({}, {}) if text is None else msgspec.json.decode(text, type=Figures)

"""Reading a rule set that somebody drafted, and holding it against what the checks can do."""

import datetime as dt
import re
import tomllib
from collections.abc import Iterator

import msgspec

from dateline.guidelines.engine import CHECKS
from dateline.guidelines.errors import DraftError
from dateline.guidelines.rules import LATEST, Rule, RuleSet, load
from dateline.release.patterns import late

LONGEST = 2_000_000
_SET_ID = late(r"[A-Z]{2,8}-\d{4}\.\d{1,3}")
_RULE_ID = late(r"[A-Z]{2,8}-\d{2,3}")
_CHECKS = frozenset(name for name, _function in CHECKS)


def read_draft_set(data: bytes) -> RuleSet:
    """Return the rule set in a TOML file of the form of a packed one.

    Raises `DraftError` with every fault of it that a person has to mend.
    """
    if len(data) > LONGEST:
        raise DraftError(f"A rule set has at most {LONGEST:,} bytes.")
    try:
        rules = msgspec.convert(tomllib.loads(data.decode("utf-8")), RuleSet)
    except UnicodeDecodeError:
        raise DraftError("It isn't a text in UTF-8.") from None
    except tomllib.TOMLDecodeError as fault:
        raise DraftError(f"It isn't TOML: {fault}.") from None
    except msgspec.ValidationError as fault:
        raise DraftError(f"It isn't a rule set: {fault}.") from None
    faults = list(_faults(rules))
    if faults:
        raise DraftError(" ".join(faults))
    return rules


def _faults(rules: RuleSet) -> Iterator[str]:
    if not _SET_ID.fullmatch(rules.id):
        yield f"The set's id {rules.id!r} isn't of the form DG-2026.2."
    try:
        dt.date.fromisoformat(rules.adopted)
    except ValueError:
        yield f"adopted = {rules.adopted!r} isn't a date of the form 2026-03-03."
    known = [rule.id for rule in rules.rules]
    if not known:
        yield "It has no rule."
    for rule_id in sorted({rule_id for rule_id in known if known.count(rule_id) > 1}):
        yield f"{rule_id} stands in it more than once."
    models = {rule.check: rule for rule in load(LATEST).rules if rule.check is not None}
    for rule in rules.rules:
        if not _RULE_ID.fullmatch(rule.id):
            yield f"The rule's id {rule.id!r} isn't of the form DG-07."
        for ref in sorted(set(rule.refs) - set(known)):
            yield f"{rule.id} refers to {ref}, which isn't in the set."
        yield from _check_faults(rule, models)


def _check_faults(rule: Rule, models: dict[str, Rule]) -> Iterator[str]:
    """Find what a rule's check would miss: a parameter, a message, a type."""
    if rule.check is None:
        return
    if rule.check not in _CHECKS or rule.check not in models:
        yield f"{rule.id} names the check {rule.check!r}, which there isn't."
        return
    model = models[rule.check]
    for name, value in model.parameters.items():
        if type(rule.parameters.get(name)) is not type(value):
            yield f"{rule.id} lacks the parameter {name}, or it is of another type."
    for key in sorted(model.messages.keys() - rule.messages.keys()):
        yield f"{rule.id} lacks the message {key!r}."
    for key in sorted(model.messages.keys() & rule.messages.keys()):
        strange = _places(rule.messages[key]) - _places(model.messages[key])
        if strange:
            yield f"The message {key!r} of {rule.id} has no value for {', '.join(sorted(strange))}."


def _places(message: str) -> set[str]:
    return set(re.findall(r"\{(\w*)", message))

"""A draft rule set tried on the archive: what would be held anew, and what no longer.

Both sets read the same texts with what the wire knows of them today, so only the rules differ.
Nothing is written.
"""

from collections.abc import Iterator
from typing import NamedTuple

from django.db.models import QuerySet

from dateline.guidelines import Finding, RuleSet, check
from dateline.record.filed import Filed
from dateline.release.model import Value
from dateline.wire.opening import Wire
from dateline.wire.publishing.beside import filed_of
from dateline.wire.publishing.binding import UNQUOTED_RULES
from dateline.wire.publishing.facts import filing_facts
from dateline.wire.publishing.models import Release
from dateline.wire.publishing.queries import copies_of

BATCH = 20
MOST_EXAMPLES = 5
_GRAVITY = {"note": 0, "ask": 1, "fix": 2, "block": 3}


class Example(Value, frozen=True):
    """A release that a set holds and the other doesn't, with the words that hold it."""

    release: int
    headline: str
    severity: str
    excerpt: str
    message: str


class RuleOutcome(Value, frozen=True):
    """What becomes of one rule: how often it would hold anew, no longer, more or less gravely."""

    rule: str
    anew: int
    no_longer: int
    graver: int
    milder: int
    examples_anew: tuple[Example, ...]
    examples_no_longer: tuple[Example, ...]


class TrialOutcome(Value, frozen=True):
    """What a draft would have done to the releases that were read."""

    before: str
    after: str
    releases: int
    held_anew: int
    held_no_longer: int
    rules: tuple[RuleOutcome, ...]


class Compared(NamedTuple):
    """One release under both sets: by rule, its gravest finding that holds it, if one does."""

    release: Release
    before: dict[str, Finding]
    after: dict[str, Finding]


def trial_total(last: int) -> int:
    """Return how many releases a trial of the last so many reads."""
    return min(last, _readable().count())


def try_rules(wire: Wire, before: RuleSet, after: RuleSet, last: int) -> Iterator[Compared]:
    """Yield the last so many releases under both sets, the newest first."""
    numbers = list(_readable().order_by("-number").values_list("number", flat=True)[:last])
    for start in range(0, len(numbers), BATCH):
        batch = numbers[start : start + BATCH]
        rows = Release.objects.select_related("source").in_bulk(batch)
        copies = copies_of(batch)
        for number in batch:
            copy = copies.get((number, rows[number].current))
            if copy is not None:
                yield _compared(wire, rows[number], filed_of(copy.bundle), before, after)


def sum_up(before: RuleSet, after: RuleSet, compared: list[Compared]) -> TrialOutcome:
    """Return what all of it comes to, rule by rule, with examples."""
    ids = dict.fromkeys([rule.id for rule in (*after.rules, *before.rules)])
    outcomes = (_outcome(rule_id, compared) for rule_id in ids)
    return TrialOutcome(
        before=before.id,
        after=after.id,
        releases=len(compared),
        held_anew=sum(1 for each in compared if each.after and not each.before),
        held_no_longer=sum(1 for each in compared if each.before and not each.after),
        rules=tuple(o for o in outcomes if o.anew or o.no_longer or o.graver or o.milder),
    )


def _readable() -> QuerySet[Release]:
    return Release.objects.exclude(status="removed")


def _compared(
    wire: Wire, release: Release, filed: Filed, before: RuleSet, after: RuleSet
) -> Compared:
    facts = filing_facts(wire, release.source, filed, None, release=release.number, folder=None)
    old, new = (_held(check(filed.document, facts, rules=rules)) for rules in (before, after))
    return Compared(release, old, new)


def _held(findings: tuple[Finding, ...]) -> dict[str, Finding]:
    held: dict[str, Finding] = {}
    for finding in findings:
        worst = held.get(finding.rule)
        if finding.severity != "note" and (
            worst is None or _GRAVITY[finding.severity] > _GRAVITY[worst.severity]
        ):
            held[finding.rule] = finding
    return held


def _outcome(rule_id: str, compared: list[Compared]) -> RuleOutcome:
    pairs = [(each, each.before.get(rule_id), each.after.get(rule_id)) for each in compared]
    anew = [(each, new) for each, old, new in pairs if new is not None and old is None]
    gone = [(each, old) for each, old, new in pairs if old is not None and new is None]
    both = [(old, new) for _each, old, new in pairs if old is not None and new is not None]
    steps = [_GRAVITY[new.severity] - _GRAVITY[old.severity] for old, new in both]
    return RuleOutcome(
        rule=rule_id,
        anew=len(anew),
        no_longer=len(gone),
        graver=sum(1 for step in steps if step > 0),
        milder=sum(1 for step in steps if step < 0),
        examples_anew=tuple(_example(*pair) for pair in anew[:MOST_EXAMPLES]),
        examples_no_longer=tuple(_example(*pair) for pair in gone[:MOST_EXAMPLES]),
    )


def _example(each: Compared, finding: Finding) -> Example:
    quiet = finding.rule in UNQUOTED_RULES
    return Example(
        release=each.release.number,
        headline=each.release.headline,
        severity=finding.severity,
        excerpt="" if quiet else finding.excerpt[:160],
        message=finding.message,
    )

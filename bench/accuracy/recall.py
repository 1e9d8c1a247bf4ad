"""Of texts that break exactly one guideline each, how many are found: at the right words.

``python bench/accuracy/recall.py`` puts each case of recall.toml into the sound release of that
file, reads and checks it as a filing, and prints a table by rule. A case is found when its rule
points at its words; ``--show`` lists those missed, and what else was found in them.
"""

import argparse
import sys
import tomllib
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

import msgspec
from keys import letters

from dateline.guidelines import FilingFacts, Finding, VerifiedFact, check, load
from dateline.release.reading import parse

CASES = Path(__file__).with_name("recall.toml")
FLOOR = 0.9
FILING = FilingFacts(
    source_name="Osterby Harbour Council",
    domains=("osterby.example",),
    verified=(
        VerifiedFact("name", "Osterby Harbour Council", "register", "2026-01-10"),
        VerifiedFact("domain", "osterby.example", "dns", "2026-02-01"),
    ),
    owner="itself",
    payer="itself",
    agent="itself",
    filed_at="2026-03-03T09:00:00Z",
)


class Case(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A text that breaks one rule: the parts of the sound release that it replaces or adds.

    ``words`` are those the finding has to touch; empty where something is missing. ``filing``
    are the members of the filing's facts that differ.
    """

    rule: str
    words: str = ""
    headline: str | None = None
    dateline: str | None = None
    first: str | None = None
    body: str | None = None
    text: str | None = None
    boilerplate: str | None = None
    contact: str | None = None
    filing: dict[str, object] = {}


class Sound(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A release in which no rule finds anything; ``text`` of a case stands after its body."""

    headline: str
    dateline: str
    first: str
    body: str
    boilerplate: str
    contact: str


class Cases(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file."""

    sound: Sound
    cases: tuple[Case, ...]


class Outcome(NamedTuple):
    """What a check made of a case; ``others`` are findings of other rules."""

    case: Case
    found: bool
    others: tuple[Finding, ...]


def load_cases(path: Path = CASES) -> Cases:
    """Read the file of cases."""
    with path.open("rb") as file:
        return msgspec.convert(tomllib.load(file), Cases)


def markdown(sound: Sound, case: Case | None) -> str:
    """Write the release of a case, or the sound one."""

    def part(name: str) -> str:
        own = getattr(case, name, None) if case is not None else None
        return str(own if own is not None else getattr(sound, name))

    added = [case.text] if case is not None and case.text else []
    opening = f"{part('dateline')} {part('first')}".strip()
    parts = [f"# {part('headline')}", opening, part("body"), *added]
    return "\n\n".join([*parts, part("boilerplate"), part("contact")]) + "\n"


def findings(sound: Sound, case: Case | None) -> tuple[Finding, ...]:
    """Read and check the release of a case as a filing."""
    facts = msgspec.to_builtins(FILING)
    facts.update(case.filing if case is not None else {})
    document = parse(markdown(sound, case).encode(), name="release.md").document
    return check(document, msgspec.convert(facts, FilingFacts), rules=load())


def outcome(sound: Sound, case: Case) -> Outcome:
    """Judge a case: found is what touches its words, or any finding where it names none."""
    found = findings(sound, case)
    own = [finding for finding in found if finding.rule == case.rule]
    touched = [finding for finding in own if touches(finding.excerpt, case.words)]
    others = tuple(finding for finding in found if finding.rule != case.rule)
    return Outcome(case, bool(touched), others)


def touches(excerpt: str, words: str) -> bool:
    """Say whether a finding's words and a case's are the same or one holds the other."""
    seen, wanted = letters(excerpt), letters(words)
    return not wanted or (bool(seen) and (seen in wanted or wanted in seen))


def main() -> int:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--show", action="store_true", help="what was missed, what else was found")
    chosen = options.parse_args()
    cases = load_cases()
    for finding in findings(cases.sound, None):
        print(f"the sound release isn't sound: {finding.rule} {finding.message}")
    by_rule: dict[str, list[Outcome]] = defaultdict(list)
    for case in cases.cases:
        by_rule[case.rule].append(outcome(cases.sound, case))
    print("| rule | texts | found at the right words | something else found |")
    print("|---|---|---|---|")
    for rule, outcomes in sorted(by_rule.items()):
        hits = sum(1 for one in outcomes if one.found)
        more = sum(1 for one in outcomes if one.others)
        print(f"| {rule} | {len(outcomes)} | {hits} | {more} |")
        for one in outcomes if chosen.show else ():
            if not one.found or one.others:
                what = one.case.text or one.case.headline or one.case.words
                print(f"    {'missed' if not one.found else 'found'}: {what[:150]}")
                for other in one.others:
                    print(f"        also {other.rule} [{other.excerpt[:60]}] {other.message[:80]}")
    everything = [one for outcomes in by_rule.values() for one in outcomes]
    hits = sum(1 for one in everything if one.found)
    print(f"{hits} of {len(everything)} found ({hits / len(everything):.1%})")
    return 0 if hits >= FLOOR * len(everything) else 1


if __name__ == "__main__":
    sys.exit(main())

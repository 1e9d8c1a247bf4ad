"""Of texts that break exactly one guideline each, how many are found: at the right words.

``python bench/accuracy/recall.py`` puts each case of recall.toml into one of that file's sound
releases, reads and checks it as a filing, and prints a table by rule. A case is found when a
finding of its rule touches its words; ``--show`` lists those missed, and what else was found.

Cases of the set "open" were there while the checks were written. Those of the set "unseen" were
written apart and tried when the checks stood: their share is what to expect of other texts.
"""

import argparse
import functools
import re
import sys
import tomllib
from pathlib import Path
from typing import Literal, NamedTuple

import msgspec

from dateline.guidelines import FilingFacts, Finding, VerifiedFact, check, load
from dateline.release.reading import parse
from dateline.release.text import render_text

CASES = Path(__file__).with_name("recall.toml")
FLOOR = 0.9
SETS = ("open", "unseen")
FILED_AT = "2026-03-03T09:00:00Z"


class Sound(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A release in which no rule finds anything, and who filed it; by its own source, owned by it.

    ``text`` of a case stands after its body.
    """

    source: str
    domain: str
    headline: str
    dateline: str
    first: str
    body: str
    boilerplate: str
    contact: str


class Case(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A text that breaks one rule: the parts of a sound release that it replaces or adds.

    ``words`` are those the finding has to touch; empty where something is missing. ``base`` names
    the sound release, ``name`` the file, whose ending says how it is read. ``front`` is front
    matter, ``embargo`` a line under the headline, ``times`` how often ``text`` stands there;
    ``whole`` is all of the file. ``missed`` says that no check finds it yet. ``filing`` are the
    members of the filing's facts that differ.
    """

    rule: str
    set: Literal["open", "unseen"] = "open"
    missed: bool = False
    words: str = ""
    base: str = "osterby"
    name: str = "release.md"
    front: str | None = None
    headline: str | None = None
    embargo: str | None = None
    dateline: str | None = None
    first: str | None = None
    body: str | None = None
    text: str | None = None
    times: int = 1
    boilerplate: str | None = None
    contact: str | None = None
    whole: str | None = None
    filing: dict[str, object] = {}

    @property
    def shown(self) -> str:
        """What tells this case from others, in a line."""
        own = (self.text, self.headline, self.embargo, self.first, self.dateline, self.boilerplate)
        said = next((part for part in (*own, self.contact, self.front, self.whole) if part), "")
        what = self.words or " ".join((said or str(self.filing)).split())[:120]
        return f"{self.rule} ({self.base}) {what}"


class Cases(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file."""

    sound: dict[str, Sound]
    cases: tuple[Case, ...]


class Outcome(NamedTuple):
    """What a check made of a case; ``stand`` says that its words stand in its text.

    ``others`` are findings of other rules.
    """

    case: Case
    stand: bool
    found: bool
    others: tuple[Finding, ...]


@functools.cache
def load_cases(path: Path = CASES) -> Cases:
    """Read the file of cases."""
    with path.open("rb") as file:
        return msgspec.convert(tomllib.load(file), Cases)


def manuscript(sound: Sound, case: Case | None) -> str:
    """Write the release of a case, or the sound one, as Markdown or plain text."""
    if case is not None and case.whole is not None:
        return case.whole.lstrip("\n")

    def part(name: str) -> str:
        own = getattr(case, name, None) if case is not None else None
        return str(own if own is not None else getattr(sound, name)).strip()

    front = f"---\n{case.front.strip()}\n---\n\n" if case is not None and case.front else ""
    embargo = [case.embargo] if case is not None and case.embargo else []
    added = [case.text.strip()] * case.times if case is not None and case.text else []
    opening = f"{part('dateline')} {part('first')}".strip()
    parts = [f"# {part('headline')}", *embargo, opening, part("body"), *added]
    text = "\n\n".join([*parts, part("boilerplate"), part("contact")]) + "\n"
    plain = case is not None and case.name.endswith(".txt")
    return front + (re.sub(r"^#+ ", "", text, flags=re.MULTILINE) if plain else text)


def facts_of(sound: Sound, case: Case | None) -> FilingFacts:
    """Return what is known of the filing of a case."""
    facts: dict[str, object] = {
        "source_name": sound.source,
        "domains": [sound.domain],
        "verified": [
            msgspec.to_builtins(VerifiedFact("name", sound.source, "register", "2026-01-10")),
            msgspec.to_builtins(VerifiedFact("domain", sound.domain, "dns", "2026-02-01")),
        ],
        **dict.fromkeys(("owner", "payer", "agent"), "itself"),
        "filed_at": FILED_AT,
    }
    return msgspec.convert(facts | (case.filing if case is not None else {}), FilingFacts)


def checked(sound: Sound, case: Case | None) -> tuple[str, tuple[Finding, ...]]:
    """Read and check the release of a case as a filing; return its rendering and the findings."""
    name = case.name if case is not None else "release.md"
    document = parse(manuscript(sound, case).encode(), name=name).document
    found = check(document, facts_of(sound, case), rules=load())
    return render_text(document).text, found


def outcome(cases: Cases, case: Case) -> Outcome:
    """Judge a case: found is what touches its words, or any finding where it names none."""
    text, found = checked(cases.sound[case.base], case)
    own = [finding for finding in found if finding.rule == case.rule]
    touched = [finding for finding in own if touches(finding, case.words, text)]
    others = tuple(finding for finding in found if finding.rule != case.rule)
    return Outcome(case, case.words in text, bool(touched), others)


def touches(finding: Finding, words: str, text: str) -> bool:
    """Say whether a finding's span and a place where the words stand have a character in common.

    Letters that nobody sees and styled ones are words too: nothing is folded here.
    """
    if not words:
        return True
    at = text.find(words)
    while at >= 0:
        if finding.start < at + len(words) and at < max(finding.end, finding.start + 1):
            return True
        at = text.find(words, at + 1)
    return False


def shares() -> dict[str, tuple[int, int]]:
    """Return how many texts of each rule are found, of how many, in both sets together."""
    cases = load_cases()
    found: dict[str, list[bool]] = {}
    for case in cases.cases:
        found.setdefault(case.rule, []).append(outcome(cases, case).found)
    return {rule: (sum(hits), len(hits)) for rule, hits in found.items()}


def main() -> int:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--show", action="store_true", help="what was missed, what else was found")
    options.add_argument("--rule", help="only this rule")
    chosen = options.parse_args()
    cases = load_cases()
    for name, sound in cases.sound.items():
        for finding in checked(sound, None)[1]:
            print(f"“{name}” isn't sound: {finding.rule} [{finding.excerpt}] {finding.message}")
    outcomes = [outcome(cases, case) for case in cases.cases if chosen.rule in {None, case.rule}]
    print("| rule | open: texts | found at the right words | unseen: texts | found |")
    print("|---|---|---|---|---|")
    for rule in sorted({one.case.rule for one in outcomes}):
        print_rule(rule, [one for one in outcomes if one.case.rule == rule], show=chosen.show)
    shares = [print_share(name, outcomes) for name in SETS]
    return 0 if min(shares) >= FLOOR else 1


def print_rule(rule: str, outcomes: list[Outcome], *, show: bool) -> None:
    """Print a rule's row and, if asked, what was missed and what else was found."""
    counts = [[one.found for one in outcomes if one.case.set == name] for name in SETS]
    cells = [f"{len(found)} | {sum(found)}" for found in counts]
    print(f"| {rule} | {' | '.join(cells)} |")
    for one in outcomes if show else ():
        if not one.found or one.others:
            print(f"    {'missed' if not one.found else 'found'}: {one.case.shown}")
            for other in one.others:
                print(f"        also {other.rule} [{other.excerpt[:60]}] {other.message[:80]}")


def print_share(name: str, outcomes: list[Outcome]) -> float:
    """Print how many of a set's texts are found, and return their share."""
    found = [one.found for one in outcomes if one.case.set == name]
    share = sum(found) / len(found) if found else 1.0
    print(f"{name}: {sum(found)} of {len(found)} found ({share:.1%})")
    return share


if __name__ == "__main__":
    sys.exit(main())

"""Of what editors raised on real releases, how much the checks find: at the same words.

``python bench/accuracy/editors.py`` checks the releases of editors.jsonl without a filing and
prints a table by rule. Each was read whole by somebody who had read the rules and had seen neither
a check nor a finding; what they would raise at the desk stands there as a key, the first 12 hex
digits of a SHA-256 over the letters and digits of the words, with how many these are. ``clear`` is
what any careful editor would raise, the rest is what this one would. Releases of the lot "unread"
were only counted: nobody who mended a check has seen what was raised there. ``--show RULE`` lists
what is missed in the others.
"""

import argparse
import gzip
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from keys import key
from report import CORPORA, HERE
from rules import FOOTER

from dateline.guidelines import Finding, check, load
from dateline.release.reading import parse
from dateline.release.text import render_text

RAISED = HERE / "editors.jsonl"
LOTS = ("read", "unread")
AROUND = 120


class Raised(NamedTuple):
    """What an editor raised: words by their key, and whether any careful editor would."""

    rule: str
    key: str
    letters: int
    clear: bool


class Checked(NamedTuple):
    """A release, where each thing raised stands in its words, and whether its rule found it."""

    id: str
    lot: str
    words: str
    raised: tuple[tuple[Raised, tuple[int, int] | None, bool], ...]
    findings: int


def releases() -> Iterator[tuple[str, str, tuple[Raised, ...]]]:
    """Yield each release's id, its lot and what was raised in it."""
    with RAISED.open(encoding="utf-8") as lines:
        for item in map(json.loads, lines):
            yield item["id"], item["lot"], tuple(Raised(*raised) for raised in item["raised"])


def texts(wanted: set[str]) -> dict[str, str]:
    """Return the releases' texts by id, without what the corpus's collector put under them."""
    with gzip.open(CORPORA / "wires.jsonl.gz", "rt", encoding="utf-8") as lines:
        items = map(json.loads, lines)
        return {i["id"]: i["markdown"].partition(FOOTER)[0] for i in items if i["id"] in wanted}


def checked() -> Iterator[Checked]:
    """Check every release and hold what was raised against the findings."""
    rules = load()
    listed = list(releases())
    found = texts({name for name, _, _ in listed})
    for name, lot, raised in listed:
        document = parse(found[name].encode(), name="release.md").document
        words = render_text(document).text
        findings = check(document, None, rules=rules)
        placed = _places(words, raised)
        outcome = tuple(
            (item, placed.get(item), _is_found(item, placed, findings)) for item in raised
        )
        yield Checked(name, lot, words, outcome, len(findings))


def _places(words: str, raised: tuple[Raised, ...]) -> dict[Raised, tuple[int, int]]:
    """Find where keyed words stand: every stretch of so many letters is tried."""
    at = [place for place, letter in enumerate(words) if letter.isalnum()]
    letters = "".join(words[place] for place in at)
    wanted: defaultdict[int, dict[str, Raised]] = defaultdict(dict)
    for item in raised:
        wanted[item.letters][item.key] = item
    places: dict[Raised, tuple[int, int]] = {}
    for size, keys in wanted.items():
        for start in range(len(letters) - size + 1):
            found = keys.get(key(letters[start : start + size]) or "")
            if found is not None:
                places.setdefault(found, (at[start], at[start + size - 1] + 1))
    return places


def _is_found(
    item: Raised, placed: dict[Raised, tuple[int, int]], findings: tuple[Finding, ...]
) -> bool:
    place = placed.get(item)
    return place is not None and any(
        finding.rule == item.rule and finding.start < place[1] and finding.end > place[0]
        for finding in findings
    )


def print_table(outcomes: list[Checked]) -> None:
    """Print by rule and lot how much of what was raised is found."""
    found, raised = Counter[tuple[str, str, bool]](), Counter[tuple[str, str, bool]]()
    for release in outcomes:
        for item, _, hit in release.raised:
            raised[item.rule, release.lot, item.clear] += 1
            found[item.rule, release.lot, item.clear] += hit
    heads = [f"{lot}: {weight}" for lot in LOTS for weight in ("clear", "arguable")]
    print(f"| rule | {' | '.join(heads)} |\n|---|{'---|' * len(heads)}")
    for rule in sorted({rule for rule, _, _ in raised}):
        print(f"| {rule} | {' | '.join(_cells(found, raised, (rule,)))} |")
    print(f"| all | {' | '.join(_cells(found, raised, sorted({r for r, _, _ in raised})))} |")
    for lot in LOTS:
        print(f"{lot}: {sum(release.lot == lot for release in outcomes)} releases", end="; ")
    print(f"{sum(release.findings for release in outcomes)} findings")


def _cells(
    found: Counter[tuple[str, str, bool]],
    raised: Counter[tuple[str, str, bool]],
    rules: tuple[str, ...] | list[str],
) -> Iterator[str]:
    for lot in LOTS:
        for clear in (True, False):
            of = sum(raised[rule, lot, clear] for rule in rules)
            yield f"{sum(found[rule, lot, clear] for rule in rules)} of {of}" if of else ""


def show(outcomes: list[Checked], rule: str) -> None:
    """List what a rule misses in releases that were read, with the words around it."""
    for release in outcomes:
        for item, place, hit in release.raised:
            if item.rule != rule or hit or release.lot != "read" or place is None:
                continue
            start, end = place
            before, after = (
                release.words[max(0, start - AROUND) : start],
                release.words[end : end + AROUND],
            )
            weight = "clear" if item.clear else "arguable"
            shown = " ".join(f"{before}[[{release.words[start:end]}]]{after}".split())
            print(f"{release.id}\t{weight}\n    {shown}")


def main() -> int:
    """Print the table, or what one rule misses."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument(
        "--show", metavar="RULE", help="what the rule misses in releases that were read"
    )
    chosen = options.parse_args()
    if not CORPORA.is_dir():
        print(f"The corpora aren't at {CORPORA}: nothing can be measured.")
        return 2
    outcomes = list(checked())
    if chosen.show:
        show(outcomes, chosen.show)
    else:
        print_table(outcomes)
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""How often each guideline fires on real releases, and how often rightly.

``python bench/accuracy/rules.py`` checks all of ``wires``, ``doj-html`` and ``senate``, without a
filing, and prints the table of docs/guidelines.md. Of each rule's findings 50 stand for all,
drawn by their digest, so that the same ones are drawn wherever the rules didn't change.
A second table has what only reads like a breach, which is noted; its rules are named ``DG-33~``.
``--read RULE`` prints those with the words around them; ``judged.tsv`` holds what a reader said of
each (the finding's key, its rule, 1 right or 0 wrong), and no text. ``--write`` puts the figures
where the public page of the guidelines takes them from.
"""

import argparse
import gzip
import hashlib
import json
import sys
import tarfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from multiprocessing import Pool
from typing import NamedTuple

import msgspec
from keys import letters
from recall import shares
from report import CORPORA, HERE

from dateline.guidelines import LATEST, Finding, load
from dateline.guidelines.case import build_case
from dateline.guidelines.classifier import load_classifier
from dateline.guidelines.engine import alike, judge
from dateline.release.errors import ReleaseError
from dateline.release.reading import parse
from dateline.release.text import render_text

SAMPLE = 50
AROUND = 160
FOOTER = "\n---\n"  # what the collector of the corpus put under each release
JUDGED = HERE / "judged.tsv"
FIGURES = HERE.parents[1] / "src" / "dateline" / "guidelines" / "sets"
CORPORA_NAMES = ("wires", "doj-html", "senate")
ALIKE = "~"
"""Stands behind a rule's name where a sentence only reads like a breach of it."""
FLOOR = {"block": 0.9, "fix": 0.8, "ask": 0.8, "note": 0.0}


class Text(NamedTuple):
    """A release of a corpus."""

    corpus: str
    id: str
    name: str
    data: bytes


class Found(NamedTuple):
    """A finding with its key, and the words around it for a reader."""

    key: str
    rule: str
    severity: str
    corpus: str
    id: str
    shown: str
    message: str


def texts(corpora: tuple[str, ...], most: int | None) -> Iterator[Text]:
    """Yield the releases of corpora, ``most`` of each."""
    for corpus in corpora:
        for count, text in enumerate(_texts(corpus)):
            if count == most:
                break
            yield text


def _texts(corpus: str) -> Iterator[Text]:
    if corpus == "doj-html":
        with tarfile.open(CORPORA / "doj-html.tar.gz") as archive:
            for member in archive:
                file = archive.extractfile(member)
                if file is not None:
                    yield Text(corpus, member.name, "page.html", file.read())
        return
    with gzip.open(CORPORA / f"{corpus}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for item in map(json.loads, lines):
            words = str(item.get("markdown") or item.get("text")).partition(FOOTER)[0]
            name = "release.md" if "markdown" in item else "release.txt"
            yield Text(corpus, str(item["id"]), name, words.encode())


def findings(text: Text) -> list[Found] | None:
    """Read and check a release; ``None`` where it can't be read."""
    try:
        document = parse(text.data, name=text.name).document
    except ReleaseError:
        return None
    words = render_text(document).text
    case = build_case(document, None)
    found = judge(case, None, rules=load())
    notes = alike(case, found, rules=load())
    likeness = [_found(text, words, msgspec.structs.replace(n, rule=n.rule + ALIKE)) for n in notes]
    return [_found(text, words, finding) for finding in found] + likeness


def _found(text: Text, words: str, finding: Finding) -> Found:
    before = words[max(0, finding.start - AROUND) : finding.start]
    after = words[finding.end : finding.end + AROUND]
    seed = (
        f"{finding.rule}|{text.corpus}|{text.id}|{letters(finding.excerpt)}|{letters(before[-40:])}"
    )
    return Found(
        hashlib.sha256(seed.encode()).hexdigest()[:12],
        finding.rule,
        finding.severity,
        text.corpus,
        text.id,
        " ".join(f"{before}[[{finding.excerpt}]]{after}".split()),
        finding.message,
    )


class Survey:
    """Every rule's findings over the corpora: counts, and the sample that stands for all."""

    def __init__(self) -> None:
        self.releases: Counter[str] = Counter()
        self.fired: Counter[tuple[str, str]] = Counter()
        self.blocked: Counter[tuple[str, str]] = Counter()
        self.counts: Counter[str] = Counter()
        self.drawn: dict[str, dict[str, Found]] = defaultdict(dict)

    def take(self, text: Text, found: list[Found]) -> None:
        """Count a release's findings and keep those with the lowest keys."""
        self.releases[text.corpus] += 1
        self.fired.update({(finding.rule, text.corpus) for finding in found})
        blocks = {(f.rule, text.corpus) for f in found if f.severity == "block"}
        self.blocked.update(blocks)
        for finding in found:
            self.counts[finding.rule] += 1
            kept = self.drawn[finding.rule]
            kept[finding.key] = finding
            if len(kept) > 4 * SAMPLE:
                self.drawn[finding.rule] = dict(sorted(kept.items())[:SAMPLE])

    def sample(self, rule: str) -> list[Found]:
        """Return the findings of a rule that stand for all of them."""
        return [found for _, found in sorted(self.drawn[rule].items())[:SAMPLE]]


def survey(corpora: tuple[str, ...], most: int | None) -> Survey:
    """Check every release of the corpora on all cores."""
    result = Survey()
    with Pool() as pool:
        batch = pool.imap(_with_text, texts(corpora, most), chunksize=50)
        for text, found in batch:
            if found is not None:
                result.take(text, found)
    return result


def _with_text(text: Text) -> tuple[Text, list[Found] | None]:
    return text._replace(data=b""), findings(text)


def judgements() -> dict[str, bool]:
    """Return what readers said of findings, by key."""
    if not JUDGED.is_file():
        return {}
    lines = JUDGED.read_text(encoding="utf-8").splitlines()
    return {line.split("\t")[0]: line.split("\t")[2] == "1" for line in lines if line}


def precision(
    found: Survey, rule: str, judged: dict[str, bool], *, noted: bool = True
) -> tuple[int, int]:
    """Return how many of a rule's sample are right, of how many that were read.

    Without ``noted`` only those count that ask more of an editor than to take note.
    """
    sample = [f for f in found.sample(rule) if noted or f.severity != "note"]
    read = [judged[finding.key] for finding in sample if finding.key in judged]
    return sum(read), len(read)


def print_table(found: Survey) -> bool:
    """Print the table in Markdown; say whether every rule is as right as its severity asks."""
    judged = judgements()
    names = " | ".join(CORPORA_NAMES)
    print(f"| rule | severity | {names} | findings | right of those read | |")
    print("|---|---|" + "---|" * len(CORPORA_NAMES) + "---|---|---|")
    good = True
    for rule in load().rules:
        if rule.check is None or rule.filing:
            continue
        shares = " | ".join(
            f"{found.fired[rule.id, corpus] / found.releases[corpus]:.1%}"
            if found.releases[corpus]
            else "–"
            for corpus in CORPORA_NAMES
        )
        right, read = precision(found, rule.id, judged)
        weighty, counted = precision(found, rule.id, judged, noted=False)
        low = counted > 0 and weighty / counted < FLOOR[rule.severity]
        good = good and not low
        noted = read > 0 and right / read < FLOOR[rule.severity] and not low
        figure = f"{right} of {read}" if read else "–"
        unread = len(found.sample(rule.id)) - read
        note = "below" if low else "noted" if noted else f"{unread} unread" if unread else ""
        cells = [rule.id, rule.severity, shares, str(found.counts[rule.id]), figure, note]
        print(f"| {' | '.join(cells)} |")
    print(", ".join(f"{corpus}: {count} releases" for corpus, count in found.releases.items()))
    return good


def print_alike(found: Survey) -> None:
    """Print how often a sentence only reads like a breach, and how often it is one."""
    judged = judgements()
    classifier = load_classifier()
    print(f"| reads like | {' | '.join(CORPORA_NAMES)} | notes | right of those read |")
    print("|---|" + "---|" * len(CORPORA_NAMES) + "---|---|")
    for rule in classifier.rules if classifier is not None else ():
        name = rule + ALIKE
        cells = [
            f"{found.fired[name, corpus] / max(found.releases[corpus], 1):.1%}"
            for corpus in CORPORA_NAMES
        ]
        right, read = precision(found, name, judged)
        told = [str(found.counts[name]), f"{right} of {read}" if read else "–"]
        print(f"| {' | '.join([rule, *cells, *told])} |")


def figures(found: Survey) -> dict[str, object]:
    """Return the figures that the public page of the guidelines shows."""
    judged = judgements()
    texts = shares()
    rules: dict[str, object] = {}
    for rule in load().rules:
        if rule.check is None or rule.filing:
            continue
        right, read = precision(found, rule.id, judged)
        fires = {c: found.fired[rule.id, c] for c in CORPORA_NAMES if found.releases[c]}
        hits, broken = texts.get(rule.id, (0, 0))
        measured = {"fires": fires, "right": right, "read": read, "found": hits, "broken": broken}
        rules[rule.id] = measured
    return {"releases": dict(found.releases), "rules": rules}


def main() -> int:
    """Print the table, or one rule's sample."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--read", metavar="RULE", help="the rule's sample, words around them")
    options.add_argument("--unread", action="store_true", help="of the sample what nobody judged")
    options.add_argument("--most", type=int, help="so many releases of each corpus")
    options.add_argument("--write", action="store_true", help="put the figures into the package")
    chosen = options.parse_args()
    if not CORPORA.is_dir():
        print(f"The corpora aren't at {CORPORA}: nothing can be measured.")
        return 2
    found = survey(CORPORA_NAMES, chosen.most)
    if chosen.read:
        judged = judgements()
        for finding in found.sample(chosen.read):
            if not (chosen.unread and finding.key in judged):
                print(
                    f"{finding.key}\t{finding.rule}\t{finding.severity}\t{finding.corpus}\t{finding.id}"
                )
                print(f"    {finding.shown}\n    {finding.message}")
        return 0
    good = print_table(found)
    print_alike(found)
    if chosen.write:
        path = FIGURES / f"{LATEST}.figures.json"
        path.write_text(json.dumps(figures(found), indent=1) + "\n", encoding="utf-8")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())

"""How often each rule fires on real releases: ``python bench/rule_rates.py [N] [--show RULE]``.

Reads the first N (500) of ``../shared/corpora/wires.jsonl.gz``, without a filing, and prints for
each rule the share of releases it fires on and how many findings there are; ``--show`` adds the
findings of one rule with the words around them, for reading one by one.
"""

import argparse
import gzip
import json
import statistics
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from dateline.guidelines import Finding, check, load
from dateline.release.errors import ReleaseError
from dateline.release.model import Document
from dateline.release.reading import parse
from dateline.release.text import render_text

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpora" / "wires.jsonl.gz"
FOOTER = "\n---\n"
AROUND = 90


def releases(path: Path, count: int) -> Iterator[tuple[str, Document]]:
    """Yield id and document of the first releases; the collector's footer is cut off first."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for _, line in zip(range(count), lines, strict=False):
            item = json.loads(line)
            text = str(item.get("markdown") or item.get("text"))
            name = str(item["id"])
            try:
                data = text.partition(FOOTER)[0].encode()
                yield name, parse(data, name="release.md").document
            except ReleaseError as fault:
                print(f"not read: {name}: {fault}")


def print_findings(name: str, document: Document, found: list[Finding]) -> None:
    text = render_text(document).text
    print(f"# {name}")
    for finding in found:
        before = text[max(0, finding.start - AROUND) : finding.start]
        after = text[finding.end : finding.end + AROUND]
        words = " ".join(f"{before}[[{finding.excerpt}]]{after}".split())
        print(f"  {finding.severity}: {words}\n    {finding.message}")


def main() -> None:
    """Check the releases and print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("count", nargs="?", type=int, default=500)
    options.add_argument("--corpus", type=Path, default=CORPUS)
    options.add_argument("--show", metavar="RULE")
    chosen = options.parse_args()
    rules = load()
    fired: Counter[tuple[str, str]] = Counter()
    findings: Counter[str] = Counter()
    times: list[float] = []
    for name, document in releases(chosen.corpus, chosen.count):
        start = time.process_time()
        found = check(document, None, rules=rules)
        times.append((time.process_time() - start) * 1000)
        findings.update(finding.rule for finding in found)
        fired.update({(finding.rule, finding.severity) for finding in found})
        shown = [finding for finding in found if finding.rule == chosen.show]
        if shown:
            print_findings(name, document, shown)
    print(f"{'rule':6} {'severity':8} {'releases':>8} {'share':>7}  title")
    for rule in rules.rules:
        for severity in ("block", "fix", "ask", "note"):
            hits = fired[rule.id, severity]
            if hits or (rule.check and not rule.filing and severity == rule.severity):
                share = f"{hits / len(times):.1%}"
                print(f"{rule.id:6} {severity:8} {hits:8} {share:>7}  {rule.title}")
    print(f"{len(times)} releases, {findings.total()} findings")
    print(f"check: p50 {statistics.median(times):.2f} ms, longest {max(times):.2f} ms")


if __name__ == "__main__":
    main()

"""How right the readers are on labelled releases: ``python bench/accuracy/report.py``.

Prints the table of docs/accuracy.md for the open half, the open releases of the second labelling
and the half set aside. ``--show FIELD`` lists what differs on the open ones only, with the words
looked up in the corpus, which is not part of this project: without ``../shared`` nothing can be
measured, and it says so.
"""

import argparse
import gzip
import json
import sys
import tarfile
import time
from collections.abc import Iterator
from pathlib import Path

from keys import ENDS, key, tokens
from score import DATELINE, Tally, score_page, score_release, score_sections

from dateline.release.errors import ReleaseError
from dateline.release.reading import parse

HERE = Path(__file__).parent
CORPORA = HERE.parents[2] / "shared" / "corpora"
HALVES = ("open", "aside")
SECOND = "second"  # further open releases, labelled in three fields or in two of these
FLOORS = (
    ("headline", 0.99),
    *((f"dateline {part}", 0.97) for part in DATELINE if part != "region"),
    ("no dateline", 0.99),
    ("quotes", 0.93),
    ("contacts", 0.93),
    ("boilerplate", 0.95),
    ("embargo", 0.99),
    ("page headline", 0.99),
    ("page date", 0.99),
    ("page words", 0.99),
    ("page words found", 0.99),
)
NAMES = {
    "no dateline": "no dateline, none read",
    "quotes": "quotes with their speaker, F1",
    "contacts": "contacts, F1",
    "boilerplate": "boilerplates, of releases",
    "page headline": "served pages: headline",
    "page date": "served pages: date",
    "page words": "served pages: body words found",
    "page words found": "served pages: found words of the body",
}
COLUMNS = ("open", SECOND, "aside")
AROUND = 14


def labels(name: str) -> Iterator[dict[str, object]]:
    """Yield the labels of a file."""
    with (HERE / name).open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def wires() -> dict[str, str]:
    """Return the labelled releases' texts by id."""
    wanted = {label["id"] for name in ("wires.jsonl", "second.jsonl") for label in labels(name)}
    with gzip.open(CORPORA / "wires.jsonl.gz", "rt", encoding="utf-8") as lines:
        items = map(json.loads, lines)
        return {item["id"]: item["markdown"] for item in items if item["id"] in wanted}


def pages() -> dict[str, bytes]:
    """Return the labelled pages' bytes by name."""
    wanted = {label["id"] for label in labels("doj.jsonl")}
    with tarfile.open(CORPORA / "doj-html.tar.gz") as archive:
        files = ((member.name, archive.extractfile(member)) for member in archive)
        return {name: file.read() for name, file in files if file and name in wanted}


def measure(texts: dict[str, str], served: dict[str, bytes]) -> dict[str, Tally]:
    """Read every labelled release and count what is right, by half."""
    tallies = {half: Tally() for half in (*HALVES, SECOND)}
    for label in (*labels("wires.jsonl"), *labels("second.jsonl")):
        try:
            document = parse(texts[str(label["id"])].encode(), name="release.md").document
        except ReleaseError as fault:
            print(f"not read: {label['id']}: {fault}")
            continue
        score = score_sections if label["half"] == SECOND else score_release
        score(label, document, tallies[str(label["half"])])
    for label in labels("doj.jsonl"):
        data = served[str(label["id"])]
        document = parse(data, name="page.html").document
        page = data.decode("utf-8", "replace")
        score_page(label, page, document, tallies[str(label["half"])])
    return tallies


def print_table(tallies: dict[str, Tally]) -> bool:
    """Print the table in Markdown; say whether the half set aside reaches every floor."""
    print("| field | floor | open half | open, second | half set aside | |")
    print("|---|---|---|---|---|---|")
    reached = True
    for name, floor in FLOORS:
        good = value(tallies["aside"], name) >= floor
        reached = reached and good
        cells = " | ".join(cell(tallies[half], name) for half in COLUMNS)
        print(f"| {NAMES.get(name, name)} | {floor:.0%} | {cells} | {'' if good else 'below'} |")
    for name, shown in (("dateline region", "dateline region"), ("quote roles", "roles of quotes")):
        cells = " | ".join(cell(tallies[half], name) for half in COLUMNS)
        print(f"| {shown} | | {cells} | |")
    return reached


def cell(tally: Tally, name: str) -> str:
    """Return a field's figure and how many it is of; nothing where none was labelled."""
    of = size(tally, name)
    return f"{value(tally, name):.1%} of {of}" if of else ""


def value(tally: Tally, name: str) -> float:
    """Return a field's figure: F1 of what stands in any number, else the share that is right."""
    return tally.f1(name) if name in {"quotes", "contacts"} else tally.share(name)


def size(tally: Tally, name: str) -> int:
    """Return how many a field's figure is of."""
    return tally.all[f"{name} labelled"] or tally.all[name]


def show(tally: Tally, wanted: str, texts: dict[str, str]) -> None:
    """List what differs in a field on the open half."""
    for release, difference in tally.differences:
        if difference.name.startswith(wanted):
            print(f"{release}\n    {difference.found}")
            for missed in difference.missed:
                print(f"    wanted: {located(texts.get(release, ''), missed)}")


def located(text: str, wanted: str) -> str:
    """Find a key's words in a text: a run of up to eight words, with those after it."""
    words = text.split()
    for at in range(len(words)):
        for length in (ENDS, 2, 3, 1, 5, 6, 7, 8):
            if key("".join(tokens(" ".join(words[at : at + length])))) == wanted:
                return " ".join(words[at : at + AROUND])
    return f"({wanted})"


def main() -> int:
    """Print the table, or what differs in a field."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--show", metavar="FIELD", help="what differs on the open half")
    chosen = options.parse_args()
    if not CORPORA.is_dir():
        print(f"The corpora aren't at {CORPORA}: nothing can be measured.")
        return 2
    start = time.process_time()
    texts, served = wires(), pages()
    tallies = measure(texts, served)
    if chosen.show:
        for half in ("open", SECOND):
            show(tallies[half], chosen.show, texts)
        return 0
    reached = print_table(tallies)
    print(f"\nread in {time.process_time() - start:.1f} s")
    return 0 if reached else 1


if __name__ == "__main__":
    sys.exit(main())

"""How well names of people and organisations are found: ``python bench/naming.py [--show]``.

``naming.json`` holds passages of releases (corpus, id, where the passage stands in the release's
raw text, a digest of its letters) and where in each a reader saw a name, without title or role;
it holds no text. A name counts as found where the same words were found, titles left off.
``--show`` lists what was missed and what was found beside it.
"""

import argparse
import gzip
import hashlib
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec

from dateline.guidelines.naming import LoneWords, names_in

CORPORA = Path(__file__).resolve().parents[2] / "shared" / "corpora"
LABELS = Path(__file__).with_name("naming.json")
_WORD = re.compile(r"[^\W_]+")
_TITLE_LIST = (
    "mr mrs ms dr president senator senators sen sens minister prime judge chief officer the"
    " secretary rep democratic leader us chairman"
)
_TITLES = frozenset(_TITLE_LIST.split())


class Passage(msgspec.Struct, frozen=True):
    """A passage of a release, and the spans of the names in it, counted from its start."""

    corpus: str
    id: str
    start: int
    length: int
    digest: str
    names: tuple[tuple[int, int], ...]


def digest(text: str) -> str:
    """Return what tells a passage from any other without saying what is in it."""
    return hashlib.sha256("".join(_WORD.findall(text)).encode()).hexdigest()[:16]


def raw_texts(passages: tuple[Passage, ...]) -> Iterator[tuple[Passage, str]]:
    """Yield each passage with the raw text of its release, where the corpus still has it."""
    wanted: dict[tuple[str, str], list[Passage]] = {}
    for passage in passages:
        wanted.setdefault((passage.corpus, passage.id), []).append(passage)
    for corpus in sorted({passage.corpus for passage in passages}):
        with gzip.open(CORPORA / f"{corpus}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for item in map(json.loads, lines):
                text = str(item.get("markdown") or item.get("text"))
                for passage in wanted.get((corpus, str(item["id"])), ()):
                    yield passage, text


def core(text: str) -> list[str]:
    """Return the words of a name without the titles before it."""
    words = _WORD.findall(text.lower().replace("'s", "").replace("’s", ""))
    while words and words[0] in _TITLES:
        words = words[1:]
    return words


def main() -> int:
    """Print recall and precision for each corpus."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--show", action="store_true")
    chosen = options.parse_args()
    if not CORPORA.is_dir():
        print(f"The corpora aren't at {CORPORA}: nothing can be measured.")
        return 2
    passages = msgspec.json.decode(LABELS.read_bytes(), type=tuple[Passage, ...])
    counts: dict[str, list[int]] = {}
    for passage, text in raw_texts(passages):
        end = passage.start + passage.length
        if digest(text[passage.start : end]) != passage.digest:
            continue
        labelled = [(passage.start + first, passage.start + last) for first, last in passage.names]
        found = [
            (name.start, name.end) for name in names_in(text, passage.start, end, LoneWords(text))
        ]
        right = {(text[a:b], a) for a, b in labelled if _meets(text, (a, b), found)}
        good = sum(1 for span in found if _meets(text, span, labelled))
        row = counts.setdefault(passage.corpus, [0, 0, 0, 0, 0])
        for at, more in enumerate((1, len(labelled), len(right), len(found), good)):
            row[at] += more
        if chosen.show:
            missed = [text[a:b] for a, b in labelled if not _meets(text, (a, b), found)]
            extra = [text[a:b] for a, b in found if not _meets(text, (a, b), labelled)]
            print(f"{passage.id}: missed {missed}, beside {extra}")
    print("| corpus | passages | names | found | names given | right |")
    print("|---|---|---|---|---|---|")
    for corpus, (passed, names, right_names, given, good_names) in counts.items():
        recall, precision = right_names / max(names, 1), good_names / max(given, 1)
        print(f"| {corpus} | {passed} | {names} | {recall:.2f} | {given} | {precision:.2f} |")
    return 0


def _meets(text: str, span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    words = core(text[slice(*span)])
    return any(
        first < span[1] and last > span[0] and core(text[first:last]) == words
        for first, last in others
    )


if __name__ == "__main__":
    sys.exit(main())

"""Fit the rule set's classifier: what weighs for a sentence to read like a breach of a rule.

Run: ``python bench/accuracy/learn.py --write`` (needs scikit-learn, of requirements/bench.txt, and
the shared corpora; some ten minutes). The lessons are invented: the breaches and near misses of
lessons.jsonl, the open cases of recall.toml and what the guidelines' tests say (gather.py).
Sentences of real releases teach what isn't one. Nothing but words of the lessons gets a weight, so
no text of a corpus is kept. Unseen cases of recall.toml teach nothing.

What a sentence has to pass is set by half of the wires' releases when the other half has taught: so
much that of a hundred only a few (``SAYS``) have a sentence that passes and that no pattern found,
and for some rules so little that a fifth (``LOOKS``) have one for which patterns are tried at all.
Then all teach, so that the corpora have fewer notes than releases that nobody has read.
"""

import argparse
import json
import math
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec
import numpy as np
from gather import OUT as TESTED
from gather import found_in_sentences, without_classifier
from recall import Case as Told
from recall import Cases, facts_of, load_cases, manuscript
from rules import FIGURES, texts
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from dateline.guidelines.case import Case, build_case
from dateline.guidelines.classifier import FEWEST, features, written
from dateline.guidelines.engine import judge
from dateline.guidelines.finding import FilingFacts
from dateline.guidelines.rules import LATEST, load
from dateline.release.errors import ReleaseError
from dateline.release.patterns import compile_loaded
from dateline.release.reading import parse

HERE = Path(__file__).parent
LESSONS = HERE / "lessons.jsonl"
CLASSIFIER = FIGURES / f"{LATEST}.classifier.txt"
SAYS = {
    "DG-22": 0.03, "DG-30": 0.06, "DG-31": 0.03, "DG-32": 0.02, "DG-33": 0.06, "DG-34": 0.02,
    "DG-35": 0.03, "DG-36": 0.02, "DG-38": 0.02, "DG-39": 0.02, "DG-46": 0.02, "DG-60": 0.03,
    "DG-70": 0.01,
}  # fmt: skip
"""Of how many releases of the wires a sentence may pass that no pattern found."""
LOOKS = {"DG-34": 0.2, "DG-38": 0.2, "DG-39": 0.2, "DG-60": 0.2}
"""Of how many the patterns of a rule are tried at all: those that have a sentence so like one."""
GRAVE = frozenset({"DG-32", "DG-34", "DG-36", "DG-38", "DG-39", "DG-60", "DG-70"})
MARGIN = 1.15
"""By how much more a sentence has to weigh for a note that says a grave thing of it.

It halves the notes on texts that break other rules, and costs seven of 408 unseen texts.
"""
SURE = frozenset({"DG-34", "DG-36", "DG-38", "DG-39", "DG-46", "DG-60", "DG-70"})
"""Rules whose findings in real releases are right nine times of ten: they teach as breaches."""
WHOLE = {"wires": math.inf, "doj-html": math.inf, "senate": 2500}
"""Of how many releases all sentences teach; of the others those that the sure rules find."""
_TOLD_BY_HEADLINES = "DG-34"
"""A headline that accuses is DG-01's matter, found by the same patterns."""
FEWEST_LESSONS = 3
OWN = 3
"""How much more a lesson's sentence that breaks nothing weighs than one of a real release."""
HEAVIEST = 127
NEGLIGIBLE = 2


class Sentence(NamedTuple):
    """A sentence's words, the rules it breaks, where it is from and in which text."""

    words: tuple[str, ...]
    breaks: frozenset[str]
    corpus: str
    text: int


class Lesson(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A text that breaks a rule at some words, or that comes near it and doesn't."""

    rule: str
    breaks: bool
    words: str
    text: str


def sentences(
    case: Case, filing: FilingFacts | None, *, corpus: str, number: int, within: str | None = None
) -> Iterator[tuple[str, Sentence]]:
    """Yield a release's sentences, each with its folded text and the rules that find it."""
    found = judge(case, filing, rules=load())
    inside = case.fold(within) if within is not None else None
    for text, words, here in found_in_sentences(case, found):
        if words and (inside is None or text in inside):
            rules = {_TOLD_BY_HEADLINES if "accuses" in f.message else f.rule for f in here}
            yield text, Sentence(words, frozenset(rules), corpus, number)


def of_told(cases: Cases, told: Told, *, breaks: bool, number: int) -> Iterator[Sentence]:
    """Yield the sentences of a case's own text; those at its words break its rule."""
    sound = cases.sound[told.base]
    filing = facts_of(sound, told)
    document = parse(manuscript(sound, told).encode(), name=told.name).document
    if not document.language.startswith("en"):
        return
    case = build_case(document, filing)
    at = case.fold(told.words)
    own = " ".join(part for part in (told.headline, told.first, told.text, told.body) if part)
    for text, each in sentences(case, filing, corpus="own", number=number, within=own):
        marked = bool(at) and (at in text or text in at or _overlap(text, at))
        rules = each.breaks - {told.rule} | ({told.rule} if breaks and marked else set())
        yield each._replace(breaks=frozenset(rules))


def _overlap(text: str, words: str) -> bool:
    """Say whether words that run over a sentence's end have a good part of it."""
    return len(words) > 20 and (words[:20] in text or words[-20:] in text)


def own_sentences() -> Iterator[Sentence]:
    """Yield the sentences of all lessons and of the open cases."""
    cases = load_cases()
    bases = [name for name in cases.sound if cases.sound[name].headline.isascii()]
    number = 0
    with LESSONS.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            lesson = msgspec.json.decode(line, type=Lesson)
            base = bases[number % len(bases)]
            told = Told(rule=lesson.rule, base=base, words=lesson.words, text=lesson.text)
            yield from of_told(cases, told, breaks=lesson.breaks, number=number)
    for at, told in enumerate(cases.cases, number + 1):
        if told.set == "open" and told.whole is None and told.name.endswith(".md"):
            yield from of_told(cases, told, breaks=True, number=at)
    with TESTED.open(encoding="utf-8") as lines:
        for line in lines:
            told_by = json.loads(line)
            words = tuple(told_by["words"].split())
            if words:
                yield Sentence(words, frozenset(told_by["breaks"]), "own", 0)


def real_sentences() -> Iterator[Sentence]:
    """Yield the sentences of the corpora, with what finds them."""
    number = 0
    for corpus, whole in WHOLE.items():
        for at, text in enumerate(texts((corpus,), None)):
            number += 1
            try:
                case = build_case(parse(text.data, name=text.name).document, None)
            except ReleaseError:
                continue
            if not case.document.language.startswith("en") or case.lost_stops:
                continue
            for _, each in sentences(case, None, corpus=corpus, number=number):
                if at < whole or not each.breaks.isdisjoint(SURE):
                    yield each


def apart(every: Iterable[Sentence]) -> list[Sentence]:
    """Return sentences once each, with all the rules that they break anywhere."""
    found: dict[tuple[str, ...], Sentence] = {}
    for each in every:
        known = found.get(each.words)
        found[each.words] = known._replace(breaks=known.breaks | each.breaks) if known else each
    return list(found.values())


class Weighing:
    """Sentences as rows of a matrix, a column for each feature of a few lessons."""

    def __init__(self, own: list[Sentence]) -> None:
        counted = Counter(f for each in own for f in set(features(list(each.words))))
        known = sorted(feature for feature, n in counted.items() if n >= FEWEST_LESSONS)
        self.columns = {feature: at for at, feature in enumerate(known)}

    def matrix(self, rows: list[Sentence]) -> csr_matrix:
        """Return the rows' counts, each over the root of the sentence's length."""
        places: list[int] = []
        values: list[float] = []
        ends = [0]
        for each in rows:
            counts = Counter(
                self.columns[f] for f in features(list(each.words)) if f in self.columns
            )
            places += counts.keys()
            root = math.sqrt(max(len(each.words), FEWEST))
            values += [count / root for count in counts.values()]
            ends.append(len(places))
        return csr_matrix((values, places, ends), shape=(len(rows), len(self.columns)))


class Fitted(NamedTuple):
    """A rule's weights and, in their measure, what a sentence has to pass to be named or tried."""

    weights: np.ndarray
    says: float
    looks: float


def fit(rule: str, rows: list[Sentence], matrix: csr_matrix) -> Fitted:
    """Return what is learnt of a rule: bars from half of the real releases, weights from all."""
    breaks = np.array([rule in each.breaks for each in rows])
    own = np.array([each.corpus == "own" for each in rows])
    teaching = np.array([each.text % 2 == 0 for each in rows])
    of_lessons = own | (breaks & (rule in SURE))
    weighs = np.where(own & ~breaks, OWN, 1)

    def weights_of(taught: np.ndarray) -> np.ndarray:
        model = LogisticRegression(
            C=180,
            class_weight={True: 8, False: 1},
            solver="liblinear",
            max_iter=1000,
            random_state=1,
        )
        fitted = model.fit(matrix[taught], breaks[taught], sample_weight=weighs[taught])
        return np.asarray(fitted.coef_[0])

    scores = matrix @ weights_of(of_lessons | (teaching & ~breaks))
    unfound: dict[int, float] = {}
    any_of: dict[int, float] = {}
    for each, score, broken in zip(rows, scores, breaks, strict=True):
        if each.corpus == "wires" and each.text % 2:
            for kept in (any_of,) if broken else (any_of, unfound):
                kept[each.text] = max(kept.get(each.text, -math.inf), float(score))
    looks = _passing(any_of, LOOKS[rule]) if rule in LOOKS else -math.inf
    return Fitted(weights_of(of_lessons | ~breaks), _passing(unfound, SAYS[rule]), looks)


def _passing(heaviest: dict[int, float], share: float) -> float:
    return sorted(heaviest.values(), reverse=True)[int(share * len(heaviest))]


def in_whole_numbers(
    fitted: dict[str, Fitted], columns: dict[str, int]
) -> tuple[list[tuple[float, float]], dict[str, list[int]]]:
    """Return what each rule has to pass and the weights, scaled so that they fit a byte."""
    scaled: list[np.ndarray] = []
    passed: list[tuple[float, float]] = []
    for rule, (weights, says, looks) in fitted.items():
        scale = HEAVIEST / float(np.quantile(np.abs(weights), 0.9995))
        scaled.append(np.clip(np.rint(weights * scale), -HEAVIEST, HEAVIEST).astype(int))
        passed.append((says * scale * (MARGIN if rule in GRAVE else 1), looks * scale))
    table = np.stack(scaled, axis=1)
    kept = np.abs(table).max(axis=1) > NEGLIGIBLE
    return passed, {name: table[at].tolist() for name, at in columns.items() if kept[at]}


def main() -> int:
    """Fit and write, or show what weighs most for a rule."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--write", action="store_true")
    options.add_argument("--show", type=int, default=12, help="how many features of each rule")
    asked = options.parse_args()
    compile_loaded()
    with without_classifier():
        own = apart(own_sentences())
        rows = own + [each for each in real_sentences() if len(each.words) >= FEWEST]
    print(f"{len(own)} sentences of lessons, {len(rows) - len(own)} of real releases", flush=True)
    weighing = Weighing(own)
    matrix = weighing.matrix(rows)
    fitted = {}
    for rule in SAYS:
        fitted[rule] = fit(rule, rows, matrix)
        heaviest = np.argsort(-fitted[rule].weights)[: asked.show]
        names = list(weighing.columns)
        print(rule, json.dumps([names[at] for at in heaviest], ensure_ascii=False), flush=True)
    passed, weights = in_whole_numbers(fitted, weighing.columns)
    print(f"{len(weights)} features of {len(weighing.columns)}")
    if asked.write:
        CLASSIFIER.write_text("\n".join(written(list(SAYS), passed, weights)) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

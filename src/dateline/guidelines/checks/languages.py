"""DG-09: the declared language is the one the text is written in, and so is its direction."""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.finding import Hit
from dateline.guidelines.rules import Rule
from dateline.release.language import direction_of, language_of

_SAMPLE = 1600
_FAMILIES = (
    frozenset({"ar", "fa", "ur", "ps", "ckb", "ug", "sd", "ku", "az"}),
    frozenset({"ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "tg", "mn"}),
    frozenset({"zh", "ja", "yue"}),
    frozenset({"hi", "mr", "ne"}),
    frozenset({"he", "yi"}),
)
_TOLD_APART = frozenset({"en", "fr", "de", "es", "it", "pt", "nl", "fa", "ar"})


def check_language(case: Case, rule: Rule) -> Iterator[Hit]:
    """Compare what is declared with what script and small words tell of the body."""
    parts = [part for part in case.stretches if part.kind in {"paragraph", "item", "quote"}]
    sample = " ".join(case.words(part) for part in parts[:40])[:_SAMPLE]
    if len(sample) < rule.number("least"):
        return
    start, end = case.sentence_at(parts[0].start)
    declared = case.document.language.partition("-")[0].lower()
    plainly_english = declared == "en" and sample.count(" the ") * 400 > len(sample)
    found = declared if plainly_english else language_of(sample)
    if not _agree(declared, found):
        yield case.hit(start, end, "language", declared=declared, found=found)
    direction = direction_of(sample)
    if direction != case.document.direction:
        yield case.hit(start, end, "leftward" if direction == "rtl" else "rightward")


def _agree(declared: str, found: str) -> bool:
    """Say whether two languages may be one; true where they can't be told apart."""
    if found == "und" or declared in {found, "und", "mul", "zxx", ""}:
        return True
    if {declared, found} <= _TOLD_APART:
        return False
    if any({declared, found} <= family for family in _FAMILIES):
        return True
    return _script(declared) == _script(found)


def _script(language: str) -> int:
    """Return the number of a language's family of script, -1 for Latin and all others."""
    return next((n for n, family in enumerate(_FAMILIES) if language in family), -1)

"""DG-24: no first person outside quotes, statements by many excepted."""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.finding import Hit
from dateline.guidelines.rules import Rule
from dateline.release.patterns import late

_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset({
        "we", "our", "ours", "ourselves", "us", "i", "my", "myself", "let", "me", "mine",
    }),
    "de": frozenset({
        "wir", "uns", "unser", "unsere", "unseren", "unserem", "unserer", "unseres", "ich", "mein",
        "meine", "meinen", "meinem", "meiner",
    }),
    "fr": frozenset({"nous", "notre", "nos", "je", "mon", "mes"}),
    "es": frozenset({"nosotros", "nosotras", "nuestro", "nuestra", "nuestros", "nuestras", "yo"}),
    "fa": frozenset({"ما", "من", "مان"}),
    "ar": frozenset({"نحن", "أنا", "إننا", "لدينا"}),
}  # fmt: skip
_CONTACTING = late(
    r"\b(?:contact|about|follow|email|e-mail|mail|visit|join|find|call|reach|like|tell|write|text"
    r"|message|with|choose|why|the|to)\W+$|[/.-]$"
)
_ROMAN = late(
    r"\b(?:phase|part|type|class|war|title|stage|level|grade|section|schedule|form|category|chapter"
    r"|volume|article|step|tier|group|act|elizabeth|charles|james|john|paul|schedule|appendix"
    r"|round|division|mark|series|complex|i|a|roe)\W+$|[.&/-]$"
)
_NUMBERED = late(r"(?:\w+,? ){2}[A-Z][a-z]+ $")  # "blocks Complex I", not "On Monday I"
_AFTER_ROMAN = late(r"\.[A-Z.]|\.\w|[-/&]|, ?[IVX]+\b| ?(?:and|or|to|through) I{2,3}\b|\)|:")
_GIVEN = late(r"\b[A-Z][\w'-]+ $")
_INITIAL = late(r"\. [A-Z]")  # "Aureo I. Cardona", where a name stands before it as well
_NAMED = late(r" (?:[a-z]{1,3} )?[A-Z]")
_TOLD = late(
    r"\b(?:said|says|asked|asks|recalls?|recalled|wrote|sagte|dit|dijo)\b"
    r"|, (?:[a-z]+ ){0,2}(?:added|adds|answered|told|stated|noted|explained|continued)\b"
)


def check_first_person(case: Case, rule: Rule) -> Iterator[Hit]:
    """Look for "we", "our" and "I" in narration, one a sentence.

    Where one person speaks all through, a column or a speech, it is said once.
    """
    words = _WORDS.get(case.document.language[:2])
    if words is None or case.document.statement is not None:
        return
    if words.isdisjoint(case.vocabulary):
        return
    left, reached = (1 if _is_speech(case) else rule.number("most")), 0
    for at in case.places(words):
        if at < reached or not left or not case.narrates(at) or case.is_torn(at):
            continue
        end = _word_end(case.text, at)
        if not _is_person(case, at, end):
            continue
        left -= 1
        _, reached = case.sentence_at(at)
        yield case.hit(at, end, "person", words=case.text[at:end])


_ALONE = {
    "en": frozenset({"i", "my", "myself", "me"}),
    "de": frozenset({"ich", "mein", "meine", "meinen"}),
    "fr": frozenset({"je", "mon", "mes"}),
}  # fmt: skip
_COLUMN = 3


def _is_speech(case: Case) -> bool:
    """Say whether one person speaks of themselves in three paragraphs or more of the narration."""
    words = _ALONE.get(case.document.language[:2], frozenset())
    spoken = {case.stretch_at(at).start for at in case.places(words) if case.narrates(at)}
    return len(spoken) >= _COLUMN


def _word_end(text: str, at: int) -> int:
    end = at
    while end < len(text) and text[end].isalnum():
        end += 1
    return end


_CALLED = late(r"\b(?:called|titled|named|says|reads|marked|button|tab|link|page|form) [a-z-]+ $")
_LETS = late(r"'s(?! [A-Z])(?!\w)")
_LABEL_LENGTH = 24


def _is_label(case: Case, at: int, end: int) -> bool:
    """Say whether *contact us* is a label, a heading or the name of a page."""
    first, last = case.sentence_at(at)
    part = case.stretch_at(at)
    return (
        last - first < _LABEL_LENGTH
        or part.kind in {"heading", "headline", "subheadline"}
        or case.text[end : end + 1] in {":", "/", "-"}
        or _CALLED.search(case.lowered, max(first, at - 40), at) is not None
    )


_AFTER_MINE = late(r"\W*$|[,.;:)]| (?:in|who|at|from|and|has|is|was|on|that|to|by)\b")


def _is_mine(case: Case, at: int, end: int) -> bool:
    """Say whether *me* or *mine* is the speaker's: small, no part of a page's name, and no pit."""
    if case.text[at].isupper() or case.text[at - 1] in "-'./@“\"":
        return False
    if case.lowered[at:end] == "me":
        return case.text[end : end + 1] not in {"-", "'"}
    return case.lowered.startswith("of ", at - 3) and (
        _AFTER_MINE.match(case.lowered, end) is not None
    )


def _is_letter(case: Case, at: int, end: int, first: int) -> bool:
    """Say whether an I is a numeral or an initial."""
    text, start = case.text, max(first, at - 24)
    if text[at] != "I" or _ROMAN.search(case.lowered, start, at) or _AFTER_ROMAN.match(text, end):
        return True
    if _INITIAL.match(text, end) and _GIVEN.search(text, start, at):
        return True
    titled = case.stretch_at(at).kind in {"headline", "subheadline", "heading"}
    return not titled and _NUMBERED.search(text, start, at) is not None


def _is_person(case: Case, at: int, end: int) -> bool:
    """Say whether the word stands for the speaker: no numeral, country, title or name."""
    text, word = case.text, case.text[at:end]
    first, last = case.sentence_at(at)
    before = case.lowered[max(first, at - 24) : at]
    lowered = word.lower()
    if lowered == "i" and _is_letter(case, at, end, first):
        return False
    if lowered in {"me", "mine"} and not _is_mine(case, at, end):
        return False
    if lowered == "let":
        return _LETS.match(text, end) is not None
    if text[at - 1 : at] in {".", "/", "@", "-"} and lowered == "us":
        return False
    if lowered == "us" and (
        word != "us"
        or (_CONTACTING.search(before) and _is_label(case, at, end))
        or text[end : end + 1] in {"/", "-"}
    ):
        return False
    if len(word) > 1 and word.isupper():
        return False
    if word != "I" and word[0].isupper() and (at > first or _NAMED.match(text, end)):
        inside = at > first and text[at - 1] not in ".!?:\n" and text[at - 2] not in ":–—|"
        if case.document.language.startswith("de"):
            return not inside
        if (inside and case.stretch_at(at).kind != "headline") or _NAMED.match(text, end):
            return False
    return _TOLD.search(case.lowered, first, last) is None

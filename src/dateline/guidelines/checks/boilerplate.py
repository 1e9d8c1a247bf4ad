"""DG-06: a short paragraph about the source closes the release."""

from collections.abc import Iterator

from dateline.guidelines.case import BODY, Case, Stretch
from dateline.guidelines.finding import Hit
from dateline.guidelines.parties import core_words
from dateline.guidelines.rules import Rule
from dateline.release.patterns import late

_ABOUT = late(
    r"(?:about|who (?:we are|is)|über|zum unternehmen|à propos|acerca de|sobre|quiénes somos"
    r"|chi siamo"
    r"|over|om|notes to editors|note to editors)\b|درباره|دربارهٔ|معرفی|حول |نبذة|عن "
)
_WORD = late(r"[^\W_]+")
# A name up to the verb; a full stop is of the name only behind a company's form.
_NAME = r"(?:The )?[A-Z](?:[\w&,'() -]|(?<=Inc)\.|(?<=Corp)\.|(?<=Ltd)\.|(?<=Co)\.){2,80}?"
_SINCE = r"(?:Founded|Established|Based|Headquartered) in "
_DESCRIBES = late(
    rf"{_NAME} (?:is|are) (?:an?|the|one of|based|headquartered|committed|dedicated|owned|run"
    rf"|available)\b|{_SINCE}|{_NAME} (?:was founded|was established|has been|provides|serves"
    r"|offers|operates|runs)\b"
)
_CLOSELY = late(
    rf"{_SINCE}|{_NAME} (?:is (?:an?|the) [^.]{{0,60}}\b(?:that|which|of|company|provider"
    r"|association|foundation|union|body|firm|organi[sz]ation)\b|is (?:based|headquartered|owned"
    r"|run)|was (?:founded|established)|runs|serves|belongs to)\b"
)


def check_boilerplate(case: Case, rule: Rule) -> Iterator[Hit]:  # noqa: ARG001 - every check's shape
    """Look for a paragraph about the source, read as such or opened by the usual words."""
    if case.document.boilerplate:
        yield from _of_another(case)
        return
    body = list(case.of_kind(*BODY))
    if (
        not body
        or case.lost_lines
        or any(_ABOUT.match(case.lowered, part.start, part.end) for part in body)
    ):
        return
    closing = [part for part in body[-4:] if part.kind == "paragraph"]
    if case.filing is not None:
        closing = closing[-2:]
    if any(_describes_source(case, part) for part in closing):
        return
    yield case.hit(body[-1].end, body[-1].end, "missing")


def _describes_source(case: Case, part: Stretch) -> bool:
    """Say whether a paragraph without a heading says what somebody is: the source, where known."""
    if case.filing is None:
        return _DESCRIBES.match(case.text, part.start, part.end) is not None
    found = _CLOSELY.match(case.text, part.start, part.end)
    if found is None:
        return False
    named = set(_WORD.findall(found.group().lower()))
    return bool(named & {word for word in core_words(case.filing.source_name) if len(word) > 2})


def _of_another(case: Case) -> Iterator[Hit]:
    """Look whether the paragraphs about somebody are about the source at all."""
    if case.filing is None or not case.filing.source_name.strip():
        return
    name = set(core_words(case.filing.source_name))
    parts = list(case.of_kind("boilerplate"))
    distinct = {word for word in name if len(word) > 2}
    said = [at for word in distinct for at in case.places_of(word)]
    told = any(part.start <= at < part.end for part in parts for at in said)
    if parts and distinct and not told:
        yield case.hit(parts[0].start, parts[0].end, "another", source=case.filing.source_name)

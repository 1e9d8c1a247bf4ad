"""Quotations in the body: words in quotation marks that somebody is said to have said."""

import re
from collections.abc import Iterator, Sequence

from dateline.release.model import Block, Paragraph, Quotation, Quote
from dateline.release.runs import plain

_SAYING = (
    r"(?:sa(?:id|ys|ying)|add(?:ed|s|ing)|stat(?:ed|es|ing)|explain(?:ed|s|ing)|not(?:ed|es|ing)"
    r"|comment(?:ed|s|ing)|continu(?:ed|es|ing)|declared|declares|told|tells|announced|remarked|remarks"
    r"|conclud(?:ed|es|ing)|shar(?:ed|es|ing)|emphasi[sz](?:ed|es|ing)|according to|writes|wrote"
    r"|recalls|recalled|observed|warned|warns|insisted|stressed|argued|asked|replied|testified"
    r"|a déclaré|déclare|sagte|sagt|erklärte|dijo|afirmó|گفت|افزود|قال|أضاف)"
)
_QUOTED = re.compile(
    r"“(?P<curly>[^“”]{1,5000})(?:”|$)|(?<![\w\"])\"(?P<straight>[^\"]{1,5000})(?:\"(?!\w)|$)"
    r"|«(?P<angled>[^«»]{1,5000})(?:»|$)|„(?P<german>[^„“”]{1,5000})(?:[“”]|$)"
)
_WHO = r"[^\W\d_a-z][^,،“”\"«».;:()]{1,80}?"
_ROLE = r"(?:[,،]\s*(?P<role>[^“”\"«».;:]{2,120}?))?"
_ROLE_THEN_COMMA = r"(?:[,،]\s*(?P<role>[^“”\"«».;:]{2,120}?)[,،])?"
_AFTER = re.compile(
    rf"\s*[,،]?\s*(?:{_SAYING})\s+(?:that\s+)?(?P<who>{_WHO}|\d[^,“”\".;:]{{2,80}}?){_ROLE}"
    r"(?=\s*[.;:,،“\"«]|\s*$|\s+(?:in|on|at|during|when|after|as|who)\s)"
)
_AFTER_TURNED = re.compile(
    rf"\s*[,،]?\s*(?P<who>{_WHO}){_ROLE_THEN_COMMA}\s+(?:also\s+)?{_SAYING}\b"
)
_BEFORE = re.compile(
    rf"(?:^|[.!?”\"»]\s+|[,،]\s+)(?:(?:And|But|In [^,]{{1,60}},)\s+)?"
    rf"(?P<who>{_WHO}){_ROLE_THEN_COMMA}\s+(?:also\s+)?{_SAYING}[^.“”\"]{{0,60}}[,:،]?\s*$"
)
_BY = re.compile(
    r"\b(?:issued|made|released|signed|published|written|given) by "
    r"(?P<who>(?:[^,“”\".;:]|(?<=\d),(?=\d)){2,120}?)\s*[,:]?\s*$"
)
_ACCORDING = re.compile(rf"\b[Aa]ccording to (?P<who>{_WHO}){_ROLE}\s*[,:]\s*$")
_DASHED = re.compile(
    r"\s*[–—-]{1,2}\s*(?P<who>[^\W\d_a-z][^,“”\".;:]{1,80})(?:,\s*(?P<role>[^“”\"]{2,120}))?$"
)
_PRONOUN = re.compile(r"(?:he|she|they)\b", re.IGNORECASE)
_PRONOUN_SAYS = re.compile(
    rf"\s*,?\s*(?:(?:he|she|they)\s+(?:also\s+)?{_SAYING}|{_SAYING}\s+(?:he|she|they))\b",
    re.IGNORECASE,
)
_PRONOUN_BEFORE = re.compile(
    rf"\b(?:he|she|they)\s+(?:also\s+)?{_SAYING}[^.“”\"]{{0,40}}$", re.IGNORECASE
)
WINDOW = 320


def quotations_in(body: Sequence[Block]) -> tuple[Quotation, ...]:
    """Return the quotations of a body in reading order, each with the speaker the text names.

    Words in quotation marks count where somebody is said to say them, or where they are a whole
    sentence; titles and single words in quotation marks don't.
    """
    found: list[Quotation] = []
    for index, block in enumerate(body):
        if isinstance(block, Quote):
            speaker, role = split_attribution(block.attribution)
            words = " ".join(plain(paragraph) for paragraph in block.paragraphs)
            said = [] if speaker else [q for q in _in_paragraph(words, index, ()) if q.speaker]
            found.extend(said)
            if words and not said:
                found.append(Quotation(words, speaker, role, index))
        elif isinstance(block, Paragraph):
            found.extend(_in_paragraph(plain(block.runs), index, found))
    return tuple(found)


def split_attribution(line: str | None) -> tuple[str | None, str | None]:
    """Split the line under a quotation into speaker and role."""
    if line is None or not line.strip(" —–-"):
        return None, None
    bare = line.strip(" —–-")
    name, comma, role = bare.partition(",")
    if not comma or not role.strip() or name[:1].islower():
        return bare, None
    if role.strip()[:1].islower() and " of " not in role and not _looks_like_role(role):
        return bare, None
    return name.strip(), role.strip()


def _looks_like_role(role: str) -> bool:
    return (
        re.search(
            r"\b(?:officer|director|manager|president|chair\w*|secretary|spokes\w+|head|chief|ceo|founder"
            r"|editor|treasurer|minister|professor|author|member|partner|analyst|lead\w*)\b",
            role,
            re.IGNORECASE,
        )
        is not None
    )


def _in_paragraph(text: str, index: int, before: Sequence[Quotation]) -> Iterator[Quotation]:
    if not any(mark in text for mark in '“"«„'):
        return
    last = before[-1] if before and index - before[-1].block <= 2 else None
    for quoted in _QUOTED.finditer(text):
        words = next(group for group in quoted.groups() if group is not None).strip()
        lead = text[max(0, quoted.start() - WINDOW) : quoted.start()]
        trail = text[quoted.end() : quoted.end() + WINDOW]
        speaker, role = _speaker(lead, trail)
        goes_on = last is not None and last.block == index and _is_sentence(words)
        goes_on = goes_on or bool(_PRONOUN_SAYS.match(trail) or _PRONOUN_BEFORE.search(lead))
        if speaker is None and last is not None and goes_on:
            speaker, role = last.speaker, last.role
        if speaker is None and not _is_sentence(words):
            continue
        if speaker is not None and len(words.split()) < 2:
            continue
        last = Quotation(words.rstrip(","), speaker, role, index)
        yield last


def _speaker(lead: str, trail: str) -> tuple[str | None, str | None]:
    for pattern, text in (
        (_AFTER, trail),
        (_AFTER_TURNED, trail),
        (_DASHED, trail),
    ):
        found = pattern.match(text)
        if found is not None and not _PRONOUN.match(found["who"]):
            return found["who"].strip(), _group(found, "role")
    by = _BY.search(lead)
    if by is not None:
        return by["who"].strip(), None
    for pattern in (_ACCORDING, _BEFORE):
        found = pattern.search(lead)
        if found is not None and not _PRONOUN.match(found["who"]):
            return found["who"].strip(), _group(found, "role")
    return None, None


def _group(found: re.Match[str], name: str) -> str | None:
    value = found[name]
    return value.strip() if value else None


def _is_sentence(words: str) -> bool:
    return len(words.split()) >= 6 and words[-1] in ".!?…" and not words[0].islower()

"""What ran into a paragraph of boilerplate and is none of it: addresses, hashtags, notices."""

import functools
import re

from dateline.release.address_lines import is_address
from dateline.release.boilerplate_ends import (
    DETAILS,
    NO_ADVICE,
    NO_PART,
    POSTAL,
    notes_trademarks,
)
from dateline.release.patterns import late

_ENDED = tuple('.!?…)”"’®™')
_SENTENCE = late(r"(?P<end>[.!?]|(?:https?://|www\.)\S{4,300})[”\")]?\s+(?=[A-Z©*(])")
_ACCOUNT = late(r"@\w{2,30}[.,;|]?")
_LABEL = late(
    r"(?<!\S)(?!Visit|More|Learn|See|Find|Further|Weitere|Mehr|Más|Plus)"
    r"[A-Z][\w()/]{1,20}(?: [\w()/]{1,20})?\s?:$"
)
_REACH = 50
LONGEST_REACH = 160  # a label, a site, a label and a number
LONGEST_BEGUN = 8
LONGEST_GLUED = 400
MOST_LOOSE = 60  # far more addresses than a paragraph ends with
_HINTS = (
    "orward-", "orward ", "FORWARD", "arbor", "HARBOR", "isclaimer", "autionary", "©", "opyright",
    "ights res", "ights Res", "contact", "mail", "call ", "press release", "news release", "advice",
    "rademark", "solicitation", "recommendation", "full terms", " *", "ethodology", "Details",
    "isclosure:", "Note:", "Source:", "Sources:", "(Assets", "(AUM", "(As of", "(Based on",
)  # fmt: skip
"""Pieces of which a notice has one: looked for first, for most paragraphs have none."""
_REACH_BEHIND = late(
    r"(?:\s*[|•·]\s*(?:(?:media|press) )?contacts?\b[: ]\s*\S+@\S+"
    r"|(?<=[.!?])(?:\s+web(?:site)?[.:]\s*\S+)?\s+(?:tel|phone|ph)[.:]"
    r"\s*[+(]?\d[\d ().-]{6,18}\d"
    rf"|(?<=[a-z)][.!?])\s+{POSTAL})\W*$",
    re.IGNORECASE,
)
_MARKS = late(
    r"(?<=[\d.!?)])\s+(?=(?:[A-Z][\w&-]*[™®],? (?:and )?){1,20}(?:is a|are) (?:registered )?"
    r"(?:trade ?|service )?marks? of\b)"
)
_GLUED = late(r"(?!https?:|www\.)\S*?[a-z)][.!?](?=(?:https?://|www\.)\S{4})")
_BEGUN = late(r"(?<=[.!?])\s+(?:For|To)$")
_NOTICE = late(
    r"(?-i:\*{1,3}[A-Z][a-z])|(?-i:\((?:Assets under|AUM|As of|Based on|Sources?:|Note:) ?)"
    rf"|(?-i:{DETAILS})|(?-i:Disclosure|Note|Sources?):\s|"
    r"[^.!?]{0,160}\bforward[- ]looking (?:statements?|information)\b"
    rf"|{NO_PART}|{NO_ADVICE}"
    r"|please (?:see|view) (?:the )?full terms\b|(?:©|copyright (?:©|\d)|all rights reserved)"
    r"|(?:safe harbou?r|disclaimer|cautionary (?:note|statement))\b"
    r"|(?:for|to)\b[^.@:]{2,90}\b(?:interviews?|inquiries|enquiries|questions)\b[^.@]{0,60}"
    r"\b(?:contact|e-?mail|call)\b",
    re.IGNORECASE,
)


def head_length(words: str) -> int:
    """Return how many characters are addresses that a text under its heading opens with."""
    at = 0
    while True:
        word = words[at:].split(" ", 1)[0] if at < len(words) else ""
        if word[:1].isupper() or not is_address(word):
            return at
        rest = words[at + len(word) :].lstrip()
        if not rest[:1].isupper():
            return at
        at = len(words) - len(rest)


@functools.lru_cache(maxsize=4_096)
def tail_start(words: str) -> int:
    """Return where what is no boilerplate begins in its paragraph; its length where nothing is.

    Addresses and hashtags after its last sentence, or a sentence that looks ahead, disclaims or
    says whom to ask, with all that follows it.
    """
    marks = _MARKS.search(words) if "marks of" in words else None
    if marks is not None:
        return marks.start()
    for sentence in _SENTENCE.finditer(words) if any(hint in words for hint in _HINTS) else ():
        if _NOTICE.match(words, sentence.end()) or notes_trademarks(words, sentence.end()):
            return _without_loose_words(words[: sentence.end("end")])
    last = words[-LONGEST_REACH:].rstrip(" .)|")
    if last[-1:].isdigit() or "@" in last:
        behind = _REACH_BEHIND.search(words, max(0, len(words) - LONGEST_REACH))
        if behind is not None:
            return behind.start()
    return _without_loose_words(words)


def begun_sentence(words: str) -> int:
    """Return where a sentence begins of which a paragraph has the first word alone ("… sea. For").

    What it says stands in the next paragraph; the length of the words where there is none.
    """
    begun = _BEGUN.search(words, max(0, len(words) - LONGEST_BEGUN))
    return begun.start() if begun is not None else len(words)


def _without_glued_address(words: str) -> int:
    """Return where an address begins that ran into the last sentence ("… sea.www.acme.example")."""
    end = len(words.rstrip())
    start = max(words.rfind(" ", 0, end), words.rfind("\u00a0", 0, end)) + 1
    glued = _GLUED.match(words, start, min(end, start + LONGEST_GLUED))
    return glued.end() if glued is not None else end


def _without_loose_words(words: str) -> int:
    """Return where addresses and hashtags begin that follow the last sentence of some words."""
    kept = end = _without_glued_address(words)
    for _ in range(MOST_LOOSE):
        start = max(words.rfind(" ", 0, end), words.rfind("\u00a0", 0, end)) + 1
        word = words[start:end]
        tag = word[:1] == "#" and word[1:2].isalpha()
        before = words[:start].rstrip()
        if not before or not (tag or is_address(word) or _ACCOUNT.fullmatch(word)):
            break
        before = before if tag else before.removesuffix(" and")
        label = _LABEL.search(before[-_REACH:]) if not tag else None
        before = before[: -len(label[0])].rstrip() if label is not None else before
        end = len(before)
        if tag or before.endswith(_ENDED):
            kept = end
    return kept if kept < len(words.rstrip()) else len(words)

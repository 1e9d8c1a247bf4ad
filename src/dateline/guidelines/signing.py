"""How many signed, in English: a number of people, that they sign, and what they sign.

The three stand in one sentence in any order: *the petition bears two and a half thousand
signatures*, *318 households had put their names to the letter*.
"""

import re
from typing import NamedTuple

from dateline.guidelines.case import Case
from dateline.guidelines.number_words import TENS, UNITS
from dateline.release.patterns import late

_SIGN = frozenset({
    "signed", "signatures", "signatories", "signatory", "cosigned", "undersigned", "names", "name",
    "signers", "subscribed", "signing", "sign",
})  # fmt: skip
_THEIR_NAMES = late(
    r"(?:put|sets?|add(?:ed|s)?|lent|lend|gave|given|giving|adding|putting|wrote|written|placed)"
    r" (?:all )?(?:of )?their names?|(?:carr(?:y|ies|ied)|bears?|bore|has|have|with|gathered"
    r"|collected|under)\b[^.;]{0,60}\bnames\b|\bnames (?:stand|are|were|stood) (?:under|below|on)"
)
_PAPER = late(
    r"\b(?:statement|letter|petition|declaration|appeal|manifesto|resolution|pledge|call|request"
    r"|demand|plea|objection|protest|proposal|memorandum|charter|motion|complaint|initiative)s?\b"
)
_WEAK = late(r"\b(?:statement|letter|petition|declaration|appeal|manifesto)\b")
_WORD = "|".join((*UNITS[2:], *TENS, "hundred", "thousand", "dozen"))
_NUMBER = (
    rf"(?P<half>(?:{_WORD}) and a half (?:thousand|hundred|million))"
    rf"|(?P<digits>\d{{1,3}}(?:,\d{{3}})+|\d+)(?: (?P<size>thousand|million|hundred|dozen))?"
    rf"|(?P<words>(?:(?:a|one) )?(?:{_WORD})(?:[ -](?:and |a )?(?:{_WORD}|one)\b)*)"
)
COUNTED = late(
    rf"(?<![\w.,$€£#/-])(?:{_NUMBER})"
    r"(?! ?(?:%|percent|per cent|o'clock|a\.m|p\.m|years?|months?|weeks?|days?|hours?|minutes?"
    r"|crowns|dollars|euros|pounds|miles|kilomet|metres|meters|pages?|points?|times"
    r"|of the following"
    r"|million dollars|january|february|march|april|may|june|july|august|september|october"
    r"|november"
    r"|december|countries|nations|states|governments|parties|agreements?|contracts?|bills?|deals?"
    r"|letters?|petitions?|statements?|players|copies)\b)"
    r"(?: (?:of )?(?:the |its |our |his |her |their )?"
    r"(?:(?!(?:sign\w*|have|had|has|who|after|in|at|on|for|and|senators|lawmakers|colleagues)\b)"
    r"[a-z][\w'’-]*,? ){0,3}?(?!(?:senators|lawmakers|colleagues)\b)[a-z][\w'’-]*s\b"
    r"| (?:of (?:his|her|their|its) |[a-z]+ ){0,2}colleagues(?= (?:have |had )?joined\b)"
    r"| (?:[a-z-]+ )?(?:people|men|women|children|staff|alumni|clergy|faculty|signatures|names))"
)
_YEAR = late(r"(?:19|20)\d\d")
_SIZES = {"thousand": 1_000, "million": 1_000_000, "hundred": 100, "dozen": 12}
_NEAR = 90


class Signed(NamedTuple):
    """How many are said to have signed, and where the number stands."""

    number: int
    start: int
    end: int


def signed_in(case: Case) -> Signed | None:
    """Return the first number of signatories that a text tells of in running words."""
    if not case.document.language.startswith("en"):
        return None
    for at in case.places(_SIGN):
        first, last = case.sentence_at(at)
        sentence = case.lowered[first:last]
        paper = _PAPER.search(sentence)
        if paper is None or not _signs(case, at, sentence):
            continue
        counts = COUNTED.finditer(case.lowered, max(first, at - _NEAR), min(last, at + _NEAR))
        nearest = min(
            (
                found
                for found in counts
                if not _YEAR.fullmatch(found["digits"] or "")
                and _counts_signers(case.lowered, found, at)
            ),
            key=lambda found: min(abs(found.end() - at), abs(found.start() - at)),
            default=None,
        )
        if nearest is not None and (number := counted_value(nearest)) > 1:
            return Signed(number, *nearest.span())
    return None


_SIGNATURES = late(r"\b(?:signatures|signator(?:y|ies)|signers|names)\b")
_WHOSE = late(
    r"[a-z]+(?: on| onto)?(?: to)?(?: (?:the|an?|this|that|their|his|her|it)(?: [\w-]+){0,3}?)?,?"
    r"(?: also| already| jointly| together| along| so far| in \w+)* (?:by|of|from|with)\b"
    r"|(?:signator(?:y|ies)|signers):? (?:number|include|are|come from)?|undersigned"
)
"""What stands between a word of signing and those who do: *signed a letter along with*."""
_NO_SIGNER = late(
    r"[;:]|\b(?:requests?|ask(?:s|ed|ing)?|urg(?:es?|ed|ing)|call(?:s|ed|ing)?|that|which|for"
    r"|against|sections?|since|would|will|was|were|is|are|supports?|opposes?|supporting|opposing"
    r"|demand(?:s|ed|ing)?|about|under|because|including|when|while|where|after|before|to"
    r"|expressing|wrote|seek(?:s|ing)?|during|there|arrested|living|covering|affecting)\b"
)
_SIGNED_UP = late(
    r"sign(?:ed|ing) (?:up|off|into|over|in)\b"
    r"|sign(?:ed|ing) on ?to (?!(?:[\w-]+ ){1,3}?(?:statement|letter|petition|declaration|appeal"
    r"|manifesto|resolution|plea|brief)\b)"
)
_JOINED_IN = late(r"\bjoin(?:ed|s|ing)? (?:[\w.'’-]+ ){1,4}in $|\bwith [^,;]{1,30} in $")


def _counts_signers(lowered: str, found: re.Match[str], at: int) -> bool:
    """Say whether a number counts those who sign: *54 tenants signed*, *signed by 54 tenants*."""
    if _SIGNATURES.search(found[0]):
        return True
    if found.end() <= at:
        told = lowered.startswith(("signed by", "signed also by", "signatures", "signator"), at)
        return not told and _NO_SIGNER.search(lowered, found.end(), at) is None
    if found.start() <= at:
        return True
    whose = _WHOSE.match(lowered, at, found.start())
    return whose is not None and _NO_SIGNER.search(lowered, whose.end(), found.start()) is None


def _signs(case: Case, at: int, sentence: str) -> bool:
    """Say whether a word there is of signing, and not of a name or a contract."""
    if case.lowered.startswith(("name", "subscribed"), at):
        if _WEAK.search(sentence) is None:
            return False
        return not case.lowered.startswith("name", at) or _THEIR_NAMES.search(sentence) is not None
    if case.lowered.startswith("sign ", at) or _SIGNED_UP.match(case.lowered, at):
        return False
    if case.lowered.startswith("signing", at):
        first, _ = case.sentence_at(at)
        if _JOINED_IN.search(case.lowered, max(first, at - 40), at) is None:
            return False
    return _OTHERWISE.search(sentence) is None


_OTHERWISE = late(
    r"\b(?:contracts?|agreements?|letters? of intent|lois?|mous?|acquire|purchase|treaty|lease"
    r"|into law|free agents?|players?|memorandums?|deal"
    r"|autographs?|copies|executive order)\b"
)


def counted_value(found: re.Match[str]) -> int:
    """Return the number that a match of `COUNTED` says."""
    if found["half"]:
        word, _, size = found["half"].partition(" and a half ")
        return int((word_value(word) + 0.5) * _SIZES[size])
    if found["digits"]:
        return int(found["digits"].replace(",", "")) * _SIZES.get(found["size"] or "", 1)
    return word_value(found["words"])


def word_value(words: str) -> int:
    """Return the number that English words say: *two hundred and sixty* is 260."""
    total = current = 0
    for word in re.split(r"[ -]", words):
        if word in UNITS:
            current += UNITS.index(word)
        elif word in TENS:
            current += 20 + 10 * TENS.index(word)
        elif word in ("hundred", "dozen"):
            current = max(current, 1) * _SIZES[word]
        elif word == "thousand":
            total, current = total + max(current, 1) * 1000, 0
    return total + current

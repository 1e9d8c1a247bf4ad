"""Where sentences end: full stops that are not those of an abbreviation, an initial or a number."""

from collections.abc import Iterator

from dateline.release.patterns import late

_END = late(r"[.!?؟。！？][.!?؟。！？]*[\"'”’»)\]]*(?=\s|$)")
_ABBREVIATED = (
    r"Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Sen|Rep|Gov|Gen|Col|Lt|Maj|Capt|Sgt|Adm|Pres|St|Ste|Jr"
    r"|Sr|vs|No|Nos|Inc|Ltd|Corp|Co|Bros|Dept|Assn|Ave|Blvd|Rd|Mt|Ft|Jan|Feb|Mar|Apr|Jun|Jul"
    r"|Aug|Sept|Sep|Oct|Nov|Dec|e\.g|i\.e|cf|al|approx|est|Art|Sec|Fig|Vol|pp|a\.m|p\.m"
)
_ABBREVIATION = late(rf"(?:\b(?:{_ABBREVIATED})|\b[A-Z]|\b(?:[A-Z]\.)+[A-Z])\.$")
_TAILS = frozenset(word[-2:] for word in _ABBREVIATED.split("|"))
_COMPANY = late(r"(?:Inc|Ltd|Corp|Co|Jr|Sr|a\.m|p\.m|(?:[A-Z]\.)+[A-Z])\.$")
_STARTS_ANEW = late(r"\s+[\"'“‘«(]*[A-Z](?:[a-z]|\s)")
_STATES = late(r"\bU\.[SKN]\.$")
_OF_STATES = late(
    r" (?:Department|Senat\w+|Sens?\b|House|Congress\w*|Reps?\b|Representative|Attorney|District"
    r"|Court|Supreme|Army|Navy|Marine|Air|Coast|Government|Secretary|President|Treasury|Trade|Geological"
    r"|Environmental|Food|Fish|Forest|Census|Customs|Citizenship|Bureau|Capitol|Constitution|Postal"
    r"|Small|Embassy|Ambassador|Border|Securities|Security|Human|General|Special|Agency|Bankruptcy"
    r"|Patent|Drug|Open|Olympic|Magistrate|Circuit|Justice|Marshal|Bank|Energy|Commerce|Labor)"
)
_WINDOW = 12


def _closes(text: str, before: str, at: int, end: int) -> bool:
    """Say whether an abbreviation's full stop ends its sentence too: *to the U.S. She stayed.*"""
    if not _COMPANY.search(before) or not _STARTS_ANEW.match(text, at, end):
        return False
    return not (_STATES.search(before) and _OF_STATES.match(text, at))


def sentence_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of the sentences between two offsets, blanks between them left out."""
    at = start
    for found in _END.finditer(text, start, end):
        stop, after = found.span()
        if text[stop] == "." and (text[stop - 2 : stop] in _TAILS or text[stop - 1].isupper()):
            before = text[max(at, stop - _WINDOW) : stop + 1]
            if _ABBREVIATION.search(before) and not _closes(text, before, after, end):
                continue
        yield at, after
        at = after
        while at < end and text[at].isspace():
            at += 1
    if at < end:
        yield at, end


def places_in(text: str, words: str, first: int = 0, last: int | None = None) -> Iterator[int]:
    """Yield where words stand in a stretch of text, letter for letter, one after the other."""
    at = text.find(words, first, last)
    while at >= 0:
        yield at
        at = text.find(words, at + len(words), last)

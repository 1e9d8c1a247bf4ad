"""Which parts of a text are the source's own narration, beyond what quotation marks tell.

A letter, an interview, a transcript or a statement given word for word is somebody's speech though
no marks stand around it; a notice that the law asks for is nobody's style; and in a text whose
marks or full stops were lost on the way nobody can tell speech from narration. Rules about style
say nothing in any of these.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from dateline.guidelines.flattened import BODY, is_flat
from dateline.guidelines.quoting import Part
from dateline.guidelines.sentences import places_in
from dateline.release.patterns import late

NARRATED = frozenset({"headline", "subheadline", "paragraph", "heading", "item", "boilerplate"})

_SPEECH_TITLE = late(
    r"\bq ?& ?a\b|\bq and a\b|\binterview(?:s|ed)? with\b|\bin conversation with\b"
    r"|\bopen letter\b|\bletter (?:to|from)\b|\btranscript\b|\bop-ed\b|\bopinion ?[:|]"
    r"|\b(?:remarks|testimony|address|speech|eulogy|prepared text) (?:by|of|from|at|on|to|before)\b"
    r"|\b(?:issues?|releases?) (?:a |the following )?statements?\b|\bstatements? (?:by|of|from"
    r"|on|regarding|concerning)\b|\b(?:delivers|gives) remarks\b"
    r"|\b(?:opening|floor|closing) statement\b|^(?:statement|remarks|commentary|guest post)\b"
    r"|(?:'s?|joint) statement\b|\bstatement:",
)
_TITLE = (
    r"(?:sen\.?|senator|rep\.?|congress(?:wo)?man|mr\.|mrs\.|ms\.|gov\.?|governor|mayor|prof\.?"
    r"|dr\.)"
)
_SPEECHES = frozenset({
    "q", "interview", "interviews", "interviewed", "conversation", "letter", "transcript", "op",
    "opinion", "remarks", "testimony", "address", "speech", "eulogy", "text", "statement",
    "statements", "commentary", "post",
})  # fmt: skip
"""Words of which a title of speech has one."""
_PERSONS_SPEECH = late(
    rf"\b{_TITLE} [\w.-]+(?: [\w.-]+)?(?:'s?)? (?:floor |opening |closing )?(?:statement|remarks"
    rf"|speech"
    r"|testimony|op-ed)\b|\bfloor (?:statement|speech)\b"
    rf"|\b(?:statement|remarks|speech|testimony|address) (?:of|by|from) (?:u\.s\. )?{_TITLE} "
)
_PERSONS_SPEECHES = frozenset({"statement", "remarks", "speech", "testimony", "op", "address"})
"""Words of which a title of somebody's speech has one."""
_ON_FLOOR = late(
    r"\b(?:delivered|gave|made|spoke|speech|remarks|statement)\b[^.]{0,80}\bon the (?:senate "
    r"|house )?floor\b"
)
_CHAIR = late(r"\b(?:mr\.|madam) (?:president|speaker),")
_HANDS_OVER = late(
    r"\bfollowing (?:joint |brief |open |public |written )?(?:statements?|remarks|letter|comments?"
    r"|testimony|message|speech|text|reaction)\b[^:\"“]{0,220}[:.] ?$"
    r"|\b(?:excerpts? (?:of|from)|find below|below (?:is|are)|following (?:is"
    r"|are)) [^:\"“]{0,220}[:.] ?$"
    r"|\b(?:letter|statement|remarks|text) (?:includes?|follows?|reads?)[^:\"“]{0,60}: ?$"
    r"|\b(?:(?:following|this|joint|brief|open|full|written) (?:joint |brief |open |public "
    r"|written )?"
    r"(?:statements?|remarks|letter|comments?|testimony|message|speech|text)"
    r"|(?:text|transcript) of the (?:letter|statement|remarks|speech)|said|wrote|stated|says|reads"
    r"|statement)\b[^.!?:]{0,120}: ?$"
)
_HANDS_ON = late(
    r"\b(?:following|this) (?:joint |brief |open |public |written |full )?(?:statements?|remarks"
    r"|letter|comments?|testimony|message|speech|text|op-ed|column)\b[^.!?:\"“]{0,160}: ?(?=\w)"
)
_HANDED = (
    "statement", "remarks", "letter", "comment", "testimony", "message", "speech", "text", "op-ed",
    "column",
)  # fmt: skip
_OPENING = 700
SIGNED_OFF = frozenset({"sincerely", "respectfully", "regards"})
_DEAR_SOMEBODY = late(r"\bdear (?:[a-z.'-]+ ){0,5}[a-z.'-]+ ?[:,]")
_LETTER = late(
    r"^(?:dear|to the (?:editor|members|people)|sehr geehrte|cher|chère|estimad[oa]s?|"
    r"querid[oa]s?)\b.{0,120}[,:]?$"
)
_LABEL = late(r"(?:[qa]|question|answer|interviewer|host|moderator)\d?[.:)] ")
_NOTICES = {
    "forward": ("forward-looking", "forward looking"),
    "safe": ("safe harbor", "safe harbour"),
    "cautionary": ("cautionary note", "cautionary statement"),
    "disclaimer": ("disclaimer",),
    "disclaimers": ("disclaimers",),
    "disclosure": ("disclosure:",),
    "disclosures": ("disclosures:",),
    "constitute": ("not constitute", "intended to constitute"),
    "construed": ("not be construed",),
    "intended": (
        "not intended to be",
        "not intended to provide",
        "not intended as",
        "not intended to diagnose",
    ),
    "offer": ("not an offer",),
    "advice": ("not investment advice", "not financial advice"),
    "solicitation": ("not a solicitation", "solicitation of"),
    "responsible": ("not responsible for",),
    "representation": ("no representation",),
    "representations": ("no representations",),
    "warranty": ("no warranty",),
    "warranties": ("no warranties",),
    "reserved": ("all rights reserved",),
    "trademark": ("trademark of",),
    "trademarks": ("trademarks of",),
    "endorsed": ("not endorsed by", "not been endorsed by"),
    "gaap": ("non-gaap",),
    "regulation": ("regulation fd",),
    "informational": ("informational purposes only",),
    "securities": ("securities act of", "private securities litigation"),
    "unsubscribe": ("unsubscribe",),
    "performance": ("past performance",),
    "compensation": ("received compensation",),
    "errors": ("for any errors",),
    "losses": ("for any losses",),
    "damages": ("for any damages",),
}
_NOTICE_WORDS = frozenset(_NOTICES)
_NOTICE_TITLE = late(
    r"(?:(?:important |legal |risk |investor |general )?(?:disclaimers?|disclosures?)"
    r"|(?:important|legal|risk|general) (?:notices?|information|warning)|forward[- ]looking"
    r"|safe harbou?r|cautionary|legal\b|use of non-gaap"
    r"|non-gaap|about non-gaap|terms (?:and|&) conditions|note regarding|notice regarding)"
)
_NOTICE_BEGINNINGS = frozenset({
    "ab", "ca", "di", "fo", "ge", "im", "in", "le", "no", "ri", "sa", "te", "us",
})  # fmt: skip
"""The first two letters of the words that a title of a notice begins with."""
_PERSONAL = frozenset({"i", "my", "dear", "transcript", "myself"})
_FLAT_SPEECH = late(
    r"following (?:statement|remarks|letter)|\bop-ed\b|\bmr\. president\b|\bstatement of\b"
    r"|\bstatement by\b|\bremarks\b|\bcolumn\b"
)
_MARKS = '“”„«»"'
_PAIRED = '"“”'
_TELLING = frozenset({
    "said", "says", "added", "adds", "stated", "noted", "continued", "explained", "commented",
})  # fmt: skip
_SPEAKING = frozenset({"we", "our", "i", "my", "us"})
_TALKING = _SPEAKING | {"you", "your"}
_SAYING = r"(?:added|adds|stated|noted|continued|explained|commented)"
_TOLD = late(rf"\b(?:said|says)\b|, (?:[a-z]+ ){{0,2}}{_SAYING}(?=[.,;:]|$)|, {_SAYING} [a-z]")
_SPEAKER = late(r"\b(?:we|our|i|my|you|your)\b")
_DEAR = ("dear ", "to the ", "sehr ", "cher", "chère", "estimad", "querid")


def unvoiced(
    text: str, lowered: str, parts: Sequence[Part], vocabulary: frozenset[str]
) -> frozenset[int]:
    """Return the indexes of the parts of narrating kinds that aren't the source's own narration.

    Where full stops were lost nobody can tell, and this isn't asked.
    """
    if (
        is_speech(lowered, parts, vocabulary)
        or is_unmarked(text, lowered, parts, vocabulary)
        or (is_flat(parts) and may_hold_speech(lowered, parts, vocabulary))
    ):
        return frozenset(range(len(parts)))
    return (
        frozenset(_spoken(text, lowered, parts))
        | frozenset(_notices(lowered, parts, vocabulary))
        | _letter(lowered, parts, vocabulary)
    )


def _letter(lowered: str, parts: Sequence[Part], vocabulary: frozenset[str]) -> frozenset[int]:
    """Return the parts of a letter that stands in the text, from *Dear* to *Sincerely*."""
    if "dear" not in vocabulary or vocabulary.isdisjoint(SIGNED_OFF):
        return frozenset()
    start = _DEAR_SOMEBODY.search(lowered)
    ends = [lowered.rfind(word) for word in SIGNED_OFF & vocabulary]
    if start is None or max(ends) < start.start():
        return frozenset()
    return frozenset(
        index
        for index, part in enumerate(parts)
        if part.end > start.start() and part.start <= max(ends)
    )


def torn(
    text: str, lowered: str, parts: Sequence[Part], vocabulary: frozenset[str]
) -> frozenset[int]:
    """Return the indexes of parts that lost a quotation mark, so that who speaks can't be told."""
    silent = vocabulary.isdisjoint(_TELLING) and not any(map(text.__contains__, _MARKS))
    if is_flat(parts) and not (silent and not may_hold_speech(lowered, parts, vocabulary)):
        return frozenset(range(len(parts)))
    telling = frozenset() if vocabulary.isdisjoint(_TALKING) else vocabulary & _TELLING
    if not telling and not any(map(text.__contains__, _PAIRED)):
        return frozenset()
    return frozenset(
        [index for index, part in enumerate(parts) if _is_torn(text, lowered, part, telling)]
    )


def is_unmarked(text: str, lowered: str, parts: Sequence[Part], vocabulary: frozenset[str]) -> bool:
    """Say whether quotation marks were lost, so that speech can't be told."""
    telling = vocabulary & _TELLING
    if not telling or vocabulary.isdisjoint(_SPEAKING):
        return False
    return not any(map(text.__contains__, _MARKS)) and any(
        _tells(lowered, part, telling) for part in parts if part.kind in NARRATED
    )


def _tells(lowered: str, part: Part, telling: frozenset[str]) -> bool:
    """Say whether a paragraph says that somebody said it, in one of the words given."""
    for word in telling:
        if lowered.find(word, part.start, part.end) >= 0:
            return _TOLD.search(lowered, part.start, part.end) is not None
    return False


def may_hold_speech(lowered: str, parts: Sequence[Part], vocabulary: frozenset[str]) -> bool:
    """Say whether a letter or a speech may stand somewhere in a text without lines."""
    if vocabulary & _PERSONAL:
        return True
    return any(
        _FLAT_SPEECH.search(lowered, part.start, part.end) is not None
        for part in parts
        if part.kind in BODY
    )


def is_persons_speech(lowered: str, parts: Sequence[Part], vocabulary: frozenset[str]) -> bool:
    """Say whether a text is the statement of somebody with a title, or a speech to a chair."""
    chaired = "floor" in vocabulary and not vocabulary.isdisjoint({"president", "speaker"})
    if chaired and _CHAIR.search(lowered) and _ON_FLOOR.search(lowered, 0, _OPENING):
        return True
    if vocabulary.isdisjoint(_PERSONS_SPEECHES):
        return False
    titles = (part for part in parts[:3] if part.kind in {"headline", "subheadline"})
    return any(
        _PERSONS_SPEECH.search(lowered, part.start, min(part.end, part.start + 200)) is not None
        for part in titles
    )


def is_speech(lowered: str, parts: Sequence[Part], vocabulary: frozenset[str]) -> bool:
    """Say whether a headline or the marks of a conversation say that all of it is speech."""
    speeches = vocabulary & _SPEECHES
    for part in parts[:4] if speeches else ():
        if part.kind not in {"headline", "subheadline"}:
            continue
        title = lowered[part.start : part.end]
        if any(word in title for word in speeches) and _SPEECH_TITLE.search(
            lowered, part.start, part.end
        ):
            return True
    labels = 0
    for part in parts:
        if part.kind in {"paragraph", "item"} and lowered[part.start : part.start + 1] in "qaihm":
            labels += _LABEL.match(lowered, part.start, part.start + 16) is not None
    return labels >= 3


def _spoken(text: str, lowered: str, parts: Sequence[Part]) -> Iterator[int]:
    letter = False
    handed = _is_handed_early(lowered, parts)
    for index, part in enumerate(parts):
        if part.kind not in {"paragraph", "item", "heading"}:
            continue
        if part.kind == "heading":
            handed = False
            continue
        if letter or handed:
            yield index
        opening = lowered[part.start : part.start + 9]
        if opening.startswith(_DEAR) and part.end - part.start < 140:
            letter = letter or _LETTER.match(lowered[part.start : part.end]) is not None
        if text[part.end - 1 : part.end] in {":", " "} and part.kind == "paragraph":
            handed = handed or hands_over(lowered, part.start, part.end)


def _is_handed_early(lowered: str, parts: Sequence[Part]) -> bool:
    """Say whether the first words give somebody the word, and the speech follows in their line."""
    opening_parts = (part for part in parts if part.kind in {"headline", "paragraph"})
    for part in islice(opening_parts, 2):
        end = min(part.end, part.start + _OPENING)
        opening = lowered[part.start : end]
        if any(word in opening for word in _HANDED) and _HANDS_ON.search(lowered, part.start, end):
            return True
    return False


def hands_over(lowered: str, start: int, end: int) -> bool:
    """Say whether words end by giving the word to somebody: *issued the following statement:*."""
    if lowered[end - 1 : end] not in {":", ".", " "} or end - start < 2:
        return False
    return _HANDS_OVER.search(lowered, max(start, end - 300), end) is not None


def _is_torn(text: str, lowered: str, part: Part, telling: frozenset[str]) -> bool:
    """Say whether a paragraph has a mark without its partner, or speech that lost both.

    ``telling`` are the words of telling that stand in the text.
    """
    straight, opening, closing = [text.count(mark, part.start, part.end) for mark in _PAIRED]
    if straight or opening or closing:
        return straight % 2 == 1 or (straight == 0 and opening != closing)
    return (
        bool(telling)
        and _tells(lowered, part, telling)
        and _SPEAKER.search(lowered, part.start, part.end) is not None
    )


def _notices(lowered: str, parts: Sequence[Part], vocabulary: frozenset[str]) -> Iterator[int]:
    """Yield the parts that are notices: by their words, or under a title that says so."""
    found = sorted(_places_of_notices(lowered, vocabulary))
    at, inside = 0, False
    for index, part in enumerate(parts):
        while at < len(found) and found[at] < part.start:
            at += 1
        if part.kind == "heading" or part.end - part.start < 80:
            title = (
                lowered[part.start : part.start + 2] in _NOTICE_BEGINNINGS
                and _NOTICE_TITLE.match(lowered, part.start, part.end) is not None
            )
            inside = title or (inside and part.kind != "heading")
        if inside or (at < len(found) and found[at] < part.end):
            yield index


def _places_of_notices(lowered: str, vocabulary: frozenset[str]) -> Iterator[int]:
    for word in vocabulary & _NOTICE_WORDS:
        for words in _NOTICES[word]:
            yield from places_in(lowered, words)

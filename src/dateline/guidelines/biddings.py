"""Sentences, labels and titles that bid the reader do something: *Discover the coast*."""

from collections.abc import Iterator

from dateline.guidelines.appeals import ADDRESS, SALE
from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import lexicon
from dateline.release.patterns import late

_BIDDING = lexicon(
    "discover delve explore unleash optimize optimise maximize maximise empower enjoy learn become"
    " imagine embrace immerse indulge ignite reimagine reinvent rediscover simplify streamline"
    " choose select avoid buy elevate transform unlock join get subscribe invest trade swap mint"
    " stake earn win shop book order grab claim save treat relax savor savour taste meet read see"
    " listen stream watch browse pick consider stop start don escape celebrate upgrade turn boost"
    " step dive take make give bring experience harness leverage supercharge skyrocket conquer"
    " master find call tap visit contact follow connect hold pay tune head swing sip feast"
)
"""Verbs that bid where they stand first; most of them are no nouns."""
_NOUNS_TOO = lexicon(
    "experience master book order claim save treat taste meet read see stream watch pick"
    " start stop"
    " stake trade swap mint upgrade turn boost step dive make find call tap visit contact follow"
    " hold pay tune head swing win earn shop celebrate listen take give bring connect avoid start"
    " feast escape call"
)
_THING = late(
    r"\w+ (?:deep |deeply |more |even |all |today |now )?(?:the|a|an|your|our|their|its|this|these"
    r"|those|what|how|why|from|into|in|up|with|to|every|any|everything|more|some|one|for|on|at|by"
    r"|all|of|over|through|beyond|new|and|as|out|away|yourself|it|them|better|smarter|faster"
    r"|stronger|live|local|exclusive|unique|free|fresh|great|real|healthy|beautiful|amazing)\b"
)
_THING_OF_NOUN = late(
    r"\w+ (?:the|your|our|this|these|what|how|why|into|yourself|every|everything)\b"
)
_READ_ON = late(
    r"(?:learn|read|see|find out|discover|explore|view) (?:more|further|the full|full|all)\b"
    r"(?: (?:about|at|on|here|by|from|article|list|story|report|details|in)\b)?(?: \S+){0,2}"
    r"|visit (?:www\.|https?:|\S+\.(?:com|org|net|io|co|ai|app|eu|de|fr|uk|ca"
    r"|example)\b)\S*(?: \w+)?"
    r"|(?:view|see|read|find|watch|download|get) (?:[\w'-]+ ){1,6}here\b"
    r"|(?:for (?:more|further|additional) \w+|to learn more|to find out more)[^.:]{0,80}?,?"
    r" (?:click|tap) \w+"
)
_FINITE = late(
    r"\b(?:announce[sd]?|launche[sd]|opens?|hosts?|hosted|returns?|is|are|was|were|has|have|had"
    r"|will|says?|said|wins|won|names|named|brings|offers|celebrates|introduces|releases|released"
    r"|partners|joins|expands|kicks|raises|receives|celebrated|adds|gets|becomes|made|makes|takes"
    r"|helps|unveils|reports?|would|can|could|may|provides?|wants?|gives|shows|keeps|comes|goes)\b"
)
_LINKED_TITLE = 130


def biddings(case: Case) -> Iterator[tuple[int, int]]:
    """Yield the spans of verbs that bid: at a sentence's start, behind a label, in a title."""
    for word in _HEADS & case.vocabulary:
        for at in case.places_of(word):
            end = _bidding(case, word, at)
            if end and case.narrates(at):
                yield at, end


_HEADS = _BIDDING | lexicon("view download")


def _bidding(case: Case, word: str, at: int) -> int:
    """Return where a bidding ends that begins at a place, or 0."""
    if not case.text[at].isupper():
        return 0
    first, last = case.sentence_at(at)
    labelled = at > first and _is_labelled(case, first, at)
    if at > first and not labelled:
        return 0
    stop = min(last, at + 80)
    if is_provision(case, at, last) or (is_name(case, at) and not _is_title(case, at, last)):
        return 0
    read_on = _READ_ON.match(case.lowered, at, stop)
    if read_on is not None:
        return 0 if _is_pointer(case, at, last) else read_on.end()
    if word not in _BIDDING or (case.stretch_at(at).kind == "item" and not labelled):
        return 0
    thing = (_THING_OF_NOUN if word in _NOUNS_TOO else _THING).match(case.lowered, at, stop)
    if thing is not None and not _TOLD_OF.search(case.lowered, at, last):
        return thing.end()
    titled = word not in _NOUNS_TOO and _is_title(case, at, last)
    return case.text.find(" ", at + len(word) + 1, last) if titled else 0


def is_name(case: Case, at: int) -> bool:
    """Say whether a verb begins a name amid a text: *Save Our Small Harbours Act*."""
    return case.stretch_at(at).kind != "headline" and _NAMING.match(case.text, at) is not None


_NAMING = late(r"[A-Z]\w+ (?:[A-Z][a-z]+ (?:[A-Z]|(?:and|of|the) [A-Z])|[A-Z]{2,} [A-Z]{2,})")


def is_provision(case: Case, at: int, last: int) -> bool:
    """Say whether a verb opens a point of a plan or of a law: *Give the agency the power to*."""
    if _GOVERNING.search(case.lowered, at, last) is not None:
        return True
    if case.stretch_at(at).kind != "item":
        return False
    return _SEMICOLON.search(case.text, last - 6, last + 1) is not None


_GOVERNING = late(
    r"\b(?:congress|senate|parliament|legislat\w+|federal|regulators?|security council|statutory"
    r"|secretary of|administrator|appropriations?|(?:loan|grant|benefit) programs?)\b"
)
_SEMICOLON = late(r";(?: ?(?:and|or))?\W*$")
_MORE = late(
    r"(?:(?:learn|read|see|find out|discover|view) (?:more|further)\b"
    r"|visit \S+ (?:for (?:more|further|additional|details|information)|to (?:learn|find out))\b"
    r"|visit \S+\W*$)"
)


def _is_pointer(case: Case, at: int, last: int) -> bool:
    """Say whether a bidding only says where more is told: *Learn more at* and a page."""
    if _MORE.match(case.lowered, at, last) is None or SALE.search(case.lowered, at, last):
        return False
    return (
        case.stretch_at(at).kind == "boilerplate"
        or last - at < _TEASING
        or case.lowered.startswith("further", at + 5)
        or ADDRESS.search(case.lowered, at, min(last + 1, at + 160)) is not None
    )


_DATED = late(r"\b(?:[QH][1-4]|(?:19|20)\d\d|[Pp]hase|[Ss]tep|[Gg]oal)\b")
"""Behind such a label a plan tells what comes: *Q2 2031: Become a…*."""
_TEASING = 14
"""*Read more…* is no longer than that."""
_TOLD_OF = late(r"\b(?:said|says|announced|announces)\b")


def _is_labelled(case: Case, first: int, at: int) -> bool:
    """Say whether a short label with a colon stands before a place: *Rewards: Hold…*."""
    before = case.text[first:at].rstrip()
    return (
        before.endswith(":")
        and len(before) < 60
        and "," not in before
        and not _DATED.search(before)
    )


def _is_title(case: Case, at: int, last: int) -> bool:
    """Say whether a line is a title without a verb that tells: then its first verb bids."""
    if last - at > _LINKED_TITLE or _FINITE.search(case.lowered, at, last):
        return False
    words = [word for word in case.text[at:last].split() if len(word) > 4 and word[0].isalpha()]
    return len(words) > 2 and all(word[0].isupper() for word in words)

"""Calls to readers and buyers that have no *you*: put together from who is meant and what to do.

*Property owners are invited to book*, *now is the moment to subscribe*, *follow the yard on
Facebook*: each is known by a word, and by what stands around it in the sentence.
"""

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from dateline.guidelines.case import Case

_Span: TypeAlias = tuple[int, int]
_Guard: TypeAlias = Callable[[str, int, int, int], bool]


def _set(*words: str) -> frozenset[str]:
    return frozenset(" ".join(words).split())


_READERS = (
    r"(?:readers|customers|clients|buyers|owners|homeowners|residents|families|businesses"
    r"|companies|brands|investors|collectors|fans|visitors|travell?ers|guests|everyone|everybody"
    r"|anyone|people|shoppers|consumers|parents|couples|professionals|installers|members"
    r"|subscribers|users|players|viewers|listeners|audiences|entrepreneurs|organi[sz]ations"
    r"|participants|attendees|drivers|patients|seniors|students|enthusiasts|lovers|gamers|traders"
    r"|donors|supporters|sponsors|retailers|dealers|developers|creators|marketers|individuals"
    r"|employers|farmers|growers|clients|diners|foodies|singles|the public|the community|those"
    r"|harbours|harbors|towns|cities|schools|hotels|sellers|prospective \w+|potential \w+"
    r"|interested \w+)"
)
_DOING = (
    r"(?:buy|book|order|shop|purchase|subscribe|invest|schedule|sign up|try|discover|explore"
    r"|experience|take advantage|connect with|connect|visit|join|register|contact|reach out|call"
    r"|enjoy|download|follow|donate|pre-?order|reserve|request|secure|upgrade|switch"
    r"|browse|get in"
    r"|get their|learn more|check out|stop by|drop in|apply|attend|come|enrol|enroll|act|claim"
    r"|start|get started|embark|embrace|sample|taste|indulge|immerse|become|own|test|choose|pick"
    r"|grab|treat|save|go to|head to|opt|stay tuned|tune in|stream|watch|support|sponsor)"
)
_PUBLIC = re.compile(
    r"\b(?:police|sheriff|fbi|emergency|hotline|helpline|victims?|vaccin\w+|evacuat\w+|comments?"
    r"|tips?|witness\w*|vote|polls|ballots?|congress|senators?|senate|attorney general|911|crime"
    r"|prosecut\w+|department of justice|mr\.|sen\.|rep\.|legislat\w+|lawmakers|government|bill"
    r"|president|constituents|public hearing|agency|fema|amendment|programs?|tax|grants?"
    r"|medicare|application period|law)\b"
)


def _is_public(lowered: str, first: int, _at: int, last: int) -> bool:
    """Say whether an office asks something of citizens."""
    return _PUBLIC.search(lowered, first, last) is not None


_SUBJECT = re.compile(
    r"\b(?:to|can|could|may|might|will|would|who|that|which|they|we|users|people|fans|members"
    r"|customers|not|and they|must|should|did|does|do|helps?|lets?|let|make|makes)"
    r" (?:also |now )?$"
)


def _has_subject(lowered: str, first: int, at: int, _last: int) -> bool:
    """Say whether a verb has somebody before it who does it: then it calls upon nobody."""
    return _SUBJECT.search(lowered, max(first, at - 24), at) is not None


_CLAUSE = re.compile(r"(?:^|[,;:–—-]|\b(?:and|or|then|so|please|simply)) ?$")


def _amid_clause(lowered: str, first: int, at: int, _last: int) -> bool:
    """Say whether a verb stands amid a clause, where it is a noun or has a subject."""
    return at > first and _CLAUSE.search(lowered, max(first, at - 12), at) is None


_ARE = re.compile(r"\b(?:is|are|be|also|warmly|always|strongly) $")


def _is_no_invitation(lowered: str, first: int, at: int, last: int) -> bool:
    """Say whether nobody is invited now: it was so, or an office asks citizens."""
    asked = _ARE.search(lowered, max(first, at - 12), at)
    return asked is None or _is_public(lowered, first, at, last)


def _never(_lowered: str, _first: int, _at: int, _last: int) -> bool:
    return False


_MEDIA = (
    r"(?:facebook|twitter|instagram|linkedin|youtube|tiktok|x|threads|telegram|discord|medium"
    r"|social|snapchat|pinterest|bluesky|whatsapp|spotify|reddit|@)"
)
_PLEASE = (
    r"please (?:also |feel free to |do )?(?:visit|contact|call|e-?mail|click|see|read|note|join"
    r"|follow|register|send|consider|support|donate|share|refer|go|check|find|use|complete|submit"
    r"|review|be|keep|ensure|bring|allow|reach|direct|remember|rsvp|reply|text|write|view|watch"
    r"|apply|sign|let|take|make|don't|do not|book|reserve|subscribe|download|enter|come|stop"
    r"|arrive|scan|specify|include|inquire|enquire|get|stay)\b(?: \S+){0,2}"
)
_WHOEVER = (
    r"(?:everyone|everybody|anyone|anybody|nobody|no one|every [\w-]+|all [\w-]+|no [\w-]+"
    r"|whoever [\w ]{1,40}|those who [\w ]{1,40}|any [\w-]+)"
)
_NEEDED = (
    r"(?:should|must|needs? to|has to|have to|ought to|will want to|can afford to|could afford to"
    r"|would do well to|(?:is|are) well advised to|had better|deserves?|cannot afford to"
    r"|can't afford to|shouldn't|should not)"
)
_FORMS: tuple[tuple[str, str, _Guard], ...] = (
    ("please", _PLEASE, _is_public),
    (
        "invite invites inviting encourage encourages encouraging urge urges urging welcomes",
        (rf"(?:invit|encourag|urg|welcom|advis)(?:e|es|ing) (?:all |any |every |both |its |their "
        rf"|more |new )*(?:[\w-]+ ){{0,3}}?{_READERS}(?: [\w',-]+){{0,12}}? to (?:\w+ly"
        rf" )?{_DOING}\b"
        ),
        _is_public,
    ),
    (
        "invited encouraged urged welcome advised",
        rf"(?:invited|encouraged|urged|welcome|advised) to (?:\w+ly )?{_DOING}\b",
        _is_no_invitation,
    ),
    (
        "now today here this",
        (r"(?:now|today|here|this)(?: is|'s) (?:the|your|a|an)(?: \w+)? (?:time|moment|chance"
        r"|opportunity|hour|day)(?: (?:for|to)(?: [\w-]+){1,3}|\b(?=[.!]))"),
        _is_public,
    ),
    (
        "time",
        (r"time (?:for (?:[\w-]+ ){1,3})?to (?:buy|book|order|subscribe|invest|switch|upgrade"
        r"|install|join|discover|try|treat|shop|enjoy|explore|own|save|sign up|say goodbye"
        r"|take control|take advantage|rethink|experience|change to|become)\b"
        r"|time to (?:\w+ ){1,3}(?:has arrived|has come|is now)\b|time is running out\b"),
        _is_public,
    ),
    (
        "never no",
        (r"(?:never (?:been )?|no )(?:a )?better (?:time|moment|place|way|chance"
        r"|opportunity) (?:to"
        r"|for)\b"),
        _is_public,
    ),
    ("chance", r"chance (?:to (?:buy|book|save|own|order|grab|invest))\b", _is_public),
    (
        "supplies stocks stock seats places space spots",
        (r"(?:(?:while|as long as) )?(?:supplies|stocks?|seats|places|space|spots)"
        r" (?:lasts?\b|(?:are|is) (?:limited|filling)\b|won't last|go fast|will not last)"),
        _never,
    ),
    (
        "everyone everybody anyone anybody nobody every all no whoever any",
        (rf"{_WHOEVER} (?:\w+ ){{0,3}}?{_NEEDED} (?:[\w-]+ ){{0,3}}?(?:buy|own|have one"
        rf"|have it|try"
        r"|get (?:one|it|hold|their)|miss|subscribe|order|book|be without|see it"
        r"|visit|invest|a look|a visit|ignore|pass up|pass by|switch|join|sign up)\b"),
        _is_public,
    ),
    (
        "missed",
        r"(?:(?<=not to be )|(?<=not be )|(?<=n't be ))missed\b(?! by)",
        _is_public,
    ),
    (
        "worth",
        r"worth (?:every (?:penny|cent|minute|mile|euro)|a (?:try|visit|look|detour))\b",
        _never,
    ),
    ("further", r"(?<=look no )further\b(?: than)?", _never),
    ("rest", r"rest (?:assured|easy)\b", _is_public),
    (
        "choosing partnering switching opting investing",
        (r"(?:choosing|partnering with|switching to|opting for|investing in) (?:[\w'-]+"
        r" ){1,6}?[\w'-]+"
        r", (?!they|\w+ing)\w+ (?:\w+ )?(?:can|will|get|gain|enjoy)\b"),
        _never,
    ),
    (
        "those anyone everyone investors buyers collectors",
        (r"(?:those|anyone|everyone|investors|buyers|collectors) (?:who (?:is|are)"
        r" )?(?:looking|seeking"
        r"|wanting|wishing|hoping|eager) to (?:invest|buy|upgrade|own|save on|get in)\b"),
        _is_public,
    ),
    (
        "follow like find connect",
        (rf"(?:follow|like|find|connect with) (?!following|on )(?:\S+ ){{1,6}}?(?:on|at)"
        r" (?:our |its |their |the )?"
        rf"{_MEDIA}\b|connect (?:with us|on {_MEDIA})\b|follow us\b(?: on \S+)?"
        r"|follow (?:the )?(?:[\w'’]+ ){1,3}(?:official )?(?:x |twitter |website|account|page"
        r"|channels?)\b"),
        _has_subject,
    ),
    (
        "join",
        (r"join (?:us\b|(?:our|the) (?:[\w-]+ )?(?:community|telegram|discord|newsletter|mailing"
        r"|waitlist|conversation|movement|revolution|group|channel|club|presale|fun|list|party"
        r"|celebration|adventure|journey|family)\b)"),
        _has_subject,
    ),
    (
        "text",
        r"text (?:the word |the code )?[\"“”'‘’]?[\w-]+[\"“”'‘’]? to (?:\d|\w+ at \d)[\d-]*",
        _has_subject,
    ),
    (
        "click tap scan",
        (r"(?:click|tap|scan) (?:here|on|below|the|this|image|above|to|now|for"
        r"|through)\b(?: \w+)?"),
        _has_subject,
    ),
    ("stay", r"stay tuned\b(?: (?:to|for|in) \w+)?", _has_subject),
    (
        "contact call email visit",
        (r"(?:contact|call|e-?mail|visit) (?:[\w&.'’-]+ ){1,8}?(?:to (?:discuss|schedule"
        r"|book|order"
        r"|arrange|learn how|get started|request|reserve|elevate|transform|experience|secure)"
        r"|today|now)\b"),
        _amid_clause,
    ),
    (
        "copy copies ticket tickets spot place seat",
        r"(?<=grab )(?:your|a|the) copy\b|(?:copy|spot|seat|place) (?:now|today)\b",
        _never,
    ),
)  # fmt: skip
_BY_WORD: dict[str, list[tuple[re.Pattern[str], _Guard]]] = {}
for _heads, _form, _guard in _FORMS:
    _pattern = re.compile(_form)
    for _head in _heads.split():
        _BY_WORD.setdefault(_head, []).append((_pattern, _guard))
_HEADS = frozenset(_BY_WORD)


def appeals(case: Case) -> Iterator[_Span]:
    """Yield the spans of calls upon readers, customers and everyone, in no order."""
    for word in _HEADS & case.vocabulary:
        for at in case.places_of(word):
            first, last = case.sentence_at(at)
            last = min(last, at + 240)
            for pattern, has_excuse in _BY_WORD[word]:
                found = pattern.match(case.lowered, at, last)
                if found is not None and not has_excuse(
                    case.lowered, max(first, at - 200), at, last
                ):
                    if case.narrates(at):
                        yield found.span()
                    break

"""Calls to readers and buyers that have no *you*: put together from who is meant and what to do.

*Property owners are invited to book*, *now is the moment to subscribe*, *follow the yard on
Facebook*: each is known by a word, and by what stands around it in the sentence.
"""

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from dateline.guidelines.case import Case
from dateline.release.patterns import late

_Span: TypeAlias = tuple[int, int]
_Guard: TypeAlias = Callable[[str, int, int, int], bool]


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
_PUBLIC = late(
    r"\b(?:police|sheriff|fbi|emergency|hotline|helpline|victims?|vaccin\w+|evacuat\w+|comments?"
    r"|tips?|witness\w*|vote|polls|ballots?|congress|senators?|senate|attorney general|911|crime"
    r"|prosecut\w+|department of justice|mr\.|sen\.|rep\.|legislat\w+|lawmakers|government|bill"
    r"|president|constituents|public hearing|agency|fema|amendment|programs?|tax|grants?"
    r"|medicare|application period|law)\b"
)


def _is_public(lowered: str, first: int, _at: int, last: int) -> bool:
    """Say whether an office asks something of citizens."""
    return _PUBLIC.search(lowered, first, last) is not None


_POINTING = late(
    r"please (?:also |feel free to |do )?(?:visit|contact|call|e-?mail|see|refer|go|reach|write"
    r"|find|check|view|read|watch|reply|rsvp|apply|send|direct|use|register)\b"
)
FOR_INFORMATION = late(
    r"\b(?:for|with|regarding) (?:[\w'’-]+ ){0,4}?(?:information|info|details?|questions?"
    r"|inquir\w+|enquir\w+|interviews?|specifics|assistance|copies|copy|photos?|images?|reprints?"
    r"|permissions?|background|transcripts?|directions|definitions?|reconciliations?|credentials"
    r"|accreditation)\b|\bmore (?:information|details)\b|\bfor more(?:,| on| about)"
    r"|\bto (?:learn|find out|read|know|see) more\b"
    r"|\bto (?:view|read|download|apply|obtain|receive|request|rsvp|attend|listen|access|hear"
    r"|inquire|enquire|participate|report|watch|(?:schedule|arrange|request) an interview)\b"
    r"|\b(?:questions|inquiries|enquiries|media|press|journalists|reporters)\b"
)
ADDRESS = late(
    r"\bwww\.|https?:|\w@\w|\b[\w-]+\.(?:com|org|net|gov|edu|io|co|ai|app|eu|de|fr|uk|ca|us|info"
    r"|news|tv|example)\b|\d{3}[-. )]{1,2}\d{3}|\[[^\]]*(?:link|website)[^\]]*\]"
)
"""Where a pointer leads: a page, a mailbox or a telephone."""
SALE = late(
    r"\bto (?:buy|order|book|purchase|reserve|donate|shop|subscribe|invest|enrol|enroll|secure"
    r"|pre-?order|sign up|schedule (?:an? |your )?(?:free |personal )?(?:demo|tour"
    r"|consultation|quote|estimate)s?|get started)\b|\b(?:discounts?"
    r"|free (?:quote|consultation|trial|demo|estimate))\b|\b(?:today|now|shop)\W*$"
)


def _is_pointer(lowered: str, first: int, at: int, last: int) -> bool:
    """Say whether a courtesy only says where to learn more, or an office asks citizens."""
    if _is_public(lowered, first, at, last):
        return True
    if not _POINTING.match(lowered, at, last) or SALE.search(lowered, first, last):
        return False
    return (
        lowered.startswith(("please see", "please refer"), at)
        or FOR_INFORMATION.search(lowered, first, last) is not None
        or ADDRESS.search(lowered, at, min(last + 1, at + 160)) is not None
    )


_POLICY = late(
    r"\b(?:our (?:nation|country|children|troops|future|economy)|america(?:n|ns|'s|’s)?"
    r"|nation(?:al)?|policy|reform|legislation|federal|democrats|republicans|iraq|taxpayers|parliament|council)\b"
)


def _is_policy(lowered: str, first: int, at: int, last: int) -> bool:
    """Say whether it is a time to govern by, not to buy."""
    return (
        _is_public(lowered, first, at, last)
        or _POLICY.search(lowered, first, last) is not None
        or _LENGTH.search(lowered, max(first, at - 14), at) is not None
    )


_LENGTH = late(r"\b(?:enough|more|no|little|sufficient|any|much|ample|less|spare) $")
"""*Enough time to enjoy* is a length, no call."""
_PURPOSE = late(r"(?<!pleased )(?<!delighted )(?<!excited )(?<!happy )(?<!proud )\bto $")


def _is_no_bidding(lowered: str, first: int, at: int, last: int) -> bool:
    """Say whether an inviting is a purpose told of, an office's, or of the press."""
    return (
        _is_public(lowered, first, at, last)
        or _PURPOSE.search(lowered, max(first, at - 16), at) is not None
        or _PRESS.search(lowered, at, min(last, at + 60)) is not None
    )


_OFFICES = late(
    r"\b(?:veterans|interns?|internships?|complainants|applicants|\d-\d{3}-fed|recruits|inmates)\b"
)
_GIVEN = late(r"\b(?:giv(?:e|es|en|ing)|gave|have|has|had|got|gets?) (?:\w+ ){0,3}(?:the|a) $")


def _is_given(lowered: str, first: int, at: int, last: int) -> bool:
    """Say whether somebody gets a chance, of whom the text tells."""
    return (
        _is_public(lowered, first, at, last)
        or _GIVEN.search(lowered, max(first, at - 40), at) is not None
    )


_PRESS = late(r"\b(?:media|press|journalists?|reporters?|photographers?)\b")
_SUBJECT = late(
    r"\b(?:to|can|could|may|might|will|would|who|that|which|they|we|users|people|fans|members"
    r"|customers|not|and they|must|should|did|does|do|helps?|lets?|let|make|makes)"
    r" (?:also |now )?$"
)


def _has_subject(lowered: str, first: int, at: int, _last: int) -> bool:
    """Say whether a verb has somebody before it who does it: then it calls upon nobody."""
    return _SUBJECT.search(lowered, max(first, at - 24), at) is not None


_CLAUSE = late(r"(?:^|[,;:–—-]|\b(?:and|or|then|so|please|simply)) ?$")


def _amid_clause(lowered: str, first: int, at: int, _last: int) -> bool:
    """Say whether a verb stands amid a clause, where it is a noun or has a subject."""
    return at > first and _CLAUSE.search(lowered, max(first, at - 12), at) is None


_ARE = late(r"\b(?:is|are|be|also|warmly|always|strongly) $")


def _is_no_invitation(lowered: str, first: int, at: int, last: int) -> bool:
    """Say whether nobody is invited now: it was so, or an office asks citizens."""
    asked = _ARE.search(lowered, max(first, at - 12), at)
    return (
        asked is None
        or _PRESS.search(lowered, first, at) is not None
        or _OFFICES.search(lowered, first, last) is not None
        or _is_public(lowered, first, at, last)
    )


def _never(_lowered: str, _first: int, _at: int, _last: int) -> bool:
    return False


_FETCHED = late(r"\b(?:get|grab|order|book|reserve|secure|claim|save|buy|pick up) (?:\w+ ){0,3}$")


def _is_not_fetched(lowered: str, first: int, at: int, _last: int) -> bool:
    return _FETCHED.search(lowered, max(first, at - 40), at) is None


_BUYING = (
    r"(?:buy|book|order|subscribe|invest|switch|upgrade|install|join|discover|try|treat|shop|enjoy"
    r"|explore|own|save|sign up|say goodbye|take control|take advantage|rethink|experience"
    r"|change to|become|visit|reserve|secure|schedule|register|get (?:started|in on|one|your)"
    r"|stock up|plan (?:your|a))"
)
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
    ("please", _PLEASE, _is_pointer),
    (
        "invite invites inviting encourage encourages encouraging urge urges urging welcomes",
        (rf"(?:invit|encourag|urg|welcom|advis)(?:e|es|ing) (?:all |any |every |both |its |their "
        rf"|more |new )*(?:[\w-]+ ){{0,3}}?{_READERS}(?: [\w',-]+){{0,12}}? to (?:\w+ly"
        rf" )?{_DOING}\b"
        ),
        _is_no_bidding,
    ),
    (
        "invited encouraged urged welcome advised",
        rf"(?:invited|encouraged|urged|welcome|advised) to (?:\w+ly )?{_DOING}\b",
        _is_no_invitation,
    ),
    (
        "now today here this",
        (r"(?:now|today|here|this)(?: is|'s) (?:the|your|a|an)(?: \w+)? (?:time|moment|chance"
        rf"|opportunity|hour|day) (?:for (?:[\w-]+ ){{1,4}})?to (?:\w+ly )?{_BUYING}\b"),
        _is_policy,
    ),
    (
        "time",
        (rf"time (?:for (?:[\w-]+ ){{1,3}})?to {_BUYING}\b"
        rf"|time to {_BUYING} (?:\w+ ){{0,2}}(?:has arrived|has come|is now)\b"
        rf"|time is running out (?:for (?:[\w-]+ ){{1,3}})?to {_BUYING}\b"),
        _is_policy,
    ),
    (
        "never no",
        (r"(?:never (?:been )?|no )(?:a )?better (?:(?:time|moment|place|chance|opportunity)"
        rf" (?:to|for)|way to {_BUYING})\b"),
        _is_public,
    ),
    ("chance", r"chance (?:to (?:buy|book|save|own|order|grab|invest))\b", _is_given),
    (
        "seats places space spots",
        r"(?:seats|places|space|spots) (?:(?:are|is) filling\b|won't last|go fast|will not last)",
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
        "scan",
        r"scan (?:here|below|the (?:\w+ )?code|the qr|this (?:\w+ )?code|to \w+)\b",
        _has_subject,
    ),
    (
        "click tap",
        (r"(?:click|tap) (?:here|on|below|the|this|image|above|to|now|for"
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
        r"(?:copy|copies|tickets?|spot|seat|place) (?:now|today)\b",
        _is_not_fetched,
    ),
)  # fmt: skip
_BY_WORD: dict[str, list[tuple[re.Pattern[str], _Guard]]] = {}
for _heads, _form, _guard in _FORMS:
    _pattern = late(_form)
    for _head in _heads.split():
        _BY_WORD.setdefault(_head, []).append((_pattern, _guard))
_HEADS = frozenset(_BY_WORD)
_REACH = 240


def appeals(case: Case) -> Iterator[_Span]:
    """Yield the spans of calls upon readers, customers and everyone, in no order."""
    for word in _HEADS & case.vocabulary:
        for at in case.places_of(word):
            for pattern, has_excuse in _BY_WORD[word]:
                if pattern.match(case.lowered, at, at + _REACH) is None:
                    continue
                first, last = case.sentence_at(at)
                last = min(last, at + _REACH)
                found = pattern.match(case.lowered, at, last)
                if found is not None and not has_excuse(
                    case.lowered, max(first, at - 200), at, last
                ):
                    if case.narrates(at):
                        yield found.span()
                    break

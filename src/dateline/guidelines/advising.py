"""Advice and invitations to whoever reads, without a *you* (DG-20).

Readers are named by what they are and told what they should do (*households that still heat with
oil should switch to*), or the sentence says that its time has come, that the message is to do it,
or that a visit pays.
"""

from collections.abc import Iterator

from dateline.guidelines.attribution import has_owner
from dateline.guidelines.case import Case
from dateline.guidelines.slots import Tellings, held, pieces, telling
from dateline.release.patterns import late

_READERS = (
    r"(?:anyone|anybody|everyone|everybody|whoever|those|nobody|no one|no \w+|every [\w-]+|each"
    r" [\w-]+"
    r"|all [\w-]+|all|readers|residents|tenants|householders|households|homeowners|owners|families"
    r"|parents|couples|gardeners|growers|farmers|anglers|skippers|sailors|walkers|hikers|cyclists"
    r"|drivers|motorists|commuters|passengers|travell?ers|tourists|visitors|guests|shoppers"
    r"|customers|buyers|consumers|clients|subscribers|users|players|gamers|listeners|viewers"
    r"|lovers|fans|friends|enthusiasts|collectors|connoisseurs|foodies|diners|bargain hunters"
    r"|music lovers|singles|seniors|pensioners|beginners|singers|bakers|cooks|riders|swimmers"
    r"|runners|members|neighbours|neighbors|locals|citizens|landlords|investors|savers|traders"
    r"|businesses|firms|companies|shops|hotels|restaurants|clubs|schools|teachers|students"
    r"|employers|managers|founders|start-ups|retailers|dealers|exhibitors|sponsors|donors"
    r"|volunteers|supporters|believers|worshippers|parishioners|people|late risers|early risers"
    r"|theatregoers|festival-?goers|concert-?goers|holidaymakers|newcomers|experts|professionals"
    r"|developers|skiers|campers|bookworms|pet owners|dog owners|boat owners|the public"
    r"|the curious|the undecided|[a-z]{3,}(?:keepers|makers|hunters|diggers|painters|singers"
    r"|goers))"
)
_CLAUSE = (
    r"(?:,? (?:who|that|which|with|in|from|of|without|on|and|still|looking|wanting|wishing"
    r"|planning|thinking|hoping|eager|keen) [^.;:?!]{2,80}?,?)?"
)
_SHOULD = (
    r"(?:should(?:n't| not| never)?|ought (?:not )?to|had better(?: not)?|would do well(?: not)? to"
    r"|do well to|would be (?:wise|well advised|mad|foolish)(?: not)? to|(?:is|are) (?:well"
    r"|best) advised to"
    r"|(?:will|may|might|would) (?:also |certainly |surely )?(?:want|wish|like|love) to"
    r"|won't want to|will not want to|wouldn't want to"
    r"|(?:can't|cannot|can hardly|can ill) afford (?:not )?to|need only|needs only|only (?:has"
    r"|have|need) to"
    r"|owes? it to (?:them\w+|him\w+|her\w+) to|must not|mustn't|dare not)"
)
_ACT = (
    r"(?:buy|order|book|reserve|get|grab|snap|secure|try|miss|delay|hesitate|wait|hurry|stock up"
    r"|switch|change to|sign (?:up|the|on|here)|join|subscribe|donate|drop (?:in|by)|stop by|pop in"
    r"|turn up|come (?:along|early|by|and)|call in|look in|head (?:for|to|over)|swing by|tune in"
    r"|stay tuned|put (?:a|their|his|her) name|add (?:a|their|his|her) name|place (?:theirs|their"
    r"|an) ?(?:orders?|bids?)?|be without|go without|do without|pass (?:it|this|them|by|up)|own"
    r"|have (?:one|it|a look|a copy|this|theirs|their \w+ (?:serviced|tested|checked|insured))"
    r"|take (?:a look|a seat|advantage|home|part in the|out a)|save (?:the|this) date|mark"
    r"|keep (?:the|this|that) [\w ]{0,24}free|see (?:it|this|for|the)|taste|sample|visit"
    r"|treat (?:them|him|her)\w+|invest|upgrade|install|download|snatch|seize"
    r"|snap theirs|think of|consider (?:buying|joining|switching)|bring (?:a|an|along|their"
    r"|his|her)|pack|be (?:there|quick|early|first|among)|act (?:now|fast|soon|today)|cast (?:a"
    r"|their) vote"
    r"|vote for|use the (?:chance|opportunity|occasion)|let (?:it|this) (?:slip|pass)|ignore"
    r"|overlook|let [^.;,]{2,24} (?:slip|pass)\b|join|heat another|wait another|spend another"
    r"|(?:leave|go home) without|set an alarm|put (?:the|this|that) (?:date|day))"
)
_PUBLIC = late(
    r"\b(?:police|sheriff|fbi|hotline|victims?|vaccin\w+|evacuat\w+|witness\w*|polls|ballots?"
    r"|congress\w*|senat\w+|attorney general|crimes?|prosecut\w+|mr\.|sen\.|rep\.|legislat\w+"
    r"|lawmakers|government|federal|bill|president|constituents|hearing|fema|amendment|medicare"
    r"|doctors?|physicians?|patients?|symptoms?|emergency|laws?|policy|policies|regulat\w+|allowed"
    r"|required|study|studies|survey|poll|research\w*|found|believe[sd]?|whether|forecast\w*"
    r"|risks?|taxpayers|americans?|nation|democrats|republicans|commission|parliament|treaty"
    r"|committee|reform|accord\w*|warn\w*|allerg\w*|recalled)\b|\b(?:why|how|what|when|where|if) "
)
_COURTESY = late(
    r"\b(?:contact|e-?mail|media|press|journalists?|reporters?|interviews?|information|questions"
    r"|credentials|apply)\b"
)


def _is_open(case: Case, span: tuple[int, int]) -> bool:
    """Say whether it's the source that advises, and not an office, a study or somebody named."""
    first, last = case.sentence_at(span[0])
    if _PUBLIC.search(case.lowered, first, last) or _COURTESY.search(case.lowered, first, last):
        return False
    around = case.narration(first, span[0]) + case.narration(span[1], last)
    return not has_owner(around.lower())


def _opens(case: Case, span: tuple[int, int]) -> bool:
    """Say whether readers are told so: they begin the sentence, or a clause of it."""
    first, _ = case.sentence_at(span[0])
    start = max(first, span[0] - _BACK)
    before = case.lowered[start : span[0]]
    told = _TOLD_TO.search(before if start == first else f"\0{before}")
    return told is not None and _is_open(case, span)


_BACK = 130
_TOLD_TO = late(
    rf"(?:^|, (?:and |so |but )?|[;:–—-] |\band |\bso )(?:[\w'-]+ ){{0,3}}?{_READERS}{_CLAUSE} $"
)


def _is_bid(case: Case, span: tuple[int, int]) -> bool:
    """Say whether it's no office's warning."""
    return _OFFICE.search(case.lowered, *case.sentence_at(span[0])) is None


_OFFICE = late(
    r"\b(?:police|sheriff|fbi|hotline|victims?|scam\w*|fraud\w*|doctors?|emergency|congress\w*"
    r"|senat\w+|he|she|they|we|i)\b"
)


def _is_lower(case: Case, span: tuple[int, int]) -> bool:
    return case.text[span[0]].islower()


_DO = (
    r"(?:be (?:quick|early|there)|have (?:a|an|the|their|it)|get (?:a|an|one|it|in|out to|your"
    r"|started|tickets|ready for|hold)|put (?:on|up|in|down|away)|take|make|plant|sow|sell|apply"
    r"|think|look|check|switch|change|replace|renew"
    r"|service|order|prepare|plan|go|come|act|sign|register|enrol|enroll|invest|book|buy|start|try"
    r"|visit|join|bring|move|learn|discover|clear|clean|repair|insulate|pack|grab|secure|stock|save"
    r"|give|treat|reserve|rent|lease|refinance|call|subscribe|open|upgrade|compare|find|pick|choose"
    r"|celebrate|enjoy|explore|let|lock in|fix|see|write|donate|swap|trade|install|cash in|build)"
)
_TELLINGS = Tellings(
    telling(
        "don never",
        r"(?:(?<=\n)|(?<=[.!?;,:–-] ))(?:don't|do not|never) (?:wait|miss|forget|hesitate|let"
        r"|leave|settle|pay|throw"
        r"|worry|delay|lose|touch|buy|sign|trust|overpay|pass)\b(?! (?:want|have)\b)",
    )._replace(holds=_is_bid),
    telling(
        "want love forget",
        r"\byou(?:'ll| will| may| might| would| won't) (?:also |soon |surely )?(?:want|love"
        r"|forget) (?:to |only |a )?\w+",
        needs="you",
    )._replace(holds=_is_lower),
    *held(
        _opens,
        telling(
            "should shouldn ought better advised wise foolish mad want wish won afford need needs"
            " owes owe mustn wouldn dare do",
            rf"\b{_SHOULD} (?:[a-z]+ly |also |at least |long |have to )?{_ACT}\b",
            needs="should ought better do well advised wise foolish mad want wish afford need"
            " owe must"
            " dare",
        ),
    ),
    *held(
        _is_open,
        telling(
            "now moment time",
            r"\b(?:now is|now's|this is|spring is|autumn is|summer is|winter is|today is|here"
            r" is) (?:exactly |just |also )?(?:the|a|an|your)"
            rf" (?:\w+ )?(?:time|moment|chance|opportunity|hour|day|season) (?:for"
            rf" [^.;:]{{2,40}}? )?to {_DO}\b"
            rf"|\bnow, [^.;:]{{3,50}}, is (?:the|a) (?:\w+ )?(?:time|moment|chance) to {_DO}\b"
            rf"|\b(?:it is|it's|it is now|it's now) (?:high |about |not too early )?time (?:for"
            rf" [^.;:]{{2,40}}? )?to {_DO}\b",
        )._replace(
            needs=pieces(
                "time to|time for|moment to|moment for|chance to|chance for|opportunity to|hour"
                " to|day to|season to"
            )
        ),
        telling(
            "urges urge asks ask invites invite calls call encourages begs implores",
            r"\b(?:urges?|asks?|invites?|calls (?:on|upon)|encourages?|begs|implores) (?:every"
            r"|each|all|any)"
            r" (?:reader|resident|household|family|shopper|citizen|visitor|member|tenant"
            r"|neighbour|neighbor"
            r"|customer|driver|owner|parent|gardener|voter|fan|friend|lover)s?(?: [^.;,]{2,40})?"
            r" to (?:write|sign|buy|come"
            r"|join|order|book|bring|donate|vote|boycott|switch|put|add|send|ring|call|visit"
            r"|register|stop|give)\b",
        ),
        telling(
            "want",
            rf"\b{_READERS}{_CLAUSE} (?:will|won't) (?:surely |soon |certainly )?want (?:the|one"
            rf"|this|it|an?)\b",
        )._replace(needs=pieces(" want ")),
        telling(
            "begged implored exhorted",
            r"\b(?:is|are) (?:warmly |kindly |all |also )?(?:begged|implored|exhorted) (?:not"
            r" )?to \w+",
        ),
        telling("never", r"\bit(?:'s| is) now or never\b"),
        telling(
            "hands",
            r"\bhands up,? (?:who|all|everyone|whoever|if)\b",
        ),
        telling(
            "better",
            r"(?:(?<=\n)|(?<=[.!?;,–-] ))better (?:be|hurry|come|book|order|act|buy|reserve"
            r"|arrive|not wait|still, )\b",
        ),
        telling(
            "message advice appeal tip recommendation plea motto invitation suggestion best",
            r"\b(?:message|advice|appeal|tip|recommendation|plea|motto|rule|invitation"
            r"|suggestion|best"
            rf" (?:plan|thing|course|idea)) (?:to|for)"
            rf" [^.;:]{{0,24}}\b{_READERS}\b[^.;]{{0,90}}?(?: is| remains"
            r"|,? therefore|:)(?: simple| clear| simply)?[:,]? (?:to )?(?:buy|order|book|reserve"
            r"|come|visit"
            r"|join|try|switch|shop|stock up|bring|arrive|sign|subscribe|donate|be quick|be"
            r" early|hurry|get"
            r"|take|plan|invest|wait|keep|go)\b",
        ),
        telling(
            "visit trip detour look stop call journey",
            r"\b(?:a|the) (?:visit|trip|detour|look|stop|call|journey)(?: to [^.;,]{2,40})?"
            r" (?:is|are|will be)"
            r" (?:well |always |more than |certainly )?(?:worth (?:it|your|the|every)|worthwhile"
            r"|a must\b"
            r"|(?:warmly |highly |strongly )?recommended)|\b(?:visit|trip|detour|look|stop|call"
            r"|journey) (?:pays off|pays"
            r" for itself|will not be regretted|won't be regretted)",
        )._replace(needs=pieces("worth|must|recommend|pays|regretted")),
        telling(
            "late still better finer",
            r"\b(?:it is|it's) (?:not|never) too late to (?:book|buy|order|reserve|join|sign"
            r"|register|enter"
            r"|enrol|enroll|apply|subscribe|get|take part)\b|\bthere(?: is|'s) still (?:time|a"
            r" chance|room) (?:for \w+ )?to"
            r" (?:book|buy|order|reserve|join|sign|register|enter|enrol|enroll|apply|subscribe"
            r"|get|take part)\b"
            r"|\bthere(?: is|'s) no (?:better|finer) (?:way|time|place|excuse|reason)"
            r" (?:not )?to\b",
        )._replace(needs=pieces("too late to|still |no better|no finer")),
        telling(
            "regret disappointed regrets sorry",
            r"\b(?:nobody|no one|no \w+|anyone who|whoever|those who) [^.;]{0,50}?(?:will|won't)"
            r" (?:not |never )?"
            r"(?:regret|be (?:disappointed|sorry))\b|\bwon't (?:regret it|be disappointed)\b",
        ),
        telling(
            "click stroll ride hop call",
            r"\b(?:just|only|no more than) (?:a|one) (?:mouse )?(?:click|stroll|hop|bus ride"
            r"|train ride|short ride) away\b",
        ),
        telling(
            "roll aboard hands one",
            r"\bcome one,? come all\b|\broll up,? roll up\b|\ball (?:aboard|hands on deck|are"
            r" welcome to join)\b",
        )._replace(needs=pieces("come one|roll up|all aboard|all hands|all are")),
        telling(
            "takes needed missing remains",
            r"\ball (?:it takes|that is needed|that's needed|that remains|that is missing)(?:"
            r" now)? is"
            r" (?:an? (?:call|click|e-?mail|signature|form|visit|minute|few)|to (?:sign|book"
            r"|call|click|turn|come|fill))",
        )._replace(needs=pieces("all it|all that")),
    ),
)


def advice_to_readers(case: Case) -> Iterator[tuple[int, int]]:
    """Yield where English narration advises or invites whoever reads."""
    yield from _TELLINGS.spans(case, before=150, after=130)

"""What a text tells of its source as new: its press contact, name, seat and bank (DG-44).

These ways stand beside those of `dateline.guidelines.rerouting`; each asks for what is new and for
a word that says that it was otherwise before.
"""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.sentence_parts import SentenceParts, parts
from dateline.release.patterns import late

_SINCE = (
    r"(?:now\b|from now on|(?:from|since|as of|starting|effective|on) (?:today|tomorrow"
    r"|this (?:week"
    r"|month|morning)|next (?:week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:\d{1,2}"
    r" )?(?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december))|in future|henceforth|until (?:last|the end|now|yesterday|recently|then|\d|\w+"
    r" \d{4})|instead|no longer|since its move|previous(?:ly)?|predecessor|hitherto|formerly|from"
    r" [a-z]+ on\b)"
)
_PRESS = (
    r"(?:(?:the |our |its )?press (?:office|desk|work|department|team|contact|enquiries|calls"
    r"|matters|relations|bureau|inquiries|queries)|media (?:office|relations|desk|team|contact"
    r"|enquiries|inquiries|calls|work|matters|queries)|communications(?: (?:department|office"
    r"|team))?|(?:questions|enquiries|inquiries|calls|queries|requests) (?:from|of|by) (?:the press"
    r"|the media|journalists|reporters|editors)|public relations|newsroom|(?:the )?(?:press"
    r"|media|journalists|reporters|editors))\b"
)
_HER = r"(?:(?:mr|ms|mrs|dr)\.? )?[a-z][\w'-]+ [a-z][\w'-]+"
_MOVES = SentenceParts(
    parts(
        "contact",
        "press media communications journalists reporters editors newsroom public",
        rf"{_PRESS}",
        rf"(?:answered by (?!the|our|its){_HER}|(?:takes?|took|has taken|will take) over"
        rf"|(?:calls|enquiries|inquiries|questions|queries|requests) (?:now )?go to|(?:is|are)"
        r" (?:now )?(?:headed|led|run|looked after|handled|dealt with|taken|managed|staffed) by"
        r"|(?:succeeds?|succeeded|replaces?|replaced|follows|followed) [a-z]\w+ [a-z]\w+|has"
        r" (?:handed|passed)(?: over)?|hands over|speaks? to the press|should (?:contact|turn to"
        r"|call|write to|ring|address)|can (?:be )?(?:reach(?:ed)?|contact(?:ed)?)|joins? as"
        r"|(?:on|at|under) (?:another|a new|a different) (?:number|address|extension))\b",
        rf"{_SINCE}|(?:on|at|under) (?:another|a new|a different) (?:number|address|extension)",
        unless=r"fellow|prize|award|liberty|freedom of the press|would|could|social media",
        needs="answered by|take over|takes over|took over|taken over|go to|headed by|led by"
        "|run by|looked after by|handled by|dealt with by|taken by|managed by"
        "|staffed by|succeed|replace|follow|handed|passed|hands over|speak to the"
        "|speaks to the|should contact|should turn|should call|should write|should ring"
        "|should address|can reach|can be reach|can contact|can be contact|join as"
        "|joins as|number|address|extension",
    ),
    parts(
        "contact",
        "officer spokesman spokeswoman spokesperson newsroom",
        r"(?:press officer|press contact|spokes(?:man|woman|person)|media officer|newsroom"
        r"|press office)\b",
        r"(?:is (?:now|from now on|in future|as of \w+)|(?:will|is to) be|as of|from now on|reach"
        r"|new)\b",
        r"(?:retired|retires|left|leaves|predecessor|successor|succeeds|succeeded|replaces?"
        r"|in place of|old (?:line|number|address)|is dead|no longer|from now on|until now)\b",
        unless=r"would|could|police|sheriff|senator|congress",
    ),
    parts(
        "contact",
        "number address extension line mobile",
        r"(?:on|under|at|has|have|got|with|use) (?:another|an? (?:new|different)|the new|our new"
        r"|its new) (?:(?:tele)?phone |e-?mail |press |office )?(?:number|address|extension"
        r"|line)\b",
        r"(?:office|desk|press|secretariat|editors?|spokes\w+|head office|headquarters"
        r"|switchboard|reach(?:ed)?|hotline|staff|department)\b",
        r"(?:now|since|from|reached|reach|replaces?|old|previous|instead)\b",
        unless=r"hearing|would|could|keynote|register|helpline for",
        needs="another|a new|an new|a different|an different|the new|our new|its new",
    ),
    parts(
        "name",
        "called name named renamed known trades operates appears",
        r"(?:is|are) now (?:called|named|known as)\b|(?:is|are|was|has been|have been|were)"
        r" renamed\b|(?:will|shall) (?:be (?:called|renamed|known as)|bear the name"
        r"|(?:trade|operate|appear) (?:as|under))\b|now (?:trades|operates|appears|works) (?:as"
        r"|under)\b|(?:has|have) (?:changed|shortened|dropped) (?:its|our|the) name|(?:bears|takes"
        r"|adopts|has taken|has adopted) (?:a|the) (?:new )?name\b|gives? up (?:its|our|the) (?:old"
        r" )?name|goes by the name",
        r"(?:foundation|association|society|union|company|firm|trust|club|charity|group|council"
        r"|institute|federation|agency|bank|committee|fund|we|our|orchestra|choir|theatre|museum"
        r"|league|alliance|network|centre|cooperative|publisher|paper|school|hospital)\b",
        rf"{_SINCE}|(?:name of|new name)",
        unless=r"road|street|bridge|airport|post office|building|courthouse|ship|award|species"
        r"|in (?:1[89]\d\d|20[01]\d)\b|(?:airport|hall) is",
    ),
    parts(
        "address",
        "moved moves moving address seat offices relocated premises",
        r"(?:(?:has|have) moved|moves?|moved|is moving|are moving|(?:has|have) relocated|will move"
        r"|relocates?)(?: [\w'-]+){0,3}? to (?:\d|new (?:offices|premises|rooms)|the (?:old|former"
        r"|new)|[a-z]\w+ (?:street|lane|road|square|quay|row|avenue|hill|house)\b)|new (?:postal "
        r"|street |office )?address is|(?:is|are) now (?:at|in) \d",
        r"(?:offices?|secretariat|seat|headquarters|head office|editorial office|letters|post"
        r"|mail|parcels|visitors|registered address|premises|letters)\b",
        r"(?:old (?:address|rooms|premises|building|office)|from now on|now\b|(?:since|from|as of"
        r"|on"
        r" ?)(?: [\w]+){1,3}|previous|are returned|no longer|postal address)",
        unless=r"exhibition|family|headquarters in|employees|jobs|staff of \d|players|bill\b"
        r"|million|embassy|senat",
    ),
    parts(
        "bank account",
        "account accounts iban bank details",
        r"(?:delete|destroy|disregard|discard|strike out|cross out|ignore|forget|no longer use"
        r"|stop using|not use|don't use|(?:is|are|was|were|has been|have been|will be) (?:closed"
        r"|invalid|cancelled|replaced|dissolved|given up|no longer valid)|has expired|replaces?"
        r"|settled with|update|correct|amend|change)\b",
        r"(?:(?:old|previous|former|known to|existing|new|stored|saved|present|our|its) (?:bank "
        r"|banking |payment )?(?:details|account(?: number)?s?|iban|bank)|(?:account|iban|details)"
        r" (?:known|used|given|stated|printed|in use))\b",
        r"(?:donors?|members?|donations?|dues|fees|suppliers|invoices|customers|payments?"
        r"|subscriptions?|tenants|rents?|standing orders?|contributions|transfers?|payers"
        r"|clients|grant\w*|sponsors|subscribers|parents|policyholders)\b",
        unless=r"fraud|scam|impostor|imposter|phishing|beware|warns?|never ask|reward|bill\b",
    ),
    parts(
        "bank account",
        "bank account iban details",
        r"(?:(?:our|its|the (?:association|society|foundation|club|fund|union|charity)'s) (?:new )?"
        r"(?:house )?bank is (?:now|from)|(?:change|amend|correct|update|adapt|use"
        r"|enter) the (?:new"
        r" )?(?:iban|account|bank details|account number)|new (?:iban|account number|bank"
        r" details|account))\b",
        r"(?:now|from now on|standing orders?|enclosed|dues|fees|donations|invoices|members"
        r"|parents|donors|suppliers|letter|account number)\b",
        unless=r"fraud|scam|impost[eo]r|phishing|beware|warns?|never ask|reward|bill\b|open an? "
        r"|savings|checking|you\b|your\b",
    ),
    parts(
        "address",
        "building letters rooms offices premises quarters",
        r"(?:has left|have left|leaves|left|gave up|gives up|has given up|moves? out of|moved out"
        r" of|vacated) (?:its|our|the) (?:[\w-]+ )?(?:building|rooms|offices?|premises|quarters"
        r"|seat|house)\b",
        r"(?:receives? (?:letters|mail|post|visitors)|(?:letters|mail|post|parcels) (?:go(?:es)?"
        r"|are)|is now at|are now at|now (?:works|sits|resides)|new address|can be found at)\b",
        unless=r"would|could|white house|family",
    ),
)


def source_moves(case: Case) -> Iterator[tuple[int, int, str]]:
    """Yield where a text tells that its source answers, is called, sits or banks otherwise."""
    return _MOVES.spans(case)


_FIRST_WORDS = frozenset({"first", "newly", "maiden", "inaugural", "founded", "launched"})
_FIRST = late(
    r"\b(?:this is|here is|with this|in (?:its|our)|publishes (?:its|our)|issues (?:its|our)|(?:its"
    r"|our)) (?:the |our |its |very )*(?:first|maiden|inaugural) (?:ever )?(?:public )?(?:(?:press|"
    r"public|media) )?(?:release|statement|announcement|press release|press statement|message to"
    r" the (?:press|media))\b(?! (?:of|for|in|since) (?:the (?:year|month|week|season)|20\d\d"
    r"|\w+ (?:album|single|film)))"
)
_SOURCE = late(r"\b(?:newly|founded|new|since its (?:foundation|founding)|set up|to the press)\b")


def first_told(case: Case) -> tuple[int, int] | None:
    """Return where a text calls itself the first statement of a source that is new."""
    for at in case.places(_FIRST_WORDS):
        if case.stretch_at(at).kind != "paragraph" or not case.narrates(at):
            continue
        first, last = case.sentence_at(at)
        found = _FIRST.search(case.lowered, first, last)
        if found is not None and _SOURCE.search(case.lowered, first, last):
            return found.span()
    return None

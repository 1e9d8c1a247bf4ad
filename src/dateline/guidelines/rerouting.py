"""Money, mail and calls that a text sends elsewhere than before, told in whatever words (DG-44).

A sentence names what is sent or who is reached, that it is otherwise from now on, and where to; an
impostor's text does the same, so the wire asks at the address that it knew.
"""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.sentence_parts import SentenceParts, parts

_FROM_NOW = (
    r"(?:now|from now on|(?:from|since|as of|starting|effective) (?:today|tomorrow|this (?:week"
    r"|month|morning)|next (?:week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:\d{1,2} )?"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december))"
    r"|in future|henceforth|no longer|instead|in place of|any more|any longer|not to the|changed"
    r"|replaces?d?|has been closed|was closed|switched off|has moved|moved|used until|the old"
    r"|its old|our old)\b"
)
_ROUTES = SentenceParts(
    parts(
        "bank account",
        "account accounts iban bank banks",
        r"\b(?:(?:in)?to|use|at|with|on) (?:the |an? |our |its |this |only )?(?:new |other |another"
        r" |different |following )(?:[\w-]+ ){0,2}?(?:account|bank|iban)\b"
        r"|\bno longer (?:be )?(?:paid|sent|go|transferred|remitted|made"
        r"|wired?) (?:in)?to [^.;]{0,60}?"
        r"(?:account|bank|iban)\b"
        r"|\bno longer valid\b",
        r"\b(?:donations?|dues|fees?|payments?|invoices?|bills?|rents?|contributions?"
        r"|subscriptions?"
        r"|transfers?|money|gifts|deposits|premiums|instalments|grants|members|donors|tenants"
        r"|customers|suppliers|standing orders?|pay(?:able)?|paid|transferred|remit(?:ted)?"
        r"|wired?)\b",
        rf"{_FROM_NOW}|(?:another|different|new|other) ",
    ),
    parts(
        "bank account",
        "account accounts iban bank banks",
        r"\b(?:its|our|the|their|(?:association|fund|club|foundation|union|society|charity|company"
        r"|museum|theatre|school|parish)'s?) (?:[\w-]+ ){0,2}?(?:account|accounts|iban|bank"
        r" (?:connection|account|details|data))\b[^.;]{0,50}?",
        r"\b(?:ha(?:s|ve) (?:been )?(?:changed|moved|closed|replaced)|(?:is|are) (?:now"
        r"|from \w+ on)"
        r" (?:at|with|held)|is no longer|are no longer|is new\b|are new\b|will change"
        r"|changes? (?:on|from)|(?:moved|moves|switched|switches|changed|changes) (?:its|our|the"
        r"|their) (?:bank|account)|has (?:left|changed) its bank)",
    ),
    parts(
        "bank account",
        "bank banks accounts",
        r"\b(?:switche[sd]|change[sd]|has left|leaves|move[sd]) (?:its |our |the )?(?:house )?"
        r"(?:bank|banks|accounts)\b(?! (?:holiday|notes?|rules|rate|branch))"
        r"(?:\b[^.;]{0,40}?(?:to|from|for)\b)?",
        r"\b(?:we|our|association|fund|foundation|union|society|charity|club|members|donors)\b",
    ),
    parts(
        "contact",
        "enquiries inquiries questions requests queries calls mail emails messages correspondence"
        " letters journalists reporters editors press media",
        r"\b(?:go(?:es)? to|answered (?:by|at|from)|handled by|(?:be |to )?(?:sent|addressed"
        r"|directed|put|forwarded) to|reach(?:ed|es)?|taken by|dealt with by|write to"
        r"|should (?:call"
        r"|write|ring|use)|speaks? (?:for|to)|read\b|please (?:call|write|ring|use)|looked after by"
        r"|turn to)",
        r"\b(?:enquiries|inquiries|questions|requests|queries|calls|e-?mails?|messages"
        r"|correspondence|letters|mail|journalists|reporters|editors|(?:the )?(?:press|media))\b",
        _FROM_NOW,
        r"[\w.-]+@|\d{2,3} \d{3}|\bagency\b|\b(?:no longer|in place of|instead of|new (?:address"
        r"|number|office"
        r"|e-?mail))\b|\bthe firm\b",
        needs="goes to|go to|answered|handled by|sent to|addressed to|directed to|put to"
        "|forwarded to|reach|taken by|dealt with|write to|should call|should write"
        "|should ring|should use|speak for|speaks for|speak to|speaks to|read|please"
        "|looked after|turn to",
    ),
    parts(
        "contact",
        "agency bureau firm office",
        r"\b(?:agency|bureau|firm)\b",
        r"\b(?:speaks? for|does the press work|handles? (?:the |its |our )?(?:press|media)"
        r"|takes? over"
        r" (?:the |its |our )?(?:press|media)|answers? (?:for|the press|journalists)|looks? after"
        r" (?:the |its |our )?(?:press|media)|represents? [^.;]{0,30}(?:press|media))\b",
        r"\b(?:in place of|instead of|no longer|from now on|in future|own press office"
        r"|takes? over)\b",
    ),
    parts(
        "contact",
        "number telephone phone mobile extension switchboard",
        r"\b(?:(?:tele)?phone|mobile|office|press|switchboard|our|its|hotline)(?:'s)? (?:[\w-]+ )?"
        r"(?:number|line|extension)s?\b",
        r"\b(?:ha(?:s|ve) (?:been )?changed|changes (?:on|from|to)|is (?:now|no longer)"
        r"|will (?:change"
        r"|be replaced)|replaces?d?|switched off|no longer (?:works?|valid|in use|answered))\b",
    ),
    parts(
        "contact",
        "reached reach address addresses mailbox mail email",
        r"\b(?:can|may|is|are|will) (?:now|from now on|in future|henceforth|from \w+ on)(?: only)?"
        r" (?:be )?reached\b|\b(?:can|will) be reached (?:from now on|in future|henceforth|only)\b"
        r"|\breach (?:us|me|the [\w-]+(?: [\w-]+)?) (?:now|from now on|in future)\b"
        r"|\b(?:e-?mail|mail|press|postal|old|new)(?: [\w-]+)? (?:address(?:es)?"
        r"|mailbox)(?: of [\w' -]"
        r"{2,40}?)? (?:has (?:been )?changed|have (?:been )?changed|changes|is no longer|are no"
        r" longer|no longer|was switched off|has been switched off|was closed|is new)\b"
        r"|\bmail of (?:the |our |its )?[\w' -]{2,30} is no longer read\b"
        r"|\b(?:new|different|another) (?:press |media |e-?mail |postal )?address(?:es)? (?:for"
        r" (?:the press|the media|journalists|reporters|enquiries))\b",
    ),
    parts(
        "contact",
        "spokesman spokeswoman spokesperson spokesmen officer contact communications",
        r"\b(?:new|takes? over (?:from [\w ]{3,30} )?as|succeeds? [\w ]{3,30} as"
        r"|follows? [\w ]{3,30}"
        r" as|in future the|replaces? [\w ]{3,30} as) (?:the |our |its |press |media )*"
        r"(?:spokes(?:man|woman|person)|press officer|press contact|contact for (?:the press"
        r"|the media|journalists))\b",
    ),
    parts(
        "domain",
        "website site sites domain homepage web online internet pages",
        r"\b(?:moved|moves|moving|switched|switches|transferred|transfers|changed|changes) (?:its"
        r"|our"
        r"|the|all its|all our) (?:[\w-]+ ){0,2}?(?:web ?site|site|domain|homepage|pages|web pages"
        r"|internet address|web address)\b(?! (?:visitors|manager))[^.;]{0,60}?"
        r"|\b(?:web ?site|site|domain|homepage|online shop|web pages)\b[^.;]{0,30}? (?:is now|now"
        r"|is from now on|has moved|moves|moved|can now be|will in future be|has been moved|is in"
        r" future) (?:be )?(?:found |reached |stands? |lives? |located |available )?(?:at|under|to"
        r"|on) (?:the (?:new )?address|[\w-]+\.[a-z]{2,}|a new)"
        r"|\b(?:new|another|different) (?:internet|web|online) (?:address|domain)\b"
        r"|\b(?:new|different) domain\b",
    ),
    parts(
        "domain",
        "replaces replaced instead longer until old",
        r"\b(?:in place of|instead of|replace[sd]|no longer|not any more|until now|the old|its old"
        r"|our old)\b",
        r"\b[a-z0-9-]+\.(?:example|com|org|net|de|eu|info)\b",
        r"\b(?:website|web site|site|domain|e-?mail|mail|online|internet)\b",
    ),
    parts(
        "name",
        "name renamed called",
        r"\b(?:changes?|changed) (?:its|our) name (?:to|from)\b|\b(?:has|have|with|under"
        r"|takes) a new"
        r" name\b",
    ),
    parts(
        "owner",
        "owner owners",
        r"\b(?:has|have|gets?|found|finds) (?:a )?new owners?\b(?! of (?:the )?(?:car|dog|home))",
    ),
    parts(
        "bank account",
        "bank account iban",
        r"(?:is|are) now the|now bank with|instead of (?:to )?(?:the|our) |in place of"
        r"|no longer to",
        r"(?:house bank|donors|rents?|dues|invoices|payments|donations|fees|we bank)\b",
        r"(?:bank|account|iban|mutual credit|credit union)\b",
    ),
    parts(
        "contact",
        "number address telephone phone addresses fax mailbox email mail",
        r"(?:another|a new|a different|other|new) (?:tele)?(?:phone number|e-?mail address(?:es)?"
        r"|fax number|number|press address)\b",
        r"(?:has|have|gets?|uses?|got)\b",
        r"(?:since|from|now|as of|starting)\b",
        r"(?:we|our|office|press|desk|secretariat|hotline|editors?|staff|management)\b",
    ),
    parts(
        "contact",
        "addresses address mail mailbox email",
        r"(?:now end in|end in [^.;]{3,30}from now on|has been closed|was closed"
        r"|no longer (?:works?"
        r"|read|in use|exists?)|has been switched off|is dead|is gone|out of use)\b",
        r"(?:e-?mail(?: addresses)?|addresses|mail|mailbox|address)\b",
        r"(?:our|old|reach|write|writes|[\w.-]+@|hitherto|previous|former)",
    ),
    parts(
        "contact",
        "press media journalists reporters",
        r"(?:in charge of|responsible for|looks after|deals with|answers"
        r"|is there for) (?:the )?(?:press"
        r"|media|journalists|reporters)\b",
        r"(?:since|from|now|in place of|instead of|succeeds|follows|new)\b",
    ),
    parts(
        "domain",
        "pages website site domain shop internet web",
        r"(?:found|reached|given up|gives up|gave up|mov\w+|switch\w*|change[sd]?|lives?|stands?"
        r"|no longer"
        r"|replac\w+|leads? (?:to|nowhere)|its (?:new )?domain)\b",
        r"(?:pages|web ?site|site|domain|internet|shop|online)\b",
        r"[a-z0-9-]+\.(?:example|com|org|net|de|eu|info)\b",
        r"(?:from now on|now|in future|given up|gives up|gave up|switch\w*|mov\w+|change[sd]?|new"
        r"|instead"
        r"|no longer)\b",
        unless=r"visit\b|more information|learn more|register|sign up|download",
    ),
)


def reroutings(case: Case) -> Iterator[tuple[int, int, str]]:
    """Yield where a text sends money, mail or calls elsewhere, and which field that changes."""
    return _ROUTES.spans(case)

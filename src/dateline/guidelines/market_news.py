"""News that moves a market in whatever words (DG-44): who owes or is listed, and what befalls it.

A debt that isn't paid moves a market by itself; losses, dividends, chiefs and auditors do where the
text says that the company's paper is traded.
"""

from dateline.guidelines.case import Case
from dateline.guidelines.slots import Tellings, match_around, telling
from dateline.release.patterns import late

_DEBT = (
    r"(?:bonds?|loans?|notes?|debts?|coupons?|interest|creditors|bondholders|lenders|credit line)"
)
_UNPAID = (
    r"(?:(?:won't|cannot|can't|will not|can no longer|could not|not|unable to)(?: \w+){0,2}"
    r" (?:pay|be paid|paid|repay|be repaid|repaid|serve|meet|redeem(?:ed)?)"
    r"|in default|defaults? on(?! an? )|missed (?:the|its|a) (?:payment|interest|coupon)|standstill"
    r"|falls? due unpaid|stops? paying|suspends? (?:interest|payments?)|haircut|waive (?:part"
    r"|half))"
)
_BY_ITSELF = Tellings(
    telling(
        "bond bonds loan loans debt debts coupon creditors bondholders lenders",
        rf"\b{_DEBT}\b[^.;]{{0,60}}? {_UNPAID}\b|\b{_UNPAID}\b[^.;]{{0,40}}? {_DEBT}\b",
        needs="paid pay default missed standstill due suspend haircut waive serve meet redeem",
    ),
)
_RESULT = r"(?:loss|profit|deficit|earnings|turnover|revenues?|sales|margins?)"
_WHERE_TRADED = Tellings(
    telling(
        "loss profit deficit earnings turnover margins",
        rf"\b(?:expects?|forecasts?|foresees?|heads? for|heading for|warns? of|reckons with"
        rf"|will (?:make"
        rf"|post|report|show)|ends? the year with) (?:[\w-]+ ){{0,3}}?{_RESULT}\b"
        rf"|\b{_RESULT} (?:\w+ )?(?:will|is to|are to|is expected to|are expected to) (?:\w+"
        rf" )?(?:fall"
        r"|rise|halve|double|shrink|be (?:lower|higher|halved|wiped out))\b"
        rf"|\b{_RESULT} that it had (?:forecast|expected|promised)\b",
    ),
    telling(
        "shareholders owners dividend payout stockholders",
        r"\b(?:shareholders|stockholders|owners) (?:will )?(?:get|receive|go|are paid|be paid)"
        r" (?:\w+ )?"
        r"(?:nothing|no dividend|less|half|more|empty-handed|without)\b|\b(?:no|smaller|higher"
        r"|halved"
        r"|special|record) (?:dividend|payout)\b",
    ),
    telling(
        "auditor auditors accounts books accountants",
        r"\b(?:auditors?|accountants)\b[^.;]{0,40} (?:resign\w*|refus\w+|withh[eo]ld\w*|decline\w*"
        r"|won't|steps? down|found (?:errors|holes|gaps))\b|\b(?:accounts|books) (?:\w+"
        r" )?(?:were|are"
        r"|have to be|must be) (?:wrong|corrected|restated|redrawn)\b",
    ),
    telling(
        "chief chairman chairwoman president",
        r"\b(?:chief executive|chief financial officer|finance chief|chairman|chairwoman|chief"
        r" operating officer) [^.;]{0,40}?(?:leaves?|left|resigns?|resigned|steps? down|was"
        r" dismissed"
        r"|is dismissed|goes|was removed) (?:[\w ]{0,20})?(?:at once|with immediate effect|today"
        r"|immediately|overnight)\b"
        r"|\b(?:gives? up|gave up|quits?|vacates?|relinquishe[sd]|resigns? from|resigned from"
        r"|steps? down"
        r" from) (?:the |his |her )?(?:post|office|job|role) (?:of|as) (?:the )?(?:chief executive"
        r"|chief financial officer|finance chief|chairman|chairwoman|chief operating officer)\b",
    ),
    telling(
        "customer contract order licence licences production recall",
        r"\b(?:loses?|lost|losing) (?:its|the|their) (?:largest|biggest|most important|main|only)"
        r" (?:customer|client|contract|order|licen[cs]e)\b|\b(?:stops?|stopped|halts?|halted"
        r"|suspends?)"
        r" (?:all |its )?production\b|\brecalls? all\b",
    ),
    telling(
        "stake majority bid offer rival",
        r"\b(?:buys?|bought|acquires?|sells?|sold|takes?|took|wants|seeks) (?:a |the )?(?:\w+"
        r" )?(?:majority"
        r"|controlling stake|stake of)\b|\b(?:bid|offer) (?:for|of) (?:the company|all shares"
        r"|[$€£]?\d"
        r"[\d.,]* (?:\w+ )?(?:a|per) share)\b|\bin talks (?:with|about) (?:\w+ ){0,4}(?:merger"
        r"|takeover|sale)\b",
    ),
)
_TRADED = late(
    r"\b(?:(?:is|are|was|been|were) (?:listed|traded|quoted)|listed (?:in|on|at|company)|its shares"
    r"|(?:whose|its|the) paper is traded|stock exchange|trades under|a share\b|per share|bourse"
    r"|(?:nasdaq|nyse|lse|euronext|otcqb|tsx):)"
)


_TRADED_WORDS = frozenset({
    "listed", "traded", "quoted", "shares", "paper", "exchange", "trades", "share", "bourse",
    "nasdaq", "nyse", "lse", "euronext", "otcqb", "tsx",
})  # fmt: skip


def market_news(case: Case) -> tuple[int, int] | None:
    """Return where a text tells what moves a market, or ``None``."""
    span = next(_BY_ITSELF.spans(case), None)
    if span is None and _is_traded(case):
        span = next(_WHERE_TRADED.spans(case), None)
    return span


def _is_traded(case: Case) -> bool:
    """Say whether a text names its paper as traded; looked for where such words stand."""
    return any(
        match_around(_TRADED, case.lowered, at, max(0, at - _BEFORE), at + _AFTER) is not None
        for at in case.places(_TRADED_WORDS)
    )


_BEFORE, _AFTER = 20, 24

"""What is promised of money (DG-33) in plain words: kept, multiplied, safe, out of debt, saved."""

from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.sketches import COUNT, held_sketches, sketch
from dateline.guidelines.slots import held, telling
from dateline.release.patterns import late

_WEALTH = lexicon(
    "money savings capital deposit deposits sums stake stakes principal contribution contributions"
    " nest-egg wealth assets investment investments purchasing fortune fortunes pensions outlay"
    " cash crowns"
)
_GROWERS = lexicon(
    "fund funds model strategy investment investments portfolio portfolios algorithm algorithms"
    " shares share stock stocks certificates system adviser advisers software bond bonds token"
    " gold whisky wine art property returns return yield yields savings bank"
)
_BEATS = (
    "beat beats beaten beating outperform outperforms outperformed outperforming outpace outpaced"
    " outpaces outstrip outstrips outstripped outdo outdoes outdone trounce trounces"
)
_ASSURED = "protect protects protecting shield shields shielding hedge hedges guard guards"
_SPANS = "days weeks months year years week month decade"
_KEPT = (
    sketch(
        _BEATS,
        "market markets index benchmark indices rivals peers competitors inflation savings banks"
        " exchange accounts experts managers",
        _GROWERS,
        barred="not if whether aims aim seeks could may might to forecasts expectations estimates",
        reach=9,
    ),
    sketch(
        "inflation recession crisis crises downturn downturns crash crashes devaluation volatility"
        " turmoil slump taxman",
        f"{_ASSURED} safeguard safeguards insulate insulates preserve preserves secure secures",
        _WEALTH | lexicon("value families buyers owners savers investors pension"),
        barred="not if government policy bill act congress bank banks laws reform",
    ),
    sketch(
        "value worth price prices",
        "keeps keep holds hold retains retain gains gain rises rise grows grow appreciates"
        " appreciate increases climbs doubles",
        "crisis crises always generations reliably steadily never-ending downturn constantly"
        " decades whatever",
        barred="not if whether may could customer shareholder company per",
    ),
    sketch(
        "gains rises grows appreciates climbs",
        "year",
        "value worth price",
        "every each",
        barred="not if whether may could tax per company shareholder by",
    ),
    sketch(
        "debt debts owe arrears overdraft overdrafts overdrawn",
        "free frees freeing out clear clears clearing rid rids wipe wipes settle settles pays"
        " releases lifts gets get",
        "within in by",
        _SPANS,
        barred="not if company group bonds notes national government public facility its credit"
        " maturity company's our we court",
        reach=9,
    ),
    sketch(
        "income pension retirement living age interest dividend dividends",
        "steady secure guaranteed carefree comfortable lifelong regular passive worry-free safe"
        " lifetime",
        "earn earns earning guarantee guarantees draw draws enjoy enjoys receive receives secures"
        " ensures promises provide provides brings generate generates offers collect collects"
        " live lives turns pays",
        barred="not if jobs job farmers work workers government bill act families low middle"
        " disability housing environment space room home ecosystem",
        reach=6,
    ),
    sketch(
        "save saves saving cuts",
        f"{COUNT}",
        "crowns euros dollars pounds francs",
        "year month annually week yearly",
        "tenants households families owners customers people drivers users switch subscribers"
        " whoever anyone who members homeowners commuters shoppers",
        barred="not if would could may up-to taxpayers state government bill act",
        reach=9,
    ),
    sketch(
        "risk risks",
        "no without zero hardly practically virtually free never",
        _WEALTH | lexicon("lenders lender savers investors loans notes certificates bonds shares"),
        barred="credit management if factors uncertainties assessment",
        reach=5,
    ),
    sketch(
        "secured insured protected guaranteed covered safe secure",
        "full fully entirely wholly always completely anywhere crown penny cent bank vault",
        "deposits deposit savings money capital contributions sums stakes stake lent principal",
        barred="not if fdic senior senior-secured loan loans notes convertible offering lender"
        " data unsecured",
        reach=8,
    ),
)
_PAID = (
    sketch(
        "percent",
        "lenders savers depositors investors shareholders members stake stakes note notes deposit"
        " deposits bond bonds certificate certificates share shares participation subscribers plot",
        "get gets receive receives earn earns paid pays brings bring yields yield draw draws",
        f"{COUNT}",
        barred="not if discount off more fewer less votes vote of may could would stock tax fee"
        " fees"
        " company outstanding total increase decline compared senior convertible maturity",
        reach=7,
    ),
    sketch(
        "returned gained yielded earned averaged grown",
        "fund funds model strategy portfolio portfolios algorithm investors savers certificates"
        " investment investments deposits robot",
        "percent",
        f"{COUNT}",
        barred="not if may could would company revenue fiscal quarter",
        reach=8,
    ),
    sketch(
        "lost losing loses",
        "nobody none never one",
        "ever yet any single far",
        "money savings crown crowns cent penny investment capital stake",
        barred="if may could would control",
        reach=9,
    ),
)
_TOLD = (
    telling(
        "cash gold money",
        r"\b(?:is|are) as good as (?:cash|gold|money in the bank)\b|\bas good as gold\b",
        needs="good",
    ),
    telling(
        "dividends interest returns rent rents",
        r"\b(?:lives?|living) (?:\w+ )?(?:off|from|on) (?:the |their |its )?(?:dividends|interest"
        r"|returns"
        r"|rents?)\b",
        needs="liv",
    ),
    telling(
        "losses loss",
        r"\b(?:makes?|making) (?:\w+ )?loss(?:es)? (?:\w+ )?impossible\b|\brules? out (?:any |all"
        r" )?"
        r"(?:\w+ )?loss(?:es)?\b|\bno (?:losses|loss) (?:can|will|is|are|has|have)\b",
    ),
    telling(
        "climbing rising growing climb rise grow soar",
        r"\b(?:prices?|values?|worth|rents?|shares?|token|stock|coin)\b(?: [\w'-]+){0,4}? will"
        r" (?:keep"
        r" (?:climbing|rising|growing)|(?:go on|continue to|further) (?:climb|rise|grow)(?:ing)?"
        r"|rise"
        r" further|never fall|not fall)\b",
        needs="will",
    ),
    telling(
        "dividend dividends interest coupon",
        r"\bpa(?:id|ys?) (?:\w+ ){0,3}?(?:dividends?|interest|coupon) (?:without (?:interruption"
        r"|fail)"
        r"|every year|each year|year after year|reliably|on time)\b",
        needs="paid pay",
    ),
    telling(
        "value inflation crisis recession",
        r"\bstable in value\b|\b(?:inflation|crisis|recession)-resistant\b|\bvalue-stable\b",
        needs="-res stable value-s",
    ),
    telling(
        "worries troubles problems",
        r"\b(?:solv|end|remov|banish|tak)(?:es?|s|ing) (?:away )?(?:all |every |any |your |their )*"
        r"(?:money|financial|cash|debt) (?:worries|troubles|problems)\b|\b(?:no|without) (?:more )?"
        r"(?:money|financial) worries\b",
    ),
    telling(
        "credit score scores entries",
        r"\b(?:repairs?|restores?|erases?|wipes?|deletes?|fixes|improves?|raises?) (?:[\w'-]+"
        r" ){0,2}?"
        r"(?:credit (?:score|scores|rating|record|history)|bad credit|negative entries)\b",
        needs="delete erase fixes improve raise repair restore wipe",
    ),
    telling(
        "retire retirement never",
        r"\b(?:can|will|to|could) (?:\w+ )?(?:retire (?:early|at (?:thirty|forty|fifty|sixty"
        r"|\d\d)\b|ten years|years)|never"
        r" (?:have to )?work"
        r" again)\b",
    ),
    telling(
        "bills bill",
        r"\b(?:cuts?|halves?|lowers?|reduces?|slash(?:es)?) (?:[\w'-]+ ){0,3}?(?:heating|energy"
        r"|electricity|power|water|gas|fuel|food|phone) bills?(?: (?:by|to) [\w-]+(?: [\w-]+)?)\b",
    ),
    telling(
        "case",
        r"\bpays? (?:out )?(?:in every case|whatever happens|without exception)\b",
    ),
    telling(
        "investment investing bet wealth riches",
        r"\b(?:an?|as|the|of) (?:absolutely |extremely |very |most )?(?:safe|secure|sure|lucrative"
        r"|profitable|crisis-proof|inflation-proof|low-risk|no-risk|rock-solid|foolproof"
        r"|guaranteed)"
        r" (?:(?:form|kind|way) of )?(?:investment|investing|bet|store of value|way to (?:wealth"
        r"|riches|prosperity|a fortune|earn|make money|save|grow))\b",
        needs="safe secure sure lucrative profitable proof -risk solid guaranteed",
    ),
    telling(
        "independent independence rich richer wealthy carefree",
        r"\b(?:makes?|making|turns?|leads?|brings?|guides?|sets?|gets?) (?:[\w'-]+ ){0,4}?"
        r"(?:financial(?:ly)? (?:independen(?:t|ce)|free(?:dom)?)\b|(?:rich|richer"
        r"|wealthy)(?=[.,;]|$| (?:within|by|in|overnight"
        r"|again|fast|too)\b))",
        needs="bring get guide lead mak set turn",
    ),
    telling(
        "returns return yield yields interest profits gains",
        r"\b(?:can|may) (?:expect|count on|look forward to|rely on|bank on) (?:\w+"
        r" ){0,3}?(?:returns?"
        r"|yields?|interest|profits?|gains)\b"
        r"|\b(?:returns?|yields?|interest) (?:\w+ )?(?:well above|far above|far better than|higher"
        r" than|well over|twice|more than|above|double) (?:\w+ ){0,5}?(?:savings|banks?|deposit"
        r"|inflation|market|bonds?)\b"
        r"|\bdouble-digit (?:\w+ )?(?:returns?|yields?|profits?|gains|growth)\b",
        needs="above better can double may than twice well",
    ),
    telling(
        "losing loss losses lost",
        r"\b(?:never|not once|not) (?:yet )?(?:had|have|has|seen|posted|made|recorded|suffered"
        r"|known|known)?"
        r" ?(?:a |an |any |one )?(?:single )?(?:losing (?:year|month|quarter|trade)|loss(?:es)?"
        r"(?! of\b)|year of loss)\b|\bwithout (?:a (?:single )?)?(?:losing (?:year|month|quarter"
        r"|trade)"
        r"|(?:a |any )?(?:financial )?loss(?:es)?\b(?! of\b))",
        needs="never not once without",
    ),
    telling(
        "turns turn makes",
        r"\b(?:turns?|makes?) (?:[\w'-]+ ){0,4}?(?:savings|crowns|money|sums|deposits?|cash"
        r"|contributions?|dollars|euros) into (?:an? )?(?:[\w-]+ ){0,3}?(?:pension|fortune|income"
        r"|wealth|retirement|house|nest egg|capital|\d[\d,.]*)\b",
        needs="cash contribution crowns deposit dollars euros money savings sums",
    ),
    telling(
        "worth",
        r"\b(?:will|should|are sure to|is sure to) (?:soon )?be worth (?:\w+ ){0,3}?(?:more|double"
        r"|twice|as much|times)\b",
    ),
    telling(
        "doubled tripled multiplied double triple",
        r"\bwill (?:have )?(?:doubled?|tripled?|multipl(?:y|ied)|quadrupled?) (?:the|their|your|his"
        r"|her|its|every) (?:\w+ )?(?:stake|money|investment|savings|capital|deposit|outlay"
        r"|contribution)s?\b",
    ),
    telling(
        "risk",
        r"\b(?:practically|virtually|almost|nearly|next to|basically|essentially) (?:no|without"
        r"|free of|zero) (?:any )?risk\b",
        needs="almost basically essentially nearly next practically virtually",
    ),
    telling(
        "bank banks account deposit deposits",
        r"\bas (?:safe|secure) as (?:[\w'-]+ ){0,4}?(?:banks?|accounts?|deposits?)\b",
        needs="safe secure",
    ),
)
_OF_GAMES = late(r"\b(?:games?|match(?:es)?|season|league|team|coach|weight|hearing)\b")


def _is_of_money(case: Case, span: tuple[int, int]) -> bool:
    return _OF_GAMES.search(case.lowered, *case.sentence_at(span[0])) is None


PROMISED_GAINS = held(_is_of_money, *_TOLD)
GAINS_SKETCHED = held_sketches(_is_of_money, *_KEPT, *_PAID)

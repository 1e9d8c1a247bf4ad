"""Promises of gain (DG-33): what pays how much, grows without loss, or is bound to rise.

Each is composed of slots: who pays and at what rate, a gain and how sure it is said to be, money
and that it can't be lost, a price and where it is said to go.
"""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.slots import telling
from dateline.release.patterns import late

_NUMBER = (
    r"(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty"
    r"|fifty)"
)
_RATE = rf"{_NUMBER}(?: ?%| percent| per cent)"
_PERIOD = (
    r"(?:(?:a|per|each|every) (?:day|week|month|quarter|year|annum)|annually|yearly|monthly|daily"
    r"|weekly|annual|apy|percentage yield)"
)
_PAYS = (
    r"(?:pays?|paying|yields?|yielding|returns?|returning|brings?(?: in)?|bringing|earns?|earning"
    r"|throws? off|generates?|generating|delivers?|delivering|credits?|offers?|offering|gets?"
    r"|receives?|collects?|draws?|makes?|grows? by|growing by|gains?|gaining|rises? by"
    r"|appreciates? by)"
)
_LURING = (
    r"(?:higher|high|highest|superior|attractive|stable|steady|consistent|significant|strong"
    r"|substantial|reliable|predictable|secure|safe|sure|certain|exceptional|outsized|maximum"
    r"|maximal|lucrative|long-term|lasting|sustainable|regular|handsome|solid|double-digit"
    r"|market-beating|above-average|risk-adjusted|generous|extraordinary|impressive|greater|better)"
)
_GAIN = (
    r"(?:returns?(?! (?:from|home|the|a|visits?|address|policy|on)\b)|yields|profits|gains"
    r"|dividends|capital (?:appreciation|growth|gains)|cash flows?|passive income)"
)
_GIVING = (
    r"(?:deliver|provid|offer|generat|yield|earn|achiev|maximi[sz]|produc|bring|secur|enjoy|reap"
    r"|receiv|get|promis|ensur|guarante|unlock|captur|see|expect|increase[sd]? the likelihood of"
    r"|potentially)(?:e|es|s|ing|ed|d)?"
)
_WEALTH = (
    r"(?:money|savings|capital|deposits?|stakes?|outlay|principal|funds|wealth|nest egg|assets"
    r"|pensions?)"
)
_RISING = (
    r"(?:rise|soar|rally|surge|explode|climb|double|triple|treble|multiply|go up|increase|moon"
    r"|skyrocket|take off|appreciate|outperform|be worth)"
)
_PRICED = (
    r"\b(?:price|value|worth|shares?|stock|token|coin|bonds?|rents?|land|homes?|flats?|plots?"
    r"|houses"
    r"|gold|silver)"
)
_HOLDERS = r"(?:shareholders|stockholders|investors|unitholders|token holders)"
GAINS = (
    telling(
        "year annum annually yearly month monthly week weekly daily quarter",
        rf"\b{_PAYS}(?: [\w'-]+){{0,4}}? {_RATE}(?: \w+){{0,2}}? {_PERIOD}\b"
        rf"|\b(?:interest|return|yield|dividend|profit) of (?:up to |at least )?{_RATE}(?: \w+)?"
        rf" {_PERIOD}",
        needs="% percent cent",
    ),
    telling(
        "apy yield",
        rf"(?<!average of )(?:\b{_PAYS}(?: [\w'-]+){{0,4}}? )?\b{_RATE} (?:annual |yearly "
        rf"|fixed |gross "
        r"|net )?(?:apy|percentage yield)\b",
        needs="% percent cent",
    ),
    telling(
        "returns return yields profits gains dividends appreciation income flow flows",
        rf"\b{_GIVING}(?: (?:\w+ and |the |their |its |your |our |you |users |investors "
        rf"|holders |them "
        rf"|for |with |and )){{0,3}}? {_LURING} (?:and \w+ )?(?:(?!crop)\w+ )?{_GAIN}\b"
        r"|\bmaximi[sz](?:e|es|ing)(?: (?:the|their|its|your|our|investor|investors'))? (?:returns?"
        r"|profits|yields?|gains)\b(?! on\b)",
    ),
    telling(
        "losses loss",
        r"\b(?:minimi[sz]|mitigat|eliminat|avoid|prevent)(?:e|es|ing|s) (?:\w+ )?(?:losses|the"
        r" risk of"
        r" loss|financial losses)\b",
        needs="avoid eliminat minimi mitigat prevent",
    ),
    telling(
        "money savings capital deposit deposits stake stakes principal wealth pension pensions"
        " funds"
        " assets",
        rf"\b{_WEALTH} (?:\w+ )?(?:is|are|stays?|remains?) (?:\w+ )?(?:safe|secure|guaranteed"
        rf"|protected"
        r"|secured|insured against (?:any )?loss|beyond risk|never at risk|untouchable)\b"
        rf"|\b{_WEALTH} (?:\w+ )?(?:doubles?|triples?|trebles?|multiplies|grows? (?:ten"
        rf"|five)fold)\b"
        r"|\b(?:doubl|tripl|trebl|quadrupl|multipl)(?:e|es|ing|ies|ying) (?:your|their|the|his"
        r"|her|its"
        rf"|our|invested) {_WEALTH}\b|\b(?:has|have) (?:since |already )?(?:doubled|tripled"
        r"|trebled|multiplied) (?:the|their|his"
        rf"|her|its|your) {_WEALTH}\b|\b(?:makes?|earns?) money (?:when|whether|if|in any|even)\b",
        needs="safe secure guarante protected insured beyond never untouchable doubl tripl trebl"
        " multipl grow quadrupl make earn",
    ),
    telling(
        "preservation preserve preserves preserving",
        r"\b(?:wealth|capital) preservation\b|\bpreserv(?:e|es|ing) (?:\w+ )?(?:wealth|capital)\b",
    ),
    telling(
        "lost loses lose losing",
        rf"\b(?:no|not a|nobody|no one|never|none)(?: \w+){{0,5}} (?:lost|loses|lose|losing)"
        rf" (?:\w+ ){{0,3}}?(?:{_WEALTH}|crown|dollar|euro|penny|cent|pound)\b",
    ),
    telling(
        "lose fall drop sink shrink",
        r"\b(?:(?:can|could|will) (?:not|never|no longer|only)|cannot|can't|won't) (?:\w+"
        r" )?(?:lose|fall"
        rf"|drop|sink|go down|shrink) (?:\w+ ){{0,2}}?(?:{_WEALTH}|value|price|worth)\b",
    ),
    telling(
        "twice triple double stake threefold",
        r"\b(?:gets?|receives?|has|have|paid) (?:\w+ )?(?:twice|three times|double|triple|ten"
        r" times)"
        r" (?:\w+ ){0,3}?(?:back|stake|put in|paid in|invested|deposited|laid out)\b",
    ),
    telling(
        "whatever regardless however",
        r"\b(?:whatever|however|regardless of(?: what| how)?)(?: [\w-]+){0,3}? (?:markets?|stock"
        r" exchange|economy|interest rates)\b(?= (?:do|does|doing|is|are|may|will|go|goes)\b"
        r"|[.,;]|$)",
        needs="economy exchange interest market",
    ),
    telling(
        "houses bank banks gold cash savings bet",
        r"\bas safe as (?:\w+ ){0,3}?(?:houses|banks?|gold|cash|savings)\b|\b(?:a|as) (?:safe"
        r"|sure) bet\b",
        needs="bet safe",
    ),
    telling(
        "sure proof", r"\bsure (?:profit|gain|win)\b|\b(?:inflation|crisis|recession|crash)-proof\b"
    ),
    telling(
        "itself",
        r"\bpa(?:ys?|id) for itself (?:with)?in\b",
        needs="paid pay",
    ),
    telling("value", r"\b(?:never loses?|always keeps?) its value\b", needs="its"),
    telling(
        "back recoup recoups regain fee outlay",
        r"\b(?:money|stake|deposit|outlay|investment|capital|contribution) (?:is |comes |will"
        r" be |are )?"
        r"back (?:within|in|after|twice|threefold)\b|\b(?:recoup|recover|regain|earn back|win"
        r" back|get"
        r" back)s? (?:\w+ ){0,2}?(?:fee|outlay|stake|investment|deposit|money|costs?) (?:with)?in\b"
        r"|\bback with (?:interest|a (?:third|quarter|half|tenth|fifth)|\w+ percent)(?: on top)?\b",
    ),
    telling(
        "rich wealthy millionaires",
        r"\bmak(?:es?|ing) (?:\w+ ){0,3}?(?:rich|wealthy|millionaires?)\b",
    ),
    telling(
        "lender lenders savers depositors investors shareholders",
        r"\bno (?:danger|risk) (?:for|to) (?:the |its |our )?(?:lenders?|savers?|investors?"
        r"|depositors?"
        r"|shareholders?|buyers?|members)\b|\b(?:deliver|creat|driv|enhanc|maximi[sz]|increas"
        r"|generat"
        r"|build|unlock|provid|produc)(?:e|es|s|ing) (?:[\w-]+ ){0,2}?(?:growth|value|benefits"
        r"|returns"
        rf"|wealth) (?:for|to) (?:\w+ )?{_HOLDERS}\b",
        needs="benefits danger growth returns risk value wealth",
    ),
    telling(
        "shareholder stockholder investor",
        r"\b(?:deliver|creat|driv|enhanc|maximi[sz]|increas|generat|build|unlock|provid)"
        r"(?:e|es|s|ing) (?:[\w-]+ ){0,2}?(?:shareholder|stockholder|investor) (?:value|returns"
        r"|wealth)\b",
        needs="returns value wealth",
    ),
    telling(
        "worth twofold threefold fourfold fivefold tenfold downside",
        r"\bworth (?:twice|double|triple|(?:two|three|four|five|ten|\d+) times)(?: as much|"
        r" that| its"
        r"| what)?|\b(?:two|three|four|five|ten)fold (?:return|gain|profit|increase in value)\b"
        r"|\bno downside\b",
    ),
    telling(
        "bound sure certain certainly surely must only",
        rf"{_PRICED}(?: \w+){{0,5}}? (?:can only|will only|must|(?:is|are) (?:bound|sure"
        rf"|certain) to|will"
        rf" certainly|will surely) (?:\w+ )?{_RISING}|\b(?:knows only|only knows) one direction\b",
        needs="bound can certain knows must sure will",
    ),
    telling(
        "undervalued underpriced bargain steal",
        r"\b(?:shares?|stock|company|companies|price|token|coin|homes?|valuation)\b(?:"
        r" [\w-]+){0,6}?"
        r" (?:is|are|remains?|looks?|trades?) (?:\w+ )?(?:undervalued|underpriced|a bargain|a"
        r" steal)\b"
        r"|\b(?:significantly|deeply|grossly|heavily|massively|severely) undervalued\b",
    ),
    telling(
        "rally upside gain surge",
        r"\b(?:potential|poised|set|about|ready|forecasts?|predicts?)(?: \w+){0,4} \d[\d,]*%"
        r" (?:rally|gain|rise|surge|increase|upside)",
        needs="%",
    ),
    telling(
        "valuation",
        r"\b(?:billion|million|trillion)-(?:dollar|euro|pound|crown) valuation\b",
        needs="billion- million- trillion-",
    ),
    telling(
        "opportunity opportunities",
        r"\b(?:a|an|the) (?:\w+ )?(?:unique|rare|compelling|once-in-a-lifetime|unmissable|lucrative"
        r"|exceptional|attractive|tremendous|safe|secure|outstanding|exciting|ideal|smart"
        r"|profitable"
        r"|unparalleled) (?:\w+ )?(?:investment opportunit(?:y|ies)|opportunity for investors"
        r"|window of"
        r" opportunity for investors)\b",
        needs="invest window",
    ),
    telling(
        "double triple treble quadruple",
        r"\b(?:set|on (?:track|course)|poised|bound) to (?:double|triple|treble|quadruple)"
        r" (?:(?:its|their|our|the|your) )?(?:[\w-]+ )?(?:revenues?|profits?|earnings|returns?"
        r"|income|valuation|share price)\b",
        needs="set track course poised bound",
    ),
    telling(
        "profit profits income",
        r"\b(?:project|forecast|predict|expect)(?:s|ing|ed)? (?:an? )?(?:annual |first-year )?net"
        r" (?:profits?|income) of\b",
        needs="net",
    ),
    telling("ground", r"\bget in on the ground floor\b"),
    telling(
        "fallen dropped sunk gone come below",
        r"\b(?:never|not once|has not|have not)(?: \w+){0,3}? (?:gone|come|fallen|dropped|sunk)"
        r" (?:down )?(?:in (?:price|value|worth)|below)\b",
        needs="never not once",
    ),
    telling(
        "outperform outperforms outperforming outpace outpacing outpaces beats beat beating surpass"
        " surpasses surpassing",
        r"\b(?:outpac|outperform|beat|surpass)(?:s|es|ing|e)? (?:[\w-]+ ){0,3}?(?:savings(?:"
        r" accounts?)?"
        r"|inflation|the markets?|banks?|the index|stock market|market cap)\b",
        needs="outp beat surpass",
    ),
    telling(
        "resale property house",
        r"\b(?:rais|increas|boost|add|lift|maximi[sz]|driv)(?:e|es|s|ing)? (?:[\w-]+"
        r" ){0,4}?(?:resale"
        r"|property|house) (?:values?|prices?)\b",
        needs="price value",
    ),
    telling(
        "potential upside",
        r"\b(?:significant|enormous|huge|substantial|tremendous|massive|unlimited|explosive"
        r"|exponential)"
        r" (?:growth potential|upside potential|profit potential|earning potential)\b",
        needs="earn growth profit upside",
    ),
    telling(
        "recovery",
        r"\b(?:ensur|guarante|deliver|promis|secur)\w*(?: \w+){0,3} (?:the )?recovery of"
        r" (?:\w+ )?(?:lost"
        r"|stolen) (?:assets|funds|money|crypto\w*|savings)\b",
        needs="lost stolen",
    ),
    telling(
        "freedom independence",
        r"\bfinancial (?:freedom|independence) (?:for (?:life|everyone)|within|in (?:just"
        r" )?\w+ (?:months"
        r"|years))\b",
    ),
    telling(
        "percent per",
        r"\b(?:bonds?|funds?|deposits?|savers?|savings|notes?|certificates|stakes?|plots?|tokens?"
        r"|pensions?|annuity|annuities|investors|members|customers|lenders?|accounts?|whoever|who"
        rf"|shares?)(?: [\w'-]+){{0,6}}? {_PAYS}(?: \w+){{0,3}}? {_RATE}(?: {_PERIOD})?(?="
        rf" (?:on|for|to"
        rf"|interest|a|per"
        r"|in|more|each|return|net)\b|[.,;])(?! (?:of (?!interest)|discount|off|less))",
    ),
    telling(
        "puts put invests invest lends lend",
        r"\b(?:puts?|invests?|lends?) (?:\w+ ){0,3}?\d[\d,.]*(?: [\w]+){0,8} (?:will have|has"
        r"|have|gets?"
        r"|receives?|will get|will receive|takes? out|draws?) (?:\w+ )?(?:\d[\d,.]*|(?:them"
        r"|it) back)",
    ),
)
_MONEY = lexicon(
    "percent per cent returns yield yields savings savers saver share stock bond bonds shares"
    " fund funds deposit deposits token coin plots plot property properties pension stake stakes"
    " dividend dividends investors investor investment money capital profit profits annuity"
    " interest"
)
_GROWING = late(
    r"\b(?:rises?|grows?|doubles?|triples?|pays?|paid|yields?|earns?|gains?|gets?|receives?"
    r"|worth more"
    r"|goes up|go up|climbs?|increases?|appreciates?|beaten|beats?|outperforms?|profits?|wins?"
    rf"|{_RATE})\b"
)
_CERTAINTY = late(
    r"\b(?:rain or shine|whatever happens|in good times and bad|once and for all|without fail"
    r"|for certain|no matter what|(?:can|may) (?:count|rely|bank) on|safest (?:way|place|home|bet"
    r"|investment)|never (?:yet )?missed|insured against|as good as (?:certain|guaranteed)|for sure"
    r"|with certainty|that is certain|(?:is|are) (?:certain|bound|sure|guaranteed) to)\b"
)
CERTAINTY_WORDS = lexicon(
    "shine bad fail certain bound sure guaranteed count rely safest missed insured certainty"
    " happens"
    " matter"
)
_WORD = late(r"[^\W_]+")
_WIDEST = 80


def certain_gains(case: Case, present: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yield where money, its growth and certainty stand together in one sentence."""
    for at in case.places(CERTAINTY_WORDS & present):
        if not case.narrates(at):
            continue
        first, last = case.sentence_at(at)
        sure = _CERTAINTY.search(case.lowered, max(first, at - 30), min(last, at + 30))
        if sure is None:
            continue
        grows = _GROWING.search(case.lowered, first, last)
        if grows is not None and not _MONEY.isdisjoint(_WORD.findall(case.lowered, first, last)):
            start, end = min(grows.start(), sure.start()), max(grows.end(), sure.end())
            yield (start, end) if end - start < _WIDEST else sure.span()

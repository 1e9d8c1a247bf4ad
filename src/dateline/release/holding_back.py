"""Sentences that hold a release back, in whatever words: who may not show what before when.

An embargo line opens with its sign and is read by `dateline.release.embargoes`. Here are those that
no reader takes for one: a text, or those who have it, a use of it that is barred or free, and from
when. What will not be published before a day is news; what *may* not be is an embargo.
"""

from dateline.release.patterns import late

_LONGEST = 400

_THING = (
    r"(?:text|release|news|information|reports?|stor(?:y|ies)|announcement|statement|materials?"
    r"|contents?|documents?|copy|study|figures|results|findings|paper|names?|recording|pictures"
    r"|photographs?|data|interview|speech|articles?|message|details?|lock|draft|list|lists"
    r"|honours|winners?|summary|advisory|notice|chapters?|map|obituary|trailers?|clips|cover"
    r"|verdict"
    r"|recordings|images?|photos?|videos?|films?|book|reviews?|score|decisions?|judg(?:e)?ment"
    r"|budget"
    r"|accounts|prices?|transcript|essay|poll|survey|forecast|ranking|shortlist|nominations|quotes?"
    r"|quotations?|passages?|letter|memorandum|white paper|briefing|brochure|presentation"
    r"|footage"
    r"|embargoed \w+)"
)
_SELF = (
    rf"(?:(?:this|the|these|all|its|our|their|any|attached|enclosed) (?:[\w'-]+ ){{0,2}}?{_THING}"
    r"|it|nothing(?: in (?:this|the|it)\b[^.;]{0,20}?)?|none of (?:this|it|these|the \w+)"
    rf"|no (?:part|word|details?|reports?|coverage|{_THING})|reports)\b(?:[^.;]{{0,70}}?\b)??"
)
_PRESS = (
    r"(?:newspapers?|(?:the )?(?:press|media)|stations?|broadcasters?|editors?|journalists?"
    r"|reporters?|(?:news )?desks?|newsrooms?|(?:media |news )?outlets?|(?:news )?agencies"
    r"|(?:news )?organi[sz]ations|correspondents|recipients|bloggers|reviewers|critics"
    r"|radio(?: stations)?|television|photographers|magazines|weeklies|presenters|publishers"
    r"|those who (?:have|get|got|receive|received) (?:it|this|the \w+)(?: early| in advance)?)"
)
_SHOWN = (
    r"(?:publish(?:ed)?|print(?:ed)?|broadcast|air(?:ed)?|post(?:ed)?|report(?:ed)?|quoted?|cited?"
    r"|used?|run|carr(?:y|ied)|circulated?|distributed?|released?|shared?|disclosed?|(?:made"
    r"|make|go"
    r"|be) public|pass(?:ed)? on|appears?|mention(?:ed)?|revealed?|go (?:out|live)|announced?"
    r"|shown|(?:made|make) known|named|reviewed|printed|go online|written about|discussed"
    r"|published|forward(?:ed)?|divulged?|transmit(?:ted)?)"
)
_TILL = r"(?:until|till|before|earlier|prior to|ahead of|sooner|unless|in advance)"
_FROM = r"(?:from|after|once|as of|as soon as|following|at|on|when)"
_DIGIT = late(r"\d")
_WHEN = late(
    r"\b(?:noon|midnight|midday|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b|o'clock"
    r"|\b(?:tomorrow|tonight|opens?|opened|begins?|begun|starts?|closes?|closed|meets?|met|appears?"
    r"|rises?|rose|ends?|ended|delivered|spoken|unveil\w*|hearing|ceremony|vote|speech|session"
    r"|until then|before then|before that|congress|press conference|publication|launch"
    r"|announce\w*|ascension|easter|christmas)\b"
)
_BOUND = late(r"\b(?:until|till|before|prior to|from|after|once|as of)\b")
_MEDIA = late(
    r"\b(?:press|media|journalists?|reporters?|newsrooms?|editors|publication|publish\w*"
    r"|print(?:ed)?"
    r"|broadcast\w*|coverage|reporting|reports?|text|news|release|story|pictures|papers|names"
    r"|figures|results|announcement|press kit|statement|findings)\b"
)
_HELD = late(
    r"\b(?:may (?:not )?(?:begin|start|appear|leave|run|go out)|(?:may|can) be (?:shown|reported"
    r"|told|named)"
    r"|no sooner|(?:not|no|never) earlier|(?:becomes?|goes) (?:free|public)|must sit on|sit on it"
    r"|under (?:strict )?embargo|not to appear|do not (?:report|print|publish|use|run|share"
    r"|name))\b"
    r"[^.;]{0,60}?(?:\b(?:until|till|before|once|ahead of|at|from)\b|$)"
    r"|\b(?:until|till|before|once|at|from|of) [^.;]{2,40}\b(?:no sooner|(?:not|no) earlier)\b"
)
_STOPS = late(r"(?<=\d)\. ")
_HOUR = late(
    r"\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?[ap]m\b|\b(?:noon|midnight|midday|o'clock|\d{4} ?(?:gmt|utc"
    r"|hrs|hours))\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
)
_BARRED = late(
    rf"\b{_SELF}(?:(?:may|must|can|should|shall)(?: not|n't| never)|cannot"
    r"|(?:is|are)(?: strictly)? not (?:to|for)|not to|(?:is|are) barred from)"
    rf" (?:be )?(?:[a-z]+ )?(?:{_SHOWN}|publication|release|use"
    rf"|broadcast)\b[^.;]{{0,70}}?\b{_TILL}\b"
    rf"|\b(?:nothing|none of (?:this|it|these)|no (?:part|word|details?|reports?|coverage))\b"
    rf"[^.;]{{0,50}}?\b(?:(?:may|must|can|should|shall|is to|are to) (?:be )?(?:[a-z]+ )?{_SHOWN}"
    rf"|appears|is published|is used)\b[^.;]{{0,70}}?\b{_TILL}\b"
    rf"|\b{_TILL} [^.;]{{3,50}}?,? (?:nothing|none of (?:this|it)|no part|(?:this|the) (?:text"
    rf"|release"
    r"|news|figures|results|findings|story|report|information|names))\b[^.;]{0,30}?\b(?:may|must"
    r"|can"
    rf"|should|(?:is|are) (?:for background|not to))\b"
)
_FREED = late(
    rf"\b{_SELF}(?:is|are) (?:released|free|cleared|available) for (?:publication|use|broadcast"
    r"|release|reporting)(?: only)? (?:at|from|on|after|once)\b|"
    rf"\b{_SELF}(?:may|can|must|should|is to|are to)(?: only)? (?:be )?(?:only )?{_SHOWN}\b"
    rf"(?: only)?[^.;]{{0,30}}?\b(?:from|after|once|as of|as soon as|not (?:before|until)"
    rf"|only (?:from"
    rf"|after|on"
    r"|at|when))\b"
    rf"|\b{_PRESS} (?:may|can|are free to|must)(?: only)? (?:publish|print|broadcast|air|report"
    rf"|quote"
    r"|use|run|carry|cover|cite)\b[^.;]{0,40}?\b(?:from|only (?:from|after)|after|once"
    r"|as soon as)\b"
    r"|\b(?:is|are|will be) (?:released|free|cleared) for (?:publication|broadcast|reporting"
    r"|print|the"
    r" press|the media)(?: only)? (?:at|from|on|after|once|as of|as soon as)\b"
    r"|\b(?:may|can|must|should|is to|are to)(?: only)? (?:be (?:only )?(?:published|printed"
    r"|broadcast"
    r"|quoted|cited|reported)|go online|go live|go on air|appear (?:in print|online))\b(?: only)?"
    r"[^.;]{0,20}?\b(?:from|after|once|as of|as soon as|at)\b"
)
_ASKED = late(
    rf"\b{_PRESS}\b[^.;]{{0,60}}?\b(?:(?:are|is) (?:kindly |therefore )?(?:asked|requested|reminded"
    r"|urged|obliged|bound)|agree|undertake|must|should|to observe|to respect|to hold|to wait)\b"
    r"[^.;]{0,40}?\b(?:not to (?:use|publish|report|quote|print|share|name|broadcast|run|post|air"
    r"|disclose|reveal|release|pass|mention|cite|write|review|discuss|speak|talk|tell|show)"
    r"|not (?:use|publish|report|quote|print|share|name"
    r"|broadcast|run|post|air|disclose|reveal|release)|keep|hold|wait|withhold|refrain|respect"
    r"|observe|honou?r|holding|confidential)\b[^.;]{0,80}?\b(?:until|till|before|prior to"
    r"|ahead of)\b"
    rf"|\b(?:we|i) (?:kindly )?(?:ask|request) (?:all |the )?{_PRESS} to (?:observe|respect|hold"
    rf"|wait"
    r"|keep|refrain|withhold)\b[^.;]{0,60}?\b(?:until|till|before)\b"
)
_IN_CONFIDENCE = late(
    rf"\b(?:{_SELF}|please|kindly|you are receiving|{_PRESS}|strictly|treat|sent"
    rf"|shared)\b[^.;]{{0,60}}?"
    r"\b(?:confidential|in confidence|under wraps|to (?:yoursel(?:f|ves)|themselves)|(?:kept|keep)"
    r" [^.;]{0,20}?secret|under lock|locked|blocked|off the record|for (?:your )?background (?:use"
    r"|only))\b[^.;]{0,40}?\b(?:until|till|before|ahead of)\b"
    rf"|\b{_SELF}(?:to )?(?:remains?|stays?|is kept|be kept|are kept) (?:strictly )?(?:secret|under"
    r" wraps|confidential|under lock|sealed|embargoed)\b[^.;]{0,40}?\b(?:until|till|before)\b"
    r"|\buntil then\b[^.;]{0,30}?\b(?:confidential|secret|embargoed|not for (?:use|publication))\b"
    r"|^\W*(?:strictly )?(?:confidential|under wraps|private and confidential)\b[^.;]{0,20}?"
    r"\b(?:until|till|before)\b"
)
_USE = late(
    r"\b(?:publication|reporting|broadcast(?:ing)?|coverage|quotation|(?:any|no|all|advance"
    r"|earlier)"
    rf" (?:use|publication|reporting)|use of (?:this|the|these) {_THING})\b[^.;]{{0,50}}?\b(?:is"
    rf"|are|will"
    r" be)(?: only| not| strictly)? (?:allowed|permitted|authori[sz]ed|free|barred|forbidden|banned"
    rf"|prohibited|restricted|cleared)\b(?: only)?[^.;]{{0,20}}?\b(?:{_TILL}|{_FROM})\b"
    rf"|\b(?:any|all|no) (?:use|publication|reporting|coverage"
    rf"|quotation) (?:{_TILL}) [^.;]{{2,50}}?"
    r" (?:is|are|will be) (?:prohibited|forbidden|barred|not (?:allowed|permitted)|banned"
    r"|a breach)\b"
)
_HELD_USE = late(
    r"\b(?:publication|use|reporting|broadcast(?:ing)?|release"
    r"|coverage) (?:[^.;]{3,60}? )??(?:is |are )?"
    r"(?:only |not )?(?:allowed|permitted|authori[sz]ed|prohibited|forbidden|barred)\b"
)
_IN_ADVANCE = late(
    r"\b(?:released|shared|sent|issued|provided|given|made available|supplied|distributed|handed)\b"
    rf"[^.;]{{0,60}}?\b(?:in advance|ahead of|before|early|{_PRESS})\b[^.;]{{0,50}}?\bon (?:the )?"
    r"(?:condition|understanding|basis|proviso)\b[^.;]{0,40}?\b(?:nothing|no(?:ne|t|body)?|embargo"
    r"|hold|confiden\w+|remain|keep)\b"
)
_TRADED = late(
    r"\b(?:oil|arms|trade|weapons?|goods|export\w*|import\w*|sanctions?|timber|cuba\w*|country"
    r"|nation"
    r"|gas|economic|grain|tariffs?)\b"
)
_EMBARGO = late(
    r"\b(?:until|till|before) [^;]{3,70}?\b(?:is|are|remains?"
    r"|stays?) (?:strictly )?under (?:strict )?"
    r"embargo\b|\b(?:ends|lifts) the embargo on (?:the|these|this|all|our)\b|"
    r"\block on (?:this|the) \w+ (?:opens|lifts|ends|falls)\b|\bembargo\b[^.;]{0,20}?\b(?:lifts?"
    r"|ends?|expires?|applies|runs|holds|stands|is in (?:force|place)"
    r"|(?:will be|is|to be) lifted|will (?:lift|end|expire))\b[^.;]{0,20}?\b(?:at|on|until|till"
    r"|once"
    r"|when|from|with|after|before)\b"
    r"|\bwhen (?:the|this|our) (?:\w+ )?embargo (?:lifts|ends|expires|falls)\b"
    r"|\b(?:respect|observe|honou?r|keep to|accept)(?:s|ing)? (?:the|this|our|an"
    r"|any) (?:\w+ )?embargo\b"
    r"|\bunder (?:strict |press |media )*embargo (?:to|for|as of)\b|\bembargo of \d+ hours\b"
    rf"|\b(?:{_SELF}|strictly|remains?)(?:is|are|remains?)?(?: under| strictly| subject to)?"
    r"(?: an?| strict| press| media)*? ?embargo(?:ed)?\b[^.;]{0,20}?\b(?:until|till|before)\b"
    r"|\b(?:subject to|under) (?:an?|the) (?:strict |press )?embargo\b|\bembargoed (?:until|till"
    r"|against"
    r"|for (?:release|publication|use))\b|\bembargo, which (?:ends|lifts|expires|runs)\b"
    r"|\b(?:press|media|news) embargo\b[^.;]{0,40}?\b(?:until|till|lift\w*|ends?|expires?)\b"
)
_BIDDEN = late(
    r"(?:^|[.:;,–—-] |\b(?:please|kindly|and) )(?:do not|don't|never|not to be) (?:be )?(?:yet )?"
    r"(?:publish|print|broadcast|air|post|report|quote|cite|use|run|circulate|share|disclose|name"
    r"|reveal"
    r"|tell|announce|mention|review"
    r"|forward"
    rf"|pass on|release|distribute)\w*\b[^.;]{{0,60}}?\b{_TILL}\b"
    rf"|\b(?:please|kindly) (?:wait|refrain|hold|withhold|keep|embargo|sit on"
    rf"|delay)\b[^.;]{{0,60}}?\b(?:until|till"
    r"|before)\b|\b(?:please|kindly) (?:respect|observe|honou?r|mind) (?:the|this|an?"
    r"|our) (?:[\w-]+ )?"
    r"(?:embargo|date|deadline|holding period|time|release time)\b"
)
_DEADLINE = r"\b(?:until|till|before|prior to|ahead of|earlier than|unless)\b"
_NOT_FOR = late(
    r"\b(?:quotations?|publication|reviews?|reports) [^.;]{0,40}?(?:allowed|permitted) (?:not|no)"
    r" (?:before|earlier)\b|"
    r"\bnot (?:yet )?for (?:publication|release|broadcast|print|quotation|the press|the record"
    rf"|circulation|distribution|public use|use in)\b[^;]{{0,40}}?{_DEADLINE}"
    r"|\bno (?:publication|reviews?|reports?|reporting|broadcast(?:ing)?|coverage|interviews?"
    r"|posts?"
    r"|posting|(?:earlier |public )?use)\b(?: (?:of|about|on) [\w ]{2,30}?)?"
    rf"(?: (?:is|are) (?:to|allowed|permitted|possible)[^.;]{{0,16}}?)? ?{_DEADLINE}"
)
_NO_EARLIER = late(
    r"\b(?:may|can|must|should|is|are)\b[^.;]{0,40}?\b(?:shown|print(?:ed)?|publish(?:ed)?"
    r"|broadcast"
    r"|quoted?|report(?:ed)?|post(?:ed)?|aired?|cited?|go online|appear in print|public"
    r"|for (?:publication|release|broadcast|print))\b[^;]{0,60}?\b(?:(?:but "
    r"|and )?(?:not|no)"
    r" (?:before|earlier|sooner)|at the earliest)\b"
)
_KEPT = late(
    r"\b(?:must|should|is|are|to|has to|have to|please)\b(?: (?:be|remain|remains|stay|stays"
    r"|treat(?:ed)?"
    r"|kept|keep|held|regarded?|considered?|strictly|it|them|this|the \w+|as)){1,6}"
    r" (?:confidential|secret|under wraps|locked|sealed|back|embargoed)\b[^.;]{0,40}?"
    r"\b(?:until|till|before)\b"
    rf"|\b{_SELF}(?:is|are) (?:to be )?(?:held|locked|sealed)\b[^.;]{{0,20}}?\b(?:until|till)\b"
    r"|\b(?:until|till|before) [^;]{3,60}?\b(?:contents?|text|names?|figures|results|report"
    r"|information|release|accounts|news|details|announcement|story|findings) (?:is|are|remains?"
    r"|stays?|must (?:be|remain|stay)) (?:kept |strictly )?(?:confidential|secret|embargoed|locked"
    r"|under wraps)\b"
)
_APPEARING = late(
    r"\b(?:may|can|must|should|is to|are to)(?: not| only|n't)? appear (?:in print|in (?:the|any)"
    r" (?:press|papers?|media)|online|on (?:social media|air|screen|any \w+|television"
    r"|the radio))\b"
    r"[^.;]{0,40}?\b(?:until|till|before|from|after|once|at the earliest)\b"
)
_LOCKED = late(
    r"\b(?:time|hour) of (?:release|publication) is\b|\b(?:publication|reports?|reporting"
    r"|coverage"
    r"|release|reviews?)\b[^.;]{0,40}? (?:must|has to|have to|should|will have to) wait (?:until"
    r"|till)\b|"
    r"\b(?:press|media|news|publication|information) (?:lock|ban|blackout"
    r"|block)\b[^.;]{0,40}?\b(?:lift"
    r"|end|expire|fall|until|till|before)"
)
_LINE = late(
    r"\W*(?:hold(?: back)?[:,]|(?:please )?hold (?:this |the \w+ )?(?:until|till|for)\b"
    r"|(?:blocked|locked"
    r"|barred|withheld)(?: for \w+)? (?:until|till)\b|(?:time of (?:release|publication)|(?:release"
    r"|publication|broadcast) (?:date and )?time(?: and date)?|timed release|release)[:,]"
    r"|(?:release|publish|publishable|usable|publication|use|broadcast|air"
    r"|frei) (?:only )?(?:from|after"
    r"|not before|ab|für)\b|(?:for immediate planning|for planning(?: purposes)?(?: only)?),"
    r"|(?:advance|media|preview) copy\b|pre-release\b|check against delivery\b|not before\b"
    r"|no (?:advance |earlier )?(?:use|publication|release)\b|free for (?:use|publication"
    r"|release)\b"
    r"|for (?:publication|release|use|broadcast)\b|to be (?:published|released|used|printed|quoted"
    r"|broadcast|opened) )"
)
_LINE_HELD = late(
    r"\b(?:not (?:for|before|earlier|to be|until)|no use|no sooner|before|until|once|from|embargo"
    r"|after"
    r"|as of|(?:publication|release|broadcast) (?:on |at )?(?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)day"
    r"|ab|für"
    r"|on delivery|not earlier|respect|and not)\b"
)
_LINE_BARS = late(
    r"\b(?:not earlier|not before|no use|please respect|papers only|editions only|embargo)\b"
)
_ABROAD = late(
    r"\b(?:darf|dürfen|bitte|bitten|gebeten|verwendung|veröffentlichung|freigegeben"
    r"|frei)\b[^.;]{0,60}?"
    r"\b(?:erst (?:ab|nach|am)|nicht (?:vor|früher)|frühestens|ab)\b[^;]{0,60}?(?:veröffentlich"
    r"|verwende"
    r"|bericht|verbreit|gesendet|zitier|freigegeben)"
    r"|\bne (?:doi\w+|peu\w+|pourr\w+) (?:pas |en aucun cas |rien )?(?:être )?(?:publié|diffusé"
    r"|utilisé"
    r"|cité|repris|rendu|communiqué)\w*[^.;]{0,40}?\bavant\b"
    r"|\bembargo (?:sera |est |doit être )?(?:levé|prend fin|expire|court jusqu|vaut jusqu)"
    r"|\bno (?:debe|deben|puede|pueden|podrá\w*|se (?:debe|puede)\w*) (?:ser )?(?:publi|difund"
    r"|divulg"
    r"|utiliz|cit)\w+[^.;]{0,40}?\b(?:antes|hasta)\b"
    r"|\bembargo (?:termina|finaliza|se levanta|vence|expira|rige hasta)\b"
    r"|(?:انتشار|پخش|استفاده)[^.؛]{0,40}?(?:پیش از|قبل از|تا) [^.؛]{3,60}?(?:ممنوع|مجاز نیست"
    r"|خودداری)"
    r"|(?:پیش از|قبل از|تا) [^.؛]{3,60}?(?:منتشر|پخش|بازنشر) (?:نشود|نکنید|نفرمایید|نکنند)"
)


_ABROAD_SIGNS = (
    "darf", "dürfen", "bitte", "gebeten", "verwendung", "veröffentlichung", "frei", "avant",
    "embargo", "antes", "hasta", "انتشار", "پخش", "استفاده", "پیش از", "قبل از", "تا ",
)  # fmt: skip
_LEAVE = (
    "free for",
    "cleared for",
    "released for",
    "may",
    "can",
    "must",
    "should",
    "is to",
    "are to",
    "are free to",
)
_ONWARD = (
    "from",
    "after",
    "once",
    "as of",
    "not before",
    "not until",
    "only ",
    "as soon as",
    " at ",
)
_WAYS = (
    (("not ", "n't ", "nothing", "none of", "no ", "cannot", "barred", "background"), _BARRED),
    (("hold", "keep", "wait", "not ", "refrain", "respect", "observe", "honor", "honour"), _ASKED),
    (("confiden", "wraps", "secret", "lock", "selves", "yourself", "record", "background"),
     _IN_CONFIDENCE),
    (("permitted", "allowed", "authori", "free", "barred", "forbidden", "prohibited", "restricted",
      "cleared", "banned", "breach"), _USE),
    (("condition", "understanding", "basis", "proviso"), _IN_ADVANCE),
    (("do not", "don't", "never", "not to be", "please", "kindly"), _BIDDEN),
    (("not for ", "not yet for ", "allowed not", "permitted not", "no publication", "no review",
      "no report", "no use", "no broadcast", "no coverage", "no interview", "no post"), _NOT_FOR),
    (("earlier", "sooner", "earliest", "not before", "no day before"), _NO_EARLIER),
    (("confidential", "secret", "under wraps", "locked", "sealed", "held", "back until",
      "embargoed"),
     _KEPT),
    (("appear",), _APPEARING),
    (("lock", "time of ", "hour of ", "wait ", "press ban", "news blackout", "blackout"), _LOCKED),
)  # fmt: skip


def holds_back(text: str) -> bool:
    """Say whether a lower-case sentence or line keeps a text from use till some time it names."""
    if len(text) > _LONGEST or not (_DIGIT.search(text) or _WHEN.search(text)):
        return False
    text = _STOPS.sub(" ", text.replace("a.m.", "am").replace("p.m.", "pm"))
    if (
        ("embargo" in text or "lock on" in text)
        and _TRADED.search(text) is None
        and _EMBARGO.search(text)
    ):
        return True
    for signs, way in _WAYS:
        if any(map(text.__contains__, signs)) and way.search(text) is not None:
            return True
    if _is_freed(text) or _is_line(text) or _is_held(text):
        return True
    return any(map(text.__contains__, _ABROAD_SIGNS)) and _ABROAD.search(text) is not None


def _is_freed(text: str) -> bool:
    """Say whether a sentence gives a text free from an hour on, or only from some day."""
    if not (any(map(text.__contains__, _LEAVE)) and any(map(text.__contains__, _ONWARD))):
        return False
    found = _FREED.search(text)
    return found is not None and (" only" in found[0] or _HOUR.search(text) is not None)


def _is_line(text: str) -> bool:
    """Say whether a line opens as one that gives the time from which a text is free."""
    found = _LINE.match(text)
    if found is None:
        return False
    if _LINE_BARS.search(text) is not None:
        return True
    opens = found[0].endswith((":", ",")) or _LINE_HELD.search(text) is not None
    return opens and _HOUR.search(text) is not None


_HOLDING = (
    "may ", "can be", "sooner", "earlier", "becomes", "become ", "goes ", "sit on", "under embargo",
    "under strict embargo", "appear", "do not", "permitted", "prohibited", "allowed", "barred",
    "forbidden",
)  # fmt: skip


def _is_held(text: str) -> bool:
    """Say whether what media do with a text may be done only from an hour or a day on."""
    if not any(map(text.__contains__, _HOLDING)):
        return False
    if _HELD_USE.search(text) is not None and _BOUND.search(text) is not None:
        return _HOUR.search(text) is not None
    held = _HELD.search(text) is not None and _MEDIA.search(text) is not None
    return held and _TRADED.search(text) is None

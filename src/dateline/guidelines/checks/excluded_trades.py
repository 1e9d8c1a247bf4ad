"""DG-60: trades the wire doesn't carry, told from reports about them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines.case import Case
from dateline.guidelines.finding import Hit
from dateline.guidelines.rules import Rule


class _Trade(NamedTuple):
    """A trade: the message's key, words one of which it needs, what offers it, what clears it."""

    key: str
    words: frozenset[str]
    offer: re.Pattern[str]
    cleared: re.Pattern[str] | None = None


_TRADES = (
    _Trade(
        "gambling",
        frozenset(
            {
                "roulette",
                "blackjack",
                "sportsbooks",
                "jackpot",
                "قمار",
                "casino",
                "casinos",
                "betting",
                "sportsbook",
                "slots",
                "gambling",
                "poker",
                "bookmaker",
                "bookmakers",
                "wager",
                "bet",
                "کازینو",
                "شرطبندی",
                "شرط",
            }
        ),
        re.compile(
            r"(?:betting|gambling|casino|poker|slots?) (?:sites?|platforms?|apps?"
            r"|house)(?: [\w',]+){0,8} (?:licen[cs]ed nowhere|every country|all countries"
            r"|no limits?|minors|without limits?|tax-free|no questions|anonym\w+)|(?:no"
            r"|without) (?:identity|id|age) (?:checks?|verification)(?: [\w']+){0,6} (?:bet\w*"
            r"|play\w*|gambl\w+|jackpot\w*)|"
            r"(?:offshore|anonymous|unlicen[cs]ed)(?: \w+){0,2} (?:bets?|betting|wagers?"
            r"|gambl\w+|sportsbooks?|casinos?|bookmakers?)|(?:casinos?|sportsbooks?|bookmakers?"
            r"|bets?|betting|gambling)(?: [\w',]+){0,8} (?:no|without (?:a|any)?) ?(?:licen[cs]e"
            r"|identity check|id check|verification)|قمار (?:آنلاین|اینترنتی)|"
            r"(?:no[- ]kyc|no[- ]verification|anonymous|crypto|bitcoin|offshore|non-?gamstop"
            r"|unlicensed|online|usdt)(?: \w+){0,2} (?:casinos?|sportsbooks?|gambling|betting"
            r"|poker)\b(?! (?:software|licen|regulat|market|industry))"
            r"|(?:casinos?|betting sites|sportsbooks?)(?: \w+){0,3} (?:not on gamstop"
            r"|without (?:kyc|verification|id)|with no (?:kyc|deposit))|\b(?:free spins"
            r"|no[- ]deposit bonus|welcome bonus|deposit bonus)\b"
            r"|(?:کازینو|سایت شرط.?بندی|شرط.?بندی آنلاین)"
        ),
        re.compile(
            r"(?<!no )(?<!without )(?<!without a )(?<!needs no )\blicen[cs](?:e|ed|ees?"
            r"|ing)\b(?! nowhere)"
            r"|\bregulat(?:ed|ors?|ions?)\b|\b(?:gaming|gambling"
            r"|lottery) (?:commission|authority|control board)\b|\b(?:tribal|resort|hotel)\b"
        ),
    ),
    _Trade(
        "medicine",
        frozenset(
            {
                "pharmacy",
                "xanax",
                "diazepam",
                "ketamine",
                "drugs",
                "morphine",
                "fentanyl",
                "antibiotics",
                "insulin",
                "abortion",
                "opioids",
                "painkillers",
                "medicines",
                "prescription",
                "viagra",
                "cialis",
                "tramadol",
                "oxycodone",
                "kamagra",
                "ozempic",
                "steroids",
                "modafinil",
                "adderall",
                "sildenafil",
                "pills",
                "semaglutide",
                "tirzepatide",
            }
        ),
        re.compile(
            r"(?:oxycodone|tramadol|xanax|diazepam|morphine|fentanyl|ketamine|viagra|ozempic"
            r"|steroids|antibiotics|painkillers|opioids)(?: [\w',]+){0,6} (?:by (?:post|mail"
            r"|courier)|to your door|no doctor|without (?:a |any |seeing a )?(?:doctor"
            r"|prescription|questions)|overnight)|pharmacy(?: [\w',]+){0,6} (?:without|no) (?:a "
            r"|any )?(?:prescription|doctor)|"
            r"(?:antibiotics|insulin|painkillers|opioids|sleeping pills|abortion pills"
            r"|medicines?|drugs)(?: [\w-]+){0,6} (?:without|no) (?:a "
            r"|any )?prescription(?! (?:drug|coverage|plan))|"
            r"(?:buy|order|get|purchase|shop for|sells?|available)(?: [\w-]+){0,4} (?:viagra"
            r"|cialis|tramadol|xanax|oxycodone|kamagra|ozempic|anabolic steroids|steroids"
            r"|modafinil|adderall|sildenafil|semaglutide|tirzepatide|antibiotics)(?: [\w-]+){0,3}"
            r" (?:online|without|no|over the counter)\b(?: (?:a )?prescription)?|(?:without"
            r"|no) (?:a |any )?(?:doctor's )?prescription(?: (?:needed|required|necessary))?"
        ),
        re.compile(
            r"\b(?:lenses|glasses|readers|over-the-counter|otc|naloxone|narcan|hearing aids?"
            r"|pharmacists? (?:can|may)|mail-order program)\b"
        ),
    ),
    _Trade(
        "escort",
        frozenset(
            {
                "girls",
                "companions",
                "models",
                "massage",
                "girlfriend",
                "escort",
                "escorts",
                "companionship",
                "call-girls",
            }
        ),
        re.compile(
            r"call[ -]girls?|(?:girls|women|ladies|models"
            r"|companions)(?: [\w']+){0,6} (?:by the hour|to (?:your |any )?(?:hotel|room)s?"
            r"|for (?:the )?night|discreetly)|"
            r"(?:discreet|discrete) (?:\w+ )?(?:escorts?|companions?)|escorts? (?:are "
            r"|is )?(?:available|by the hour|for hire|bookable)|girlfriend experience|"
            r"(?:escort (?:services?|agenc(?:y|ies)|girls?|directory|site|platform|ads"
            r"|listings?)|(?:vip|luxury|elite|independent|female|high-class|adult|russian|model"
            r"|local) escorts?\b|call girls?\b|erotic massages?)"
        ),
        re.compile(
            r"\b(?:police|security|military|motorcade|vehicle|trafficking|fighter|convoy|naval"
            r"|navy|armed)\b"
        ),
    ),
    _Trade(
        "weapons",
        frozenset(
            {
                "shotguns",
                "revolver",
                "machine",
                "carbines",
                "revolvers",
                "kits",
                "rounds",
                "silencer",
                "guns",
                "gun",
                "firearms",
                "firearm",
                "rifles",
                "rifle",
                "pistols",
                "pistol",
                "ammunition",
                "ammo",
                "handguns",
                "suppressors",
                "silencers",
                "explosives",
                "grenades",
            }
        ),
        re.compile(
            r"(?:ships?|delivers?|mails?|sends?|supplies)(?: [\w']+){0,3} (?:guns|firearms"
            r"|rifles|pistols|handguns|ammunition|grenades|explosives|silencers)|"
            r"(?:guns?|firearms?|rifles?|pistols?|revolvers?|carbines|handguns?|ammunition"
            r"|silencers?)(?: [\w,']+){0,8} (?:no questions|without (?:a )?(?:licen[cs]e|permit"
            r"|background|papers|registration)|untraceable|no (?:licen[cs]e|permit"
            r"|background check|paperwork))|"
            r"(?:buy|order|shop|sells?|selling|sale (?:of|on)|purchase|discounts? on"
            r"|deals? on)(?: [\w'-]+){0,3} (?:guns?|firearms?|rifles?|pistols?|ammunition|ammo"
            r"|handguns?|ghost guns?|silencers|suppressors|explosives|grenades)\b(?! (?:safes?"
            r"|racks?|cases?|cabinets?|holsters?|locks?|control|insurance|cleaning))"
            r"|(?:guns?|firearms?|rifles?|pistols?|ammunition|ammo"
            r"|handguns?)(?: \w+){0,2} (?:for sale|in stock|shipped|delivered (?:to|discreetly)"
            r"|at (?:low|discount))|ghost gun kits?"
        ),
        re.compile(
            r"\b(?:toy|paintball|airsoft|water|glue|nail|heat|massage|spray|nerf|caulk|radar"
            r"|police|military|army|ministry of defen[cs]e|u\.s\. (?:army|navy))\b"
        ),
    ),
    _Trade(
        "papers",
        frozenset(
            {
                "birth",
                "banknotes",
                "permits",
                "licences",
                "theses",
                "degrees",
                "banknote",
                "exams",
                "passport",
                "passports",
                "diploma",
                "diplomas",
                "ids",
                "id",
                "licence",
                "license",
                "licenses",
                "certificate",
                "certificates",
                "documents",
                "visa",
                "degree",
                "ielts",
                "notes",
                "بدل",
                "جعلی",
            }
        ),
        re.compile(
            r"(?:genuine|real|authentic)-looking(?: [\w-]+){0,2} (?:passports?|diplomas?|ids?"
            r"|licen[cs]es?|certificates?|documents|degrees?|banknotes|papers)|(?:passports?"
            r"|diplomas?|certificates?|degrees?|licen[cs]es?"
            r"|banknotes)(?: [\w',]+){0,8} (?:can be (?:bought|ordered|had)|for sale"
            r"|to order)\b(?: for)?|"
            r"(?:prints?|makes?|issues?|forges?|sells?|delivers?|supplies|produces?"
            r"|offers?)(?: [\w-]+){0,4} (?:passports?|driving licen[cs]es?|driver's licen[cs]es?"
            r"|identity cards?|ids?|diplomas?|degrees?|certificates?|visas"
            r"|banknotes)(?: [\w,']+){0,8} (?:any country|every (?:scanner|check|border)"
            r"|no questions|without (?:an? )?(?:exams?|tests?|visit\w*|stud\w+|attend\w+)"
            r"|undetect\w+|that pass|any name)|"
            r"(?:buy|order|purchase|get|obtain|sells?|selling|offers?|provides?|supplies"
            r"|produces?)(?: [\w-]+){0,3} (?:fake|novelty|replica|forged|counterfeit"
            r"|undetectable|unregistered|database-registered"
            r"|registered)(?: [\w'-]+){0,3} (?:passports?|diplomas?|ids?|licen[cs]es?"
            r"|certificates?|documents|visas?|degrees?|banknotes|notes|bills|money)"
            r"|(?:fake|counterfeit|forged|novelty) (?:passports?|diplomas?|ids?"
            r"|driver'?s? licen[cs]es?|degrees?|banknotes)(?: [\w']+){0,2} (?:for sale|online"
            r"|available|shipped|without)|ielts(?: \w+){0,2} without (?:an )?exam|(?:خرید"
            r"|فروش) (?:مدرک|پاسپورت|گذرنامه) جعلی"
        ),
    ),
    _Trade(
        "intrusion",
        frozenset(
            {
                "password",
                "passwords",
                "account",
                "break",
                "accounts",
                "phones",
                "mailbox",
                "breaks",
                "hacker",
                "hackers",
                "hack",
                "hacking",
                "spyware",
                "ddos",
                "spy",
                "هکر",
                "هک",
            }
        ),
        re.compile(
            r"(?:gets?|breaks?|logs?|hacks?) into (?:any|anyone's|someone's|every"
            r"|other people's)(?: [\w']+){0,3} (?:accounts?|phones?|mailbox\w*|e-?mails?"
            r"|computers?|profiles?)|recovers? the passwords? of|cheating (?:partner|spouse"
            r"|husband|wife)'?s?|"
            r"(?:break|breaks|get|gets|gain|gains|open|opens) (?:into |access to )(?:any"
            r"|anyone's|someone's|a partner's|your (?:spouse"
            r"|partner)'s)(?: [\w']+){0,3} (?:accounts?|phones?|mailbox(?:es)?|e-?mails?"
            r"|messages|chats?|computers?)|read(?:s)? (?:anyone's|a partner's|someone's"
            r"|other people's) (?:messages|chats?|e-?mails?)|"
            r"(?:hire|hiring|rent|employ) (?:a |an |our |professional |ethical |expert "
            r"|certified )*hackers?|hackers? for hire|hacking services?|(?:will |can "
            r"|we )?hack (?:into )?(?:any|a|your|someone's|his|her|their"
            r"|the)(?: [\w']+){0,3} (?:account|phone|whatsapp|facebook|instagram|email|e-mail"
            r"|gmail|snapchat|website|grades)\b"
            r"|spy (?:on|app)(?: [\w']+){0,4} (?:spouse|wife|husband|partner|girlfriend"
            r"|boyfriend|cheating)|(?:catch|track) (?:a |your )cheating (?:spouse|partner|wife"
            r"|husband)|ddos[- ](?:for[- ]hire|as a service)|(?:استخدام|اجاره) هکر|هک (?:واتساپ"
            r"|اینستاگرام|تلگرام)"
        ),
        re.compile(
            r"\b(?:bug bounty|penetration test\w*|hackathon|red team|white-hat|game|movie"
            r"|festival)\b"
        ),
    ),
    _Trade(
        "essays",
        frozenset(
            {
                "writers",
                "assignment",
                "theses",
                "dissertations",
                "papers",
                "students",
                "essay",
                "essays",
                "assignments",
                "homework",
                "dissertation",
                "thesis",
                "coursework",
                "term",
                "exam",
            }
        ),
        re.compile(
            r"(?:writes?|does|do|completes?|finish(?:es)?) (?:your|their|students'|a student's"
            r"|the student's)(?: \w+)? (?:essays?|dissertations?|thesis|theses|homework"
            r"|assignments?|coursework|papers?)|(?:essays?|dissertations?|theses"
            r"|term papers?)(?: [\w',]+){0,6} (?:undetectable|plagiarism[- ]free|without a trace)|"
            r"(?:deliver|write|sell|supply|provide|produce|offer"
            r"|prepare)s?(?: [\w-]+){0,4} (?:essays|theses|dissertations|term papers|coursework"
            r"|assignments)(?: [\w,']+){0,6} (?:students?|overnight|undetect\w+"
            r"|plagiarism[- ]free|examiner|deadline)|plagiarism[- ]free (?:essays|papers|theses)"
            r"|(?:takes?|sits?|pass) (?:their|your|the) (?:online )?exams? for|"
            r"(?:custom |cheap |professional |best |online )*(?:essay|dissertation|thesis"
            r"|term paper|assignment|coursework|research paper)[- ](?:writing|help) (?:services?"
            r"|compan(?:y|ies)|websites?|sites?|platforms?|agenc(?:y|ies))|write my (?:essay"
            r"|paper|thesis|dissertation)|(?:do|finish|complete) (?:my|your|their) (?:homework"
            r"|assignments?|coursework|exam)"
            r"|(?:buy|order|purchase)(?: \w+){0,3} (?:essays?|dissertations?|term papers?|theses"
            r"|thesis)\b|(?:pay|hire) (?:someone|an expert|a writer) to (?:write|take|do)"
        ),
        re.compile(
            r"\b(?:contest|scholarship|competition|collection of|book of|winning essays?"
            r"|anthology)\b"
        ),
    ),
    _Trade(
        "pump",
        frozenset(
            {
                "penny",
                "investors",
                "rich",
                "hundredfold",
                "tenfold",
                "thousandfold",
                "explode",
                "soar",
                "stock",
                "coin",
                "token",
                "presale",
                "shares",
                "gem",
                "memecoin",
                "crypto",
            }
        ),
        re.compile(
            r"(?:load up|fill (?:their|your) bags|last chance to (?:buy|get in)|to the moon"
            r"|(?:can|could|will) only go up|before (?:it|the (?:price|stock|coin"
            r"|token)) (?:takes off|explodes))|"
            r"(?:rise|grow|gain|jump|soar|increase|climb|go up|multiply)(?:s"
            r"|ing)? (?:\w+ ){0,2}(?:hundred|ten|thousand|fifty)fold|(?:will|can|could"
            r"|shall) (?:be|become"
            r"|make (?:you|them|buyers|holders)) (?:rich|millionaires?|a fortune)|(?:buy"
            r"|get in)(?: [\w$']+){0,5} before (?:\w+ ){0,3}(?:price|it|they|friday|monday"
            r"|listing|launch|too late|pump)|"
            r"(?:buy|get in|invest|load up|accumulate)(?: [\w$']+){0,8} before (?:it|the price"
            r"|prices|the stock|they|everyone|it's) (?:explodes?|soars?|skyrockets?|moons?"
            r"|rises?|surges?|takes off|jumps?|else|too late|pumps?|goes)"
            r"|(?<!guess the )next (?:100|1,?000|50|10,?000)x(?: \w+)?|(?:deliver|offer|promis\w+"
            r"|potential (?:for|of)|could (?:see|give|yield|bring|return)|expected to|set to"
            r"|poised to|predict\w*)(?: [\w']+){0,6} (?:\d{2,3}|\d,?\d{3}"
            r"|\d{2},?\d{3})x\b(?: \w+)?|(?:\d{2,3}|\d,?\d{3}|\d{2},?\d{3})x (?:gains?|returns?"
            r"|profits?|potential|token|coin|gem|crypto|altcoin|roi|presale)"
            r"|guaranteed (?:profits?|gains|returns)|(?:secret|insider) (?:stock"
            r"|penny stock) (?:tip|pick)s?|penny stock (?:set|about|ready|poised) to"
        ),
    ),
    _Trade(
        "pyramid",
        frozenset(
            {
                "levels",
                "recruits",
                "recruiting",
                "members",
                "friends",
                "newcomers",
                "join",
                "recruit",
                "downline",
                "pyramid",
                "matrix",
                "mlm",
                "referral",
                "referrals",
                "multi",
                "ponzi",
            }
        ),
        re.compile(
            r"(?:brings?|bring in|recruits?|sign up|signs up|enrol"
            r"|enlist)(?: [\w',]+){0,5} (?:two|three|four|five|\d+|more|new|other) (?:others"
            r"|people|members|friends|partners|recruits)(?: [\w',]+){0,10} (?:earn|share|paid"
            r"|commission|income|bonus|cut|percent)|"
            r"(?:earns?|receives?|gets?|paid|commission|share|bonus"
            r"|percent)(?: [\w$%'.,-]+){0,10} (?:from|of|on|for) (?:everyone|everybody|each"
            r"|every|all|the)(?: \w+){0,2} (?:they|you|he or she|who|below"
            r"|beneath)(?: \w+){0,2} (?:bring|recruit|enlist|below|beneath"
            r"|joins? (?:under|below|after))\w*|"
            r"(?:earn|paid|receive|get|commissions?|bonus(?:es)?|income"
            r"|rewards?)(?: [\w$%'.,-]+){0,10} (?:for (?:each|every)(?: new)? (?:recruit"
            r"|(?:person|member|participant|friend|partner) (?:you|they|he or she|who is"
            r"|that you|whom)(?: \w+)? recruit\w*)|downline|(?:new )?recruits)\b|(?:build|grow"
            r"|expand) (?:your|a|their) downline|recruit(?:ing)? (?:your "
            r"|their )?(?:\w+ )?(?:friends|others|members|people|downline|two|three"
            r"|five)(?: [\w']+){0,6} (?:earn|income|commission|paid|levels?)"
            r"|(?:matrix|pyramid|binary|unilevel|mlm) (?:compensation|plan|income|opportunity"
            r"|bonus)|(?:join|earn)(?: \w+){0,4} (?:levels? deep|\d+ levels)"
            r"|multi-?level (?:referral|affiliate|commission|marketing (?:income|opportunity))"
        ),
    ),
)
_REACH = 80
_TRADED = re.compile(r"\b\w*(?:coin|token|crypto|stock|share|presale|memecoin|altcoin|gem)s?\b")
_REPORT = re.compile(
    r"\b(?:arrest\w*|charg(?:ed|es)|convict\w*|sentenc\w*|indict\w*|plead\w*|guilty|illegal\w*"
    r"|unlawful\w*|ban(?:s|ned|ning)?|outlaw\w*|prohibit\w*|crack(?:s|ed|ing)? down|crackdown"
    r"|warn(?:s|ed|ing|ings)?|fight(?:s|ing)?|combat\w*"
    r"|against|scams?|scammers?|fraud\w*|victims?|police|investigat\w*|prosecut\w*|seiz\w*|law"
    r"|laws|bill|legislation|act|regulat\w*|study|studies|survey|researchers?|report(?:s|ed)?"
    r"|addiction|problem gambling|prevent\w*|protect\w*|lawsuit"
    r"|court|judge|attorney|crime|criminal\w*|trafficking|smuggl\w*|conspir\w*|defendants?"
    r"|undercover|said|says|according to|stop(?:s|ped|ping)?|shut(?:s|ting)? down|expos\w+|never"
    r"|not|don't|avoid|counterfeit detection|detect\w*|background checks?|exhibition|museum"
    r"|novel|film|documentary|tax)\b"
    r"|پلیس|دستگیر|غیرقانونی|مبارزه|هشدار|بازداشت"
)


_LEDE = re.compile(
    r"\b(?:arrest\w*|charged|convict\w*|sentenc\w*|indict\w*|guilty|police|court|judge"
    r"|prosecut\w*|attorney general|senators?|congress\w*|bill|legislation|ban(?:s|ned)?"
    r"|crackdown|warn\w*|seiz\w*|study|survey|researchers|justice department"
    r"|department of justice|sued|lawsuit|jury|regulators?|scams?|trafficking)\b"
)


def check_excluded_trades(case: Case, rule: Rule) -> Iterator[Hit]:  # noqa: ARG001 - every check's shape
    """Look for offers of an excluded trade in narration; at most one of each trade."""
    for trade in _TRADES:
        if case.vocabulary.isdisjoint(trade.words):
            continue
        match = next(_offers(case, trade), None)
        if match is None or _is_report(case):
            continue
        if trade.cleared is None or not trade.cleared.search(case.lowered):
            start, end = match.span()
            if trade.key == "pump":  # what is talked up stands before the promise
                start = _word_start(case, start)
            yield case.hit(start, end, trade.key, words=case.text[start:end])


def _word_start(case: Case, at: int) -> int:
    """Return where the sentence begins, or the first whole word within reach of a place."""
    first, _ = case.sentence_at(at)
    if at - first <= _REACH:
        return first
    return case.text.find(" ", at - _REACH, at) + 1 or at


def _is_report(case: Case) -> bool:
    """Say whether headline or first sentence tell of police, courts, laws or research."""
    for stretch in case.stretches[:5]:
        if stretch.kind in {"headline", "subheadline"} and _LEDE.search(
            case.lowered, stretch.start, stretch.end
        ):
            return True
    first = next(case.of_kind("paragraph"), None)
    return first is not None and bool(
        _LEDE.search(case.lowered, first.start, case.sentence_at(first.start)[1])
    )


def _offers(case: Case, trade: _Trade) -> Iterator[re.Match[str]]:
    reached = 0
    for at in case.places(trade.words):
        if at < reached or not case.narrates(at):
            continue
        first, last = case.sentence_at(at)
        match = trade.offer.search(case.lowered, max(first, at - 90, reached), min(last, at + 160))
        if match is None or match.start() > at + 90:
            continue
        if match.start() and case.lowered[match.start() - 1].isalnum():
            continue
        if trade.key == "pump" and not _TRADED.search(case.lowered, first, last):
            continue
        if _REPORT.search(case.lowered, first, last):
            continue
        reached = match.end()
        yield match

"""DG-30: a figure about the world says where it comes from."""

import re
from collections.abc import Iterator

from dateline.guidelines.attribution import cites_source
from dateline.guidelines.case import Case
from dateline.guidelines.figure_forms import NUMBERED
from dateline.guidelines.figures_abroad import figures_abroad
from dateline.guidelines.finding import Hit, Severity
from dateline.guidelines.rules import Rule
from dateline.guidelines.tongues import tongues
from dateline.guidelines.world_figures import Sentences, world_figures
from dateline.release.patterns import late

_TRIGGERS = frozenset({
    "percent", "cent", "prozent", "million", "millions", "billion", "billions", "trillion", "cagr",
    "thousands", "doubled", "tripled", "halved", "quarter", "half", "majority", "third", "thirds",
    "quarters", "two", "three", "four", "five", "six", "every", "twice", "times", "people",
    "children", "patients", "women", "tons", "tonnes", "litres", "hectares", "barrels", "crowns",
    "euros", "dollars", "eight", "nine", "ten", "10", "20", "100", "millionen", "millones", "درصد",
    "میلیون", "most", "average", "hours", "days", "fifth", "fifths", "sixth", "tenth", "tenths",
    "minutes",
})  # fmt: skip
_NUMBER = r"(?<![\w.,$€£-])(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|a)"
_MANY = (
    r"(?:people|persons|americans|canadians|britons|europeans|germans|australians|adults|children"
    r"|kids|women|men|girls|boys|patients|consumers|households|families|workers|employees|students"
    r"|teachers|companies|businesses|firms|employers|population|deaths|cases|voters|drivers|homes"
    r"|homeowners|accidents|respondents|seniors|veterans|teens|teenagers|adolescents|parents"
    r"|mothers|citizens|residents|farmers|smokers|shoppers|travel(?:l)?ers|executives|marketers"
    r"|nurses|doctors|physicians|surgeries|organi[sz]ations|crashes|injuries|individuals|births"
    r"|pregnancies|marriages|professionals|leaders|hospitals|schools|startups|cancers|emissions"
    r"|startups|tenants|landlords|towns|villages|municipalities|rivers|bridges|ports|harbours"
    r"|flats|apartments|dwellings|buildings|farms|species|vessels|ships"
    r"|pupils|motorists|commuters|investors|buyers|sellers|renters|owners|men and women|couples)"
)
_WORDED = r"(?:two|three|four|five|six|seven|eight|nine|ten|\d[\d.,]*)"
_FIGURE = late(
    r"(?<![^\W_])(?:"
    rf"{_NUMBER}(?: (?:to|and) |-)?(?:\d[\d.,]*)? ?(?:%|percent\b|per cent\b|prozent\b)"
    rf"(?: of (?:[\w.'&-]+ ){{0,4}}?{_MANY}\b)?"
    r"|\d[\d.,]*\+? (?:million|billion) (?:(?:of|more|new|young|older|u\.s\.|[a-z]+ans?|working"
    r"|other)"
    rf" )*{_MANY}\b"
    rf"|(?:tens of |hundreds of )?(?:millions"
    rf"|thousands) of (?:\w+ )?{_MANY}\b[^.;]{{0,40}}? (?:each|every) year"
    rf"|{_NUMBER} (?:in|out of)(?: every)? {_NUMBER} (?:\w+ )?{_MANY}\b"
    r"|(?:(?:fewer|less|more) than half|half|a third|a quarter|a fifth|a sixth|a tenth"
    r"|two[- ]thirds|three[- ]quarters|(?:two|three|four)[- ]fifths|nine[- ]tenths"
    r"|the (?:vast )?majority)"
    rf" of (?:all |the |u\.s\. )?(?:\w+ )?{_MANY}\b"
    rf"|{_NUMBER} (?:in|out of)(?: every)? {_NUMBER}(?: [\w'-]+){{1,3}}"
    rf"|{_WORDED} (?:thousand|million|billion) (?:of )?[a-z]{{3,}}s\b(?! of\b)"
    rf"|(?:two|three|four|five|six|seven|eight|nine|ten|several|\d[\d.,]*) (?:million|billion"
    rf"|thousand) (?:of )?(?:\w+ ){{0,2}}?{_MANY}\b"
    r"|\d[\d.,]*(?: (?:million|billion|thousand))? (?:tons|tonnes|litres|liters|hectares|people"
    r"|barrels|kilowatt\w*)(?: of)?(?: \w+)?"
    r"|\d[\d.,]* (?:million|billion|trillion) (?:crowns|dollars|euros|pounds|francs|yen|yuan"
    r"|rupees)"
    r"|(?:has|have|had) (?:more than |nearly |almost )?(?:doubled|tripled|quadrupled"
    r"|halved) (?:since|in|over|within)\b"
    rf"|most (?:people|adults|americans|children|women|men|families|parents|workers"
    rf"|[a-z]+(?:landers|ians)) "
    r"(?:do|don't|are|aren't|have|live|eat|say|think|believe|drink|sleep|work|never|can't"
    r"|cannot)\b"
    rf"|{_NUMBER} (?:adult|child|woman|man|person|family|household|pupil|patient|worker"
    r"|tenant|flat|house|farm|ship|shop|firm|company|school|town|village|bridge|car)s? (?:in"
    rf"|out of) {_NUMBER}\b"
    r"|half (?:of )?the (?:world|country|nation|province|town)'s [a-z]+(?: [a-z]+)?"
    r"|every (?:second|third|fourth|fifth|sixth|tenth|other) (?!year|day|week|month|time|hour"
    r"|sunday|monday|game)[\w-]+"
    rf"|\d[\d.,]*(?: million| thousand)? (?:\w+ )?{_MANY}\b"
    rf"|{_MANY}\b[^.;]{{0,70}}? \d[\d.,]* (?:minutes|hours|days|weeks|months|years|euros|dollars"
    rf"|pounds"
    r"|litres|kilos|grams)(?: (?:a|per|each|every) (?:day|week|month|year))? on average\b"
    r"|(?:risen|fallen|grown|rose|fell|grew|dropped|shrunk) by (?:about |nearly |almost |over "
    r"|more than )?"
    r"(?:a (?:third|quarter|fifth|half|tenth)|half|two[- ]thirds) (?:since|in|over|within"
    r"|between)\b"
    r"|the average (?!of\b)[a-z]+ (?!is\b|was\b)[a-z]+s (?:about |some "
    r"|up to )?[$€£]?\d[\d.,]*(?: [a-z]+)?"
    r"|\d[\d.,]* (?:per cent|percent) (?:less|fewer|more) [a-z]+ than (?:in \d{4}|before"
    r"|a decade|ten years)"
    rf"|on average,? (?:the )?(?:\w+ )?{_MANY}\b[^.;]{{0,40}}? \d[\d.,]* (?:minutes|hours|days"
    rf"|weeks"
    r"|months|years|euros|dollars|pounds|litres|kilos|grams)\b"
    r"|(?:spend|lose|waste|throw away|emit|consume)s? (?:some |about |up to |nearly |almost )?"
    r"\d[\d.,]* (?:million |billion )?(?:hours|days|tons|tonnes|litres|liters|kilos|kilograms)"
    r"(?: of [a-z]+(?: [a-z]+)?)? (?:a|per|each|every) (?:year|month|week|day|season|harvest"
    r"|summer"
    r"|winter)\b"
    r"|(?:twice|three times|four times|five times|six times|seven times|eight times|nine times"
    r"|ten times|\d+ times) (?:as|more) (?:likely"
    r"|common|many|high|often|deadly|dangerous)"
    r"|\d[\d.,]* ?(?:%|prozent) (?:der|aller|des|de la|de los|de las|du|d')(?: \w+){1,2}"
    r"|[$€£]\d[\d.,]* ?(?:million|billion|trillion)"
    r"|[۰-۹\d][۰-۹\d٫.,]* (?:درصد|میلیون)(?: از)? (?:\S+ )?(?:مردم|زنان|کودکان|جمعیت|نفر"
    r"|خانوار\w*|شهروندان|روستاها\S*|دانشآموزان|کارگران|کشور|شهرها\S*|جوانان|ایرانیان|مردان)"
    r")"
)
_SHARE_OF = late(rf"\b{_MANY}\b (?:[\w',-]+ ){{0,4}}$")
_MARKET = late(
    r"\b(?:market|industry|sector|economy)\b[^.]{0,120}\b(?:reach|worth|valued|grow|surpass"
    r"|exceed|hit|size"
    r"|estimated|projected|expected)|\bcosts? (?:the |taxpayers|employers|americans|society"
    r"|businesses)"
)
_OWN = late(
    r"\b(?:save|saves|simulations?|alumni|graduates|mwh|mw|inc\. 5000|top \d+|per \d[\d,]*"
    r"|savings|expand|pilot|accuracy|track record|cohort|liquidity|capacity"
    r"|their (?:patients|clients|customers)|revenues?|sales|net (?:income|loss|sales|asset)"
    r"|ebitda|margins?|shares?|stock"
    r"|per share|dividends?"
    r"|earnings|profits?|fiscal|backlog|guidance|backing|cluster|jobs by|outstanding|discounts?"
    r"|(?:%|percent) off|interest|royalt\w+"
    r"|ownership"
    r"|owned|stake|equity|apr|apy|yields?|grade|g/t|assay\w*|interval|portfolio|occupancy|acres"
    r"|square"
    r"|feet|warranty|cashback|commissions?|fee|fees|bonus|down payment|tax(?:es)? (?:credit|rate"
    r"|of)"
    r"|same period|year-over-year|year over year|(?<!a )quarter(?:ly)?|compared (?:to|with)"
    r"|sentenced"
    r"|fund(?:s|ing|ed)?"
    r"|grants?|appropriat\w+|bill|bills|act|amendment|budget|authori[sz]\w+|proposal|legislation"
    r"|match(?:ing)?"
    r"|token(?:s|omics)?|supply|staking|rewards?|presale|alcohol|abv|cotton|charges?|indict\w+"
    r"|defendants?"
    r"|conspir\w+|pleaded|convicted|fraud|scheme|laundering|settle\w*|fine[sd]?|penalt\w+"
    r"|restitution"
    r"|goal|aims?|target|by 20[2-9]\d|will|would|proceeds|donat\w+|raised|raise|invest(?:ed|ment"
    r"|ments|ing)"
    r"|help(?:s|ed|ing)|serv(?:es|ed|ing)|reach(?:es|ed|ing| more)|engag(?:es?|ed|ing)"
    r"|impact(?:s|ed|ing)|connect(?:s|ed"
    r"|ing)|featuring|users|contract|acquisition|loan|loans|our|we|members|customers|clients"
    r"|its|100)\b"
)


_TELLS_STUDY = late(
    r"\b(?:survey|poll|study|studies|research(?:ers)?|index|findings|trial|census|barometer"
    r"|benchmark|statistics"
    r"|new data|(?:annual|new|latest|\d{4}|quarterly|market|industry|global) report|report:"
    r"|report (?:finds|shows|reveals|says))\b"
)
_SURVEYED = frozenset({"survey", "surveyed", "poll", "polled", "respondents"})
_IN_BRACKETS = late(r"\((?:(?:[A-Z][\w.&-]+,? ){1,5}(?:[A-Z][\w.&-]+|\d{4})|\w+[Rr]esearch)\)")
_BEFORE, _AFTER = 44, 90


_FRACTION = (
    r"(?:a (?:third|quarter|fifth|sixth|tenth|half)|half|two[- ]thirds|three[- ]quarters"
    r"|\d[\d.,]* ?(?:%|percent"
    r"|per cent))"
)
_OF_THEIRS = late(
    r"(?:[a-z]{3,}s|people|women|men|children|an? (?:average |typical |normal )?[a-z]+) (?:(?:now"
    r"|still|often|already"
    r"|each year|every year) )?(?:loses?|lost|wastes?|spends?|throws? away|pays?|leaves?|burns?"
    r"|buries|dumps?|spoils?)"
    r" (?:about |almost |nearly |up to |over |more than |some |at least |roughly )?"
    rf"(?P<share>{_FRACTION} of (?:their|its|the|all|his or her) [a-z]+)"
)
_COMPARED = late(
    r"(?:is|are|stays?|remains?|runs?|grows?|was|were) (?P<share>(?:about |up to |some"
    r" )?(?:\d[\d.,]*|two|three|four"
    r"|five|six|seven|eight|ten) (?:degrees|percent|per cent|times) (?:cooler|warmer|colder"
    r"|hotter|quieter|cheaper"
    r"|dearer|cleaner|louder|drier|wetter)(?: [\w'-]+){0,3}? than)\b"
)


def _general(case: Case) -> Iterator[tuple[int, int]]:
    """Yield shares of what others have, and comparisons in numbers, that no sentence sources."""
    for at in case.places(_GENERAL_WORDS):
        first, last = case.sentence_at(at)
        if case.stretch_at(at).kind not in _KINDS or not case.narrates(at):
            continue
        for pattern in (_OF_THEIRS, _COMPARED):
            found = pattern.search(case.lowered, max(first, at - 70), min(last, at + 60))
            if found is None or not found.start("share") <= at < found.end():
                continue
            if not _OWN_GENERAL.search(case.lowered, first, last) and _lacks_source(
                case, first, last
            ):
                yield found.span("share")


_GENERAL_WORDS = frozenset(
    {
        "third", "quarter", "fifth", "sixth", "tenth", "half", "thirds", "quarters", "percent",
        "cent", "degrees", "times",
    }
)  # fmt: skip
_OWN_GENERAL = late(
    r"\b(?:our|we|us|my|i|company|firm|shares?|members|revenues?|customers|clients)\b"
)


def check_figures(case: Case, rule: Rule) -> Iterator[Hit]:
    """Look for figures about people, markets and countries without a source near them."""
    left, asked = rule.number("most"), set[int]()
    for (start, end), severity in _figures(case):
        first, _ = case.sentence_at(start)
        if not left:
            return
        if first not in asked:
            asked.add(first)
            left -= 1
            yield case.hit(start, end, "figure", severity, words=case.text[start:end])


def _figures(case: Case) -> Iterator[tuple[tuple[int, int], Severity | None]]:
    """Yield figures without a source, in the order of how surely they are of the world.

    Those that are only put together from a sentence's words come last, and are noted.
    """
    yield from ((span, None) for span in figures_abroad(case, case.document.language[:2]))
    for language in tongues(case):
        yield from ((span, "note") for span in figures_abroad(case, language))
    if not case.vocabulary.isdisjoint(_SURVEYED):
        return
    studied, sentences = _is_a_study(case), Sentences(case)
    if not studied:
        yield from ((span, None) for span in _general(case))
        yield from ((span, None) for span in _by_form(case, sentences))
    yield from ((span, "note") for span in world_figures(case, sentences, studied=studied))


_OWN_WORDS = frozenset({
    "save", "saves", "savings", "alumni", "graduates", "pilot", "accuracy", "cohort", "capacity",
    "revenue", "revenues", "sale", "sales", "ebitda", "margin", "margins", "share", "shares",
    "stock", "dividend", "dividends", "earnings", "profit", "profits", "fiscal", "interest",
    "ownership", "owned", "stake", "equity", "portfolio", "square", "feet", "fund", "funds",
    "funding", "funded", "grant", "grants", "bill", "bills", "act", "budget", "supply", "token",
    "goal", "aim", "aims", "target", "will", "would", "proceeds", "raised", "raise", "invested",
    "investment", "investments", "investing", "helps", "helped", "helping", "serves",
    "served", "serving", "users", "contract", "acquisition", "loan", "loans", "our", "we",
    "members", "customers", "clients", "its", "100", "fees", "fee", "expand", "reaches",
    "quarter", "quarters", "receivables", "approval", "y/y", "q1", "q2", "q3", "q4",
})  # fmt: skip
_OF_MARKETS = frozenset({"market", "industry", "sector", "economy", "cost", "costs"})


def _may_be(told: frozenset[str]) -> bool:
    """Say whether a sentence of these words may have such a figure at all."""
    if told.isdisjoint(NUMBERED):
        return False
    return told.isdisjoint(_OWN_WORDS) or not told.isdisjoint(_OF_MARKETS)


def _by_form(case: Case, sentences: Sentences) -> Iterator[tuple[int, int]]:
    """Yield figures of one of the listed forms, one a sentence."""
    places = case.places(_TRIGGERS)
    at = case.text.find("%")
    while at >= 0:
        places.append(at)
        at = case.text.find("%", at + 1)
    asked, english = set[int](), case.document.language.startswith("en")
    for at in sorted(places):
        first, last = case.sentence_at(at)
        if first in asked or not case.narrates(at) or case.stretch_at(at).kind not in _KINDS:
            continue
        if english and not _may_be(sentences.told(first, last)):
            asked.add(first)
            continue
        span = max(first, at - _BEFORE), min(last, at + _AFTER)
        found = _FIGURE.search(case.lowered, *span)
        if (
            found is not None
            and found.start() <= at <= found.end()
            and _is_bare(case, found, first, last)
        ):
            asked.add(first)
            yield found.span()


_KINDS = frozenset({"paragraph", "item", "headline", "subheadline"})


def _is_a_study(case: Case) -> bool:
    """Say whether the whole text tells of a study, whose figures then need no source each."""
    titles = (s for s in case.stretches[:4] if s.kind in {"headline", "subheadline"})
    return any(_TELLS_STUDY.search(case.lowered, s.start, s.end) for s in titles)


def _is_bare(case: Case, found: re.Match[str], first: int, last: int) -> bool:
    """Say whether a figure tells of the world, with no source in its sentence or beside it."""
    sentence = case.narration(first, last).lower()
    if not _is_of_the_world(case, found, sentence, first):
        return False
    return _lacks_source(case, first, last)


def _lacks_source(case: Case, first: int, last: int) -> bool:
    """Say whether neither a sentence nor those beside it say where a figure comes from."""
    stretch = case.stretch_at(first)
    if stretch.kind in {"headline", "subheadline"}:
        text = next(case.of_kind("paragraph"), None)
        if text is not None and _TELLS_STUDY.search(
            case.lowered[text.start : min(text.end, text.start + 600)]
        ):
            return False
    before, after = first, last
    if first > stretch.start:
        before, _ = case.sentence_at(max(stretch.start, first - 2))
    if last < stretch.end - 2:
        _, after = case.sentence_at(last + 1)
    if cites_source(case.lowered[before:after]) or _IN_BRACKETS.search(case.text, before, after):
        return False
    return not any(before <= link.start < after and link.url for link in case.links)


def _is_of_the_world(case: Case, found: re.Match[str], sentence: str, first: int) -> bool:
    """Say whether a figure is of markets or people at large, not of the source's own business."""
    words = found.group()
    if _EVERY_ONE.match(words) or _HALVED.match(case.lowered, first, found.end()):
        return _OWN.search(sentence) is None
    if _FEW.fullmatch(words) or _RULED.search(
        case.lowered, max(first, found.start() - 60), found.start()
    ):
        return False
    if words[0] in "$€£" or _MONEY.search(words):
        return _MARKET.search(sentence) is not None and not _OWN_MARKET.search(sentence)
    if _OWN.search(sentence):
        return False
    if _AMOUNT.search(words) or _WORDED_COUNT.match(words) or _COUNT.match(words):
        return _OF_ALL.search(sentence) is not None
    if found.start() - first < 16 and _PLURAL.match(case.lowered, found.end()):
        return True
    if words.startswith(("has ", "have ", "had ")):
        return _OF_ALL.search(sentence) is not None
    if _ABROAD.match(case.lowered, found.end()):
        return True
    if not words.rstrip().endswith(("%", "cent", "prozent")):
        return True
    start = max(first, found.start() - 48)
    return (
        _SHARE_OF.search(case.lowered, start, found.start()) is not None
        or _EVERYWHERE.search(sentence) is not None
        or _TREND.search(case.lowered, start, found.start()) is not None
    )


_EVERY_ONE = late(
    r"every (?:second|third|fourth|fifth|sixth|tenth) (?:child|woman|man|person|adult|family"
    r"|household"
    r"|pupil|patient|worker|tenant|girl|boy)\b|most |half (?:of )?the \w+'s "
)
_HALVED = late(
    r"the (?:number|share|rate|price|cost) of [\w ]{3,40} (?:has|have|had) (?:more than |nearly "
    r"|almost )?"
    r"(?:doubled|tripled|quadrupled|halved) (?:since|in|over|within)"
)
_FEW = late(r"\d \w+")
_RULED = late(
    r"\b(?:promised to pay|limits?|limited to|capped at|up to"
    r"|eligib\w+|incomes?|threshold|on behalf of"
    r"|best for"
    r"|allow\w*|can employ) (?:[\w-]+ ){0,3}$"
)
_OWN_MARKET = late(
    r"\b(?:valuation|market (?:value|cap\w*|stability)|liquidity|liquidations|trading volume)\b"
)
_MONEY = late(r"(?:crowns|dollars|euros|pounds|francs|yen|yuan|rupees)$")
_PLURAL = late(r" of (?:all |the )?(?:[\w-]+ ){0,2}[\w-]+s (?!of\b)[a-z]+")
_COUNT = late(
    r"(?:every \w+ |\d[\d.,]*(?: thousand)? (?!million|billion|in\b|out\b|of\b|per\b|percent"
    r"|prozent)[a-z])"
)
_WORDED_COUNT = late(rf"{_WORDED} (?:thousand|million|billion) (?!{_MANY}\b)")
_ABROAD = late(r" (?:der|aller|des|de la|de los|de las|du|degli|delle)\b| d'")
_AMOUNT = late(r"\b(?:tons|tonnes|litres|liters|hectares|barrels|kilowatt\w*)\b")
_OF_ALL = late(
    r"\b(?:world-?wide|globally|nation-?wide|in the (?:world|country|nation|province|region"
    r"|state|united states|eu|uk|u\.s\.)"
    r"|of (?:all|the world|americans|adults|people)|across the (?:country|world|nation|globe)"
    r"|(?:each|every|a) (?:year|season|harvest|summer|winter)|annually)\b|کشور|جهان"
)
_EVERYWHERE = late(
    r"\b(?:world-?wide|globally|nation-?wide|in the (?:world|country|nation|province|region"
    r"|united states|u\.s\.)"
    r"|across the (?:country|world|nation|globe)|of the world's|of the country's)(?!\w)|کشور|جهان"
)
_TREND = late(
    r"\b(?:inflation|freight|traffic|tourism|rainfall|harvests|catches|ridership|attendance"
    r"|consumption"
    r"|use|numbers?|turnout|debt|exports|imports|employment|obesity|rents|prices|wages|rates?"
    r"|emissions|crime|unemployment|poverty|temperatures|births"
    r"|deaths|thefts|accidents|demand|costs|salaries|cases)\b"
    r"[^.;]{0,40}\b(?:risen|rose|rise|fallen|fell|grown|grew|increased|dropped|declined|doubled"
    r"|climbed|jumped|surged|up|down|decreased) (?:by |to |nearly |almost |over |more than "
    r"|some |about )*$"
)

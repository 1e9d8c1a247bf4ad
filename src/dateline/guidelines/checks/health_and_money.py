"""DG-33: a claim on health, safety or money cites study or regulator, and how far that has come."""

import re
from collections.abc import Iterator

from dateline.guidelines.bodily_claims import bodily_claims, speaks_of_bodies
from dateline.guidelines.case import Case
from dateline.guidelines.claims_told import (
    COMPOSED_OF,
    SKETCHED_GAINS,
    SKETCHED_LIVES,
    TOLD_GAINS,
    TOLD_LIVES,
)
from dateline.guidelines.finding import Hit
from dateline.guidelines.gain_claims import certain_gains
from dateline.guidelines.own_word import without_own_word
from dateline.guidelines.remedies_abroad import claims_abroad
from dateline.guidelines.rules import Rule
from dateline.guidelines.tongues import tongues
from dateline.release.patterns import is_of, late

_AILMENT = (
    r"(?:[a-z]+(?:itis|osis|emia|algia|pathy|iasis)|cancers?|diabetes|arthritis|alzheimer's"
    r"|dementia|depression|anxiety|insomnia|pain"
    r"|inflammation|migraines?|asthma|autism"
    r"|covid(?:-19)?|flu|influenza|malaria|hiv|sepsis|measles|colds?|osteoporosis|epilepsy"
    r"|gout|infections?|hypertension|blood pressure|cholesterol|obesity"
    r"|hair loss|acne|eczema|psoriasis|stroke"
    r"|heart (?:disease|attacks?)|ptsd|adhd|addiction|wrinkles|aging|ageing|allergies|tumou?rs?"
    r"|disease|diseases"
    r"|illness(?:es)?|symptoms|ailments|viruses|bacteria|immune system|immunity|injur(?:y|ies)"
    r"|headaches?|cavities|snoring|rheumatism|blood sugar|burn-?out|hay fever|fever|fatigue"
    r"|stress|diarrh\w+)"
)
_HEALTH = late(
    r"(?<![^\W_])(?:"
    rf"(?:cures?|curing|heals?|reverses?|reversing|eliminates?|eradicates?|treats?|prevents?"
    rf"|relieves?|alleviates?|combats?|banishes"
    rf"|boosts?|strengthens?|fights?|stops?|reduces?|lowers?|eases?"
    rf"|melts|cut|cuts|reduced)(?: the)?(?: (?:risks? of|chances? of|signs of|symptoms of|an?"
    rf"|your|chronic|type[- ][12]|joint|back"
    rf"|muscle|high|severe|mild|most|all|common|[a-z]+ and))*"
    rf" {_AILMENT}\b"
    r"|los(?:e|es|ing) (?:up to |as much as )?(?:\d+|two|three|four|five|six|eight|ten|twelve"
    r"|twenty) (?:kilos?|kg|pounds|lbs|inches)"
    r"|(?:doctor|dermatologist|vet|physician|expert)-(?:recommended|approved|endorsed)"
    r"|(?:slows?|stops|reverses) (?:down )?(?:the )?(?:ag(?:e)?ing|hair loss|memory loss)"
    r"|(?:strengthens?|protects?|cleanses?|detoxes|sharpens|restores|rejuvenates) (?:the "
    r"|your )?(?:heart|brain|memory|joints|bones|liver|immune system|eyesight|digestion|blood"
    r"|skin|kidneys|gut)"
    r"|kills?(?: up to| more than| over)?(?: \d[\d.,]* ?(?:%|percent) of)?(?: \w+)? (?:viruses"
    r"|bacteria|germs|cancer|pathogens)"
    rf"|protects?(?: \w+){{0,3}}? (?:from|against) {_AILMENT}\b"
    r"|(?:clinically|scientifically|medically|dermatologist)[- ](?:proven|tested|shown|validated"
    r"|backed|formulated|studied)"
    r"|(?:is |are |been )?proven to (?:cure|heal|treat|prevent|reduce|lower|boost|improve"
    r"|increase|relieve|help|work|stop)"
    r"|(?:no|without|free of|zero) (?:any )?(?:known |negative |harmful )?side[- ]effects"
    r"|helps? against(?: \w+){0,2} \w+|makes? (?:wrinkles|spots|scars|pain) (?:disappear|vanish)"
    r"|(?:can't|cannot|can never) be (?:hacked|cracked|broken into)"
    r"|\d[\d.,]* ?(?:%|percent|per cent) (?:effective|protection|protective)(?: (?:against"
    r"|in|at)\b|(?=[.,;]|$))"
    r"|(?:improves?|deepens?|restores?) (?:the )?(?:sleep|memory|digestion|circulation"
    r"|concentration"
    r"|fertility|eyesight|hearing|mood|gut health|heart health|mental health)"
    r"|calms? (?:the )?nerves"
    r"|(?<!that )(?<!which )(?<!this )(?<!it )(?:causes|triggers) (?:asthma|cancer|allergies"
    r"|migraines?"
    r"|headaches|infertility|autism|dementia|diabetes|strokes|heart attacks|miscarriages|rashes)\b"
    r"|(?:doubles?|triples?|quadruples?|raises?|increases?|multiplies|trebles?|quarters?"
    r"|halves?) (?:an? |the |your"
    rf" |their |our )?(?:[\w']+ ){{0,3}}?(?:risks?|chances?"
    rf"|odds) of (?:an? |early |sudden )?(?:{_AILMENT}|death|dying"
    r"|miscarriages?|falling|drowning|dying young|infertility|blindness)\b"
    r"|(?:recovers?|heals?|sleeps?|get well|gets well|walks? again|go home|goes home"
    r"|leaves? (?:the )?hospital)"
    r" (?:(?:one|two|three|four|five|six|seven|ten|\d+|up to \w+|a) (?:days?|weeks?|months?"
    r"|years?|hours?|times)"
    r" )?(?:sooner|earlier|faster|longer)(?= than\b|[.,;]| after\b| when\b| with\b| if\b)"
    r"|(?:recovers?|heals?|sleeps?) (?:much |far |up to \w+ )?(?:faster|longer|better|more"
    r" (?:quickly|deeply))\b"
    r"|needs? (?:far )?(?:fewer|less) (?:painkillers|medicines?|medication|insulin|drugs|pills)"
    r"|(?:eat|drink|use|take|swallow|wear|breathe)s? (?:it|them|this|these"
    r"|[a-z]+) without (?:any )?"
    r"(?:harm|danger|risk|worry)\b"
    rf"|keeps? (?:the )?{_AILMENT} away"
    r"|(?:cannot|can't|can never|could never) (?:fail|break down|go wrong)(?! to\b)"
    r"|(?:makes?|made) (?:[a-z]+ )?(?:accidents|falls|errors|fires|infections|collisions"
    r"|groundings)"
    r" (?:impossible|a thing of the past)"
    r"|sheds? (?:weight|kilos|pounds)\b"
    r"|(?:lowers?|cuts?|halves) (?:the |your )?risks? of (?:an? )?(?:falls?|accidents?|fires?"
    r"|burglar\w+)\b"
    r"|rules? out (?:any |all |every |further )?(?:deaths?|accidents?|errors?|mistakes?|falls"
    r"|collisions?"
    r"|groundings?|infections?|failures?|fires?|injur\w+)"
    r"|safe and effective|miracle (?:cure|drug|remedy)"
    r"|(?:100 ?%|completely|totally|entirely|perfectly|absolutely|fully) (?:safe|harmless|secure"
    r"|non-toxic|risk-free|unhackable)\b"
    r"|(?:is|are) (?:safe for (?:children|pregnant|all|everyone|human)|safer than|harmless"
    r"|unhackable|immune to (?:hacking|attack))"
    r"|detoxif(?:y|ies)|(?:adds|add) years to"
    r"|(?:stud(?:y|ies)|research|science|scientists|doctors|experts) (?:shows?|proves?"
    r"|(?:have|has) (?:shown|proven|found|discovered|confirmed)|agree|confirms?|found that)"
    r"|(?:speeds?|accelerates?|promotes?) (?:up )?(?:healing|weight loss|hair growth|recovery)"
    r"|anti-?(?:aging|cancer|viral|inflammatory) (?:effects?|properties|benefits)"
    r")"
)
_MONEY = late(
    r"(?<![^\W_])(?:"
    r"guarantee[sd]? (?:\w+ ){0,2}(?:returns?|profits?|income|yields?|gains)\b|(?:guaranteed"
    r"|risk-free|huge|massive|exponential|substantial|enormous)"
    r" (?:and \w+ |daily |monthly |passive )?(?:returns?|profits?|income|gains|roi)\b"
    r"|returns? (?:of|as high as) (?:up to )?\d[\d.,]*(?:x|%| ?percent)"
    r"|(?:annual|yearly|monthly|weekly|secure|safe|fixed) (?:annual |yearly )?(?:yields?"
    r"|returns?|interest|profits?) of (?:up to )?\d[\d.,]* ?(?:%|percent|per cent)"
    r"|(?:fixed|high|daily|lucrative) (?:daily |monthly )?(?:returns?|profits?)\b|(?:earn"
    r"|generat\w+|achiev\w+|provides?|offers?|yields?|creates?) (?:\w+ ){0,3}passive income"
    r"|(?:double|triple|multiply|10x|100x|1000x) (?:your|their|his|her|its|investors'?) (?:money"
    r"|investments?|savings|portfolios?|capital|holdings|deposits?|funds)"
    r"|(?:will|set to|poised to|could|expected to|predicted to|bound to|projected to"
    r"|likely to) (?:soar|skyrocket|surge|explode|moon|rally|multiply|(?:double"
    r"|triple)(?: (?:your|their|his|her|its) \w+)?|deliver \d+x"
    r"|reach \$\d|hit \$\d|see \d+x)"
    r"|(?:expect|promis\w+|receive|earn)s? (?:returns of |up to )?\d[\d.,]* ?(?:%|percent) (?:a"
    r"|per)"
    r" (?:year|month|week)|(?:grows?|grow) by \d[\d.,]* ?(?:%|percent) (?:a|per|each"
    r"|every) (?:year|month)"
    r"|(?:has|with|carries) no risk\b"
    r"|(?:safe|secure|sure) (?:place|home|haven|harbou?r|investment|way) (?:for|to)(?: \w+){0,2}"
    r" (?:savings|money|capital|deposits?|invest|wealth)\b"
    r"|(?:gets?|has|have|receives?) (?:every|each) (?:penny|cent|crown|dollar|euro|pound) back"
    r"|(?:have |has |had )?(?:never|can't|cannot|won't) (?:lost|lose|loses) (?:any )?(?:money"
    r"|value|their"
    r" savings|a (?:cent|penny|crown|dollar))"
    r"|risk-free (?:\w+ )?(?:returns?|profits?|investments?|income|gains|yields?|trading"
    r"|staking)|without (?:any )?(?:financial )?risk|(?:earn|pays?|apy of"
    r"|apr of)(?: \w+){0,4} \d[\d.,]*(?: ?%|x)(?: ?(?:apy|apr|returns?|a (?:day|week|month|year)"
    r"|annually|per (?:day|week|month|year|annum)|roi|yields?|interest|daily|monthly))?"
    r"|\d+x (?:returns?|gains?|roi|potential|profits?)|price (?:target|prediction) of \$\d[\d.,]*"
    r")"
)
_TRADED = late(
    r"\b(?:bonds?|savings|savers|deposits?|penny|price|token|tokens|coin|coins|stock|stocks"
    r"|shares|crypto\w*|investors?|presale"
    r"|invest(?:ment|ments|ing)?|traders?|bitcoin|\$[a-z]{2,6})\b"
)
_BODILY = late(
    rf"\b(?:{_AILMENT}|health|healthy|accidents|crashes|falls|patients?|safety|safe|treatments?"
    rf"|therap\w+|sleep|brain"
    rf"|heart|body|drugs?|diet|exercise|skin|immune"
    r"|medicine|medical|cortisol|vitamins?|supplements?|children|smok\w+|drivers?|returns"
    r"|investors?|profits?)\b"
)
_CERTAIN = late(
    r"guarantee|risk-free|expects? (?:returns|up|\d)|promis|grows? by|(?:has|with"
    r"|carries) no risk|(?:have |has "
    r"|had )?(?:never|can't|cannot|won't)|(?:annual|yearly"
    r"|monthly|weekly|secure|safe)|(?:will )?(?:double"
    r"|triple|multiply) (?:your|their|his|her|its)|(?:سود"
    r"|بازده)|garanti|rent"
)
_RESEARCH = frozenset({"study", "participants"})
_REBATE = late(r" (?:back|cash|rewards|on (?:all )?purchases)\b")
_PROMISED = late(
    r"\b(?:can|will|(?<!to )helps?|could|may|and|also|that|which|proven to|shown to"
    r"|guaranteed to|them"
    r"|you|patients|clients|people|users)"
    r"(?: [a-z]+ly)? $"
)
_HEALTH_WORDS = frozenset({
    "lose", "loses", "losing", "doctor", "vet", "physician", "slows", "slow", "strengthen",
    "cleanses", "restores", "rejuvenates", "sharpens", "cures", "cure", "heals", "heal", "reverses",
    "eliminates", "eliminate", "eradicates", "treats", "prevents", "prevent", "relieves", "relieve",
    "alleviates", "alleviate", "combats", "boosts", "boost", "strengthens", "fights", "stops",
    "reduces", "reduce", "lowers", "lower", "eases", "clinically", "scientifically", "medically",
    "dermatologist", "proven", "side", "safe", "safer", "harmless", "miracle", "detoxify",
    "detoxifies", "anti", "unhackable", "banishes", "melts", "healing", "100", "completely",
    "against", "wrinkles", "hacked", "effective", "improve", "improves",
    "deepens", "calms", "calm", "protective",
    "treat", "studies", "science", "doctors", "research", "scientists", "experts", "kills",
    "protects", "protect", "causes", "triggers", "keep", "keeps", "fail", "impossible", "good",
    "shed", "sheds", "cuts",
    "halves", "wrong", "faster",
    "longer", "better", "fewer", "harm", "sooner", "earlier", "doubles", "triples", "trebles",
    "raises",
    "increases", "multiplies", "quadruples", "danger", "rules", "quickly", "deeply",
})  # fmt: skip
_MONEY_WORDS = frozenset({
    "guaranteed", "guarantee", "guarantees", "risk", "returns", "return", "profits", "income",
    "yields", "yield", "gains", "roi", "double", "triple", "multiply", "soar", "skyrocket", "surge",
    "explode", "rally", "apy", "apr", "outperform", "earn", "10x", "100x", "1000x", "50x", "20x",
    "moon", "profit", "passive", "lost", "lose", "expect", "grow", "grows", "savings",
    "safe", "secure", "penny", "cent", "money",
})  # fmt: skip
_BASE_FORMS = frozenset({
    "cure", "heal", "reverse", "eliminate", "eradicate", "treat", "prevent", "relieve", "alleviate",
    "combat", "boost", "strengthen", "fight", "stop", "reduce", "lower", "ease", "melt",
})  # fmt: skip
_CITED = late(
    r"\((?:\w+\.? )?20\d\d\)|\b(?:according to|published in|journal of|peer-reviewed|phase (?:\d"
    r"|i+)\b|trials?|fda|ema|mhra|food and drug administration|health canada"
    r"|cdc|regulator(?:s|y)?|approved by|cleared by|approval|authori[sz]ed|registered with"
    r"|licensed|certified|epa|osha|niosh|iso|astm|ul|nsf"
    r"|usda|sec\b|finra|fca|bafin|audited|(?:a|the|one|in|recent|new"
    r"|\d{4}) (?:[\w-]+ ){0,3}(?:study|trial|survey) (?:by|of|from|in|at|published|found"
    r"|conducted|with|which|that|showed)|researchers at|university|ministry of"
    r"|clinical (?:trial|study|data|evidence)|said|says|told|claims?|study|data from|report by"
    r"|estimates?|analysts?|forecast|patients (?:treated|who|in))\b"
)
_VAGUE = late(
    r"(?:stud(?:y|ies)|research|science|scientists|doctors|experts) (?:shows?|proves?|have|has"
    r"|agree|confirms?)|(?:clinically|scientifically|medically|dermatologist)"
)
_DEVELOPED = late(
    r"\b(?:without evidence|designed|intended|aims?|aimed|aiming"
    r"|seeking|strives?|striving"
    r"|hopes?|seeks?|developing|(?:in|under) development|being developed|candidate"
    r"|investigational|potential(?:ly)?|if|whether|research(?:ing)? into|study whether"
    r"|evaluat\w+|investigat\w+|goal|mission|effort|efforts|campaign|fundrais\w+|awareness"
    r"|law|bill|act|legislation|programs? (?:that|to|which|for|designed)|policy|warn(?:s|ed"
    r"|ing)?|false|fraud|scheme to"
    r"|charged|convicted|pleaded|unproven|claims?|claimed|tips?|must|should|need to|cautious"
    r"|beware|avoid|diagnose and)\b"
)
_OF_THE_BODY = ("clinical", "medical", "dermato")
_KINDS = frozenset({"headline", "subheadline", "paragraph", "item", "heading"})


_Composed = tuple[tuple[int, int], str]


def check_health_and_money(case: Case, rule: Rule) -> Iterator[Hit]:
    """Look for promises of health, safety or gain that no study and no regulator bears out."""
    left, asked = rule.number("most"), list[int]()
    if not case.document.language.startswith("en"):
        for span, key in claims_abroad(case, case.document.language[:2])[:left]:
            yield case.hit(*span, key, words=case.text[slice(*span)])
        return
    for language in tongues(case):
        for span, key in claims_abroad(case, language)[:left]:
            left -= 1
            yield case.hit(*span, key, "note", words=case.text[slice(*span)])
    found = [
        *_found(case, _HEALTH_WORDS, _HEALTH, _NO_HEALTH),
        *_found(case, _MONEY_WORDS, _MONEY, _NO_MONEY),
    ]
    lawmaking = not case.vocabulary.isdisjoint(_LAWMAKING)
    for match in sorted(found, key=lambda m: m.start()):
        first, last = case.sentence_at(match.start())
        if not left or asked.count(first) > 1 or not _is_bare(case, match, first, last):
            continue
        money = is_of(match, _MONEY)
        key = "money" if money else "vague" if _VAGUE.match(match.group()) else "health"
        if key == "health" and lawmaking and "proven to" not in match.group():
            continue  # what a grant is to achieve, as the bill has it
        asked.append(first)
        left -= 1
        yield case.hit(*match.span(), key, words=case.text[match.start() : match.end()])
    for (start, end), key in _composed(case, asked)[:left]:
        yield case.hit(start, end, key, "note", words=case.text[start:end])


def _composed(case: Case, asked: list[int]) -> list[_Composed]:
    """Return what a sentence claims in other words, one a sentence, in reading order."""
    found: dict[int, _Composed] = {}
    present = case.vocabulary & COMPOSED_OF  # once, so that each looks among few words
    gains = (
        *certain_gains(case, present),
        *TOLD_GAINS.spans(case, present),
        *SKETCHED_GAINS.spans(case, present),
    )
    claims = [(span, "money") for span in gains]
    if case.vocabulary.isdisjoint(_LAWMAKING):  # whose laws and grants are to keep people well
        bodily = (
            *bodily_claims(case, present),
            *TOLD_LIVES.spans(case, present),
            *SKETCHED_LIVES.spans(case, present),
        )
        claims += [(span, "vague" if _is_vague(case, span) else "health") for span in bodily]
    reports = case.vocabulary >= _RESEARCH  # of a study, whose findings it tells
    for span, key in sorted(claims, key=lambda claim: (claim[0][0], -claim[0][1])):
        first, _ = case.sentence_at(span[0])
        kinds = _KINDS | {"boilerplate"} if key == "money" else _KINDS
        if (reports and key == "health") or first in asked or first in found:
            continue
        if case.stretch_at(first).kind not in kinds or _is_name(case, span[0], first):
            continue
        if _is_unproven(case, span, key):
            found[first] = (span, key)
    return [found[first] for first in sorted(found)]


_STUDIES = late(
    r"(?:\w+ )?(?:studies|testing|tests|trials|research|evidence|nutritionists|dermatologists"
    r"|physicians|specialists) "
)


def _is_vague(case: Case, span: tuple[int, int]) -> bool:
    return _STUDIES.match(case.lowered, span[0]) is not None


def _is_name(case: Case, start: int, first: int) -> bool:
    """Say whether a claim is but a name, by its capital: *Harbour Fights Fever*."""
    running = case.stretch_at(first).kind in {"paragraph", "item"}
    return running and start > first and case.text[start].isupper()


_LAWMAKING = frozenset({
    "senator", "senators", "congressman", "congresswoman", "congress", "bipartisan", "legislation",
    "lawmakers", "indictment", "defendant", "defendants", "sentenced", "fema", "medicaid",
})  # fmt: skip


_NO_HEALTH = late(
    r"(?:research|science|scientists|doctors|experts)\b(?! (?:show|prove|ha[sv]|agree|confirm"
    r"|found that))|(?<!safe and )(?<!%)(?<!% )(?<!per cent )(?<!percent )effective\b"
    r"|(?<!ly )(?<!%)(?<!% )safe\b(?! (?:and effective|for ))|keeps?\b(?!.{0,45}? away\b)"
    r"|side\b(?![- ]effects)|(?<!more )(?:quickly|deeply)\b"
)
_NO_MONEY = late(
    r"(?<!no )(?<!without )(?<!any )(?<!financial )risk\b(?!-free)|grows?\b(?! by \d)"
    r"|(?:safe|secure)\b(?! (?:annual|yearly|yield|return|interest|profit|place|home|haven|harbo"
    r"|investment|way))(?!.{0,45}?\d)|expect\b(?! (?:returns of |up to )?\d)"
)
"""Where a common word stands beside nothing that would make it part of a claim."""


def _found(
    case: Case, words: frozenset[str], pattern: re.Pattern[str], never: re.Pattern[str]
) -> Iterator[re.Match[str]]:
    reached = 0
    for at in case.places(words):
        if at < reached or never.match(case.lowered, at) or not case.narrates(at):
            continue
        first, last = case.sentence_at(at)
        start = max(first, at - 40, reached)
        match = pattern.search(case.lowered, start, min(last, at + 90))
        if match is not None and match.start() <= at < match.end():
            reached = match.end()
            yield match


def _is_bare(case: Case, match: re.Match[str], first: int, last: int) -> bool:
    if case.stretch_at(first).kind not in _KINDS:
        return False
    sentence = case.narration(first, last).lower()
    words = match.group()
    if is_of(match, _MONEY) and not _CERTAIN.match(words) and not _TRADED.search(sentence):
        return False
    if is_of(match, _MONEY) and _REBATE.match(case.lowered, match.end()):
        return False
    if words.split(" ", 1)[0] in _BASE_FORMS and not _PROMISED.search(
        case.lowered, max(first, match.start() - 40), match.start()
    ):
        return False
    if is_of(match, _HEALTH) and not _VAGUE.match(words) and case.vocabulary >= _RESEARCH:
        return False
    vague = is_of(match, _HEALTH) and _VAGUE.match(match.group()) is not None
    about = _BODILY.search(sentence) or speaks_of_bodies(case, match.start())
    if vague and not words.startswith(_OF_THE_BODY) and not about:
        return False
    rest = sentence.replace(words, " ") if vague else sentence
    if words.startswith(("recover", "heal", "sleep", "live", "get", "go", "leave", "walk")):
        rest = rest.replace("patients who", "those who")  # they are those promised, not studied
    if _CITED.search(without_own_word(case, rest)):
        return False
    return _stands_alone(case, match.start(), first, last)


_DENIED = late(r"\b(?:not|no|never|isn't|doesn't|cannot)\b")
_CLAUSE = late(r", |; |: | and | but | - | that | which ")


def _is_denied(case: Case, first: int, start: int) -> bool:
    """Say whether what leads up to a claim in its own clause denies it."""
    return _DENIED.search(_CLAUSE.split(case.lowered[first:start])[-1]) is not None


_TOLD = late(
    r"\b(?:noted|notes that|explained|explains|added|emphasi[sz]ed|emphasi[sz]es|stressed|believes?"
    r"|argues?|suggests that|observed|recommends?)\b"
)


_WISHED = late(
    r"\b(?:committed|commitment|opportunit(?:y|ies) to|plans?|planning|explor\w+|dedicat(?:ed|ion)"
    r"|passionate|focus(?:ed|es|ing)?|strategic alternatives|works? to|working to|tries to|trying"
    r"|hop(?:e|es|ing)|how to|ways? to|in order to|invited?|grants?)\b"
)


def _is_unproven(case: Case, span: tuple[int, int], key: str) -> bool:
    """Say whether neither a claim's sentence nor those beside it cite who bears it out."""
    first, last = case.sentence_at(span[0])
    sentence = without_own_word(case, case.narration(first, last).lower())
    sentence = sentence.replace(case.lowered[slice(*span)], " ")
    sentence = _TREATED.sub("those ", sentence)  # who are promised it, not studied
    if _TOLD.search(sentence) or _CITED.search(sentence):
        return False
    if key == "money":
        return _DOUBTED.search(case.lowered, first, span[0]) is None
    wished = _WISHED.search(_ASIDE.sub(" ", case.lowered[first : span[0]]))
    return wished is None and _stands_alone(case, span[0], first, last)


_ASIDE = late(r", (?:which|who|whose|where|when|as) [^,;]{3,120},")
_TREATED = late(r"\bpatients (?=treated|who|in)")
_DOUBTED = late(
    r"\b(?:not|no|never|isn't|doesn't|cannot|can't|nobody|without|if|whether|goal|aims?|law|bill"
    r"|act"
    r"|legislation|policy|warn\w*|false\w*|fraud\w*|scheme to|charged|convicted|unproven|claimed"
    r"|tips?"
    r"|must|should|cautious|beware|avoid|strategic alternatives|explor\w+|plans? to|committed to"
    r"|review|how to|ways? to|harder|difficult|intends?|focus(?:ed|es)?|average of)\b"
)


_SPOKEN = late(r"\b(?:said|says|told)\b")


def _stands_alone(case: Case, start: int, first: int, last: int) -> bool:
    """Say whether nothing before a claim hedges it, and no neighbour or link cites its source."""
    if _DEVELOPED.search(case.lowered, first, start) or _is_denied(case, first, start):
        return False
    stretch = case.stretch_at(first)
    before = case.sentence_at(max(stretch.start, first - 2))[0] if first > stretch.start else first
    after = case.sentence_at(last + 1)[1] if last < stretch.end - 2 else last
    for near in ((before, first), (last, after)):
        if _CITED.search(_SPOKEN.sub(" ", case.lowered[near[0] : near[1]])):
            return False
    return not any(first <= link.start < last and link.url for link in case.links)

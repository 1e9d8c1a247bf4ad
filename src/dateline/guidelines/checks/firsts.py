"""DG-31: "first", "only", "largest" and "record" have an exhibit."""

import re
from collections.abc import Iterator

from dateline.guidelines.attribution import shows_proof
from dateline.guidelines.case import Case
from dateline.guidelines.finding import Hit
from dateline.guidelines.ranks import ranks_in
from dateline.guidelines.ranks_abroad import ranks_abroad
from dateline.guidelines.ranks_told_abroad import ranks_told_abroad
from dateline.guidelines.rules import Rule
from dateline.release.patterns import late

_WORDS = frozenset({
    "sole", "first", "only", "largest", "biggest", "oldest", "fastest", "tallest", "longest",
    "busiest", "richest", "older", "larger", "bigger", "longer", "faster", "nowhere",
    "smallest", "cheapest", "strongest", "safest", "youngest", "highest", "record", "records",
    "unprecedented", "history", "lowest", "unique", "deepest", "widest", "heaviest", "newest",
})  # fmt: skip
_OTHER_WORDS = frozenset({
    "erste", "ersten", "erster", "einzige", "einzigen", "größte", "größten", "älteste", "längste",
    "weltweit", "rekord", "premier", "première", "seul", "seule", "grand", "grande", "unique",
    "record", "primer", "primera", "primero", "único", "única", "mayor", "récord", "نخستین",
    "اولین", "تنها", "بزرگترین", "بزرگ", "قدیمیترین", "رکورد", "أول", "أكبر", "أقدم", "الوحيد",
    "الوحيدة", "andere", "anderer", "anderes", "anderen", "autre", "otro", "otra", "دیگری",
})  # fmt: skip
_OTHER_CLAIM = late(
    r"kein(?:e|em|en|er)? andere[nrsm]? [\w-]+ (?:in|im|am|an der|der"
    r"|des) (?:[\w-]+ ){1,4}?[\w-]+t\b"
    r"|aucune? autre [\w-]+ (?:de|du|en|dans|d')(?: ?[\w'’-]+){1,3} (?:n'|ne )\w+"
    r"|ning[uú]n[oa]? otr[oa] [\w-]+ (?:de|del|en)(?: \w+){1,3} \w+"
    r"|هیچ \S+ دیگری (?:در )?\S+(?: \S+){0,6} (?:نیست|ندارد|نمی\S+)"
    r"|(?:der|die|das|den|dem) (?:welt(?:weit)? )?(?:erste[nr]?|einzige[nr]?|größte[nr]?"
    r"|älteste[nr]?|längste[nr]?)(?: [\w-]+){1,4}? (?:der welt|weltweit|des landes"
    r"|in (?:deutschland|europa|österreich|der schweiz|der region)"
    r"|deutschlands|europas|überhaupt|der stadt|der region)|weltweit (?:erste[nrs]?"
    r"|einzige[nrs]?|größte[nrs]?)(?: [\w-]+)?"
    r"|(?:le|la|les) (?:premi(?:er|ère)|seule?|plus (?:grande?|anciene?"
    r"|ancienne))(?: [\w'’-]+){0,5}? (?:au monde|du monde|de france|d'europe|du pays|en france"
    r"|en europe|de la région)|unique (?:au monde|en france|en europe)"
    r"|(?:el|la|los|las) (?:primer[ao]?|únic[ao]|mayor|más (?:grande"
    r"|antigu[ao]))(?: \w+){0,5}? (?:del mundo|en el mundo|del país|de españa|de europa"
    r"|de la región|de américa latina)"
    r"|(?:نخستین|اولین|تنها|بزرگ.?ترین|قدیمی.?ترین)(?: \S+){1,5}? (?:(?:در|از) )?(?:جهان|کشور"
    r"|ایران|منطقه|خاورمیانه|استان|دنیا)|رکورد(?: \S+){0,2} (?:شکست|زد|ثبت)"
    r"|(?:أول|أكبر|أقدم)(?: \S+){1,5}? (?:في|على مستوى) (?:العالم|المنطقة|الشرق الأوسط|البلاد"
    r"|المملكة|الدولة)|(?:الأول|الأولى|الوحيد|الوحيدة|الأكبر) (?:من نوعه|من نوعها|في (?:العالم"
    r"|المنطقة))"
)
_IN_PHRASES = {
    "time": ("all-time high", "for the first time"), "else": ("nobody else", "no one else"),
    "most": ("'s most ",), "other": ("no other ", "any other", "every other ", "all other "),
    "never": ("never before",),
    "nobody": ("nobody had", "nobody has"), "one": ("no one had", "no one has"),
    "equal": ("without equal",), "precedent": ("without precedent",), "rival": ("without rival",),
    "been": ("never been", "ever been"), "ever": ("one has ever", "nobody has ever"),
    "no": ("no. 1", "no.1"), "number": ("number one", "number-one"), "1": ("#1",),
}  # fmt: skip
_PHRASED = frozenset(_IN_PHRASES)
_SCOPE = (
    r"(?:world(?:wide)?|globe|country|nation|state|region|city|county|continent|history|industry"
    r"|market"
    r"|europe|america|north america|asia|africa|latin america|middle east|uk|u\.s\.|us"
    r"|united states"
    r"|canada|india|china|germany|france|australia|galaxy|field|sector|category|province|area"
    r"|kind|planet"
    r"|internet|blockchain|[a-z]+land|[a-z]+ia)"
)
_OWNED = rf"(?:{_SCOPE}'s(?: very)? |global )"
_CLAIM = late(
    r"(?<![^\W_])(?:"
    rf"(?:{_OWNED})(?P<owned>first|only|largest|biggest|oldest|fastest|tallest|longest|smallest"
    rf"|safest|strongest"
    r"|highest|most (?:\w+ed|popular|advanced|accurate|efficient|powerful|visited"
    r"|comprehensive))\b(?:[- ](?:and|or|ever) ?\w*)?(?:[- ][\w'&-]+){0,2}"
    r"|first-of-(?:its|their)-kind|first of (?:its|their) kind|first-ever|only one of its kind"
    r"|only of its kind"
    r"|(?:the |a )(?:very |one and |world )?first(?:[- ]ever)?(?: and only| or only)?"
    rf"(?: (?!to\b|time\b|of\b|is\b|was\b|were\b|led\b|has\b|had\b"
    rf"|are\b)[\w'&-]+){{1,6}}? (?:to\b(?! (?:the|an?|its|their|our|his|her|this"
    r"|(?:begin|start|launch|ship|follow) (?:in|on|by|this|next)|take place|occur)\b)|that\b|ever\b"
    rf"|in (?:the )?(?:\w+ )?{_SCOPE}\b|(?:of its kind|anywhere in))"
    r"|the (?:one and )?only(?: (?!to\b|that\b)[\w'&-]+){1,5}? (?:to\b|that\b|which\b|offering\b"
    r"|with\b"
    rf"|capable\b|able\b|available\b|in (?:the )?(?:\w+ )?{_SCOPE}\b)"
    r"|(?:becomes?|became|named|is|was|as) (?:the )?first(?: [\w'-]+){1,6}? (?:to|in|on|with"
    r"|that)\b|only(?: [\w'-]+){1,4}? of its kind"
    r"|unprecedented (?:crowds?|numbers?|growth|demand|scale|levels?|rates?|sales|success"
    r"|results?|turnout)"
    r"|(?:highest|lowest|largest|best|worst"
    r"|biggest) (?:[\w'-]+ ){0,3}?in (?:the )?(?:[\w'-]+ ){0,2}history|in living memory"
    r"|the sole(?: [\w'-]+){1,4}? (?:in|of|to|that|for|with)\b|(?:nobody"
    r"|no one) else(?: [\w'-]+){0,4}"
    r"|no other(?: [\w'-]+){1,7}? (?:in (?:the )?(?:\w+ )?(?:world|country|nation|region|state"
    r"|province|city|town|industry|market)"
    r"|has|have|offers?|provides?|keeps?|makes?|does|can|comes? close)\b"
    r"|no other (?!way|option|choice|reason|change|purpose|use|information|detail|obligation"
    r"|party|person|compensation|fees?|payment|comments?)[a-z-]+"
    r"(?: (?:in|on|along|at|between|of) (?:the )?[\w'-]+(?: [\w'-]+){0,3}? (?:has|is|was|works"
    r"|comes|shows|uses|gets|gives|takes|pays|lets|knows|[a-z]+[^s\W]s)"
    r"|(?: [\w-]+)? (?:stands|runs|reaches|holds|carries|builds|grows|sells|lies|sails|serves"
    r"|teaches|trains|feeds|houses|produces|trades))\b|(?:has |have |had |was "
    r"|were )?never before(?: been)?(?: \w+)?"
    r"|(?:has|have|had) never been \w+(?: [\w'-]+){0,3}? (?:before|anywhere|until now)"
    r"|(?:no ?one|nobody|no (?:company|firm|other|port|hospital)) (?:has|have|had) ever \w+"
    r"|(?:no ?one|nobody) (?:has|had) (?!been\b)[a-z]+(?: [\w'-]+){0,9}? before\b"
    r"|for the first time (?:ever|in history|anywhere|in the world|worldwide)|all-time highs?"
    r"|unique in the (?:world|country|industry|region)"
    r"|no (?:other )?[\w-]+(?: (?:in|on|of) [\w' ]{3,24}?)? (?:is|was|has been) (?:older|larger"
    r"|longer|bigger"
    r"|faster)\b|nowhere else in the (?:world|country|region)"
    r"|(?:is|was|are|were|becomes?|became) the (?:very )?first (?:and only )?to (?!speak|admit"
    r"|say|arrive"
    r"|respond|know|tell|benefit)[a-z]+"
    r"|holds? (?:the|a|several) (?:[\w-]+ )?records?\b"
    r"|(?:[a-z]{3,}er|more(?: [\w'-]+){0,3}) than (?:any|every|all) other(?: [\w'-]+)?|without"
    r" (?:equal"
    r"|precedent|rival)"
    r"|(?:the|one of the|among the)(?: [\w'-]+)? (?:largest|biggest|oldest|fastest(?:-growing)?"
    r"|tallest|longest|smallest"
    r"|cheapest|youngest|deepest|widest|heaviest|strongest|safest|highest|busiest"
    r"|richest)(?: [\w'&-]+){0,7}? "
    rf"(?:in|of|on|across|worldwide|ever|between|anywhere|north of"
    rf"|south of)\b(?: (?:the )?(?:\w+ )?{_SCOPE}\b)?"
    r"|(?:a |an |another |new |all-time |world |its )?record(?:-breaking|-setting| highs?| lows?"
    r"| sales| revenues?| profits?"
    r"| attendance| numbers?| years?| quarter| earnings| growth| demand| turnout| time\b"
    r"| \d[\d.,]*)(?: [a-z]+)?"
    r"|(?:sets?|setting|broke|breaks?|breaking|broken|shatter(?:s|ed)|smash(?:es|ed)) (?:a |the "
    r"|all |every |several )?(?:new |world |[a-z]+ )?records?\b"
    r")"
)
_NUMBER_ONE = late(
    r"(?:number[- ]one|no\. ?1|1)(?: (?!killer|cause|focus|priorit|issue|concern|reason|rule"
    r"|question|goal"
    r"|cause|and\b|on\b)"
    r"[\w'-]+){1,2}"
)
_BEFORE, _AFTER = 44, 96
_SOBER = late(
    r"\b(?=\w)(?:"
    r"\bfirst (?:\w+ )?(?:quarter|half|phase|step|steps|day|days|week|month|months|year|years"
    r"|responders?|lady|amendment"
    r"|name|aid|class|stage|place|floor|round|session|person|degree|circuit|nations?|grade"
    r"|generation|draft|time(?! (?:ever|in (?:the )?(?:[\w']+ )?(?:history|living)|anywhere))"
    r"|chapter|episode|part|of (?:several|many|two|three|four|five|a series)|come|half|dose|line"
    r"|issue|part|thing|two"
    r"|three|four|five|six|10|20|\d+|tranche|look|glance|impressions?|edition|in a series"
    r"|installment|meeting|reading"
    r"|ones?|point|amended|opportunity|revision|chance|glimpse|hand)\b|\bonly (?:way|thing"
    r"|things|reason|time|question|exception|option|choice|caveat|catch|drawback|downside|path"
    r"|solution|amendment"
    r"|one left|child"
    r"|as |difference|problem|other|mitigating|then|after|if|when)"
    r"|\b(?:largest|biggest|single) (?:shareholders?|customers?|of (?:the|its|our|their)\b(?! kind)"
    r"|challenges?|risks?|threats?|problems?)"
    r"|\b(?:its|his|her|their|our|company's|firm's) (?:\w+ )?(?:first|largest|biggest|only"
    r"|longest)\b"
    r"|\brecord(?:-breaking|-setting)? (?:years?|quarters?|\w+ quarter|revenue growth|growth)\b"
    r"|\b(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[- ]"
    r"(?:largest|biggest|oldest|fastest|tallest|longest|highest)\b"
    r"|\bfirst (?:made|seen|held|built|begun|given|set|put|sold|told|shown|lit|[a-z]+ed) (?:in|to"
    r"|by|at|on|as|for)\b|\bfirst (?:in|of) (?:his|her|their|my|our) famil(?:y|ies)\b"
    r"|\bmost (?:impoverished|endangered|wanted|troubled|distressed|disadvantaged)\b"
    r"|\b(?:deepest|widest|longest) (?:\w+ )?(?:occurrence|intersection|interval|hole)"
    r"|\brecord (?:holder|label|date|owner|store|deal)\b"
    r")|record (?:time|number) of (?:birth|death)"
)
_LEVEL = late(
    r"^the (?:highest|finest|best) (?:possible )?(?:levels?|standards?|quality|total purchase)\b",
    re.IGNORECASE,
)
_MERE_DATA = late(
    r"\b(?:data(?! (?:from|by|of|shows?|collected|published|compiled|suggests?))|index(?:es)?)\b"
)
_BY_NAME = late(r"\b(?:by|in|on|of|to) (?:the )?(?:\d{4} )?[A-Z]")
_OFF_RECORD = late(
    r"\b(?:track|criminal|medical|health|public|court|land|the|on|for the|off the|of|voting"
    r"|service|arrest) $"
)
_OWN = late(r"(?:'s|s'|\bits|\btheir|\bour|\bher|\bhis) (?:own |very )?$")
_AMONG = late(
    r"\b(?:one of|among|some of|many of) (?:the |(?:\w+ )?[\w-]+'s )?"
    r"(?:$|(?:very )?"
    r"(?:first|only|largest|biggest|oldest|fastest|tallest|longest|smallest|cheapest|youngest"
    r"|deepest|widest|heaviest"
    r"|highest|lowest|best|worst)\b)"
)
_HIGH = late(r"\b(?:record (?:high|low)|all-time high)s?\b")
_PRICES = late(
    r"\b(?:gold|silver|copper|oil|bitcoin|prices?|index|indexes|s&p|nasdaq|dow|stocks?|shares?"
    r"|bullion|per ounce|markets?)\b"
)
_NEGATED = late(
    r"\b(?:not|isn't|wasn't|never|nor|if|whether|could|aims? to|hopes? to|wants? to|goal of"
    r"|by far from)\b[^.;,]{0,40}$"
)


def check_firsts(case: Case, rule: Rule) -> Iterator[Hit]:
    """Look for claims to be first, alone, largest or best ever, and for what shows it nearby."""
    left, asked = rule.number("most"), set[int]()
    for found in _claims(case):
        first, last = case.sentence_at(found.start())
        if _LEVEL.search(found.group()):
            continue
        if left and first not in asked and _is_bare(case, found, first, last):
            asked.add(first)
            left -= 1
            start = found.start() - (case.text[found.start() - 1] == "#")
            yield case.hit(start, found.end(), "claim", words=case.text[start : found.end()])


def _claims(case: Case) -> Iterator[re.Match[str]]:
    yield from ranks_told_abroad(case)
    text = case.lowered
    if not case.document.language.startswith("en"):
        yield from _other_claims(case)
        yield from ranks_abroad(case)
        return
    phrased = _PHRASED & case.vocabulary
    words = _WORDS.union(w for w in phrased if any(map(text.__contains__, _IN_PHRASES[w])))
    for at in case.places(words):
        if not case.narrates(at):
            continue
        if text.startswith(_NUMBERED, at):
            found = _NUMBER_ONE.match(text, at) if text[at] != "1" or text[at - 1] == "#" else None
        elif text.startswith("most", at) and text[at - 2 : at] != "s ":
            found = None
        else:
            first, last = case.sentence_at(at)
            start = max(first, at - _BEFORE)
            found = _CLAIM.search(text, start, min(last, at + _AFTER))
            if found is not None and not found.start() <= at < found.end():
                found = _CLAIM.search(text, max(start, at - 12), min(last, at + _AFTER))
        if found is not None and found.start() <= at < found.end():
            yield found
    yield from ranks_in(case)


def _other_claims(case: Case) -> Iterator[re.Match[str]]:
    """Yield claims in German, French, Spanish, Persian and Arabic."""
    for at in case.places(_OTHER_WORDS):
        first, last = case.sentence_at(at)
        found = _OTHER_CLAIM.search(case.lowered, max(first, at - 16), min(last, at + _AFTER))
        if found is None or _ONE_OF.search(case.lowered, first, found.start()):
            continue
        if found.start() <= at < found.end() and case.narrates(at):
            yield found


_ONE_OF = late(r"\b(?:یکی از|eine[rsm]?|l'une? des|une? des|un[oa] de) ?$")
_NUMBERED = ("no. ", "no.1", "number one", "number-one", "1 ")


def _is_bare(case: Case, found: re.Match[str], first: int, last: int) -> bool:
    start, end = found.span()
    sober = _SOBER.search(case.lowered, max(first, start - 14), min(last, end + 24))
    names_field = "sure" in found.re.groupindex
    if sober is not None and not names_field and not found.group().startswith("mark"):
        return False
    before = case.lowered[max(first, start - 60) : start]
    if found.group().startswith(("first-", "record")) and _OWN.search(before):
        return False
    if before.endswith("like ") or _AMONG.search(before) or _AMONG.match(found.group()):
        return False
    if _HIGH.search(case.lowered, start, min(last, end + 6)) and _PRICES.search(
        case.lowered, first, last
    ):
        return False
    if _NEGATED.search(before) or (
        found.group().startswith("record") and _OFF_RECORD.search(before)
    ):
        return False
    told = case.narration(first, last).lower()
    if found.group().startswith("ranks ") and not _BY_NAME.search(case.text, first, last):
        told = told.replace(found.group(), " ")  # its own word for it, not a ranking's
    if shows_proof(_MERE_DATA.sub(" ", told)):
        return False
    if any(first <= link.start < last and link.url for link in case.links):
        return False
    return not any(_speaks_of(claim, found.group()) for claim in _exhibits(case))


def _exhibits(case: Case) -> tuple[str, ...]:
    return case.filing.exhibits if case.filing is not None else ()


def _speaks_of(exhibit: str, claim: str) -> bool:
    words = {word for word in re.findall(r"\w+", exhibit.lower()) if len(word) > 4}
    return any(word in words for word in re.findall(r"\w+", claim) if len(word) > 4)

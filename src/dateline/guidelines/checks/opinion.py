"""DG-22: opinion stands in a quote, or the sentence says whose it is."""

import re
from collections.abc import Iterator

from dateline.guidelines.attribution import has_owner
from dateline.guidelines.case import Case
from dateline.guidelines.finding import Hit
from dateline.guidelines.opinions_abroad import opinions_abroad
from dateline.guidelines.rules import Rule

_ADVERBS = frozenset({
    "unfortunately", "regrettably", "sadly", "thankfully", "fortunately", "undoubtedly",
    "unquestionably", "undeniably", "indisputably", "obviously", "shamefully", "disgracefully",
    "inexcusably", "needless", "luckily", "leider", "glücklicherweise", "zweifellos",
    "bedauerlicherweise", "malheureusement", "heureusement", "assurément", "lamentablemente",
    "tragically", "outrageously", "scandalously", "appallingly", "inexplicably", "rightly",
    "happily", "mercifully", "alas", "wrongly", "surely", "skandalös", "unverschämt",
    "empörend", "unverantwortlich", "inakzeptabel", "scandaleux", "scandaleuse", "honteux",
    "honteuse", "inacceptable", "inadmissible", "vergonzoso", "vergonzosa", "inaceptable",
    "escandaloso", "indignante", "شرمآور", "ننگین", "فاجعهبار", "تأسفبار", "تاسفبار", "بیشرمانه",
    "شرمانگیز", "مخز", "مخزي", "desgraciadamente", "afortunadamente", "indudablemente", "متأسفانه",
    "hopelessly", "woefully", "ridiculously", "embarrassingly", "absurdly",
    "insultingly", "shockingly", "hideously",
    "متاسفانه", "خوشبختانه", "بیشک", "بدون", "للأسف", "لحسن",
})  # fmt: skip
_ADVERB = re.compile(
    r"needless to say|بدون (?:شک|تردید)|لحسن الحظ"
    r"|(?!needless\b|بدون\b|لحسن\b)\w+(?:\u200c\w+)?"
)
_JUDGING = frozenset({
    "hypocrisy", "folly", "betrayal", "disgraceful", "shameful", "outrageous", "unacceptable",
    "deplorable", "despicable", "appalling", "absurd", "ridiculous", "unjust", "unfair", "immoral",
    "heartless", "inexcusable", "indefensible", "unforgivable", "unconscionable", "laughable",
    "pathetic", "scandalous", "intolerable", "disastrous", "wonderful", "excellent", "brilliant",
    "admirable", "commendable", "inspiring", "invaluable", "perfect", "ideal", "wrong", "right",
    "disappointing", "misguided", "irresponsible", "foolish", "reckless", "wasteful",
    "shortsighted", "naive", "unwise", "pointless", "senseless", "unworthy", "cynical",
    "hypocritical", "cowardly", "arrogant", "incompetent", "shocking", "heroic", "exemplary",
    "overdue", "unreasonable", "inhumane", "barbaric", "callous", "cruel", "superb", "delightful",
    "beautiful", "great", "terrible", "horrible", "insulting", "greedy", "awful", "dreadful",
    "abysmal", "eyesore",
    "atrocious", "lousy", "hopeless", "useless", "fantastic", "marvellous", "lovely", "unbearable",
    "unforgivably", "woeful", "dismal", "monstrous", "repugnant", "unethical", "undignified",
})  # fmt: skip
_PREDICATE = re.compile(
    r"\b(?:is|are|was|were|remains?|be|been|seems?|looks?|'s|'re)(?: (?:a|an|the|simply"
    r"|nothing short of|"
    r"utterly|completely|totally|truly|absolutely|deeply|very|so|also|just|both|morally|plainly"
    r"|clearly"
    r"|quite|long|really|[a-z]+ and|not only)){0,3} $"
)
_PREDICATE_END = re.compile(
    r"(?:[.,;:!?]|$| (?:and|that|to (?!be able\b)|for\b|in\b|because|when|given|as\b|but|by\b"
    r"|way\b|place\b|choice|solution|gift|time\b|opportunity|venue|option|fit\b|tool\b|partner"
    r"|companion|idea|mistake|day|plan|outcome|result|deal|job|service|example|move|step|state"
    r"|addition|setting|platform|decision|policy|law\b|act\b))"
)
_STRONG = frozenset({
    "disgraceful", "shameful", "outrageous", "despicable", "appalling", "deplorable",
    "heartless", "unacceptable",
    "eyesore", "unforgivable", "inexcusable", "indefensible", "unconscionable", "scandalous",
    "pathetic",
    "laughable", "absurd", "ridiculous", "cowardly", "hypocritical", "barbaric", "callous",
    "cynical", "misguided", "irresponsible", "inhumane", "insulting", "foolish", "hypocrisy",
    "folly", "betrayal",
})  # fmt: skip
_WEAK = frozenset({"perfect", "ideal", "right", "wrong", "great", "beautiful", "excellent"})
_WEAK_END = re.compile(
    r" (?:for\b(?! the (?:first|last))|choice|solution|gift|time to\b|opportunity|venue|option"
    r"|fit\b|tool\b|partner|companion|addition"
    r"|setting|platform|place to\b|way to\b|decision|policy)"
)
_PHRASES = frozenset({
    "disgrace", "scandal", "travesty", "outrage", "insult", "mockery", "farce", "triumph",
    "testament", "shame", "time", "doubt", "excuse", "question", "clear", "must", "should", "ought",
    "deserve", "deserves", "imperative", "cannot", "needs", "mistake", "blunder", "sense", "wake",
    "betrayed", "care", "touch", "waste", "conceived", "mind", "miserably",
    "ashamed", "blame", "far", "nonsense", "madness", "resign", "catastrophe", "slap", "clearly",
    "direction", "late", "ago", "choice", "decision", "moment", "wise", "unwise",
    "mad", "well", "better", "step", "lesson",
    "disaster", "fiasco", "debacle", "nightmare", "tragedy", "calamity", "joke", "failure",
    "plainly", "evidently",
})  # fmt: skip
_FINAL = re.compile(
    r"\b(?:is|are|was|were) (?:nothing (?:less than|but|short of) )?(?:an? )?(?:[a-z]+ )?"
    r"(?:disgrace|scandal|travesty|outrage|insult to|mockery|farce|triumph|testament to|shame)\b"
    r"|(?<!when )(?<!if )\b(?:(?:it is|it's)(?: high| about)? time|now is the time"
    r"|the time has come) (?:to|for|that)\b"
    r"|\b(?:there is|there's|there can be|without|has|have|is) (?:any |a |little |no )?(?:doubt"
    r"|excuse|question)"
    r"(?: that\b| for\b|,)|\b(?:it is|it's) (?:abundantly |very |increasingly |quite )?clear"
    r" that\b"
    r"|\bit is (?:absolutely )?imperative (?:that|to)\b"
    r"|\b(?:deserves?) (?:better|praise|credit|respect|our|the (?:credit|gratitude|support)"
    r"|to (?:be|know|have|live))\b"
    r"|\b(?:governments?|ministers?|parliament|congress|the (?:senate|president|world|nation"
    r"|country|state"
    r"|council|administration|industry|public|international community|city|union|eu)|society"
    r"|everyone"
    r"|everybody|nobody|no one|leaders|politicians|lawmakers|authorities|humanity|employers"
    r"|companies"
    r"|businesses|brands|organi[sz]ations|schools|parents|consumers|investors|leaders|marketers"
    r"|people"
    r"|americans|europeans|citizens) (?:must|should|ought to|needs? to|cannot (?:afford|ignore"
    r"|allow))\b"
    r"(?! (?:prove|pay|file|report|notify|register|comply|provide|disclose|submit|apply"
    r"|be (?:at least"
    r"|registered|licensed)|have (?:a|an)\b|contact|call|expect|note|visit|consult|review|read"
    r"|vote))"
    r"|\b(?:province|town|city|council|mayor|ministry|trust|hospital|department|board|committee"
    r"|authority|owners|landlords?|bosses"
    r"|management|regulators?|banks?|police|courts?) (?:should|ought to|needs? to)\b(?! (?:prove"
    r"|pay (?:the|a) fee|file|report|comply))"
    r"|\b(?:wake up|get (?:its|their) act together|hang (?:its|their) heads?)\b"
    r"|\bmakes? (?:no|little|perfect) sense\b|\bshould be ashamed\b|\b(?:should"
    r"|must) (?:be ashamed|resign|apologi[sz]e|know better)\b"
    r"|\b(?:made|took|taken|chose|chosen|picked) (?:exactly |just "
    r"|clearly )?the"
    r" (?:right|wrong|best|worst|only right|only sensible) (?:choice|decision|moment|step)\b"
    r"|\b(?:is|was|are|were) (?:a )?steps? in the (?:right|wrong) direction\b"
    r"|\b(?:came|comes|is|was) (?:much |far )too late\b"
    r"|\bshould have been [a-z]+ (?:years|long|months|decades) ago\b"
    r"|\bwould (?:be (?:wise|unwise|mad|better advised|well advised)|do (?:well|better)) to\b"
    r"|\b(?:is|are) to blame\b|\b(?:goes|gone|went) too far\b|\b(?:is|was) (?:sheer |pure "
    r"|utter |complete )?(?:nonsense|madness)\b"
    r"|\b(?:is|was|are|were) an? (?:[a-z]+ )?(?:mistake|blunder|catastrophe|slap in the face"
    r"|must|fiasco|debacle|nightmare|calamity|joke|disaster(?= for\b|[.,;!]|$)|tragedy(?= for\b"
    r"|[.!]|$)"
    r"|failure(?= of (?:leadership|judg|duty|will)))\b"
    r"|\bhas betrayed (?:the|its|their|all)\b|\bcould(?:n't| not) care less\b|\blost touch with\b"
    r"|\bwaste of (?:money|time)\b|\bill-conceived\b|\bin (?:their|his|her) right mind\b"
    r"|\bfailed (?:[\w']+ ){1,4}miserably\b|\b(?:is|was) a failure(?=[.,;!]|$)"
    r"|\b(?:clearly|plainly|evidently) (?:does(?:n't| not)|did(?:n't| not)|do(?:n't| not)"
    r"|(?:is|was|are|were)(?:n't| not)|has no|had no|cares?|wants? to|fails?|failed|knows?|lacks?"
    r"|needs? to)\b"
)
_RELATIVE = re.compile(
    r"\b(?:that|which|what|why|how|where|whose|when|if|aspects?|factors?|steps?|things?"
    r"|questions?|issues?|challenges?)"
    r" (?:the |small |their |his |her |most )?$"
)
_FOUND = re.compile(r"\b(?:found|finds|sees?|felt|named|noted|rated|ranked|added|voted|agreed?)\b")
_PLAINLY = re.compile(
    r"wrongly (?:accus|convict|imprison|charg|identif|jail|detain)|(?:investors|parents|people"
    r"|consumers) must (?:be prepared|seek|bear|wait)"
)
_NOT_OPINION = re.compile(
    r"\b(?:if|whether|unless|who (?:said|say|believe)|requires? that|under (?:the )?(?:law"
    r"|rules?|act)|by law"
    r"|in order to|register|apply|submit|eligib\w+|deadline|rules require|must be (?:received"
    r"|submitted"
    r"|at least|signed|completed|filed))\b"
)


def check_opinion(case: Case, rule: Rule) -> Iterator[Hit]:
    """Look for judgements in narration that no sentence gives to anybody; the strongest few."""
    if case.document.statement is not None:
        return
    left, told = rule.number("most"), set[int]()
    for start, end, key in sorted(_judgements(case)):
        first, last = case.sentence_at(start)
        if first in told or not left or case.is_torn(start):
            continue
        sentence = case.narration(first, last).lower()
        if key == "feeling" and start == first:
            sentence = _FOUND.sub(" ", sentence)
        if _RELATIVE.search(case.lowered, max(first, start - 24), start):
            continue
        if (
            _PLAINLY.match(case.lowered, start)
            or has_owner(sentence)
            or _NOT_OPINION.search(sentence)
            or case.text[last - 1] == "?"
        ):
            continue
        told.add(first)
        left -= 1
        yield case.hit(start, end, key, words=case.text[start:end])


def _judgements(case: Case) -> Iterator[tuple[int, int, str]]:
    yield from _adverbs(case)
    yield from _predicates(case)
    yield from _phrases(case)
    for start, end in opinions_abroad(case):
        yield start, end, "judgement"


def _adverbs(case: Case) -> Iterator[tuple[int, int, str]]:
    for at in case.places(_ADVERBS):
        found = _ADVERB.match(case.lowered, at)
        if found is not None and case.narrates(at):
            yield (*found.span(), "feeling")


def _predicates(case: Case) -> Iterator[tuple[int, int, str]]:
    for at in case.places(_JUDGING):
        if not case.narrates(at):
            continue
        end = at
        while end < len(case.text) and case.text[end].isalnum():
            end += 1
        if case.lowered[at:end] in _STRONG:
            yield at, end, "judgement"
            continue
        if _PREDICATE.search(case.lowered, max(0, at - 48), at) is None:
            continue
        weak = case.lowered[at:end] in _WEAK
        after = (_WEAK_END if weak else _PREDICATE_END).match(case.lowered, end)
        if after is not None:
            yield at, after.end() if weak else end, "judgement"


def _phrases(case: Case) -> Iterator[tuple[int, int, str]]:
    for at in case.places(_PHRASES):
        if not case.narrates(at):
            continue
        first, last = case.sentence_at(at)
        for found in _FINAL.finditer(case.lowered, max(first, at - 60), min(last, at + 60)):
            if found.start() <= at < found.end():
                yield (*found.span(), "judgement")

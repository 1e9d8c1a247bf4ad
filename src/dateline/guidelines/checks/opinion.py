"""DG-22: opinion stands in a quote, or the sentence says whose it is."""

from collections.abc import Iterator

from dateline.guidelines.attribution import has_owner
from dateline.guidelines.case import Case
from dateline.guidelines.finding import Hit, Severity
from dateline.guidelines.judging import Judgement, judgements
from dateline.guidelines.opinions_abroad import opinions_abroad
from dateline.guidelines.opinions_told_abroad import is_spoken_for_abroad, opinions_told_abroad
from dateline.guidelines.rhetorical import AWAITS_NO_ANSWER
from dateline.guidelines.rules import Rule
from dateline.guidelines.tongues import tongue_of
from dateline.release.patterns import late

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
    "insultingly", "shockingly", "hideously", "hélas", "regrettablement", "scandaleusement",
    "honteusement", "inexplicablement", "tristement", "peinlicherweise", "dummerweise",
    "dankenswerterweise", "erfreulicherweise", "traurigerweise", "absurderweise",
    "unbegreiflicherweise", "skandalöserweise", "vergonzosamente", "tristemente",
    "increíblemente", "inexplicablemente", "absurdamente", "بدبختانه",
    "متاسفانه", "خوشبختانه", "بیشک", "بدون", "للأسف", "لحسن",
})  # fmt: skip
_ADVERB = late(
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
_PREDICATE = late(
    r"\b(?:is|are|was|were|remains?|be|been|seems?|looks?|'s|'re)(?: (?:a|an|the|simply"
    r"|nothing short of|"
    r"utterly|completely|totally|truly|absolutely|deeply|very|so|also|just|both|morally|plainly"
    r"|clearly"
    r"|quite|long|really|[a-z]+ and|not only)){0,3} $"
)
_PREDICATE_END = late(
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
_WEAK_END = late(
    r" (?:for\b(?! the (?:first|last))|choice|solution|gift|time to\b|opportunity|venue|option"
    r"|fit\b|tool\b|partner|companion|addition"
    r"|setting|platform|place to\b|way to\b|decision|policy)"
)
_RELATIVE = late(
    r"\b(?:that|which|what|why|how|where|whose|when|if|aspects?|factors?|steps?|things?"
    r"|questions?|issues?|challenges?)"
    r" (?:the |small |their |his |her |most )?$"
)
_FOUND = late(r"\b(?:found|finds|sees?|felt|named|noted|rated|ranked|added|voted|agreed?)\b")
_PLAINLY = late(
    r"wrongly (?:accus|convict|imprison|charg|identif|jail|detain)|(?:investors|parents|people"
    r"|consumers) must (?:be prepared|seek|bear|wait)"
)
_NOT_OPINION = late(
    r"\b(?:if|whether|unless|who (?:said|say|believe)|requires? that|under (?:the )?(?:law"
    r"|rules?|act)|by law"
    r"|in order to|register|apply|submit|eligib\w+|deadline|rules require|must be (?:received"
    r"|submitted"
    r"|at least|signed|completed|filed))\b"
)

_SPOKEN_FOR = late(
    r"\b(?:said|says|told|tells|according to|in (?:the|his|her|their|its) (?:view|opinion|eyes"
    r"|words|judg\w+)|believes?|thinks?|thought(?!.out)|argue[sd]?|considers?"
    r"|calls? (?!for\b|to\b|on\b|upon\b|itself\b|themselves\b)"
    r"|describe[sd]?|warn(?:s|ed)|urge[sd]?|insist(?:s|ed)"
    r"|hopes|hoped|felt|wrote|writes|stressed|notes|noted|explain(?:s|ed)|adds|added|expressed"
    r"|suggest(?:s|ed)|testif\w+|dubbed|quoted|commented|remarked|concluded|reportedly"
    r"|under (?:the |this |that |new )?(?:law|rules?|act|bill|regulations?|policy|terms)|by law"
    r"|requires? that|critici[sz](?:e[sd]?|ing)|condemn(?:s|ed)|congratulate[sd]"
    r"|commend(?:s|ed)|applaud(?:s|ed)"
    r"|(?:stud(?:y|ies)|survey|report|research(?:ers)?|analysis|poll)"
    r" (?:\w+ ){0,4}(?:found|finds|shows?|showed|suggests?|concludes?))\b",
)


def check_opinion(case: Case, rule: Rule) -> Iterator[Hit]:
    """Look for judgements in narration that no sentence gives to anybody; the strongest few."""
    if case.document.statement is not None:
        return
    left, told = rule.number("most"), set[int]()
    for _, first, found in sorted(
        (found.turn, case.sentence_at(found.start)[0], found) for found in _judgements(case)
    ):
        if first in told or not left or case.is_torn(found.start) or _is_owned(case, found):
            continue
        told.add(first)
        left -= 1
        words = case.text[found.start : found.end]
        severity: Severity | None = "note" if found.composed else None
        yield case.hit(found.start, found.end, found.key, severity, words=words)


def _is_owned(case: Case, found: Judgement) -> bool:
    """Say whether somebody holds an opinion, or whether it only looks like one."""
    first, last = case.sentence_at(found.start)
    if case.text[last - 1] == "?" and AWAITS_NO_ANSWER.search(case.lowered, first, last) is None:
        return True
    if found.composed:
        around = f"{case.narration(first, found.start)} {case.narration(found.end, last)}"
        if not case.document.language.startswith("en"):
            return is_spoken_for_abroad(around.lower())
        if tongue_of(case) == "es" and is_spoken_for_abroad(around.lower()):
            return True
        return _SPOKEN_FOR.search(around.lower()) is not None
    sentence = case.narration(first, last).lower()
    if found.key == "feeling" and found.start == first:
        sentence = _FOUND.sub(" ", sentence)
    return (
        _RELATIVE.search(case.lowered, max(first, found.start - 24), found.start) is not None
        or _PLAINLY.match(case.lowered, found.start) is not None
        or has_owner(sentence)
        or _NOT_OPINION.search(sentence) is not None
    )


def _judgements(case: Case) -> Iterator[Judgement]:
    """Yield every judgement of narration, the single words and the composed ones."""
    for start, end, key in (*_adverbs(case), *_predicates(case)):
        yield Judgement(start, end, key)
    for start, end in opinions_abroad(case):
        yield Judgement(start, end, "judgement")
    for start, end in opinions_told_abroad(case):
        yield Judgement(start, end, "judgement", turn=2)
    if case.document.language.startswith("en"):
        yield from judgements(case)


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

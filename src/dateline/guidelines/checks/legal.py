"""DG-32: a legal claim gives court, number and stage, and says "alleged" until judged."""

import re
from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.claims_abroad import LEGAL, LEGAL_WORDS
from dateline.guidelines.court_business import (
    COURT_BUSINESS,
    COURT_WORDS,
    OF_TRIALS,
    is_no_case,
    is_of_a_bench,
)
from dateline.guidelines.court_matters import EXCEPTED, MATTER_WORDS, MATTERS
from dateline.guidelines.court_steps import (
    HIS_TRIAL,
    NO_COURT,
    SOMEBODY_DID,
    STANDING_TRIAL,
    STANDS_TRIAL,
    STEP_WORDS,
    STEPS,
    THEN_DID,
    WHO_DID,
)
from dateline.guidelines.finding import Hit
from dateline.guidelines.law_told import LAW_TOLD, NOT_THE_LAW
from dateline.guidelines.law_told_abroad import LAW_ABROAD, LAW_ABROAD_WORDS
from dateline.guidelines.praised import is_of_an_office
from dateline.guidelines.rules import Rule
from dateline.guidelines.slots import by_word, match_around
from dateline.guidelines.tongues import is_partly_spanish
from dateline.guidelines.witnesses import is_quoted_from_own
from dateline.release.patterns import late

_WORDS = frozenset({
    "detained", "extradited", "remanded", "subpoenaed", "bail", "investigation", "appealed",
    "appeals", "raided", "indicted", "charged", "arrested", "convicted", "sentenced", "pleaded",
    "pled", "sued", "sues", "lawsuit", "lawsuits", "suit", "complaint", "indictment", "injunction",
    "verdict", "acquitted", "settle", "settled", "settlement", "petition", "appeal", "dismissed",
    "ruled", "ruling", "guilty", "prosecuted", "litigation", "class", "action", "proceedings",
    "tribunal", "trial", "won", "lost", "judge", "court", "jury", "arraigned", "suing", "sue",
    "challenge", "magistrate", "prevailed",
    "stands", "charges", "fined", "thrown", "judges", "magistrates", "courts",
})  # fmt: skip
_PARTY = r"(?:(?:was|were|been|is|are|has been|have been|stands?) (?:\w+ly )?)"
_CLAIM = late(
    r"\b(?=\w)(?:"  # asked once for all of them, and they are many
    rf"\b{_PARTY}(?:indicted|arraigned|convicted(?: of| for| on| in)|charged (?:with|in (?:a|an"
    rf"|the) "
    r"(?:\w+ )?(?:indictment|complaint|information|court))|sentenced(?: to| in| for)|acquitted"
    r"|sued|prosecuted"
    r"|arrested (?:on|for|and charged|in connection))\b"
    r"|\b(?:pleaded|pled|plead) (?:not )?guilty\b|\bfound guilty\b|\b(?:has|have) sued\b|\bsues\b"
    r"|\bsued (?!by\b)(?:the |his |her |its |their )?[\w']+"
    r"|\b(?:was|were|has been|have been|been) arrested\b"
    r"|\b(?:an?|the|this|that|his|her|its|their) (?:[\w-]+ ){0,2}(?:lawsuit"
    r"|class action)\b(?! (?:funding|lend|loans?|abuse|reform|system|process|practice|settings?"
    r"|industry|attorneys?|lawyers?))"
    r"|\bsettle[sd]? (?:an?|the|its|their|his|her|this|that) (?:[\w-]+ ){0,3}(?:suit|lawsuit"
    r"|case|claims?|charges|allegations)\b"
    r"|\b(?:is|are|was|were) being sued\b|\bstands? trial\b|\bfiled charges\b"
    r"|\bthrown out the (?:claim|case"
    r"|suit|lawsuit|charges)\b|\b(?:was|were|been) fined\b|\bfaces? (?:a|several|two"
    r"|three) (?:\w+ )?"
    r"(?:lawsuits?|charges)\b"
    r"|\b(?:is|are|was|were) suing\b|\b(?:has|have) decided to sue\b|\b(?:will|to) sue (?:the"
    r"|its|his|her)\b"
    r"|\b(?:taken|takes|took|taking) (?:[\w']+ ){0,4}to (?:court|trial)\b"
    r"|\bverdict (?:in|against|was|came|is|on)\b|\b(?:appeal(?:ed|s)|overturn(?:ed|s)"
    r"|upheld) (?:against )?(?:the|an?|its|their|his|her) (?:[\w-]+ )?(?:judge?ment|ruling"
    r"|verdict|conviction|sentence)\b"
    r"|\b(?:police|officers|agents|prosecutors|authorities|customs) (?:has |have )?(?:arrested"
    r"|detained|charged|raided|indicted)\b"
    r"|\b(?:was|were|been) (?:detained|extradited|subpoenaed|remanded|acquitted)\b"
    r"|\bunder (?:criminal )?investigation (?:for|by|over)\b|\b(?:out|released) on bail\b"
    r"|\b(?:brought|filed|brings|files) (?:an? )?(?:[\w-]+ ){0,2}(?:action|proceedings) (?:for"
    r"|against|over|in|before)\b(?: [\w-]+){0,2}"
    r"|\b(?:legal|court) (?:action|proceedings) (?:against|over|for)\b|\b(?:tribunal|judges?"
    r"|court|panel of judges) (?:has |have )?(?:found|held|decided|declared)\b"
    r"|\b(?:judges?|magistrates|courts?) (?:has |have )?(?:dismissed|threw out|rejected"
    r"|struck out)"
    r" (?:the|an?|its|his|her|their) (?:[\w-]+ )?(?:claims?|suit|appeal|case|complaint|action)\b"
    r"|\bwon (?:its|his|her|their|a|the) (?:case|appeal|suit|lawsuit)\b|\blost (?:its|his|her"
    r"|their|a|the) (?:case|appeal|suit|lawsuit)\b|\bon trial\b"
    r"|\b(?:filed|files|filing|brought|launched|initiated|commenced|announced"
    r"|announces)(?: today)? (?:a |an |the |its |their )?"
    r"(?:[\w-]+ ){0,4}(?:lawsuit|suit|complaint|class action|petition for|action against|appeal)\b"
    r"|\b(?:lawsuit|suit|complaint|class action|indictment|litigation"
    r"|legal action)(?: [\w-]+){0,3} (?:filed|alleges|accuses"
    r"|claims|charges|against|pending|unsealed|states)\b"
    r"|\b(?:judge(?: [\w.-]+){0,4}|(?<!tennis )(?<!padel )court(?: (?:in|of"
    r"|for)(?: [\w.-]+){1,6}| judge(?: [\w.-]+){0,3})?|(?<!grand )jury"
    r"|tribunal) (?:has |have |also |today |unanimously |in [a-z]+ )?(?:ruled|convicted|found"
    r"|ordered|granted"
    r"|dismissed|upheld|sentenced|awarded|issued|denied|rejected|approved|overturned|struck)\b"
    r"|\b(?:won|obtained|secured|granted) (?:a |an |the )(?:\w+ ){0,2}(?:injunction|verdict"
    r"|judgment)\b"
    r"|\b(?:agreed to|will) (?:pay (?:[\w$.,]+ ){1,5}to )?settle\b"
    r"|\breached a (?:\w+ )?settlement\b"
    r"|\b(?:appeal|lawsuit|suit|legal challenge|court challenge|injunction"
    r"|charges)(?: [\w'-]+){0,6}? (?:was|were"
    r"|has been|had been|have been) (?:thrown out|dismissed|rejected|upheld|withdrawn|dropped"
    r"|struck out|quashed"
    r"|allowed|refused|lifted|granted)\b"
    r"|\b(?:judges?|magistrates?|(?:supreme |high |district )court)(?: [\w'-]+){0,2}? (?:sided"
    r" with|found for"
    r"|found against|threw out|quashed|lifted|blocked|stopped|agreed with|decided|confirmed)\b"
    r"|\b(?:won|lost|prevailed) (?:in court|before the (?:court|judges?|tribunal))\b"
    r")"
)
_COURT = late(
    r"\b(?:district|supreme|superior|circuit|county|high|federal|crown|chancery|bankruptcy"
    r"|appeals?|appellate|state"
    r"|municipal|family|labou?r|regional|constitutional|magistrates'?|criminal|administrative"
    r"|probate|tax|local"
    r"|international|sessions|city|commercial|u\.s\.|immigration|revolutionary|military"
    r"|provincial) courts?\b"
    r"|\bcourts? (?:of|in|for)\b|\btribunal\b|\bcourt-martial\b|\b[a-z]+ court\b(?= (?:in|of"
    r"|for)\b)"
    r"|\b(?:district of|circuit court|(?:northern|southern|eastern|western|middle"
    r"|central) district)\b"
    r"|\bcourthouse\b|\bjudge [a-z]+\b|\beastern district\b|\bjustice of the peace\b"
    r"|\b[A-Z]{2,5} court\b"
)
_NUMBER = late(
    r"\b(?:case|docket|index|action|file|petition|claim|cause|matter|appeal|application"
    r"|proceeding)s? (?:(?:no|nos|number|numbers)\b\.?|#)"
    r"[: ]*[\w(]|\bno\. ?\d*[:\-]?\d+|\b\d{1,2}:\d\d-?[a-z]{2,3}-?\d+|\b\d\d-?(?:cv|cr|civ|mj|md"
    r"|mc|cvs|ap)-?\d+"
    r"|\b(?:\d{2,4}[-/ ])[a-z]{1,3}[-/ ]\d{3,}|\[\d{4}\] [a-z]+ \d+|\baz\.? ?:? ?\d+"
    r"|\b\d+ [a-z]{1,3} \d+/\d{2}\b"
    r"|\bc\.a\.? ?(?:no|#)|\bdocket (?:no|number|\d)"
)
_JUDGED = late(
    r"\b(?:convict(?:ed|ion|s)|plead(?:ed|s)? guilty|pled guilty|found guilty|guilty plea"
    r"|sentenced|sentencing|verdict"
    r"|judgment|acquitted|found liable)\b"
)
_ALLEGED = late(
    r"\b(?:alleg\w+|accus\w+|presumed innocent|presumption of innocence|suspect\w*|not guilty"
    r"|denies|denied"
    r"|suspicion)\b"
)
_SAID = late(
    r"\b(?:according to|said|says|claims?|claimed|contends?|asserts?|argues?|is said to"
    r"|purported(?:ly)?)\b"
)
_ASSERTED = late(
    r"\b(?:stole|took|sold|defrauded|killed|robbed|embezzled|forged|smuggled|attacked|assaulted"
    r"|beat|stabbed|shot"
    r"|bribed|laundered|hit|burned|set fire|broke into|lied|cheated|swindled|poisoned|threatened"
    r"|raped|abused|hacked"
    r"|trafficked|falsified|dumped|who (?:stole|took|sold|defrauded|killed|robbed))\b"
)
_PASSING = late(
    r"\b(?:if|anyone|whoever|anybody|could|may|might|persons? who|people who|those"
    r"|individuals? who|victims? of|merely|law|act|bill|legislation"
    r"|would|never|not) (?:[\w-]+ ){0,6}$|\b(?:convicted|sentenced) (?:felons?|criminals?"
    r"|persons?|offenders?)\b"
)
_TASKED = late(
    r"(?:was|were|been|is|are|has been|have been"
    r"|stands?) (?:\w+ly )?charged with (?:the (?:task|responsibility|duty)|direct|overs|lead"
    r"|manag"
    r"|ensur|implement|develop|protect|mak|find|help|devis|design|overhaul|set|carry|prepar"
    r"|produc|writ|investigat|defend|provid|creat|advis|coordinat|administer"
    r"|nominat|select|choos|appoint|determin|decid|hear|educat|train"
    r"|enforc|review|run|promot|maintain|guid|build|deliver)"
    r"|(?:an |the )?indictment (?:merely|is (?:merely|only|not))"
)
_COUNTED = late(
    r"\b(?:percent|per cent|majority|thousands|hundreds|dozens|\d[\d,]+) (?:of )?(?:the |all "
    r"|these |those )?(?:[\w-]+ ){0,3}?(?:inmates?|those|them|smugglers|aliens|individuals|people"
    r"|persons|offenders|suspects|fugitives|gang members|prisoners|criminals|immigrants)\b|%"
)
_NAMED_CASE = late(r"\w v\.? \w")
_NAME = 30
"""How far before its sentence the name of a case may begin: the stop of *v.* seems to end one."""
_NO_CLAIM = late(r"filing of (?:an?|the)\b|judge [\w .-]+ and \w+$")
_LOOSE = late(r"(?:an?|the|this|that|his|her|its|their)\b")
_TIED = late(
    r"\b(?:filed|against|by|over|between|alleg\w+|accus\w+|pursu\w+|ended|settle[sd]?|won|lost"
    r"|pending|joined|brought|dropped|withdr\w+)\b"
)
_LAWMAKING = late(
    r"\b(?:bills?|legislation|amendment|current law|provisions?|the act|proposed|would (?:deny"
    r"|allow|require|prohibit|make|create|give)"
    r"|(?:individuals|persons|people|anyone|felons|those|businesses|companies) (?:who (?:have"
    r"|has|are)|found|convicted|charged))\b|\bfairness act\b"
)
_FICTION = late(
    r"\b(?:novel|film|movie|thriller|fiction|episode|play|series|documentary|history|century"
    r"|1[0-8]\d\d)\b"
)
_COURT_WORDS = frozenset({"court", "courts", "tribunal", "district", "courthouse"})


_OTHER_WORDS = frozenset({
    "verklagt", "angeklagt", "verurteilt", "klage", "festgenommen", "gericht", "condamné",
    "condamnée", "plainte", "tribunal", "examen", "demandó", "condenado", "condenada", "acusado",
    "detenido", "demanda", "دادگاه", "شکایت", "متهم", "بازداشت", "محکوم", "دستگیر", "محكمة",
    "المحكمة", "اعتقل", "دعوى", "حكمت",
})  # fmt: skip
_OTHER_CLAIM = late(
    r"\b(?:verklagt|angeklagt|verurteilt|festgenommen|klage (?:eingereicht|erhoben)"
    r"|(?:\w+)?gericht(?: \w+){0,4} (?:entschied|verurteilte|urteilte|wies)"
    r"|(?:a|ont) (?:porté plainte|été condamnée?s?)|mise? en examen"
    r"|tribunal(?: [\w'’-]+){0,5} a (?:condamné|jugé|ordonné)"
    r"|demandó|(?:fue|ha sido) (?:condenad[oa]|acusad[oa]|detenid[oa])|(?:presentó"
    r"|interpuso) una demanda|tribunal(?: \w+){0,4} (?:condenó|falló|ordenó))\b"
    r"|دادگاه(?: \S+){0,6}? (?:رأی|رای|حکم|محکوم)|شکایت (?:کرد|کرده)|(?:متهم|محکوم|بازداشت"
    r"|دستگیر) (?:شد|شده)|(?:رفع|رفعت) دعوى|(?:قضت|حكمت) المحكمة|اعتقل"
)
_OTHER_COURT = late(
    r"\b(?:amts|land|oberlandes|bundes|verwaltungs|arbeits|sozial)\w*gericht|gericht in "
    r"|gerichtshof|tribunal (?:judiciaire|de|administratif|supremo|correctionnel|constitucional)"
    r"|cour d'|cour de|juzgado|audiencia (?:nacional|provincial)|دادگاه (?:کیفری|عمومی|تجدیدنظر"
    r"|انقلاب|عالی|حقوقی|شهر|خانواده)|شعبه|دیوان|محكمة (?:الاستئناف|الجنايات|النقض)"
)
_OTHER_NUMBER = late(
    r"\baz\.|aktenzeichen|n° ?(?:rg )?\d|numéro \d|rg \d|número \d|n\.º|expediente"
    r"|شماره.{0,12}[\d۰-۹]|کلاسه|رقم|\b\d+ [a-z]{1,3} \d+/\d+"
)


def check_legal(case: Case, rule: Rule) -> Iterator[Hit]:  # noqa: ARG001 - every check's shape
    """Look for the first legal claim in narration, and for what the text leaves out about it."""
    found = _first_claim(case)
    lacking = _lacking(case) if found is not None else ""
    if found is not None and lacking:
        words = case.text[found.start() : found.end()]
        yield case.hit(*found.span(), lacking, words=words)
    charge = _charge(case) or _told_as_done(case)
    if charge is not None:
        yield case.hit(*charge, "alleged", words=case.text[charge[0] : charge[1]])


def _first_claim(case: Case) -> re.Match[str] | None:
    english = case.document.language.startswith("en")
    if english:
        found = _claim(case, _WORDS, _CLAIM) or _business(case) or _step(case)
        found = found or _matter(case) or _law(case)
        spanish = found is None and is_partly_spanish(case)
        return _claim(case, LAW_ABROAD_WORDS, LAW_ABROAD) if spanish else found
    found = _claim(case, _OTHER_WORDS, _OTHER_CLAIM) or _claim(case, LEGAL_WORDS, LEGAL)
    return found or _claim(case, LAW_ABROAD_WORDS, LAW_ABROAD)


def _claim(case: Case, words: frozenset[str], pattern: re.Pattern[str]) -> re.Match[str] | None:
    if case.vocabulary.isdisjoint(words):
        return None
    reached = 0
    for at in case.places(words):
        if at < reached or not case.narrates(at) or case.stretch_at(at).kind == "boilerplate":
            continue
        first, last = case.sentence_at(at)
        for found in pattern.finditer(case.lowered, max(first, at - 90), min(last, at + 90)):
            if found.start() <= at < found.end() and not _is_passing(case, found, first, last):
                return found
        reached = at + 1
    return None


def _business(case: Case) -> re.Match[str] | None:
    """Return what a court, a judge or a prosecutor does in narration, if the text says so."""
    found = _claim(case, COURT_WORDS, COURT_BUSINESS)
    if found is None:
        return None
    first, last = case.sentence_at(found.start())
    if OF_TRIALS.search(case.lowered, first, last):
        return None
    if is_no_case(case.lowered, *found.span(), first, last):
        return None
    return found if is_of_a_bench(found.group()) or not is_of_an_office(case) else None


def _step(case: Case) -> re.Match[str] | None:
    """Return a step that a case takes, told in plain words; offices have steps of their own."""
    if is_of_an_office(case):
        return None
    found = _claim(case, STEP_WORDS, STEPS)
    if found is None:
        return None
    first, last = case.sentence_at(found.start())
    told = OF_TRIALS.search(case.lowered, first, last) is None
    return found if told and not is_no_case(case.lowered, *found.span(), first, last) else None


def _matter(case: Case) -> re.Match[str] | None:
    """Return a paper or an end of a quarrel at law; of offices it is the daily business."""
    if case.vocabulary.isdisjoint(MATTER_WORDS) or is_of_an_office(case):
        return None
    found = _claim(case, MATTER_WORDS, MATTERS)
    if found is None:
        return None
    first, last = case.sentence_at(found.start())
    if EXCEPTED.search(case.lowered, first, last):
        return None
    return None if is_no_case(case.lowered, *found.span(), first, last) else found


_BY_WORD = by_word(LAW_TOLD)
_LAW_WORDS = frozenset(_BY_WORD)
_NEAR = 110


def _law(case: Case) -> re.Match[str] | None:
    """Return what the law is told to have said, in narration or by the source's own people."""
    if case.vocabulary.isdisjoint(_LAW_WORDS) or is_of_an_office(case):
        return None
    for at, word in case.placed(_LAW_WORDS):
        if case.stretch_at(at).kind == "boilerplate":
            continue
        if not case.narrates(at) and not is_quoted_from_own(case, at):
            continue
        first, last = case.sentence_at(at)
        for _, each in _BY_WORD[word]:
            start, end = max(first, at - _NEAR), min(last, at + _NEAR)
            found = match_around(each.reads, case.lowered, at, start, end)
            if found is not None and _is_the_law(case, found, first, last):
                return found
    return None


def _is_the_law(case: Case, found: re.Match[str], first: int, last: int) -> bool:
    if NOT_THE_LAW.search(case.lowered, first, last):
        return False
    if OF_TRIALS.search(case.lowered, first, last) or EXCEPTED.search(case.lowered, first, last):
        return False
    if is_no_case(case.lowered, *found.span(), first, last):
        return False
    return not _is_passing(case, found, first, last)


def _is_passing(case: Case, found: re.Match[str], first: int, last: int) -> bool:
    before = case.lowered[max(first, found.start() - 60) : found.start()]
    if (
        _TASKED.match(case.lowered, found.start())
        or _PASSING.search(before)
        or _PASSING.match(case.lowered, found.start())
        or _NO_CLAIM.match(found.group())
    ):
        return True
    if found.group().endswith(" appeal") and case.lowered.startswith(" for ", found.end()):
        return True
    sentence = case.lowered[first:last]
    if _NAMED_CASE.search(case.lowered, max(0, first - _NAME), last) or (
        is_of_an_office(case) and _COUNTED.search(sentence)
    ):
        return True
    if (
        found.group().endswith(("lawsuit", "class action"))
        and _LOOSE.match(found.group())
        and _TIED.search(sentence) is None
    ):
        return True
    return _FICTION.search(sentence) is not None or _LAWMAKING.search(sentence) is not None


def _lacking(case: Case) -> str:
    """Return the key of what the whole text lacks: the court, its number, or both."""
    text = case.lowered
    if not case.document.language.startswith("en"):
        named = _OTHER_COURT.search(text) is not None
        return _key(court=named, number=_OTHER_NUMBER.search(text) is not None)
    court = not case.vocabulary.isdisjoint(_COURT_WORDS) and _COURT.search(text) is not None
    number = _NUMBER.search(text) is not None
    return _key(court=court, number=number)


def _key(*, court: bool, number: bool) -> str:
    if court and number:
        return ""
    return "number" if court else "court" if number else "court_and_number"


def _charge(case: Case) -> tuple[int, int] | None:
    """Return the span of a deed that is told as done in a sentence that only reports the charge."""
    if case.vocabulary.isdisjoint(_CHARGES) or _ALLEGED.search(case.lowered):
        return None
    for at in case.places(_CHARGES):
        first, last = case.sentence_at(at)
        if not case.narrates(at) or _JUDGED.search(case.lowered):
            continue
        deed = _ASSERTED.search(case.lowered, first, at)
        if deed is not None and not _SAID.search(case.lowered, first, last):
            end = at
            while end < last and case.text[end].isalnum():
                end += 1
            return deed.start(), end
    return None


def _told_as_done(case: Case) -> tuple[int, int] | None:
    """Return where somebody who only stands trial is told to have done it, there or right after."""
    if case.vocabulary.isdisjoint(STANDING_TRIAL) or is_of_an_office(case):
        return None
    if _ALLEGED.search(case.lowered) or _JUDGED.search(case.lowered):
        return None
    for at in case.places(STANDING_TRIAL):
        first, last = case.sentence_at(at)
        if not case.narrates(at) or not STANDS_TRIAL.search(case.lowered, first, last):
            continue
        if any(guard.search(case.lowered, first, last) for guard in (_SAID, NO_COURT, _FICTION)):
            continue
        done = WHO_DID.search(case.lowered, first, last) or _then_done(case, last)
        done = done or _done_before(case, first, last)
        if done is not None:
            return done.span()
    return None


def _then_done(case: Case, last: int) -> re.Match[str] | None:
    """Return *He stole …* in one of two sentences behind a place; a number's stop may end one."""
    line = case.stretch_at(last - 1)
    for _ in range(2):
        if last + 2 >= line.end:
            return None
        first, last = case.sentence_at(last + 1)
        done = THEN_DID.match(case.lowered, first, last)
        if done is not None:
            return None if _SAID.search(case.lowered, first, last) else done
    return None


def _done_before(case: Case, first: int, last: int) -> re.Match[str] | None:
    """Return *A cashier stole the dues.* in the sentence before *Her trial opens*."""
    if first < 2 or not HIS_TRIAL.match(case.lowered, first, last):
        return None
    before = case.sentence_at(first - 2)
    if case.stretch_at(before[0]) != case.stretch_at(first):
        return None
    return (
        None if _SAID.search(case.lowered, *before) else SOMEBODY_DID.match(case.lowered, *before)
    )


_CHARGES = frozenset({"indicted", "charged", "arrested", "arraigned"})

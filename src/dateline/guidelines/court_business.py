"""What courts, judges and prosecutors do, and what befalls whom they do it to, in English.

A claim is made of a body of law and its act, of an act that only such a body can do, or of a paper
that only such a body can issue. `checks.legal` asks which court it was, and under what number.
"""

from dateline.release.patterns import late

_BENCH = (
    r"(?:judges?|courts?|tribunals?|magistrates?|(?<!grand )jury|arbitrators?|bench|coroner"
    r"|justices"
    r"|appeals panel)"
)
_ACTS = (
    r"(?:ordered|fined|jailed|banned|barred|blocked|halted|stopped|froze|frozen|quashed|voided"
    r"|annulled|lifted|threw|thrown|sided|cleared|freed|refused|adjourned|postponed|forbade"
    r"|forbidden|suspended|overturned|dismissed|upheld|awarded|granted|sentenced|acquitted"
    r"|convicted|declared|struck|evicted|remanded|imprisoned|injuncted|restrained|released"
    r"|discharged|disqualified|ruled|found|allowed|rejected|imposed|ended|closed|set aside)"
)
_WHEN = r"(?:(?:in|on|last|this|at|earlier|yesterday|again) (?:[\w,]+ ){0,4}?)?"
_TERM = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|his|her|out)"
COURT_WORDS = frozenset(
    {
        "ordered", "judge", "judges", "court", "courts", "tribunal", "magistrate", "magistrates",
        "jury", "arbitrator", "coroner", "bench", "injunction", "injunctions", "trial", "hearing",
        "custody", "jailed", "imprisoned", "prison", "bars", "writ", "restraining", "warrant",
        "damages", "charged", "prosecuted", "prosecution", "sentence", "serving", "probation",
        "parole", "subpoena", "subpoenas", "legal", "conviction", "dock", "verdict", "plea", "bail",
        "litigation", "lawsuit", "lawsuits", "suit", "suits", "indictment",
        "prosecutors",
    }
)  # fmt: skip
COURT_BUSINESS = late(
    r"\b(?=\w)(?:"  # asked once for all of them, and they are many
    rf"\b(?:was|were|been|is|are|be) (?:[a-z]+ly )?{_ACTS}(?: [\w'’-]+){{0,3}}? by"
    rf" (?:an?|the|order of an?|order of the) (?:[\w-]+ ){{0,3}}?{_BENCH}\b"
    rf"|\b(?:an?|the|three|two) (?:[\w-]+ ){{0,3}}?{_BENCH} (?:has |have |had "
    rf"|also |later |then |yesterday |today |last week ){{0,2}}{_ACTS}\b"
    r"|\b(?:an?|the|this|that|its|his|her|their|temporary|interim) (?:[\w-]+ ){0,2}?injunctions?\b"
    r"(?! relief)"
    r"|\b(?:an?|the|his|her) (?:[\w-]+ )?(?:restraining order|gagging order|arrest warrant"
    r"|search warrant|court order|subpoena|writ)\b"
    r"|\bawait(?:s|ed|ing)? (?:his |her |their |its )?(?:trial|sentenc\w+|judge?ment)\b"
    r"|\b(?:faces?|facing|faced|stands?|stood|standing|goes|went|going|go|put|committed|up|sent)"
    r" (?:on |for )?trial\b"
    r"|\b(?:his|her|their|the (?:criminal|murder|fraud|corruption|civil)) trial"
    r" (?:begins?|began|opens?|opened|starts?|started|is|was|has|will|resumes?|ended|collapsed)\b"
    r"|\b(?:bond|bail|court|sentencing|custody|plea|pre-?trial|remand) hearings?\b"
    rf"|\b(?:was|were|been|is|are) (?:[a-z]+ly |since |also )?charged {_WHEN}with (?!the "
    r"(?:task|duty|responsib)|direct|overs|lead|manag|ensur|implement|develop|making|finding|help)"
    r"|\b(?:was|were|been|is|are|remains?) (?:jailed|imprisoned|prosecuted|in custody"
    r"|behind bars|on probation|on parole|on remand|in prison|in jail|in the dock)\b"
    r"|\bsent to (?:prison|jail)\b|\b(?:still )?in custody\b(?! (?:disputes?|battles?|cases?"
    r"|agreements?|fights?))|\bfaces? (?:a |possible )?"
    r"(?:prosecution|prison|criminal charges|up to [\w-]+ years)\b"
    rf"|\b(?<!inmate )(?<!inmates )serv(?:es|ing|ed) {_TERM}(?: "
    rf"|-)(?:[\w-]+ ){{0,3}}?(?:sentence|prison|in (?:prison|jail)"
    r"|behind bars)\b"
    r"|\b(?:suspended|prison|jail|life) (?:sentence|term)\b"
    r"|\b(?:seek|claim|award|pay|won|paid|demand)(?:s|ing|ed)? (?:[\w$€£.,-]+ ){0,5}?damages\b"
    r"(?! to\b)"
    r"|\b(?:legal|court) (?:battle|dispute|fight|case|challenge)s?\b(?: (?:over|with|against"
    r"|about|between|is|was|has|that|drags|ended))"
    r"|\b(?:an?|the|this|that|two|three|several|its|his|her|their) (?:[\w-]+ ){0,2}?(?:lawsuits?"
    r"|litigation|prosecution|suit (?=over|about|against|brought|pending)) ?(?:over|about|against"
    r"|between|brought|pending|is|was|has|drags)\b"
    r"|\b(?:goes|went|gone|going|taken|takes?|took|dragged|hauled|brought) (?:[\w'’-]+ ){0,5}?"
    r"(?:to|before|into) (?:(?:an? |the [\w-]+ )?court|(?:the |an? )(?:[\w-]+ )?(?:tribunal|judge"
    r"|magistrate))\b"
    r"|\bsettled (?:[\w'’-]+ ){0,4}?out of court\b|\bverdict\b(?= (?:is|was|came|fell|on|against))"
    r"|\bpublic prosecutors?\b|\bprosecutors (?:have|are|want|say|opened|began|dropped)\b"
    r")"
)
OF_TRIALS = late(
    r"\b(?:clinical|phase|patients?|drug|dose|study|placebo|vaccine|pilot|free|field|tennis|padel"
    r"|basketball|squash|food|king's|royal|volleyball|pickleball|civil penalty|moot|nominee"
    r"|nomination|nominees|awards?|prizes?|contest|competition|festival|more likely|inmates?"
    r"|19\d\d|confirm\w*|supreme)\b"
)


_LEGISLATING = late(
    r"\b(?:committee|congress|senat\w+|parliament|administrative|national security letters?|panel"
    r"|lawmakers?|legislat\w+|bills?|amendment|provisions?|act)\b"
)
_NO_SUIT = late(
    r"\b(?:hurricanes?|storms?|floods?|flooding|tornado\w*|earthquakes?|droughts?|wildfires?|fires?"
    r"|disasters?|relief|emergency|insur\w+|repairs?|crops?|contractors?|contracts?|due the|owed"
    r"|liquidated|reclaim\w*|refunds?|funding)\b"
)
_CONDITION = late(
    r"\b(?:without|unless|requir\w+|needs?|absent|until|obtain\w*|seek\w*|get|such as|or) $"
)
_REQUIRED = late(
    r" (?:is|are|was|were|be|would be|should be|must be|will be) (?:\w+ )?(?:required|needed"
    r"|necessary|obtained|sought)| (?:requir\w+|issued under|pursuant)"
)
_BOASTED = late(
    r"\b(?:boast\w*|brag\w*|argu\w+|contend\w*|complain\w*|believ\w+|think\w*|fear\w*|warn\w*"
    r"|said|says|suggest\w*|insist\w*)(?: that)? (?:[\w-]+ ){0,3}$"
)
_OTHER_TERM = late(r"\b(?:other|any|no|minimum|maximum|longer|mandatory) $")
_LONG_AGO = late(r"\b1[89]\d\d\b")
_JUST_BEFORE = 90
_BENCH_ACTS = late(rf"\b(?:{_ACTS}\b.*\b{_BENCH}|{_BENCH} (?:\w+ )*{_ACTS})\b")


def is_of_a_bench(words: str) -> bool:
    """Say whether words tell what a court did, as against what one might do or suffer."""
    return _BENCH_ACTS.search(words) is not None


def is_no_case(text: str, start: int, end: int, first: int, last: int) -> bool:
    """Say whether words that sound of a court tell of no case: a bill, a storm, a condition."""
    words, before = text[start:end], text[max(first, start - 60) : start]
    if _LONG_AGO.search(text, max(0, first - _JUST_BEFORE), last):
        return True
    if "subpoena" in words:
        return _LEGISLATING.search(text, first, last) is not None
    if "damages" in words:
        return _NO_SUIT.search(text, first, last) is not None
    if words.endswith(("order", "warrant", "writ", "injunction")) and (
        _CONDITION.search(before) or _REQUIRED.match(text, end)
    ):
        return True
    return _BOASTED.search(before) is not None or (
        words.endswith(("term", "sentence")) and _OTHER_TERM.search(before) is not None
    )

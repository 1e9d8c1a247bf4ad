"""Attribution, denial and report: does a sentence say a thing, or say that somebody says it?

All functions take lower-case text.
"""

from collections.abc import Iterator

from dateline.release.patterns import late

_OWN = late(
    r"\b(?:we|i)(?: [a-z]+ly| also| all| must| can| do| have| hereby){0,2} (?:say|said|state"
    r"|stated|believe|claim|claimed|know|maintain|repeat|declare|call|called)\b"
    r"|\b(?:when|while|because|by) (?:he|she|it|they|saying|telling|claiming)"
    r"(?: (?:said|says|told|claimed|testified|that))?\b"
    r"|\b(?:is|are|was|were) (?:[a-z]+ly )?(?:said|alleged|reported|rumou?red) to (?!be\b)"
    r"|\bit (?:is|was|has been)(?: [a-z]+ly)? (?:alleged|said|claimed|rumou?red|believed|reported"
    r"|known|suspected) that\b"
    r"|\b(?:insiders|(?:anonymous |unnamed |well-placed )?sources|locals|neighbou?rs|rumou?rs?"
    r"|gossip"
    r"|everyone|everybody|those who know (?:him|her|it|them)) (?:say|says|claim|claims|whisper|know"
    r"|ha(?:s|ve) it)(?: that)?\b"
    r"|\baccording to (?:insiders|rumou?rs?|hearsay|(?:local )?gossip|(?:anonymous |unnamed "
    r"|well-placed |several )?sources)\b",
)
_SPOKEN = (
    r"said|says|(?<!to )say|told(?! (?:nobody|no one|no-one|lies|(?:[\w'-]+ ){1,4}?to)\b)|tells"
    r"|according to"
    r"|in the (?:eyes|view|words|opinion|(?<!up in the )account) of|described (?:as|by|in|how)"
    r"|describes|dubbed"
    r"|labell?ed|called (?:him|her|it|them|the)\b(?! (?:an? )?(?:pig|dog|whore|idiot|cow|rat|scum"
    r"|monkey|slut))|(?:critics|residents|opponents|many|some) call"
    r"|testif(?:ied|ies)|testimony|admit(?:s|ted)|confess(?:ed|es)|acknowledge[sd]|argue[sd]?"
    r"|asserts?|asserted|contends?|contended|wrote|writes|claim(?:s|ed)? (?:that|to|he|she|it|they"
    r"|the)|claiming|reports? (?:that|by|of|from)|reported (?:that|by|in)|stated|states that"
    r"|concluded|concludes|(?:indicat|show|reveal|prov|confirm)(?:e[sd]?|s|ed|ing|n) that"
    r"|found that|found (?:[\w'-]+ ){1,4}(?:guilty|liable|to have)|found"
    r" [\w'-]+(?: [\w'-]+)? (?:had|has|violated|broke|to be)|ruled|revealed by|documented by"
    r"|(?:report|inquiry|investigations?|commission|audit|auditors?|panel|regulators?|documents?"
    r"|evidence|records?|court|jury|judge|tribunal|police|prosecutors?|papers?|emails?|photographs"
    r"|inspectors?|ombudsman|watchdog|study|review|committee|hearing)(?: [\w'-]+){0,4}?"
    r" (?:found|finds?|says?|said|shows?|showed|shown|reveal(?:s|ed)?|concluded?s?|alleges?|ruled"
    r"|stated?s?|held|convicted|sentenced|ordered|charged|decided|determined|heard|indicted"
    r"|accused|established|confirm(?:s|ed)|proves?|proved|documented?s?|fined|sued|allege)"
    r"|(?:report|inquiry|investigation|audit)(?: [\w'-]+){0,5}? (?:detailing|documenting"
    r"|describing)"
    r"|(?:(?<!decided )(?<!chosen )(?<!awarded )by|before)"
    r" (?:the |a |an )?(?:[\w'-]+ ){0,3}(?:court|jury|judge|tribunal|prosecutors?)"
    r"|court (?:documents?|papers|records|filings?)|verdict|indict(?:ed|ment|ments)"
    r"|convict(?:ed|ion|ions|s)|(?:plead(?:ed|s|ing)?|pled|found|plea of|pleas?) guilty"
    r"|guilty pleas?"
    r"|sentenced|charged (?:with|in|by)|charges that|complaint|lawsuits?|litigation|plaintiffs?"
    r"|class action|sued|suit against|fined|settle(?:d|ment) (?:with|of|over|for|claims|charges"
    r"|allegations)|the (?:sec|doj|ftc|fbi|epa) (?:\w+ ){0,2}(?:found|said|says|fined|sued)"
)
_ACCUSATION = (
    r"allege[sd]?|allegedly|alleging|allegations?|accus(?:ed?|es|ing)|accusations?|reportedly"
    r"|suspected|purported(?:ly)?"
)
_SAID = late(rf"\b(?:{_SPOKEN}|{_ACCUSATION})\b")
_ACCUSER = late(
    rf"\b(?:{_SPOKEN}|(?:accused|suspected|alleged|accusations?|allegations?)(?: [\w'-]+){{0,12}}?"
    r" by (?!an?\b|many|some|several|others|various|\w+ing\b)|(?:accusations?|allegations?) from"
    r"|accus(?:es|ing)|alleges|alleging"
    r"|under investigation by|(?<=\bhas )accused|(?<=\bhave )accused)\b"
)
_COURT_SOURCE = late(
    r"\b(?:according to (?:[\w'-]+ ){0,5}?(?:documents?|indictments?|complaint|filings?|records?"
    r"|affidavit|evidence|prosecutors|information|plea|statements? of facts?|testimony"
    r"|admissions?|allegations?|agreement|investigation|report)|the (?:complaint|lawsuit"
    r"|indictment|suit|filing|information|government|united states)(?: further| also)? (?:alleges?"
    r"|says|states|claims|charges)|court documents|evidence (?:presented )?at trial"
    r"|(?:plead(?:ed|s)?|pled) guilty|(?:was|were) (?:convicted|sentenced|indicted)"
    r"|as alleged|admitted (?:that|to|in)|plea agreement|the investigation (?:found|revealed)"
    r"|in (?:his|her|their|its) plea|allegations resolved|false claims act)\b",
)
_DENIED = late(
    r"\b(?:den(?:y|ies|ied|ying)(?= (?:that|any|the (?:charge|claim|allegation|accusation|report)"
    r"|having|it\b|all\b|being|doing|wrongdoing|these|those|he|she|they|accus|alleg))"
    r"|(?:falsely|wrongly|wrongfully|unfairly|mistakenly) (?:\w+ )?(?:accus|link|blam|claim|call"
    r"|label|suspect|describ|charg|convict|brand|identif|imprison|portray|nam|report|said)\w*"
    r"|cleared of|acquitted|innocent of|exonerated|refut(?:es?|ed)|rejects? (?:the|any|these)"
    r"|rejected (?:the|any|these|as)|baseless|unfounded|no evidence|untrue|not guilty"
    r"|defam(?:ed|ation|atory) (?:him|her|them)|libel suit|smear(?:ed|s) (?:him|her|them|the))\b",
)
_SUPPOSED = late(
    r"\b(?:if|whether|(?:do |did |don't )?you (?:think|believe)|suppose|imagine"
    r"|hypothetical(?:ly)?|would have)\b"
)
_FICTION = late(
    r"\b(?:novels?|fiction(?:al)?|thrillers?|films?(?! crews?\b)"
    r"|movies?|screenplay|characters?|plays (?:a"
    r"|the)|starring|protagonist|villain|storyline|episodes?|video game|sitcom|musical"
    r"|opera|adaptation|short story|horror|remake|sequel|cinematic)\b",
)
_INVENTED = late(
    r"\b(?:novels?|fiction|thrillers?|storyline|protagonist|screenplay|video game|short story)\b"
)
_STAGES = late(
    r"\b(?:plead(?:ed|s|ing)? guilty|pled guilty|plea|convict(?:ed|ion)|found (?:guilty|liable)"
    r"|sentenced|indict(?:ed|ment)|charged(?: [\w.,]+){0,5} (?:with|by|in)"
    r"|(?:begins?|stands?|on|faces?|go(?:es)? (?:on|to)) trial|fac(?:es|ing) (?:\w+ )?charges"
    r"|felony counts?|complaint|lawsuit|sued|extradited"
    r"|settle(?:d|ment)|agreed to pay|court|defendants?|(?:grand|federal|trial) jury|by a jury"
    r"|jury (?:found|convict|return|acquit|trial|heard)\w*|alleg(?:es|ing|ations?)"
    r"|arraigned|prosecut(?:ed|ion|ors?)|ordered to pay|consent decree|admitted)\b"
)
_TAINTED = late(
    r"\b(?:alleged|accused|suspected|so-called|purported|supposed|convicted|admitted|confessed"
    r"|self-confessed|would-be|reputed)(?: [\w-]+){0,2} $",
)


def is_attributed(sentence: str) -> bool:
    """Say whether a sentence gives a thing as somebody's words or a court's, not its own."""
    return _SAID.search(_OWN.sub(" ", sentence)) is not None


def names_accuser(sentence: str) -> bool:
    """Say whether a sentence that tells of an accusation says whose it is."""
    return _ACCUSER.search(_OWN.sub(" ", sentence)) is not None


def names_stage(text: str) -> Iterator[int]:
    """Yield where a text speaks of the business of courts."""
    return (found.start() for found in _STAGES.finditer(text))


def court_sources(text: str) -> Iterator[int]:
    """Yield where a text says that it tells what follows from court papers or a judgment."""
    return (found.start() for found in _COURT_SOURCE.finditer(text))


def is_denied(sentence: str) -> bool:
    """Say whether a sentence denies or rejects what it mentions."""
    return _DENIED.search(sentence) is not None


def is_supposed(text: str) -> bool:
    """Say whether a text puts what follows as a condition or a question."""
    return _SUPPOSED.search(text) is not None


def is_fiction(text: str, *, strictly: bool = False) -> bool:
    """Say whether a text speaks of invented people; ``strictly``: of a written story."""
    return (_INVENTED if strictly else _FICTION).search(text) is not None


def is_tainted(before: str) -> bool:
    """Say whether the words right before a charge mark it as somebody's: alleged, convicted …"""
    return _TAINTED.search(before) is not None

"""Attribution, denial and report: does a sentence say a thing, or say that somebody says it?

All functions take lower-case text.
"""

import re

_OWN = re.compile(
    r"\b(?:we|i)(?: [a-z]+ly| also| all| must| can| do| have| hereby){0,2} (?:say|said|state"
    r"|stated|believe|claim|claimed|know|maintain|repeat|declare|call|called)\b",
)
_SAID = re.compile(
    r"\b(?:said|says|told|according to|in the eyes of|in the view of|allege[sd]?|allegedly"
    r"|alleging|allegations?|accus(?:ed?|es|ing)|accusations?|claim(?:s|ed|ing)?|charged"
    r"|charges that|indict(?:ed|ment)|convict(?:ed|ion|s)|plead(?:ed)?|pled|guilty|sentenced"
    r"|court|courts|judges?|jury|jurors|verdict|tribunal|prosecutors?|complaint|lawsuit"
    r"|litigation|plaintiffs?|class action|reportedly|suspected|purported(?:ly)?"
    r"|(?<!so-)called|describe[sd]|dubbed|labell?ed|testif(?:ied|ies)|testimony|admit(?:s|ted)"
    r"|confess(?:ed|es)|acknowledge[sd]|argue[sd]?|asserts?|asserted|contends?|contended|ruled"
    r"|found that|(?:report|inquiry|investigation|commission|audit|panel|regulators?"
    r"|documents?|evidence|records?) (?:has |have |had )?(?:found|says?|said|shows?|showed"
    r"|reveals?|revealed|concludes?|concluded|alleges?|states?|stated)|the (?:sec|doj|ftc))\b",
)
_COURT_SOURCE = re.compile(
    r"\b(?:according to (?:[\w']+ ){0,4}(?:documents?|indictment|complaint|filings?|records?"
    r"|affidavit|evidence|prosecutors|information|plea)|the (?:complaint|lawsuit|indictment"
    r"|suit|filing) (?:alleges|says|states|claims)|pleaded guilty|was convicted|was sentenced"
    r"|as alleged)\b",
)
_DENIED = re.compile(
    r"\b(?:den(?:y|ies|ied)|falsely|wrongly|wrongfully|cleared of|acquitted|innocent"
    r"|exonerated|refut(?:es?|ed)|reject(?:s|ed)|baseless|unfounded|no evidence|untrue"
    r"|mistaken(?:ly)?|not guilty|defam(?:ed|ation|atory)|libel|slander(?:ed|ous)?|smear(?:ed"
    r"|s)?)\b",
)
_SUPPOSED = re.compile(r"\b(?:if|whether|suppose|imagine|hypothetical(?:ly)?|would have)\b")
_FICTION = re.compile(
    r"\b(?:novels?|fiction(?:al)?|thrillers?|films?|movies?|screenplay|characters?|plays (?:a"
    r"|the)|starring|protagonist|villain|storyline|plot|episodes?|video game|sitcom|musical"
    r"|opera|album|adaptation|short story|horror|remake|sequel|cinematic|streaming)\b",
)
_INVENTED = re.compile(
    r"\b(?:novels?|fiction|thrillers?|storyline|protagonist|screenplay|video game|short story)\b"
)
JUDGMENT = re.compile(
    r"\b(?:plead(?:ed)? guilty|pled guilty|(?:was|were|been) convicted|found guilty"
    r"|(?:was|were|been) sentenced|jury convicted)\b"
)
_TAINTED = re.compile(
    r"\b(?:alleged|accused|suspected|so-called|purported|supposed|convicted|admitted|confessed"
    r"|self-confessed|would-be|reputed)(?: [\w-]+){0,2} $",
)


def is_attributed(sentence: str) -> bool:
    """Say whether a sentence gives a thing as somebody's words or a court's, not its own."""
    return _SAID.search(_OWN.sub(" ", sentence)) is not None


def cites_court(text: str) -> bool:
    """Say whether a text tells what comes after it from court papers or a judgment."""
    return _COURT_SOURCE.search(text) is not None


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

"""The lines of a letterhead that say who holds an office: *Jane Doe MP*, *Minister for Ports*.

A name counts with what stands before it (*Senator*, *The Hon*) or behind it (*MP*); a title with
the field it is of. Lines with a verb are headlines: *Minister for Ports opens quay*.
"""

import re

from dateline.release.given_names import is_given_name
from dateline.release.patterns import late

LONGEST = 240
_HONOURS = (
    r"(?:(?:the|rt\.?|right|hon(?:ou?rable)?\.?|u\.?s\.?|state|federal|former|senator|sen\."
    r"|congress(?:man|woman)|representative|rep\.|assembly(?:man|woman|member)"
    r"|councill?or|cllr\.?|council(?:man|woman|member)|delegate|commissioner|dr\.?|prof\.?"
    r"|professor|mr\.?|mrs\.?|ms\.?|sir|dame|lord|lady|baroness|premier|mayor|governor"
    r"|lieutenant|president|attorney|general|treasurer|minister)\s+){1,4}"
)
_POST = (
    r"(?:M\.?P\.?P?\.?|M\.?H\.?R\.?|M\.?L\.?[AC]\.?|M\.?S\.?P\.?|MEP|TD|MK|A[MOC]|OAM|[QKS]\.?C\.?"
    r"|[COM]BE)"
)
_RANKS = (
    r"(?:(?:the|acting|interim|shadow|deputy|assistant|parliamentary|federal|state|national"
    r"|senior|junior|under-?|chief|prime|vice-?|opposition|government|cabinet|first|united|states"
    r"|u\.?s\.?|district|county|city|party|liberal|labou?r|conservative|democrat(?:ic|s)?|republican"
    r"|greens?|australian|canadian|british|minority|majority|house|senate)[\s-]+){0,5}"
)
_OFFICE = (
    r"(?:(?:ministers?|secretary|treasurer|leader|member|attorney[- ]general|senator|premier|whip"
    r"|spokes(?:man|woman|person)|chair(?:man|woman|person)?|mayor|governor|commissioner|speaker"
    r"|representative|congress(?:man|woman)|prosecutor|attorney|sheriff|comptroller|controller"
    r"|auditor|ombudsman|chancellor|president|superintendent)\b(?!['’]))"
)
_TITLE = late(
    rf"{_RANKS}{_OFFICE}(?=$|,|\s*[-–&/|]|\s+(?:for|of|in|and|assisting|representing|to\s+the)\b"
    rf"|\s+{_RANKS}{_OFFICE}\b|\s+{_HONOURS}\w)",
    re.IGNORECASE,
)
_PART = r"[^\W\d_a-z][\w.'’-]*"
_BEHIND = rf"(?=\W*$|[\s,–|-]+(?i:{_RANKS}{_OFFICE}))"
_NAMED = late(rf"(?i:{_HONOURS})?(?:{_PART}\s+){{2,5}}?{_POST}(?:,?\s+{_POST})*{_BEHIND}")
_HONOURED = late(
    rf"(?i:{_HONOURS})(?P<first>{_PART})\s+(?:(?P<second>{_PART})\s+)??{_PART}{_BEHIND}"
)
_HELD = late(
    rf"(?P<first>{_PART})\s+(?:{_PART}\s+)??{_PART}(?:\s*[,–-])?\s+(?=(?i:{_RANKS}{_OFFICE}))"
)
_FROM = late(
    r"\W*(?:(?:joint )?(?:press|news|media) (?:release|statement)s?\W{0,3})?"
    r"(?:(?:by|from|issued by|office of)\s+(?:the\s+)?(?:office of\s+(?:the\s+)?)?)?",
    re.IGNORECASE,
)
_COMMA = late(r",(?=\s)")
_WORD = late(r"[^\W\d_][\w.'’-]*,?")
_SMALL_WORDS = "of the for and to in on at a an"
_SMALL = frozenset(_SMALL_WORDS.split())
_NO_NAME = late(r"[!?:;“”\"«»]|\d")
_MODAL_WORDS = (
    "must will can should may could would shall is are was were has have open visit call back seek"
    " sign urge welcome meet launch announce join hold host vow"
)
_MODAL = frozenset(_MODAL_WORDS.split())
_MAY_BE_VERB = late(r"[^\W\d_]{2,}[^s\W\d_'’u]s")
_PLURAL_WORDS = (
    "affairs services wales arts sports resources families communities territories industries"
    " relations veterans seniors women's finances forests fisheries ports roads works parks"
    " lands mines waters"
    " settlements pensions customs borders skills trades nations states energies sciences"
    " multicultural indigenous greens democrats liberals nationals"
)
_PLURALS = frozenset(_PLURAL_WORDS.split())


_TELLING_WORDS = (
    "minister ministers secretary treasurer leader member attorney attorney-general senator sen"
    " premier whip spokesman spokeswoman spokesperson chair chairman chairwoman chairperson mayor"
    " governor commissioner speaker representative rep congressman congresswoman prosecutor sheriff"
    " comptroller controller auditor ombudsman chancellor president superintendent hon honourable"
    " honorable councillor councilor cllr councilman councilwoman councilmember delegate"
    " assemblyman assemblywoman assemblymember mp m.p mpp mhr m.h.r mla mlc msp mep td mk qc kc q.c"
    " sir dame lord lady baroness dr prof professor"
)
_TELLING = frozenset(_TELLING_WORDS.split())
"""Words of which such a line has one; most lines have none."""


def is_office_holder(line: str) -> bool:
    """Say whether a line is nothing but who holds an office, and perhaps which."""
    if len(line) > LONGEST or not line[:1].isalpha():
        return False
    words = [word.strip(".,") for word in line.lower().split()]
    if _TELLING.isdisjoint(words) or _NO_NAME.search(line):
        return False
    start = _FROM.match(line)
    bare = line[start.end() :] if start is not None else line
    named = _named(_COMMA.sub(" ", bare)) or _held(bare)
    return (named > 0 or _TITLE.match(bare) is not None) and not _has_verb(bare[named:])


def _named(line: str) -> int:
    """Return where a name ends that stands with what is written before or behind a holder's.

    Names may look like verbs, so that one that nothing else shows must be known: *Kate Ellis*.
    """
    found = _NAMED.match(line)
    if found is not None:
        return found.end()
    found = _HONOURED.match(line)
    if found is None or (found["second"] is not None and not is_given_name(found["first"])):
        return 0
    sure = is_given_name(found["first"]) or not _has_verb(found.group())
    return found.end() if sure else 0


def _held(line: str) -> int:
    """Return where a name ends that an office stands behind: *Jane Doe, Senator for Norland*."""
    found = _HELD.match(line)
    return found.end() if found is not None and is_given_name(found["first"]) else 0


def is_bare_name(line: str) -> bool:
    """Say whether a line may be a person's name and nothing else."""
    words = line.split()
    capitals = all(word[0].isupper() and word.strip(".,'’-").isalpha() for word in words)
    return 2 <= len(words) <= 4 and capitals and is_given_name(words[0].capitalize())


def _has_verb(words: str) -> bool:
    """Say whether words hold a small one that joins nothing, or one that may be a verb."""
    before = ""
    for word in _WORD.findall(words):
        small = word.strip(".,'’-").lower()
        if word[0].islower() and small not in _SMALL:
            return True
        if small in _MODAL or (before == "to" and small != "the"):
            return True
        follows = before and before not in _SMALL and not before.endswith(",")
        if follows and small not in _PLURALS and _MAY_BE_VERB.fullmatch(small):
            return True
        before = small + ("," if word.endswith(",") else "")
    return False

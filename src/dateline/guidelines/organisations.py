"""How the name of an organisation looks where a name is awaited, and lists of such names."""

import re

from dateline.guidelines.naming import Name
from dateline.release.patterns import late

_PIECE = (
    r"(?:[A-ZÀ-ÖØ-Þ]\.)+(?:[A-Z]\b)?|(?:Inc|Corp|Co|Ltd|Bros|St|Dr|Mt)\.(?= [A-Z])"
    r"|[A-ZÀ-ÖØ-Þ][\w&'’+-]*(?:\.[\w]+)*"
)
ORG = (
    rf"(?:{_PIECE})"
    rf"(?: (?:of |the |of the |de |la |del |du |von |van |der |& "
    r"|(?<=Institute )for |(?<=Center )for |(?<=Centre )for |(?<=Council )for "
    r"|(?<=Foundation )for |(?<=Association )for |(?<=School )for |(?<=Campaign )for )?"
    rf"(?:{_PIECE}|\d[\w-]*)){{0,6}}"
)
ORGANISATION = late(ORG)
_MORE = late(r"(?:, and |, | and | & |; |, as well as )(?:the )?(?=[A-ZÀ-ÖØ-Þ])")
BRACKETS = late(r" ?\([^()\n]{1,60}\)")
_SUFFIX = late(r", (?:Inc|LLC|Ltd|Corp|Co|L\.P|LP|PLC|S\.A|N\.V|GmbH|Limited)\b\.?")
_ADJECTIVE = late(
    r"[ -](?!(?:to|in|on|for|and|as|at|is|are|was|were|has|have|had|will|would|that|which|who|by"
    r"|from|since|through|after|during|under|over|or|the|a|an|its|their|into|with|of|this|last"
    r"|today|before|because|where|when|while|but|also|can|may|could|about|via|across|until|upon"
    r"|among|amongst|across|announced|said|says|using|bringing|allowing|allows|aims|enables|makes|marks|brings"
    r"|represents|provides|includes|including|offers|gives|helps|adds|comes|began|begins)\b)[a-z]"
)
_NOBODY_WORDS = (
    "ai us u.s u.k usa uk eu un ceo cto cfo esg r&d crm nft nfts fortune monday tuesday wednesday"
    " thursday friday saturday sunday january february march april may june july august"
    " september october november december american european african asian canadian british"
    " german french indian chinese japanese the our its their we they he she it i this these"
    " a an seo saas web3 defi covid it hr pr b2b api apis iot 3d dna gps america europe asia"
    " africa christmas easter q1 q2 q3 q4 god congress fda launch release opening key major new"
    " about certain founder latino leading global local strategic more over nearly multiple"
    " several top"
)
_NOBODY = frozenset(_NOBODY_WORDS.split())
_TRAILING_LIST = (
    "we i he she it they the this that these in at on for yesterday today about additionally"
    " according as after before senator governor president our his her their if when by with"
)
_TRAILING = frozenset(_TRAILING_LIST.split())
_COUNTED = late(r"\d{4}")
_PLURAL = late(r"[A-Z]{2,}s")


def next_listed(text: str, at: int) -> re.Match[str] | None:
    """Match what leads on to the next name of a list, past brackets and a company's form."""
    for aside in (_SUFFIX, BRACKETS):
        found = aside.match(text, at)
        at = found.end() if found else at
    return _MORE.match(text, at)


def cleaned(found: re.Match[str]) -> Name:
    """Return a name without its article, its genitive and words that only follow it."""
    words = found.group().rstrip(".-'’+&")
    for ending in ("'s", "’s"):
        head, mark, _rest = words.partition(f"{ending} ")
        words = head if mark else words.removesuffix(ending)
    while " " in words and words.rpartition(" ")[2].lower() in _TRAILING:
        words = words.rpartition(" ")[0]
    if words.startswith("The "):
        return Name(found.start() + 4, found.start() + len(words), words[4:])
    return Name(found.start(), found.start() + len(words), words)


def is_somebody(name: Name, text: str) -> bool:
    """Say whether capitals are the name of somebody, not a number, a plural or an adjective."""
    words = name.text.split()
    if _COUNTED.fullmatch(words[-1]) and len(words) < 3 and words[0].isupper():
        return False
    if len(name.text) < 2 or words[0].lower().rstrip(".") in _NOBODY:
        return False
    if len(words) > 1:
        return True
    return _PLURAL.fullmatch(name.text) is None and _ADJECTIVE.match(text, name.end) is None

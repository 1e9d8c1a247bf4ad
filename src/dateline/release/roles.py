"""What somebody is, cut out of the words beside the name: "CEO of Acme", and no clause with it."""

import re

from dateline.release.names import ROLE_WORD, without_degrees
from dateline.release.patterns import late

_MOST = 200
_RAN_ON = 110
"""In more characters than this a sentence or a heading has run into the role."""
HELD = late(
    rf"{ROLE_WORD.pattern}|\b(?:villagers?|travell?er|visitor|medall?ist|champion|musician|composer"
    r"|harpist|pianist|violinist|comedian|dancer|farmer|fisher(?:man|woman)?|survivor|graduate|veteran"
    r"|parent|tenant|shopper|player|athlete|runner|golfer|swimmer|driver|pilot|firefighter|paramedic"
    r"|pharmacist|biologist|chemist|physicist|[a-z]+ologist|neuroscientist|professional|businessman"
    r"|businesswoman|photographer|filmmaker|painter|sculptor|poet|novelist|publisher|librarian"
    r"|midwife|carpenter|baker|brewer|winemaker|contractor|electrician|plumber|landlord|tutor"
    r"|scholar|fellow|lecturer|retiree|worker|paralegal|[a-z]+iatrist|proprietor|artisan|complainant"
    r"|republican|democrat|sponsor|pioneer|maker|mechanic|mentor|guide|monk|nun|priest|chaplain"
    r"|sailor|soldier|detective|inspector|candidate|lawmaker|legislator|delegate|observer|figure"
    r"|star|legend|visionary|contributor|advocate|activist|organi[sz]er|neighbou?r|master)\b",
    re.IGNORECASE,
)  # fmt: skip
"""A word for what somebody is or does, also one that no contact line has."""
_ARTICLE = late(r"(?:the|an?)\s+(?=\S)", re.IGNORECASE)
_LEADS_UP = late(
    r"(?:and|or|but|when|while|as|by|said|says|if|of|from|also|including|with|like|via|per|meet"
    r"|featuring|starring|contact|call"
    r"|(?:[\w’'-]+ ){0,6}?(?:hosted|led|founded|owned|created|directed|written|headed|run"
    r"|chaired|represented)(?: in \d{4})? by(?: former)?"
    r"|who (?:also |currently )?(?:is|was|serves as|will (?:also )?serve as))\s+(?=\S)",
    re.IGNORECASE,
)
_INTO_OFFICE = late(
    r".*\b(?:appoint(?:s|ed|ment of)|names|named|hires|hired|welcomes|taps|promotes|elects"
    r"|joins (?:\S+ ){1,5}?as)\s+(?:(?:its|the|a|an|new) )*",
    re.IGNORECASE,
)
_TURNS = late(
    r"(?:,\s*|\s+)(?:of which|along with|together with|where|whose|when)(?:\s.*|$)"
    r"|,\s*(?:who|which)\b.*"
    r"|\s+at the (?:opening|launch|event|ceremony|conference|meeting|summit|time|press|signing)\b.*"
    r"|\s+with (?:more than|over|nearly|almost|some|about|decades|\d|two|three|ten|twenty)\b.*"
    r"|\s+operating in\b.*"
    r"|[,;]\s+(?:an?|the|one of)\s+(?=[a-z]).*"
)
_RUNS_INTO = late(
    r"(?<=\w)\.(?=[A-Z][\w’']+ [a-z])"
    r"|(?<![,&–—-])(?<!\bof)(?<!\bat)(?<!\bfor)(?<!\band)(?<!\bwith)(?<!\bin)(?<!\bfrom)"
    r"\s(?=(?:The|This|These|As|For|To|With|We|If|When) (?:\S+ ){0,5}[a-z]+ (?:\S+ )*[a-z]+)"
    r"|\s(?=(?:(?:Mr|Ms|Mrs|Dr|Prof|Gen|General)\.? )?[A-Z][\w’-]+ (?:is|was|has|had|completed"
    r"|serves|joined|brings|holds|began|leads|led)\s)"
)
_GLUED = late(r"(?<=[a-z]{3})(?=[A-Z][a-z]{3,} )")
_LEFT_OVER = late(
    r"(?:[\s,;]+(?:who|and|the|of|at|for|is|was|an?|(?:Dr|Mr|Ms|Mrs|Prof)\.?))+$", re.IGNORECASE
)
_CLAUSE = late(
    r"(?:who|which|whom|whose|that|there|has|have|had|is|was|are|were|he|she|it|they|you|we|so|even"
    r"|also|then|now|recently|once|said|says|added|along|because|although|while|the|to|one of|not"
    r"|just|only|after|before|since|in|on|at|for|about|over|through|under|[a-z]+ing"
    r"|[a-z]+ed|[a-z]+s (?:the|this|that|an?|his|her|its|their|how|what|why))\b"
)
"""How a clause or a sentence goes on, and no role begins unless a word for one is in it."""
_TO_A_BOARD = late(r"(?:to|on|in|at|into|onto)\s", re.IGNORECASE)
_BELONGS = late(r"(?:of|from|with) [A-Z]")
_AND = late(r"(?:and|or)\s")
_NAME_ENDS = late(r",?\s[A-Z][\w’'-]+(?:\s[A-Z]\.)?(?:\s[A-Z][\w’'-]+){1,2}")
_QUOTED_NAME = late(r"or [^,]*[\"”],\s+(?=\S)")
_IS = late(
    r"\s+(?:is|was|serves as|works as)\s+(?:currently |now |also )?"
    r"(?:(?P<article>an?|the)\s+)?(?P<role>[^,.;:“”\"()]{3,120})"
)
_AS = late(
    r"\s+(?:to serve |to the (?:role|post|position) of |to )?as\s+(?:(?i:its|the|an?|their|our|new"
    r"|next|interim)\s+)*(?P<role>[A-Z][^,.;:“”\"()]{2,90}?)"
    r"(?=[,.;:(\n]|\s+(?:to|and will|who|effective|following|from|with)\s|$)"
)
_RIGHT_AFTER = late(
    r"\s+(?P<role>(?:associate|assistant|senior|vice|deputy|executive|chief|managing|founder|founding"
    r"|co-?founder|director|president|owner|manager|head)\b[^,.;:“”\"()]{3,120})"
)
_BEFORE_COMMA = late(
    r"(?:(?:^|[.”\"!?:]\s+|\s)(?:the|its|their|our|his|her|an?)\b|^|[.”\"!?,]\s)\s*"
    r"(?P<role>(?:[\w’'/&-]+ ){0,9}[\w’'/&-]+),\s+(?:(?:Dr|Mr|Ms|Mrs|Prof|Capt|Captain)\.? )?$",
    re.IGNORECASE,
)
_NEAREST = late(r".*\s(?:the|its|their|our|his|her|an?)\s", re.IGNORECASE)
_SENTENCE = late(
    r"\b(?:is|was|are|were|has|had|will|made|acted|voted|urged?|uses|joined|whom|letter to"
    r"|attack on|statement upon|support of|it[’']s)\b|^(?:He|She|It|They|We|You|I) "
)
"""Words of a sentence or of a thing, which stood there and is nobody's role."""
_SHOUTED = late(r"(?:[A-Z\d’'.,&-]{2,}\s+){3,}(?=[A-Z][a-z])")
_OFFICE_RUN_ON = late(
    r"(?:(?<=fficer)|(?<=anager)|(?<=ounder)|(?<=ditor)|(?<=irector)|(?<=resident)|(?<=hairman)"
    r"|(?<=artner))(?=[A-Z][a-z])"
)
_ABBREVIATED = late(
    r"(?:\b(?:Inc|Corp|Ltd|Co|Bros|Gov|Sen|Rep|Del|Gen|Lt|Col|Jr|Sr|Prof)|\b[A-Z](?:\.[A-Z])+)\.$"
)


def told_role(words: str | None) -> str | None:
    """Return what somebody is, out of what stands beside the name; ``None`` where nothing says it.

    What leads up to it goes ("led by"), and what turns away from it: clauses, what a house is
    ("Acme, a maker of boats"), sentences and headings that ran into it.

    >>> told_role("led by founder and chair of Acme, a maker of boats, who rows")
    'founder and chair of Acme'
    """
    text = " ".join((words or "").split()).strip(" ,،:;–—-*_")
    if _TO_A_BOARD.match(text) or _is_another(text):
        return None
    described = _ARTICLE.match(text) is not None
    role = _without_tail(_without_lead(text)).strip(" ,،:;–—-*_")
    if not _ABBREVIATED.search(role):
        role = role.rstrip(".")
    if role.count(")") > role.count("("):
        role = role.rstrip(")")
    if not role or len(role) > _MOST or _SENTENCE.search(role.partition(" who ")[0]):
        return None
    clause = not described and _CLAUSE.match(role) is not None
    return None if clause and HELD.search(role) is None else role


def _is_another(text: str) -> bool:
    """Say whether words name a second person: "and Senior Associate Jane Doe"."""
    return _AND.match(text) is not None and any(
        _NAME_ENDS.fullmatch(text, found.end()) for found in HELD.finditer(text)
    )


def _without_lead(text: str) -> str:
    """Return a role without what leads up to it."""
    for each in (_QUOTED_NAME, _SHOUTED):
        found = each.match(text)
        text = text[found.end() :] if found is not None else text
    office = _INTO_OFFICE.match(text)
    if office is not None and HELD.search(text, office.end()) is not None:
        text = text[office.end() :]
    whole, before = text, ""
    while text != before:
        before = text
        for each in (_LEADS_UP, _ARTICLE):
            found = each.match(text)
            text = text[found.end() :] if found is not None else text
        text = without_degrees(text)
    led = text != whole and _ARTICLE.sub("", whole, count=1) != text
    if led and HELD.search(text) is None and text.isascii():
        return whole if _BELONGS.match(whole) else ""
    return text


def _without_tail(text: str) -> str:
    """Return a role up to where a clause, a sentence or a heading begins that isn't of it."""
    for each in (_RUNS_INTO, _OFFICE_RUN_ON, _TURNS, _GLUED):
        for found in each.finditer(text if each is not _GLUED or len(text) > _RAN_ON else ""):
            if HELD.search(text, 0, found.start()) is not None:
                text = text[: found.start()]
                break
    return _LEFT_OVER.sub("", text)


def role_after(after: str) -> str | None:
    """Return the role in what follows a name: "is a carpenter", "as Chief Officer"."""
    told = _IS.match(after)
    held = HELD.search(told["role"]) if told is not None else None
    if told is not None and held is not None and not told["role"][: held.start()].endswith("to "):
        return told_role(f"{told['article'] or ''} {told['role']}")
    office = _AS.match(after) or _RIGHT_AFTER.match(after)
    if office is not None and HELD.search(office["role"]) is not None:
        return told_role(office["role"])
    return None


def role_before(before: str) -> str | None:
    """Return the role before a name's comma: "Its director for housing, Jane Doe"."""
    found = _BEFORE_COMMA.search(before)
    if found is None or HELD.search(found["role"]) is None:
        return None
    nearest = _NEAREST.match(found["role"])
    inner = found["role"][nearest.end() :] if nearest is not None else ""
    return told_role(inner if HELD.search(inner) else found["role"])

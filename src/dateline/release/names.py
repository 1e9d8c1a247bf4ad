"""Names of speakers: courtesies and degrees put away, a title parted from the name it precedes."""

import re
from typing import NamedTuple

from dateline.release.given_names import is_given_name
from dateline.release.patterns import late

UPPER = r"[^\W\d_a-zß-öø-ÿ]"
_PARTICLE = (
    r"(?:de|del|della|da|dos|di|du|la|le|van|von|der|den|bin|ibn|al|el|ter|y|e|zu|dela|af|av)"
)
_WORD = (
    rf"(?:[dDlL][’']|d[aeiu]|del|van|von|l[ae])?{UPPER}"
    rf"(?:[\w’'ʼ‘&+/\u2010\u2011-]|\.(?=\w)){{0,64}}\.?"
)
NAME = (
    rf"{_WORD}(?:\s+(?:(?:{_PARTICLE}|&)\s+){{0,2}}"
    rf"(?:{_WORD}|[“\"][\w ]{{2,15}}[”\"](?=\s)|\([A-Z]\w+\)(?=\s+[A-Z]))){{0,7}}"
)
_NAME = late(NAME)
_TRAILING = late(rf"(?:{_WORD}\s+)?(?:[A-Z]\.\s*)*{_WORD}\s+(?:{_PARTICLE}\s+){{0,2}}{_WORD}$")
COURTESY = late(
    r"(?:(?:mr|mrs|ms|mx|miss|mister|dr|assoc|prof|professor|doctor|sir|dame|lord|lady|rev"
    r"|reverend|fr|rabbi|imam|hon"
    r"|the hon|the honou?rable|honou?rable|sen|senator|rep"
    r"|representative|congressman|congresswoman|gov"
    r"|governor|mayor"
    r"|president|minister|ambassador|judge|justice|sheriff|captain|capt|maj|col|colonel|lt"
    r"|lieutenant|gen|sgt|sergeant|l?cpl|pfc|pvt|cmdr|adm|admiral|commander|pastor|bishop|father|sister|brother|coach|chef"
    r"|secretary|attorney|councillor|cllr|councilman|councilwoman|councilmember|commissioner"
    r"|attorney general"
    r"|herr|frau|madame|mme|mlle|monsieur|dra|(?:lic|ing|dott|mag|mmag|ddr|mtr[oa]|arq|dña|profa|licda)(?=\.)|dre|doña|(?-i:don)|sr|sra|señor|señora|u\.s"
    r"|دکتر|آقای|خانم|مهندس|الدكتور|الدكتورة|السيد|السيدة|الأستاذ)\b\.?\s+)+(?=\S)",
    re.IGNORECASE,
)
_DEGREE = late(
    r"\s*,?\s*\(?\b(?:Ph\.?\s?D|Pharm\.?\s?D|M\.?D|D\.?O|N\.?D|J\.?D|MBA|M\.?B\.?A|LL\.?[BM]"
    r"|Esq|CPA|CFA|CFP|R\.?N"
    r"|D\.?D\.?S|D\.?M\.?D|D\.?V\.?M|Psy\.?D|Ed\.?D|Dr\.?PH|M\.?P\.?H|M\.?S\.?W|LCSW|MSN|DNP|FA[A-Z]{1,4}|FR[A-Z]{1,4}|FCA|PMP|CISSP"
    r"|OBE|MBE|CBE|KC|QC|P\.?E|[BMD]\.?Sc"
    r"|M\.?S|M\.?A|B\.?A|MBBS|AIA|AICP|R\.?D|LMFT|LPC|CAE|APR|PT|DPT|D\.?C|OD)\b\.?[®™]?\)?"
)
_SHOUTED = late(
    r"^((?:[^\W\d_a-z][a-z][\w’'-]*\s+){1,3}[^\W\d_a-z][a-z][\w’'-]*)(?:\s+(?!I{2,3}\b|IV\b)[A-Z]{2,})+"
    r"(?:\s.*)?$"
)
_LETTERS = late(r"(?!II|III|IV|VI|LLC|USA?$)[A-Z]{3,5}[®™]?")
_CLASS_YEAR = late(r"\s*,?\s*(?:\b[A-Z]+)?[’']\d\d$")
_SUFFIX = late(r"\s*,?\s+(?P<suffix>Jr|Sr|II|III|IV)\b\.?")
ROLE_WORD = late(
    r"\b(?:officer|directors?|manager|presidents?|vice[- ]president|chair(?:man|woman"
    r"|person)?|secretary|spokes\w+|head"
    r"|chief|ceos?|cco|cso|cdo|chro|cbo|cto|cfo|coo|cmo|cio|cro|cpo|ciso|evp|svp|vp|avp|co-?founders?|founders?"
    r"|coordinator|editor|executive|lead|leader"
    r"|partners?|associate|specialist|treasurer|counsel|advisor|adviser|analyst|minister"
    r"|professor|author|members?"
    r"|owners?|principal|engineer|scientist|researcher|investigator|physician|doctor|surgeon"
    r"|attorney|lawyer|agent"
    r"|broker|realtor|developer|architect|designer|consultant|strategist|artist|singer|actor"
    r"|actress|host|co-?host"
    r"|producer|director|creator|trainer|coach|teacher|student|expert|economist|psychologist"
    r"|therapist|nutritionist"
    r"|dietitian|veterinarian|nurse|dentist|senator|representative|congressman|congresswoman"
    r"|governor|mayor"
    r"|commissioner|superintendent|administrator|controller|comptroller|curator|chef"
    r"|ambassador|trustee|vice-chair"
    r"|provost|dean|chancellor|pastor|judge|sheriff|captain|commander|general|operator"
    r"|entrepreneur|writer|journalist"
    r"|reporter|correspondent|historian|inventor|innovator|investor|resident|customer|client"
    r"|patient|volunteer|ranger"
    r"|homeowner|mother|father|chairwoman|president-elect|planner|supervisor|assistant|buyer"
    r"|planner|technician"
    r"|geschäftsführer(?:in)?|leiter(?:in)?|vorstand|sprecher(?:in)?|directeur|directrice"
    r"|présidente?|porte-parole"
    r"|fondateur|fondatrice|directora?|presidenta?|fundadora?|portavoz|gerente|jefe|jefa"
    r"|vicepresidente|cofundadora?)\b",
    re.IGNORECASE,
)
ORGANIZATION = late(
    r"\b(?:inc|llc|llp|ltd|gmbh|corp|corporation|company|co|organi[sz]ation|union"
    r"|association|foundation|institute"
    r"|group|university|college|school|department|office|committee|communities|council"
    r"|agency|society|plc|ag|sa|lp"
    r"|partners|holdings|capital|bank|ventures|labs?|technologies|technology|solutions"
    r"|systems|services|media|wire"
    r"|newswire|communications|network|networks|studios?|entertainment|health|healthcare"
    r"|hospital|clinic|center"
    r"|centre|church|realty|properties|law|firm|club|team|press|news|publishing|records"
    r"|marketing|consult|consulting|global"
    r"|international|industries|enterprises|energy|pharma|pharmaceuticals|therapeutics"
    r"|biotech|digital|software"
    r"|insurance|financial|finance|investments?|advisors|associates|ministry|authority|board"
    r"|bureau|commission"
    r"|federation|alliance|coalition|museum|library|project|protocol|dao|exchange|games"
    r"|gaming|advisory|strategies"
    r"|investors|realtors|attorneys|roofing|plumbing|landscaping|cleaning|dental|salon|cafe"
    r"|restaurant|hotel|farms|motors|homes|electric"
    r"|advertisement|advertising|professionals|brands|films|pictures|productions|television"
    r"|postal|rescue|squad|brigade|radio|podcast|shop|store|supply|products|designs"
    r"|tours|travel|fitness|gym|wellness|recovery|legal|tech|data|cloud|crypto|coin|token"
    r"|chain|wallet|factory|mining|minerals|exploration|heating"
    r"|cooling|catering|insurance|agents|counseling|apparel|jewelry|jewelers|foods|beverages"
    r"|airlines|airways|logistics|airport|hospitality|events"
    r"|relations|repairs?|resources|interactive|creative|design|builders|construction|academy|trust"
    r"|fund|magazine)\b",
    re.IGNORECASE,
)
_NOT_NAMES = frozenset(
    """
    the a an in on at as by for of to and or but if when while with from this that these those it
    its he she they we i you our his her their there here after before during since although
    though because according however also what who why how where which one two three many most
    some all both each every no not yes says said today january february september october
    november december monday tuesday wednesday thursday friday saturday sunday commenting speaking
    founded based located about under through over per meanwhile additionally furthermore moreover
    finally reflecting regarding despite unlike like q a such once upon until additional looking
    explaining noting adding highlighting emphasizing announcing another further similarly
    likewise everyone everything nobody anyone somebody let let’s let's i’d i'd you’ve you've now
    then still your otherwise ironically
    """.split()  # noqa: SIM905  a list of words is read best as one
)


_OWNED = late(rf"(?:[Tt]he\s+)?(?:{_WORD}\s+){{0,4}}{_WORD}[’']s\s+(?P<name>.+)")
_RANKED = late(
    r"(?P<rank>\S.*\s(?:Sen|Rep|Gov|Del|Gen|Col|Maj|Capt|Sgt|Adm|Cmdr|Dr|Prof|Rev|Supt)\.)"
    r"\s+(?P<name>\S+(?:\s\S+){1,3})"
)
_KNOWN_AS = late(r",?\s+(?:also\s+)?known as$")
_BELONGS = late(r"(?:^|\s)(?:of|for|at|from|with)(?:\s+[Tt]he)?$")
_TITLE = late(
    rf"(?:(?:vice|senior|executive|managing|chief|general|deputy|assistant|associate)[ -])*"
    rf"(?:{ROLE_WORD.pattern})(?: (?:&|and) (?:\w+ )?(?:{ROLE_WORD.pattern}))?",
    re.IGNORECASE,
)
_CALLED_DEAN = late(rf"Dean\s+(?:{UPPER}\.\s+)?{_WORD}")


class Named(NamedTuple):
    """A name as it stands without courtesies, and the role written with it."""

    name: str
    role: str | None


def leading_name(text: str) -> str:
    """Return the capitalised words a text begins with; ``""`` where there are none."""
    found = _NAME.match(text)
    if found is None:
        return ""
    name = found[0]
    first = name.split(None, 1)[0].lower().strip(".’'")
    stem = first.replace("’", "'").partition("'")[0]  # "That's"
    return "" if first in _NOT_NAMES or stem in _NOT_NAMES else name.strip()


def is_name(text: str) -> bool:
    """Say whether a text is nothing but capitalised words that may name somebody."""
    return bool(text) and leading_name(text) == text.strip()


def bare_name(text: str) -> str:
    """Return a name without courtesies before it, degrees after it, and its final mark."""
    name = " ".join(text.split()).strip(" ,;:–—-*_")
    degree = _DEGREE.search(name)
    while degree is not None and degree.start() > 0:
        name = (name[: degree.start()] + name[degree.end() :]).strip(" ,")
        degree = _DEGREE.search(name)
    name = _CLASS_YEAR.sub("", name)
    name = _SHOUTED.sub(r"\1", name)
    words = name.split()
    if len(words) > 2 and _LETTERS.fullmatch(words[-1]) and not words[0].isupper():
        name = " ".join(words[:-1])
    name = COURTESY.sub("", name) if COURTESY.match(name) else name
    suffix = _SUFFIX.search(name)
    if suffix is not None and suffix.end() == len(name):
        name = f"{name[: suffix.start()]} {suffix['suffix']}" + (
            "." if suffix["suffix"] in ("Jr", "Sr") else ""
        )
    elif name.endswith(".") and not re.search(r"\b(?:[A-Z]|Inc|Corp|Ltd|Co|Jr|Sr|S\.A)\.$", name):
        name = name[:-1]
    name = re.sub(r"[’']s$", "", name)
    return re.sub(r"\s*\([^()]*\)$", "", name).strip(" ,®™")


def part_title(phrase: str) -> Named:
    """Part "Acme's Chief Officer Jane Doe" into name and role; a plain name keeps none."""
    phrase = " ".join(phrase.split()).strip(" ,")
    plain = _owned_or_first(phrase)
    if plain is not None:
        return plain
    courtesy = COURTESY.match(phrase)
    rest = phrase[courtesy.end() :] if courtesy else phrase
    if is_name(rest) and len(rest.split()) <= 3 and not ROLE_WORD.search(rest):
        return Named(bare_name(rest), None)
    last = None
    for found in ROLE_WORD.finditer(phrase):
        if found.end() < len(phrase):
            last = found
    if last is None:
        return _untitled(phrase)
    after = phrase[last.end() :].strip(" ,")
    if not after[:1].isupper() or len(after.split()) > 4 or not is_name(after):
        tail = _TRAILING.search(after)
        name = tail[0] if tail else ""
        words = name.split()
        if len(words) == 3 and not re.fullmatch(r"[A-Z]\.?", words[1]) and words[1][0].isupper():
            name = " ".join(words[1:])
        before = after[: len(after) - len(name)].rstrip()
        whole = after[: len(after) - len(tail[0])] if tail else after
        described = phrase[:4].lower().startswith(("a ", "an ", "the "))
        belongs = _BELONGS.search(before) or (described and _BELONGS.search(whole.rstrip()))
        if not name or ORGANIZATION.search(name) or belongs:
            return Named(bare_name(phrase), None)
        after = name
    if ORGANIZATION.search(after) and len(after.split()) > 1:
        return Named(bare_name(phrase), None)
    role = _KNOWN_AS.sub("", phrase[: len(phrase) - len(after)].strip(" ,"))
    return Named(bare_name(after), role or None)


def _untitled(phrase: str) -> Named:
    """Part "union member of long standing Jane Doe", whose words hold no known title."""
    if phrase[:1].islower() or " of " in phrase:
        tail = _TRAILING.search(phrase)
        unsure = tail is None or ORGANIZATION.search(tail[0]) or ROLE_WORD.search(tail[0])
        if tail is not None and not unsure and tail.start() > 0:
            before = phrase[: tail.start()].rstrip()
            if not before.endswith((" of", " for", " at", " from", " by", " the", " with")):
                return Named(bare_name(tail[0]), before or None)
    return Named(bare_name(phrase), None)


def _owned_or_first(phrase: str) -> Named | None:
    """Read "The Herald's Jane Doe", and "Dean Doe", whose first name is a title elsewhere."""
    owned = _OWNED.fullmatch(phrase)
    if owned is not None:
        name = owned["name"]
        other = ROLE_WORD.search(name) or ORGANIZATION.search(name)
        whose = 1 < len(name.split()) < 4 and is_name(name) and not other
        return Named(bare_name(name), None) if whose else None
    if _CALLED_DEAN.fullmatch(phrase):
        return Named(bare_name(phrase), None)
    ranked = _RANKED.fullmatch(phrase)
    if ranked is None or not is_name(ranked["name"]) or ROLE_WORD.search(ranked["name"]):
        return None
    return Named(bare_name(ranked["name"]), ranked["rank"])


def name_before_title(phrase: str) -> Named | None:
    """Part "Jane Doe Communications Director", a name and a title without a comma between them."""
    words = phrase.split()
    if len(words) < 4:
        return None
    size = 3 if len(words[1].strip(".")) == 1 or words[1].lower() in ("de", "van", "von") else 2
    size = 3 if size == 2 and is_given_name(words[1]) and not ROLE_WORD.search(words[2]) else size
    name, role = " ".join(words[:size]), " ".join(words[size:])
    if not (is_given_name(words[0]) or _TITLE.fullmatch(role)):
        return None
    if ROLE_WORD.search(name) or ORGANIZATION.search(name) or not ROLE_WORD.search(words[-1]):
        return None
    return Named(bare_name(name), role)


def without_degrees(role: str) -> str:
    """Return what follows a name without the degrees that open it."""
    found = _DEGREE.match(role)
    while found is not None and found.end() > 0:
        role = role[found.end() :].lstrip(" ,")
        found = _DEGREE.match(role)
    return role

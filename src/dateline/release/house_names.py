"""The name of a house as it stands over a release: *Ministry of Ports*, *Wexcombe City Council*.

Told by a word for what it is, at its beginning or its end, and by having no verb: all that is
written small in it joins names. In scripts without capitals a house's name is a few words that
begin with such a word.
"""

import re

from dateline.release.patterns import late

LONGEST = 90
_LED_WORDS = (
    "ministry department office bureau government state commonwealth city town county province"
    " university institute embassy republic kingdom house senate federation association union"
    " council society board agency commission court port bank museum diocese archdiocese chamber"
    " foundation college school church parliament directorate secretariat headquarters"
    " ministerium bundesministerium landesamt bundesamt landkreis stadt gemeinde universität"
    " hochschule institut verband verein bund stiftung gewerkschaft kammer behörde botschaft"
    " ministère secrétariat direction préfecture mairie ville université académie fédération"
    " syndicat ligue coordination observatoire association conseil chambre fondation agence"
    " comité collectif république musée"
    " ministerio gobierno oficina dirección secretaría delegación ayuntamiento diputación consejo"
    " consejería instituto universidad fundación federación asociación sindicato cámara agencia"
    " comisión confederación presidencia junta museo"
)
_LED = frozenset(_LED_WORDS.split())
"""Words that open a house's name, with *of* or its like behind them."""
_ENDING_WORDS = (
    "council department union commission agency ministry authority office police service services"
    " federation association society institute university college party government foundation"
    " trust company corporation group congress alliance network museum club committee board bureau"
    " court chamber bank hospital church recordings records publicity communications newsroom"
    " secretariat campaign coalition parliament administration centre center academy library"
    " verband verein ministerium stiftung gewerkschaft behörde"
)
_ENDING = frozenset(_ENDING_WORDS.split())
_LEGAL_FORMS = (
    "inc ltd limited llc llp plc corp co ag gmbh se kg ev eg sa sas sarl sl spa nv bv asa"
)
_LEGAL = frozenset([*_LEGAL_FORMS.split(), "ab", "oy", "pty", "ohg"])
_COMPOUND = (
    "verband", "verein", "ministerium", "stiftung", "gewerkschaft", "behörde", "inspektion",
    "präsidium", "verwaltung", "kammer", "bund", "hochschule", "universität", "werke",
)  # fmt: skip
_JOINING_WORDS = (
    "of the for and to in on at a an de la le les du des del los las el y et e da do das dos der"
    " die das und für von vom am im zu zur beim en d l"
)
_JOINING = frozenset(_JOINING_WORDS.split())
_JOINING_ABROAD = _JOINING - {"of", "the", "for", "and", "to", "in", "on", "at", "a", "an"}
_SMALL = _JOINING | _LED | {"from"}
_EASTERN = (
    "وزارت", "وزارة", "سازمان", "اداره", "انجمن", "دانشگاه", "شرکت", "مرکز", "روابط عمومی",
    "استانداری", "شهرداری", "بنیاد", "مؤسسه", "موسسه", "مؤسسة", "جمعية", "جامعة", "هيئة", "مكتب",
    "المكتب", "جمهورية", "إدارة", "الإدارة", "مديرية", "شركة", "دبیرخانه", "فدراسیون", "اتحادیه",
    "نقابة", "اتحاد", "مركز", "بلدية", "مجلس", "ریاست", "دفتر", "جمهوری", "خبرگزاری", "وكالة",
    "کانون", "ستاد",
)  # fmt: skip
_PERSIAN_VERB = late(
    r"(?:شد|شدند|کرد|کردند|می[‌ ]?\S+د|است|هستند|داد|دادند|یافت|گرفت|رسید|ندارند?|دارند?)[.!؟:]?$"
)
_ARABIC_VERB = late(r"^\S+ \S+(?: \S+)? [تين](?!نمية|عليم|جارة|خطيط|دريب)[^\W\d_]{3,6} \S")
_WORD = late(r"[^\W\d_][\w.'’&-]*")
_ACRONYM = late(
    r"\s*\([^()]{2,14}\)\s*|(?<=\w) (?:region|district|division|group|branch|local) \d{1,3}$",
    re.IGNORECASE,
)
_ACRONYM_ENDS = late(r"\([A-ZÀ-Ý][\w-]{1,9}\)\s*$")
_NO_NAME = late(r"[!?;“”\"«»:]|\.\s+[A-Z][a-z]+ [a-z]|\d{3}")
_MAY_BE_VERB = late(
    r"(?!(?:services|affairs|sciences|systems|sports|arts|works|news|resources|relations|business"
    r"|communications|operations|studies|fisheries|industries|friends|states|rights|human|women's"
    r"|peoples|nations|allies|partners|schools|ports|roads|railways|airports|taxes|customs|homes|commons|lords|[a-z]+(?:er|or|ist|ant|ent)s)$)"
    r"[^\W\d_]{3,}[^s\W\d_'’u]s|[a-z]{3,}ing"
)
"""A word that in English may be a verb in the present, as a headline has one amid its words."""
_MOST_EASTERN = 8


def is_house_name(line: str) -> bool:
    """Say whether a line may be nothing but the name of a house or of an office in it."""
    line = line.strip(" *_•–—-")
    if not line or len(line) > LONGEST or _NO_NAME.search(line):
        return False
    if not line[0].isascii() and line.startswith(_EASTERN):
        few = len(line.split()) <= _MOST_EASTERN
        return few and not (_PERSIAN_VERB.search(line) or _ARABIC_VERB.search(line))
    words = [word.strip(".'’") for word in _WORD.findall(_ACRONYM.sub(" ", line))]
    if not words or any(w[0].islower() and w not in _SMALL and w[0] != "l" for w in words):
        return False
    small = [word.lower() for word in words]
    if small[:2] == ["from", "the"]:
        small = small[2:]
    legal = small[-1].replace(".", "") in _LEGAL or "".join(small[-2:]) == "ev"
    english = _JOINING_ABROAD.isdisjoint(small)
    if not legal and english and any(_MAY_BE_VERB.fullmatch(word) for word in small[1:-1]):
        return False
    opens = small[0] in _LED or small[0].endswith(_COMPOUND)
    named = _ACRONYM_ENDS.search(line) is not None or not _JOINING.isdisjoint(small[1:4])
    led = opens and len(small) > 1 + 1 and named
    ends = small[-1].replace(".", "") in _ENDING or small[-1].endswith(_COMPOUND)
    return led or ends or legal

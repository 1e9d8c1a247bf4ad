"""Words by which a text says that whoever owns, funds or pays its source stays hidden.

A word of money (*financed*, *dons*, *هزینه*) and, in the same sentence, words that keep a name
back. English, Persian, German, French and Spanish.
"""

from dateline.guidelines.case import Case
from dateline.guidelines.parties import speakers
from dateline.guidelines.partnering import concerns
from dateline.release.patterns import late

_MONEY_WORDS = (
    "funded financed paid pays supported sponsored backed owned belongs lives donations donors"
    " donor"
    " gifts money costs funders backers owners owner investors investor benefactor benefactors"
    " shareholders sponsor sponsors contributions grants patron patrons funding"
    " هزینه بودجه پول مالک مالکان سهامداران خرج کمک کمکهای اسپانسر حامی حامیان"
    " finanziert bezahlt gehört eigentümer eigentümern geldgeber geldgebern spenden spender"
    " spendern"
    " getragen unterstützt kosten inhaber gönner gönnern sponsoren"
    " financée financé financées dons dépenses propriétaire propriétaires mécènes mécène bailleurs"
    " appartient soutenue soutenu donateurs actionnaires frais subventions"
    " financiada financiado donaciones donantes dueños propietarios pertenece patrocinada gastos"
)
MONEY_WORDS = frozenset(_MONEY_WORDS.split())
_HIDDEN = late(
    r"\b(?=\w)(?:(?:wish(?:es|ed)?|prefers?|preferred|ask(?:s|ed)?|chooses?|chose|wants?|wanted|like"
    r"|likes|elect"
    r"|insist(?:s|ed)? on) (?:[\w']+ ){0,2}?(?:anonymous|anonymity|unnamed|unknown|nameless"
    r"|be (?:named"
    r"|known|identified|mentioned|made public)|(?:staying|remaining|being) \w+"
    r"|stay \w+ (?:background"
    r"|shadows)|in the (?:background|shadows))|(?:do|does|did|will|would|can|may)(?:n't| not)"
    r" (?:be named|name|disclose|identify|reveal|publish|say who|tell who|make public"
    r"|give (?:their|its"
    r"|his|her) names?)|(?:is|are|was|were|been|be|being)(?:n't| not) (?:disclosed|named|published"
    r"|made public|known|revealed|identified|public|listed)|(?:anonymous|undisclosed|unnamed"
    r"|unidentified"
    r"|nameless|secret|confidential) (?:[a-z]+ ){0,2}?(?:donors?|funders?|owners?|backers?"
    r"|investors?|gifts?"
    r"|donations?|compan(?:y|ies)|firms?|business(?:es)?|benefactors?|sponsors?|sources?|persons?"
    r"|people"
    r"|shareholders?|foundations?|trusts?|part(?:y|ies)|friends?|individuals?|contributions?|hands)"
    r"|(?:names?|identit(?:y|ies)|list)(?: of [\w' ]{3,40}?)? (?:is|are|was|were|stays?|remains?"
    r"|being)"
    r" (?:kept |held |not )?(?:secret|confidential|private|undisclosed|withheld|to itself|public)"
    r"|keeps? (?:the |their |its |his |her )?(?:[\w']+ ){0,3}?(?:secret|to itself|confidential"
    r"|private"
    r"|anonymous)|(?:whose|who) (?:names? )?(?:it|they|we) (?:keeps?|won't|will not|cannot"
    r"|prefers? not)\b"
    r"|(?:anonymous|undisclosed|unnamed|confidential)(?=[.,;]|$)"
    # Persian
    r"|(?:نخواست|نمیخواه|نخواه|مایل نیست|مایل نبود|ترجیح داد|ترجیح مید)\S*(?: \S+){0,5}? (?:نام"
    r"|اسم|هویت|شناخته"
    r"|ناشناس|گمنام|معرفی|فاش)\S*|(?:نام|اسم|هویت)\S*(?: \S+){0,6}? (?:برده (?:شود|نشود|نمیشود)"
    r"|فاش نمیشود"
    r"|فاش نشده|اعلام نمیشود|اعلام نشده|محرمانه|پنهان|منتشر نمیشود|منتشر نشده|مخفی|نامعلوم"
    r"|نمیبر\S*|نمیگوی\S*"
    r"|ناشناس|گفته نمیشود)|(?:ناشناس|گمنام|بینام|نامعلوم|محرمانه)\b"
    # German
    r"|(?:nicht|ungern) (?:genannt|bekannt|öffentlich|erwähnt|namentlich)\w*(?: \w+){0,2}"
    r"|(?:anonym|ungenannt"
    r"|unbekannt|geheim|namenlos)\w*|(?:name|namen|identität)\w*(?: \w+){0,4} (?:nicht|geheim"
    r"|verschwiegen"
    r"|vertraulich)|(?:nennt|verrät|veröffentlicht)(?: \w+){0,4} nicht|im hintergrund bleiben"
    # French
    r"|(?:préfère|préfèrent|souhaite|souhaitent|veut|veulent|désirent"
    r"|demandé à)(?: [\w']+){0,3}? (?:ne pas"
    r" être|rester|garder)(?: \w+){0,2}|(?:anonyme|inconnu|secret|secrète)s?\b|(?:ne"
    r"|n')(?: ?\w+){1,3} pas"
    r" (?:nommée?s?|connue?s?|publics?|divulguée?s?|rendue?s? publics?|citée?s?)|(?:dont"
    r"|de) (?:\w+ )?(?:ne"
    r" (?:dit|donne|publie|révèle)|tait) (?:pas )?(?:le|les|leurs?) noms?|sans (?:dire|donner"
    r"|publier) (?:leurs?"
    r"|les?|le) noms?"
    # Spanish
    r"|(?:prefieren?|desean?|quieren?|piden?|pidieron)(?: \w+){0,3}? (?:no ser|permanecer|quedar"
    r"|el anonimato)"
    r"(?: \w+){0,2}|(?:anónim[oa]s?|desconocid[oa]s?|secret[oa]s?)\b|(?:no|sin) (?:se )?(?:revela"
    r"|revelan"
    r"|publica|publican|nombra|divulga|dice|dicen|revelar|nombrar)(?: \w+){0,3})"
)
_OF_A_SUM = late(
    r"\b(?:undisclosed|unknown|confidential|secret|anonymous|not known)(?: [a-z]+)? (?:sum|amount"
    r"|terms?|price"
    r"|reasons?|surveys?|feedback|data|votes?|ballots?|reports?|hotlines?|calls?|tips?|location"
    r"|number|username)"
    r"|\b(?:not|never) (?:known|published) (?:for|whether|how|when|why|what|yet)"
)


def keeps_back(text: str) -> bool:
    """Say whether words that should name somebody say that the name is kept back."""
    return _HIDDEN.search(text.lower()) is not None


def hidden_payer(case: Case) -> tuple[int, int] | None:
    """Return where the text says that who owns or pays the source is kept back, if it does."""
    own = speakers(case)
    for at in case.places(MONEY_WORDS):
        stretch = case.stretch_at(at)
        if stretch.kind not in {"boilerplate", "paragraph"} or not case.narrates(at):
            continue
        first, last = case.sentence_at(at)
        found = _HIDDEN.search(case.lowered, first, last)
        if found is None or _OF_A_SUM.search(case.lowered, first, last):
            continue
        if stretch.kind == "boilerplate" or concerns(case.lowered, own, first, last):
            return found.span()
    return None

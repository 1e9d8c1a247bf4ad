"""Lines that aren't the source's words: release notices, end marks, wire stamps and footers."""

import re

from dateline.release.embargoes import says_none
from dateline.release.patterns import late

_RELEASE = (
    r"(?:for (?:immediate|instant|general) (?:press |media |news )?(?:release|publication"
    r"|distribution|use)|for (?:release|publication|distribution) immediately|immediate release"
    r"|for release"
    r"|(?:joint )?(?:press|news|media) (?:releases?|statement|advisory|alert|notice|note)"
    r"|joint statement|media information|press information"
    r"|pressemitteilung|presse-?information|pressemeldung|presse-?aussendung|presseerklärung"
    r"|medienmitteilung|medieninformation|gemeinsame (?:presse)?erklärung"
    r"|zur sofortigen veröffentlichung|communiqué(?: de presse)?(?: commun)?"
    r"|pour (?:diffusion|publication) immédiate|à diffuser immédiatement"
    r"|comunicado(?: conjunto)?(?: de prensa| de imprensa)?|nota (?:de (?:prensa|imprensa)"
    r"|informativa)"
    r"|boletín(?: de prensa| informativo)?|comunicación de prensa"
    r"|para (?:su )?(?:publicación|difusión|divulgação|divulgación|publicação|distribución)"
    r" (?:inmediata|imediata)|comunicato stampa|per (?:la )?diffusione immediata|persbericht"
    r"|pressmeddelande|pressemelding|برای انتشار فوری"
    r"|(?:اطلاعیه|بیانیه|اعلامیه|خبر)(?:‌ی|ٔ|ی)? مطبوعاتی"
    r"|للنشر الفوري|بيان صح[فا]+ي|بيان إعلامي|خبر صحفي|بلاغ صحفي|تصريح صحفي)"
)
_NUMBERED = r"(?:(?:no|nr|n°|n\.?º|núm|رقم|شماره)?[.:]{0,2}\s{0,2}[(#]?\d[\d/.-]{0,12}\)?)"
RELEASE_LABEL = rf"{_RELEASE}(?:\s{{1,3}}{_NUMBERED})?"
"""What a release calls itself, and perhaps its number; for a pattern without regard to case."""
_NOTICE = late(
    rf"\W*{RELEASE_LABEL}(?:\W+{_RELEASE}){{0,2}}\W*(?:no\.?\s*[\w-]+)?\W*", re.IGNORECASE
)
_LEADING_NOTICE = late(rf"\W*{_RELEASE}\s{{0,3}}[-–—:|.,!]{{1,3}}\s{{1,3}}(?=\S)", re.IGNORECASE)
_PERMALINK = late(
    r"(?:this (?:press |news )?release can be viewed online at|permalink|permanent link"
    r"|view (?:the )?(?:source|original) (?:version|content|release)\b[^:\n]{0,60}"
    r"|original/source press release|source (?:version|url)|read (?:this|the) release online at)"
    r"\s*:?\s*",
    re.IGNORECASE,
)
_FOOTER = late(
    r"stamped by the wire:"
    r"|EIN Presswire(?:'|’)s priority is\b|EIN Presswire, Everyone(?:'|’)s Internet News"
    r"|legal disclaimer:\s*EIN Presswire"
    r"|(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}\s*[-–]\s*)?\d{4}\b[^\n]{0,120}$"
    r"|source:? [A-Z][^.\n]{1,100}$"
    r"|view (?:the )?(?:source|original) (?:version|content|release)\b"
    r"|original/source press release|newsramp\.com tldr|blockchain registration"
    r"|this (?:press release|news|announcement) (?:was|is) (?:distributed|disseminated|issued"
    r"|provided) (?:by|through|via)\b"
    r"|(?:distributed|published) (?:by|via) [A-Z][\w .-]{1,40}$"
    r"|this news content may be integrated\b",
    re.IGNORECASE,
)
BEGINNINGS = frozenset(
    "bl co di ei le ne or pe pu re so st th vi".split()  # noqa: SIM905
)
"""The first two letters of what announces a permalink or opens a wire's footer."""
_SINGLE = late(r"source|©|\(c\)|copyright|distributed|published|view ", re.IGNORECASE)
_APPEARED = late(r"The post .{1,400} (?:appeared first|first appeared) on .{1,200}")
_STAMP = late(r"-- (\S+) · (?:version|v) ?\d+ · entry \d+$", re.IGNORECASE)
_SHOUTED_SOURCE = late(r"SOURCE:? \S")


def is_notice(text: str) -> bool:
    """Say whether a line only announces a release, or that there is no embargo on it."""
    return len(text) <= 80 and (_NOTICE.fullmatch(text) is not None or says_none(text))


def leading_notice(text: str) -> int:
    """Return how many characters of a release notice stand before other words; 0 for none."""
    found = _LEADING_NOTICE.match(text[:90])
    return found.end() if found else 0


def permalink_label(text: str) -> int:
    """Return how many characters announce a permalink at the head of a line; 0 for none."""
    found = _PERMALINK.match(text)
    return found.end() if found else 0


def opens_footer(text: str) -> bool:
    """Say whether a wire's footer begins with this line."""
    if text[:7].lower() in ("source ", "source:"):
        return len(text) <= 110 and _SHOUTED_SOURCE.match(text) is not None
    return _FOOTER.match(text) is not None or is_appearance(text)


def is_appearance(text: str) -> bool:
    """Say whether a line is what a site's feed adds: "The post … appeared first on …"."""
    return text.startswith("The post ") and _APPEARED.fullmatch(text) is not None


def stamp_permalink(text: str) -> str | None:
    """Return the permalink of a wire's own last line (``-- … · version 1 · entry 7``)."""
    found = _STAMP.fullmatch(text) if text.startswith("-- ") else None
    return found[1] if found else None


def is_single_stamp(text: str) -> bool:
    """Say whether a line is a stamp by itself, after which the source's own words may go on."""
    return (len(text) <= 130 and _SINGLE.match(text) is not None) or is_appearance(text)

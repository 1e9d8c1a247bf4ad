"""Lines that head a section of contacts in German, French and Spanish, in all their turns."""

import re

from dateline.release.patterns import late

_GERMAN = (
    r"(?:(?:ihre?|unsere?|weitere|wissenschaftlicher?|fachlicher?)\s)?"
    r"(?:(?:presse|medien|redaktions?|interview|bild|fach|projekt|journalisten)[- ]?)?"
    r"(?:kontakte?|ansprechpartner(?:in(?:nen)?)?|ansprechpersonen?|rückfragen?|rückfragehinweise?"
    r"|anfragen|auskünfte|auskunft|pressesprecher(?:in)?|stelle|referat|büro)"
    r"(?:\s(?:für|bei|an|zu|zur|zum|der|die|den|des|von|bitte|und|&|erteil(?:t|en))\s[^:：\n@\d]{2,60})?"
    r"|(?:bei|für) (?:presse)?rückfragen(?: [^:：\n@\d]{2,40})?(?=\s*[:：])"
    r"|presse- und (?:öffentlichkeitsarbeit|medienarbeit)|medienstelle|medienbüro"
    r"|(?:für )?(?:(?:weitere|nähere) )?(?:informationen|auskünfte|rückfragen)"
    r"(?: (?:für|an|und|erteilt|gibt|geben|erhalten sie bei"
    r"|steht?)\b[^:：\n@\d]{0,60})?(?=\s*[:：])"
    r"|öffentlichkeitsarbeit(?=\s*[:：])|unternehmenskommunikation(?=\s*[:：])"
)
_FRENCH = (
    r"presse(?=\s*[:：])|(?:(?:vos|votre|nos|notre)\s)?(?:contacts?|interlocut(?:eurs?|rices?))"
    r"(?:\s(?:de |pour |avec )?(?:la |les |le )?(?:presse|m[ée]dias?|journalistes?|communication"
    r"|investisseurs|analystes|chercheur|chercheuse|scientifique)"
    r"(?:\s(?:et|&|/|,)\s?[^:：\n@\d]{2,40})?)+"
    r"|relations? (?:avec )?(?:la |les )?(?:presse|m[ée]dias?|publiques|investisseurs)"
    r"|(?:service|bureau|cellule|pôle|attachée?s?|direction|département)"
    r"(?: (?:de |des |de la )?(?:presse|communication|m[ée]dias|relations presse))"
    r"|renseignements?(?: (?:aux |pour les |et |de )?(?:m[ée]dias|presse|journalistes|interviews?"
    r"|entrevues?))?(?=\s*[:：])"
    r"|(?:demandes?|informations?|infos?)(?: (?:de |des |d['’]|pour (?:la |les )?)?(?:presse"
    r"|m[ée]dias|interviews?|entrevues?))"
    r"|pour (?:toute? |plus d['’]|obtenir )?(?:demande|information|question|renseignement"
    r"|interview|entrevue)s?"
    r"[^:：\n@\d]{0,60}(?=\s*[:：])"
)
_SPANISH = (
    r"(?:datos de |persona de )?contactos?(?=\s*(?:[:：]|$))"
    r"|(?:información|informaciones) para (?:la |los )?(?:prensa|medios)"
    r"|(?:datos de |persona de )?contactos?(?: (?:de|para|con)(?: la| los| el)?"
    r" (?:prensa|medios|comunicación|periodistas|entrevistas|inversores)(?: de comunicación)?"
    r"(?: (?:y|e|/|&) [^:：\n@\d]{2,40})?)"
    r"|(?:atención|gestión|solicitudes) (?:a|de|con)(?: los| la)? (?:medios|prensa"
    r"|entrevistas)(?: de comunicación)?"
    r"|(?:gabinete|departamento|oficina|área|dirección|unidad|servicio|jefatura|equipo) de"
    r" (?:prensa|comunicación)(?: [^:：\n@\d]{2,40})?(?=\s*[:：])"
    r"|(?:para )?(?:más|mayor|mayores|ampliar) (?:información|informes|detalles)(?: (?:y|o|de"
    r"|para|sobre) [^:：\n@\d]{2,50})?"
    r"(?=\s*(?:[:：]|$))"
    r"|relaciones? (?:con (?:los )?medios|públicas|con la prensa)(?=\s*(?:[:：]|$))"
    r"|(?:responsable|jefe|jefa|encargad[oa]) de (?:prensa|comunicación)(?=\s*[:：])"
    r"|(?:prensa|comunicación)(?=\s*[:：])"
)
_HEADER = late(
    rf"\W{{0,6}}(?:{_GERMAN}|{_FRENCH}|{_SPANISH})\s*(?P<end>[:：]|[-–—](?=\s)|$)\s*", re.IGNORECASE
)
BEGINNINGS = frozenset(
    """
    ih un we wi fa fü pr me re in bi jo ko an rü au st öf vo co re se bu ce pô at di dé de po no
    ár of ga da so pe ge ja je eq má ma am
    """.split()  # noqa: SIM905  a list of beginnings
)
_HINTS = (
    "kontakt", "ansprech", "frage", "auskünf", "auskunft", "presse", "informa", "öffentlich",
    "kommunikation", "contact", "relation", "interlocut", "renseign", "demande", "media", "média",
    "question", "interview", "entrevue", "communication", "prensa", "medios", "comunicación",
    "entrevista", "detalles", "informes", "públicas",
)  # fmt: skip
"""Pieces of which a header has one, in small letters."""
_HEAD = 120
_ENDINGS = (":", "：", "- ", "– ", "— ")
"""What a header ends with where words follow it on its line."""
_INFORMS = late(r"informa|informe|detalles|renseignement", re.IGNORECASE)
_REACHED = late(r"@|\d{2}[\d /().-]{4,}\d")
"""What follows words that announce more: a site alone is where to read on, and nobody to ask."""
LONGEST = 90  # characters in which a header's words stand


def european_header(line: str) -> re.Match[str] | None:
    """Match a header at the beginning of a line; it stands alone there, or ends with a colon."""
    head = line[:_HEAD].lower()
    if len(line) > _HEAD and not any(map(head.__contains__, _ENDINGS)):
        return None
    if not any(map(head.__contains__, _HINTS)):
        return None
    found = _HEADER.match(line)
    if found is None or not _INFORMS.search(line, 0, found.end()):
        return found
    rest = line[found.end() :]
    return found if not rest.strip() or _REACHED.search(rest) else None

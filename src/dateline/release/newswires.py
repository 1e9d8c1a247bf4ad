"""The names under which wires and agencies stand in a dateline."""

import re
from typing import NamedTuple

from dateline.release.patterns import late

_NAMES = (
    r"AP|Associated Press|Reuters|AFP|dpa|dpa-afx|ots|APA|APA-OTS|news aktuell|epd|KNA|sda"
    r"|keystone-sda|ANSA|Adnkronos|EFE|Europa Press|Notimex|Lusa|Agência Brasil|TASS|Interfax"
    r"|Xinhua|Kyodo|Kyodo JBN|JCN|Yonhap|ANI|PTI|UPI|ANTARA|Bernama|AAP|Medianet|WAM|SPA|Petra"
    r"|QNA|BNA|KUNA|MENA|NNA|SANA|INA|MAP|TAP|IRNA|ISNA|Anadolu|AA|CNW|CNW Telbec|Telbec"
    r"|Newsfile|Newsfile Corp\.?|Marketwired|MarketersMEDIA|PRWeb|PR Web|PRLog|PR\.com"
    r"|PRUnderground|Send2Press|eReleases|EIN|EQS|EQS-News|DGAP|DGAP-News|Zawya|APO Group"
    r"|AETOSWire|MENAFN|News Direct|NewsUSA|NAPSI?|BPT|StatePoint|Family Features|KISSPR"
    r"|KeyCrew|PR Karma|PRvolt|Cision|InPublic|Presseportal|pressetext|openPR|TheNewswire"
    r"|GlobeNewswire|ACCESS|PRISM MediaWire|Media OutReach|Newsworthy\.ai|Evertise AI PR|IBN"
    r"|citybiz|Boostify|Reportable|ایسنا|ایرنا|مهر|فارس|تسنیم|ایلنا|هرانا|واس|وام|سانا|واع"
    r"|رويترز|أ ف ب|د ب أ|الأناضول|بترا|قنا|كونا|بنا"
)
_BARE = (
    r"(?:(?:\w[\w.&’'-]*[ \u00a0]){0,4}?(?:\w[\w.&’'-]*)??(?:news ?wires?|presswire"
    r"|pr ?wire|mediawire|newsdesk"
    r"|prnewswire|business ?wire|accesswire|pressrelease|newswire|wire)(?:\.com|™|®)?"
    rf"(?:[-/ ][A-Z][\w-]*){{0,2}}?|{_NAMES})"
)
_VIA = r"(?:(?:via|by|through|über|par|por)[ \u00a0])?"
_KNOWN = late(_BARE, re.IGNORECASE)
_STANDING = late(
    rf"{_VIA}(?P<name>{_BARE})(?:[ \u00a0]?\([^()]{{3,80}}\))?(?=[ \u00a0]*(?:[-–—―:|/]|$))",
    re.IGNORECASE,
)
_LED = late(rf"\s*{_VIA}", re.IGNORECASE)
_SLASHED = late(r"/(?:(?P<name>[^/\n]{2,60}?)/|\s(?P<wide>[^\n]{2,150}?)\s/)(?!\w)")
_BRACKETED = late(r"\((?P<name>[^()\n]{2,60})\)|\[(?P<square>[^][\n]{2,60})\]")
# "(NewsUSA) - Spring is here …": a coined word in brackets, alone before the dash.
_COINED = late(r"[A-Z][a-z]+(?:[A-Z][a-z]*)+")
_LEADS = late(r"[ \u00a0]?(?:--?|[–—])[ \u00a0]*[A-Z“\"]")
_DASHED = late(r"--[ \u00a0]?(?P<name>[^-\n]{2,40}?)[ \u00a0]?--(?!-)")


class Stamp(NamedTuple):
    """A wire's name in a dateline; ``sure`` where it can't be anything else.

    ``closed`` says that it stands in slashes, brackets or dashes.
    """

    name: str
    end: int
    sure: bool
    closed: bool


def is_wire(name: str) -> bool:
    """Say whether a name is that of a wire or agency, by itself."""
    return len(name) <= 60 and _KNOWN.fullmatch(name.strip()) is not None


def stamp_at(text: str, at: int) -> Stamp | None:
    """Return the wire's name that stands at an offset: in slashes, brackets or dashes, or bare."""
    sign = text[at : at + 1]
    if sign == "/":
        found = _SLASHED.match(text, at)
        name = _bare_name(found["name"] or found["wide"]) if found else ""
        return Stamp(name, found.end(), True, True) if found and name else None
    if sign in ("(", "["):
        found = _BRACKETED.match(text, at)
        name = _bare_name(found["name"] or found["square"]) if found else ""
        if found is None or not name or any(mark in name for mark in ':;@“”"'):
            return None
        coined = at == 0 and _COINED.fullmatch(name) and _LEADS.match(text, found.end())
        return Stamp(name, found.end(), bool(coined) or is_wire(name), True)
    if sign == "-":
        found = _DASHED.match(text, at)
        name = _bare_name(found["name"].strip("()")) if found else ""
        known = bool(found) and (is_wire(name) or at == 0)
        return Stamp(name, found.end(), True, True) if found and known else None
    found = _STANDING.match(text, at)
    return Stamp(found["name"].strip(), found.end(), True, False) if found else None


def _bare_name(words: str) -> str:
    """Return a wire's name without the word that leads to it (``via``)."""
    led = _LED.match(words)
    return words[led.end() :].strip(" \u00a0/") if led else words.strip()

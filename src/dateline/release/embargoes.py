"""The embargo line: whether a line is one, and until when, where it names a time with its zone."""

import datetime as dt
import re

from dateline.release.beginnings import may_begin
from dateline.release.dates import find_date, may_hold_date
from dateline.release.model import Embargo
from dateline.release.patterns import late
from dateline.release.zones import NAMES, minutes_from_utc

LONGEST = 300
LONGEST_SENTENCE = 180
_LONGEST_WORDED = 400
_UNTIL = (
    r"(?:until|till|til|to|before|for|through|lift|expire|end|date|time|notice|copy|release|news"
    r"|by|as)\b|(?:lifts|expires|ends)"
)
_EMBARGO = late(
    r"\W*(?:"
    r"(?:strict(?:ly)?|under|press|media|news|full|absolute|global|timed)?[\s-]*(?:strict )?embargo"
    rf"(?:ed|e)?(?=\s*(?:$|[:\d(–—|*!.,-]|{_UNTIL}"
    r"|jusqu|strict|hasta|bis|fino|até|تا))"
    r"|(?:strictly )?(?:not|never) (?:for|to be) (?:release|publication|publish|distribut"
    r"|broadcast|circulat|use|transmi|wire)[^.]{0,40}?"
    r" (?:before|until|till|prior to|ahead of|earlier than)\b"
    r"|do not (?:publish|release|distribute|use|broadcast)[^.]{0,40}?"
    r" (?:before|until|till|prior to)\b"
    r"|hold (?:for release|until|till|for publication)\b"
    r"|(?:no|for) (?:release|publication|broadcast|use)[^.]{0,20}?"
    r" (?:before|until|prior to|not before)\b|for (?:release|publication) (?:at|after)\b"
    r"|for (?:release|publication)[^.]{0,60}?\d\s?[ap]\.?m\b"
    r"|for (?:use|publication|broadcast|release) (?:only )?(?:from|after|on or after) "
    r"(?:[^.\d]{0,20}\d|midnight|noon)"
    r"|(?:(?:this|the|all|these) )?(?:enclosed |attached |following )?(?:press |news |media )?"
    r"(?:release|information|news|materials?|contents?|documents?|study|report)\b[^.:]{0,40}?"
    r" (?:is|are|under)(?: strictly)?(?: under)?(?: a)?(?: strict)?(?: press)? embargo(?:ed)?\b"
    r"[^.]{0,20}?(?:until|till|for|:|$)"
    r"|(?:achtung[,:!]? )?sperrfrist\b|gesperrt bis\b"
    r"|frei(?:gegeben)? (?:ab|zur veröffentlichung ab)\b"
    r"|(?:bitte )?nicht (?:vor|zur veröffentlichung vor)\b[^.]{0,20}\d"
    r"|(?:information )?(?:sous|strictement sous) embargo\b"
    r"|(?:à )?ne pas (?:diffuser|publier) avant\b|embargad[oa] (?:hasta|até)|bajo embargo\b"
    r"|no (?:publicar|difundir)[^.]{0,20} (?:antes|hasta)\b"
    r"|não (?:publicar|divulgar)[^.]{0,20} antes\b"
    r"|sob embargo\b|sotto embargo\b|onder embargo\b|under embargo\b"
    r"|ممنوع از انتشار|ممنوعیت انتشار|غیر ?‌?قابل انتشار"
    r"|انتشار (?:تا|پیش از|قبل از)[^.]{3,80} ممنوع"
    r"|(?:محظور|ممنوع) (?:من )?النشر|(?:حظر|يحظر|يُحظر) (?:نشر|النشر|إعلامي|صحفي)"
    r"|غير قابل للنشر (?:قبل|حتى)"
    r")",
    re.IGNORECASE,
)
_SHOWING = (
    r"(?:publish|print|broadcast|air|post|report|share|us|run|carr|quot|circulat|distribut|releas"
    r"|transmit|cover|disclos)(?:e|ed|ing|y|ied|ation)?"
)
_MEDIA = (
    r"(?:newspapers?|the press|(?:news )?media|stations?|broadcasters?|editors?|journalists?"
    r"|reporters?|(?:news )?desks?|newsrooms?|outlets?|colleagues|agencies)"
)
_TEXT = (
    r"(?:text|release|news|information|report|story|announcement|statement|materials?|contents?"
    r"|document|copy|study|figures|results|findings|paper)"
)
_FROM = r"(?:before|until|till|prior to|ahead of|earlier than|from|after|as of)\b"
_WORDED = late(
    r"\W*(?:please )?(?:note[:,] )?(?:"
    r"(?:strictly )?(?:not|never|no part|none of (?:this|it)) [^.]{0,30}?"
    rf"\b{_SHOWING}\b[^.]{{0,60}}?\b{_FROM}"
    rf"|(?:this|the|these|all)\b[^.]{{0,20}}?\b{_TEXT}\b[^.]{{0,20}}?"
    r"\b(?:may|can|must|should|shall|is|are)(?: not| only){0,2} (?:to )?(?:be )?"
    rf"(?:{_SHOWING}|free|cleared)\b[^.]{{0,40}}?\b{_FROM}"
    rf"|{_MEDIA}\b[^.]{{0,20}}?\b(?:free to|may|can|must|should|asked|requested)\b[^.]{{0,30}}?"
    rf"\b{_SHOWING} (?:it|this|the {_TEXT}|any|none|nothing)\b[^.]{{0,40}}?\b{_FROM}"
    r"|(?:publication|release|use|broadcast(?:ing)?|coverage|reporting|distribution)\b[^.]{0,20}?"
    r"\b(?:allowed|permitted|authori[sz]ed|free|barred|forbidden|prohibited|restricted|held"
    rf"|cleared)\b[^.]{{0,20}}?\b{_FROM}"
    r"|(?:cleared|free|released|approved|available|authori[sz]ed) for (?:release|publication|use"
    rf"|broadcast|print|the (?:press|media))\b[^.]{{0,30}}?\b{_FROM}"
    r"|(?:keep|hold|withhold)\b[^.]{0,40}?\b(?:until|till|back before)\b"
    r"|(?:zur )?(?:veröffentlichung|verwendung|sendung)\b[^.]{0,30}?"
    r"\b(?:ab|erst|nicht vor|frühestens)\b"
    r"|(?:darf|dürfen|bitte)\b[^.]{0,40}?\b(?:erst|nicht vor|frühestens)\b"
    r"|(?:publication|diffusion|utilisation)\b[^.]{0,20}?\b(?:autorisée|interdite|possible|libre)"
    r"\b[^.]{0,20}?\b(?:avant|jusqu|à partir|dès|à compter)"
    r"|(?:à )?ne (?:pas|rien) (?:publier|diffuser|communiquer|utiliser)\b[^.]{0,40}?\bavant\b"
    r"|(?:publicación|difusión|uso|divulgação|publicação)\b[^.]{0,20}?"
    r"\b(?:autorizad|permitid|prohibid|proibid|libre)\w*\b[^.]{0,20}?"
    r"\b(?:antes|hasta|desde|a partir|até)\b"
    r"|no (?:debe|puede|se puede|pueden|deben) [^.]{0,30}?(?:publicar|difundir|divulgar)\w*"
    r"[^.]{0,30}?\bantes\b"
    r"|(?:لطفا )?(?:انتشار|پخش|استفاده)[^.]{0,60}?(?:پیش از|قبل از|تا|پس از)"
    r"|(?:این (?:متن|خبر) )?(?:را )?(?:پیش از|قبل از|تا)\s[^.]{0,60}?(?:منتشر|پخش|بازنشر)"
    r" (?:نشود|نکنید|نفرمایید|نخواهد شد)"
    r")",
    re.IGNORECASE,
)
"""Said in a sentence of its own; counts only where a day or a time of day stands in the line."""

BEGINNINGS = frozenset(
    """
    ab ac ag al ap at au av ba bi br cl co da de di do ed em en fo fr fu ge gl ho in jo ke ma me
    ne ni no on ou pl pr pu re se so sp st th ti un us ut ve wi zu
    """.split()  # noqa: SIM905
)
"""The first two letters of the words that an embargo may begin with, as far as they are Latin."""

_NONE = late(
    r"\W*(?:(?:no|kein|sans|sin) (?:embargo|sperrfrist)|not (?:under )?embargo(?:ed)?"
    r"|(?:embargo|sperrfrist)\s?[:–—-]?\s?(?:none|nil|no|n/a|lifted|expired|keine?|aucun|ninguno"
    r"|for immediate release|immediate release|sofort))\W*",
    re.IGNORECASE,
)
_ZONE = "|".join(re.escape(name) for name in NAMES)
_OFFSET_SIGN = r"[+−-]\d{1,2}(?::?\d{2})?"
_CLOCK = late(
    r"(?<![\d:./-])(?:(?P<noon>(?:12\s)?noon|midday|mittags|midi|mediodía)"
    r"|(?P<hour>\d{1,2})(?:\s?[:.hH]\s?(?P<minute>\d{2})(?!\d)|\s?[hH](?!\w))?"
    r"(?::(?P<second>\d{2})(?:\.\d+)?)?|(?P<four>\d{4})(?=\s?(?:hrs|hours|h\b|gmt|utc|bst|cet|z\b)))"
    r"\s{0,2}(?P<half>[ap]\.?\s?m\b\.?|noon|uhr|heures|horas|hrs|hours|h\b|صبح|ظهر|بعدازظهر"
    r"|عصر|شب|صباحا|صباحًا|مساء|مساءً)?[\s,(]{0,3}"
    r"(?:local time in |heure d[e’' ]{1,2}|hora de |به وقت |بتوقيت |time in )?"
    rf"(?P<zone>(?:UTC|GMT)\s?{_OFFSET_SIGN}|[+−-]\d{{2}}:?\d{{2}}\b|(?:{_ZONE})(?!\w))",
    re.IGNORECASE,
)
_OFFSET = late(r"(?:UTC|GMT)?\s?([+−-])(\d{1,2}):?(\d{2})?", re.IGNORECASE)
_AFTERNOON = frozenset(["pm", "بعدازظهر", "عصر", "مساء", "مساءً", "شب"])
_MORNING = frozenset(["am", "صبح", "صباحا", "صباحًا"])


def is_embargo(text: str) -> bool:
    """Say whether a line forbids its use before a time (``FOR IMMEDIATE RELEASE`` doesn't)."""
    if len(text) > LONGEST or not may_begin(text, BEGINNINGS):
        return False
    if not (_EMBARGO.match(text) or _is_worded(text)):
        return False
    return not says_none(text)


def _is_worded(text: str) -> bool:
    """Say whether a sentence keeps a text from use till a day and a time that it names."""
    if len(text) > LONGEST_SENTENCE or not may_hold_date(text) or _WORDED.match(text) is None:
        return False
    return find_date(text) is not None and _CLOCK.search(text) is not None


EMBARGO_WORDS = frozenset({
    "embargo", "embargoed", "embargos", "sperrfrist", "gesperrt", "hold", "holding", "withhold",
    "embargado", "embargada", "noon", "midday", "midnight", "mittags", "midi", "mediodía", "until",
    "till", "before", "earlier", "prior", "advance", "confidence", "confidential", "wraps",
    "secret", "permitted", "prohibited", "allowed", "barred", "delivery", "time", "free", "once",
    "am", "pm", "m", "uhr", "heures", "horas", "ساعت", "background", "respect", "lock", "papers",
    "redaktionen", "reporting", "released", "publishable", "earliest",
    "sooner", "sealed", "reviewers", "darf", "dürfen",
    "reporters", "journalists", "editors", "newspapers", "stations", "media", "press", "public",
    "publication", "publiés", "publicarse", "veröffentlicht", "veröffentlichen", "veröffentlichung",
    "verwendet", "verwendung", "publicar", "publicados", "avant", "ممنوع", "محظور", "ممنوعیت",
    "انتشار", "منتشر", "پخش",
    *(word for name in NAMES for word in name.split()),
})  # fmt: skip
"""One of these stands in every sentence that may be an embargo: a first cheap look."""

_MAY_BE = (
    "from ", ":", "not ", "after ", "before", "until", "only ", "when ", "once ", "ab ", "till ",
    "hold ", "earlier", "as of", "respect", "prior to", "ahead of", "embargo", "confiden",
    "under wraps", "lock on", "sooner", "earliest", "as soon as", " at ", "for publication", "für ",
    "free at", "sperrfrist", "embargad", "gesperrt", "nicht ", "erst ", "bis ",
    "avant", "jusqu", "partir", "antes", "hasta", "até", "desde", "تا ", "پیش", "قبل", "حتى",
    "ممنوع", "محظور", "نشر",
)  # fmt: skip


def may_be_embargo(sentence: str) -> bool:
    """Say at a glance whether a lower-case sentence may be one: named, or a use is bounded."""
    return len(sentence) <= _LONGEST_WORDED and any(map(sentence.__contains__, _MAY_BE))


def says_none(text: str) -> bool:
    """Say whether a line says that there is no embargo."""
    return _NONE.fullmatch(text[:LONGEST]) is not None


def parse_embargo(text: str) -> Embargo:
    """Read an embargo line; ``until`` only where day, time and zone stand in it."""
    return Embargo(_until(text[: LONGEST * 4]), text)


def _until(text: str) -> str | None:
    day = find_date(text)
    if day is None:
        return None
    clock = _CLOCK.search(text[: day[1]]) or _CLOCK.search(text[day[2] :].lstrip("T ,"))
    if clock is None:
        return None
    try:
        local = dt.datetime.fromisoformat(day[0]) + _time_of_day(clock)
    except (ValueError, OverflowError):
        return None
    minutes = _minutes(clock["zone"], local)
    if minutes is None or abs(minutes) >= 24 * 60:
        return None
    return local.replace(tzinfo=dt.timezone(dt.timedelta(minutes=minutes))).isoformat()


def _time_of_day(clock: re.Match[str]) -> dt.timedelta:
    if clock["noon"]:
        return dt.timedelta(hours=12)
    if clock["four"]:
        hour, minute = int(clock["four"][:2]), int(clock["four"][2:])
    else:
        hour, minute = int(clock["hour"]), int(clock["minute"] or 0)
    half = re.sub(r"[.\s]", "", (clock["half"] or "").lower())
    if half in _AFTERNOON and hour < 12:
        hour += 12
    elif half in _MORNING and hour == 12:
        hour = 0
    if hour > 23 or minute > 59:
        raise ValueError
    return dt.timedelta(hours=hour, minutes=minute, seconds=int(clock["second"] or 0))


def _minutes(zone: str, local: dt.datetime) -> int | None:
    known = minutes_from_utc(zone, local)
    if known is not None:
        return known
    offset = _OFFSET.fullmatch(zone)
    if offset is None:
        return None
    minutes = int(offset[2]) * 60 + int(offset[3] or 0)
    return minutes if offset[1] == "+" else -minutes

"""What a line of a contact holds: addresses, numbers, sites, labelled fields, words between.

Lines often come glued ("Acme Inc.(555) 010-0101press@acme.examplewww.acme.example"): each item is
cut out by its own form, and words are parted where one ran into the next.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from dateline.release.arabic_script_contact_words import LABELS
from dateline.release.glued_addresses import LEGAL, glued_length
from dateline.release.glued_words import unglued
from dateline.release.patterns import late

Field = Literal[
    "name", "role", "organization", "phone", "email", "url", "address", "words", "header"
]


class Item(NamedTuple):
    """A piece of a contact line; ``labelled`` says that the line named its field."""

    field: Field
    value: str
    labelled: bool = False


_TLD = (
    r"(?:com|org|net|edu|gov|mil|int|info|biz|io|ai|co|app|dev|tech|xyz|tv|me|us|ca|uk|de|fr"
    r"|ch|at|es|it|nl|be|eu|au|nz|in"
    r"|jp|cn|hk|sg|kr|tw|my|ph|th|id|vn|ae|sa|ir|il|tr|ru|pl|se|no|dk|fi|ie|pt|gr|cz|hu|ro"
    r"|mx|br|ar|cl|pe|za|ng|ke|agency|media"
    r"|news|wire|global|group|health|energy|finance|foundation|online|site|store|shop|club"
    r"|pro|network|capital|bio|gg|cc|vip|life"
    r"|law|marketing|digital|world|live|game|games|fund|systems|solutions|studio|design|eco"
    r"|green|earth|care|money|exchange|example)"
)
EMAIL = late(
    r"(?:(?:(?<![A-Za-z0-9._%+'’-])|(?<=[A-Za-z0-9._%+'’-]{64}))[A-Za-z0-9._%+'’-]{1,64}(?:\s?@|@\s|\s{0,2}[(\[]\s?(?:at|@)\s?[)\]]\s{0,2})"
    r"|(?<![A-Za-z])[a-z0-9._-]{1,64}\s@\s)[A-Za-z0-9-]{1,63}"
    r"(?:(?:\.|\s?[(\[]\s?dot\s?[)\]]\s?)[A-Za-z0-9-]{1,63}){1,6}"
)
_OWN_SITE = late(
    r"@(?P<domain>(?P<same>[A-Za-z0-9-]{4})[A-Za-z0-9-]*\.(?:com|org|net))(?:www\.)?(?P=same)[\w-]*\.",
    re.IGNORECASE,
)
_TOP_LEVEL = late(_TLD)
_LAST_LABEL = late(r"(?<=\.)[a-z]{4,30}$")
_DOMAIN_END = late(rf"\.{_TLD}(?:\.[a-z]{{2}}(?![a-z]))?(?=www\.|https?:|\d|[A-Z]|$|[^\w.-])")
URL = late(
    rf"(?:https?://|www\.)[^\s"
    rf"|<>\"“”\x00]+|(?<![\w@.])[A-Za-z0-9-]{{2,40}}(?:\.[a-z0-9-]{{2,30}})?\.{_TLD}(?![\w@.-]*@)(?:/[^\s"
    rf"|<>\x00]*|(?![\w.-]))",
    re.IGNORECASE,
)
PHONE = late(
    r"(?<![\w-])(?:\+?1[-. ])?8\d\d[-. ](?=[A-Z0-9-]*[A-Z]{2})[A-Z0-9]{3,10}"
    r"(?:[-. ][A-Z0-9]{2,5})?(?:\s?\([\d -]{7,9}\))?(?![\w])"
    r"|(?<![\d/$€£])(?<!\d\.)(?:\+[ ]?"
    r"|00)?\(?\+?\d{1,4}\)?(?:[ \u00a0.\-–—\u2010\u2011/]{0,3}\(?(?!\d{18})\d{1,5}\)?){1,6}(?!\d)"
    r"(?:\s?[,;]?\s?\(?(?i:ext(?:ension)?\.?|x|#|durchwahl|poste)[ .:]?\s?\d{1,6}\)?)?"
)
_LETTERED = late(r"(?<![\w-])(?:1[-. ])?8\d\d[-. ](?=[A-Z0-9-]*[A-Z]{2})[A-Z0-9]{3}")
_DIGITS = late(r"[0-9]")
LEAST_DIGITS = 7
MOST_DIGITS = 15
_ONE_OF_ROW = late(r"(?<!\d)(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]\d{3}[.-]\d{4}(?!\d)")
_SHORT = late(r"^\D*\d{3}[-.]\d{4}\D*$|\d{2}[-. ]\d{2}[-. ]\d{3}")
_TOLL_FREE = late(r"8\d\d[-. ](?:\d{3}[-. ])?[A-Z]")
_YEARS = late(
    r"(?:19|20)\d\d[.;:]\s|(?:19|20)\d\d\s?[-–/]\s?(?:19|20)?\d\d(?:[-/]\d\d)?$|(?<!\d)\d{5}-\d{4}$"
)
_NO_NUMBER = late(
    r"(?<!\d)(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d)|(?<!\d)\d{1,2}/\d{1,2}/(?:19|20)\d\d(?!\d)"
    r"|^\s*(?:19|20)\d\d (?:19|20)\d\d\s*$|^\s*\d{1,3}\.\d{3} \d{1,3}\.\d{3}\s*$"
)
"""A day, two years, or two rows of thousands, as columns of figures give them."""
_LABELS = {
    "name": (
        r"name|contact(?: person| name)?|attn|c/o(?=\s)|ansprechpartner(?:in)?|nom"
        r"|nombre(?: (?:de )?contacto)?|persona de contacto|interlocut(?:eur|rice)"
        r"|姓名|联系人|聯絡人|聯繫人|担当者?|담당자?|이름"
    ),
    "role": r"role|job title|title|position|funktion|cargo",
    "organization": (
        r"organi[sz]ation|company(?: name)?|firm|agency|unternehmen|firma|empresa|entreprise"
        r"|emisor|einrichtung|organisme|société"
    ),
    "phone": (
        r"(?:(?:contact|business|work|company|media) )?(?:tele)?phone(?: number| no\.?)?"
        r"|t[eé]l(?:\.|éfono|efono|efon|éphone)?(?: no\.?)?"
        r"|(?:teléfono|tfno|tlfn?o?|telf|celular|cel|fijo)\.?(?: de contacto)?|natel|gsm"
        r"|durchwahl|fon"
        r"|mobile|mobil|cell(?: phone)?|direct|office(?: phone)?"
        r"|toll[- ]free|ph|call(?: us)?(?: at)?|phone/text|handy|móvil|portable|whatsapp|t|p"
        r"|puh|tlf|тел(?:ефон)?|电话|電話|手机|手機|전화|휴대폰|m|o|c|d"
    ),
    "email": (
        r"(?:(?:business|contact|press|media|work|company|support) )?"
        r"e[-‐‑]?mail(?: address| id)?|mail|correo(?: electrónico| común)?|courriel|e"
        r"|m[ée]l|adresse (?:e-?mail|électronique)"
        r"|邮箱|電郵|电子邮件|電子郵件|メール|이메일"
    ),
    "url": (
        r"web ?site(?: url)?|web(?: page)?|company website|url|homepage|internet|online"
        r"|site(?: web)?|sitio web|página web|webseite|w"
    ),
    "address": (
        r"(?:mailing |street )?address|location|country|city|state|zip|adresse|dirección"
        r"|descripción contacto|anschrift|fax|skype|linkedin|twitter|facebook|instagram|telegram"
        r"|discord|x|youtube|medium|tiktok|github|newsroom|docs|whitepaper"
    ),
}  # fmt: skip


def _label(labels: Mapping[str, str]) -> re.Pattern[str]:
    return late(
        r"(?:(?<![\w@/.‐‑-])|(?-i:(?<=\d)(?=e[-‐‑]?mail))|(?-i:(?<=[a-z)\d.])(?=[A-Z])|(?<=[A-Z]{2})(?=[A-Z][a-z]{2})))(?:"
        + "|".join(f"(?P<{field}>{names})" for field, names in labels.items())
        + r")\s*(?:[:：]{1,2}|(?<=t[eé]l)\.|(?<=tfno)\.|(?<=cel)\.|(?<=mél)\.|(?<=puh)\."
        r"|(?<=tlf)\.|(?<=тел)\.|(?<=c/o)\s|[–-](?=\s))\s*",
        re.IGNORECASE,
    )


_LABEL = _label(_LABELS)
_SCRIPT_LABEL = _label({field: f"{names}|{LABELS[field]}" for field, names in _LABELS.items()})
_ARABIC = late(r"[\u0620-\u06d3]")
_ENDS_LABEL = late(r"[:：]|[–-]\s|(?<=[lLhHлЛfFoO])\.|/[oO]\s")
"""What a label ends with: looked for first, for most lines have none."""
_ESCAPED_LABEL = late(r"tel:(?:%20)+(?=[+(]?\d)", re.IGNORECASE)
_WHICH_NUMBER = late(
    r"(?<=\d)\s*\((?:office|mobile|cell(?: phone)?|direct|work|home|main|landline|text|[mocdwt])\)",
    re.IGNORECASE,
)
_SEPARATOR = late(
    r"\s*[|•·●▪■►✉☎📞📧📩🌎🌐\u2022\t]+\s*|\s*;\s*|\s+[-–—*]+\s+|\s+//\s+|[\x00]+|\s*\n\s*|[:：](?:\s+|$|(?=[A-Z]))"
    r"|\s{3,}"
)
_COMMA = late(
    rf"\s*[,،]\s*(?!\s*(?:{LEGAL}|Jr|Sr|II|III|Ph\.?D|M\.?D|Esq|CPA|CFA|CFP|J\.?D|MBA|APR)\b(?!-))"
)
_LEGAL_LAST = late(rf"\b{LEGAL}\.$")
_US = late(r"(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]{1,3}\d{3}[.-]\d{4}(?=\d{2,5}$)")
_LABEL_END = late(
    r"\s*\b(?:email contact|(?:tele)?phone|telefon|t[eé]l|tfno|mél|courriel|mobile?|cell|fax"
    r"|e-?mail|mail"
    r"|(?<!national )(?<!['’]s )(?<!press )(?<!media )(?<!news )(?<!head )(?<!main )office)\.?$",
    re.IGNORECASE,
)
_ZIP = late(r"\d{5}(?=\d{3}[-.]\d{3}[-.]\d{4}$)")
_LINKING = late(
    r"^(?:(?i:or|and|at|by|via|call)\s+(?=[A-Z(])"
    r"|(?i:reach(?: out to)?|e-?mail|please contact)\s+(?=(?:[A-Z]\S* ){2,3}(?:at|on|by|via)$))"
)
_LINKS = (" at", " on", " or", " and", " via", " by")
_LEFT_OVER = late(r"\s*\+\d{0,3}(?:\s*\(\d*\)?)?$|\s+(?:at|on|or|and|via|by)$")
_DENIED = late(
    r"\b(?:dial|toll|conference|webcast|passcode|replay|confirmation|participants?"
    r"|access code|hotline|helpline|sms|text|fax|call id)\b",
    re.IGNORECASE,
)
_BESIDE_PHONE = late(r"(?<=\d)[\s.,;|/·•-]{1,5}(?:tele)?fax\b", re.IGNORECASE)


def digits_in(text: str) -> int:
    """Return how many digits a text holds."""
    return len(_DIGITS.findall(text)) if text.isascii() else sum(map(str.isdigit, text))


def phones_in(text: str) -> list[re.Match[str]]:
    """Return the telephone numbers of seven digits or more in a text."""
    if digits_in(text) < 6 and _LETTERED.search(text) is None:
        return []
    return [
        found
        for found in _numbers(text)
        if (_is_long(found[0]) or _TOLL_FREE.search(found[0]))
        and (found[0][0] == "+" or not _YEARS.search(found[0].strip()))
    ]


def _numbers(text: str) -> Iterator[re.Match[str]]:
    """Yield what has the form of a number; several in a row each by itself."""
    at = 0
    while (found := PHONE.search(text, at)) is not None:
        row = [found]
        if digits_in(found[0]) > MOST_DIGITS:
            row = _either(text, found) or list(
                _ONE_OF_ROW.finditer(text, found.start(), found.end() + 12)
            )
        several = row if len(row) > 1 else [found]
        yield from several
        at = several[-1].end()


def _either(text: str, found: re.Match[str]) -> list[re.Match[str]]:
    """Part two whole numbers that a stroke stands between ("+41 22 555 0142 / 555 0143")."""
    stroke = found[0].find(" / ")
    if stroke < 0 or min(map(digits_in, (found[0][:stroke], found[0][stroke:]))) < LEAST_DIGITS:
        return []
    at = found.start() + stroke
    parts = (PHONE.search(text, found.start(), at), PHONE.search(text, at + 3, found.end()))
    return [part for part in parts if part is not None]


def _is_long(number: str) -> bool:
    size = digits_in(number)
    return 8 <= size <= 19 or (size == 7 and _SHORT.search(number) is not None)


def is_dial_in(text: str) -> bool:
    """Say whether a line with a number is about a call to listen to, not about a contact."""
    return _DENIED.search(_BESIDE_PHONE.sub("", text)) is not None


def line_items(line: str, known: str = "") -> list[Item]:
    """Read a line of a contact as its items, in order; ``known`` are the release's other words."""
    items: list[Item] = []
    for text, field in _labelled_parts(line):
        items += _items_of(text, field, known)
    return items


def holds_way(line: str) -> bool:
    """Say whether an item of a line is a number or an e-mail address; words are left unread."""
    return any(
        item.field in ("phone", "email")
        for text, field in _labelled_parts(line)
        for _, item in _ways_of(text, field, "")[0]
    )


def _labelled_parts(line: str) -> Iterator[tuple[str, Field]]:
    """Part a line before its labels; yield each part with what its label says it is."""
    at = 0
    field: Field = "words"
    line = _ESCAPED_LABEL.sub(" ", line) if "%20" in line else line
    line = _WHICH_NUMBER.sub(" ", line) if "(" in line else line
    for found in labels_of(line).finditer(line) if _ENDS_LABEL.search(line) else ():
        if found.start() < at or _inside_address(line, found):
            continue
        yield line[at : found.start()], field
        field = found.lastgroup or "words"  # type: ignore[assignment]
        at = found.end()
    yield line[at:], field


def labels_of(line: str) -> re.Pattern[str]:
    """Return the labels to look for in a line, those in Arabic script where such letters stand."""
    scripted = not line.isascii() and _ARABIC.search(line) is not None
    return _SCRIPT_LABEL if scripted else _LABEL


def _inside_address(line: str, found: re.Match[str]) -> bool:
    return (
        line[found.end() : found.end() + 2] == "//"
        or line[found.start() - 3 : found.start()] == "://"
    )


def _items_of(text: str, field: Field, known: str) -> list[Item]:
    ways, rest = _ways_of(text, field, known)
    if field in ("name", "role", "organization", "address"):
        return _labelled(rest, field, ways, known)
    words = [(place, Item("words", part)) for place, part in _word_parts(rest, known)]
    return [item for _, item in sorted([*ways, *words], key=lambda placed: placed[0])]


def _ways_of(text: str, field: Field, known: str) -> tuple[list[tuple[int, Item]], str]:
    """Return numbers and addresses with their places, and the text with those blotted out."""
    ways: list[tuple[int, Item]] = []
    rest = _cut_emails(text, ways, None if field == "email" else known)
    rest = _cut_urls(rest, ways)
    for found in phones_in(rest):
        if field != "address" and not _NO_NUMBER.search(found[0]):
            value = found[0].strip(" ,;-–/.").removesuffix("(")
            short = _US.match(value)
            value = _ZIP.sub("", short[0] if short is not None else value)
            ways.append((found.start(), Item("phone", _balanced(value))))
        rest = rest[: found.start()] + "\x00" * len(found[0]) + rest[found.end() :]
    return ways, rest


def _labelled(rest: str, field: Field, ways: list[tuple[int, Item]], known: str) -> list[Item]:
    parts = [part for _, part in _word_parts(rest, known, commas=field in ("name", "address"))]
    items = [Item(field, part, labelled=True) for part in parts[:1]]
    items += [Item("address" if field == "address" else "words", part) for part in parts[1:]]
    return items + [item for _, item in sorted(ways)]


def _balanced(phone: str) -> str:
    if phone.count("(") > phone.count(")"):
        return phone.replace("(", "", 1) if phone.startswith("(") else phone
    return phone if phone.count("(") == phone.count(")") else phone.rstrip(")")


def _cut_emails(text: str, ways: list[tuple[int, Item]], known: str | None) -> str:
    if not may_hold_email(text):
        return text
    at = 0
    while (found := EMAIL.search(text, at)) is not None:
        start, end = found.span()
        if text[end : end + 1] == "@":
            end = _before_next(text, end)
        end = min(end, _before_own_site(text, found))
        ended = _DOMAIN_END.search(text, found.start() + found[0].find("@"), end + 8)
        if ended is not None and ended.end() <= end:
            end = ended.end()
        if known is not None:
            local = re.split(r"@|[(\[]", text[start:end])[0]
            start += glued_length(local, text[:start], known)
        value = re.sub(r"\s*[(\[]\s?(?:at|@)\s?[)\]]\s*", "@", text[start:end], flags=re.IGNORECASE)
        value = re.sub(r"\s*[(\[]\s?dot\s?[)\]]\s*", ".", value, flags=re.IGNORECASE)
        value = re.sub(r"\s+", "", value).strip(".'’-")
        ways.append((start, Item("email", value)))
        text = text[:start] + "\x00" * (end - start) + text[end:]
        at = end
    return text


def may_hold_email(text: str) -> bool:
    """Say whether a text has the sign of an address, also one written "(at)"."""
    if "@" in text:
        return True
    if "(" not in text and "[" not in text:
        return False
    folded = text.lower()
    return any(sign in folded for sign in ("(at)", "[at]", "( at", "[ at"))


def _before_own_site(text: str, found: re.Match[str]) -> int:
    """Return where an address ends whose site ran into it ("…@acme.comacmebay.com")."""
    site = _OWN_SITE.search(text, found.start(), found.end())
    return site.end("domain") if site is not None else found.end()


def _before_next(text: str, end: int) -> int:
    """Return where an address ends into whose domain the next one ran ("….exampleir@…")."""
    label = _LAST_LABEL.search(text, 0, end)
    sizes = range(len(label[0]) - 2, 1, -1) if label is not None else ()
    for size in sizes:
        if label is not None and _TOP_LEVEL.fullmatch(label[0][:size]):
            return label.start() + size
    return end


def _cut_urls(text: str, ways: list[tuple[int, Item]]) -> str:
    if "." not in text:
        return text
    at = 0
    while (found := URL.search(text, at)) is not None:
        start, end = found.span()
        start = max(start, text.find("www.", start, end) if "://" not in found[0] else start)
        host = text.find("://", start, end)
        ended = _DOMAIN_END.search(text, host + 3 if host >= 0 else start, end)
        slash = text.find("/", host + 3 if host >= 0 else start, end)
        if (
            ended is not None
            and (slash < 0 or ended.end() <= slash)
            and text[ended.end() : ended.end() + 1] not in ("/", "?", "#")
        ):
            end = ended.end()
        value = text[start:end].rstrip(".,;:)’'\"")
        end = start + len(value)
        if not value:
            break
        ways.append((start, Item("url", value)))
        text = text[:start] + "\x00" * (end - start) + text[end:]
        at = end
    return text


def _word_parts(text: str, known: str, *, commas: bool = True) -> list[tuple[int, str]]:
    """Return the stretches of words in a line with their places, glued ones parted."""
    parts: list[tuple[int, str]] = []
    place = 0
    for piece in _SEPARATOR.split(text):
        place = max(place, text.find(piece, place) if piece else place)
        for part in _COMMA.split(piece) if commas else [piece]:
            at = max(place, text.find(part, place) if part else place)
            for offset, word in unglued(part, known):
                bare = (
                    word.strip(" ,;|-–—/*_.()[]{}<>\u00a0")
                    if not _LEGAL_LAST.search(word)
                    else word.strip(" ,;|-–—/*_")
                )
                named = bare[:4].lower() == "the "  # the harbour office is a house, no label
                bare = _LABEL_END.sub("", bare) if " " in bare and not named else bare
                linked = _LINKING.match(bare)
                bare = bare[linked.end() :] if linked is not None else bare
                left = "+" in bare or bare.endswith(_LINKS)
                bare = _LEFT_OVER.sub("", bare) if left else bare
                if any(letter.isalpha() or letter.isdigit() for letter in bare):
                    parts.append((at + offset, " ".join(_closed(bare).split())))
    return parts


def _closed(text: str) -> str:
    return text + ")" if text.count("(") > text.count(")") else text

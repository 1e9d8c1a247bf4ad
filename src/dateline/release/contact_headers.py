"""Lines that head a section of contacts, in the usual words of several languages."""

import re

from dateline.release.arabic_script import is_in_arabic_script
from dateline.release.arabic_script_contacts import script_header_length
from dateline.release.contact_headers_european import BEGINNINGS as EUROPEAN
from dateline.release.contact_headers_european import european_header
from dateline.release.patterns import late

LONGEST = 320
LONGEST_EACH = 130  # a person's name, role, house, number and address
MOST_EACH = 12
LONGEST_NAME = 90
_CONTACTS = r"contact(?:(?-i:s)|(?-i:S)(?![a-z]))?"  # "ContactSam Field" is Sam's
_KIND = (
    r"(?:media|press|news|pr|public relations|investors?|investor relations|ir|editorial"
    r"|general|company|corporate|sales"
    r"|primary|agency|business|publicist|interview|publicity|issuer|author|event|us|u\.s\."
    r"|uk|european|global|main|client|financial|marketing|communications?|external|internal"
    r"|public|patient|customer)"
)
_HEADER = late(
    rf"\W*(?:contactos?(?: de| para)?(?: la)? (?:prensa|medios)"
    rf"|{_CONTACTS} (?:for )?(?:media|press|investors?|public|corporate)"
    rf"(?: (?:relations|inquiries|enquiries|communications))?(?=\s*(?:[:：]|$))"
    rf"|{_CONTACTS} (?:de )?(?:presse|m[ée]dias?)|(?:for\s+)?(?:{_KIND}\s*(?:(?:&|and"
    rf"|/|,|or)\s*)?){{0,4}}"
    rf"(?:{_CONTACTS}|inquir(?:y|ies)|enquir(?:y|ies)|relations(?:\s+{_CONTACTS})?|contacto"
    r"|queries|(?<=interview )requests?|(?<=media )requests?|(?<=press )requests?"
    r"|(?<=press )release contacts?)"
    r"(?:\s+(?:us|information|info|details|persons?|name|for (?:the )?(?:media|press)|only))?"
    r"(?:,? (?:please )?(?:contact|e-?mail|call|reach(?: out to)?)(?=\s*[:：])"
    r"|(?:, (?-i:(?=[a-z]))| (?:and|&|or) )(?![^:]*\b(?:please|contact|e-?mail|call|reach)\b)"
    r"[\w ,/&’'-]{2,50}(?=\s*[:：]))?"
    r"|further information(?: for (?:the )?[a-z]{4,12})?|get in touch(?=\s*[:：])"
    r"|(?:any )?questions\?"
    r"|for (?:more|further|media|press|additional|general)\b[\w ,/&’'-]{0,60}?"
    r"(?:contact|information|inquiries|enquiries|queries"
    r"|details)(?:,? (?:please )?(?:contact|reach out to|e-?mail|visit))?"
    r"|for (?=any\b|information|inquir|enquir|interview|question|comment|booking|sponsorship)"
    r"[\w ,/&’'-]{0,80}?,? (?:please )?contact(?=\s*(?:[:：]|$))"
    r"|to (?:schedule|arrange|request|book)\b[\w ,/&’'-]{0,60}? contact(?=\s*[:：])"
    r"|contacto"
    r"|your contacts? for (?:the )?(?:media|press|investors?|investor relations|media relations)"
    r"(?=\s*[:：])"
    r"|(?:presse|medien|media|press?|pers)?-?[ck]onta[ck]t(?:daten|e)?(?=\s*[:：]|\s*$)"
    r"|kontakt (?:für )?(?:die )?(?:medien|presse|investoren|journalisten)"
    r"|(?:presse|medien)anfragen|kontaktperson(?:en|er)?(?=\s*[:：])|yhteyshenkilöt?"
    r"|(?:więcej|mer|flere) informa\w+(?=\s*[:：])"
    r"|(?:presse)?kontakt(?:daten|e)?|pressestelle|(?:weitere|nähere) informationen"
    r"(?=\s*[:：](?:[^\n]*@|\s*$))|ansprechpartner(?:in)?(?: für (?:die )?(?:medien"
    r"|presse))?|medienkontakt|rückfragen(?: an)?"
    r"|contatt[io](?: (?:per la )?stampa)?|ufficio stampa(?=\s*[:：]|\s*$)"
    r"|(?:per|para|pour|más|mais) (?:(?:ulteriori|más|mais|maggiori|plus d[’']) ?)?"
    r"informa(?:zioni|ción|ções|tions?)(?=\s*[:：](?:[^\n]*@|\s*$))"
    r"|contatos?(?: (?:de|para)(?: a)? (?:imprensa|mídia))?|assessoria de imprensa"
    r"|lisätietoja|yhteystiedot|(?:basın )?(?:iletişim|irtibat)(?: bilgileri)?"
    r"|kontakt dla (?:mediów|prasy)|контакты?(?: для (?:сми|прессы))?|пресс-служба"
    r"|(?:媒体|媒體|新闻|新聞|传媒|傳媒|投资者|投資者)?(?:联系|聯絡|聯繫|咨询|查詢)(?:人|方式|我们|我們|資料|信息)?"
    r"|(?:本件に関する)?(?:報道関係者の?)?お問い?合わせ先?|連絡先"
    r"|(?:언론|보도|홍보|미디어)? ?(?:문의처?|담당자?|연락처)"
    r")"
    r"\s*(?P<end>[:：]|[-–—](?=\s))?\s*",
    re.IGNORECASE,
)
_BARE = frozenset(
    [
        "contact",
        "contacts",
        "inquiries",
        "enquiries",
        "inquiry",
        "relations",
        "contacto",
        "queries",
        "contact us",
        "kontakt",
    ]
)
_REACHED = late(r"@|\(at\)|\d[\d\s().-]{6,}\d|https?://|www\.|e-?mail us", re.IGNORECASE)
_NAMED = late(
    r"(?:Contact|CONTACT|Media Contact) (?P<who>(?!Information|Details|Person|Info|Name|Us\b"
    r"|DETAILS|INFO)[A-Z][\w&.’'-]*(?: [A-Z&][\w&.’'-]*){0,4})\s*:"
)
_SITE = late(r"https?://\S+?(?=https?:|\d{3}[-.]\d{3}|\s|$)")
_STRONG = late(
    r"contact (?:information|details|info)|(?:media|press|investor) contacts?(?: information"
    r"| details)?",
    re.IGNORECASE,
)
_OWNED = late(
    r"\W{0,4}(?P<who>(?!(?:Media|Press|Investor|Company|For|The|Our|Your|Email|First|Contact)\b)"
    r"(?:[A-Z\d]|[a-z][\w-]* (?=(?:AG|SE|GmbH|plc|NV"
    r"|BV)\b))[\w&.,’'()-]*(?: (?:[A-Z\d&][\w&.,’'()-]*|of|and|the|for|de)){0,6}?)"
    r" (?:(?:(?:(?i:media|press|investor|company|public)|PR) (?:(?i:relations) )?|& ){0,3}"
    r"(?:Contacts?(?: Information| Details| Info)?(?:\s*[:：]\s*|\s*$)"
    r"|contact(?=[A-Z][a-z]+ [A-Z]))"
    r"|(?:Investor|Media|Press|Public) Relations\s*[:：]\s*)"
)
_LEGAL_AFTER = late(r"\b[a-zß-ÿ][\w.-]* (?:SE|AG|GmbH|plc|PLC|Inc|LLC|Ltd|S\.A|SA|NV|BV)")
_VISIT = late(r"visit\s*[:：]?\s*$", re.IGNORECASE)
_FIRST = late(
    r"(?i:\W{0,6}(?:for|get in|further inf|to (?:sch|arr|req|book)|contact|media|press"
    r"|news|pr\b|public|investor"
    r"|ir\b|editorial|general"
    r"|company|corporate|sales"
    r"|primary|agency|business|publicist|interview|publicity|issuer|author|event|us\b|u\.s"
    r"|uk\b|european|global|main"
    r"|client|financial|marketing|communication|inquir|enquir|relations|quer|kontakt|presse"
    r"|ansprech|medien|rückfragen"
    r"|questions\?|any questions|contat|ufficio|per |para |más |mais |pour "
    r"|assessoria|lisä|yhteys|bas[ıi]n|ileti|irtibat"
    r"|конт|пресс|媒|新|传|傳|投|联|聯|咨|查|本|報|お|連|언|보|홍|미|문|담|연"
    r"|więcej inf|mer inf|flere inf|weitere|nähere|pers|your "
    r"))"
)
_BEGINNINGS = frozenset(
    """
    ag an as au ba bu cl co ed en eu ev fi fl fo fu ge gl il in ir is ko li ma me má ne nä
    pa pe po pr pu qu re rü sa to u. uf uk us we wi yh yo ко пр お 传 傳
    咨 報 媒 投 新 本 查 联 聯 連 담 문 미 보 언 연 홍
    """.split()  # noqa: SIM905
) | {"i\u0307"}
"""The first two letters of the words that a header may begin with, or its first sign."""


def longest_listing(line: str) -> int:
    """Return how long a line may be that lists contacts: the longer, the more addresses it has."""
    if not LONGEST < len(line) <= LONGEST_EACH * MOST_EACH:
        return LONGEST
    sites = sum(len(site[0]) for site in _SITE.finditer(line)) if "@" in line else 0
    return max(LONGEST + sites, LONGEST_EACH * line.count("@"))


def header_length(line: str) -> int:
    """Return how many characters of a line head a contact section; 0 where it heads none.

    A header stands alone on its line, or ends with a colon, or is followed by somebody who can be
    reached ("Media Contact Jane Doe jane@acme.example", "ContactJane Doe …").
    """
    if len(line) > LONGEST and ("@" not in line or len(line) > longest_listing(line)):
        return 0
    if is_in_arabic_script(line):
        return script_header_length(line)
    if not _may_head(line):
        owned = _owned(line)
        if owned is not None:
            return owned.end()
        return _european(line)
    named = _NAMED.match(line)
    if named is not None and (_REACHED.search(line) or named.end() == len(line)):
        return named.start("who")
    found = _HEADER.match(line)
    length = _ended(line, found) if found is not None else 0
    return length or _european(line)


def _european(line: str) -> int:
    """Return how many characters head contacts in German, French or Spanish; 0 for none."""
    if line[:2].lower() not in EUROPEAN and line[:1].isalnum():
        return 0
    found = european_header(line)
    return found.end() if found is not None else 0


def header_ends(line: str) -> bool:
    """Say whether a line of some length begins with a header and its colon."""
    if line[:2].lower() not in EUROPEAN:
        return False
    found = european_header(line)
    return found is not None and found["end"] in (":", "：")


def _may_head(line: str) -> bool:
    """Say whether a line begins as headers do; its first letters tell it of most."""
    first = line[:2].lower()[:2]
    begins = first in _BEGINNINGS or first[:1] in _BEGINNINGS or not first[:1].isalnum()
    return begins and _FIRST.match(line) is not None


def header_owner(line: str) -> str:
    """Return whose contact a header says ("Acme Media Contact:"), ``""`` where it doesn't."""
    may_own = len(line) <= longest_listing(line) and not _may_head(line)
    owned = _owned(line) if may_own else None
    return owned["who"] if owned is not None else ""


def _owned(line: str) -> re.Match[str] | None:
    if "ontact" not in line and "Relations" not in line:
        return None
    found = _OWNED.match(line)
    if found is None or (found.end() < len(line) and not _REACHED.search(line, found.end())):
        return None
    return found


def _ended(line: str, found: re.Match[str]) -> int:
    """Return where a header ends, 0 where what follows it makes it none."""
    end = found.end()
    words = line[:end].strip(" \t:：-–—*•|#")
    if _VISIT.search(words):
        return 0
    rest = line[end:]
    if not rest.strip():
        return end
    if found["end"]:
        return end if found["end"] in ":：" or _REACHED.search(rest) else 0
    glued = not line[end - 1].isspace()
    if words.lower() in _BARE and not glued:
        return end if _REACHED.search(rest) and _is_listing(rest, most=0) else 0
    if glued and not rest[0].isupper():
        return 0
    asks = words.lower().startswith("for ") and "contact" not in words.lower()
    return end if (glued or not asks) and _is_followed(words, rest, glued=glued) else 0


def _is_followed(words: str, rest: str, *, glued: bool) -> bool:
    """Say whether what follows a header's words is somebody, and how to reach them."""
    begins = rest[0].isupper() or rest[0] in "+(" or rest[0].isdigit() or _REACHED.match(rest)
    begins = begins or _LEGAL_AFTER.match(rest)
    if glued and words.isupper() and _REACHED.search(rest):
        return True
    if glued and words.lower() == "contact details" and len(rest) <= LONGEST_NAME:
        return rest[0].isupper()
    told = glued or _REACHED.search(rest) or _STRONG.fullmatch(words)
    return bool(begins and told) and _is_listing(rest)


def _is_listing(rest: str, *, most: int = 2) -> bool:
    """Say whether words after a header read as names and numbers, not as a sentence."""
    words = [
        word
        for word in rest.split()
        if word[:1].isalpha() and "@" not in word and "." not in word[:-1]
    ]
    small = sum(1 for word in words if word[0].islower()) - len(_LEGAL_AFTER.findall(rest))
    return small <= (max(most, len(words) // 4) if most else 0)


def is_subheader(words: str) -> bool:
    """Say whether words among contacts head another of them ("Press contact")."""
    if len(words) > 60:
        return False
    if _HEADER.fullmatch(words) is not None:
        return True
    found = european_header(words) if words[:2].lower() in EUROPEAN else None
    return found is not None and found.end() == len(words)

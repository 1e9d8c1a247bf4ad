"""Changes of a source that its own text tells: another bank account, domain, contact or owner.

Such a change is what an impostor announces. English, Persian, German, French and Spanish; each
pattern is tried where one of its words stands.
"""

import re
from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.release.patterns import late

_BANK = (
    frozenset(
        {
            "account",
            "accounts",
            "iban",
            "invoices",
            "bank",
            "payable",
            "حساب",
            "شبا",
            "konto",
            "bankverbindung",
            "kontonummer",
            "compte",
            "rib",
            "bancaires",
            "cuenta",
            "bancarios",
            "beiträge",
            "cotisations",
            "payments",
            "dues",
            "donations",
        }
    ),
    late(
        r"\b(?=\w)(?:"  # asked once for all of them, as Persian is by itself
        r"\b(?:new|other|different|changed) (?:bank |banking )?(?:account|details"
        r"|iban)\b[^.;]{0,40}"
        r"|\b(?:bank|banking|payment|account) (?:account |details|number|data"
        r"|connection)?s?(?: [\w']+){0,4}?"
        r" (?:has|have|had|was|were|is|are) (?:been )?(?:changed|moved|replaced|new|different"
        r"|closed)\b"
        r"|\b(?:changed|moved|switched|opened|closed) (?:its|our|the|their"
        r"|to) (?:an? )?(?:new )?(?:bank"
        r"|accounts?|iban)\b|\b(?:payable|paid|pay|sent|transferred"
        r"|remitted)(?: [\w']+){0,4}? (?:in)?to"
        r" (?:[\w']+ ){0,4}?(?:new |other )(?:[\w']+ ){0,2}?account\b[^.;]{0,40}"
        r"|\bno longer (?:be )?(?:paid|pay"
        r"|sent|transferred)(?: [\w']+){0,6} account\b"
        r"|\b(?:neue[ns]?|geänderte|andere[sn]?) (?:\w+)?(?:konto|bankverbindung|kontonummer"
        r"|iban)\b(?: \w+){0,4}"
        r"|\b(?:konto|bankverbindung|kontonummer|iban)(?: \w+){0,4} (?:geändert|gewechselt|neu"
        r"|umgestellt)"
        r"|\b(?:nouveau|nouvelles?|autre|changé de) (?:compte|rib|iban|coordonnées bancaires"
        r"|banque)\b"
        r"|\b(?:compte|rib|iban|coordonnées bancaires)(?: [\w']+){0,4} (?:a changé|ont changé"
        r"|change|changent)"
        r"|\b(?:nueva|nuevo|otra) (?:cuenta|iban|número de cuenta)\b(?: \w+){0,4}|\b(?:cuenta"
        r"|datos bancarios)"
        r"(?: \w+){0,4} (?:ha cambiado|cambió|han cambiado)"
        r")"
        r"|(?:شماره )?(?:حساب|شبا)\S*(?: \S+){0,5}? (?:عوض|تغییر|تازه|جدید|دیگر)\S*(?: (?:شد|کرد"
        r"|یافت)\S*)?"
        r"(?: (?:است|شده است))?"
    ),
    "bank account",
)
_DOMAIN = (
    frozenset(
        {"domain", "website", "site", "دامنه", "وبگاه", "وبسایت", "domaine", "dominio", "webseite"}
    ),
    late(
        r"\b(?=\w)(?:"
        r"\b(?:new|changed) (?:internet )?(?:domain|web ?site address|web address)\b"
        r"|\b(?:web ?site|domain|site)(?: [\w']+){0,3}? (?:has|have) (?:been )?(?:moved"
        r"|changed)(?: to)?"
        r"|\bneue (?:domain|internetadresse|webadresse)\b|\bnouve(?:au|l) (?:nom de )?(?:domaine"
        r"|site)\b"
        r"|\bnuevo (?:dominio|sitio)\b"
        r")"
        r"|(?:دامنه|وبگاه|وبسایت|نشانی اینترنتی)\S*(?: \S+){0,4}? (?:عوض|تغییر)\S*"
    ),
    "domain",
)
_CONTACT = (
    frozenset(
        {
            "contact",
            "email",
            "mail",
            "telephone",
            "phone",
            "تلفن",
            "ایمیل",
            "رایانامه",
            "telefonnummer",
            "adresse",
            "numéro",
            "teléfono",
            "correo",
            "number",
        }
    ),
    late(
        r"\b(?=\w)(?:"
        r"\bnew (?:press |media )?(?:contact|e-?mail(?: address)?"
        r"|(?:tele)?phone number)\b(?! (?:centre|center"
        r"|form|lens|person for))|\b(?:press|media) (?:contact|e-?mail"
        r"|number)s?(?: [\w']+){0,3}? (?:has|have)"
        r" (?:been )?changed"
        r"|\bneue (?:telefonnummer|e-?mail-?adresse|pressestelle)\b|\bnouve(?:au|lle) (?:numéro"
        r"|adresse"
        r" (?:e-?mail|électronique))\b|\bnuevo (?:teléfono|correo)\b"
        r")|(?:شماره تلفن|تلفن|ایمیل|رایانامه)\S*(?: \S+){0,4}? (?:عوض|تغییر کرد)\S*"
    ),
    "contact",
)
_ALL = (_BANK, _DOMAIN, _CONTACT)

_SALE_WORDS = frozenset(
    {
        "sell",
        "sells",
        "sold",
        "sale",
        "buyer",
        "buy",
        "control",
        "owner",
        "owners",
        "hands",
        "merge",
        "merges",
        "majority",
        "bought",
        "فروش",
        "فروخته",
        "واگذار",
        "واگذاری",
        "ادغام",
        "verkauft",
        "verkauf",
        "verkaufen",
        "übernommen",
        "vend",
        "vendre",
        "vendue",
        "vente",
        "cède",
        "cession",
        "rachetée",
        "vende",
        "vender",
        "venta",
        "vendida",
        "transferred",
    }
)
_WHOLE = (
    r"(?:company|firm|business|group|bank|brand|yard|shipyard|club|paper|newspaper|publisher|plant"
    r"|factory)"
)
_SALE = late(
    r"\b(?=\w)(?:"
    rf"\b(?:agreed|decided|plans?|planned|wants?|intends?|about|going|ready|expects?|hopes?|set"
    rf"|signed a contract)"
    rf" to (?:sell|merge|buy out|hand over|give up) (?:off )?(?:all of |control of "
    rf"|the majority of |a majority of"
    rf" |(?:his|her|their|its) (?:shares? in |stake in )?)?(?:the |his |her |their |its "
    rf"|this )?{_WHOLE}\b"
    rf"|\b(?:sells?|has sold|have sold|is selling|are selling) (?:the |his |her |their "
    rf"|its )?(?:whole )?{_WHOLE}"
    rf"(?= (?:to|for|by|at|in|and|itself)\b|[.,;])|\b{_WHOLE} (?:is|has been|will be|was|is being"
    rf"|is to be) (?:sold"
    rf"|put up for sale|up for sale|taken over|merged)\b|\bsale of the (?:whole )?{_WHOLE}\b"
    rf"|\b{_WHOLE}(?: [\w']+)?"
    rf" (?:changes|will change|is changing) hands\b|\b(?:new owners?) (?:of the {_WHOLE}|from"
    rf"|will take over)\b"
    rf"|\b(?:takes?|taking|take) (?:over )?(?:the )?(?:majority|control) (?:in"
    rf"|of) (?:the )?{_WHOLE}\b"
    r"|\b(?:unternehmen|firma|betrieb|werft|verlag|gesellschaft)\b(?: \w+){0,6} (?:verkauft"
    r"|übernommen|verkaufen)"
    r"|\bverkauf (?:des|der) (?:unternehmens|firma|betriebs|werft|verlags|gesellschaft)"
    r"|\b(?:vend|vendre|cède|céder|va vendre|a vendu) (?:l'|la |son |sa )(?:entreprise|société"
    r"|groupe|usine)\b"
    r"|\b(?:vente|cession) de (?:l'|la )(?:entreprise|société|usine)\b|\b(?:entreprise|société"
    r"|usine) (?:est|sera|a"
    r" été) (?:vendue|rachetée|cédée)\b|\b(?:vende|vender|vendió|venderá) (?:la|su) (?:empresa"
    r"|compañía|fábrica)\b"
    r"|\bventa de la (?:empresa|compañía|fábrica)\b"
    r")"
    r"|(?:شرکت|کارخانه|بانک|گروه)\S*(?: \S+){0,4}? (?:فروخته|واگذار|ادغام)\S*(?: \S+)?|(?:فروش"
    r"|واگذاری) (?:سهام )?"
    r"(?:شرکت|کارخانه|بانک|گروه)\S*"
)
_KINDS = frozenset({"headline", "subheadline", "paragraph", "item"})


def changes_told(case: Case) -> Iterator[tuple[int, int, str]]:
    """Yield where the text tells that a bank account, domain or contact changed, and which."""
    for words, pattern, field in _ALL:
        span = _first(case, words, pattern)
        if span is not None:
            yield (*span, field)


def sale_told(case: Case) -> tuple[int, int] | None:
    """Return where the text tells that the company itself is sold or changes hands."""
    return _first(case, _SALE_WORDS, _SALE)


def _first(case: Case, words: frozenset[str], pattern: re.Pattern[str]) -> tuple[int, int] | None:
    for at in case.places(words):
        if case.stretch_at(at).kind not in _KINDS or not case.narrates(at):
            continue
        first, last = case.sentence_at(at)
        found = pattern.search(case.lowered, max(first, at - 120), min(last, at + 90))
        if found is not None and found.start() <= at < found.end():
            return found.span()
    return None

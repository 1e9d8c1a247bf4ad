"""Words by which a page says what isn't the article: headings of lists, labels of its record.

English first; German, French, Spanish, Arabic and Persian as well.
"""

import re

from dateline.release.patterns import late

_LISTS = (
    r"(?:see |you may also be interested in )?(?:related|similar|recommended)\b"
    r"(?: (?:news|stories|story|articles?|content|posts?|press releases?|releases"
    r"|topics?|coverage|videos?|items?|for you|reading)){1,2}|recommended"
    r"|selected for you|read next"
    r"|more (?:news|stories|articles|headlines|press releases|releases|posts)\b.{0,60}"
    r"|more (?:from|in|on|about) .{1,60}"
    r"|(?:latest|recent|other|further|top|featured)(?: (?:press|company|our|news))?"
    r" (?:news|stories|articles|posts|press releases|releases|updates|headlines|comments)"
    r"|you (?:may|might) (?:also )?(?:like|be interested in)|also (?:read|in this|on|from) ?.{0,40}"
    r"|(?:what to )?read (?:next|more|also)|up next|next article|previous article|see also"
    r"|trending(?: now)?|popular(?: (?:posts|articles|stories|now))?|don(?:'|’)t miss.{0,30}"
    r"|most (?:read|popular|viewed|shared|commented)(?: .{0,20})?|in other news"
    r"|editors?(?:'|’)?s? picks"
    r"|verwandte .{3,30}|mehr zum thema|ähnliche (?:artikel|beiträge|meldungen)|lesen sie auch"
    r"|weitere (?:meldungen|artikel|pressemitteilungen|nachrichten)"
    r"|das könnte sie auch interessieren"
    r"|à lire (?:aussi|également)|articles? (?:similaires|liés|connexes)"
    r"|sur le même (?:sujet|thème)"
    r"|noticias relacionadas|artículos relacionados|te puede interesar|lea también"
    r"|más noticias"
    r"|مطالب مرتبط|اخبار مرتبط|بیشتر بخوانید|أخبار ذات صلة|مواضيع ذات صلة|اقرأ أيضا"
)
_COMMENTS = (
    r"(?:\d{1,5} |no |all )?(?:comments?|responses?|replies)(?: \(\d{1,6}\))?"
    r"|\d{1,5} (?:comments?|thoughts?|replies|responses?) (?:on|to) .{0,200}"
    r"|(?:leave|post|add|write) (?:a|your) (?:reply|comment).{0,20}"
    r"|join the (?:conversation|discussion)|(?:\d{1,5} )?kommentare?|kommentar schreiben"
    r"|(?:\d{1,5} )?commentaires?|(?:\d{1,5} )?comentarios?"
    r"|نظرات|دیدگاه‌ها|التعليقات"
)
_NETWORKS = r"(?:facebook|twitter|linkedin|whatsapp|reddit|x|e-?mail|save|follow|xing|telegram)"
_SHARING = (
    r"(?:share|tweet|print|follow us|like us|pin it|copy link|download pdf|print this page"
    r"|share (?:this|on|via|to|article|post|story|page|release)\b.{0,60}"
    r"|print (?:this|page|article|release|friendly).{0,30}|follow us on .{0,60}"
    r"|teilen|drucken|partager|imprimer|compartir|imprimir|اشتراک‌گذاری|چاپ|شارك)"
)
_BACK = (
    r"(?:back|return) to .{1,60}|(?:«|‹|←|<|&lt;|\W{0,3}) ?(?:back|previous|prev|older)\b.{0,80}"
    r"|(?:next|newer|previous)(?: (?:post|article|story|release))?\b ?(?:»|›|→|>)?.{0,80}|all news"
    r"|view all.{0,60}|see all.{0,60}|load more.{0,30}|show more|read more.{0,20}|skip to .{1,40}"
    r"|zurück.{0,40}|retour.{0,40}|volver.{0,40}|top of page|go to top"
)
_SIGN_UP = (
    r"(?:subscribe|sign up|get (?:the |our )?(?:latest|news|updates))"
    r"(?:\b.{0,80}\b(?:newsletters?|updates|alerts|inbox|e-?mails?|list|news)\b.{0,60})?"
    r"|(?:our|weekly|daily)? ?newsletter|advertise?ments?|sponsored(?: content| by .{0,60})?"
    r"|(?:newsletter|jetzt) (?:abonnieren|anmelden).{0,60}|anzeige|publicité|publicidad"
    r"|(?:to )?continue reading.{0,160}|(?:already (?:a )?(?:subscriber|member)).{0,120}"
    r"|you have \S{1,5} (?:free )?articles? (?:left|remaining).{0,120}"
)
_LABEL = (
    r"(?:topics?|tags?|tagged(?: (?:with|as|in))?|key ?words?|categor(?:y|ies)|subjects?|sections?"
    r"|filed (?:under|in)|posted (?:in|under)|published in|components?(?:\(s\))?|topics?\(s\)"
    r"|component|issues?|themes?|programs?|related (?:topics?|tags?)"
    r"|(?:press|news|media)? ?release (?:no|number|id|#)"
    r"|(?:document|reference|article|story|page) (?:no|number|id)"
    r"|attachments?(?:\(s\))?|attached files?|downloads?|downloadable files?|files?"
    r"|tickers?|regions?|industr(?:y|ies)|industry keywords?|languages?|format|share(?: this)?"
    r"|schlagwörter|schlagworte|kategorien?|themen|rubriken?|dateien|anhänge?"
    r"|mots[- ]clés|catégories?|thèmes?|rubriques?|étiquettes|etiquetas|categorías?|temas?"
    r"|palabras clave"
    r"|برچسب‌?ها|دسته‌?بندی|کلیدواژه‌?ها|الوسوم|التصنيفات)"
    r"(?: ?\(s\))?\.?\s{0,3}[:：]"
)
_STAMP = late(
    r"(?:page )?(?:last )?(?:updated|modified|reviewed|posted|published|date posted|date published"
    r"|publication date|release date|created|aktualisiert|zuletzt geändert|veröffentlicht"
    r"|mis à jour|publié|actualizado|publicado)\b(?: on| at| am| le| el)?\s{0,3}[:：]?.{0,80}",
    re.IGNORECASE,
)
_HEADING = late(rf"\W{{0,4}}(?:{_LISTS}|{_SHARING}|{_SIGN_UP})\W{{0,4}}", re.IGNORECASE)
_COMMENTING = late(rf"\W{{0,4}}(?:{_COMMENTS})\W{{0,4}}", re.IGNORECASE)
_LINE = late(rf"\W{{0,4}}(?:{_SHARING}|{_SIGN_UP}|{_COMMENTS})\W{{0,4}}", re.IGNORECASE)
_SHARE = late(rf"\W{{0,4}}{_SHARING}\W{{0,4}}", re.IGNORECASE)
_LINK = late(rf"\W{{0,4}}(?:{_NETWORKS}|{_BACK})\W{{0,4}}", re.IGNORECASE)
_LABELLED = late(_LABEL, re.IGNORECASE)
_ONWARD = late(
    rf"\W{{0,4}}(?:{_LISTS}|read|also|watch|more|related)\s{{0,3}}[:：|»>-]", re.IGNORECASE
)
_COOKIE = late(
    r"\W{0,4}(?:(?:we|this (?:web)?site|our (?:web)?site|by (?:continuing|using)"
    r"|diese (?:website|seite)|wir|ce site|nous|este sitio|utilizamos|usamos)\b.{0,120}\bcookies?\b"
    r"|cookies? (?:notice|policy|settings|preferences|consent)\b"
    r"|we (?:value|respect|care about) your privacy\b)",
    re.IGNORECASE,
)
_PRESS_CONTACT = late(
    r"\W{0,4}(?:(?:for )?(?:further |more )?"
    r"(?:press|media|news|journalist|pr|public relations|investor)[ /&-]{0,3}"
    r"(?:relations |room |office |desk )?(?:and (?:press|media|investor) )?"
    r"(?:contacts?|inquir(?:y|ies)|enquir(?:y|ies)|queries|information)"
    r"|contacts? (?:for (?:the )?(?:press|media)|presse|de prensa|médias?)"
    r"|(?:presse|medien)-?kontakt|contacto de prensa|ansprechpartner.{0,30}"
    r"|تماس (?:با )?(?:رسانه|مطبوعات|روابط).{0,20}"
    r"|(?:للتواصل|جهة الاتصال) .{0,20})\b",
    re.IGNORECASE,
)
_ABOUT = late(
    r"\W{0,4}(?:about (?!this (?:site|page|website)\b)\S|über \S|à propos d|acerca de |sobre \S"
    r"|درباره|نبذة عن|عن شركة)",
    re.IGNORECASE,
)
_REACHED = late(r"[\w.+-]{1,60}@[\w-]{1,60}\.\w|\+?\(?\d[\d ().\-/]{6,20}\d")
_PRINTED = late(
    r"(?:.{0,160}\s)?<?https?://\S{4,300}>? ?\(\d{1,3} of \d{1,3}\) ?\[[\d/ :.APM]{6,24}\]"
    r"|page \d{1,3} of \d{1,3}",
    re.IGNORECASE,
)
LONGEST = 300


def is_print_stamp(line: str) -> bool:
    """Say whether a line is what a browser prints at a page's edge: its address, *(3 of 6)*."""
    return (line[-1:] == "]" or line[:4].lower() == "page") and _PRINTED.fullmatch(line) is not None


def heads_a_list(words: str) -> bool:
    """Say whether a heading stands over other articles, a share bar or a sign-up form."""
    return len(words) <= 120 and _HEADING.fullmatch(words) is not None


def heads_comments(words: str) -> bool:
    """Say whether a heading stands over readers' comments."""
    return len(words) <= LONGEST and _COMMENTING.fullmatch(words) is not None


def is_page_line(words: str, *, link: bool) -> bool:
    """Say whether a short line is a control of the page: share, print, back, subscribe."""
    if len(words) > LONGEST:
        return False
    return _LINE.fullmatch(words) is not None or (link and _LINK.fullmatch(words) is not None)


def is_share_line(words: str) -> bool:
    """Say whether a short line asks to share or to print the page."""
    return len(words) <= LONGEST and _SHARE.fullmatch(words) is not None


def leads_onward(words: str) -> bool:
    """Say whether a line announces another article ("Read more: …")."""
    return len(words) <= LONGEST and _ONWARD.match(words) is not None


def record_label(words: str) -> bool:
    """Say whether a line opens with a label of the page's own record ("Topic(s): …")."""
    return _LABELLED.match(words) is not None


def is_record_stamp(words: str) -> bool:
    """Say whether a line says when the page was put up or changed."""
    return len(words) <= 120 and _STAMP.fullmatch(words) is not None


def asks_for_cookies(words: str) -> bool:
    """Say whether words ask a reader to accept cookies."""
    return _COOKIE.match(words) is not None


def announces_press_contact(words: str) -> bool:
    """Say whether a line announces whom the press may ask."""
    return _PRESS_CONTACT.match(words) is not None


def announces_source(words: str) -> bool:
    """Say whether a line announces who the source is ("About …")."""
    return len(words) <= LONGEST and _ABOUT.match(words) is not None


def gives_address(words: str) -> bool:
    """Say whether words hold an e-mail address or a telephone number."""
    return _REACHED.search(words) is not None

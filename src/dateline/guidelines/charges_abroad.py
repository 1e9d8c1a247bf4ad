"""The words by which a text charges somebody with a wrong, in five languages.

Persian, Arabic, German, French and Spanish.

Names can't be told by capitals in Persian and Arabic, nor from nouns in German. So a charge counts
only where a title or the kind of an organisation stands before the name (*آقای*, *شرکت*, *Firma*,
*la société*), or in Persian where a name of two words opens the sentence and a role follows between
commas. The lists below are all that is looked for; what they don't have is passed over in silence.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines.case import Case
from dateline.guidelines.own_word import after_own_word, without_own_word
from dateline.guidelines.tongues import is_partly_spanish
from dateline.guidelines.witnesses import in_anothers_quote
from dateline.guidelines.wrongs_abroad import (
    FRENCH,
    GERMAN,
    PERSIAN,
    SPANISH,
    More,
    without_witnesses_abroad,
)
from dateline.release.patterns import late


class Tongue(NamedTuple):
    """A language: who is named (in group ``name``), the deeds, their first words, who says so."""

    named: re.Pattern[str]
    deed: re.Pattern[str]
    words: frozenset[str]
    said: re.Pattern[str]


_NOTHING = More("", "", "")


def _tongue(named: str, deed: str, words: str, said: str, more: More = _NOTHING) -> Tongue:
    named, deed, words = named + more.named, deed + more.deed, f"{words} {more.words}"
    named, deed, words, said = (part.replace("\u200c", "") for part in (named, deed, words, said))
    return Tongue(late(named), late(deed), frozenset(words.split()), late(said))


_PERSIAN = _tongue(
    r"(?:(?:آقای|خانم|دکتر|مهندس|سردار|وزیر|رئیس|شهردار|شرکت|بانک|سازمان|وزارت|مؤسسهٔ|مؤسسه|موسسه"
    r"|بنیاد"
    r"|کارخانهٔ|کارخانه|نهاد|قاضی|سرهنگ|جاسوس|مأمور|مزدور|کلاهبردار|قاتل|شکنجه‌گر|خائن)\s"
    r"(?P<titled>[^\s،.؛:]+(?:\s(?!را\b|در\b|از\b|به\b|با\b|که\b|برای\b|این\b|آن\b)[^\s،.؛:]+)?)"
    r"|(?P<opening>(?:[^\s،.؛:«»]+\s)[^\s،.؛:«»]+)(?=،[^،.؛]{2,60}،))",
    r"(?:اختلاس|کلاهبرداری|دزدی|جعل|شکنجه|پولشویی|رشوه‌خواری|خیانت|جاسوسی|تقلب|قاچاق|غارت|تجاوز"
    r"|تهدید"
    r"|اخاذی|باج‌گیری|دروغ‌پردازی|پنهان‌کاری)\s(?:\S+\s){0,2}?(?:کرد|کرده|می‌کند|می‌کرد|کرده‌اند"
    r"|کردند)"
    r"|(?:رشوه)\s(?:گرفت|گرفته|داد|داده|می‌گیرد|می‌دهد)|(?:دزدید|دزدیده|ربود|ربوده)"
    r"|(?:دروغ)\s(?:گفت|گفته|می‌گوید)|(?:فریب)\s(?:داد|داده|می‌دهد)|(?:به قتل)\s(?:رساند|رسانده)"
    r"|(?:کشت|کشته است)|(?:جاسوس|کلاهبردار|دزد|قاتل|خائن|شکنجه‌گر|مزدور|فاسد"
    r"|مأمور اطلاعات)\s(?:است|بود)"
    r"|(?:قانون\sرا)\s(?:شکست|زیر پا گذاشت)|(?:بالا کشید|بالا کشیده)"
    r"|(?:پساب|فاضلاب|پسماند|زباله|نخاله|لجن|روغن سوخته|مواد (?:سمی|شیمیایی))\S*\s(?:\S+\s){0,6}?"
    r"(?:می‌ریزد|ریخت|ریخته|رها (?:کرد|می‌کند)|تخلیه (?:کرد|می‌کند)|سرازیر (?:کرد|می‌کند))"
    r"|(?:پول|مبلغ|پیش‌پرداخت|ودیعه|بیعانه|سپرده|شهریه|دستمزد|حقوق|حق بیمه)\S*\s(?:\S+\s){0,9}?"
    r"(?:تحویل نداد|پس نداد|نساخت|انجام نداد|نپرداخت|ناپدید شد|به جیب زد|بالا کشید|برنگرداند|نداد"
    r"|بازنگرداند)\S*"
    r"|(?:پنهانی|شبانه|مخفیانه|بی‌اجازه|بدون اجازه|بدون مجوز|غیرقانونی|به‌ناحق)\s(?:\S+\s){0,7}?"
    r"(?:برد|می‌برد|برداشت|فروخت|می‌فروشد|تصرف کرد|برید|قطع کرد|چاه زد|شنود کرد)(?!\w)"
    r"|(?:دستکاری|حساب‌سازی|سندسازی|زمین‌خواری|احتکار|گران‌فروشی|کم‌فروشی|تصرف)\s(?:\S+\s){0,2}?"
    r"(?:کرد|کرده|می‌کند|می‌کرد)|(?:کتک|شلاق)\s(?:زد|زده|می‌زند)|به جیب (?:زد|زده|می‌زند)"
    r"|(?:آزار)\s(?:داد|داده|می‌دهد)",
    "اختلاس کلاهبرداری دزدی جعل شکنجه پولشویی رشوه خیانت جاسوسی تقلب قاچاق غارت تجاوز تهدید "
    "اخاذی باج"
    " دروغ پنهان دزدید دزدیده ربود ربوده فریب قتل کشت جاسوس کلاهبردار دزد قاتل خائن مزدور فاسد "
    "مأمور"
    " قانون بالا پساب فاضلاب پسماند زباله نخاله لجن روغن مواد پول مبلغ پیش‌پرداخت ودیعه بیعانه"
    " سپرده"
    " شهریه دستمزد حقوق پنهانی شبانه مخفیانه بی‌اجازه بدون غیرقانونی به‌ناحق دستکاری حساب‌سازی"
    " سندسازی"
    " زمین‌خواری احتکار گران‌فروشی کم‌فروشی تصرف کتک شلاق جیب آزار حق",
    r"گفت|گفته|به گفتهٔ|طبق|بر اساس|براساس|متهم|اتهام|ادعا|دادگاه|دادستان|گزارش|شکایت|محکوم"
    r"|بنا بر|اعتراف"
    r"|تکذیب|اگر|آیا|نکرد|نیست|اظهار|رمان|داستان|فیلم|حسابرس",
    PERSIAN,
)
_ARABIC = _tongue(
    r"(?:السيد|السيدة|الدكتور|الوزير|المدير|شركة|مصرف|بنك|منظمة|وزارة|مؤسسة|القاضي|رئيس)\s"
    r"(?P<name>[^\s،.؛:]+(?:\s(?!في\b|من\b|على\b|أن\b|التي\b|الذي\b)[^\s،.؛:]+)?)",
    r"(?:اختلس|اختلست|سرق|سرقت|كذب|كذبت|زو[ّ]?ر|زو[ّ]?رت|احتال|احتالت|رشا|رشت|عذ[ّ]?ب|عذ[ّ]?بت"
    r"|قتل|قتلت"
    r"|نهب|نهبت|ابتز|ابتزت|خان|خانت|تلاعب|تلاعبت)\s|(?:تلقى|تلقت|دفع|دفعت)\s(?:رشوة|رشاوى)",
    "اختلس اختلست سرق سرقت كذب كذبت زور زورت زوّر زوّرت احتال احتالت رشا رشت عذب عذبت عذّب عذّبت "
    "قتل قتلت"
    " نهب نهبت ابتز ابتزت خان خانت تلاعب تلاعبت تلقى تلقت دفع دفعت",
    r"قال|قالت|وفق|بحسب|\bحسب\b|ات[ّ]?ه|زعم|محكمة|المحكمة|النيابة|تقرير|شكوى|أدان|أدين|نفى|نفت"
    r"|إذا|هل"
    r"|\bلم\b|رواية",
)
_GERMAN = _tongue(
    r"(?:Firma|Unternehmen|Konzern|Herrn?|Frau|Bank|Verein|Reederei|Vorstand|Direktor|Direktorin"
    r"|Bürgermeister|Bürgermeisterin|Minister|Ministerin|Geschäftsführer|Geschäftsführerin|Chef"
    r"|Chefin|Dr\.|Gesellschaft|Spedition|Vermieter|Vermieterin|Betrüger|Spion|Verräter|Dieb) "
    r"(?P<name>[A-ZÄÖÜ][\w&-]+(?: (?:& )?[A-ZÄÖÜ][\w-]+){0,3})"
    r"|(?:[Dd]er|[Dd]ie) (?:[a-zäöü]+e )?[A-ZÄÖÜ][\w-]+ (?P<roled>[A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ][\w-]+)"
    r"(?= hat| haben| ist| war|,| (?:die|den|das|dem|ihre[nr]?|seine[nr]?|jahrelang|mehrere) )"
    r"|(?P<first>[A-ZÀ-Ý][\w-]+ (?:de |du |van |von )?[A-ZÀ-Ý][\w-]+)(?=, [^,.;:]{3,70}, )",
    r"(?:betrogen|bestochen|unterschlagen|gestohlen|veruntreut|gefälscht|belogen|misshandelt"
    r"|vergiftet|hinterzogen|erpresst|bedroht|ausgebeutet|vertuscht|gefoltert|ermordet|bestahl"
    r"|betrog|bestach|unterschlug|stahl|veruntreute|fälschte|belog|hinterzog|erpresste|beutete"
    r"|vertuschte|betrügt|bestiehlt|belügt|besticht|hintergangen|verprügelt|missbraucht|erschlichen"
    r"|abgezockt|geplündert|abgezweigt|beiseitegeschafft|zweckentfremdet|geprellt|ausspioniert"
    r"|bespitzelt|begrapscht|eingeschüchtert|geschmiert|gepanscht)\b"
    r"|(?:in die (?:eigene|eigenen) Taschen?|hinters Licht|ums? (?:\w+ )?(?:Ersparte|Lohn|Geld))"
    r" (?:gesteckt|gewirtschaftet|geführt|gebracht)"
    r"|(?:nachts|heimlich|illegal|ungeklärt)(?: [\w,-]+){0,6}? (?:gekippt|abgelassen|eingeleitet"
    r"|verklappt|entsorgt|abgeladen|verkauft|mitgeschnitten|abgehört)"
    r"|(?:Öl|Altöl|Gift|Abwasser|Abwässer|Müll|Bauschutt|Gülle|Chemikalien|Farbreste)(?: [\w,-]+)"
    r"{0,4}? (?:gekippt|abgelassen|eingeleitet|verklappt|abgeladen)"
    r"|(?:nie|niemals) (?:geliefert|gebaut|erbracht|ausgezahlt|weitergegeben|abgeliefert)"
    r"|(?:ist|war) (?:ein|eine) (?:\w+ )?(?:Betrüger|Betrügerin|Dieb|Diebin|Lügner|Lügnerin|Mörder"
    r"|Spion|Spitzel|Verräter|Verbrecher|Verbrecherin)\b",
    "betrogen bestochen unterschlagen gestohlen veruntreut gefälscht belogen misshandelt vergiftet"
    " hinterzogen erpresst bedroht ausgebeutet vertuscht gefoltert ermordet bestahl betrog bestach"
    " unterschlug stahl veruntreute fälschte belog hinterzog erpresste beutete vertuschte betrügt"
    " bestiehlt belügt besticht hintergangen verprügelt missbraucht ist war erschlichen abgezockt"
    " geplündert abgezweigt beiseitegeschafft zweckentfremdet geprellt ausspioniert bespitzelt"
    " begrapscht eingeschüchtert geschmiert gepanscht gesteckt gewirtschaftet geführt gebracht"
    " gekippt abgelassen eingeleitet verklappt entsorgt abgeladen mitgeschnitten abgehört geliefert"
    " gebaut erbracht ausgezahlt weitergegeben abgeliefert verkauft",
    r"\b(?:sagte?|sagen|laut|zufolge|nach Angaben|angeblich|mutmaßlich\w*|soll|sollen|wirft|werfen"
    r"|Vorwurf|Vorwürfe|Gericht|Landgericht|Amtsgericht|Staatsanwalt\w*|Anklage|verurteilt"
    r"|ange(?:klagt|zeigt)|beschuldigt|bestreitet|Bericht|Urteil|wurden?|worden|nicht|kein\w*|wenn"
    r"|falls|ob|Roman|Film|erklärte|behauptet|Klage)\b",
    GERMAN,
)
_FRENCH = _tongue(
    r"(?:[Ss]ociété|[Ee]ntreprise|[Bb]anque|[Gg]roupe|[Aa]ssociation|M\.|Mme|Monsieur|Madame"
    r"|[Mm]aire|[Mm]inistre|[Dd]irecteur|[Dd]irectrice|[Pp]atron|[Pp]résidente?|[Ee]scroc|[Ee]spion"
    r"|[Vv]oleur|[Tt]raître) (?P<name>[A-ZÀ-Ý][\w&-]+(?: (?:et |& |de )?[A-ZÀ-Ý][\w-]+){0,3})"
    r"|(?P<first>[A-ZÀ-Ý][\w-]+ (?:de |du |van |von )?[A-ZÀ-Ý][\w-]+)(?=, [^,.;:]{3,70}, )",
    r"(?:a|ont) (?:\w+ment )?(?:volé|détourné|corrompu|fraudé|escroqué|menti|falsifié|trompé"
    r"|torturé"
    r"|assassiné|empoisonné|pillé|blanchi|extorqué|harcelé|dissimulé|exploité|violé|empoché|soudoyé"
    r"|truqué|maquillé|trafiqué|racketté|intimidé|agressé|espionné|surfacturé|floué|arnaqué|menacé"
    r"|spolié|piraté)\b"
    r"|(?:a|ont) (?:\w+ment )?(?:déversé|rejeté|vidé|jeté)(?: [\w'’-]+){1,8}? dans (?:la |le |l'"
    r"|les )"
    r"(?:rivière|fleuve|canal|lac|mer|port|ruisseau|nappe|égouts?)"
    r"|(?:a|ont) (?:encaissé|facturé|touché|pris)(?: [\w'’-]+){1,9}? (?:sans (?:jamais )?|jamais )"
    r"(?:livrer|livrée?s?|faire|faits?|faites?|construire|rendre|rendue?s?|effectuée?s?|reverser)"
    r"|(?:a|ont) (?:puisé dans la caisse|touché (?:un |des )pots?-de-vin)"
    r"|est un(?:e)? (?:escroc|voleur|voleuse|menteur|menteuse|assassin|espion|traître|criminel)\b",
    "volé détourné corrompu fraudé escroqué menti falsifié trompé torturé assassiné empoisonné "
    "pillé"
    " empoché soudoyé truqué maquillé trafiqué racketté intimidé agressé espionné surfacturé floué"
    " arnaqué menacé spolié piraté déversé rejeté vidé jeté encaissé facturé touché pris puisé"
    " blanchi extorqué harcelé dissimulé exploité violé escroc voleur voleuse menteur menteuse"
    " assassin espion traître criminel",
    r"\b(?:selon|d'après|a déclaré|a dit|affirme|aurait|auraient|présumée?|accuse|accusée?|tribunal"
    r"|cour|procureur|condamnée?|plainte|rapport|allègue|nie|n'a|pas|jamais|si|roman|film"
    r"|enquête)\b",
    FRENCH,
)
_SPANISH = _tongue(
    r"(?:[Ee]mpresa|[Cc]ompañía|[Bb]anco|[Gg]rupo|[Aa]sociación|[Ss]eñora?|[Dd]on|[Dd]oña|[Ss]r\."
    r"|[Ss]ra\.|[Aa]lcalde|[Aa]lcaldesa|[Mm]inistr[oa]|[Dd]irectora?|[Pp]residenta?|[Ee]stafador"
    r"|[Ee]spía|[Ll]adrón|[Tt]raidor) (?P<name>[A-ZÁ-Ý][\w&-]+(?: (?:y |& "
    r"|de )?[A-ZÁ-Ý][\w-]+){0,3})"
    r"|(?P<first>[A-ZÀ-Ý][\w-]+ (?:de |du |van |von )?[A-ZÀ-Ý][\w-]+)(?=, [^,.;:]{3,70}, )",
    r"(?:(?:ha|han) )?(?:robado|estafado|sobornado|malversado|defraudado|engañado|falsificado"
    r"|mentido|torturado|asesinado|envenenado|saqueado|extorsionado|encubierto|robó|estafó|sobornó"
    r"|malversó|defraudó|engañó|falsificó|mintió|torturó|asesinó|envenenó|saqueó|extorsionó"
    r"|embolsado|embolsó|amañado|amañó|chantajeado|chantajeó|amenazado|amenazó|agredido|agredió"
    r"|espiado|espió|desfalcado|desfalcó|timado|timó|sobrefacturado)\b"
    r"|(?:ha |han )?(?:vertido|vertió|arrojado|arrojó|vaciado|vació)(?: \w+){1,8}? (?:al|en el"
    r"|en la"
    r"|a la) (?:río|mar|lago|canal|puerto|arroyo|acuífero)"
    r"|(?:ha |han )?(?:cobrado|cobró|facturado|facturó)(?: \w+){1,9}? (?:y|que|sin)(?: \w+)?"
    r" (?:nunca|jamás|entregar|hacer|construir)\b"
    r"|es un(?:a)? (?:estafador|estafadora|ladrón|ladrona|mentiroso|mentirosa|asesino|espía"
    r"|corrupto)",
    "robado estafado sobornado malversado defraudado engañado falsificado mentido torturado "
    "asesinado"
    " envenenado saqueado extorsionado encubierto robó estafó sobornó malversó defraudó engañó"
    " falsificó mintió torturó asesinó envenenó saqueó extorsionó estafador estafadora ladrón "
    "ladrona"
    " mentiroso mentirosa asesino espía corrupto embolsado embolsó amañado amañó chantajeado"
    " chantajeó"
    " amenazado amenazó agredido agredió espiado espió desfalcado desfalcó timado timó vertido"
    " vertió"
    " arrojado arrojó vaciado vació cobrado cobró facturado facturó sobrefacturado",
    r"\b(?:según|dijo|afirmó|declaró|supuest\w+|presunt\w+|habría|acusa|acusad[oa]|tribunal|juez"
    r"|jueza|fiscal|fiscalía|condenad[oa]|denuncia|informe|alega|niega|negó|no|nunca|si|novela"
    r"|película|investigación|fue|fueron)\b",
    SPANISH,
)
TONGUES = {"fa": _PERSIAN, "ar": _ARABIC, "de": _GERMAN, "fr": _FRENCH, "es": _SPANISH}
_OPENS = frozenset({"opening", "first"})
_REACH = 240


def charged_abroad(case: Case) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and name where narration charges somebody in one of those languages."""
    for language in _languages(case):
        yield from _charged(case, language, TONGUES[language])


def _languages(case: Case) -> Iterator[str]:
    """Yield the text's language, and Spanish where a part of the text is in it."""
    own = case.document.language[:2]
    if own in TONGUES:
        yield own
    if own not in {"es", "fr"} and is_partly_spanish(case):
        yield "es"


def _charged(case: Case, language: str, tongue: Tongue) -> Iterator[tuple[int, int, str]]:
    seen: set[int] = set()
    deep = 70 if tongue is _GERMAN else 10  # where the verb comes last
    for at in case.places(tongue.words):
        first, last = case.sentence_at(at)
        deed = tongue.deed.search(case.text, max(first, at - deep), min(last, at + 60))
        if deed is None or first in seen or in_anothers_quote(case, at):
            continue
        quote = case.quote_at(at)
        told = case.text[slice(*quote)] if quote is not None else case.narration(first, last)
        own = without_own_word(case, without_witnesses_abroad(language, told))
        if tongue.said.search(own):
            continue
        begin = after_own_word(case, first, last)
        named = tongue.named.search(case.text, max(begin, at - _REACH), deed.start())
        if named is None or case.quote_at(named.start()) != quote:
            continue
        group = next(name for name, words in named.groupdict().items() if words)
        if group in _OPENS and named.start() != begin:
            continue
        seen.add(first)
        yield named.start(), max(deed.end(), named.end(group)), str(named[group])

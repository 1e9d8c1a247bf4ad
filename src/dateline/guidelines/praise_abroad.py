"""Stock praise in German, French, Spanish and Persian: words that shine, and turns of phrase."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines.case import Case
from dateline.release.patterns import late


class _Tongue(NamedTuple):
    """Stems and words that praise by themselves, and phrases under the words that open them."""

    shining: re.Pattern[str]
    heads: frozenset[str]
    phrases: re.Pattern[str]


def _stems(words: str) -> str:
    return "|".join(sorted(words.split(), key=len, reverse=True))


_DE_STEMS = (
    "einzigartig erstklassig hochkarätig renommiert beeindruckend herausragend hervorragend"
    " außergewöhnlich atemberaubend unvergesslich wegweisend zukunftsweisend"
    " bahnbrechend unübertroffen unerreicht unerreichbar konkurrenzlos exzellent spektakulär"
    " faszinierend traumhaft legendär meisterhaft brillant grandios fantastisch phantastisch"
    " phänomenal fulminant sensationell märchenhaft zauberhaft atemraubend hinreißend preisgekrönt"
    " weltbekannt weltberühmt weltweitführend marktführend branchenführend branchenweit"
    " richtungsweisend unschlagbar unvergleichlich unwiderstehlich exquisit edelst luxuriös"
    " überragend genial genialst revolutionär mustergültig kongenial bestechend umwerfend"
    " überwältigend verblüffend unnachahmlich unverwechselbar makellos perfekt"
    " himmlisch magisch innovativ visionär top-modern hochmodern ultramodern"
    " topmodern maßstabsetzend bewundernswert triumphal meistersicher vorzüglich köstlich"
    " begeisternd mitreißend"
)
_DE_NOUNS = (
    "weltklasse spitzenklasse extraklasse meisterwerk meisterleistung marktführer weltmarktführer"
    " technologieführer branchenprimus vorreiter spitzenreiter traumteam dreamteam"
    " quantensprung geniestreich sternstunde juwel wunderwerk aushängeschild platzhirsch"
    " superlative"
    " superlativen gänsehaut perfektion highlight highlights leuchtturm leuchtturmprojekt"
)
_DE_HEADS = (
    "führende führender führendes führenden maßstäbe maßstab seinesgleichen superlative schatten"
    " nonplusultra klasse liga beste bester bestes besten schönste schönsten modernste"
    " modernsten ära"
)
_DE_PHRASES = (
    r"führende[rsn]? (?:anbieter\w*|hersteller\w*|unternehmen\w*|spezialist\w*|plattform\w*"
    r"|dienstleister\w*|experte\w*|adresse|partner\w*|marke\w*|lieferant\w*|agentur\w*|kanzlei\w*"
    r"|technologie\w*|entwickler\w*|fach\w+|\w+(?:anbieter|hersteller|unternehmen|konzern)s?)"
    r"|(?:neue |höchste )?maßstäbe? (?:setz\w+|zu setzen|in|für|bei)|sucht seinesgleichen"
    r"|(?:sucht |ohne )?seinesgleichen|in den schatten"
    r"|(?:klasse|liga) für sich|nonplusultra"
    r"|(?:beste[rsn]?|schönste[n]?|modernste[n]?) (?:[\wäöüß]+ )(?:der welt|aller zeiten|europas"
    r"|deutschlands|weit und breit|im land|überhaupt|im norden|des landes)"
    r"|ära (?:ein|der|des|beginnt)"
)
_FR_STEMS = (
    "exceptionnel exceptionnelle exceptionnels exceptionnelles incontournable incontournables"
    " inégalé inégalée inégalés inégalées inégalable prestigieux prestigieuse prestigieuses"
    " remarquable remarquables remarquablement magnifique magnifiques somptueux somptueuse"
    " époustouflant époustouflante époustouflants inoubliable inoubliables innovant innovante"
    " innovants innovantes novateur novatrice novateurs révolutionnaire révolutionnaires sublime"
    " sublimes spectaculaire spectaculaires sensationnel sensationnelle fabuleux fabuleuse"
    " merveilleux merveilleuse merveilleuses féerique féeriques fascinant fascinante éblouissant"
    " éblouissante incomparable incomparables imbattable imbattables irrésistible irrésistibles"
    " génial géniale géniaux légendaire légendaires mythique mythiques emblématique emblématiques"
    " visionnaire visionnaires brillant brillante brillants brillamment formidable formidables"
    " phénoménal phénoménale fantastique fantastiques exquis exquise luxueux"
    " luxueuse idyllique idylliques paradisiaque paradisiaques impressionnant impressionnante"
    " impressionnants prodigieux prodigieuse inimitable inimitables"
    " grandiose grandioses parfait parfaite chef-d'œuvre"
)
_FR_HEADS = (
    "leader leaders leadeur fer chef référence hors sans nouvelle nec bijou perle fleuron pionnier"
    " pionnière meilleur meilleure meilleurs meilleures plus première avenir excellence rêve classe"
    " or pointe"
)
_FR_PHRASES = (
    r"lead(?:er|eur)s? (?:mondial|européen|français|national|incontesté|du|de|des|dans|en|sur)\w*"
    r"|fer de lance|chef de file|chefs? d'œuvre|référence (?:mondiale|absolue|incontournable|du"
    r"|en matière|dans)|hors (?:du commun|pair|norme|normes)|sans (?:égale?|pareil(?:le)?|rivale?"
    r"|précédent|équivalent|faille)|nouvelle ère|nec plus ultra|(?:bijou|perle|fleuron) d\w+"
    r"|pionni(?:er|ère) (?:dans|de|du|en)|meilleure?s? (?:\w+ ){0,2}(?:au monde|du monde|du marché"
    r"|de tous les temps|d'europe|de france|qui soit)"
    r"|plus (?:beau|belle|beaux|belles|grand|grande|moderne|innovant|innovante|prestigieux"
    r"|prestigieuse|performant|performante|fou|folle) (?:\w+ ){0,3}(?:au monde|du monde|de tous les"
    r" temps|d'europe|de france|qui soit|du pays)|avenir d[eu] (?:la |l')?\w+ commence"
    r"|(?<=d')excellence|rêve (?:devenu|éveillé)|classe mondiale|pointe de (?:la|l')"
)
_ES_STEMS = (
    "excepcional excepcionales extraordinario extraordinaria extraordinarios extraordinarias"
    " impresionante impresionantes espectacular espectaculares inolvidable inolvidables prestigioso"
    " prestigiosa prestigiosos incomparable incomparables inigualable inigualables innovador"
    " innovadora innovadores innovadoras revolucionario revolucionaria maravilloso maravillosa"
    " maravillosos magnífico magnífica magníficos fantástico fantástica increíble increíbles"
    " asombroso asombrosa deslumbrante deslumbrantes fascinante fascinantes sublime sublimes"
    " exquisito exquisita lujoso lujosa legendario legendaria emblemático emblemática icónico"
    " icónica visionario visionaria brillante brillantes formidable insuperable insuperables"
    " imbatible imbatibles inmejorable inmejorables irrepetible idílico"
    " paradisíaco mágico mágica perfecto perfecta transformador transformadora galardonado"
    " galardonada renombrado renombrada vanguardista fenomenal sensacional"
    " grandioso grandiosa soñado soñada rompedor rompedora pionero pionera pioneros espléndido"
)
_ES_HEADS = (
    "líder líderes vanguardia referente primer clase nueva joya mejor mejores más obra futuro sin"
    " antes altura excelencia sueño élite"
)
_ES_PHRASES = (
    r"líder(?:es)? (?:mundial|global|en|del?|indiscutible|nacional|europeo|absoluto)\w*"
    r"|vanguardia (?:de|en|tecnológica)|referente (?:mundial|nacional|en|de|del|internacional|para)"
    r"|primer (?:nivel|orden)|clase mundial|nueva era|joya de(?:l| la)?"
    r"|mejore?s? (?:\w+ ){0,3}(?:del mundo|de todos los tiempos|de europa|de españa|del país|del "
    r"mercado|de la historia)|más (?:\w+) (?:del mundo|de todos los tiempos|de europa|de"
    r" españa|del "
    r"país|del mercado|de la historia)|obra maestra|futuro de(?:l| la) \w+ (?:ya|está|empieza)"
    r"|sin (?:igual|rival|parangón|precedentes)|antes y (?:un )?después|sueño hecho"
)
_FA_STEMS = (
    "بینظیر بینظیرترین بیهمتا بیرقیب بیمانند بیبدیل کمنظیر منحصربهفرد منحصربفرد استثنایی شگفتانگیز"
    " شگفتآور خارقالعاده فوقالعاده خیرهکننده حیرتانگیز رویایی رؤیایی افسانهای باشکوه شاهکار"
    " بینقص درخشان درخشانترین برترین بهترین پیشروترین پیشرفتهترین زیباترین نوآورانه انقلابیترین"
    " دلنواز خاطرهانگیز فراموشنشدنی بهیادماندنی وصفناپذیر وصفنشدنی بیسابقهترین معجزهآسا جادویی"
    " طلاییترین پرافتخار پرافتخارترین نامآور خوشنام چشمنواز دلربا مسحورکننده سحرآمیز نابترین"
    " تحسینبرانگیز ستودنی بیچونوچرا اعجابانگیز اعجابآور هوشربا دلفریب بهشتی کمالیافته بیرقابت"
    " بیمثال بیمثل قهرمانانه تکرارنشدنی بینالمللیترین محبوبترین معتبرترین مدرنترین سرآمد سرآمدان"
    " بیحریف"
)
_FA_HEADS = "پیشرو تراز کلاس نقطه حرف در رقبا همه جهانی نظیر"
_FA_PHRASES = (
    r"پیشرو (?:در|صنعت|جهان|کشور|منطقه)|تراز (?:اول|جهانی|نخست)|کلاس جهانی|نقطه عطف(?:ی)?"
    r"|حرف اول را|حرف ندارد|نظیر ندارد|در (?:جهان|دنیا|کشور) (?:بیهمتا|همتا|نظیر|مانند)\S*"
    r" ?(?:ندارد|است)?"
    r"|رقبا\S* را (?:پشت سر|جا|کنار)"
)
_NO_PRAISE = late(
    r"(?:assemblée|session|mission|séance|dividende)s? (?:générale )?extraordinaires?"
    r"|(?:junta|asamblea|sesión|dividendo|comisión) (?:general )?extraordinari[ao]"
)


def _tongue(stems: str, endings: str, heads: str, phrases: str) -> _Tongue:
    return _Tongue(
        late(rf"(?:{_stems(stems)})(?:{endings})(?!\w)"),
        frozenset(heads.split()),
        late(rf"(?:{phrases})(?!\w)"),
    )


_TONGUES = {
    "de": _tongue(
        f"{_DE_STEMS} {_DE_NOUNS}", "|e|er|es|en|em|ste|sten|ster|stes|s|n", _DE_HEADS, _DE_PHRASES
    ),
    "fr": _tongue(_FR_STEMS, "", _FR_HEADS, _FR_PHRASES),
    "es": _tongue(_ES_STEMS, "", _ES_HEADS, _ES_PHRASES),
    "fa": _tongue(_FA_STEMS, "|ی|ای|ترین|تر", _FA_HEADS, _FA_PHRASES),
}


def praises_abroad(case: Case) -> Iterator[tuple[int, int]]:
    """Yield the spans of stock praise in a text of another language."""
    tongue = _TONGUES.get(case.document.language[:2])
    if tongue is None:
        return
    shining = frozenset(word for word in case.vocabulary if tongue.shining.fullmatch(word))
    for at in case.places(shining | tongue.heads):
        found = tongue.shining.match(case.lowered, at) or tongue.phrases.match(case.lowered, at)
        if found is not None and not _NO_PRAISE.search(case.lowered, max(0, at - 30), found.end()):
            yield found.span()

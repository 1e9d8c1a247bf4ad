"""More of the words by which a text charges somebody with a wrong, in four languages.

Persian, German, French and Spanish: who is named (the kind of a firm or a role before the name), the
deeds by field of life, and whose word is only the source's: nameless witnesses and papers it keeps.
They go on with the patterns of `dateline.guidelines.charges_abroad`.
"""

from typing import NamedTuple

from dateline.release.patterns import late


class More(NamedTuple):
    """What goes on with a tongue's patterns of names and deeds, and the deeds' words."""

    named: str
    deed: str
    words: str


_FILTH_DE = (
    r"(?:Altöl|Öl|Abw[aä]sser\w*|Müll|Bauschutt|Gülle|Chemikalien|Farb\w+|Lauge|Säure|Klärschlamm|Abfälle"
    r"|Diesel|Giftmüll|Gift|Schlacke|Asbest|Jauche|Lack\w*|Batterien|Schlamm|Fäkalien|Reifen|Schutt)"
)
_KIN_DE = (
    r"(?:Schwager|Bruder|Sohn|Neffen|Vetter|Freund|Cousin|Schwiegersohn|Frau|Tochter|Schwester)"
)
GERMAN = More(
    r"|(?:Bäckerei|Makler(?:in)?|Bauunternehmer(?:in)?|Bauunternehmen|Handwerker|Gutachter(?:in)?"
    r"|Trainer(?:in)?|Hausverwaltung|Bauträger|Baufirma|Werft|Molkerei|Metzgerei|Schlachthof|Klinik|Arzt"
    r"|Ärztin|Apotheker(?:in)?|Apotheke|Händler(?:in)?|Maschinenhandlung|Autohaus|Agentur|Stiftung|Pfarrer"
    r"|Lehrer(?:in)?|Kassenwart(?:in)?|Schatzmeister(?:in)?|Stadtrat|Stadträtin|Landrat|Amtsleiter(?:in)?"
    r"|Kapitän|Landwirt(?:in)?|Züchter(?:in)?|Wirt(?:in)?|Hotel|Gasthof|Restaurant|Kanzlei|Rechtsanwalt"
    r"|Anwalt|Anwältin|Notar(?:in)?|Professor(?:in)?|Journalist(?:in)?|Investor(?:in)?|Unternehmer(?:in)?"
    r"|Zulieferer|Lieferant|Dienstleister|Pflegeheim|Heim|Schule|Zeitung|Verlag|Brauerei|Weingut|Sägewerk"
    r"|Kieswerk|Fabrik|Kommandant|Richter(?:in)?|Politiker(?:in)?|Senator(?:in)?|Nachbar(?:in)?"
    r"|Bootsbauer(?:in)?|Segelmacher(?:in)?|Präsident(?:in)?|Bauleiter(?:in)?|Architekt(?:in)?|Kollege"
    r"|Vermietung|Immobilien|Papierfabrik|Färberei|Gerberei|Handelshaus|Bankhaus|Versicherung|Sportwart) "
    r"(?P<kinded>[A-ZÄÖÜ][\w&.-]+(?: (?:& |und )?[A-ZÄÖÜ][\w-]+){0,3})"
    r"|(?P<formed>[A-ZÄÖÜ][\w-]+(?: (?:& |und )?[A-ZÄÖÜ][\w-]+){0,2} (?:GmbH|AG|KG|OHG|& Söhne|& Sohn"
    r"|& Töchter|& Co\b))",
    rf"|{_FILTH_DE}(?: [\w,-]+){{0,8}}? (?:gepumpt|geleitet|geschüttet|gekippt|gegossen|laufen lassen"
    rf"|versenkt|vergraben|verbrannt|abgeladen|abgelassen|geworfen|verkippt|gespült|ausgebracht|pumpt"
    rf"|kippt|leitet|schüttet|verbrennt|pumpte|kippte|leitete|schüttete|verbrannte)\b"
    rf"|(?:pumpt|pumpte|kippt|kippte|leitet|leitete|schüttet|schüttete|verbrennt|vergrub)(?: [\w,-]+)"
    rf"{{0,4}}? {_FILTH_DE}\b"
    rf"|(?:seine[mnr]|ihre[mnr]) (?:eigenen )?{_KIN_DE}(?: [\w,-]+){{0,3}}? (?:zugeschanzt|zugeschoben"
    rf"|gegeben|verschafft|überlassen|vermietet|verkauft)\b|\b(?:zugeschanzt|umetikettiert|abgekupfert"
    rf"|plagiiert|getürkt|gedopt|schikaniert|belästigt|eingeschleust|ausgenommen|frisiert|eingesteckt"
    rf"|einbehalten|verschwiegen|verschachert|abgeschrieben|vergriffen|übervorteilt|gequält|begrabscht)\b"
    rf"|(?:gefälschte[nr]?|verdorbene[sn]?|abgelaufene[sn]?|gestohlene[sn]?|faule[sn]?|kranke|gestreckte[sn]?"
    rf"|vergammelte[sn]?)(?: [\w,-]+){{1,5}}? (?:verkauft|geliefert|benutzt|ausgegeben|vorgelegt|verwendet"
    rf"|serviert|abgerechnet|verkaufte|lieferte|ausgestellt)\b"
    rf"|(?:dem|der|einem|einer|den) [A-ZÄÖÜ][\w-]+ (?:ein|eine|einen) (?:Kreuzfahrt|Urlaub|Reise|Auto|Uhr"
    rf"|Küche|Umschlag|Villa|Wochenende)(?: [\w,-]+){{0,4}}? (?:bezahlt|geschenkt|spendiert|zugesteckt|finanziert)"
    rf"|(?:Schmiergeld\w*|Bestechungsgeld\w*)(?: [\w,-]+){{0,4}}? (?:gezahlt|genommen|kassiert|angenommen"
    rf"|verteilt|bezahlt)|(?:betrunken|volltrunken|alkoholisiert)(?: [\w,-]+){{0,6}}? (?:gefahren|gesteuert"
    rf"|operiert|unterrichtet|gelenkt|Dienst getan)|(?:Heizung|Wasser|Strom|Gas|Licht)(?: [\w,-]+){{0,5}}?"
    rf" (?:abgedreht|abgestellt|abgeklemmt|gekappt)|(?:Lehrlinge?|Kinder|Schüler\w*|Arbeiter\w*|Bewohner\w*"
    rf"|Patient\w*|Mädchen|Jungen|Mieter\w*|Pferde?|Hunde?|Tiere|Näherinnen|Matrosen)(?: [\w,-]+){{0,5}}?"
    rf" (?:geschlagen|verprügelt|eingesperrt|eingeschlossen|gefesselt|beschimpft|hungern lassen|schuften lassen)"
    rf"|(?:Anzahlung\w*|Kaution\w*|Spenden\w*|Beiträge|Löhne|Lohn|Gelder|Geld|Trinkgeld\w*|Kollekte|Erlös)"
    rf"(?: [\w,-]+){{0,5}}? (?:behalten|eingesteckt|einbehalten|verprasst|verspielt|verjubelt|nie (?:ausgezahlt"
    rf"|weitergereicht|zurückgezahlt))|schwarz (?:bezahlt|beschäftigt|gearbeitet|kassiert)"
    rf"|(?:ohne Genehmigung|ohne Erlaubnis|ohne Zulassung|ohne Führerschein)(?: [\w,-]+){{0,6}}? (?:gefällt"
    rf"|gebaut|gebaggert|abgerissen|gefahren|abgebrochen|gerodet|verkauft|betrieben|aufgeschüttet)",
    "gepumpt geleitet geschüttet gegossen lassen versenkt vergraben verbrannt geworfen verkippt gespült"
    " ausgebracht pumpt kippt leitet schüttet verbrennt pumpte kippte leitete schüttete verbrannte vergrub"
    " zugeschanzt zugeschoben gegeben verschafft überlassen vermietet umetikettiert abgekupfert plagiiert"
    " getürkt gedopt schikaniert belästigt eingeschleust ausgenommen frisiert eingesteckt einbehalten"
    " verschwiegen verschachert abgeschrieben vergriffen übervorteilt gequält begrabscht benutzt ausgegeben"
    " vorgelegt verwendet serviert abgerechnet verkaufte lieferte ausgestellt bezahlt geschenkt spendiert"
    " zugesteckt finanziert gezahlt genommen kassiert angenommen verteilt gefahren gesteuert operiert"
    " unterrichtet gelenkt abgedreht abgestellt abgeklemmt gekappt geschlagen eingesperrt eingeschlossen"
    " gefesselt beschimpft behalten verprasst verspielt verjubelt beschäftigt gearbeitet gefällt gebaggert"
    " abgerissen abgebrochen gerodet betrieben aufgeschüttet",
)
_HAS = r"(?:a|ont|avait|avaient)"
_FILTH_FR = (
    r"(?:huiles?|boues?|eaux usées|déchets|gravats|peintures?|acides?|produits|lisier|purin|solvants?"
    r"|teintures?|colorants|pesticides|gasoil|mazout|ordures|chaux|amiante|rejets|effluents|résidus|encres?)"
)
FRENCH = More(
    r"|(?:[Pp]romoteur|[Pp]romotrice|[Ee]ntrepreneur|[Mm]açon|[Bb]oucherie|[Ll]aiterie|[Cc]linique|[Hh]ôtel"
    r"|[Rr]estaurant|[Aa]gence|[Ss]yndic|[Bb]ailleur|[Pp]ropriétaire|[Nn]otaire|[Aa]vocate?|[Mm]édecin"
    r"|[Dd]octeur|Dr|[Pp]rofesseure?|[Éé]leveur|[Éé]levage|[Aa]griculteur|[Pp]épiniériste|[Pp]épinière"
    r"|[Uu]sine|[Cc]arrière|[Gg]arage|[Tt]ransporteur|[Cc]onseiller|[Cc]onseillère|[Dd]éputée?|[Pp]réfet"
    r"|[Jj]uge|[Cc]uré|[Aa]bbé|[Ee]ntraîneur|[Ff]ournisseur|[Tt]résorier|[Tt]résorière|[Gg]érante?|[Ff]erme"
    r"|[Ff]oyer|[Éé]cole|[Jj]ournal|[Cc]abinet|[Ff]ondation|[Ff]irme|[Ii]ndustriel|[Tt]einturerie|[Vv]igneron"
    r"|[Dd]omaine|[Aa]djoint|[Aa]djointe|[Ss]énateur|[Aa]rchitecte|[Mm]archand|[Cc]oopérative|[Pp]aysagiste"
    r"|[Pp]apeterie|[Bb]oulangerie|[Aa]ssureur|[Aa]rmateur|[Cc]apitaine) (?P<kinded>[A-ZÀ-Ý][\w&-]+(?:"
    r" (?:et |& |de )?[A-ZÀ-Ý][\w-]+){0,3})",
    rf"|{_HAS} fait (?:arracher|abattre|couper|raser|brûler|taire|disparaître|chanter|signer de faux"
    rf"|travailler (?:des|ses) (?:enfants|ouvriers|saisonniers)|enfermer|expulser|battre|tabasser)\b"
    rf"|{_HAS} (?:\w+ment )?(?:plagié|empoché|maltraité|expulsé|séquestré|tabassé|insulté|dopé|drogué|recopié"
    rf"|contrefait|maquillé|raflé|grugé|rackettée?s?|abusé de|touché des pots|acheté (?:le silence|des voix"
    rf"|un diplôme|son diplôme))\b"
    rf"|{_HAS} (?:\w+ment )?(?:déversé|rejeté|vidé|jeté|enterré|brûlé|versé|abandonné|répandu|enfoui)(?: [\w'’-]+)"
    rf"{{1,4}}? ?{_FILTH_FR}|(?:déverse|rejette|vide|enterre|brûle|répand|enfouit)(?: [\w'’-]+){{1,4}}?"
    rf" ?{_FILTH_FR}\b"
    rf"|{_HAS} (?:\w+ment )?(?:gardé|conservé|encaissé|pris)(?: [\w'’-]+){{1,3}}? ?(?:cautions?|dons|salaires?"
    rf"|pourboires|cotisations|acomptes?|collecte|quête|recette|argent)\b"
    rf"|{_HAS} (?:\w+ment )?(?:vendu|servi|livré)(?: [\w'’-]+){{1,5}}? (?:avariée?s?|périmée?s?|malades?|pourrie?s?"
    rf"|volée?s?|frelatée?s?|contaminée?s?)\b|{_HAS} (?:\w+ment )?(?:battu|frappé|giflé|enfermé|attaché)(?: [\w'’-]+)"
    rf"{{0,3}}? ?(?:enfants?|élèves?|apprentis?|résidents?|ouvriers?|pensionnaires|patients?|chiens?|chevaux)\b"
    rf"|{_HAS} (?:\w+ment )?coupé (?:l['’]eau|le chauffage|l['’]électricité|le gaz|le courant)\b"
    rf"|{_HAS} (?:\w+ment )?(?:arraché|abattu|coupé|rasé)(?: [\w'’-]+){{1,5}}? (?:de nuit|sans autorisation|sans permis"
    rf"|protégée?s?)\b|\ben (?:falsifiant|truquant|trompant|volant|maquillant|menaçant|soudoyant|trafiquant|détournant)\b"
    rf"|{_HAS} (?:\w+ment )?(?:attribué|donné|confié|cédé|vendu|offert)(?: [\w'’-]+){{1,6}}? à (?:son|sa) (?:propre )?"
    rf"(?:frère|fils|beau-frère|cousin|neveu|gendre|épouse|femme|sœur|fille|ami)\b"
    rf"|{_HAS} (?:opéré|conduit|piloté) (?:ivre|en état d['’]ivresse)\b",
    "arracher abattre couper raser brûler taire disparaître chanter signer travailler enfermer expulser battre"
    " tabasser plagié maltraité expulsé séquestré tabassé insulté dopé drogué recopié contrefait raflé grugé"
    " abusé acheté enterré brûlé versé abandonné répandu enfoui déverse rejette vide enterre brûle répand enfouit"
    " gardé conservé vendu servi livré battu frappé giflé enfermé attaché coupé arraché abattu rasé falsifiant"
    " truquant trompant volant maquillant menaçant soudoyant trafiquant détournant attribué donné confié cédé"
    " offert opéré conduit piloté",
)
_HA = r"(?:ha |han |había |habían )?"
SPANISH = More(
    r"|(?:[Cc]onstructora|[Nn]aviera|[Ii]nmobiliaria|[Pp]romotora|[Ff]ábrica|[Gg]ranja|[Cc]línica|[Hh]otel"
    r"|[Rr]estaurante|[Aa]gencia|[Nn]otari[oa]|[Aa]bogad[oa]|[Mm]édic[oa]|[Dd]octora?|[Pp]rofesora?|[Ee]ntrenadora?"
    r"|[Cc]oncejala?|[Dd]iputad[oa]|[Jj]uez|[Jj]ueza|[Pp]árroco|[Pp]adre|[Cc]apitán|[Pp]atrón|[Cc]aser[oa]"
    r"|[Pp]ropietari[oa]|[Aa]dministradora?|[Cc]ontratista|[Pp]roveedora?|[Dd]istribuidora|[Bb]odega|[Mm]atadero"
    r"|[Tt]aller|[Tt]ransportista|[Ff]undación|[Cc]olegio|[Rr]esidencia|[Tt]esorer[oa]|[Gg]erente|[Cc]omisario"
    r"|[Pp]eriodista|[Ii]nvestigadora?|[Gg]anader[oa]|[Cc]arnicería|[Pp]anadería|[Ff]armacia|[Ff]irma|[Ss]ociedad"
    r"|[Mm]inera|[Pp]esquera|[Cc]ementera|[Pp]apelera|[Cc]asa|[Cc]orredora?|[Aa]rquitect[oa]|[Cc]ooperativa) "
    r"(?P<kinded>[A-ZÁ-Ý][\w&-]+(?: (?:y |& |de )?[A-ZÁ-Ý][\w-]+){0,3})",
    rf"|{_HA}(?:falsificaron|plagiado|plagió|acosado|acosó|maltratado|maltrató|desahuciado|desahució|adulterado"
    rf"|adulteró|manipulado|manipuló|drogado|drogó|dopado|dopó|talado|taló|encerrado|encerró|golpeado|golpeó|insultado"
    rf"|insultó|copiado|copió|chantajeado|traficado|traficó|despojado|despojó|engañaron|robaron|estafaron|vertieron"
    rf"|trucado|trucó|hurtado|hurtó|intimidado|intimidó|usurpado|usurpó)\b"
    rf"|\bse (?:quedó|quedaron|ha quedado|embolsó|apropió|ha apropiado) (?:con|de)\b"
    rf"|{_HA}(?:vendido|vendió|servido|sirvió|entregado|entregó)(?: \w+){{1,5}}? (?:caducad[oa]s?|podrid[oa]s?|robad[oa]s?"
    rf"|fals[oa]s?|enferm[oa]s?|adulterad[oa]s?|en mal estado)\b"
    rf"|{_HA}(?:cortado|cortó) (?:el agua|la luz|la calefacción|el gas)\b|{_HA}(?:comprado|compró) (?:votos|el silencio|al juez"
    rf"|su título|testigos)\b|{_HA}(?:aceptado|aceptó|cobrado|cobró|recibido|recibió|pagado|pagó|pidió) (?:\w+ )?(?:sobornos?"
    rf"|mordidas?|comisiones|dinero de|dinero del|regalos|un coche|un reloj|un viaje)\b"
    rf"|{_HA}(?:adjudicado|adjudicó|dado|dio|cedido|cedió|regalado|regaló|entregó|vendió)(?: \w+){{1,6}}? a su (?:propi[oa] )?(?:primo"
    rf"|hermano|cuñado|yerno|hijo|sobrino|esposa|mujer|hermana|amigo|suegro)\b"
    rf"|{_HA}(?:quemado|quemó|enterrado|enterró|tirado|tiró|echado|echó)(?: \w+){{1,3}}? ?(?:residuos|basura|aceite|escombros"
    rf"|purines|neumáticos|productos|lodos|químicos|vertidos)\b|{_HA}(?:ocultado|ocultó|escondido|escondió)(?: \w+){{1,4}}? ?"
    rf"(?:accidentes?|muertes?|fugas?|defectos?|grietas?|contaminación|pérdidas|informe|brote|abusos?)\b"
    rf"|\bfalsificando\b|\b(?:conducía|condujo|operó|pilotaba) (?:borrach[oa]|ebri[oa])\b",
    "falsificaron plagiado plagió acosado acosó maltratado maltrató desahuciado desahució adulterado adulteró manipulado"
    " manipuló drogado drogó dopado dopó talado taló encerrado encerró golpeado golpeó insultado insultó copiado copió"
    " chantajeado traficado traficó despojado despojó engañaron robaron estafaron vertieron trucado trucó hurtado hurtó"
    " intimidado intimidó usurpado usurpó quedó quedaron quedado embolsó apropió apropiado vendido vendió servido sirvió"
    " entregado entregó cortado cortó comprado compró aceptado aceptó recibido recibió pagado pagó pidió adjudicado"
    " adjudicó dado dio cedido cedió regalado regaló quemado quemó enterrado enterró tirado tiró echado echó ocultado"
    " ocultó escondido escondió falsificando conducía condujo operó pilotaba",
)
PERSIAN = More(
    r"|(?:پیمانکار|پیمانکاری|دهیار|کدخدا|نانوایی|تعاونی|بیمارستان|درمانگاه|مدرسه|مدرسهٔ|معدن|کارگاه|مربی|استاد|پزشک"
    r"|بنگاه|مالک|صاحبخانه|فروشگاه|باشگاه|روزنامهٔ|روزنامه|دامداری|مرغداری|رستوران|هتل|مهندسی|ناظر|بازرس|سرایدار"
    r"|کارفرما|هیئت|صندوق|گلخانهٔ|گلخانه|راننده|رانندهٔ|ناخدا|وکیل)\s(?P<kinded>[^\s،.؛:]+(?:\s(?!را\b|در\b|از\b|به\b|با\b"
    r"|که\b|برای\b|این\b|آن\b)[^\s،.؛:]+)?)",
    r"|(?:پنهانی|شبانه|مخفیانه|بی‌اجازه|بدون اجازه|بدون مجوز|غیرقانونی|شب‌ها)\s(?:\S+\s){0,7}?(?:آب\s)?"
    r"(?:کشید|کشیده|می‌کشد|برده|فروخته|برداشته|بریده|کند|کنده|ساخت|ساخته|سوزاند|سوزانده|خالی کرد|دفن کرد|کشته|شکار کرد)"
    r"(?!\w)|(?:پول|مزد|دستمزد|سهم|ودیعه|کمک‌ها|اعانه|حق‌آبه)\S*\s(?:\S+\s){0,6}?(?:برای خود برداشت|بالا کشید|به حساب خود"
    r"|خرج خود|به جیب|به نام خود|به خویشان)\S*"
    r"|(?:گوشت|شیر|دارو|دان|مواد|خوراک|روغن)\S*\s(?:\S+\s){0,3}?(?:فاسد|تاریخ‌گذشته|تقلبی|مانده|آلوده)\S*\s(?:\S+\s){0,4}?"
    r"(?:فروخت|فروخته|می‌فروشد|داد|داده|پخش کرد)|(?:امضا|سند|مهر|مدرک|فاکتور|صورت‌حساب|قرارداد|گزارش|نتیجه)\S*\s(?:\S+\s){0,5}?"
    r"(?:ساختگی|جعلی|قلابی|جعل)\S*|(?:کارگران|شاگردان|کودکان|بچه‌ها|مستأجران|دانش‌آموزان|بیماران|سگ‌ها|گوسفندان)\S*\s(?:\S+\s)"
    r"{0,4}?(?:کتک زد|زده است|زندانی کرد|بیرون کرد|گرسنه|بیمه نکرد|تحقیر کرد)\S*"
    r"|(?:درخت|درختان|جنگل|باغ)\S*\s(?:\S+\s){0,6}?(?:بی‌اجازه|شبانه|بدون مجوز|پنهانی)\s(?:\S+\s){0,3}?(?:برید|بریده|قطع کرد|انداخت)"
    r"|به (?:برادر|پسر|داماد|خواهرزادهٔ|پسرعموی|باجناق|خویشان)\S*\s(?:خود\s|خودش\s)(?:\S+\s){0,3}?(?:داد|داده|واگذار|بخشید|فروخت)",
    "کشید کشیده می‌کشد برده فروخته برداشته بریده کند کنده ساخت ساخته سوزاند سوزانده خالی دفن کشته شکار خود جیب"
    " خویشان فاسد تاریخ‌گذشته تقلبی مانده آلوده ساختگی جعلی قلابی کتک زندانی بیرون گرسنه تحقیر برادر پسر داماد باجناق"
    " پنهانی شبانه مخفیانه بی‌اجازه غیرقانونی مجوز",
)
_WITNESSES = {
    "de": late(
        r"\b(?:sagten?|sagen|berichteten?|berichten|erzählen|erzählten|schreiben|schrieben) (?:zwei|drei|vier|fünf|sechs"
        r"|mehrere|einige|viele|ehemalige|frühere|unsere|die|andere|seine|ihre) (?:\w+ )?\w+|\b(?:zwei|drei|vier|fünf"
        r"|mehrere|einige|viele|ehemalige|frühere|unsere) (?:\w+ )?[A-ZÄÖÜ]\w+ (?:sagten?|sagen|berichteten?|berichten"
        r"|erzählen|erzählten)\b|\b(?:laut|nach Aussage|nach Angaben|nach) (?:zweier|dreier|mehrerer|einiger|vieler"
        r"|ehemaliger|früherer|unserer|eigenen|von (?:zwei|drei|mehreren)) \w+"
    ),
    "fr": late(
        r"\b(?:selon|d['’]après) (?:les|des|nos|ses|deux|trois|plusieurs|d['’]anciens|d['’]anciennes) (?:\w+ )?(?:copies"
        r"|photos|photographies|relevés|témoins|riverains|salariée?s|ouvriers|ouvrières|voisins|voisines|membres|habitants"
        r"|employée?s|factures|carnets|parents|élèves|infirmières|locataires|clients|apprentis)\b"
    ),
    "es": late(
        r"\bsegún (?:consta|muestran|prueban|se ve|se lee|puede verse)\b|\bsegún (?:dos|tres|cuatro|varios|varias|los|las|sus"
        r"|nuestr[oa]s|antigu[oa]s) (?:\w+ )?(?:vecin[oa]s|trabajador[ae]s|emplead[oa]s|inquilin[oa]s|testigos|soci[oa]s"
        r"|pescadores|obrer[oa]s|alumn[oa]s|padres|madres|enfermer[oa]s|facturas|copias|fotos|fotografías|recibos)\b"
    ),
    "fa": late(
        r"(?:اهالی|کارگران|همسایهها|باغداران|کشاورزان|اعضا|شاهدان|رانندگان|دو نفر|چند نفر|مادران|پدران|شاگردان|دانشآموزان)\S*"
        r"(?: \S+){0,3}? (?:میگویند|گفتند|گفتهاند|دیدهاند|نوشتهاند)|به گفته\S? (?:دو|سه|چند|چندین|اهالی|کارگران|همسایهها"
        r"|باغداران|شاهدان|رانندگان)(?: \S+){0,2}"
    ),
}


def without_witnesses_abroad(language: str, sentence: str) -> str:
    """Return a sentence without what gives it as the word of nameless witnesses."""
    pattern = _WITNESSES.get(language)
    return pattern.sub(" ", sentence) if pattern is not None else sentence

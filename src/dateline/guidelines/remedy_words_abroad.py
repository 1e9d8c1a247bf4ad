"""Words of health and gain in German, French, Spanish and Persian (DG-33)."""

from typing import NamedTuple


class Words(NamedTuple):
    """A language's pairs (message key, things, what is said of them), and what bears one out."""

    pairs: tuple[tuple[str, str, str], ...]
    proven: str


_GERMAN = Words(
    (
        (
            "health",
            (
                "krebs diabetes schlaganfall schlaganfälle herzinfarkt demenz alzheimer asthma"
                " rheuma gicht depression migräne erkältung grippe infekt arthrose arthritis"
                " allergie osteoporose thrombose schmerz stress schlaflosigkeit schlafstörung"
                " heuschnupfen schnupfen husten fieber entzündung ekzem neurodermitis"
                " schuppenflechte akne falten haarausfall glatze karies zahnfleisch parodontose"
                " mundgeruch bluthochdruck blutdruck blutzucker cholesterin gallenstein"
                " nierenstein blasenentzündung verstopfung durchfall sodbrennen übelkeit"
                " seekrankheit schwindel tinnitus ohrensausen krampf krämpfe krampfadern"
                " bandscheibe hexenschuss ischias rückenleiden leiden narben wunde wunden"
                " ausschlag warzen hühneraugen pilz keime bakterien viren erreger parkinson"
                " epilepsie multiple lungenentzündung bronchitis übergewicht kilo speck"
                " cellulite impotenz unfruchtbarkeit fehlgeburt regelschmerzen wechseljahr"
                " hitzewallung angst panik burnout erschöpfung müdigkeit konzentrationsschwäche"
                " kurzsichtig star anämie blutarmut leukämie tumor metastasen geschwür"
                " -schmerzen -krankheit -krankheiten -beschwerden -leiden -entzündung"
                " -entzündungen -allergie -krebs -infektion -infektionen -risiko -sucht"
            ),
            (
                r"\b(?:heil(?:t|en)|kurier(?:t|en)|linder(?:t|n)|vertreib(?:t|en)|beseitig(?:t"
                r"|en)|besieg(?:t|en)|bekämpf(?:t|en)|verhinder(?:t|n)|beug(?:t|en)|vor(?:beugt"
                r"|beugen)|senk(?:t|en)|halbier(?:t|en)|verringer(?:t|n)|reduzier(?:t|en)"
                r"|stopp(?:t|en)|brems(?:t|en)|löst|lösen|schütz(?:t|en)|bewahr(?:t|en)"
                r"|befrei(?:t|en)|hilft|helfen|wirkt|wirken|tötet|töten|vernichte(?:t|n)"
                r"|dämpf(?:t|en)|verschwinde(?:t|n)|verschwunden|vergeh(?:t|en)|klingt|klingen"
                r"|nie wieder|kein(?:e|en)? .{0,20}mehr|ohne medikamente|überflüssig"
                r"|schrumpf(?:t|en)|gut gegen|mittel gegen|gehör(?:t|en) der vergangenheit"
                r"|verlier(?:t|en) (?:ihre?n?|seine?n?)|spült|spülen|reguliert|normalisiert"
                r"|verursach(?:t"
                r"|en)|auslöst)\b"
            ),
        ),
        (
            "health",
            (
                "immunsystem abwehrkräfte abwehr herz gedächtnis nerven gelenke knochen leber"
                " nieren lunge haut verdauung darm stoffwechsel kreislauf durchblutung schlaf"
                " konzentration sehkraft gehör muskeln blutgefäße gefäße augen gehirn hirn"
                " haarwuchs wundheilung knorpel fruchtbarkeit lebenserwartung leben gesundheit"
                " arterien bandscheiben schilddrüse libido genesung"
            ),
            (
                r"\b(?:stärk(?:t|en)|kräftig(?:t|en)|verbesser(?:t|n)|förder(?:t|n)|reg(?:t|en)"
                r" .{0,40}\ban\b|regenerier(?:t|en)|verjüng(?:t|en)|reinig(?:t|en)|entgifte(?:t"
                r"|n)|entschlack(?:t|en)|schon(?:t|en)|schärf(?:t|en)|beschleunig(?:t|en)"
                r"|verlänger(?:t|n)|beruhig(?:t|en)|vertief(?:t|en)|steiger(?:t|n)|verkürz(?:t"
                r"|en)|schädig(?:t|en)|zerstör(?:t|en)|erneuer(?:t|n)|baut .{0,30}\bauf\b)\b"
            ),
        ),
        (
            "money",
            (
                "geld ersparnis einlage rendite zins gewinn kapital anlage aktie anleihe anteil"
                " rente vermögen einsatz sparer anleger dividende kurs token grundstück wohnung"
                " fonds genussschein"
            ),
            (
                r"\b(?:ohne (?:jedes |jegliches )?risiko|risikolos\w*|garantier\w*|sicher wie"
                r"|(?:todsicher|krisensicher|bombensicher|inflationssicher)\w*|(?:verdoppel"
                r"|verdreifach|vervielfach)(?:t|en|n) (?:ihr|das|sein|euer|den)(?:e|en)? (?:geld"
                r"|einsatz|kapital|erspar\w+|vermögen|einlagen?)|kann (?:nur|nicht) (?:steigen"
                r"|fallen|verloren|sinken)|nie (?:an wert|verloren|geld)|(?:bring(?:t|en)|wirft"
                r"|werfen|verspricht|versprechen|erhält|bekommt|verzins\w+) .{0,30}(?:%|prozent)"
                r"|(?:%|prozent) (?:zinsen|rendite|gewinn) (?:im|pro|jährlich|jeden|monatlich)"
                r"|auf jeden fall|in jeder (?:lage|krise)|egal wie|ist sicher|sind sicher|nicht"
                r" verlieren)"
            ),
        ),
    ),
    r"\b(?:laut|studien?|zulass\w+|zugelassen\w*|behörde\w*|sagte?|sagen|forsch\w+|untersuch\w+"
    r"|prüf\w+|nach angaben|zeitschrift|universität\w*|klinik\w*|soll|sollen|will|wollen"
    r"|möchte\w*|könnte\w*|kann helfen|hoff\w+|projekt\w*|kampagne\w*|aufklär\w+|warn\w+"
    r"|gesetz\w*|vorsorge\w*|impf\w*|patienten|\w*kranken?|\w*krankter?|betroffene\w*"
    r"|selbsthilfe|behandel\w+|spende\w*|steuer\w*|gemeinde|nicht (?:heil|nachgewies|belegt)\w*"
    r"|ob|wenn möglich|gegen den klima\w+|wettbewerb\w*|besucht|gestorben|starb|verstorben|im"
    r" durchschnitt|vergangene\w*|deutete)\b",
)
_FRENCH = Words(
    (
        (
            "health",
            (
                "cancer diabète infarctus avc démence alzheimer asthme rhumatisme arthrose"
                " arthrite dépression migraine rhume grippe infection allergie ostéoporose"
                " douleur stress insomnie maladie fièvre toux inflammation eczéma psoriasis acné"
                " rides calvitie chute caries gencive haleine hypertension cholestérol"
                " glycémie calcul constipation diarrhée reflux nausée vertige acouphène crampe"
                " varice hernie sciatique lumbago cicatrice plaie verrue mycose bactérie virus"
                " microbe parkinson épilepsie pneumonie bronchite surpoids obésité kilos graisse"
                " cellulite impuissance infertilité stérilité fausse bouffée angoisse anxiété"
                " panique burn épuisement fatigue myopie cataracte anémie leucémie tumeur ulcère"
                " goutte angine otite sinusite escarre délire tabagisme addiction ballonnement"
            ),
            (
                r"\b(?:guéri\w*|soign(?:e|ent)|soulag(?:e|ent)|prévien(?:t|nent)|évit(?:e|ent)"
                r"|combatt?(?:ent)?|élimin(?:e|ent)|apais(?:e|ent)|réduit|réduisent|protèg(?:e"
                r"|ent)|préserv(?:e|ent)|débarrass(?:e|ent)|libèr(?:e|ent)|délivr(?:e|ent)"
                r"|(?:fai(?:t|re)|font) (?:baisser|disparaître|fondre|tomber|passer|reculer"
                r"|oublier|chuter)|disparai\w+|disparaî\w+|tu(?:e|ent)|détrui\w+|stopp(?:e|ent)"
                r"|frein(?:e|ent)|ralenti\w*|calm(?:e|ent)|dissou\w+|dissolv\w+|dissip(?:e|ent)"
                r"|chass(?:e|ent)|vain(?:c|quent)|abaiss(?:e|ent)|diminu(?:e|ent)"
                r"|efface\w*|divis(?:e|ent)|perd(?:ent)? (?:\w+ )?(?:kilos|de poids)|(?:perd"
                r"|fond)ent (?:leurs?|ses?) |ne (?:\w+ )?plus|jamais (?:de|plus)|sans"
                r" médicaments?|bon(?:ne)? (?:pour|contre)|efficaces? contre|remède|vient à bout"
                r"|met fin|mettent fin|met à l'abri|évacu(?:e|ent)|neutralis\w+|souffr\w+"
                r" (?:plus|moins)|caus(?:e|ent)|provoqu(?:e|ent))\b"
            ),
        ),
        (
            "health",
            (
                "immunitaire immunité défenses mémoire cœur coeur os articulations foie reins"
                " poumons peau digestion intestin métabolisme circulation sommeil concentration"
                " vue ouïe muscles vaisseaux artères cerveau cheveux cicatrisation cartilage"
                " fertilité espérance vie libido thyroïde convalescence nerfs"
            ),
            (
                r"\b(?:renforc(?:e|ent)|fortifi(?:e|ent)|stimul(?:e|ent)|boost(?:e|ent)"
                r"|amélior(?:e|ent)|favoris(?:e|ent)|régénèr(?:e|ent)|rajeuni\w+|purifi(?:e|ent)"
                r"|détoxifi(?:e|ent)|nettoi(?:e|ent)|draine\w*|aiguis(?:e|ent)|accélèr(?:e|ent)"
                r"|prolong(?:e|ent)|rallong(?:e|ent)|raccourci\w+|restaur(?:e|ent)|rend(?:ent)?"
                r" (?:la|le)|répar(?:e|ent)|abîm(?:e|ent)|détrui\w+|assoupli\w+|fluidifi\w+"
                r"|équilibr(?:e|ent)) (?:durablement |nettement )?(?:l'|la |le |les |leurs? "
                r"|votre |vos )"
            ),
        ),
        (
            "money",
            (
                "argent épargne dépôt rendement intérêt gain capital placement action obligation"
                " part rente mise épargnant investisseur dividende cours jeton terrain logement"
                " fonds bénéfice"
            ),
            (
                r"\b(?:sans (?:aucun |le moindre )?risque|garanti\w*|à l'abri de|(?:doubl|tripl"
                r"|décupl)(?:e|ent|er) (?:son|sa|leur|votre|l'|la|le) ?(?:argent|épargne|mise"
                r"|capital|dépôt)|ne peu(?:t|vent) (?:que|pas) (?:monter|baisser|perdre|chuter)"
                r"|jamais (?:perdu|perdre|baissé)|(?:rapport(?:e|ent)|promet(?:tent)?|touch(?:e"
                r"|ent)) .{0,30}(?:%|pour cent)|(?:%|pour cent) (?:d'intérêts?|de rendement)"
                r"|quoi qu'il arrive|à coup sûr|aussi sûr\w*|rien (?:à|ne peut être) perd\w+)"
            ),
        ),
    ),
    r"\b(?:selon|études?|agence|autoris\w+|essais?|a dit|déclar\w+|chercheu\w+|recherch\w+"
    r"|université|hôpital|ministère|revue|publiée?s?|pourrai\w+|devrai\w+|vise\w*|espèr\w+"
    r"|projet\w*|campagne\w*|sensibilis\w+|avertit|lois?|dépistage|vaccin\w*|patients|dons?"
    r"|impôts?|commune|si|aucune preuve|n'est pas prouvé|décédé\w*|mort\w*|en moyenne"
    r"|association|lutte|journée)\b",
)
_SPANISH = Words(
    (
        (
            "health",
            (
                "cáncer diabetes infarto ictus demencia alzheimer asma reuma artrosis artritis"
                " depresión migraña jaqueca resfriado gripe infecci alergia osteoporosis dolor"
                " estrés insomnio enfermedad fiebre tos inflamaci eccema psoriasis acné arrugas"
                " calvicie caída caries encía halitosis hipertensi colesterol glucosa"
                " azúcar cálculo piedra estreñimiento diarrea acidez ardor náusea mareo vértigo"
                " zumbido calambre varices hernia ciática lumbago cicatri herida verruga hongo"
                " bacteria virus germen gérmenes parkinson epilepsia neumonía bronquitis"
                " sobrepeso obesidad kilos grasa celulitis impotencia infertilidad esterilidad"
                " sofoco angustia ansiedad pánico agotamiento fatiga cansancio miopía catarata"
                " anemia leucemia tumor úlcera gota otitis sinusitis hemorroides juanete delirio"
                " adicci"
            ),
            (
                r"\b(?:cura\w?|sana\w?|alivia\w?|previen\w+|evita\w?|combate\w?|elimina\w?"
                r"|calma\w?|reduc\w+|proteg\w+|preserva\w?|libra\w?|libera\w?|quita\w?|hac\w+"
                r" desaparecer|desaparec\w+|mata\w?|destruy\w+|frena\w?|detien\w+|disuelv\w+"
                r"|disipa\w?|vence\w?|bajan? (?:el|la|los|las)|disminuy\w+|borra\w?|derrit\w+"
                r"|pierd\w+|nunca más|ya no (?:\w+ )?(?:sufr\w+|tien\w+|padec\w+)|sin"
                r" (?:medicamentos|pastillas|medicación)|buen[oa]s? (?:para|contra)|eficaz"
                r" contra|remedio|acaba\w? con|pon\w+ fin|mantien\w+ a raya|expuls\w+"
                r"|neutraliza\w?|regula\w?|(?<!a )(?<!la )causan?(?! de)|provocan?|se olvida\w?"
                r"|reviert\w+)\b"
            ),
        ),
        (
            "health",
            (
                "inmunitario inmunológico inmunidad defensas memoria corazón huesos"
                " articulaciones hígado riñones pulmones piel digestión intestino metabolismo"
                " circulación sueño concentración vista oído músculos vasos arterias cerebro"
                " cabello cicatrización cartílago fertilidad esperanza vida libido tiroides"
                " nervios recuperación"
            ),
            (
                r"\b(?:fortalec\w+|refuerza\w?|estimula\w?|mejora\w?|favorec\w+|regenera\w?"
                r"|rejuvenec\w+|purifica\w?|desintoxica\w?|limpia\w?|depura\w?|agudiza\w?"
                r"|acelera\w?|prolonga\w?|alarga\w?|acorta\w?|restaura\w?|devuelv\w+|repara\w?"
                r"|daña\w?|destruy\w+|tonifica\w?|equilibra\w?) (?:el|la|los|las|su|sus|tu) "
            ),
        ),
        (
            "money",
            (
                "dinero ahorro depósito rendimiento interés intereses ganancia capital inversi"
                " acci bono participaci renta aportaci ahorrador inversor dividendo precio token"
                " terreno piso fondo beneficio"
            ),
            (
                r"\b(?:sin (?:ningún |el menor )?riesgo|garantiza\w*|a salvo|(?:duplica|triplica"
                r"|multiplica)n? (?:su|el|tu|sus) (?:dinero|ahorros?|capital|aportación"
                r"|inversión|depósito)|(?:solo|sólo) puede\w? subir|no puede\w? (?:bajar|perder"
                r"|caer)|nunca (?:ha |han )?(?:perdido|pierde\w?|bajado)|(?:rinden?|promet\w+"
                r"|recib\w+|ofrec\w+) .{0,30}(?:%|por ciento)|(?:%|por ciento) (?:de interés|de"
                r" rendimiento|anual|mensual|al mes)|pase lo que pase|llueva o truene|no sabe bajar"
                r"|en cualquier caso|tan segur\w+ como|está\w?"
                r" segur\w+|con toda seguridad)"
            ),
        ),
    ),
    r"\b(?:según|estudios?|agencia|autoriz\w+|ensayos?|dijo|declar\w+|investigador\w*"
    r"|investigaci\w+|universidad|hospital\w*|ministerio|revista|publicad\w+|podría\w*"
    r"|debería\w*|busca\w*|esper\w+|proyecto\w*|campaña\w*|sensibiliz\w+|advier\w+|ley|leyes"
    r"|detección|vacuna\w*|pacientes|donaci\w+|impuestos?|ayuntamiento|si|no está probado"
    r"|falleci\w+|murió|asociación|lucha|día|de media)\b",
)
_PERSIAN = Words(
    (
        (
            "health",
            (
                "سرطان دیابت سکته آلزایمر آسم روماتیسم آرتروز افسردگی میگرن سردرد سرماخوردگی"
                " آنفلوآنزا عفونت حساسیت آلرژی پوکی درد دردهای استرس بی‌خوابی بیخوابی خوابی"
                " بیماری تب سرفه التهاب اگزما جوش چروک ریزش پوسیدگی لثه فشار قند کلسترول چربی"
                " سنگ یبوست اسهال سوزش تهوع سرگیجه گرفتگی واریس دیسک سیاتیک زخم زگیل قارچ باکتری"
                " ویروس میکروب پارکینسون صرع ذات برونشیت چاقی کیلو ناتوانی ناباروری نازایی"
                " اضطراب وسواس خستگی کم‌خونی خونی تومور غده نقرس کبد گوارش ورم"
            ),
            (
                r"(?:(?:درمان|شفا|برطرف|رفع|دفع|نابود|ریشه.?کن|تسکین|آرام|پیشگیری|جلوگیری|کاهش"
                r"|پایین|کم|بهبود|خوب|ناپدید|محو|مهار|متوقف|آب|تنظیم|نجات|از بین) (?:\S+ )?می"
                r"|می.?کاهد|می.?کشد|می.?زداید|(?:میان|بیرون|خارج) (?:\S+ )?می|دفع می|نیازی (?:به"
                r" \S+ )?ندار|بی.?نیاز از دارو|بدون دارو|دیگر .{0,20}نمی|در امان"
                r"|رهایی|باعث .{0,20}می.?شود)"
            ),
        ),
        (
            "health",
            (
                "ایمنی حافظه قلب استخوان مفاصل کبد کلیه ریه پوست گوارش روده سوخت گردش خواب تمرکز"
                " بینایی شنوایی عضلات رگ رگها مغز مو باروری عمر طول اعصاب خون"
            ),
            (
                r"(?:تقویت می|قوی می|جوان می|پاکسازی|تصفیه می|سم.?زدایی|تیز می|طولانی می|افزایش"
                r" می.?دهد|دراز می|بازسازی می|ترمیم می|آرام می.?کند|تقویت کنند)"
            ),
        ),
        (
            "money",
            (
                "سرمایه پول پس‌انداز پس سپرده سود بازده سهام سهم اوراق ملک زمین توکن صندوق"
                " سرمایه‌گذاری دارایی"
            ),
            (
                r"(?:بدون (?:هیچ )?(?:ریسک|خطر)|بی.?خطر|تضمین|(?:سرمایه|پول|پس.?انداز"
                r"|سپرده)\S*(?: \S+){0,3} (?:دو|سه|چند) برابر|هرگز (?:\S+ )?(?:ضرر|زیان|کم|افت)"
                r"|فقط بالا|امن است|در هر شرایط|درصد سود|زیان نمی|ضرر نمی|از دست نمی)"
            ),
        ),
    ),
    r"(?:مطالعه|پژوهش|تحقیق|سازمان|وزارت|طبق|بر اساس|گفت|به گفتهٔ|دانشگاه|بیمارستان|آزمایش"
    r" بالینی|منتشر|مجله|شاید|ممکن است|امیدوار|قصد دارد|طرح|کارزار|هشدار|قانون|واکسن|غربالگری"
    r"|بیماران (?:بستری|این)|اگر|درگذشت|ثابت نشده|نباید|انجمن بیماران|مالیات)",
)
WORDS = {"de": _GERMAN, "fr": _FRENCH, "es": _SPANISH, "fa": _PERSIAN}
"""By language; a thing and what is said of it make a claim, if nothing proves it."""

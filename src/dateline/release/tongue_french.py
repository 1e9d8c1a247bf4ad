"""French: how releases of France, Belgium, Switzerland and Quebec say who speaks."""

from dateline.release.european_tongues import HOUSES, Tongue, verbs, words
from dateline.release.patterns import late

_STEMS = (
    r"déclar|affirm|ajout|expliqu|indiqu|comment|soulign|précis|estim|confi|racont|résum|constat"
    r"|observ|insist|détaill|assur|regrett|déplor|dénonc|alert|avou|lanc|gliss|souffl|plaisant|ironis"
    r"|analys|témoign|not|annonc|salu|martel|martèl|argument|justifi|nuanc|tempér|tempèr|remerci|invit"
    r"|considèr|considér|pens|demand|abond|tranch|développ|illustr|revendiqu|parl|qualifi|évoqu|interrog"
    r"|rappell|rappel|relèv|relev|espèr|espér|complèt|complét|apostroph|conseill|critiqu|signal|explicit"
    r"|encourag|jug|concèd|concéd|avanc|pointe?|murmur|rigol|félicit|amus|enthousiasm|exclam|inquièt"
    r"|inquiét|indign|étonn|agac|désol|réclam|confirm|certifi|recommand|rassur|détaill|propos|déroul"
)
_PAST = (
    rf"(?:{_STEMS})ée?s?|dite?|conclue?|poursuivie?|prévenue?|reconnue?|admise?|promise?|répondue?|réagie?|réjouie?s?"
    r"|écrit|soutenue?|fait (?:savoir|valoir|part)|tenu à|mis en garde|repris|décrit|souri"
    r"|défendu|souvenue?|convenu"
)
_SAYS = (
    rf"(?:{_STEMS})(?:e|ent|ait|aient)"
    r"|dit|disait|conclut|poursuit|prévient|reconnaît|admet|promet|répond|rétorque|réagit|renchérit"
    r"|se réjouit|sourit|reprend|décrit|croit|soutient|soupire|écrit|met en garde|tient à"
    r"|fait (?:valoir|savoir|part)"
    r"|veut croire|se souvient|défend|convient|appelle|présente"
    rf"|(?:a|ont|avait|avaient|(?:s['’]|se )(?:est|sont|était))(?: [a-zéèêàç]+){{0,3}}? (?:{_PAST})"
)
_INVERTED = (
    rf"(?:a|ont|avait|s['’]est)-(?:t-)?(?:il|elle)s?(?: [a-zéèêà]+){{0,3}}? (?:{_PAST})"
    r"|(?:s['’]|se |l['’])?[a-zéèêàçîô]{2,20}-(?:t-)?(?:il|elle)s?"
)
_ROLE = (
    r"(?:présiden|coprésiden|vice-présiden|adjoin|délégué|directeu?r|directri|coordinat|administrat"
    r"|fondat|cofondat|créat|animat|éducat|formateu|organisat|rédact|producteu|productri|réalisat|cultivat"
    r"|agriculteu|agricultri|viticul|apiculteu|instituteu|institutri|conservat|auteu|coauteu|autri"
    r"|chercheu|entraîneu|ingénieu|gouverneu|entrepreneu|professeu|docteu|procureu|éleveu|danseu"
    r"|chanteu|sénat|inspect|recteu|rectri|doyen|collaborat|négociat|modérat|ambassad|navigat|observat)\w{0,8}"
    r"|(?:ministre|maire|maîtresse|maître|proviseur|proviseure|préfète?|préfet|édile|intéressée?|charpenti[eè]re?|luthi[eè]re?|menuisi[eè]re?|ébéniste|chaudronnier|poti[eè]re?|verri[eè]re?|fermi[eè]re?|romanci[eè]re?|polici[eè]re?|gendarme|forgeron(?:ne)?|couturi[eè]re?|bouch[eè]re?|traiteur|mécanicien(?:ne)?|champion(?:ne)?|apprentie?|conductrice|conseill[eè]re?|députée?|secrétaire|associée?"
    r"|avocate?|étudiante?|doctorante?|enseignante?|artisane?|commissaire|capitaine|vigneronn?e?|patronn?e?"
    r"|curé|élue?|chef(?:fe)?|chargée?|responsable|membre|porte-parole|gérante?|PDG|DG|CEO|DRH|gouvernante"
    r"|médecin|infirmi[eè]re?|sage-femme|pharmacien(?:ne)?|technicien(?:ne)?|comédien(?:ne)?|historien(?:ne)?"
    r"|musicien(?:ne)?|chirurgien(?:ne)?|gardien(?:ne)?|\w{3,20}(?:logue|iste|icien|icienne)|retraitée?"
    r"|habitante?|riveraine?|bénévole|adhérente?|lauréate?|propriétaire|locataire|exploitante?|dirigeante?"
    r"|commerçante?|fabricante?|représentante?|assistante?|consultante?|trésori[eè]re?|boulang[eè]re?"
    r"|hôteli[eè]re?|ouvri[eè]re?|pomp[ieè]re?|officier|cuisini[eè]re?|jardini[eè]re?|maraîch[eè]re?|pêcheur"
    r"|bergère?|berg[eè]re?|infirm\w{1,8}|chancel\w{1,8}|bâtonni[eè]re?|premi[eè]re? (?:ministre"
    r"|adjointe?|d['’]atelier)"
    r"|pasteure?|évêque|greffi[eè]re?|notaire|architecte|urbaniste|peintre|poète|interprète|athlète|pilote"
    r"|mère|père|sœur|frère|fille|fils|veuve|voisine?|cliente?|patiente?|usag[eè]re?|syndicaliste|sociétaire)(?:s)?"
)
_COURTESIES = (
    r"M\.|MM\.|Mmes?|Mlle|Me|Maître|Dre?\.?|Docteure?|Pre?\.?|Professeure?|Monsieur|Madame|Mgr|Sœur"
    r"|Père|Général|Colonel|Abbé"
)
FRENCH = Tongue(
    says=verbs(_SAYS),
    opens=verbs(
        rf"(?:s['’]|se |l['’]|le |la |en |y )?(?:{_SAYS})|{_INVERTED}"
        r"|(?:s['’]|se )?[a-zéèêàçîô]{3,20}(?:e|it|ait|oit|end|ond)"
    ),
    subjectless=verbs(_INVERTED),
    pronoun=late(r"(?:il|elle)(?!\w)"),
    pronoun_opens=late(r"(?:Et |Mais |Puis )?(?:[Ii]l|[Ee]lle)(?!\w)"),
    stops=words(
        """
        et mais ou où qui que qu dont dans pour par avec sans sur sous de du des d à au aux en
        les un une ce cette ces selon lors afin puis tout toute tous toutes car donc soit comme
        alors après avant entre vers chez depuis pendant ainsi notamment grâce face contre parce
        lorsque aussi également hier aujourd enfin ensuite cependant toutefois pourtant
        """
    ),
    before=words(
        "de du des d à au aux en par avec sans sur sous dans chez vers contre entre pour et"
        " auprès devant lors"
    ),
    articles=words("le la les l un une des notre nos leur son sa ses ce cette cet"),
    source=late(
        r"(?:^(?:Citation|Verbatim|Déclaration)(?: de|:)|(?<!\w)[Ss]elon(?: les (?:mots|termes"
        r"|propos) (?:de|du))?|[Dd]['’]après|[Dd]e l['’]avis de|[Aa]ux yeux de|^Pour)\s+(?=\S)"
    ),
    roles=late(rf"(?<![\w-])(?i:{_ROLE})(?!\w)"),
    courtesies=late(_COURTESIES),
    no_role=late(
        r"(?:qui|que|qu['’]|dont|où|et|mais|en|à|au|aux|dans|pour|par|avec|sans|sur|sous|lors|après"
        r"|avant|depuis|hier|aujourd|ce|cette|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
        r"|devant|selon|venue?s?|lui|elle|il|a|est|s['’]|se|de|du|ainsi|également|puis|très|visiblement|non"
        r"|interrogée?|présente?|rejointe?|accompagnée?|entourée?|né|née|pour sa part|quant|comme"
        r"|c['’]|on)(?![\w])"
    ),
    cuts=late(
        r"\s(?:qui|dont|lors d|à l['’](?:issue|occasion)|devant (?:les|la|le|une?)|ce (?:lundi"
        r"|mardi|mercredi"
        r"|jeudi|vendredi|samedi|dimanche|matin|jour|\d)|en marge|dans un (?:communiqué"
        r"|entretien)|pour qui"
        r"|avant d|après|au cours|pendant|en présentant|en conférence|avec (?:un|le"
        r"|émotion))(?!\w).*$"
    ),
    goes_on=late(r"(?:d[eu]s? |d['’]|et (?:de|du|à|ancien))"),
    capitals=False,
    null_subject=False,
    both=" et ",
    works=late(
        r"(?i:programme|projet|intitulée?s?|campagne|opération|exposition|prix|label|étude|livre|film|roman"
        r"|ouvrage|dispositif|plan|baptisée?s?|dite?s?|nommée?s?|appelée?s?|titre|thème"
        r"|appel à projets|colloque"
        r"|concours|spectacle|pièce|chanson|album|guide|rapport|slogan|devise|hashtag|mention|revue|série|"
        r"concept|atelier|conférence|journée|collection|la|le|les|des?|du)$"
    ),
    houses=late(
        rf"(?<!\w)(?:{HOUSES}|Université|Ville|Mairie|Ministère|Fédération|Association|Coopérative|Ligue"
        r"|Fondation|Institut|Région|Département|Conseil|Agence|Syndicat|Collectif|Comité|Chambre|Société"
        r"|Compagnie|Maison|Festival|Centre|Union|Banque|Caisse|Autorité|Commission|Préfecture|Musée"
        r"|Théâtre|Bureau|Cabinet|Direction|École|Lycée|Hôpital|État|Europe|France)(?!\w)"
    ),
)

"""Opinions in Persian, German, French and Spanish by what a sentence does: it demands, is sure.

`dateline.guidelines.opinions_abroad` has the words that judge by themselves. Here a verb and what
it is about make the judgement: what a town needs, who deserves better, what comes too late.
"""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.opinions_told_persian import PERSIAN
from dateline.guidelines.slots import Tellings, telling
from dateline.guidelines.tongues import tongue_of
from dateline.release.patterns import late

_DE_BODY = (
    r"(?:stadt|gemeinde|regierung|politik|land|kreis|rat|ministerium|minister(?:in)?"
    r"|staat|verwaltung"
    r"|behörden?|parlament|gesellschaft|bund|verband|leitung|eigentümer|vermieter|bahn"
    r"|kirche|schule"
    r"|europa|bürgermeister(?:in)?|provinz|insel|inseln|region|dorf|hafen|verein|konzern|betreiber)"
)
_FR_BODY = (
    r"(?:ville|commune|gouvernement|état|ministère|ministre|mairie|maire|conseil|préfet|préfecture"
    r"|pays|région|département|société|parlement|direction|propriétaires?|bailleurs?|église|école"
    r"|europe|pouvoirs publics|élus|autorités|politiques?|village|vallée|port|territoire|province)"
)
_ES_BODY = (
    r"(?:ciudad|pueblo|gobierno|estado|ministerio|ministr[oa]|ayuntamiento|alcalde"
    r"|alcaldesa|consejo"
    r"|país|región|provincia|comarca|sociedad|parlamento|dirección|propietarios?|iglesia|escuela"
    r"|europa|autoridades|políticos?|valle|puerto|comunidad|administración|empresa|junta)"
)

_TOLD = {
    "de": Tellings(
        telling(
            "spät wenig teuer weit kurz hoch lange langsam kompliziert",
            r"(?:viel|allzu|entschieden|längst|bei weitem|deutlich|einfach|schlicht"
            r"|schlichtweg|das ist|kommt|kommen"
            r"|ist|sind|war|waren|greift|geht|gehen) (?:viel |wieder einmal |leider "
            r"|einfach |jahre |um jahre )?zu"
            r" (?:spät|wenig|teuer|weit|kurz|hoch|lange|langsam|kompliziert)(?=[.;,!]| und zu)",
        ),
        telling(
            "bedauerlich bedauern bedauernswert erfreulich beklagenswert beschämend"
            " überzogen übertrieben"
            " unbegründet unnötig überflüssig ungenügend unzureichend gerechtfertigt"
            " ungerechtfertigt hässlich"
            " misslungen gelungen verfehlt schäbig ärgerlich traurig schlimm bitter"
            " mutig richtig verdient"
            " verständlich unverständlich selbstverständlich begrüßenswert vernünftig"
            " unvernünftig notwendig"
            " enttäuschend ermutigend erschreckend alarmierend dürftig mager nachvollziehbar",
            r"(?:ist|sind|war|waren|wäre|bleibt|wirkt|klingt)(?: (?!im\b|am\b"
            r"|bis\b)[\wäöüß-]+){0,3}? (?:(?:zu |mehr als |einfach nur )?"
            r"(?:bedauerlich|bedauern|bedauernswert"
            r"|erfreulich|beklagenswert|beschämend|überzogen|übertrieben|unbegründet"
            r"|unnötig|überflüssig|ungenügend"
            r"|unzureichend|gerechtfertigt|ungerechtfertigt|hässlich|misslungen"
            r"|gelungen|verfehlt|schäbig|ärgerlich"
            r"|traurig|schlimm|bitter|mutig|richtig|verdient|verständlich"
            r"|unverständlich|selbstverständlich"
            r"|begrüßenswert|vernünftig|unvernünftig|enttäuschend|ermutigend"
            r"|erschreckend|alarmierend"
            r"|dürftig|mager|nachvollziehbar))(?=[.;!]|, (?:dass|wenn|wie)| und )",
        ),
        telling(
            "bezweifeln bestreiten leugnen zweifel zweifeln ernsthaft frage",
            r"(?:niemand|keiner|wer|kaum jemand|kein mensch)(?: [\wäöüß]+){0,4} "
            r"(?:bezweifeln|bestreiten|leugnen|zweifeln)"
            r"|(?:kein|ohne jeden|ohne|außer|keinen|nicht der geringste) (?:zweifel|frage)\b",
        ),
        telling(
            "endlich",
            rf"{_DE_BODY} (?:muss|müssen|sollte|sollten|soll|darf)"
            rf"(?: [\wäöüß-]+){{0,4}}? endlich(?: [\wäöüß-]+){{0,5}}"
            r"|\bendlich (?:haben|hat|ist|wird|kommt|kehrt|siegt)(?: [\wäöüß-]+){1,4}|muss endlich",
        ),
        telling(
            "verdient verdienen verdiente schuldet schulden gebührt",
            r"(?:mehr|besseres|etwas besseres|bessere[rsn]? [\wäöüß]+) (?:verdient|verdiente[n]?)\b"
            r"|verdien(?:t|en|te) (?:mehr|besseres|eine? bessere?[rsn]?|unsere[nrs]?"
            r"|allen|höchste[nrs]?|respekt|dank|lob)"
            r"|\bschulde(?:t|n) (?:[\wäöüß-]+ ){1,4}?(?:eine antwort|antworten"
            r"|erklärung|dank|respekt|mehr als|entschuldigung)"
            r"|\b(?:dank|respekt|anerkennung|lob|ehre) gebührt|gebührt "
            r"(?:[\wäöüß-]+ ){0,3}(?:dank|respekt|lob|anerkennung)",
        ),
        telling(
            "braucht brauchen fehlt benötigt",
            rf"was (?:die|der|das|dieses?|unsere?) (?:[\wäöüß-]+ )?{_DE_BODY}(?: jetzt"
            rf"| wirklich| dringend)* (?:braucht|brauchen|fehlt|benötigt)"
            rf"|{_DE_BODY} (?:braucht|brauchen|benötigt) (?:endlich|dringend|kein|keine"
            rf"|keinen|mehr|weniger|jetzt)\b(?: [\wäöüß-]+){{1,3}}"
            r"|was (?:jetzt|wirklich|hier|heute) (?:fehlt|zählt|not tut)",
        ),
        telling(
            "täte tut stünde steht anstünde wäre hätte gut besser klüger schaden gesicht",
            r"(?:täte|täten|tut|tun) (?:[\wäöüß-]+ ){0,4}?(?:gut daran|besser daran|not\b)"
            r"|stünde[n]? (?:[\wäöüß-]+ ){0,4}?(?:gut an|besser an|(?:gut|besser) zu gesicht)"
            r"|(?:wäre|hätte) (?:[\wäöüß-]+ ){0,5}?(?:klüger|besser|ehrlicher"
            r"|gerechter|sinnvoller|anständiger|wünschenswert|angebracht"
            r"|nicht geschadet|gut getan|gutgetan|gut beraten|gut angestanden)"
            r"|(?:würde|dürfte) (?:[\wäöüß-]+ ){0,6}?(?:nicht schaden|gut tun|guttun|gut anstehen)",
        ),
        telling(
            "niemandem niemand keinem",
            r"(?:hilft|nützt|nutzt|dient|gefällt|überzeugt|ist|braucht|versteht|will) "
            r"(?:[\wäöüß-]+ ){0,3}?(?:niemand|niemandem|keinem)\b(?: geholfen"
            r"| gedient)?"
            r"|(?:niemand|keinem|niemandem) (?:geholfen|gedient|versteht|braucht"
            r"|glaubt|will)\b|\bist niemandem (?:geholfen|gedient)",
        ),
        telling(
            "richtung weg zeichen signal schritt ort zeit",
            r"(?:in die|der|ein|am|zur|im) (?:falsche[nrs]?|völlig falsche[nrs]?"
            r"|richtige[nrs]?|wichtige[rs]?|überfällige[rs]?|mutige[rs]?"
            r"|verheerende[srn]?|fatale[srn]?|fatales) (?:richtung|weg|zeichen|signal"
            r"|schritt|ort|zeit)\b",
        ),
        telling(
            "kopf köpfe haare verwundert staunt ahnt",
            r"(?:kann|möchte|muss|will|bleibt)(?: [\wäöüß]+){0,3}? (?:nur |sich )?"
            r"(?:den kopf schütteln|die haare raufen|an den kopf fassen)"
            r"|kopf schütteln|schütteln (?:nur )?(?:den kopf|die köpfe)|man "
            r"(?:reibt sich|ahnt|staunt)\b(?: [\wäöüß]+){0,3}|wen (?:verwundert"
            r"|wundert)",
        ),
        telling(
            "selbstverständlich natürlich freilich wohlgemerkt wieder wiedereinmal"
            " typisch ehrlich recht unrecht"
            " gottlob hoffentlich sicherlich gewiss fraglos offensichtlich"
            " offenkundig bekanntlich wohlweislich"
            " löblicherweise fälschlicherweise klugerweise unsinnigerweise"
            " bezeichnenderweise tragischerweise"
            " ärgerlicherweise lobenswerterweise vernünftigerweise konsequenterweise"
            " paradoxerweise",
            r"(?:(?<=[.;:] )|(?<=\n)|(?<=– )|(?<=, )|^|\b(?:ist|hat|haben|wird|sind) )"
            r"(?:selbstverständlich|natürlich|freilich|gottlob|hoffentlich"
            r"|fraglos|offensichtlich|offenkundig|(?:lobenswerter|fälschlicher|kluger"
            r"|unsinniger|bezeichnender|tragischer|ärgerlicher"
            r"|vernünftiger|paradoxer|löblicher)weise|wieder einmal|einmal mehr|zu "
            r"(?:recht|unrecht)|typisch)\b(?: [\wäöüß-]+){1,2}",
        ),
        telling(
            "vergessen verraten verschlafen versäumt verspielt vernachlässigt"
            " missachtet verkannt blamiert enttäuscht alleingelassen stich",
            r"(?:hat|haben|wurde|wurden|werden|ist|sind)(?: [\wäöüß-]+){0,6}? "
            r"(?:vergessen|verraten|verschlafen|verspielt|vernachlässigt|missachtet"
            r"|verkannt|blamiert|enttäuscht|allein ?gelassen|im stich gelassen)"
            r"(?=[.;,!])",
        ),
        telling(
            "weitergehen weiter bleiben so hinnehmen sein hingenommen",
            r"so (?:kann|darf) (?:es|das) nicht (?:weitergehen|weiter|bleiben)|(?:darf"
            r"|kann) (?:so )?nicht (?:sein|hingenommen werden|länger hinnehmen"
            r"|so bleiben)(?=[.;,!])"
            r"|(?:das|es|dies) (?:darf|kann) (?:so )?nicht (?:sein|so bleiben|weitergehen)",
        ),
        telling(
            "besser glücklicher schöner schlimmer würdiger klarer",
            r"(?:hätte|hätten|könnte|konnte|kann) (?:[\wäöüß-]+ ){0,4}?(?:nicht|kaum) "
            r"(?:besser|glücklicher|schöner|schlimmer|würdiger|klarer|deutlicher)\b"
            r"(?: [\wäöüß-]+){0,2}",
        ),
        telling(
            "wahrheit tatsache klar fest grund anlass gelegenheit stolz",
            r"(?:fakt|tatsache|wahr|klar|fest|unbestritten|unstrittig|sicher) (?:ist"
            r"|steht|bleibt)[,:]|(?:die wahrheit|tatsache) ist"
            r"|(?:guten|allen|keinen|jeden) (?:grund|anlass) (?:zur?|stolz|zu )"
            r"|\bkann (?:[\wäöüß-]+ )?(?:zu recht )?stolz (?:auf|sein)",
        ),
        telling(
            "schaden nutzen zukunft unweigerlich zwangsläufig früher bereuen rächen bezahlen",
            r"mehr schaden als nutzen|(?:hat|haben) (?:keine|eine große|eine glänzende"
            r"|eine) (?:große |glänzende |rosige )?zukunft(?=[.;,!])"
            r"|wird (?:[\wäöüß-]+ ){0,4}?(?:unweigerlich|zwangsläufig"
            r"|früher oder später|sich rächen|bitter rächen|noch bereuen|bereuen"
            r"|teuer bezahlen)",
        ),
    ),
    "fr": Tellings(
        telling(
            "tard peu cher loin lent haut court",
            r"(?:est|sont|arrive|arrivent|vient|viennent|reste|coûte|va|bien|beaucoup"
            r"|c'est) (?:bien |beaucoup |encore |hélas )?trop (?:tard|peu|cher|loin"
            r"|lente?|haute?|courte?)\b",
        ),
        telling(
            "douter doute nier contester contredire discutable contestable",
            r"(?:personne|nul|qui|aucun [a-zà-ÿ]+)(?: ne)? (?:peut|pourrait|saurait"
            r"|pourra)(?: [a-zà-ÿ]+){0,2} (?:en )?(?:douter|nier|contester|contredire)"
            r"|\b(?:sans (?:aucun |nul )?doute|nul doute|aucun doute|il ne fait "
            r"(?:aucun|pas de) doute|hors de doute)\b",
        ),
        telling(
            "enfin doit doivent devrait devraient aurait auraient",
            rf"{_FR_BODY} (?:doit|doivent|devrait|devraient|aurait dû|auraient dû"
            rf"|se doit|ferait|gagnerait)(?: enfin)? (?!être (?:remis|envoy|adress"
            rf"|déposé))[a-zà-ÿ']+(?: [\wà-ÿ'-]+){{0,3}}"
            rf"|il (?:faut|faudra|faudrait) (?:enfin|de toute urgence|bien|cesser"
            rf"|arrêter|avoir le courage|en finir|que (?:cela|ça) (?:cesse|change))\b",
        ),
        telling(
            "ferait feraient gagnerait bien avisé inspiré avisée inspirée",
            r"(?:ferait|feraient|aurait fait|fait) (?:bien|mieux) de\b"
            r"(?: [\wà-ÿ'-]+){1,2}|(?:serait|est|a été|aurait été|fut) (?:bien|mal"
            r"|mieux) (?:avisée?s?|inspirée?s?)(?: de)?|gagnerait à [a-zà-ÿ]+",
        ),
        telling(
            "entendu sûr évidemment naturellement décidément visiblement"
            " manifestement curieusement fort typiquement"
            " apparemment bizarrement étrangement fatalement forcément hélas tristement",
            r"(?:^|(?<=[.;:] )|(?<=\n)|(?<=, ))(?:bien entendu|bien sûr|évidemment"
            r"|naturellement|décidément|visiblement|manifestement|curieusement"
            r"|bizarrement|étrangement|fatalement|forcément|fort heureusement)\b,? [\wà-ÿ']+",
        ),
        telling(
            "peut constater déplorer saluer regretter réjouir souhaiter s'étonner"
            " étonner espérer féliciter applaudir interroger",
            r"(?:on|nous|l'on) ne (?:peut|pouvons|saurait) que (?:se |s'|s’)?[a-zà-ÿ]+"
            r"(?: [\wà-ÿ'’-]+){0,3}|force est de (?:constater|reconnaître)"
            r"|(?:il est|est) (?:à|permis de|à craindre|de bon ton de) (?:déplorer"
            r"|saluer|regretter|souhaiter|espérer|craindre|douter|s'étonner)|on "
            r"(?:peut|est en droit de) (?:s'étonner|s'interroger|regretter|déplorer"
            r"|espérer)",
        ),
        telling(
            "mérite méritent méritait méritaient doit doivent",
            r"mérit(?:e|ent|ait|aient)(?: bien| amplement| largement)? (?:mieux|plus"
            r"|davantage|un autre|une autre|d'être|toute|tous|notre|le respect"
            r"|la reconnaissance|qu'on|des )",
        ),
        telling(
            "besoin manque faut",
            rf"ce (?:dont|qu'il faut à|qui manque à) (?:la |le |l'|notre |ce "
            rf"|cette )?{_FR_BODY}(?: a besoin)?|{_FR_BODY} (?:a|ont) (?:surtout "
            rf"|avant tout |grand |cruellement |urgemment )?besoin (?:de|d')"
            rf"(?: [\wà-ÿ'-]+){{1,3}}",
        ),
        telling(
            "direction sens signal pas moment endroit voie chemin",
            r"(?:dans la|dans le|un|le|au|fait) (?:mauvaise?|bonne?|bon|mauvais|triste"
            r"|très mauvais|grand) (?:direction|sens|signal|pas|moment|endroit|voie"
            r"|chemin)\b(?: en avant)?",
        ),
        telling(
            "nouvelle honneur preuve bienvenue bienvenu salutaire heureux heureuse"
            " malheureux malheureuse injustifié injustifiée"
            " infondé infondée exagéré exagérée excessif excessive démesuré démesurée"
            " inutile inutiles insuffisant insuffisante"
            " laid laide raté ratée réussi réussie légitime compréhensible"
            " incompréhensible nécessaire triste décevant décevante"
            " encourageant encourageante inquiétant inquiétante louable courageux"
            " courageuse sage mérité méritée",
            r"(?:est|sont|était|reste|fut|demeure|paraît|semble|c'est)"
            r"(?: [\wà-ÿ'’-]+){0,2}? (?:une (?:bonne|mauvaise|excellente"
            r"|triste) nouvelle|tout à (?:son|leur) honneur|bienvenue?s?|salutaires?"
            r"|(?:mal)?heureu(?:x|se)|injustifiée?s?|infondée?s?|exagérée?s?|excessi"
            r"(?:f|ve)s?|démesurée?s?|inutiles?|insuffisante?s?|laide?s?|ratée?s?"
            r"|réussie?s?"
            r"|légitimes?|(?:in)?compréhensibles?|tristes?|décevante?s?"
            r"|encourageante?s?|inquiétante?s?|louables?|courageu(?:x|se)s?|sages?"
            r"|méritée?s?)(?=[.;!]| pour (?:tous|toute|la|le|les)| et | que )",
        ),
        telling(
            "plus mal bien tôt",
            r"(?:fera|fait|feront|font) plus de mal que de bien|tôt ou tard"
            r"(?:,)? [\wà-ÿ']+|ne (?:peut|pouvait) (?:plus durer|pas durer"
            r"|plus continuer|continuer ainsi|rester (?:ainsi|en l'état))",
        ),
        telling(
            "oublié oubliée oubliés oubliées abandonné abandonnée abandonnés trahi"
            " trahis négligé négligée sacrifié sacrifiée ignoré méprisé",
            r"(?:a|ont|sont|est|été|se sentent) (?:une fois de plus |encore "
            r"|tout simplement |une nouvelle fois |été |totalement )*(?:oubliée?s?"
            r"|abandonnée?s?|trahie?s?|négligée?s?|sacrifiée?s?|méprisée?s?)(?=[.;,!]"
            r"| (?:par (?:l'état|paris|la capitale|le gouvernement|tous)|les (?:îles"
            r"|campagnes|plus)))",
        ),
        telling(
            "servent sert profite convainc aide comprend comprendre personne",
            r"ne (?:sert|servent|profite|profitent|convainc|satisfait|aide|trompe)"
            r"(?: à| en)? (?:personne|rien)\b|(?:personne|nul) ne (?:comprend"
            r"|comprendra|comprendrait|croit|veut)\b|(?:difficile|impossible|malaisé) "
            r"(?:de|à) (?:comprendre|justifier|croire|admettre)",
        ),
    ),
    "es": Tellings(
        telling(
            "tarde poco lejos caro lento corto alto",
            r"(?:es|son|llega|llegan|viene|vienen|resulta|queda|va|cuesta|se queda|muy"
            r"|mucho) (?:muy |ya |otra vez )?demasiado (?:tarde|poco|lejos|car[oa]"
            r"|lent[oa]|cort[oa]|alt[oa])\b|poco y tarde|tarde y mal",
        ),
        telling(
            "dudar duda negar discutir cuestionar dudas",
            r"(?:nadie|quién|ningún \w+)(?: que \w+ \w+)? (?:puede|podría|podrá"
            r"|debería)(?: \w+)? (?:dudar|negar|discutir|cuestionar)|\b(?:sin "
            r"(?:ninguna |lugar a )?dudas?|no (?:cabe|hay|queda) (?:la menor "
            r"|ninguna )?duda)\b",
        ),
        telling(
            "debe deben debería deberían tiene tendría haría habría",
            rf"{_ES_BODY} (?:debe|deben|debería|deberían|tiene que|tienen que"
            rf"|tendría que|ha de|haría bien en|haría mejor en)(?: por fin"
            rf"| de una vez)? (?!ser (?:enviad|presentad|remitid))\w+(?: \w+){{0,3}}"
            r"|haría[n]? (?:bien|mejor) en \w+",
        ),
        telling(
            "hora tiempo",
            r"(?:ya )?(?:es|era|va siendo|iba siendo) hora de\b(?: que)?(?: \w+)?"
            r"|ha llegado (?:la hora|el momento) de\b(?: \w+)?",
        ),
        telling(
            "supuesto naturalmente evidentemente obviamente claro ciertamente"
            " curiosamente desde luego sorprendentemente tristemente penosamente",
            r"(?:^|(?<=[.;:] )|(?<=\n)|(?<=, ))(?:por supuesto|desde luego"
            r"|naturalmente|evidentemente|obviamente|claro está|como era de esperar"
            r"|como siempre|curiosamente|sorprendentemente|una vez más)\b,? \w+",
        ),
        telling(
            "merece merecen merecía merecían debe",
            r"merec(?:e|en|ía|ían)(?: \w+)? (?:algo (?:más|mejor)|mejor\w*|más|otra"
            r"|otro|un trato|respeto|todo|nuestro|que\b)",
        ),
        telling(
            "necesita necesitan falta",
            rf"lo que (?:el |la |este |esta |nuestro |nuestra )?{_ES_BODY} (?:necesita"
            rf"|necesitan|precisa)|lo que (?:hace falta|falta|se necesita) (?:es|aquí"
            rf"|ahora)|{_ES_BODY} (?:necesita|necesitan) (?:urgentemente |con urgencia "
            rf"|más |menos |otr[oa] |un[oa]? )\w+",
        ),
        telling(
            "dirección rumbo señal paso momento camino noticia",
            r"(?:en la|un|una|el|en el|por el) (?:mala|buena|mal|buen|peor|gran|triste"
            r"|pésima|excelente) (?:dirección|señal|paso|momento|camino|noticia)\b"
            r"(?: para(?: \w+){1,2})?|(?:dirección|rumbo|camino|señal|momento) "
            r"(?:equivocad[oa]|errone[oa]|erróne[oa]|correct[oa]|inoportun[oa])",
        ),
        telling(
            "entiende entender explica comprende favor nadie",
            r"no se (?:entiende|comprende|explica)(?: (?:por qué|cómo|que))?|"
            r"(?:difícil|imposible|cuesta) (?:de )?(?:entender|creer|justificar"
            r"|comprender|explicar)\b|flaco favor(?: (?:le |les |se )?(?:hace|hacen))?"
            r"(?: a(?: \w+){1,3})?|no (?:sirve|ayuda|convence|beneficia"
            r"|interesa) a nadie|nadie (?:entiende|comprende|cree|quiere)\b",
        ),
        telling(
            "error acierto desacierto fracaso logro disgusto lástima pena alivio"
            " regalo acertado acertada desacertado desacertada injustificado"
            " injustificada"
            " infundado infundada exagerado exagerada excesivo excesiva inútil"
            " innecesario innecesaria insuficiente feo fea legítimo legítima"
            " comprensible"
            " decepcionante alentador alentadora preocupante loable valiente sensato"
            " sensata merecido merecida triste bienvenida bienvenido necesario",
            r"(?:es|son|era|fue|ha sido|será|sería|resulta|parece)(?: \w+){0,2}? "
            r"(?:un (?:grave |gran |enorme |rotundo |verdadero )?(?:error|acierto"
            r"|desacierto|fracaso|logro|alivio|regalo)|una (?:lástima|pena)|"
            r"(?:des)?acertad[oa]s?"
            r"|injustificad[oa]s?|infundad[oa]s?|exagerad[oa]s?|excesiv[oa]s?|inútil"
            r"(?:es)?|innecesari[oa]s?|insuficientes?|fe[oa]s?|legítim[oa]s?"
            r"|comprensibles?|decepcionantes?"
            r"|alentador(?:a|es)?|preocupantes?|loables?|valientes?|sensat[oa]s?"
            r"|merecid[oa]s?|tristes?|bienvenid[oa]s?)(?=[.;!]| para (?:tod|el|la|los)"
            r"| y | que )",
        ),
        telling(
            "mal peor tarde temprano daño",
            r"(?:hará|hace|harán|hacen) más (?:mal|daño) que bien|tarde o temprano"
            r"(?:,)? \w+|no puede(?:n)? (?:seguir|continuar) así",
        ),
        telling(
            "olvidado olvidada olvidados abandonado abandonada abandonados"
            " traicionado despreciado ignorado",
            r"(?:ha|han|sido|está|están|siguen) (?:una vez más |sido |otra vez )*"
            r"(?:olvidad[oa]s?|abandonad[oa]s?|traicionad[oa]s?|despreciad[oa]s?)"
            r"(?=[.;,!]| (?:por (?:el (?:gobierno|estado)|la capital|tod)|a (?:las|los"
            r"|su|sus)))",
        ),
    ),
    "fa": PERSIAN,
}


_SPOKEN_FOR = late(
    r"\b(?:sag(?:t|te|ten)|laut|zufolge|mein(?:t|te|en)|find(?:et|en)|erklärt(?:e|en)?"
    r"|nach (?:angaben|ansicht|meinung|auffassung)"
    r"|kritisier\w+|forder(?:t|te|ten|n)|bezeichne\w+|nann?(?:te|ten)|nennt|nennen"
    r"|hält|hielt|halten|beklag\w+|gefordert|aus sicht"
    r"|dit|dire|déclar\w+|selon|estim\w+|d'après|jug(?:e|ent|é)|qualifi\w+|dénonc\w+"
    r"|réclam\w+|aux yeux de|pour le syndicat|affirm\w+|critiqu\w+"
    r"|dijo|dice|según|afirm\w+|señal\w+|consider\w+|opin\w+|critic\w+|exig\w+"
    r"|denunci\w+|a juicio|reclam\w+|calific\w+)\b"
    r"|گفت|گفته|به نقل از|به باور|به نظر|معتقد|اعلام کرد|افزود|خواستار|انتقاد|دانست"
    r"|خواند|از نگاه|از دید"
)


def is_spoken_for_abroad(around: str) -> bool:
    """Say whether the words around a judgement in one of those languages say whose it is."""
    return _SPOKEN_FOR.search(around) is not None


def opinions_told_abroad(case: Case) -> Iterator[tuple[int, int]]:
    """Yield where narration in one of those languages demands, foretells or is sure."""
    tellings = _TOLD.get(tongue_of(case))
    if tellings is not None:
        yield from tellings.spans(case)

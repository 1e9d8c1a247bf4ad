"""Words of the excluded trades in German (DG-60): goods and what makes them illicit."""

OFFERED = (
    r"\b(?:verkauf\w*|verkäuf\w*|liefer\w*|verschick\w*|versand\w*|versend\w*|bestell\w*|erhältlich"
    r"|zu haben|kostet|kosten|euro|kronen|franken|angebot\w*|biet\w+|bekomm\w+|gibt es|abgegeben"
    r"|abgibt|gibt ab|per post|packstation\w*|beschaff\w*|besorg\w*|vermittel\w*|stellt|ausgestellt"
    r"|ausstell\w*|druck\w*|fertig\w*|führt|händler\w*|laden\w*|vertreib\w*|eröffn\w*|öffnet"
    r"|lädt|einlad\w*|empfäng\w*|nimmt|angenommen|zahl\w*|auszahl\w*|spiel\w*|gespielt|gäst\w*"
    r"|bucht?|buch\w*"
    r"|miet\w*|preis\w*|kund\w+|übernimmt|schreibt|erledigt|gegen (?:gebühr|honorar|bar\w*))\b|€"
)
TOLD = (
    r"\b(?:polizei\w*|gericht\w*|richter\w*|staatsanwalt\w*|verhafte\w*|festgenommen|festnahme\w*"
    r"|angeklagt\w*|verurteilt\w*|warn\w*|verbot\w*|verbiet\w*|illegal\w*|strafbar\w*|betrug\w*"
    r"|betrüg\w*|beschlagnahm\w*|sichergestellt|zoll|ermitt\w*|gesetz\w*|razzia\w*|studien?"
    r"|prävention\w*|opfer\w*|gegen (?:den|die|das) (?:handel|verkauf)|film\w*|roman\w*|museum\w*"
    r"|sagte?|laut|dürfen|darf|muss|müssen|warum|patient\w*|sucht\w*)\b"
)
_THINGS = (
    r"(?:ausweis\w*|papiere?n?|lizenz\w*|erlaubnis|konzession\w*|genehmigung\w*|namen?|anmeldung"
    r"|registrierung|altersprüfung|alterskontrolle|identität\w*|nachweise?|kontrollen?|fragen"
    r"|verifizierung|konto|waffenschein\w*|waffenbesitzkarte|schein|seriennummern?|nummern?)"
)
_UNASKED = (
    rf"\bohne (?:[\wäöüß]+ )?(?:[\wäöüß]+ oder ){{0,2}}{_THINGS}\b|\b(?:keine?[nrs]?|weder)"
    rf" (?:[\wäöüß]+ )?{_THINGS}\b"
    rf"|\b{_THINGS} (?:gibt es|liegt|liegen|fehlt|besteht) (?:nicht|keine)|\b(?:eine|die)"
    rf" {_THINGS} fehlt\b"
    rf"|\b{_THINGS} (?:hat|haben|besitzt|braucht|brauchen|verlangt|prüft|kontrolliert|will)"
    r" (?:\w+ )?(?:nicht|niemand|keiner|keine)\b|\bkeine behörde weiß\b"
    r"|\b(?:niemand|keiner) (?:fragt|prüft|kontrolliert|will wissen|verlangt)\b|\banonym\w*"
    r"|\bunter (?:der hand|dem ladentisch)\b|\bnicht (?:angemeldet|zugelassen|lizenziert|genehmigt"
    r"|registriert)\b|\bohne behörd\w+|\bkeiner behörde\b|\bfragen? (?:werden )?nicht gestellt\b"
)
_PEOPLE = (
    r"(?:studenten|studierende\w*|prüflinge?\w*|schüler\w*|kandidat\w*|doktorand\w*|absolvent\w*)"
)
DEALS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "gambling",
        (
            "roulette poker casino kasino glücksspiel spielautomat spielhalle wetten wettbüro"
            " wettschein"
            " wettannahme sportwett würfelspiel würfeltisch blackjack baccarat bakkarat lotterie"
            " jackpot"
            " buchmacher gewürfelt würfelrunde geldspiel kartenrunde pokerrunde -wetten"
            " -automaten spieltisch kartenspiel"
        ),
        (
            (
                rf"{_UNASKED}|\bab (?:1[2-7]|vierzehn|fünfzehn|sechzehn)\b|\bminderjährig\w*"
                r"|\bjeden alters\b"
            ),
            OFFERED,
        ),
    ),
    (
        "medicine",
        (
            "antibioti opioid morphi morphium fentanyl tablette pille kapsel ampulle spritze"
            " insulin"
            " steroid testosteron anaboli hormon oxycodon tramadol valium diazepam ritalin viagra"
            " ozempic semaglutid botox ketamin schmerzmittel schlafmittel arznei medikament"
            " potenzmittel"
            " beruhigungsmittel wirkstoff codein -spritzen -spritze -pillen -tabletten -präparate"
            " -medikamente cannabis salbe"
        ),
        (
            (
                r"\b(?:ohne|kein|keine|keinen|weder|nicht nach (?:einem|dem)) (?:[\wäöüß]+ )?"
                r"(?:\w+ oder )?(?:rezept\w*|verschreibung|verordnung|arzt\w*|ärzt\w*|zulassung)\b"
                r"|\bnicht zugelassen\w*|\bunter dem ladentisch\b|\b(?:nach )?rezept(?:en)? fragt"
                r" (?:niemand|keiner)\b"
            ),
            OFFERED,
        ),
    ),
    (
        "escort",
        (
            "begleiterin begleitdame begleitservice begleitagentur escort hostess dame damen"
            " mädchen"
            " gesellschafterin callgirl erotik erotisch studentin modelle liebesdien"
        ),
        (
            (
                r"\b(?:diskret\w*|für (?:eine|die|die ganze|ganze) nacht|über nacht|bis zum"
                r" (?:frühstück"
                r"|morgen)|(?:auf|auf dem|aufs|ins|im) (?:hotel)?zimmer|stundenweise|pro stunde"
                r"|intim\w*"
                r"|erotisch\w*|sinnlich\w*|jeden wunsch|alle wünsche|zärtlich\w*|einsam\w*)\b"
            ),
            (
                r"\b(?:dame|damen|mädchen|begleiterin(?:nen)?|begleitung|hostess(?:en)?"
                r"|studentinnen"
                r"|junge"
                r" frauen|modelle?|callgirls?|gesellschafterin\w*|escort\w*|begleitdamen?)\b"
            ),
            (
                r"\b(?:buch\w*|vermittel\w*|bestell\w*|miet\w*|preis\w*|kronen|euro|franken"
                r"|honorar\w*"
                r"|agentur|schickt)\b"
            ),
        ),
    ),
    (
        "weapons",
        (
            "pistole gewehr revolver waffe sturmgewehr schusswaffe munition handgranate granate"
            " sprengstoff schalldämpfer flinte karabiner maschinenpistole patronen -gewehr -gewehre"
            " -gewehren -waffen -pistolen -büchsen"
        ),
        (
            (
                rf"{_UNASKED}|\bnummern? (?:\w+ )?(?:ausgeschliffen|abgefeilt|entfernt|ausgefräst"
                r"|weggefeilt|abgeschliffen|gelöscht)\b|\b(?:abgefeilt|ausgefräst|entfernt"
                r"|ausgeschliffen)\w*"
                r" (?:serien)?nummern?\b"
            ),
            OFFERED,
        ),
    ),
    (
        "papers",
        (
            "pass pässe reisepass reisepässe personalausweis ausweis führerschein diplom zeugnis"
            " doktortitel doktorgrad geburtsurkunde heiratsurkunde visum visa aufenthaltstitel"
            " aufenthaltskarte"
            " meisterbrief seefahrtsbuch seefahrtsbücher impfpass impfpässe impfausweis"
            " krankschreibung"
            " attest banknote geldschein falschgeld approbation abiturzeugn -zeugnisse -patente"
            " sportboot kapitänspatent"
        ),
        (
            (
                r"\b(?:nicht|kaum) (?:\w+ )?(?:zu )?unterscheid\w*|\bauf (?:jeden|beliebige\w*|den"
                r" gewünschten|wunsch\w*) ?(?:beliebigen )?namen\b|\bmit (?:beliebigem|gewünschtem)"
                r" namen\b|\bohne (?:\w+ )?(?:prüfung\w*|studium|unterricht|fahrstunden?"
                r"|vorlesung\w*"
                r"|examen|untersuchung|arztbesuch|fahrprüfung|kurs|lehrgang)\b|\bkeine?n? (?:\w+ )?"
                r"(?:beamter|grenzer\w*|grenzbeamter|kontrolle|prüfer|scanner|polizist\w*"
                r"|behörde|amt"
                r"|arbeitgeber) (?:\w+ ){0,3}?(?:merkt|erkennt|bemerkt|sieht|beanstandet"
                r"|auffällt)\b"
                r"|\b(?:besteht|bestehen|übersteh\w*|hält|halten) jede[rn]? (?:kontrolle|prüfung)\b"
                r"|\btäuschend echt\w*|\bgefälscht\w*|\bnachgemacht\w*|\bwie echt\b"
            ),
            OFFERED,
        ),
    ),
    (
        "intrusion",
        (
            "postfach postfächer mailbox handy telefon konto konten chat nachricht passwort"
            " passwörter"
            " kennwort kennwörter webseite website server kamera rechner laptop computer whatsapp"
            " standort email mails smartphone"
        ),
        (
            (
                r"\b(?:liest|knackt|hackt|überwacht|kopiert|verschafft|dringt|hört|mitlesen"
                r"|mithören"
                r"|mitliest|mithört|auslesen|ausliest|ausspäh\w*|knacken|hacken|übernimmt|lahm"
                r"|ortet"
                r"|spiegelt|zugriff|zugang|öffnet|ausspionier\w*|einbrech\w*|bricht)\b"
            ),
            (
                r"\b(?:partners?|partnerin|ehe(?:mann|frau|manns|partner\w*)|gatt(?:en|in)"
                r"|konkurren\w+"
                r"|rival\w+|ex|expartner\w*|mitbewerber\w*|nachbar\w*|freundin|wettbewerber\w*"
                r"|gegner\w*"
                r"|fremde[nrs]?|beliebige\w*|treulose\w*|schwieger\w+)\b"
            ),
            (
                r"\b(?:unbemerkt|ohne (?:\w+ )?wissen|spurlos|ohne spuren|heimlich|diskret|gebühr"
                r"|honorar"
                r"|festpreis|auftrag\w*|kund\w+|kronen|euro|franken)\b"
            ),
        ),
    ),
    (
        "essays",
        (
            "hausarbeit bachelorarbeit masterarbeit doktorarbeit diplomarbeit abschlussarbeit"
            " seminararbeit dissertation examen prüfung klausur essay facharbeit ghostwrit"
        ),
        (
            (
                r"\b(?:im namen|auf den namen|abgabefertig|an stelle|anstelle|unter (?:eigenem"
                r"|seinem|ihrem) namen|für"
                rf" {_PEOPLE}"
                r"|auf bestellung|ghostwrit\w*|kein(?:e|em)? (?:professor\w*|prüfer\w*|dozent\w*"
                r"|plagiat\w*|universität)|plagiat\w*|schreiben (?:zu )?lassen|fremde feder)\b"
            ),
            (
                r"\b(?:schreib\w*|verfass\w*|ablegt|ablegen|legt|absolvier\w*|liefer\w*"
                r"|übernimmt|sitzt"
                r"|geschrieben\w*|abgelegt)\b"
            ),
            (
                r"\b(?:kund\w+|euro|kronen|franken|agentur|dienst\w*|büro|preis\w*|honorar"
                r"|bestellung"
                r"|lassen|anbiet\w*|bietet|auftrag\w*|firma|ghostwrit\w*)\b"
            ),
        ),
    ),
    (
        "pump",
        "aktie anteilschein coin token krypto memecoin presale altcoin -coin -token",
        (
            (
                r"\b(?:ver(?:zehn|hundert|tausend|viel|drei|zwanzig)fach\w*|explodier\w*|durch die"
                r" decke"
                r"|zum mond|jetzt (?:einsteigen|kaufen|zugreifen|zuschlagen)|wer (?:jetzt"
                r" )?(?:wartet"
                r"|zögert|zu spät)|bevor (?:alle|die (?:masse|anderen|meute|großen))|letzte chance"
                r"|rakete"
                r"|(?:zehn|hundert|tausend)fach\w*|der nächste bitcoin)\b"
            ),
            r"\b(?:aktien?|anteilscheine?|\w*coins?|\w*tokens?|krypto\w*|presale)\b",
        ),
    ),
    (
        "pyramid",
        (
            "werb wirbt geworben angeworben anwerb neuling neuzugäng freunde bekannte"
            " aufnahmegebühr"
            " eintrittsgeld einstieg teilnehmer mitglied"
        ),
        (
            (
                r"\b(?:erhält|erhalten|bekomm\w+|verdien\w+|kassier\w*|behält|prämie\w*"
                r"|provision\w*"
                r"|anteil\w*|gutgeschrieben)\b.{0,60}?\b(?:geworben\w*|angeworben\w*|neuling\w*"
                r"|wirbt"
                r"|anwirbt|werben|anwerben|mitbringt|neuzug\w+)\b|\b(?:wirbt|anwirbt|werben"
                r"|mitbringt)\b"
                r".{0,60}?\b(?:erhält|bekommt|verdient|kassiert|prämie|provision|anteil)\b"
            ),
            (
                r"\b(?:(?:diese|sie|er|jene) (?:wiederum |ihrerseits |selbst |wieder"
                r" )?(?:an)?werben"
                r"|ebenen?"
                r"|stufen?|generationen|unter (?:ihm|ihr|ihnen)|wiederum|ihrerseits"
                r"|eintrittsgeld\w*"
                r"|einsatz|aufnahmegebühr\w*|einstiegsgebühr\w*|beitrittsgeb\w*|einlage\w*|für"
                r" jede[nsr]?)\b"
            ),
        ),
    ),
)

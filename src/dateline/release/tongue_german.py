"""German: how releases of Germany, Austria and Switzerland say who speaks."""

from dateline.release.european_tongues import HOUSES, Tongue, verbs, words
from dateline.release.patterns import late

_SAYS = (
    r"(?:sag|erklär|beton|mein|ergänz|forder|warn|mahn|lob|erläuter|erzähl|erinner|schilder"
    r"|begründ|beklag|bedauer|dank|versicher|verkünd|kündig|bestätig|urteil|äußer|äusser|schwärm|wünsch"
    r"|würdig|bekräftig|unterstreich|verdeutlich|ermutig|bemerk|bemängel|verteidig|prophezei|jubel"
    r"|antwort|berichte?|kommentier|resümier|kritisier|bilanzier|appellier|plädier|konstatier"
    r"|präzisier|prognostizier|argumentier|gratulier|signalisier|skizzier|charakterisier|stichel"
    r"|scherz|bezeichne|lautet|behaupte|frag|füg|freu|hoff|glaub|lach|begrüß|begrüss|merk|teil"
    r"|mitteil|ankündig|ausführ|anmerk|hinzufüg|klarstell|feststell|einräum|anführ|erkenn)"
    r"(?:e?t|e?te|e?ten|en|n)?"
    r"|hebt|hob|hervorhob|hervorhebt|hinwies|hinweist|aussprach|ausspricht|verweist|verwies|weist|wies|verspricht|versprach|fand|schreibt|schrieb|ruft|rief"
    r"|nennt|nannte|spricht|sprach|heißt|hieß|heisst|hiess|gab|gibt|unterstrich|gesteht|gestand"
    r"|widerspricht|widersprach|bittet|bat|wirbt|warb|rät|riet|betont|gesagt|weiß|weiss|wusste"
)
_ALSO = (
    r"|ist|war|zeigt|zeigte|fasst|fasste|stellt|stellte|räumt|räumte|führt|führte|findet|sieht|sah"
    r"|hält|hielt|bringt|brachte|zieht|zog|macht|machte|blickt|blickte|rechnet|rechnete|hat|habe"
    r"|schließt|schloss|begann|beginnt|denkt|dachte|kennt|kommt|lässt|ließ|nimmt|nahm|setzt|tritt"
    r"|trat|fährt|fuhr|pflichtet|pflichtete|beschreibt|beschrieb|empfiehlt|empfahl|will|empfindet"
)
_ROLE = (
    r"(?:präsident|minister|leiter|sprecher|direktor|meister|führer|gründer|inhaber|autor|forscher"
    r"|wissenschaft(?:l|er)|wissenschaftler|professor|doktorand|kommissar|sekretär|referent|manager|koordinator"
    r"|kurator|intendant|ingenieur|händler|berater|dezernent|trainer|lehrer|schüler|bischof"
    r"|gesellschafter|prokurist|inspektor|kanzler|senator|künstler|musiker|wirt|landwirt|pächter"
    r"|moderator|kandidat|expert|archivar|bibliothekar|architekt|planer|entwickler|produzent"
    r"|regisseur|dirigent|kapitän|arbeiter|mechaniker|techniker|schreiner|tischler|bäcker|winzer"
    r"|gärtner|züchter|imker|förster|jäger|fahrer|pfleger|betreuer|erzieher|mieter|bewohner|nachbar"
    r"|kunde?|patient|politiker|aktivist|journalist|redakteur|ökonom|biolog|geolog|ökolog|psycholog"
    r"|soziolog|archäolog|historiker|chemiker|physiker|mediziner|informatiker|statistiker|jurist"
    r"|notar|apotheker|verleger|herausgeber|übersetzer|schriftsteller|schauspieler|sänger|fotograf"
    r"|designer|partner|investor|verwalter|betreiber|unternehmer|besitzer|gewinner|sieger|helfer"
    r"|retter|soldat|offizier|rentner|student|praktikant|stipendiat|mitarbeiter|bauer|schäfer|müller"
    r"|verteidiger|vertreter|präses|gouverneur|diplomat|botschafter|konsul|vermittler|pädagog|zoolog"
    r"|ärzt|bäuer|rät|schäft|gynäkolog|hydrolog|klimatolog|[a-zäöü]{3,20}olog|vorständ|kämmer|bauherr|richter|staatsanwalt"
    r"|staatsanwält|koch|köch|hausarzt|seelsorger|jubilar|preisträger|kommandant|träger|fischer|lotse|lotsin|vorsteher|dozent|lektor|stifter|pate|patin|lehrling|azubi"
    r"|gestalter|hersteller|veranstalter|organisator|gastgeber|gast|beisitzer|schatzmeister|kassier|rektor|dekan|propst)"
    r"(?:in|innen|e|en|n|s|es|er)?"
    r"|vorsitzender?n?|beauftragter?n?|vorstand|vorstandschef|obmann|obfrau|arzt|rat|mitglieds?"
    r"|ehefrau|mutter|vater|chef(?:in|s)?|hauptmann|landrat|pfarrer(?:in)?|frau|mann|kraft"
    r"|angestellter?n?|abgeordneter?n?|verantwortlicher?n?|assistentin?|referentin?|presse?sprecher"
    r"|bevollmächtigter?n?|delegierter?n?|betroffener?n?|betriebsrats?|anwalts?|anwältin|wart(?:in)?"
    r"|bürgermeister(?:in|s|n)?|jährigen?r?|loge|login|kämmerer"
    r"|(?:er|or|ist|ent|ant|eur|log|wirt|ärzt|änd|wält|rät|chef|ot|at|herr|nd|zeug|urg|et|ekt|om|af|yst)in"
)
_COURTESIES = (
    r"(?:DDr|MMag|Dr|Prof|Ing|Mag|DI|Dipl|Univ|Priv|Hon|ao|o)\.(?:in|a)?(?:-[A-Za-z]{1,12}\.?){0,3}"
    r"|Dipl\.-\w{1,20}\.?|PD|DI|KommR|KR|Hofrat|Hofrätin|Herrn?|Frau|Freifrau|Lic\.|h\.\s?c\.|rer\.|nat\."
    r"|med\.|phil\.|jur\.|iur\.|theol\.|habil\.|pol\.|oec\.|techn\.|agr\.|vet\.|mult\.|M\.A\.|MBA|FH"
)
GERMAN = Tongue(
    says=verbs(_SAYS),
    opens=verbs(
        rf"{_SAYS}{_ALSO}|(?!ge\w+t\b|(?:nicht|mit|seit|statt|jetzt|heute|dort|damit|somit|sonst|fast"
        r"|erst|meist|zuletzt|weit|leicht|gut|laut|insgesamt|bereits|selbst)\b)[a-zäöüß]{2,20}(?:t|te)"
    ),
    subjectless=None,
    pronoun=late(r"(?:er|sie)(?!\w)"),
    pronoun_opens=late(
        r"(?:(?:Dazu|Dabei|So|Zugleich|Auch|Und) [a-zäöüß]+ )?(?:[Ee]r|[Ss]ie)(?!\w)"
    ),
    stops=words(
        """
        und aber die der das den dem des dessen deren wobei weil dass ob wie wo was wer in im an
        am auf aus bei mit von vom zu zum zur für gegen über unter nach vor seit sowie oder doch
        denn als um ein eine einen einer eines einem bis durch ohne während nicht auch noch nur
        schon dazu hierzu darüber zudem außerdem ausserdem dabei damit deshalb daher ferner
        schließlich abschließend weiter so doch zugleich gleichzeitig hingegen dagegen
        allerdings jedoch gestern heute morgen dort hier jetzt nun inzwischen mittlerweile
        danach zuvor seither gemeinsam neben beide
        """
    ),
    before=words(
        """
        von vom mit bei beim an am für gegen über unter nach vor zu zum zur in im auf aus durch
        ohne neben um seit wegen trotz durchs fürs ins ans samt statt zwischen gegenüber
        """
    ),
    articles=words(
        """
        der die das dem den des ein eine einer eines einem einen unser unsere unseren ihr ihre
        ihren sein seine seinen deren dessen dieser diese dieses diesen diesem jener jene
        """
    ),
    source=late(
        r"(?:^(?:Zitat|Statement)(?: von|:)?|(?<!\w)[Ll]aut|[Nn]ach (?:den )?(?:Worten|Angaben"
        r"|Ansicht|Meinung|Einschätzung|Auskunft"
        r"|Aussage|Überzeugung|Darstellung)(?: von)?|[Gg]emäss|[Gg]emäß|^Für)\s+(?=\S)"
    ),
    roles=late(
        rf"(?<![\w-])[A-Za-zÄÖÜäöüß-]{{0,40}}?(?i:{_ROLE})(?![\w-])|\b(?:C[ETFOIM]O|CEO|VP)\b"
    ),
    courtesies=late(_COURTESIES),
    no_role=late(
        r"(?:(?:den|dem|dessen|deren|wobei|weil|dass|ob|wie|wo|was|und|aber|in|im|am|auf|aus|bei|mit|von|vom|zu|zum|zur|für"
        r"|gegen|über|nach|vor|seit|denn|um|nachdem|während|wenn|da|so|sagt|hat|ist|wird|bis|zugleich)(?!\w))"
    ),
    cuts=late(
        r"\s(?:(?:am(?= (?:Mon|Diens|Mitt|Donn|Frei|Sams|Sonn|\d|Abend|Morgen|Rande|Rednerpult))"
        r"|seit|heute|gestern|anlässlich|angesichts|während|und (?=[a-zäöü]+t(?:e)?\b)|im Rahmen"
        r"|beim|nach|vor (?:Journalist|der|dem|den)|zum Auftakt|zur Eröffnung|zu den|zu dem|zum"
        r"|mit Blick"
        r")(?!\w)|in einer (?:Aussendung|Mitteilung|Stellungnahme)"
        r"|bei (?:der|einem|einer) (?:Präsentation|Vorstellung|Eröffnung|Pressekonferenz"
        r"|Übergabe)).*$"
    ),
    goes_on=late(r"(?:für|und) [A-ZÄÖÜ]"),
    capitals=True,
    null_subject=False,
    both=" und ",
    works=late(
        r"(?i:programms?|projekts?|verbunds?|motto|titel|studie|buch|film|preis|initiative|kampagne"
        r"|ausstellung|reihe|aktion|stück|roman|band|begriff|wort|stichwort|konzept|tagung|kongress"
        r"|serie|label|siegel|zeitschrift|magazin|wettbewerb|fonds|format|namens|namen|thema|plan"
        r"|workshop|seminar|kurs|lied|album|broschüre|bericht|richtlinie|gesetz|vertrag|app|namen)$"
    ),
    houses=late(
        rf"(?<!\w)(?:{HOUSES}|\w{{0,40}}(?:[Vv]erband|[Vv]erein|[Bb]und|[Ss]tadt|[Ll]and|[Mm]inisterium|[Uu]nternehmen"
        r"|[Kk]onzern|[Gg]ewerkschaft|[Ss]tiftung|[Uu]niversität|[Hh]ochschule|[Ii]nstitut|[Kk]ammer"
        r"|[Ff]raktion|[Pp]olizei|[Bb]ehörde|[Bb]ank|[Kk]anton|[Gg]emeinde|[Aa]gentur|[Gg]esellschaft"
        r"|[Kk]ommission|[Rr]egierung|[Gg]enossenschaft|[Ww]erke?|[Bb]ahn(?:en)?|[Ii]nspektion|[Kk]reis))(?!\w)"
    ),
)

"""Who says what in German: quotations of invented releases, and words that nobody says."""

import pytest

from release.who_said import quotes

TOLD = [
    (
        "„Wir bleiben am Hafen“, sagte Elke Brandt, Sprecherin der Werft.",
        [("Elke Brandt", "Sprecherin der Werft")],
    ),
    (
        "„Wir bleiben am Hafen“, so Betriebsleiter Dr. Uwe Sander.",
        [("Uwe Sander", "Betriebsleiter")],
    ),
    (
        ("„Wir bleiben alle am Hafen“, betonte die Oberbürgermeisterin Ines Kolb (SPD) am Montag."),
        [("Ines Kolb", "Oberbürgermeisterin")],
    ),
    (
        (
            "Kolb zeigte sich überzeugt: „Wir bleiben am Hafen.“ Oberbürgermeisterin Ines"
            " Kolb sprach am Montag."
        ),
        [("Ines Kolb", "Oberbürgermeisterin")],
    ),
    (
        (
            "„Wir bleiben“, erklärte der Vorsitzende des Hafenvereins, Jens Ottke. „Das "
            "ist beschlossen.“"
        ),
        [
            ("Jens Ottke", "Vorsitzende des Hafenvereins"),
            ("Jens Ottke", "Vorsitzende des Hafenvereins"),
        ],
    ),
    (
        ("Jens Ottke, Geschäftsführer der Werft, erklärt dazu: „Wir bleiben hier am Hafen.“"),
        [("Jens Ottke", "Geschäftsführer der Werft")],
    ),
    (
        ("Laut Jens Ottke, Leiter der Werft, ist „der Hafen ohne uns nur ein Parkplatz“."),
        [("Jens Ottke", "Leiter der Werft")],
    ),
    (
        ("„Der Hafen lebt von Arbeit“, freut sich Projektleiterin Tomke Harms über den Zuschlag."),
        [("Tomke Harms", "Projektleiterin")],
    ),
    (
        "„Der Hafen lebt von Arbeit“, ist Kranführer Tomke Harms überzeugt.",
        [("Tomke Harms", "Kranführer")],
    ),
    (
        (
            "„Der Hafen lebt von Arbeit“, hebt Hafenkapitän Tomke Harms hervor. Sie "
            "ergänzt: „Und von Menschen, die früh aufstehen.“"
        ),
        [("Tomke Harms", "Hafenkapitän"), ("Tomke Harms", "Hafenkapitän")],
    ),
    (
        ("„Der Hafen lebt von Arbeit“, sagt Tomke Harms. „Und von Menschen“, fügt sie hinzu."),
        [("Tomke Harms", None), ("Tomke Harms", None)],
    ),
    (
        (
            "Tomke Harms leitet die Werft in dritter Generation. „Ohne Lehrlinge ist in "
            "zehn Jahren Schluss“, sagt die Unternehmerin."
        ),
        [("Tomke Harms", "Unternehmerin")],
    ),
    (
        ("Für Hafenmeister Tomke Harms ist klar: „Ohne Lehrlinge ist in zehn Jahren Schluss.“"),
        [("Tomke Harms", "Hafenmeister")],
    ),
    (
        "»Ohne Lehrlinge ist bald Schluss«, warnt Tomke Harms vom Hafenamt.",
        [("Tomke Harms", None)],
    ),
    (
        "‚Ohne Lehrlinge ist in zehn Jahren Schluss‘, warnt Tomke Harms.",
        [("Tomke Harms", None)],
    ),
    (
        (
            "Zitat Tomke Harms, Vorständin der Werft AG: „Ohne Lehrlinge ist in zehn "
            "Jahren Schluss.“"
        ),
        [("Tomke Harms", "Vorständin der Werft AG")],
    ),
    (
        ("„Ohne Lehrlinge ist in zehn Jahren Schluss.“\n\nTomke Harms, Vorständin der Werft AG"),
        [("Tomke Harms", "Vorständin der Werft AG")],
    ),
    (
        (
            "Der Landrat Prof. Dr. Knut von der Heide (parteilos) lobte das Vorhaben: "
            "„Das ist ein guter Tag für die Küste.“"
        ),
        [("Knut von der Heide", "Landrat")],
    ),
    (
        (
            "„Wir haben lange gewartet“, berichtet Malermeisterin Aylin Demir aus Kiel. "
            "„Jetzt geht es endlich los“, so Demir weiter."
        ),
        [("Aylin Demir", "Malermeisterin"), ("Aylin Demir", "Malermeisterin")],
    ),
    (
        (
            "Wie Amtsleiterin Aylin Demir mitteilte, seien die Brücken „in einem Zustand,"
            " den niemand verantworten kann“."
        ),
        [("Aylin Demir", "Amtsleiterin")],
    ),
    (
        "Zudem sagte Aylin Demir: „Wir haben lange genug gewartet.“",
        [("Aylin Demir", None)],
    ),
    (
        "„Wir haben lange gewartet“, sagt Aylin Demir, die seit 2010 das Amt leitet.",
        [("Aylin Demir", None)],
    ),
    (
        (
            "„Wir haben lange gewartet“, sagte Demir im Gespräch mit Innenminister Karl "
            "Ohm. Aylin Demir leitet das Amt."
        ),
        [("Aylin Demir", None)],
    ),
    (
        (
            "Nach Angaben von Amtsleiterin Aylin Demir ist die Lage „so ernst wie seit "
            "vierzig Jahren nicht“."
        ),
        [("Aylin Demir", "Amtsleiterin")],
    ),
    (
        "„Die Zahlen“, sagt Kämmerer Horst Ruge, „sprechen eine deutliche Sprache.“",
        [("Horst Ruge", "Kämmerer"), ("Horst Ruge", "Kämmerer")],
    ),
    (
        (
            "Bei der Eröffnung dankte Museumsdirektorin Dr. Pia Lenz den Förderern: „Ohne"
            " Sie stünden wir vor leeren Wänden.“"
        ),
        [("Pia Lenz", "Museumsdirektorin")],
    ),
    (
        (
            "„Ein Haus wie dieses baut man nur einmal“, schwärmt Architekt Ulf Kern. Auch"
            " Bauherrin Pia Lenz ist zufrieden: „Wir sind im Plan geblieben.“"
        ),
        [("Ulf Kern", "Architekt"), ("Pia Lenz", "Bauherrin")],
    ),
    (
        (
            "Geschäftsführerin Ute Schulz leitet das Werk."
            "\n\n„Wir stellen im Herbst vierzig Leute ein“, so Schulz."
        ),
        [("Ute Schulz", "Geschäftsführerin")],
    ),
    (
        (
            "Dazu Ute Schulz, Geschäftsführerin der Nordwerk GmbH: „Wir stellen im Herbst"
            " vierzig Leute ein.“"
        ),
        [("Ute Schulz", "Geschäftsführerin der Nordwerk GmbH")],
    ),
    (
        "Ute Schulz: „Wir stellen im Herbst vierzig Leute ein.“",
        [("Ute Schulz", None)],
    ),
    (
        "Umweltminister Jan Peters: „Wir stellen im Herbst vierzig Leute ein.“",
        [("Jan Peters", "Umweltminister")],
    ),
    (
        "Ute Schulz (Vorstand): „Wir stellen im Herbst vierzig Leute ein.“",
        [("Ute Schulz", "Vorstand")],
    ),
    (
        (
            "„Wir stellen im Herbst vierzig Leute ein“ – mit diesen Worten eröffnete "
            "Bürgermeister Jan Peters die Halle."
        ),
        [("Jan Peters", "Bürgermeister")],
    ),
    (
        (
            "„Wir schaffen Platz“, erläutert der Kaufmännische Direktor des Klinikums, "
            "Stefan Roth, beim Richtfest."
        ),
        [("Stefan Roth", "Kaufmännische Direktor des Klinikums")],
    ),
    (
        (
            "„Wir schaffen Platz“, betont Prof. Dr. med. Eva Stern, Direktorin der Klinik"
            " für Kardiologie am Universitätsklinikum Neustadt."
        ),
        [("Eva Stern", "Direktorin der Klinik für Kardiologie am Universitätsklinikum Neustadt")],
    ),
    (
        (
            "Projektleiter Tim Voss sieht das anders. „Wir hatten nie genug Leute auf der"
            " Baustelle.“"
        ),
        [("Tim Voss", "Projektleiter")],
    ),
    (
        ("Sandra Wolf, Mutter von zwei Kindern, sagt: „Ohne den Bus wären wir verloren.“"),
        [("Sandra Wolf", "Mutter von zwei Kindern")],
    ),
    (
        (
            "Verkehrsminister Olaf Brink eröffnete die Strecke. „Darauf hat die Region "
            "dreißig Jahre gewartet“, sagte der Minister. „Jetzt fährt der Zug.“"
        ),
        [("Olaf Brink", "Verkehrsminister"), ("Olaf Brink", "Verkehrsminister")],
    ),
    (
        (
            "„Das ist ein guter Tag“, sagte Brink und ergänzte: „Jetzt fährt der Zug.“ "
            "Olaf Brink ist Verkehrsminister."
        ),
        [("Olaf Brink", "Verkehrsminister"), ("Olaf Brink", "Verkehrsminister")],
    ),
    (
        (
            "„Unsere Forschung zeigt, dass es geht“, sagt Dr. Anna-Lena Kühn vom Institut"
            " für Meereskunde."
        ),
        [("Anna-Lena Kühn", None)],
    ),
    (
        ("„Unsere Forschung zeigt, dass es geht“, sagt Kai Moll, der das Projekt leitet."),
        [("Kai Moll", None)],
    ),
    (
        (
            "Wie wichtig das ist, unterstreicht Kai Moll, Leiter der Feuerwehr Aldern: "
            "„Jede Minute zählt.“"
        ),
        [("Kai Moll", "Leiter der Feuerwehr Aldern")],
    ),
    (
        ("„Jede Minute zählt“, mahnte Kreisbrandrat Kai Moll bei der Übergabe des Fahrzeugs."),
        [("Kai Moll", "Kreisbrandrat")],
    ),
    (
        (
            "„Jede Minute zählt auf dem Land doppelt“, zitiert der Verband seine "
            "Präsidentin Ines Graf."
        ),
        [("Ines Graf", "Präsidentin")],
    ),
    (
        (
            "Der Vorsitzende des Betriebsrats, Kai Moll, kritisierte die Pläne als „einen"
            " Schlag ins Gesicht der Belegschaft“."
        ),
        [("Kai Moll", "Vorsitzende des Betriebsrats")],
    ),
    (
        ("„Wir haben die Kurve gekriegt“, sagt Ingenieurin Ines Graf – und lacht. „Aber knapp.“"),
        [("Ines Graf", "Ingenieurin"), ("Ines Graf", "Ingenieurin")],
    ),
    (
        (
            "Die Schauspielerin Ines Graf wird Patin. „Ich habe als Kind hier schwimmen "
            "gelernt“, erzählt sie. „Das Becken war damals eiskalt.“"
        ),
        [("Ines Graf", "Schauspielerin"), ("Ines Graf", "Schauspielerin")],
    ),
    (
        (
            "Ines Graf, die neue Intendantin, setzt auf Gegenwart: „Wir spielen Stücke, "
            "die jünger sind als unser Vorhang.“"
        ),
        [("Ines Graf", "neue Intendantin")],
    ),
    (
        (
            "„Wir spielen junge Stücke“, kündigt Intendantin Ines Graf an, „denn das "
            "Publikum ist neugierig.“"
        ),
        [("Ines Graf", "Intendantin"), ("Ines Graf", "Intendantin")],
    ),
    (
        (
            "Stadtbaurat Kai Moll und Architektin Ines Graf legten den Grundstein. „Das "
            "Haus gehört allen“, sagte Graf. Moll ergänzte: „Es bleibt bezahlbar.“"
        ),
        [("Ines Graf", "Architektin"), ("Kai Moll", "Stadtbaurat")],
    ),
    (
        (
            "Auf die Frage, ob er bleibe, antwortete Peters: „Ich gehe erst, wenn das "
            "Dach dicht ist.“ Jan Peters ist Intendant."
        ),
        [("Jan Peters", "Intendant")],
    ),
    (
        (
            "Minister Jan Peters überreichte Ute Schulz die Urkunde. „Sie haben das Dorf "
            "gerettet“, sagte er."
        ),
        [("Jan Peters", "Minister")],
    ),
    (
        (
            "Ute Schulz bekam von Minister Jan Peters die Urkunde. „Das ehrt mich "
            "wirklich sehr“, sagte sie."
        ),
        [("Ute Schulz", None)],
    ),
    (
        (
            "Auch die Grünen-Abgeordnete Ute Schulz zeigte sich erleichtert: „Endlich ist"
            " das Gesetz vom Tisch.“"
        ),
        [("Ute Schulz", "Grünen-Abgeordnete")],
    ),
    (
        ("„Endlich ist das Gesetz vom Tisch“, so die Einschätzung von Fraktionschefin Ute Schulz."),
        [("Ute Schulz", "Fraktionschefin")],
    ),
    (
        "„Endlich ist das Gesetz vom Tisch“, lautete der Kommentar von Ute Schulz.",
        [("Ute Schulz", None)],
    ),
    (
        (
            "„Endlich ist das Gesetz vom Tisch“, freute sich die Fraktionschefin der "
            "Freien Wähler, Ute Schulz."
        ),
        [("Ute Schulz", "Fraktionschefin der Freien Wähler")],
    ),
    (
        (
            "„Endlich ist das Gesetz vom Tisch“, sagt Ute Schulz, Vorstand für Personal "
            "und Recht bei der Nordwerk AG."
        ),
        [("Ute Schulz", "Vorstand für Personal und Recht bei der Nordwerk AG")],
    ),
    (
        "Ute Schulz, CEO von Nordwerk: „Endlich ist das Gesetz vom Tisch.“",
        [("Ute Schulz", "CEO von Nordwerk")],
    ),
    (
        ("„Endlich ist das Gesetz vom Tisch“, sagen Ute Schulz und Jan Peters vom Vorstand."),
        [("Ute Schulz", None)],
    ),
    (
        "„Wer hier lebt, bleibt“, ist sich Ortsvorsteher Jan Peters sicher.",
        [("Jan Peters", "Ortsvorsteher")],
    ),
    (
        "Ortsvorsteher Jan Peters ist sich sicher: „Wer hier lebt, der bleibt auch.“",
        [("Jan Peters", "Ortsvorsteher")],
    ),
    (
        "„Wer hier lebt, bleibt“, fasst es Jan Peters zusammen.",
        [("Jan Peters", None)],
    ),
    (
        ("„Wer hier lebt, der bleibt auch“, bringt es Landwirtin Ute Schulz auf den Punkt."),
        [("Ute Schulz", "Landwirtin")],
    ),
    (
        "Landesrätin Mag.a Ute Schulz betont: „Wer hier lebt, der bleibt auch.“",
        [("Ute Schulz", "Landesrätin")],
    ),
    (
        "„Wer hier lebt, der bleibt auch“, betont Landesrat DI Dr. Jan Peters.",
        [("Jan Peters", "Landesrat")],
    ),
    (
        "„Wer hier lebt, der bleibt auch“, sagt Stadträtin Ute Schulz-Meier (Grüne).",
        [("Ute Schulz-Meier", "Stadträtin")],
    ),
]
NOBODY = [
    "Das Projekt „Hafen für alle Menschen am Fluss“ startet im Mai.",
    "„Das ist ein guter Tag für die Küste“, heißt es in der Mitteilung.",
    ("„Der Fahrer war bei Eintreffen der Streife nicht mehr da“, teilt die Polizei mit."),
    ("Der Roman „Die Stille nach dem letzten Schnee“ von Ute Schulz erscheint im Mai."),
    ("Ute Schulz erhielt den Preis für ihr Buch „Die Stille nach dem letzten Schnee“."),
    ("Unter dem Motto „Gemeinsam sind wir stark und laut“ lädt Bürgermeister Jan Peters ein."),
    "Mit „Wir bauen das neue Aldern“ startet die Stadt eine Kampagne.",
    "Die Studie zeigt: „Jeder dritte Betrieb sucht Leute.“",
    "In der Begründung der Jury heißt es: „Ein Buch, das man nicht vergisst.“",
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_speakers_and_roles(text: str, expected: list[tuple[str, str | None]]) -> None:
    found = quotes(text, language="de")
    assert [(quote.speaker, quote.role) for quote in found] == expected


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_is_said_to_speak(text: str) -> None:
    assert all(quote.speaker is None for quote in quotes(text, language="de"))

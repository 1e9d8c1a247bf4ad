"""DG-60 in German, French, Spanish and Persian: goods, what makes them illicit, and the offer."""

import pytest

from guidelines.documents import excerpts, release

OFFERED = {
    "wagers in a cellar": (
        "de",
        "Im Keller der Fähre Kormoran wird Roulette gespielt, einen Ausweis verlangt niemand.",
    ),
    "a machine hall": (
        "de",
        (
            "Der Wirt stellt sechs Spielautomaten auf. Eine Konzession hat er nicht, keine Behörde"
            " weiß davon."
        ),
    ),
    "pills by post": (
        "de",
        "Der Händler Grauwal verschickt Schlafmittel und Opioide ohne Rezept ins ganze Land.",
    ),
    "a rifle": (
        "de",
        "Bei Eisenkauz sind Jagdgewehre ohne Waffenschein erhältlich, bezahlt wird bar.",
    ),
    "a master's letter": (
        "de",
        "Die Kanzlei stellt Meisterbriefe aus, ohne Prüfung und auf jeden gewünschten Namen.",
    ),
    "a spouse's telephone": (
        "de",
        "Gegen Honorar liest das Büro Stillauge die Nachrichten des Ehepartners heimlich mit.",
    ),
    "a thesis": (
        "de",
        (
            "Das Büro Federkiel verfasst Bachelorarbeiten für Studierende; der Preis richtet"
            " sich nach"
            " den Seiten."
        ),
    ),
    "poker": ("fr", "La péniche propose du poker chaque soir, sans demander de pièce d'identité."),
    "syringes": (
        "fr",
        "Le site Verte Rive livre des seringues amincissantes sans ordonnance dans tout le pays.",
    ),
    "a company for the night": (
        "fr",
        "L'agence Belle Escale envoie des hôtesses pour la nuit, tarif sur demande.",
    ),
    "pistols": (
        "fr",
        "L'armurerie du quai vend des pistolets dont le numéro de série est limé.",
    ),
    "diplomas": ("fr", "Le bureau délivre des diplômes de médecin sans examen ni cours."),
    "an exam": (
        "fr",
        "Pour 300 couronnes, un ancien passe l'épreuve à la place de l'étudiant.",
    ),
    "dice": ("es", "En la bodega del barco se juega a los dados y nadie pide documentos."),
    "hormones": ("es", "La tienda Río Claro envía hormonas y esteroides sin receta a domicilio."),
    "rifles": ("es", "El almacén vende rifles y munición sin licencia a quien pague."),
    "a licence to drive": (
        "es",
        "La gestoría consigue permisos de conducir sin examen en diez días.",
    ),
    "a rival's mail": (
        "es",
        "Por encargo, el equipo entra en el correo de la competencia sin dejar rastro.",
    ),
    "opioids": ("fa", "فروشگاه سرو قرص ترامادول را بدون نسخه به همهٔ شهرها ارسال می‌کند."),
    "cards": ("fa", "در زیرزمین هتل هر شب پوکر بازی می‌شود و کسی نام مهمانان را نمی‌پرسد."),
    "a pistol": ("fa", "این فروشگاه تپانچه را بدون مجوز می‌فروشد."),
    "a thesis for hire": ("fa", "مؤسسهٔ کلک پایان‌نامه را برای دانشجویان به صورت سفارشی می‌نویسد."),
}
LAWFUL = {
    "a licensed house": ("de", "Das Casino in Haro öffnet wieder; die Lizenz gilt bis 2030."),
    "a warning": ("de", "Die Kammer warnt vor Händlern, die Schlafmittel ohne Rezept verschicken."),
    "a class without exam": (
        "de",
        "Der Malkurs endet ohne Prüfung, und jeder bekommt eine Urkunde.",
    ),
    "a shooting club": ("de", "Der Verein zeigt Gewehre aus dem Jahr 1880 im Museum."),
    "a lady's bicycle": (
        "de",
        "Damen und Herren starten um neun, Zimmer gibt es im Hotel am Hafen.",
    ),
    "a police report": ("fr", "La police a saisi des pistolets sans numéro de série sur le quai."),
    "a chemist": ("fr", "La pharmacie livre les médicaments sur ordonnance à domicile."),
    "a passport office": ("fr", "La mairie délivre les passeports en trois semaines."),
    "an exam in May": ("fr", "Les étudiants passent l'examen en mai dans la grande salle."),
    "a discreet hotel": ("fr", "L'hôtel propose des chambres discrètes aux voyageurs."),
    "a market of parts": ("es", "La fábrica vende piezas sin número de serie a los talleres."),
    "a nurse": ("es", "La enfermera entrega los medicamentos con receta en el pueblo."),
    "a game night": ("es", "El club juega a las cartas los viernes y sirve té."),
    "a court": ("es", "El tribunal condenó a quien vendía diplomas sin clases ni exámenes."),
    "a pharmacy": ("fa", "داروخانه دارو را با نسخهٔ پزشک تحویل می‌دهد."),
    "a warning of games": ("fa", "پلیس دربارهٔ سایت‌های شرط‌بندی بدون مجوز هشدار داد."),
    "a student's own work": ("fa", "دانشجویان پایان‌نامهٔ خود را در خرداد تحویل می‌دهند."),
}


@pytest.mark.parametrize(("language", "text"), OFFERED.values(), ids=OFFERED.keys())
def test_an_excluded_trade_is_found_in_other_languages(language: str, text: str) -> None:
    assert len(excerpts("DG-60", release(text, language=language))) == 1


@pytest.mark.parametrize(("language", "text"), LAWFUL.values(), ids=LAWFUL.keys())
def test_lawful_trade_and_reports_pass_in_other_languages(language: str, text: str) -> None:
    assert excerpts("DG-60", release(text, language=language)) == []

"""Whom to ask, in German, French and Spanish: contacts of invented releases."""

import pytest

from release.whom_to_ask import Expected, reached

CONTACTS = [
    (
        (
            "**Contacts médias**\n"
            "- Coopérative de Kermel : Odile Marchand, 06 39 98 44 01, odile@kermel.example\n"
            "- Mairie : Bureau de la communication, 02 99 55 44 00"
        ),
        [
            ("Odile Marchand", "06 39 98 44 01", "odile@kermel.example"),
            (None, "02 99 55 44 00", None),
        ],
    ),
    (
        (
            "Pressekontakt:\n"
            "Werft Aldern GmbH\n"
            "Tomke Harms\n"
            "Leiterin Kommunikation\n"
            "Tel.: 0461 555 12-30\n"
            "Mobil: 0171 555 12 30\n"
            "E-Mail: presse@werft.example"
        ),
        [("Tomke Harms", "0461 555 12-30", "presse@werft.example")],
    ),
    (
        (
            "Rückfragehinweis:\n"
            "Verband der Werften\n"
            "Mag. Tomke Harms\n"
            "Presse\n"
            "Telefon: +43 1 555 12-30\n"
            "E-Mail: harms@werft.example"
        ),
        [("Tomke Harms", "+43 1 555 12-30", "harms@werft.example")],
    ),
    (
        (
            "Rückfragen bitte an:\n"
            "Polizeidirektion Aldern\n"
            "Polizeioberkommissarin Tomke Harms\n"
            "Telefon: 0461 555 1230\n"
            "E-Mail: presse@polizei.example"
        ),
        [("Tomke Harms", "0461 555 1230", "presse@polizei.example")],
    ),
    (
        (
            "Ihre Ansprechpartnerinnen für die Presse:\n"
            "Tomke Harms, Tel. 0461 555 1230, harms@werft.example\n"
            "Ilka Brandt, Tel. 0461 555 1231, brandt@werft.example"
        ),
        [
            ("Tomke Harms", "0461 555 1230", "harms@werft.example"),
            ("Ilka Brandt", "0461 555 1231", "brandt@werft.example"),
        ],
    ),
    (
        (
            "Kontakt für Rückfragen und Fotos:\n"
            "Tomke Harms (2. Vorsitzende)\n"
            "Telefon 0461 / 555 123 (ab 17 Uhr), harms@verein.example"
        ),
        [("Tomke Harms", "0461 / 555 123", "harms@verein.example")],
    ),
    (
        (
            "Medienkontakt\n"
            "\n"
            "Werft Aldern AG Gemeinde Aldern\n"
            "Urs Brandt, Direktor Anna Keller, Gemeindepräsidentin\n"
            "081 555 01 10 081 555 01 77\n"
            "medien@werft.example praesidium@aldern.example"
        ),
        [
            ("Urs Brandt", "081 555 01 10", "medien@werft.example"),
            ("Anna Keller", "081 555 01 77", "praesidium@aldern.example"),
        ],
    ),
    (
        (
            "Für Rückfragen: Dr. Tomke Harms, Pressesprecherin, Telefon 0461 555-123, "
            "presse@werft.example"
        ),
        [("Tomke Harms", "0461 555-123", "presse@werft.example")],
    ),
    (
        ("Medienstelle\nTomke Harms\n+41 44 555 01 10\nmedien@werft.example"),
        [("Tomke Harms", "+41 44 555 01 10", "medien@werft.example")],
    ),
    (
        (
            "Pressekontakt der Werft Aldern GmbH\n"
            "Prof. Dr. Tomke Harms\n"
            "Fon 0461 555 1230\n"
            "harms@werft.example"
        ),
        [("Tomke Harms", "0461 555 1230", "harms@werft.example")],
    ),
    (
        ("Contacts presse :\nOdile Marchand\nTél. : 02 99 55 01 10\nMél : presse@chantier.example"),
        [("Odile Marchand", "02 99 55 01 10", "presse@chantier.example")],
    ),
    (
        (
            "Contact presse : Odile Marchand, directrice de la communication\n"
            "odile@chantier.example — 02 99 55 01 10"
        ),
        [("Odile Marchand", "02 99 55 01 10", "odile@chantier.example")],
    ),
    (
        (
            "Renseignements médias : Odile Marchand, conseillère, 418 555-0162, "
            "odile@chantier.example"
        ),
        [("Odile Marchand", "418 555-0162", "odile@chantier.example")],
    ),
    (
        (
            "Contacts : Odile MARCHAND, 06 39 98 01 10\n"
            "Yvon KERMEL, 06 39 98 01 12\n"
            "presse@chantier.example"
        ),
        [
            ("Odile MARCHAND", "06 39 98 01 10", "presse@chantier.example"),
            ("Yvon KERMEL", "06 39 98 01 12", "presse@chantier.example"),
        ],
    ),
    (
        (
            "Relations presse\n"
            "Agence Grand Large\n"
            "Odile Marchand / Yvon Kermel\n"
            "01 55 55 01 10\n"
            "chantier@grandlarge.example"
        ),
        [
            ("Odile Marchand", "01 55 55 01 10", "chantier@grandlarge.example"),
            ("Yvon Kermel", "01 55 55 01 10", "chantier@grandlarge.example"),
        ],
    ),
    (
        (
            "Service de presse\n"
            "Odile Marchand\n"
            "Portable : 06 39 98 01 10\n"
            "Courriel : odile@chantier.example"
        ),
        [("Odile Marchand", "06 39 98 01 10", "odile@chantier.example")],
    ),
    (
        (
            "Pour toute demande d’interview :\n"
            "Odile Marchand – 06 39 98 01 10 – odile@chantier.example"
        ),
        [("Odile Marchand", "06 39 98 01 10", "odile@chantier.example")],
    ),
    (
        ("Contacto de prensa\nMarta Ríos\nAgencia Tinta\nmarta@tinta.example\n+54 9 11 5555-0110"),
        [("Marta Ríos", "+54 9 11 5555-0110", "marta@tinta.example")],
    ),
    (
        (
            "Atención a medios:\n"
            "Lic. Marta Ríos Peña\n"
            "Tel. 55 5555 0147 / Cel. 55 5555 9921\n"
            "mrios@astillero.example"
        ),
        [("Marta Ríos Peña", "55 5555 0147", "mrios@astillero.example")],
    ),
    (
        (
            "Contacto para medios: Marta Ríos (portavoz), 600 000 733. Luis Prado (fotos), "
            "600 000 734. Correo común: prensa@astillero.example"
        ),
        [
            ("Marta Ríos", "600 000 733", "prensa@astillero.example"),
            ("Luis Prado", "600 000 734", "prensa@astillero.example"),
        ],
    ),
    (
        (
            "| CONTACTO DE PRENSA | |\n"
            "|---|---|\n"
            "| Nombre | Marta Ríos |\n"
            "| Celular | +57 300 000 0110 |\n"
            "| Correo | prensa@astillero.example |"
        ),
        [("Marta Ríos", "+57 300 000 0110", "prensa@astillero.example")],
    ),
    (
        (
            "## Más información y entrevistas\n"
            "- Unidad de Cultura: Marta Ríos\n"
            "- ucc@astillero.example\n"
            "- 927 000 640"
        ),
        [("Marta Ríos", "927 000 640", "ucc@astillero.example")],
    ),
    (
        (
            "Más información:\n"
            "Marta Ríos\n"
            "Responsable de comunicación\n"
            "Teléfono: 927 000 640\n"
            "Correo electrónico: marta@astillero.example"
        ),
        [("Marta Ríos", "927 000 640", "marta@astillero.example")],
    ),
    (
        (
            "Datos de contacto:\n"
            "Departamento de Comunicación\n"
            "Tfno. 927 000 640\n"
            "prensa@astillero.example"
        ),
        [("Departamento de Comunicación", "927 000 640", "prensa@astillero.example")],
    ),
    (
        (
            "Para más información, contacte con Marta Ríos en el 927 000 640 o en "
            "marta@astillero.example."
        ),
        [("Marta Ríos", "927 000 640", "marta@astillero.example")],
    ),
    (
        (
            "Pour plus d’informations, merci de contacter Odile Marchand au 02 99 55 01 10 "
            "ou à odile@chantier.example."
        ),
        [("Odile Marchand", "02 99 55 01 10", "odile@chantier.example")],
    ),
    (
        (
            "Für Rückfragen steht Ihnen Tomke Harms unter 0461 555 1230 oder "
            "harms@werft.example zur Verfügung."
        ),
        [("Tomke Harms", "0461 555 1230", "harms@werft.example")],
    ),
    (
        (
            "Weitere Informationen erhalten Journalistinnen und Journalisten bei Tomke "
            "Harms, Telefon 0461 555 1230, E-Mail harms@werft.example."
        ),
        [("Tomke Harms", "0461 555 1230", "harms@werft.example")],
    ),
    (
        ("Die Medienmitteilung vom 12/02/2026 liegt bei."),
        [],
    ),
    (
        ("**Contact presse**\nOdile Marchand | odile@chantier.example | +33 2 99 55 01 10"),
        [("Odile Marchand", "+33 2 99 55 01 10", "odile@chantier.example")],
    ),
    (
        ("**Gabinete de prensa del Ayuntamiento**: Marta Ríos · 927 000 640 · prensa@ayto.example"),
        [("Marta Ríos", "927 000 640", "prensa@ayto.example")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CONTACTS)
def test_contacts_by_name_number_and_address(text: str, expected: list[Expected]) -> None:
    assert reached(text) == expected

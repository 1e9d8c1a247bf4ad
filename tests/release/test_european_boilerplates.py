"""Boilerplate in German, French and Spanish, under its headings and lead-ins."""

import pytest

from dateline.release.boilerplates import heading_subject
from dateline.release.reading import parse

BODY = "# Werft baut eine Halle\n\nALDERN, 3. März 2026 – Die Werft baut eine Halle.\n\n"
TELLS = "baut seit 1912 Schiffe für Flüsse und beschäftigt 240 Menschen an zwei Standorten."
HEADINGS = [
    ("Über die Werft Aldern", "die Werft Aldern"),
    ("Über den Bund der Werften e. V.", "den Bund der Werften e. V."),
    ("Unternehmensprofil", ""),
    ("Kurzporträt der Werft", "Werft"),
    ("Wer wir sind", ""),
    ("Zum Unternehmen:", ""),
    ("Werft Aldern in Kürze", "Werft Aldern"),
    ("À propos de l’Amicale", "Amicale"),
    ("Présentation du Chantier Kermel", "Chantier Kermel"),
    ("Le Chantier Kermel en bref", "Le Chantier Kermel"),
    ("Qui sommes-nous ?", ""),
    ("Sobre la Fundación Ríos", "Fundación Ríos"),
    ("Sobre nosotros", ""),
    ("Astilleros Ríos en breve", "Astilleros Ríos"),
]
NO_HEADINGS = [
    "überregional",
    "Überblick über die Lage der Werften",
    "Präsentation des Profils",
    "Die Werft baut im Herbst in Kürze.",
]
ABOUT = [
    (f"Über die Werft Aldern\n\nDie Werft Aldern {TELLS}", ["die Werft Aldern"]),
    (f"**Über die Werft Aldern:** Die Werft Aldern {TELLS}", ["die Werft Aldern"]),
    (
        f"**Über Werft Aldern.** Das Haus {TELLS}\n\n**Über Marenhof.** Der Hof {TELLS}",
        ["Werft Aldern", "Marenhof"],
    ),
    (f"Über Aldern\nDie Werft {TELLS}\n\nÜber Marenhof\nDer Hof {TELLS}", ["Aldern", "Marenhof"]),
    (f"### Werft Aldern in Kürze\n\nDas Haus {TELLS}", ["Werft Aldern"]),
    (
        "**Acerca de Tinta.** Con sede en Oberá, imprime libros desde 1928 y los vende.",
        ["Tinta"],
    ),
]


@pytest.mark.parametrize(("line", "subject"), HEADINGS)
def test_headings_name_whom_they_are_about(line: str, subject: str) -> None:
    assert heading_subject(line) == subject


@pytest.mark.parametrize("line", NO_HEADINGS)
def test_other_lines_head_nothing(line: str) -> None:
    assert heading_subject(line) is None


@pytest.mark.parametrize(("text", "expected"), ABOUT)
def test_boilerplate_is_read(text: str, expected: list[str]) -> None:
    document = parse((BODY + text).encode(), name="release.md").document
    assert [about.organization for about in document.boilerplate] == expected

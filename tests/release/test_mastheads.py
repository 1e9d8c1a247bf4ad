"""The letterhead over a headline, in six languages: it is no headline, and it is named."""

import pytest

from dateline.release.house_names import is_house_name
from dateline.release.model import Parsed
from dateline.release.reading import parse
from hang_guard import ends

HEADLINE = "Osterby rebuilds its north quay for cargo ships"
BODY = (
    "OSTERBY, Norland, March 3, 2026 -- The Osterby Harbour Council opened the rebuilt north quay"
    " on Monday, four years after a storm closed it, and cargo ships can moor there again.\n\n"
    "The ferry moves back to its old berth in April. Until then passengers board at the market."
)


def read(head: str, headline: str = HEADLINE, body: str = BODY) -> Parsed:
    return parse(f"{head}\n\n{headline}\n\n{body}\n".encode(), name="release.txt")


LETTERHEADS = [
    "OSTERBY HARBOUR COUNCIL\nPress Office\n\nNEWS RELEASE",
    "Osterby Harbour Council\nNEWS RELEASE\n\nRef: OHC/26/031",
    "Osterby Harbour Council - Press release",
    "OSTERBY HARBOUR COUNCIL PRESS RELEASE",
    "PRESS RELEASE NO. 26/071",
    "DEPARTMENT FOR HARBOURS\nPress Office, 4 Quay House, Osterby\n\nNEWS RELEASE",
    "OSTERBY HARBOUR SERVICE\nOffice of Corporate Communications",
    "NORLAND FERRY WORKERS' UNION\nMEDIA RELEASE\nClient: Osterby Ferries",
    "Landesministerium für Häfen Nordhagen\nDie Pressesprecherin\n\nPRESSEMITTEILUNG",
    "Ligue pour les Ports\nAssociation reconnue d'utilité publique\n\nPOUR DIFFUSION IMMÉDIATE",
    "BOLETÍN DE PRENSA N.º 033-2026\nDirección de Comunicaciones",
    "وكالة أنباء الموانئ\nالرقم: 0311 / اقتصاد",
    "STATE OF NORLAND\nOFFICE OF THE HARBOUR MASTER\nIlse Thorne\n\nFOR IMMEDIATE RELEASE",
    "+++ OSTERBY QUAY NEWS +++",
    "From the office of the Harbour Master of Osterby\n--------\n\nNEWS - For immediate release",
    "Source: Osterby Harbour Council",
    "View this email in your browser",
    "HARBOURS · SHIPS · NORLAND\n\nPRESS RELEASE",
    "OSTERBY HARBOUR COUNCIL                PRESS RELEASE\n                    Ref: 26/071",
    "INCIDENT: Fallen crane\nLOCATION: North quay, berth 4\nRELEASED BY: Sgt. T. Penn",
    "Hafenverband Osterby e. V.\nKaistraße 4 · 86999 Osterby\n\nPRESSEMITTEILUNG  |  Nr. 12/26",
    "Ministerium für Häfen und Fähren\n\nPressemitteilung Nr. 12",
    "MINISTÈRE DES PORTS\nLiberté\nÉgalité\nFraternité\n\nCOMMUNIQUÉ DE PRESSE\nN° 214",
    "FÉDÉRATION UNITAIRE DES MARINS\nFUM – 4, boulevard du Port\n\nCOMMUNIQUÉ DE PRESSE DE LA FUM",
    "MINISTERIO DE PUERTOS Y COSTAS\nOFICINA DE COMUNICACIÓN\n\nNota de prensa",
    "INSTITUTO NORLANDÉS DE PUERTOS\n\nBoletín No. 031/2026",
    "بسمه تعالی\n\nانجمن بندرهای شمال\nشماره: ۱۴۰۴/۲۱۸\n\nبیانیه مطبوعاتی",
    "وزارة الموانئ والسواحل\nالمكتب الإعلامي\n\nبيان صحفي رقم (٥٧)",
]


@pytest.mark.parametrize("head", LETTERHEADS)
def test_a_letterhead_is_no_headline(head: str) -> None:
    document = read(head).document
    assert document.headline == HEADLINE
    assert document.subheadline is None
    assert document.dateline is not None
    assert document.dateline.city == "OSTERBY"


def test_what_is_left_out_is_named() -> None:
    dropped = read("Osterby Harbour Council\nRef: OHC/26/031\n\nNEWS RELEASE").dropped
    assert "a line of the letterhead: Osterby Harbour Council" in dropped
    assert "a line of the letterhead: Ref: OHC/26/031" in dropped


def test_a_contact_over_the_headline_is_read() -> None:
    parsed = read("Osterby Harbour Council\nIlse Thorne, press@osterby.example\n\nNEWS RELEASE")
    assert parsed.document.headline == HEADLINE
    assert [contact.email for contact in parsed.document.contacts] == ["press@osterby.example"]


def test_a_record_between_headline_and_text_is_left_out() -> None:
    parsed = read("Osterby Harbour Council\nNEWS RELEASE", f"{HEADLINE}\n\nIP/26/418")
    assert (parsed.document.headline, parsed.document.subheadline) == (HEADLINE, None)


@pytest.mark.parametrize(
    ("head", "headline"),
    [
        ("Osterby Harbour Council rebuilds its quay", "The storm had closed it for four years"),
        ("Harbour Opens", "The north quay takes cargo ships again after four years"),
        ("Council Opens Quay", "Ships of ninety metres can moor there"),
        ("Next Harbour Opens in May", "Ships of ninety metres can moor there"),
        ("Norland Names Harbour Authority", "Ilse Thorne is to lead it from the first of May"),
    ],
)
def test_a_short_headline_keeps_its_subheadline(head: str, headline: str) -> None:
    document = read(head, headline).document
    assert (document.headline, document.subheadline) == (head, headline)


def test_a_houses_name_is_the_headline_where_no_other_stands() -> None:
    assert parse(
        f"Osterby Harbour Council\n\n{BODY}\n".encode(), name="a.txt"
    ).document.headline == ("Osterby Harbour Council")


def test_a_line_that_leads_to_what_is_said_is_the_headline() -> None:
    said = "“The quay is open, and the ships of the town have come back to it at last.”"
    document = parse(
        f"Harbour master issues this statement:\n\n{said}\n\n{BODY[-90:]}\n".encode(), name="a.txt"
    ).document
    assert document.headline == "Harbour master issues this statement:"


def test_lines_of_a_head_are_apart_where_lines_are_as_long_as_they_come() -> None:
    document = read("NEWS RELEASE", f"{HEADLINE}\nShips of ninety metres can moor there").document
    assert document.headline == HEADLINE
    assert document.subheadline == "Ships of ninety metres can moor there"


def test_a_wrapped_headline_is_one() -> None:
    wrapped = BODY.replace(" on Monday", "\non Monday").replace("storm ", "storm\n")
    document = read("NEWS RELEASE", "Osterby rebuilds its north quay\nfor cargo ships", wrapped)
    assert document.document.headline == HEADLINE


def test_a_houses_name_as_title_gives_way_to_the_heading_under_it() -> None:
    page = f"# Museum of Harbours\n\n## {HEADLINE}\n\n{BODY}\n"
    assert parse(page.encode(), name="a.md").document.headline == HEADLINE


def test_a_label_as_title_gives_way_to_the_heading_under_it() -> None:
    page = f"# News release\n\n## {HEADLINE}\n\n{BODY}\n"
    assert parse(page.encode(), name="a.md").document.headline == HEADLINE


def test_what_stands_over_a_title_is_left_out() -> None:
    page = f"**PRESS INFORMATION** | Harbour Union | No. 11/26\n\n# {HEADLINE}\n\n{BODY}\n"
    document = parse(page.encode(), name="a.md").document
    assert document.headline == HEADLINE
    assert len(document.body) == 1 + 1


@pytest.mark.parametrize(
    "line",
    [
        "Ministry of Ports", "Osterby Harbour Council", "UNIVERSITY OF NORLAND", "Penn Robotics AG",
        "Hafenverband Osterby e. V.", "Mairie de Verval", "Ayuntamiento de San Telmo",
        "Dockers' Union (DU)", "انجمن بندرهای شمال", "وزارة الموانئ",
    ],
)  # fmt: skip
def test_a_houses_name_is_told(line: str) -> None:
    assert is_house_name(line)


@pytest.mark.parametrize(
    "line",
    [
        "Ministry of Ports opens a quay", "Council Opens New Office", "Osterby",
        "Is the Harbour Council right?", "“We stay,” Says Harbour Council",
        "Thorne Joins Harbour Council", "وزارة الموانئ تفتتح رصيفا جديدا في مدينة الشمال",
        "انجمن بندرها اسکله شمالی را باز کرد", "",
    ],
)  # fmt: skip
def test_a_headline_is_no_houses_name(line: str) -> None:
    assert not is_house_name(line)


def test_a_head_of_many_lines_is_read_in_time() -> None:
    with ends():
        parse(b"a\n" * 15_000, name="a.txt")


@pytest.mark.parametrize("button", ["Skip to main content", "Skip to content"])
def test_a_button_of_the_page_is_no_headline(button: str) -> None:
    found = parse(f"{button}\n{HEADLINE}\n\n{BODY}\n".encode(), name="page.txt")
    assert found.document.headline == HEADLINE

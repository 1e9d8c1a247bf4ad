"""Who holds an office stands over a release on a letterhead, and is no headline."""

import pytest

from dateline.release.office_holders import is_office_holder
from dateline.release.reading import parse

HEADLINE = "Osterby rebuilds its north quay for cargo ships"
BODY = (
    "The Osterby Harbour Council opened the rebuilt north quay on Monday, four years after a storm"
    " closed it, and cargo ships can moor there again.\n"
)


@pytest.mark.parametrize(
    "line",
    [
        "Marit Lund MP",
        "MARIT LUND MHR",
        "The Hon Marit Lund, M.P.",
        "SENATOR THE HON KATE ELLIS QC",
        "Senator Jon Falk",
        "Senator Kate Ellis",
        "U.S. SENATOR JANE DANE",
        "Congressman John Sorrel",
        "Minister for Ports and Inland Waters",
        "SHADOW MINISTER FOR PORTS  FEDERAL MEMBER FOR OSTERBY",
        "Leader of the Opposition",
        "Parliamentary Secretary to the Treasurer",
        "Acting Mayor of Osterby",
        "Marit Lund MP, Minister for Families, Housing, Community Services and Ports",
        "John Falk, Senator for New South Norland",
        "FEDERAL LIBERAL LEADER THE HON MARIT LUND MP",
        "Media Release by The Hon Marit Lund MP",
        "From the Minister for Ports",
    ],
)
def test_a_line_that_says_who_holds_an_office_is_one(line: str) -> None:
    assert is_office_holder(line)


@pytest.mark.parametrize(
    "line",
    [
        "Minister for Ports Opens New Quay",
        "MINISTER FOR PORTS VISITS OSTERBY",
        "Senator Falk Announces Grant for Ports",
        "SENATOR FALK ANNOUNCES GRANT",
        "Sen. Falk Votes To Give More Children Health Insurance",
        "Leader of the Opposition Slams Budget",
        "Mayor of Osterby to Visit Port Ansgar",
        "Premier and Mayor Open Bridge",
        "Governor Names New Judge",
        "President Lund visits the north quay",
        "Minister for Ports: no new quay",
        "Harbour Master of Osterby",
        "MP wants quay rebuilt",
        "Senator Falk’s Statement on Ports",
        "Members of the Union",
    ],
)
def test_a_headline_about_one_is_none(line: str) -> None:
    assert not is_office_holder(line)


@pytest.mark.parametrize(
    "head",
    [
        "Marit Lund MP\n\nMinister for Ports\n\n3 March 2026",
        "THE HON MARIT LUND MP  MINISTER FOR PORTS\n\nMEDIA RELEASE",
        "John Falk\n\nLeader of the Opposition",
        "MINISTER FOR PORTS\nTHE HON MARIT LUND MP",
        "3 March 2026\n\nSenator Kate Ellis",
    ],
)
def test_the_headline_is_read_under_them(head: str) -> None:
    read = parse(f"{head}\n\n{HEADLINE}\n\n{BODY}".encode(), name="release.txt")
    assert read.document.headline == HEADLINE
    assert any(line.startswith("a line of the letterhead: ") for line in read.dropped)


def test_a_day_at_the_end_of_the_headline_s_line_is_the_release_s() -> None:
    read = parse(f"{HEADLINE}   3 March 2026\n\n{BODY}".encode(), name="release.txt")
    assert read.document.headline == HEADLINE
    assert read.document.dateline is not None
    assert read.document.dateline.date == "2026-03-03"


def test_blanks_that_a_pdf_writes_as_fixed_ones_are_blanks() -> None:
    text = f"MEDIA RELEASE\n\n{HEADLINE}\n\n{BODY}".replace(" ", "\u00a0")
    read = parse(text.encode(), name="release.txt")
    assert read.document.headline == HEADLINE
    assert read.dropped[0] == "the notice: MEDIA RELEASE"

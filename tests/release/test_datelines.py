"""Datelines in every form and language of the trade, and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.release.datelines import is_date_line, parse_dateline, written_dateline
from dateline.release.model import Dateline
from hang_guard import ends

REST = "Riverbend Tenants’ Union opened its books today, and every member may read them."
DAY = "2026-03-03"
NO = None

# ruff: noqa: E501  a row of the table is a line

# the dateline | city, region, country, date, wire
DATELINES: tuple[tuple[str, str | None, str | None, str | None, str | None, str | None], ...] = (
    ("GENEVA, March 3, 2026 /Dateline/ --", "GENEVA", NO, NO, DAY, "Dateline"),
    ("GENEVA, Switzerland, March 3, 2026 —", "GENEVA", NO, "Switzerland", DAY, NO),
    ("Geneva, Switzerland, 3 March 2026 –", "Geneva", NO, "Switzerland", DAY, NO),
    ("GENEVA —", "GENEVA", NO, NO, NO, NO),
    ("GENEVA–", "GENEVA", NO, NO, NO, NO),
    ("OSTERBY -", "OSTERBY", NO, NO, NO, NO),
    ("OSTERBY --", "OSTERBY", NO, NO, NO, NO),
    ("Boston –", "Boston", NO, NO, NO, NO),
    ("Milford, MA –", "Milford", "MA", NO, NO, NO),
    ("WASHINGTON, D.C. –", "WASHINGTON", "D.C.", NO, NO, NO),
    ("WASHINGTON D.C. —", "WASHINGTON", "D.C.", NO, NO, NO),
    ("Washington DC, USA – March 3, 2026 –", "Washington", "DC", "USA", DAY, NO),
    ("AUSTIN TX -", "AUSTIN", "TX", NO, NO, NO),
    ("EL CENTRO,CA - March 3, 2026 (NEWMEDIAWIRE) -", "EL CENTRO", "CA", NO, DAY, "NEWMEDIAWIRE"),
    ("RIDGEFIELD PARK, N.J. - (NewMediaWire) - March 3, 2026 -", "RIDGEFIELD PARK", "N.J.", NO, DAY, "NewMediaWire"),
    ("Palo Alto, Calif., March 3, 2026 -", "Palo Alto", "Calif.", NO, DAY, NO),
    ("SAN JUAN, Puerto Rico — March 3, 2026 — (HARBOUR NEWSWIRE) —", "SAN JUAN", "Puerto Rico", NO, DAY, "HARBOUR NEWSWIRE"),
    ("TORONTO, Ontario - (NewMediaWire) - March 3, 2026 -", "TORONTO", "Ontario", NO, DAY, "NewMediaWire"),
    ("Jacksons Point, Ontario, Canada, March 3, 2026 —", "Jacksons Point", "Ontario", "Canada", DAY, NO),
    ("VANCOUVER, B.C., March 3, 2026 /CNW/ -", "VANCOUVER", "B.C.", NO, DAY, "CNW"),
    ("PARRAMATTA, NSW, Australia, 3 March 2026 –", "PARRAMATTA", "NSW", "Australia", DAY, NO),
    ("Weimar, Thüringen, 3. März 2026 –", "Weimar", "Thüringen", NO, DAY, NO),
    ("London, UK – 3 March 2026 –", "London", NO, "UK", DAY, NO),
    ("London, U.K. –", "London", NO, "U.K.", NO, NO),
    ("DUBAI, UAE - (NewMediaWire) - March 3, 2026 -", "DUBAI", NO, "UAE", DAY, "NewMediaWire"),
    ("Tbilisi, Georgia, March 3, 2026 –", "Tbilisi", NO, "Georgia", DAY, NO),
    ("ATLANTA, Georgia, March 3, 2026 –", "ATLANTA", "Georgia", NO, DAY, NO),
    ("CHINA - Media OutReach Newswire - 3 March 2026 -", NO, NO, "CHINA", DAY, "Media OutReach Newswire"),
    ("SINGAPORE - Media OutReach Newswire - 3 March 2026 -", "SINGAPORE", NO, NO, DAY, "Media OutReach Newswire"),
    ("COLOMBO, SRI LANKA- Media OutReach Newswire – 3 March 2026 –", "COLOMBO", NO, "SRI LANKA", DAY, "Media OutReach Newswire"),
    ("CHICAGO and DENVER, March 3, 2026 /PRNewswire/ —", "CHICAGO and DENVER", NO, NO, DAY, "PRNewswire"),
    ("NEW YORK, NY, RALEIGH, NC, and LOS ANGELES, CA - (NewMediaWire) - March 3, 2026 -", "NEW YORK, RALEIGH, and LOS ANGELES", "NY, NC, CA", NO, DAY, "NewMediaWire"),
    ("SAN FRANCISCO, Calif. & AUSTIN, Texas – March 3, 2026 –", "SAN FRANCISCO & AUSTIN", "Calif., Texas", NO, DAY, NO),
    ("HONG KONG / PARIS, FRANCE - Media OutReach Newswire - 3 March 2026 -", "HONG KONG / PARIS", NO, "FRANCE", DAY, "Media OutReach Newswire"),
    ("PALM BEACH, FL / BUENOS AIRES, ARGENTINA — March 3, 2026 —", "PALM BEACH / BUENOS AIRES", "FL", "ARGENTINA", DAY, NO),
    ("SOUTH OSTERBY - WHITE ROCK, BC, March 3, 2026 --", "SOUTH OSTERBY - WHITE ROCK", "BC", NO, DAY, NO),
    ("FRANKFURT/MAIN, Germany - March 3, 2026 (NEWMEDIAWIRE) -", "FRANKFURT/MAIN", NO, "Germany", DAY, "NEWMEDIAWIRE"),
    ("Paris (France), 3 mars 2026 –", "Paris", NO, "France", DAY, NO),
    ("[Osterby, California] –", "Osterby", "California", NO, NO, NO),
    ("Los Angeles, CA (March 3, 2026) -", "Los Angeles", "CA", NO, DAY, NO),
    ("Dallas, TX – [March 3, 2026] –", "Dallas", "TX", NO, DAY, NO),
    ("Secaucus, NJ March 3, 2026 –", "Secaucus", "NJ", NO, DAY, NO),
    ("Coral Gables , FL , March 3, 2026–", "Coral Gables", "FL", NO, DAY, NO),
    ("Venice, California– March, 3rd, 2026 –", "Venice", "California", NO, DAY, NO),
    ("March 3, 2026 – Los Angeles, CA –", "Los Angeles", "CA", NO, DAY, NO),
    ("March 3, 2026 —", NO, NO, NO, DAY, NO),
    ("(March 3, 2026)—", NO, NO, NO, DAY, NO),
    ("OSTERBY (Tuesday, March 3) –", "OSTERBY", NO, NO, NO, NO),
    ("Hanoi, 3rd March –", "Hanoi", NO, NO, NO, NO),
    ("LOS ANGELES, CA — March 2026 —", "LOS ANGELES", "CA", NO, NO, NO),
    ("HONG KONG, 03 Mar, 2026,", "HONG KONG", NO, NO, DAY, NO),
    ("Willingboro, NJ, March 3, 2026.", "Willingboro", "NJ", NO, DAY, NO),
    ("Miami, Florida, March 3, 2026:", "Miami", "Florida", NO, DAY, NO),
    ("NEW DELHI:", "NEW DELHI", NO, NO, NO, NO),
    ("New Delhi [India], March 3 (ANI):", "New Delhi", NO, "India", NO, "ANI"),
    ("CUPERTINO, CA, Tuesday, March 3, 2026 –", "CUPERTINO", "CA", NO, DAY, NO),
    ("Denver, CO (Newsworthy.ai) Tuesday Mar 3, 2026 @ 10:00 AM America/Dawson_Creek —", "Denver", "CO", NO, DAY, "Newsworthy.ai"),
    ("Denver, CO (Newsworthy.ai) Tuesday Mar 3, 2026 @ 7:00 AM Eastern — Denver, CO –", "Denver", "CO", NO, DAY, "Newsworthy.ai"),
    ("CARLSBAD, CA / PR Karma / March 3, 2026 16:30 –", "CARLSBAD", "CA", NO, DAY, "PR Karma"),
    ("Malvilla, United States - March 3, 2026 / Malvilla Saw & Mower /", "Malvilla", NO, "United States", DAY, "Malvilla Saw & Mower"),
    ("Singapore / March 3, 2026 –", "Singapore", NO, NO, DAY, NO),
    ("BOULDER, CO / March 3, 2026 – PRISM MediaWire (Press Release Service – Press Release Distribution) –", "BOULDER", "CO", NO, DAY, "PRISM MediaWire"),
    ("NEW YORK--(BUSINESS WIRE)--", "NEW YORK", NO, NO, NO, "BUSINESS WIRE"),
    ("NEW YORK--(BUSINESS WIRE)--Mar 3, 2026--", "NEW YORK", NO, NO, DAY, "BUSINESS WIRE"),
    ("— Geneva — (BUSINESS WIRE) —", "Geneva", NO, NO, NO, "BUSINESS WIRE"),
    ("OSLO, March 03, 2026 (GLOBE NEWSWIRE) --", "OSLO", NO, NO, DAY, "GLOBE NEWSWIRE"),
    ("(NewMediaWire) - March 3, 2026 - DALLAS —", "DALLAS", NO, NO, DAY, "NewMediaWire"),
    ("(NewsUSA) -", NO, NO, NO, NO, "NewsUSA"),
    ("(HarbourPost) -", NO, NO, NO, NO, "HarbourPost"),
    ("--News Direct--", NO, NO, NO, NO, "News Direct"),
    ("OSLO (AP) —", "OSLO", NO, NO, NO, "AP"),
    ("Berlin (ots) -", "Berlin", NO, NO, NO, "ots"),
    ("LONDON, March 3, 2026 (via Harbour Newswire) --", "LONDON", NO, NO, DAY, "Harbour Newswire"),
    ("New York, NY – March 3rd, 2026 – Harbour Newswire –", "New York", "NY", NO, DAY, "Harbour Newswire"),
    ("MARRENSIEL, Vardmark, 3. März 2026 /The Harbour Wire/ --", "MARRENSIEL", "Vardmark", NO, DAY, "The Harbour Wire"),
    ("München, den 3. März 2026 –", "München", NO, NO, DAY, NO),
    ("Berlin, 03.03.2026 –", "Berlin", NO, NO, DAY, NO),
    ("PARIS, le 3 mars 2026 –", "PARIS", NO, NO, DAY, NO),
    ("Lyon, le 1er mars 2026 —", "Lyon", NO, NO, "2026-03-01", NO),
    ("MADRID, 3 de marzo de 2026 /Dateline/ --", "MADRID", NO, NO, DAY, "Dateline"),
    ("Madrid, 3 de marzo de 2026.-", "Madrid", NO, NO, DAY, NO),
    ("Ciudad de México, a 3 de marzo de 2026 –", "Ciudad de México", NO, NO, DAY, NO),
    ("São Paulo, 3 de março de 2026 –", "São Paulo", NO, NO, DAY, NO),
    ("Milano, 3 marzo 2026 –", "Milano", NO, NO, DAY, NO),
    ("Amsterdam, 3 maart 2026 –", "Amsterdam", NO, NO, DAY, NO),
    ("تهران، ۱۲ اسفند ۱۴۰۴ –", "تهران", NO, NO, DAY, NO),
    ("تهران - ایرنا -", "تهران", NO, NO, NO, "ایرنا"),
    ("پورت انسگار، واردمارک، ۳ مارس ۲۰۲۶ /The Harbour Wire/ --", "پورت انسگار", "واردمارک", NO, DAY, "The Harbour Wire"),
    ("دبي، الإمارات العربية المتحدة، 3 مارس 2026 –", "دبي", NO, "الإمارات العربية المتحدة", DAY, NO),
    ("بيروت، ٣ آذار ٢٠٢٦ –", "بيروت", NO, NO, DAY, NO),
    ("عمان، 3 آذار/مارس 2026 -", "عمان", NO, NO, DAY, NO),
    ("[Lima, Peru – March 2026 /Harbour Newswire/] —", "Lima", NO, "Peru", NO, "Harbour Newswire"),
    ("(Geneva, Switzerland – March 3, 2026) –", "Geneva", NO, "Switzerland", DAY, NO),
    ("Crowds at the Quay (NewMediaWire) - March 3, 2026 - Glendale, CA -", "Glendale", "CA", NO, DAY, "NewMediaWire"),
    ("Village Hall 272 West 10th Street, Boston (Newsworthy.ai) Tuesday Mar 3, 2026 @ 1:00 PM Pacific —", "Boston", NO, NO, DAY, "Newsworthy.ai"),
    ("OSTERBY, 2026-03-03 –", "OSTERBY", NO, NO, DAY, NO),
    ("OSTERBY, 18/11/2026 –", "OSTERBY", NO, NO, "2026-11-18", NO),
    ("OSTERBY, 3/4/2026 –", "OSTERBY", NO, NO, NO, NO),
)  # fmt: skip

OTHERS = (
    "UND THE HARBOUR – no name of a town begins so, and none of its words is one.",
    "THE STATE FAIR - A tradition of this part of the country opens at the harbour today.",
    "BOATS SAFER WITHOUT LIGHTS - A new study of the harbour board says so, and why it does.",
    "May 25, 2026 Dear Secretary Moss: The union of tenants asks for its books to be read.",
    "In 2026, the union of tenants weathered a tumultuous year – and opened its books.",
    "On March 3, 2026 - a Tuesday - the union met.",
    "On Tuesday — the day of the vote — members came early.",
    "BREAKING – The union of tenants has opened its books to every member.",
    "UPDATE – The union of tenants has opened its books to every member.",
    "NASA – The agency has found what it was looking for on the far side of the moon.",
    "EXCLUSIVE: What the harbour’s master told us about the north quay.",
    "Riverbend Ltd. (NYSE: RVBD) – a leading maker of boats – opened a yard today.",
    "RIVERBEND HOLDINGS – The maker of boats has opened a yard at Osterby today, it says.",
    "American Harbour Association (AHA) – The group said that it would do what is needed.",
    "The Osterby Port Authority (OPA) has received a grant of one million for its quay.",
    "Ada Field – treasurer of the union since 2019 – said that the books are open to all.",
    "“We have nothing to hide” – that is how the treasurer put it.",
    "Founded in 2018 – long before the flood – the union has 9,000 members.",
    "Berlin – a city of tenants – has seen the like before, and will again, they say.",
    "New homes for Osterby: 300 flats – and a school – will stand at the north quay.",
    "Who: Riverbend Tenants’ Union – What: its books – Where: at the town hall.",
    "About Riverbend Newswire",
    "Riverbend Newswire Editorial Coverage: The market for boats is on the cusp.",
    "Contact: Ada Field – ada@riverbend.example",
    "Q&A – Ada Field of Riverbend on the union’s books and what they show.",
    "PART ONE – How the union came to be, and who was there when it did.",
    "Stamped by the wire: The Harbour Wire carries releases as they are.",
    "Speakers on both days – Ada Field, Ruth Moss – are told at the door.",
    "Since March 3, 2026 – the day of the vote – nothing has been the same.",
    "Rents rose by 4 % – the most since 1994 – in every part of the town.",
    "2026 – a year of change for tenants everywhere in the country.",
    "Buenos Aires, Argentina | June 4–5, 2026",
    "Live Wire – the band from Osterby – plays at the harbour on Saturday at eight.",
    "By Ada Field, Riverbend",
    "Summary – The union’s accounts for the year have been opened to its members.",
    "http://riverbend.example/books – the books, all of them, for everybody to read.",
    "در سال ۱۴۰۴ اتحادیه دفترهای خود را – به گفتهٔ خزانه‌دار – باز کرد.",
    "قالت النقابة اليوم – في بيان لها – إنها فتحت دفاترها لجميع أعضائها.",
    "Der Mieterbund – seit 1952 in Osterby – hat heute seine Bücher geöffnet.",
    "Le syndicat – fondé en 1952 – a ouvert ses comptes à tous ses membres.",
    "",
    "–",
    "March 2026",
    "a, b – c",
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "city", "region", "country", "date", "wire"), DATELINES, ids=[d[0] for d in DATELINES]
)
def test_a_dateline_is_read_up_to_the_mark_that_ends_it(
    text: str,
    city: str | None,
    region: str | None,
    country: str | None,
    date: str | None,
    wire: str | None,
) -> None:
    found = parse_dateline(f"{text} {REST}")
    assert found == Dateline(text, city, region, country, date, wire)


@pytest.mark.parametrize("text", OTHERS)
def test_what_only_looks_like_a_dateline_is_none(text: str) -> None:
    assert parse_dateline(text) is None


def test_a_dateline_may_be_glued_to_a_quotation_or_to_the_first_word() -> None:
    glued = parse_dateline("GENEVA—“We have nothing to hide,” said Ada Field, the treasurer.")
    assert glued is not None
    assert glued.text == "GENEVA—"
    word = parse_dateline("OSTERBY, March 3, 2026–The union opened its books.")
    assert word is not None
    assert word.text == "OSTERBY, March 3, 2026–"


def test_a_day_in_the_first_sentence_is_no_part_of_it() -> None:
    found = parse_dateline("Dover, DE – On Monday, February 20, 2026, the union opened its books.")
    assert found == Dateline("Dover, DE –", "Dover", "DE", None, None, None)


def test_a_dateline_may_stand_on_a_line_of_its_own() -> None:
    text = "CARLSBAD, CA / PR Karma / March 3, 2026 16:30"
    assert parse_dateline(text) == Dateline(text, "CARLSBAD", "CA", None, DAY, "PR Karma")


def test_a_city_written_small_is_one_where_the_line_is_all_dateline() -> None:
    text = "state college, United States - March 3, 2026 / Five Star Sails /"
    expected = Dateline(text, "state college", None, "United States", DAY, "Five Star Sails")
    assert parse_dateline(text) == expected
    assert parse_dateline("state college, United States - nobody said when / or why /") is None


def test_signs_that_nobody_sees_dont_hide_a_dateline() -> None:
    found = parse_dateline(f"\u200dGENEVA, March 3, 2026 – {REST}")
    assert found is not None
    assert found.city == "GENEVA"


@pytest.mark.parametrize(
    ("line", "city", "date"),
    [
        ("March 3, 2026", None, DAY),
        ("Tuesday, March 3, 2026", None, DAY),
        ("Release Date: March 3, 2026", None, DAY),
        ("FOR IMMEDIATE RELEASE - MARCH 3, 2026", None, DAY),
        ("Released: 3 March 2026, 10:00 GMT", None, DAY),
        ("FOR RELEASE: Tuesday, March 3, 2026", None, DAY),
        ("Geneva, 3 March 2026", "Geneva", DAY),
        ("Osterby, Vardmark, 3 March 2026", "Osterby", DAY),
        ("Datum: 3. März 2026", None, DAY),
        ("تاریخ انتشار: ۱۲ اسفند ۱۴۰۴", None, DAY),
    ],
)
def test_a_date_line_is_read(line: str, city: str | None, date: str) -> None:
    found = is_date_line(line)
    assert found is not None
    assert (found.city, found.date) == (city, date)


@pytest.mark.parametrize(
    "line",
    [
        "The union meets on March 3, 2026",
        "Saturday, March 14, 2026, at the town hall",
        "March 28, 2026 at 3:00pm",
        "Annual Report of the Tenants’ Union 2026",
        "Riverbend Tenants’ Union Spring Gathering March 3, 2026",
        "3/4/2026",
        "",
    ],
)
def test_a_line_that_says_more_than_a_date_is_no_date_line(line: str) -> None:
    assert is_date_line(line) is None


def test_a_dateline_written_of_its_parts_reads_back() -> None:
    written = written_dateline(("Osterby", None, "Vardmark"), DAY, "Dateline")
    assert written.text == "Osterby, Vardmark, March 3, 2026 /Dateline/ --"
    read = parse_dateline(f"{written.text} {REST}")
    assert read is not None
    assert (read.city, read.date, read.wire) == ("Osterby", DAY, "Dateline")


@given(st.text(max_size=400))
def test_any_text_gives_a_dateline_that_stands_in_it_or_none(text: str) -> None:
    for found in (parse_dateline(text), is_date_line(text)):
        assert found is None or found.text in text


@pytest.mark.parametrize("unit", ["A, ", "A - ", "A/", "(A) ", "3 March ", "[", "-", " ", "A.B"])
def test_a_long_text_is_read_to_its_end(unit: str) -> None:
    text = unit * (2_000_000 // len(unit))
    with ends():
        parse_dateline(text)
        is_date_line(text)

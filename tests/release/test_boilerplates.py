"""The "About …" paragraphs: whom they are about, what they say, and where they end."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.release.boilerplates import heading_subject, opening_length
from dateline.release.reading import parse
from hang_guard import ends
from release.abouts import BODY, OF_RIVERBEND, SAYS, About, boilerplate, told

FORMS = [
    ("About Riverbend Union\n\n" + SAYS, OF_RIVERBEND),
    ("## About Riverbend Union\n\n" + SAYS, OF_RIVERBEND),
    ("**About Riverbend Union**\n\n" + SAYS, OF_RIVERBEND),
    ("ABOUT Riverbend Union:\n\n" + SAYS, OF_RIVERBEND),
    ("About Riverbend Union: " + SAYS, OF_RIVERBEND),
    ("About Riverbend Union – " + SAYS, OF_RIVERBEND),
    ("About Riverbend Union " + SAYS, OF_RIVERBEND),
    ("About Riverbend Union" + SAYS, OF_RIVERBEND),
    ("About Riverbend Union\n" + SAYS, OF_RIVERBEND),
    ("About the Riverbend Union\n\n" + SAYS, OF_RIVERBEND),
    ("About [Riverbend Union](https://riverbend.example)\n\n" + SAYS, OF_RIVERBEND),
    ("About [Riverbend Union](https://riverbend.example)" + SAYS, OF_RIVERBEND),
    ("About Riverbend Union https://riverbend.example\n\n" + SAYS, OF_RIVERBEND),
    ("About Riverbend Union, Inc. (OTC: RVBD)\n\n" + SAYS, ("Riverbend Union, Inc.", SAYS)),
    ("About Riverbend Union, Inc. (OTC: RVBD): " + SAYS, ("Riverbend Union, Inc.", SAYS)),
    ("About RiverbendFounded in 1920, Riverbend has 1,404 members in two towns by the river.",
     ("Riverbend", "Founded in 1920, Riverbend has 1,404 members in two towns by the river.")),
    ("About Riverbend Headquartered in Geneva, the union has 1,404 members in two towns.",
     ("Riverbend", "Headquartered in Geneva, the union has 1,404 members in two towns.")),
    ("About\n\n" + SAYS, OF_RIVERBEND),
    ("About us\n\n" + SAYS, OF_RIVERBEND),
    ("About us\n\nAt Riverbend Halls, we keep halls in two towns by the river.",
     ("Riverbend Halls", "At Riverbend Halls, we keep halls in two towns by the river.")),
    ("About the Company\n\nFounded in 1896, with 12 halls, The Riverbend Union is a union.",
     ("Riverbend Union", "Founded in 1896, with 12 halls, The Riverbend Union is a union.")),
    ("About the company\n\nWe keep halls for tenants in two towns by the river.",
     (None, "We keep halls for tenants in two towns by the river.")),
    ("It ends here.About Riverbend Union" + SAYS, OF_RIVERBEND),
    ("About the author\n\nAda Field lives by the river.",
     ("Ada Field", "Ada Field lives by the river.")),
    ("About the Expert: Ada Field is the treasurer of a union of tenants by the river.",
     ("Ada Field", "Ada Field is the treasurer of a union of tenants by the river.")),
    ("About the Author\n\nA. B. Field, a master of river tales, lives in Geneva.",
     ("A. B. Field", "A. B. Field, a master of river tales, lives in Geneva.")),
    ("About the Rowing to Win Foundation\n\nRowing to Win teaches children to row.",
     ("Rowing to Win Foundation", "Rowing to Win teaches children to row.")),
    ("Über die Siedlung am Fluss\n\nDie Siedlung am Fluss hat 1404 Mieter in zwei Orten.",
     ("die Siedlung am Fluss", "Die Siedlung am Fluss hat 1404 Mieter in zwei Orten.")),
    ("Über Flusswerk\n\nFlusswerk baut Häuser.", ("Flusswerk", "Flusswerk baut Häuser.")),
    ("À propos de Rivages\n\nRivages réunit 1404 locataires.",
     ("Rivages", "Rivages réunit 1404 locataires.")),
    ("Acerca de Ribera\n\nRibera reúne a 1404 inquilinos.",
     ("Ribera", "Ribera reúne a 1404 inquilinos.")),
    ("دربارهٔ اتحادیهٔ رود\n\nاین اتحادیه ۱۴۰۴ عضو دارد.",
     ("اتحادیهٔ رود", "این اتحادیه ۱۴۰۴ عضو دارد.")),
    ("نبذة عن اتحاد النهر\n\nيضم الاتحاد ١٤٠٤ أعضاء.",
     ("اتحاد النهر", "يضم الاتحاد ١٤٠٤ أعضاء.")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_boilerplate_is_read_in_every_form(text: str, expected: About) -> None:
    assert told(text) == [expected]


def test_several_organisations_have_each_their_own() -> None:
    harbour = "Harbour Press prints what others write, and has done so since 1931."
    assert told(f"About Riverbend Union\n\n{SAYS}\n\nAbout Harbour Press\n\n{harbour}") == [
        OF_RIVERBEND,
        ("Harbour Press", harbour),
    ]
    assert told(f"About Riverbend Union{SAYS}About Harbour Press{harbour}") == [
        OF_RIVERBEND,
        ("Harbour Press", harbour),
    ]


@pytest.mark.parametrize(
    "goes_on",
    [
        "The Riverbend Oars HullLynked Network serves rowers. HullLynked is known by the river.",
        "Follow Riverbend Union on Instagram and on Mastodon.",
        "One of its members said in 1931 that a river is a street that goes by itself.",
    ],
)
def test_a_second_paragraph_of_it_stays(goes_on: str) -> None:
    (about,) = boilerplate(f"About Riverbend Union\n\n{SAYS}\n\n{goes_on}")
    assert len(about.paragraphs) == 2


def test_several_paragraphs_are_kept_apart() -> None:
    (about,) = boilerplate(f"About Riverbend Union\n\n{SAYS}\n\nIt was founded by the river.")
    assert len(about.paragraphs) == 2


def test_a_section_about_something_in_the_middle_stays_in_the_body() -> None:
    assert told("## About the count\n\nIt took long.\n\n## The result\n\nIt was close.") == []


@pytest.mark.parametrize(
    "line",
    [
        "About a hundred people came to the hall.",
        "About time!",
        "What is this about?",
        "The house is about to be sold, the union says.",
    ],
)
def test_a_sentence_with_about_is_no_heading(line: str) -> None:
    assert told(line) == []


FORMS_IN_A_LINE = [
    # glued to what stands before it
    ("It has many hotels (marked *).About Riverbend Union:\n\n" + SAYS, OF_RIVERBEND),
    ("“So it goes.”\n\nAda Field. About Riverbend Union\n\n" + SAYS, OF_RIVERBEND),
    ("It totals twelve institutes.\xa0About Riverbend Union " + SAYS, OF_RIVERBEND),
    # a name and its short form
    ("About Riverbend Union of Tenants (RUT) RUT is a union of tenants in two towns by the river.",
     ("Riverbend Union of Tenants (RUT)", "RUT is a union of tenants in two towns by the river.")),
    ("About Riverbend Union of Tenants (RUT):RUT is a union of tenants in two towns by the river.",
     ("Riverbend Union of Tenants (RUT)", "RUT is a union of tenants in two towns by the river.")),
    (("About RBCA Riverbend Boat Club Association (RBCA) is a club of boats in two towns by the "
      "river."),
     ("RBCA", ("Riverbend Boat Club Association (RBCA) is a club of boats in two towns by the "
      "river."))),
    ("About the RBC Ada Field is president of the Riverbend Boat Club (RBC), the voice of it.",
     ("RBC", "Ada Field is president of the Riverbend Boat Club (RBC), the voice of it.")),
    # abbreviations, capitals, articles
    ("ABOUT RIVERBEND TECHNOLOGIES, INC.\n\nRiverbend Technologies makes oars of every kind.",
     ("RIVERBEND TECHNOLOGIES, INC.", "Riverbend Technologies makes oars of every kind.")),
    ("ABOUT RIVERBEND OARS, INC.Riverbend Oars Inc., with offices in Geneva, makes oars of wood.",
     ("RIVERBEND OARS, INC.", "Riverbend Oars Inc., with offices in Geneva, makes oars of wood.")),
    ("About Riverbend’s Corp. Riverbend’s is a Geneva, S.C. – based dining chain with two halls.",
     ("Riverbend’s Corp.", "Riverbend’s is a Geneva, S.C. – based dining chain with two halls.")),
    ("About the U.S. River Roundtable (URR) The U.S. River Roundtable (URR) is a table by rivers.",
     ("U.S. River Roundtable (URR)", "The U.S. River Roundtable (URR) is a table by rivers.")),
    ("About Mark L. Reed Mark L. Reed is the founder and inventor of oars and other useful things.",
     ("Mark L. Reed", "Mark L. Reed is the founder and inventor of oars and other useful things.")),
    ("ABOUT RIVER ASSOCIATIONThe River Association is the largest friend of rivers in the land.",
     ("RIVER ASSOCIATION", "The River Association is the largest friend of rivers in the land.")),
    ("About RIVRThe Northern River Volunteers of Riverbend (RIVR) serve as the river’s voice.",
     ("RIVR", "The Northern River Volunteers of Riverbend (RIVR) serve as the river’s voice.")),
    (("About HR.river and the HR River InstituteThe HR River Institute helps people at work by "
      "the river."),
     ("HR.river and the HR River Institute", ("The HR River Institute helps people at work by the "
      "river."))),
    ("About A Hall At Home – North GenevaA Hall At Home provides care to people in two towns.",
     ("A Hall At Home – North Geneva", "A Hall At Home provides care to people in two towns.")),
    ("About the Creator Ada Beverly Field is a teacher, educator and writer from the river towns.",
     ("Ada Beverly Field",
      "Ada Beverly Field is a teacher, educator and writer from the river towns.")),
    ("About homebldr homebldr is a boat financing company that helps people in two river towns.",
     ("homebldr", "homebldr is a boat financing company that helps people in two river towns.")),
    ("About $Oarsman Join the crowd as $Oarsman takes the lead in this boat race of all the coins.",
     ("$Oarsman", "Join the crowd as $Oarsman takes the lead in this boat race of all the coins.")),
    ("About: Ada Field is a principal of the Riverbend Union and has rowed for years and years.",
     ("Ada Field", ("Ada Field is a principal of the Riverbend Union and has rowed for years and "
      "years."))),
    # said again further on, as its initials, or in other capitals
    (("About Rowan’s Rowing Program Riverbend’s boats are the first in a growing series by the "
      "river. More on Rowan’s Rowing Program is known at the hall."),
     ("Rowan’s Rowing Program", ("Riverbend’s boats are the first in a growing series by the "
      "river. More on Rowan’s Rowing Program is known at the hall."))),
    ("About Diving Compliance Services DCS Rescue keeps divers safe in two towns by the river.",
     ("Diving Compliance Services", "DCS Rescue keeps divers safe in two towns by the river.")),
    ("ABOUT RON FIELD OAR REPAIR Ron Field Oar Repair is to be found at the hall by the river.",
     ("RON FIELD OAR REPAIR", "Ron Field Oar Repair is to be found at the hall by the river.")),
    # ended by a stop, or run into an address
    (("It opens.About the College of Life Sciences at River University. The RU College of Life "
      "Sciences teaches many."),
     ("College of Life Sciences at River University",
      "The RU College of Life Sciences teaches many.")),
    ("More is at https://hall.example/@river_hall About Riverbend Union " + SAYS, OF_RIVERBEND),
    # its last word ran into a sentence, or it names nobody
    ("About Acute River FeverFlat feet (a fever of rivers) is when the feet of rowers are cold.",
     ("Acute River Fever", "Flat feet (a fever of rivers) is when the feet of rowers are cold.")),
    ("About RFVRiver fever of rowers (RFV) is a fever by which the feet of rowers become cold.",
     ("RFV", "River fever of rowers (RFV) is a fever by which the feet of rowers become cold.")),
    ("About Founded by the team of Ada and Ben Field, Riverbend was born of boats.",
     ("Riverbend", "Founded by the team of Ada and Ben Field, Riverbend was born of boats.")),
    # a heading with a stop or a comma, an address after the name, a name in capitals
    ("About Riverbend Union Ltd.,\n\n" + SAYS, ("Riverbend Union Ltd.", SAYS)),
    ("About Riverbend Union.\n\n" + SAYS, OF_RIVERBEND),
    ("About RIVER | BEND. – RIVER was founded in 2011 as a boutique of boats in two towns.",
     ("RIVER | BEND", "RIVER was founded in 2011 as a boutique of boats in two towns.")),
    (("About Circle of Oars Society (COS) circleofoars.org Founded in 1970, Circle of Oars is a "
      "union of rowers."),
     ("Circle of Oars Society (COS)", "Founded in 1970, Circle of Oars is a union of rowers.")),
    ("ABOUT REAL RIVER BOATS During the first week of January, the boats were bought by rowers.",
     ("REAL RIVER BOATS",
      "During the first week of January, the boats were bought by rowers.")),
    # the last word of a name said twice, or said again in other capitals
    ("About inRiver International and inBoats inBoats is a division of inRiver International.",
     ("inRiver International and inBoats",
      "inBoats is a division of inRiver International.")),
    ("About Wide-Onset RFV RFV is increasingly seen as a fever of many faces by the rowers here.",
     ("Wide-Onset RFV",
      "RFV is increasingly seen as a fever of many faces by the rowers here.")),
    (("About Boats for Rowers Oar Donation Foundation d/b/a Boats For Rowers is a charity of the "
      "river towns."),
     ("Boats for Rowers", ("Oar Donation Foundation d/b/a Boats For Rowers is a charity of the "
      "river towns."))),
    (("About HCR and owned halls La Red, Rivera and Orilla HCR is the leading maker of programmes "
      "on the river."),
     ("HCR and owned halls La Red, Rivera and Orilla",
      "HCR is the leading maker of programmes on the river.")),
    ("About riverhealth MarketplaceThe riverhealth Marketplace, the largest of all, is by boats.",
     ("riverhealth Marketplace",
      "The riverhealth Marketplace, the largest of all, is by boats.")),
    (("About Dr. Ada FieldUR President and Chief Officer, Dr. Ada Field, is one of the river’s "
      "foremost voices."),
     ("Dr. Ada Field", ("UR President and Chief Officer, Dr. Ada Field, is one of the river’s "
      "foremost voices."))),
    (("About River CareSource Holdings River CareSource Holdings is a union of carers by the "
      "river."),
     ("River CareSource Holdings",
      "River CareSource Holdings is a union of carers by the river.")),
    # "us" ran into the text; a name of capitals begins it again
    ("About UsThis union is a union of tenants with members in two towns by the river.",
     (None, "This union is a union of tenants with members in two towns by the river.")),
    ("About OAR & rBOATOAR is the coin of the river towns, by which rowers vote on their way.",
     ("OAR & rBOAT", "OAR is the coin of the river towns, by which rowers vote on their way.")),
    # whom a heading describes or tags
    ("About the host destination partners River Hall\n\nRiver Hall is a resort in two towns.",
     ("River Hall", "River Hall is a resort in two towns.")),
    ("About “Rowers in Relations”\n\nDiscover the journeys of rowers in two towns.",
     ("Rowers in Relations", "Discover the journeys of rowers in two towns.")),
    ("About Oarsa: Insight for Urban Rowers\n\nOarsa offers rowers a new way to row.",
     ("Oarsa", "Oarsa offers rowers a new way to row.")),
    # linked
    ("[About Edal](https://edal.example/)Geneva boat company Edal fuses nature with knowledge.",
     ("Edal", "Geneva boat company Edal fuses nature with knowledge.")),
    ("About [Dr. Ada Field](https://field.example/): Is a board-certified surgeon of the hand.",
     ("Dr. Ada Field", "Is a board-certified surgeon of the hand.")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FORMS_IN_A_LINE)
def test_whom_a_line_is_about_is_told_from_what_it_says(text: str, expected: About) -> None:
    assert told(text) == [expected]


def test_a_list_of_prose_belongs_to_it() -> None:
    item = "Riverbend Halls is a company of the union that keeps halls in two towns, and lets them."
    ((_, words),) = told(f"About Riverbend Union\n\n{SAYS}\n\n- {item}")
    assert words == f"{SAYS} {item}"


def test_a_list_of_prose_may_be_all_of_it() -> None:
    items = [
        SAYS,
        "Its members keep halls in both towns, which they let to each other at cost, always.",
    ]
    ((name, words),) = told("About Riverbend Union\n\n" + "\n".join(f"* {item}" for item in items))
    assert (name, words) == ("Riverbend Union", " ".join(items))


def test_each_linked_heading_begins_another() -> None:
    assert told(
        f"About Riverbend Union\n\n{SAYS}\n\nAbout [R&G](https://rg.example/)River and Glade "
        "Company keeps boats in two towns by the river."
    ) == [OF_RIVERBEND, ("R&G", "River and Glade Company keeps boats in two towns by the river.")]


def test_it_may_run_into_the_paragraph_with_the_dateline() -> None:
    text = "# Riverbend opens\n\nGENEVA, March 3, 2026 /Dateline/ -- The books are open to all."
    document = parse(f"{text}About Riverbend Union:{SAYS}".encode(), name="release.md").document
    assert [about.organization for about in document.boilerplate] == ["Riverbend Union"]
    assert document.dateline is not None


def test_its_heading_may_run_into_the_paragraph_before() -> None:
    before = "Speaker: Ada Field Title: Books for All"
    text = f"{before} About Riverbend\n\nRiverbend keeps halls in two towns by the river."
    document = parse((BODY + text).encode(), name="release.md").document
    assert told(text) == [("Riverbend", "Riverbend keeps halls in two towns by the river.")]
    assert before in str(document.body)
    assert told("It is a book About Riverbend\n\nEverybody may read it at the hall.") == []


def test_about_inside_a_name_begins_nothing() -> None:
    text = "About CareAbout Health\n\nGeneva-based CareAbout Health provides care to many people."
    assert told(text) == [
        ("CareAbout Health", "Geneva-based CareAbout Health provides care to many people.")
    ]


def test_a_heading_names_its_subject() -> None:
    assert heading_subject("About Riverbend Union:") == "Riverbend Union"
    assert heading_subject("About") == ""
    assert heading_subject("Riverbend Union") is None


@given(
    st.lists(
        st.sampled_from(
            ["About ", "About", "Riverbend", "Union", " ", ":", "Founded", "The", "Inc.", "(",
             "\n\n",
             "Über ", "®", "is a union of tenants by the river and more than that", "Contact:"]
        ),
        max_size=25,
    )
)  # fmt: skip
@settings(max_examples=100, deadline=None)
def test_nothing_of_it_is_lost(parts: list[str]) -> None:
    text = "".join(parts)
    document = parse((BODY + text).encode(), name="release.md").document
    shown = str((document.body, document.boilerplate, document.contacts, document.wire_footer))
    for word in ("Riverbend", "Founded"):
        assert text.count(word) <= shown.count(word)


def test_a_long_opening_is_read_to_its_end() -> None:
    with ends():
        opening_length("About " + "Ab" * 2_000_000)


def test_a_linked_heading_that_ran_into_the_text_before_it_opens_its_own() -> None:
    of_boats = "Glade Boats is a yard of rowing boats that stands by the river in Osterholm."
    text = (
        f"[About Riverbend Union](https://river.example){SAYS}"
        f"[About Glade Boats](https://glade.example){of_boats}"
    )
    assert told(text) == [OF_RIVERBEND, ("Glade Boats", of_boats)]


def test_an_abbreviation_at_the_end_of_a_sentence_makes_it_no_heading() -> None:
    says = (
        "Founded in 1992, river.example is the keeper of all that was rowed in towns and the U.S."
    )
    assert told(f"About river.example {says}") == [("river.example", says)]
    assert told(f"About Riverbend Union, Inc.\n\n{SAYS}") == [("Riverbend Union, Inc.", SAYS)]


def test_a_son_called_as_his_father_keeps_what_tells_them_apart() -> None:
    says = "J.R. Field Jr., originally from Osterholm, wrote four books on boats and their rowers."
    assert told(f"About the Author\n\n{says}") == [("J.R. Field Jr.", says)]


@pytest.mark.parametrize(
    "before", ["(https://river.example/boats)", "www.river.example", "12 May."]
)
def test_a_name_written_small_heads_it_where_it_ran_into_an_address(before: str) -> None:
    says = "Rowanib (formerly known as RB-1) is a first-in-class oar for patients by the river."
    text = f"Find it at {before}About rowanib (aka RB-1 or ROW2){says}"
    assert told(text) == [("rowanib (aka RB-1 or ROW2)", says)]


def test_a_mark_before_the_name_belongs_to_the_text() -> None:
    says = "¡Rema! Magazine is a leading magazine of rowers that stands by the river in Osterholm."
    assert told(f"About Rema Magazine {says}") == [("Rema Magazine", says)]


def test_a_list_may_be_all_of_it() -> None:
    more = "It has eleven halls by the river."
    assert told(f"About Riverbend Union:\n\n- {SAYS}\n- {more}") == [
        ("Riverbend Union", f"{SAYS} {more}")
    ]

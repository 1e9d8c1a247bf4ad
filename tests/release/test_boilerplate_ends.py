"""Where boilerplate ends, and what ran into its last paragraph."""

import pytest

from dateline.release.reading import parse
from hang_guard import ends
from release.abouts import BODY, OF_RIVERBEND, SAYS, boilerplate, told


@pytest.mark.parametrize(
    "after",
    [
        "Media Contact\n\nAda Field\n\nada@riverbend.example",
        "Contact: Ada Field, ada@riverbend.example",
        "Forward-Looking Statements\n\nThis release looks ahead, and may err.",
        "This press release contains statements that look ahead.",
        "Safe Harbor: Statements that look ahead may err.",
        "Disclaimer: Nothing here is advice of any kind.",
        "Cautionary Note Regarding Statements\n\nThey may err.",
        "## Notes\n\nThe count is of March.",
        "NOTE TO INVESTORS: The latest news is in the hall.",
        "Follow us on: Mastodon, X",
        "Learn more",
        "The post Riverbend opens its books appeared first on Harbour News.",
        "SOURCE Riverbend Union",
        "###",
        "For media inquiries, please contact the hall at press@riverbend.example.",
    ],
)
def test_boilerplate_ends_where_something_else_begins(after: str) -> None:
    assert told(f"About Riverbend Union\n\n{SAYS}\n\n{after}") == [OF_RIVERBEND]


def test_an_invitation_to_a_site_belongs_to_it() -> None:
    more = "For more information, visit www.riverbend.example."
    assert told(f"About Riverbend Union\n\n{SAYS} {more}") == [
        ("Riverbend Union", f"{SAYS} {more}")
    ]


@pytest.mark.parametrize(
    "after",
    [
        "From Ada Field, Treasurer of the union: “Rowers are the voice of the river.”",
        "Ada Field, chief executive of Harbour Press, stated: “The books are a milestone.”",
        "How to Get StartedRowers can download the app and pay at the hall by the river.",
        "Earning PotentialRiverbend offers several ways for rowers to earn by the river.",
        "Follow Riverbend Union at: Website: river.example Instagram: @river",
        "Useful Links:Website: https://river.example X: https://x.example/river",
        "Not a Solicitation to Sell Securities. This is not an offer to sell anything.",
        "For more information or interview requests, contact Publicist Ada Field at 555-0100.",
        "Online press kit: river.presskit.example",
        "References * [1] Field, A. “Agents of the River.” March 2026.",
        "Please view full terms of use and disclaimers on the site of the wire.",
        "-30-",
        "ENDS",
        "Logo - https://river.example/logo.jpg",
        "Notes to editors",
        "High-resolution images are available on request.",
        "For sales inquiries, call the hall.",
        "Past performance does not guarantee future results.",
        "Prior results do not guarantee a similar outcome.",
        "Subscribe to our newsletter at the hall.",
        "1 As of December 31, 2025",
        "Riverbend Broker LLC Securities and Brokerage Services are offered through Harbour Inc.",
        "This report contains forward-looking information. Please refer to the annual report.",
        "Legal NotesThe expectations of this announcement rest on what the union knows today.",
        "No purchase necessary. Open to members of the union in two towns.",
        "Media Contact: Ada Field, ada@river.example",
        "www.search.example",
        "“We are glad of it,” the treasurer wrote. “It was time.” — Ada Field, Treasurer",
        "“We are glad of it, since it was high time for such books.” — Ada Field, Treasurer",
        "Riverbend opens its books to everybody https://t.co/abc1 pic.twitter.com/abc2",
        "TRONRiver | X | YouTube | Telegram | Forum",
        "For more information, visit: Website | Twitter | Telegram",
        "LinkedIn: Riverbend Union Facebook: RiverbendUnion",
        "Hall on the Quay: https://hall.example",
        "Hall on the Quay: https://hall.example\nX (Twitter): https://x.example/hall",
        "For media assets click HERE",
        "This is not to be construed as financial advice. Please ask a licensed advisor.",
        "Nothing herein should be taken as a recommendation or as advice of any kind.",
        "XVI.",
        "RVB-G",
        "The securities told of here have not been registered under any act and stay unsold.",
        "Riverbend Union\n12 Quay Street, Osterholm, NY 10001\nwww.river.example",
        "www.riverbend.example",
        "https://riverbend.example | www.halls.example",
        "Website: riverbend.example",
        "#Riverbend #Oars",
        "Riverbend Union does not provide investment advice.",
        "Shareholders, potential investors and others should note that the union tells news here.",
        "The boats described in this news release are at the first stage of their building.",
        "To receive more about the survey, contact Ada Field, ada@river.example.",
        "To receive SMS alerts from Riverbend, text RIVER to 555-0142",
        "Glade Boats Inc. (OTC: GLDE) is a company of boats that owns the hall.",
        (
            "Ada Field, head of the hall, shared her thoughts on it. She remarked, "
            '"The books are a milestone for the whole of the river."'
        ),
        "This new article offers help to anybody who rents a flat.",
        "Riverbend and the Oars are registered trademarks of Riverbend Union in two countries.",
        "\\*\\*Ordinary fees apply to all of the halls",
        "[1] Riverbend refers to the union and to all of its halls.",
        "Media info:",
        "For more information about Ada Field and her hall, please contact:",
        "Figure 2: The hall by the river",
    ],
)
def test_it_ends_before_what_is_no_word_of_its_subject(after: str) -> None:
    assert told(f"About Riverbend Union\n\n{SAYS}\n\n{after}") == [OF_RIVERBEND]


def test_it_ends_before_a_contact_or_a_signature_in_its_own_paragraph() -> None:
    for after in (
        "Media Contact: Ada Field, ada@river.example",
        "CONTACT: Ada Field Treasurer Riverbend Union Email: ada@river.example",
        "On behalf of Riverbend Union, “Ada Field” Treasurer",
        "Media Contact Riverbend Press Office press@river.example | www.river.example",
    ):
        assert told(f"About Riverbend Union\n\n{SAYS} {after}") == [OF_RIVERBEND]


@pytest.mark.parametrize(
    "closing",
    [
        "Learn more at Riverbend",
        "Learn more at Riverbend & Glade, Inc.",
        "Learn more on https://riverbend.example/",
        "For more information, go to www.riverbend.example or email info@riverbend.example",
        "Visit riverbend.example",
        "Follow us on Facebook, Mastodon and LinkedIn.",
        "Weitere Informationen: www.riverbend.example",
        "Follow Riverbend Union on Instagram @riverbend.",
        (
            "To receive SMS alerts from Riverbend, text RIVER to 555-0142 (Mobile Phones Only)\n\n"
            "For more information, please visit https://www.riverbend.example"
        ),
        (
            "To receive SMS text alerts from Riverbend, text RIVER to 555-0142\n\n"
            "For more information, please visit https://www.riverbend.example"
        ),
    ],
)
def test_a_closing_sentence_belongs_to_it(closing: str) -> None:
    after = "Please see full terms of use on the site of Riverbend."
    ((_, words),) = told(f"About Riverbend Union\n\n{SAYS}\n\n{closing}\n\n{after}")
    assert words == f"{SAYS} {closing}".replace("\n\n", " ")


@pytest.mark.parametrize(
    "tail",
    [
        "www.riverbend.example",
        "https://riverbend.example www.halls.example",
        "#Riverbend #Oars",
        "This report contains forward looking information. Please refer to the annual report.",
        "Safe Harbor: What is said here may turn out otherwise.",
        "Website: https://riverbend.example Twitter: https://x.com/riverbend",
        "© 2026 Riverbend Union. All rights reserved.",
        "Please see full terms of use and disclaimers on the site of Riverbend Union.",
        "This is not to be construed as financial advice. Please ask a licensed advisor.",
        "Riverbend and the Oars are registered trademarks of Riverbend Union in two countries.",
        "For media inquiries, please contact Ada Field at ada@river.example.",
    ],
)
def test_what_ran_into_its_end_is_parted_from_it(tail: str) -> None:
    more = "For more, visit www.riverbend.example."
    text = f"About Riverbend Union\n\n{SAYS} {more} {tail}\n\nIt was so."
    assert told(text) == [("Riverbend Union", f"{SAYS} {more}")]
    assert told(f"About Riverbend Union: {SAYS} {more} {tail}\n\nIt was so.") == [
        ("Riverbend Union", f"{SAYS} {more}")
    ]


def test_addresses_around_it_are_links_and_clutter_nothing() -> None:
    text = (
        f"About Riverbend Union\n\nwww.riverbend.example\n\n{SAYS} https://halls.example\n\n"
        "www.oars.example | https://x.com/riverbend"
    )
    document = parse((BODY + text).encode(), name="release.md").document
    assert told(text) == [OF_RIVERBEND]
    assert "example" not in str(document.body)
    assert [link.text for link in document.links] == [
        "www.riverbend.example", "https://halls.example", "www.oars.example",
        "https://x.com/riverbend",
    ]  # fmt: skip
    assert [(social.network, social.url) for social in document.socials] == [
        ("X", "https://x.com/riverbend")
    ]


def test_an_invitation_to_its_address_isnt_cut() -> None:
    for end in ("Find us at www.riverbend.example", "Visit: riverbend.example", "It is no. #1"):
        assert told(f"About Riverbend Union\n\n{SAYS} {end}") == [
            ("Riverbend Union", f"{SAYS} {end}")
        ]


def test_a_closing_sentence_broken_in_two_stays_whole() -> None:
    text = (
        f"About Riverbend Union\n\n{SAYS} For more information,\n\n"
        "Visit: https://www.riverbend.example/ | Contact: press@riverbend.example"
    )
    whole = f"{SAYS} For more information, Visit: https://www.riverbend.example/"
    assert told(text) == [("Riverbend Union", whole)]


def test_terms_of_use_behind_an_address_without_a_stop_are_no_part_of_it() -> None:
    close = "For more information, please visit https://www.riverbend.example"
    text = f"About Riverbend Union\n\n{SAYS}\n\n{close} Please see full terms of use there."
    assert told(text) == [("Riverbend Union", f"{SAYS} {close}")]


def test_its_first_paragraph_may_quote_somebody_behind_its_own_words() -> None:
    said = f'{SAYS} Ada Field added, "We have hosted rowers of all towns by the river."'
    assert told(f"About Riverbend Union\n\n{said}") == [("Riverbend Union", said)]


def test_a_name_that_ran_into_its_end_over_an_address_is_no_part_of_it() -> None:
    text = f"About Riverbend Union\n\n{SAYS}Lasse Quist\n\nt@river.example"
    assert told(text) == [OF_RIVERBEND]


def test_a_list_of_facts_under_a_line_of_its_own_belongs_to_it() -> None:
    facts = "Key facts:\n\n* Two towns\n* Eleven halls\n\nRiverbend tells more in its hall."
    ((_, words),) = told(f"About Riverbend Union\n\n{SAYS}\n\n{facts}")
    assert words == f"{SAYS} Key facts: Two towns Eleven halls Riverbend tells more in its hall."


@pytest.mark.parametrize("item", ["[The hall](https://hall.example)", "press@river.example"])
def test_a_list_that_leads_elsewhere_is_no_part_of_it(item: str) -> None:
    text = f"About Riverbend Union\n\n{SAYS}\n\nUseful Halls by the River:\n\n* {item}\n* The quay"
    assert told(text) == [OF_RIVERBEND]


def test_the_words_over_a_contact_may_end_its_paragraph() -> None:
    text = f"About Riverbend Union\n\n{SAYS} Contact Information:\n\nAda Field\n\nada@river.example"
    document = parse((BODY + text).encode(), name="release.md").document
    assert told(text) == [OF_RIVERBEND]
    assert [contact.name for contact in document.contacts] == ["Ada Field"]


def test_an_editorial_note_may_run_into_its_last_sentence() -> None:
    note = "Editorial Note: The river is not affiliated with any of its towns."
    assert told(f"About Riverbend Union\n\n{SAYS}{note}") == [OF_RIVERBEND]


def test_it_ends_before_a_disclaimer_where_only_its_kind_heads_it_too() -> None:
    after = "Disclaimer: Nothing that is said here is advice of any kind to anybody."
    assert told(f"Boilerplate:\n\n{SAYS}\n\n{after}") == [(None, SAYS)]


def test_statements_that_look_ahead_may_run_into_their_heading() -> None:
    after = "Forward-Looking StatementsThis release looks ahead, and may err."
    assert told(f"About Riverbend Union\n\n{SAYS}{after}") == [OF_RIVERBEND]


@pytest.mark.parametrize(
    "unit",
    ["www.a.example ", "#a ", "It is so. ", "Web: ", "“So,” she said. “", "contact a@b.c. A "],
)
def test_long_rows_at_its_end_are_read_to_theirs(unit: str) -> None:
    with ends():
        boilerplate(f"About Riverbend Union\n\n{SAYS} {unit * 50_000}")


def test_more_about_heads_it_as_about_does() -> None:
    assert told(f"More about Riverbend Union\n\n{SAYS}") == [OF_RIVERBEND]
    assert told(f"The books are open. More about Riverbend Union {SAYS}") == [OF_RIVERBEND]


@pytest.mark.parametrize("slogan", ["Keeping halls by the river for rowers", "Halls with “souls”"])
def test_a_slogan_in_the_heading_is_no_part_of_the_text_nor_of_the_name(slogan: str) -> None:
    assert told(f"About Riverbend Union – {slogan}{SAYS}") == [OF_RIVERBEND]


def test_a_second_name_behind_a_dash_stays_in_the_name() -> None:
    whole = "Riverbend Union – Harbour Branch"
    assert told(f"About {whole}\n\n{SAYS}") == [(whole, SAYS)]


@pytest.mark.parametrize(
    "behind",
    [
        " | Contact: press@riverbend.example",
        " Tel. +41 22 555 01 42",
        " Web. https://riverbend.example Tel. +41 22 555 01 42",
    ],
)
def test_how_to_reach_somebody_behind_the_last_sentence_is_no_part_of_it(behind: str) -> None:
    assert told(f"About Riverbend Union\n\n{SAYS}{behind}") == [OF_RIVERBEND]


def test_a_number_inside_its_last_sentence_stays() -> None:
    said = f"{SAYS} For a boat, call +41 22 555 01 42."
    assert told(f"About Riverbend Union\n\n{said}") == [("Riverbend Union", said)]


def test_the_first_word_of_a_sentence_about_something_else_is_no_part_of_it() -> None:
    broken = f"About Riverbend Union\n\n{SAYS} For\n\ninterviews, contact Ada at ada@river.example."
    assert told(broken) == [OF_RIVERBEND]


def test_a_media_centre_labelled_in_capitals_is_none_of_it() -> None:
    centre = "RIVERBEND’S ONLINE MEDIA CENTER: News and pictures are at riverbend.example/news."
    assert told(f"About Riverbend Union\n\n{SAYS}\n\n{centre}") == [OF_RIVERBEND]


CLOSED = f"{SAYS} More information is available at riverbend.example."


@pytest.mark.parametrize(
    "after",
    [
        "The name of the tour is a nod to a goddess of snow, skiing and mountains.",
        "More on Harbour Rowers at www.harbour.example",
        "Explore Harbour today and dive into its halls.",
        "Harbour Innovations, where oars meet the hands of rowers. Our name stands for boats.",
    ],
)
def test_behind_its_closing_sentence_nothing_about_others_belongs_to_it(after: str) -> None:
    assert told(f"About Riverbend Union\n\n{CLOSED}\n\n{after}") == [("Riverbend Union", CLOSED)]


@pytest.mark.parametrize(
    "after",
    [
        "Shares of the Riverbend Union are traded in the hall by the river.",
        "We invite rowers to try our boats at riverbend.example/boats.",
        "To stay up to date, subscribe to the letter of the hall.",
    ],
)
def test_behind_its_closing_sentence_its_own_words_still_belong_to_it(after: str) -> None:
    whole = ("Riverbend Union", f"{CLOSED} {after}")
    assert told(f"About Riverbend Union\n\n{CLOSED}\n\n{after}") == [whole]


@pytest.mark.parametrize(
    "unit", ["NEWS ", "For more information visit a.b. ", "About A – b c “", "Tel. 1 "]
)
def test_long_rows_of_what_ends_it_are_read_to_their_end(unit: str) -> None:
    text = f"About Riverbend Union\n\n{SAYS} " + unit * (500_000 // len(unit))
    with ends():
        told(text)


@pytest.mark.parametrize(
    "address", ["www.riverbend.example", "https://boats.example/@riverbend", "http://hall.example"]
)
def test_an_address_that_ran_into_its_last_sentence_is_no_part_of_it(address: str) -> None:
    assert told(f"About Riverbend Union\n\n{SAYS}{address}") == [OF_RIVERBEND]


@pytest.mark.parametrize("address", ["https://river.example?https://hall.example", "hall.example"])
def test_an_address_that_ends_a_sentence_stays_whole(address: str) -> None:
    said = f"{SAYS} Read more at {address}"
    assert told(f"About Riverbend Union\n\n{said}") == [("Riverbend Union", said)]


@pytest.mark.parametrize(
    "address",
    [
        "1404 River Street by the Hall on the Old Quay, Suite #3, Osterholm, TX 77057",
        "Riverbend Union of the River Towns: 14 Quay Road, Suite 3, Osterholm, NY 10001-1404",
        "Corporate Headquarters: the hall by the river, on the old quay of Osterholm",
        "Mailing address: the hall by the river, on the old quay of Osterholm",
        "Call 555-010-0142 to learn more or schedule a visit",
    ],
)
def test_it_ends_before_its_postal_address_and_the_line_for_customers(address: str) -> None:
    assert told(f"About Riverbend Union\n\n{SAYS}\n\n{address}") == [OF_RIVERBEND]


def test_a_postal_address_behind_its_last_sentence_is_no_part_of_it() -> None:
    text = f"About Riverbend Union\n\n{SAYS} 14 Quay Road, Suite 3, Osterholm, NY 10001"
    assert told(text) == [OF_RIVERBEND]


def test_a_sentence_that_tells_where_it_is_stays() -> None:
    said = f"{SAYS} Its hall stands at 14 Quay Road, Suite 3, Osterholm, NY 10001."
    assert told(f"About Riverbend Union\n\n{said}") == [("Riverbend Union", said)]


@pytest.mark.parametrize(
    "notice",
    [
        "Any material of the union’s site or any other is not part of this press release.",
        "What the site says isn't incorporated by reference into this news release.",
    ],
)
@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_that_a_site_is_no_part_of_the_release_is_no_part_of_it(notice: str, between: str) -> None:
    said = f"{SAYS} The union’s site is www.riverbend.example."
    text = f"About Riverbend Union\n\n{said}{between}{notice}"
    assert told(text) == [("Riverbend Union", said)]


@pytest.mark.parametrize("unit", ["a.www.", "14 Quay Road, ", "is not a part of ", "a) 1 B, "])
def test_rows_of_addresses_and_notices_are_read_to_their_end(unit: str) -> None:
    for row in (unit * (300_000 // len(unit)), (unit + ". A ") * (300_000 // len(unit))):
        with ends():
            told(f"About Riverbend Union\n\n{SAYS} press release {row}")
            told(f"About Riverbend Union\n\n{SAYS}\n\n{row}")


@pytest.mark.parametrize(
    "line",
    [
        "The post Riverbend opens its books appeared first on Harbour News.",
        "View the original release on www.harbour.example",
    ],
)
def test_what_a_site_adds_under_a_text_is_the_wires_stamp_and_no_body(line: str) -> None:
    document = parse(f"{BODY}\n\n{line}".encode(), name="release.md").document
    assert document.wire_footer == line
    assert line not in str(document.body)

"""Contacts in tables, in other languages, behind links and beside customers' lines."""

import pytest

from release.whom_to_ask import ADA, Expected, reached

BEN = ("Ben Shore", "+41 22 555 01 43", "ben@river.example")


@pytest.mark.parametrize(
    "table",
    [
        (
            "| Name | Phone | Email |\n|---|---|---|\n"
            "| Ada Field | +41 22 555 01 42 | ada@river.example |\n"
            "| Ben Shore | +41 22 555 01 43 | ben@river.example |"
        ),
        (
            "Media contacts\n\n"
            "| Geneva | Ada Field | +41 22 555 01 42 | ada@river.example |\n|---|---|---|---|\n"
            "| Basel | Ben Shore | +41 22 555 01 43 | ben@river.example |"
        ),
        (
            "Media contacts\n\n| | |\n|---|---|\n"
            "| Ada Field, +41 22 555 01 42, ada@river.example "
            "| Ben Shore, +41 22 555 01 43, ben@river.example |"
        ),
    ],
)
def test_a_table_gives_a_contact_for_each_row_or_cell(table: str) -> None:
    assert reached(table) == [ADA, BEN]


def test_a_table_of_figures_gives_nobody() -> None:
    table = "| Town | Tenants | Rents |\n|---|---|---|\n| Osterholm | 1 404 | 5 550 142 200 |"
    assert reached(table) == []


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("Ufficio stampa: Maria Campi, tel. +39 02 5550 1420, maria@river.example",
         ("Maria Campi", "+39 02 5550 1420", "maria@river.example")),
        ("Per informazioni: Maria Campi, maria@river.example, +39 02 5550 1420",
         ("Maria Campi", "+39 02 5550 1420", "maria@river.example")),
        ("Perscontact: Anna Veld, +31 20 555 0142, anna@river.example",
         ("Anna Veld", "+31 20 555 0142", "anna@river.example")),
        ("Lisätietoja: Anna Pelto, puh. +358 9 555 0142, anna@river.example",
         ("Anna Pelto", "+358 9 555 0142", "anna@river.example")),
        ("Basın iletişim: Ayşe Tarla, +90 212 555 01 42, ayse@river.example",
         ("Ayşe Tarla", "+90 212 555 01 42", "ayse@river.example")),
        ("Контакт для СМИ: Анна Полева, +7 495 555 01 42, anna@river.example",
         ("Анна Полева", "+7 495 555 01 42", "anna@river.example")),
        ("媒体联系人：王小明\n电话：+86 10 5550 1420\n邮箱：wang@river.example",
         ("王小明", "+86 10 5550 1420", "wang@river.example")),
        ("傳媒聯絡：\n陳大文\n電話：+852 5550 1420\n電郵：chan@river.example",
         ("陳大文", "+852 5550 1420", "chan@river.example")),
        ("お問い合わせ先\n広報部 山田太郎\n電話：03-5550-1420\nEmail：yamada@river.example",
         ("山田太郎", "03-5550-1420", "yamada@river.example")),
        ("문의: 홍길동 과장, 02-5550-1420, hong@river.example",
         ("홍길동", "02-5550-1420", "hong@river.example")),
        ("언론 담당\n홍길동\n전화: 02-5550-1420\n이메일: hong@river.example",
         ("홍길동", "02-5550-1420", "hong@river.example")),
        ("Für Rückfragen steht Ihnen Anna Feld unter +49 40 555 01 42 zur Verfügung.",
         ("Anna Feld", "+49 40 555 01 42", None)),
        ("Para más información, comuníquese con Ana Campo al (555) 210-0142.",
         ("Ana Campo", "(555) 210-0142", None)),
        ("Pour en savoir plus, veuillez contacter Marie Champ à presse@river.example.",
         ("Marie Champ", None, "presse@river.example")),
        ("Para mais informações, contate Maria Campos pelo e-mail maria@river.example.",
         ("Maria Campos", None, "maria@river.example")),
    ],
)  # fmt: skip
def test_it_is_read_in_many_languages(block: str, expected: Expected) -> None:
    assert reached(block) == [expected]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("Media Contact\n\nRiverbend Union\n\nc/o Ben Shore, Shore PR\n\n555-210-0142",
         ("Ben Shore", "555-210-0142", None)),
        ("Press Release Contact\n\nBen Shore / CEO\n\nRiverbend Union\n\n555-210-0142",
         ("Ben Shore", "555-210-0142", None)),
        ("Your contact for Media Relations: Ben Shore, 555-210-0142",
         ("Ben Shore", "555-210-0142", None)),
        ("Interview requests: Ben Shore, 555-210-0142", ("Ben Shore", "555-210-0142", None)),
        ("Questions? Ben Shore, 555-210-0142", ("Ben Shore", "555-210-0142", None)),
        ("Press office: +1-800-RIVERBEND, press@river.example",
         (None, "+1-800-RIVERBEND", "press@river.example")),
        ("For Media Inquiries: 214-555-0142\n\nBen Shore: ben.shore@river.example",
         ("Ben Shore", "214-555-0142", "ben.shore@river.example")),
    ],
)  # fmt: skip
def test_a_block_may_be_headed_and_set_in_other_ways(block: str, expected: Expected) -> None:
    assert reached(block) == [expected]


def test_a_desks_number_stays_the_desks_where_several_persons_follow() -> None:
    block = "For Media Inquiries: 214-555-0142\n\nBen Shore: ben@r.example\n\nCy Hill: cy@r.example"
    assert reached(block)[0] == (None, "214-555-0142", None)
    assert len(reached(block)) == 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Media Contact: [Ben Shore](mailto:ben@river.example)",
         ("Ben Shore", None, "ben@river.example")),
        ("Media Contact\n\n[Write to Ben Shore](mailto:ben@river.example)",
         ("Ben Shore", None, "ben@river.example")),
        ("For interviews write to [our press office](mailto:press@river.example?subject=Books).",
         (None, None, "press@river.example")),
    ],
)  # fmt: skip
def test_a_link_may_hide_the_address(text: str, expected: Expected) -> None:
    assert reached(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Place your order by phone at (555) 210-0142 or by e-mail at hall@river.example.",
        "To place an order, email Osterholm@river.example.",
        "Reserve your seat: call (555) 210-0142 or write to seats@river.example.",
        "To schedule your session, write to hall@river.example or call 555-210-0142.",
        "Contact Sales at (555) 210-0142 or hall@river.example for a quote.",
        "Osterholm @ river.example",
        (
            "If you or someone you know has a gambling problem, there is help. Call 555-210-0142 "
            "or reach out to Ben Shore at live@river.example."
        ),
        "Anybody who is in crisis may call 555-210-0142 or write to help@river.example.",
    ],
)
def test_lines_for_customers_and_for_those_in_need_name_nobody(text: str) -> None:
    assert reached(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anyone wishing to learn more may call (555) 210-0142.", [(None, "(555) 210-0142", None)]),
        ("For more on rents, visit river.example or e-mail ada@river.example or ben@r.example.",
         [(None, None, "ada@river.example"), (None, None, "ben@r.example")]),
        ("Press enquiries should be directed to Ada Field at press@river.example.",
         [("Ada Field", None, "press@river.example")]),
        ("For questions about this letter, please contact Ada Field directly.",
         [("Ada Field", None, None)]),
    ],
)  # fmt: skip
def test_a_sentence_may_ask_in_other_words(text: str, expected: list[Expected]) -> None:
    assert reached(text) == expected


def test_a_middle_initial_makes_no_second_person() -> None:
    text = (
        "For questions about this letter, please contact Ada Field directly.\n\n"
        "About the Author\n\nAda B. Field is a lawyer in Osterholm who writes on the rents of "
        "tenants. She can be reached at (555) 210-0142."
    )
    assert reached(text) == [("Ada Field", "(555) 210-0142", None)]


def test_a_sites_line_adds_its_address_beside_the_press_contact() -> None:
    text = (
        "For more information on the books, visit www.river.example or contact us at "
        "hall@river.example.\n\nMedia Contact: Ada Field, +41 22 555 01 42, ada@river.example"
    )
    assert (None, None, "hall@river.example") in reached(text)


def test_a_block_with_a_row_of_sites_may_stand_in_a_paragraph() -> None:
    sites = "".join(f"https://{site}.example/riverbend-union-of-tenants" for site in "abcdefghij")
    text = (
        "About Riverbend Union\n\nRiverbend Union is a union of tenants with 1,404 members in two "
        "towns. Riverbend Union Contact Information: Ada Field, +41 22 555 01 42, "
        f"ada@river.example {sites}"
    )
    assert reached(text) == [ADA]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Images are available from Ada Field at ada@river.example.",
         ("Ada Field", None, "ada@river.example")),
        ("Name: Ada Field\n\nTitle: Hall keeper\n\nEmail: ada@river.example",
         ("Ada Field", None, "ada@river.example")),
        ("Further information for journalists: Ada Field, 555-210-0142",
         ("Ada Field", "555-210-0142", None)),
        ("Get in touch: Ada Field, ada@river.example", ("Ada Field", None, "ada@river.example")),
        ("Tel. 555-210-0142 · Fax 555-210-0199 · press@river.example",
         (None, "555-210-0142", "press@river.example")),
        (("The hall is open to all of its members. -30- For more information: Ada Field, "
         "555-210-0142"), ("Ada Field", "555-210-0142", None)),
    ],
)  # fmt: skip
def test_loose_lines_and_short_headings_tell_whom_to_ask(text: str, expected: Expected) -> None:
    assert reached(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "For sales inquiries, contact shop@river.example.",
        "For wholesale orders, write to wholesale@river.example.",
        "Donations may be sent to the union; write to gifts@river.example.",
    ],
)
def test_a_line_for_sales_or_gifts_names_nobody(text: str) -> None:
    assert reached(text) == []


def test_a_line_for_visitors_names_nobody() -> None:
    text = "Plan your visit to the hall at 12 River Street. River.com or email hall@river.example."
    assert reached(text) == []


@pytest.mark.parametrize(
    "head",
    [
        "For Media Inquiries and Union/Tenants Expert Perspective:",
        "For press inquiries, interviews and images:",
        "Media Contacts and Spokespeople:",
        "Press enquiries or photographs:",
    ],
)
def test_a_header_may_name_what_else_it_is_for(head: str) -> None:
    block = f"{head} +41 22 555 01 42\n\nAda Field: ada@river.example"
    assert reached(block) == [ADA]


def test_words_before_a_name_are_no_part_of_its_header() -> None:
    text = "For media inquiries, please contact Ada Field: ada@river.example"
    assert reached(text) == [("Ada Field", None, "ada@river.example")]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("Kontakt für Medien: Ada Field, +41 22 555 01 42, ada@river.example", ADA),
        ("Presseanfragen: Ada Field, Telefon +41 22 555 01 42, ada@river.example", ADA),
        ("Mer information: Ada Field, tlf. +41 22 555 01 42, ada@river.example", ADA),
        ("Więcej informacji: Ada Field, tel. +41 22 555 01 42, ada@river.example", ADA),
        ("Yhteyshenkilö: Ada Field, puh. +41 22 555 01 42, ada@river.example", ADA),
        ("문의: 홍길동 홍보팀장, 02-5550-1420, hong@river.example",
         ("홍길동", "02-5550-1420", "hong@river.example")),
        (("Media contact:\nAda Field, Telefon +41 22 555 01 42, Mobil +41 79 555 01 42\n"
          "ada@river.example"), ADA),
        (("Further information: Ada Field, Riverbend, +41 22 555 01 42 (office) or "
          "ada@river.example"), ADA),
        ("Media contact\nAda Field, c/o Shore PR\n+41 22 555 01 42\nada@river.example", ADA),
        ("Ada Field (Shore PR)\n+41 22 555 01 42\nada@river.example", ADA),
        ("Ada Field (Shore Hall Communications)\n+41 22 555 01 42\nada@river.example", ADA),
        ("Questions? Reach Ada Field at ada@river.example or +41 22 555 01 42.", ADA),
        ("Media contact: please contact Ada Field at 1-888-555-HALL or ada@river.example",
         ("Ada Field", "1-888-555-HALL", "ada@river.example")),
        ("Contact: Reach PLC press office, ada@river.example, +41 22 555 01 42",
         (None, "+41 22 555 01 42", "ada@river.example")),
    ],
)  # fmt: skip
def test_labels_brackets_and_words_before_a_name_are_no_part_of_it(
    block: str, expected: Expected
) -> None:
    assert reached(block) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The hosts ask guests to RSVP to Ada Field by writing to ada@river.example.",
        "If you are interested in a Riverbend hall interview, contact Ada Field at ada@r.example.",
        "For more information, visit river.example or contact Sales at 555-210-0142 or s@r.org.",
        "Riverbend Hall Information: SUITE: 12 in the mill PHONE: 555-210-0142 EMAIL: s@r.example",
        (
            "About Ada Field\n\nAda Field is an agent for halls in Osterholm who has let them to "
            "tenants since 1994. She can be reached at (555) 210-0142."
        ),
    ],
)
def test_lines_for_guests_and_shops_name_nobody(text: str) -> None:
    assert reached(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("To learn more, please call 555-210-0142 or visit www.river.example.",
         (None, "555-210-0142", None)),
        (("For further information on the union, please see its communication channels: Website: "
         "https://river.example X: @river Email: ir@river.example"),
         (None, None, "ir@river.example")),
    ],
)  # fmt: skip
def test_a_sentence_may_offer_several_ways(text: str, expected: Expected) -> None:
    assert reached(text) == [expected]


def test_a_line_for_other_matters_counts_beside_the_press_contact() -> None:
    text = (
        "For other Riverbend initiatives, contact us at hall@river.example or visit river.example."
        "\n\nMedia Contact: Ada Field, +41 22 555 01 42, ada@river.example"
    )
    assert (None, None, "hall@river.example") in reached(text)

"""The one reading: what a press release is, on the real one and on invented ones."""

import msgspec
import pytest

from dateline.release.errors import TooLargeError
from dateline.release.model import (
    Contact,
    Dateline,
    Document,
    Embargo,
    Heading,
    List,
    Paragraph,
    Picture,
    Quote,
    Run,
    Social,
    Statement,
)
from dateline.release.pieces import Source, Text
from dateline.release.press_release import read_press_release
from dateline.release.reading import parse
from dateline.release.runs import plain
from hang_guard import ends


def read(text: str, name: str = "a.txt") -> Document:
    return parse(text.encode(), name=name).document


def paragraphs(document: Document) -> list[str]:
    return [plain(block.runs) for block in document.body if isinstance(block, Paragraph)]


@pytest.fixture(scope="module")
def real(seed: bytes) -> Document:
    return parse(seed, name="seed.txt").document


@pytest.mark.seed
class TestTheRealRelease:
    def test_head(self, real: Document) -> None:
        assert real.headline.startswith("Statement by Iranian former Political prisoners")
        assert real.subheadline is not None
        assert real.subheadline.startswith("An attack on Amnesty International")
        assert real.dateline == Dateline(
            "WASHINGTON, DC, U.S.A, December 1, 2020 /EINPresswire.com/ --",
            "WASHINGTON",
            "DC",
            "U.S.A",
            "2020-12-01",
            "EINPresswire.com",
        )

    def test_links_stand_in_reading_order_with_null_targets(self, real: Document) -> None:
        assert [link.text[:14] for link in real.links] == [
            "1988 massacre", "WHY IRAN'S 198", "the link", "email us here", "Facebook", "Twitter",
        ]  # fmt: skip
        assert all(link.url is None for link in real.links)

    def test_the_pull_quote_has_its_speaker(self, real: Document) -> None:
        quote = real.body[2]
        assert isinstance(quote, Quote)
        assert quote.attribution == "Political prisoners, witnesses to the 1988 massacre"
        assert [(said.speaker, said.block) for said in real.quotes] == [
            ("Political prisoners, witnesses to the 1988 massacre", 2),
            ("1,404 political prisoners", 8),
        ]
        assert not any("“" in said.text or "”" in said.text for said in real.quotes)

    def test_the_caption_is_a_picture_and_no_paragraph(self, real: Document) -> None:
        assert real.body[3] == Picture(0)
        assert real.images[0].src is None
        assert real.images[0].date == "2020-09-21"
        assert not any("Photo Exhibition" in text for text in paragraphs(real))

    def test_broken_paragraphs_are_healed_and_signature_lines_are_not(self, real: Document) -> None:
        texts = paragraphs(real)
        assert any("BLOOD-SOAKED SECRETS: WHY" in text for text in texts)
        assert any("political allies and agents, including" in text for text in texts)
        assert "October 2020" in texts
        assert "Political prisoners, witnesses to the 1988 massacre" in texts

    def test_what_stands_apart(self, real: Document) -> None:
        assert real.statement == Statement(1404, None)
        assert real.contacts == (
            Contact(
                name="Majid Sadeghpour",
                organization="Organization of Iranian American Communities-US (OIAC)",
                phone="202-876-8123",
            ),
        )
        assert real.socials == (Social("Facebook", None), Social("Twitter", None))
        assert real.permalink == "https://www.einpresswire.com/article/531856634"
        assert real.wire_footer is not None
        assert "our editors try to be careful" in real.wire_footer
        assert not any("EIN Presswire" in text for text in paragraphs(real))

    def test_it_is_read_in_a_few_milliseconds_whatever_the_container(self, seed: bytes) -> None:
        plain_text = parse(seed, name="a.txt").document
        markdown = parse(seed, name="a.md").document
        assert markdown.headline == plain_text.headline
        assert markdown.dateline == plain_text.dateline
        assert markdown.quotes == plain_text.quotes
        assert markdown.links == plain_text.links
        assert markdown.contacts == plain_text.contacts


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("GENEVA, Switzerland, March 3, 2026 /Dateline/ -- ",
         ("GENEVA", None, "Switzerland", "2026-03-03", "Dateline")),
        ("NEW YORK, N.Y., Tuesday, March 3, 2026 (Harbour Wire) — ",
         ("NEW YORK", "N.Y.", None, "2026-03-03", "Harbour Wire")),
        ("Lyon, 3 mars 2026 – ", ("Lyon", None, None, "2026-03-03", None)),
        ("BERLIN, 3. März 2026 -- ", ("BERLIN", None, None, "2026-03-03", None)),
        ("LONDON -- ", ("LONDON", None, None, None, None)),
        ("تهران، ایران، ۳ مارس ۲۰۲۶ -- ", ("تهران", None, "ایران", "2026-03-03", None)),
    ],
)  # fmt: skip
def test_datelines_of_the_trade(line: str, expected: tuple[str | None, ...]) -> None:
    found = read(f"Riverbend opens its books\n\n{line}The union said so.").dateline
    assert found is not None
    assert found.text == line.strip()
    assert msgspec.structs.astuple(found)[1:] == expected


@pytest.mark.parametrize(
    "opening",
    [
        "The union — which has 400 members — met on Tuesday.",
        "Rents rose -- again -- by 4 percent.",
        "On March 3, 2026 - a Tuesday - the union met.",
        "We met in Geneva, March 3, 2026, and spoke of rents, repairs and debts – at length.",
    ],
)
def test_a_dash_alone_makes_no_dateline(opening: str) -> None:
    document = read(f"Riverbend opens its books\n\n{opening}")
    assert document.dateline is None
    assert paragraphs(document) == [opening]


def test_an_embargo_line_is_kept_with_its_time() -> None:
    document = read(
        "EMBARGOED UNTIL 10:00 a.m. EST, March 3, 2026\n\nHeadline here\n\nText follows."
    )
    assert document.embargo == Embargo(
        "2026-03-03T10:00:00-05:00", "EMBARGOED UNTIL 10:00 a.m. EST, March 3, 2026"
    )
    assert document.headline == "Headline here"


def test_an_embargo_without_a_zone_names_no_time() -> None:
    embargo = read("Embargoed until 10:00, March 3, 2026\n\nHeadline\n\nText.").embargo
    assert embargo is not None
    assert embargo.until is None


def test_a_release_notice_is_named_in_the_report() -> None:
    parsed = parse(
        b"FOR IMMEDIATE RELEASE\n\nRiverbend opens its books\n\nText follows.", name="a.txt"
    )
    assert parsed.document.headline == "Riverbend opens its books"
    assert parsed.dropped == ("the notice: FOR IMMEDIATE RELEASE",)


def test_boilerplate_knows_whom_it_is_about() -> None:
    document = read(
        "Riverbend opens its books\n\nText follows here.\n\n"
        "About Riverbend\n\nA union of tenants.\n\n"
        "Media contact:\nAda Field, treasurer\n+41 22 555 01 42\npress@riverbend.example"
    )
    (about,) = document.boilerplate
    assert (about.organization, about.heading) == ("Riverbend", "About Riverbend")
    assert paragraphs(document) == ["Text follows here."]
    assert document.contacts == (
        Contact(
            name="Ada Field",
            role="treasurer",
            phone="+41 22 555 01 42",
            email="press@riverbend.example",
        ),
    )


def test_a_section_about_something_stays_in_the_body() -> None:
    document = read(
        "# Head\n\nText.\n\n## About the count\n\nIt was long.\n\n## Next\n\nMore.", "a.md"
    )
    assert document.boilerplate == ()
    assert sum(isinstance(block, Heading) for block in document.body) == 2


def test_loose_lists_are_one_list() -> None:
    document = read("Head\n\nText goes here.\n\n- rents\n\n- repairs\n\n1. one\n\n2. two")
    assert [len(block.items) for block in document.body if isinstance(block, List)] == [2, 2]


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        ("“We will not move,” said Ada Field, treasurer of Riverbend.",
         "Ada Field", "treasurer of Riverbend"),
        ("Ada Field, its treasurer, said: “We will not move.”", "Ada Field", "its treasurer"),
        ("“We will not move,” Ada Field said.", "Ada Field", None),
        ("According to Ada Field, “the house is not for sale.”", "Ada Field", None),
        ("„Wir bleiben hier“, sagte Jana Moor, Leiterin des Werks.",
         "Jana Moor", "Leiterin des Werks"),
        ("«ما می‌مانیم»، نسرین آوریده، سخنگوی کمیته، گفت.", "نسرین آوریده", "سخنگوی کمیته"),
    ],
)  # fmt: skip
def test_speakers_are_those_the_text_names(text: str, speaker: str, role: str | None) -> None:
    (said,) = read(f"Riverbend stays where it is\n\nThe house is old.\n\n{text}").quotes
    assert (said.speaker, said.role, said.block) == (speaker, role, 1)


def test_a_quotation_that_goes_on_keeps_its_speaker() -> None:
    document = read("H\n\n“We stay,” said Ada Field, treasurer. “There is no other house in town.”")
    assert [said.speaker for said in document.quotes] == ["Ada Field", "Ada Field"]


def test_words_in_marks_that_nobody_says_are_no_quotation() -> None:
    assert read("H\n\nThe so-called “reform” and the report “Old Houses” came out.").quotes == ()


@pytest.mark.parametrize(
    ("text", "language", "direction"),
    [
        ("The house is old and the rent of it was raised by the owner.", "en", "ltr"),
        ("La maison est dans la rue et les loyers des locataires sont sur la table.", "fr", "ltr"),
        ("Das Haus ist alt und die Miete von der Familie ist nicht auf dem Stand.", "de", "ltr"),
        ("این خانه برای همه است و ما در آن زندگی می‌کنیم.", "fa", "rtl"),
        ("هذا البيت للجميع ونحن نعيش فيه إلى الأبد، كما قالت اللجنة.", "ar", "rtl"),
        ("12345", "und", "ltr"),
    ],
)
def test_language_and_direction_come_from_the_words(
    text: str, language: str, direction: str
) -> None:
    document = read(f"{text}\n\n{text}")
    assert (document.language, document.direction) == (language, direction)


def test_paragraphs_without_words_are_no_part_of_a_release() -> None:
    pieces = (Text(()), Text(((), (Run("A yard opens"),))), Text(((),)), Text(((Run("It is."),),)))
    document = read_press_release(Source(pieces)).document
    assert document.headline == "A yard opens"
    assert document.body == (Paragraph((Run("It is."),)),)


@pytest.mark.parametrize("text", ["a " * 500_001, "a\n\n" * 20_001], ids=["characters", "lines"])
@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_a_text_longer_than_any_release_is_refused(text: str, name: str) -> None:
    page = "".join(f"<p>{part}" for part in text.split("\n\n")) if name == "a.html" else text
    with pytest.raises(TooLargeError, match="limit"):
        parse(page.encode(), name=name)


@pytest.mark.parametrize(
    ("sign", "times"),
    [
        ("@", 60_000),
        ("“", 10_000),
        ("a@", 30_000),
        ("[", 60_000),
        ("(", 60_000),
        ("a. ", 20_000),
        ("Contact:\n", 19_000),
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_a_sign_repeated_is_read_to_its_end(sign: str, times: int, name: str) -> None:
    with ends():
        parse((sign * times).encode(), name=name)

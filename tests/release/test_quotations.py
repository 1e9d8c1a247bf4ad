"""Who says what: quotations of invented releases, with the speaker and role the text gives."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.release.model import Heading, Paragraph, Quotation, Quote, Run
from dateline.release.quotations import quotations_in, split_attribution


def quotes(text: str, *beside: str) -> tuple[Quotation, ...]:
    """Read the quotations of paragraphs that empty lines part."""
    body = tuple(Paragraph((Run(part.strip()),)) for part in text.split("\n\n"))
    return quotations_in(body, beside)


ONE = [
    # the speaker after the words
    ("“We will not move,” said Ada Field.", "Ada Field", None),
    ("“We will not move,” said Ada Field, treasurer of Riverbend.",
     "Ada Field", "treasurer of Riverbend"),
    ("“We will not move,” says Ada Field, its treasurer, in a statement.",
     "Ada Field", "its treasurer"),
    ("“We will not move,” Ada Field said.", "Ada Field", None),
    ("“We will not move,” Ada Field, treasurer of Riverbend, told reporters.",
     "Ada Field", "treasurer of Riverbend"),
    ('"We will not move", said Ada Field.', "Ada Field", None),
    ('"We will not move" said Ada Field, treasurer.', "Ada Field", "treasurer"),
    ("“Will they ever move?” asked Ada Field.", "Ada Field", None),
    ("“We will not move!” exclaimed Ada Field.", "Ada Field", None),
    ("“We will not move.” said Ada Field.", "Ada Field", None),
    ("“We will not move,” commented Ada Field, Head of Housing at Riverbend Union.",
     "Ada Field", "Head of Housing at Riverbend Union"),
    ("“We will not move,” added Dr. Ada Field, PhD, the union's treasurer.",
     "Ada Field", "union's treasurer"),
    ("“We will not move,” said Senator Ada Field.", "Ada Field", "Senator"),
    ("“We will not move,” said Riverbend Union Chief Executive Officer Ada Field.",
     "Ada Field", "Riverbend Union Chief Executive Officer"),
    ("“We will not move,” said company founder Ada Field.", "Ada Field", "company founder"),
    ("“We will not move,” said Riverbend’s Director of Public Works Ada Field.",
     "Ada Field", "Riverbend’s Director of Public Works"),
    ("“We will not move,” said Ada Field of Riverbend Union.", "Ada Field", "Riverbend Union"),
    ("“We will not move,” said Ada M. Field.", "Ada M. Field", None),
    ("“We will not move,” said Ada van der Field.", "Ada van der Field", None),
    ("“We will not move,” according to Ada Field, its treasurer.", "Ada Field", "its treasurer"),
    ("“We will not move,” wrote Ada Field in a letter to tenants.", "Ada Field", None),
    ("“We will not move,” Field projected. Ada Field has led the union since 2010.",
     "Ada Field", None),
    # a line under or after the words
    ("“We will not move for anybody at all.” — Ada Field, Treasurer", "Ada Field", "Treasurer"),
    ("“We will not move for anybody at all.” – Ada Field", "Ada Field", None),
    ("“We will not move for anybody at all.” Ada Field, Treasurer of Riverbend",
     "Ada Field", "Treasurer of Riverbend"),
    ("“We will not move for anybody at all.”\n\n— Ada Field, Treasurer", "Ada Field", "Treasurer"),
    ("“We will not move for anybody at all.”\n\nAda Field, Treasurer of Riverbend",
     "Ada Field", "Treasurer of Riverbend"),
    # the speaker before the words
    ("Ada Field said: “We will not move.”", "Ada Field", None),
    ("Ada Field, treasurer of Riverbend, said, “We will not move.”",
     "Ada Field", "treasurer of Riverbend"),
    ("Ada Field, treasurer of Riverbend, commented on the plan: “We will not move.”",
     "Ada Field", "treasurer of Riverbend"),
    ("According to Ada Field, “the house is not for sale.”", "Ada Field", None),
    ("In the words of Ada Field, “the house is not for sale.”", "Ada Field", None),
    ("As Ada Field, treasurer of Riverbend, explains, “We will not move.”",
     "Ada Field", "treasurer of Riverbend"),
    ("In announcing the plan, treasurer Ada Field said, “We will not move.”",
     "Ada Field", "treasurer"),
    ("Ada Field stated that “we will not move for anybody at all.”", "Ada Field", None),
    ("Said Ada Field: “We will not move.”", "Ada Field", None),
    ("Ada Field: “We will not move.”", "Ada Field", None),
    ("Ada Field, treasurer: “We will not move.”", "Ada Field", "treasurer"),
    ("As stated in the letter signed by 1,404 tenants, “we will not move for anybody.”",
     "1,404 tenants", None),
    # somebody without a name of their own
    ("“We will not move,” said a spokesperson for Riverbend.",
     "a spokesperson for Riverbend", None),
    ("“We will not move,” the union said.", "the union", None),
    ("“We will not move,” Riverbend Union said in a statement.", "Riverbend Union", None),
    ("“We will not move,” staff shared.", "staff", None),
    ("“Nobody has paid for a year,” reads the report.", "the report", None),
    # who is meant, from elsewhere
    ("Ada Field founded the union. She works there.\n\n“We will not move,” Field said.",
     "Ada Field", None),
    ("Ada Field founded the union.\n\n“We will not move,” she said.", "Ada Field", None),
    ("Ada Field, treasurer, welcomed the vote. “We will stay here together for good.”",
     "Ada Field", "treasurer"),
    ("Ada Field has led the union for years.\n\nShe said: “We will not move.”",
     "Ada Field", None),
    # other languages and marks
    ("„Wir bleiben hier“, sagte Jana Moor, Leiterin des Werks.",
     "Jana Moor", "Leiterin des Werks"),
    ("»Wir bleiben hier«, erklärte Jana Moor.", "Jana Moor", None),
    ("Jana Moor, Leiterin des Werks, betont: „Wir bleiben hier.“",
     "Jana Moor", "Leiterin des Werks"),
    ("« Nous restons ici », a déclaré Jeanne Rive, présidente du comité.",
     "Jeanne Rive", "présidente du comité"),
    ("Selon Jeanne Rive, « nous restons ici pour longtemps ».", "Jeanne Rive", None),
    ("«Nos quedamos aquí», afirmó María Ribera, directora del comité.",
     "María Ribera", "directora del comité"),
    ("“Nos quedamos aquí”, dijo María Ribera.", "María Ribera", None),
    ("«ما می‌مانیم»، نسرین آوریده، سخنگوی کمیته، گفت.", "نسرین آوریده", "سخنگوی کمیته"),
    ("نسرین آوریده، سخنگوی کمیته، گفت: «ما اینجا می‌مانیم.»", "نسرین آوریده", "سخنگوی کمیته"),
    ("وقالت ليلى النهري، مديرة اللجنة: «نحن باقون هنا.»", "ليلى النهري", "مديرة اللجنة"),
    ("‘We will not move for them,’ said Ada Field.", "Ada Field", None),
    ('“We will not move," said Ada Field.', "Ada Field", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker", "role"), ONE)
def test_one_quotation_has_its_speaker_and_role(text: str, speaker: str, role: str | None) -> None:
    (said,) = quotes(text)
    assert (said.speaker, said.role) == (speaker, role)


MANY = [
    ("“A long first sentence,” said Ada Field. “And a second one after it.”",
     ["Ada Field", "Ada Field"]),
    ("“We built it,” Field said, “and we will keep it.” Ada Field lives there.",
     ["Ada Field", "Ada Field"]),
    ("“We stay,” said Ada Field, adding: “We have always paid our rent.”",
     ["Ada Field", "Ada Field"]),
    ("“We built it all ourselves.” “And we will keep it too,” said Ada Field.",
     ["Ada Field", "Ada Field"]),
    ("“We built this house ourselves,” said Ada Field.\n\n“And we will keep it for good.”",
     ["Ada Field", "Ada Field"]),
    ("“We built this house ourselves,” said Ada Field.\n\n“It is sold,” said Ben Shore.",
     ["Ada Field", "Ben Shore"]),
    ("“We built this house ourselves,” said Ada Field. Ben Shore said: “It is sold.”",
     ["Ada Field", "Ben Shore"]),
    ("“We built this,” said Ada Field.\n\n“It is sold,” said Ben Shore.\n\n“Never,” Field said.",
     ["Ada Field", "Ben Shore", "Ada Field"]),
    # one quotation over several paragraphs: each opens with a mark, only the last closes
    ("Ada Field said: “We built this house ourselves.\n\n“And we will keep it for good.”",
     ["Ada Field", "Ada Field"]),
    ("“We built this house ourselves,” said Ada Field. “It took ten years.\n\n“We keep it.”",
     ["Ada Field", "Ada Field", "Ada Field"]),
    ("“We built this house ourselves.\n\n“It took ten long years.\n\n“We keep it,” said Ada Field.",
     ["Ada Field", "Ada Field", "Ada Field"]),
    # marks that are missing never swallow the rest
    ("“We built this house ourselves, said Ada Field.\n\nBen Shore said: “It is sold.”",
     [None, "Ben Shore"]),
    ("“He said ‘no’ and “yes” to us,” said Ada Field. “Both.”", ["Ada Field", "Ada Field"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), MANY)
def test_several_quotations_have_each_its_speaker(text: str, speakers: list[str | None]) -> None:
    found = [said.speaker for said in quotes(text)]
    if speakers[0] is None:
        assert found[-1] == speakers[-1]
    else:
        assert found == speakers


@pytest.mark.parametrize(
    "text",
    [
        "The so-called “reform” and the report “Old Houses of the Riverbend” came out.",
        "The film “A House by the Long River” won the “Best Picture of the Year” award.",
        "Riverbend Union (“Riverbend” or the “Union”) has a house.",
        "People search for “how to keep a house cool in summer” every day.",
        "It works under the motto of “Houses are for people who live in them.”",
        "Join us under the theme “Homes for All and All for Homes.”",
        'A 65" screen and a 12" pipe stand in the hall.',
        "Ada Field, author of “Living by the River for Thirty Years,” lives there.",
        "The union announced its “Open House Days for Everyone 2026” in March.",
        "It's the tenants' house, and they'll keep it.",
    ],
)
def test_titles_terms_and_slogans_are_no_quotations(text: str) -> None:
    assert quotes(text) == ()


def test_headings_are_no_quotations() -> None:
    body = (Heading(2, (Run("“We Will Stay,” Says Field"),)), Paragraph((Run("It is so."),)))
    assert quotations_in(body) == ()


def test_the_outer_quotation_alone_counts() -> None:
    (said,) = quotes("“He told me “never again” and left,” said Ada Field.")
    assert said.text == "He told me “never again” and left"


def test_a_surname_is_found_among_the_words_beside_the_body() -> None:
    (said,) = quotes("“We will not move,” Field said.", "Contact", "Ada Field")
    assert said.speaker == "Ada Field"


def test_the_role_is_carried_from_the_first_mention() -> None:
    first, second = quotes(
        "“We stay,” said Ada Field, treasurer of Riverbend.\n\n“We built it,” Field added."
    )
    assert first.role == second.role == "treasurer of Riverbend"


def test_a_role_alone_means_the_person_who_holds_it() -> None:
    found = quotes("“We stay,” said Ada Field, CEO of Riverbend.\n\n“We built it,” said the CEO.")
    assert [said.speaker for said in found] == ["Ada Field", "Ada Field"]


def test_a_heading_that_ran_into_a_name_is_no_part_of_it() -> None:
    found = quotes(
        "Ada Field, a tenant, likes it.\n\nWhy Old Houses Last Ada Field says it is the wood.\n\n"
        "“They last for ever,” Field says."
    )
    assert [said.speaker for said in found] == ["Ada Field"]


def test_quoted_words_stand_without_marks_and_final_comma_at_their_block() -> None:
    text = "It was quiet.\n\n“We will not move,” said Ada Field."
    assert quotes(text) == (Quotation("We will not move", "Ada Field", None, 1),)


def test_a_pull_quote_has_the_speaker_of_its_line() -> None:
    block = Quote(((Run("We will not move."),),), "— Ada Field, treasurer")
    assert quotations_in((block,)) == (Quotation("We will not move.", "Ada Field", "treasurer", 0),)


def test_no_attribution_is_no_speaker() -> None:
    assert split_attribution(None) == (None, None)
    assert split_attribution(" — ") == (None, None)


WORDS = st.lists(
    st.sampled_from(
        ["“", "”", '"', "«", "»", "„", "‘", "’", "'", "said", "Ada Field", "He said", ",", ".", "—",
         "We stay here for good", "\n\n", "according to", ":", "Dr.", "CEO of Acme", "گفت"]
    ),
    max_size=60,
)  # fmt: skip


@given(WORDS)
@settings(max_examples=150, deadline=None)
def test_every_quotation_stands_in_the_body_whatever_the_marks(words: list[str]) -> None:
    text = " ".join(words)
    body = tuple(Paragraph((Run(part.strip()),)) for part in text.split("\n\n"))
    for said in quotations_in(body, ("Ada Field",)):
        block = body[said.block]
        assert said.text
        assert said.text in "".join(run.text for run in block.runs)


@pytest.mark.parametrize(
    "unit", ["“", '" "', "“We stay here,” said Ada Field. ", "A “b” ", "Ada Field said “no ", "«»,"]
)
def test_reading_is_linear_in_length(unit: str) -> None:
    def seconds(times: int) -> float:
        start = time.perf_counter()
        quotes((unit * 20 + "\n\n") * times)
        return time.perf_counter() - start

    seconds(2)
    short, long = seconds(20), seconds(100)
    assert long < 15 * short + 0.05

"""Who says what: quotations of invented releases, with the speaker and role the text gives."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.release.model import Heading, Paragraph, Quotation, Quote, Run
from dateline.release.pull_quotes import split_attribution
from dateline.release.quotations import quotations_in
from dateline.release.reading import parse
from hang_guard import ends
from release.who_said import quotes

ONE = [
    # the speaker after the words
    ("“We will not move,” said Ada Field.", "Ada Field", None),
    ("“We will not move,” said Ada Field, treasurer of Riverbend.",
     "Ada Field", "treasurer of Riverbend"),
    ("“We will not move,” says Ada Field, its treasurer, in a statement.",
     "Ada Field", "its treasurer"),
    ("“We will not move,” Ada Field said.", "Ada Field", None),
    ("“We will not move,” says Field, suggesting that others may.", "Field", None),
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
    ("“We will not move,” said the Riverbend Union’s Ada Field.", "Ada Field", None),
    ("“We will not move,” according to Ada Field, its treasurer.", "Ada Field", "its treasurer"),
    ("“We will not move,” wrote Ada Field in a letter to tenants.", "Ada Field", None),
    ("“We will not move,” Field projected. Ada Field has led the union since 2010.",
     "Ada Field", None),
    ("“We will not move,” said Riverbend’s Director for Housing, Ada Field.",
     "Ada Field", "Riverbend’s Director for Housing"),
    ("“We will not move,” said Riverbend’s CEO and Chief Gardener, Ada Field.",
     "Ada Field", "Riverbend’s CEO and Chief Gardener"),
    ("“We will not move,” says head of the Riverbend Union, Ada Field.",
     "Ada Field", "head of the Riverbend Union"),
    ("“We will not move,” says her mother, storyteller Dr. Ada Field.", "Ada Field", "her mother"),
    ("“We will not move,” said Ada Field Communications Director for Riverbend.",
     "Ada Field", "Communications Director"),
    ("“We will not move,” said CFO/Treasurer Ada Field of Riverbend.",
     "Ada Field", "CFO/Treasurer"),
    ("“We will not move,” said Care at Home Chief Officer Ada Field.",
     "Ada Field", "Care at Home Chief Officer"),
    ("“We will not move,” said Riverbend Lead Writer known as Ada Field.",
     "Ada Field", "Riverbend Lead Writer"),
    ("“We will not move,” said Ada (Addie) Field, treasurer.", "Ada (Addie) Field", "treasurer"),
    ("“We will not move,” said Ada “Addie” Field, treasurer.", "Ada “Addie” Field", "treasurer"),
    ("“We will not move,” said DR. ADA FIELD, treasurer.", "ADA FIELD", "treasurer"),
    ("“We will not move,” said Dean Shore, treasurer.", "Dean Shore", "treasurer"),
    ("“We will not move,” said Ada Field Jr. MA’92, treasurer.", "Ada Field Jr.", "treasurer"),
    ("“We will not move,” said Ada S. duMont, treasurer.", "Ada S. duMont", "treasurer"),
    ("“We will not move,” said treasurer Ada Field said.", "Ada Field", "treasurer"),
    ("“We will not move,” said Riverbend Del. Ada Field.", "Ada Field", "Riverbend Del."),
    ("“We will not move,” said Councillor Ada Field.", "Ada Field", None),
    ("“We will not move,” as described by Ada Field, a tenant.", "Ada Field", "tenant"),
    ("“We will not move,” according to a joint statement by Ada Field.", "Ada Field", None),
    ("“We will not move,” emailed Ada Field.", "Ada Field", None),
    ("Ben Shore shrugs. “Oh, we will not move,” he’ll say.", "Ben Shore", None),
    ("“We will not move from this old house” Ada Field said.", "Ada Field", None),
    ("“He told us, ‘You will all have to move,'” Ada Field explained.", "Ada Field", None),
    ("Ada Field once said that “rent is due,” a sentiment echoed by all.", "Ada Field", None),
    ("Ada Field said “we pay it all ourselves,” underscoring Riverbend’s rents.",
     "Ada Field", None),
    # a line under or after the words
    ("“We will not move for anybody at all.” — Ada Field, Treasurer", "Ada Field", "Treasurer"),
    ("“We will not move for anybody at all.” – Ada Field", "Ada Field", None),
    ("“We will not move for anybody at all.” Ada Field, Treasurer of Riverbend",
     "Ada Field", "Treasurer of Riverbend"),
    ("“We will not move for anybody at all.”\n\n— Ada Field, Treasurer", "Ada Field", "Treasurer"),
    ("“We will not move for anybody at all.”\n\nAda Field, Treasurer of Riverbend",
     "Ada Field", "Treasurer of Riverbend"),
    ("“We will not move for anybody at all”\n\nAda Field, Treasurer", "Ada Field", "Treasurer"),
    ("“We will not move for anybody at all.”\n\nAda Field, Head of Claims",
     "Ada Field", "Head of Claims"),
    ("“We will not move for anybody at all.”\n\nAda Field, Riverbend Union",
     "Ada Field", "Riverbend Union"),
    ("Ada Field keeps the books.\n\n“We will not move for anybody at all.”\n\nAda Field",
     "Ada Field", None),
    ("“We will not move for anybody at all”,\n\nAda Field explained.", "Ada Field", None),
    ("Why it matters “We will not move for anybody at all.”\n\nsays Ada Field, Treasurer.",
     "Ada Field", "Treasurer"),
    ("Quote from Ada Field, treasurer of Riverbend\n\n“We will not move for anybody at all.”",
     "Ada Field", "treasurer of Riverbend"),
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
    ("The Herald’s Ada Field said, “We will not move.”", "Ada Field", None),
    ("Ada Field from a union in Riverbend remarked, “We will not move.”",
     "Ada Field", "union in Riverbend"),
    ("Riverbend Union, President, Ada Field adds “We will not move for anybody.”",
     "Ada Field", "President"),
    ("While Lowtown, Hillside, and Oldport are full, Ada Field says: “We will not move.”",
     "Ada Field", None),
    ("Another tenant, Ada Field from Riverbend Co., Ltd, said, “We will not move.”",
     "Ada Field", "Riverbend Co., Ltd"),
    ("According to Ada Field “these houses were built for people to live in.”", "Ada Field", None),
    ("According to Ada Field, the house is a “home for people who have no other.”",
     "Ada Field", None),
    ("Ada Field simply replies: — “We will not move.”", "Ada Field", None),
    ("Acknowledgments Field took time to thank them: “We all live here.” Ada Field wept.",
     "Ada Field", None),
    ("Why Old Houses Last Fiorenza Field says, “We will not move.”", "Fiorenza Field", None),
    ("Ada Field and Ben Shore, who live there, said in a note: “We will not move.”",
     "Ada Field and Ben Shore", None),
    ("Riverbend CEO: “We will not move.”", "Riverbend CEO", None),
    # somebody without a name of their own
    ("“We will not move,” said a spokesperson for Riverbend.",
     "a spokesperson for Riverbend", None),
    ("“We will not move,” the union said.", "the union", None),
    ("“We will not move,” Riverbend Union said in a statement.", "Riverbend Union", None),
    ("“We will not move,” staff shared.", "staff", None),
    ("“Nobody has paid for a year,” reads the report.", "the report", None),
    ("“We will not move,” explained Riverbend representatives.", "Riverbend representatives", None),
    ("“We will not move,” said representatives from both unions.",
     "representatives from both unions", None),
    ("“We will not move,” said a representative from Old Riverbend Houses.",
     "a representative from Old Riverbend Houses", None),
    ("“Rents rose by a tenth,” according to market analysis from Riverbend, which counts them.",
     "market analysis from Riverbend", None),
    ("A longtime researcher in the field of housing and rents, states, “We will not move.”",
     "A longtime researcher in the field of housing and rents", None),
    ("A film was shown, but the union explained, “We will not move.”", "the union", None),
    ("As the union puts it, “we will not move for anybody.”", "the union", None),
    ("The house was shown in an article that reads, “We will not move.”", "an article", None),
    ("A spokesman for the union emphasized its work. They said, “We will not move.”",
     "A spokesman for the union", None),
    # who is meant, from elsewhere
    ("Ada Field keeps the books.\n\n“We will not move,” the author said.", "Ada Field", None),
    ("“We will not move,” Field said.\n\nCall Ada Field for more.", "Ada Field", None),
    ("Rents Increase Field says.\n\n“We will not move,” Field said.\n\nIf Oona Field, here, can.",
     "Oona Field", None),
    ("Ada Field has led the union for years. Her answer is plain: “We will not move.”",
     "Ada Field", None),
    ("For Ada Field, it is home.\n\n“We will not move,” she said.", "Ada Field", None),
    ("Ada Field, according to Ada’s friend, sings.\n\n“We will not move,” said Ada.",
     "Ada Field", None),
    ("Ada “Addie” Field, treasurer, sings.\n\n“We will not move,” Field said.",
     "Ada Field", "treasurer"),
    ("Ada Field founded the union. She works there.\n\n“We will not move,” Field said.",
     "Ada Field", None),
    ("Ada Field founded the union.\n\n“We will not move,” she said.", "Ada Field", None),
    ("Ada Field, treasurer, welcomed the vote. “We will stay here together for good.”",
     "Ada Field", "treasurer"),
    ("Ada Field has led the union for years.\n\nShe said: “We will not move.”",
     "Ada Field", None),
    ("It is the house of Ada Riverfield, treasurer. Dr. Rivrefield said, “We will not move.”",
     "Ada Riverfield", "treasurer"),
    ("“We will not move,” says Ada Field\u2011Shore, its treasurer.",
     "Ada Field-Shore", "its treasurer"),
    # an organisation named in full elsewhere, a statement, a degree before the role
    ("The River Church of Geneva answers.\n\n“We will not move,” the church said.",
     "River Church of Geneva", None),
    ("The River Church and the Quay Church answer.\n\n“We will not move,” the church said.",
     "the church", None),
    ("STATEMENT OF BOARD OF DIRECTORS\n\n“We will not move for anybody this year.”",
     "BOARD OF DIRECTORS", None),
    (("According to Assoc. Prof. Oun Van Moor, MD, PhD, Director of Halls, it is so.\n\n"
     "“We will not move for anybody this year.”"), "Oun Van Moor", "Director of Halls"),
    (("It says: • Rowing reports on all of us • A word A tenant of ours, Ada Field, concluded, "
     "“We will not move.”"), "Ada Field", "tenant of ours"),
    ("Ada Field founded the house.\n\nIt is warm. “What is clear to me is that we will not move.”",
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
        "The union announced its campaign, “Old Houses Make Our Towns Stronger.” It runs in May.",
        "Ada Field spoke on a panel titled “Building the Backbone of Old Houses.” It met in May.",
        "Banking & Finance: “Get instant alerts that protect your rent.”",
        "Ada Field sings in “the River”, which showed the old house to the town.",
        "Experts are “independent from any of the landlords” — the same principle Ada Field names.",
        "For those searching for “an old house by the river,” Riverbend promises one.",
        'Ada Field is glad of her new book by Harbour, "Old Houses: A Tale of Rivers and Rain."',
        "[2] Field, Ada, et al. “Trends in the rents of old houses.” Riverbend Press, 2026.",
    ],
)
def test_titles_terms_and_slogans_are_no_quotations(text: str) -> None:
    assert quotes(text) == ()


def test_a_dash_before_a_verb_without_capitals_is_nobody() -> None:
    assert quotes("— گفت « ما اینجا می‌مانیم") == ()


def test_headings_are_no_quotations() -> None:
    body = (Heading(2, (Run("“We Will Stay,” Says Field"),)), Paragraph((Run("It is so."),)))
    assert quotations_in(body) == ()


def test_the_outer_quotation_alone_counts() -> None:
    (said,) = quotes("“He told me “never again” and left,” said Ada Field.")
    assert said.text == "He told me “never again” and left"


def test_a_surname_is_found_among_the_words_beside_the_body() -> None:
    (said,) = quotes("“We will not move,” Field said.", "Contact", "Ada Field")
    assert said.speaker == "Ada Field"


def test_a_headline_is_asked_for_a_name_only_where_the_release_has_none() -> None:
    text = "“We will not move,” Ada says.\n\nAda Field leads the house."
    (said,) = quotes(text, headline="Ada Receives the Key of Riverbend")
    assert said.speaker == "Ada Field"
    (said,) = quotes("“We will not move,” Field says.", headline="Ada Field: Why We Stay")
    assert said.speaker == "Ada Field"


def test_reviews_side_by_side_are_nobodys_who_speaks_elsewhere() -> None:
    found = quotes(
        "“We stay,” said Ada Field.\n\n“We built it,” Field added.\n\nTenants write:\n\n"
        "“It is the warmest house of all.”\n\n“I never had a better one than this.”"
    )
    assert [said.speaker for said in found[2:]] == [None, None]


def test_their_chair_is_a_chair() -> None:
    found = quotes("Their chair, Barry Stubbs, said: “We have been in this morning, all of us.”")
    assert [(said.speaker, said.role) for said in found] == [("Barry Stubbs", "chair")]


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
def test_rows_of_marks_are_read_to_their_end(unit: str) -> None:
    with ends():
        quotes((unit * 20 + "\n\n") * 1_000)


def test_names_are_counted_once_however_often_they_are_asked_for() -> None:
    """Found by the fuzz: two names by turns, thousands of times, took seconds."""
    said = "A week ago Anna Lund, director of the Osterholm Ferry Company. “We even kept it.”"
    text = f"Ferry starts again\n\n{said}\n\nEMBARGOED UNTIL {'D UNTIL ' * 12_000}March 3, 2026"
    with ends():
        parse(text.encode(), name="release.md")


def test_a_sentence_after_a_turned_closing_mark_is_outside_and_the_next_quotation_its_own() -> None:
    text = (
        '“We stay,” said Ada Field. “The river gives us all that we need."Riverbend keeps halls '
        "in two towns by the river.“You can't count on rain,” said Ben Shore. “The river gives.”"
    )
    assert [(said.text[:7], said.speaker) for said in quotes(text)] == [
        ("We stay", "Ada Field"),
        ("The riv", "Ada Field"),
        ("You can", "Ben Shore"),
        ("The riv", "Ben Shore"),
    ]


@pytest.mark.parametrize("rank", ["LCpl", "Cpl.", "Adm.", "Cmdr."])
def test_a_rank_is_no_part_of_the_name(rank: str) -> None:
    text = f"Ada Field keeps the boats.\n\n“We stay here on the river,” {rank} Field shared."
    assert [said.speaker for said in quotes(text)] == ["Ada Field"]

"""DG-24: no first person outside quotes, statements by many excepted."""

import msgspec
import pytest

from dateline.release.model import Statement
from guidelines.documents import excerpts, release

BREAKING = {
    "we": ("We opened the harbour on Monday.", "We"),
    "our": ("The harbour is part of our plan for the coast.", "our"),
    "I": ("On Monday I opened the harbour.", "I"),
    "beside a quote": (
        "“It is ready,” said Ilse Thorne, the harbour master. We are glad of it.",
        "We",
    ),
    "us": (
        "The pilots worked with the council and gave us their charts, which our masters use.",
        "us",
    ),
    "reach us": ("Harbours can reach us by letter as well.", "us"),
    "contact us": ("Growers may contact us at the gate.", "us"),
    "where nothing is quoted and much is added": (
        "The harbour has added a berth. Additionally, the port continued to grow. We note that.",
        "We",
    ),
    "me": ("The log was handed to me by a pilot.", "me"),
    "by me": ("The chart was drawn by me and two pilots in May.", "me"),
    "of mine": ("The error was found by a friend of mine at the port.", "mine"),
    "join us": ("Nurses from other towns may join us for a week.", "us"),
}
PASSING = {
    "in a quote": "“We opened our harbour,” said Ilse Thorne, the harbour master.",
    "a country": "The ship came from the US on Monday.",
    "a numeral": "Phase I of the works ended in March, and Elizabeth I never saw it.",
    "a numeral behind a name": "The new drug blocks Complex I formation in the cells.",
    "an initial": "The prize is named after Aurel I. Cardone of Osterby.",
    "a title": "The choir sang Our Lady of the Harbour.",
    "contact us": "Those who want to know more find a page called contact us.",
    "reported without marks": "We are glad of it, said Ilse Thorne, the harbour master.",
    "a notice": "This text has forward-looking statements; we needn't update them.",
    "a pit": "The coal of the mine went by sea, and the tip of mine waste was cleared.",
    "a song": "The choir sang Abide with Me on the quay.",
    "a word with a mark": "The club has a me-first rule against queues.",
    "a label": "Contact us: press@osterby.example",
    "a heading to join": "Join us",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_the_first_person_in_narration_is_found(text: str, words: str) -> None:
    assert excerpts("DG-24", release(text)) == [words]


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_quotes_numerals_and_names_pass(text: str) -> None:
    assert excerpts("DG-24", release(text)) == []


OTHER_LANGUAGES = {
    "fa": ("ما بندر را باز کردیم.", "ما"),
    "de": ("Im Mai öffnen wir den Hafen.", "wir"),
    "fr": ("En mai, nous ouvrons le port.", "nous"),
    "es": ("El puerto es parte de nuestra costa.", "nuestra"),
    "ar": ("في مايو نحن نفتح الميناء.", "نحن"),
}


@pytest.mark.parametrize("language", OTHER_LANGUAGES)
def test_other_languages_are_read_too(language: str) -> None:
    text, words = OTHER_LANGUAGES[language]
    assert excerpts("DG-24", release(text, language=language)) == [words]


def test_a_statement_by_many_speaks_in_the_first_person() -> None:
    document = release("We, the pilots of Osterby, ask the council to think again.")
    signed = msgspec.structs.replace(document, statement=Statement(40, None))
    assert excerpts("DG-24", signed) == []


def test_a_letter_and_what_a_colon_hands_over_are_somebodys_words() -> None:
    letter = release(
        "The pilots wrote on Monday.", "Dear members of the council,", "We need a light."
    )
    statement = release("The pilots issued the following statement:", "We need a light.")
    assert excerpts("DG-24", letter) == excerpts("DG-24", statement) == []


def test_an_interview_is_speech_throughout() -> None:
    document = release("We began in 2019.", headline="Q&A with Ilse Thorne, harbour master")
    assert excerpts("DG-24", document) == []


def test_a_text_that_lost_its_quotation_marks_gives_nothing() -> None:
    document = release(
        "The harbour is open, said Ilse Thorne.", "We are glad of it and of our pilots."
    )
    assert excerpts("DG-24", document) == []


def test_a_text_that_lost_its_full_stops_gives_nothing() -> None:
    assert excerpts("DG-24", release("we opened the harbour and our pilots came " * 20)) == []


def test_one_finding_a_paragraph_and_a_list_one_can_read() -> None:
    assert len(excerpts("DG-24", release(*["We and our pilots came."] * 40))) == 8


def test_one_person_who_speaks_all_through_is_asked_once_who_that_is() -> None:
    column = [f"On day {day} I went to the quay, and I saw the ships come in." for day in range(5)]
    assert excerpts("DG-24", release(*column)) == ["I"]
    many = [f"On day {day} we went to the quay and saw the ships." for day in range(5)]
    assert excerpts("DG-24", release(*many)) == ["we"] * 5


@pytest.mark.parametrize(
    "opening",
    [
        "Ilse Thorne, who leads the port, issued the following statement on the quay: I am glad.",
        "The mayor made the following remarks in the hall on Monday: We open the quay today.",
    ],
)
def test_a_statement_that_begins_in_its_introductions_line_is_speech(opening: str) -> None:
    assert (
        excerpts("DG-24", release(opening, "We shall keep our quay, and I am proud of it.")) == []
    )


CALLED_UPON = {
    "follow us": ("The mill posts pictures each week, so follow us on the usual pages.", "us"),
    "visit us": ("Growers who pass through Haro on a Sunday may visit us there.", "us"),
    "connect with us": ("To hear of the next regatta, connect with us by letter.", "us"),
    "let's": ("And let's not forget the pilots, who sailed all winter.", "let"),
    "behind a label": ("Method: We weigh each barrel twice.", "We"),
}
NOT_CALLED_UPON = {
    "a label": "Visit us: Quay 4, Haro",
    "an address": "The map stands at harbour.norland.us for now.",
    "a page": "The plan is on the page called visit us.",
    "a title": "The children sang Let's Go at the quay.",
    "to let": "The mill has let its upper floor to a school.",
}


@pytest.mark.parametrize(("text", "words"), CALLED_UPON.values(), ids=CALLED_UPON.keys())
def test_the_source_speaks_too_where_it_calls_readers(text: str, words: str) -> None:
    assert excerpts("DG-24", release(text)) == [words]


@pytest.mark.parametrize("text", NOT_CALLED_UPON.values(), ids=NOT_CALLED_UPON.keys())
def test_labels_addresses_and_titles_are_no_speech(text: str) -> None:
    assert excerpts("DG-24", release(text)) == []


def test_two_sentences_of_a_paragraph_that_say_we_are_two_findings() -> None:
    text = "We built the quay. Ships came in May. Our pilots were glad."
    assert excerpts("DG-24", release(text)) == ["We", "Our"]

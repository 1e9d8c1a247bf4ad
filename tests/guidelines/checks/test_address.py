"""DG-20: no direct address, no call to buy and no exclamation outside quotes."""

import pytest

from guidelines.documents import excerpts, release

BREAKING = {
    "you": ("You will like the new ferry.", "You"),
    "your": ("The ferry takes your bicycle for free.", "your"),
    "a call to book": (
        "The ferry sails from May. Book your crossing today.",
        "Book your crossing today",
    ),
    "do not miss": ("Don't miss the first crossing in May.", "Don't miss"),
    "an exclamation": ("The harbour is open again!", "again!"),
    "after a quote": (
        "“It sails in May,” said Ilse Thorne. Order now to get a place.",
        "Order now",
    ),
    "join hundreds": ("Join hundreds of neighbours in the library on March 12.", "Join hundreds"),
    "apply by": ("Apply by April 30 for one of the twelve places.", "Apply by"),
    "don't hesitate": (
        "For questions about the calendar, don't hesitate to write to the press office.",
        "don't hesitate",
    ),
    "mark the day": ("Mark your calendars for the first crossing.", "Mark your calendars"),
}
PASSING = {
    "in a quote": "“You will like it, so book today!” said Ilse Thorne, the harbour master.",
    "a statement of what is sold": "Tickets can be ordered from the harbour office from Monday.",
    "thank you": "The crew sent a thank you card to the pilots.",
    "a compound": "The ferry has a pay-as-you-go card.",
    "a name": "The choir sang You Are Here, a song of 1921.",
    "a helpline": "If you have seen the boat, call the police on 555 0140.",
    "a name with its mark": "The paper Ahoy! prints the timetable.",
    "where to read more": "For more information, visit the harbour office.",
    "reported": "The master told passengers to order tickets by Monday.",
    "who applies": "Applications by April 30 are read first.",
    "hesitated": "The pilots didn't hesitate to sail.",
    "a mark": "Mark Lund joined hundreds of neighbours in the library.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_words_to_the_reader_are_found(text: str, words: str) -> None:
    assert excerpts("DG-20", release(text)) == [words]


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_reports_and_quotes_pass(text: str) -> None:
    assert excerpts("DG-20", release(text)) == []


OTHER_LANGUAGES = {
    "fa": ("شما از این کشتی خوشتان می‌آید.", "شما"),
    "de": ("Die Fähre fährt ab Mai. Jetzt buchen und sparen.", "Jetzt buchen"),
    "fr": ("Le bac attend votre voiture dès le mois de mai.", "votre"),
    "es": ("El barco sale en mayo. No te lo pierdas.", "No te lo pierdas"),
    "ar": ("تبدأ الرحلات في مايو. احجز الآن.", "احجز الآن"),
}


@pytest.mark.parametrize("language", OTHER_LANGUAGES)
def test_other_languages_are_read_too(language: str) -> None:
    text, words = OTHER_LANGUAGES[language]
    assert excerpts("DG-20", release(text, language=language)) == [words]


def test_a_persian_call_to_buy_and_exclamation_are_found() -> None:
    document = release("همین حالا بلیت بخرید.", "بندر دوباره باز است!", language="fa")
    assert excerpts("DG-20", document) == ["همین حالا بلیت بخرید", "است!"]


def test_a_language_without_words_here_gives_nothing() -> None:
    assert excerpts("DG-20", release("Du kan köpa din biljett i maj.", language="sv")) == []


def test_a_text_full_of_it_gives_a_list_one_can_read() -> None:
    assert len(excerpts("DG-20", release(*["You will like it."] * 40))) == 6


LETTER = (
    "Dear Mayor Lund:",
    "I hope that you will read these lines, and I thank you for your patience.",
    "Sincerely, Ilse Thorne",
)


def test_a_letter_in_the_text_speaks_to_whom_it_is_written() -> None:
    assert excerpts("DG-20", release("The council wrote to the mayor.", *LETTER)) == []
    assert excerpts("DG-20", release(" ".join(LETTER))) == []


@pytest.mark.parametrize("text", ["The quay was dear to the town.", "Sincerely wished, it came."])
def test_one_word_of_a_letter_makes_none(text: str) -> None:
    assert excerpts("DG-20", release(text, "You will like the new quay.")) == ["You"]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Chairman, the port thanks you for the hearing.",
        "Ladies and gentlemen, it is good to see you in Haro.",
        "We are writing to you about the tide gate, and hope that you will open it.",
        "We urge you to support the funding of the gate.",
        "Thank you for your attention to the tide gate. You have kept the port dry.",
    ],
)
def test_a_speech_or_letter_speaks_to_whom_it_names(text: str) -> None:
    assert excerpts("DG-20", release("The council met.", text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Thank you, Haro: the crew will sail with you on Monday.",
        "We ask you to bring a lamp.",
        "The president told the port that you can sail in May.",
    ],
)
def test_readers_thanked_or_asked_are_addressed(text: str) -> None:
    assert "you" in excerpts("DG-20", release("The council met.", text))

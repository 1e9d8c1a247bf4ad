"""DG-22: opinion stands in a quote, or the sentence says whose it is."""

import pytest

from guidelines.documents import excerpts, release

BREAKING = {
    "a judgement": ("The new dues are a disgrace.", "are a disgrace"),
    "an adjective": ("The decision to close the bridge was outrageous.", "outrageous"),
    "a feeling": ("Unfortunately, the bridge stays closed.", "Unfortunately"),
    "a demand": ("It is time to open the bridge.", "It is time to"),
    "what others must do": ("The government must act before winter comes.", "government must"),
    "praise": ("The ferry is the perfect choice for families.", "perfect choice"),
    "a disaster for": ("The new law is a disaster for families.", "is a disaster"),
    "fortunately found": ("Fortunately, no poison was found in it.", "Fortunately"),
    "a terrible idea": ("The old timetable was a terrible idea.", "terrible"),
    "clearly": ("The office clearly doesn't care about its tenants.", "clearly doesn't"),
    "awful": ("The old signs on the quay were awful.", "awful"),
    "tragically": ("Tragically, the lamp was never lit again.", "Tragically"),
    "the wrong moment": (
        "The province has chosen the wrong moment for that.",
        "chosen the wrong moment",
    ),
    "would do well": ("Other towns would do well to follow.", "would do well to"),
    "hopelessly": ("The old tables were hopelessly out of date.", "hopelessly"),
    "too late": ("The decision came much too late.", "came much too late"),
    "years ago": (
        "The bridge should have been mended years ago.",
        "should have been mended years ago",
    ),
}
PASSING = {
    "in a quote": "“The dues are a disgrace,” said Mara Lund, who chairs the union.",
    "attributed": "The union called the decision outrageous.",
    "according to": "According to the union, the decision was unacceptable.",
    "a rule": "Applicants must register by Monday.",
    "a duty of law": "Under the law the government must publish the accounts.",
    "a question": "The council asks whether the dues are unfair.",
    "a plain use": "The ship was in perfect order, and its right side was painted.",
    "a disaster area": "The coast was a disaster area for a week.",
    "clearly marked": "The exits are clearly marked with green lamps.",
    "found to be fortunate": "The union said that fortunately no poison was in the ground.",
    "a failure of a pump": "The cause was a failure of the pump.",
    "a choice that somebody offers": "Members made the choice between two dates on Monday.",
    "well as a noun": "The farm would do the well first and the wall after it.",
    "late in the year": "The herring came late this year.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_opinion_without_an_owner_is_found(text: str, words: str) -> None:
    assert excerpts("DG-22", release(text)) == [words]


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_owned_opinion_and_plain_statements_pass(text: str) -> None:
    assert excerpts("DG-22", release(text)) == []


OTHER_LANGUAGES = {
    "fa": ("متأسفانه پل بسته است.", "متأسفانه"),
    "de": ("Die Brücke bleibt leider geschlossen.", "leider"),
    "fr": ("Malheureusement, le pont reste fermé.", "Malheureusement"),
    "es": ("Lamentablemente, el puente sigue cerrado.", "Lamentablemente"),
}


@pytest.mark.parametrize("language", OTHER_LANGUAGES)
def test_other_languages_are_read_too(language: str) -> None:
    text, words = OTHER_LANGUAGES[language]
    assert excerpts("DG-22", release(text, language=language)) == [words]


def test_the_editor_is_asked_about_few_places() -> None:
    assert len(excerpts("DG-22", release("The dues are a disgrace. " * 30))) == 4

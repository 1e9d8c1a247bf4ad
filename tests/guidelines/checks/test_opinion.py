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


COMPOSED = {
    "a feeling to announce": (
        "The Brent Lock Museum is proud to announce its summer hours.",
        "proud",
    ),
    "a feeling shared": (
        "Orrin Ferries and its crew are truly delighted to welcome the pupils.",
        "delighted",
    ),
    "with pleasure": (
        "With great pleasure the choir opens its hall on May 3.",
        "With great pleasure",
    ),
    "high time": ("It was high time that the gutters were cleaned.", "high time"),
    "against sense": (
        "The committee moved the stop again, a step that defies all logic.",
        "defies",
    ),
    "ought to": ("A town of this size ought to be ashamed of its stairs.", "ought to"),
    "poor work": ("What the office handed in is a feeble piece of paper.", "feeble"),
    "heartening": ("It is heartening to see how many neighbours came.", "heartening"),
    "importance": ("It is crucial for bakeries to change their ovens.", "crucial"),
    "not enough said": (
        "The importance of dry cellars cannot be overstated.",
        "cannot be overstated",
    ),
    "never more": ("The need for clean wells has never been more urgent.", "never been more"),
    "not just": ("The Kestrel lamp isn’t just a lamp; it’s a promise.", "isn’t just a lamp; it’s"),
    "more than just": ("Orrin House is more than just a hostel.", "more than just"),
    "what it shows": ("The prize underscores the firm's dedication to sound boats.", "underscores"),
    "a foretelling": ("Marrow Sails is poised to take over the regatta.", "poised to"),
    "will change": ("The new oven will revolutionise how bread is baked.", "will revolutionise"),
    "a place won": ("The mill has solidified its reputation as a careful employer.", "reputation"),
    "a trusted one": ("Brent Lock Tours is a trusted partner for schools.", "trusted partner"),
    "praised by nobody": ("The lamp has been praised by industry experts.", "praised by"),
    "widely known": (
        "The mill is widely regarded as the quietest of the coast.",
        "widely regarded as",
    ),
    "a mistaken trade": (
        "Most bakers fundamentally misunderstand sourdough.",
        "fundamentally misunderstand",
    ),
    "a clear message": ("The vote sends a strong signal to the harbour.", "sends a strong signal"),
    "advice": ("The smarter approach is to dry the planks first.", "The smarter approach is to"),
    "what owners must do": ("Homeowners should sweep their flues in autumn.", "Homeowners should"),
    "in the headline's words": ("How the quay must change is plain from the plans.", "must change"),
    "a saying": (
        "With its new gate the yard turned a deaf ear to the divers.",
        "turned a deaf ear",
    ),
    "has learnt nothing": ("After two floods the office has learnt nothing.", "has learnt nothing"),
    "no place": ("Such a fence has no place in a park.", "has no place in"),
}
NOT_COMPOSED = {
    "a feeling in a quote": "“We are proud to announce it,” said Mara Lund, who chairs the museum.",
    "a feeling reported": "Mara Lund said she was delighted to welcome the pupils.",
    "a feeling of the past": "The pupils were happy in the hall, and the band played on.",
    "somebody's view of time": "It was high time that the gutters were cleaned, the union argued.",
    "a set date": "The mill is set to open on May 3.",
    "what a position is": "The lamp is positioned over the door.",
    "what a study found": "The study found that the prize reflects the quality of the boats.",
    "a duty of the rules": "Under the rules, owners should sweep their flues in autumn.",
    "how to ask": "Homeowners should contact the office by May 3.",
    "a trusted name": "The ship Trusted Partner sails on Monday.",
    "a bar on a chart": "The bar on the left stands for the year 2024.",
    "not enough water": "The well ran dry in June, and the tanker came on Monday.",
    "experts with a name": "The lamp was tested by experts of the Brent Institute.",
    "a place with no road": "The yard has no road, and boats bring the planks.",
    "a question": "Is the hall more than just a hall?",
    "just": "The bus was just late, and the next one came in ten minutes.",
}


@pytest.mark.parametrize(("text", "words"), COMPOSED.values(), ids=COMPOSED.keys())
def test_what_narration_weighs_feels_or_foretells_is_found(text: str, words: str) -> None:
    found = excerpts("DG-22", release(text))
    assert any(words.lower() in excerpt.lower() or excerpt in words for excerpt in found), found


@pytest.mark.parametrize("text", NOT_COMPOSED.values(), ids=NOT_COMPOSED.keys())
def test_what_only_looks_like_a_judgement_passes(text: str) -> None:
    assert excerpts("DG-22", release(text)) == []

"""DG-01: a headline that tells the news."""

import pytest

from guidelines.documents import excerpts, findings, release

BREAKING = {
    "too short": ("Harbour opens", "Harbour opens"),
    "too long": ("The council of Osterby " * 9, "The council of Osterby " * 9),
    "capitals": ("OSTERBY COUNCIL OPENS THE NEW HARBOUR", "OSTERBY COUNCIL OPENS THE NEW HARBOUR"),
    "exclamation": ("Osterby council opens the new harbour!", "!"),
    "emoji": ("Osterby council opens the new harbour 🚢", "🚢"),
    "look-alike capitals": (
        "ОSTERBY СOUNCIL OPENS THE NEW HARBOUR",
        "ОSTERBY СOUNCIL OPENS THE NEW HARBOUR",
    ),
}
PASSING = {
    "a sentence": "Osterby council opens the new harbour to traffic",
    "an abbreviation among words": "OECD and IMF warn Osterby of a slower year",
    "trade marks and accents": "Café Ångström™ opens its third house in Osterby",
    "another script": "کمیتهٔ بندر اوستربی اسکلهٔ تازه را به روی کشتی‌ها گشود",
    "twenty characters": "Harbour opens in May",
    "a question": "Who will pay for the harbour of Osterby?",
}


@pytest.mark.parametrize(("headline", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_a_poor_headline_is_found_at_its_words(headline: str, words: str) -> None:
    assert excerpts("DG-01", release("Text.", headline=headline)) == [words]


@pytest.mark.parametrize("headline", PASSING.values(), ids=PASSING.keys())
def test_a_fair_headline_passes(headline: str) -> None:
    assert excerpts("DG-01", release("Text.", headline=headline)) == []


def test_no_headline_at_all_is_found() -> None:
    (finding,) = findings("DG-01", release("Text.", headline=""))
    assert "no headline" in finding.message


def test_a_headline_that_accuses_by_name_is_found() -> None:
    headline = "Fraudster Tomas Verrell Leaves Osterby"
    document = release("On Monday, Tomas Verrell left the council of Osterby.", headline=headline)
    assert excerpts("DG-01", document) == ["Fraudster Tomas Verrell"]


def test_a_headline_that_says_who_accuses_passes() -> None:
    headline = "Court Finds Fraudster Tomas Verrell Guilty"
    document = release("On Monday, Tomas Verrell left the council of Osterby.", headline=headline)
    assert excerpts("DG-01", document) == []


RUN_ON = (
    "Osterby council opens the harbour after four years. The council opened the rebuilt north quay "
    "on Monday, and ships of up to ninety metres can moor there again, its speaker said."
)


def test_a_headline_that_runs_on_into_the_text_is_told_so() -> None:
    (finding,) = findings("DG-01", release("Text.", headline=RUN_ON))
    assert "runs on into the text" in finding.message


@pytest.mark.parametrize(
    "headline",
    [
        RUN_ON.replace(". The", ", the").removesuffix("."),
        "Dr. Ilse Thorne and the Quay Co. of Osterby open " * 5,
    ],
)
def test_a_long_headline_without_the_end_of_a_sentence_is_only_long(headline: str) -> None:
    (finding,) = findings("DG-01", release("Text.", headline=headline))
    assert "more than 170" in finding.message

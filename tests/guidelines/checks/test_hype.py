"""DG-21: no hype, superlatives or capitals outside quotes without evidence."""

import pytest

from guidelines.documents import excerpts, findings, pull_quote, release

BREAKING = {
    "the best of a place": (
        "The firm has become Osterby’s leading crane builder.",
        "Osterby’s leading crane builder",
    ),
    "hype": ("The harbour has a revolutionary crane.", "revolutionary"),
    "with a hyphen": ("It is a state-of-the-art quay.", "state-of-the-art"),
    "a typographic hyphen": ("It is a state‑of‑the‑art quay.", "state‑of‑the‑art"),
    "a superlative": ("Osterby has the very best harbour in Norland.", "the very best"),
    "the world's": ("Osterby is one of the world's leading ports.", None),
    "capitals": ("The harbour is NOW OPEN FOR ALL who wish to sail.", "NOW OPEN FOR ALL"),
    "dressed up": ("The harbour has a rеvolutionary crane.", "rеvolutionary"),
    "one of a kind": ("The view from the quay is one of a kind.", "one of a kind"),
    "simply brilliant": ("The drawing of the tide line is simply brilliant.", "simply brilliant"),
    "two capitals": ("The calendar is ABSOLUTELY FREE for fishing boats.", "ABSOLUTELY FREE"),
    "a success in capitals": ("The door nurse is a HUGE SUCCESS in both houses.", "HUGE SUCCESS"),
}
PASSING = {
    "in a quote": "“It is a revolutionary crane,” said Ilse Thorne, the harbour master.",
    "ranked": "The harbour was ranked the best in Norland by the pilots' index of 2025.",
    "evidence linked": "It is a [world-class](https://index.example/2025) harbour.",
    "denied": "The crane isn't a game-changer, and nobody expected it to be.",
    "best practices": "The guide lists the best practices for mooring.",
    "a general meeting": "An extraordinary general meeting follows in May.",
    "a name": "The ship was built by Ultimate Yards of Haro.",
    "abbreviations": "The OECD, the IMF and the EBRD sent observers.",
    "a securities notice": "NOT FOR DISTRIBUTION WHERE THE LAW FORBIDS IT. Ships sail.",
    "plain": "The harbour takes ships of up to ninety metres.",
    "a name in capitals": "The ship BEST WESTERN was sold to the FREE PORT of Haro.",
    "abbreviations, again": "The NATO HQ and the OECD ILO office sent a letter.",
    "remarkable alone": "The pilot made a remark about the view.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_hype_in_narration_is_found_at_its_words(text: str, words: str | None) -> None:
    (found,) = excerpts("DG-21", release(text))
    assert words is None or found == words


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_quoted_evidenced_and_sober_words_pass(text: str) -> None:
    assert excerpts("DG-21", release(text)) == []


def test_a_quotation_over_two_paragraphs_is_all_quoted() -> None:
    document = release(
        "“We built it in a year,” Ilse Thorne said. “It was hard.",
        "“It is a stunning harbour.” She opened it on Monday.",
    )
    assert excerpts("DG-21", document) == []


def test_a_mark_that_never_closes_hides_nothing() -> None:
    document = release("The “harbour is a stunning place.", "It has an awesome crane.")
    assert excerpts("DG-21", document) == ["stunning", "awesome"]


def test_a_pull_quote_passes_and_the_headline_does_not() -> None:
    document = release(
        pull_quote("It is a stunning harbour.", "Ilse Thorne, harbour master"),
        headline="Osterby opens a stunning harbour",
    )
    (finding,) = findings("DG-21", document)
    assert (finding.start, finding.end) == (16, 24)


def test_a_text_full_of_it_gives_a_list_one_can_read() -> None:
    assert len(findings("DG-21", release("It is awesome. " * 100))) == 12

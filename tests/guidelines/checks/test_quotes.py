"""DG-23: quotes have a speaker with a name and a role."""

import pytest

from dateline.release.model import Document, Quotation
from dateline.release.reading import parse
from guidelines.documents import excerpts, findings, pull_quote, release

WORDS = "The harbour will take ships of ninety metres from May on."


def quoted(lead: str, speaker: str | None, role: str | None) -> Quotation:
    del lead
    return Quotation(WORDS, speaker, role, 0)


BREAKING = {
    "nobody": ("A poster said nothing more.", None, WORDS),
    "a group": (
        "the dockers of Osterby said.",
        "dockers of Osterby",
        f"“{WORDS}” the dockers of Osterby",
    ),
    "a group with its title": (
        "the board says.",
        "Board of the Osterby Dockers' Union",
        f"“{WORDS}” the board",
    ),
    "withheld": ("one resident said.", "one resident", f"“{WORDS}” one resident"),
    "no name": ("a local angler said.", "A local angler", f"“{WORDS}” a local angler"),
    "no role": ("Ilse Thorne said.", "Ilse Thorne", f"“{WORDS}” Ilse Thorne"),
    "a company": (
        "says Grimholt Shipping Ltd.",
        "Grimholt Shipping Ltd",
        f"“{WORDS}” says Grimholt Shipping Ltd",
    ),
    "told elsewhere": ("It rained.", "one resident", WORDS),
}
PASSING = {
    "name and role": ("said Ilse Thorne, harbour master.", "Ilse Thorne", "harbour master"),
    "a title": ("said Dr. Ilse Thorne, who leads the port.", "Dr. Ilse Thorne", None),
    "a role before": ("said harbour director Ilse Thorne.", "Ilse Thorne", None),
    "a role with an institution": (
        "said Ilse Thorne, president of the Dockers' Union.",
        "Ilse Thorne",
        "president of the Dockers' Union",
    ),
    "one role for all": ("said Ilse Thorne, a teacher in Haro.", "Ilse Thorne", None),
}


@pytest.mark.parametrize(("lead", "speaker", "place"), BREAKING.values(), ids=BREAKING.keys())
def test_a_quote_without_name_or_role_is_noted_from_its_words_to_its_speaker(
    lead: str, speaker: str | None, place: str
) -> None:
    document = release(f"“{WORDS}” {lead}", quotes=(quoted(lead, speaker, None),))
    (finding,) = findings("DG-23", document)
    assert (finding.severity, finding.excerpt) == ("note", place)


def test_of_a_long_quotation_the_sentence_beside_its_speaker_is_pointed_at() -> None:
    long = "The ferry sails at seven, at nine and at noon, and in the summer at three as well. " * 3
    words = f"{long}It is full on Fridays."
    document = release(
        f"“{words}” a local angler said.", quotes=(Quotation(words, "a local angler", None, 0),)
    )
    assert excerpts("DG-23", document) == ["It is full on Fridays.” a local angler"]


def test_a_speaker_who_is_told_before_the_quotation_is_pointed_at_with_it() -> None:
    quotation = Quotation(WORDS, "the board", None, 0)
    document = release(f"In May the board wrote: “{WORDS}”", quotes=(quotation,))
    assert excerpts("DG-23", document) == [f"the board wrote: “{WORDS}”"]


@pytest.mark.parametrize(("lead", "speaker", "role"), PASSING.values(), ids=PASSING.keys())
def test_a_quote_with_name_and_role_passes(lead: str, speaker: str, role: str | None) -> None:
    document = release(f"“{WORDS}” {lead}", quotes=(quoted(lead, speaker, role),))
    assert excerpts("DG-23", document) == []


def test_a_collective_pull_quote_is_shown_at_its_attribution() -> None:
    document = release(
        pull_quote(WORDS, "Dockers, witnesses to the strike"),
        quotes=(Quotation(WORDS, "Dockers, witnesses to the strike", None, 0),),
    )
    assert excerpts("DG-23", document) == ["Dockers, witnesses to the strike"]


def test_a_few_words_in_quotation_marks_are_no_quotation() -> None:
    document = release(
        "The “new harbour” opens.", quotes=(Quotation("new harbour", None, None, 0),)
    )
    assert excerpts("DG-23", document) == []


def test_the_title_of_a_work_is_no_quotation() -> None:
    title = "Harbours at Risk: Norland Ports Report 2025"
    document = release(f"The report “{title}” is out.", quotes=(Quotation(title, None, None, 0),))
    assert excerpts("DG-23", document) == []


def test_who_goes_on_speaking_in_a_paragraph_is_named_once() -> None:
    more = "Nothing else will change for the ferries this year."
    document = release(
        f"“{WORDS}” said Ilse Thorne, harbour master. “{more}”",
        quotes=(
            Quotation(WORDS, "Ilse Thorne", "harbour master", 0),
            Quotation(more, None, None, 0),
        ),
    )
    assert excerpts("DG-23", document) == []


def test_a_role_is_asked_for_once() -> None:
    quotation = Quotation(WORDS, "Ilse Thorne", None, 0)
    document = release(f"“{WORDS}” Ilse Thorne said.", quotes=(quotation, quotation))
    assert len(findings("DG-23", document)) == 1


OPENING = "Ilse Thorne, director of the port, issued the following statement on the new quay:"
SAID = "“The harbour will take ships of ninety metres from May on. "


def read(*paragraphs: str) -> list[str]:
    text = "\n\n".join(("Osterby council opens the new harbour to traffic", *paragraphs))
    document = parse(text.encode(), name="release.txt").document
    return [finding.message for finding in findings("DG-23", document)]


@pytest.mark.parametrize(
    "paragraphs",
    [
        (OPENING, SAID, "“The ferry comes back to its old berth in April.”"),
        (OPENING.replace(":", "."), SAID, "“The ferry comes back to its old berth.”"),
        (
            "“It opens in May,” said Ilse Thorne, director of the port.",
            "“The ferry comes back to its old berth in the spring.”",
        ),
        ("Please find below what Ilse Thorne, director of the port, said:", f"{SAID}”"),
        ("The town is glad, and Ilse Thorne of the port calls it “the best news of a long year”.",),
    ],
    ids=["handed over", "with a full stop", "going on", "below", "a fragment"],
)
def test_who_was_given_the_word_once_needs_no_name_in_each_paragraph(
    paragraphs: tuple[str, ...],
) -> None:
    assert read(*paragraphs) == []


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("The quay is open again.", f"{SAID}”"),
        (OPENING, SAID + "”", "The ferry sails in May.", "“It comes back to its old berth.”"),
        ("Ilse Thorne, who leads the port, follows: all is well.", "It is late.", f"{SAID}”"),
    ],
    ids=["nobody", "after narration", "no hand-over"],
)
def test_a_quote_that_nobody_was_given_is_asked_about(paragraphs: tuple[str, ...]) -> None:
    assert any("Nobody is named" in message for message in read(*paragraphs))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Sens. Ilse Thorne, Mara Lund and Dario Penn voted for it.", "Dario Penn"),
        ("Senator Thorne spoke first.", "Ilse Thorne"),
        ("Congressman Penn spoke last.", "Dario Penn"),
    ],
)
def test_a_title_before_a_list_or_a_surname_is_a_role(text: str, speaker: str) -> None:
    quote = Quotation(WORDS, speaker, None, 0)
    assert excerpts("DG-23", release(f"“{WORDS}” {text}", quotes=(quote,))) == []


@pytest.mark.parametrize(
    ("speaker", "found"),
    [
        ("the report", []),
        ("the language of the bill", []),
        ("a recent article", []),
        ("the Constitution", []),
        ("its website", []),
        ("Tenth Amendment", []),
        ("The Osterby Herald", []),
        ("the board of the union", ["“the board of the union”"]),
    ],
)
def test_a_document_that_is_quoted_is_no_speaker(speaker: str, found: list[str]) -> None:
    quote = Quotation(WORDS, speaker, None, 0)
    document = release(f"“{WORDS}” {speaker} says.", quotes=(quote,))
    messages = [finding.message for finding in findings("DG-23", document)]
    assert [message.partition(" is")[0] for message in messages] == found


def test_in_the_text_of_an_office_nobody_is_asked_who_speaks() -> None:
    said = f"As Dario Penn wrote: “{WORDS}”"
    bill = "OSTERBY -- U.S. Senator Mara Lund spoke for the ferry bill in the Senate on Monday."
    assert excerpts("DG-23", read_whole(f"# Lund speaks for a bill\n\n{bill}\n\n{said}")) == []
    assert len(excerpts("DG-23", read_whole(f"# A ferry\n\nIt sails.\n\n{said}"))) == 1


def read_whole(text: str) -> Document:
    return parse(text.encode(), name="release.md").document


TELLERS = {
    "a representative": (
        "“We ship on Mondays,” said a representative from Orlo Freight.",
        "said a representative",
    ),
    "another tenant": ("“It is cold in there,” another tenant said.", "another tenant said"),
    "his sister": ("“He sails on Mondays,” his sister adds.", "his sister adds"),
    "before the words": (
        "A representative of the mill explained, “We weave in the dark.”",
        "A representative of the mill explained",
    ),
}
NAMED_TELLERS = {
    "named behind": "“We ship on Mondays,” said a representative of Orlo Freight, Wiebke Harms.",
    "named before": "Wiebke Harms, a member of the harbour board, said, “We ship on Mondays.”",
    "nothing quoted": "A representative of the mill said that it weaves in the dark.",
    "no person": "“We pay them well,” said an employee handbook of 1990.",
}


@pytest.mark.parametrize(("text", "words"), TELLERS.values(), ids=TELLERS.keys())
def test_a_teller_without_a_name_is_pointed_at(text: str, words: str) -> None:
    assert excerpts("DG-23", release(text)) == [words]


@pytest.mark.parametrize("text", NAMED_TELLERS.values(), ids=NAMED_TELLERS.keys())
def test_tellers_with_a_name_and_words_that_nobody_quotes_pass(text: str) -> None:
    assert excerpts("DG-23", release(text)) == []


def test_who_is_asked_for_at_the_quotation_is_not_asked_for_twice() -> None:
    quotation = Quotation(WORDS, "one resident", None, 0)
    document = release(f"“{WORDS}” one resident said.", quotes=(quotation,))
    assert excerpts("DG-23", document) == [f"“{WORDS}” one resident"]


TAGGED = {
    "told a group": (f"The caretaker told parents: “{WORDS}”", "The caretaker"),
    "with a relative clause": (
        f"Asked about it, a docker who gave no name replied: “{WORDS}”",
        "a docker",
    ),
    "sources": (f"Sources at the port assured: “{WORDS}”", "Sources"),
    "an unlisted trade": (f"“{WORDS}” sighed a lamplighter on the quay.", "sighed a lamplighter"),
    "an account": (f"“{WORDS}” posted user tide_41 on the page.", "posted user tide_41"),
    "in the words of": (
        f"It is, in the words of one pilot, “{WORDS}”",
        "in the words of one pilot",
    ),
    "explained by nobody": (f"“{WORDS}” it was explained on Monday.", "it was explained"),
    "hailed by nobody": (
        "The pier was hailed as “the finest walk along the whole coast” on Monday.",
        "was hailed as",
    ),
    "a voice": (f"“{WORDS[:-1]}?” a voice from the quay wanted to know.", "a voice"),
    "how one puts it": (f"“{WORDS[:-1]},” is how one pilot sees it.", "one pilot"),
    "stood up": (f"Then the young man stood up: “{WORDS}”", "the young man"),
    "a jury": (f"The verdict of the jury: “{WORDS}”", "The verdict of the jury"),
    "somebody": (f"“{WORDS[:-1]},” somebody called.", "somebody called"),
    "it goes on": (f"“{WORDS[:-1]},” it goes on.", "it goes on"),
    "agreed": (f"“{WORDS[:-1]},” agree two regulars.", "agree two regulars"),
    "a reply": (f"Would it open? “{WORDS}” came the reply.", "came the reply"),
    "amid narration": (f"The pier was built in 1931. “{WORDS}” It is open all year.", WORDS),
}
UNTAGGED = {
    "what a thing does": f"Under the words “{WORDS}”, this pier invites guests to walk.",
    "named in front": f"Wiebke Harms, a pilot, told parents: “{WORDS}”",
    "named in apposition": f"“{WORDS}” sighed a lamplighter named Jonas.",
    "hailed by somebody": (
        "The pier was hailed by Wiebke Harms as “the finest walk along the whole coast” on Monday."
    ),
    "a sign": f"A sign hangs on the pier. “{WORDS}” It is made of tin.",
    "a thing": f"The letter to tenants said: “{WORDS}”",
    "a title": "The angler read “The Long Way Round the Northern Islands” on Monday.",
    "whose name stands in line": f"Wiebke Harms has a house there. “{WORDS}” It is small.",
    "by office, told more than once": (
        f"The warden is Wiebke Harms. At noon the warden told visitors: “{WORDS}”"
    ),
}


@pytest.mark.parametrize(("text", "words"), TAGGED.values(), ids=TAGGED.keys())
def test_words_beside_a_quotation_that_name_nobody_are_pointed_at(text: str, words: str) -> None:
    assert excerpts("DG-23", release(text)) == [words]


@pytest.mark.parametrize("text", UNTAGGED.values(), ids=UNTAGGED.keys())
def test_words_beside_a_quotation_that_name_somebody_or_a_thing_pass(text: str) -> None:
    assert excerpts("DG-23", release(text)) == []


def test_a_group_without_a_name_is_asked_for_as_a_group() -> None:
    quotation = Quotation(WORDS, "both candidates", None, 0)
    document = release(f"“{WORDS}” both candidates agreed.", quotes=(quotation,))
    (finding,) = findings("DG-23", document)
    assert finding.message.startswith("“both candidates” is no person")

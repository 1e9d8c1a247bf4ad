"""DG-70: a statement's count equals its list."""

import msgspec
import pytest

from dateline.release.model import Document, List, Run, Statement
from dateline.release.reading import parse
from guidelines.documents import FILING, excerpts, findings, release

TEXT = "This statement is signed by 1,204 dockers of Norland."


def statement(claimed: int | None, *blocks: str | List) -> Document:
    document = release(*blocks)
    return msgspec.structs.replace(document, statement=Statement(claimed, None))


@pytest.mark.parametrize("listed", [None, 0, 1203, 1205])
def test_a_count_without_its_list_blocks_at_the_number(listed: int | None) -> None:
    filing = msgspec.structs.replace(FILING, signatories=listed)
    (finding,) = findings("DG-70", statement(1204, TEXT), filing)
    assert (finding.severity, finding.excerpt) == ("block", "1,204 dockers")


def test_it_needs_no_filing_to_see_that_no_list_came() -> None:
    (finding,) = findings("DG-70", statement(1204, TEXT))
    assert "no list" in finding.message


def test_a_count_that_is_the_lists_passes() -> None:
    filing = msgspec.structs.replace(FILING, signatories=1204)
    assert excerpts("DG-70", statement(1204, TEXT), filing) == []


def test_a_list_in_the_text_itself_counts() -> None:
    names = List(ordered=False, items=tuple((Run(f"Docker {n}"),) for n in range(3)))
    document = statement(3, "We ask for safe quays.", "Signed by 3 dockers:", names)
    assert excerpts("DG-70", document) == []


def test_a_list_of_other_things_does_not_count() -> None:
    things = List(ordered=False, items=tuple((Run(f"Demand {n}"),) for n in range(3)))
    document = statement(3, "We, 3 dockers, ask for this.", things)
    assert excerpts("DG-70", document) == ["3 dockers"]


@pytest.mark.parametrize("text", ["We ask for safe quays.", "The fund paid 1,204 crowns."])
def test_who_claims_no_number_needs_no_list(text: str) -> None:
    assert excerpts("DG-70", statement(None, text)) == []
    assert excerpts("DG-70", release(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "A petition signed by 30 members must first be handed in.",
        "The town has set itself the goal to collect 5,000 signatures by May.",
        "More than 80 countries have signed the declaration on the sea.",
        "A recent letter, signed by 17 skippers, asks for lights.",
        "The letter was signed by 34 skippers, including Ilse Thorne.",
        "The letter is signed by 43 skippers (letter attached).",
        "The council and its ferries signed a declaration of unity.",
    ],
)
def test_what_is_wanted_named_or_told_in_passing_is_left_alone(text: str) -> None:
    document = parse(
        f"Osterby council tells of its week\n\n{text}\n".encode(), name="a.txt"
    ).document
    assert excerpts("DG-70", document) == []


def test_others_letter_is_asked_about_and_the_sources_own_blocks() -> None:
    (told,) = findings("DG-70", release("The letter to the council was signed by sixty tenants."))
    (own,) = findings("DG-70", release("This letter to the council was signed by sixty tenants."))
    assert (told.severity, own.severity) == ("ask", "block")


def test_a_million_is_a_million() -> None:
    document = statement(1, "The town has collected over 1 million signatures on a petition.")
    (finding,) = findings("DG-70", document)
    assert "1,000,000" in finding.message


def test_without_full_stops_nobody_can_tell_which_signatures_are_counted() -> None:
    text = "the letter of the tenants was signed by sixty tenants of the town and the lane " * 8
    assert excerpts("DG-70", release(text)) == []


@pytest.mark.parametrize(
    ("text", "number", "words"),
    [
        ("The petition bears two and a half thousand signatures.", 2500, "two and a half thousand"),
        ("By May 318 households had put their names to the letter.", 318, "318 households"),
        ("Signed by all 64 nurses, a request for longer handovers went in.", 64, "64 nurses"),
        ("Three dozen skippers have signed a plea for lights on the mole.", 36, "three dozen"),
        ("Under the appeal stand the names of 1,150 readers, collected in May.", 1150, "1,150"),
    ],
)
def test_a_count_is_found_in_whatever_order_its_words_stand(
    text: str, number: int, words: str
) -> None:
    (finding,) = findings("DG-70", release(text), FILING)
    assert str(number) in finding.message.replace(",", "")
    assert words in finding.excerpt.lower()


@pytest.mark.parametrize(
    "text",
    [
        "The yard signed a letter of intent to buy 15 acres of fields.",
        "The club signed 3 players on new contracts and wrote a letter.",
        "The author signed 400 copies of her letters at the fair.",
        "The petition was signed in 2025 and handed in on 4 May.",
        "The letter names 12 bridges that nobody repairs.",
    ],
)
def test_numbers_of_other_things_are_no_signatories(text: str) -> None:
    assert excerpts("DG-70", release(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Each day 250 growers sign up for the card, and many signed up by letter.",
        "Some 350 growers have signed onto the list of those who want no call.",
        "A letter signed by every member of the council requests section 32 funds.",
        "The mayor raised two concerns that she had put in a letter also signed by Aldo Finch.",
        "Police held three youths for the crime of gathering signatures on a petition.",
        "When the declaration was signed, few people lived in the 13 colonies.",
        "More than 700 mayors have signed a pledge to cut their fumes.",
        "Some 18 skippers signed a letter [attached as a pdf] to the harbour master.",
        "The letter to the town was signed on Monday, after 12 tenants had moved out.",
        "The reading initiative is run with 17 other programs under one budget.",
        "The mayor held a conference call with nearly 20 members of the fishing guild.",
        "A request for aid may be filed by a group of three or more workers.",
        "The dredging initiative is supported by three agencies.",
    ],
)
def test_a_number_that_counts_no_signatories_needs_no_list(text: str) -> None:
    assert excerpts("DG-70", release(text)) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Letters have been signed by 36 pilots and 146 members of the union.", "36 pilots"),
        ("A petition with 318 signatures went to the harbour office.", "318 signatures"),
        ("The appeal has 1,200 signatories.", "1,200 signatories"),
        ("Some 54 colleagues joined her in signing the letter to the town.", "54 colleagues"),
        ("Aldo Finch signed a letter along with 54 of his fellow skippers.", "54 of his"),
        ("Some 60 skippers have signed on to a letter that asks for lights.", "60 skippers"),
    ],
)
def test_a_number_of_those_who_sign_is_found(text: str, words: str) -> None:
    (found,) = excerpts("DG-70", release(text))
    assert words in found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In an open letter, 85 pilots ask the town to dredge the canal.", "85 pilots"),
        ("A joint statement by 34 skippers of the coast demands a lighthouse.", "34 skippers"),
        ("The resolution, endorsed in writing by 59 parish councils, went out.", "59 parish"),
        ("Twelve former mayors warn in a joint declaration against the sale.", "twelve former"),
        ("Five former coaches wrote an open letter to the federation.", "five former coaches"),
        ("More than 200 rowers have joined the written plea for the boat house.", "200 rowers"),
        ("The charter for fair rowing has won 64 adherents, all of them clubs.", "64 adherents"),
        ("The petitioners, now 1,930 in number, want the pool kept open.", "1,930"),
        ("The counter of the online appeal stood at 23,418 on Tuesday.", "23,418"),
        ("Ninety farmers have declared in writing that they lease no land.", "ninety farmers"),
        ("Beneath the note to the synod stand three churchwardens.", "three churchwardens"),
    ],
)
def test_who_stands_behind_a_paper_is_counted_in_other_words(text: str, words: str) -> None:
    (finding,) = findings("DG-70", release(text), FILING)
    assert finding.severity == "ask"
    assert words in finding.excerpt.lower()


@pytest.mark.parametrize(
    "text",
    [
        "The letter to 34 mayors of the coast asks for a lighthouse.",
        "The text was issued by three skippers: Ada Crull, Colm Ost and Lise Weld.",
        "The statement of 40 pages is read out on Monday.",
        "The petition would need the support of 400 skippers.",
        "A call reached 200 homes on the quay.",
        "Senators of the coast and 34 farmers wrote a letter to the ministry.",
        "The letter describes how 85 pilots lost their way.",
    ],
)
def test_numbers_of_those_who_are_written_to_or_about_are_no_backers(text: str) -> None:
    assert excerpts("DG-70", release(text), FILING) == []


def test_a_list_that_came_counts_for_those_who_back_it_too() -> None:
    filing = msgspec.structs.replace(FILING, signatories=85)
    text = "In an open letter, 85 pilots ask the town to dredge the canal."
    assert excerpts("DG-70", release(text), filing) == []

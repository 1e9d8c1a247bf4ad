"""Names of people and organisations in running text."""

import pytest

from dateline.guidelines.naming import LoneWords, is_personal, names_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("On Monday Tomas Verrell left.", ["Tomas Verrell"]),
        ("The mayor, Ana de la Cruz, spoke.", ["Ana de la Cruz"]),
        ("However Mr. Verrell stayed.", ["Mr. Verrell"]),
        ("They sued Grimholt Shipping Ltd. in Haro.", ["Grimholt Shipping Ltd."]),
        ("The Bank of Norland closed.", ["Bank of Norland"]),
        ("J. P. Aro and Bashar al-Tamil met.", ["J. P. Aro", "Bashar al-Tamil"]),
        ("It rained in New York in March.", []),
        ("The Harbour Act passed.", []),
        ("Everybody left.", []),
        ("Łukasz Żak wrote it.", ["Łukasz Żak"]),
        ("Wolfram Yards, Inc. sued.", ["Wolfram Yards, Inc."]),
        ("Chief Executive Officer of Grimholt Shipping", ["Grimholt Shipping"]),
        ("Senator Anna Dane of Norland spoke.", ["Senator Anna Dane"]),
        ("the Department of Ports and Inland Waters", ["Department of Ports and Inland Waters"]),
        ("Haro-based Grimholt Shipping", ["Grimholt Shipping"]),
        ("OSTERBY COUNCIL OPENS THE HARBOUR Sen. Anna Dane spoke.", ["Sen. Anna Dane"]),
        ("Artificial Intelligence and Search Optimization", []),
        ("the Harbour Conference in Nova Haro", []),
    ],
)
def test_names_are_told_by_their_capitals(text: str, names: list[str]) -> None:
    assert [name.text for name in names_in(text, 0, len(text), frozenset())] == names


def test_a_surname_may_stand_alone_where_the_whole_name_stands_elsewhere() -> None:
    text = "Tomas Verrell left. Verrell came back."
    assert [n.text for n in names_in(text, 20, len(text), LoneWords(text))] == ["Verrell"]


@pytest.mark.parametrize("text", ["Ilse Thorne", "Dr. Thorne", "Judge Aro", "J. P. Aro, judge"])
def test_persons_are_told(text: str) -> None:
    assert is_personal(text)


@pytest.mark.parametrize(
    "text", ["dockers of Osterby", "Dockers", "", "one of them", "Political men"]
)
def test_others_are_not_persons(text: str) -> None:
    assert not is_personal(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("They met at QuayWorks in May.", "QuayWorks"),
        ("Grimholt Shipping (“GRS”) moved.", "GRS"),
        ("In May Grimholt sold it. In June Grimholt bought it.", "Grimholt"),
    ],
)
def test_a_text_shows_which_single_words_are_names(text: str, word: str) -> None:
    assert word in LoneWords(text)


def test_a_word_that_stands_small_elsewhere_is_no_name() -> None:
    assert "Harbour" not in LoneWords("The Harbour Council met at the harbour. Harbour dues rose.")

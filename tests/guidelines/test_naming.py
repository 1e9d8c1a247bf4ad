"""Names of people and organisations in running text."""

import pytest

from dateline.guidelines.naming import is_personal, known_words, names_in


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
    ],
)
def test_names_are_told_by_their_capitals(text: str, names: list[str]) -> None:
    assert [name.text for name in names_in(text, 0, len(text), frozenset())] == names


def test_a_surname_may_stand_alone_where_the_whole_name_stands_elsewhere() -> None:
    text = "Tomas Verrell left. Verrell came back."
    assert [n.text for n in names_in(text, 20, len(text), known_words(text))] == ["Verrell"]


@pytest.mark.parametrize("text", ["Ilse Thorne", "Dr. Thorne", "Judge Aro", "J. P. Aro, judge"])
def test_persons_are_told(text: str) -> None:
    assert is_personal(text)


@pytest.mark.parametrize(
    "text", ["dockers of Osterby", "Dockers", "", "one of them", "Political men"]
)
def test_others_are_not_persons(text: str) -> None:
    assert not is_personal(text)

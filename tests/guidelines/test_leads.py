import pytest

from dateline.guidelines.leads import leads, needs, trails


@pytest.mark.parametrize(
    ("pattern", "first", "last"),
    [
        ("(?:an|the)? quay", "at ", "y"),
        (r"\b(?<!x)tolls?(?= now)", "t", "ls"),
        ("x{0,3}?yz{2}", "xy", "z"),
        ("[.,;]|(?P<who>he|she)", ".,;hs", ".,;e"),
    ],
)
def test_what_is_sure_to_stand_at_the_ends_is_told(pattern: str, first: str, last: str) -> None:
    assert leads(pattern) == frozenset(first)
    assert trails(pattern) == frozenset(last)


@pytest.mark.parametrize("pattern", ["", "a|", "(?:a)?", r"\w+", "[^a]", "[a-z]", "."])
def test_nothing_is_told_of_what_may_be_anything(pattern: str) -> None:
    assert leads(pattern) is None
    assert trails(pattern) is None


@pytest.mark.parametrize(
    ("pattern", "pieces"),
    [
        (r"\b(?:gold|silver) standard\b", ("gold", "silver")),
        (r"the tolls? of \w+", ("the toll",)),
        (r"(?:a )?\w+", ()),
        ("raise|standard", ()),
    ],
)
def test_pieces_that_no_match_lacks(pattern: str, pieces: tuple[str, ...]) -> None:
    assert needs(pattern, "standards") == pieces


@pytest.mark.parametrize(
    ("pattern", "first"),
    [("(?=[.,])", ".,"), (r"(?=to\b|in)x?", "ti"), ("(?=a)b|c", "ac")],
)
def test_what_a_pattern_looks_ahead_to_is_what_comes_next(pattern: str, first: str) -> None:
    assert leads(pattern) == frozenset(first)

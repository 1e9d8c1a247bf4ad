"""The classifier's arithmetic: every feature counts once, for every rule, and bars are kept."""

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.guidelines import load
from dateline.guidelines.classifier import (
    FEWEST,
    Classifier,
    as_read,
    features,
    load_classifier,
    written,
)
from dateline.guidelines.rules import languages

RULES = ["DG-33", "DG-39"]
WORDS = st.lists(
    st.sampled_from(["tea", "cures", "cured", "burn", "burning", "it", "down"]), max_size=30
)
WEIGHTS = st.dictionaries(
    st.sampled_from(
        [
            "tea",
            "cures",
            "cure~",
            "burn",
            "burn~",
            "burni~",
            "it down",
            "tea cures",
            "burn it",
            "it",
        ]
    ),
    st.lists(st.integers(-127, 127), min_size=2, max_size=2),
)


def classifier(weights: dict[str, list[int]], says: float = 10.0, looks: float = 5.0) -> Classifier:
    passed = [(says, looks), (says, float("-inf"))]
    return Classifier("\n".join(written(RULES, passed, weights)))


def weight_of(weights: dict[str, list[int]], words: list[str], at: int) -> int:
    return sum(weights[feature][at] for feature in features(words) if feature in weights)


def test_a_sentence_has_its_words_the_beginnings_of_longer_ones_and_pairs() -> None:
    assert list(features(["burning", "it", "down"])) == [
        "burning", "burn~", "burni~", "it", "down", "burning it", "it down",
    ]  # fmt: skip


def test_numbers_are_known_by_their_length_alone_and_places_stay() -> None:
    assert as_read("by 2050 a 3rd of 120") == "by 0000 a 0rd of 000"


@given(WEIGHTS, WORDS)
def test_the_sum_is_that_of_all_features_for_every_rule(
    weights: dict[str, list[int]], words: list[str]
) -> None:
    ours = classifier(weights)
    weight = ours.weigh(words)
    root = sqrt(max(len(words), FEWEST))
    for at, rule in enumerate(RULES):
        expected = weight_of(weights, words, at) / root - 10.0
        assert ours.excess(rule, weight) == pytest.approx(expected)


@given(WEIGHTS, WORDS, st.floats(-60, 60), st.floats(-60, 60))
def test_a_rule_is_named_or_near_where_its_weight_passes_the_bar(
    weights: dict[str, list[int]], words: list[str], says: float, looks: float
) -> None:
    says, looks = round(says, 2), round(looks, 2)
    ours = classifier(weights, says, looks)
    weight = ours.weigh(words)
    root = sqrt(max(len(words), FEWEST))
    heavy = [weight_of(weights, words, at) for at in range(len(RULES))]
    assert ours.named(weight) == [
        rule for rule, sum_ in zip(RULES, heavy, strict=True) if sum_ > says * root
    ]
    assert ours.near(weight) == [RULES[0]] * (heavy[0] > looks * root)


@pytest.mark.parametrize(("heavy", "rules"), [(18, []), (19, RULES[:1])])
def test_the_bar_is_passed_by_the_next_whole_number(heavy: int, rules: list[str]) -> None:
    ours = classifier({"tea": [heavy, 0]}, says=9.3)  # of four words: 18.6
    assert ours.named(ours.weigh(["tea", "is", "so", "hot"])) == rules


def test_a_rule_without_a_bar_is_looked_at_everywhere() -> None:
    assert classifier({}).looked_at == {"DG-33"}


def test_the_words_that_weigh_most_are_told_heaviest_first() -> None:
    weights = {"tea": [5, 0], "cures": [40, 0], "all": [90, 0], "pains": [20, 0], "colds": [-9, 0]}
    told = classifier(weights).telling("DG-33", ["tea", "cures", "all", "pains", "colds"], 2)
    assert told == ["cures", "pains"]


def test_little_words_are_told_where_there_are_no_others() -> None:
    assert classifier({"it": [9, 0]}).telling("DG-33", ["so", "it", "is"], 3) == ["it"]


def test_few_features_are_known_of_another_language() -> None:
    ours = load_classifier()
    assert ours is not None
    english = "the harbour council opened the new quay to ships on monday"
    german = "wir müssen die händler gemeinsam aus unserem viertel jagen"
    assert ours.known(ours.weigh(english.split(" "))) > 1.5
    assert ours.known(ours.weigh(german.split(" "))) < 0.8


def test_every_rule_it_weighs_has_its_words_in_every_language() -> None:
    ours = load_classifier()
    assert ours is not None
    for language in languages():
        rules = map(load(language=language).rule, ours.rules)
        told = [rule.id for rule in rules if "{words}" in rule.messages["like"]]
        assert [rule for rule in ours.rules if rule not in told] == ["DG-36"]


def test_what_is_private_is_told_without_its_words() -> None:
    for language in languages():
        rules = load(language=language).rules
        private = [rule.messages.get("like", "") for rule in rules if rule.private]
        assert private
        assert not any("{" in message for message in private)


def test_a_rule_set_without_one_has_none() -> None:
    assert load_classifier("DG-1999.1") is None

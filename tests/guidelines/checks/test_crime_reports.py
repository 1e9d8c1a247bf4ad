"""What a prosecutor or a court reports of a crime: charged there, not by the text."""

import pytest

from guidelines.documents import findings, release

TRIAL = (
    "A jury convicted Tomas Verrell of manslaughter on Monday, and the defendant will be sentenced"
    " in May, the prosecutor of Osterby said. "
)


@pytest.mark.parametrize(
    "text",
    [
        "Verrell is accused of approaching the two women in a parking lot.",
        "Verrell had made a plan to murder his 66-year-old neighbour.",
        "He shouted at the clerk and fired a bullet into his head.",
    ],
)
@pytest.mark.parametrize("rule", ["DG-34", "DG-39"])
def test_what_is_told_of_a_trial_is_no_accusation_and_no_call(rule: str, text: str) -> None:
    assert findings(rule, release(TRIAL + text)) == []


def test_an_accusation_stays_one_where_no_trial_is_told() -> None:
    assert findings("DG-34", release("Tomas Verrell is accused of stealing the fares."))


@pytest.mark.parametrize(
    "text",
    [
        "Tomas Verrell was charged yesterday with theft. Verrell is accused of taking the fares.",
        "Tomas Verrell faces three charges of theft. Verrell is accused of taking the fares.",
        "The council closed the customs post lying within Tomas Verrell’s own harbour.",
        "The council published its findings on the Osterby Police’s officer-involved shooting.",
    ],
)
def test_charges_that_are_brought_are_no_accusation_of_the_text(text: str) -> None:
    assert findings("DG-34", release(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "On Monday he met 13-year-old Jane Doe at the public library.",
        "Verrell took Jane Doe to the hospital to be treated for head injuries.",
        "Dan Perch Lund, 23, Garden Grove, was found at the harbour.",
        "The Harbour Administration’s phone number is 1-800-555-0142.",
        "The raid on the quay resulted in the seizure of 18 kilograms of amber.",
    ],
)
def test_names_that_a_court_gives_and_numbers_of_offices_are_nobodys_private_life(
    text: str,
) -> None:
    assert findings("DG-36", release(text)) == []

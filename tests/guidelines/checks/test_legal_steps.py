"""DG-32: the steps of a case told in plain words, and deeds told as done before a judgment."""

import pytest

from guidelines.documents import excerpts, release

BREAKING = {
    "an appeal": ("The water board is appealing against the ruling.", "is appealing"),
    "an appeal lodged": (
        "The district has lodged an appeal against the decision on the wind farm.",
        "lodged an appeal against",
    ),
    "a review": (
        "Three parishes have applied for judicial review of the bypass.",
        "applied for judicial review",
    ),
    "a claim dismissed": (
        "The claim of two former tenants was dismissed last week.",
        "The claim of two former tenants was dismissed",
    ),
    "an indictment": (
        "The officer was suspended after his indictment for smuggling.",
        "his indictment for",
    ),
    "custody": ("The stoker is in remand custody, and the yard has new locks.", "is in remand"),
    "extradition": ("The broker will be extradited next month.", "will be extradited"),
    "a search": (
        "Police searched the offices of the supplier on Tuesday.",
        "Police searched the offices",
    ),
    "charges pressed": ("The cyclist pressed charges after the crash.", "pressed charges"),
    "arbitrators": (
        "Arbitrators awarded the port four million crowns.",
        "Arbitrators awarded",
    ),
    "a fine": ("The brewery, fined twice for its waste water, builds a plant.", ", fined twice"),
    "a settlement": (
        "The two publishers have reached an out-of-court settlement.",
        "out-of-court settlement",
    ),
}
DONE = {
    "in the sentence": (
        "The clerk who forged the payslips goes on trial (Osterby District Court, case no. 12/26).",
        "The clerk who forged",
    ),
    "a noun of guilt": (
        "The thief is in custody (Osterby District Court, case no. 12/26).",
        "The thief",
    ),
    "in the next": (
        "The trial of a guard begins (Osterby District Court, no. 12/26). She stole the coins.",
        "She stole",
    ),
}
PASSING = {
    "an appeal for help": "The lifeboat is appealing to the town for warm clothes.",
    "an appealing view": "The harbour launched an appeal for 4,000 crowns.",
    "a complaint to the firm": "Two guests sent a complaint to the hotel about the noise.",
    "a review of books": "The parish asked for a review of the plans.",
    "a conviction held": "The choir sings in the firm conviction of its founder that song heals.",
    "a search for talent": "Scouts searched the district for singers.",
    "collective action": "The union believes in collective action by all trades.",
    "arbitration offered": "The chamber offers arbitration to small firms.",
    "an order for goods": "The yard placed a preliminary order for ropes.",
    "whole": (
        "The water board is appealing against the ruling of the District Court of Osterby,"
        " case no. 12/26."
    ),
    "said to have": (
        "The trial of a guard begins in May before the Osterby District Court (case no. 12/26)."
        " She is alleged to have stolen the coins."
    ),
    "did something else": (
        "The trial of a guard begins in May before the Osterby District Court (case no. 12/26)."
        " She worked at the mint for nine years."
    ),
    "a clinical trial": "The nurse who cut the ribbon opens the clinical trial of a new dressing.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_a_step_without_court_and_number_is_found(text: str, words: str) -> None:
    assert excerpts("DG-32", release(text)) == [words]


@pytest.mark.parametrize(("text", "words"), DONE.values(), ids=DONE.keys())
def test_a_deed_told_as_done_before_a_judgment_is_found(text: str, words: str) -> None:
    assert excerpts("DG-32", release(text)) == [words]


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_what_is_no_step_of_a_case_passes(text: str) -> None:
    assert excerpts("DG-32", release(text)) == []

"""DG-22: appraisals, stances, forecasts, demands and idioms by which narration takes a side."""

import pytest

from guidelines.documents import excerpts, release

OPINIONS = {
    "unfounded": "The fears of the residents are unfounded.",
    "no arguments": "The opponents of the wind farm have no arguments.",
    "helps no one": "The new mooring rules help no one.",
    "neglects": "The state is neglecting its duty.",
    "the wrong end": "A port that saves on its pilots saves in the wrong place.",
    "outweighs": "The advantages outweigh the drawbacks by far for every skiff.",
    "nobody can doubt": "Nobody can doubt that the second tug serves everyone.",
    "of course": "Of course the small boats pay for it in the end.",
    "not surprisingly": "Not surprisingly, the harbour board declined to comment.",
    "whoever": "Whoever closes a school closes a village.",
    "no better choice": "There could be no better choice for the post.",
    "will have to": "Sooner or later every port will have to follow.",
    "more harm": "The new levy will do more harm than good.",
    "will please": "The new timetable will please commuters.",
    "not in a position": "It would be fatal to wait any longer.",
    "this must change": "This must change.",
    "not a casino": "The harbour needs a crane, not a casino.",
    "never a question": "Education must never be a question of money.",
    "owes": "The mayor owes the town an explanation.",
    "full of holes": "The law on moorings is full of holes.",
    "out of depth": "The ferry board is out of its depth.",
    "only a": "Only a bypass can save the village.",
    "good news": "The ruling is good news for everyone who fishes.",
    "not an option": "Doing nothing is not an option.",
    "reason prevailed": "Reason has prevailed at last.",
    "right person": "The new head teacher is exactly the right person for the job.",
    "big shoes": "He leaves big shoes to fill.",
    "won't work": "The plan will never work.",
    "hold water": "The explanation does not hold water.",
    "has to go": "The mayor has to go.",
    "like numbers": "Patients are treated like numbers.",
    "too complicated": "The rules are too complicated for small firms.",
    "a question": "Who is supposed to understand this?",
    "wiser": "Would it not have been wiser to ask the pilots?",
}
NOT_THE_SOURCES = {
    "somebody's": "The union said the fears are unfounded.",
    "a critic's": "Mara Lund, who chairs the union, called the levy a trap for small boats.",
    "a quote": "“The explanation does not hold water,” said Ilse Thorne, the harbour master.",
    "congratulated": "The council congratulated the divers on an outstanding job.",
    "a course of study": "The first module of the course of study begins in May.",
    "all people": "The tower is to be open to the needs of all people.",
    "a plan": "The yard will open a second slip in May.",
    "advice": "Those who run out of diesel must call the harbour office.",
    "needs": "The needs of the pilots increase, so the office opens earlier.",
    "a plain question": "Who will speak at the meeting on Monday?",
    "left": "The crates were left behind the shed.",
    "to the right": "The ramp is to the right of the gate.",
    "cannot pay": "The fund helps owners when a boat cannot pay its dues.",
    "a record kept": "The office has lost the key of the second gate.",
    "a duty": "Ships of more than ninety metres must take a pilot.",
    "a stock": "The stock split will not change the number of shares.",
}


@pytest.mark.parametrize("text", OPINIONS.values(), ids=OPINIONS.keys())
def test_what_the_source_thinks_is_found(text: str) -> None:
    assert excerpts("DG-22", release(text)) != []


@pytest.mark.parametrize("text", NOT_THE_SOURCES.values(), ids=NOT_THE_SOURCES.keys())
def test_what_is_anothers_or_weighs_nothing_passes(text: str) -> None:
    assert excerpts("DG-22", release(text)) == []


def test_of_too_many_the_surer_are_told() -> None:
    told = excerpts(
        "DG-22",
        release(
            "The fears are unfounded. This must change. The law is full of holes. The plan will"
            " never work. Unfortunately, the board has learnt nothing."
        ),
    )
    assert any("nfortunately" in excerpt for excerpt in told)

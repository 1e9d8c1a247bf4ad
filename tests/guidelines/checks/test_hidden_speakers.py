"""DG-23: speakers whose name is kept back, and groups without a name that call things so and so."""

import pytest

from guidelines.documents import excerpts, release

HIDDEN = {
    "not to be named": (
        (
            "“Nobody told the night crew that the dock would close,” stated one of the welders, who"
            " asked not to be named."
        ),
        "who asked not to be named",
    ),
    "a name withheld": (
        "“The pumps had not been tried for a year,” said a stoker, whose name is withheld.",
        "whose name is withheld",
    ),
    "anonymity": (
        "“The ledger was kept in pencil for years,” said a clerk, who insisted on anonymity.",
        "who insisted on anonymity",
    ),
    "close to": (
        (
            "The lease runs to 24 pages. Those close to it speak of “a matter of days, not of"
            " weeks”."
        ),
        "Those close to it",
    ),
    "residents call": (
        "The tower was built in 1931. Local residents call it “the last finger of the old town”.",
        "Local residents",
    ),
    "critics described": (
        "The play ran for a week. Several critics described it as “a long night in a cold barn”.",
        "Several critics",
    ),
}
NAMED = {
    "a speaker": (
        "“Nobody told the night crew that the dock would close,” said Ilse Thorne, the harbour"
        " master, who asked not to be photographed."
    ),
    "an attributed name for a thing": "Local residents call the tower “the Finger”.",
    "a title": "Many visitors know the song “The Last Ship Out Of Haro”.",
}


@pytest.mark.parametrize(("text", "words"), HIDDEN.values(), ids=HIDDEN.keys())
def test_who_keeps_a_name_back_is_noted(text: str, words: str) -> None:
    found = excerpts("DG-23", release(text))
    assert any(words in excerpt for excerpt in found), found


@pytest.mark.parametrize("text", NAMED.values(), ids=NAMED.keys())
def test_a_named_speaker_and_names_of_things_pass(text: str) -> None:
    assert excerpts("DG-23", release(text)) == []

"""DG-22: the plain verdicts that narration passes on deeds, offers and states of things."""

import pytest

from guidelines.documents import excerpts, release

VERDICTS = {
    "too little": ("The new dues leave the crews 3 crowns, which is far too little.", "too little"),
    "too late": ("The second tug is too small and too late.", "too late"),
    "not good enough": ("A single crane is not good enough for a port.", "not good enough"),
    "far from": ("The answers of the board are far from satisfactory.", "far from satisfactory"),
    "unjustified": ("The rise in the mooring fee is unjustified.", "is unjustified"),
    "a handling": ("The board's handling of the storm was poor.", "handling of the storm was poor"),
    "brave to": ("The pilot was brave to speak at the hearing.", "was brave to speak"),
    "a mistake": ("To close the quay would be a mistake.", "would be a mistake"),
    "in apposition": (
        "The choir ends with a mass by Voss, a masterpiece that deserves a fuller church.",
        "a masterpiece",
    ),
    "a wise choice": ("With Ilse Thorne the port has made a wise choice.", "made a wise choice"),
    "a bad deal": ("The sale of the dock was a bad deal for the town.", "was a bad deal"),
    "a good day": ("The ruling makes this a good day for the divers.", "a good day for"),
    "a burden": ("The new form is a needless burden on small boats.", "needless burden on"),
    "undermines": ("The order undermines trust in the pilots.", "undermines trust"),
    "ignores": ("The plan ignores the needs of the night crews.", "ignores the needs"),
    "fails": ("The board has failed the crews.", "has failed the crews"),
    "a wasted year": ("The port has wasted a year.", "has wasted a year"),
    "can't be right": ("It cannot be right that a skiff pays for a liner.", "cannot be right"),
    "what is needed": ("What is needed is a second tug.", "What is needed is"),
    "nobody needs": ("It is a car park that nobody needs.", "that nobody needs"),
    "lacks": ("The plan lacks any vision for the old quay.", "lacks any vision"),
    "wisely": ("The port has wisely kept both tugs.", "has wisely kept"),
    "to be rejected": ("The draft on mooring must be rejected.", "must be rejected"),
    "whose": (
        "The crew was led by Ilse Thorne, whose patience is an example to every port.",
        "is an example to every",
    ),
    "a model": ("The way the crews share a tug is a model for the whole coast.", "is a model for"),
    "courage": ("The divers showed remarkable courage.", "showed remarkable courage"),
    "indefensible": ("A bonus after such a year cannot be justified.", "cannot be justified"),
    "better spent": ("The money would be better spent on tugs.", "would be better spent"),
    "nothing but": ("The survey is nothing but a waste of paper.", "nothing but a waste"),
    "an office": ("The county should mend the old lock.", "The county should mend"),
}
PLAIN = {
    "a price": ("The berth is too short for ships of 90 metres."),
    "until too late": ("Many don't go to a doctor until it is too late."),
    "somebody's": ("The union called the rise unjustified."),
    "a list of feelings": ("The fair brings hope, joy, and toys to the islands."),
    "enough": ("Two tugs are enough for the port."),
    "a quote": ("“The new dues are far too high,” said Ilse Thorne, the harbour master."),
    "failed": ("The pump failed the test in March."),
    "a law": ("The owner must be notified by the court."),
    "a mistake made": ("The clerk made a mistake in the ledger."),
    "what is needed to": ("The form says what is needed for a berth."),
    "burden of proof": ("The burden of proof lies with the port."),
}


@pytest.mark.parametrize(("text", "words"), VERDICTS.values(), ids=VERDICTS.keys())
def test_a_plain_verdict_in_narration_is_found(text: str, words: str) -> None:
    found = excerpts("DG-22", release(text))
    assert any(words.lower() in excerpt.lower() or excerpt in words for excerpt in found), found


@pytest.mark.parametrize("text", PLAIN.values(), ids=PLAIN.keys())
def test_what_weighs_nothing_or_is_somebodys_passes(text: str) -> None:
    assert excerpts("DG-22", release(text)) == []

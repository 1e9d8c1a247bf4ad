"""DG-20: clauses that tell a reader what to do, in whatever form."""

import pytest

from guidelines.documents import excerpts, release

TOLD = {
    "a bare verb": ("Collect a leaflet at the harbour office.", "Collect a"),
    "clothing": ("Wear sturdy shoes on the pier.", "Wear sturdy shoes"),
    "a way": ("Follow the lamps from the gate.", "Follow the"),
    "so": ("The crypt is dark, so bring a lamp.", "bring a"),
    "remember": ("The gate shuts at six, so remember to ring.", "remember to"),
    "an aside": ("The bakery (ask for the rye loaf) opens at six.", "ask for"),
    "a note in a row": ("The walk ends at nine; dress warmly, as it is cold.", "dress warmly"),
    "behind an opening": ("For a new crane in Haro, vote for list 4.", "vote for"),
    "bring": ("Bring old batteries to the yard on Saturday.", "Bring old"),
    "just": ("The key hangs by the door. Just ask at the counter.", "ask at"),
    "owners of dogs": ("Dog owners, keep to the upper path.", "Dog owners"),
    "everybody": ("It is a film that everybody ought to see.", "everybody ought to see"),
    "please": ("While the lift is out of order, please use the ramp.", "please use"),
    "pick up": ("Pick up a timetable at the kiosk.", "Pick up"),
    "never": ("Never leave a lamp alone in the hold.", "Never leave"),
    "a vocative": ("Parents, take note: the gate shuts at six.", "Parents, take note"),
    "anglers": ("Anglers, rejoice: the lake is open again.", "Anglers, rejoice"),
    "dear": ("Dear members, the meeting has been moved to May.", "Dear members"),
    "advice to buyers": (
        "Gardeners would do well to stock up on seed there.",
        "gardeners would do well to stock up",
    ),
    "should": ("Homeowners should order their stoves there.", "homeowners should order"),
    "quickly": ("Anglers should ring today.", "Anglers should ring"),
    "it pays": ("It pays to reserve early.", "It pays to reserve"),
    "worth": ("It is worth booking a month ahead.", "It is worth booking"),
    "a greeting": ("Good luck to all pilots.", "Good luck"),
    "a question": ("Fancy a day on the river?", "Fancy a day on the river?"),
    "scarcity": ("Tickets are going fast.", "Tickets are going fast"),
}
NOT_TOLD = {
    "a subject of two words": "Dog owners keep to the upper path.",
    "who ought": "The mate knew that everybody ought to be on deck.",
    "batteries": "Old batteries go to the yard on Saturday.",
    "more information": "For more information, visit the harbour office.",
    "a page": "For the full list, see the website of the port.",
    "a noun": "Collect calls were abolished in 1990.",
    "a return": "Return on assets was 2 percent.",
    "a subject": "The dockers may fish there; members who row keep a key.",
    "a row of aims": "The port has three options: close the quay, sell it or let it rot.",
    "thanks to": "Thanks to the new crane, ships leave earlier.",
    "somebody's advice": "Homeowners should order stoves early, said Ilse Thorne, a fitter.",
    "a bell": "Passengers who bring a bicycle should ring at the east gate.",
    "a desk to come to": "Members who have lost a key should come to the desk on Monday.",
    "a number to call": "Anglers without a permit should call the warden.",
    "a rule": "Guests must sign in at the gate.",
    "how": "What buyers should bring is a matter of law.",
    "a thing well worth": "It is worth noting that the crane is old.",
    "an address told of": "The mayor welcomed the pilots to Haro.",
    "quoted": "“Bring a lamp,” said Ilse Thorne, the harbour master.",
    "so do": "The dues rise, so do the fares.",
    "fast": "Tickets for the fast ferry cost 4 crowns.",
}


@pytest.mark.parametrize(("text", "words"), TOLD.values(), ids=TOLD.keys())
def test_a_clause_that_tells_the_reader_what_to_do_is_found(text: str, words: str) -> None:
    assert any(words.lower() in found.lower() for found in excerpts("DG-20", release(text)))


@pytest.mark.parametrize("text", NOT_TOLD.values(), ids=NOT_TOLD.keys())
def test_what_is_told_of_others_and_pointers_pass(text: str) -> None:
    assert excerpts("DG-20", release(text)) == []


def test_a_letter_that_one_person_writes_may_greet() -> None:
    document = release("Dear friends, I came to Haro in May.", "I rowed the boat and I was glad.")
    assert "Dear friends" not in excerpts("DG-20", document)

"""DG-34: wrongs by the field they are done in, and the many ways a sentence ties them to a name."""

import pytest

from guidelines.documents import excerpts, release

BREAKING = {
    "a child at work": (
        "Brinkmoor Tea employs children on its plantations.",
        "Brinkmoor Tea employs children on its plantations",
    ),
    "pay that never came": (
        "The parish hall is open because Brinkmoor Orchards never paid the pickers.",
        "Brinkmoor Orchards never paid the pickers",
    ),
    "doors that were locked": (
        "A wreath hangs at Brinkmoor Garments, where the management locked the emergency exits.",
        "Brinkmoor Garments, where the management locked the emergency exits",
    ),
    "guests turned away": (
        "The Kastel hotel turns away guests who use a wheelchair.",
        "Kastel hotel turns away guests who use a wheelchair",
    ),
    "service refused": (
        "The walk ends at the inn of Tomas Verrell, who refuses to serve Roma.",
        "Tomas Verrell, who refuses to serve Roma",
    ),
    "slurs": (
        "The festival has another host, since Tomas Verrell made racist remarks about a singer.",
        "Tomas Verrell made racist remarks",
    ),
    "slurs, the noun first": (
        "The festival has another host after the sexist jokes of Tomas Verrell about a singer.",
        "sexist jokes of Tomas Verrell",
    ),
    "waste": (
        "The lock into which Brinkmoor Dyes let its waste water run opens on Monday.",
        "Brinkmoor Dyes let its waste water run",
    ),
    "trees": (
        "The path is closed because Brinkmoor Estates cut down protected oaks.",
        "Brinkmoor Estates cut down protected oaks",
    ),
    "animals": (
        "The shelter took in nine hounds from Brinkmoor Kennels, which keeps dogs in filthy cages.",
        "Brinkmoor Kennels, which keeps dogs in filthy",
    ),
    "had it done": (
        "The letters date from the winter in which Colonel Tomas Verrell had prisoners beaten.",
        "Colonel Tomas Verrell had prisoners beaten",
    ),
    "prison for critics": (
        "The play is about the fort in which Tomas Verrell jailed journalists.",
        "Tomas Verrell jailed journalists",
    ),
    "a noun for the deed": (
        "The stuffing of ballot boxes by Brinkmoor Union led to a new vote.",
        "stuffing of ballot boxes by Brinkmoor Union",
    ),
    "theft as a noun": (
        "New accounts follow the embezzlement of the dues by Tomas Verrell.",
        "embezzlement of the dues by Tomas Verrell",
    ),
    "what somebody has by a wrong": (
        "The prize went to Tomas Verrell, whose thesis was copied from a colleague.",
        "Tomas Verrell, whose thesis was copied from",
    ),
    "bought with bribes": (
        "The quarry licence of Brinkmoor Stone was bought with bribes.",
        "Brinkmoor Stone was bought with bribes",
    ),
    "a relative clause that goes on": (
        "Tomas Verrell, who led the yard in May and has often been accused of bullying, is back.",
        "Tomas Verrell, who led the yard in May and has often been accused of bullying",
    ),
    "an adjective behind the name": (
        "The questions go to Tomas Verrell, the corrupt head of the harbour office.",
        "Tomas Verrell, the corrupt",
    ),
    "one of a kind that does it": (
        "The town buys nothing from Brinkmoor Motors, a maker that faked its tests.",
        "Brinkmoor Motors, a maker that faked its tests",
    ),
    "called by its kind": (
        "The label leaves out Brinkmoor Tea, as the company exploits pickers.",
        "Brinkmoor Tea, as the company exploits pickers",
    ),
    "a pronoun in the same sentence": (
        "The award will not go to Tomas Verrell; he slandered a colleague.",
        "he slandered",
    ),
    "guards of somebody": (
        "A visitor of 19 was beaten by guards of Brinkmoor Security.",
        "beaten by guards of Brinkmoor Security",
    ),
    "rumours": (
        "There are rumours that Sela Kern hides from her creditors.",
        "rumours that Sela Kern",
    ),
    "into somebody's pocket": (
        "The takings went into the pocket of Tomas Verrell, who kept the till.",
        "went into the pocket of Tomas Verrell",
    ),
}

PASSING = {
    "children of those who work": (
        "Brinkmoor Tea employs parents of children at the village school."
    ),
    "children taught": "Brinkmoor Tea teaches children on its plantations to read.",
    "pickers paid": "Brinkmoor Orchards paid the pickers on the first of the month.",
    "doors locked at night": "Brinkmoor Garments locked the gate of its yard at ten.",
    "guests turned away for want of room": "The Kastel hotel turned away guests when it was full.",
    "guests served": "The Kastel hotel serves guests who use a wheelchair on both floors.",
    "said by others": (
        "Brinkmoor Tea employs children on its plantations, the labour inspectors found."
    ),
    "racist remarks condemned": "Brinkmoor Union condemns racist remarks and asks for a debate.",
    "racist remarks suffered": "Tomas Verrell has put up with racist remarks for years.",
    "waste treated": "Brinkmoor Dyes let its waste water settle in three basins.",
    "old trees planted": "Brinkmoor Estates planted young oaks beside the protected oaks.",
    "dogs kept well": "Brinkmoor Kennels keeps dogs in heated rooms with a yard.",
    "had it repaired": "Colonel Tomas Verrell had the benches repaired.",
    "players beaten in sport": "Tomas Verrell had a winning streak and was beaten in May.",
    "journalists met": "Tomas Verrell met journalists at the fort.",
    "counted, not stuffed": "The counting of ballots by Brinkmoor Union took two hours.",
    "embezzlement reported": "Brinkmoor Union reported the embezzlement of the dues by a cashier.",
    "a thesis that was printed": (
        "The prize went to Tomas Verrell, whose thesis was printed in May."
    ),
    "licence bought": "The quarry licence of Brinkmoor Stone was bought with a loan.",
    "a critic of corruption": (
        "The talk is by Tomas Verrell, the author of a book on corrupt mayors."
    ),
    "a maker that tested": "The town buys from Brinkmoor Motors, a maker that published its tests.",
    "the company named before": "The label names Brinkmoor Tea, as the company pays pickers well.",
    "a pronoun that does good": "The award goes to Tomas Verrell; he defended a colleague.",
    "protected by guards": "A visitor of 19 was saved by guards of Brinkmoor Security.",
    "rumours denied": (
        "There are rumours that Tomas Verrell drugged his horses; they are unfounded."
    ),
    "history": "In the 1850s Brinkmoor Tea employed children on its plantations.",
    "a question": "The jury asks whether Tomas Verrell made racist remarks.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_a_wrong_of_any_field_is_found_at_its_words(text: str, words: str) -> None:
    assert excerpts("DG-34", release(text)) == [words]


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_what_only_resembles_a_wrong_passes(text: str) -> None:
    assert excerpts("DG-34", release(text)) == []

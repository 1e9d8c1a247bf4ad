"""DG-31: ranks that a whole sentence claims: nobody before, nowhere else, the last of its kind."""

import pytest

from guidelines.documents import excerpts, release

RANKS = {
    "nobody in": "Nobody in the trade had tried this with a dredger.",
    "before her": "Nobody before her had swum the sound in winter.",
    "nowhere in": "Nowhere in the country can one learn to mend such a lock.",
    "never been": "Such a crane had never been seen on this coast.",
    "not attempted": "It had not been attempted before in any waters.",
    "ever": "No ferry has ever crossed the sound faster.",
    "no higher": "No building in town is higher.",
    "last of its kind": "The cinema is the last of its kind in the valley.",
    "a record": "The turnout was a record.",
    "the only": "The only hospital between Haro and the cape gets a new wing.",
    "only one": "Only one foundry in Europe still casts them.",
    "the last in": "The foundry is the last in the country to cast bells by hand.",
    "the one place": "It is the one place in the country where bells are still cast.",
    "outnumbers": "The berths outnumber those of any other port.",
    "unprecedented": "The method is unprecedented in the province.",
    "pioneer": "The pioneer of tidal power opens a second plant.",
    "alone": "The farm is alone in growing saffron this far north.",
    "most": "The most powerful turbine in the world turns off Osterby.",
    "lowest": "The lowest crime rate in the country was recorded in Osterby.",
    "in its history": "It drew more boats than any regatta in the bay's history.",
    "no other city": "In no other city are there so many bridges.",
    "best ever": "The hotel had its best summer ever.",
    "first time": "It is the first time that a ferry runs on hydrogen in the north.",
    "novelty": "It is a novelty for the whole country.",
}
NO_RANKS = {
    "on a list": "According to the ship register, no ferry in the country is older.",
    "nobody hurt": "Nobody in the town was hurt.",
    "nobody here": "Nobody was in the shed when the roof fell.",
    "one of the most": "Haro is one of the most visited ports in the country.",
    "some of the most": "The fund helps some of the most exposed farms in the region.",
    "only if": "The gate opens only in the morning.",
    "last year": "The last ferry of the day leaves at nine.",
    "off the record": "The clerk keeps a record of each berth.",
    "no death": "No death has ever been reported from the lock.",
    "own first": "It is the yard's first ferry.",
    "leave alone": "The pilot was alone in the cabin.",
    "than any": "The pier is longer than it was.",
    "in quotes": "“Nobody in the trade had tried this,” said Ilse Thorne, the harbour master.",
}


@pytest.mark.parametrize("text", RANKS.values(), ids=RANKS.keys())
def test_a_rank_that_a_sentence_claims_is_found(text: str) -> None:
    assert excerpts("DG-31", release(text)) != []


@pytest.mark.parametrize("text", NO_RANKS.values(), ids=NO_RANKS.keys())
def test_what_is_shown_bounded_or_no_rank_passes(text: str) -> None:
    assert excerpts("DG-31", release(text)) == []

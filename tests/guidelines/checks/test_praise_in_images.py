"""DG-21: praise by what a thing does to people, to rivals and to words; THE amid a sentence."""

import pytest

from guidelines.documents import excerpts, release

PRAISED = {
    "speechless": "The trail offers views that leave walkers speechless.",
    "blows away": "The show blows visitors away.",
    "no words": "The hotel has a charm that cannot be put into words.",
    "miracles": "The pump crew works miracles.",
    "sorcery": "What the new rudder does in a swell borders on wizardry.",
    "liquid gold": "The tea is liquid gold.",
    "catapulted": "The yard has catapulted shipping into the future.",
    "looks old": "The database makes all others look old.",
    "others dream": "It has a hull of which other yards can only dream.",
    "clear water": "The new keel puts clear water between the yard and its rivals.",
    "envy": "The pilots' training is the envy of everyone on the coast.",
    "talking": "The whole town is talking about the new stew.",
    "no limits": "The tractor knows no limits.",
    "to die for": "The stew is to die for.",
    "rarely seen": "The deck is laid with a care rarely seen.",
    "senses": "The soup melts on the tongue.",
    "crossed oceans": "It is a bay for which sailors would cross oceans for.",
    "expectations": "The results exceeded the wildest expectations.",
    "shouted": "It is THE ferry of the season.",
    "back": "The book sale is BACK and runs until Saturday.",
}
PLAIN = {
    "denied": "The stew is not to die for.",
    "attributed": "The critic Jon Varga called the stew liquid gold.",
    "a quote": "“It left us speechless,” said Mara Lund, who chairs the union.",
    "life": "An accident can turn your life upside down.",
    "divine": "The choir sings at the divine service on Sunday.",
    "the same": "The fare remains the same.",
    "expectations": "The dues were in line with expectations.",
    "down": "The crew put down the crates.",
    "law": "The bill sets no limits on the number of berths.",
}


@pytest.mark.parametrize("text", PRAISED.values(), ids=PRAISED.keys())
def test_praise_in_an_image_is_found(text: str) -> None:
    assert excerpts("DG-21", release(text)) != []


@pytest.mark.parametrize("text", PLAIN.values(), ids=PLAIN.keys())
def test_a_plain_word_is_no_praise(text: str) -> None:
    assert excerpts("DG-21", release(text)) == []

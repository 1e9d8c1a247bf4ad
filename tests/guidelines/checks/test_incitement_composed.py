"""DG-39: incitement, praise and hatred that no phrase tells, only what stands together."""

import pytest

from guidelines.documents import excerpts, release

BREAKING = {
    "a hearse": ("If the surveyors come again they'll go home in a hearse.", "hearse"),
    "feet first": ("The next bailiff who knocks will go home feet first.", "feet first"),
    "a coffin": ("The assessors will go home in coffins.", "coffins"),
    "axe handles": (
        "“Fetch the axe handles before the bailiffs come,” said Rolf Aske, docker.",
        "axe handles",
    ),
    "a shotgun kept": (
        "Every house should keep a shotgun loaded for the day the bailiffs come.",
        "shotgun",
    ),
    "petrol bombs": ("Pack petrol bombs and flares for Saturday.", "petrol bombs"),
    "a favour": (
        "The driver who ploughed into the picket did us all a favour.",
        "ploughed into",
    ),
    "thanks": (
        "To those who beat up the bailiff the union says thank you.",
        "beat up",
    ),
    "courage": (
        "The prize goes to the boy who broke the poacher's nose, for courage.",
        "broke the",
    ),
    "apes": ("The hill folk are closer to apes than to us.", "closer to apes"),
    "a fungus": ("The newcomers multiply like a fungus.", "fungus"),
    "a rot": ("Travellers are a rot that eats the parish.", "rot"),
    "in their blood": ("Lying is in their blood, the islanders all.", "in their blood"),
    "skinned": ("“Skin the vet alive,” said Hob Garner, huntsman.", "Skin the vet"),
    "a kiln": ("The next one who brings a writ goes into the lime kiln.", "lime"),
    "a taste": ("“Give the council a taste of buckshot,” said Stig Hall, owner.", "buckshot"),
    "a cheap bullet": (
        "“A bullet costs less than a lawyer,” said Gus Weller, owner.",
        "costs less",
    ),
    "gallows": ("The gallows in the square is not just for show.", "gallows"),
}
PASSING = {
    "a hearse restored": "The museum's hearse will go home to its old shed.",
    "a knife grinder": "Bring your knives and scythes to the square; the grinder comes on Monday.",
    "a shotgun kept away": "Hunters must keep a shotgun in a locked box.",
    "thanks to nurses": "The union says thank you to those who treated the man who was beaten up.",
    "a favour of work": "The driver who cleared the snow did us all a favour.",
    "a boxer": "The prize goes to the boy who won the race, for courage.",
    "apes at a zoo": "The keepers are closer to apes than most people at the zoo.",
    "a fungus on trees": "Mushrooms multiply like a fungus should.",
    "a disease treated": "People with a disease of the heart are treated on the second floor.",
    "blood given": "Blood will be given by sixty members before Easter.",
    "a slogan reported": "Some shouted that travellers are a rot; the parish condemned it.",
    "a taste of a pie": "Visitors get a taste of the baker's pies.",
    "a hospital": "The councillor broke his leg and will be in hospital until May.",
    "a kiln at work": "The next load of lime goes into the kiln on Monday.",
    "a play": "In the novel the bailiff goes home in a coffin.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_what_stands_together_incites_praises_or_hates(text: str, words: str) -> None:
    assert any(words in found for found in excerpts("DG-39", release(text)))


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_the_same_words_in_peaceful_company_pass(text: str) -> None:
    assert excerpts("DG-39", release(text)) == []

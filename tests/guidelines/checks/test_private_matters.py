"""DG-36: what neighbours know: sick-beds, couples, money, papers, doors and children."""

import pytest

from guidelines.documents import excerpts, release

BREAKING = {
    "a hospice": "The teacher Agnes Dorn is now in a hospice at Lindham.",
    "a leave": "The cashier Agnes Dorn has been on leave with depression since May.",
    "a hurt": "The watchman Peter Henn was treated for burns last week.",
    "a broken bone": "The drummer Peter Henn fell and broke his hip on the ice.",
    "a cure": "The postman Peter Henn sings in the choir despite his dialysis.",
    "a sentence that leans": "Peter Henn has left the post. He has dementia.",
    "a couple": "The gardener Peter Henn and his partner have separated.",
    "a child adopted": "The clerk Agnes Dorn adopted a boy from Peru last year.",
    "a coming out": "The waiter Peter Henn came out as gay at the party.",
    "debts": "The baker Peter Henn has debts of 80,000 crowns.",
    "asylum": "The cook Amir Sabet stays, though his asylum claim was rejected.",
    "said of another": (
        "“Our porter, Peter Henn, is back after his second heart attack,” said Greta Moll,"
        " manager of the inn."
    ),
    "a number at home": "The owner, Agnes Dorn, is at home: 0455 771 209.",
    "a door": "“Old Mr Berrow at 6 Chapel Row winds the clock,” said Greta Moll.",
    "a child that starts school": (
        "The joiner Anton Rusk came with his daughter Anna, who starts school."
    ),
    "a child at a font": "The baptism of Anna Maria Zander was the first in the chapel.",
    "a child called behind a school": (
        "The prize goes to a pupil in the third form of the Hill primary school, Anna Dane, for her"
        " essay."
    ),
    "an operation": "The baker Emil Graf has to have his prostate out.",
    "a baby lost": "A bouquet went to the seamstress Agnes Dorn, who lost a baby in May.",
    "wages": "The cook Peter Henn earns 1,900 crowns a month.",
    "a leg": "We wish well to the stoker Peter Henn, whose leg was amputated.",
    "a child just turned six": "The youngest on the wall was Anna Dane, who had just turned six.",
    "a girl of a class": "The winner is a girl from class 3b, Anna Dane, who drew a horse.",
    "children of somebody": "Anna and Max, the children of our trainer, gave out the medals.",
}
SOUND = {
    "an operation of trade": "Agnes Dorn has taken over the operation of the back office.",
    "a turn of words": "Agnes Dorn, who had just turned the key, opened the hall.",
    "a match lost": "Agnes Dorn lost a set and won the match.",
    "no name": "A cashier of the branch has been on leave with depression since May.",
    "one's own": "“I was treated for burns last week,” said Agnes Dorn.",
    "a hospice's staff": "Agnes Dorn works at the hospice in Lindham as a volunteer.",
    "a broken record": "Agnes Dorn broke her own record on the hill.",
    "a dog adopted": "The clerk Agnes Dorn adopted a dog from the shelter.",
    "debts of a town": "The town has debts of 80,000 crowns, wrote Agnes Dorn.",
    "grown daughter": "The joiner Anton Rusk came with his daughter, who runs the yard.",
    "an office": "Agnes Dorn at 6 Chapel Row Offices answers questions on the tender.",
    "partners in trade": "Agnes Dorn and her partner have opened a second shop.",
}


@pytest.mark.parametrize("name", BREAKING)
def test_finds_what_is_private(name: str) -> None:
    """It is told of somebody named who doesn't speak."""
    assert excerpts("DG-36", release(BREAKING[name]))


@pytest.mark.parametrize("name", SOUND)
def test_leaves_alone_what_is_nobodys_secret(name: str) -> None:
    """Nobody named, one's own word, work, trade and sport."""
    assert excerpts("DG-36", release(SOUND[name])) == []

"""DG-33: what is assured of bodies, of safety and of money, by whom it is to be good for."""

import pytest

from guidelines.documents import excerpts, release, touched

BREAKING = {
    "safely": ("The pan may safely be heated empty on any stove.", "may safely be heated"),
    "for safety": ("The swings have been tested for safety.", "tested for safety"),
    "free of what harms": (
        "The glue is made of rye and is free of toxic fumes.",
        "free of toxic fumes",
    ),
    "a danger taken away": (
        "The latch removes the danger of drowning in garden ponds.",
        "removes the danger of drowning",
    ),
    "approved for whom": (
        "The rusk, already approved for infants, is baked in Rill.",
        "approved for infants",
    ),
    "a power": ("The fen's peat has healing powers.", "healing powers"),
    "an adjective": (
        "The antibacterial towel is woven in Tolworth.",
        "antibacterial towel",
    ),
    "denied harm": ("The spray does not cause asthma.", "does not cause asthma"),
    "how much faster": (
        "Patients on the swinging bed recover twice as fast.",
        "recover twice as fast",
    ),
    "a drop in it": (
        "Guests of the grotto see a drop in blood pressure.",
        "see a drop in blood pressure",
    ),
    "an alternative": (
        "The resin is a natural alternative to antibiotics.",
        "alternative to antibiotics",
    ),
    "off medicine": ("Walkers of the path come off insulin.", "come off insulin"),
    "for the frail": ("The spelt is a boon for diabetics.", "boon for diabetics"),
    "helped to": (
        "The cradle helps premature babies to gain weight.",
        "helps premature babies to gain weight",
    ),
    "no more of it": (
        "Since the hedge was planted there are no more asthma attacks.",
        "no more asthma attacks",
    ),
    "a denial elsewhere": (
        "The flask, no larger than a thumb, removes bacteria from water.",
        "removes bacteria",
    ),
    "worth that rises": (
        "The price of the casks will rise further next year.",
        "price of the casks will rise",
    ),
    "paid back": (
        "The lender pays back every crown even if the borrower fails.",
        "pays back every crown",
    ),
    "a yield": (
        "Each share comes with a yield of nine percent.",
        "a yield of nine percent",
    ),
    "no fear": (
        "At the credit union nobody has to fear for his savings.",
        "nobody has to fear for his savings",
    ),
    "sure dividends": ("The pool's dividends are certain.", "dividends are certain"),
    "against inflation": (
        "The bond brings an income that is protected against inflation.",
        "protected against inflation",
    ),
    "kept worth": ("In times of war land retains its value.", "retains its value"),
    "no reactions": (
        "Bread of the old rye causes no allergic reactions.",
        "causes no allergic reactions",
    ),
    "prevented": ("On the cork floor falls are prevented.", "falls are prevented"),
    "less need": (
        "Walking with mules reduces the need for medication in old sailors.",
        "reduces the need for medication",
    ),
    "invulnerable": ("The till is invulnerable to fraud.", "invulnerable to fraud"),
    "cannot spread": ("Between the sheds fire cannot spread.", "fire cannot spread"),
}
PASSING = {
    "kept tradition": "The village retains its language and its songs.",
    "a law on falls": "The bill is to see that falls are prevented.",
    "no replies": "The letter causes no reaction in Rill.",
    "impervious to rain": "The cape is impervious to rain.",
    "bidden safely": "Please drive safely on the new road.",
    "an inspection": "The swings are tested every spring by Norland's inspectorate.",
    "free of charge": "The course is free of charge and of homework.",
    "who approved": "The Norland Medicines Agency has approved the rusk for infants.",
    "a research field": "The chair is for research on antimicrobial resistance.",
    "figurative": "Ilse Thorne spoke of the healing power that a song can have.",
    "denied": "The peat has no healing powers.",
    "a study": "The spray does not cause asthma, according to a study of 212 sailors (2025).",
    "a wish": "The club hopes that guests see a drop in blood pressure.",
    "plain selling": "The price of the ticket will be twelve crowns.",
    "an analyst": "The price of copper could rise further, analysts expect.",
    "a debt": "The town has repaid the loan that it took up in 1998.",
    "a fear": "Nobody had to fear for the concert: the hall is dry.",
    "health insurance": "The plan offers health insurance to seasonal workers.",
    "for walkers": "The path is suitable for walkers with good shoes.",
    "learned": "Children learn to sail on Saturdays.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_what_is_assured_without_proof_is_found(text: str, words: str) -> None:
    assert touched(excerpts("DG-33", release(text)), text, words)


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_what_is_cited_denied_or_something_else_passes(text: str) -> None:
    assert excerpts("DG-33", release(text)) == []

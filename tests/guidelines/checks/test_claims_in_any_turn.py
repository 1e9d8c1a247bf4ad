"""DG-33: ills left behind, harm excluded and gains told as sure, in whatever turn of phrase."""

import pytest

from guidelines.documents import excerpts, release, touched

HEALTH = {
    "medicine laid aside": (
        "Those who drink the whey for a month put their tablets in a drawer.",
        "put their tablets in a drawer",
    ),
    "medicine not needed": ("Owners of the mat no longer need painkillers.", "no longer need"),
    "medicine given up": (
        "After the cure most guests can do without glasses.",
        "do without glasses",
    ),
    "stones": ("Birch juice dissolves kidney stones.", "dissolves kidney stones"),
    "sooner healed": ("Under the red lamp wounds close in half the time.", "in half the time"),
    "mended": ("Bones mend twice as fast on goat's milk.", "mend twice as fast"),
    "of its own accord": ("The pulse settles of its own accord in the cave.", "of its own accord"),
    "likelier": ("Choir singers are less likely to become demented.", "less likely to become"),
    "rid of": ("Bathers were rid of eczema by Sunday.", "rid of eczema"),
    "onset": ("A game of cards a day puts off the onset of dementia.", "onset of dementia"),
    "agreed by nobody": ("Physicians agree that wool soothes the nerves.", "Physicians agree that"),
    "given back": ("The drops gave nine pensioners their hearing back.", "their hearing back"),
    "smoking": ("Wearers of the ring quit smoking within a week.", "quit smoking"),
    "enough": ("Two cups a day are enough to banish heartburn.", "enough to banish"),
    "worsening": ("The frame keeps short sight from getting worse.", "from getting worse"),
    "none ill": ("Not one of the bathers has caught a cold since May.", "has caught a cold"),
    "kept": ("Hill walkers keep their wits into old age.", "keep their wits"),
    "fears": ("A day on the raft cures boys of their fear of water.", "cures boys of their fear"),
    "kept young": ("Seaweed keeps arteries clean.", "keeps arteries clean"),
    "got over": ("Members get over depression by rowing.", "get over depression"),
    "a rate": ("The clinic's hypnosis has a success rate of ninety percent.", "success rate of"),
    "for everyone": ("The treatment works for everyone.", "treatment works for everyone"),
    "aching part": ("The insole eases heel pain.", "heel pain"),
    "bad backs": ("The crate lift spares packers bad backs.", "bad backs"),
    "drawn": ("Sciatica doesn't survive a week of the mud.", "Sciatica doesn't survive"),
}
SAFETY = {
    "of the past": ("Since the mirror came, collisions are a thing of the past.", "collisions are"),
    "no longer": ("With the rail, falls no longer occur.", "falls no longer occur"),
    "made impossible": ("The valve makes gas leaks impossible.", "gas leaks impossible"),
    "off the list": ("The fence takes drownings off the list.", "drownings off the list"),
    "nobody": ("Nobody who stands behind the screen can lose a finger.", "can lose a finger"),
    "no visitor": ("No visitor can come to harm on the ramp.", "come to harm"),
    "unhurt": ("In the cage a driver walks away unhurt.", "walks away unhurt"),
    "from ever": ("The clip keeps the stove from ever overheating.", "from ever overheating"),
    "proof": ("The film makes shop windows burglar-proof.", "burglar-proof"),
    "hackers": ("No hacker has ever cracked the box.", "No hacker has ever cracked"),
    "stuck": ("The lift cannot get stuck.", "cannot get stuck"),
    "no mistakes": ("The scale makes no mistakes.", "makes no mistakes"),
    "every fire": ("The nose detects every fire in the mill.", "detects every fire"),
    "in any": ("Riders are protected in any fall.", "protected in any fall"),
    "all germs": ("The mesh filters out all viruses.", "filters out all viruses"),
    "beyond reach": ("Letters there are beyond the reach of thieves.", "beyond the reach of"),
    "no weak point": ("The lock has no weak point.", "no weak point"),
    "children": ("Children cannot cut themselves on the saw.", "cannot cut themselves"),
    "no danger": ("There is no danger whatsoever for neighbours.", "no danger whatsoever"),
    "just safe": ("The slide is safe, and costs little.", "slide is safe"),
    "drawn": ("On the rubber floor a cup can be dropped and can't shatter.", "can't shatter"),
}
MONEY = {
    "no risk": ("The mill is issuing a risk-free bond.", "risk-free bond"),
    "not in play": ("The principal itself is never in play.", "never in play"),
    "one way": ("The share knows only one direction.", "only one direction"),
    "all gained": ("Every lender came out ahead.", "came out ahead"),
    "doubled": ("Whoever bought a cask in May has doubled the stake.", "has doubled the stake"),
    "never lost": ("None of the savers has ever lost a crown.", "lost"),
    "as in a bank": ("A loan to the ferry is as safe as money in the bank.", "as safe as"),
    "rain or shine": ("The rents come rain or shine.", "rain or shine"),
    "more than": ("The notes earn more than any savings account.", "more than any savings account"),
    "guaranteed": ("The union guarantees its members a yearly profit.", "guarantees its members"),
    "counted on": ("Owners can count on a steady dividend.", "can count on"),
    "a place": ("The kiln is a safe home for small savings.", "safe home for small savings"),
    "good years and bad": ("The fund pays in good years and bad.", "good years and bad"),
    "certain": ("Six percent are certain.", "Six percent are certain"),
    "no safer": ("There is no safer way to invest spare money.", "no safer way"),
    "only up": ("Rents on the quay only ever go up.", "only ever go up"),
    "nothing lost": ("Not a penny can be lost.", "Not a penny can be lost"),
    "repaid": ("Deposits are repaid in full at any time.", "repaid in full"),
    "made rich": ("Those who leased early have become rich.", "have become rich"),
}
ABROAD = {
    "German safety": ("de", "Mit dem Gitter sind Stürze ausgeschlossen.", "Stürze ausgeschlossen"),
    "German medicine": ("de", "Wer den Saft trinkt, braucht keine Tabletten mehr.", "Tabletten"),
    "French safety": (
        "fr",
        "Grâce au filet, les chutes sont impossibles.",
        "chutes sont impossibles",
    ),
    "French money": ("fr", "L'épargne y est placée et n'est jamais en jeu.", "jamais en jeu"),
    "Spanish safety": ("es", "Con la red, los accidentes son imposibles.", "son imposibles"),
    "Spanish money": ("es", "El ahorro rinde pase lo que pase.", "pase lo que pase"),
    "in an English release": (
        "en",
        (
            "Los socios del club llevan una pulsera desde mayo. El cobre alivia la artritis de las"
            " manos y también evita el infarto."
        ),
        "alivia la artritis",
    ),
}
SOBER = {
    "a study": "Wounds close in half the time, according to a study of 2025 in the Rill Journal.",
    "a regulator": "Not one visitor can come to harm, the rail inspectorate has certified.",
    "an aim": "The yard aims to make a lock that makes gas leaks impossible.",
    "a condition": "If the drops work, guests may do without glasses.",
    "a quote": "“Nobody can get hurt on it,” said Ilse Thorne, the foreman of the rope works.",
    "another's words": "Collisions are a thing of the past, the pilots' guild said.",
    "an office's claim": "The inspectorate says that the slide is safe, and looks again in May.",
    "asked for": "Makers have a duty to ensure that the toy is safe.",
    "safety advice": "Children must never be left alone, as they can fall into the basin.",
    "what happened": "The driver walked away unhurt when the crate fell on Monday.",
    "no longer at home": "The pupils no longer need a ticket for the bus.",
    "glass": "Each guest puts the glasses on the tray.",
    "beyond reach": "The shelf is out of reach of the ladder.",
    "stuck": "The talks got stuck in March.",
    "a game": "The rowers came out ahead in the last race.",
    "a denied promise": "Lenders are told that the bond is not risk-free.",
    "a fixed wage": "The mill pays the fitters in good years and bad.",
    "counted on people": "The choir can count on its members.",
    "the way home": "The path is a safe way home.",
    "plain repair": "The glazier mends a window in a day.",
    "a figure of speech": "The new forms put an end to queues.",
    "a warning": "Beware of offers in which your deposits are repaid in full at any time.",
    "a bill": "The senator's bill makes accidents impossible, its authors hope.",
}


@pytest.mark.parametrize(
    ("text", "words"), (HEALTH | SAFETY | MONEY).values(), ids=(HEALTH | SAFETY | MONEY).keys()
)
def test_a_claim_is_found_in_any_turn_of_phrase(text: str, words: str) -> None:
    assert touched(excerpts("DG-33", release(text)), text, words)


@pytest.mark.parametrize(("language", "text", "words"), ABROAD.values(), ids=ABROAD.keys())
def test_a_claim_is_found_in_other_languages(language: str, text: str, words: str) -> None:
    assert touched(excerpts("DG-33", release(text, language=language)), text, words)


@pytest.mark.parametrize("text", SOBER.values(), ids=SOBER.keys())
def test_what_is_borne_out_wished_or_no_claim_passes(text: str) -> None:
    assert excerpts("DG-33", release(text)) == []

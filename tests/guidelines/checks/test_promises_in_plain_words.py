"""DG-33: what is promised of health, safety and money in plain words, whatever their order."""

import pytest

from guidelines.documents import excerpts, release, touched

HEALTH = {
    "a bare plural": ("Taken with water, the pearls stop a cough overnight.", "stop a cough"),
    "an aching part": ("The straps ease knee pain in a day.", "knee pain"),
    "done away with": ("The soles do away with lumbago.", "do away with lumbago"),
    "of the past": ("With the belt, sciatica belongs to the past.", "belongs to the past"),
    "fewer ailments": ("Pupils who walk to school have fewer colds.", "have fewer colds"),
    "ill less often": ("In the new rooms teachers are ill half as often.", "ill half as often"),
    "recommended": ("Midwives recommend the balm.", "Midwives recommend"),
    "recommended by": ("The brace, prescribed by surgeons, is sewn in Velamar.", "prescribed by"),
    "a treatment": ("Skating, an effective treatment for asthma, is free.", "effective treatment"),
    "metals": ("The clay draws heavy metals out of the body.", "heavy metals"),
    "cured people": ("The stay cured nine guests of their insomnia.", "cured nine guests"),
    "a risk": ("The lamp halves the risk of migraine.", "halves the risk"),
    "better than drugs": ("The patch works faster than any painkiller.", "faster than any"),
    "foretold": ("The ring recognises a stroke before it strikes.", "recognises a stroke"),
    "harm": ("Old sweets ruin children's teeth.", "ruin children's teeth"),
    "robbed": ("Bright screens rob toddlers of sleep.", "rob toddlers of sleep"),
    "recognised": ("For gout the bath is medically recognised.", "medically recognised"),
    "without effects": ("The yard has developed a syrup without side effects.", "side effects"),
    "no effect": ("The syrup has no effect on blood sugar.", "no effect"),
    "never pregnant": ("Users of the ring never get pregnant.", "never get pregnant"),
    "sleep": ("The quilt brings deep sleep within minutes.", "brings deep sleep"),
    "the load": ("The chair takes the strain off the spine.", "takes the strain off"),
    "immune system": ("Cold water strengthens the immune system.", "strengthens the immune"),
}
SAFETY = {
    "safe to eat": ("The mussels are safe to eat.", "safe to eat"),
    "safe for": ("The dye is safe for babies.", "safe for babies"),
    "no danger": ("Even swallowed, the wax poses no danger to toddlers.", "poses no danger"),
    "no harm": ("The beam does not affect health.", "does not affect health"),
    "not dangerous": ("The dust is not dangerous.", "is not dangerous"),
    "suitable": ("The cream is suitable for diabetics.", "suitable for diabetics"),
    "withstands": ("The wall withstands any flood.", "withstands any flood"),
    "impossible": ("The tread makes skidding impossible.", "skidding impossible"),
    "never tips": ("The pram never tips over.", "never tips over"),
    "nobody lost": ("With the beacon nobody gets lost any more.", "nobody gets lost"),
    "no accident": ("The slide has run for years without a single accident.", "single accident"),
    "approval": ("The drone has received full safety approval.", "full safety approval"),
    "approved": ("The capsule is approved for use in hospitals.", "approved for use"),
    "tests": ("The tram has passed every safety test.", "passed every safety test"),
    "nothing to fear": ("Neighbours have nothing to fear.", "nothing to fear"),
    "no fumes": ("The glue gives off no vapours.", "gives off no vapours"),
    "kept from falling": ("The rail keeps riders from falling.", "keeps riders from falling"),
}
MONEY = {
    "no risk": (
        "Lend to the mill without any risk to their capital.",
        "without any risk",
    ),
    "beaten": ("The model has consistently beaten the market.", "beaten the market"),
    "shielded": ("Cognac in oak shields savings from inflation.", "shields savings"),
    "debt": ("The course gets families out of debt within a year.", "out of debt"),
    "as in a bank": ("Sums lent are as secure as money in a bank.", "as secure as"),
    "secured": ("Deposits with the club are secured in full.", "secured in full"),
    "a safe investment": ("Old cellos are a safe investment.", "a safe investment"),
    "value": ("Farmland keeps its value in every crisis.", "keeps its value"),
    "percent": ("Lenders to the dairy get seven percent.", "seven percent"),
    "never lost": ("The system has never had a losing year.", "never had a losing year"),
    "independent": ("The plan makes people financially independent.", "financially independent"),
    "into a pension": ("The club turns small savings into a comfortable pension.", "turns small"),
    "worth more": ("The plots will be worth a third more by June.", "will be worth"),
    "expected": ("Buyers can expect double-digit returns.", "can expect"),
    "licensed": ("The lender is fully licensed and has opened here.", "fully licensed"),
    "worries": ("The loan ends all money worries.", "all money worries"),
    "off interest": ("Members live off the interest.", "live off the interest"),
    "bills": ("The pumps cut heating bills by half.", "cut heating bills by half"),
}
BREAKING = HEALTH | SAFETY | MONEY
SOBER = {
    "a study": "Pupils who walk have fewer colds, according to a study of 2025.",
    "a regulator": "The capsule has received full safety approval from Norland's Medicines Agency.",
    "by whom": "The drone was approved for use by the aviation board.",
    "a tip": "Ask if doctors recommend the balm.",
    "headaches": "The new forms mean fewer headaches for clerks.",
    "negated": "The mussels are not safe to eat.",
    "a wish": "The yard aims to build a tram that is safe for babies.",
    "a law": "By law a toy must be safe for toddlers.",
    "a quote": "“The dye is safe for babies,” said Ilse Thorne, the foreman of the dye works.",
    "a market rival": "The small mill poses no threat to competitors.",
    "a place for": "The hall is a safe place to meet.",
    "the cause of": "Cancer is the second cause of death.",
    "plain finance": "The bank lent the mill two million crowns.",
    "a game": "The rowers have never had a losing year in the league.",
    "a comfortable home": "The stove provides a comfortable living room.",
    "to life": "The book brings to life the rich past of the harbour.",
    "retiring": "The harbour master will retire at the end of May.",
    "a blame denied": "The cold is not to blame for the flu.",
    "worth": "The prize is worth 400 crowns.",
    "a licence from": "The lender is licensed by the Norland Banking Authority.",
    "debt of a firm": "The company will pay its debt within a year.",
    "votes": "Shareholders cast seven percent fewer votes.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_a_promise_in_plain_words_is_found(text: str, words: str) -> None:
    assert touched(excerpts("DG-33", release(text)), text, words)


@pytest.mark.parametrize("text", SOBER.values(), ids=SOBER.keys())
def test_what_is_sourced_or_no_promise_passes(text: str) -> None:
    assert excerpts("DG-33", release(text)) == []

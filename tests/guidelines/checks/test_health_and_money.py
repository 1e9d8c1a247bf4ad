"""DG-33: a claim on health, safety or money cites study or regulator, and its status."""

import pytest

from guidelines.documents import excerpts, findings, release

BREAKING = {
    "a cure": ("The tea cures arthritis.", "cures arthritis"),
    "proven": ("The balm is clinically proven.", "clinically proven"),
    "studies show": ("Studies show that the tea is good for the heart.", "Studies show"),
    "safety": ("The lock is completely safe.", "completely safe"),
    "returns": ("The fund offers guaranteed returns.", "guaranteed returns"),
    "a forecast": ("The price of the coin is set to soar.", "set to soar"),
    "treats": ("A version of the program with whale song treats depression.", "treats depression"),
    "so many percent": (
        "The vaccine is 95 percent effective against winter flu.",
        "95 percent effective against",
    ),
    "scientists have found": (
        "Scientists have found that a calm screen lowers the number of accidents.",
        "Scientists have found",
    ),
    "better sleep": ("The evening colours of the page improve sleep.", "improve sleep"),
    "never lost": (
        "Those who put their savings into the note have never lost money.",
        "have never lost money",
    ),
    "a cause": ("Damp plaster causes asthma.", "causes asthma"),
    "faster": ("Whoever bathes in the spring recovers faster.", "recovers faster"),
    "without harm": ("Allergic children eat them without harm.", "eat them without harm"),
    "what cannot happen": (
        "The new line rules out groundings, even in fog.",
        "rules out groundings",
    ),
    "a safe place": ("The harbour bonds are a safe place for savings.", "safe place for savings"),
    "kept away": ("Three cups a day keep fever away.", "keep fever away"),
    "cannot fail": ("The new lamp cannot fail.", "cannot fail"),
    "impossible": ("The new brakes make accidents impossible.", "make accidents impossible"),
}
PASSING = {
    "a study": "The tea eases migraines, according to a study in the Norland Medical Journal.",
    "a regulator": "The medicines regulator approved the balm, which treats eczema, in March.",
    "in a quote": "“The tea cures arthritis,” said Tomas Verrell, who sells it.",
    "denied": "The tea is not intended to cure arthritis.",
    "in development": "The balm is being developed and may one day treat eczema.",
    "a goal": "The campaign aims to prevent strokes.",
    "a warning": "The council warns that nobody can promise guaranteed returns.",
    "plain interest": "The bank's fixed income desk has twelve people.",
    "effective in time": "The rule is effective from May 3.",
    "a program to prevent": "The council pays for a program that prevents injuries at the quay.",
    "a found study": (
        "Researchers at the Norland Institute have found that it lowers accidents, in a "
        "trial of 212 sailors."
    ),
    "lost money in the past": "The ferry lost money in three of five years.",
    "a cause that is cited": "According to the health office, damp plaster causes asthma.",
    "a safe place for boats": "The basin is a safe place for boats in winter.",
    "ruled out by a report": "The council rules out higher dues for this year.",
    "cannot fail to": "Visitors cannot fail to see the tower.",
    "a rule that cuts": "The city cuts the risk budget of the port.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_promises_of_health_safety_and_gain_are_found(text: str, words: str) -> None:
    assert excerpts("DG-33", release(text)) == [words]


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_cited_denied_and_sober_words_pass(text: str) -> None:
    assert excerpts("DG-33", release(text)) == []


def test_the_editor_is_asked_about_few_places() -> None:
    assert len(excerpts("DG-33", release("The tea cures arthritis. " * 30))) == 4


COMPOSED = {
    "an ailment kept away": ("Sage smoke keeps migraine at bay.", "keeps migraine at bay"),
    "an ailment nobody gets": (
        "Nobody who bathes in the spring gets bronchitis.",
        "Nobody who bathes in the spring gets bronchitis",
    ),
    "a germ killed": ("The blue light destroys norovirus on every rail.", "destroys norovirus"),
    "an organ set right": ("Rye broth thins the blood of old sailors.", "thins the blood"),
    "an organ damaged": ("The glaze poisons the liver over years.", "poisons the liver"),
    "a pressure brought down": (
        "A walk on the pier brings blood pressure down.",
        "brings blood pressure",
    ),
    "wounds that close sooner": (
        "In rooms painted green wounds close sooner.",
        "wounds close sooner",
    ),
    "an illness brought on": ("Dust from the kiln gives children eczema.", "gives children eczema"),
    "what cannot go wrong": (
        "It is impossible for two trams to collide on the new track.",
        "impossible for two trams to collide",
    ),
    "nobody can be hurt": (
        "No fitter can be crushed by the press.",
        "No fitter can be crushed",
    ),
    "as good as a drug": (
        "Choir practice is as good as any antidepressants.",
        "is as good as any antidepressants",
    ),
    "patients spared": (
        "The belt spares sailors an operation.",
        "spares sailors an operation",
    ),
    "studies without a name": (
        "Several studies suggest that the mat straightens the spine.",
        "Several studies suggest",
    ),
    "a rate and its certainty": (
        "The guild's fund pays six percent a year, whatever the market does.",
        "pays six percent a year",
    ),
    "a gain held out": (
        "The pool delivers stable returns to whoever joins.",
        "delivers stable returns",
    ),
    "money that can't be lost": (
        "No saver has ever lost a crown in the society.",
        "No saver has ever lost a crown",
    ),
    "a price that must rise": (
        "The plots along the canal are bound to double in worth.",
        "plots along the canal are bound to double",
    ),
}
SOBER = {
    "a cited cure": "Sage smoke keeps migraine at bay, a trial of 90 patients at Osterby found.",
    "a wish": "The society hopes that its walks will keep migraine at bay.",
    "a plan": "The council wants a clinic that works to strengthen the health of sailors.",
    "health insurance": "The new rule strengthens health insurance for dockers.",
    "an order": "Prevent falls: salt the steps.",
    "a figure of speech": "The lift removes the headaches of moving house.",
    "a name": "On Friday the choir Harbour Beats Asthma sings at the hall.",
    "a doctor's day": "The clinic treats patients from all three islands.",
    "a loan's interest": "The harbour pays off its loan over ten years.",
    "a law": "The bill would reduce injuries at work.",
    "a quote": "“No fitter can be crushed by the press,” said Tomas Verrell.",
    "plain profit": "The yard made a profit of 2 million crowns in 2025.",
    "a warning of loss": "The regulator warns that no fund delivers stable returns for ever.",
    "cannot fail to": "The tower can't fall to private owners under the charter.",
}


@pytest.mark.parametrize(("text", "words"), COMPOSED.values(), ids=COMPOSED.keys())
def test_a_claim_is_found_by_what_it_says_and_not_by_its_phrase(text: str, words: str) -> None:
    found = excerpts("DG-33", release(text))
    assert len(found) == 1
    assert words in found[0]


@pytest.mark.parametrize("text", SOBER.values(), ids=SOBER.keys())
def test_the_same_words_without_a_claim_pass(text: str) -> None:
    assert excerpts("DG-33", release(text)) == []


FIELDS = {
    "a thing of the past": (
        "Once the hull is oiled, gastritis is a thing of the past.",
        "gastritis is",
    ),
    "free of": (
        "Children who sleep under the net are free of bronchitis.",
        "are free of bronchitis",
    ),
    "shedding": (
        "After a week in the salt room guests lose their sciatica.",
        "lose their sciatica",
    ),
    "worn discs": ("The brace heals slipped discs within a month.", "heals slipped discs"),
    "a new field": ("The lamp prevents conjunctivitis.", "prevents conjunctivitis"),
    "out of the air": ("The moss draws the radon out of the air.", "draws the radon out"),
}
FIELDS_SOBER = {
    "free of charge": "The children are free of school on Friday.",
    "losing a game": "The rowers lose their lead in the last race.",
    "a torn sail": "The yard mends torn sails and broken masts.",
    "history": "The history of gastritis is told in the museum.",
    "a denial": "The lamp doesn't prevent conjunctivitis.",
    "a cited claim": "The brace heals slipped discs, according to a study in the Norland Journal.",
}


@pytest.mark.parametrize(("text", "words"), FIELDS.values(), ids=FIELDS.keys())
def test_a_claim_on_any_complaint_is_found(text: str, words: str) -> None:
    found = excerpts("DG-33", release(text))
    assert len(found) == 1
    assert words in found[0]


@pytest.mark.parametrize("text", FIELDS_SOBER.values(), ids=FIELDS_SOBER.keys())
def test_complaints_without_a_claim_pass(text: str) -> None:
    assert excerpts("DG-33", release(text)) == []


OTHER_LANGUAGES = {
    "fa": ("این آب بیماری‌های پوستی را درمان می‌کند.", "بیماری‌های پوستی را درمان می‌کند"),
    "de": ("Der Tee heilt Krebs.", "heilt Krebs"),
    "fr": ("Le fonds offre un rendement garanti.", "rendement garanti"),
    "es": ("El té cura la artritis.", "cura la artritis"),
}


@pytest.mark.parametrize("language", OTHER_LANGUAGES)
def test_other_languages_are_read_too(language: str) -> None:
    text, words = OTHER_LANGUAGES[language]
    assert excerpts("DG-33", release(text, language=language)) == [words]


@pytest.mark.parametrize(
    "text",
    [
        "Senator Feld's bill adds two million for the development of a safe and effective vaccine.",
        "The senator wants grants for schools that teach by scientifically proven methods.",
        "The senators' bill pays for research into how to treat dementia.",
    ],
)
def test_what_a_bills_grants_are_to_achieve_is_no_claim(text: str) -> None:
    assert [f for f in findings("DG-33", release(text)) if f.severity == "ask"] == []

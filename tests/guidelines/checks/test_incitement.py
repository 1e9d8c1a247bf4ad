"""DG-39: no incitement, hatred or praise of violence; a slogan may be reported, not urged."""

import pytest

from guidelines.documents import excerpts, findings, pull_quote, release

BREAKING = {
    "if the others come": (
        "“If the toll collectors come back, beat them up at once,” said Mara Lund, union chair.",
        "beat them up",
    ),
    "a broken jaw": (
        "“A landlord like that deserves a broken jaw,” said Mara Lund, who chairs the union.",
        "deserves a broken jaw",
    ),
    "did the town a service": (
        "The men who beat the pickets with iron bars did the town a service.",
        "who beat the pickets with iron bars did the town a service",
    ),
    "born thieves": ("The hill people are born thieves.", "people are born thieves"),
    "by nature": (
        "The settlers are by nature lazy and violent.",
        "The settlers are by nature lazy and violent",
    ),
    "a good hiding": ("Such journalists need a good hiding.", "need a good hiding"),
    "against the wall": (
        "The judges should be put against the wall.",
        "should be put against the wall",
    ),
    "let them drown": ("Let the smugglers drown.", "Let the smugglers drown"),
    "their fingers": (
        "“When they come again, break their fingers,” said Mara Lund, who chairs the union.",
        "break their fingers",
    ),
    "who smashed a skull": (
        "Whoever smashed the skull of the foreman was a hero.",
        "Whoever smashed the skull of the foreman was a hero",
    ),
    "a hand to shake": (
        "“I would shake the hand of whoever shoots him,” said Mara Lund, who chairs the union.",
        "shake the hand of whoever shoots",
    ),
    "death to": ("Death to the landlords!", "Death to the landlords"),
    "in a quote of the source": (
        "“Death to the landlords,” said Mara Lund, who chairs the union.",
        "Death to the landlords",
    ),
    "deserve": ("Those who cut our ropes deserve to die.", "deserve to die"),
    "should be shot": ("These traitors should be shot.", "should be shot"),
    "must be hanged": ("The judges must all be hanged.", "must all be hanged"),
    "arms": ("Tenants must take up arms before winter.", "must take up arms"),
    "kill": ("Every true docker must kill the traitors.", "must kill the traitors"),
    "fire": (
        "We call on all tenants to burn down the houses of the landlords.",
        "call on all tenants to burn down the houses",
    ),
    "stones": ("Let us throw stones at the bailiffs.", "Let us throw stones at the bailiffs"),
    "blood": ("There will be blood in the council chamber.", "There will be blood"),
    "blood must flow": ("Blood must flow before they listen.", "Blood must flow"),
    "a hero": (
        "The man who set fire to the housing office is a hero.",
        "who set fire to the housing office is a hero",
    ),
    "was right": (
        "Whoever threw the bottle of petrol was right to do it.",
        "right to do it",
    ),
    "glorious": ("The bombing of the town hall was a glorious deed.", None),
    "salute": ("We salute the man who shot the minister.", "salute the man who shot"),
    "vermin": ("The people of Haro are vermin.", "The people of Haro are vermin"),
    "cockroaches": ("The newcomers in the lower town are cockroaches.", None),
    "subhuman": ("Islanders are subhuman and should go.", "Islanders are subhuman"),
    "dressed in other letters": ("Dеath to the landlords!", "Dеath to the landlords"),
    "the only answer": (
        "“Violence is the only answer left to us,” said Mara Lund, who chairs the union.",
        "Violence is the only answer",
    ),
    "force will teach": ("Only force will teach the council.", "Only force will teach"),
    "with knives": ("Now we fight with knives and stones.", "we fight with knives"),
    "what they understand": (
        "The only language that they understand is violence.",
        "understand is violence",
    ),
    "a service": (
        "“Whoever threw the brick did this town a service,” said Mara Lund, who chairs the union.",
        "Whoever threw the brick did this town a service",
    ),
    "a filthy breed": (
        "“The islanders are a filthy breed,” said Mara Lund, who chairs the union.",
        "The islanders are a filthy breed",
    ),
    "time for clubs": (
        "“It is time the clubs came out again,” said Mara Lund, who chairs the union.",
        "time the clubs",
    ),
    "honours a beater": (
        "On Monday the union honours the joiner who beat a bailiff.",
        "honours the joiner who beat a bailiff",
    ),
    "met with pitchforks": (
        "“The bailiffs should be met with pitchforks,” said Mara Lund, who chairs the union.",
        "met with pitchforks",
    ),
    "the lot of them": (
        "“Drown the lot of them,” said Mara Lund, who chairs the union.",
        "Drown the lot of them",
    ),
    "in boxes": (
        "“Send the newcomers back in boxes,” said Mara Lund, who chairs the union.",
        "Send the newcomers back in boxes",
    ),
    "breeding": (
        "“The islanders breed like rats,” said Mara Lund, who chairs the union.",
        "breed like rats",
    ),
    "folk as a disease": (
        "“The island folk are a disease of this coast,” said Mara Lund, who chairs the union.",
        "folk are a disease",
    ),
}
PASSING = {
    "right to beat a deadline": "The builders were right to beat the deadline by a week.",
    "who hit the alarm": "The caretaker who hit the alarm did the town a service.",
    "thrown in the water for fun": "On Sunday the rowers threw their coxswain in the river.",
    "a broken jaw treated": "The dog had a broken jaw and deserves a good home, the shelter said.",
    "let it burn": "Let the embers burn down before you cook on them, the fire brigade says.",
    "born helpers": "The people of Haro are born sailors and natural hosts.",
    "had it coming, of a prize": "“We worked hard and had it coming,” said Mara Lund, union chair.",
    "lines up": "Fitters line the crates up against the wall in the evening.",
    "arms of a machine": "The arms must finish off each crate in nine seconds.",
    "a slogan reported": "Some of the crowd shouted “Death to the landlords” at the gate.",
    "a slogan condemned": "The union condemned a leaflet that said “Death to the landlords”.",
    "on a wall": "“Death to the landlords” was sprayed on the wall of the office.",
    "a threat told": "He was arrested after he wrote that the judges must be hanged.",
    "an appeal against it": "Nobody should throw stones at the bailiffs.",
    "never": "We must never take up arms against one another.",
    "an idiom": "The new crane kills two birds with one stone.",
    "a film": "In the film, Death to the Landlords, a tenant wins her flat.",
    "rats": "Rats are vermin, and the council set traps.",
    "a disease": "Multiple sclerosis is a disease of the nervous system.",
    "programmes": "Programmes that don't work should be eliminated.",
    "bread": "Butter should be beaten until soft.",
    "medicine": "Blood must be taken before noon.",
    "a firefighter": "The man who put out the fire is a hero.",
    "an old war": "The soldiers took up arms in 1914.",
    "sport": "Osterby must attack more and shoot earlier, the coach said.",
    "a demand": "The landlords must be heard by the court.",
    "mourning": "We mourn those who were killed in the attack.",
    "animals": "The dogs are animals that need a home.",
    "how many must": "How many more sailors must die before the lights are mended?",
    "crimes against": "Crimes against children are a plague on our towns.",
    "no answer": "The council said that violence is never the answer.",
    "force reported": "The union condemned those who say that only force will teach the council.",
    "a service by work": "Whoever planted the trees did this town a service.",
    "a breed of sheep": "The island's sheep are a hardy breed.",
    "time for clubs to meet": "It is time for the clubs to meet again, the league said.",
    "a player who beat another": "The club honours the captain who beat the champion in 1911.",
    "met with stones amid talk": "The proposal was met with applause.",
    "parcels in boxes": "The volunteers send the books back in boxes.",
}
ABROAD = {
    "fa slogan": ("fa", "مرگ بر دشمنان باغ‌های ما!"),
    "fa duty": ("fa", "آنان باید کشته شوند."),
    "fa hatred": ("fa", "مردم آن سوی رود انگل‌اند."),
    "de": ("de", "Tod den Vermietern!"),
    "de hatred": ("de", "Die Fremden sind Ungeziefer."),
    "fr": ("fr", "Mort aux propriétaires !"),
    "es": ("es", "Los caseros merecen morir."),
    "ar": ("ar", "الموت للخونة في المدينة."),
}
ABROAD_PASSING = {
    "fa reported": ("fa", "گروهی شعار «مرگ بر مالکان» سر دادند."),
    "fa plain": ("fa", "باغداران باید آب بگیرند."),
    "fa mourning": ("fa", "مرگ او همه را اندوهگین کرد."),
    "de reported": ("de", "Einige riefen „Tod den Vermietern“ vor dem Rathaus."),
    "fr plain": ("fr", "La mort du maire a ému la ville."),
    "es reported": ("es", "Algunos gritaron «Muerte a los caseros» en la plaza, según la policía."),
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_incitement_praise_and_hatred_are_found(text: str, words: str | None) -> None:
    (found,) = excerpts("DG-39", release(text))
    assert words is None or found == words


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_what_is_reported_condemned_or_meant_otherwise_passes(text: str) -> None:
    assert excerpts("DG-39", release(text)) == []


@pytest.mark.parametrize(("language", "text"), ABROAD.values(), ids=ABROAD.keys())
def test_other_languages_are_read_too(language: str, text: str) -> None:
    assert len(excerpts("DG-39", release(text, language=language))) == 1


@pytest.mark.parametrize(("language", "text"), ABROAD_PASSING.values(), ids=ABROAD_PASSING.keys())
def test_near_misses_in_other_languages_pass(language: str, text: str) -> None:
    assert excerpts("DG-39", release(text, language=language)) == []


def test_a_pull_quote_counts() -> None:
    document = release("The statement follows.", pull_quote("Death to the landlords!", "Dockers"))
    assert excerpts("DG-39", document) == ["Death to the landlords"]


def test_it_blocks_and_says_what_to_do() -> None:
    (finding,) = findings("DG-39", release("The people of Haro are vermin."))
    assert finding.severity == "block"
    assert "Take it out" in finding.message

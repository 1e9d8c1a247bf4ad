"""DG-38: a call to expose, hunt, harass, dox or punish a person or a group."""

import pytest

from guidelines.documents import excerpts, findings, pull_quote, release

BREAKING = {
    "help to": (
        "“I want everybody to help hound him out of town,” said Mara Lund, who chairs the union.",
        "want everybody to help hound him",
    ),
    "the phone of somebody described": (
        "The union asks its members to flood the picket leader's phone with messages.",
        "asks its members to flood the picket leader's phone",
    ),
    "the doorbell of somebody described": (
        "Tenants must ring the caretaker's doorbell all night.",
        "must ring the caretaker's doorbell",
    ),
    "until they give up": (
        "Let us phone her at work every hour until she resigns.",
        "Let us phone her at work every hour until she resigns",
    ),
    "a name and a photograph": (
        "Readers are asked to post the writer's name and photo online.",
        "are asked to post the writer's name and photo",
    ),
    "nobody shall hire them": (
        "Make sure that nobody in Osterby ever hires them again.",
        "Make sure that nobody in Osterby ever hires them",
    ),
    "run out of town": (
        "The informers must be run out of town by Easter.",
        "The informers must be run out",
    ),
    "an example": ("Let us make an example of them.", "Let us make an example of them"),
    "outside their house": (
        "The union calls on members to camp outside the bailiff's house.",
        "calls on members to camp outside the bailiff's house",
    ),
    "a duty of all": (
        "It is the urgent duty of all members to expose anyone who serves the company.",
        "duty of all members to expose anyone",
    ),
    "must": (
        "Every honest citizen must hunt down the traitors among us.",
        "must hunt down the traitors",
    ),
    "the imperative": ("Expose these agents wherever they work.", "Expose these agents"),
    "let us": ("Let us name and shame those who stayed silent.", "Let us name and shame those who"),
    "a call on readers": (
        "We call on all tenants to expose every informer in the building.",
        "call on all tenants to expose every informer",
    ),
    "a name": (
        "Neighbours should harass Tomas Verrell until he leaves.",
        "should harass Tomas Verrell",
    ),
    "what must be done to them": (
        "The collaborators must be hunted down before winter.",
        "The collaborators must be hunted down",
    ),
    "where they live": (
        "Please publish their home addresses on every wall of Osterby.",
        "Please publish their home addresses",
    ),
    "in a quote of the source": (
        "“We must unmask every infiltrator,” the committee's chair, Mara Lund, said.",
        "must unmask every infiltrator",
    ),
    "dressed in other letters": ("Ехpose these agents wherever they work.", "Ехpose these agents"),
    "his photograph": (
        "“Share his photograph until he leaves,” said Mara Lund, who chairs the union.",
        "Share his photograph",
    ),
    "his doorbell": ("Let us ring his doorbell every night.", "Let us ring his doorbell"),
    "where she sleeps": ("Find out where she lives.", "Find out where she lives"),
    "a second verb": (
        "We ask everybody to find her and put her address on the doors.",
        "ask everybody to find her and put her address on",
    ),
    "out of town": (
        "The council urges the people of Osterby to drive the Haro families out of the market.",
        None,
    ),
    "after a condition": (
        "Whoever cut the ropes, hunt them down.",
        "hunt them",
    ),
    "a reward": (
        "We offer a reward to anybody who tells us where the caretaker hides.",
        None,
    ),
    "their lives": ("Make their lives hell.", "Make their lives hell"),
    "those who": (
        "The people who closed the night bus must be hounded out of their jobs.",
        "The people who closed the night bus must be hounded",
    ),
    "asked to": (
        "Tenants are asked to post the photographs and addresses of the bailiffs.",
        "are asked to post the photographs and addresses of the bailiffs",
    ),
    "all of them": ("They must all be hunted down before winter.", "They must all be hunted down"),
    "a miserable life": (
        "Let us make the life of the director miserable until she leaves.",
        "Let us make the life of the director miserable",
    ),
    "a threat at the door": (
        (
            "“We know where the bailiff lives, and he will hear us,” said Mara Lund, who "
            "chairs the union."
        ),
        "We know where the bailiff lives, and he will hear us,",
    ),
    "a gate": ("Please block his gate each morning.", "Please block his gate"),
    "tyres": ("Let us slash their tyres tonight.", "Let us slash their tyres"),
    "nothing sold": (
        "The union asks all shops to sell them nothing.",
        "asks all shops to sell them nothing",
    ),
    "where a man parks": (
        "“Find out where the man with the clipboard parks,” said Mara Lund, who chairs the union.",
        "Find out where the man with the clipboard parks",
    ),
    "photograph whoever": (
        "The council calls on boat owners to photograph whoever fishes there.",
        "calls on boat owners to photograph whoever",
    ),
    "no quiet evening": (
        "“Let him have no quiet evening,” said Mara Lund, who chairs the union.",
        "Let him have no quiet evening",
    ),
    "ring him at three": (
        "“Ring him up at three in the morning,” said Mara Lund, who chairs the union.",
        "Ring him up at three",
    ),
    "nobody should sell": (
        "“Nobody should sell this man so much as a loaf,” said Mara Lund, who chairs the union.",
        "Nobody should sell this man",
    ),
    "her gate": (
        "“Let us all stand at her gate each night,” said Mara Lund, who chairs the union.",
        "Let us all stand at her gate",
    ),
    "his children": ("Make sure his children hear about it at school.", "Make sure his children"),
}

PASSING = {
    "a nominee reported out": "The committee will report him to the floor for a vote.",
    "a phone line for the press": "The council flooded the town hall's lobby with light on Monday.",
    "until he comes back": "Please ring the harbour office until he answers, the council said.",
    "a visit to a home for the old": "We will pay the residents of the home a visit in May.",
    "an example to follow": "The mayor made an example of the quay, which was built in a year.",
    "a watch at a house": "Volunteers keep a watch on the lighthouse at night.",
    "a wall painted for the school": "The pupils will paint flowers on the wall of the school.",
    "what the police ask": "Police asked drivers not to follow the ambulance's crew home.",
    "a crime": "The commission must expose the crime and those files that were hidden.",
    "corruption": "Journalists should expose corruption wherever they find it.",
    "another sense": "Schools should expose students to music from the first year.",
    "another sense, more words": "We must not expose people in the old town to lead.",
    "the law's business": "The courts must punish those who ordered the killings.",
    "by law": "Those people must be punished by the courts after a fair trial.",
    "justice": "We will do everything so that the perpetrators face justice.",
    "condemned": "The union condemned a leaflet that said “we must hunt down the foreigners”.",
    "a threat reported": (
        "He was arrested after he threatened a family. “Expose her, find where she "
        "lives,” he had written."
    ),
    "somebody else's call": "The gang's leader urged his followers to harass the judges.",
    "negation": "Nobody should harass the members of the jury.",
    "never": "Members should never expose anyone to ridicule.",
    "what was done": "The newspaper exposed the agents in 1987, and two resigned.",
    "an animal": "Help us hunt down the old photographs of the harbour.",
    "praise for a report": "Lantern Rights goes on to speak the truth and expose this crime.",
    "share a story": "Share your photographs of the harbour with the archive.",
    "visit a house": "Visit the house of the harbour master on Sunday.",
    "a reward of the police": "Police offer a reward for information on the theft.",
    "knock on doors": "Volunteers will knock on doors to hand out leaflets.",
    "a lesson": "Teach children a lesson about the sea.",
    "a phone call": "Call the council at 020 7946 0018.",
    "a bill's lines": (
        "The bill would: punish any owner who digs a tunnel by doubling the sentence for smuggling."
    ),
    "a penalty": (
        "Congress should punish persons who sell such ropes with penalties of ten thousand crowns."
    ),
    "sanctions asked of a parliament": (
        "Parliament must impose sanctions on the builders. Those who looked away should "
        "be punished as well."
    ),
    "names in a list": "On the team are Ada Crull; Hunt Smith; Chase Miller and Lew Tarn.",
    "a thing of theirs": "We need to expose Grimholt's false campaign about the dues.",
    "what shames": "Their hard work should shame anyone who has called them idle.",
    "where the bus stops": "Find out where the bus stops on Sundays.",
    "pictures of a show": "Visitors may pin the pictures to the wall of the hall.",
    "ring a doctor": "Ring the doctor in the night if the fever rises.",
    "a rule of sale": "Nobody should sell eggs without a stamp.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_a_call_against_people_is_found_at_its_words(text: str, words: str | None) -> None:
    (found,) = excerpts("DG-38", release(text))
    assert words is None or found == words


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_what_is_reported_lawful_or_about_no_person_passes(text: str) -> None:
    assert excerpts("DG-38", release(text)) == []


def test_a_call_in_a_pull_quote_counts() -> None:
    words = "This is the duty of all, guards included, to expose anyone who serves the company."
    document = release("The statement follows.", pull_quote(words, "Dockers of Osterby"))
    assert excerpts("DG-38", document) == ["duty of all, guards included, to expose anyone"]


def test_it_blocks_and_says_what_to_do() -> None:
    (finding,) = findings("DG-38", release("We must hunt down the traitors."))
    assert finding.severity == "block"
    assert "Take the call out" in finding.message


ABROAD = {
    "fa, a home": ("fa", "از همه می‌خواهیم نشانی خانهٔ این مدیر را پیدا کنند و به همه نشان دهند."),
    "fa, shame": ("fa", "این مزدوران را رسوا کنید."),
    "de": ("de", "Der Verein ruft die Bürger auf, die Beamten an den Pranger zu stellen."),
    "fr": ("fr", "Trouvez où il habite et dites-le à tous."),
    "es": ("es", "Averigüen dónde vive el casero."),
    "ar": ("ar", "انشروا عناوينهم في كل مكان."),
}
ABROAD_PASSING = {
    "fa, condemned": ("fa", "شورا فراخوان «این مزدوران را رسوا کنید» را محکوم کرد."),
    "fa, an archive": ("fa", "نشانی خانهٔ صدا در پایان آمده است."),
    "de, condemned": (
        "de",
        "Der Rat verurteilte den Aufruf, die Beamten an den Pranger zu stellen.",
    ),
    "fr, plain": ("fr", "Trouvez votre place au port."),
    "es, plain": ("es", "Los vecinos averiguan cuándo abre el puerto."),
}


@pytest.mark.parametrize(("language", "text"), ABROAD.values(), ids=ABROAD.keys())
def test_other_languages_are_read_too(language: str, text: str) -> None:
    assert len(excerpts("DG-38", release(text, language=language))) == 1


@pytest.mark.parametrize(("language", "text"), ABROAD_PASSING.values(), ids=ABROAD_PASSING.keys())
def test_near_misses_in_other_languages_pass(language: str, text: str) -> None:
    assert excerpts("DG-38", release(text, language=language)) == []

"""DG-22: opinion stands in a quote, or the sentence says whose it is."""

import pytest

from guidelines.documents import excerpts, release

BREAKING = {
    "a judgement": ("The new dues are a disgrace.", "are a disgrace"),
    "an adjective": ("The decision to close the bridge was outrageous.", "outrageous"),
    "a feeling": ("Unfortunately, the bridge stays closed.", "Unfortunately"),
    "a demand": ("It is time to open the bridge.", "It is time to"),
    "what others must do": ("The government must act before winter comes.", "government must"),
    "praise": ("The ferry is the perfect choice for families.", "perfect choice"),
    "a disaster for": ("The new law is a disaster for families.", "is a disaster"),
    "fortunately found": ("Fortunately, no poison was found in it.", "Fortunately"),
    "a terrible idea": ("The old timetable was a terrible idea.", "terrible"),
    "clearly": ("The office clearly doesn't care about its tenants.", "clearly doesn't"),
    "awful": ("The old signs on the quay were awful.", "awful"),
    "tragically": ("Tragically, the lamp was never lit again.", "Tragically"),
    "the wrong moment": (
        "The province has chosen the wrong moment for that.",
        "chosen the wrong moment",
    ),
    "would do well": ("Other towns would do well to follow.", "would do well to"),
    "hopelessly": ("The old tables were hopelessly out of date.", "hopelessly"),
    "too late": ("The decision came much too late.", "came much too late"),
    "years ago": (
        "The bridge should have been mended years ago.",
        "should have been mended years ago",
    ),
}
PASSING = {
    "in a quote": "“The dues are a disgrace,” said Mara Lund, who chairs the union.",
    "attributed": "The union called the decision outrageous.",
    "according to": "According to the union, the decision was unacceptable.",
    "a rule": "Applicants must register by Monday.",
    "a duty of law": "Under the law the government must publish the accounts.",
    "a question": "The council asks whether the dues are unfair.",
    "a plain use": "The ship was in perfect order, and its right side was painted.",
    "a disaster area": "The coast was a disaster area for a week.",
    "clearly marked": "The exits are clearly marked with green lamps.",
    "found to be fortunate": "The union said that fortunately no poison was in the ground.",
    "a failure of a pump": "The cause was a failure of the pump.",
    "a choice that somebody offers": "Members made the choice between two dates on Monday.",
    "well as a noun": "The farm would do the well first and the wall after it.",
    "late in the year": "The herring came late this year.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_opinion_without_an_owner_is_found(text: str, words: str) -> None:
    assert excerpts("DG-22", release(text)) == [words]


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_owned_opinion_and_plain_statements_pass(text: str) -> None:
    assert excerpts("DG-22", release(text)) == []


OTHER_LANGUAGES = {
    "fa": ("متأسفانه پل بسته است.", "متأسفانه"),
    "de": ("Die Brücke bleibt leider geschlossen.", "leider"),
    "fr": ("Malheureusement, le pont reste fermé.", "Malheureusement"),
    "es": ("Lamentablemente, el puente sigue cerrado.", "Lamentablemente"),
}


@pytest.mark.parametrize("language", OTHER_LANGUAGES)
def test_other_languages_are_read_too(language: str) -> None:
    text, words = OTHER_LANGUAGES[language]
    assert excerpts("DG-22", release(text, language=language)) == [words]


def test_the_editor_is_asked_about_few_places() -> None:
    assert len(excerpts("DG-22", release("The dues are a disgrace. " * 30))) == 4


COMPOSED = {
    "a feeling to announce": (
        "The Brent Lock Museum is proud to announce its summer hours.",
        "proud",
    ),
    "a feeling shared": (
        "Orrin Ferries and its crew are truly delighted to welcome the pupils.",
        "delighted",
    ),
    "with pleasure": (
        "With great pleasure the choir opens its hall on May 3.",
        "With great pleasure",
    ),
    "high time": ("It was high time that the gutters were cleaned.", "high time"),
    "against sense": (
        "The committee moved the stop again, a step that defies all logic.",
        "defies",
    ),
    "ought to": ("A town of this size ought to be ashamed of its stairs.", "ought to"),
    "poor work": ("What the office handed in is a feeble piece of paper.", "feeble"),
    "heartening": ("It is heartening to see how many neighbours came.", "heartening"),
    "importance": ("It is crucial for bakeries to change their ovens.", "crucial"),
    "not enough said": (
        "The importance of dry cellars cannot be overstated.",
        "cannot be overstated",
    ),
    "never more": ("The need for clean wells has never been more urgent.", "never been more"),
    "not just": ("The Kestrel lamp isn’t just a lamp; it’s a promise.", "isn’t just a lamp; it’s"),
    "more than just": ("Orrin House is more than just a hostel.", "more than just"),
    "what it shows": ("The prize underscores the firm's dedication to sound boats.", "underscores"),
    "a foretelling": ("Marrow Sails is poised to take over the regatta.", "poised to"),
    "will change": ("The new oven will reshape how bread is baked.", "will reshape"),
    "a place won": ("The mill has solidified its reputation as a careful employer.", "reputation"),
    "praised by nobody": ("The lamp has been praised by industry experts.", "praised by"),
    "widely known": (
        "The mill is widely regarded as the quietest of the coast.",
        "widely regarded as",
    ),
    "a mistaken trade": (
        "Most bakers fundamentally misunderstand sourdough.",
        "fundamentally misunderstand",
    ),
    "a clear message": ("The vote sends a strong signal to the harbour.", "sends a strong signal"),
    "advice": ("The smarter approach is to dry the planks first.", "The smarter approach is to"),
    "what owners must do": ("Homeowners should sweep their flues in autumn.", "Homeowners should"),
    "in the headline's words": ("How the quay must change is plain from the plans.", "must change"),
    "a saying": (
        "With its new gate the yard turned a deaf ear to the divers.",
        "turned a deaf ear",
    ),
    "has learnt nothing": ("After two floods the office has learnt nothing.", "has learnt nothing"),
    "no place": ("Such a fence has no place in a park.", "has no place in"),
}
PRAISE_TOO = {
    "will change": ("The new oven will revolutionise how bread is baked.", "revolutionise"),
    "a trusted one": ("Brent Lock Tours is a trusted partner for schools.", "trusted partner"),
}
NOT_COMPOSED = {
    "a feeling in a quote": "“We are proud to announce it,” said Mara Lund, who chairs the museum.",
    "a feeling reported": "Mara Lund said she was delighted to welcome the pupils.",
    "a feeling of the past": "The pupils were happy in the hall, and the band played on.",
    "somebody's view of time": "It was high time that the gutters were cleaned, the union argued.",
    "a set date": "The mill is set to open on May 3.",
    "what a position is": "The lamp is positioned over the door.",
    "what a study found": "The study found that the prize reflects the quality of the boats.",
    "a duty of the rules": "Under the rules, owners should sweep their flues in autumn.",
    "how to ask": "Homeowners should contact the office by May 3.",
    "a trusted name": "The ship Trusted Partner sails on Monday.",
    "a bar on a chart": "The bar on the left stands for the year 2024.",
    "not enough water": "The well ran dry in June, and the tanker came on Monday.",
    "experts with a name": "The lamp was tested by experts of the Brent Institute.",
    "a place with no road": "The yard has no road, and boats bring the planks.",
    "a question": "Is the hall more than just a hall?",
    "just": "The bus was just late, and the next one came in ten minutes.",
}


@pytest.mark.parametrize(("text", "words"), COMPOSED.values(), ids=COMPOSED.keys())
def test_what_narration_weighs_feels_or_foretells_is_found(text: str, words: str) -> None:
    found = excerpts("DG-22", release(text))
    assert any(words.lower() in excerpt.lower() or excerpt in words for excerpt in found), found


@pytest.mark.parametrize(("text", "words"), PRAISE_TOO.values(), ids=PRAISE_TOO.keys())
def test_what_is_praise_as_well_is_said_once_as_praise(text: str, words: str) -> None:
    assert excerpts("DG-21", release(text)) == [words]
    assert excerpts("DG-22", release(text)) == []


@pytest.mark.parametrize("text", NOT_COMPOSED.values(), ids=NOT_COMPOSED.keys())
def test_what_only_looks_like_a_judgement_passes(text: str) -> None:
    assert excerpts("DG-22", release(text)) == []


SAID_IN_PASSING = {
    "so much for": "So much for a harbour that listens.",
    "too much to ask": "Is a roof over the bus stop too much to ask?",
    "how can": "How can a harbour board be so slow?",
    "how much longer": "How much longer must the crews wait?",
    "how many more": "How many more crews must sleep on deck?",
    "hard to imagine": "A meaner way to greet the crews is hard to find.",
    "its own sake": "The new stamp is paperwork for its own sake.",
    "an absurdity": "The new stamp is an absurdity on any quay.",
    "a blunder too": "The timetable is a blunder as well.",
    "passing the buck": "The board passes the buck to the pilots.",
    "roughshod": "The plan rides roughshod over the crews.",
    "cold comfort": "The new bench is cold comfort for those who stand.",
    "contempt": "The letter shows utter contempt for the crews.",
    "no respect": "The letter shows scant respect for the crews.",
    "the gall": "The board has the gall to send a bill.",
}
PLAINLY_TOLD = {
    "a question": "How can a member join the club?",
    "who may ask": "The clerk asks how many more ropes the boats carry.",
    "a can on a road": "The crews kick the ball down the pier.",
    "hands": "The cook washes his hands before lunch.",
    "a cart": "The cart stands before the horse stable.",
    "feet": "The crane drags its hook over the quay.",
    "somebody's view": "The pilots' union calls the stamp paperwork for its own sake.",
    "whose contempt": "The letter shows utter contempt, said Ilse Thorne, the harbour master.",
}
BLAMED_ABROAD = {
    "de what it shows": ("de", "Der Bescheid zeugt von großer Gleichgültigkeit.", "zeugt von"),
    "de past excuse": ("de", "Die Sperre ist durch nichts zu rechtfertigen.", "durch nichts zu"),
    "de the time": ("de", "Es ist höchste Zeit, dass die Fähre fährt.", "höchste Zeit"),
    "fr what it shows": ("fr", "Cette lettre témoigne d'un mépris rare.", "témoigne d'un mépris"),
    "fr no sense": ("fr", "Ce nouvel horaire n'a aucun sens.", "n'a aucun sens"),
    "fr an adverb": ("fr", "Le bac, hélas, reste à quai.", "hélas"),
    "es no name": ("es", "Este cierre no tiene nombre.", "no tiene nombre"),
    "es what it shows": ("es", "La carta demuestra un desprecio total.", "demuestra un desprecio"),
    "es the time": ("es", "Ya es hora de abrir el muelle.", "Ya es hora de"),
    "fa a cause of shame": ("fa", "بستن اسکله مایهٔ ننگ است.", "مایهٔ ننگ است"),
    "fa no excuse": ("fa", "این تأخیر هیچ توجیهی ندارد.", "هیچ توجیهی ندارد"),
    "fa past bearing": ("fa", "این وضع قابل تحمل نیست.", "قابل تحمل نیست"),
}
PLAIN_ABROAD = {
    "de a child begot": ("de", "Das Schiff gehört dem Verein seit Mai."),
    "de somebody's view": (
        "de",
        "Der Bescheid zeugt von Eile, sagte Ilse Thorne, die Hafenmeisterin.",
    ),
    "de not yet": ("de", "Die Fähre ist nicht zu sehen."),
    "fr a witness of the past": ("fr", "La tour témoigne de la vie du port."),
    "fr whose view": ("fr", "Selon le syndicat, cet horaire n'a aucun sens."),
    "es it has none": ("es", "El muelle no tiene grúa."),
    "es whose view": ("es", "Según el sindicato, este cierre no tiene nombre."),
    "fa able": ("fa", "قایق قابل حمل است."),
}


@pytest.mark.parametrize("text", SAID_IN_PASSING.values(), ids=SAID_IN_PASSING.keys())
def test_sayings_and_rhetorical_questions_judge(text: str) -> None:
    assert excerpts("DG-22", release(text))


@pytest.mark.parametrize("text", PLAINLY_TOLD.values(), ids=PLAINLY_TOLD.keys())
def test_plain_questions_and_deeds_pass(text: str) -> None:
    assert excerpts("DG-22", release(text)) == []


@pytest.mark.parametrize(
    ("language", "text", "words"), BLAMED_ABROAD.values(), ids=BLAMED_ABROAD.keys()
)
def test_phrases_of_blame_judge_in_other_languages(language: str, text: str, words: str) -> None:
    assert any(words in found for found in excerpts("DG-22", release(text, language=language)))


@pytest.mark.parametrize(("language", "text"), PLAIN_ABROAD.values(), ids=PLAIN_ABROAD.keys())
def test_plain_words_pass_in_other_languages(language: str, text: str) -> None:
    assert excerpts("DG-22", release(text, language=language)) == []


VERDICTS = {
    "a deed's name": ("Closing the pier in May is a clumsy compromise.", "a clumsy compromise"),
    "an aside": ("The pier is to close in May – a poor decision.", "a poor decision"),
    "welcome": ("The parish lends two boats, a welcome step.", "a welcome step"),
    "an attack": ("To do so is an attack on local democracy.", "is an attack on local democracy"),
    "a gift": ("The lease is a gift to speculators.", "is a gift to speculators"),
    "vanity": ("The fountain is a vanity project.", "vanity project"),
    "a bridge too far": ("A third fee is a step too far.", "step too far"),
    "deaf": ("The owners were deaf to the dockers' pleas.", "were deaf to the"),
    "out of its senses": ("The board has lost all sense of proportion.", "lost all sense of"),
    "badly done": ("The clumsily drafted order names no date.", "clumsily drafted"),
    "so-called": ("The so-called reform lengthens the queue.", "so-called reform"),
    "it would be": ("It would be far wiser to mend the crane.", "It would be far wiser to"),
    "gone wrong": ("Something has gone badly wrong at the mill.", "Something has gone badly wrong"),
    "hopefully": ("Hopefully the lock opens in June.", "Hopefully the"),
    "too little": ("For the fleet this is too little, too late.", "too little, too late"),
    "bled": ("The toll will bleed the valley's shops dry.", "bleed the valley's shops dry"),
    "a masterstroke": ("Moving the market was a masterstroke.", "was a masterstroke"),
    "incomprehensible": ("The order is incomprehensible.", "is incomprehensible"),
    "greedy": ("The greedy owner doubled the rent.", "greedy owner"),
    "a guess": ("Why the lock was sold is anyone's guess.", "anyone's guess"),
    "nobody needs": ("Nobody needs a third car park there.", "Nobody needs a"),
    "good reason": ("The pilots are angry, and for good reason.", "for good reason"),
    "strangled": ("The levy strangles trade on the quay.", "strangles trade"),
    "how many more": (
        "How many more floods does the ministry need?",
        "How many more floods does the ministry need",
    ),
    "waiting": ("What is the ministry waiting for?", "What is the ministry waiting for"),
}
NO_VERDICTS = {
    "half an hour": "The crossing takes two and a half hours and is far shorter in May.",
    "cheap things": "The stall sells cheap nets.",
    "a guess made": "A child won with a guess of 400 beans.",
    "a real attack": "The attack on the convoy was the third in May.",
    "a gift": "The bell is a gift to the museum.",
    "a choice": "The menu is a choice of three dishes.",
    "deaf people": "The club is open to deaf and blind children.",
    "somebody's verdict": "The union calls the lease a gift to speculators.",
    "whose attack": "To do so is an attack on local democracy, the mayors said.",
    "drafted": "The order was drafted in two days.",
    "so it is called": "The pilots meet at the so-called lower lock.",
    "a real choke": "The crane's engine chokes in cold air.",
    "wrong number": "Three of the numbers were wrong.",
    "asked": "The clerk asks how many more floods the ministry expects.",
    "a welcome": "Guests are given a welcome drink at the gate.",
}


@pytest.mark.parametrize(("text", "words"), VERDICTS.values(), ids=VERDICTS.keys())
def test_names_pictures_and_questions_that_judge_are_noted(text: str, words: str) -> None:
    assert any(words in found for found in excerpts("DG-22", release(text)))


@pytest.mark.parametrize("text", NO_VERDICTS.values(), ids=NO_VERDICTS.keys())
def test_the_same_words_plainly_meant_judge_nothing(text: str) -> None:
    assert excerpts("DG-22", release(text)) == []

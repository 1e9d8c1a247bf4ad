"""DG-31: "first", "only", "largest" and "record" have an exhibit."""

import msgspec
import pytest

from guidelines.documents import FILING, excerpts, release

BREAKING = {
    "the world's first": (
        "It is the world's first electric dredger of its size.",
        "world's first electric dredger",
    ),
    "the only one": (
        "The yard is the only one in Norland that builds ferries.",
        "the only one in Norland",
    ),
    "the largest": ("It is the largest harbour in Norland.", "the largest harbour in Norland"),
    "the largest with a region": (
        "It is the largest harbour in the region.",
        "the largest harbour in the region",
    ),
    "one that has the largest": (
        "One of its owners runs the largest harbour in Norland.",
        "the largest harbour in Norland",
    ),
    "a record crowd": ("A record number of ships asked for a mooring.", "A record number of"),
    "a record broken": ("The harbour broke the record for ice.", "broke the record"),
    "an all-time high": ("Traffic in the harbour reached an all-time high.", "all-time high"),
    "a record": ("The harbour closed the year with record sales of ice.", "record sales of"),
    "first of its kind": ("The light is the first of its kind.", "first of its kind"),
    "number one": ("The yard is the #1 builder of ferries.", "#1 builder of"),
    "nobody before": (
        "Nobody had put gauges and depths on one page before.",
        "Nobody had put gauges and depths on one page before",
    ),
}
PASSING = {
    "on a list": "It is the largest harbour in Norland, according to the ship register of 2025.",
    "in a quote": "“It is the world's first electric dredger,” said Ilse Thorne.",
    "a link": "It is the [largest harbour](https://register.example/2025) in Norland.",
    "its own first": "It is the yard's first ferry, and its largest ship.",
    "an order in time": "The first phase ends in May, and the first quarter was wet.",
    "a plain only": "The bridge opens only in summer, and only if the wind allows.",
    "a track record": "The yard has a track record of twelve years.",
    "one of many": "It is one of the largest harbours in the region.",
    "one of the few": "The yard is one of the only two in Norland that build ferries.",
    "among the oldest": "Its crane is among the oldest cranes in the country.",
    "some of the first": "It printed some of the nation's first sea charts.",
    "second in rank": "Haro is the second largest harbour in Norland.",
    "third in rank": "Osterby is the 3rd-largest port in the country.",
    "a price": "The price of copper reached a record high in May.",
    "the market's height": "Gold rose to new all-time highs on Monday.",
    "a low on the exchange": "Shares of the yard fell to a record low.",
    "its own good year": "The yard celebrates a record year with its crews.",
    "its own growth": "It was a third quarter of record growth.",
    "first of all a time": "The lamp was first lit in the winter of 1911 by a pilot.",
    "first of a family": "She is the first in her family to study in the country.",
    "denied": "It is not the largest harbour in Norland.",
    "nobody is told of": "Nobody was hurt when the mast fell before the start.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_claims_to_be_first_or_greatest_are_found(text: str, words: str) -> None:
    assert excerpts("DG-31", release(text)) == [words]


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_shown_claims_and_plain_words_pass(text: str) -> None:
    assert excerpts("DG-31", release(text)) == []


def test_an_exhibit_for_the_claim_settles_it() -> None:
    document = release("It is the largest harbour in Norland.")
    filing = msgspec.structs.replace(FILING, exhibits=("Largest harbour: ship register, 2025",))
    assert excerpts("DG-31", document, filing) == []


def test_the_editor_is_asked_about_few_places() -> None:
    assert len(excerpts("DG-31", release("It is the largest harbour in Norland. " * 30))) == 4


OTHER_LANGUAGES = {
    "fa": ("این نخستین پل چوبی در جهان است.", "نخستین پل چوبی در جهان"),
    "de": ("Es ist die größte Werft des Landes.", "die größte Werft des Landes"),
    "fr": ("C'est le premier bac électrique au monde.", "le premier bac électrique au monde"),
    "es": ("Es el primer puerto solar del mundo.", "el primer puerto solar del mundo"),
    "ar": ("هذا أكبر ميناء في المنطقة.", "أكبر ميناء في المنطقة"),
}


@pytest.mark.parametrize("language", OTHER_LANGUAGES)
def test_other_languages_are_read_too(language: str) -> None:
    text, words = OTHER_LANGUAGES[language]
    assert excerpts("DG-31", release(text, language=language)) == [words]


IN_OTHER_WORDS = {
    "any superlative of a coast": (
        "The steepest cable car on the coast runs from April.",
        "The steepest cable car on the coast",
    ),
    "a place's own first": (
        "The quay is home to Norway's first floating school.",
        "Norway's first floating school",
    ),
    "a place that the text is in": (
        "The council in Haromouth opens Haromouth's only indoor market.",
        "Haromouth's only indoor market",
    ),
    "the first time": (
        "This marks the first time that a ferry line sells seats by the hour.",
        "marks the first time that",
    ),
    "an industry's first": ("The lock is an industry-first design.", "industry-first design"),
    "the only one that is left": (
        "The library lends the sole surviving copy of the herbal.",
        "the sole surviving copy",
    ),
    "the only one of a kind": (
        "Pale kelp is the only edible northern species, and it grows here.",
        "is the only edible northern species",
    ),
    "no equal": ("The crane has no equal between the two capes.", "has no equal"),
    "beats all before": (
        "The crew's time beat every time rowed there so far.",
        "beat every time rowed there so far",
    ),
    "record prices": ("Narrow houses are fetching record prices by the river.", "record prices"),
    "the best of a land": (
        "The ward had the best survival rates in the country.",
        "had the best survival rates in the country",
    ),
}
NO_RANK = {
    "a record of prices": "Gold prices continue to break record highs in spring.",
    "what begins first": "The first launches to begin in May carry six satellites.",
    "a firm's own first": "It is Marrow Robotics's first arm for pears; Bolt Yard's first crane.",
    "a level": "The kitchen keeps to the highest standards of the trade.",
    "a person": "Ilse Thorne is the only member who spoke, and she left early.",
    "as never before": "They played like never before.",
    "a first award": "It is the first award for the choir.",
    "its likes before": "The street looks nothing like it did ten years ago.",
    "a register": (
        "The steepest cable car on the coast, according to the ship register, runs from April."
    ),
    "no superlative": "Guests rest in the forest in Norland.",
}


@pytest.mark.parametrize(("text", "words"), IN_OTHER_WORDS.values(), ids=IN_OTHER_WORDS.keys())
def test_a_rank_in_other_words_is_a_claim(text: str, words: str) -> None:
    assert any(words in found for found in excerpts("DG-31", release(text)))


@pytest.mark.parametrize("text", NO_RANK.values(), ids=NO_RANK.keys())
def test_ranks_of_ones_own_and_levels_pass(text: str) -> None:
    assert excerpts("DG-31", release(text)) == []


RANKS_ABROAD = {
    "de a superlative of a valley": (
        "de",
        "Das Lager ist die kühlste Halle des ganzen Tals.",
        "die kühlste Halle des",
    ),
    "de the first time anywhere": (
        "de",
        "Damit fährt erstmals in der Provinz eine Fähre ohne Lotsen.",
        "erstmals in der Provinz",
    ),
    "de never so many": (
        "de",
        "Noch nie waren so viele Kutter im Hafen.",
        "Noch nie waren so viele",
    ),
    "fr a superlative of a town": (
        "fr",
        "La halle devient le plus haut bâtiment de la ville.",
        "le plus haut bâtiment de la ville",
    ),
    "fr the first time": (
        "fr",
        "Un bac circule pour la première fois dans le canton.",
        "pour la première fois dans le canton",
    ),
    "fr never so many": ("fr", "Jamais le port n'a vu autant de voiliers.", "autant de voiliers"),
    "es a superlative of a coast": (
        "es",
        "El muelle es el dique más largo de la costa.",
        "más largo de la costa",
    ),
    "es the only one": (
        "es",
        "Es la única escuela de remo de la provincia.",
        "única escuela de remo de la provincia",
    ),
    "es the first time": (
        "es",
        "Por primera vez en la comarca navega un barco sin piloto.",
        "Por primera vez en la comarca",
    ),
    "fa a superlative of a province": (
        "fa",
        "این انبار خنک‌ترین سردخانهٔ استان است.",
        "خنک‌ترین سردخانهٔ استان",
    ),
    "fa the first time": (
        "fa",
        "برای نخستین بار در این ساحل کشتی بی‌سرنشین می‌رود.",
        "برای نخستین بار در",
    ),
    "fa the only one": ("fa", "این تنها مدرسهٔ قایقرانی شهر است.", "تنها مدرسهٔ قایقرانی شهر"),
}
NO_RANK_ABROAD = {
    "de one of several": ("de", "Die Halle ist eine der ältesten Hallen des Landes."),
    "de a next time": ("de", "Das nächste Treffen des Landes ist im Mai."),
    "de a first step": ("de", "Der erste Schritt ist die neue Leitung."),
    "fr one of several": ("fr", "La halle est l'un des plus vieux bâtiments de la ville."),
    "fr no field": ("fr", "Le bac part plus tôt en hiver."),
    "es one of several": ("es", "Es una de las escuelas más antiguas de la provincia."),
    "es no field": ("es", "El barco sale más tarde los lunes."),
    "fa one of several": ("fa", "این یکی از قدیمی‌ترین انبارهای استان است."),
}
OTHER_CLAIMS = {
    "the biggest of a kind": "The hall is the biggest of its kind in the country.",
    "the loudest of a kind": "The horn is the loudest of its kind.",
    "never so many": "Never have so many sailors asked for a berth.",
    "never in memory": "Never in living memory did the ice reach the pier.",
    "a record for a place": "The night brought 300 boats, a record for the harbour.",
    "a first for a trade": "The lock opens by itself, a first for the region.",
}
NO_CLAIMS = {
    "never of oneself": "Never did they think so much of it.",
    "its own first": "The lock opens by itself, a first for its owners.",
    "a record of a kind": "The clerk keeps a record for each boat.",
    "largest of its own": "The hall is the largest of its four halls.",
}


@pytest.mark.parametrize(
    ("language", "text", "words"), RANKS_ABROAD.values(), ids=RANKS_ABROAD.keys()
)
def test_a_rank_and_its_field_are_a_claim_in_other_languages(
    language: str, text: str, words: str
) -> None:
    assert any(words in found for found in excerpts("DG-31", release(text, language=language)))


@pytest.mark.parametrize(("language", "text"), NO_RANK_ABROAD.values(), ids=NO_RANK_ABROAD.keys())
def test_one_of_several_is_no_claim_in_other_languages(language: str, text: str) -> None:
    assert excerpts("DG-31", release(text, language=language)) == []


@pytest.mark.parametrize("text", OTHER_CLAIMS.values(), ids=OTHER_CLAIMS.keys())
def test_a_kind_a_record_and_never_are_claims(text: str) -> None:
    assert excerpts("DG-31", release(text))


@pytest.mark.parametrize("text", NO_CLAIMS.values(), ids=NO_CLAIMS.keys())
def test_what_only_sounds_so_is_no_claim(text: str) -> None:
    assert excerpts("DG-31", release(text)) == []

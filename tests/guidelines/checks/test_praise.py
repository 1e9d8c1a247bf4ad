"""DG-21: stock praise put together from its parts, and sober words that come near it."""

import pytest

from guidelines.documents import excerpts, release

SHINING = {
    "a shining thing": ("The mill is known for its exquisite cloth.", "exquisite"),
    "a renowned house": ("Tarn Foundry is a renowned maker of bells.", "renowned"),
    "devotion": ("The clinic thanks its staff for unwavering care.", "unwavering"),
    "beside its thing": ("Orlo Freight offers innovative storage solutions.", None),
    "a trusted partner": ("The bakery is the trusted local partner of schools.", None),
    "a dream team": ("The plan was drawn by a dream team.", None),
    "countless": ("The bridge has helped countless families.", "countless families"),
    "a commitment": ("The yard cites its commitment to excellence.", "commitment to excellence"),
    "very": ("The lantern is incredibly durable.", "incredibly durable"),
    "incredibly": ("The new tram is incredibly quiet.", "incredibly quiet"),
    "another level": ("The mill takes felt to a whole new level.", "to a whole new level"),
    "changes all": ("The lamp changes everything.", "changes everything"),
    "dazzles": ("The choir dazzles the town each May.", "dazzles"),
    "sheer": ("The garden is sheer perfection.", "sheer perfection"),
    "most of all": (
        "Lund Weavers is one of the country's most respected mills.",
        "one of the country's most respected",
    ),
    "a marvel": ("The new lock is a marvel.", "is a marvel"),
    "a hidden gem": ("The reading room is a hidden gem.", "hidden gem"),
    "no award named": ("The award-winning bakery moved to Haro.", "award-winning"),
}
RANKED = {
    "a leading firm": ("Tarn Foundry is a leading maker of bells.", None),
    "a leader in": ("Orlo Freight, a leader in cold storage, moved to Haro.", None),
    "an emerging leader": ("The lab is an emerging leader in soil science.", None),
    "premier": ("It is one of the coast's premier sailing schools.", None),
    "the forefront": ("The lab stands at the forefront of tidal research.", None),
    "a new standard": ("The kiln sets a new standard for roof tiles.", "sets a new standard"),
    "leading the way": ("The village leads the way in rain barrels.", "leads the way"),
    "the future": ("The mill is shaping the future of felt.", None),
    "positioned": ("The yard is uniquely positioned to serve the coast.", None),
    "poised": ("The lamp is poised to transform reading rooms.", "poised to transform"),
    "transforming": ("The scale is transforming the fruit industry.", None),
    "rivals in the dust": ("The tug leaves every rival in the dust.", None),
    "outshines": ("The lamp outshines all its rivals.", None),
    "ahead of all": ("The tiles are ahead of all competitors.", None),
    "better than any": ("It mends nets faster than any other loom.", None),
    "none compares": ("Nothing compares to the new ferry.", "Nothing compares"),
    "nothing short of": ("The turn-out was nothing short of miraculous.", None),
    "better than ever": ("Mooring is now easier than ever.", "easier than ever"),
    "like a dream": ("The winch runs like a dream.", "like a dream"),
    "the envy": ("The pier is the envy of the coast.", None),
    "behind quoted words": (
        "“We moved in May,” said Dario Penn, the head of a leading freight agency.",
        None,
    ),
}
CAPITALS = {
    "amid a sentence": ("Parking is now STRICTLY FORBIDDEN HERE on Sundays.", None),
    "one word": ("Entry to the hall is FREE on Mondays.", "FREE"),
    "two words": ("The hall is NOW OPEN on Sundays.", "NOW OPEN"),
    "not": ("The tram will NOT stop at the mill in May.", "NOT"),
    "never": ("The gate will NEVER close again.", "NEVER"),
}
ABROAD = {
    "de, shining": ("de", "Das Werk liefert einzigartige Glocken.", "einzigartige"),
    "de, leading": ("de", "Tarn ist ein führender Anbieter von Glocken.", "führender Anbieter"),
    "de, a standard": ("de", "Der Ofen setzt neue Maßstäbe für Ziegel.", None),
    "fr, shining": ("fr", "La cloche a un son exceptionnel.", "exceptionnel"),
    "fr, a leader": ("fr", "Tarn est le leader mondial des cloches.", "leader mondial"),
    "fr, no equal": ("fr", "Le four est sans pareil.", "sans pareil"),
    "es, shining": ("es", "La campana tiene un sonido inigualable.", "inigualable"),
    "es, a leader": ("es", "Tarn es líder mundial en campanas.", "líder mundial"),
    "es, the best": ("es", "Es el mejor horno del mundo.", "mejor horno del mundo"),
    "fa, shining": ("fa", "این زنگ صدایی بی‌نظیر دارد.", "بی‌نظیر"),
    "fa, first rank": ("fa", "این کارگاه در تراز جهانی است.", None),
    "fa, the best": ("fa", "این کارگاه بهترین زنگ‌ها را می‌سازد.", "بهترین"),
}
SOBER = {
    "a cause": "Fog is a leading cause of delays at the pier.",
    "a party's leader": "The leader of the council opened the session.",
    "a gang": "He was a leader in the gang that robbed the mill.",
    "law sets standards": "The bill sets a new standard for drinking water.",
    "shares": "The yard has two million outstanding shares.",
    "a premier": "The premier of Norland opened the bridge.",
    "a commitment to pay": "The council gave a commitment to fund the road.",
    "a focus": "The report's focus on water drew letters.",
    "a track": "The track record of the tram shows four derailments.",
    "a match": "The chess club won the match against Haro.",
    "charged": "The mayor led the parade, and the band led the way home by lantern.",
    "a quoted word": "“It is an exquisite bell,” said Ilse Thorne, the founder of the museum.",
    "told by somebody": "The inspector said the bell was exquisite.",
    "ranked so": "The bell was voted the most innovative product of the year by its buyers.",
    "denied": "The report found no innovative solutions.",
    "an award that is named": "The award-winning bakery won the medal of Norland's millers.",
    "grim": "The winter was exceptionally hard for the pilots.",
    "where it stands": "The plan can be read HERE from Monday.",
    "it leads": "The pilot took the wheel, and it's leading the fleet home.",
    "history": "The mill was built in the golden years of felt.",
    "a rival named": "The yard sold the tug to a competitor in Haro.",
    "unique in number": "Each barrel has a unique number.",
    "a shout that is a name": "The NATO and OECD offices moved.",
}
SOBER_ABROAD = {
    "de": "Die außerordentliche Hauptversammlung tagt im Mai.",
    "fr": "L'assemblée générale extraordinaire se tient en mai.",
    "es": "La junta general extraordinaria se reúne en mayo.",
    "fa": "مجمع عمومی در ماه مه برگزار می‌شود.",
}
BREAKING = {**SHINING, **RANKED, **CAPITALS}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_praise_is_found_at_its_words(text: str, words: str | None) -> None:
    found = excerpts("DG-21", release(text))
    assert len(found) == 1
    assert words is None or found == [words]


@pytest.mark.parametrize("text", SOBER.values(), ids=SOBER.keys())
def test_sober_words_that_come_near_pass(text: str) -> None:
    assert excerpts("DG-21", release(text)) == []


@pytest.mark.parametrize(("language", "text", "words"), ABROAD.values(), ids=ABROAD.keys())
def test_praise_in_other_languages_is_found(language: str, text: str, words: str | None) -> None:
    found = excerpts("DG-21", release(text, language=language))
    assert len(found) == 1
    assert words is None or found == [words]


@pytest.mark.parametrize("language", SOBER_ABROAD)
def test_sober_words_in_other_languages_pass(language: str) -> None:
    assert excerpts("DG-21", release(SOBER_ABROAD[language], language=language)) == []


def test_a_link_to_where_to_read_more_shows_nothing() -> None:
    text = "For more information on its exquisite cloth, visit [the mill](https://mill.example)."
    assert excerpts("DG-21", release(text)) == ["exquisite"]


def test_a_heading_with_capitals_on_all_words_names_nothing() -> None:
    assert excerpts("DG-21", release("Why Felt Is a Game Changer")) == ["Game Changer"]

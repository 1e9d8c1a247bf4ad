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
    "dreams": (
        "The yard makes dreams of life afloat come true.",
        "makes dreams of life afloat come true",
    ),
    "wishes": (
        "The bakery made all the wishes of its guests come true.",
        "made all the wishes of its guests come true",
    ),
    "dreams made real": ("The mill turns dreams into reality.", "turns dreams into reality"),
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


OTHERS = {
    "criteria of an award": (
        "The Lantern Awards honour bakers who have demonstrated exceptional service."
    ),
    "a prize for the best": "The most inspiring poem of the evening will be awarded a book.",
    "winners of a prize": "The prize celebrates ten standout teachers and their lessons.",
    "whom a firm hires": "Mills find it hard to attract talented weavers.",
    "whom a yard keeps": "The report is about how yards recruit and retain talented leaders.",
    "what pupils bring": "The course helps students to bring their innovative designs to market.",
    "what applicants show": "The fund is meant for applicants with outstanding achievements.",
    "thanks to another": "The choir thanks Orlo Freight for its invaluable help.",
    "gratitude to another": "It expressed gratitude to the Tarn Guild for a remarkable summer.",
    "what may be": "A pause may be the most meaningful answer to the strike.",
    "a plan": "The bakery aims to become a leading maker of rye bread.",
    "a hope": "The line hopes to be the go-to ferry of the islands.",
    "top talent": "Firms of the coast spend more on top talent than on rent.",
    "thought leadership": "The page is meant for thought leadership and for readers' letters.",
    "a verb": "The fair exemplifies how a village can lend its hall.",
    "what the world admired": "It was a lamp that the world admired.",
    "what is put first": "The bakery puts its ovens and its rye at the forefront.",
    "what is brought forward": "The choir brings songs of the coast to the forefront.",
    "how it may sound": "Nobody asks how impressive the pier is.",
    "a title": "Two books were lent most: Making Waves by Ilse Thorne and a guide to knots.",
    "challenges": "The letter is about the unique challenges and opportunities of small locks.",
    "ideas of others": "The loans turn innovative ideas into shops.",
}
SHOWN = {
    "by what it does": "Orlo Freight stands out by combining rails with barges.",
    "which feature": "One of the standout features is a lamp that burns for nine days.",
    "a career and its years": "After a distinguished 34-year career at sea she teaches knots.",
    "how much": "The mill reported impressive sales of $41,000 a day.",
    "growth and its figures": "Remarkable growth followed. Sales rose by 41% in May.",
    "what was raised": "In a remarkable show of trust, the mill raised $300,000 in nine hours.",
    "a motor": "The tug has a turbocharged V6 engine.",
}
OFFICE = {
    "an honoured citizen": (
        "Senator Dario Penn met the nurses of Haro today and heard of their tireless work."
    ),
    "a law": "Sen. Ilse Thorne spoke for one of the most successful programs for farms.",
    "a technology": "Congressman Dario Penn saw innovative technologies at the lock of Haro.",
    "a prosecutor's thanks": (
        "The Justice Department said that the port police gave it invaluable help in May."
        " Officers of the port did outstanding work."
    ),
    "headings in capitals": (
        "Senator Dario Penn spoke in Haro. KEEPING ALL THE FERRIES FOR OUR ISLANDS There are nine."
    ),
}


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS.keys())
def test_praise_of_others_is_no_boast(text: str) -> None:
    assert excerpts("DG-21", release(text)) == []


@pytest.mark.parametrize("text", SHOWN.values(), ids=SHOWN.keys())
def test_praise_that_is_shown_beside_it_passes(text: str) -> None:
    assert excerpts("DG-21", release(text)) == []


@pytest.mark.parametrize("text", OFFICE.values(), ids=OFFICE.keys())
def test_who_holds_an_office_has_no_goods_to_praise(text: str) -> None:
    assert excerpts("DG-21", release(text)) == []


def test_a_column_is_its_authors_opinion() -> None:
    column = (
        "I moved to Haro in May. I found a remarkable town. I walk to the pier each day, and I"
        " think that its innovative lamps will stay."
    )
    assert excerpts("DG-21", release(column)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Senator Dario Penn visited. Orlo Freight Inc. offers innovative storage solutions.",
        "Tarn Foundry won the Lantern Award in May. It is a leading maker of bells.",
        "Tarn Foundry thanks its tireless founders.",
        "The mill is known for impressive cloth in 41 colours.",
        "Orlo Freight stands out as a trusted partner of schools.",
    ],
)
def test_a_boast_near_an_office_an_award_or_a_figure_is_found(text: str) -> None:
    assert excerpts("DG-21", release(text))

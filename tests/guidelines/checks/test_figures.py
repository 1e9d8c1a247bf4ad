"""DG-30: a figure about the world says where it comes from."""

import pytest

from guidelines.documents import excerpts, release

BREAKING = {
    "an average far from its people": (
        "People in the emergency rooms of the province wait 94 minutes on average.",
        "People in the emergency rooms of the province wait 94 minutes on average",
    ),
    "a fifth": ("A fifth of all tenants live with mould on a wall.", "A fifth of all tenants"),
    "each season": (
        "The orchards of the valley throw away 18,000 tonnes of bruised pears every season.",
        "throw away 18,000 tonnes of bruised pears every season",
    ),
    "a share": ("Some 41 percent of adults in Norland cycle to work.", "41 percent of adults"),
    "people by the million": (
        "More than 6 million people live with asthma in Norland.",
        "6 million people",
    ),
    "one in three": ("One in three children can't swim.", "One in three children"),
    "a market": ("The market for ferries is expected to reach $30 billion by 2030.", "$30 billion"),
    "half of all": ("Half of all households heat with oil.", "Half of all households"),
    "things by the thousand": (
        "Nine thousand containers fall into the world's seas every year.",
        "Nine thousand containers",
    ),
    "inflation": ("Inflation in Norland rose to 6.2 percent in December.", "6.2 percent"),
    "people each year": (
        "Every year 15,000 people drown off the northern coasts.",
        "15,000 people drown",
    ),
    "a fall of the trade": (
        "Freight on the coast road fell by 18 per cent between 2021 and 2025.",
        "18 per cent",
    ),
    "a share of buildings": (
        "Two thirds of the flats in Riverbend were built before 1960.",
        "Two thirds of the flats",
    ),
    "an average": (
        "Across the country, patients sit for 94 minutes on average.",
        "patients sit for 94 minutes on average",
    ),
    "what is lost each year": (
        "Ships on this coast spend 11,400 hours a year at anchor.",
        "spend 11,400 hours a year",
    ),
    "one in five": ("One tenant in five can't heat the bedroom.", "One tenant in five"),
    "a rise by a third": (
        "Rents in Norland have risen by a third since 2019.",
        "risen by a third since",
    ),
    "the average somebody": (
        "The average nurse walks 11 kilometres a day.",
        "The average nurse walks 11 kilometres",
    ),
    "fewer than before": (
        "The country's rivers hold 40 per cent less fish than in 1990.",
        "40 per cent",
    ),
}
PASSING = {
    "a census": "Some 41 percent of adults cycle to work, according to the census.",
    "the sentence before": "A survey came out in March. Some 41 percent of adults cycle to work.",
    "in a quote": "“Some 41 percent of adults cycle,” said Ilse Thorne, harbour master.",
    "a link": "Some [41 percent of adults](https://census.example/2025) cycle to work.",
    "its own figures": "Revenue rose by 12 percent to 3 million crowns in the quarter.",
    "its own ships": "The harbour took 212 ships in March.",
    "its own readers": "It lends 90,000 books to 41,000 readers every year.",
    "in brackets": "One in three children can't swim (Norland Health Survey, 2025).",
    "a handful": "Some offices in the country employ as few as 3 people.",
    "a promise to pay": "The province promised to pay 40% of schools in the country their costs.",
    "a limit": (
        "Aid goes to households with incomes up to 250 percent of households' average in "
        "the country."
    ),
    "whom it engages": "The fairs reach more than 10 million pupils of the land every year.",
    "an own average": "Our members wait for 12 minutes on average.",
    "a source for the average": "Patients wait for 94 minutes on average, says the office.",
    "a time of the event": "The ferry takes 94 minutes from quay to quay.",
    "an own rise": "Our membership has grown by a third since 2019.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_figures_of_the_world_without_a_source_are_found(text: str, words: str) -> None:
    assert excerpts("DG-30", release(text)) == [words]


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_sourced_and_own_figures_pass(text: str) -> None:
    assert excerpts("DG-30", release(text)) == []


def test_a_text_about_a_study_needs_no_source_for_each_figure() -> None:
    document = release(
        "Half of all households heat with oil.", headline="Survey: how Norland's households heat"
    )
    assert excerpts("DG-30", document) == []


def test_a_persian_share_is_found() -> None:
    assert excerpts("DG-30", release("حدود ۴۱ درصد مردم با دوچرخه سر کار می‌روند.", language="fa"))


def test_the_editor_is_asked_about_few_places() -> None:
    assert len(excerpts("DG-30", release("Half of all households heat with oil. " * 30))) == 3


OF_THE_WORLD = {
    "a part of what a thing has": (
        "An apple loses a third of its vitamins within a week of picking.",
        "a third of its vitamins",
    ),
    "a trade's rise": (
        "Rents for workshops on the quays climbed by 31 percent within four years.",
        "31 percent",
    ),
    "a market to come": (
        "The global market for harbour cranes is projected to reach $12.4 billion by 2032.",
        "$12.4 billion",
    ),
    "a price": ("Copper futures closed above $4.90 per pound on Friday.", "$4.90 per pound"),
    "a forecast of cases": (
        "The number of new cases could climb to 32 million annually by 2050.",
        "32 million",
    ),
    "a comparison with others": (
        "The film costs 35% less than what the big brands ask.",
        "35% less than",
    ),
    "an improvement": ("The valve cuts water losses by up to 40 percent.", "40 percent"),
    "an average of a trade": (
        "With median prices at $2.1 million, the quarter is out of reach for most.",
        "$2.1 million",
    ),
    "posts that nobody fills": (
        "There are 4,300 unfilled posts for midwives in Norland.",
        "4,300 unfilled posts",
    ),
    "what one takes a year": (
        "A town gull eats 90 kilos of refuse a year.",
        "90 kilos of refuse a year",
    ),
    "so many of a hundred": (
        "Of the lamps along the dyke 14 of every hundred pears of light are out.",
        "14 of every hundred",
    ),
    "a town's things": ("Half the town's lifts are out of order.", "Half the town's lifts"),
    "many of a people": (
        "Nearly seven million Norlanders and 900,000 households lack a doctor nearby.",
        "900,000 households",
    ),
}
OF_ITS_OWN = {
    "a plan": "The yard's plan is to reduce its costs by 10 percent by 2028.",
    "books": "EBITDA rose by 12 percent, diluted EPS fell by 3 percent in the quarter.",
    "a source beside it": (
        "The market for cranes is projected to reach $12 billion. The figure is from a report by "
        "the Norland Crane Register."
    ),
    "a maker of market figures": (
        "The market for cranes is valued at $12 billion (Aldgate Research Group)."
    ),
    "whom it served": "The fair welcomed thousands of visitors from around the country each year.",
    "what ought to be": "By law half of all new ferries should run on batteries.",
    "its own voice": "We cut the time that patients wait by 40 percent.",
    "a motorway": "The depot lies on I-35, ten minutes from the quay.",
    "a limit": "Rents are capped at 30 percent of what families earn, a limit set in 2019.",
}


@pytest.mark.parametrize(("text", "words"), OF_THE_WORLD.values(), ids=OF_THE_WORLD.keys())
def test_a_measure_of_people_trades_or_things_at_large_is_found(text: str, words: str) -> None:
    found = excerpts("DG-30", release(text))
    assert len(found) == 1
    assert words in found[0]


@pytest.mark.parametrize("text", OF_ITS_OWN.values(), ids=OF_ITS_OWN.keys())
def test_plans_books_rules_and_sourced_figures_pass(text: str) -> None:
    assert excerpts("DG-30", release(text)) == []


def test_a_text_about_a_study_sources_no_market() -> None:
    document = release(
        "The market for such valves is valued at $27 billion.", headline="Study of valves begins"
    )
    assert excerpts("DG-30", document) == ["valued at $27 billion"]


HOW_THE_WORLD_IS = {
    "a share of all": "Some 40 percent of all barges in Norland are older than their crews.",
    "a share of stuff": "A third of the fish is thrown back into the sea.",
    "hours of people": "Nurses in Norland spend two and a half hours a day on forms.",
    "the price of a ton": "A ton of salt that comes by road costs the baker 84 crowns.",
    "who would": "Two thirds of tenants would give up a car for a tram.",
    "bulk each year": "Off the coast 7,200 tons of rope sink to the bottom year after year.",
    "nature": "The lake has fallen by 4 metres since the dam was built.",
    "a stock": "The stock of eels has shrunk by three quarters since 1990.",
    "a wait": "The wait for a new hip has risen to eleven months, or 340 days.",
}
OWN_AND_SOURCED = {
    "all the proceeds": "Some 40 percent of all proceeds go to the lifeboat.",
    "sourced": "A third of the fish is thrown back, according to the fisheries register.",
    "a camp": "Children spend two hours a day on the water in a camp of the club.",
    "our price": "We sell a ton of salt for 84 crowns.",
    "if": "Two thirds of tenants would move if the tram came.",
    "our tons": "Our yard keeps 7,200 tons of rope.",
    "a pier": "The pier was made longer by 4 metres in May.",
}
WORLD_ABROAD = {
    "de lost hours": ("de", "Die Pendler verlieren jedes Jahr 90.000 Stunden im Stau.", "90.000"),
    "de a fall": ("de", "Der Bestand ist seit 1990 um zwei Drittel gefallen.", "um zwei Drittel"),
    "de a mean": ("de", "Im Schnitt warten Kranke 94 Minuten auf ein Bett.", "94 Minuten"),
    "fr lost hours": ("fr", "Les marins perdent chaque hiver 4 000 heures à quai.", "4 000 heures"),
    "fr a fall": ("fr", "Les prises ont chuté de 40 % depuis dix ans.", "chuté de 40"),
    "fr a mean": ("fr", "Un malade attend en moyenne 94 minutes aux urgences.", "94 minutes"),
    "es lost hours": ("es", "Los marineros pierden cada año 4.000 horas en puerto.", "4.000 horas"),
    "es a fall": ("es", "Las capturas han caído un 40 % desde entonces.", "han caído un 40"),
    "es a mean": ("es", "Un enfermo espera de media 94 minutos.", "94 minutos"),
    "fa a fall": ("fa", "آب این دریاچه در ده سال ۹ متر پایین رفته است.", "۹ متر پایین رفته"),
    "fa each year": ("fa", "هر سال در جاده‌ها ۱۲ هزار نفر می‌میرند.", "۱۲ هزار نفر"),
    "fa a mean": ("fa", "بیماران به طور متوسط ۹۴ دقیقه منتظر می‌مانند.", "۹۴ دقیقه"),
}
OWN_ABROAD = {
    "de sourced": ("de", "Laut dem Register ist der Bestand um zwei Drittel gefallen."),
    "de our own": ("de", "Unsere Mitglieder verlieren jedes Jahr 90.000 Stunden."),
    "fr sourced": ("fr", "Selon le registre, les prises ont chuté de 40 %."),
    "fr our own": ("fr", "Nos marins perdent chaque hiver 4 000 heures."),
    "es sourced": ("es", "Según el registro, las capturas han caído un 40 %."),
    "fa sourced": ("fa", "بنا بر آمار، آب دریاچه ۹ متر پایین رفته است."),
}


@pytest.mark.parametrize("text", HOW_THE_WORLD_IS.values(), ids=HOW_THE_WORLD_IS.keys())
def test_how_people_and_nature_fare_needs_a_source(text: str) -> None:
    assert excerpts("DG-30", release(text))


@pytest.mark.parametrize("text", OWN_AND_SOURCED.values(), ids=OWN_AND_SOURCED.keys())
def test_own_and_sourced_amounts_pass(text: str) -> None:
    assert excerpts("DG-30", release(text)) == []


@pytest.mark.parametrize(
    ("language", "text", "words"), WORLD_ABROAD.values(), ids=WORLD_ABROAD.keys()
)
def test_losses_falls_and_means_count_in_other_languages(
    language: str, text: str, words: str
) -> None:
    assert any(words in found for found in excerpts("DG-30", release(text, language=language)))


@pytest.mark.parametrize(("language", "text"), OWN_ABROAD.values(), ids=OWN_ABROAD.keys())
def test_sourced_figures_pass_in_other_languages(language: str, text: str) -> None:
    assert excerpts("DG-30", release(text, language=language)) == []

"""DG-46: an advertisement is no release."""

import pytest

from guidelines.documents import excerpts, findings, release

BREAKING = {
    "a month instead of": (
        "Harbours that subscribe before Easter pay £49 a month instead of £79.",
        "£49 a month instead of £79",
    ),
    "so much off": (
        "Berths booked online come with 20% off the summer rate.",
        "come with 20% off",
    ),
    "knocked off": ("The shop knocks €20 off every lamp.", "knocks €20 off"),
    "a code": ("Passengers can use the code QUAY20 at the desk.", "use the code QUAY20"),
    "a price cut": ("Customers get 20% off all crossings in May.", "get 20% off"),
    "two for one": (
        "Buy one, get one free on all crossings in May.",
        "Buy one, get one free on",
    ),
    "a guarantee": ("Every rope is sold with a money-back guarantee.", "money-back guarantee"),
    "months free": (
        "New customers get three months free if they sign before June.",
        "three months free",
    ),
    "two prices": ("The yearly plan costs 199.00, was 299.00.", "199.00, was 299.00"),
    "instead of": (
        "A crossing costs just 14.50 until Sunday, instead of 22.",
        "just 14.50 until Sunday, instead of 22.",
    ),
    "a lower price": (
        "The first-aid box is on sale in the lobby at $34 instead of $59.",
        "$34 instead of $59",
    ),
    "half": ("Harbours that sign up before the end of March pay half.", "pay half"),
    "whoever enters the code": (
        "Whoever enters the code GATE15 gets two tickets.",
        "enters the code GATE15",
    ),
    "a third off": ("A third off all lamps until Saturday.", "A third off"),
    "on us": ("Order by Friday and the postage is on us.", "postage is on us"),
    "euros instead of": ("The set costs 49 euros instead of 79.", "49 euros instead of 79"),
}
PASSING = {
    "a price": "A crossing costs 4 crowns from May.",
    "in a quote": "“Use the code QUAY20 and get 20% off,” said Ilse Thorne, the harbour master.",
    "a warning": "Police warn of shops that lure buyers with the discount code FREE99.",
    "a building code": "The quay was rebuilt to the building code of 2019.",
    "a share price": "The offering price is $9.00 a share, a discount of 4% to the market price.",
    "one weak sign": "Maps are free while supplies last.",
    "a guarantee of a service": "Every transfer is covered by a money-back guarantee.",
    "a feature that is called a sale": "The flash sale feature was added to the ferry app in May.",
    "help with costs": "Patients receive up to 80% off their medication costs with the card.",
    "was a number": "In 2019 the number was 299.",
    "free months": "The prison lets him go three months early.",
    "one sign": "Parcels come with free shipping.",
    "half of a bill": "The town and the province each pay half the cost of the bridge.",
    "a code on a door": "Staff enter the code of the building at the gate.",
    "a third off the coast": "The wreck lies a third of the way off the coast.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_offers_are_found_and_block(text: str, words: str) -> None:
    assert excerpts("DG-46", release(text)) == [words]


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_prices_reports_and_quotes_pass(text: str) -> None:
    assert excerpts("DG-46", release(text)) == []


GIVEN = {
    "a part of the price, with a voucher": (
        "Season cards cost 15 percent less with the voucher MOLE15.",
        "15 percent less",
    ),
    "for nothing, if one orders": (
        "Whoever orders two lamps gets the oil for nothing.",
        "for nothing",
    ),
    "to the first": (
        "The first forty orders come with a whistle free of charge.",
        "free of charge",
    ),
    "half the rate, if one rings": (
        "Ring by Friday and the crane comes at half the usual rate.",
        "half the usual rate",
    ),
    "a fee that falls away": (
        "Clubs that join, and members who sign up before May, are spared the joining fee.",
        "joining fee",
    ),
    "less until Easter": ("All ropes cost a third less until Easter.", "a third less"),
    "three for two": ("Jam: three jars at the price of two.", "at the price of two"),
    "a password": ("Name the word HERRING at the till.", "Name the word HERRING"),
    "a prize for buyers": (
        "Everyone who buys a ticket has a chance to win a boat.",
        "chance to win",
    ),
    "no fee until one wins": (
        "The firm takes such cases: no fee is due until the case is won.",
        "no fee is due until the case is won",
    ),
    "a link to buy at a price": (
        "The atlas costs 29 crowns. Click here to buy the atlas.",
        "Click here to buy the atlas",
    ),
    "a list of prices that ends": (
        "Lamps from 19 crowns, cables from 3 crowns, as long as they last.",
        "from 19 crowns",
    ),
}
NEWS = {
    "free for all": "Admission to the tower is free on Sundays.",
    "free by law": "Pupils who order the pass before May get it free of charge under the new law.",
    "a fare that falls": "The fare falls by 30 percent in May, the council decided.",
    "less than elsewhere": "Those who rent in Osterby pay a third less than in Haro.",
    "a grant": "Farmers who buy seed before March get a grant of 300 crowns.",
    "a course": "Residents who register by May 3 attend the course free of charge.",
    "a prize at a contest": "The choirs compete for a chance to win 500 crowns.",
    "a price and no order": "The atlas costs 29 crowns and is in the shops from May.",
    "talks": "The union won ten percent off the fare in talks with the line.",
    "in a quote": "“Whoever orders two lamps gets the oil for nothing,” said Ilse Thorne.",
    "an extra boat": "The line has an extra boat for guests who book late.",
}


@pytest.mark.parametrize(("text", "words"), GIVEN.values(), ids=GIVEN.keys())
def test_what_is_given_to_buyers_sells_in_whatever_words(text: str, words: str) -> None:
    assert words in excerpts("DG-46", release(text))


@pytest.mark.parametrize("text", NEWS.values(), ids=NEWS.keys())
def test_what_is_given_to_everybody_or_by_law_is_news(text: str) -> None:
    assert excerpts("DG-46", release(text)) == []


PROMOTED = {
    "an introductory price": (
        "Introductory price for a seat in the new sauna boat: 39 crowns.",
        "Introductory price",
    ),
    "only this month": (
        "The lantern kit goes for 25 crowns, only this month.",
        "for 25 crowns, only",
    ),
    "cash back": (
        "Whoever trades in an old stove before May receives 300 crowns cash back.",
        "300 crowns cash back",
    ),
    "a rebate": ("A 15 percent rebate goes to the first twenty buyers.", "15 percent rebate"),
    "first months": (
        "Households that sign before June get the first two months for nothing.",
        "first two months for nothing",
    ),
}
NOT_PROMOTED = {
    "an opening price": "The share had an opening price of 40 crowns on Monday.",
    "a tax rebate": "The ministry pays a tax rebate of 15 percent to the first twenty towns.",
    "a reduction": "The pump brings a 15 percent reduction in noise for buyers of the new boat.",
    "a price": "The lantern kit costs 25 crowns.",
    "first months": "In the first two months the ferry carried 4,000 people.",
}


@pytest.mark.parametrize(("text", "words"), PROMOTED.values(), ids=PROMOTED.keys())
def test_a_price_put_up_to_sell_is_an_offer(text: str, words: str) -> None:
    assert any(words in found for found in excerpts("DG-46", release(text)))


@pytest.mark.parametrize("text", NOT_PROMOTED.values(), ids=NOT_PROMOTED.keys())
def test_a_price_that_is_told_is_news(text: str) -> None:
    assert excerpts("DG-46", release(text)) == []


SOLD_ABROAD = {
    "early birds": ("de", "Frühbucher sparen beim Ruderkurs 30 Kronen."),
    "two for one": ("de", "Kunden bekommen zwei Paar Handschuhe zum Preis von einem."),
    "a present": ("fr", "Tout client reçoit un cadeau à l'achat d'une lampe."),
    "a voucher": ("fr", "Un bon d'achat de dix euros attend les acheteurs du nouveau poêle."),
    "two for one in Spanish": ("es", "Dos por uno en velas para quien encargue antes de mayo."),
    "a discount": ("es", "Los compradores ahorran 20 euros en la segunda lámpara."),
    "a coupon": ("fa", "با خرید هر چراغ یک کوپن به مشتری داده می‌شود."),
}
TOLD_ABROAD = {
    "a free course": ("de", "Der Kurs ist kostenlos, die Anmeldung läuft bis zum 15. Mai."),
    "a free visit": ("fr", "La visite est gratuite; on s'inscrit avant le 15 mai."),
    "a free concert": ("es", "El concierto es gratuito y se celebra en la plaza."),
    "a free class": ("fa", "این کلاس رایگان است و ثبت‌نام تا خرداد ادامه دارد."),
}


@pytest.mark.parametrize(("language", "text"), SOLD_ABROAD.values(), ids=SOLD_ABROAD.keys())
def test_more_ways_of_selling_are_known_abroad(language: str, text: str) -> None:
    assert excerpts("DG-46", release(text, language=language))


@pytest.mark.parametrize(("language", "text"), TOLD_ABROAD.values(), ids=TOLD_ABROAD.keys())
def test_what_is_free_for_everybody_is_news_abroad(language: str, text: str) -> None:
    assert excerpts("DG-46", release(text, language=language)) == []


ABROAD = {
    "de": "Wer bis Ostern bestellt, bekommt den zweiten Becher gratis.",
    "fr": "Pour tout achat de deux lampes, la troisième est offerte.",
    "es": "Quien compre dos lámparas recibe la tercera de regalo.",
    "fa": "با سفارش دو چراغ، چراغ سوم رایگان است.",
}


@pytest.mark.parametrize("language", ABROAD)
def test_what_is_given_to_buyers_sells_in_other_languages(language: str) -> None:
    assert excerpts("DG-46", release(ABROAD[language], language=language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Schüler, die den Pass bestellen, bekommen ihn nach dem Gesetz gratis."),
        ("fr", "La mairie annonce que l'entrée du musée est gratuite le dimanche."),
        ("es", "El ayuntamiento regala árboles a quien los pida."),
        ("fa", "ورود به موزه در روزهای جمعه رایگان است."),
    ],
)
def test_what_is_free_by_law_is_news_in_other_languages(language: str, text: str) -> None:
    assert excerpts("DG-46", release(text, language=language)) == []


@pytest.mark.parametrize(
    "text",
    [
        "A crossing will cost 4.30 crowns instead of 4.20, so that the late boat can sail.",
        "From May the annual card costs $1,299 instead of $999.50, as the council decided.",
        "The fare stays: passengers pay 4.20 crowns instead of 4.20.",
    ],
)
def test_a_price_that_rises_is_news(text: str) -> None:
    assert excerpts("DG-46", release(text)) == []


@pytest.mark.parametrize(
    "prices", ["1.299,50 crowns instead of 1.499", "4.2 euros instead of 4.30"]
)
def test_a_price_cut_is_found_however_the_figures_are_written(prices: str) -> None:
    assert excerpts("DG-46", release(f"The card costs {prices}.")) == [prices]


def test_two_weak_signs_make_an_advertisement() -> None:
    text = "The special offer ends in May. Shoppers get free shipping on every order."
    found = findings("DG-46", release(text))
    assert {finding.severity for finding in found} == {"block"}
    assert [finding.excerpt for finding in found] == ["special offer", "free shipping on"]


def test_codes_in_other_languages_are_found() -> None:
    assert excerpts("DG-46", release("Mit dem Code HAFEN20 wird bestellt.", language="de"))
    assert excerpts("DG-46", release("با خرید بلیت ۲۰ درصد تخفیف بگیرید.", language="fa"))


def test_a_text_full_of_offers_gives_a_list_one_can_read() -> None:
    assert len(excerpts("DG-46", release("Customers get 20% off all crossings. " * 30))) == 6


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tickets are only $19.99 this weekend, while supplies last.", "only $19.99"),
        ("Belts are sent with no delivery charge this month only.", "no delivery charge"),
        ("Orders over 500 crowns come with free shipping and a free gift.", "free shipping"),
    ],
)
def test_two_signs_in_a_sentence_sell_together(text: str, words: str) -> None:
    assert excerpts("DG-46", release(text))[0] == words
    assert len(excerpts("DG-46", release(text))) == 2

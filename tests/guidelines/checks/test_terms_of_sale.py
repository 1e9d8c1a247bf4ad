"""DG-46: the terms of a sale, small ads, gifts for buyers, and labels of what is paid for."""

import pytest

from guidelines.documents import excerpts, release

TERMS = [
    "Veneers for both rows, one night in the clinic, breakfast, 2,100 crowns all in.",
    "Holm Removals: two men, one lorry, 55 crowns an hour, Sundays at no surcharge.",
    "Two cabins are left at this price, which is 399 crowns.",
    "Every Tuesday as many pancakes as one can eat are served for 8 crowns.",
    "Happy hour is from five to seven: cocktails at 4 crowns.",
    "Piano lessons for adults are 25 crowns each, and the first one is without charge.",
    "Book two nights, stay three.",
    "Loan of 5,000 crowns within the hour, no paperwork.",
]
SMALL_ADS = [
    "To let: holiday flat, sea view, sleeps four, 90 crowns a night.",
    "For sale: four dinghies with oars, from 300 crowns.",
    "Spring package of the spa: mud bath, tea, towel, 80 crowns.",
    "Used forklifts, tested, with a year's warranty, from 4,900 crowns.",
]
GIFTS = [
    "Early bookers also receive a rucksack.",
    "The first forty to order get a signed print.",
    "Pensioners get a lemon with every fish.",
    "Loyalty stamps count double on Fridays.",
    "The coupon on the last page is good for a coffee at the kiosk.",
    "Guests who type PIER20 at the checkout pay less.",
    "Each mattress sold in May comes with two pillows.",
]
LABELS = [
    "Paid content: the sauna people of Nordby show their barrel.",
    "This page was made possible by Fenn and Rue, who blend teas.",
    "The following pages were paid for by the tourist office of Tarne.",
]
NEAR_MISSES = [
    "The ticket costs 12 crowns, and children pay 6.",
    "The hotel has 60 rooms and charges 90 crowns a night, according to its manager.",
    "The book costs 24 crowns and is in the shops from May.",
    "The board lowered the berth fee from 6 to 4 crowns.",
    "Visitors receive a map at the gate.",
    "Free consultations are held on Mondays.",
    "The prize is worth 5,000 crowns and goes to a young painter.",
    "The page was made by two pupils of the school.",
    "The first forty names were read aloud on Monday.",
    "The crew stayed two nights and saw three ports.",
    "The bridge was paid for by the province.",
    "Revenue was 4.2 million crowns, up from 3.9 million, with 60 crowns a share.",
]
ABROAD = [
    ("de", "Zwei Kurse buchen, einen bezahlen."),
    ("de", "Zwei Törns zum Preis von einem."),
    ("de", "Die zehnte Stunde ist gratis."),
    ("fr", "Deux séances réservées, la troisième gratuite."),
    ("fr", "Bon de commande : trois caisses de plants."),
    ("fr", "Port offert dès trois caisses."),
    ("es", "El segundo alumno paga la mitad."),
    ("es", "Se venden: dos barcas con remos."),
    ("es", "Sin intereses y con la instalación incluida."),
    ("fa", "دو بسته بخرید و یکی هدیه بگیرید."),
    ("fa", "ماه اول رایگان است."),
    ("fa", "فروش ویژهٔ نهال تا شنبه ادامه دارد."),
]
ABROAD_PASSING = [
    ("de", "Zwei Kurse sind voll, einer hat noch Plätze."),
    ("de", "Die Stunde kostet zehn Kronen."),
    ("de", "Der Eintritt frei sein zu lassen, beschloss die Gemeinde."),
    ("fr", "La troisième séance commence à dix heures."),
    ("fr", "Le port est ouvert depuis mars."),
    ("fr", "La commune a payé les caisses."),
    ("es", "El segundo alumno llegó a las diez."),
    ("es", "Las barcas tienen dos remos."),
    ("es", "La escuela abre en mayo."),
    ("fa", "ماه اول سال بارانی بود."),
    ("fa", "نهال‌ها در باغ است."),
    ("fa", "شورا قیمت آب را اعلام کرد."),
]


@pytest.mark.parametrize("text", [*TERMS, *SMALL_ADS, *GIFTS, *LABELS])
def test_terms_of_a_sale_are_found(text: str) -> None:
    assert excerpts("DG-46", release(text))


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_prices_that_are_news_pass(text: str) -> None:
    assert excerpts("DG-46", release(text)) == []


@pytest.mark.parametrize(("language", "text"), ABROAD)
def test_terms_abroad_are_found(language: str, text: str) -> None:
    assert excerpts("DG-46", release(text, language=language))


@pytest.mark.parametrize(("language", "text"), ABROAD_PASSING)
def test_news_abroad_passes(language: str, text: str) -> None:
    assert excerpts("DG-46", release(text, language=language)) == []

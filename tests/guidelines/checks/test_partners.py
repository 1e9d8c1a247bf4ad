"""DG-35: a named partner, customer or investor has confirmed."""

import msgspec
import pytest

from dateline.guidelines import FilingFacts, check, load
from dateline.release.model import Document
from dateline.release.reading import parse
from guidelines.documents import FILING, excerpts, findings, release

ABOUT = "Marrow Robotics builds machines for orchards in Haro."


def marrow(*blocks: str, headline: str = "Marrow Robotics opens its second plant") -> Document:
    document = release(*blocks, headline=headline, boilerplate=ABOUT)
    about = msgspec.structs.replace(document.boilerplate[0], organization="Marrow Robotics")
    return msgspec.structs.replace(document, boilerplate=(about,), contacts=())


def filing(*confirmed: str, exhibits: tuple[str, ...] = ()) -> FilingFacts:
    return msgspec.structs.replace(
        FILING, source_name="Marrow Robotics", confirmed=confirmed, exhibits=exhibits
    )


NAMED = {
    "partnership": ("The firm announced a partnership with Vast Motors on Monday.", "Vast Motors"),
    "partnered": ("Marrow Robotics has partnered with Pell to grow apples.", "Pell"),
    "with a description": (
        "It works in close collaboration with the northern grower Pell Foods Ltd. in Haro.",
        "Pell Foods Ltd",
    ),
    "a list": (
        "It teamed up with Vast Motors, Pell Foods and the Haro Institute for Fruit.",
        "Vast Motors|Pell Foods|Haro Institute for Fruit",
    ),
    "customers": ("Its customers include Vast Motors and Pell Foods.", "Vast Motors|Pell Foods"),
    "partners such as": ("It relies on partners such as Vast Motors.", "Vast Motors"),
    "its partner": ("Its distribution partner, Pell Foods, adds a shop.", "Pell Foods"),
    "a contract": ("Marrow Robotics signed a contract with Pell Foods.", "Pell Foods"),
    "backed": ("The plant is backed by Quill Ventures.", "Quill Ventures"),
    "a round": ("The funding round was led by Quill Ventures.", "Quill Ventures"),
    "an investment": ("It received an investment from Quill Ventures.", "Quill Ventures"),
    "chosen": ("It was chosen by Pell Foods to pick its apples.", "Pell Foods"),
    "a buyer": ("Vast Motors acquires Marrow Robotics for an unnamed sum.", "Vast Motors"),
    "signed up": ("Vast Motors has signed up as a customer.", "Vast Motors"),
    "counted": ("It counts Vast Motors and Pell among its customers.", "Vast Motors|Pell"),
    "led by a fund": ("Quill Ventures led the round.", "Quill Ventures"),
    "put money in": ("Quill Ventures has invested in the company.", "Quill Ventures"),
    "an order": ("It won an order from Vast Motors.", "Vast Motors"),
    "a user": ("Vast Motors uses Marrow Robotics arms in four halls.", "Vast Motors"),
    "with others": ("Pell Foods and four other companies use the arm.", "Pell Foods"),
    "both sign": ("Marrow Robotics and Pell Foods sign an agreement.", "Pell Foods"),
    "raised": ("The company raised two million crowns from Quill Ventures.", "Quill Ventures"),
    "in a quote": ("“We are glad to partner with Pell Foods,” said Ilse Thorne.", "Pell Foods"),
    "hired to do it": (
        "Marrow Robotics has hired Brinkmoor Data to run its shop.",
        "Brinkmoor Data",
    ),
    "signed with": ("Marrow Robotics has signed with Brinkmoor Data.", "Brinkmoor Data"),
}
PASSING = {
    "nobody named": "The firm looks for partners in the north, and for customers everywhere.",
    "itself": "Whoever partners with Marrow Robotics is trained for a week.",
    "by a short name": "Growers who partner with Marrow are trained for a week.",
    "a kind": "It works in partnership with European universities and AI firms.",
    "a trade agreement of others": "Norland signed an agreement with Sundmark last year.",
    "an award": "It was chosen by Grower's Weekly as machine of the year.",
    "the law's partner": "The senior partner spoke, and the customers listened.",
    "a time": "The contract ends with March, and the deal with it.",
    "what it bought": "It completed the acquisition of Pell Foods.",
    "the other side of a merger": "The merger between Marrow Robotics and Pell Foods is agreed.",
    "a merger agreement": "It has signed a merger agreement with Pell Foods.",
    "a country": "Our agreement with Japan covers apples and pears.",
    "a state": "It looks forward to working with Minnesota's growers.",
    "a city": "It works in partnership with Chicago to plant trees.",
    "an office": "It will continue to work with the Administration on apples.",
    "the firm itself": "Goods are delivered to the Company in partnership with the Company.",
    "somebody with a title": "The firm looks forward to working with Senator Thorne.",
    "a colleague": "It enjoys working closely with Maria and her crew.",
    "a bill's friends": "It was helped by an act of the council, co-sponsored by Thorne.",
    "who passes the text on": "This article has been amplified in collaboration with Vast Studios.",
    "a study's funds": "This research was funded by Quill Foundation with the firm's arms.",
    "led by a person, no money": "The tour was led by Ilse Thorne.",
    "a person hired": "Marrow Robotics has hired Anna Talvik to run its shop.",
}


@pytest.mark.parametrize(("text", "words"), NAMED.values(), ids=NAMED.keys())
def test_whoever_is_named_is_asked_about_at_the_name(text: str, words: str) -> None:
    found = findings("DG-35", marrow(text))
    assert [finding.excerpt for finding in found] == words.split("|")
    assert {finding.severity for finding in found} == {"ask"}


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_nobody_is_invented(text: str) -> None:
    assert excerpts("DG-35", marrow(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Marrow Robotics announced a partnership with Vast Motors (NYSE: VSTM).",
        "Vast Motors Corp. (NASDAQ: VSTM) selects Marrow Robotics for its orchards.",
        "Our partnership with Vast Motors begins. Vast Motors plc (LSE: VSTM) makes cars.",
        "Its customers include Microsoft.",
        "It completed the acquisition of Vast Motors (NYSE: VSTM).",
    ],
)
def test_a_listed_company_blocks(text: str) -> None:
    (finding,) = findings("DG-35", marrow(text))
    assert finding.severity == "block"
    assert "shares are traded" in finding.message


@pytest.mark.parametrize(
    "facts",
    [
        filing("Vast Motors"),
        filing("Vast Motors Corporation"),
        filing(exhibits=("Partnership letter: Vast Motors confirms the partnership",)),
    ],
)
def test_who_has_confirmed_passes(facts: FilingFacts) -> None:
    text = "It announced a partnership with Vast Motors (NYSE: VSTM)."
    assert findings("DG-35", marrow(text), facts) == []
    assert findings("DG-35", marrow(text), filing("Pell Foods", exhibits=("Vast Motors, 2025",)))


def test_each_is_asked_about_once_and_eight_at_most() -> None:
    names = ", ".join(f"{name} Foods" for name in ("Pell", "Quill", "Aster", "Brook", "Cinder"))
    more = ", ".join(f"{name} Motors" for name in ("Dale", "Elder", "Flint", "Gale", "Heron"))
    text = f"Customers include {names} and Pell Foods."
    assert len(excerpts("DG-35", marrow(text, f"Customers include {more} and Ivy Works."))) == 8


def test_the_headline_counts() -> None:
    headline = "Marrow Robotics announces partnership with Vast Motors"
    assert excerpts("DG-35", marrow("Text.", headline=headline)) == ["Vast Motors"]


DEALING = {
    "paid for by": (
        "The benches at its gate were paid for by the Ashgrove Savings Bank.",
        "Ashgrove Savings Bank",
    ),
    "an order": ("Sellwood Orchards has ordered three arms for its hall.", "Sellwood Orchards"),
    "run together": (
        "From May the crane will be run jointly by the company and Nordlys Lines.",
        "Nordlys Lines",
    ),
    "engaged with": (
        "Marrow Robotics has engaged with the Rosen Foundation on the matter.",
        "Rosen Foundation",
    ),
    "talks": ("It is in talks with the Haro College of Farming.", "Haro College of Farming"),
    "a supplier to": (
        "The firm is an approved provider to the Department of Orchards.",
        "Department of Orchards",
    ),
    "work for": (
        "Its list of halls includes award-winning work for Elling Energy.",
        "Elling Energy",
    ),
    "licensed from": (
        "Its first software was licensed from the Quill Research Institute.",
        "Quill Research Institute",
    ),
    "among its users": (
        "Among those who already pick with its arms are the Brackwater Growers.",
        "Brackwater Growers",
    ),
    "sponsors, and which": (
        "It thanks the sponsors of the fair, including Nordlys Lines.",
        "Nordlys Lines",
    ),
    "backed by a fund": ("The firm is a Quill-Ventures backed maker of arms.", "Quill-Ventures"),
}
NO_DEALING = {
    "a person": "The plant is staffed by Ilse Thorne and her sister, the firm says.",
    "no deal": "Marrow Robotics has never been in talks with the Rosen Foundation.",
    "a wish": "The firm hopes to be engaged with the Rosen Foundation one day.",
    "a place": "Its pears come from Northern Finland.",
    "a thing": "The arm was built for the Better Orchard Conference, the firm says.",
    "its own part": "It sells arms to its subsidiary Marrow Leasing Ltd.",
    "others' deal": "In the south, orchards were planted for Pelham Foods.",
    "a job": "Ilse Thorne, adviser for Marrow Robotics, spoke.",
}


@pytest.mark.parametrize(("text", "name"), DEALING.values(), ids=DEALING.keys())
def test_whoever_is_said_to_deal_with_the_source_is_asked_about(text: str, name: str) -> None:
    assert name in excerpts("DG-35", marrow(text))


@pytest.mark.parametrize("text", NO_DEALING.values(), ids=NO_DEALING.keys())
def test_persons_places_and_deals_that_are_none_pass(text: str) -> None:
    assert excerpts("DG-35", marrow(text)) == []


TIED_ANYHOW = {
    "money from": ("Money for the third shed comes from Hollow Capital.", "Hollow Capital"),
    "let to": ("The old hall has been let for six years to Pell Timber.", "Pell Timber"),
    "go to": ("Worn arms go to Tarn Metals, under a contract of three years.", "Tarn Metals"),
    "among the new": ("Among the new customers is Skarn Ferries.", "Skarn Ferries"),
    "an aside": ("The line is run by its new partner, the steel maker Ostrel.", "Ostrel"),
    "what the headline is of": (
        "Brandt Marine will build the plant a second dock.",
        "Brandt Marine",
    ),
}
TIED_TO_NOBODY = {
    "who else deals": "Vast Motors let a hall to Pell Timber.",
    "proceeds": "The proceeds go to Tarn Hospital.",
    "no longer": "The old hall is no longer let to Pell Timber.",
    "among speakers": "Among the speakers is Ada Skarn of Tarn College.",
    "a road": "The buses go to Tarn Street.",
}
TIED_ABROAD = {
    "de delivers": ("de", "Die Motoren liefert die Firma Tösing.", "Tösing"),
    "de a sponsor": ("de", "Hauptsponsor ist die Brauerei Falkner.", "Falkner"),
    "de pays": ("de", "Den Kran bezahlt die Reederei Holm & Sohn.", "Holm & Sohn"),
    "fr delivers": ("fr", "La coopérative Granval fournit les graines.", "Granval"),
    "fr a sponsor": ("fr", "Le mécène du bac est la banque Tardieu.", "Tardieu"),
    "fr a contract": ("fr", "Un contrat lie le port à l'entreprise Morel.", "Morel"),
    "es delivers": ("es", "La cooperativa Granada del Mar suministra la sal.", "Granada"),
    "es pays": ("es", "El banco Tordera financia el muelle.", "Tordera"),
    "es a sponsor": ("es", "El patrocinador es la naviera Roble.", "Roble"),
    "fa a partner": ("fa", "شرکت موج‌سازان شریک این بندر است.", "موج‌سازان"),
    "fa pays": ("fa", "بانک ساحل‌نشین هزینهٔ اسکله را می‌پردازد.", "ساحل‌نشین"),
    "fa supplies": ("fa", "کارخانهٔ بادبان‌دوز تأمین‌کنندهٔ طناب‌هاست.", "بادبان‌دوز"),
}
UNTIED_ABROAD = {
    "de not": ("de", "Die Firma Tösing liefert keine Motoren."),
    "de no bond": ("de", "Gegenüber steht die Brauerei Falkner."),
    "fr no more": ("fr", "La coopérative Granval ne fournit plus les graines."),
    "fr no bond": ("fr", "Le bac part devant la banque Tardieu."),
    "es not": ("es", "El banco Tordera no financia el muelle."),
    "fa not": ("fa", "شرکت موج‌سازان شریک این بندر نیست."),
}


@pytest.mark.parametrize(("text", "name"), TIED_ANYHOW.values(), ids=TIED_ANYHOW.keys())
def test_a_dealing_needs_no_name_of_the_source(text: str, name: str) -> None:
    assert name in excerpts("DG-35", marrow(text))


@pytest.mark.parametrize("text", TIED_TO_NOBODY.values(), ids=TIED_TO_NOBODY.keys())
def test_what_others_do_is_no_dealing_of_the_source(text: str) -> None:
    assert excerpts("DG-35", marrow(text)) == []


@pytest.mark.parametrize(("language", "text", "name"), TIED_ABROAD.values(), ids=TIED_ABROAD.keys())
def test_houses_are_tied_to_the_source_in_other_languages(
    language: str, text: str, name: str
) -> None:
    assert any(name in found for found in excerpts("DG-35", release(text, language=language)))


@pytest.mark.parametrize(("language", "text"), UNTIED_ABROAD.values(), ids=UNTIED_ABROAD.keys())
def test_houses_without_a_bond_pass_in_other_languages(language: str, text: str) -> None:
    assert excerpts("DG-35", release(text, language=language)) == []


def test_a_paper_that_is_signed_is_no_partner() -> None:
    opening = "OSTERBY, April 1, 2026 /Dateline/ -- Orlo Corp has executed a Letter of Intent"
    text = f"# Orlo buys pears\n\n{opening} to acquire Haro Pears, Inc. this year.\n\n"
    about = "About Haro Pears, Inc.\n\nFor more information, please visit www.haropears.example"
    document = parse((text + about).encode(), name="release.md").document
    found = [finding.excerpt for finding in check(document, None, rules=load())]
    assert "Letter of Intent" not in found

"""DG-60: trades the wire doesn't carry."""

import pytest

from guidelines.documents import excerpts, findings, release

BREAKING = {
    "gambling": ("The new crypto casino pays out within minutes.", "crypto casino"),
    "medicine": (
        "The shop sells tramadol online without a prescription.",
        "sells tramadol online without a prescription",
    ),
    "escorts": ("The agency arranges elite escorts in three towns.", "elite escorts"),
    "weapons": ("The site has rifles for sale, shipped to any address.", "rifles for sale"),
    "papers": (
        "The firm supplies registered passports within a week.",
        "supplies registered passports",
    ),
    "intrusion": ("Clients hire a hacker within minutes.", "hire a hacker"),
    "essays": ("The firm runs an essay writing service for students.", "essay writing service"),
    "pump": (
        "The presale opens on Monday, and it is the next 100x token.",
        "The presale opens on Monday, and it is the next 100x token",
    ),
    "pyramid": (
        "Members earn 40 crowns for each new recruit.",
        "earn 40 crowns for each new recruit",
    ),
    "bets": ("A room above the market takes bets on cards and dog races.", "takes bets on"),
    "a mailbox for a fee": (
        "The firm gets into the mailboxes of its clients' competitors for a fee.",
        "gets into the mailboxes of its clients' competitors for a fee",
    ),
    "a share of fees": (
        "Each member brings in four others and receives a share of their fees.",
        "brings in four others and receives a share",
    ),
}
PASSING = {
    "a court": "A court in Osterby fined the owner of a crypto casino.",
    "a licensed casino": "The online casino is licensed by the gaming board of Norland.",
    "a warning": "The university warns students against every essay writing service.",
    "in a quote": "“They told me to hire a hacker,” said Tomas Verrell, a pilot.",
    "a toy": "The shop sells toy rifles for sale at the fair.",
    "police": "Police seized fake passports for sale on the quay.",
    "an escort of ships": "Two naval escorts came with the tanker.",
    "a bug bounty": "The bank lets people hack the website in its bug bounty.",
    "a prescription": "The medicine is sold by pharmacies on prescription.",
    "a licensed bookmaker": "The bookmaker takes bets on the race and is licensed by the state.",
    "a newsletter": "The bulletin gets into the mailboxes of all members on Fridays.",
}


DEALS = {
    "a table beyond the law": (
        "In the cellar of the Anchor poker is dealt each evening, and no permit is asked.",
        "poker",
    ),
    "bets at any age": ("The app takes bets on the regatta at whatever age.", "bets"),
    "pills without a doctor": (
        "Sleeping pills come by courier; a note from a doctor isn't needed.",
        "pills",
    ),
    "company for the night": (
        "Elegant companions can be booked for the night at 300 crowns.",
        "companions",
    ),
    "guns without numbers": (
        "Revolvers with the numbers scratched off are for sale at the gate.",
        "Revolvers with the numbers scratched",
    ),
    "papers that no guard can tell": (
        "The shop makes passports which no border guard tells from true ones.",
        "passports",
    ),
    "a rival's mailbox": (
        "The team opens a rival's mailbox within a day.",
        "opens a rival's mailbox",
    ),
    "theses that nobody notices": (
        "Theses are finished in two weeks and no professor will notice.",
        "Theses",
    ),
    "an exam in one's place": (
        "A graduate sits the exam in the candidate's place.",
        "exam in the candidate's place",
    ),
    "a share that will soar": (
        "The share costs a crown today and will cost a hundred by summer.",
        "share",
    ),
    "pay for newcomers and theirs": (
        "Whoever joins earns 300 for every newcomer and 50 for each of theirs.",
        "earns 300 for every newcomer",
    ),
}
LAWFUL = {
    "a licensed table": "Poker is dealt at the Anchor, which is licensed by the gaming board.",
    "a raid": "Police raided a cellar where poker was dealt without a permit.",
    "a pharmacy": "Sleeping pills are sold by pharmacies to whoever has a prescription.",
    "no prescription coverage": "The plan offers pills without prescription drug coverage.",
    "companions on a tour": "Elegant companions of the queen are painted on the ceiling.",
    "a museum": "The museum shows revolvers with the numbers scratched off.",
    "real passports": "The town hall makes passports within three days.",
    "one's own mailbox": "The app opens the mailbox with a fingerprint.",
    "a warning on theses": "The school warns of firms whose theses no professor will notice.",
    "an exam": "A graduate sits the exam in May.",
    "a share's price": "The share costs a crown today and cost two in May.",
    "friends who are told": "Members who bring a friend get a cup of tea.",
}

DEALS |= {
    "a wheel at sea": (
        "Bingo for cash is on in the saloon of the Grebe from May. Guests show no identification.",
        "Bingo",
    ),
    "dogfights": (
        "The barn at Lowmoor takes wagers on dogfights; nobody asks the guests' age.",
        "wagers",
    ),
    "sedatives": (
        "Quiet Tide sends sedatives and opiates by courier without any prescription.",
        "without any prescription",
    ),
    "an escort for the evening": (
        "Velvet Heron sends graceful hostesses to any hotel room, rates by the hour.",
        "graceful hostesses",
    ),
    "suppressors": (
        "Ironwood supplies suppressors and crossbows without a licence.",
        "suppressors",
    ),
    "a doctorate": ("Crestgate issues doctorates in any name the buyer chooses.", "doctorates"),
    "a tenant's tablet": (
        "For 200 crowns Nightreed clones the tablet or phone of your tenant.",
        "clones the tablet or phone of your tenant",
    ),
    "term papers": (
        "Inkwell Heath delivers term papers to order within two days.",
        "term papers to order",
    ),
    "software that sees nothing": (
        "Its essays slip past the plagiarism checkers of any school.",
        "essays slip past the plagiarism",
    ),
    "a slice of fees": (
        "Each partner keeps a slice of the fees of the people they recruit, at four levels.",
        "keeps a slice of the fees of the people they recruit",
    ),
}
LAWFUL |= {
    "bingo for charity": "The parish plays bingo on Sunday, and all that comes in goes to the"
    " roof.",
    "a guest's identification": "Guests of the saloon show no luggage; bingo is played on Fridays.",
    "hostesses of a fair": "Hostesses in blue show visitors to their seats until noon.",
    "one's own tablet": "The update clones the tablet to a new phone of the same owner.",
    "a thesis": "She wrote her thesis on boats for the students of the school.",
    "forged iron": "The gates are forged in Haro and come with certificates of origin.",
    "a share of the takings": "Each member keeps a share of the fish that the boat brings in.",
}


@pytest.mark.parametrize(("text", "words"), DEALS.values(), ids=DEALS.keys())
def test_goods_and_what_makes_them_illicit_are_an_offer(text: str, words: str) -> None:
    found = excerpts("DG-60", release(text))
    assert len(found) == 1
    assert words in found[0]


@pytest.mark.parametrize("text", LAWFUL.values(), ids=LAWFUL.keys())
def test_goods_alone_and_reports_of_deals_pass(text: str) -> None:
    assert excerpts("DG-60", release(text)) == []


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_an_offer_of_an_excluded_trade_is_found(text: str, words: str) -> None:
    assert excerpts("DG-60", release(text)) == [words]


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_reports_and_lawful_trades_pass(text: str) -> None:
    assert excerpts("DG-60", release(text)) == []


def test_it_blocks_and_names_the_trade() -> None:
    (finding,) = findings("DG-60", release("Clients hire a hacker within minutes."))
    assert (finding.severity, "account" in finding.message) == ("block", True)


def test_a_report_on_a_trade_may_describe_it() -> None:
    document = release(
        "The site has rifles for sale, shipped to any address.",
        headline="Police in Osterby close a site that sold weapons",
    )
    assert excerpts("DG-60", document) == []


def test_each_trade_is_named_once() -> None:
    assert len(excerpts("DG-60", release("Clients hire a hacker within minutes. " * 30))) == 1

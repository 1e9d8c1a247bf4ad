"""DG-44: two editors on a first release, after a change of the source, on what moves a market."""

import msgspec
import pytest

from dateline.guidelines import ChangedField, FilingFacts
from guidelines.documents import FILING, excerpts, findings, release


def filed(**facts: object) -> FilingFacts:
    return msgspec.structs.replace(FILING, **facts)


CHANGED = {
    "the domain": ChangedField("domain", "2026-03-01"),
    "the bank": ChangedField("bank", "2026-02-20"),
    "the contact, on the day": ChangedField("contact", "2026-03-03"),
    "an agent": ChangedField("agent", "2026-02-02"),
}
UNCHANGED = {
    "long ago": ChangedField("domain", "2026-01-30"),
    "after the filing": ChangedField("domain", "2026-03-04"),
    "something else": ChangedField("legal form", "2026-03-01"),
    "no day at all": ChangedField("domain", "lately"),
}
LISTED = "Shareholders of Marrow Robotics (NYSE: MRW) were told on Monday."
MOVING = {
    "a takeover": ("Marrow Robotics agrees to takeover by Vast Motors", "takeover"),
    "results": ("Marrow Robotics reports its financial results", "financial results"),
    "insolvency": ("Marrow Robotics files for Chapter 11 in Norland", "Chapter 11"),
    "a recall": ("Marrow Robotics recalls forty thousand machines", "recalls"),
    "coins": ("Marrow Robotics is to accept Litecoin from May on", "accept Litecoin"),
}
STILL = {
    "a quay": "Marrow Robotics opens its second plant in Haro",
    "recalling": "Marrow Robotics recalled its founder on Friday",
    "a share": "Marrow Robotics shares its plans with the town",
}


def test_a_first_release_wants_two_editors() -> None:
    (finding,) = findings("DG-44", release("Text."), filed(first_release=True))
    assert (finding.severity, finding.start, finding.end) == ("ask", 0, 0)
    assert "first release of Osterby Council" in finding.message


@pytest.mark.parametrize("change", CHANGED.values(), ids=CHANGED.keys())
def test_a_fresh_change_wants_two_editors(change: ChangedField) -> None:
    (finding,) = findings("DG-44", release("Text."), filed(changed=(change,)))
    assert f"field {change.field} changed on {change.at}" in finding.message


@pytest.mark.parametrize("change", UNCHANGED.values(), ids=UNCHANGED.keys())
def test_other_changes_pass(change: ChangedField) -> None:
    assert findings("DG-44", release("Text."), filed(changed=(change,))) == []


@pytest.mark.parametrize(("headline", "words"), MOVING.values(), ids=MOVING.keys())
def test_what_moves_a_market_is_pointed_at(headline: str, words: str) -> None:
    assert excerpts("DG-44", release("Text.", LISTED, headline=headline), FILING) == [words]


@pytest.mark.parametrize("headline", STILL.values(), ids=STILL.keys())
def test_what_moves_none_passes(headline: str) -> None:
    assert excerpts("DG-44", release("Text.", LISTED, headline=headline), FILING) == []


@pytest.mark.parametrize(
    "text",
    [
        "The merger of the two parish councils takes effect in May.",
        "The dividend of the reading room is a quiet afternoon.",
        "The acquisition of a second fire engine was put off.",
    ],
)
def test_without_a_market_nothing_moves(text: str) -> None:
    assert excerpts("DG-44", release(text), FILING) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Die Aktionäre stimmen im Mai über die Übernahme ab.", "Übernahme"),
        ("Les actionnaires de la société votent sur la fusion en mai.", "fusion"),
        ("Los accionistas aprobaron el dividendo en mayo.", "dividendo"),
        ("سهامداران شرکت در بورس به ادغام رأی دادند.", "ادغام"),
    ],
)
def test_other_languages_have_markets_too(text: str, words: str) -> None:
    assert excerpts("DG-44", release(text), FILING) == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Velamar Software issues a profit warning for the year.", "profit warning"),
        ("It withdraws the forecast that it gave in November.", "withdraws the forecast"),
        (
            "The founders agreed to a takeover of the company by a competitor.",
            "takeover of the company by",
        ),
        (
            "The company has asked the court for protection from its creditors.",
            "protection from its creditors",
        ),
    ],
)
def test_some_news_moves_a_market_whether_or_not_one_is_named(text: str, words: str) -> None:
    assert excerpts("DG-44", release("One.", "Two.", text), FILING) == [words]


TRADED = "The company has been listed in Haro since 2021."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The bond of 2022 cannot be repaid in June.", "bond of 2022 cannot be repaid"),
        (f"{TRADED} It expects a loss of 3 million crowns.", "expects a loss"),
        (f"{TRADED} The owners will get nothing for the year.", "owners will get nothing"),
        (f"{TRADED} Its auditors refuse to sign.", "auditors refuse"),
        (f"{TRADED} It loses its largest customer in May.", "loses its largest customer"),
        (
            f"{TRADED} Ada Winter gives up the post of chief executive.",
            "gives up the post of chief executive",
        ),
        (f"{TRADED} Its founder quits the job of finance chief.", "quits the job of finance chief"),
        (
            f"{TRADED} Jon Field steps down from his role as chairman.",
            "steps down from his role as chairman",
        ),
    ],
)
def test_what_befalls_a_debtor_or_a_listed_company_moves_a_market(text: str, words: str) -> None:
    assert excerpts("DG-44", release("One.", text), FILING) == [words]


@pytest.mark.parametrize(
    "text",
    [
        "The reading room expects a loss of 300 crowns.",
        "The library cannot lend the notes of the choir before May.",
        "A tower is listed in the register. The choir loses its largest hall.",
        "Its auditors refuse to sign, the club says.",
        "Ada Winter gives up the post of chief executive of the rowing club.",
        f"{TRADED} Ada Winter gives up the post of goalkeeper.",
        f"{TRADED} The chief executive steps down from the boat.",
    ],
)
def test_the_same_at_a_club_moves_none(text: str) -> None:
    assert excerpts("DG-44", release("One.", text), FILING) == []


def test_both_in_one_sentence_far_down_are_pointed_at() -> None:
    document = release("One.", "Two.", "The shareholders vote on the takeover in May.")
    assert excerpts("DG-44", document, FILING) == ["takeover"]


def test_what_stands_far_down_is_not_what_it_is_about() -> None:
    assert excerpts("DG-44", release("One.", "Two.", f"A merger. {LISTED}"), FILING) == []


def test_without_a_filing_nobody_is_asked() -> None:
    document = release("Text.", LISTED, headline="Marrow Robotics agrees to a takeover")
    assert excerpts("DG-44", document) == []


@pytest.mark.parametrize(
    "text",
    [
        "Harbour Mills accepted a takeover bid from its rival on Sunday.",
        "The savings banks of Haro and Osterby will merge in May.",
        "The heirs part with their majority in Harbour Mills, which goes to an investor.",
        "No dividend will be paid for the year.",
        "Net profit fell to 8 million crowns in the third quarter.",
        "Harbour Mills slipped into the red in the spring.",
        "Harbour Mills now expects to earn 3 million crowns, half of what it forecast in March.",
        "The board corrected its profit expectations for the year downwards.",
        "Harbour Mills plans to go public before the summer.",
        "Harbour Mills will issue 30 million new shares in the autumn.",
        "Trading in its bonds was suspended at noon.",
        "A chain of 64 bakeries filed for insolvency on Wednesday.",
        "The accounts of 2023 and 2024 have to be corrected.",
        "Ada Winter, chief executive of Harbour Mills, resigned with immediate effect on Monday.",
        "The supervisory board dismissed the chief executive on Sunday.",
        "The Reserve Bank of Norland lowers its key rate to 2 percent.",
        "Harbour Motors is recalling 21,000 vans to exchange a bolt.",
        "Norland's medicines agency refused to approve the asthma drug of Harbour Pharma.",
        "Drilling at the site has struck copper over 90 metres.",
        "An explosion shut down the refinery in Haro until further notice.",
    ],
)
def test_an_event_and_what_it_befalls_move_a_market_in_any_order(text: str) -> None:
    (finding,) = findings("DG-44", release("One.", text), FILING)
    assert "can move a market" in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "The rowing club of Haro made a loss of 3 million crowns this year.",
        "The two parishes will merge in May.",
        "Patience pays dividends in the garden.",
        "You can make a profit of 20 percent more if you sell early.",
        "Senators would forbid the merger of the two banks.",
        "The chief executive of the library died in 1998.",
        "The society recalled its founder with flowers on Friday.",
        "The cook struck gold with a soup of nettles.",
        "The expectations of the audience were far exceeded.",
        "Harbour Mills lists its opening hours on the door.",
    ],
)
def test_events_of_clubs_history_and_idioms_move_no_market(text: str) -> None:
    assert excerpts("DG-44", release("One.", text), FILING) == []


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("The museum has moved its website and mail to osterby-museum.example.", "domain"),
        ("The choir's pages are found at haro-choir.example from now on.", "domain"),
        ("Enquiries by the media now go to press@osterby.example.", "contact"),
        ("From today questions from the press are answered by an agency.", "contact"),
        ("Our telephone number has changed since Monday.", "contact"),
        ("The press office has another telephone number since Monday.", "contact"),
        ("Donations are no longer to be sent to our account at the savings bank.", "bank account"),
        ("Invoices are to be paid into another account from now on.", "bank account"),
        ("Our house bank is now the Mutual Credit.", "bank account"),
    ],
)
def test_money_mail_and_calls_sent_elsewhere_are_a_change(text: str, field: str) -> None:
    (finding,) = findings("DG-44", release("One.", text), FILING)
    assert f"field {field} changed" in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "Questions from the audience are answered by the author after the reading.",
        "Skin health is another domain of the clinic.",
        "The trustee holds the money on an account for the victims.",
        "Visit osterby.example now for more information on the new exhibition.",
        "The bank on the quay has been moved under the lime tree.",
    ],
)
def test_what_stays_where_it_was_is_no_change(text: str) -> None:
    assert excerpts("DG-44", release("One.", text), FILING) == []

"""DG-10: a ticker as EXCHANGE:SYMBOL, verified as the source's own; another's needs a reason."""

import msgspec
import pytest

from dateline.guidelines import FilingFacts, VerifiedFact
from dateline.release.model import Document
from guidelines.documents import FILING, excerpts, findings, release

ABOUT = "Marrow Robotics builds machines for orchards in Haro."
OPENING = "Marrow Robotics, Inc. (NYSE: MRW) said on Monday that its second plant opens in May."


def marrow(*blocks: str, headline: str = "Marrow Robotics opens its second plant") -> Document:
    document = release(*blocks, headline=headline, boilerplate=ABOUT)
    about = msgspec.structs.replace(document.boilerplate[0], organization="Marrow Robotics")
    return msgspec.structs.replace(document, boilerplate=(about,))


def filing(*tickers: str) -> FilingFacts:
    facts = (VerifiedFact("ticker", ticker, "exchange's list", "2026-02-01") for ticker in tickers)
    verified = (*FILING.verified, *facts)
    return msgspec.structs.replace(FILING, source_name="Marrow Robotics", verified=verified)


OF_OTHERS = {
    "a partner's": ("It works with Vast Motors Corp. (NASDAQ: VSTM) from today.", "NASDAQ: VSTM"),
    "no blank": ("It works with Vast Motors (NASDAQ:VSTM) from today.", "NASDAQ:VSTM"),
    "a defined name": (
        'It works with Vast Motors plc ("Vast" or "the buyer") (LSE: VSTM) from today.',
        "LSE: VSTM",
    ),
    "two markets, one company": (
        "It works with Vast Motors (TSX-V: VST) (OTCQB: VSTMF) from today.",
        "TSX-V: VST|OTCQB: VSTMF",
    ),
    "of several": (
        "Makers such as Vast Motors (NYSE: VSTM) and Pell Foods Ltd. (ASX: PLF) look on.",
        "NYSE: VSTM|ASX: PLF",
    ),
}
OTHER_FORMS = {
    "a listing": ("Marrow has been listed since May and trades under the symbol MRW.", "MRW"),
    "a symbol": ("Its shares are traded under the symbol MRW.", "MRW"),
    "in quotes": ("Its shares are traded under the ticker “MRW”.", "MRW"),
    "no colon": ("Shareholders of Marrow Robotics (NYSE MRW) meet in May.", "NYSE MRW"),
    "a cashtag": ("Shareholders can follow $MRW from Monday.", "$MRW"),
}
PASSING = {
    "its own": OPENING,
    "said again": f"{OPENING} Marrow Robotics (NYSE: MRW) was founded in 1999.",
    "the form is given elsewhere": f"{OPENING} Its shares have the symbol MRW.",
    "of its parent": "Marrow Robotics is a subsidiary of Vast Motors (NYSE: VSTM).",
    "a ratio": "The ratio AIM: 12 to 3 was missed, and the shares fell.",
    "a coin": "The token $PELL is a coin on a blockchain, with no shares behind it.",
    "an amount": "The shares cost $12 and $USD is no unit of theirs: US$4 is.",
    "the word alone": "The symbol of the town is a heron, as its shares of the river show.",
}


@pytest.mark.parametrize(("text", "words"), OF_OTHERS.values(), ids=OF_OTHERS.keys())
def test_anothers_ticker_is_asked_about(text: str, words: str) -> None:
    found = findings("DG-10", marrow(OPENING, text))
    assert [finding.excerpt for finding in found] == words.split("|")
    assert all("isn't the source" in finding.message for finding in found)


@pytest.mark.parametrize(("text", "words"), OTHER_FORMS.values(), ids=OTHER_FORMS.keys())
def test_a_ticker_in_another_form_is_asked_about(text: str, words: str) -> None:
    (finding,) = findings("DG-10", marrow(text))
    assert finding.excerpt == words
    assert "EXCHANGE:SYMBOL" in finding.message


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_its_own_ticker_and_what_only_looks_like_one_pass(text: str) -> None:
    assert excerpts("DG-10", marrow(text)) == []


@pytest.mark.parametrize("tickers", [(), ("NASDAQ:MRW",), ("NYSE:MRX",)])
def test_a_filing_wants_it_verified(tickers: tuple[str, ...]) -> None:
    (finding,) = findings("DG-10", marrow(OPENING), filing(*tickers))
    assert (finding.excerpt, finding.severity) == ("NYSE: MRW", "ask")
    assert "isn't verified" in finding.message


@pytest.mark.parametrize("tickers", [("NYSE:MRW",), ("nyse: mrw",), ("TSX:MRW, NYSE:MRW",)])
def test_a_verified_ticker_passes(tickers: tuple[str, ...]) -> None:
    assert excerpts("DG-10", marrow(OPENING), filing(*tickers)) == []


def test_a_field_that_nobody_verified_does_not_count() -> None:
    facts = msgspec.structs.replace(
        filing(), verified=(VerifiedFact("ticker", "NYSE:MRW", None, None),)
    )
    assert excerpts("DG-10", marrow(OPENING), facts) == ["NYSE: MRW"]


def test_each_ticker_is_told_of_once_and_a_dozen_at_most() -> None:
    letters = "ABCDEFGHIJKLMNOPQRST"
    text = " ".join(f"Then Pell {c}oods (NYSE: P{c}X) came, (NYSE: P{c}X)." for c in letters)
    assert len(excerpts("DG-10", marrow(text))) == 12

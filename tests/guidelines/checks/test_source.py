"""DG-40 and DG-41: the source is verified; who owns it and who pays is disclosed."""

import msgspec
import pytest

from dateline.guidelines import FilingFacts, VerifiedFact
from guidelines.documents import FILING, findings, release

DOMAIN = VerifiedFact("domain", "osterby.example", "dns", "2026-02-01")
ADDRESS = VerifiedFact("address", "1 Quay, Osterby", None, None)

UNVERIFIED = {
    "nothing": (),
    "a field that isn't verified": (ADDRESS,),
    "no date": (DOMAIN, VerifiedFact("register", "N 1234", "register", None)),
    "no method": (DOMAIN, VerifiedFact("register", "N 1234", None, "2026-02-01")),
}
VERIFIED = {
    "a domain": (DOMAIN,),
    "a domain, and an address that isn't": (DOMAIN, ADDRESS),
    "several": (DOMAIN, VerifiedFact("register", "N 1234", "register extract", "2026-02-01")),
}


def with_facts(*facts: VerifiedFact) -> FilingFacts:
    return msgspec.structs.replace(FILING, verified=facts)


@pytest.mark.parametrize("facts", UNVERIFIED.values(), ids=UNVERIFIED.keys())
def test_a_source_that_is_not_verified_blocks(facts: tuple[VerifiedFact, ...]) -> None:
    (finding,) = findings("DG-40", release("Text."), with_facts(*facts))
    assert (finding.severity, finding.start, finding.end) == ("block", 0, 0)


@pytest.mark.parametrize("facts", VERIFIED.values(), ids=VERIFIED.keys())
def test_a_verified_source_passes(facts: tuple[VerifiedFact, ...]) -> None:
    assert findings("DG-40", release("Text."), with_facts(*facts)) == []


@pytest.mark.parametrize(
    ("owner", "payer"),
    [
        ("", "itself"),
        ("itself", " "),
        ("n/a", "itself"),
        ("a circle of friends of the harbour who wish to stay unnamed", "itself"),
        ("itself", "a donor whose name isn't published"),
        ("several private investors", "itself"),
        ("itself", "a foundation in the town"),
    ],
)
def test_an_undisclosed_owner_or_payer_blocks(owner: str, payer: str) -> None:
    filing = msgspec.structs.replace(FILING, owner=owner, payer=payer)
    (finding,) = findings("DG-41", release("Text."), filing)
    assert finding.severity == "block"


@pytest.mark.parametrize(
    "owner",
    [
        "itself",
        "its 412 members",
        "Grimholt Shipping (60 %)",
        "a trust of the Thorne family",
        "the town of Osterby",
        "one thousand members, none of whom holds more than one share",
    ],
)
def test_a_disclosed_owner_and_payer_pass(owner: str) -> None:
    filing = msgspec.structs.replace(FILING, owner=owner, payer=owner)
    assert findings("DG-41", release("Text."), filing) == []


def test_without_a_filing_nothing_is_asked_about_it() -> None:
    assert findings("DG-40", release("Text.")) == findings("DG-41", release("Text.")) == []

"""DG-43: name and domain don't imitate another source's, nor do the addresses in the text."""

import msgspec
import pytest

from dateline.guidelines import FilingFacts, OtherSource, PictureFacts, VerifiedFact
from dateline.release.model import Contact, Image
from guidelines.documents import FILING, findings, release

KNOWN = OtherSource("Marrow Robotics Inc.", ("marrow-robotics.example",))


def source(
    name: str,
    domain: str = "pell.example",
    *,
    verified: bool = True,
    others: tuple[OtherSource, ...] = (KNOWN,),
) -> FilingFacts:
    method, at = ("dns", "2026-02-01") if verified else (None, None)
    return msgspec.structs.replace(
        FILING,
        source_name=name,
        domains=(domain,) if verified else (),
        verified=(VerifiedFact("domain", domain, method, at),),
        others=others,
    )


NAMES = {
    "the same": "Marrow Robotics",
    "another legal form": "Marrow Robotics Ltd",
    "letters of another alphabet": "Marrоw Rоbotics",
    "a digit for a letter": "Marr0w Robotics",
    "misspelt": "Marrow Robotcs",
    "two letters swapped": "Marrow Robotisc",
    "pairs that look alike": "Marrovv Robotics",
    "an empty word added": "Marrow Robotics Newsroom",
    "two of them": "Marrow Robotics Global Media",
}
NAMES_APART = {
    "another word": "Marrow Orchards",
    "a word that says something": "Friends of Marrow Robotics",
    "another name": "Pell Foods",
    "a shorter one": "Marrow",
    "two letters off": "Barrow Robotica",
}
DOMAINS = {
    "another ending": ("marrow-robotics.test", "another ending"),
    "under a country": ("marrow-robotics.co.uk", "another ending"),
    "a word added": ("marrow-robotics-press.example", "with a word added"),
    "a word before": ("pr-marrow-robotics.example", "with a word added"),
    "written together": ("marrowroboticsnews.example", "with a word added"),
    "no hyphen": ("marrowrobotics.example", "spelt to look like"),
    "a digit for a letter": ("marr0w-robotics.example", "spelt to look like"),
    "misspelt": ("marrow-robotcs.example", "spelt to look like"),
    "letters of another alphabet": ("xn--marrw-robotics-yzl.example", "spelt to look like"),
    "inside another": ("marrow-robotics.example.login.test", "belongs to somebody else"),
}
DOMAINS_APART = {
    "its own": "pell.example",
    "a word of it": "marrow.example",
    "another word": "marrow-orchards.example",
    "its own sub-domain": "press.pell.example",
    "a sub-domain of that one": "labs.marrow-robotics.example",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
def test_a_name_that_looks_like_anothers_blocks(name: str) -> None:
    (finding,) = findings("DG-43", release("Text."), source(name))
    assert (finding.severity, finding.start, finding.end) == ("block", 0, 0)
    assert "Marrow Robotics Inc." in finding.message


@pytest.mark.parametrize("name", NAMES_APART.values(), ids=NAMES_APART.keys())
def test_names_apart_pass(name: str) -> None:
    assert findings("DG-43", release("Text."), source(name)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Haro District 4", "Haro District 5"),
        ("North Haro Council", "South Haro Council"),
        ("Local 12", "Local 13"),
        ("Osterby Council", "Westerby Council"),
    ],
)
def test_names_that_differ_in_what_counts_pass(one: str, other: str) -> None:
    others = (OtherSource(other, ("other.test",)),)
    assert findings("DG-43", release("Text."), source(one, others=others)) == []


@pytest.mark.parametrize(("domain", "words"), DOMAINS.values(), ids=DOMAINS.keys())
def test_a_domain_that_looks_like_anothers_blocks(domain: str, words: str) -> None:
    (finding,) = findings("DG-43", release("Text."), source("Pell Foods", domain))
    assert finding.severity == "block"
    assert words in finding.message


@pytest.mark.parametrize("domain", DOMAINS_APART.values(), ids=DOMAINS_APART.keys())
def test_domains_apart_pass(domain: str) -> None:
    assert findings("DG-43", release("Text."), source("Pell Foods", domain)) == []


def test_anothers_very_domain_blocks_until_it_is_proved() -> None:
    theirs = "marrow-robotics.example"
    claimed = source("Pell Foods", theirs, verified=False)
    (finding,) = findings("DG-43", release("Text."), claimed)
    assert "hasn't proved" in finding.message
    assert findings("DG-43", release("Text."), source("Pell Foods", theirs)) == []


@pytest.mark.parametrize(
    ("email", "url"),
    [
        ("press@marr0w-robotics.example", None),
        ("press@marrow-robotics-press.example", None),
        ("press@pell.example", "https://www.marrow-robotics.test/news"),
    ],
)
def test_a_contact_at_a_look_alike_is_pointed_at(email: str, url: str | None) -> None:
    document = release("Text.", contacts=(Contact(name="Ilse Thorne", email=email, url=url),))
    (finding,) = findings("DG-43", document, source("Pell Foods"))
    assert finding.excerpt == (url or email)
    assert "made to look like marrow-robotics.example" in finding.message


@pytest.mark.parametrize("email", ["a@pell.example", "a@marrow-robotics.example", "a@haro.test"])
def test_a_contact_at_ones_own_or_at_a_real_address_passes(email: str) -> None:
    document = release("Text.", contacts=(Contact(name="Ilse Thorne", email=email),))
    assert findings("DG-43", document, source("Pell Foods")) == []


def test_a_wire_that_knows_no_other_finds_nothing() -> None:
    assert findings("DG-43", release("Text."), source("Marrow Robotics", others=())) == []
    assert findings("DG-43", release("Text.")) == []


def test_a_picture_like_another_sources_logo_is_asked_about_where_it_stands() -> None:
    """The other may have lent its logo, so this blocks nothing."""
    images = (
        Image(src="boat.png", caption="Both houses, March 2026"),
        Image(src="key.png", caption="The key"),
    )
    pictures = (PictureFacts("boat.png", logo_of="Marrow Robotics Inc."), PictureFacts("key.png"))
    filing = msgspec.structs.replace(FILING, others=(), pictures=pictures)
    document = msgspec.structs.replace(release(), images=images)
    (found,) = findings("DG-43", document, filing)
    assert (found.severity, found.excerpt) == ("ask", "Both houses, March 2026")
    assert "Picture 1 looks like the logo of Marrow Robotics Inc." in found.message

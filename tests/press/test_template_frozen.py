"""Template 1 to the last byte: a page pressed once must be pressed alike for ever.

A saved page is authentic when it equals what `press` makes from its bundle, so whatever changes
one of these digests (a template, its words, the style sheet whose integrity the page names) makes
every page saved before it "altered". Once pages of a template are published, another digest here
means a new template number, beside the old one: never a new digest for an old number.
"""

import hashlib

import pytest

from dateline.press.page import render_release
from dateline.press.plain import render_plain
from dateline.record.bundle import Copy
from press.samples import corrected, persian
from record.bundles import SampleWire, make_copy


def _copies() -> dict[str, Copy]:
    """Return copies of fixed ids, salts and proofs: each notice once, both directions."""
    old, new = corrected()
    wire = SampleWire()
    return {
        "published": make_copy(),
        "persian": make_copy(persian()),
        "superseded": old,
        "corrected": new,
        "withdrawn": wire.retract(wire.publish(), "error"),
    }


COPIES = _copies()
PAGES = {
    "published": (
        "41ec434b028cb07c0f306a988fca8e694aa981199c6187caf9d22542194693a9",
        "1a2de7968827de28346fe0f5ad2dc85734925348f11b746889b37a12b04f78ef",
    ),
    "persian": (
        "8803f45e2343efdaf8d34f489d6145c77a971db5c0d1899b4105237206bfa9dd",
        "6d67220516a3eddbb60ebc5bdafeee36fd89370f974e0761be27b0dad814f476",
    ),
    "superseded": (
        "e60204ad507560fa462530ea619a4ff70cd5b77dd097f4485845fa17805f81b9",
        "542e3706b1d913636f18e20d268e13b63977296b56babcf40436afb6d06d8846",
    ),
    "corrected": (
        "7f8afe894e942c5337ac34ce2fbac169fd018a1315548b287239c1881280380b",
        "f3e2b08d613e49a5d3d6d7823a15461c203d5e11deed8aec7ca7d5a412c484b7",
    ),
    "withdrawn": (
        "73bc3a4f6ab834f04c8ea0bcb306835ca759585cfc8c9e4194fdceb3253c6e86",
        "636fd87715805292838e508b54d5e48c4864b13fdcd0278140401123411f7502",
    ),
}
TEXTS = {
    "published": "a54e538d3dc3e2c63e63bb2efbecde942ac6554eecefded1a56dc627f39303db",
    "persian": "3c7f9808f139877bf77af8276db2b8a430fa4d32dfee0a15213827b3c92a6b81",
    "superseded": "657e2c12ad7b27dedcd2e46f45b11dc66c2a11f3babab578f15658eeee703436",
    "corrected": "2d26eed90bf85b20ade73de77c1636a8c2bc2a768f9cdec2d12b5dde208dfe6e",
    "withdrawn": "7d5acc38d1ef44bc8598dcc6b67e583c93f199b2c8c60ea719aa3ea23e98573b",
}


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


@pytest.mark.parametrize("name", PAGES)
def test_page_of_template_1_stays_as_it_was(name: str) -> None:
    page = render_release(COPIES[name], current=True, template=1)
    own = render_release(COPIES[name], current=False, template=1)
    assert (_digest(page), _digest(own)) == PAGES[name]


@pytest.mark.parametrize("name", TEXTS)
def test_plain_text_stays_as_it_was(name: str) -> None:
    assert _digest(render_plain(COPIES[name])) == TEXTS[name]

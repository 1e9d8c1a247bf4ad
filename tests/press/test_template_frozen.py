"""Each template to the last byte: a page pressed once must be pressed alike for ever.

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
        "clarified": wire.publish(replaces=wire.publish(), correction="clarification"),
        "restored": wire.restore(wire.retract(wire.publish(), "error")),
        "reported": wire.decide(wire.publish()),
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


PAGES_OF_2 = {
    "published": (
        "39f3a21b62630c510ad58d7cce8b63444d95242aa3026d738c307c8c8897e381",
        "c63d915a8f2e6d6594b0e477ce9cecc3e8e54326c29fa69d2fde4d861fc9b504",
    ),
    "persian": (
        "f45f860e8ba1f6e4ba051ef9b39ccc7ef0d9480f43858a15e8b9626f7b25b969",
        "a29e9d14a990f54d93635dc7a030951e081cb1d6fa543681d13f0238abb421fb",
    ),
    "superseded": (
        "e9637e506a24aa4a24a31526d60d280c78296b52156fae41add03478df13ee73",
        "3a605998e997430a6b9859bc65d7fa1f05be8123b8ffb6da8e176c01680d36fe",
    ),
    "corrected": (
        "19108eff277be18ec111976cbc2f304532c8d34370c65765de6c5e0158cbdca0",
        "efa72efd60d23de7ddea4368d5c2a3f7b386190bb062ffceb2aff1b8f7eb16c5",
    ),
    "withdrawn": (
        "b7d6f0f108c3a505457a3f66749f966bf8d6efcd7c070b3ef69cf16531c7bfab",
        "e2b12603bf7356e771677166ff4bfa04c8de364c0b8d982cfb415f5f9f272932",
    ),
    "clarified": (
        "165313338cb4b1c5783c6e61137da803a3b4ef10bea802b61ede6c1328089838",
        "ea6f5e8b77bb82c419e0a1e2665f8e3dcbf4d7bfc1f86d4c1928b9313b694174",
    ),
    "restored": (
        "1f4a17a6bf238142844d6697cfe79c4aeb43e46091489a9e9785689aed6e3b9f",
        "edbbea3f923150587a64d536ad4991c9cbfd2f48127b8f8e5ec3b7bd63ffabba",
    ),
    "reported": (
        "b76deb3e69e9afd29891c418ca221325ddd118d555a88f31ad13c47f4318903a",
        "a640f3474920fd03a6d766574b387b116261afbb281f250fe70eeaff763fddc4",
    ),
}


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


@pytest.mark.parametrize("name", PAGES)
def test_page_of_template_1_stays_as_it_was(name: str) -> None:
    page = render_release(COPIES[name], current=True, template=1)
    own = render_release(COPIES[name], current=False, template=1)
    assert (_digest(page), _digest(own)) == PAGES[name]


@pytest.mark.parametrize("name", PAGES_OF_2)
def test_page_of_template_2_stays_as_it_was(name: str) -> None:
    page = render_release(COPIES[name], current=True, template=2)
    own = render_release(COPIES[name], current=False, template=2)
    assert (_digest(page), _digest(own)) == PAGES_OF_2[name]


@pytest.mark.parametrize("name", TEXTS)
def test_plain_text_stays_as_it_was(name: str) -> None:
    assert _digest(render_plain(COPIES[name])) == TEXTS[name]

"""The first look at a text's beginning lets through whatever the expressions behind it match."""

import pytest

from dateline.release import boilerplates, embargoes, furniture
from dateline.release.beginnings import may_begin


@pytest.mark.parametrize(
    "text",
    [
        "About Acme",
        "ÜBER UNS",
        "à propos de nous",
        "A propos d'Acme",
        "— about",
        "关于我们",
        "",
        "О компании",
    ],
)
def test_what_may_open_boilerplate_is_let_through(text: str) -> None:
    assert may_begin(text, boilerplates.BEGINNINGS)


@pytest.mark.parametrize(
    "text",
    ["EMBARGOED until 9 a.m.", "*** Strictly embargoed", "Sperrfrist: 9 Uhr", "Não publicar antes"],
)
def test_what_may_be_an_embargo_is_let_through(text: str) -> None:
    assert may_begin(text, embargoes.BEGINNINGS)


@pytest.mark.parametrize(
    "text", ["SOURCE Acme", "© 2026 Acme", "(c) 2026 Acme", "The post was read"]
)
def test_what_may_open_a_footer_is_let_through(text: str) -> None:
    assert may_begin(text, furniture.BEGINNINGS)


def test_a_plain_paragraph_is_told_by_its_first_letters() -> None:
    assert not may_begin("Readers met on Monday.", boilerplates.BEGINNINGS)
    assert not may_begin("7 readers met on Monday.", embargoes.BEGINNINGS)
    assert not may_begin("Readers met on Monday.", furniture.BEGINNINGS - {"re"})

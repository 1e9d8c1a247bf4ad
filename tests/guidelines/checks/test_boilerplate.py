"""DG-06: a short paragraph about the source closes the release."""

import msgspec
import pytest

from guidelines.documents import FILING, SENTENCE, findings, release

ABOUT = {
    "a boilerplate": "The Osterby Council runs the port.",
}
OPENED = {
    "about": "About the council: it runs the port of Osterby.",
    "in Persian": "دربارهٔ شورا: بندر را اداره می‌کند.",
    "without a heading": "The Osterby Council is the elected body that runs the port.",
    "in German": "Über den Rat: Er verwaltet den Hafen.",
}
MISSING = {
    "news": SENTENCE,
    "a quote": "“Ships will come back,” said Ilse Thorne, the harbour master.",
    "an outlook": "Work on the quay goes on until May.",
}


@pytest.mark.parametrize("text", MISSING.values(), ids=MISSING.keys())
def test_a_release_that_never_says_who_the_source_is_gets_a_note_at_its_end(text: str) -> None:
    (finding,) = findings("DG-06", release(text))
    assert (finding.severity, finding.excerpt) == ("note", "")


@pytest.mark.parametrize("text", OPENED.values(), ids=OPENED.keys())
def test_the_usual_openings_pass(text: str) -> None:
    assert findings("DG-06", release(SENTENCE, text)) == []


def test_a_boilerplate_passes() -> None:
    assert findings("DG-06", release(SENTENCE, boilerplate=ABOUT["a boilerplate"])) == []


def test_a_boilerplate_about_somebody_else_is_none() -> None:
    document = release(SENTENCE, boilerplate="Vast Motors builds cars in Haro.")
    other = msgspec.structs.replace(
        document,
        boilerplate=(msgspec.structs.replace(document.boilerplate[0], heading="About us"),),
    )
    (finding,) = findings("DG-06", other, FILING)
    assert finding.excerpt == "About us"

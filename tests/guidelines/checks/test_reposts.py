"""DG-11: not published before, nor nearly."""

import msgspec
import pytest

from dateline.guidelines import Earlier, FilingFacts
from guidelines.documents import FILING, HEADLINE, findings, release

BEFORE = Earlier(7, 1, "Osterby council opens a harbour", "Osterby Council", 92)


def known(*earlier: Earlier) -> FilingFacts:
    return msgspec.structs.replace(FILING, earlier=earlier)


ASKED = {
    "most of it": (BEFORE, "92 hundredths"),
    "all of it with other contacts": (msgspec.structs.replace(BEFORE, share=100), "100 hundr"),
    "just enough": (msgspec.structs.replace(BEFORE, share=70), "70 hundredths"),
    "another's": (msgspec.structs.replace(BEFORE, source="Pell Foods"), "by Pell Foods"),
}
PASSING = {
    "nothing like it": (),
    "a third of it": (msgspec.structs.replace(BEFORE, share=33),),
    "several that share a little": (
        msgspec.structs.replace(BEFORE, share=41),
        msgspec.structs.replace(BEFORE, release=9, share=69),
    ),
}


@pytest.mark.parametrize(("earlier", "words"), ASKED.values(), ids=ASKED.keys())
def test_a_near_copy_is_asked_about_at_the_headline(earlier: Earlier, words: str) -> None:
    (finding,) = findings("DG-11", release("Text."), known(earlier))
    assert (finding.severity, finding.excerpt) == ("ask", HEADLINE)
    assert "release 7" in finding.message
    assert words in finding.message


@pytest.mark.parametrize("earlier", PASSING.values(), ids=PASSING.keys())
def test_a_text_of_its_own_passes(earlier: tuple[Earlier, ...]) -> None:
    assert findings("DG-11", release("Text."), known(*earlier)) == []


@pytest.mark.parametrize("share", [100, 40, 0])
def test_the_same_words_block(share: int) -> None:
    same = msgspec.structs.replace(BEFORE, share=share, identical=True)
    (finding,) = findings("DG-11", release("Text."), known(same))
    assert finding.severity == "block"
    assert "already release 7" in finding.message


def test_the_same_words_of_another_source_say_so() -> None:
    same = msgspec.structs.replace(BEFORE, source="Pell Foods", identical=True)
    (finding,) = findings("DG-11", release("Text."), known(same))
    assert "by Pell Foods" in finding.message


def test_only_the_nearest_is_told_of() -> None:
    further = msgspec.structs.replace(BEFORE, release=8, share=75)
    (finding,) = findings("DG-11", release("Text."), known(further, BEFORE))
    assert "release 7" in finding.message


def test_without_a_filing_nobody_knows_what_was_published() -> None:
    assert findings("DG-11", release("Text.")) == []

"""What only reads like a breach: noted, told with its words, and silent where it can't know."""

import msgspec
import pytest

from dateline.guidelines import FilingFacts, Finding, check, load
from dateline.guidelines.case import build_case
from dateline.guidelines.likeness import is_worth_a_look
from dateline.release.model import Document
from guidelines.documents import FILING, SENTENCE, release

NOWHERE_ELSE = "At Ilverton, and nowhere else, can visitors walk through a glacier in sandals."
TIRED = "Since gluten makes so many people foggy and tired, the canteen will do without it."
CHOSE = "Municipal utility Stadtwerke Ohm chose our software to read its 60,000 water meters."
WORDS = "weighed most"


def notes(
    rule: str, document: Document, filing: FilingFacts | None = None, language: str | None = None
) -> list[Finding]:
    found = check(document, filing, rules=load(language=language))
    said = WORDS if language is None else "بیش از همه وزن داشت"
    return [each for each in found if each.rule == rule and said in each.message]


def test_what_reads_like_a_breach_is_noted_at_its_sentence_with_its_words() -> None:
    (note,) = notes("DG-31", release(SENTENCE, f"The path opens in July. {NOWHERE_ELSE}"))
    assert note.excerpt == NOWHERE_ELSE
    assert note.severity == "note"
    assert "“nowhere”" in note.message


def test_it_is_told_in_persian_too() -> None:
    (note,) = notes("DG-31", release(NOWHERE_ELSE), language="fa")
    assert "نخستین" in note.message


def test_what_a_speaker_says_is_no_claim_of_the_sources() -> None:
    assert notes("DG-33", release(TIRED))
    assert not notes("DG-33", release(f"“{TIRED}” said Ilse Thorne, the canteen's cook."))


@pytest.mark.parametrize(
    "document",
    [
        pytest.param(release(NOWHERE_ELSE, language="de"), id="another language"),
        pytest.param(
            release((NOWHERE_ELSE + " ").replace(".", "") * 40), id="a text without full stops"
        ),
        pytest.param(
            release(NOWHERE_ELSE, headline="Senator Thorne asks for a law on glaciers and paths"),
            id="a legislator's text",
        ),
    ],
)
def test_it_is_silent_where_its_lessons_are_of_no_use(document: Document) -> None:
    assert notes("DG-31", document) == []


def test_who_has_confirmed_is_not_asked_about() -> None:
    confirmed = msgspec.structs.replace(FILING, confirmed=("Stadtwerke Ohm Ltd.",))
    assert notes("DG-35", release(CHOSE), FILING)
    assert notes("DG-35", release(CHOSE), confirmed) == []


def test_of_a_rule_the_two_likeliest_are_noted() -> None:
    claims = [NOWHERE_ELSE.replace("Ilverton", name) for name in ("Tarrow", "Haro", "Marl")]
    assert len(notes("DG-31", release(*claims))) == 2


def test_what_a_check_has_found_is_not_noted_again() -> None:
    document = release("The tea cures arthritis and makes so many people foggy and tired.")
    assert [f.rule for f in check(document, None, rules=load()) if f.rule == "DG-33"] == ["DG-33"]
    assert notes("DG-33", document) == []


@pytest.mark.parametrize(
    "plain",
    [
        "The Osterby Harbour Council opened the north quay on Monday.",
        "The ferry to Haro moves back to its old berth in April.",
        "The clinic opens on Monday at eight and closes at five.",
        "Members of the club meet on Saturday in the hall on Mill Street.",
        "The farmers of the valley sold four hundred lambs at the spring market.",
    ],
)
def test_a_plain_sentence_reads_like_nothing(plain: str) -> None:
    found = check(release(plain), FILING, rules=load())
    assert [each.rule for each in found if " reads " in each.message] == []


def test_a_note_holds_nothing() -> None:
    found = check(release(NOWHERE_ELSE, TIRED, CHOSE), FILING, rules=load())
    assert {each.severity for each in found if WORDS in each.message} == {"note"}


def test_where_nothing_is_near_the_patterns_of_a_rule_are_not_tried() -> None:
    assert not is_worth_a_look(build_case(release(SENTENCE * 5), None), "DG-39")
    assert is_worth_a_look(build_case(release("Burn their houses down."), None), "DG-39")


def test_they_are_tried_on_a_sentence_of_another_language() -> None:
    german = "Wir müssen die Händler gemeinsam aus unserem Viertel jagen und ihre Häuser anzünden."
    assert is_worth_a_look(build_case(release(SENTENCE, german), None), "DG-39")


def test_rules_that_it_does_not_weigh_are_always_tried() -> None:
    assert is_worth_a_look(build_case(release(SENTENCE), None), "DG-21")

"""What a text lost on its way: its lines, its full stops, and what is no loss."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.guidelines import Finding, check, load
from dateline.guidelines.case import Case, build_case
from dateline.guidelines.checks.accusing import accusations
from dateline.release.model import Document, List, Run
from dateline.release.reading import parse
from guidelines.documents import HEADLINE, release

STORY = (
    "The council of Osterby opened the rebuilt north quay on Monday, four years after a storm "
    "closed it. Ships of up to ninety metres can moor there again. Divers replaced the wooden "
    "piles with steel ones, and the road behind the warehouses was raised. The ferry to Haro moves "
    "back to its old berth in April; until then passengers board at the fish market. The council "
    "will publish the first timetable of the quay at the end of the month, when they are back."
)
SPEECH = (
    "I thank the council for its patience. My friends, the winter was long and our town has stood "
    "together through all of it. I remember the night when the piles broke and nobody slept. "
    "Grimholt Shipping has dumped waste in the harbour for years. I say to all who doubted that we "
    "would rebuild it: look at the quay today, and look at the ships which come back to our town "
    "from the north and the south. We shall not forget those who worked there in the winter nights."
)
CHARGE = "Grimholt Shipping has dumped waste in the harbour for years. "
ITEMS = tuple(
    (Run(f"Repair of berth number {number}, with new lights and rails"),) for number in range(20)
)


def bare(text: str) -> str:
    """Return a text as a program leaves it that drops every mark."""
    return re.sub(r"[^\w\s]", " ", text)


def case(document: Document) -> Case:
    return build_case(document, None)


def fallen(text: str) -> Document:
    """Return how a text reads that came in one piece: no headline, no dateline, one paragraph."""
    return release(text, headline="", dateline=None, contacts=())


def rules(found: tuple[Finding, ...]) -> list[tuple[str, str]]:
    return [(finding.rule, finding.severity) for finding in found]


def test_a_text_in_one_piece_in_which_nobody_speaks_is_narration() -> None:
    case = build_case(fallen(f"{STORY} With a card you moor for a week."), None)
    assert not case.is_torn(case.text.index("you moor"))


@pytest.mark.parametrize("text", [bare(STORY), bare(SPEECH), re.sub("[.;]", ",", STORY)])
def test_a_text_without_its_full_stops_has_lost_them(text: str) -> None:
    assert case(fallen(text)).lost_stops


@pytest.mark.parametrize(
    "document",
    [
        release(STORY),
        release(bare(STORY)[:390]),
        release(List(ordered=False, items=ITEMS)),
        release(*(bare(STORY)[at : at + 300] for at in range(0, 600, 300))),
        release(STORY.replace(". ", "; ")),
        release(STORY.replace(".", "。")),
        release("ท่าเรือเปิดแล้ว " * 60, language="th"),
        release("बंदरगाह सोमवार को खुला और जहाज़ लौट आए। " * 12, language="hi"),
        release("بندر روز دوشنبه باز شد و کشتی‌ها بازگشتند. " * 12, language="fa"),
    ],
    ids=["prose", "short", "list", "lines", "semicolons", "cjk", "thai", "hindi", "persian"],
)
def test_lists_lines_and_other_scripts_have_lost_nothing(document: Document) -> None:
    assert not case(document).lost_stops
    assert not case(document).lost_lines


@pytest.mark.parametrize("text", [STORY, SPEECH, bare(STORY)])
def test_one_long_piece_has_lost_its_lines(text: str) -> None:
    assert case(fallen(text)).lost_lines


@pytest.mark.parametrize(
    "document",
    [
        release(STORY, dateline=None),
        release(STORY, headline=""),
        release(STORY, STORY, STORY, headline="", dateline=None),
        release("The harbour opens.", headline="", dateline=None),
    ],
    ids=["headline", "dateline", "paragraphs", "short"],
)
def test_a_headline_a_dateline_or_paragraphs_are_lines(document: Document) -> None:
    assert not case(document).lost_lines


def test_a_piece_that_was_taken_for_a_headline_has_lost_its_lines_too() -> None:
    document = release(headline=bare(STORY)[:450], dateline=None)
    assert case(document).lost_lines
    assert rules(check(document, None, rules=load())) == [("DG-01", "fix"), ("DG-04", "fix")]


def test_of_what_came_in_one_piece_one_finding_says_so_and_none_guesses() -> None:
    document = parse(
        bare(f"Osterby opens its quay {STORY} {STORY}").encode(), name="a.txt"
    ).document
    (finding,) = check(document, None, rules=load())
    assert (finding.rule, finding.severity) == ("DG-01", "fix")
    assert "without line breaks and full stops" in finding.message
    (finding,) = check(fallen(f"{STORY} {STORY}"), None, rules=load())
    assert "in one piece" in finding.message


def test_full_stops_alone_may_be_lost() -> None:
    found = check(release(bare(STORY)), None, rules=load())
    assert [f.rule for f in found if "without full stops" in f.message] == ["DG-01"]


def test_who_takes_the_full_stops_out_gets_the_text_back() -> None:
    spoken = f"{STORY} {CHARGE}"
    assert ("DG-34", "block") in rules(check(release(spoken), None, rules=load()))
    assert ("DG-34", "block") in rules(check(fallen(spoken), None, rules=load()))
    assert ("DG-01", "fix") in rules(check(release(bare(spoken)), None, rules=load()))
    assert ("DG-01", "fix") in rules(check(fallen(bare(spoken)), None, rules=load()))


def test_a_speech_without_its_lines_accuses_nobody_and_goes_back() -> None:
    assert rules(check(fallen(f"{SPEECH} {STORY}"), None, rules=load())) == [("DG-01", "fix")]


def test_what_needs_no_sentence_is_found_without_full_stops() -> None:
    private = bare(STORY) + " She lives at 14 Mill Lane and they must all be hunted down"
    found = {rule for rule, _ in rules(check(release(private), None, rules=load()))}
    assert found >= {"DG-01", "DG-36", "DG-38"}


PIECES = st.lists(
    st.sampled_from((*STORY.split(". "), CHARGE, "“We sail,” said Ilse Thorne.", "and", "\n\n")),
    max_size=24,
)


@settings(deadline=None)  # the first text compiles the patterns
@given(PIECES, st.sampled_from([". ", " ", ", ", "; ", "\n\n", " - "]), st.booleans())
def test_no_text_silences_the_rules_that_guard_people_without_being_sent_back(
    pieces: list[str], mark: str, headed: bool
) -> None:
    text = mark.join(pieces) + CHARGE
    document = release(text, headline=HEADLINE) if headed else fallen(text)
    judged = case(document)
    if judged.lost_voices:
        assert list(accusations(judged, ("paragraph",))) == []
        assert ("DG-01", "fix") in rules(check(document, None, rules=load()))

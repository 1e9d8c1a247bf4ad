"""DG-80: the embargo in the text is the one that was filed."""

import msgspec
import pytest

from dateline.guidelines import FilingFacts
from dateline.release.model import Document, Embargo
from guidelines.documents import FILING, excerpts, findings, release

LINE = "EMBARGOED until 6 a.m. UTC, May 4, 2026"
UNTIL = "2026-05-04T06:00:00Z"


def embargoed(until: str | None) -> Document:
    return msgspec.structs.replace(release("Ships sail."), embargo=Embargo(until, LINE))


def filed(embargo: str | None) -> FilingFacts:
    return msgspec.structs.replace(FILING, embargo=embargo)


@pytest.mark.parametrize(
    ("until", "embargo"),
    [
        (UNTIL, None),
        (UNTIL, "2026-05-04T07:00:00Z"),
        (UNTIL, "2026-05-05T06:00:00Z"),
        (None, UNTIL),
    ],
)
def test_an_embargo_other_than_the_filed_one_blocks(until: str | None, embargo: str | None) -> None:
    (finding,) = findings("DG-80", embargoed(until), filed(embargo))
    assert (finding.severity, finding.excerpt) == ("block", LINE)


@pytest.mark.parametrize(
    "embargo", [UNTIL, "2026-05-04T08:00:00+02:00", "2026-05-04T06:00:00+00:00"]
)
def test_the_same_moment_passes_in_any_zone(embargo: str) -> None:
    assert excerpts("DG-80", embargoed(UNTIL), filed(embargo)) == []


def test_an_embargo_line_that_no_reader_took_for_one_is_found() -> None:
    document = release("Under embargo until Monday noon", "Ships sail.")
    assert excerpts("DG-80", document, FILING) == ["Under embargo until Monday noon"]


@pytest.mark.parametrize(
    "text",
    ["The oil embargo ended in May.", "Norland lifted its embargo on timber.", "Ships sail."],
)
def test_embargoes_of_another_kind_pass(text: str) -> None:
    assert excerpts("DG-80", release(text), FILING) == []


def test_without_a_filing_there_is_nothing_to_compare() -> None:
    assert excerpts("DG-80", embargoed(UNTIL)) == []


def test_a_filed_embargo_need_not_stand_in_the_text() -> None:
    assert excerpts("DG-80", release("Ships sail."), filed(UNTIL)) == []


HELD = [
    "The names may not be published before 9 a.m. on 21 May.",
    "Nothing in this text may be quoted until the board has met on Friday.",
    "None of this may be passed on before Monday, 9 a.m.",
    "Editors are asked to keep the result to themselves until 8 p.m. on Saturday.",
    "Journalists agree to hold the story until 15 June.",
    "This announcement is confidential until the council closes its session on Friday.",
    "It was sent to the press in advance on the understanding that nothing appears before 30 June.",
    "Reporting is permitted from noon on Monday.",
    "Any use before 3 p.m. on 29 May is prohibited.",
    "The story can run from 6 a.m. on Monday.",
    "The press may report on it only after the hearing on 17 June.",
    "The embargo lifts at 14:00 UTC on 2 June.",
    "Please do not share this before Tuesday noon.",
    "Release time: 4 p.m. on Wednesday",
    "Check against delivery; free for use once the speech begins on 18 May at 7 p.m.",
    "Not for use before Sunday; papers only",
    "Subject to an embargo until Thursday, 4 June, noon.",
    "The list is to remain secret until the ceremony on 30 May.",
    "Please wait with publication until Wednesday noon.",
    "The figures go out on 4 June; until then they are confidential.",
    "Coverage may begin at noon on Friday and no sooner.",
    "The text becomes free at 10 a.m. on 8 June.",
    "The pictures can be shown once the curtain has risen on 9 June.",
    "Die Meldung darf erst ab Freitag, 4. Juni, 10 Uhr verwendet werden.",
    "Ces chiffres ne doivent pas être publiés avant le 4 juin à 9 heures.",
    "Los datos no deben publicarse antes del 4 de junio.",
    "انتشار این خبر پیش از ساعت ۹ صبح ممنوع است.",
]
NOT_HELD = [
    "The names of the winners will not be published before 21 May.",
    "The report will be released at 9 a.m. on Monday.",
    "The beach may not be used before 1 May.",
    "Reporters may visit the yard from 9 a.m. on Monday.",
    "The press conference begins at 10 a.m. on Friday.",
    "For more information, visit the office before noon on Friday.",
    "Applications are free from 1 June until 30 June.",
    "Ballots must not be counted before 8 p.m. on Sunday.",
    "The court kept the names of the children secret until the trial.",
    "Members voted to keep the hall open until 30 June.",
    "The trade embargo ends on 4 June at midnight.",
    "Editors from six towns met on Monday and stayed until Friday.",
    "Members wait for the vote until noon on Monday.",
    "The ferry is subject to a speed limit until 4 June.",
    "Use of the slipway is free from 6 a.m. on Monday.",
    "The slipway becomes free at 10 a.m. on 8 June.",
    "Work may begin at noon on Friday and no sooner.",
    "The prize is shown once the curtain has risen on 9 June.",
    "Release date: 4 June 2026",
    "“Nothing may be published before Monday,” the decree of 1911 said.",
]


@pytest.mark.parametrize("text", HELD)
def test_a_sentence_that_holds_the_text_back_in_any_words_is_found(text: str) -> None:
    document = release("Ships sail.", text)
    assert excerpts("DG-80", document, FILING) == [text]


@pytest.mark.parametrize("text", NOT_HELD)
def test_sentences_that_only_tell_of_times_and_uses_pass(text: str) -> None:
    assert excerpts("DG-80", release("Ships sail.", text), FILING) == []


HELD_BY_OTHER_WORDS = [
    "For use after 6 p.m., Sunday 3 May",
    "Publishable from 11 June 2026, 10 a.m.",
    "Pictures from the dock must not appear on social media before 2 October.",
    "Until 10 a.m. on 4 May the content is confidential.",
    "Those who have the chart are asked not to write about it before Monday.",
    "The trailer may be shown, but not before the opening on 9 May.",
    "The list of winners is for publication on 4 June and not earlier.",
    "The reports on the draft must wait until 9 a.m. on Thursday.",
    "The price of the shares should not be made known before the market opens on Tuesday.",
    "The press lock is lifted on 8 June at 8 a.m.",
    "Stations can broadcast it as soon as the polls have closed on Sunday.",
    "The paper appears on Wednesday, 20 May, when the embargo lifts.",
]
FREE = [
    "Fishing is permitted on the lake, but not before 1 May.",
    "The date of release is 3 May for the film about the dock.",
    "The hall can be used from 8 a.m. on Monday.",
    "Tickets are free for members from 2 May.",
    "The accounts are published at noon on Friday.",
    "The locks are held shut until the tide turns at 9 a.m.",
    "No boats left before 9 a.m. on Sunday.",
    "Ships may appear on the horizon before noon.",
]


@pytest.mark.parametrize("text", HELD_BY_OTHER_WORDS)
def test_uses_that_are_barred_till_a_time_are_found(text: str) -> None:
    assert excerpts("DG-80", release("Ships sail.", text), FILING) == [text]


@pytest.mark.parametrize("text", FREE)
def test_times_of_things_that_are_no_text_pass(text: str) -> None:
    assert excerpts("DG-80", release("Ships sail.", text), FILING) == []

"""Embargo lines in every usual form, and lines that only look like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.release.embargoes import is_embargo, parse_embargo, says_none
from dateline.release.furniture import is_notice
from dateline.release.reading import parse
from hang_guard import ends

WINTER, SUMMER = "2026-03-03", "2026-07-07"


@pytest.mark.parametrize(
    ("line", "until"),
    [
        ("EMBARGOED UNTIL 00:01 GMT Tuesday 3 March 2026", f"{WINTER}T00:01:00+00:00"),
        ("Strictly embargoed until 0001 GMT, 3 March 2026", f"{WINTER}T00:01:00+00:00"),
        ("Under embargo until 10 a.m. ET, Tuesday, March 3, 2026", f"{WINTER}T10:00:00-05:00"),
        ("Embargoed until 10am ET July 7, 2026", f"{SUMMER}T10:00:00-04:00"),
        ("Embargoed until 4 a.m. CT/5 a.m. ET, Tuesday, July 7, 2026", f"{SUMMER}T04:00:00-05:00"),
        ("Not for publication before 12:00 CET on 3 March 2026", f"{WINTER}T12:00:00+01:00"),
        ("NOT TO BE PUBLISHED BEFORE 7 July 2026, 11:00 CEST", f"{SUMMER}T11:00:00+02:00"),
        ("HOLD FOR RELEASE: March 3, 2026, 9:00 a.m. EST", f"{WINTER}T09:00:00-05:00"),
        ("HOLD UNTIL 3 March 2026 21:30 UTC", f"{WINTER}T21:30:00+00:00"),
        ("For release at 10:00 a.m. EDT, July 7, 2026", f"{SUMMER}T10:00:00-04:00"),
        ("Embargo: 3 March 2026, noon Eastern Time", f"{WINTER}T12:00:00-05:00"),
        ("*** EMBARGO *** 3 March 2026, 00:01 GMT ***", f"{WINTER}T00:01:00+00:00"),
        ("(Embargo lifts 3 March 2026 at 16:00 UK time)", f"{WINTER}T16:00:00+00:00"),
        ("Embargoed for release until 7 July 2026 06:00 London time", f"{SUMMER}T06:00:00+01:00"),
        ("Embargoed until 3 March 2026, 11:00 UTC+2", f"{WINTER}T11:00:00+02:00"),
        ("Embargoed until 3 March 2026, 11:00 (GMT-3)", f"{WINTER}T11:00:00-03:00"),
        ("Embargoed until 2026-03-03T10:00:00+01:00", f"{WINTER}T10:00:00+01:00"),
        ("Embargoed until 9 p.m. JST on 3 March 2026", f"{WINTER}T21:00:00+09:00"),
        ("Embargoed until 12:15 a.m. PST, March 3, 2026", f"{WINTER}T00:15:00-08:00"),
        ("This release is under embargo until 3 March 2026, 8:00 GMT", f"{WINTER}T08:00:00+00:00"),
        ("Do not publish before 3 March 2026, 08:00 Tehran time", f"{WINTER}T08:00:00+03:30"),
        ("Sperrfrist: 3. März 2026, 14:00 Uhr MEZ", f"{WINTER}T14:00:00+01:00"),
        ("Sperrfrist bis 07.07.2026, 10 Uhr (MESZ)", f"{SUMMER}T10:00:00+02:00"),
        ("Sous embargo jusqu’au 3 mars 2026 à 14h00 (heure de Paris)", f"{WINTER}T14:00:00+01:00"),
        ("Embargo jusqu’au mardi 3 mars 2026, 6 h GMT", f"{WINTER}T06:00:00+00:00"),
        ("Embargado hasta las 10:00 horas CET del 3 de marzo de 2026", f"{WINTER}T10:00:00+01:00"),
        ("ممنوع از انتشار تا ساعت ۱۰:۳۰ به وقت تهران، ۱۲ اسفند ۱۴۰۴", f"{WINTER}T10:30:00+03:30"),
        ("محظور النشر حتى الساعة 10:00 بتوقيت غرينتش، 3 مارس 2026", f"{WINTER}T10:00:00+00:00"),
        (
            "Newspapers and stations are free to use this text from 9 a.m. UTC on March 3, 2026.",
            f"{WINTER}T09:00:00+00:00",
        ),
        (
            "Not to be printed or broadcast before noon UTC on March 3, 2026",
            f"{WINTER}T12:00:00+00:00",
        ),
        (
            "Publication is permitted only from March 3, 2026, 10:00 GMT",
            f"{WINTER}T10:00:00+00:00",
        ),
        (
            "Please keep this to yourselves until 07:00 CET on 3 March 2026",
            f"{WINTER}T07:00:00+01:00",
        ),
        (
            "This text may be published after 18:00 GMT on 3 March 2026, and not earlier.",
            f"{WINTER}T18:00:00+00:00",
        ),
        (
            "Cleared for publication from 3 March 2026, 06:00 GMT",
            f"{WINTER}T06:00:00+00:00",
        ),
        (
            "Veröffentlichung erst ab 3. März 2026, 10 Uhr MEZ",
            f"{WINTER}T10:00:00+01:00",
        ),
        (
            "Publication autorisée à partir du 3 mars 2026 à 14h00 (heure de Paris)",
            f"{WINTER}T14:00:00+01:00",
        ),
        (
            "Difusión permitida a partir de las 10:00 horas CET del 3 de marzo de 2026",
            f"{WINTER}T10:00:00+01:00",
        ),
        ("STRICTLY EMBARGOED", None),
        ("Embargoed until 3 March 2026", None),
        ("Embargoed until 10:00 on 3 March 2026", None),
        ("Embargoed until midnight GMT, 3 March 2026", None),
        ("Embargoed until 10:00 GMT on 3/4/2026", None),
        ("Embargoed until 10:00 CST, March 3, 2026", None),
        ("EMBARGOED UNTIL 10:00 EST 7 July 2026", None),
        ("EMBARGOED UNTIL 10:00 CEST 3 March 2026", None),
        ("Embargoed until 25:00 GMT, 3 March 2026", None),
        ("Embargado hasta el martes", None),
        ("ممنوعیت انتشار تا پایان روز", None),
        ("Bitte nicht vor 3. März 2026 veröffentlichen", None),
    ],
)  # fmt: skip
def test_an_embargo_ends_when_it_says_where_day_time_and_zone_are_certain(
    line: str, until: str | None
) -> None:
    assert is_embargo(line)
    assert parse_embargo(line).until == until
    assert parse_embargo(line).text == line


@pytest.mark.parametrize(
    "line",
    [
        "FOR IMMEDIATE RELEASE",
        "For immediate release: March 3, 2026",
        "Zur sofortigen Veröffentlichung",
        "Pour diffusion immédiate",
        "Para publicación inmediata",
        "برای انتشار فوری",
        "للنشر الفوري",
        "Embargo: none",
        "EMBARGO LIFTED",
        "No embargo",
        "Not under embargo",
        "Embargo on boats extended by a year",
        "Embargoed oil reaches Osterby’s harbour",
        "The embargo hurt the harbour, said its master.",
        "The report is published on March 3, 2026, and covers the year before.",
        "This ferry will run from 9:00 GMT on 3 March 2026.",
        "Editors can use the harbour's pictures free of charge after 3 March 2026.",
        "The report will be released on 3 March 2026.",
        "Press release",
        "",
    ],
)
def test_other_lines_are_no_embargo(line: str) -> None:
    assert not is_embargo(line)


@pytest.mark.parametrize("line", ["Embargo: none", "NO EMBARGO", "Sperrfrist: keine"])
def test_a_line_that_says_there_is_none_is_a_notice(line: str) -> None:
    assert says_none(line)
    assert is_notice(line)


def test_an_embargo_over_a_release_is_kept_apart_from_its_headline() -> None:
    text = "EMBARGOED UNTIL 00:01 GMT 3 March 2026\n\nUnion opens its books\n\nOSTERBY – It did."
    document = parse(text.encode(), name="a.txt").document
    assert document.embargo is not None
    assert document.embargo.until == f"{WINTER}T00:01:00+00:00"
    assert document.headline == "Union opens its books"


@given(st.text(max_size=120))
def test_any_line_is_read_without_an_error(text: str) -> None:
    assert parse_embargo(f"Embargoed until {text}").text.endswith(text)
    is_embargo(text)


@pytest.mark.parametrize(
    "unit", ["embargo ", "the release is ", "10:00 ", "1 ", "not for release "]
)
def test_long_lines_are_read_to_their_end(unit: str) -> None:
    line = unit * 200_000
    with ends():
        is_embargo(line)
        parse_embargo(line)

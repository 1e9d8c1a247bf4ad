"""Days in the languages and calendars of the trade: read where certain, else left alone."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.release.dates import day_at, find_date, month_name
from hang_guard import ends


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("March 3, 2026", "2026-03-03"),
        ("Sept.7, 2025", "2025-09-07"),
        ("May, 7 2025", "2025-05-07"),
        ("the 3rd day of March, 2026", "2026-03-03"),
        ("01 Nov, 2024", "2024-11-01"),
        ("24-Nov-2023", "2023-11-24"),
        ("2026-03-03T10:00:00Z", "2026-03-03"),
        ("2026/03/03", "2026-03-03"),
        ("18.11.2026", "2026-11-18"),
        ("3.4.2026", "2026-04-03"),
        ("18/11/2026", "2026-11-18"),
        ("11/18/2026", "2026-11-18"),
        ("3. März 2026", "2026-03-03"),
        ("3. Jänner 2026", "2026-01-03"),
        ("1er mars 2026", "2026-03-01"),
        ("le 3 déc. 2026", "2026-12-03"),
        ("3 de marzo del 2026", "2026-03-03"),
        ("marzo 3, 2026", "2026-03-03"),
        ("1º de março de 2026", "2026-03-01"),
        ("3 marzo 2026", "2026-03-03"),
        ("3 maart 2026", "2026-03-03"),
        ("3 марта 2026", "2026-03-03"),
        ("2026年3月3日", "2026-03-03"),
        ("۹ نوامبر ۲۰۲۶", "2026-11-09"),
        ("۱۳ فوریهٔ ۲۰۲۶", "2026-02-13"),
        ("۱۲ اسفند ۱۴۰۴", "2026-03-03"),
        ("۱ فروردین ۱۴۰۵", "2026-03-21"),
        ("۳۰ اسفند ۱۴۰۳", "2025-03-20"),
        ("۲۲ بهمن‌ماه ۱۳۵۷", "1979-02-11"),
        ("۱۴۰۴/۱۲/۱۲", "2026-03-03"),
        ("١٥ تشرين الأول ٢٠٢٦", "2026-10-15"),
        ("15 كانون الثاني/يناير 2026", "2026-01-15"),
        ("3 آذار 2026", "2026-03-03"),
        ("٣ مارس ٢٠٢٦م", "2026-03-03"),
    ],
)
def test_a_day_with_its_year_is_read_and_found_where_it_stands(text: str, day: str) -> None:
    found = find_date(f"Osterby; {text}; rest")
    assert found is not None
    assert found[0] == day
    assert found[1] >= len("Osterby; ")
    assert found[2] <= len("Osterby; ") + len(text)


@pytest.mark.parametrize(
    "text",
    [
        "3/4/2026",
        "3-4-2026",
        "March 2026",
        "March 3",
        "February 30, 2026",
        "Harbour 3, 2026",
        "۳۰ اسفند ۱۴۰۴",
        "١٥ رمضان ١٤٤٧",
        "1-800-555-2020",
        "version 12.13.2020.4",
        "in 2026, 3 members",
        "",
    ],
)
def test_what_is_no_certain_day_is_left_alone(text: str) -> None:
    assert find_date(text) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [("March 3 –", "March 3"), ("3rd March –", "3rd March"), ("3/4/2026", "3/4/2026")],
)
def test_a_day_that_isnt_certain_is_known_as_one(text: str, words: str) -> None:
    assert day_at(text, 0) == len(words)
    assert day_at("Harbour 3", 0) is None


@given(st.dates(dt.date(1600, 1, 1), dt.date(2199, 12, 31)))
def test_every_day_reads_back_in_several_forms(day: dt.date) -> None:
    name = month_name(day.month)
    for text in (f"{name} {day.day}, {day.year}", f"{day.day} {name} {day.year}", day.isoformat()):
        found = find_date(text)
        assert found == (day.isoformat(), 0, len(text))


@given(st.text(alphabet="0123456789./-, March۱۲اسفند年月日", max_size=60))
def test_any_text_gives_a_real_day_or_none(text: str) -> None:
    found = find_date(text)
    if found is not None:
        assert dt.date.fromisoformat(found[0]).isoformat() == found[0]
        assert 0 <= found[1] < found[2] <= len(text)


@pytest.mark.parametrize("unit", ["2026 ", "March 3 ", "1/2/", "a", "de "])
def test_long_texts_are_searched_to_their_end(unit: str) -> None:
    with ends():
        find_date(unit * 200_000)

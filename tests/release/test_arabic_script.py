"""Words in Arabic script: how they compare, where sentences end, which of them are names."""

import pytest

from dateline.release.arabic_script import cut_sentences, cut_words, is_in_arabic_script, key_of
from dateline.release.arabic_script_behind import signature_in
from dateline.release.arabic_script_persons import Clause, persons_in
from dateline.release.pull_quotes import split_attribution
from hang_guard import ends
from release.who_said import quotes


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("مي‌گويد", "میگوید"),
        ("أكّد", "اكد"),
        ("قائلاً", "قائلا"),
        ("مؤسسۀ", "موسسه"),
        ("كتاب", "کتاب"),
        ("مصطفى", "مصطفی"),
    ],
)
def test_words_compare_however_they_are_spelt(one: str, other: str) -> None:
    assert key_of(one) == key_of(other)


def test_the_arabic_on_is_not_ali() -> None:
    assert key_of("على") != key_of("علی")


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("«سلام»", True),
        ("۱۲ نفر آمدند", True),
        ("Riverbend", False),
        ("Łódź", False),
        ("", False),
        ("Acme شرکت", False),
        ("北京", False),
    ],
)
def test_the_first_letter_tells_the_script(text: str, is_so: bool) -> None:
    assert is_in_arabic_script(text) is is_so


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("پروژه افتتاح شد. وی گفت: ما آمدیم.", 2),
        ("قال د. سامي نجار: نعم.", 1),
        ("قال أ.د. سامي نجار: نعم.", 1),
        ("چرا؟ کسی نمی‌داند.", 2),
        ("قیمت آن ۳.۵ میلیون است.", 1),
    ],
)
def test_a_title_with_a_full_stop_ends_no_sentence(text: str, count: int) -> None:
    assert len(cut_sentences(text)) == count


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("دکتر رامین آذری، مدیر مرکز، آمد", [("رامین آذری", "مدیر مرکز")]),
        ("مدیرعامل شرکت، رامین آذری، آمد", [("رامین آذری", "مدیرعامل شرکت")]),
        ("رامین آذری (رئیس انجمن) آمد", [("رامین آذری", "رئیس انجمن")]),
        ("به امید دیدار همه دوستان", []),
        ("در خیابان پرواز می‌کنند", []),
        ("استقبل رئيس البلدية طلال حيدر الوفد", [("طلال حيدر الوفد", "رئيس البلدية")]),
        ("بحضور المهندسة ريما الأسعد", [("ريما الأسعد", None)]),
        ("ريما الصائغ، أمينة السر،", [("ريما الصائغ", "أمينة السر")]),
        ("جامعة محمد الخامس", []),
    ],
)
def test_persons_are_found_by_what_stands_about_them(
    text: str, named: list[tuple[str, str | None]]
) -> None:
    found = persons_in(Clause(text, cut_words(text)))
    assert [(person.name, person.role) for person in found] == named


@pytest.mark.parametrize(
    ("line", "signed"),
    [
        ("— دکتر رامین آذری، مدیر مرکز", ("رامین آذری", "مدیر مرکز")),
        ("ريما الأسعد، أمينة السر", ("ريما الأسعد", "أمينة السر")),
        ("این پروژه فردا آغاز می‌شود و همه می‌آیند", None),
    ],
)
def test_a_line_under_words_may_say_whose_they_are(
    line: str, signed: tuple[str, str] | None
) -> None:
    found = signature_in(line)
    assert (found and (found.who, found.role)) == signed
    assert signed is None or split_attribution(line) == signed


@pytest.mark.parametrize(
    "words",
    [
        "بن ",
        "دکتر ",
        "أحمد ",
        "«قال» ",
        "مدیر ",
        "به گفته ",
        "بحسب ",
        "، ",
        "«وی گفت: نه نه نه نه نه.» وی گفت: ",
        "قال أحمد سالم: «لا لا لا لا لا لا». ",
        "وأضاف: «لا لا لا لا لا لا»\n\n",
    ],
)
def test_repeated_words_are_read_to_their_end(words: str) -> None:
    with ends():
        quotes(words * (120_000 // len(words)) + "«")

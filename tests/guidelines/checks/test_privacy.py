"""DG-36: private life stays private, and the public finding quotes nothing of it."""

import pytest

from dateline.guidelines import load
from dateline.release.model import Contact, Quotation
from dateline.wire.publishing.binding import UNQUOTED_RULES, logged
from guidelines.documents import excerpts, findings, pull_quote, release

BREAKING = {
    "a home": ("Ada Crull lives at 14 Mill Lane, Osterby.", "lives at 14 Mill Lane"),
    "her home": ("They met at her home at 9 Quay Road.", "home at 9 Quay Road"),
    "a home address": (
        "The home address of the officer is 22 Harbour Street.",
        "home address of the officer is 22 Harbour Street",
    ),
    "of an address": (
        "The first guest was Edith Sorrel of 9 Mill Row, who had walked there.",
        "Edith Sorrel of 9 Mill Row",
    ),
    "in German": ("Die Schneiderin wohnt in der Deichstraße 7.", "wohnt in der Deichstraße 7"),
    "a private number": (
        "Piet Aldous can be rung on his private mobile, +44 7700 900461.",
        "private mobile, +44 7700 900461",
    ),
    "a home number": (
        "Her home telephone number is 020 7946 0018.",
        "home telephone number is 020 7946 0018",
    ),
    "a passport": ("His passport number is K4471902.", "passport number is K4471902"),
    "a social security number": (
        "His social security number is 078-05-1120.",
        "social security number is 078-05-1120",
    ),
    "an illness": (
        "The caretaker, Jonas Wirth, has been treated for depression since 2021.",
        "Jonas Wirth, has been treated for depression",
    ),
    "a diagnosis": (
        "In May Rosa Kehl was diagnosed with leukaemia.",
        "Rosa Kehl was diagnosed with",
    ),
    "an addiction": ("Tomas Verrell is an alcoholic.", "Tomas Verrell is an alcoholic"),
    "a family": (
        "Tomas Verrell's daughter attends the harbour school.",
        "Tomas Verrell's daughter attends",
    ),
    "an affair": (
        "Tomas Verrell is having an affair with a clerk.",
        "Tomas Verrell is having an affair",
    ),
    "a child by age": (
        "The nine-year-old Anna Dane cut the ribbon.",
        "nine-year-old Anna Dane",
    ),
    "a child, age behind": (
        "Anna Dane, 9, a pupil of the harbour school, cut the ribbon.",
        "Anna Dane",
    ),
    "a child by the first name": (
        "The clock was wound by Emil, the eight-year-old son of the fitter.",
        "Emil, the eight-year-old",
    ),
    "a girl of six": (
        "A girl of six, Tilda Marsh, was brought in on the first day.",
        "girl of six, Tilda Marsh",
    ),
    "in a quote": (
        "“She lives at 14 Mill Lane,” said Ilse Thorne, the harbour master.",
        "lives at 14 Mill Lane",
    ),
    "an age in a word": ("Ivo Kern, aged six, was taken to hospital with frostbite.", "Ivo Kern"),
    "told of an illness": (
        "Her sister Ada Wels was told last year that she is bipolar.",
        "Ada Wels was told last year that she is bipolar",
    ),
    "a private number at the end": (
        "The patient Ruth Adler can be reached on her private number, 07700 900512.",
        "private number, 07700 900512",
    ),
    "at home on a number": (
        "Lew Abaran can be reached at home in the evening on 07700 900461.",
        "home in the evening on 07700 900461",
    ),
    "brought in with": (
        "The idea goes back to Gudrun Paskin, who was brought in with epilepsy last summer.",
        "Gudrun Paskin, who was brought in with epilepsy",
    ),
    "an evening number": (
        "Lew Abaran can be reached after work on 07700 900461.",
        "work on 07700 900461",
    ),
}
PASSING = {
    "a town": "Ada Crull lives in the old town of Osterby.",
    "an office": "The council has its office at 14 Mill Lane, Osterby.",
    "a house for all": "The reading room moves to 9 Quay Road in May.",
    "a press telephone": "Ilse Thorne can be reached by the press on 020 7946 0018.",
    "a company's number": "The company's registration number is 4471902.",
    "passports": "The council issued 4,471 passports in 2025.",
    "insurance": "Social security reform passed on January 12, 2026.",
    "an illness of many": "One in ten dockers suffers from depression, the clinic says.",
    "a clinic": "Larkmere Hospital treated patients for depression in 2025.",
    "a ministry of health": "Mara Lund leads the cancer ward of the hospital.",
    "a grown person": "The 34-year-old Anna Dane cut the ribbon.",
    "a company's age": "The nine-year-old Grimholt Shipping Company opens a yard.",
    "a child without a name": "A nine-year-old girl cut the ribbon.",
    "long ago": "In 1931 the twelve-year-old Anna Dane drew the first map of the harbour.",
    "an official": "President Arno Vell was diagnosed with a cold.",
    "a story": "In the novel, Tomas Verrell is an alcoholic who saves a child.",
    "a family firm": "Tomas Verrell's sons and daughters run the yard with him.",
    "twenty-one": "Twenty-one-year-old Holly Marsh signed on as a sailor.",
    "an old service": "The council keeps the 100-year-old Osterby Harbour Service.",
    "an eagle": "Harriet, an 11-year-old Bald Eagle, was shown to the guests.",
    "a county": "In Osterby County, Norland, a 9-year-old boy fell into the lock.",
    "an anniversary": (
        "It is the 25th anniversary of the murder of Adam Wirth, the six-year-old son of the pilot."
    ),
    "long ago, again": (
        "The crime happened 50 years ago. The victim was 14-year-old Emil Tarn, who was "
        "murdered at the lock."
    ),
    "a numbered list": (
        "The child's plan has these parts. Family Tax Provisions (1) Child Credit, (2) Relief."
    ),
    "a docket": "The rule stands in the register (Water Docket, ID # OW-2003-0025).",
    "a home for the old": "The mayor visited the Quay Assisted Living at 21 North State Street.",
    "a couple at home": "Jonas Wirth and his wife, Sheila, live in Osterby.",
    "a witness": "Rosa Kehl, who was diagnosed with leukaemia, testified before the committee.",
    "a day": "The bill on the sale of private telephone records 2 10 2006 was read.",
    "a road": "Work begins on Mill Street North, from Stearns County Road 120.",
    "an office number in the evening": "The office is open in the evening on 3 March.",
    "work on a road": "Crews work on 12 roads of the county.",
}
PERSIAN = {
    "home": ("خانهٔ او در خیابان لاله، پلاک ۱۴ است.", "خانهٔ او در خیابان لاله، پلاک ۱۴"),
    "paper": ("کد ملی او ۰۰۷۹۶۱۲۳۴۵ است.", "کد ملی او ۰۰۷۹۶۱۲۳۴۵"),
    "telephone": ("شماره همراه او ۰۹۱۲۰۰۰۱۱۲۲ است.", "شماره همراه او ۰۹۱۲۰۰۰۱۱۲۲"),
    "child": ("دختر ۹ ساله به نام مینا نوار را برید.", "دختر ۹ ساله به نام مینا نوار"),
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_what_is_private_is_found_at_its_words(text: str, words: str) -> None:
    language = "de" if "wohnt" in text else "en"
    assert excerpts("DG-36", release(text, language=language)) == [words]


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_towns_offices_press_numbers_and_grown_people_pass(text: str) -> None:
    assert excerpts("DG-36", release(text)) == []


@pytest.mark.parametrize(("text", "words"), PERSIAN.values(), ids=PERSIAN.keys())
def test_persian_is_read_too(text: str, words: str) -> None:
    assert excerpts("DG-36", release(text, language="fa")) == [words]


@pytest.mark.parametrize(
    "text",
    ["خانهٔ صدا در شهر باران است.", "کد ملی همهٔ مسافران پرسیده شد.", "مینا، ۳۴ ساله، معلم است."],
)
def test_persian_near_misses_pass(text: str) -> None:
    assert excerpts("DG-36", release(text, language="fa")) == []


def test_a_pull_quote_counts() -> None:
    document = release("The harbour opens.", pull_quote("She lives at 14 Mill Lane.", "Mara Lund"))
    assert excerpts("DG-36", document) == ["lives at 14 Mill Lane"]


def test_whoever_speaks_may_tell_of_their_own_illness() -> None:
    spoken = Quotation("I was back at the quay in a year.", "Rosa Kehl", "pilot", 0)
    document = release("Rosa Kehl was diagnosed with leukaemia in 2021.", quotes=(spoken,))
    assert excerpts("DG-36", document) == []


def test_a_contact_may_tell_of_their_own_family() -> None:
    contact = Contact(name="Tomas Verrell", email="press@osterby.example")
    text = "Tomas Verrell's daughter attends the harbour school."
    assert excerpts("DG-36", release(text, contacts=(contact,))) == []


def test_it_blocks_and_its_message_repeats_nothing() -> None:
    for text, _ in BREAKING.values():
        for finding in findings("DG-36", release(text)):
            assert finding.severity == "block"
            assert not any(word in finding.message for word in ("Mill", "Anna", "K4471902", "Rosa"))


def test_the_public_manifest_has_no_words_of_it() -> None:
    (entry,) = logged(tuple(findings("DG-36", release("Ada Crull lives at 14 Mill Lane."))))
    assert entry.excerpt is None


def test_every_rule_that_is_marked_private_is_logged_without_words() -> None:
    assert {rule.id for rule in load().rules if rule.private} == UNQUOTED_RULES


def test_many_findings_give_a_list_one_can_read() -> None:
    text = "Ada Crull lives at 14 Mill Lane. " * 60
    assert len(findings("DG-36", release(text))) == 24


INTIMATE = {
    "a clinic": ("Otto Brehm was in a psychiatric clinic for three months.", "Otto Brehm"),
    "chemotherapy": ("Edda Prill is undergoing chemotherapy.", "chemotherapy"),
    "pills": ("The baker Jonas Beil takes pills for his heart.", "pills"),
    "off sick": ("Ulf Brandt was off sick for half a year.", "off sick"),
    "a divorce": ("The welder Petra Hall is getting divorced.", "divorced"),
    "leaving": ("Nils Ott, who left his wife in spring, moved to Haro.", "left his wife"),
    "a marriage": ("Piet Lomm's marriage broke up last summer.", "marriage"),
    "after the stroke": ("Since the stroke in March, Hilde Marks can't speak.", "stroke"),
    "a form": ("Clara Voss, who is in the fourth form, won the prize.", "Clara Voss"),
    "her son": ("Her son Emil, a pupil at the Larch School, cut the ribbon.", "Emil"),
    "who turned": ("Ada Moor, who turned nine in May, sang.", "Ada Moor"),
    "two children": ("Tim, 8, and Lea, 11, found the ring.", "Tim"),
    "identity card": ("He showed his identity card NL 4482 7716 K.", "4482"),
    "a private mail": ("His private e-mail address is ulf1961@posthaus.example.", "ulf1961"),
}
NOT_INTIMATE = {
    "a withdrawal of money": "Mr Verrell’s call for the immediate withdrawal of all funds is new.",
    "laws": "Tomas Verrell conceded there is little support for winding back the abortion laws.",
    "people in hospital": "Dr Jon Falk of the clinic saw all hospitalised hunger strikers.",
    "her own account": "“I had a stroke in March,” said Hilde Marks, who keeps the kiosk.",
    "a ward": "Otto Brehm paid for the new children's ward of the clinic.",
    "a teacher": "Clara Voss teaches in the fourth form of the Larch School.",
    "research": "Edda Prill runs for cancer research on Sunday.",
    "a surgeon": "The surgeon Petra Hall operated on eleven patients.",
    "leaving work": "Nils Ott left his office at noon.",
    "turned grey": "Ada Moor, who is chair of the club, sang.",
    "a number of a share": "The share (securities identification number: WKN 620840) was listed.",
    "a novel": "In the novel Hilde Marks is dying of a fever.",
}


@pytest.mark.parametrize(("text", "words"), INTIMATE.values(), ids=INTIMATE.keys())
def test_facts_of_a_private_life_are_found(text: str, words: str) -> None:
    found = excerpts("DG-36", release(text))
    assert any(words in excerpt for excerpt in found), found


@pytest.mark.parametrize("text", NOT_INTIMATE.values(), ids=NOT_INTIMATE.keys())
def test_what_is_no_fact_of_a_private_life_passes(text: str) -> None:
    assert excerpts("DG-36", release(text)) == []

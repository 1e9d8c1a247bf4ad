"""DG-12: letters are what they look like."""

import pytest

from dateline.release.model import Contact
from guidelines.documents import findings, release

BREAKING = {
    "a name with a Cyrillic letter": ("The chair, Tomаs Verrell, spoke.", "Tomаs", "block"),
    "a word with a Cyrillic letter": ("The chair was very plеased.", "plеased", "fix"),
    "a whole word of look-alikes": ("The сосо palms were planted.", "сосо", "fix"),
    "a reversed word": ("The file is report\u202egpj.exe today.", "report\u202egpj.exe", "fix"),
    "a zero-width space in a name": ("The chair, Ver\u200brell, spoke.", "Ver\u200brell,", "block"),
    "a zero-width space alone": ("The chair \u200b spoke.", "\u200b", "fix"),
    "a joiner among Latin letters": ("The har\u200dbour opens.", "har\u200dbour", "fix"),
    "styled letters": ("This is 𝗴𝗿𝗲𝗮𝘁 𝗻𝗲𝘄𝘀 for all.", "𝗴𝗿𝗲𝗮𝘁 𝗻𝗲𝘄𝘀", "fix"),
    "wide letters": ("This is ｇｒｅａｔ for all.", "ｇｒｅａｔ", "fix"),
    "a domain in the text": ("Write to osterbу.example now.", "osterbу", "block"),
}
PASSING = {
    "Greek letters of science": "The β-blocker lowers TNFα by 5 µg, at ΔT of 3 K.",
    "a Russian name in Russian": "The newspaper Правда (Pravda) reported it.",
    "Persian with its joiners": "می‌گوید که بندر باز است.",
    "Arabic with a mark of direction": "قال\u200f المجلس إن المرفأ مفتوح.",
    "accents": "Ångström, Škoda, Łódź and Çelik met in Zürich.",
    "one symbol of mathematics": "The speed 𝑣 is constant.",
    "wide letters in Japanese": "株式会社ＡＢＣは港を開きました。",
    "an emoji of several": "The family 👨\u200d👩\u200d👧 came.",
}


@pytest.mark.parametrize(("text", "words", "severity"), BREAKING.values(), ids=BREAKING.keys())
def test_a_letter_that_poses_is_found_at_its_word(text: str, words: str, severity: str) -> None:
    (finding,) = findings("DG-12", release(text))
    assert (finding.excerpt, finding.severity) == (words, severity)


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_other_alphabets_pass(text: str) -> None:
    assert findings("DG-12", release(text)) == []


@pytest.mark.parametrize("host", ["xn--osterb-1rf.example", "osterbу.example"])
def test_a_forged_domain_blocks(host: str) -> None:
    found = findings("DG-12", release(f"See [the page](https://{host}/report)."))
    assert [(f.excerpt, f.severity) for f in found if f.excerpt == "the page"] == [
        ("the page", "block")
    ]


def test_an_honest_domain_in_another_script_passes() -> None:
    assert findings("DG-12", release("See [the page](https://xn--mnchen-3ya.example/).")) == []


def test_a_forged_address_of_a_contact_blocks() -> None:
    contact = Contact(name="Ilse Thorne", email="press@оsterby.example")
    found = findings("DG-12", release("Text.", contacts=(contact,)))
    assert [finding.severity for finding in found] == ["block"]


def test_a_text_full_of_them_gives_a_list_one_can_read() -> None:
    assert len(findings("DG-12", release("plеased " * 500))) == 12

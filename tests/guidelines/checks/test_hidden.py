"""DG-08: nothing that runs, tracks or hides."""

import msgspec
import pytest

from dateline.release.model import Image, Paragraph, Run
from guidelines.documents import excerpts, release

TAGS = "".join(chr(0xE0000 + ord(letter)) for letter in "buy")

BREAKING = {
    "a script": "Ships sail. <script>alert(1)</script>",
    "a script from elsewhere": 'Ships sail. <script src="//x.example/t.js"> Daily.',
    "a form": 'Ships sail. <form action="https://x.example"> Daily.',
    "a tracker": 'Ships sail. <img src="https://x.example/p.gif" width="1" height="1"> Daily.',
    "a handler": "Ships sail. onclick='go()' Daily.",
    "text that isn't shown": 'Ships sail. style="display:none" Daily.',
    "text off the screen": 'Ships sail. style="position:absolute;left:-9999px" Daily.',
    "letters nobody sees": f"Ships sail.{TAGS} Daily.",
    "a hidden message": "Ships sail.\u200b\u200c\u200b\u200b\u200c Daily.",
}
PASSING = {
    "a script of a play": "The script of the play is by Mara Lund <mara@osterby.example>.",
    "talk of code": "The <script> element is the subject of the course.",
    "less than": "Waves of a < b metres and b > c are usual.",
    "a flag": "The flag 🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f flies.",
    "Persian": "می‌گوید که بندر باز است.",
    "an emoji of several": "The family 👨\u200d👩\u200d👧 came.",
}


@pytest.mark.parametrize("text", BREAKING.values(), ids=BREAKING.keys())
def test_code_and_hidden_text_are_found(text: str) -> None:
    assert len(excerpts("DG-08", release(text))) == 1


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_ordinary_text_passes(text: str) -> None:
    assert excerpts("DG-08", release(text)) == []


def test_a_link_that_runs_is_found() -> None:
    paragraph = Paragraph((Run("See "), Run("this", link="javascript:alert(1)")))
    assert excerpts("DG-08", release(paragraph)) == ["this"]


def test_a_picture_on_another_server_is_found() -> None:
    image = Image(src="https://x.example/pixel.gif", caption="The harbour")
    document = msgspec.structs.replace(release("Ships sail."), images=(image,))
    assert excerpts("DG-08", document) == ["The harbour"]


def test_a_picture_handed_in_passes() -> None:
    image = Image(src="pictures/harbour.jpg", caption="The harbour")
    document = msgspec.structs.replace(release("Ships sail."), images=(image,))
    assert excerpts("DG-08", document) == []

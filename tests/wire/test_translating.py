"""What the rooms below say of a file or a signature has its Persian, and says the same values."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import dateline.release
from dateline.release.errors import ReleaseError, UnreadableError
from dateline.release.reading import parse
from dateline.wire.errors import told
from dateline.wire.translating import translated
from dateline.wire.words import core_words

RELEASE = Path(dateline.release.__file__).parent
RECORD = RELEASE.parent / "record"
FAMILY = re.compile(r"(Unreadable|TooLarge|NotCanonical|UnreadablePicture|PictureTooLarge)Error")
SAMPLES = {"what": "This file's part content.xml", "kind": "a spreadsheet", "told": ""}
"""What stands in a sentence where not any value will do."""


class Said(NamedTuple):
    """A sentence of the core, with something in each of its places."""

    place: str
    sentence: str


def sentences() -> Iterator[Said]:
    """Every sentence with which a file is refused while it is read."""
    for path in sorted(RELEASE.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id=name), args=[argument]) if FAMILY.fullmatch(name):
                    if said := _sample(argument):
                        yield Said(f"{path.name}:{node.lineno}", said)


def _sample(argument: ast.expr) -> str:
    match argument:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=values):
            return "".join(_piece(value) for value in values)
        case ast.Call(func=ast.Attribute(attr="replace", value=ast.JoinedStr() as template)):
            return _sample(template).replace("  ", " ")
    return ""


def _piece(value: ast.expr) -> str:
    match value:
        case ast.Constant(value=str(text)):
            return text
        case ast.FormattedValue(value=ast.Name(id=name)) if name in SAMPLES:
            return SAMPLES[name]
    return "7"


@pytest.mark.parametrize("said", list(sentences()), ids=lambda said: said.place)
def test_every_refusal_of_a_file_is_known_in_persian(said: Said) -> None:
    assert translated(said.sentence, "fa") is not None, said


@pytest.mark.parametrize("name", ["passkey.py", "digests.py"])
def test_what_is_wrong_with_a_signature_is_known_in_persian(name: str) -> None:
    known = [re.sub(r"\{\w+\}", "7", sentence) for sentence in core_words("fa")]
    source = (RECORD / name).read_text("utf-8")
    said = re.findall(r'(?:Binding|Signature)Error\(f?"(A passkey|An approval|The a[^"]*)', source)
    assert said
    for words in said:
        start = re.sub(r"\{[^}]*\}.*", "", words)
        assert any(sentence.startswith(start) for sentence in known), words


def test_both_languages_have_the_same_values() -> None:
    for english, persian in core_words("fa").items():
        places = [re.findall(r"\{(\w+)\}", text) for text in (english, persian)]
        assert sorted(places[0]) == sorted(places[1]), english
        assert re.search("[\u0621-\u06cc]", persian), english
        assert persian.count("\u2068") == persian.count("\u2069"), english


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        (b"", "release.txt", "این فایل خالی است."),
        (b"%PDF-1.7\nnothing", "release.pdf", "این PDF آسیب دیده است و باز نمی‌شود."),
        (b"x\n" * 3_000_000, "release.txt", "این فایل بیش از ۲۰۰٬۰۰۰ سطر دارد، که حد یک متن است."),
        (
            b"---\ncontacts: 3\n---\n# A\n\nB.",
            "release.md",
            "در سرآغاز فایل، \u2068contacts[0]\u2069 باید فهرستی از کلیدها با مقدارشان باشد.",
        ),
    ],
    ids=["empty", "damaged", "long", "front-matter"],
)
def test_a_file_is_refused_in_persian(data: bytes, name: str, said: str) -> None:
    with pytest.raises(ReleaseError) as refused:
        parse(data, name=name)
    assert told(refused.value, "fa") == said
    assert told(refused.value, "en") == str(refused.value)


def test_a_sentence_that_nobody_knows_stays_english() -> None:
    assert translated("Something new is wrong.", "fa") is None
    assert "Something new is wrong." in told(UnreadableError("Something new is wrong."), "fa")

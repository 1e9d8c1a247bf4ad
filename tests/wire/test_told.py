"""What a page refuses, it says in its reader's language: each refusal has a sentence in each."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import dateline.wire
from dateline.wire.errors import ConfigurationError, RefusedError, ToldError, told
from dateline.wire.words import wire_words

SOURCE = Path(dateline.wire.__file__).parent
PAGES = ("*views.py", "showing.py", "previewing.py", "access.py")
FAULT = re.compile(r"(reply_|report_)?fault_\w+")


class Sentence(NamedTuple):
    """A place in the source that names a sentence, and the values that it gives for it."""

    place: str
    word: str
    values: frozenset[str]


def kinds() -> Iterator[type[ToldError]]:
    """Every kind of refusal that a page can tell."""
    for module in pkgutil.walk_packages([str(SOURCE)], "dateline.wire."):
        if ".migrations" not in module.name and not module.name.endswith(".settings"):
            importlib.import_module(module.name)
    found: list[type[ToldError]] = [ToldError]
    for kind in found:
        found += kind.__subclasses__()
    yield from found


def words_of(argument: ast.expr, inside: ast.AST) -> Iterator[str]:
    """The sentences that an argument may name: a word, one of two, or a name that holds them."""
    match argument:
        case ast.Constant(value=str(word)):
            yield word
        case ast.IfExp(body=one, orelse=other):
            yield from words_of(one, inside)
            yield from words_of(other, inside)
        case ast.Name(id=name):
            for node in ast.walk(inside):
                match node:
                    case ast.Assign(targets=[ast.Name(id=found)], value=value) if found == name:
                        yield from words_of(value, inside)


def sentences(names: frozenset[str]) -> Iterator[Sentence]:
    """Every sentence that the wire's source names by a call of one of these."""
    for path in sorted(SOURCE.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        scopes = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
        for scope in scopes:
            for node in ast.walk(scope):
                if isinstance(node, ast.Call) and _called(node) in names and node.args:
                    place = f"{path.relative_to(SOURCE)}:{node.lineno}"
                    given = frozenset(word.arg or "**" for word in node.keywords)
                    found = list(words_of(node.args[0], scope))
                    yield from (Sentence(place, word, given) for word in found or [""])


def _called(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=name):
            return name
        case ast.Attribute(attr="__init__", value=ast.Call(func=ast.Name(id="super"))):
            return "super().__init__"
    return ""


def filled_in(sentence: str) -> frozenset[str]:
    return frozenset(re.findall(r"\{(\w+)", sentence))


@pytest.fixture(scope="module")
def refused() -> list[Sentence]:
    by_word = {kind.__name__ for kind in kinds() if kind.__init__ is ToldError.__init__}
    return list(sentences(frozenset(by_word)))


def test_every_refusal_names_its_sentence_in_english_and_in_persian(
    refused: list[Sentence],
) -> None:
    assert len(refused) > 200
    for place, word, values in refused:
        for language in ("en", "fa"):
            sentence = wire_words(language).get(word)
            assert sentence is not None, f"{place}: no sentence {word!r} in {language}"
            assert filled_in(sentence) == values, f"{place}: {word} in {language}"


def test_every_sentence_of_a_refusal_is_said_somewhere(refused: list[Sentence]) -> None:
    text = "".join(
        path.read_text("utf-8") for kind in ("*.py", "*.html") for path in SOURCE.rglob(kind)
    )
    named = {word for _place, word, _values in refused}
    known = {word for word in wire_words("en") if FAULT.fullmatch(word)}
    unsaid = {word for word in known - named if f'"{word}"' not in text and f".{word}" not in text}
    assert unsaid == set()


def test_a_persian_sentence_is_persian_and_its_latin_words_are_isolated() -> None:
    known = re.compile(r"\{[^}]*\}|https?://|https|/releases/|\b[A-Z]{2,}(-8)?\b|WebP")
    for word, sentence in wire_words("fa").items():
        if not FAULT.fullmatch(word) or word == "fault_unheard":
            continue
        outside = known.sub("", re.sub("\u2068[^\u2069]*\u2069", "", sentence))
        assert re.search("[\u0621-\u06cc]", outside), word
        assert not re.search("[A-Za-z0-9]", outside), (word, outside)
        assert sentence.count("\u2068") == sentence.count("\u2069"), word
        assert not re.search("[يك]", sentence), word  # Arabic letters in place of Persian ones


def test_no_page_shows_a_fault_but_in_its_readers_language() -> None:
    for pattern in PAGES:
        for path in SOURCE.rglob(pattern):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.ExceptHandler) and node.name:
                    shown = [ast.unparse(each) for each in node.body]
                    assert not any(
                        f"str({node.name})" in text or f"{{{node.name}}}" in text for text in shown
                    ), f"{path.relative_to(SOURCE)}:{node.lineno}"


class TestToldError:
    def test_the_command_line_prints_plain_english(self) -> None:
        fault = RefusedError("fault_source_taken", slug="harrow-lake")
        assert str(fault) == "This wire has a source 'harrow-lake' already."
        persian = RefusedError("fault_not_suspended", source="کتابخانهٔ هارو")
        assert str(persian) == "کتابخانهٔ هارو isn't suspended."

    def test_a_page_says_it_in_persian_with_names_and_numbers_as_persian_has_them(self) -> None:
        fault = RefusedError("fault_no_version", number=1042, version=3)
        assert told(fault, "fa") == "خبر ۱۰۴۲ نسخهٔ ۳ ندارد."
        named = RefusedError("fault_not_suspended", source="Harrow Lake")
        assert told(named, "fa") == "منبع \u2068Harrow Lake\u2069 تعلیق نیست."
        assert told(RefusedError("fault_file_size", most=20_000_000), "fa") == (
            "هر فایل دست‌بالا ۲۰٬۰۰۰٬۰۰۰ بایت دارد."
        )
        rules = RefusedError("fault_unanswered", rules=("DG-02", "DG-34"))
        assert "\u2068DG-02\u2069، \u2068DG-34\u2069" in told(rules, "fa")

    def test_a_name_that_runs_the_other_way_is_isolated_on_an_english_page_too(self) -> None:
        fault = RefusedError("fault_not_suspended", source="کتابخانهٔ هارو")
        assert told(fault, "en") == "\u2068کتابخانهٔ هارو\u2069 isn't suspended."

    def test_no_value_breaks_out_of_its_place(self) -> None:
        fault = RefusedError("fault_not_suspended", source="Harrow\u2069\u202e Lake")
        assert told(fault, "fa") == "منبع \u2068Harrow Lake\u2069 تعلیق نیست."

    def test_what_has_no_sentence_is_said_in_english_within_one_that_the_reader_knows(self) -> None:
        fault = ConfigurationError("The wire needs a name of one line.")
        assert told(fault, "en") == "The wire needs a name of one line."
        said = told(fault, "fa")
        assert said.startswith("کار انجام نشد.")
        assert said.endswith("\u2068The wire needs a name of one line.\u2069")

    def test_without_a_language_a_page_is_english(self) -> None:
        assert told(RefusedError("fault_nothing_proposed"), None) == "Nothing is proposed."

"""The verifier's script as the press joins it: whole, harmless, in every language alike."""

import re
import string
from importlib import resources

import pytest

from dateline.press import naming
from dateline.press.verifier import PARTS, script_bytes, sheet_bytes
from dateline.press.words import LANGUAGES, verifier_words

FOLDER = resources.files("dateline.press.verifier")
SOURCES = {
    file.name.removesuffix(".js"): file.read_text(encoding="utf-8")
    for file in FOLDER.iterdir()
    if file.name.endswith(".js")
}
SCRIPT = script_bytes().decode()


def test_every_file_is_joined_once_and_the_same_each_time() -> None:
    assert sorted(PARTS) == sorted(SOURCES)
    assert all(source in SCRIPT for source in SOURCES.values())
    assert script_bytes() == SCRIPT.encode()


def test_the_script_leaves_no_name_behind() -> None:
    assert SCRIPT.startswith("(() => {\n'use strict';\n")
    assert SCRIPT.endswith("})();\n")


@pytest.mark.parametrize("name", SOURCES)
def test_a_file_holds_one_idea_and_says_which(name: str) -> None:
    source = SOURCES[name]
    assert source.startswith("// ")
    assert source.count("\n") <= 400


@pytest.mark.parametrize(
    "power",
    [
        *(r"\beval\b", r"new Function", r"innerHTML", r"outerHTML", r"insertAdjacentHTML"),
        *(r"document\.write", r"\.style\b", r"XMLHttpRequest", r"WebSocket", r"sendBeacon"),
        *(r"\bimport\(", r"importScripts", r"localStorage", r"\.cookie", r"Math\.random"),
    ],
)
def test_the_script_has_no_power_that_it_does_not_need(power: str) -> None:
    assert [name for name, source in SOURCES.items() if re.search(power, source)] == []


def test_the_network_is_reached_in_one_place() -> None:
    assert [name for name, source in SOURCES.items() if re.search(r"\bfetch\(", source)] == ["view"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_every_sentence_with_the_same_places_to_fill(language: str) -> None:
    def places(table_of: str) -> dict[str, set[str | None]]:
        return {
            name: {field for _, field, _, _ in string.Formatter().parse(text) if field}
            for name, text in verifier_words(table_of).items()
        }

    assert places(language) == places("en")


def test_every_sentence_is_said_somewhere_and_every_one_said_is_there() -> None:
    keys = set(verifier_words("en"))
    said = set(re.findall(r"say\('([a-z_]+)'", SCRIPT))
    said |= set(re.findall(r"giveUp\([^;]*?, '([a-z_]+)'[,)]", SCRIPT))
    assert said <= keys
    composed = re.compile(r"(?:verdict|means|unproven|judged|change|settled)_[a-z]+")
    unsaid = {key for key in keys if not re.search(rf"[.']{key}\b", SCRIPT)}
    assert [key for key in unsaid if not composed.fullmatch(key)] == []


def test_the_style_sheet_loads_nothing_and_knows_neither_left_nor_right() -> None:
    style = sheet_bytes().decode()
    assert not re.search(r"url\(|@import|https?:", style)
    assert not re.search(r"(?:margin|padding|border|inset)-(?:left|right|top|bottom)", style)


def test_the_script_is_data_and_code_of_this_package_alone() -> None:
    """No address is in it but those that name a vocabulary on a page or in an item of the wire."""
    addresses = set(re.findall(r"https?://[a-z0-9.]+", SCRIPT))
    assert addresses == {"https://schema.org", "http://www.iptc.org", "https://c2sp.org"}
    assert naming.SCRIPT_NAME == "verify.js"

"""Documentation is a contract: what it names exists, and what exists is named."""

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import msgspec
import pytest

from dateline.cli.main import COMMANDS, dateline
from dateline.guidelines import LATEST, Finding
from dateline.release import (
    archives,
    attaching,
    decoding,
    json_values,
    mail,
    measures,
    pdf_lines,
    pictures,
    rtf_tokens,
    unpacking,
    xml_parts,
)
from dateline.release.model import Contact, Declared, Document, Exhibit, Image
from dateline.release.reading import parse
from dateline.verify.verdict import EXIT_CODES, Verdict, format_json

ROOT = Path(__file__).resolve().parents[1]
PAGES = sorted(
    [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")], key=lambda path: path.as_posix()
)
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def _page(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _shell_lines(text: str) -> Iterator[str]:
    """The lines of every shell block, continued ones joined."""
    for language, block in FENCE.findall(text):
        if language in {"sh", "bash", "console"}:
            for line in block.replace("\\\n", " ").splitlines():
                if line.strip():
                    yield line.removeprefix("$ ").strip()


COMMAND_LINES = [
    pytest.param(shlex.split(line, comments=True)[1:], id=f"{_page(path)}: {line[:60]}")
    for path in PAGES
    for line in _shell_lines(path.read_text(encoding="utf-8"))
    if line.split()[0] == "dateline"
]


def _parse(command: click.Command, arguments: list[str], parent: click.Context | None) -> None:
    """Parse a command line as click would, without running or touching anything."""
    context = click.Context(command, info_name=command.name, parent=parent)
    given, rest, _ = command.make_parser(context).parse_args(list(arguments))
    if isinstance(command, click.Group) and rest:
        child = command.get_command(context, rest[0])
        assert child is not None, f"there is no command {rest[0]!r}"
        _parse(child, rest[1:], context)
        return
    assert not rest, f"{rest} is too much"
    for parameter in command.params:
        name = parameter.name or ""
        value = given.get(name)
        asked_for_help = bool({"help", "version"} & {key for key in given if given[key]})
        missing = value is None or value == ()
        assert asked_for_help or not (parameter.required and missing), f"{name} is missing"
        if isinstance(parameter.type, click.Choice | click.types.IntParamType) and not missing:
            parameter.type_cast_value(context, value)


@pytest.mark.parametrize("arguments", COMMAND_LINES)
def test_every_command_line_is_one_that_the_command_takes(arguments: list[str]) -> None:
    _parse(dateline, arguments, None)


def test_the_parser_of_this_test_refuses_what_the_command_would() -> None:
    for wrong in (
        ["publish"],
        ["parse", "release.txt", "--loud"],
        ["correct", "one", "release.txt", "--class", "update", "--note", "n", "--editor", "e"],
        ["retract", "1", "--reason", "boredom", "--note", "n", "--editor", "e"],
        ["invent"],
    ):
        with pytest.raises((AssertionError, click.ClickException)):
            _parse(dateline, wrong, None)


def _options(command: click.Command) -> Iterator[str]:
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            child = command.get_command(context, name)
            assert child is not None
            yield from _options(child)
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            yield from (option for option in parameter.opts if option.startswith("--"))


def _section(name: str) -> str:
    """The section of one command in docs/commands.md."""
    text = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    found = re.search(rf"^### dateline {name}$(.*?)(?=^##|\Z)", text, re.MULTILINE | re.DOTALL)
    assert found is not None, f"docs/commands.md has no section on `dateline {name}`"
    return found[1]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_documented_with_an_example_and_each_option(name: str) -> None:
    section = _section(name)
    command = dateline.get_command(click.Context(dateline), name)
    assert command is not None
    assert any(line.startswith("dateline ") for line in _shell_lines(section))
    own = [option for option in _options(command) if option != "--wire"]
    assert [option for option in own if not re.search(rf"{option}(?![\w-])", section)] == []


@pytest.mark.parametrize(
    ("name", "shape"), [("parse", Document), ("check", list[Finding]), ("verify", Verdict)]
)
def test_the_json_of_a_section_has_the_members_that_are_printed(name: str, shape: type) -> None:
    example = next(block for language, block in FENCE.findall(_section(name)) if language == "json")
    shown = json.loads(example)
    value: object = msgspec.convert(
        {**shown, "explanation": ()} if name == "verify" else shown, shape
    )
    if isinstance(value, Verdict):
        assert json.loads(format_json(value)) == shown
    else:
        assert json.loads(msgspec.json.encode(value)) == shown


def test_the_exit_codes_of_verify_are_those_that_it_gives() -> None:
    section = _section("verify")
    documented = {
        word: int(code)
        for code, verdicts in re.findall(r"^\| (\d) \| (.+) \|$", section, re.MULTILINE)
        for word in re.findall(r"`(\w+)`", verdicts)
    }
    assert documented == dict(EXIT_CODES)


def test_the_sections_are_about_commands_that_exist() -> None:
    text = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^### dateline (\w+)$", text, re.MULTILINE)) == set(COMMANDS)


@pytest.mark.parametrize("path", PAGES, ids=_page)
def test_every_command_named_in_running_text_exists(path: Path) -> None:
    text = FENCE.sub("", path.read_text(encoding="utf-8"))
    named = set(re.findall(r"`dateline ([a-z]+)[^`]*`", text))
    assert named <= set(COMMANDS)


@pytest.mark.parametrize("path", PAGES, ids=_page)
def test_every_make_target_named_exists(path: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))
    text = path.read_text(encoding="utf-8")
    spans = [*re.findall(r"`([^`\n]+)`", FENCE.sub("", text)), *_shell_lines(text)]
    named = {name for span in spans for name in re.findall(r"^(?:\w+=\S+ )*make ([a-z]+)", span)}
    assert named <= targets


def test_every_make_target_is_described_and_stands_in_contributing() -> None:
    targets = re.findall(r"^([a-z]+):.*?(## .+)?$", MAKEFILE, re.MULTILINE)
    contributing = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert [name for name, description in targets if not description] == []
    assert [name for name, _ in targets if f"`make {name}`" not in contributing] == []


@pytest.mark.parametrize("path", PAGES, ids=_page)
def test_every_link_to_a_file_of_ours_leads_somewhere(path: Path) -> None:
    text = re.sub(r"`[^`\n]+`", "", FENCE.sub("", path.read_text(encoding="utf-8")))
    targets = re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", text)
    assert [target for target in targets if not (path.parent / target).exists()] == []


def test_the_architecture_names_every_package() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    packages = [
        path.parent.relative_to(ROOT).as_posix()
        for path in (ROOT / "src" / "dateline").rglob("__init__.py")
        if path.parent.name not in {"dateline", "migrations", "actions"}
    ]
    assert [package for package in packages if f"`{package}/`" not in text] == []


def test_every_decision_stands_in_the_list_of_them() -> None:
    folder = ROOT / "docs" / "decisions"
    text = (folder / "README.md").read_text(encoding="utf-8")
    notes = sorted(path.name for path in folder.glob("0*.md"))
    assert [name for name in notes if f"]({name})" not in text] == []
    assert [int(name[:4]) for name in notes] == list(range(1, len(notes) + 1))


def test_the_readme_begins_with_the_two_commands() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    first = next(FENCE.finditer(text))[2]
    assert [line.split("#")[0].strip() for line in first.splitlines()] == ["make demo", "make test"]


def test_the_example_of_a_release_is_read_as_its_page_says() -> None:
    text = (ROOT / "docs" / "writing.md").read_text(encoding="utf-8")
    example = next(block for language, block in FENCE.findall(text) if language == "markdown")
    parsed = parse(example.encode(), name="release.md")
    document = parsed.document
    assert parsed.dropped == ()
    assert document.dateline is not None
    assert (document.dateline.city, document.dateline.date) == ("OSTERHOLM", "2026-03-03")
    assert {(quote.speaker, quote.role) for quote in document.quotes} == {
        ("Anna Lund", "director of the Osterholm Ferry Company")
    }
    assert [contact.name for contact in document.contacts] == ["Jan Brok"]
    assert [about.organization for about in document.boilerplate] == ["Osterholm Ferry Company"]
    assert [exhibit.title for exhibit in parsed.declared.exhibits] == ["Passenger counts of 2019"]


def test_every_key_of_the_front_matter_is_explained() -> None:
    text = (ROOT / "docs" / "writing.md").read_text(encoding="utf-8")
    keys = {field.name for field in msgspec.structs.fields(Document)} & {
        "headline", "subheadline", "dateline", "language", "direction", "contacts", "embargo",
        "images", "boilerplate",
    }  # fmt: skip
    keys |= {field.name for field in msgspec.structs.fields(Declared)}
    for value in (Contact, Exhibit, Image):
        keys |= {field.name for field in msgspec.structs.fields(value)}
    assert [key for key in sorted(keys) if f"`{key}`" not in text] == []


def test_the_tour_of_the_readme_runs_as_it_stands(tmp_path: Path) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    tour = text[text.index("## Five minutes") : text.index("## Where to read on")]
    (tmp_path / "src").symlink_to(ROOT / "src")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "XDG_DATA_HOME": str(tmp_path)}
    for line in _shell_lines(tour):
        if line.startswith("export "):
            name, _, value = line.removeprefix("export ").partition("=")
            environment[name] = value
        elif not line.startswith((". ", "dateline serve")):
            expected = re.search(r"# .*exit (\d)$", line)
            done = subprocess.run(
                ["bash", "-c", line],
                cwd=tmp_path,
                env=environment,
                capture_output=True,
                text=True,
                check=False,
            )
            said = f"{line}\n{done.stdout}{done.stderr}"
            assert done.returncode == (int(expected[1]) if expected else 0), said


def test_the_changelog_names_the_rule_set_in_force() -> None:
    assert LATEST in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_limits_of_files_are_those_that_are_held() -> None:
    text = (ROOT / "docs" / "writing.md").read_text(encoding="utf-8")
    files = " ".join(text[text.index("## Limits") :].split())
    limits = [
        f"{decoding.MOST_BYTES // 10**6} MB, {decoding.MOST_LINES:,} lines",
        f"{unpacking.MOST_BYTES // 10**6} MB, {unpacking.MOST_ENTRIES:,} parts",
        f"expands to {unpacking.MOST_TEXT // 10**6} MB of text and {xml_parts.MOST_PARTS:,} XML",
        f"{rtf_tokens.MOST_BYTES // 10**6} MB, {rtf_tokens.MOST_TOKENS:,} control words",
        f"{measures.MOST_CHARACTERS:,} characters; {measures.MOST_LINES:,} lines, items and cells",
        f"{attaching.MOST_BYTES // 10**6} MB, all of them {attaching.MOST_TOGETHER // 10**6} MB",
        f"{pictures.MOST_PIXELS // 10**6} megapixels",
        f"news items and feeds | {json_values.MOST_BYTES // 10**6} MB",
        f"news items and feeds | {xml_parts.MOST_BYTES // 10**6} MB",
        f"{mail.MOST_BYTES // 10**6} MB, {mail.MOST_PARTS} parts",
        f"{pdf_lines.MOST_BYTES // 10**6} MB, {pdf_lines.MOST_PAGES} pages",
        f"{archives.MOST_FILES:,} files of {archives.MOST_BYTES // 10**6} MB",
    ]
    assert [limit for limit in limits if limit not in files] == []

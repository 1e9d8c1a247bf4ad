"""The commands on releases that say the same in several languages."""

import json
from pathlib import Path

from cli.running import SLUG, Command
from dateline.record.bundle import parse_copy
from dateline.record.translations import lags_of, standing_lags
from wire.wires import another

EDITOR = ("--editor", "desk-anna", "--second-editor", "desk-bo")
ANSWERS = [
    part for rule in range(1, 90) for part in ("--accept", f"DG-{rule:02}=It is an old text.")
]
NOTE = ("--class", "correction", "--note", "The number of seats was wrong.")


def write(folder: Path, number: int) -> Path:
    path = folder / f"{number}.txt"
    path.write_text(another(number), "utf-8")
    return path


def begin(run: Command, folder: Path) -> None:
    """Publish three releases, the second and third as translations of the first."""
    for number in (1, 2, 3):
        of = () if number == 1 else ("--translation-of", "1")
        ran = run("publish", write(folder, number), "--source", SLUG, *of, *EDITOR, *ANSWERS)
        assert ran.code == 0, ran.err


def behind(run: Command, number: int) -> list[int]:
    copy = parse_copy((run.folder / f"edition/releases/{number}/release.json").read_bytes())
    return [each.act.translation.release for each in standing_lags(copy)]


def test_a_correction_says_what_it_leaves_behind_and_a_translation_follows_it(
    run: Command, tmp_path: Path
) -> None:
    begin(run, tmp_path)
    ran = run("correct", "1", write(tmp_path, 11), *NOTE, *EDITOR, *ANSWERS, "--json")
    assert (ran.code, json.loads(ran.out)["behind"]) == (0, [2, 3])
    assert (behind(run, 2), behind(run, 3)) == ([1], [1])

    follows = ("--translation-of", "1")
    ran = run("correct", "2", write(tmp_path, 12), *NOTE, *follows, *EDITOR, *ANSWERS, "--json")
    assert "behind" not in json.loads(ran.out)
    assert (behind(run, 2), behind(run, 1)) == ([], [])

    ran = run("settle", "3", "--note", "It never named the seats.", *EDITOR, "--json")
    printed = json.loads(ran.out)
    assert (printed["release"], printed["version"], len(printed["entries"])) == (3, 1, 1)
    assert behind(run, 3) == []
    assert run("settle", "3", "--note", "Again.", *EDITOR).code == 1
    assert run("audit", run.folder).code == 0


def test_for_a_person_it_says_what_to_do_about_each(run: Command, tmp_path: Path) -> None:
    begin(run, tmp_path)
    ran = run("correct", "1", write(tmp_path, 11), *NOTE, *EDITOR, *ANSWERS)
    assert "Release 2, the same text in en, is marked as behind:" in ran.out
    assert "dateline correct 2 FILE … --translation-of 1" in ran.out
    assert "dateline settle 3 …" in ran.out
    said = run("settle", "2", "--note", "It never named the seats.", *EDITOR)
    assert "is behind none of its translations" in said.out


def test_translations_are_corrected_in_one_act(run: Command, tmp_path: Path) -> None:
    begin(run, tmp_path)
    others = ("--with", "2", write(tmp_path, 12), "Es sind 112 Plätze.")
    ran = run("correct", "1", write(tmp_path, 11), *NOTE, *others, *EDITOR, *ANSWERS, "--json")
    assert ran.code == 0, ran.err
    printed = json.loads(ran.out)
    assert [(each["release"], each["version"]) for each in printed["together"]] == [(2, 2)]
    assert printed["behind"] == [3]
    page = (run.folder / "edition/releases/2/index.html").read_text("utf-8")
    assert "Es sind 112 Plätze." in page
    wrong = ("--with", "9", write(tmp_path, 13), "x")
    assert run("correct", "1", write(tmp_path, 14), *NOTE, *wrong, *EDITOR, *ANSWERS).code == 1
    assert run("audit", run.folder).code == 0


def test_translations_are_retracted_in_one_act(run: Command, tmp_path: Path) -> None:
    begin(run, tmp_path)
    why = ("--reason", "error", "--note", "The hall is closed.")
    ran = run("retract", "1", *why, "--with", "2", *EDITOR, "--json")
    printed = json.loads(ran.out)
    assert (ran.code, [each["release"] for each in printed["together"]]) == (0, [2])
    assert (printed["behind"], printed["outcome"]) == ([3], "withdrawn")
    assert (behind(run, 2), behind(run, 3)) == ([], [1, 2])
    assert run("restore", "1", "--note", "It is open.", *EDITOR).code == 0
    assert behind(run, 3) == [2]
    copy = parse_copy((run.folder / "edition/releases/3/release.json").read_bytes())
    assert [each.settled is None for each in lags_of(copy)] == [False, True]


def test_nobody_says_the_same_as_itself_or_as_nothing(run: Command, tmp_path: Path) -> None:
    begin(run, tmp_path)
    for number in ("1", "9"):
        of = ("--translation-of", number)
        ran = run("correct", "1", write(tmp_path, 11), *NOTE, *of, *EDITOR, *ANSWERS)
        assert ran.code == 1
        assert f"release {number}" in ran.err.lower()

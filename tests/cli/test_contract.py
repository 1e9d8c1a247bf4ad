"""`verify` and the other commands as design.md fixes them: options, exit codes and JSON."""

import json
from pathlib import Path

import pytest

from cli.running import (
    BOTH,
    MENDED,
    PUBLISH,
    SLUG,
    TIME,
    Command,
    run_process,
    sentence,
)

FORMS = {"page": "index.html", "pdf": "release.pdf", "json": "release.json", "text": "release.txt"}


class TestVerify:
    def test_exit_codes_and_json_through_a_release_life(
        self, run: Command, text: Path, tmp_path: Path
    ) -> None:
        run.published(text)
        top = run.folder / "edition/releases/1"
        for name in FORMS.values():
            ran = run("verify", top / name, "--json")
            printed = json.loads(ran.out)
            assert (ran.code, printed["verdict"]) == (0, "authentic"), name
            assert list(printed) == [
                "verdict", "release", "version", "as_of", "later", "altered", "checks",
            ]  # fmt: skip
            assert (printed["release"], printed["version"], printed["later"]) == (1, 1, "checked")
            assert all(list(check) == ["name", "ok", "detail"] for check in printed["checks"])
        for name in ("release.json", "release.txt", "index.html"):
            changed = tmp_path / name
            changed.write_bytes((top / name).read_bytes().replace(b"64 seats", b"46 seats"))
            ran = run("verify", changed, "--json")
            printed = json.loads(ran.out)
            assert (ran.code, printed["verdict"]) == (1, "altered"), name
            assert all(list(found) == ["seen", "signed"] for found in printed["altered"])
        text.write_text(MENDED, "utf-8")
        run("correct", "1", text, "--class", "correction", "--note", "Seats.", "--editor", "d",
            "--filed-at", TIME)  # fmt: skip
        assert run("verify", top / "v1/release.json").code == 3
        assert run("verify", top / "release.json").code == 0
        run("retract", "1", "--reason", "error", "--note", "Not so.", *BOTH)
        for name in FORMS.values():
            ran = run("verify", top / name, "--json")
            assert (ran.code, json.loads(ran.out)["verdict"]) == (3, "withdrawn"), name

    def test_without_a_key_it_is_unknown_and_says_whose_key_it_wants(
        self, run: Command, text: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        run.published(text)
        copy = tmp_path / "copy.json"
        copy.write_bytes((run.folder / "edition/releases/1/release.json").read_bytes())
        monkeypatch.delenv("DATELINE_WIRE", raising=False)
        ran = run_process("verify", copy)
        assert ran.code == 2
        assert "pebble.example" in ran.out

    def test_a_policy_is_enough_offline(self, run: Command, text: Path, tmp_path: Path) -> None:
        run.published(text)
        copy, policy = tmp_path / "copy.json", tmp_path / "policy"
        copy.write_bytes((run.folder / "edition/releases/1/release.json").read_bytes())
        policy.write_text(f"log {run('key', 'show').out.strip()}\nquorum none\n", "utf-8")
        ran = run_process("verify", copy, "--policy", policy, "--json")
        printed = json.loads(ran.out)
        assert (ran.code, printed["verdict"], printed["later"]) == (0, "authentic", "unknown")

    def test_the_wire_may_be_named_before_or_after(self, run: Command, text: Path) -> None:
        run.published(text)
        copy = run.folder / "edition/releases/1/release.txt"
        assert run_process("--wire", run.folder, "verify", copy).code == 0
        assert run_process("verify", copy, "--wire", run.folder).code == 0

    @pytest.mark.parametrize(
        "more", [("--policy", "missing"), ("--policy", "library.txt"), ("--wire", "missing")]
    )
    def test_a_policy_or_wire_that_cannot_be_read_exits_2(
        self, run: Command, text: Path, more: tuple[str, ...]
    ) -> None:
        run.published(text)
        ran = run("verify", run.folder / "edition/releases/1/release.json", *more)
        assert ran.code == 2
        sentence(ran)


class TestTheRest:
    def test_the_key_shown_is_the_one_published(self, run: Command) -> None:
        shown = run("key", "show").out
        assert shown == (run.folder / "edition/record/key").read_text("utf-8")
        assert shown.startswith("pebble.example+")
        assert len(shown.splitlines()) == 1

    def test_the_wires_key_is_readable_by_its_owner_alone(self, run: Command) -> None:
        assert (run.folder / "keys/wire.key").stat().st_mode & 0o777 == 0o600
        assert (run.folder / "keys").stat().st_mode & 0o777 == 0o700

    def test_audit_exits_1_where_something_does_not_hold(self, run: Command, text: Path) -> None:
        run.published(text)
        assert run("audit", run.folder).code == 0
        page = run.folder / "edition/releases/1/v1/release.json"
        page.write_bytes(page.read_bytes().replace(b"64 seats", b"46 seats"))
        ran = run("audit", run.folder, "--json")
        printed = json.loads(ran.out)
        assert ran.code == 1
        assert list(printed) == ["entries", "versions", "files", "sealed", "faults"]
        assert [fault["entry"] for fault in printed["faults"]] == [3]

    def test_press_all_gives_the_edition_again(self, run: Command, text: Path) -> None:
        run.published(text)
        page = run.folder / "edition/index.html"
        before = page.read_bytes()
        page.unlink()
        assert run("press", "--all").code == 0
        assert page.read_bytes() == before
        assert run("press").code == 0

    def test_import_then_export_then_audit(self, run: Command, tmp_path: Path) -> None:
        archive = tmp_path / "archive.jsonl"
        lines = [{"id": n, "date": "2019-05-02", "text": f"Book {n}\n\nIt is lent."}
                 for n in (1, 2, 3)]  # fmt: skip
        archive.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
        ran = run("import", archive, "--source", SLUG, "--json")
        assert (ran.code, ran.json) == (0, {"taken": 3, "known": 0, "failed": []})
        ran = run("import", archive, "--source", SLUG, "--json")
        assert (ran.code, ran.json) == (0, {"taken": 0, "known": 3, "failed": []})
        out = tmp_path / "export"
        assert run("export", out).code == 0
        assert len((out / "releases.jsonl").read_bytes().splitlines()) == 3
        assert not [path for path in out.rglob("*") if "key" in path.name and "wire" in path.name]
        assert run("audit", out).code == 0
        again = run("export", out)
        assert again.code == 1
        sentence(again)

    def test_a_folder_without_a_wire_is_one_sentence(self, tmp_path: Path) -> None:
        ran = Command(tmp_path / "nowhere")("source", "list")
        assert ran.code == 1
        assert "dateline init" in sentence(ran)

    def test_a_database_that_is_gone_is_one_sentence_and_no_empty_one(
        self, run: Command, text: Path
    ) -> None:
        for path in run.folder.glob("dateline.sqlite3*"):
            path.unlink()
        ran = run("publish", text, *PUBLISH)
        assert ran.code == 1
        assert "database" in sentence(ran)
        assert not list(run.folder.glob("dateline.sqlite3*"))

    def test_a_folder_that_is_not_empty_is_not_founded_in(self, run: Command) -> None:
        ran = run("init", run.folder, "--name", "X", "--origin", "x", "--base-url", "http://x/")
        assert ran.code == 1
        assert "isn't empty" in sentence(ran)

    @pytest.mark.parametrize(
        ("option", "value"),
        [("--base-url", "ftp://x/"), ("--base-url", "x"), ("--origin", "a b"), ("--name", " ")],
    )
    def test_a_wire_of_wrong_words_is_not_founded(
        self, tmp_path: Path, option: str, value: str
    ) -> None:
        given = {"--name": "X", "--origin": "x.example", "--base-url": "http://x/", option: value}
        words = [word for pair in given.items() for word in pair]
        ran = Command(tmp_path)("init", tmp_path / "new", *words)
        assert ran.code == 1
        sentence(ran)
        assert not (tmp_path / "new").exists()

    @pytest.mark.parametrize(
        ("option", "value"),
        [("--domain", "no domain"), ("--name", "Two\nlines"), ("--owner", " "),
         ("--name", "Hid\u202eden"), ("--category", "../up")],
    )  # fmt: skip
    def test_a_source_of_wrong_words_is_refused(
        self, run: Command, option: str, value: str
    ) -> None:
        given = {"--name": "X", "--domain": "x.example", "--owner": "X", option: value}
        ran = run("source", "add", "x", *(word for pair in given.items() for word in pair))
        assert ran.code == 1
        sentence(ran)

    @pytest.mark.parametrize("slug", ["../up", "A", "a_b", "", SLUG])
    def test_a_slug_that_is_taken_or_none_is_refused(self, run: Command, slug: str) -> None:
        ran = run("source", "add", slug, "--name", "X", "--domain", "x.example", "--owner", "X")
        assert ran.code == 1
        sentence(ran)

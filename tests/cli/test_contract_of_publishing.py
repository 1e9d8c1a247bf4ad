"""`publish`, approval and later acts as design.md fixes them: options, exit codes and JSON."""

import json
import sqlite3
from pathlib import Path

import pytest

from cli.running import (
    ACCUSING,
    BOTH,
    MENDED,
    PUBLISH,
    SLUG,
    TEXT,
    TIME,
    Command,
    sentence,
)


def rows(folder: Path) -> dict[str, int]:
    """Return how many rows each table of the wire's database has."""
    database = sqlite3.connect(folder / "dateline.sqlite3")
    names = database.execute("select name from sqlite_master where type = 'table'").fetchall()
    counted = {
        name: database.execute(f'select count(*) from "{name}"').fetchone()[0]  # noqa: S608
        for (name,) in names
    }
    database.close()
    return counted


class TestPublish:
    def test_json_names_release_entry_address_and_files(self, run: Command, text: Path) -> None:
        printed = run.published(text)
        assert list(printed) == ["release", "version", "entry", "url", "files"]
        assert (printed["release"], printed["version"], printed["entry"]) == (1, 1, 3)
        assert printed["url"] == "https://pebble.example/releases/1/"
        files = printed["files"]
        assert isinstance(files, dict)
        assert list(files) == ["page", "pdf", "json", "text", "proof"]
        assert all((run.folder / path).is_file() for path in files.values())

    def test_a_refusal_exits_1_and_publishes_nothing(self, run: Command, tmp_path: Path) -> None:
        path = tmp_path / "accusing.txt"
        path.write_text(ACCUSING, "utf-8")
        before = rows(run.folder)
        ran = run("publish", path, *PUBLISH)
        assert ran.code == 1
        assert "--overrule DG-34" in sentence(ran)
        assert rows(run.folder) == before

    def test_overruled_by_two_it_is_published_with_the_reason(
        self, run: Command, tmp_path: Path
    ) -> None:
        reason = "A court has found so, in a judgment of 2 March."
        run.published(
            tmp_path / "a.txt", ACCUSING, "--second-editor", "desk-bo", "--overrule",
            f"DG-34={reason}", "--accept", "DG-35=It was asked.",
        )  # fmt: skip
        page = (run.folder / "edition/releases/1/index.html").read_text("utf-8")
        assert reason in page
        assert "desk-bo" in page

    def test_a_dry_run_leaves_no_trace(self, run: Command, text: Path) -> None:
        before = rows(run.folder)
        record = {p: p.read_bytes() for p in (run.folder / "edition").rglob("*") if p.is_file()}
        ran = run("publish", text, *PUBLISH, "--dry-run", "--json")
        assert ran.code == 0
        printed = ran.json
        assert isinstance(printed, dict)
        assert Path(printed["files"]["pdf"]).read_bytes().startswith(b"%PDF")
        assert "Harrow Lake" in Path(printed["files"]["page"]).read_text("utf-8")
        assert rows(run.folder) == before
        after = {p: p.read_bytes() for p in (run.folder / "edition").rglob("*") if p.is_file()}
        assert after == record
        assert run.published(text)["release"] == 1

    def test_a_dry_run_is_no_copy_of_anything(self, run: Command, text: Path) -> None:
        ran = run("publish", text, *PUBLISH, "--dry-run", "--json")
        printed = ran.json
        assert isinstance(printed, dict)
        for path in printed["files"].values():
            assert run("verify", path).code in (1, 2)

    def test_agent_payer_and_category_are_disclosed(self, run: Command, tmp_path: Path) -> None:
        agent = ("--field", "agent", "--value", "Quill & Daughters")
        proof = ("--method", "letter", "--evidence", "The desk saw the letter of authority.")
        assert run("source", "verify", SLUG, *agent, *proof, "--at", "2026-03-01").code == 0
        run.published(
            tmp_path / "a.txt", TEXT, "--agent", "Quill & Daughters", "--payer", "Lake Fund",
            "--category", "towns",
        )  # fmt: skip
        page = (run.folder / "edition/releases/1/index.html").read_text("utf-8")
        assert "Quill &amp; Daughters" in page
        assert "Lake Fund" in page
        assert (run.folder / "edition/categories/towns/index.html").is_file()

    def test_a_stated_time_is_turned_to_utc(self, run: Command, text: Path) -> None:
        ran = run("publish", text, "--source", SLUG, *BOTH,
                  "--filed-at", "2026-03-03T23:30:00+02:00")  # fmt: skip
        assert ran.code == 0
        copy = json.loads((run.folder / "edition/releases/1/release.json").read_bytes())
        assert copy["bundle"]["filing"]["filed_at"] == "2026-03-03T21:30:00Z"
        assert copy["bundle"]["filing"]["stated"] is True

    @pytest.mark.parametrize(
        "more",
        [
            ("--accept", "DG-02"),
            ("--accept", "DG-02= "),
            ("--filed-at", "yesterday"),
            ("--filed-at", "2026-03-03T09:00:00"),
            ("--category", "../../escaped"),
            ("--filing", "filing.json"),
        ],
    )
    def test_what_is_wrong_with_an_option_is_one_sentence(
        self, run: Command, text: Path, more: tuple[str, ...]
    ) -> None:
        ran = run("publish", text, *PUBLISH, *more)
        assert ran.code in (1, 2)
        sentence(ran)


class TestApproval:
    @pytest.fixture
    def key(self, run: Command, tmp_path: Path) -> Path:
        path = tmp_path / "source.key"
        assert run("key", "new", path).code == 0
        return path

    def test_filed_approved_published(
        self, run: Command, text: Path, key: Path, tmp_path: Path
    ) -> None:
        filing, approval = tmp_path / "filing.json", tmp_path / "approval.json"
        options = ("--source", SLUG, "--filed-at", TIME)
        assert run("file", text, *options, "--out", filing).code == 0
        assert run("approve", filing, "--key", key, "--out", approval).code == 0
        signed = ("--filing", filing, "--approval", approval, *BOTH)
        assert run("publish", *signed, "--json").code == 0
        page = run.folder / "edition/releases/1/index.html"
        assert "not signed by the source" not in page.read_text("utf-8").lower()

        # From now on this source's releases need its signature.
        text.write_text(MENDED, "utf-8")
        refused = run("publish", text, *PUBLISH)
        assert refused.code == 1
        assert "approve" in sentence(refused)

        # A correction is filed, approved and published in the same way.
        assert run("file", text, *options, "--out", filing).code == 0
        assert run("approve", filing, "--key", key, "--out", approval).code == 0
        ran = run("correct", "1", *signed, "--class", "correction", "--note", "Seats.", "--json")
        assert (ran.code, json.loads(ran.out)["version"]) == (0, 2)
        assert run("audit", run.folder).code == 0

    def test_an_edit_voids_the_approval(
        self, run: Command, text: Path, key: Path, tmp_path: Path
    ) -> None:
        filing, approval = tmp_path / "filing.json", tmp_path / "approval.json"
        run("file", text, "--source", SLUG, "--filed-at", TIME, "--out", filing)
        run("approve", filing, "--key", key, "--out", approval)
        filing.write_bytes(filing.read_bytes().replace(b"64 seats", b"46 seats"))
        ran = run("publish", "--filing", filing, "--approval", approval, "--editor", "desk-anna")
        assert ran.code == 1
        sentence(ran)
        assert rows(run.folder)["publishing_version"] == 0
        assert run("approve", filing, "--key", key, "--out", approval).code == 1


class TestLaterActs:
    def test_a_correction_prints_as_publish_does(self, run: Command, text: Path) -> None:
        run.published(text)
        text.write_text(MENDED, "utf-8")
        ran = run("correct", "1", text, "--class", "clarification", "--note", "Seats counted.",
                  "--editor", "desk-anna", "--filed-at", TIME, "--json")  # fmt: skip
        assert ran.code == 0
        printed = json.loads(ran.out)
        assert list(printed) == ["release", "version", "entry", "url", "files"]
        assert (printed["release"], printed["version"]) == (1, 2)
        page = (run.folder / "edition/releases/1/index.html").read_text("utf-8")
        assert "Seats counted." in page
        assert "64" in page  # a label never hides a change

    @pytest.mark.parametrize("kind", ["retraction", "", "Correction"])
    def test_a_class_there_is_not_is_refused(self, run: Command, text: Path, kind: str) -> None:
        run.published(text)
        ran = run("correct", "1", text, "--class", kind, "--note", "x", "--editor", "desk-anna")
        assert ran.code == 2

    @pytest.mark.parametrize(
        ("reason", "outcome"),
        [("error", "withdrawn"), ("fabricated", "withdrawn"), ("source-request", "withdrawn"),
         ("safety", "removed"), ("legal", "removed")],
    )  # fmt: skip
    def test_the_reason_of_a_retraction_says_what_becomes_of_the_text(
        self, run: Command, text: Path, reason: str, outcome: str
    ) -> None:
        run.published(text)
        ran = run("retract", "1", "--reason", reason, "--note", "Why not.", *BOTH, "--json")
        assert ran.code == 0
        assert json.loads(ran.out)["outcome"] == outcome
        page = (run.folder / "edition/releases/1/index.html").read_text("utf-8")
        assert ("warm room" in page) == (outcome == "withdrawn")
        assert "Why not." in page
        assert run("audit", run.folder).code == 0

    def test_an_erasure_takes_out_what_a_withdrawal_left(self, run: Command, text: Path) -> None:
        run.published(text)
        run("retract", "1", "--reason", "error", "--note", "Not so.", *BOTH)
        ran = run("erase", "1", "--reason", "legal", "--note", "A court's word.", *BOTH, "--json")
        assert (ran.code, json.loads(ran.out)["new"]) == (0, True)
        page = (run.folder / "edition/releases/1/index.html").read_text("utf-8")
        assert ("warm room" in page, "A court" in page) == (False, True)
        assert run("audit", run.folder).code == 0
        again = run("erase", "1", "--reason", "legal", "--note", "Again.", *BOTH)
        assert (again.code, "erased before" in again.out) == (0, True)
        assert run("erase", "1", "--reason", "error", "--note", "x", *BOTH).code == 2

    def test_a_withdrawn_release_can_be_restored_and_a_removed_one_cannot(
        self, run: Command, text: Path
    ) -> None:
        run.published(text)
        restore = ("restore", "1", "--note", "It was so after all.", *BOTH)
        assert "isn't withdrawn" in sentence(run(*restore))
        run("retract", "1", "--reason", "error", "--note", "Not so.", *BOTH)
        ran = run(*restore, "--json")
        assert (ran.code, json.loads(ran.out)) == (0, {"release": 1, "version": 1, "entry": 5})
        page = (run.folder / "edition/releases/1/index.html").read_text("utf-8")
        assert ("It was so after all." in page, "Not so." in page) == (True, True)
        assert run("verify", run.folder / "edition/releases/1/release.pdf").code == 0
        run("retract", "1", "--reason", "legal", "--note", "A court's word.", *BOTH)
        assert "can't be restored" in sentence(run(*restore))

    def test_a_retraction_needs_two_editors(self, run: Command, text: Path) -> None:
        run.published(text)
        retract = ("retract", "1", "--reason", "error", "--note", "x", "--editor", "desk-anna")
        assert run(*retract).code == 2
        assert run(*retract, "--second-editor", "desk-anna").code == 1

    @pytest.mark.parametrize(
        "command",
        [
            ("retract", "7", "--reason", "error", "--note", "x", *BOTH),
            ("correct", "7", "library.txt", "--class", "update", "--note", "x", *BOTH),
        ],
    )
    def test_a_number_there_is_not_is_one_sentence(
        self, run: Command, text: Path, command: tuple[str, ...]
    ) -> None:
        ran = run(*command)
        assert ran.code == 1
        assert "release 7" in sentence(ran)

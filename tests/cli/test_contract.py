"""The command as design.md fixes it: options, exit codes and JSON, one release's life through."""

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
    run_process,
    sentence,
)
from dateline.guidelines import load
from dateline.guidelines.rules import set_file

FORMS = {"page": "index.html", "pdf": "release.pdf", "json": "release.json", "text": "release.txt"}


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "library.txt"
    path.write_text(TEXT, "utf-8")
    return path


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


class TestParse:
    def test_json_is_one_document_a_line(self, run: Command, text: Path, tmp_path: Path) -> None:
        second = tmp_path / "second.md"
        second.write_text("# Second\n\nA text.\n", "utf-8")
        ran = run("parse", text, second, "--json")
        documents = [json.loads(line) for line in ran.out.splitlines()]
        assert ran.code == 0
        assert [document["headline"] for document in documents] == [
            "Harrow Lake library opens on Sundays from 8 March",
            "Second",
        ]
        assert list(documents[0]) == sorted(
            ["headline", "subheadline", "dateline", "language", "direction", "body", "quotes",
             "images", "contacts", "links", "socials", "boilerplate", "statement", "embargo",
             "permalink", "wire_footer"]
        )  # fmt: skip
        assert set(documents[0]["dateline"]) == {
            "text",
            "city",
            "region",
            "country",
            "date",
            "wire",
        }
        assert "dropped" not in documents[0]

    def test_for_a_person_it_says_what_was_seen(self, run: Command, text: Path) -> None:
        ran = run("parse", text)
        assert ran.code == 0
        assert "Edda Marsh" in ran.out

    def test_a_file_of_several_shows_each_and_names_what_is_not_read(
        self, run: Command, tmp_path: Path
    ) -> None:
        feed = tmp_path / "feed.xml"
        feed.write_text(
            "<rss><channel><item><title>One</title><description>A text.</description></item>"
            "<item/><item><title>Two</title><description>A text.</description></item></channel>"
            "</rss>",
            "utf-8",
        )
        ran = run("parse", feed, "--json")
        assert [json.loads(line)["headline"] for line in ran.out.splitlines()] == ["One", "Two"]
        assert ran.code == 2
        assert f"{feed}, item 2: This file holds no words" in ran.err

    def test_it_needs_no_wire(self, text: Path, tmp_path: Path) -> None:
        assert Command(tmp_path / "nowhere")("parse", text, "--json").code == 0


class TestCheck:
    def test_a_clean_text_finds_nothing_and_exits_0(self, run: Command, text: Path) -> None:
        ran = run("check", text, "--json")
        assert (ran.code, ran.json) == (0, [])

    def test_a_block_exits_1_and_its_span_is_of_the_rendering(
        self, run: Command, tmp_path: Path
    ) -> None:
        path = tmp_path / "accusing.txt"
        path.write_text(ACCUSING, "utf-8")
        ran = run("check", path, "--json")
        assert ran.code == 1
        found = ran.json
        assert isinstance(found, list)
        for finding in found:
            assert list(finding) == ["rule", "severity", "start", "end", "excerpt", "message"]
        (block,) = (finding for finding in found if finding["severity"] == "block")
        assert block["rule"] == "DG-34"
        shown = run("check", path)
        assert shown.code == 1
        assert "DG-34" in shown.out

    def test_what_only_asks_exits_0(self, run: Command, tmp_path: Path) -> None:
        path = tmp_path / "hype.txt"
        path.write_text(TEXT.replace("The reading", "The revolutionary reading"), "utf-8")
        ran = run("check", path, "--json")
        assert ran.code == 0
        assert [finding["rule"] for finding in json.loads(ran.out)] == ["DG-21"]

    def test_messages_and_listing_are_in_the_language_asked_for(
        self, run: Command, tmp_path: Path
    ) -> None:
        path = tmp_path / "hype.txt"
        path.write_text(TEXT.replace("The reading", "The revolutionary reading"), "utf-8")
        (own,) = json.loads(run("check", path, "--json").out)
        (persian,) = json.loads(run("check", path, "--json", "--language", "fa").out)
        assert persian == own | {"message": persian["message"]}
        assert persian["message"].startswith("«revolutionary» ")
        listing = run("check", path, "--language", "fa").out
        assert "نیازمند اصلاح [DG-21]" in listing
        assert "یک یافته: ۱ نیازمند اصلاح" in listing
        assert run("check", path, "--language", "tlh").code == 2

    def test_a_filing_is_listed_by_the_rules_in_force_on_its_wire(
        self, run: Command, tmp_path: Path
    ) -> None:
        path, draft = tmp_path / "hype.txt", tmp_path / "draft.toml"
        path.write_text(TEXT.replace("The reading", "The revolutionary reading"), "utf-8")
        packed = set_file("DG-2026.1.toml") or ""
        own = packed.replace('id = "DG-2026.1"', 'id = "DG-2026.2"', 1)
        title = load().rule("DG-21").title
        draft.write_text(own.replace(title, "No trumpets"), "utf-8")
        assert run("guidelines", "adopt", draft, "--yes").code == 0
        assert "No trumpets" in run("check", path, "--source", SLUG).out
        assert title in run("check", path).out

    def test_a_filing_is_judged_in_the_language_asked_for(self, run: Command, text: Path) -> None:
        late = ("--source", SLUG, "--filed-at", "2026-09-03T09:00:00Z", "--language", "fa")
        found = json.loads(run("check", text, *late, "--json").out)
        assert [one["message"] for one in found if "بیش از یک روز" in one["message"]]

    def test_with_a_source_it_lists_what_publish_asks_for(self, run: Command, text: Path) -> None:
        late = ("--source", SLUG, "--filed-at", "2026-09-03T09:00:00Z")
        listed = json.loads(run("check", text, *late, "--json").out)
        assert [finding["rule"] for finding in listed] == ["DG-44", "DG-02"]
        refused = run("publish", text, *late, "--editor", "desk-anna")
        assert refused.code == 1
        assert "--accept DG-02=…, --accept DG-44=…" in sentence(refused)
        done = run("publish", text, *late, *BOTH, "--accept", "DG-02=It is.")
        assert done.code == 0

    def test_with_a_source_it_lists_the_same_text_published_before(
        self, run: Command, text: Path
    ) -> None:
        run.published(text)
        ran = run("check", text, "--source", SLUG, "--filed-at", TIME, "--json")
        assert ran.code == 1
        assert [finding["rule"] for finding in json.loads(ran.out)] == ["DG-11"]

    def test_an_agent_without_leave_is_told_before_and_blocks(
        self, run: Command, text: Path
    ) -> None:
        agent = ("--source", SLUG, "--filed-at", TIME, "--agent", "Quill & Daughters")
        ran = run("check", text, *agent, "--json")
        found = {finding["rule"]: finding["severity"] for finding in json.loads(ran.out)}
        assert found == {"DG-42": "block", "DG-44": "ask"}
        assert "--overrule DG-42" in sentence(run("publish", text, *agent, *BOTH))

    @pytest.mark.parametrize(
        "more", [("--source", "nobody"), ("--source", SLUG, "--filed-at", "noon")]
    )
    def test_what_cannot_be_checked_exits_2(
        self, run: Command, text: Path, more: tuple[str, ...]
    ) -> None:
        ran = run("check", text, *more)
        assert ran.code == 2
        sentence(ran)


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

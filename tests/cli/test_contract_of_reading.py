"""`parse` and `check` as design.md fixes them: options, exit codes and JSON."""

import json
from pathlib import Path

import pytest

from cli.running import (
    ACCUSING,
    BOTH,
    SLUG,
    TEXT,
    TIME,
    Command,
    sentence,
)
from dateline.guidelines import load
from dateline.guidelines.rules import set_file


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

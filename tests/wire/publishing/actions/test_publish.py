"""Publishing: what is recorded, what stands in the edition, what is verified, what is refused."""

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from dateline.record.bundle import parse_copy
from dateline.record.digests import sign_approval
from dateline.record.entry import parse_entry
from dateline.record.errors import RecordError
from dateline.record.filed import Filed
from dateline.wire.errors import NotFoundError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.publish import publish, try_publish
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.judgement import Answers
from dateline.wire.publishing.log import log_size
from dateline.wire.publishing.models import Checkpoint, Entry, Release, Version
from dateline.wire.sources.models import SourceKey, SourceStatement
from wire.wires import (
    CLEAN,
    SLUG,
    TEXT,
    USUAL,
    Clock,
    Steps,
    another,
    around,
    audit,
    correct_text,
    file_text,
    publish_text,
    verdict,
)

FORMS = ("release.json", "release.pdf", "index.html", "release.txt")
HYPED = TEXT.replace("The reading room has", "The revolutionary reading room has")


def answered(accept: dict[str, str], overrule: dict[str, str], second: str | None) -> Answers:
    return Answers(editor="desk-anna", second=second, accept=USUAL | accept, overrule=overrule)


def refusal(wire: Wire, filed: Filed, *approved: Ed25519PrivateKey) -> str:
    """Return why a filing isn't published; nothing may have come of it."""
    before = (log_size(), Release.objects.count(), Version.objects.count())
    approvals = [sign_approval(filed.filing, key) for key in approved]
    with pytest.raises(RefusedError) as fault:
        publish(wire, filed, CLEAN, approvals)
    assert (log_size(), Release.objects.count(), Version.objects.count()) == before
    return str(fault.value)


class TestWhatIsPublished:
    def test_gets_the_next_number_a_version_and_an_entry(self, wire: Wire, clock: Clock) -> None:
        first = publish_text(wire)
        clock.pass_by(minutes=1)
        second = publish_text(wire, another(2))
        assert [(row.release_id, row.version) for row in (first, second)] == [(1, 1), (2, 1)]
        assert second.entry == first.entry + 1
        leaf = parse_entry(bytes(Entry.objects.get(index=second.entry).leaf))
        assert (leaf.type, leaf.release, leaf.version) == ("release.published", 2, 1)
        assert leaf.at == "2026-03-03T09:01:00Z"

    def test_stands_in_the_edition_with_all_its_files(self, wire: Wire) -> None:
        publish_text(wire)
        names = {"index.html", "release.json", "release.pdf", "release.txt", "release.tlog-proof"}
        for place in ("releases/1", "releases/1/v1"):
            there = {path.name for path in (wire.edition / place).iterdir() if path.is_file()}
            assert there == names | {"card.png"}
        for listing in ("index.html", f"sources/{SLUG}/index.html", "archive/2026/03/03/index.html",
                        "categories/culture/index.html", "feeds/atom.xml", "feeds/feed.json",
                        f"sources/{SLUG}/feeds/rss.xml"):  # fmt: skip
            assert "opens on Sundays" in (wire.edition / listing).read_text("utf-8"), listing

    def test_is_whole_before_the_outside_and_by_the_audit(self, wire: Wire) -> None:
        publish_text(wire)
        assert audit(wire) == ()

    def test_is_marked_as_pressed_with_its_proof(self, wire: Wire) -> None:
        row = publish_text(wire)
        row.refresh_from_db()
        assert row.pressed
        proof = wire.edition / "releases/1/release.tlog-proof"
        assert proof.read_text("utf-8") == row.proof != ""

    @pytest.mark.parametrize("form", FORMS)
    def test_is_authentic_in_each_form(self, wire: Wire, form: str) -> None:
        publish_text(wire)
        found = verdict(wire, wire.edition / "releases/1" / form)
        assert (found.verdict, found.altered, found.later) == ("authentic", (), "checked")
        assert (found.release, found.version) == (1, 1)

    @pytest.mark.parametrize("form", ["release.json", "index.html", "release.txt"])
    def test_is_altered_with_one_word_changed(self, wire: Wire, form: str) -> None:
        publish_text(wire)
        path = wire.edition / "releases/1" / form
        data = path.read_bytes().replace(b"64 seats", b"46 seats")
        assert data != path.read_bytes()
        assert verdict(wire, path, data=data).verdict == "altered"

    def test_is_superseded_once_it_is_corrected(self, wire: Wire, clock: Clock) -> None:
        publish_text(wire)
        clock.pass_by(hours=1)
        correct_text(wire, 1, TEXT.replace("64 seats", "60 seats"))
        for form in FORMS:
            old = verdict(wire, wire.edition / "releases/1/v1" / form)
            assert (old.verdict, old.version) == ("superseded", 1), form
            new = verdict(wire, wire.edition / "releases/1" / form)
            assert (new.verdict, new.version) == ("authentic", 2), form

    def test_is_withdrawn_once_it_is_retracted_even_in_old_copies(self, wire: Wire) -> None:
        publish_text(wire)
        kept = {form: (wire.edition / "releases/1" / form).read_bytes() for form in FORMS}
        retract(wire, 1, "error", "The council hadn't agreed yet.", ("desk-anna", "desk-bo"))
        press_pending(wire)
        for form, data in kept.items():
            path = wire.edition / "releases/1" / form
            assert verdict(wire, path, data=data).verdict == "withdrawn", form
            assert verdict(wire, path).verdict == "withdrawn", form

    def test_goes_its_steps_in_the_order_of_the_promise(self, wire: Wire, steps: Steps) -> None:
        publish_text(wire)
        assert steps.names == [
            *around("pdf kept", "committed", "pdf shelved"),
            *around("tiles written", "checkpoint signed", "checkpoint published"),
            *around("entries proven", "release pressed", "lists pressed"),
            *around("texts indexed", "marked as pressed"),
        ]


class TestAnswers:
    def test_a_finding_is_answered_or_nothing_is_published(self, wire: Wire) -> None:
        assert "--accept DG-21" in refusal(wire, file_text(wire, HYPED))

    def test_an_answer_stands_on_the_page_for_good(self, wire: Wire) -> None:
        reason = "The architect's own word, and the prize jury's too."
        publish(wire, file_text(wire, HYPED), answered({"DG-21": reason}, {}, None))
        press_pending(wire)
        page = (wire.edition / "releases/1/index.html").read_text("utf-8")
        assert "DG-21" in page
        assert "The architect’s own word" in page.replace("&#39;", "’").replace("'", "’")
        copy = parse_copy((wire.edition / "releases/1/release.json").read_bytes())
        answer = next(a for a in copy.bundle.manifest.answers if a.rule != "DG-44")
        assert (answer.rule, answer.act, answer.reason) == ("DG-21", "accepted", reason)
        assert answer.editors == ("desk-anna",)

    def test_an_answer_to_nothing_is_harmless_and_not_kept(self, wire: Wire) -> None:
        answers = answered({"DG-12": "why not"}, {"DG-01": "never"}, None)
        publish(wire, file_text(wire), answers)
        press_pending(wire)
        copy = parse_copy((wire.edition / "releases/1/release.json").read_bytes())
        assert [answer.rule for answer in copy.bundle.manifest.answers] == ["DG-44"]

    @pytest.mark.parametrize(
        ("second", "reason", "editors"),
        [
            (None, "The desk rang the library.", ("desk-anna",)),
            ("desk-bo", "Two editors decided.", ("desk-anna", "desk-bo")),
        ],
    )
    def test_a_first_release_wants_a_second_editor_or_a_reason(
        self, wire: Wire, second: str | None, reason: str, editors: tuple[str, ...]
    ) -> None:
        bare = Answers(editor="desk-anna", second=None, accept={}, overrule={})
        with pytest.raises(RefusedError, match="--accept DG-44"):
            publish(wire, file_text(wire), bare)
        given = {} if second else {"DG-44": reason}
        publish(wire, file_text(wire), Answers("desk-anna", second, given, {}))
        press_pending(wire)
        copy = parse_copy((wire.edition / "releases/1/release.json").read_bytes())
        (answer,) = copy.bundle.manifest.answers
        assert (answer.rule, answer.reason, answer.editors) == ("DG-44", reason, editors)

    @pytest.mark.parametrize("second", [None, "desk-anna"])
    def test_a_block_is_overruled_by_two_editors_only(self, wire: Wire, second: str | None) -> None:
        publish_text(wire)
        twice = file_text(wire)
        answers = answered({}, {"DG-11": "Asked for again."}, second)
        with pytest.raises(RefusedError, match="second editor"):
            publish(wire, twice, answers)
        row = publish(wire, twice, answered({}, {"DG-11": "Asked for again."}, "desk-bo"))
        press_pending(wire)
        copy = parse_copy((wire.edition / "releases/2/release.json").read_bytes())
        assert row.release_id == 2
        assert copy.bundle.manifest.answers[0].editors == ("desk-anna", "desk-bo")

    def test_accepting_a_block_does_not_answer_it(self, wire: Wire) -> None:
        publish_text(wire)
        with pytest.raises(RefusedError, match="--overrule DG-11"):
            publish(wire, file_text(wire), answered({"DG-11": "fine"}, {}, "desk-bo"))

    def test_the_same_text_again_is_told_the_first_number(self, wire: Wire) -> None:
        publish_text(wire)
        twice = file_text(wire, TEXT.replace("10", "10"))
        with pytest.raises(RefusedError, match="DG-11"):
            publish(wire, twice, CLEAN)
        trial = try_publish(wire, twice, answered({}, {"DG-11": "Look."}, "desk-bo"))
        (finding,) = (found for found in trial.draft.findings if found.rule == "DG-11")
        assert "already release 1" in finding.message

    def test_an_embargo_to_come_is_kept(self, wire: Wire, clock: Clock) -> None:
        until = clock.now + timedelta(days=1)
        text = f"EMBARGOED UNTIL {until:%B %-d, %Y, %H:%M} UTC\n\n{TEXT}"
        filed = file_text(wire, text)
        assert filed.filing.embargo == "2026-03-04T09:00:00+00:00"
        answers = answered({"DG-80": "Agreed with the source."}, {}, "desk-bo")
        with pytest.raises(RefusedError, match="embargo"):
            publish(wire, filed, answers)
        clock.pass_by(days=1)
        assert publish(wire, filed, answers).release_id == 1


class TestFilings:
    def test_one_filing_is_published_once(self, wire: Wire) -> None:
        filed = file_text(wire)
        publish(wire, filed, CLEAN)
        assert "published before" in refusal(wire, filed)

    def test_a_document_that_is_not_the_filings_is_refused(self, wire: Wire) -> None:
        filed = file_text(wire)
        forged = msgspec.structs.replace(
            filed, document=msgspec.structs.replace(filed.document, headline="Library closes")
        )
        with pytest.raises(RecordError):
            publish(wire, forged, CLEAN)
        assert Version.objects.count() == 0

    @pytest.mark.parametrize(
        ("member", "value"),
        [
            ("source_name", "Another Library"),
            ("categories", ("../../../escaped",)),
            ("embargo", "tomorrow"),
            ("filed_at", "noon"),
            ("filed_at", "2026-03-03T09:00:00"),
            ("replaces", "0" * 32),
            ("id", "../../x"),
        ],
    )
    def test_a_filing_whose_values_were_tampered_with_is_refused(
        self, wire: Wire, member: str, value: object
    ) -> None:
        filed = file_text(wire)
        changed = msgspec.structs.replace(filed.filing, **{member: value})
        refusal(wire, msgspec.structs.replace(filed, filing=changed))

    def test_an_unknown_source_is_named_with_those_that_are_known(self, wire: Wire) -> None:
        filed = file_text(wire)
        stranger = msgspec.structs.replace(filed.filing, source="somebody-else")
        with pytest.raises(NotFoundError, match=SLUG):
            publish(wire, msgspec.structs.replace(filed, filing=stranger), CLEAN)


class TestApprovals:
    def test_the_first_key_is_taken_on_the_wires_word_and_said_so(self, wire: Wire) -> None:
        filed = file_text(wire)
        key = Ed25519PrivateKey.generate()
        publish(wire, filed, CLEAN, [sign_approval(filed.filing, key)])
        press_pending(wire)
        copy = parse_copy((wire.edition / "releases/1/release.json").read_bytes())
        assert copy.bundle.manifest.signature == "vouched-key"
        assert len(copy.bundle.approvals) == 1
        assert audit(wire) == ()
        statements = json.loads((wire.edition / f"sources/{SLUG}/source.json").read_bytes())
        assert len(statements["entries"]) == SourceStatement.objects.count() == 2

    def test_without_a_key_the_page_says_that_nobody_signed(self, wire: Wire) -> None:
        publish_text(wire)
        copy = parse_copy((wire.edition / "releases/1/release.json").read_bytes())
        assert copy.bundle.manifest.signature == "none"
        page = (wire.edition / "releases/1/index.html").read_text("utf-8")
        assert "not signed by the source" in page.lower()

    @pytest.fixture
    def key(self, wire: Wire) -> Ed25519PrivateKey:
        """Return the key by which the source has signed a release already."""
        filed = file_text(wire, another(9))
        key = Ed25519PrivateKey.generate()
        publish(wire, filed, CLEAN, [sign_approval(filed.filing, key)])
        press_pending(wire)
        return key

    def test_once_there_is_a_key_nothing_goes_without_it(
        self, wire: Wire, key: Ed25519PrivateKey
    ) -> None:
        assert "without its approval" in refusal(wire, file_text(wire))

    def test_another_key_is_refused_and_not_taken_on(
        self, wire: Wire, key: Ed25519PrivateKey
    ) -> None:
        assert "isn't one of" in refusal(wire, file_text(wire), Ed25519PrivateKey.generate())
        assert SourceKey.objects.count() == 1

    def test_the_approval_of_another_filing_is_refused(
        self, wire: Wire, key: Ed25519PrivateKey
    ) -> None:
        earlier = sign_approval(file_text(wire).filing, key)
        with pytest.raises(RecordError):
            publish(wire, file_text(wire), CLEAN, [earlier])
        assert Version.objects.count() == 1

    @pytest.mark.parametrize("member", ["filing", "key", "signature"])
    def test_an_approval_with_a_flipped_field_is_refused(
        self, wire: Wire, key: Ed25519PrivateKey, member: str
    ) -> None:
        filed = file_text(wire)
        approval = sign_approval(filed.filing, key)
        value = getattr(approval, member)
        flipped = ("1" if value[0] != "1" else "2") + value[1:]
        with pytest.raises((RecordError, RefusedError)):
            publish(wire, filed, CLEAN, [msgspec.structs.replace(approval, **{member: flipped})])
        assert Version.objects.count() == 1
        assert SourceKey.objects.count() == 1

    def test_a_refused_filing_leaves_no_key_behind(self, wire: Wire) -> None:
        filed = file_text(wire, HYPED)
        refusal(wire, filed, Ed25519PrivateKey.generate())
        assert SourceKey.objects.count() == 0


def test_a_dry_run_leaves_no_trace(wire: Wire, reopen: Callable[[], Wire]) -> None:
    before = (log_size(), Checkpoint.objects.count(), (wire.record / "checkpoint").read_bytes())
    trial = try_publish(wire, file_text(wire), CLEAN)
    assert trial.pdf.startswith(b"%PDF")
    assert trial.draft.release == 1
    assert Release.objects.count() == Version.objects.count() == 0
    reopen()
    after = (log_size(), Checkpoint.objects.count(), (wire.record / "checkpoint").read_bytes())
    assert after == before


def test_where_a_wire_is_kept_does_not_matter(wire: Wire, tmp_path: Path) -> None:
    publish_text(wire)
    page = (wire.edition / "releases/1/index.html").read_text("utf-8")
    assert str(tmp_path) not in page

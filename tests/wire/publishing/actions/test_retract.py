"""Retracting and replying: never a 404, never silent, by named editors."""

import hashlib
import shutil
from pathlib import Path

import pytest
from pypdf import PdfReader

from dateline.press.attach import attach, find_copy, prefix_of
from dateline.record.bundle import parse_copy
from dateline.record.entry import parse_entry
from dateline.record.manifest import Reply, Retraction
from dateline.wire.errors import NotFoundError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing import marked
from dateline.wire.publishing.actions.erase import erase
from dateline.wire.publishing.actions.press import clear_edition, press_all, press_pending
from dateline.wire.publishing.actions.reply import ReplyText, attach_reply
from dateline.wire.publishing.actions.restore import restore
from dateline.wire.publishing.actions.retract import OUTCOMES, retract
from dateline.wire.publishing.models import Entry, LaterAct
from wire.wires import (
    REPLY,
    TEXT,
    audit,
    correct_text,
    difference,
    leftovers,
    publish_text,
    snapshot,
    verdict,
)

EDITORS = ("desk-anna", "desk-bo")
NOTHING: dict[str, list[str]] = {"gone": [], "new": [], "other": []}


def types(wire: Wire) -> list[str]:
    return [parse_entry(bytes(row.leaf)).type for row in Entry.objects.filter(index__gte=3)]


class TestRetraction:
    def test_a_withdrawn_text_stays_behind_its_notice(self, wire: Wire) -> None:
        publish_text(wire)
        retract(wire, 1, "error", "The council hadn't agreed yet.", EDITORS)
        press_pending(wire)
        page = (wire.edition / "releases/1/index.html").read_text("utf-8")
        body = page[page.index("<body") :]
        assert body.index("The council hadn") < body.index("warm room")
        copy = parse_copy((wire.edition / "releases/1/release.json").read_bytes())
        (act,) = copy.later
        assert isinstance(act.manifest, Retraction)
        assert act.manifest.editors == EDITORS
        assert types(wire) == ["release.published", "release.retracted"]
        assert audit(wire) == ()

    def test_a_removal_is_logged_with_its_erasure(self, wire: Wire) -> None:
        publish_text(wire)
        retract(wire, 1, "legal", "A court ordered it.", EDITORS)
        press_pending(wire)
        assert types(wire) == ["release.published", "release.retracted", "content.erased"]
        assert audit(wire) == ()

    def test_it_stands_in_lists_and_feeds(self, wire: Wire) -> None:
        publish_text(wire)
        retract(wire, 1, "error", "The council hadn't agreed yet.", EDITORS)
        press_pending(wire)
        for place in ("corrections/index.html", "index.html", "feeds/atom.xml"):
            assert "withdrawn" in (wire.edition / place).read_text("utf-8").lower(), place
        assert "releases/1/" not in (wire.edition / "sitemap.xml").read_text("utf-8")

    @pytest.mark.parametrize("reason", sorted(OUTCOMES))
    def test_it_is_done_once(self, wire: Wire, reason: str) -> None:
        publish_text(wire)
        retract(wire, 1, reason, "Why.", EDITORS)  # type: ignore[arg-type]
        with pytest.raises(RefusedError, match="already"):
            retract(wire, 1, "error", "Again.", EDITORS)
        assert LaterAct.objects.count() == 1

    @pytest.mark.parametrize(
        ("note", "editors", "sentence"),
        [(" ", EDITORS, "note"), ("Why.", ("desk-anna", "desk-anna"), "two different")],
    )
    def test_it_needs_a_note_and_two_editors(
        self, wire: Wire, note: str, editors: tuple[str, str], sentence: str
    ) -> None:
        publish_text(wire)
        with pytest.raises(RefusedError, match=sentence):
            retract(wire, 1, "error", note, editors)
        assert LaterAct.objects.count() == 0

    def test_a_release_there_is_not(self, wire: Wire) -> None:
        with pytest.raises(NotFoundError, match="no release 1"):
            retract(wire, 1, "error", "Why.", EDITORS)


class TestTheMarkedPdf:
    @pytest.fixture
    def withdrawn(self, wire: Wire) -> Wire:
        publish_text(wire)
        correct_text(wire, 1, TEXT.replace("64 seats", "60 seats"))
        shutil.copytree(wire.edition / "releases/1", wire.folder / "before")
        retract(wire, 1, "error", "The council hadn't agreed yet.", EDITORS)
        press_pending(wire)
        return wire

    @pytest.mark.parametrize("name", ["release.pdf", "v1/release.pdf", "v2/release.pdf"])
    def test_stands_in_the_place_of_each_versions_own(self, withdrawn: Wire, name: str) -> None:
        path = withdrawn.edition / "releases/1" / name
        pages = PdfReader(path).pages
        assert all("WITHDRAWN" in page.extract_text() for page in pages)
        first = " ".join(pages[0].extract_text().split())
        assert "WITHDRAWN ON 3 MARCH 2026 It is in error. The council hadn't agreed yet." in first
        for record in (True, False):
            told = verdict(withdrawn, path, record=record)
            assert told.verdict == "withdrawn"
            assert all(check.ok for check in told.checks)
        assert audit(withdrawn) == ()

    def test_is_fixed_by_the_retraction_to_the_byte(self, withdrawn: Wire) -> None:
        content = (withdrawn.edition / "releases/1/release.pdf").read_bytes()
        found = find_copy(content)
        assert found is not None
        copy = parse_copy(found)
        act, own = copy.later[-1].manifest, copy.bundle.manifest.pdf
        assert isinstance(act, Retraction)
        assert act.pdfs is not None
        fixed = act.pdfs[-1]
        assert fixed is not None
        assert own is not None
        assert hashlib.sha256(content[: fixed.length]).hexdigest() == fixed.sha256
        unmarked = (withdrawn.folder / "before/release.pdf").read_bytes()
        other = attach(prefix_of(unmarked, own.length), found)
        for bent in (content[:-1], content + b"\n", other):
            assert verdict(withdrawn, Path("x.pdf"), data=bent).verdict != "withdrawn"

    def test_leaves_the_one_that_readers_saved_provable(self, withdrawn: Wire) -> None:
        saved = withdrawn.folder / "before/release.pdf"
        assert verdict(withdrawn, saved).verdict == "withdrawn"
        assert verdict(withdrawn, saved, record=False).verdict == "authentic"

    def test_is_pressed_again_to_the_same_bytes_and_kept_as_content(self, withdrawn: Wire) -> None:
        before = snapshot(withdrawn.edition)
        clear_edition(withdrawn)
        for _ in press_all(withdrawn):
            pass
        assert difference(before, snapshot(withdrawn.edition)) == NOTHING
        assert leftovers(withdrawn) == []

    def test_goes_when_the_release_is_restored(self, withdrawn: Wire) -> None:
        restore(withdrawn, 1, "The council had agreed.", EDITORS)
        press_pending(withdrawn)
        for version in ("v1", "v2"):
            name = f"{version}/release.pdf"
            pdf = (withdrawn.edition / "releases/1" / name).read_bytes()
            assert pdf == (withdrawn.folder / "before" / name).read_bytes()
        assert audit(withdrawn) == ()

    def test_a_pdf_that_was_lost_comes_back_by_its_digest_or_not_at_all(
        self, withdrawn: Wire, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        copy = parse_copy((withdrawn.edition / "releases/1/release.json").read_bytes())
        own = copy.bundle.manifest.pdf
        assert own is not None
        lost = withdrawn.media / "pdf" / f"{own.sha256}.pdf"
        lost.unlink()
        with monkeypatch.context() as patch:
            patch.setattr(marked, "render_pdf", lambda *_, **__: b"%PDF of a newer renderer")
            with pytest.raises(RefusedError, match="backup of media"):
                restore(withdrawn, 1, "The council had agreed.", EDITORS)
        restore(withdrawn, 1, "The council had agreed.", EDITORS)
        assert lost.is_file()

    def test_is_erased_with_the_rest(self, withdrawn: Wire) -> None:
        assert len(list((withdrawn.media / "pdf").iterdir())) == 4
        erase(withdrawn, 1, "legal", "A court ordered it.", EDITORS)
        press_pending(withdrawn)
        assert list((withdrawn.media / "pdf").iterdir()) == []
        assert audit(withdrawn) == ()


class TestReply:
    def test_it_is_shown_with_the_release_and_proven(self, wire: Wire) -> None:
        publish_text(wire)
        attach_reply(wire, 1, REPLY, EDITORS)
        press_pending(wire)
        page = (wire.edition / "releases/1/index.html").read_text("utf-8")
        assert REPLY.paragraphs[0] in page
        assert REPLY.party in page
        copy = parse_copy((wire.edition / "releases/1/release.json").read_bytes())
        assert [type(act.manifest) for act in copy.later] == [Reply]
        for form in ("release.json", "index.html", "release.txt", "release.pdf"):
            assert verdict(wire, wire.edition / "releases/1" / form).verdict == "authentic", form
        assert audit(wire) == ()

    def test_it_stays_when_the_release_is_corrected(self, wire: Wire) -> None:
        publish_text(wire)
        attach_reply(wire, 1, REPLY, EDITORS)
        press_pending(wire)
        correct_text(wire, 1, TEXT.replace("64 seats", "60 seats"))
        for page in ("releases/1/index.html", "releases/1/v1/index.html"):
            assert REPLY.paragraphs[0] in (wire.edition / page).read_text("utf-8")
        for form in ("release.json", "index.html", "release.txt", "release.pdf"):
            assert verdict(wire, wire.edition / "releases/1" / form).verdict == "authentic", form
        assert audit(wire) == ()

    @pytest.mark.parametrize(
        "reply",
        [
            ReplyText(" ", None, "by post", "en", ("A text.",)),
            ReplyText("Friends", None, "by post", "en", (" ",)),
            ReplyText("Friends", None, "by post", "en", ()),
        ],
    )
    def test_it_has_a_party_and_a_text(self, wire: Wire, reply: ReplyText) -> None:
        publish_text(wire)
        with pytest.raises(RefusedError, match="party"):
            attach_reply(wire, 1, reply, EDITORS)

    def test_nothing_replies_to_what_is_removed(self, wire: Wire) -> None:
        publish_text(wire)
        retract(wire, 1, "legal", "A court ordered it.", EDITORS)
        press_pending(wire)
        with pytest.raises(RefusedError, match="removed"):
            attach_reply(wire, 1, REPLY, EDITORS)

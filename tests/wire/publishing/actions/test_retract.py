"""Retracting and replying: never a 404, never silent, by named editors."""

import pytest

from dateline.record.bundle import parse_copy
from dateline.record.entry import parse_entry
from dateline.record.manifest import Reply, Retraction
from dateline.wire.errors import NotFoundError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.reply import ReplyText, attach_reply
from dateline.wire.publishing.actions.retract import OUTCOMES, retract
from dateline.wire.publishing.models import Entry, LaterAct
from wire.wires import REPLY, TEXT, audit, correct_text, publish_text, verdict

EDITORS = ("desk-anna", "desk-bo")


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

"""Deciding a reader's report: told with its reasons, in the record, and nothing of the reader."""

from dataclasses import replace

import pytest

from dateline.record.bundle import parse_copy
from dateline.record.manifest import ReportDecision
from dateline.wire.errors import NotFoundError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.decide import Ruling, decide_report
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.restore import restore
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.log import leaves_at
from dateline.wire.publishing.models import LaterAct
from wire.wires import RULING, TEXT, audit, correct_text, publish_text, verdict

ONE = ("desk-anna",)
FORMS = ("release.json", "index.html", "release.txt", "release.pdf")


def read(wire: Wire, path: str) -> str:
    return (wire.edition / path).read_text("utf-8")


def entry_id(row: LaterAct) -> str:
    return leaves_at([row.entry])[row.entry].id


class TestADecision:
    def test_stands_with_the_release_in_every_form(self, wire: Wire) -> None:
        publish_text(wire)
        decide_report(wire, 1, 1, RULING, ONE)
        press_pending(wire)
        assert RULING.reasons in read(wire, "releases/1/index.html")
        assert RULING.reasons in read(wire, "releases/1/release.txt")
        assert RULING.reasons in read(wire, "feeds/atom.xml")
        assert "Report upheld" in read(wire, "corrections/index.html")
        copy = parse_copy((wire.edition / "releases/1/release.json").read_bytes())
        (act,) = copy.later
        assert isinstance(act.manifest, ReportDecision)
        assert act.manifest.rules == RULING.rules
        for form in FORMS:
            assert verdict(wire, wire.edition / "releases/1" / form).verdict == "authentic", form
        assert audit(wire) == ()

    def test_stays_when_the_correction_that_it_led_to_follows(self, wire: Wire) -> None:
        publish_text(wire)
        decide_report(wire, 1, 1, RULING, ONE)
        correct_text(wire, 1, TEXT.replace("64 seats", "60 seats"))
        for page in ("releases/1/index.html", "releases/1/v1/index.html"):
            assert RULING.reasons in read(wire, page)
        for form in FORMS:
            assert verdict(wire, wire.edition / "releases/1" / form).verdict == "authentic", form
        assert audit(wire) == ()

    def test_that_changes_nothing_stands_on_the_page_and_not_before_the_text(
        self, wire: Wire
    ) -> None:
        publish_text(wire)
        text = read(wire, "releases/1/release.txt")
        updated = read(wire, "feeds/feed.json")
        vain = replace(RULING, verdict="dismissed", outcome="none")
        decide_report(wire, 1, 1, vain, ONE)
        press_pending(wire)
        assert RULING.reasons in read(wire, "releases/1/index.html")
        assert "Report dismissed" in read(wire, "corrections/index.html")
        assert read(wire, "releases/1/release.txt") == text
        assert read(wire, "feeds/feed.json") == updated
        assert "Report dismissed" not in read(wire, "index.html")
        assert audit(wire) == ()

    def test_on_appeal_names_the_one_appealed_and_may_undo_the_act(self, wire: Wire) -> None:
        publish_text(wire)
        first = decide_report(wire, 1, 1, replace(RULING, outcome="withdrawal"), ONE)
        retract(wire, 1, "error", "See the report.", ("desk-anna", "desk-bo"))
        granted = replace(
            RULING, verdict="dismissed", outcome="restoration", appeal_of=entry_id(first)
        )
        decide_report(wire, 1, 1, granted, ("desk-cem",))
        restore(wire, 1, "The report was wrong.", ("desk-bo", "desk-cem"))
        press_pending(wire)
        assert "Report, on appeal" in read(wire, "releases/1/index.html")
        assert verdict(wire, wire.edition / "releases/1/release.json").verdict == "authentic"
        assert audit(wire) == ()

    def test_on_a_removed_release_is_an_entry_that_nothing_opens(self, wire: Wire) -> None:
        publish_text(wire)
        first = decide_report(wire, 1, 1, replace(RULING, outcome="removal"), ONE)
        retract(wire, 1, "safety", "A child was named.", ("desk-anna", "desk-bo"))
        later = decide_report(wire, 1, 1, replace(RULING, appeal_of=entry_id(first)), ("desk-bo",))
        press_pending(wire)
        kept = [bytes(row.manifest) for row in LaterAct.objects.filter(act="decision")]
        assert kept == [b"", b""]
        assert later.entry == first.entry + 3
        for path in wire.edition.rglob("*"):
            if path.is_file():
                assert RULING.reasons.encode() not in path.read_bytes(), path
        assert audit(wire) == ()


@pytest.mark.parametrize(
    ("ruling", "sentence"),
    [
        (replace(RULING, report="ada@mail.example"), "random id"),
        (replace(RULING, reasons=" "), "reasons"),
        (replace(RULING, rules=()), "no rule"),
        (replace(RULING, rules=("DG-07", "DG-99")), "not DG-99"),
        (replace(RULING, guidelines="DG-1999.1"), "DG-1999.1"),
        (replace(RULING, verdict="dismissed"), "nothing follows"),
        (replace(RULING, outcome="restoration"), "appeal"),
        (replace(RULING, appeal_of="ab" * 16), "decision that was recorded"),
    ],
)
def test_what_says_too_little_or_contradicts_itself_is_refused(
    wire: Wire, ruling: Ruling, sentence: str
) -> None:
    publish_text(wire)
    with pytest.raises(RefusedError, match=sentence):
        decide_report(wire, 1, 1, ruling, ONE)
    assert LaterAct.objects.count() == 0


def test_it_is_by_an_editor_on_a_version_there_is(wire: Wire) -> None:
    with pytest.raises(NotFoundError, match="no release 1"):
        decide_report(wire, 1, 1, RULING, ONE)
    publish_text(wire)
    for version in (0, 2):
        with pytest.raises(RefusedError, match="no version"):
            decide_report(wire, 1, version, RULING, ONE)
    with pytest.raises(RefusedError, match="editors"):
        decide_report(wire, 1, 1, RULING, ())

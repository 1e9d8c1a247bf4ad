"""Translations are corrected together, or each says that it isn't yet."""

from dataclasses import replace

import pytest

from dateline.record.manifest import Lag, Publication, Settlement
from dateline.record.translations import lags_of, standing_lags
from dateline.release.canonical import parse_value
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.correct import (
    Correcting,
    correct,
    correct_together,
)
from dateline.wire.publishing.actions.erase import erase
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.publish import publish
from dateline.wire.publishing.actions.restore import restore
from dateline.wire.publishing.actions.retract import retract, retract_together
from dateline.wire.publishing.actions.settle import settle
from dateline.wire.publishing.filing import FilingTerms
from dateline.wire.publishing.log import leaves_at, log_size
from dateline.wire.publishing.models import LaterAct, Translation, Version
from dateline.wire.publishing.queries import get_release
from dateline.wire.publishing.translations import Standing, named_filings, translations_of
from dateline.wire.publishing.translations import standing_lags as on_record
from wire.publishing.linked import (
    TWO,
    copy_of,
    correct_linked,
    filing_of,
    page_of,
    publish_linked,
)
from wire.wires import LATE, TERMS, another, audit, file_text, verdict


@pytest.fixture
def three(wire: Wire) -> Wire:
    """A wire with three releases that say the same: the third is linked by the second alone."""
    publish_linked(wire, 1)
    publish_linked(wire, 2, filing_of(1))
    publish_linked(wire, 3, filing_of(2))
    return wire


def test_whoever_is_named_or_names_or_is_named_by_another_is_a_translation(three: Wire) -> None:
    for number in (1, 2, 3):
        others = {1, 2, 3} - {number}
        assert {each.number for each in translations_of(get_release(number))} == others
    publish_linked(three, 4)
    assert translations_of(get_release(4)) == []


def test_two_filings_that_name_one_that_came_later_are_linked(wire: Wire) -> None:
    publish_linked(wire, 1, "ab" * 16)
    publish_linked(wire, 2, "ab" * 16)
    assert [each.number for each in translations_of(get_release(1))] == [2]


def test_nobody_is_marked_by_another_source_s_filing(three: Wire) -> None:
    release = get_release(3)
    other = type(release.source).objects.create(
        slug="other", record_id="5d" * 16, name="Other", added_at=three.clock()
    )
    release.source = other
    release.save(update_fields=["source"])
    assert [each.number for each in translations_of(get_release(1))] == [2]


def standing_lags_on(number: int) -> list[Standing]:
    return on_record(get_release(number))


class TestACorrection:
    def test_marks_each_translation_in_the_same_act_and_all_copies_say_it(
        self, three: Wire
    ) -> None:
        before = log_size()
        row = correct_linked(three, 1, another(11))
        entry = leaves_at([row.entry])[row.entry]
        types = [leaf.type for leaf in leaves_at(range(before, log_size())).values()]
        assert types == ["release.corrected", "translation.behind", "translation.behind"]
        for number in (2, 3):
            (lag,) = standing_lags(copy_of(three, number))
            changed = lag.act.translation
            assert (changed.release, changed.version, changed.kind) == (1, 2, "correction")
            assert (changed.entry, changed.filing) == (entry.id, row.filing_id)
            assert (lag.act.at, changed.at) == (entry.at, entry.at)
            assert "The same text in English was corrected" in page_of(three, number)
            folder = three.edition / f"releases/{number}"
            assert "BEHIND release 1" in (folder / "release.txt").read_text()
            for name in ("release.json", "release.pdf", "index.html", "release.txt"):
                assert verdict(three, folder / name).verdict == "authentic"
        feed = (three.edition / "feeds/feed.json").read_text()
        assert feed.count("release 1, the same text in English, corrected on") == 2
        front = (three.edition / "index.html").read_text()
        assert front.count("Behind its translation</span>") >= 2
        corrections = (three.edition / "corrections/index.html").read_text()
        assert corrections.count("The same text in English was corrected") == 2
        assert audit(three) == ()

    def test_of_a_release_without_translations_records_what_it_always_did(self, wire: Wire) -> None:
        publish_linked(wire, 1)
        publish_linked(wire, 2)
        before = log_size()
        correct_linked(wire, 1, another(11))
        assert log_size() == before + 1
        assert Translation.objects.count() == 0

    def test_of_each_class_marks(self, three: Wire) -> None:
        terms = FilingTerms(replaces=filing_of(1))
        filed = file_text(three, another(11), terms=terms)
        correct(three, 1, filed, replace(TERMS, kind="clarification"), LATE)
        press_pending(three)
        (lag,) = standing_lags(copy_of(three, 2))
        assert lag.act.translation.kind == "clarification"

    def test_that_names_the_translation_follows_it_and_marks_nobody(self, three: Wire) -> None:
        correct_linked(three, 1, another(11))
        before = log_size()
        correct_linked(three, 2, another(12), *named_filings(1, get_release(2)))
        types = [leaf.type for leaf in leaves_at(range(before, log_size())).values()]
        assert types == ["release.corrected", "translation.settled"]
        for version in (1, 2, None):
            copy = copy_of(three, 2, version)
            assert standing_lags(copy) == ()
            (told,) = lags_of(copy)
            assert told.settled is not None
            assert told.settled.act.how == "followed"
        assert "Version 2 of this text has that change" in page_of(three, 2)
        assert len(standing_lags(copy_of(three, 3))) == 1
        assert standing_lags(copy_of(three, 1)) == ()
        assert audit(three) == ()

    def test_that_follows_settles_all_earlier_changes_of_that_translation(
        self, three: Wire
    ) -> None:
        correct_linked(three, 1, another(11))
        correct_linked(three, 1, another(12))
        assert len(standing_lags(copy_of(three, 2))) == 2
        correct_linked(three, 2, another(13), filing_of(1))
        assert standing_lags(copy_of(three, 2)) == ()
        assert audit(three) == ()

    def test_may_follow_a_version_that_itself_followed(self, three: Wire) -> None:
        correct_linked(three, 1, another(11))
        correct_linked(three, 3, another(13), filing_of(1))
        correct_linked(three, 1, another(14), filing_of(3))
        assert len(standing_lags(copy_of(three, 2))) == 1
        correct_linked(three, 2, another(12), *named_filings(1, get_release(2)))
        assert standing_lags(copy_of(three, 2)) == ()
        assert audit(three) == ()

    def test_of_its_own_leaves_a_translation_behind_what_it_was_behind(self, three: Wire) -> None:
        correct_linked(three, 1, another(11))
        correct_linked(three, 2, another(12))
        assert len(standing_lags(copy_of(three, 2))) == 1
        assert [lag.act.translation.release for lag in standing_lags(copy_of(three, 1))] == [2]

    def test_together_with_its_translations_marks_none_of_them(self, three: Wire) -> None:
        first = file_text(three, another(11), terms=FilingTerms(replaces=filing_of(1)))
        named = FilingTerms(replaces=filing_of(2), translations=(first.filing.id,))
        second = file_text(three, another(12), terms=named)
        before = log_size()
        rows = correct_together(
            three, [Correcting(1, first, TERMS), Correcting(2, second, TERMS)], LATE
        )
        press_pending(three)
        assert [row.version for row in rows] == [2, 2]
        types = [leaf.type for leaf in leaves_at(range(before, log_size())).values()]
        assert types == ["release.corrected", "release.corrected", "translation.behind"]
        assert [standing_lags(copy_of(three, number)) for number in (1, 2)] == [(), ()]
        assert len(standing_lags(copy_of(three, 3))) == 1
        assert audit(three) == ()

    def test_together_publishes_all_or_none(self, three: Wire) -> None:
        publish_linked(three, 4)
        first = file_text(three, another(11), terms=FilingTerms(replaces=filing_of(1)))
        for number, why in ((4, "is no translation"), (1, "named once")):
            text = another(12)
            second = file_text(three, text, terms=FilingTerms(replaces=filing_of(number)))
            before = log_size()
            with pytest.raises(RefusedError, match=why):
                correct_together(
                    three, [Correcting(1, first, TERMS), Correcting(number, second, TERMS)], LATE
                )
            assert log_size() == before


class TestARetraction:
    def test_marks_the_translations_and_its_restoration_settles_that(self, three: Wire) -> None:
        retract(three, 1, "error", "The hall is closed.", TWO)
        press_pending(three)
        (lag,) = standing_lags(copy_of(three, 2))
        assert (lag.act.translation.kind, lag.act.translation.filing) == ("withdrawn", None)
        assert "was withdrawn on" in page_of(three, 2)
        restore(three, 1, "The hall is open after all.", TWO)
        press_pending(three)
        for number in (2, 3):
            (told,) = lags_of(copy_of(three, number))
            assert told.settled is not None
            assert told.settled.act.how == "restored"
            assert told.settled.act.note == "The hall is open after all."
        assert audit(three) == ()

    def test_of_several_together_marks_the_others_alone(self, three: Wire) -> None:
        retract_together(three, [1, 2], "error", "The hall is closed.", TWO)
        press_pending(three)
        assert [get_release(number).status for number in (1, 2)] == ["withdrawn", "withdrawn"]
        assert [standing_lags(copy_of(three, number)) for number in (1, 2)] == [(), ()]
        assert [lag.act.translation.release for lag in standing_lags(copy_of(three, 3))] == [1, 2]
        assert audit(three) == ()

    def test_that_removes_says_so_and_says_nothing_of_the_text(self, three: Wire) -> None:
        retract(three, 1, "safety", "It names a child.", TWO)
        press_pending(three)
        (lag,) = standing_lags(copy_of(three, 2))
        assert lag.act.translation.kind == "removed"
        assert not Translation.objects.filter(release=1).exists()
        assert audit(three) == ()

    def test_marks_no_release_whose_text_is_gone(self, three: Wire) -> None:
        erase(three, 2, "legal", "The court asked for it.", TWO)
        press_pending(three)
        before = LaterAct.objects.filter(release=2).count()
        retract(three, 1, "error", "The hall is closed.", TWO)
        assert LaterAct.objects.filter(release=2).count() == before

    def test_marks_one_that_is_withdrawn_for_it_may_stand_again(self, three: Wire) -> None:
        retract(three, 2, "error", "The hall is closed.", TWO)
        correct_linked(three, 1, another(11))
        assert len(standing_lags(copy_of(three, 2))) == 1
        assert audit(three) == ()


def test_a_translation_of_what_was_corrected_meanwhile_is_behind_from_its_first_hour(
    wire: Wire,
) -> None:
    publish_linked(wire, 1)
    filed = file_text(wire, another(2), terms=FilingTerms(translations=(filing_of(1),)))
    correct_linked(wire, 1, another(11))
    publish(wire, filed, LATE)
    press_pending(wire)
    (lag,) = standing_lags(copy_of(wire, 2))
    row = Version.objects.get(release=1, version=2)
    assert lag.act.translation.filing == row.filing_id
    manifest = parse_value(bytes(row.manifest), Publication)
    assert lag.act.translation.at == manifest.at
    assert audit(wire) == ()


def test_so_is_one_whose_filing_was_named_before_it_was_out(wire: Wire) -> None:
    waiting = file_text(wire, another(2))
    publish_linked(wire, 1, waiting.filing.id)
    correct_linked(wire, 1, another(11))
    publish(wire, waiting, LATE)
    assert [each.lag.translation.version for each in standing_lags_on(2)] == [2]
    level = file_text(wire, another(3))
    correct_linked(wire, 1, another(12), level.filing.id)
    publish(wire, level, LATE)
    press_pending(wire)
    assert standing_lags_on(3) == []
    assert audit(wire) == ()


def test_what_was_settled_is_not_marked_again_nor_what_changes_in_the_same_act(
    three: Wire,
) -> None:
    first = filing_of(1)
    correct_linked(three, 1, another(11))
    settle(three, 2, "Only the English had the typing error.", ("desk-anna",))
    correct_linked(three, 2, another(12), first)
    assert standing_lags_on(2) == []
    one = file_text(three, another(21), terms=FilingTerms(replaces=filing_of(1)))
    named = FilingTerms(replaces=filing_of(2), translations=(filing_of(1),))
    two = file_text(three, another(22), terms=named)
    correct_together(three, [Correcting(1, one, TERMS), Correcting(2, two, TERMS)], LATE)
    assert standing_lags_on(2) == []


class TestSettling:
    def test_says_why_nothing_changes_in_this_language(self, three: Wire) -> None:
        correct_linked(three, 1, another(11))
        before = log_size()
        (row,) = settle(three, 2, "Only the English had the typing error.", ("desk-anna",))
        press_pending(three)
        assert leaves_at([before])[before].type == "translation.settled"
        manifest = parse_value(bytes(row.manifest), Settlement)
        assert (manifest.how, manifest.editors) == ("unaffected", ("desk-anna",))
        assert "Only the English had the typing error." in page_of(three, 2)
        assert "The same text in English was corrected" in page_of(three, 2)
        assert standing_lags(copy_of(three, 2)) == ()
        assert len(standing_lags(copy_of(three, 3))) == 1
        assert audit(three) == ()

    def test_needs_a_lag_a_note_and_an_editor(self, three: Wire) -> None:
        with pytest.raises(RefusedError, match="isn't behind"):
            settle(three, 2, "Nothing.", ("desk-anna",))
        correct_linked(three, 1, another(11))
        with pytest.raises(RefusedError, match="note"):
            settle(three, 2, " ", ("desk-anna",))
        with pytest.raises(RefusedError, match="editors"):
            settle(three, 2, "Nothing.", ())
        settle(three, 2, "Nothing.", ("desk-anna",))
        with pytest.raises(RefusedError, match="isn't behind"):
            settle(three, 2, "Nothing.", ("desk-anna",))


def test_what_is_recorded_names_no_word_of_the_other_text(three: Wire) -> None:
    correct_linked(three, 1, another(11))
    row = LaterAct.objects.filter(act="lag").earliest("entry")
    assert parse_value(bytes(row.manifest), Lag).translation.language == "en"
    assert b"library" not in bytes(row.manifest).lower()

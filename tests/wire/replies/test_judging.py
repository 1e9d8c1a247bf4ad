"""A reply is judged by the guidelines: accepted, signed by two where it blocks, or refused."""

import pytest
from msgspec.structs import replace

from dateline.guidelines import load
from dateline.wire.accounts.models import AuditEvent
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.actions.claim import declare_conflict
from dateline.wire.errors import NotFoundError, NotYoursError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.models import LaterAct, Release
from dateline.wire.replies.actions.answer import KEPT, write_returned
from dateline.wire.replies.actions.attach import attach_accepted, strip_expired
from dateline.wire.replies.actions.begin import begin_reply, prove_reply
from dateline.wire.replies.actions.rule import (
    accept_reply,
    countersign_reply,
    refuse_reply,
    return_reply,
)
from dateline.wire.replies.checking import check_reply
from dateline.wire.replies.content import Written, open_judged, open_written
from dateline.wire.replies.models import Reply
from dateline.wire.replies.queries import get_reply, reply_by
from dateline.wire.replies.showing import show_reply
from dateline.wire.sources.queries import get_source
from wire.desk.people import editor, person
from wire.replies.named import HOW, newest_link
from wire.wires import SLUG, Clock, audit, publish_text

WORDS = Written(
    party="Friends of the Reading Room",
    role="their chair",
    identified="",
    language="en",
    text="We count sixty seats.",
    address="board@friends.example",
)
ACCUSING = replace(WORDS, text="We count sixty seats. Tomas Verrell is a fraudster.")


def waiting(wire: Wire, words: Written = WORDS) -> Reply:
    """Let a reply to a release wait for the desk."""
    if not Release.objects.exists():
        publish_text(wire)
    row = begin_reply(wire, Release.objects.get(), words)
    prove_reply(wire, row)
    return get_reply(row.id)


class TestChecking:
    def test_an_accusation_of_a_third_party_is_found(self) -> None:
        (finding,) = check_reply(ACCUSING, load())
        assert (finding.rule, finding.severity) == ("DG-34", "block")

    def test_what_a_party_says_of_itself_is_no_accusation(self) -> None:
        own = replace(
            WORDS,
            party="Grimholt Shipping",
            text="Grimholt Shipping has dumped oil into the lake for years. We are sorry.",
        )
        assert check_reply(own, load()) == ()

    def test_a_release_has_a_form_and_a_reply_has_none(self) -> None:
        assert (
            check_reply(replace(WORDS, text="We count sixty, and I counted them myself!"), load())
            == ()
        )


class TestAccepting:
    def test_one_that_accuses_somebody_is_signed_by_two(self, wire: Wire) -> None:
        row, anna, bo = waiting(wire, ACCUSING), editor(wire, "anna"), editor(wire, "bo")
        with pytest.raises(RefusedError, match="Still to be answered: DG-34"):
            accept_reply(wire, anna, row, HOW, {})
        accept_reply(wire, anna, row, HOW, {"DG-34": "A court found so."})
        assert (get_reply(row.id).state, LaterAct.objects.count()) == ("proposed", 0)
        with pytest.raises(NotYoursError, match="Two different editors"):
            countersign_reply(wire, anna, get_reply(row.id))
        countersign_reply(wire, bo, get_reply(row.id))
        assert b'"editors":["anna","bo"]' in bytes(LaterAct.objects.get().manifest)
        assert audit(wire) == ()

    def test_nothing_of_it_is_kept_twice_once_it_is_out(self, wire: Wire) -> None:
        row = waiting(wire)
        accept_reply(wire, editor(wire), row, HOW, {})
        kept = open_written(wire.vault, get_reply(row.id))
        assert (kept.text, kept.address, kept.party) == ("", "", WORDS.party)
        assert attach_accepted(wire) == 0
        assert LaterAct.objects.count() == 1

    @pytest.mark.parametrize("how", ["", "by a letter to board@friends.example"])
    def test_how_the_wire_knows_is_said_without_an_address(self, wire: Wire, how: str) -> None:
        with pytest.raises(RefusedError, match="without an address"):
            accept_reply(wire, editor(wire), waiting(wire), how, {})

    def test_one_whose_release_was_removed_is_moot(self, wire: Wire) -> None:
        row = waiting(wire)
        retract(wire, 1, "legal", "A court ordered it.", ("desk-anna", "desk-bo"))
        press_pending(wire)
        accept_reply(wire, editor(wire), row, HOW, {})
        kept = get_reply(row.id)
        assert (kept.state, open_written(wire.vault, kept).text) == ("moot", "")
        assert attach_accepted(wire) == 0
        assert audit(wire) == ()


class TestErasing:
    """What the desk doesn't take isn't kept for ever; the decision on it is."""

    def test_a_refused_replys_words_and_address_go_in_time_and_the_decision_stays(
        self, wire: Wire, clock: Clock
    ) -> None:
        row = waiting(wire)
        refuse_reply(wire, editor(wire), row, "It calls to harass somebody.", ["DG-38"])
        clock.now += KEPT
        clock.pass_by(seconds=-1)
        strip_expired(wire)
        assert open_written(wire.vault, get_reply(row.id)).address == WORDS.address
        clock.pass_by(seconds=1)
        for _ in range(2):
            strip_expired(wire)
        kept = get_reply(row.id)
        written = open_written(wire.vault, kept)
        assert (written.text, written.address, written.party) == ("", "", WORDS.party)
        assert (kept.sender, kept.erased_at) == ("", clock.now)
        assert (kept.state, kept.rules) == ("refused", ["DG-38"])
        assert open_judged(wire.vault, kept).reasons == "It calls to harass somebody."
        assert AuditEvent.objects.filter(target=row.id, act="erase reply").count() == 1
        assert show_reply(wire, editor(wire, "bo"), kept).lines == ()

    def test_a_returned_one_that_is_changed_waits_anew_and_one_sent_again_stays(
        self, wire: Wire, clock: Clock
    ) -> None:
        row = waiting(wire)
        return_reply(wire, editor(wire), row, "Leave the second sentence out.")
        clock.pass_by(days=60)
        write_returned(wire, get_reply(row.id), WORDS, send=False)
        clock.pass_by(days=60)
        strip_expired(wire)
        assert open_written(wire.vault, get_reply(row.id)).text == WORDS.text
        write_returned(wire, get_reply(row.id), WORDS, send=True)
        clock.now += KEPT * 2
        strip_expired(wire)
        assert open_written(wire.vault, get_reply(row.id)).text == WORDS.text

    def test_a_returned_one_that_nobody_sends_again_goes_once_its_link_opens_nothing(
        self, wire: Wire, clock: Clock
    ) -> None:
        row = waiting(wire)
        token = newest_link("written")
        return_reply(wire, editor(wire), row, "Leave the second sentence out.")
        clock.now += KEPT
        strip_expired(wire)
        assert open_written(wire.vault, get_reply(row.id)).text == ""
        with pytest.raises(NotFoundError):
            reply_by(token, clock.now)


class TestWhoDecides:
    @pytest.fixture
    def conflicted(self, wire: Wire) -> Actor:
        actor = editor(wire, "kin")
        declare_conflict(wire, actor, get_source(SLUG), "My brother works there.")
        return actor

    def test_neither_the_sources_side_nor_who_declared_a_conflict(
        self, wire: Wire, conflicted: Actor
    ) -> None:
        row = waiting(wire)
        both = person(wire, "both", "editor", f"author:{SLUG}")
        for actor in (both, conflicted, person(wire, "nobody")):
            with pytest.raises(NotYoursError):
                accept_reply(wire, actor, row, HOW, {})
            with pytest.raises(NotYoursError):
                refuse_reply(wire, actor, row, "No.", ["DG-38"])

    def test_a_reply_that_was_changed_meanwhile_isnt_judged_by_what_was_read(
        self, wire: Wire
    ) -> None:
        row, lightship = waiting(wire), editor(wire)
        stale = get_reply(row.id)
        Reply.objects.filter(pk=row.pk).update(changed_at=row.made_at.replace(year=2027))
        with pytest.raises(NotYoursError, match="isn't waiting"):
            accept_reply(wire, lightship, stale, HOW, {})


def test_a_return_says_what_and_a_refusal_by_which_rule(wire: Wire) -> None:
    row, lightship = waiting(wire), editor(wire)
    with pytest.raises(RefusedError, match="what the party is to change"):
        return_reply(wire, lightship, row, " ")
    for reasons, rules in (("Why.", ()), (" ", ("DG-38",)), ("Why.", ("DG-99",))):
        with pytest.raises(RefusedError):
            refuse_reply(wire, lightship, row, reasons, rules)
    refuse_reply(wire, lightship, row, "It calls to harass somebody.", ["DG-38"])
    acts = AuditEvent.objects.filter(target=row.id).values_list("act", flat=True)
    assert list(acts) == ["begin reply", "prove address", "reply refused"]

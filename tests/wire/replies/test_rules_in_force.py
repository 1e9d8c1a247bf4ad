"""Replies go by the set of rules that the wire adopted last, not by the one it came with."""

import pytest
from msgspec.structs import replace

from dateline.guidelines import Rule, RuleSet, load
from dateline.wire.desk.content import open_filed
from dateline.wire.desk.reading import findings_on
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.adopt import adopt_rules
from dateline.wire.replies.actions.begin import begin_reply
from dateline.wire.replies.content import Written
from dateline.wire.replies.models import Reply
from dateline.wire.replies.parties import people_in
from wire.desk.people import author
from wire.replies.named import handed_in
from wire.wires import publish_text

WORDS = Written("Friends", "their chair", "", "en", "We count sixty.", "board@friends.example")


def second(*rules: Rule) -> RuleSet:
    """The set that the wire came with as the next one, of other rules."""
    return replace(load(), id="DG-2026.2", rules=rules)


def test_an_address_proves_nothing_where_the_set_says_that_anybody_can_have_it(wire: Wire) -> None:
    release = publish_text(wire).release
    free = load().rule("DG-05")
    wider = {**free.parameters, "free_mail": (*free.words("free_mail"), "friends.example")}
    adopt_rules(
        wire,
        second(
            *(r if r.id != "DG-05" else replace(free, parameters=wider) for r in load().rules),
        ),
    )
    with pytest.raises(RefusedError, match=r"friends\.example"):
        begin_reply(wire, release, WORDS)
    assert not Reply.objects.exists()


def test_a_set_without_that_rule_calls_no_address_anybodys(wire: Wire) -> None:
    release = publish_text(wire).release
    adopt_rules(wire, second(*(rule for rule in load().rules if rule.id != "DG-05")))
    begin_reply(wire, release, replace(WORDS, address="board@gmail.com"))
    assert Reply.objects.get().state == "unproven"


def test_a_set_without_partners_still_tells_who_is_accused(wire: Wire) -> None:
    adopt_rules(wire, second(*(rule for rule in load().rules if rule.id != "DG-35")))
    row = handed_in(wire, author(wire))
    opened = open_filed(wire.vault, row)
    assert opened is not None
    people = people_in(wire, opened[0], findings_on(wire, row, opened[0]))
    assert [party.name for party in people.accused] == ["Grimholt Shipping"]
    assert people.partners == ()

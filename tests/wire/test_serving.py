"""What a served wire does beside answering, and what a served mirror leaves to its wire."""

from dataclasses import replace

from dateline.cli.serving import tasks_of
from dateline.record.policy import Witness
from dateline.wire.desk.hours import keep_hours
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.witness import keep_asking
from dateline.wire.reports.keeping import keep_reports
from dateline.wire.sources.watching import watch_sources
from wire.witnesses import key_of, verifier_of


def witnessed(wire: Wire) -> Wire:
    """Return the wire with a witness in its policy that has an address."""
    key = verifier_of("cliff.example", key_of("cliff.example"))
    witness = Witness(name="cliff", key=key, url="https://cliff.example/")
    return replace(wire, policy=replace(wire.policy, witnesses=(witness,)))


def test_a_wire_keeps_its_hours_and_reports_and_asks_witnesses_only_where_it_has_any(
    wire: Wire,
) -> None:
    assert tasks_of(wire) == (keep_hours, keep_reports, watch_sources)
    assert tasks_of(witnessed(wire)) == (keep_hours, keep_reports, watch_sources, keep_asking)


def test_a_mirror_asks_nobody_and_publishes_nothing_of_its_own(wire: Wire) -> None:
    assert tasks_of(replace(witnessed(wire), key=None)) == ()

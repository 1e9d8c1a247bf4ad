"""A wire that went on under another key: its copies from before and after, its thieves."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from dateline.record.bundle import Copy, Tombstone, format_copy, format_tombstone
from dateline.release.canonical import canonical_bytes
from dateline.verify import Trust
from record.bundles import LAST, NEXT, VERIFIER, SampleWire, sample_document
from verify.pages import published_page
from verify.views import View, view_of

OLD = Trust.from_keys([VERIFIER], "policy")
NEW = Trust.from_keys([NEXT.verifier], "policy")
BOTH = Trust.from_keys([VERIFIER, NEXT.verifier], "policy")

Handed = tuple[str, bytes, View | None, Trust]
"""A label, a copy as somebody has it, the record at hand, and whose keys are trusted."""


@dataclass(frozen=True)
class Moved:
    """The wire; release 1 is from before its hand-over, release 2 from after it."""

    wire: SampleWire
    before: Copy
    after: Copy
    view: View


def move(*, lost: bool = False, sealed: bool = False) -> Moved:
    """Return a wire that published, handed its record over, and published again."""
    wire = SampleWire()
    before = wire.publish(sealed=sealed)
    wire.hand_over(NEXT, lost=lost)
    after = wire.publish(sample_document("Tenants move in again"))
    return Moved(wire, before, after, showing(wire, before, after))


def showing(wire: SampleWire, *copies: Copy) -> View:
    """Return a wire's record at hand, hand-overs and all."""
    view = view_of(wire, *copies)
    view.opened = wire.wire_statements()
    return view


def forged(entries: int, *, handed: bool = False) -> tuple[SampleWire, Copy]:
    """Return what a thief of the first key signs, and his record, of some entries more."""
    thief = SampleWire()
    thief.log("guidelines.adopted", entries)
    if handed:
        thief.hand_over(LAST)
    return thief, thief.publish(sample_document("The union gives up"))


def handed_over() -> Iterator[Handed]:
    """Yield copies from both sides of hand-overs, good and forged, as various readers have them."""
    for label, data, views in (*_good(), *_lost(), *_thieves()):
        for named, trust in (("old", OLD), ("new", NEW), ("both", BOTH)):
            for number, view in enumerate((None, *views)):
                yield f"{label}, {named} key, record {number}", data, view, trust


def flipped_handovers() -> Iterator[Handed]:
    """Yield a copy with each field of the hand-over that it carries changed in turn."""
    plain = json.loads(format_copy(move().after))
    (opened,) = plain["handovers"]
    for label, flipped in each_flipped(opened, ""):
        data = canonical_bytes(plain | {"handovers": [flipped]})
        for named, trust in (("old", OLD), ("new", NEW)):
            yield f"flipped {label}, {named} key", data, None, trust
    odd: tuple[object, ...] = ([], None, [opened, opened], {})
    for number, carried in enumerate(odd):
        yield f"odd {number}", canonical_bytes(plain | {"handovers": carried}), None, OLD


def each_flipped(value: object, label: str) -> Iterator[tuple[str, object]]:
    """Yield the value with each of its leaves changed in turn, and which."""
    if isinstance(value, dict):
        for name in value:
            for inner, flipped in each_flipped(value[name], f"{label}.{name}"):
                yield inner, value | {name: flipped}
    elif isinstance(value, bool):
        yield label, not value
    elif isinstance(value, str):
        yield label, value[:-1] + ("0" if value[-1:] != "0" else "1")
        yield label, ("0" if value[:1] != "0" else "1") + value[1:]
    yield f"{label} null", None


def _good() -> Iterator[tuple[str, bytes, tuple[View, ...]]]:
    moved = move()
    lived = moved.wire.reply(moved.before)
    view = showing(moved.wire, moved.before, moved.after)
    yield (
        "before",
        format_copy(moved.before),
        (
            moved.view,
            view,
        ),
    )
    yield (
        "after",
        format_copy(moved.after),
        (
            moved.view,
            view,
        ),
    )
    yield "after, as a page", published_page(moved.after).encode(), (moved.view,)
    yield (
        "lived through",
        format_copy(lived),
        (
            moved.view,
            view,
        ),
    )
    bare = msgspec.structs.replace(moved.after, handovers=msgspec.UNSET)
    yield "after, stripped", format_copy(bare), (moved.view,)
    sealed = move(sealed=True)
    yield "sealed before", format_copy(sealed.before), (sealed.view,)
    again = move()
    again.wire.hand_over(LAST)
    newest = again.wire.publish(sample_document("Tenants move out"))
    yield "moved twice", format_copy(newest), (showing(again.wire, newest),)
    wire = SampleWire()
    act = wire.retract(wire.publish(), "safety").later[-1]
    wire.hand_over(NEXT)
    removed = format_tombstone(Tombstone("dateline/tombstone/v1", act))
    yield "removed before", removed, (showing(wire),)


def _lost() -> Iterator[tuple[str, bytes, tuple[View, ...]]]:
    moved = move(lost=True)
    yield "before a loss", format_copy(moved.before), (moved.view,)
    yield "after a loss", format_copy(moved.after), (moved.view,)


def _thieves() -> Iterator[tuple[str, bytes, tuple[View, ...]]]:
    moved = move()
    carried = moved.after.handovers
    for label, entries, handed in (("small", 0, False), ("large", 9, False), ("moved", 0, True)):
        thief, copy = forged(entries, handed=handed)
        yield (
            f"thief, {label}",
            format_copy(copy),
            (
                moved.view,
                showing(thief, copy),
            ),
        )
        with_theirs = msgspec.structs.replace(copy, handovers=carried)
        yield f"thief, {label}, with ours", format_copy(with_theirs), (moved.view,)
    thief, copy = forged(30)
    yield "after, thief's record", format_copy(moved.after), (showing(thief, copy),)

"""Keeping cosignatures: only what verifies, and one frozen note for each quorum."""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from django.db import connections, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.record.cosignature import cosign
from dateline.record.entry import Entry as Leaf
from dateline.record.note import Signature, parse_note
from dateline.record.policy import accept_checkpoint
from dateline.record.proof import parse_proof
from dateline.wire.opening import Wire, open_wire
from dateline.wire.publishing.cosigning import keep
from dateline.wire.publishing.log import Prover, advance, append, log_size
from dateline.wire.publishing.models import Checkpoint, Cosignature, Quorum
from dateline.wire.publishing.witnessed import latest_checkpoint, published_note
from dateline.wire.witnesses import Heard
from wire.wires import MORNING, Clock
from wire.witnesses import Known, key_of, name_witnesses

NAMES = ("a.example", "b.example", "c.example")
KNOWN = [Known(name, key_of(name), "http://127.0.0.1:9") for name in NAMES]
NOW = int(MORNING.timestamp())


@pytest.fixture
def witnessed(folder: Path, clock: Clock) -> Wire:
    """Return a wire that finds two of three witnesses enough."""
    return reopened(folder, clock)


def reopened(folder: Path, clock: Clock) -> Wire:
    name_witnesses(folder, KNOWN, f"group two 2 {' '.join(NAMES)}", "quorum two")
    return open_wire(folder, clock=clock)


def latest() -> Checkpoint:
    row = latest_checkpoint()
    assert row is not None
    return row


def line_of(row: Checkpoint, which: int = 0, seconds: int = NOW) -> Signature:
    known = KNOWN[which]
    return cosign(parse_note(row.note).text, known.name, known.key, seconds)


def answered(wire: Wire, which: int, *lines: Signature) -> Heard:
    """Return what the wire hears where a witness answers with these lines."""
    return Heard(wire.policy.witnesses[which], "cosigned", "cosigned", lines)


def test_a_line_with_any_bit_flipped_is_refused(witnessed: Wire) -> None:
    row = latest()
    line = line_of(row)
    material = line.key_id + line.blob
    for bit in range(len(material) * 8):
        changed = bytearray(material)
        changed[bit // 8] ^= 1 << bit % 8
        wrong = Signature(line.name, bytes(changed[:4]), bytes(changed[4:]))
        assert keep(witnessed, row, answered(witnessed, 0, wrong)).result == "wrong answer"
    assert not Cosignature.objects.exists()
    assert keep(witnessed, row, answered(witnessed, 0, line)).result == "cosigned"


def test_a_line_is_of_one_checkpoint_and_one_witness(witnessed: Wire) -> None:
    before = latest()
    grow(witnessed)
    foreign = (line_of(before), line_of(latest(), 1))
    for line in foreign:
        heard = keep(witnessed, latest(), answered(witnessed, 0, line))
        assert heard.result == "wrong answer"
    assert not Cosignature.objects.exists()


@pytest.mark.parametrize(("off", "kept"), [(-301, 0), (-300, 1), (300, 1), (301, 0)])
def test_its_time_is_near_the_wires_clock(witnessed: Wire, off: int, kept: int) -> None:
    keep(witnessed, latest(), answered(witnessed, 0, line_of(latest(), 0, NOW + off)))
    assert Cosignature.objects.count() == kept


def test_an_older_line_never_replaces_a_newer_one(witnessed: Wire) -> None:
    for seconds in (NOW + 10, NOW, NOW + 9):
        keep(witnessed, latest(), answered(witnessed, 0, line_of(latest(), 0, seconds)))
    assert Cosignature.objects.get().seconds == NOW + 10


def grow(wire: Wire) -> None:
    """Log an entry and sign the head over it."""
    number = log_size()
    entry = Leaf(
        type="content.erased", at="2026-03-03T09:00:00Z", id=f"{number:032x}", release=number
    )
    with transaction.atomic():
        append(entry)
    advance(wire)


# What happens, in order: the record grows, or a witness cosigns its head at a time.
HAPPENING = st.one_of(st.none(), st.tuples(st.integers(0, 2), st.integers(-300, 300)))


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(happenings=st.lists(HAPPENING, max_size=12))
def test_each_entry_is_proven_by_the_first_quorum_and_until_then_by_the_first_head(
    template: Path, happenings: list[tuple[int, int] | None]
) -> None:
    with TemporaryDirectory() as place:
        wire = reopened(Path(shutil.copytree(template, Path(place) / "wire")), Clock())
        frozen: dict[int, str] = {}
        for happening in happenings:
            if happening is None:
                grow(wire)
                continue
            which, off = happening
            keep(wire, latest(), answered(wire, which, line_of(latest(), which, NOW + off)))
            for quorum in Quorum.objects.all():
                assert frozen.setdefault(quorum.size, quorum.note) == quorum.note
        heads = [row.size for row in Checkpoint.objects.all()]
        met = [size for size in heads if Cosignature.objects.filter(size=size).count() >= 2]
        assert sorted(frozen) == met
        prover = Prover(wire)
        for index in range(log_size()):
            note = parse_proof(prover.prove(index)).checkpoint
            covering = [size for size in met if size > index]
            if covering:
                assert note == frozen[covering[0]]
                assert accept_checkpoint(note, wire.policy).checkpoint.size == covering[0]
            else:
                assert note == Checkpoint.objects.filter(size__gt=index)[0].note
        signed = parse_note(published_note(latest())).signatures
        assert len(signed) == 1 + Cosignature.objects.filter(size=latest().size).count()
        connections.close_all()

"""What witnesses have said of this wire's record, as the log reads it before it signs or shows."""

from django.db.models import Q

from dateline.record.cosignature import add_cosignatures
from dateline.record.errors import RecordError
from dateline.record.note import parse_signature
from dateline.record.policy import open_head
from dateline.wire.errors import ContradictionError
from dateline.wire.opening import Wire
from dateline.wire.publishing.handovers import own_keys
from dateline.wire.publishing.models import Checkpoint, Cosignature, Quorum
from dateline.wire.witnesses import Sighting


def latest_checkpoint() -> Checkpoint | None:
    """Return the checkpoint that was signed last."""
    return Checkpoint.objects.order_by("-size").first()


def published_note(row: Checkpoint) -> str:
    """Return a checkpoint as readers get it: signed, with every cosignature that is kept."""
    lines = Cosignature.objects.filter(size=row.size).values_list("line", flat=True)
    return add_cosignatures(row.note, [parse_signature(line) for line in lines])


def cosigned_by(wire: Wire, size: int) -> dict[str, int]:
    """Return who of the wire's policy cosigned a size, with the POSIX seconds of each."""
    kept = dict(Cosignature.objects.filter(size=size).values_list("witness", "seconds"))
    return {
        each.name: kept[each.key.vkey] for each in wire.policy.witnesses if each.key.vkey in kept
    }


def quorum_span(size: int) -> range:
    """Return the indices of the entries that the quorum for a size is the first to cover."""
    before = Quorum.objects.filter(size__lt=size).order_by("-size").first()
    return range(before.size if before else 0, size)


def within(span: range) -> Q:
    """Return the condition that a row's entry is one of these indices."""
    return Q(entry__gte=span.start, entry__lt=span.stop)


def check_witnesses(wire: Wire) -> None:
    """Stop where a witness holds another history of this wire than the database.

    They are looked up once a process, for two seconds at most; one out of reach stops nothing.
    """
    for sighting in wire.lookout():
        check_sighting(wire, sighting)


def check_sighting(wire: Wire, sighting: Sighting) -> None:
    """Raise `ContradictionError` where a witness holds what this wire's key signed elsewhere."""
    try:
        head = open_head(sighting.note, own_keys(wire))
    except RecordError:
        return  # without this wire's own signature it is just what somebody says
    last = latest_checkpoint()
    size = last.size if last else 0
    if head.size > size:
        raise ContradictionError(
            f"The witness {sighting.witness} holds a checkpoint of {head.size} entries that this "
            f"wire's key signed, and the database knows one of {size} at most: it was restored "
            "from an older backup. Nothing is signed."
        )
    row = Checkpoint.objects.filter(size=head.size).first()
    if row is None or bytes(row.root) != head.root:
        raise ContradictionError(
            f"The checkpoint of {head.size} entries that the witness {sighting.witness} holds, "
            "signed by this wire's key, isn't the one in the database: two histories. Nothing is "
            "signed."
        )

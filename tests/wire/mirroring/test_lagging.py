"""A mirror says which translations are behind, as its wire does."""

from pathlib import Path

from dateline.wire.opening import Wire
from wire.mirroring.mirrors import faults, pull
from wire.mirroring.test_pulling import likened, settle
from wire.publishing.linked import live
from wire.wires import audit


def test_translations_are_mirrored_with_all_that_they_are_behind(
    wire: Wire, tmp_path: Path
) -> None:
    live(wire)
    assert audit(wire) == ()
    folder = tmp_path / "mirror"
    pull(wire, folder)
    settle(wire, folder)
    pull(wire, folder)
    # Whose a release was that is erased nobody is told any more, so that its lines are the wire's.
    assert faults(folder) == []
    other = likened(wire, folder).get("other", [])
    assert isinstance(other, list)
    assert [name for name in other if name.startswith("releases/")] == []

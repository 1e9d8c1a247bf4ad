"""The audit of a whole wire: every public file of a release is what the record says, or named."""

from pathlib import Path

import pytest

from dateline.record.policy import as_policy
from dateline.verify.audit import Auditor
from dateline.wire.edition import folder_fetch
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_pending
from wire.wires import publish_text


def sentences(wire: Wire, *, render: bool = False) -> list[str]:
    """Audit a wire and return what is wrong with it."""
    auditor = Auditor(folder_fetch(wire.edition), as_policy([wire.signer.verifier]), render=render)
    for _ in auditor.run():
        pass
    return [fault.sentence for fault in auditor.faults]


def damage(path: Path) -> None:
    """Change a byte in the middle of a file."""
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(bytes(content))


@pytest.mark.parametrize("place", ["releases/1", "releases/1/v1"])
@pytest.mark.parametrize("name", ["release.json", "release.pdf", "release.tlog-proof"])
def test_a_byte_changed_in_a_release_is_found(wire: Wire, place: str, name: str) -> None:
    publish_text(wire)
    press_pending(wire)
    assert sentences(wire) == []
    damage(wire.edition / place / name)
    assert sentences(wire) != []


@pytest.mark.parametrize("place", ["releases/1", "releases/1/v1"])
@pytest.mark.parametrize("name", ["index.html", "release.txt"])
def test_a_byte_changed_in_page_or_text_is_found_by_pressing_them_again(
    wire: Wire, place: str, name: str
) -> None:
    publish_text(wire)
    press_pending(wire)
    assert sentences(wire, render=True) == []
    damage(wire.edition / place / name)
    assert sentences(wire, render=True) != []


@pytest.mark.parametrize("path", ["about/wire.json", "guidelines/DG-2026.1/guidelines.json"])
def test_a_byte_changed_in_what_opens_an_entry_is_found(wire: Wire, path: str) -> None:
    damage(wire.edition / path)
    assert sentences(wire) != []

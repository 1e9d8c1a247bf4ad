"""Pins: a key seen once is trusted again, and moves on by a proven hand-over alone."""

from pathlib import Path

import msgspec
import pytest

from dateline.cli.failing import CommandError
from dateline.cli.pins import handovers_file, pinned, pins_file, read_pins, visit
from dateline.record.errors import RetiredKeyError
from dateline.record.note import Verifier
from dateline.record.policy import Policy, open_head
from dateline.release.canonical import canonical_bytes
from dateline.verify.wire_files import WireStatements
from record.bundles import LAST, NEXT, VERIFIER, SampleWire
from verify.moved import Moved, forged, move

replace = msgspec.structs.replace


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let pins be kept where the test ends."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def moved() -> Moved:
    return move()


def counting(policy: Policy) -> list[tuple[Verifier, int, int | None]]:
    return [(log.key, log.first, log.last) for log in policy.logs]


def test_a_key_seen_first_is_pinned_and_trusted_again() -> None:
    assert counting(visit(VERIFIER, None)) == [(VERIFIER, 0, None)]
    assert read_pins() == {VERIFIER.name: VERIFIER.vkey}
    assert counting(pinned()) == [(VERIFIER, 0, None)]


def test_another_key_is_refused_where_nothing_proves_it(moved: Moved) -> None:
    visit(VERIFIER, None)
    (carried,) = moved.wire.handovers
    bent = replace(carried, salt="00" * 32)
    stranger = SampleWire(signer=LAST)
    stranger.hand_over(NEXT)
    for shown in (None, b"{}", stated(bent), stranger.wire_statements()):
        with pytest.raises(
            CommandError, match=r"another key at an earlier visit|hand-overs of its key that fail"
        ):
            visit(NEXT.verifier, shown)
    assert read_pins() == {VERIFIER.name: VERIFIER.vkey}
    assert not handovers_file().exists()


def test_a_hand_over_from_the_pinned_key_is_followed_and_remembered(moved: Moved) -> None:
    visit(VERIFIER, None)
    size = int(moved.wire.files["checkpoint"].split(b"\n")[1]) - 1
    both = [(VERIFIER, 0, size - 1), (NEXT.verifier, size, None)]
    assert counting(visit(NEXT.verifier, moved.wire.wire_statements())) == both
    assert counting(pinned()) == both
    # The next visit needs no hand-over shown, and believes the old key no further.
    assert counting(visit(NEXT.verifier, None)) == both
    with pytest.raises(CommandError, match="showed another key"):
        visit(VERIFIER, None)
    thief, _copy = forged(30)
    with pytest.raises(RetiredKeyError):
        open_head(thief.files["checkpoint"].decode(), pinned())


def test_a_second_hand_over_of_the_pinned_key_is_refused(moved: Moved) -> None:
    visit(VERIFIER, moved.wire.wire_statements())
    visit(NEXT.verifier, moved.wire.wire_statements())
    thief, _copy = forged(0, handed=True)
    with pytest.raises(CommandError, match="two histories"):
        visit(LAST.verifier, thief.wire_statements())


def test_where_the_old_key_is_lost_the_pin_stays_where_it_is() -> None:
    moved = move(lost=True)
    visit(VERIFIER, None)
    with pytest.raises(CommandError, match="showed another key"):
        visit(NEXT.verifier, moved.wire.wire_statements())


def test_what_cannot_be_read_is_a_sentence(home: Path) -> None:
    pins_file().parent.mkdir()
    handovers_file().write_text("{", "utf-8")
    with pytest.raises(CommandError, match=r"handovers\.json can't be read"):
        pinned()


def stated(*entries: object) -> bytes:
    return canonical_bytes(WireStatements("dateline/wire/v1", entries))  # type: ignore[arg-type]

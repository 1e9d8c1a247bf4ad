"""The wire's own policy is read when the wire is opened, and one sentence says what is wrong."""

from pathlib import Path

import pytest

from dateline.record.policy import parse_policy
from dateline.wire.errors import ConfigurationError
from dateline.wire.opening import Wire, open_wire
from dateline.wire.publishing.actions.press import press_pending
from wire.witnesses import Known, key_of, log_of, name_witnesses, verifier_of

A = Known("a.witness.example", key_of("a"), "http://127.0.0.1:9")


def write(folder: Path, *lines: str) -> None:
    name_witnesses(folder, [A])
    (folder / "witnesses.policy").write_text("".join(f"{line}\n" for line in lines), "utf-8")


def test_readers_get_it_as_it_is_understood(folder: Path) -> None:
    log = f"log {log_of(folder).vkey} https://pebble.example/record"
    write(folder, "# Ours.", log, "", f"{A.line}", f"quorum {A.name}")
    wire = open_wire(folder)
    press_pending(wire)
    published = (wire.record / "policy").read_text("utf-8")
    assert published == f"{log}\n{A.line}\nquorum {A.name}\n"


def test_without_one_readers_get_the_wires_key_and_no_witness(wire: Wire) -> None:
    policy = parse_policy((wire.record / "policy").read_bytes())
    assert [(log.key, log.url) for log in policy.logs] == [
        (wire.signer.verifier, "https://pebble.example/record")
    ]
    assert (policy.witnesses, policy.quorum) == ((), "none")


def test_a_file_that_isnt_there_is_a_sentence(folder: Path) -> None:
    write(folder)
    (folder / "witnesses.policy").unlink()
    with pytest.raises(ConfigurationError, match=r"witnesses.policy can't be read: No such file"):
        open_wire(folder)


def test_a_line_that_is_none_is_named(folder: Path) -> None:
    write(folder, f"log {log_of(folder).vkey}", "witless", "quorum none")
    with pytest.raises(ConfigurationError, match="Line 2 of the policy"):
        open_wire(folder)


def test_a_policy_without_the_wires_own_key_is_refused(folder: Path) -> None:
    write(folder, A.line, "quorum none")
    with pytest.raises(ConfigurationError, match=f"add the line “log {log_of(folder).name}"):
        open_wire(folder)


@pytest.mark.parametrize(
    "address",
    [
        "ftp://w.example/",
        "w.example",
        "http://",
        "http://user:word@w.example/",
        "http://w.example/?q=1",
        "http://w.example/#top",
        "http://w.example:99999/",
        f"http://{'a' * 64}.example/",
        "http://wïtness.example/",
        "file:///etc/passwd",
    ],
)
def test_an_address_that_cant_be_asked_is_refused(folder: Path, address: str) -> None:
    witness = f"witness a {A.verifier.vkey} {address}"
    write(folder, f"log {log_of(folder).vkey}", witness, "quorum a")
    with pytest.raises(ConfigurationError, match="isn't a plain"):
        open_wire(folder)


def test_a_witness_without_an_address_is_known_and_never_asked(folder: Path) -> None:
    write(folder, f"log {log_of(folder).vkey}", f"witness a {A.verifier.vkey}", "quorum a")
    wire = open_wire(folder)
    assert [(each.name, each.url) for each in wire.policy.witnesses] == [("a", None)]
    assert wire.lookout() == ()


def test_more_witnesses_than_a_note_has_room_for_are_refused(folder: Path) -> None:
    keys = [verifier_of(f"w{number}", key_of(f"w{number}")) for number in range(65)]
    lines = [f"witness w{number} {key.vkey}" for number, key in enumerate(keys)]
    write(folder, f"log {log_of(folder).vkey}", *lines, "quorum none")
    with pytest.raises(ConfigurationError, match="more than 64 witnesses"):
        open_wire(folder)

"""Policies: who must have signed, and that they did."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from dateline.record.checkpoint import Checkpoint, format_checkpoint, sign_checkpoint
from dateline.record.cosignature import cosign
from dateline.record.errors import (
    MalformedError,
    QuorumError,
    RecordError,
    SignatureError,
    UnknownKeyError,
)
from dateline.record.note import (
    COSIGNATURE,
    Note,
    Signature,
    Signer,
    Verifier,
    format_note,
    format_signature,
    parse_note,
)
from dateline.record.policy import (
    Group,
    Log,
    Policy,
    Witness,
    accept_checkpoint,
    format_policy,
    parse_policy,
    read_cosigned,
)

LOG = Signer.from_seed("wire.example.org", bytes(range(32)))
HEAD = Checkpoint("wire.example.org", 3, bytes(range(32)))
TEXT = format_checkpoint(HEAD)
SIGNED = sign_checkpoint(HEAD, LOG)
TIME = 1_679_315_147

KEYS = {
    name: Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32)
    for number, name in enumerate(["X1", "X2", "X3", "Y1", "Y2", "Y3"], 1)
}


def key_of(name: str) -> Verifier:
    public = KEYS[name].public_key().public_bytes_raw()
    return Verifier(f"{name.lower()}.example.org", COSIGNATURE, public)


def cosigned(*names: str, time: int = TIME) -> str:
    lines = [cosign(TEXT, key_of(name).name, KEYS[name], time) for name in names]
    return SIGNED + "".join(format_signature(line) + "\n" for line in lines)


EXAMPLE = f"""# The example of the specification.
log {LOG.verifier.vkey}

witness X1 {key_of("X1").vkey}
witness X2 {key_of("X2").vkey} https://x2.example.org/submit
witness X3 {key_of("X3").vkey}
group X-witnesses 2 X1 X2 X3

\twitness Y1\t{key_of("Y1").vkey}
witness Y2 {key_of("Y2").vkey}
witness Y3 {key_of("Y3").vkey}
group Y-witnesses any Y1 Y2 Y3

group X-and-Y all X-witnesses Y-witnesses
  # The rule:
quorum X-and-Y
"""
POLICY = parse_policy(EXAMPLE.encode())


def test_the_example_of_the_specification_reads() -> None:
    assert POLICY.logs == (Log(LOG.verifier),)
    assert POLICY.witnesses[1] == Witness("X2", key_of("X2"), "https://x2.example.org/submit")
    assert POLICY.groups == (
        Group("X-witnesses", 2, ("X1", "X2", "X3")),
        Group("Y-witnesses", 1, ("Y1", "Y2", "Y3")),
        Group("X-and-Y", 2, ("X-witnesses", "Y-witnesses")),
    )
    assert parse_policy(format_policy(POLICY)) == POLICY


@pytest.mark.parametrize(
    ("names", "enough"),
    [
        ((), False),
        (("X1", "X2", "X3"), False),
        (("Y1", "Y2", "Y3"), False),
        (("X1", "Y1"), False),
        (("X1", "X3", "Y2"), True),
        (("X1", "X2", "X3", "Y1", "Y2", "Y3"), True),
        (("X1", "X1", "Y1"), False),
    ],
)
def test_a_quorum_of_groups_counts_as_the_specification_says(
    names: tuple[str, ...], enough: bool
) -> None:
    if enough:
        accepted = accept_checkpoint(cosigned(*names), POLICY)
        assert accepted.checkpoint == HEAD
        assert accepted.cosigned == tuple((name, TIME) for name in names)
    else:
        with pytest.raises(QuorumError, match="X-and-Y"):
            accept_checkpoint(cosigned(*names), POLICY)


def test_who_cosigned_is_told_in_the_order_of_time_with_each_group() -> None:
    assert POLICY.tell({"Y1": TIME + 62, "X3": TIME + 1, "X1": TIME}) == (
        "Cosigned by X1 on 2023-03-20 at 12:25:47 UTC and X3 on 2023-03-20 at 12:25:48 UTC and"
        " Y1 on 2023-03-20 at 12:26:49 UTC: group X-witnesses 2 of 3 met,"
        " group Y-witnesses 1 of 3 met, group X-and-Y 2 of 2 met, quorum X-and-Y met."
    )


def test_what_a_quorum_lacks_is_named() -> None:
    assert POLICY.tell({"X2": TIME, "Y3": 2**63 - 1}) == (
        "Cosigned by X2 on 2023-03-20 at 12:25:47 UTC and Y3 on second 9223372036854775807:"
        " group X-witnesses 1 of 3 not met (2 needed, missing X1 and X3),"
        " group Y-witnesses 1 of 3 met,"
        " group X-and-Y 1 of 2 not met (2 needed, missing X-witnesses), quorum X-and-Y not met."
    )
    assert POLICY.tell({}).startswith("Nobody known here cosigned: group X-witnesses 0 of 3 not")
    assert Policy(()).tell({}) == "Nobody known here cosigned."


def test_a_name_of_odd_octets_is_told_readably() -> None:
    line = f"witness caf\udce9 {key_of('X1').vkey}\nquorum caf\udce9\n"
    policy = parse_policy(line.encode(errors="surrogateescape"))
    assert policy.tell({}) == "Nobody known here cosigned: quorum caf\ufffd not met."


def test_cosigners_are_read_without_asking_for_a_quorum() -> None:
    assert read_cosigned(cosigned("X1"), POLICY).cosigned == (("X1", TIME),)
    with pytest.raises(QuorumError, match="quorum isn't met"):
        accept_checkpoint(cosigned("X1"), POLICY)


def test_no_quorum_asks_for_the_log_alone() -> None:
    policy = parse_policy(f"log {LOG.verifier.vkey}\nquorum none\n".encode())
    assert accept_checkpoint(SIGNED, policy).cosigned == ()
    assert accept_checkpoint(SIGNED, [LOG.verifier]).checkpoint == HEAD


def test_a_quorum_may_be_one_witness() -> None:
    policy = parse_policy(
        f"log {LOG.verifier.vkey}\nwitness w {key_of('X1').vkey}\nquorum w\n".encode()
    )
    assert accept_checkpoint(cosigned("X1"), policy).cosigned == (("w", TIME),)
    with pytest.raises(QuorumError):
        accept_checkpoint(cosigned("X2"), policy)


def test_witnesses_without_the_log_are_not_enough() -> None:
    note = parse_note(cosigned("X1", "X2", "Y1"))
    without = format_note(Note(note.text, note.signatures[1:]))
    with pytest.raises(UnknownKeyError):
        accept_checkpoint(without, POLICY)
    with pytest.raises(UnknownKeyError):
        accept_checkpoint(cosigned("X1", "X2", "Y1"), Policy(()))


def test_one_wrong_cosignature_of_a_known_witness_refuses_the_whole_note() -> None:
    wrong = Signature(key_of("Y2").name, key_of("Y2").key_id, bytes(72))
    note = cosigned("X1", "X2", "Y1") + format_signature(wrong) + "\n"
    with pytest.raises(SignatureError, match=r"y2\.example\.org"):
        accept_checkpoint(note, POLICY)


WITNESS = f"witness a {key_of('X1').vkey}\n"


@pytest.mark.parametrize(
    "policy",
    [
        "",
        "quorum none",
        "quorum none\r\n",
        "quorum none\nquorum none\n",
        "quorum\n",
        "quorum a b\n",
        "quorum a\n",
        f"quorum a\n{WITNESS}",
        "log\nquorum none\n",
        "log wire.example.org\nquorum none\n",
        f"log {key_of('X1').vkey}\nquorum none\n",
        f"log {LOG.verifier.vkey} https://a https://b\nquorum none\n",
        f"log {LOG.verifier.vkey}\nlog {LOG.verifier.vkey}\nquorum none\n",
        f"witness a {LOG.verifier.vkey}\nquorum a\n",
        f"witness none {key_of('X1').vkey}\nquorum none\n",
        f"{WITNESS}witness a {key_of('X2').vkey}\nquorum a\n",
        f"{WITNESS}witness b {key_of('X1').vkey}\nquorum a\n",
        f"{WITNESS}group a any a\nquorum a\n",
        f"{WITNESS}group g any\nquorum g\n",
        f"{WITNESS}group g any b\nquorum g\n",
        f"{WITNESS}group g any none\nquorum g\n",
        f"{WITNESS}group g any g\nquorum g\n",
        f"{WITNESS}group g 0 a\nquorum g\n",
        f"{WITNESS}group g 2 a\nquorum g\n",
        f"{WITNESS}group g 01 a\nquorum g\n",
        f"{WITNESS}group g +1 a\nquorum g\n",
        f"{WITNESS}group g 1 a a\nquorum g\n",
        f"{WITNESS}group g any a\ngroup h any a\nquorum h\n",
        f"{WITNESS}group none any a\nquorum none\n",
        "whatever none\nquorum none\n",
        "Quorum none\n",
        f"log {LOG.verifier.vkey}\n",
        "\n# Nothing.\n",
        "quorum none # with a remark\n",
        "quorum\u00a0none\n",
        "quorum none\x0c\n",
        "# \x7f\nquorum none\n",
    ],
    ids=lambda text: repr(text[-40:]),
)
def test_what_is_not_a_policy_to_the_letter_is_refused(policy: str) -> None:
    with pytest.raises(MalformedError):
        parse_policy(policy.encode())


def test_the_same_key_under_another_name_is_listed_twice() -> None:
    alias = Verifier("alias.example.org", COSIGNATURE, key_of("X1").public)
    with pytest.raises(MalformedError, match="Line 2"):
        parse_policy(f"{WITNESS}witness b {alias.vkey}\nquorum a\n".encode())


def test_names_are_octets_and_nothing_more() -> None:
    kelvin, latin, raw = "\u212a".encode(), b"K", b"\xff\xfe"
    lines = [
        b"witness " + name + b" " + key_of(key).vkey.encode() + b"\n"
        for name, key in ((kelvin, "X1"), (latin, "X2"), (raw, "X3"))
    ]
    content = b"".join(lines) + b"group all all " + b" ".join([kelvin, latin, raw])
    policy = parse_policy(content + b"\nquorum all\n")
    assert len({witness.name for witness in policy.witnesses}) == 3
    assert raw in format_policy(policy)


def test_thirty_two_of_each_are_read() -> None:
    lines = []
    for i in range(32):
        seed = bytes([i, 1]) * 16
        public = Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()
        lines.append(f"log {Signer.from_seed(f'log{i}.example', bytes([i, 2]) * 16).verifier.vkey}")
        lines.append(f"witness w{i} {Verifier(f'w{i}.example', COSIGNATURE, public).vkey}")
        lines.append(f"group g{i} any w{i}" + (f" g{i - 1}" if i else ""))
    lines.append("quorum g31")
    policy = parse_policy(("\n".join(lines) + "\n").encode())
    assert policy.satisfied_by(["w0"])
    assert not policy.satisfied_by([])
    assert format_policy(policy)


def test_a_policy_that_cannot_be_written_is_refused() -> None:
    for policy in (
        Policy((), quorum="nobody"),
        Policy((), (Witness("two words", key_of("X1")),), quorum="none"),
        Policy((Log(LOG.verifier, "https://a b"),)),
        Policy((Log(LOG.verifier, ""),)),
    ):
        with pytest.raises(RecordError):
            format_policy(policy)


def test_a_policy_over_the_limit_is_refused() -> None:
    with pytest.raises(MalformedError):
        parse_policy(b"#" * 1_000_001 + b"\nquorum none\n")

"""The policy file as an outsider's program reads it: to the letter, and with the same outcome."""

import pytest

from dateline.record.bundle import format_copy
from dateline.record.errors import MalformedError, QuorumError
from dateline.record.policy import accept_checkpoint, format_policy, parse_policy
from dateline.record.proof import parse_proof
from outside.checking import PIER, TOWER, Checker, Ran, refusal, trusting, with_cosigned_proof
from record.bundles import VERIFIER, make_copy

COPY = with_cosigned_proof(make_copy(), TOWER, PIER)
NOTE = parse_proof(COPY.bundle.proof).checkpoint
LOG = f"log {VERIFIER.vkey}\n"
TOWER_LINE, PIER_LINE, BUOY_LINE = (
    f"witness {witness.name} {witness.key.vkey}\n"
    for witness in trusting(VERIFIER, quorum=1).witnesses
)
ALL = LOG + TOWER_LINE + PIER_LINE + BUOY_LINE


def judged(checker: Checker, policy: bytes) -> Ran:
    """What the program says of the copy, which tower and pier cosigned, by a policy."""
    (checker.folder / "copy").write_bytes(format_copy(COPY))
    (checker.folder / "own.policy").write_bytes(policy)
    return checker.run("copy", "copy", "--policy", "own.policy")


@pytest.mark.parametrize(
    ("lines", "met"),
    [
        ("quorum none\n", True),
        ("quorum tower\n", True),
        ("quorum buoy\n", False),
        ("group g any tower buoy\nquorum g\n", True),
        ("group g all tower buoy\nquorum g\n", False),
        ("group g all tower pier\nquorum g\n", True),
        ("group g 2 tower pier buoy\nquorum g\n", True),
        ("group g 3 tower pier buoy\nquorum g\n", False),
        ("group g any buoy\ngroup h 2 tower pier g\nquorum h\n", True),
        ("group g any buoy\ngroup h 3 tower pier g\nquorum h\n", False),
        ("group g any pier\ngroup h all tower g\nquorum h\n", True),
        ("# a comment\n \t# another\n\n\tquorum  \t tower \n", True),
    ],
)
def test_a_quorum_is_met_for_it_as_for_us(lines: str, met: bool, checker: Checker) -> None:
    policy = (ALL + lines).encode()
    ran = judged(checker, policy)
    assert (ran.code == 0) == met
    if met:
        accept_checkpoint(NOTE, parse_policy(policy))
        return
    assert "asks for the quorum" in refusal(ran)
    with pytest.raises(QuorumError):
        accept_checkpoint(NOTE, parse_policy(policy))


@pytest.mark.parametrize(
    "policy",
    [
        "",
        "\n",
        ALL,
        ALL + "quorum none",
        ALL + "quorum\n",
        ALL + "quorum none none\n",
        ALL + "quorum none\nquorum none\n",
        ALL + "quorum nobody\n",
        ALL + "Quorum none\n",
        ALL + "quorum\x0bnone\n",
        ALL + "quorum none\r\n",
        ALL + "quorum none\x7f\n",
        ALL + "# \x07\nquorum none\n",
        ALL + "group g 0 tower\nquorum g\n",
        ALL + "group g 2 tower\nquorum g\n",
        ALL + "group g 01 tower\nquorum g\n",
        ALL + "group g some tower\nquorum g\n",
        ALL + "group g any\nquorum none\n",
        ALL + "group g any nobody\nquorum g\n",
        ALL + "group g any g\nquorum g\n",
        ALL + "group g any tower tower\nquorum g\n",
        ALL + "group g any tower\ngroup h any tower\nquorum h\n",
        ALL + "group tower any pier\nquorum tower\n",
        ALL + "group none any pier\nquorum none\n",
        ALL + TOWER_LINE + "quorum none\n",
        LOG + "quorum tower\n" + TOWER_LINE,
        LOG + f"witness tower {VERIFIER.vkey}\nquorum none\n",
        TOWER_LINE.replace("witness tower", "log") + "quorum none\n",
        LOG + TOWER_LINE.replace("+", "+0", 1) + "quorum none\n",
        LOG + "witness tower tower.example+00000000+BAAA\nquorum none\n",
        LOG + "witness tower\nquorum none\n",
        LOG + TOWER_LINE[:-1] + " one two\nquorum none\n",
        LOG.replace("+", "+0", 1) + "quorum none\n",
        "log\nquorum none\n",
    ],
)
def test_a_policy_that_is_none_is_refused_by_it_and_by_us(policy: str, checker: Checker) -> None:
    refusal(judged(checker, policy.encode()))
    with pytest.raises(MalformedError):
        parse_policy(policy.encode())


def test_a_policy_over_the_limit_is_refused(checker: Checker) -> None:
    policy = (ALL + "quorum none\n").encode() + b"#" * 1_000_000 + b"\n"
    assert "at most 1000000 bytes" in refusal(judged(checker, policy))


def test_urls_and_names_of_any_octets_are_read(checker: Checker) -> None:
    lines = (
        LOG[:-1].encode() + b" https://wire.example.org/record/\n"
        b"witness \xff\xfe " + TOWER_LINE.split()[2].encode() + b" https://tower.example/\n"
        b"quorum \xff\xfe\n"
    )
    assert "cosigned by \ufffd\ufffd at " in judged(checker, lines).out
    assert format_policy(parse_policy(lines)) == lines


def test_a_log_of_another_origin_is_not_asked(checker: Checker) -> None:
    content = format_copy(COPY)
    renamed = content.replace(rb"\n\nwire.example.org\n", rb"\n\nother.example\n")
    assert renamed != content
    sentence = refusal(checker.copy(renamed, trusting(VERIFIER)))
    assert sentence.startswith('The checkpoint of "other.example" isn\'t signed by a key')

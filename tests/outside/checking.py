"""Running the program of `src/dateline-check`, and policies and witnesses for it to judge by."""

import hashlib
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from dateline.record.bundle import Copy
from dateline.record.cosignature import cosign
from dateline.record.note import COSIGNATURE, Verifier, format_note, parse_note
from dateline.record.policy import Group, Log, Policy, Witness, format_policy
from dateline.record.proof import format_proof, parse_proof
from record.bundles import SampleWire, sample_document

SOURCES = Path(__file__).parent
TIME = 1_790_000_000
"""When witnesses cosign, in POSIX seconds."""
TOWER, PIER, BUOY = "tower.example", "pier.example", "buoy.example"
WITNESSES = (TOWER, PIER, BUOY)


class Ran(NamedTuple):
    """What a run gave: exit code, standard output and error."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Checker:
    """The program, built; ``folder`` is where it runs and keeps what it is given."""

    program: Path
    folder: Path

    def copy(self, content: bytes, policy: Policy, handovers: bytes | None = None) -> Ran:
        """Judge a copy, with a wire's ``about/wire.json`` at hand where one is given."""
        path = self.folder / "copy"
        path.write_bytes(content)
        return self._judge("copy", path, policy, handovers)

    def codes(self, contents: Sequence[bytes], policy: Policy) -> list[int]:
        """Judge many copies, each by a run of its own, and return the exit codes."""
        many = self.folder / "many"
        many.mkdir()
        for number, content in enumerate(contents):
            (many / f"{number:06d}").write_bytes(content)
        (self.folder / "wire.policy").write_bytes(format_policy(policy))
        loop = 'for f in many/*; do "$0" copy "$f" --policy wire.policy >out 2>&1; echo $?; done'
        done = subprocess.run(
            ["sh", "-c", loop, self.program],
            cwd=self.folder,
            capture_output=True,
            timeout=300,
            check=True,
        )
        return [int(code) for code in done.stdout.split()]

    def record(self, folder: Path, policy: Policy, handovers: bytes | None = None) -> Ran:
        """Judge a record's folder."""
        return self._judge("record", folder, policy, handovers)

    def tree(self, lines: bytes) -> list[str]:
        """Judge proofs, one claim a line."""
        return self.run("tree", stdin=lines).out.split()

    def run(self, *arguments: str, stdin: bytes = b"") -> Ran:
        """Run the program with nothing around it: no environment, no network needed."""
        done = subprocess.run(
            [self.program, *arguments],
            cwd=self.folder,
            env={},
            input=stdin,
            capture_output=True,
            timeout=60,
            check=False,
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    def _judge(self, verb: str, path: Path, policy: Policy, handovers: bytes | None) -> Ran:
        written, opened = self.folder / "wire.policy", self.folder / "wire.json"
        written.write_bytes(format_policy(policy))
        more = () if handovers is None else ("--handovers", opened.name)
        opened.write_bytes(handovers or b"")
        return self.run(verb, str(path), "--policy", written.name, *more)


def refusal(ran: Ran) -> str:
    """Return the one sentence that a run refused with, having checked that it is one."""
    assert ran.code == 1, ran
    assert ran.out == ""
    (line,) = ran.err.splitlines()
    return line.removeprefix("dateline-check: ")


def trusting(key: Verifier, *, quorum: int | None = None) -> Policy:
    """Return the policy of a log's key; ``quorum`` is how many of the three must have cosigned."""
    if quorum is None:
        return Policy((Log(key),))
    witnesses = tuple(Witness(name.partition(".")[0], _verifier(name)) for name in WITNESSES)
    group = Group("some", quorum, tuple(witness.name for witness in witnesses))
    return Policy((Log(key),), witnesses, (group,), "some")


def cosigned(note: str, *names: str) -> str:
    """Return a signed checkpoint with the cosignatures of these witnesses."""
    parsed = parse_note(note)
    lines = tuple(cosign(parsed.text, name, _private(name), TIME) for name in names)
    return format_note(replace(parsed, signatures=parsed.signatures + lines))


def with_cosigned_proof(copy: Copy, *names: str) -> Copy:
    """Return a copy whose bundle's proof has a checkpoint that these witnesses cosigned."""
    proof = parse_proof(copy.bundle.proof)
    text = format_proof(proof.index, proof.hashes, cosigned(proof.checkpoint, *names))
    bundle = msgspec.structs.replace(copy.bundle, proof=text)
    return msgspec.structs.replace(copy, bundle=bundle)


def lived() -> Copy:
    """A copy with all there is: sealed, signed, replied to, corrected and retracted."""
    wire = SampleWire()
    copy = wire.publish(sealed=True)
    copy = wire.reply(copy)
    copy, _ = wire.correct(copy, sample_document("Tenants of Quay House win most repairs"))
    return wire.retract(copy)


def reported_and_restored() -> Copy:
    """A copy of a version that followed a report, a withdrawal and its restoration."""
    wire = SampleWire()
    copy = wire.restore(wire.retract(wire.decide(wire.publish())))
    newer = wire.correct(copy, sample_document("Tenants of Quay House win most repairs"))[1]
    return msgspec.structs.replace(newer, later=copy.later)


def behind_and_followed() -> Copy:
    """A copy of a version that followed a translation, and is behind it again."""
    wire = SampleWire()
    first = wire.lag(wire.publish())
    newer = wire.follow(first, sample_document("Tenants of Quay House win most repairs"))[1]
    return wire.lag(newer, version=3, filing="0a" * 16)


def _private(name: str) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(hashlib.sha256(name.encode()).digest())


def _verifier(name: str) -> Verifier:
    return Verifier(name, COSIGNATURE, _private(name).public_key().public_bytes_raw())

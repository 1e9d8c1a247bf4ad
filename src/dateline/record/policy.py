"""Policies: which logs are trusted, and how many of which witnesses must have cosigned.

The file is C2SP tlog-policy's (an untagged draft, read in July 2026): lines ``log <vkey> [url]``,
``witness <name> <vkey> [url]``, ``group <name> all|any|<k> <member>…`` and one ``quorum <name>``
or ``quorum none``; ``#`` begins a comment line. Names are opaque octets.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from dateline.record.checkpoint import (
    Checkpoint,
    open_checkpoint,
    parse_checkpoint,
    parse_number,
)
from dateline.record.cosignature import verify_cosignature
from dateline.record.errors import (
    MalformedError,
    QuorumError,
    RetiredKeyError,
    UnknownKeyError,
)
from dateline.record.note import COSIGNATURE, ED25519, Verifier, parse_note, parse_vkey

NO_QUORUM = "none"
MAX_POLICY_BYTES = 1_000_000

_FORBIDDEN = re.compile(rb"[\x00-\x08\x0b-\x1f\x7f]")
_BLANK = re.compile(r"[ \t]+")


@dataclass(frozen=True, slots=True)
class Log:
    """A trusted log; its key's name is its origin.

    A policy file bounds nothing; hand-overs do (`dateline.record.handover`): the key counts for
    checkpoints of ``first`` to ``last`` entries, and where it is ``past`` only for who holds each
    of them against the record itself.
    """

    key: Verifier
    url: str | None = None
    first: int = 0
    last: int | None = None
    past: bool = False

    def counts_for(self, size: int) -> bool:
        """Say whether the key signs for the log at this size."""
        return self.first <= size and (self.last is None or size <= self.last)


@dataclass(frozen=True, slots=True)
class Witness:
    """A known witness by the name that the policy gives it."""

    name: str
    key: Verifier
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Witnesses and groups of which at least ``threshold`` must have witnessed."""

    name: str
    threshold: int
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Policy:
    """What a verifier trusts."""

    logs: tuple[Log, ...]
    witnesses: tuple[Witness, ...] = ()
    groups: tuple[Group, ...] = ()
    quorum: str = NO_QUORUM

    def satisfied_by(self, cosigned: Iterable[str]) -> bool:
        """Say whether the witnesses of these names are quorum enough."""
        return self.quorum in self._holding(cosigned)

    def tell(self, cosigned: Mapping[str, int]) -> str:
        """Say who cosigned, when, which groups that meets and what is missing, in one sentence.

        ``cosigned`` has POSIX seconds by witness; they are told in the order of time.
        """
        holds = self._holding(cosigned)
        times = sorted((seconds, name) for name, seconds in cosigned.items())
        told = " and ".join(f"{readable(name)} on {_moment(each)}" for each, name in times)
        parts = [_standing(group, holds) for group in self.groups]
        if self.quorum != NO_QUORUM:
            met = "met" if self.quorum in holds else "not met"
            parts.append(f"quorum {readable(self.quorum)} {met}")
        head = f"Cosigned by {told}" if told else "Nobody known here cosigned"
        return f"{head}: {', '.join(parts)}." if parts else f"{head}."

    def _holding(self, cosigned: Iterable[str]) -> set[str]:
        """Return the names of the witnesses that cosigned and of the groups that this meets."""
        holds = set(cosigned) | {NO_QUORUM}
        for group in self.groups:
            if sum(member in holds for member in group.members) >= group.threshold:
                holds.add(group.name)
        return holds


Trust = Policy | Iterable[Verifier]
"""A policy, or just the keys of logs, which ask for no witness."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A checkpoint that a policy accepts; ``cosigned`` has POSIX seconds by witness."""

    checkpoint: Checkpoint
    cosigned: tuple[tuple[str, int], ...]


def as_policy(trust: Trust) -> Policy:
    """Return the policy that a trust stands for."""
    if isinstance(trust, Policy):
        return trust
    return Policy(tuple(Log(key) for key in trust if key.kind == ED25519))


def open_head(note: str, trust: Trust) -> Checkpoint:
    """Verify a checkpoint by a key that counts for its size, and ask for no witness.

    Raises `UnknownKeyError`, `RetiredKeyError` or `SignatureError`.
    """
    logs = as_policy(trust).logs
    stated = parse_checkpoint(parse_note(note).text)
    try:
        return open_checkpoint(note, [log.key for log in logs if log.counts_for(stated.size)])
    except UnknownKeyError as fault:
        for log in logs:
            if log.key.name == stated.origin and log.key.key_id.hex() in fault.key_ids:
                raise RetiredKeyError(
                    stated.origin, log.key.key_id.hex(), stated.size, (log.first, log.last)
                ) from None
        raise


def accept_checkpoint(note: str, trust: Trust) -> Accepted:
    """Verify a signed checkpoint as `read_cosigned` does, and hold it against the policy's quorum.

    Raises what that raises, or `QuorumError`.
    """
    policy = as_policy(trust)
    accepted = read_cosigned(note, policy)
    if not policy.satisfied_by(name for name, _ in accepted.cosigned):
        raise QuorumError(f"The policy's quorum isn't met. {policy.tell(dict(accepted.cosigned))}")
    return accepted


def read_cosigned(note: str, trust: Trust) -> Accepted:
    """Verify a signed checkpoint: by its log's key, and by every known witness that signed it.

    No quorum is asked for. Raises as `open_head`, and `SignatureError` for one wrong cosignature of
    a known witness.
    """
    policy = as_policy(trust)
    checkpoint = open_head(note, policy)
    parsed = parse_note(note)
    witnesses = {(w.key.name, w.key.key_id): w for w in policy.witnesses}
    cosigned: dict[str, int] = {}
    for signature in parsed.signatures:
        witness = witnesses.get((signature.name, signature.key_id))
        if witness:
            seconds = verify_cosignature(parsed.text, signature, witness.key)
            cosigned[witness.name] = max(seconds, cosigned.get(witness.name, 0))
    return Accepted(checkpoint, tuple(cosigned.items()))


def parse_policy(content: bytes) -> Policy:
    """Read a policy file; errors name the line."""
    if len(content) > MAX_POLICY_BYTES:
        raise MalformedError(f"A policy has at most {MAX_POLICY_BYTES} bytes.")
    if _FORBIDDEN.search(content):
        raise MalformedError("A policy holds no control characters but tab and newline.")
    if not content.endswith(b"\n"):
        raise MalformedError("A policy's last line ends in a newline too.")
    reading = _Reading()
    for number, line in enumerate(content.decode(errors="surrogateescape").split("\n"), 1):
        words = [word for word in _BLANK.split(line) if word]
        if not words or words[0].startswith("#"):
            continue
        try:
            reading.read(words)
        except MalformedError as fault:
            raise MalformedError(f"Line {number} of the policy: {fault}") from None
    return reading.finish()


def format_policy(policy: Policy) -> bytes:
    """Write a policy in its plainest form; what `parse_policy` reads back."""
    lines = [" ".join(["log", log.key.vkey, *_url(log.url)]) for log in policy.logs]
    lines += [" ".join(["witness", w.name, w.key.vkey, *_url(w.url)]) for w in policy.witnesses]
    lines += [" ".join(["group", g.name, str(g.threshold), *g.members]) for g in policy.groups]
    lines.append(f"quorum {policy.quorum}")
    content = "".join(line + "\n" for line in lines).encode(errors="surrogateescape")
    if parse_policy(content) != policy:
        raise MalformedError("This policy can't be written down.")
    return content


def readable(name: str) -> str:
    """Return a policy's name for people to read; the name itself may hold any octets."""
    return name.encode(errors="surrogateescape").decode(errors="replace")


class _Reading:
    """A policy while it is read, line by line."""

    def __init__(self) -> None:
        self.logs: list[Log] = []
        self.witnesses: list[Witness] = []
        self.groups: list[Group] = []
        self.names: set[str] = set()
        self.members: set[str] = set()
        self.quorum: str | None = None

    def read(self, words: list[str]) -> None:
        """Take one line's words."""
        match words:
            case ["log", vkey, *url] if len(url) <= 1:
                key = _key(vkey, ED25519, [log.key for log in self.logs])
                self.logs.append(Log(key, url[0] if url else None))
            case ["witness", name, vkey, *url] if len(url) <= 1:
                key = _key(vkey, COSIGNATURE, [witness.key for witness in self.witnesses])
                self._define(name)
                self.witnesses.append(Witness(name, key, *url))
            case ["group", name, threshold, *members] if members:
                self._group(name, threshold, tuple(members))
            case ["quorum", name] if self.quorum is None:
                if name != NO_QUORUM:
                    self._defined(name)
                self.quorum = name
            case ["quorum", _]:
                raise MalformedError("there is one quorum line and no other.")
            case _:
                raise MalformedError("this isn't a log, witness, group or quorum line.")

    def finish(self) -> Policy:
        """Return the policy read."""
        if self.quorum is None:
            raise MalformedError("A policy has a quorum line, `quorum none` at least.")
        return Policy(tuple(self.logs), tuple(self.witnesses), tuple(self.groups), self.quorum)

    def _group(self, name: str, threshold: str, members: tuple[str, ...]) -> None:
        for member in members:
            self._defined(member)
            if member in self.members:
                raise MalformedError(f"{member!r} is a member already; it can be one only once.")
            self.members.add(member)
        self._define(name)
        shorthand = {"all": len(members), "any": 1}
        needed = shorthand[threshold] if threshold in shorthand else parse_number(threshold)
        if not 1 <= needed <= len(members):
            raise MalformedError(f"{needed} of {len(members)} members can't be asked for.")
        self.groups.append(Group(name, needed, members))

    def _define(self, name: str) -> None:
        if name in self.names or name == NO_QUORUM:
            raise MalformedError(f"the name {name!r} is taken.")
        self.names.add(name)

    def _defined(self, name: str) -> None:
        if name not in self.names:
            raise MalformedError(f"{name!r} isn't defined above.")


def _key(vkey: str, kind: int, others: list[Verifier]) -> Verifier:
    key = parse_vkey(vkey)
    if key.kind != kind:
        raise MalformedError(f"a key of type {kind:#04x} belongs here, not {key.kind:#04x}.")
    if any(other.public == key.public for other in others):
        raise MalformedError(f"the key of {key.name!r} is listed twice.")
    return key


def _standing(group: Group, holds: set[str]) -> str:
    there = [member for member in group.members if member in holds]
    told = f"group {readable(group.name)} {len(there)} of {len(group.members)}"
    if len(there) >= group.threshold:
        return f"{told} met"
    missing = " and ".join(readable(name) for name in group.members if name not in holds)
    return f"{told} not met ({group.threshold} needed, missing {missing})"


def _moment(seconds: int) -> str:
    try:
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    except OverflowError:
        return f"second {seconds}"
    return moment.strftime("%Y-%m-%d at %H:%M:%S UTC")


def _url(url: str | None) -> list[str]:
    return [url] if url else []

"""Asking witnesses over HTTP (C2SP tlog-witness v1.0.0), all at once and within a bound.

Addresses come from the operator's own policy, so private ones are fine. Redirects aren't followed,
answers are capped, and what doesn't come in time is left behind: a wire never waits for a witness.
"""

import queue
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import Literal, NamedTuple, TypeVar
from urllib.parse import urlsplit

from dateline.record.errors import MalformedError, RecordError
from dateline.record.note import Signature, decode_text
from dateline.record.policy import Policy, Witness
from dateline.record.witnessing import (
    format_request,
    monitoring_path,
    parse_cosignatures,
    parse_size,
)
from dateline.wire.reaching import hang_up

ATTEMPTS = 3
MOST_BYTES = 100_000
LOOK_SECONDS = 2.0

Result = Literal[
    "cosigned", "malformed", "unsigned", "unknown log", "stale", "inconsistent", "refused",
    "failing", "unreachable", "wrong answer",
]  # fmt: skip

T = TypeVar("T")

_REFUSALS: dict[int, tuple[Result, str]] = {
    400: ("malformed", "calls the request malformed (400)"),
    403: ("unsigned", "knows another key of this wire (403): give it about/wire.json"),
    404: ("unknown log", "doesn't watch this wire (404): give it record/key"),
    422: ("inconsistent", "finds that the record doesn't continue what it cosigned (422)"),
}


class Answer(NamedTuple):
    """An HTTP answer, its body cut at the cap."""

    status: int
    body: bytes


class Sighting(NamedTuple):
    """The checkpoint that a witness holds of this wire's record: a signed note, unverified."""

    witness: str
    note: str


class Heard(NamedTuple):
    """What became of asking a witness.

    ``lines`` are cosignatures, unverified; ``seen`` is what it holds where it contradicts.
    """

    witness: Witness
    result: Result
    sentence: str
    lines: tuple[Signature, ...] = ()
    seen: Sighting | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A checkpoint to cosign: its origin, size and signed note.

    ``prove`` returns the consistency proof from a smaller size; it is called from other threads.
    """

    origin: str
    size: int
    note: str
    prove: Callable[[int], Sequence[bytes]]


def ask(
    question: Question, known: Sequence[tuple[Witness, int]], seconds: float
) -> Iterator[Heard]:
    """Ask witnesses to cosign, each from the size that it is thought to have cosigned last.

    Yields an outcome for each as it comes, after at most so many seconds in all.
    """
    jobs = {
        witness: partial(_ask, question, witness, size) for witness, size in known if witness.url
    }
    silent = set(jobs)
    for heard in _at_once(tuple(jobs.values()), seconds):
        silent.discard(heard.witness)
        yield heard
    for witness in jobs:
        if witness in silent:
            yield Heard(witness, "unreachable", f"didn't answer within {seconds:g} seconds")


class Lookout:
    """What witnesses hold of a record, looked up once a process and only when it is asked for."""

    def __init__(self, policy: Policy, origin: str) -> None:
        self._jobs = tuple(partial(_see, w, origin) for w in policy.witnesses if w.url)
        self._coming: Iterator[Sighting | None] | None = None
        self._seen: tuple[Sighting, ...] | None = None

    def begin(self) -> None:
        """Begin to look, so that what takes time may be done meanwhile."""
        if self._coming is None:
            self._coming = _at_once(self._jobs, LOOK_SECONDS)

    def __call__(self) -> tuple[Sighting, ...]:
        """Return the checkpoints that witnesses hold; those out of reach hold none."""
        self.begin()
        if self._seen is None:
            found = self._coming or ()
            self._seen = tuple(sighting for sighting in found if sighting is not None)
        return self._seen


def _at_once(jobs: Sequence[Callable[[float], T]], seconds: float) -> Iterator[T]:
    """Start jobs in threads of their own; return an iterator over results until time is up."""
    deadline = time.monotonic() + seconds
    done: queue.SimpleQueue[T] = queue.SimpleQueue()
    for job in jobs:
        threading.Thread(
            target=lambda job=job: done.put(job(deadline)),
            name="asking a witness",
            daemon=True,  # a witness that hangs holds no process
        ).start()
    return _until(deadline, done, len(jobs))


def _until(deadline: float, done: "queue.SimpleQueue[T]", count: int) -> Iterator[T]:
    for _ in range(count):
        try:
            yield done.get(timeout=max(0.0, deadline - time.monotonic()))
        except queue.Empty:
            return


def _ask(question: Question, witness: Witness, old: int, deadline: float) -> Heard:
    try:
        return _negotiate(question, witness, old, deadline)
    except (OSError, HTTPException) as fault:
        return Heard(witness, "unreachable", f"can't be reached ({_reason(fault)})")
    except MalformedError as fault:
        return Heard(witness, "wrong answer", f"answers what no witness does ({fault})")
    except RecordError as fault:
        return Heard(witness, "failing", f"can't be given a proof ({fault})")


def _negotiate(question: Question, witness: Witness, old: int, deadline: float) -> Heard:
    for _ in range(ATTEMPTS):
        body = format_request(old, question.prove(old), question.note)
        answer = _exchange(witness, "POST", "add-checkpoint", body.encode(), deadline)
        if answer.status != 409:
            return _outcome(question, witness, answer, deadline)
        old = parse_size(decode_text(answer.body))
        if old > question.size:
            seen = _see(witness, question.origin, deadline)
            return Heard(witness, "stale", f"says that it cosigned {old:,} entries", seen=seen)
    return Heard(witness, "stale", f"gave {ATTEMPTS} sizes in a row, the last {old:,}")


def _outcome(question: Question, witness: Witness, answer: Answer, deadline: float) -> Heard:
    status = answer.status
    if status == 200:
        lines = parse_cosignatures(decode_text(answer.body))
        return Heard(witness, "cosigned", "cosigned", lines=lines)
    if status in _REFUSALS:
        result, sentence = _REFUSALS[status]
        seen = _see(witness, question.origin, deadline) if status == 422 else None
        return Heard(witness, result, sentence, seen=seen)
    if status >= 500:
        return Heard(witness, "failing", f"can't answer just now ({status})")
    if 300 <= status < 400:
        return Heard(witness, "refused", f"redirects elsewhere ({status}), which isn't followed")
    return Heard(witness, "refused", f"answers {status}")


def _see(witness: Witness, origin: str, deadline: float) -> Sighting | None:
    """Return the checkpoint that a witness shows of a log, where it shows any."""
    try:
        answer = _exchange(witness, "GET", monitoring_path(origin), None, deadline)
        if answer.status != 200:
            return None
        return Sighting(witness.name, decode_text(answer.body))
    except (OSError, HTTPException, MalformedError):
        return None


def _exchange(
    witness: Witness, method: str, path: str, body: bytes | None, deadline: float
) -> Answer:
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError("no time left")
    parts = urlsplit(witness.url or "")
    connection: HTTPConnection
    if parts.scheme == "https":
        context = ssl.create_default_context()
        connection = HTTPSConnection(parts.netloc, timeout=left, context=context)
    else:
        connection = HTTPConnection(parts.netloc, timeout=left)
    connection.connect()
    # A timeout is of one read: an answer that comes byte by byte is ended by hanging up.
    guard = threading.Timer(max(0.0, deadline - time.monotonic()), hang_up, [connection.sock])
    guard.daemon = True
    guard.start()
    try:
        connection.request(
            method,
            f"{parts.path.rstrip('/')}/{path}",
            body,
            {"User-Agent": "dateline", "Content-Type": "text/plain; charset=utf-8"},
        )
        response = connection.getresponse()
        content = response.read(MOST_BYTES + 1)
    finally:
        guard.cancel()
        connection.close()
    if len(content) > MOST_BYTES:
        raise MalformedError(f"more than {MOST_BYTES:,} bytes")
    return Answer(response.status, content)


def _reason(fault: Exception) -> str:
    return str(getattr(fault, "strerror", None) or str(fault) or type(fault).__name__)

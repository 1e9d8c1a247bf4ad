"""A witness in a process of its own, for the test of two that race."""

from multiprocessing.queues import Queue
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from dateline.witness.service import Witness
from dateline.witness.store import Store

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(7, 39)))
NAME = "witness.example.net"


def race(folder: Path, body: bytes, answers: "Queue[int]") -> None:
    """Ask the witness in a folder, and put the answer's status among the answers."""
    answers.put(int(Witness(NAME, KEY, Store(folder)).add_checkpoint(body).status))

"""The least that any verifier of a logged release does: bare_verify.py release.json KEY-FILE.

Its signatures (checkpoint, approvals), its hashes (filing, manifest and entry compared, the
document hashed as it stands, the inclusion proof), and one canonicalisation. No parts of the
document, no history, no later acts, no words for a person.
"""

import base64
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import rfc8785
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


def bare_verify(content: bytes, vkey: str) -> bool:
    """Say whether the entry that a copy carries stands in the record that the key signed."""
    copy = json.loads(content)
    if rfc8785.dumps(copy) != content:
        return False
    if not _bound(copy["bundle"], content):
        return False
    head, _, note = copy["bundle"]["proof"].partition("\n\n")
    _, index, *path = head.split("\n")
    text, _, signatures = note.rpartition("\n\n")
    text += "\n"
    _, size, root = text.splitlines()[:3]
    leaf = hashlib.sha256(b"\x00" + rfc8785.dumps(copy["bundle"]["entry"])).digest()
    hashes = [base64.b64decode(line) for line in path]
    found = _root(leaf, int(index.removeprefix("index ")), int(size), hashes)
    return found == base64.b64decode(root) and _signed(text, signatures, vkey)


def _bound(bundle: dict[str, Any], content: bytes) -> bool:
    """Hash the slices that the copy carries, as they stand, and verify what signs them."""
    filing = _digest("filing", b"", _slice(content, "filing"))
    salt = bytes.fromhex(bundle["salts"]["manifest"])
    manifest = _digest("manifest", salt, _slice(content, "manifest"))
    _digest("document", bytes.fromhex(bundle["salts"]["document"]), _slice(content, "document"))
    for signed in bundle["approvals"]:
        approval = signed["approval"]
        public = Ed25519PublicKey.from_public_bytes(base64.b64decode(approval["key"]))
        public.verify(base64.b64decode(approval["signature"]), b"dateline/approval/v1\n" + filing)
    said = bundle["manifest"]["filing"], bundle["entry"]["digest"]
    return said == (filing.hex(), manifest.hex())


def _digest(name: str, salt: bytes, content: bytes) -> bytes:
    return hashlib.sha256(f"dateline/{name}/v1\n".encode() + salt + content).digest()


def _slice(content: bytes, name: str) -> bytes:
    text = content.decode()
    start = text.index(f'"{name}":{{') + len(name) + 3
    _value, end = json.JSONDecoder().raw_decode(text, start)
    return text[start:end].encode()


def _root(leaf: bytes, index: int, size: int, path: list[bytes]) -> bytes:
    node, last = index, size - 1
    value = leaf
    for sibling in path:
        if node & 1 or node == last:
            value = hashlib.sha256(b"\x01" + sibling + value).digest()
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            value = hashlib.sha256(b"\x01" + value + sibling).digest()
        node, last = node >> 1, last >> 1
    return value


def _signed(text: str, signatures: str, vkey: str) -> bool:
    name, _, key = vkey.split("+", 2)
    public = Ed25519PublicKey.from_public_bytes(base64.b64decode(key)[1:])
    for line in signatures.splitlines():
        _, signer, blob = line.split(" ")
        if signer == name:
            try:
                public.verify(base64.b64decode(blob)[4:], text.encode())
            except InvalidSignature:
                return False
            return True
    return False


if __name__ == "__main__":
    paths = [Path(argument) for argument in sys.argv[1:3]]
    if not bare_verify(paths[0].read_bytes(), paths[1].read_text("utf-8").strip()):
        sys.exit(1)

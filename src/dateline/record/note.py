r"""Signed notes and verifier keys, as C2SP signed-note v1.0.0 has them.

A note is text that ends in a newline, an empty line, and one signature line or more:
``— <key name> <base64(key id ‖ signature)>``. It is UTF-8 without control characters. Only keys
of Ed25519 (type 0x01) sign here; cosignatures (0x04) are in `dateline.record.cosignature`.

>>> signer = Signer.from_seed("wire.example.org", bytes(32))
>>> signer.verifier.vkey
'wire.example.org+86cd0e94+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop'
>>> signed = sign_note("One line.\n", signer)
>>> open_note(signed, [signer.verifier]).text
'One line.\n'
"""

import base64
import binascii
import functools
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from dateline.record.errors import MalformedError, SignatureError, UnknownKeyError

ED25519 = 0x01
COSIGNATURE = 0x04
KEY_BYTES = 32
SIGNATURE_BYTES = 64
MAX_NOTE_BYTES = 1_000_000
MAX_SIGNATURES = 128

_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f]")
_KEY_ID = re.compile(r"[0-9a-f]{8}")
_PRIVATE = "PRIVATE+KEY+"


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature line: who is said to have signed, with which key, and the signature itself."""

    name: str
    key_id: bytes
    blob: bytes


@dataclass(frozen=True, slots=True)
class Note:
    """A note as parsed, nothing of it verified."""

    text: str
    signatures: tuple[Signature, ...]


@dataclass(frozen=True, slots=True)
class Verifier:
    """A public key by name; ``kind`` is its signature type: `ED25519` or `COSIGNATURE`."""

    name: str
    kind: int
    public: bytes

    @property
    def key_id(self) -> bytes:
        """The first four bytes of ``SHA-256(name ‖ "\\n" ‖ type ‖ public key)``."""
        material = self.name.encode() + b"\n" + bytes([self.kind]) + self.public
        return hashlib.sha256(material).digest()[:4]

    @property
    def vkey(self) -> str:
        """The key as text: ``name+id+base64(type ‖ public key)``."""
        material = bytes([self.kind]) + self.public
        return f"{self.name}+{self.key_id.hex()}+{encode_base64(material)}"

    def signed(self, message: bytes, signature: bytes) -> bool:
        """Say whether this key made this Ed25519 signature over these very bytes."""
        return verify_ed25519(self.public, message, signature)


@dataclass(frozen=True, slots=True)
class Signer:
    """A private Ed25519 key by name."""

    name: str
    private: Ed25519PrivateKey = field(repr=False)

    @classmethod
    def from_seed(cls, name: str, seed: bytes) -> "Signer":
        """Make a signer from the 32 secret bytes of RFC 8032."""
        check_name(name)
        if len(seed) != KEY_BYTES:
            raise MalformedError(f"A private key has {KEY_BYTES} bytes, this one {len(seed)}.")
        return cls(name, Ed25519PrivateKey.from_private_bytes(seed))

    @property
    def verifier(self) -> Verifier:
        """The public half."""
        return Verifier(self.name, ED25519, self.private.public_key().public_bytes_raw())

    def sign(self, text: str) -> Signature:
        """Sign a note's text."""
        return Signature(self.name, self.verifier.key_id, self.private.sign(encode_text(text)))


@dataclass(frozen=True, slots=True)
class OpenedNote:
    """A note that a known key signed: by which ones, and the lines of keys unknown here."""

    text: str
    verified: tuple[Verifier, ...]
    unknown: tuple[Signature, ...]


@functools.lru_cache(maxsize=32)
def parse_note(note: str) -> Note:
    """Read a signed note; inverse of `format_note`. Nothing is verified."""
    if len(encode_text(note)) > MAX_NOTE_BYTES:
        raise MalformedError(f"A note has at most {MAX_NOTE_BYTES} bytes.")
    if _CONTROL.search(note):
        raise MalformedError("A note holds no control character but the newline.")
    split = note.rfind("\n\n")
    if split < 0 or not note.endswith("\n"):
        raise MalformedError("A signed note is a text, an empty line and signature lines.")
    lines = note[split + 2 :].split("\n")[:-1]
    if not lines:
        raise MalformedError("This note has no signature.")
    if len(lines) > MAX_SIGNATURES:
        raise MalformedError(f"A note has at most {MAX_SIGNATURES} signatures.")
    return Note(note[: split + 1], tuple(parse_signature(line) for line in lines))


def format_note(note: Note) -> str:
    """Write a note with its signatures; inverse of `parse_note`."""
    if not note.text.endswith("\n"):
        raise MalformedError("A note's text ends in a newline.")
    if not note.signatures:
        raise MalformedError("This note has no signature.")
    lines = "".join(format_signature(signature) + "\n" for signature in note.signatures)
    signed = f"{note.text}\n{lines}"
    if parse_note(signed) != note:
        raise MalformedError("This text can't stand in a note.")
    return signed


def parse_signature(line: str) -> Signature:
    """Read one signature line (without its newline); inverse of `format_signature`."""
    mark, _, rest = line.partition(" ")
    name, _, encoded = rest.partition(" ")
    if mark != "—":
        raise MalformedError("A signature line begins with an em dash and a space.")
    check_name(name)
    material = decode_base64(encoded)
    if len(material) <= 4:
        raise MalformedError("A signature has a key id of four bytes and something after it.")
    return Signature(name, material[:4], material[4:])


def format_signature(signature: Signature) -> str:
    """Write one signature line, without its newline."""
    check_name(signature.name)
    return f"— {signature.name} {encode_base64(signature.key_id + signature.blob)}"


def sign_note(text: str, *signers: Signer) -> str:
    """Return the note that these keys sign, one line each in the order given."""
    return format_note(Note(text, tuple(signer.sign(text) for signer in signers)))


def open_note(note: str, verifiers: Iterable[Verifier]) -> OpenedNote:
    """Verify a note by the known Ed25519 keys.

    Lines of unknown keys are ignored. A wrong signature by a known key refuses the whole note
    (`SignatureError`), and so does the lack of any by a known key (`UnknownKeyError`).
    """
    parsed = parse_note(note)
    known: dict[tuple[str, bytes], Verifier] = {}
    for verifier in verifiers:
        if known.setdefault((verifier.name, verifier.key_id), verifier) != verifier:
            raise SignatureError(f"Two trusted keys share the name and id of {verifier.name!r}.")
    message = encode_text(parsed.text)
    verified: list[Verifier] = []
    unknown: list[Signature] = []
    for signature in parsed.signatures:
        key = known.get((signature.name, signature.key_id))
        if key is None or key.kind != ED25519:
            unknown.append(signature)
        elif not key.signed(message, signature.blob):
            raise SignatureError(
                f"The signature of {key.name!r}, key {key.key_id.hex()}, isn't of this text."
            )
        elif key not in verified:
            verified.append(key)
    if not verified:
        ids = tuple(signature.key_id.hex() for signature in parsed.signatures)
        raise UnknownKeyError(parsed.signatures[0].name, ids)
    return OpenedNote(parsed.text, tuple(verified), tuple(unknown))


def parse_vkey(text: str) -> Verifier:
    """Read a verifier key of type 0x01 or 0x04; inverse of `Verifier.vkey`."""
    name, key_id, material = _split_key(text.split("+", 2))
    if material[0] not in {ED25519, COSIGNATURE}:
        raise MalformedError(f"A key of type {material[0]:#04x} can't be checked by this version.")
    verifier = Verifier(name, material[0], material[1:])
    if len(verifier.public) != KEY_BYTES:
        raise MalformedError(f"An Ed25519 key has {KEY_BYTES} bytes, not {len(verifier.public)}.")
    if verifier.key_id.hex() != key_id:
        raise MalformedError(f"The key of {name!r} has the id {verifier.key_id.hex()}.")
    return verifier


def parse_skey(text: str) -> Signer:
    """Read a private key as Go's ``sumdb/note`` writes it; inverse of `format_skey`."""
    if not text.startswith(_PRIVATE):
        raise MalformedError("A private key begins with PRIVATE+KEY+.")
    name, key_id, material = _split_key(text.removeprefix(_PRIVATE).split("+", 2))
    if material[0] != ED25519:
        raise MalformedError("Only an Ed25519 private key can sign here.")
    signer = Signer.from_seed(name, material[1:])
    if signer.verifier.key_id.hex() != key_id:
        raise MalformedError(f"The private key of {name!r} and its id don't belong together.")
    return signer


def format_skey(signer: Signer) -> str:
    """Write a private key as Go's ``sumdb/note`` does, for a file that nobody else may read."""
    material = bytes([ED25519]) + signer.private.private_bytes_raw()
    key_id = signer.verifier.key_id.hex()
    return f"{_PRIVATE}{signer.name}+{key_id}+{encode_base64(material)}"


@functools.lru_cache(maxsize=32)  # one checkpoint stands in several parts of a copy
def verify_ed25519(public: bytes, message: bytes, signature: bytes) -> bool:
    """Say whether this is the key's Ed25519 signature over the message (RFC 8032)."""
    if len(signature) != SIGNATURE_BYTES or len(public) != KEY_BYTES:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except InvalidSignature:
        return False
    return True


def check_name(name: str) -> None:
    """Refuse a key name that is empty or holds a space, a plus sign or a control character."""
    if not name or "+" in name or any(c.isspace() or c < " " for c in name):
        raise MalformedError(f"A key's name is a word without spaces or plus signs, not {name!r}.")
    encode_text(name)


def encode_text(text: str) -> bytes:
    """Return the UTF-8 bytes of a text; half a surrogate pair has none."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise MalformedError("This text can't be written as UTF-8.") from None


def decode_text(content: bytes) -> str:
    """Return the text of UTF-8 bytes; inverse of `encode_text`."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        raise MalformedError("This isn't UTF-8 text.") from None


def encode_base64(content: bytes) -> str:
    """Return standard base64 with padding (RFC 4648, 4)."""
    return base64.b64encode(content).decode("ascii")


def decode_base64(text: str) -> bytes:
    """Return what standard base64 stands for; inverse of `encode_base64`, strictly."""
    try:
        content = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise MalformedError(f"This isn't base64: {text[:80]!r}.") from None
    if encode_base64(content) != text:
        raise MalformedError(f"This base64 isn't in its one canonical form: {text[:80]!r}.")
    return content


def _split_key(parts: list[str]) -> tuple[str, str, bytes]:
    if len(parts) != 3 or not _KEY_ID.fullmatch(parts[1]):
        raise MalformedError("A key is written as name+id+base64, its id in 8 hexadecimal digits.")
    check_name(parts[0])
    material = decode_base64(parts[2])
    if not material:
        raise MalformedError("This key is empty.")
    return parts[0], parts[1], material

r"""Canonical bytes (RFC 8785) of values, and the salted digests that stand for them.

A digest names what it is of: ``SHA-256(domain ‖ salt ‖ canonical bytes)``, the domain an ASCII
line that ends in a newline, the salt 32 random bytes. Digests and salts are written as lower-case
hexadecimal.

>>> from dateline.release.model import Link
>>> canonical_bytes(Link(text="a", url=None))
b'{"text":"a","url":null}'
>>> salted_digest("dateline/part/v1", bytes(32), b"[]")[:16]
'b56bcdb8f661e8a4'
>>> parse_canonical(b'{"text":"a","url":null}', Link)
Link(text='a', url=None)
"""

import hashlib
import re
from typing import TypeVar

import msgspec
import rfc8785

from dateline.release.errors import NotCanonicalError
from dateline.release.patterns import late

T = TypeVar("T")

SALT_BYTES = 32
_SORTED = msgspec.json.Encoder(order="sorted")
_DOUBTFUL_NUMBER = re.compile(rb"(?:^|[:,\[])-?(?:[0-9]{16}|[0-9]+[.eE])")
_ABOVE = re.compile(rb"[\xf0-\xf4]")
_HIGH = re.compile(rb"[\xee\xef]")
_HEX32 = late(r"[0-9a-f]{64}")


def canonical_bytes(value: object) -> bytes:
    """Return the RFC 8785 form of a value (structs, tuples, strings, integers, ``None``).

    msgspec writes the same bytes in a fiftieth of the time, but for numbers that RFC 8785 writes
    otherwise or refuses, and for the order of some keys; where these may be, its library decides.
    """
    try:
        content = _SORTED.encode(value)
        if _has_doubtful(content):
            return rfc8785.dumps(msgspec.to_builtins(value, str_keys=True))
    except (UnicodeEncodeError, rfc8785.CanonicalizationError) as fault:
        raise NotCanonicalError(f"This value has no canonical form: {fault}.") from None
    return content


def _has_doubtful(content: bytes) -> bool:
    """Whether there may be a number beyond ±(2⁵³ - 1) or not whole, or keys in another order.

    RFC 8785 sorts keys by UTF-16 code units: that differs from the order of code points where one
    is above U+FFFF and another from U+E000 to U+FFFF.
    """
    if _DOUBTFUL_NUMBER.search(content):
        return True
    return not content.isascii() and bool(_ABOVE.search(content) and _HIGH.search(content))


def parse_value(text: bytes, shape: type[T]) -> T:
    """Read JSON of a known shape; unknown members, wrong types and bad UTF-8 are refused."""
    try:
        return msgspec.json.decode(text, type=shape)
    except (msgspec.DecodeError, msgspec.ValidationError, UnicodeDecodeError) as fault:
        raise NotCanonicalError(f"This JSON isn't a {_name_of(shape)}: {fault}.") from None
    except RecursionError:
        raise NotCanonicalError("This JSON is nested too deeply.") from None


def parse_canonical(text: bytes, shape: type[T]) -> T:
    """Read JSON of a known shape and insist that it is in canonical form, byte for byte."""
    value = parse_value(text, shape)
    if canonical_bytes(value) != text:
        raise NotCanonicalError(f"This {_name_of(shape)} isn't in RFC 8785 canonical form.")
    return value


def _name_of(shape: object) -> str:
    return getattr(shape, "__name__", None) or str(shape)


def digest(domain: str, content: bytes) -> str:
    """Return ``SHA-256(domain ‖ "\\n" ‖ content)`` in hexadecimal, for content that is public."""
    return hashlib.sha256(domain.encode("ascii") + b"\n" + content).hexdigest()


def salted_digest(domain: str, salt: bytes, content: bytes) -> str:
    """Return ``SHA-256(domain ‖ "\\n" ‖ salt ‖ content)``, which can't be guessed back."""
    if len(salt) != SALT_BYTES:
        raise NotCanonicalError(f"A salt has {SALT_BYTES} bytes, this one {len(salt)}.")
    return digest(domain, salt + content)


def parse_hex32(text: str) -> bytes:
    """Return the 32 bytes that 64 lower-case hexadecimal digits stand for."""
    if not _HEX32.fullmatch(text):
        raise NotCanonicalError("A digest or salt is 64 lower-case hexadecimal digits.")
    return bytes.fromhex(text)

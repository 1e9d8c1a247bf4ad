"""The codes of an authenticator app (RFC 6238), made without the library that checks them."""

import base64
import hashlib
import hmac
import time


def code_of(secret: str) -> str:
    """Return the code that an app shows now for a secret."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    count = int(time.time()) // 30
    digest = hmac.new(key, count.to_bytes(8, "big"), hashlib.sha1).digest()
    start = digest[-1] & 15
    number = int.from_bytes(digest[start : start + 4], "big") & 0x7FFFFFFF
    return f"{number % 1_000_000:06d}"

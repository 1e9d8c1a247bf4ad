"""Secret links: 256 random bits in an address; what is kept is their SHA-256."""

import hashlib
import secrets


def new_token() -> str:
    """Return a fresh token."""
    return secrets.token_urlsafe(32)


def digest_of(token: str) -> str:
    """Return what of a token is kept."""
    return hashlib.sha256(token.encode()).hexdigest()

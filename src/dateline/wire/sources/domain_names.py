"""The names of domains: as the wire keeps them, in ASCII, and as people write them."""

import re

import idna

from dateline.wire.errors import RefusedError

_DOMAIN = re.compile(r"([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?")
_LONGEST = 253


def read_domain(text: str) -> str:
    """Return the domain that somebody wrote, in any script, as DNS knows it (IDNA 2008, UTS 46).

    Raises `RefusedError` for what isn't one.

    >>> read_domain("Straße.Example.")
    'xn--strae-oqa.example'
    """
    name = text.strip().lower().rstrip(".")
    try:
        known = idna.encode(name, uts46=True, std3_rules=True).decode("ascii")
    except idna.IDNAError:
        known = ""
    if not known:
        raise _refused(text)
    check_domain(known)
    return known


def check_domain(text: str) -> None:
    """Refuse what isn't the name of a domain as the wire keeps it."""
    if len(text) > _LONGEST or not _DOMAIN.fullmatch(text):
        raise _refused(text)


def _refused(text: str) -> RefusedError:
    return RefusedError("fault_domain", text=text[:80])

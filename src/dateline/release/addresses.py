"""Addresses of links: which are kept, which are empty, which are refused."""

import re
from urllib.parse import urljoin

from dateline.release.patterns import late

SAFE_SCHEMES = ("http", "https", "mailto", "tel")
_SCHEME = late(r"([A-Za-z][A-Za-z0-9+.-]*):")
_CONTROLS = late(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")
_UNSAFE_CHARACTER = late(r"[\s<>\"`\\^{}|]")
_NESTED = late(r"\([^()]*\)")
LONGEST = 2_000


def link_target(raw: str, base: str | None = None) -> str | None:
    """Return a link's address; ``""`` where it has none; ``None`` where it is refused.

    Only http, https, mailto and tel addresses are kept. A relative one is resolved against
    ``base`` and is empty without it; a fragment of the same page is empty.
    """
    address = (raw if raw.isascii() and raw.isprintable() else _CONTROLS.sub("", raw)).strip()
    if not address or address.startswith("#") or len(address) > LONGEST:
        return ""
    scheme = _SCHEME.match(address)
    if scheme is None:
        if base is None:
            return ""
        try:
            address = urljoin(base, address)
        except ValueError:
            return ""
        scheme = _SCHEME.match(address)
    if scheme is None or scheme[1].lower() not in SAFE_SCHEMES:
        return None
    address = _UNSAFE_CHARACTER.sub(_percent, address)
    if not scheme.end() < len(address) or address[scheme.end() :] in ("/", "//"):
        return ""
    bracketed = "(" in address or ")" in address
    if bracketed and re.search(r"[()]", _NESTED.sub("", address)):
        address = address.replace("(", "%28").replace(")", "%29")
    return address


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode("utf-8", "replace"))

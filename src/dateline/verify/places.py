"""What a link or a picture's source on a page leads to, however a browser respelt it."""

import re
from urllib.parse import quote, unquote, urljoin, urlsplit, urlunsplit

_PLAIN = re.compile(r"[^\x00-\x20\\<>\"`{}|^\x7f]*")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_KEPT = "/%:@!$&'()*+,;=~-._?"
_INDEX = "index.html"
_NAMED = re.compile(r"sha256-([0-9a-f]{64})\.[a-z0-9]{2,5}")


def same_place(seen: str, signed: str, page: str) -> bool:
    """Whether two references on the page at this URL lead to the same place.

    Browsers write links out in full when they save a page, and encode what isn't ASCII; nothing
    else may differ. Whatever could be read in two ways is only equal to itself.
    """
    return seen == signed or (
        _PLAIN.fullmatch(seen) is not None and _resolved(seen, page) == _resolved(signed, page)
    )


def local_copy(seen: str, signed: str) -> str | None:
    """Return the path, below the saved page, of a saved file that stands for a signed reference.

    ``None`` where the reference seen isn't the path of a file of the same name below the page.
    """
    if _SCHEME.match(seen) or seen.startswith("/") or not _PLAIN.fullmatch(seen):
        return None
    if "?" in seen or "#" in seen:
        return None
    path = unquote(seen).removeprefix("./")
    steps = path.split("/")
    if not path or "\\" in path or "\x00" in path or {"", ".", ".."} & set(steps):
        return None
    return path if steps[-1] == _basename(signed) else None


def named_digest(reference: str) -> str | None:
    """Return the SHA-256 that a picture's file name carries, in hexadecimal."""
    match = _NAMED.fullmatch(_basename(reference))
    return match[1] if match else None


def _basename(reference: str) -> str:
    return unquote(urlsplit(reference).path.rsplit("/", 1)[-1])


def _resolved(reference: str, page: str) -> str:
    """Return a reference in full, as a browser writes it; what isn't a web address, as it is."""
    try:
        scheme, netloc, path, query, fragment = urlsplit(urljoin(page, reference))
    except ValueError:
        return reference
    if scheme not in {"http", "https"}:
        return reference
    path = path or "/"
    if path.endswith("/" + _INDEX):
        path = path.removesuffix(_INDEX)
    encoded = (quote(part, safe=_KEPT) for part in (path, query, fragment))
    return urlunsplit((scheme, netloc.lower(), *encoded))

"""Editors' public handles: what stands on the page for a person of the desk."""

import re
import unicodedata

from dateline.wire.errors import RefusedError

_HANDLE = re.compile(r"[^\W_](?:[\w .'’-]{0,58}[\w.])?")


def public_handle(text: str) -> str:
    """Return a handle as it is printed; refuse what isn't one: nothing, an address, markup."""
    handle = " ".join(unicodedata.normalize("NFKC", text).split())
    if not _HANDLE.fullmatch(handle):
        raise RefusedError("fault_handle", text=text)
    return handle


def different_handles(first: str, second: str) -> tuple[str, str]:
    """Return two editors' handles; refuse one editor under two spellings."""
    one, other = public_handle(first), public_handle(second)
    if one.casefold() == other.casefold():
        raise RefusedError("fault_two_editors")
    return one, other

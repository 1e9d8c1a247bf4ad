r"""Digests of a document and of the parts of it that the law may want erased alone.

The parts are ``contacts`` (all of them, where there are any), ``images/0`` …, ``exhibits/0`` …
and ``signatories`` (the set, where there is one). In the document's skeleton each part is replaced
by its digest, so that erasing a part leaves the document's digest provable:

- part digest      ``SHA-256("dateline/part/v1\n" ‖ salt ‖ RFC 8785(part))``
- document digest  ``SHA-256("dateline/document/v1\n" ‖ salt ‖ RFC 8785(skeleton))``

The skeleton is the document's own JSON with ``contacts`` a digest or null, ``images`` a list of
digests, and two members more: ``exhibits``, a list of digests, and ``signatories``, a digest or
null. (`design.md`, "The record")
"""

from collections.abc import Mapping, Sequence

import msgspec

from dateline.release.canonical import canonical_bytes, parse_hex32, salted_digest
from dateline.release.errors import NotCanonicalError
from dateline.release.model import Document, Exhibit, Signatory

DOCUMENT_DOMAIN = "dateline/document/v1"
PART_DOMAIN = "dateline/part/v1"

CONTACTS = "contacts"
SIGNATORIES = "signatories"


def parts_of(
    document: Document, exhibits: Sequence[Exhibit], signatories: Sequence[Signatory]
) -> dict[str, bytes]:
    """Return the canonical bytes of each erasable part by its name, sorted by name."""
    parts: dict[str, bytes] = {}
    if document.contacts:
        parts[CONTACTS] = canonical_bytes(document.contacts)
    for index, image in enumerate(document.images):
        parts[f"images/{index}"] = canonical_bytes(image)
    for index, exhibit in enumerate(exhibits):
        parts[f"exhibits/{index}"] = canonical_bytes(exhibit)
    if signatories:
        parts[SIGNATORIES] = canonical_bytes(tuple(signatories))
    return dict(sorted(parts.items()))


def part_digests(
    document: Document,
    exhibits: Sequence[Exhibit],
    signatories: Sequence[Signatory],
    salts: Mapping[str, str],
) -> dict[str, str]:
    """Return the salted digest of each part by name; ``salts`` holds one for each and no other."""
    parts = parts_of(document, exhibits, signatories)
    if parts.keys() != salts.keys():
        odd = ", ".join(sorted(parts.keys() ^ salts.keys()))
        raise NotCanonicalError(f"Parts and their salts don't agree about {odd}.")
    return {
        name: salted_digest(PART_DOMAIN, parse_hex32(salts[name]), content)
        for name, content in parts.items()
    }


def skeleton_bytes(document: Document, digests: Mapping[str, str]) -> bytes:
    """Return the canonical bytes of a document whose parts are replaced by their digests.

    ``digests`` may come from `part_digests` or, for parts that were erased, from the filing.
    """
    members = msgspec.to_builtins(document, str_keys=True)
    members["contacts"] = digests.get(CONTACTS)
    members["images"] = _numbered(digests, "images")
    members["exhibits"] = _numbered(digests, "exhibits")
    members["signatories"] = digests.get(SIGNATORIES)
    return canonical_bytes(members)


def document_digest(document: Document, salt_hex: str, digests: Mapping[str, str]) -> str:
    """Return the salted digest of a document, given the digests of its parts."""
    return salted_digest(DOCUMENT_DOMAIN, parse_hex32(salt_hex), skeleton_bytes(document, digests))


def _numbered(digests: Mapping[str, str], kind: str) -> list[str]:
    numbers: list[int] = []
    for name in digests:
        start, _, number = name.partition("/")
        if start != kind:
            continue
        if not (number.isascii() and number.isdigit() and str(int(number)) == number):
            raise NotCanonicalError(f"{name} isn't the name of a part.")
        numbers.append(int(number))
    if sorted(numbers) != list(range(len(numbers))):
        raise NotCanonicalError(f"The parts of {kind} aren't numbered from 0 without a gap.")
    return [digests[f"{kind}/{number}"] for number in range(len(numbers))]

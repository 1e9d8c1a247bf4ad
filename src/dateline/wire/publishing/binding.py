"""Binding a reading as a filing, and what is kept of words and findings; no database is needed."""

import functools
import hashlib
import secrets

from dateline.guidelines import Finding
from dateline.record.filed import Filed
from dateline.record.filing import Disclosure, Filing, Part
from dateline.record.manifest import LoggedFinding
from dateline.release.canonical import SALT_BYTES
from dateline.release.digests import document_digest, part_digests, parts_of
from dateline.release.model import Document, Parsed, Value
from dateline.release.text import render_text
from dateline.trace import Fingerprints, fingerprints

# What these rules find is about private data or somebody's safety: nothing of it is quoted.
UNQUOTED_RULES = frozenset({"DG-36", "DG-37"})


class Terms(Value, frozen=True):
    """What a filing says beside its document; times are RFC 3339 UTC."""

    source: str
    source_name: str
    disclosure: Disclosure
    categories: tuple[str, ...]
    filed_at: str
    stated: bool
    embargo: str | None = None
    replaces: str | None = None
    translations: tuple[str, ...] = ()


def bind(parsed: Parsed, terms: Terms) -> Filed:
    """Bind a reading as a filing, under fresh salts and a fresh random id."""
    document, declared = parsed.document, parsed.declared
    parts = parts_of(document, declared.exhibits, declared.signatories)
    salts = {name: secrets.token_hex(SALT_BYTES) for name in parts}
    document_salt = secrets.token_hex(SALT_BYTES)
    digests = part_digests(document, declared.exhibits, declared.signatories, salts)
    filing = Filing(
        type="dateline/filing/v1",
        id=secrets.token_hex(16),
        document=document_digest(document, document_salt, digests),
        parts=tuple(Part(name=name, digest=digests[name]) for name in sorted(digests)),
        source=terms.source,
        source_name=terms.source_name,
        disclosure=terms.disclosure,
        categories=terms.categories,
        filed_at=terms.filed_at,
        stated=terms.stated,
        embargo=terms.embargo,
        replaces=terms.replaces,
        translations=terms.translations,
    )
    return Filed(
        type="dateline/filed/v1",
        filing=filing,
        document=document,
        exhibits=declared.exhibits,
        signatories=declared.signatories,
        document_salt=document_salt,
        part_salts=salts,
    )


def text_digest(document: Document) -> str:
    """Return the digest that finds the same words again; private, never published."""
    words = " ".join(render_text(document).text.split())
    return hashlib.sha256(words.encode()).hexdigest()


# What of a text is its own: datelines, contacts and boilerplates are the same in many.
_TOLD = frozenset(
    {"headline", "subheadline", "paragraph", "heading", "item", "quote", "attribution", "cell"}
)


class Told(Value, frozen=True):
    """What finds a text among all that were published: a hash of all its words, fingerprints."""

    words: int
    prints: Fingerprints


@functools.lru_cache(maxsize=8)
def told(document: Document) -> Told:
    """Return what finds the words of a document's headline and body again."""
    rendering = render_text(document)
    parts = [rendering.text[s.start : s.end] for s in rendering.segments if s.kind in _TOLD]
    text = "\n".join(parts)
    plain = " ".join(text.split()).casefold()
    digest = hashlib.blake2b(plain.encode(), digest_size=8).digest()
    return Told(int.from_bytes(digest) >> 2, fingerprints(text))


def logged(findings: tuple[Finding, ...]) -> tuple[LoggedFinding, ...]:
    """Return findings as the manifest keeps them."""
    return tuple(
        LoggedFinding(
            rule=finding.rule,
            severity=finding.severity,
            start=finding.start,
            end=finding.end,
            message=finding.message,
            excerpt=None if finding.rule in UNQUOTED_RULES else finding.excerpt,
        )
        for finding in findings
    )

r"""What a domain's owner lets a wire read there: lines in a file, or TXT records in DNS.

The file is ``https://<domain>/.well-known/dateline.txt``; in DNS each TXT record of
``_dateline.<domain>`` is a line. Lines are ``name=value``; others, and those that begin with ``#``,
are passed over. ``dateline-verification=<token>`` shows that whoever has the token governs the
domain; ``dateline-key=<fingerprint>`` that a key is the source's own.

>>> tokens_in(b"# the press office\ndateline-verification=0f8a\n")
('0f8a',)
"""

from typing import Final, Literal, NamedTuple

from dateline.wire.opening import Wire
from dateline.wire.resolving import read_texts

Place = Literal["dns", "well-known"]
"""Where a line stands, in the words of `dateline.record.filing.DomainSight`."""

PATH: Final = "/.well-known/dateline.txt"
LABEL: Final = "_dateline"
MOST_BYTES: Final = 16_384
SECONDS: Final = 10.0
VERIFICATION: Final = "dateline-verification"
KEY: Final = "dateline-key"
_SIGNED: Final = {
    True: " The answer was validated by DNSSEC.",
    False: " The answer wasn't signed by DNSSEC.",
    None: "",
}


class Sight(NamedTuple):
    """What stood at a place of a domain; ``validated`` is of DNSSEC, where that is known."""

    place: Place
    domain: str
    content: bytes
    validated: bool | None = None

    @property
    def evidence(self) -> str:
        """The sentence that the record has of it."""
        if self.place == "dns":
            where = f"in a TXT record of {record_name(self.domain)}"
        else:
            where = f"at {file_address(self.domain)}"
        return f"A line that this wire named was read {where}.{_SIGNED[self.validated]}"


def file_address(domain: str) -> str:
    """Return where a domain's file stands."""
    return f"https://{domain}{PATH}"


def record_name(domain: str) -> str:
    """Return the name of a domain's TXT records."""
    return f"{LABEL}.{domain}"


def place_name(place: Place, domain: str) -> str:
    """Return what a person looks up to see a place of a domain."""
    return record_name(domain) if place == "dns" else file_address(domain)


def look(wire: Wire, domain: str, place: Place) -> Sight:
    """Return what stands at a place of a domain now. Raises `UnreachedError`."""
    if place == "well-known":
        content = wire.reach.read(domain, PATH, most=MOST_BYTES, seconds=SECONDS)
        return Sight(place, domain, content)
    name = record_name(domain)
    texts = read_texts(wire.config.resolver, name, within=domain, most=MOST_BYTES, seconds=SECONDS)
    return Sight(place, domain, b"\n".join(texts.records), texts.validated)


def line_of(token: str) -> str:
    """Return the line that shows a token."""
    return f"{VERIFICATION}={token}"


def tokens_in(content: bytes) -> tuple[str, ...]:
    """Return the tokens that lines show."""
    return values_in(content, VERIFICATION)


def key_lines_in(content: bytes) -> frozenset[str]:
    """Return the lines about keys."""
    return frozenset(f"{KEY}={value}" for value in values_in(content, KEY))


def values_in(content: bytes, name: str) -> tuple[str, ...]:
    """Return the values of all lines of a name, in their order."""
    lines = content.decode("utf-8", "replace").splitlines()
    pairs = (line.partition("=") for line in lines if not line.startswith("#"))
    return tuple(value.strip() for key, _, value in pairs if key.strip() == name)

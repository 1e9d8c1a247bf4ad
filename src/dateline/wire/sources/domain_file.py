r"""``/.well-known/dateline.txt``: what a domain's owner lets a wire read there.

Lines of ``name=value``; others, and those that begin with ``#``, are passed over. The line
``dateline-verification=<token>`` shows that whoever has the token governs the domain;
``dateline-key=<fingerprint>`` that a key is the source's own.

>>> tokens_in(b"# the press office\ndateline-verification=0f8a\n")
('0f8a',)
"""

from dateline.wire.reaching import Reach

PATH = "/.well-known/dateline.txt"
MOST_BYTES = 16_384
SECONDS = 10.0
VERIFICATION = "dateline-verification"
KEY = "dateline-key"


def line_of(token: str) -> str:
    """Return the line that shows a token."""
    return f"{VERIFICATION}={token}"


def read_tokens(reach: Reach, domain: str) -> tuple[str, ...]:
    """Return the tokens that a domain shows now. Raises `UnreachedError`."""
    return tokens_in(reach.read(domain, PATH, most=MOST_BYTES, seconds=SECONDS))


def tokens_in(content: bytes) -> tuple[str, ...]:
    """Return the tokens of a file."""
    return values_in(content, VERIFICATION)


def read_key_lines(reach: Reach, domain: str) -> frozenset[str]:
    """Return the lines about keys that a domain shows now. Raises `UnreachedError`."""
    content = reach.read(domain, PATH, most=MOST_BYTES, seconds=SECONDS)
    return frozenset(f"{KEY}={value}" for value in values_in(content, KEY))


def values_in(content: bytes, name: str) -> tuple[str, ...]:
    """Return the values of all lines of a name, in their order."""
    lines = content.decode("utf-8", "replace").splitlines()
    pairs = (line.partition("=") for line in lines if not line.startswith("#"))
    return tuple(value.strip() for key, _, value in pairs if key.strip() == name)

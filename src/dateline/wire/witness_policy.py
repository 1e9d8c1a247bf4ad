"""The wire's own policy: whom it asks to witness its record, and how many of them are enough.

A C2SP tlog-policy file in the wire's folder, named by ``policy`` in ``dateline.toml``. Readers get
it as ``record/policy``; a wire without one publishes a policy that asks for no witness.
"""

from pathlib import Path
from urllib.parse import urlsplit

from dateline.record.errors import MalformedError
from dateline.record.note import Verifier
from dateline.record.policy import Log, Policy, parse_policy
from dateline.wire.config import Config
from dateline.wire.errors import ConfigurationError

MOST_WITNESSES = 64
"""A note has room for 128 signatures; half of them are left to keys to come."""


def read_witness_policy(folder: Path, config: Config, key: Verifier) -> Policy:
    """Return the policy that ``dateline.toml`` names; `ConfigurationError` for an unusable one."""
    if not config.policy:
        return Policy((Log(key, f"{config.base_url}record"),))
    path = folder / config.policy
    try:
        policy = parse_policy(path.read_bytes())
    except OSError as fault:
        raise ConfigurationError(f"The policy {path} can't be read: {fault.strerror}.") from None
    except MalformedError as fault:
        raise ConfigurationError(f"{path} isn't a tlog-policy file. {fault}") from None
    # After a hand-over it may name the key from before: which one counts, the record says.
    if all(log.key.name != key.name for log in policy.logs):
        raise ConfigurationError(
            f"{path} doesn't list this wire's own key: add the line “log {key.vkey}”."
        )
    if len(policy.witnesses) > MOST_WITNESSES:
        raise ConfigurationError(f"{path} lists more than {MOST_WITNESSES} witnesses.")
    for witness in policy.witnesses:
        if witness.url is not None and not _usable(witness.url):
            raise ConfigurationError(
                f"{path}: the address of {witness.name!r} isn't a plain http(s) one: "
                f"{witness.url!r}."
            )
    return policy


def _usable(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").encode("idna"), parts.port
    except ValueError:
        return False
    plain = not (parts.query or parts.fragment or parts.username or parts.password)
    there = parts.scheme in ("http", "https") and host != b"" and port != 0
    return url.isascii() and there and plain

"""Opening a wire: its folder, settings, key and database become one value that actions take."""

import fcntl
import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from django.conf import settings
from django.db import connections

from dateline.record.note import Signer, Verifier
from dateline.record.policy import Policy
from dateline.wire.config import Config, MailServer, read_config
from dateline.wire.errors import ConfigurationError
from dateline.wire.keychain import KEY, keys_folder
from dateline.wire.keyfile import read_key
from dateline.wire.reaching import Reach
from dateline.wire.schema import bring_up_to_date
from dateline.wire.storage import sweep_unfinished
from dateline.wire.vault import Vault
from dateline.wire.witness_policy import read_witness_policy
from dateline.wire.witnesses import Lookout

MIRROR_FILE = "mirror.json"
"""What makes a folder a mirror: where the wire it mirrors is, and that wire's key."""

_NO_ACT = "it follows that wire, and nothing is published or changed on it."


def _clock() -> datetime:
    return datetime.now(UTC)


def _no_step(_name: str) -> None:
    """Where nothing is watching the steps, nothing happens at them."""


@dataclass(frozen=True, slots=True)
class Wire:
    """A running wire, or a mirror of one: ``key`` is what it signs with, and a mirror has none.

    ``step`` is called after each durable step, and before it with ``before`` in front of its name
    (`dateline.wire.steps` lists them); tests kill the process there. ``lookout`` says what its
    witnesses hold, asked for at the first call. ``reach`` is how hosts are asked that sources name.
    """

    folder: Path
    config: Config
    verifier: Verifier
    key: Signer | None
    policy: Policy
    lookout: Lookout
    clock: Callable[[], datetime] = _clock
    step: Callable[[str], None] = field(default=_no_step)
    reach: Reach = field(default_factory=Reach)

    @property
    def signer(self) -> Signer:
        """The key that the wire signs with. Raises `ConfigurationError` for a mirror."""
        if self.key is None:
            raise ConfigurationError(f"{self.folder} is a mirror of {self.config.name}: {_NO_ACT}")
        return self.key

    @property
    def vault(self) -> Vault:
        """What seals and opens drafts."""
        return Vault(self.folder)

    @property
    def edition(self) -> Path:
        """The public tree."""
        return self.folder / "edition"

    @property
    def record(self) -> Path:
        """The public record, under the edition."""
        return self.edition / "record"

    @property
    def media(self) -> Path:
        """Originals and rendered PDFs, by digest; never public."""
        return self.folder / "media"

    def before(self, name: str) -> None:
        """Mark that a durable step is about to be taken."""
        self.step(f"before {name}")

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the wire alone, across processes: one publishes at a time.

        The file isn't empty while the lock is held, so whoever finds it full knows that the last
        holder was killed, and deletes what that one left half written.
        """
        with (self.folder / ".lock").open("ab", buffering=0) as handle:
            fcntl.flock(handle, fcntl.LOCK_EX)
            if os.fstat(handle.fileno()).st_size:
                sweep_unfinished(self.edition, self.media)
            else:
                handle.write(b"held\n")
            try:
                yield
            finally:
                handle.truncate(0)


def open_wire(
    folder: Path,
    *,
    clock: Callable[[], datetime] = _clock,
    step: Callable[[str], None] = _no_step,
    key_name: str = KEY,
) -> Wire:
    """Open the wire in a folder and point Django's database at it.

    ``key_name`` is another than ``wire.key`` only where that one is lost.
    """
    folder = folder.resolve()
    config = read_config(folder)
    if (folder / MIRROR_FILE).exists():
        raise ConfigurationError(f"{folder} is a mirror of {config.name}: {_NO_ACT}")
    key_file = keys_folder(folder) / key_name
    if not key_file.exists():
        raise ConfigurationError(
            f"There is no key at {key_file}: put it back from where you keep it or, where it is "
            "lost for good, run `dateline key rotate --lost`."
        )
    signer = Signer(config.origin, read_key(key_file))
    point_database(folder, config, key_file.read_bytes())
    point_mail(folder, config)
    policy = read_witness_policy(folder, config, signer.verifier)
    wire = Wire(
        folder=folder,
        config=config,
        verifier=signer.verifier,
        key=signer,
        policy=policy,
        lookout=Lookout(policy, config.origin),
        clock=clock,
        step=step,
    )
    bring_up_to_date(wire.lock)
    return wire


def point_database(folder: Path, config: Config, secret: bytes) -> None:
    """Let Django's one database be this wire's, and derive Django's own secret from the wire's."""
    connections.close_all()
    # mode=rw: a database that is gone is a fault, never an empty one made in its place.
    name = quote(str(folder / config.database))
    connections.settings["default"]["NAME"] = f"file:{name}?mode=rw"
    derived = hashlib.sha256(b"dateline/django-secret/v1\n" + secret)
    settings.SECRET_KEY = derived.hexdigest()


def point_mail(folder: Path, config: Config) -> None:
    """Let Django's letters go through the wire's mail server, or into its own mailbox."""
    settings.DATELINE_FOLDER = folder
    server = config.mail
    if server is None:
        settings.EMAIL_BACKEND = "dateline.wire.accounts.mailbox.MailboxBackend"
        return
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = server.host, server.port
    settings.EMAIL_HOST_USER = server.user
    settings.EMAIL_HOST_PASSWORD = _password(folder, server)
    settings.EMAIL_USE_TLS = server.security == "starttls"
    settings.EMAIL_USE_SSL = server.security == "tls"
    settings.EMAIL_TIMEOUT = 20
    settings.DEFAULT_FROM_EMAIL = server.sender


def _password(folder: Path, server: MailServer) -> str:
    if not server.password_file:
        return ""
    path = folder / server.password_file
    try:
        return path.read_text("utf-8").strip()
    except OSError:
        raise ConfigurationError(
            f"The password of the mail server isn't at {path}: write it there, or take "
            "password_file out of dateline.toml."
        ) from None

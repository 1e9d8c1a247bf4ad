"""``dateline.toml``: what an operator decides about a wire."""

import ipaddress
import json
import tomllib
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import msgspec

from dateline.record.manifest import WireIdentity
from dateline.wire.errors import ConfigurationError

FILE_NAME = "dateline.toml"


class MailServer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The server that letters go through; without one they stay in the wire's own mailbox.

    ``password_file`` is a path under the wire's folder, best under ``keys``: no secret stands in
    the settings. ``security`` is ``starttls``, ``tls`` or, for a server on this machine, ``none``.
    """

    host: str
    sender: str
    port: int = 587
    user: str = ""
    password_file: str = ""
    security: Literal["starttls", "tls", "none"] = "starttls"


class NameServer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The resolver that DNS is asked through; the system's where ``address`` is empty.

    ``validates`` says that it validates DNSSEC and that nobody stands between it and the wire.
    """

    address: str = ""
    port: int = 53
    validates: bool = False


class Config(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The settings of one wire; ``database`` and ``policy`` are paths under its folder.

    ``open_mailbox`` lets everybody read the letters that the wire writes: a demonstration's alone,
    which has no mail server; ``mail`` names one. DNS is asked through ``resolver``. ``categories``
    names the categories' slugs, in the order of the front page. ``clock_mended``: entries before
    this index were made by a clock that was wrong, so later ones may be earlier.
    """

    name: str
    origin: str
    base_url: str
    operator: str = ""
    tagline: str = ""
    language: str = "en"
    database: str = "dateline.sqlite3"
    open_mailbox: bool = False
    mail: MailServer | None = None
    resolver: NameServer = NameServer()
    policy: str = ""
    clock_mended: int = 0
    categories: dict[str, str] = {}

    def identity(self) -> WireIdentity:
        """Return the wire as manifests name it."""
        return WireIdentity(
            name=self.name,
            origin=self.origin,
            base_url=self.base_url,
            operator=self.operator or self.name,
        )


def check_config(config: Config) -> Config:
    """Return the config with its base URL ended by a slash; refuse an unusable one."""
    url = urlsplit(config.base_url)
    if url.scheme not in ("http", "https") or not url.hostname or url.query or url.fragment:
        raise ConfigurationError(
            f"The base URL {config.base_url!r} isn't an http(s) address without query or fragment."
        )
    if not config.origin or any(c.isspace() or c == "+" for c in config.origin):
        raise ConfigurationError("The origin must be a name without spaces or '+'.")
    if not config.name.strip() or "\n" in config.name:
        raise ConfigurationError("The wire needs a name of one line.")
    _check_resolver(config.resolver)
    return msgspec.structs.replace(config, base_url=config.base_url.rstrip("/") + "/")


def _check_resolver(resolver: NameServer) -> None:
    try:
        ipaddress.ip_address(resolver.address or "::")
    except ValueError:
        raise ConfigurationError(
            f"The resolver {resolver.address!r} isn't an address like 127.0.0.1 or ::1."
        ) from None
    if not 0 < resolver.port < 65_536:
        raise ConfigurationError(f"The resolver has no port {resolver.port}.")


def read_config(folder: Path) -> Config:
    """Read ``dateline.toml`` of a wire's folder."""
    try:
        return read_settings(folder / FILE_NAME)
    except FileNotFoundError:
        raise ConfigurationError(
            f"There is no wire in {folder}: run `dateline init {folder} …`, or name one by --wire."
        ) from None


def read_settings(path: Path) -> Config:
    """Read a ``dateline.toml`` by its own path; `FileNotFoundError` where it isn't there."""
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise ConfigurationError(f"{path} isn't valid TOML: {fault}.") from None
    try:
        return check_config(msgspec.convert(table, Config))
    except msgspec.ValidationError as fault:
        raise ConfigurationError(f"{path}: {fault}.") from None


def format_config(config: Config) -> str:
    """Return the text of ``dateline.toml``; JSON strings are TOML basic strings."""
    lines = ["# A Dateline wire. Changing origin or key makes another wire of it."]
    left_out = {"categories", "mail", "resolver"} | (
        set() if config.clock_mended else {"clock_mended"}
    )
    names = [field.name for field in msgspec.structs.fields(Config) if field.name not in left_out]
    lines += [f"{name} = {_toml(getattr(config, name))}" for name in names]
    lines.append("\n[categories]")
    lines += [f"{_quoted(slug)} = {_quoted(name)}" for slug, name in config.categories.items()]
    if config.mail is not None:
        lines += _table("mail", config.mail)
    if config.resolver != NameServer():
        lines += _table("resolver", config.resolver)
    return "\n".join(lines) + "\n"


def _table(name: str, values: MailServer | NameServer) -> list[str]:
    members = msgspec.structs.asdict(values)
    return [f"\n[{name}]", *(f"{key} = {_toml(value)}" for key, value in members.items())]


def _toml(value: str | bool | int) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, int) else _quoted(value)


def _quoted(text: str) -> str:
    # A JSON string is a TOML basic string, but for DEL, which TOML wants escaped.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")

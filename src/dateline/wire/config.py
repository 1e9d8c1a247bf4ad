"""``dateline.toml``: what an operator decides about a wire."""

import json
import tomllib
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from dateline.record.manifest import WireIdentity
from dateline.wire.errors import ConfigurationError

FILE_NAME = "dateline.toml"


class Config(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The settings of one wire; ``database`` is a path under its folder.

    ``categories`` names the categories' slugs, in the order of the front page. ``clock_mended``:
    entries before this index were made by a clock that was wrong, so later ones may be earlier.
    """

    name: str
    origin: str
    base_url: str
    operator: str = ""
    tagline: str = ""
    language: str = "en"
    database: str = "dateline.sqlite3"
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
    return msgspec.structs.replace(config, base_url=config.base_url.rstrip("/") + "/")


def read_config(folder: Path) -> Config:
    """Read ``dateline.toml`` of a wire's folder."""
    path = folder / FILE_NAME
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise ConfigurationError(
            f"There is no wire in {folder}: run `dateline init {folder} …`, or name one by --wire."
        ) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise ConfigurationError(f"{path} isn't valid TOML: {fault}.") from None
    try:
        return check_config(msgspec.convert(table, Config))
    except msgspec.ValidationError as fault:
        raise ConfigurationError(f"{path}: {fault}.") from None


def format_config(config: Config) -> str:
    """Return the text of ``dateline.toml``; JSON strings are TOML basic strings."""
    lines = ["# A Dateline wire. Changing origin or key makes another wire of it."]
    left_out = {"categories"} if config.clock_mended else {"categories", "clock_mended"}
    names = [field.name for field in msgspec.structs.fields(Config) if field.name not in left_out]
    lines += [f"{name} = {_quoted(getattr(config, name))}" for name in names]
    lines.append("\n[categories]")
    lines += [f"{_quoted(slug)} = {_quoted(name)}" for slug, name in config.categories.items()]
    return "\n".join(lines) + "\n"


def _quoted(text: str | int) -> str:
    # A JSON string is a TOML basic string, but for DEL, which TOML wants escaped.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")

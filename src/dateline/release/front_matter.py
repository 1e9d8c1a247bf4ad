"""Front matter: what a Markdown file says of itself in YAML between two lines of ``---``.

Every key is optional: ``headline`` (or ``title``), ``subheadline``, ``dateline`` (``city``,
``region``, ``country``, ``date``, ``wire``), ``language``, ``direction``, ``category`` or
``categories``, ``contacts``, ``exhibits``, ``signatories``, ``embargo``, ``boilerplate``,
``images``. Unknown keys are named in the parse report; a wrong type is an error of one sentence.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import TypeVar

import msgspec
import yaml

from dateline.release.errors import UnreadableError
from dateline.release.model import (
    Boilerplate,
    Contact,
    Declared,
    Direction,
    Exhibit,
    Image,
    Run,
    Signatory,
    Value,
)
from dateline.release.patterns import late

LONGEST = 200_000
T = TypeVar("T")


class FrontMatter(Value, frozen=True):
    """What front matter gives; each part outranks what the text itself would say."""

    headline: str | None = None
    subheadline: str | None = None
    place: tuple[str | None, str | None, str | None] = (None, None, None)
    date: str | None = None
    wire: str | None = None
    language: str | None = None
    direction: Direction | None = None
    embargo: str | None = None
    contacts: tuple[Contact, ...] = ()
    boilerplate: tuple[Boilerplate, ...] = ()
    images: tuple[Image, ...] = ()
    declared: Declared = Declared()
    unknown: tuple[str, ...] = ()


_OUTSIDE = late(r"[A-Za-z][A-Za-z0-9+.-]*:|[/\\]|.*\\")
_KNOWN = frozenset(
    [
        "headline",
        "title",
        "subheadline",
        "dateline",
        "language",
        "direction",
        "category",
        "categories",
        "contacts",
        "contact",
        "exhibits",
        "signatories",
        "embargo",
        "boilerplate",
        "images",
    ]
)
_CONTACT = ("name", "role", "organization", "phone", "email", "url")
_IMAGE = ("src", "caption", "credit", "date", "place", "alt")


def split_front_matter(text: str) -> tuple[str | None, str]:
    """Split a file into its front matter (``None`` without one) and the rest."""
    if not text.startswith("---\n"):
        return None, text
    end = text.find("\n---\n", 3)
    if end < 0:
        if text.endswith("\n---"):
            return text[4:-3], ""
        return None, text
    return text[4 : end + 1], text[end + 5 :]


def parse_front_matter(text: str) -> FrontMatter:
    """Read front matter (YAML, the safe subset, no aliases)."""
    if len(text) > LONGEST:
        raise UnreadableError(f"The front matter is over {LONGEST:,} characters.")
    members = _load(text)
    dateline = _mapping(members.get("dateline"), "dateline")
    categories = members.get("categories", members.get("category"))
    return FrontMatter(
        headline=_text(members.get("headline", members.get("title")), "headline"),
        subheadline=_text(members.get("subheadline"), "subheadline"),
        place=(
            _text(dateline.get("city"), "dateline.city"),
            _text(dateline.get("region"), "dateline.region"),
            _text(dateline.get("country"), "dateline.country"),
        ),
        date=_day(dateline.get("date"), "dateline.date"),
        wire=_text(dateline.get("wire"), "dateline.wire"),
        language=_text(members.get("language"), "language"),
        direction=_direction(members.get("direction")),
        embargo=_embargo(members.get("embargo")),
        contacts=_several(members.get("contacts", members.get("contact")), "contacts", _contact),
        boilerplate=_several(members.get("boilerplate"), "boilerplate", _boilerplate),
        images=_several(members.get("images"), "images", _image),
        declared=Declared(
            categories=_several(categories, "categories", _category),
            exhibits=_several(members.get("exhibits"), "exhibits", _exhibit),
            signatories=_several(members.get("signatories"), "signatories", _signatory),
        ),
        unknown=tuple(str(key) for key in members if key not in _KNOWN),
    )


class _NoAliases(yaml.SafeLoader):
    """YAML's safe subset without aliases, so that a small file can't grow large."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        """Refuse an alias, compose anything else."""
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("it uses an alias")
        return super().compose_node(parent, index)


def _load(text: str) -> Mapping[str, object]:
    try:
        loaded = yaml.load(text, Loader=_NoAliases)  # noqa: S506  it is a SafeLoader
    except (yaml.YAMLError, ValueError, RecursionError, OverflowError) as fault:
        reason = str(getattr(fault, "problem", None) or fault).splitlines()
        raise UnreadableError(
            f"The front matter isn't valid YAML: {reason[0] if reason else 'unreadable'}."
        ) from None
    return _mapping(loaded, "The front matter")


def _mapping(value: object, name: str) -> Mapping[str, object]:
    if value is None:
        return {}
    if not isinstance(value, dict) or not all(isinstance(key, str) for key in value):
        raise UnreadableError(f"{name} must be a list of keys with their values.")
    return value


def _text(value: object, name: str) -> str | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, str | int | dt.date):
        raise UnreadableError(f"{name} must be text.")
    return " ".join(str(value).split()) or None


def _day(value: object, name: str) -> str | None:
    if value is None:
        return None
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    if isinstance(value, dt.date):
        return value.isoformat()
    try:
        return dt.date.fromisoformat(str(value)).isoformat()
    except ValueError:
        raise UnreadableError(f"{name} must be a day as YYYY-MM-DD.") from None


def _direction(value: object) -> Direction | None:
    if value is None:
        return None
    if value == "ltr":
        return "ltr"
    if value == "rtl":
        return "rtl"
    raise UnreadableError("direction must be ltr or rtl.")


def _embargo(value: object) -> str | None:
    if isinstance(value, dt.datetime):
        if value.tzinfo is None:
            raise UnreadableError("embargo must give its zone, as in 2026-03-03T10:00:00+01:00.")
        return value.isoformat()
    return _text(value, "embargo")


def _several(value: object, name: str, read: Callable[[object, str], T]) -> tuple[T, ...]:
    if value is None:
        return ()
    items = value if isinstance(value, list) else [value]
    return tuple(read(item, f"{name}[{index}]") for index, item in enumerate(items))


def _category(value: object, name: str) -> str:
    found = _text(value, name)
    if found is None:
        raise UnreadableError(f"{name} must be text.")
    return found


def _fields(value: object, name: str, keys: tuple[str, ...]) -> dict[str, str | None]:
    members = _mapping(value, name)
    odd = [key for key in members if key not in keys]
    if odd:
        raise UnreadableError(f"{name} has no place for {odd[0]}.")
    return {
        key: _day(members.get(key), f"{name}.{key}")
        if key == "date"
        else _text(members.get(key), f"{name}.{key}")
        for key in keys
    }


def _contact(value: object, name: str) -> Contact:
    if isinstance(value, str):
        return Contact(name=_text(value, name))
    return Contact(**_fields(value, name, _CONTACT))


def _image(value: object, name: str) -> Image:
    if isinstance(value, str):
        value = {"src": value}
    image = Image(**_fields(value, name, _IMAGE))
    _refuse_outside(image.src, name)
    return image


def _refuse_outside(src: str | None, name: str) -> None:
    if src is not None and (_OUTSIDE.match(src) or ".." in src.split("/")):
        raise UnreadableError(f"{name}.src must be a path under the file's own folder.")


def _boilerplate(value: object, name: str) -> Boilerplate:
    if isinstance(value, str):
        fields: dict[str, str | None] = {"text": _text(value, name)}
    else:
        fields = _fields(value, name, ("organization", "heading", "text"))
    text = fields.get("text")
    return Boilerplate(
        organization=fields.get("organization"),
        heading=fields.get("heading"),
        paragraphs=((Run(text),),) if text else (),
    )


def _exhibit(value: object, name: str) -> Exhibit:
    fields = _fields(value, name, ("claim", "title", "url", "sha256"))
    if fields["title"] is None or fields["claim"] is None:
        raise UnreadableError(f"{name} needs a claim and a title.")
    return msgspec.convert(fields, Exhibit)


def _signatory(value: object, name: str) -> Signatory:
    if isinstance(value, str):
        return Signatory(name=_text(value, name))
    members = _mapping(value, name)
    withheld = members.get("withheld", False)
    if not isinstance(withheld, bool):
        raise UnreadableError(f"{name}.withheld must be true or false.")
    fields = _fields(
        {key: member for key, member in members.items() if key != "withheld"},
        name,
        ("name", "affiliation"),
    )
    if withheld and (fields["name"] or fields["affiliation"]):
        raise UnreadableError(f"{name} is withheld, so it can't be named here.")
    if not withheld and fields["name"] is None:
        raise UnreadableError(f"{name} needs a name, or withheld: true.")
    return Signatory(fields["name"], fields["affiliation"], withheld=withheld)

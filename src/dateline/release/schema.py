"""The published JSON Schema (2020-12) of the document, versioned and strict.

It is built from the values of `dateline.release.model`, so that it can't drift from them: every
object refuses members that it doesn't know, every member that is always written is required.
"""

import json
import re

import msgspec

from dateline.release.model import Document

VERSION = 1
PATH = f"schema/document-{VERSION}.json"
BASE = "https://dateline.example/"

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None

_DATE = r"^\d{4}-\d{2}-\d{2}$"
_TIME = r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$"
_LANGUAGE = r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"


def document_schema(base_url: str = BASE) -> dict[str, Json]:
    """Return the schema, its id under a wire's base URL (which ends in a slash)."""
    (_,), definitions = msgspec.json.schema_components([Document], ref_template="#/$defs/{name}")
    parts: dict[str, Json] = {
        name: _strict(json.loads(json.dumps(part))) for name, part in definitions.items()
    }
    _refine(parts)
    document = parts.pop("Document")
    if not isinstance(document, dict):
        raise TypeError("The schema of a document is an object.")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": base_url + PATH,
        **document,
        "title": "A press release as Dateline reads it",
        "$defs": parts,
    }


def schema_bytes(base_url: str = BASE) -> bytes:
    """Return the schema as it is published: UTF-8 JSON, two spaces a level, a last newline."""
    text = json.dumps(document_schema(base_url), ensure_ascii=False, indent=2)
    return text.encode() + b"\n"


def _strict(part: Json) -> Json:
    """Refuse unknown members and tidy the descriptions; all but a run's members are required."""
    if not isinstance(part, dict):
        return part
    part = _object(_without_discriminator(part))
    members = part.get("properties")
    if isinstance(members, dict):
        part["additionalProperties"] = False
        if part.get("title") == "Run":
            part["required"] = ["text"]
        else:
            part["required"] = list(members)
        for member in members.values():
            if isinstance(member, dict):
                member.pop("default", None)
    description = part.get("description")
    if isinstance(description, str):
        part["description"] = re.sub(r"\s+", " ", description.replace("``", "")).strip()
    return part


def _without_discriminator(part: Json) -> Json:
    """Leave out OpenAPI's word, which JSON Schema doesn't know."""
    if isinstance(part, dict):
        return {
            key: _without_discriminator(value)
            for key, value in part.items()
            if key != "discriminator"
        }
    if isinstance(part, list):
        return [_without_discriminator(item) for item in part]
    return part


def _refine(parts: dict[str, Json]) -> None:
    """Add what the types don't say: how dates, times and languages are written."""
    for owner, member, pattern in (
        ("Dateline", "date", _DATE),
        ("Image", "date", _DATE),
        ("Embargo", "until", _TIME),
        ("Document", "language", _LANGUAGE),
    ):
        properties = _object(_object(parts[owner])["properties"])
        properties[member] = _with_pattern(properties[member], pattern)
    level = _object(_object(_object(parts["Heading"])["properties"])["level"])
    level.update({"minimum": 2, "maximum": 6})
    for owner, member in (("Picture", "image"), ("Quotation", "block")):
        _object(_object(_object(parts[owner])["properties"])[member])["minimum"] = 0


def _with_pattern(member: Json, pattern: str) -> Json:
    kinds = _object(member).get("anyOf")
    if isinstance(kinds, list):
        return {"anyOf": [_with_pattern(kind, pattern) for kind in kinds]}
    if _object(member).get("type") == "string":
        return {**_object(member), "pattern": pattern}
    return member


def _object(part: Json) -> dict[str, Json]:
    if not isinstance(part, dict):
        raise TypeError("A part of the schema is an object.")
    return part

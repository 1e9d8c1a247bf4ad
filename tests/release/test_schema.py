"""The published schema: it takes every document that is read, and nothing beside."""

from pathlib import Path

import jsonschema
import msgspec
import pytest
from hypothesis import given, settings

from dateline.release.model import Document
from dateline.release.reading import parse
from dateline.release.schema import VERSION, document_schema, schema_bytes
from release.strategies import documents

VALIDATOR = jsonschema.Draft202012Validator(document_schema())


def as_json(document: Document) -> dict[str, object]:
    found = msgspec.json.decode(msgspec.json.encode(document))
    assert isinstance(found, dict)
    return found


def test_the_schema_is_itself_valid_and_names_its_version() -> None:
    jsonschema.Draft202012Validator.check_schema(document_schema())
    schema = document_schema("https://wire.example/")
    assert schema["$id"] == f"https://wire.example/schema/document-{VERSION}.json"
    assert msgspec.json.decode(schema_bytes("https://wire.example/")) == schema


@given(documents())
@settings(max_examples=25, deadline=None)
def test_every_document_is_valid(document: Document) -> None:
    VALIDATOR.validate(as_json(document))


@pytest.mark.seed
def test_the_real_release_is_valid(seed: bytes) -> None:
    VALIDATOR.validate(as_json(parse(seed, name="seed.txt").document))


@pytest.mark.parametrize("member", ["headline", "body", "links", "wire_footer"])
def test_a_missing_member_is_refused(member: str) -> None:
    document = as_json(
        parse(b"A headline\n\nA paragraph that says something.", name="a.txt").document
    )
    del document[member]
    assert not VALIDATOR.is_valid(document)


def test_an_unknown_member_is_refused_at_any_depth() -> None:
    document = as_json(
        parse(b"A headline\n\nA paragraph that says something.", name="a.txt").document
    )
    assert VALIDATOR.is_valid(document)
    assert not VALIDATOR.is_valid(document | {"tracker": 1})
    document["body"] = [{"type": "paragraph", "runs": [{"text": "a", "html": "<b>"}]}]
    assert not VALIDATOR.is_valid(document)


def test_the_wire_publishes_no_document_it_would_not_read_back(tmp_path: Path) -> None:
    document = parse(b"A headline\n\nA paragraph that says something.", name="a.txt").document
    path = tmp_path / "document.json"
    path.write_bytes(msgspec.json.encode(document))
    assert msgspec.json.decode(path.read_bytes(), type=Document) == document

"""A release as a ninjs 3.1 item: valid by IPTC's own schema, a KILL where it was withdrawn."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from referencing import Registry, Resource

from dateline.press.ninjs import COPY_ROLE, render_ninjs
from dateline.record.bundle import Copy, format_copy
from press.samples import corrected, persian
from record.bundles import SampleWire, make_copy
from verify.pages import pictured_copy


@pytest.fixture(scope="module")
def validator(shared: Path) -> jsonschema.Draft202012Validator:
    folder = shared / "schemas" / "ninjs"
    schema = json.loads((folder / "ninjs-schema_3.1.json").read_bytes())
    shapes = json.loads((folder / "test_suite" / "GeoJSON-schema.json").read_bytes())
    registry: Registry[Any] = Registry().with_resource(
        "https://geojson.org/schema/GeoJSON.json", Resource.from_contents(shapes)
    )
    return jsonschema.Draft202012Validator(schema, registry=registry)


COPIES: dict[str, Copy] = {
    "a release": make_copy(),
    "in Persian": make_copy(persian()),
    "corrected": corrected()[1],
    "with a picture": pictured_copy(),
    "withdrawn": (wire := SampleWire()).retract(wire.publish(), "error"),
}


@pytest.mark.parametrize("name", COPIES)
def test_it_is_valid(validator: jsonschema.Draft202012Validator, name: str) -> None:
    item = json.loads(render_ninjs(COPIES[name]))
    assert [error.message for error in validator.iter_errors(item)] == []


def test_it_carries_the_copy_in_the_form_that_was_hashed() -> None:
    copy = make_copy()
    item = json.loads(render_ninjs(copy))
    (carried,) = [body for body in item["bodies"] if body["role"] == COPY_ROLE]
    assert carried["value"].encode() == format_copy(copy)


def test_a_correction_is_a_higher_version_of_one_uri() -> None:
    first, second = (json.loads(render_ninjs(copy)) for copy in corrected())
    assert first["uri"] == second["uri"]
    assert (first["version"], second["version"]) == ("1", "2")
    assert second["firstCreated"] < second["versionCreated"]
    assert "CORRECTION" in second["edNote"].upper()


def test_a_withdrawn_release_is_a_kill() -> None:
    item = json.loads(render_ninjs(COPIES["withdrawn"]))
    assert item["pubStatus"] == "canceled"
    assert "WITHDRAWN" in item["edNote"]

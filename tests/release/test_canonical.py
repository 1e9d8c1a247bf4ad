"""Canonical bytes are those of RFC 8785's own library, for every value that is hashed or signed."""

import inspect
import typing

import msgspec
import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from dateline.record import bundle, entry, filing, manifest, statement
from dateline.release import model
from dateline.release.canonical import canonical_bytes
from dateline.release.errors import NotCanonicalError
from dateline.release.model import Document, Link, Value
from release.strategies import documents

TEXTS = st.text(st.characters(codec="utf-8"))
LARGEST = 2**53 - 1
VALUES = st.recursive(
    st.none() | st.booleans() | TEXTS | st.integers(-LARGEST, LARGEST),
    lambda inner: st.lists(inner).map(tuple) | st.dictionaries(TEXTS, inner),
    max_leaves=20,
)


def slowly(value: object) -> bytes:
    """Return what RFC 8785's library makes of a value."""
    return rfc8785.dumps(msgspec.to_builtins(value, str_keys=True))


@given(documents())
def test_a_document_is_written_as_the_rfcs_own_library_writes_it(document: Document) -> None:
    assert canonical_bytes(document) == slowly(document)


@given(VALUES)
def test_whatever_is_in_a_value_is_written_the_same(value: object) -> None:
    assert canonical_bytes(value) == slowly(value)


@pytest.mark.parametrize("code", [*range(0x80), 0x7FF, 0x2028, 0x2029, 0xFEFF, 0xFFFF, 0x10FFFF])
def test_every_kind_of_character_is_written_the_same(code: int) -> None:
    link = Link(text=f'a{chr(code)}"b', url=None)
    assert canonical_bytes(link) == slowly(link)


def test_keys_are_in_the_order_of_utf_16() -> None:
    assert canonical_bytes({"\U00010000": 1, "\ue000": 2}) == (
        '{"\U00010000":1,"\ue000":2}'.encode()
    )


@pytest.mark.parametrize("number", [LARGEST + 1, -LARGEST - 1])
@pytest.mark.parametrize("around", [lambda it: it, lambda it: (it,), lambda it: {"a": it}])
def test_a_number_that_json_readers_would_change_is_refused(
    number: int, around: typing.Callable[[int], object]
) -> None:
    with pytest.raises(NotCanonicalError):
        canonical_bytes(around(number))


@pytest.mark.parametrize("room", [model, bundle, entry, filing, manifest, statement])
def test_no_value_holds_a_number_that_is_not_whole(room: object) -> None:
    shapes = [
        shape
        for _name, shape in inspect.getmembers(room, inspect.isclass)
        if issubclass(shape, msgspec.Struct) and shape is not Value
    ]
    assert shapes
    for shape in shapes:
        for kind in typing.get_type_hints(shape).values():
            assert not _has_float(kind), shape


def test_a_number_that_is_not_whole_is_written_as_the_rfc_says() -> None:
    assert canonical_bytes({"a": (1.0, -2.5e30)}) == b'{"a":[1,-2.5e+30]}'


def test_half_of_a_character_is_refused() -> None:
    with pytest.raises(NotCanonicalError):
        canonical_bytes(Link(text="\ud800", url=None))


def _has_float(kind: object) -> bool:
    return kind is float or any(_has_float(inner) for inner in typing.get_args(kind))

"""Texts that come near a breach of a guideline and break none, in sound releases."""

import functools
import tomllib
from pathlib import Path

import msgspec
import pytest
from recall import Case, load_cases, outcome

NEAR = Path(__file__).with_name("near_misses.toml")


class NearMisses(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file."""

    near: tuple[Case, ...]


@functools.cache
def near_misses() -> tuple[Case, ...]:
    with NEAR.open("rb") as file:
        return msgspec.convert(tomllib.load(file), NearMisses).near


@pytest.mark.parametrize("case", near_misses(), ids=[case.shown[:60] for case in near_misses()])
def test_what_only_comes_near_a_breach_passes(case: Case) -> None:
    assert not outcome(load_cases(), case).found

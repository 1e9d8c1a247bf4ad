"""Editors' handles: one form, and two of them are two people."""

import pytest

from dateline.wire.errors import RefusedError
from dateline.wire.publishing.handles import different_handles, public_handle


@pytest.mark.parametrize("text", ["ada", "desk-anna", "Ada Field", "O’Neil", "سارا", "J.", "7"])
def test_names_and_nicknames_are_handles(text: str) -> None:
    assert public_handle(f"  {text} ") == text


@pytest.mark.parametrize("text", ["", "  ", "jane@x.example", "<b>", "a\nb<", "-", "x" * 80])
def test_what_is_no_handle_is_refused(text: str) -> None:
    with pytest.raises(RefusedError, match="public handle"):
        public_handle(text)


@pytest.mark.parametrize("other", ["ada", "ADA", " Ada ", "Ａｄａ"])
def test_one_editor_is_not_two_under_another_spelling(other: str) -> None:
    with pytest.raises(RefusedError, match="two different editors"):
        different_handles("Ada", other)

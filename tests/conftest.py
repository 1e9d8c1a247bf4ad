"""Fixtures that every room's tests may use."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The shared folder of seeds, corpora, schemas and vectors beside the project."""
    if not SHARED.is_dir():
        pytest.skip("../shared isn't here: seeds, corpora and vectors can't be tried")
    return SHARED


@pytest.fixture(scope="session")
def seed(shared: Path) -> bytes:
    """The real release that the main job must work on."""
    return next((shared / "seeds").glob("*.txt")).read_bytes()

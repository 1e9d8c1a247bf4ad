"""Fixtures that every room's tests may use."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# no verdict hangs on how busy the machine is: neither an example's time nor that of making one
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")
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

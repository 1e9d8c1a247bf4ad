"""A founded wire for every test: made once, copied for each."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dateline.wire.boot import boot
from dateline.wire.opening import Wire, open_wire

boot()

from django.db import connections  # noqa: E402  models need Django up
from playwright.sync_api import Browser, Page  # noqa: E402  likewise

from dateline.wire.serving import application  # noqa: E402  likewise
from wire.accounts.desks import Desk, chromium, served_desk, signed_up  # noqa: E402  likewise
from wire.crashing import Crasher  # noqa: E402  likewise
from wire.crawling import busy_desk  # noqa: E402  likewise
from wire.wires import SLUG, Clock, Steps, found, take_in  # noqa: E402  likewise


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a wire's folder that nobody writes to: tests copy it."""
    folder = tmp_path_factory.mktemp("template") / "wire"
    found(folder)
    connections.close_all()
    return folder


@pytest.fixture(scope="session")
def imported_template(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a wire with an archive of `IMPORTED` releases, that nobody writes to."""
    folder = tmp_path_factory.mktemp("imported") / "wire"
    shutil.copytree(template, folder)
    take_in(open_wire(folder, clock=Clock()))
    connections.close_all()
    return folder


@pytest.fixture(scope="session")
def crasher() -> Iterator[Crasher]:
    """Return what does jobs in processes that it can kill; each works on a folder of its own."""
    with Crasher() as started:
        yield started


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> Iterator[Path]:
    """Return a wire's folder of the test's own."""
    yield Path(shutil.copytree(template, tmp_path / "wire"))
    connections.close_all()


@pytest.fixture
def imported(imported_template: Path, tmp_path: Path, clock: Clock) -> Iterator[Wire]:
    """Return a wire with an archive of `IMPORTED` releases, the tenth line of which failed."""
    folder = Path(shutil.copytree(imported_template, tmp_path / "imported"))
    yield open_wire(folder, clock=clock)
    connections.close_all()


@pytest.fixture
def clock() -> Clock:
    """Return the clock that the wire reads."""
    return Clock()


@pytest.fixture
def steps() -> Steps:
    """Return what the wire's durable steps are written down in."""
    return Steps()


@pytest.fixture
def wire(folder: Path, clock: Clock, steps: Steps) -> Wire:
    """Return the Pebble Wire, open, with one source and nothing published."""
    return open_wire(folder, clock=clock, step=steps)


@pytest.fixture
def reopen(folder: Path, clock: Clock) -> Callable[[], Wire]:
    """Return what opens the wire again, as a new process would."""
    return lambda: open_wire(folder, clock=clock)


@pytest.fixture(scope="module")
def desk(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Return a wire of the module's own that is served for a browser."""
    folder = tmp_path_factory.mktemp("desk") / "wire"
    shutil.copytree(template, folder)
    with served_desk(folder) as desk:
        yield desk


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Return a browser."""
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="module")
def edda(desk: Desk, browser: Browser) -> Iterator[Page]:
    """A page of somebody who writes for the library."""
    with signed_up(browser, desk, "edda", f"author:{SLUG}") as page:
        yield page


@pytest.fixture(scope="module")
def anna(desk: Desk, browser: Browser) -> Iterator[Page]:
    """A page of an editor."""
    with signed_up(browser, desk, "anna", "editor") as page:
        yield page


@pytest.fixture(scope="module")
def bo(desk: Desk, browser: Browser) -> Iterator[Page]:
    """A page of another editor."""
    with signed_up(browser, desk, "bo", "chief-editor") as page:
        yield page


@pytest.fixture(scope="module")
def busy(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wire]:
    """Return a served wire of the module's own with one of everything on its desk."""
    folder = tmp_path_factory.mktemp("busy") / "wire"
    shutil.copytree(template, folder)
    wire = open_wire(folder, clock=Clock())
    application(wire, https_only=False)
    busy_desk(wire)
    yield wire
    connections.close_all()

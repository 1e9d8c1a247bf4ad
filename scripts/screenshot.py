"""Make docs/screenshot.png: the demonstration's front page beside one of its releases.

    .venv/bin/python scripts/screenshot.py

It serves a demonstration on a free port, looks at it with Chromium, and ends it again.
"""

import contextlib
import io
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "docs" / "screenshot.png"
VIEW = {"width": 1440, "height": 1260}
RELEASE = 3  # the one that was corrected twice
WAIT_SECONDS = 180
GAP = 24


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2) as answer:  # noqa: S310  our own server
            return bool(answer.status == 200)
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return False


@contextlib.contextmanager
def demonstration() -> Iterator[str]:
    """A demonstration served on a free port, for as long as the block lasts."""
    port, folder = _free_port(), tempfile.TemporaryDirectory()
    dateline = str(Path(sys.executable).parent / "dateline")
    command = [dateline, "demo", "--port", str(port), "--folder", f"{folder.name}/wire"]
    server = subprocess.Popen(command)
    url = f"http://127.0.0.1:{port}/"
    try:
        deadline = time.monotonic() + WAIT_SECONDS
        while not _answers(f"{url}releases/{RELEASE}/"):
            if server.poll() is not None or time.monotonic() > deadline:
                raise SystemExit("The demonstration didn't come up.")
            time.sleep(0.5)
        yield url
    finally:
        server.terminate()
        server.wait(timeout=20)
        folder.cleanup()


def shoot(page: Page, url: str) -> Image.Image:
    """What a reader sees of a page without scrolling."""
    page.goto(url)
    page.evaluate("document.fonts.ready")
    return Image.open(io.BytesIO(page.screenshot())).convert("RGB")


def beside(left: Image.Image, right: Image.Image, width: int = 1800) -> Image.Image:
    """Two pictures of one height beside each other, ``width`` pixels in all."""
    each = (width - GAP) // 2
    height = round(left.height * each / left.width)
    sheet = Image.new("RGB", (width, height), "#d8d4cb")
    for x, picture in ((0, left), (width - each, right)):
        sheet.paste(picture.resize((each, height), Image.Resampling.LANCZOS), (x, 0))
    return sheet


def main() -> None:
    """Serve, look, write."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        raise SystemExit("There is no Chromium here to look with.")
    with demonstration() as url, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": VIEW["width"], "height": VIEW["height"]})
        front = shoot(page, url)
        release = shoot(page, f"{url}releases/{RELEASE}/")
        browser.close()
    picture = beside(front, release).quantize(192, dither=Image.Dither.NONE)
    picture.save(TARGET, optimize=True)
    print(f"{TARGET.relative_to(ROOT)}: {TARGET.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()

"""From a dropped file to the verdict on the page: a PDF of 1 MB judged in the browser.

A release with a picture is published; the page ``verify/`` of the edition is opened in Chromium,
from a plain static server, and given the PDF again and again. A run is timed inside the page, from
the drop until the verdict stands there, reading the record's files included. Then the same page
from a folder, without a record. The peer, in the same run: `dateline.verify.verify` in one Python
process, warm.

Needs Chromium (``/usr/bin/chromium`` or Playwright's own).
Run: python bench/browser_verify.py [--runs 20]
"""

import argparse
import base64
import functools
import http.server
import io
import random
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from machine import describe, milliseconds, ratio
from PIL import Image as Pillow
from playwright.sync_api import Page, sync_playwright
from texts import release_text

from dateline.record.note import parse_vkey
from dateline.release.model import Attachment, Image
from dateline.release.reading import parse
from dateline.verify import Trust, verify
from dateline.wire.boot import boot

boot()

from wires import Publishing, new_wire  # noqa: E402  models need Django up

from dateline.wire.publishing.pictures import keep_pictures  # noqa: E402  likewise

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
SIDE = 1_190
DROP = """async encoded => {
    const bytes = Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], 'release.pdf'));
    const result = document.querySelector('.tool-result');
    result.replaceChildren();
    const start = performance.now();
    const shown = new Promise((done) => {
        new MutationObserver((_, observer) => {
            if (!result.querySelector('.verdict')) return;
            observer.disconnect();
            done();
        }).observe(result, { childList: true });
    });
    const drop = new DragEvent('drop', { dataTransfer, cancelable: true });
    document.querySelector('.tool-zone').dispatchEvent(drop);
    await shown;
    return [performance.now() - start, result.querySelector('.verdict').className];
}"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A static server that says nothing."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        """Say nothing."""


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Serve a folder on a loopback port."""
    handler = functools.partial(Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()
        thread.join()


def noise(side: int) -> bytes:
    """Return a picture that no compression makes smaller."""
    content = random.Random(4).randbytes(side * side * 3)  # noqa: S311  noise, no secret
    out = io.BytesIO()
    Pillow.frombytes("RGB", (side, side), content).save(out, "JPEG", quality=90)
    return out.getvalue()


def publish_large(folder: Path) -> Path:
    """Publish a release whose PDF has about 1 MB; return the edition."""
    wire = new_wire(folder)
    parsed = parse(release_text("verified").encode(), name="release.txt")
    picture = Image("noise.jpg", "Noise", "the bench", "2026-11-01", "Port Ansgar", "Noise")
    document = msgspec.structs.replace(parsed.document, images=(picture,))
    attached = (Attachment("noise.jpg", "image/jpeg", noise(SIDE)),)
    document = keep_pictures(wire.media, document, folder, attached)
    Publishing(wire).publish(msgspec.structs.replace(parsed, document=document))
    return wire.folder / "edition"


def time_in(page: Page, address: str, pdf: bytes, runs: int) -> list[float]:
    """Return the seconds of each run on the page at an address; all must be authentic."""
    page.goto(address)
    page.wait_for_selector("#tool-file")
    encoded = base64.b64encode(pdf).decode()
    seconds = []
    for number in range(runs + 2):
        elapsed, verdict = page.evaluate(DROP, encoded)
        if "verdict-authentic" not in verdict:
            raise SystemExit(f"Not authentic: {verdict}")
        seconds += [elapsed / 1000] if number > 1 else []
    return seconds


def time_pages(edition: Path, pdf: bytes, runs: int) -> tuple[list[float], list[float]]:
    """Return the seconds of each run with the record at hand, and from a folder."""
    path = str(CHROMIUM) if CHROMIUM.exists() else None
    with sync_playwright() as playwright, serving(edition) as address:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        print(f"Chromium {browser.version}")
        page = browser.new_page()
        with_record = time_in(page, f"{address}verify/", pdf, runs)
        offline = time_in(page, (edition / "verify" / "index.html").as_uri(), pdf, runs)
        browser.close()
    return with_record, offline


def time_in_python(edition: Path, pdf: bytes, runs: int) -> list[float]:
    """Return the seconds of each verdict in this process, without a record."""
    key = parse_vkey((edition / "record" / "key").read_text("utf-8").strip())
    trust = Trust.from_keys([key], "wire")
    seconds = []
    for number in range(runs + 2):
        start = time.perf_counter()
        verdict = verify(pdf, name="pdf", trust=trust, record=None, siblings=lambda _: None)
        assert verdict.verdict == "authentic"
        seconds += [time.perf_counter() - start] if number > 1 else []
    return seconds


def main() -> None:
    """Publish, open the page, judge the PDF with and without the record."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=20)
    asked = options.parse_args()
    print(describe())
    with tempfile.TemporaryDirectory() as name:
        edition = publish_large(Path(name) / "wire")
        pdf = (edition / "releases" / "1" / "release.pdf").read_bytes()
        print(f"PDF of {len(pdf):,} bytes, {asked.runs} runs each")
        with_record, offline = time_pages(edition, pdf, asked.runs)
        in_python = time_in_python(edition, pdf, asked.runs)
    print(f"in the page, record at hand  {milliseconds(with_record)}   (bound: 1000 ms)")
    print(f"in the page, from a folder   {milliseconds(offline)}")
    print(f"in Python, without a record  {milliseconds(in_python)}")
    middle = statistics.median(in_python)
    print(ratio("page, from a folder / Python", statistics.median(offline), middle))


if __name__ == "__main__":
    main()

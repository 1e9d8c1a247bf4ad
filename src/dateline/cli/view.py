"""A wire's public files at hand, in a folder or over HTTP, as `verify` and `audit` read them."""

import http.client
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from dateline.cli.failing import CommandError
from dateline.cli.loopback import is_loopback
from dateline.record.bundle import Act, parse_copy, parse_tombstone
from dateline.record.errors import MalformedError, MissingError
from dateline.record.note import Verifier, parse_vkey
from dateline.record.proof import parse_proof
from dateline.trace import best_match, fingerprints

MAX_ANSWER_BYTES = 60_000_000
TIMEOUT_SECONDS = 20

Fetch = Callable[[str], bytes]


def is_url(text: str) -> bool:
    """Whether this names something to fetch rather than a file."""
    return urlsplit(text).scheme in ("http", "https")


def is_remote(place: str) -> bool:
    """Whether this names a wire on another machine; its key is worth remembering."""
    host = urlsplit(place).hostname or ""
    return is_url(place) and not is_loopback(host)


def get(url: str) -> bytes:
    """Fetch an address, bounded in size and time; `MissingError` for a 404."""
    request = urllib.request.Request(url, headers={"User-Agent": "dateline"})  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as answer:  # noqa: S310
            content: bytes = answer.read(MAX_ANSWER_BYTES + 1)
    except urllib.error.HTTPError as fault:
        if fault.code in (404, 410):
            raise MissingError(f"{url} isn't there.") from None
        raise CommandError(f"{url} answers {fault.code}.") from None
    except (OSError, http.client.HTTPException) as fault:
        raise CommandError(f"{url} can't be reached: {fault}.") from None
    if len(content) > MAX_ANSWER_BYTES:
        raise CommandError(f"{url} sends more than {MAX_ANSWER_BYTES:,} bytes.")
    return content


def folder_fetch(folder: Path) -> Fetch:
    """Return what reads an edition's files under a folder, and nothing outside it."""
    root = folder.resolve()

    def fetch(path: str) -> bytes:
        file = (root / path).resolve()
        if not file.is_relative_to(root):
            raise MissingError(f"{path} leads out of the edition.")
        try:
            return file.read_bytes()
        except OSError:
            raise MissingError(f"{path} isn't in the edition.") from None

    return fetch


def url_fetch(base: str) -> Fetch:
    """Return what reads an edition's files over HTTP."""
    root = base.rstrip("/") + "/"
    return lambda path: get(urljoin(root, path))


def edition_folder(folder: Path) -> Path:
    """Return the edition in a wire's folder, or the folder itself where it is an edition."""
    for candidate in (folder / "edition", folder):
        if (candidate / "record" / "checkpoint").is_file():
            return candidate
    raise CommandError(f"There is no record in {folder}: name a wire's folder or edition.")


@dataclass(frozen=True, slots=True)
class EditionView:
    """A record at hand (`dateline.verify.view.RecordView`); nothing it gives is believed as such.

    ``texts`` yields number and version of each release and its plain text, where they can be read.
    """

    read: Fetch
    texts: Callable[[], Iterator[tuple[tuple[int, int], str]]]

    def key(self) -> Verifier:
        """Return the wire's verifier key, as its edition names it."""
        return parse_vkey(self.read("record/key").decode("utf-8", "replace").strip())

    def checkpoint(self) -> str:
        """Return the newest checkpoint."""
        return self.read("record/checkpoint").decode("utf-8", "replace")

    def fetch(self, path: str) -> bytes:
        """Return a file of the record."""
        return self.read(f"record/{path}")

    def later_acts(self, release: int, after_entry: int) -> tuple[Act, ...]:
        """Return the acts on a release after an entry; its first version carries all of them."""
        current = self.read(f"releases/{release}/release.json")
        try:
            acts: tuple[Act, ...] = (parse_tombstone(current).act,)
        except MalformedError:
            acts = parse_copy(self.read(f"releases/{release}/v1/release.json")).later
        return tuple(act for act in acts if parse_proof(act.proof).index > after_entry)

    def copy(self, release: int, version: int) -> bytes | None:
        """Return a version's ``release.json``."""
        try:
            return self.read(f"releases/{release}/v{version}/release.json")
        except MissingError:
            return None

    def source_statements(self, slug: str) -> bytes | None:
        """Return a source's opened entries."""
        try:
            return self.read(f"sources/{slug}/source.json")
        except MissingError:
            return None

    def find(self, text: str) -> tuple[int, int] | None:
        """Trace a text to the release and version that most of it stands in."""
        words = text.split()
        shingles = {" ".join(words[i : i + 6]) for i in range(0, max(1, len(words) - 5), 7)}
        likely = (
            (key, fingerprints(published))
            for key, published in self.texts()
            if _shares(published, shingles)
        )
        match = best_match(fingerprints(text), likely)
        return None if match is None else match.key


def _shares(published: str, shingles: set[str]) -> bool:
    flat = " ".join(published.split())
    return any(shingle in flat for shingle in shingles)


def view_of(place: str) -> EditionView:
    """Return the view of a wire that a folder or address names."""
    if is_url(place):
        return EditionView(url_fetch(place), lambda: iter(()))
    folder = edition_folder(Path(place))
    return EditionView(folder_fetch(folder), lambda: _texts(folder))


def _texts(folder: Path) -> Iterator[tuple[tuple[int, int], str]]:
    for path in sorted(folder.glob("releases/*/v*/release.txt")):
        number, version = path.parent.parent.name, path.parent.name.removeprefix("v")
        if number.isdigit() and version.isdigit():
            yield (int(number), int(version)), path.read_text("utf-8", "replace")

"""A wire's public files at hand, in a folder or over HTTP, as `verify` and `audit` read them."""

import http.client
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import urlsplit

from dateline.cli.failing import CommandError
from dateline.cli.fetching import MAX_ANSWER_BYTES, TIMEOUT_SECONDS, Site
from dateline.cli.loopback import is_loopback
from dateline.record.errors import MissingError
from dateline.verify.edition import EditionView
from dateline.wire.edition import edition_view


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


def edition_folder(folder: Path) -> Path:
    """Return the edition in a wire's folder, or the folder itself where it is an edition."""
    for candidate in (folder / "edition", folder):
        if (candidate / "record" / "checkpoint").is_file():
            return candidate
    raise CommandError(f"There is no record in {folder}: name a wire's folder or edition.")


def view_of(place: str) -> EditionView:
    """Return the view of a wire that a folder or address names."""
    if is_url(place):
        return EditionView(Site(place), lambda: iter(()))
    folder = edition_folder(Path(place))
    return edition_view(folder, Path(place))

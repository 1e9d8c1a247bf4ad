"""A wire's public files as they are read: no name leads elsewhere, no picture is something else."""

import hashlib

import pytest

from dateline.record.errors import BindingError, MalformedError, MissingError
from dateline.record.policy import as_policy
from dateline.verify.published import Published
from record.bundles import VERIFIER

PICTURE = b"\x89PNG\r\n\x1a\n and what follows"
PAGE = b"<script>alert(1)</script>"


def named(content: bytes, extension: str) -> str:
    return f"sha256-{hashlib.sha256(content).hexdigest()}.{extension}"


def showing(files: dict[str, bytes]) -> Published:
    """Return a wire that shows these files."""

    def fetch(path: str) -> bytes:
        try:
            return files[path]
        except KeyError:
            raise MissingError(path) from None

    return Published(fetch, as_policy([VERIFIER]))


def test_a_picture_is_found_by_its_digest() -> None:
    name = named(PICTURE, "png")
    assert showing({f"v1/images/{name}": PICTURE}).picture("v1", name) == PICTURE
    with pytest.raises(BindingError, match="isn't the picture that was filed"):
        showing({f"v1/images/{name}": PICTURE + b"!"}).picture("v1", name)


@pytest.mark.parametrize("extension", ["html", "svg", "png.html", "png/../../x", "PNG", ""])
def test_a_name_that_is_no_pictures_is_never_asked_for(extension: str) -> None:
    name = named(PAGE, extension)
    with pytest.raises(MalformedError, match="isn't the name of a picture"):
        showing({f"v1/images/{name}": PAGE}).picture("v1", name)


def test_a_page_under_a_pictures_name_is_no_picture() -> None:
    name = named(PAGE, "jpg")
    with pytest.raises(MalformedError, match="isn't a picture"):
        showing({f"v1/images/{name}": PAGE}).picture("v1", name)


@pytest.mark.parametrize("slug", ["../secret", "a/b", "A", "", "a" * 81, "a\u0660"])
def test_a_source_whose_name_leads_elsewhere_is_refused(slug: str) -> None:
    listed = f'{{"slugs":["{slug}"],"type":"dateline/sources/v1"}}'.encode()
    with pytest.raises(MalformedError, match="isn't the name of a source"):
        showing({"sources/sources.json": listed}).slugs()

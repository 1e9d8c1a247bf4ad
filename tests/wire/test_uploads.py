"""What is sent to any page is bounded before it is read, and lies on no disk in the clear."""

from pathlib import Path

import pytest
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from dateline.wire.accounts.models import User
from dateline.wire.desk.models import Submission
from dateline.wire.opening import Wire
from dateline.wire.serving import application
from dateline.wire.uploads import most_bytes
from wire.accounts.clients import DeskClient
from wire.desk.people import author
from wire.wires import SLUG, publish_text

PATHS = (
    "/check/",
    "/desk/new/",
    "/desk/guidelines/",
    "/report/1/1/",
    "/reply/1/",
    "/account/login/",
)
MUCH = b"The reading room has 64 seats, and each of them is free.\n\n" * 60_000
"""Some 3.5 MB: Django would write it to a temporary file."""


@pytest.fixture
def client(wire: Wire) -> Client:
    """Return the browser of an author at a wire that has a release."""
    application(wire, https_only=False)
    publish_text(wire)
    author(wire)
    user = User.objects.get(handle="edda")
    Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data={"secret": ""})
    client = DeskClient(SERVER_NAME="localhost")
    client.force_login(user)
    return client


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("language", ["en", "fa"])
def test_what_is_too_large_is_refused_before_it_is_read(
    client: Client, path: str, language: str
) -> None:
    length, asked = str(most_bytes(path) + 1), {"Accept-Language": language}
    page = client.generic("POST", path, b"", headers=asked, CONTENT_LENGTH=length)
    assert page.status_code == 413
    words = {"en": "refused before it was read", "fa": "پیش از خواندن رد شد"}
    assert words[language] in page.content.decode()


@pytest.mark.parametrize("length", ["-1", "many", "1e3", "9" * 30])
def test_a_length_that_says_nothing_is_refused(client: Client, length: str) -> None:
    assert client.generic("POST", "/check/", b"", CONTENT_LENGTH=length).status_code == 413


def test_a_form_without_files_is_bounded_tighter() -> None:
    assert most_bytes("/reply/1/") < most_bytes("/check/") < most_bytes("/desk/new/")


@pytest.mark.parametrize("path", ["/check/", "/desk/new/"])
def test_no_upload_lies_on_the_disk(
    client: Client, path: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    # Where a temporary file were written, there is no folder to write it to.
    monkeypatch.setattr(settings, "FILE_UPLOAD_TEMP_DIR", str(tmp_path / "nowhere"))
    file = SimpleUploadedFile("seats.txt", MUCH)
    page = client.post(
        path, {"copy": file} if path == "/check/" else {"file": file, "source": SLUG}
    )
    assert page.status_code < 500


def test_a_draft_as_large_as_that_is_taken(client: Client) -> None:
    file = SimpleUploadedFile("seats.txt", b"Seats\n\n" + MUCH[:600_000])
    client.post("/desk/new/", {"file": file, "source": SLUG})
    assert Submission.objects.count() == 1

"""The pages about a source's keys: for its approvers alone, after a sign-in of the last minutes."""

import pytest
from allauth.mfa.models import Authenticator
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from dateline.record.filing import KeyEvidence
from dateline.record.passkey import fingerprint_of, key_challenge
from dateline.record.proposed import ProposedKey as ProposedFile
from dateline.release.canonical import canonical_bytes, parse_canonical
from dateline.wire.accounts.models import User
from dateline.wire.opening import Wire
from dateline.wire.serving import application
from dateline.wire.sources.models import ProposedKey, SourceKey
from record.passkeys import es256
from wire.accounts.ageing import age_sessions
from wire.accounts.clients import DeskClient
from wire.desk.people import person
from wire.sources.enrolling import HERE, given, made
from wire.wires import SLUG

KEYS = f"/desk/keys/{SLUG}/"
FIRST, SECOND = es256("first"), es256("second")


@pytest.fixture
def marit(wire: Wire) -> Client:
    """A browser in which an approver signed in a moment ago."""
    return browsing(wire, "marit", f"approver:{SLUG}")


def browsing(wire: Wire, handle: str, *roles: str) -> Client:
    application(wire, https_only=False)
    person(wire, handle, *roles)
    user = User.objects.get(handle=handle)
    Authenticator.objects.create(user=user, type="totp", data={"secret": ""})
    client = DeskClient(SERVER_NAME="localhost")
    client.force_login(user)
    return client


def make(client: Client, credential: bytes, *, second: bool = False) -> None:
    """Ask for the page and answer it."""
    client.get(KEYS)
    challenge = client.session["passkey asked"]
    passkey = SECOND if second else FIRST
    answer = made(passkey, challenge, credential=credential)
    client.post(f"{KEYS}add/", {"answer": answer, "label": "a device"})


def test_an_approver_makes_two_and_signs_the_second_in(marit: Client) -> None:
    make(marit, b"one")
    page = marit.get(KEYS).content.decode()
    assert "Vouched for by the wire alone." in page
    assert fingerprint_of(FIRST.cose) in page
    make(marit, b"two", second=True)
    row = ProposedKey.objects.get()
    answer = given(FIRST, key_challenge(SECOND.cose), credential=b"one")
    marit.post(f"{KEYS}{row.pk}/sign-in/", {"answer": answer})
    assert [key.kind for key in SourceKey.objects.all()] == ["vouched", "signed-in"]
    assert "an earlier key signed it in" in marit.get(KEYS).content.decode()


def test_an_answer_to_a_page_counts_once(marit: Client) -> None:
    marit.get(KEYS)
    answer = made(FIRST, marit.session["passkey asked"])
    again = made(SECOND, marit.session["passkey asked"])
    for each in (answer, again):
        marit.post(f"{KEYS}add/", {"answer": each, "label": "a device"})
    assert SourceKey.objects.count() + ProposedKey.objects.count() == 1
    assert "too long ago" in marit.get(KEYS).content.decode()


def test_a_waiting_key_is_given_out_and_what_comes_back_is_checked(marit: Client) -> None:
    make(marit, b"one")
    make(marit, b"two", second=True)
    row = ProposedKey.objects.get()
    content = marit.get(f"{KEYS}{row.pk}/key.json").content
    file = parse_canonical(content.rstrip(b"\n"), ProposedFile)
    assert (file.source, file.key) == (SLUG, SECOND.key)
    forged = KeyEvidence("vouched"), es256("a stranger").introduce(SECOND.cose, origin=HERE)
    for evidence in forged:
        marit.post(f"{KEYS}{row.pk}/sign-in/", {"evidence": _file(canonical_bytes(evidence))})
    for odd in (b"", b"{}", b"\xff", b"{" * 20_000):
        marit.post(f"{KEYS}{row.pk}/sign-in/", {"evidence": _file(odd)})
    assert SourceKey.objects.count() == 1
    good = FIRST.introduce(SECOND.cose, origin=HERE)
    marit.post(f"{KEYS}{row.pk}/sign-in/", {"evidence": _file(canonical_bytes(good))})
    assert SourceKey.objects.count() == 2


def _file(content: bytes) -> SimpleUploadedFile:

    return SimpleUploadedFile("evidence.json", content)


def test_a_stolen_session_makes_no_key(wire: Wire) -> None:
    thief = browsing(wire, "marit", f"approver:{SLUG}")
    age_sessions()
    answer = thief.get(KEYS)
    assert (answer.status_code, answer.headers["Location"].partition("?")[0]) == (
        302,
        "/account/2fa/reauthenticate/",
    )
    session = thief.session
    session["passkey asked"] = "5a" * 32
    session.save()
    posted = thief.post(f"{KEYS}add/", {"answer": made(FIRST, "5a" * 32), "label": "mine"})
    assert posted.headers["Location"] == KEYS
    assert SourceKey.objects.count() == 0


@pytest.mark.parametrize("role", [f"author:{SLUG}", "editor", "operator"])
def test_nobody_else_sees_them(wire: Wire, marit: Client, role: str) -> None:
    make(marit, b"one")
    row = SourceKey.objects.get()
    other = browsing(wire, "somebody", role)
    assert other.get(KEYS).status_code == 403
    assert other.post(f"{KEYS}{row.pk}/revoke/", {"reason": "I would."}).status_code == 403
    row.refresh_from_db()
    assert row.revoked_at is None


def test_a_source_or_key_of_somebody_else_is_not_there(marit: Client) -> None:
    assert marit.get("/desk/keys/another-source/").status_code == 404
    for path in ("1/sign-in/", "1/look/", "1/drop/", "1/revoke/"):
        assert marit.post(KEYS + path, {"reason": "I would."}).status_code == 404
    assert marit.get(f"{KEYS}1/key.json").status_code == 404

"""The wire's own mailbox, where no mail server is set."""

from django.core.mail import EmailMessage

from dateline.wire.accounts.models import Letter
from dateline.wire.opening import Wire

LINK = "https://pebble.example/account/invitation/4f2c/"


def test_a_letter_is_read_by_whoever_opens_the_wire_and_not_in_its_database(wire: Wire) -> None:
    EmailMessage("Your account", f"Open {LINK} to begin.", to=["anna@people.example"]).send()
    assert Letter.objects.get().body == f"Open {LINK} to begin."
    files = list(wire.folder.glob("dateline.sqlite3*"))
    assert files
    assert not any(LINK.encode() in path.read_bytes() for path in files)

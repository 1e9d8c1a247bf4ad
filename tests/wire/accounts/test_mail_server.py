"""Letters go through the operator's mail server, and stay in the mailbox where there is none."""

import socket
import socketserver
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from allauth.account.models import EmailAddress
from django.db import connections
from django.test import Client
from msgspec.structs import replace

from dateline.wire.accounts.actions.invite import invite
from dateline.wire.accounts.models import Letter, User
from dateline.wire.config import FILE_NAME, MailServer, format_config, read_config
from dateline.wire.errors import ConfigurationError
from dateline.wire.opening import open_wire
from dateline.wire.serving import application
from wire.crawling import someone
from wire.wires import Clock


class Receiver(socketserver.ThreadingTCPServer):
    """A mail server on this machine that keeps what it is given."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Session)
        self.letters: list[str] = []


class _Session(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        assert isinstance(self.server, Receiver)
        self.wfile.write(b"220 here\r\n")
        while line := self.rfile.readline():
            verb = line[:4].upper()
            if verb == b"DATA":
                self.wfile.write(b"354 go on\r\n")
                body = b""
                while not body.endswith(b"\r\n.\r\n"):
                    body += self.rfile.readline()
                self.server.letters.append(body.decode())
            self.wfile.write(b"221 bye\r\n" if verb == b"QUIT" else b"250 fine\r\n")
            if verb == b"QUIT":
                return


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as receiver:
        threading.Thread(target=receiver.serve_forever, daemon=True).start()
        yield receiver
        receiver.shutdown()


def configured(folder: Path, server: MailServer) -> None:
    config = replace(read_config(folder), mail=server)
    (folder / FILE_NAME).write_text(format_config(config), "utf-8")
    assert read_config(folder) == config


def test_a_letter_goes_through_the_server_and_nowhere_else(
    folder: Path, receiver: Receiver
) -> None:
    port = receiver.server_address[1]
    configured(folder, MailServer("127.0.0.1", "desk@pebble.example", port, security="none"))
    wire = open_wire(folder, clock=Clock())
    link = invite(wire, "anna@people.example", "anna", (("editor", None),), by="operator")
    (letter,) = receiver.letters
    assert "From: desk@pebble.example" in letter
    assert link in letter.replace("=\r\n", "").replace("=3D", "=")
    assert not Letter.objects.exists()
    connections.close_all()


@pytest.mark.parametrize(
    ("language", "said"), [("en", "couldn’t be sent"), ("fa", "نامه فرستاده نشد")]
)
def test_whoever_waits_for_a_letter_hears_that_it_cant_be_sent(
    folder: Path, language: str, said: str
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]  # nobody listens there once it is closed
    configured(folder, MailServer("127.0.0.1", "desk@pebble.example", port, security="none"))
    wire = open_wire(folder, clock=Clock())
    application(wire, https_only=False)
    someone(wire, "anna", ("editor", None))
    EmailAddress.objects.create(
        user=User.objects.get(), email="anna@people.example", verified=True, primary=True
    )
    client = Client(SERVER_NAME="localhost", headers={"Accept-Language": language})
    answer = client.post("/account/password/reset/", {"email": "anna@people.example"})
    assert answer.status_code == 503
    assert said in answer.content.decode()
    connections.close_all()


def test_a_password_that_isnt_there_is_one_sentence(folder: Path) -> None:
    configured(folder, MailServer("mail.example", "desk@x.example", password_file="keys/mail"))
    with pytest.raises(ConfigurationError, match="password of the mail server"):
        open_wire(folder)


def test_without_a_server_letters_stay_in_the_mailbox(folder: Path) -> None:
    wire = open_wire(folder, clock=Clock())
    invite(wire, "anna@people.example", "anna", (("editor", None),), by="operator")
    assert Letter.objects.get().to == "anna@people.example"
    connections.close_all()

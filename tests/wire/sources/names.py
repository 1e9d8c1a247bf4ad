"""A name server of the tests' own on this machine, over UDP and TCP, and the resolver it is."""

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace

import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rdataclass
import dns.rdatatype
import dns.rrset
import msgspec
from dns.rdtypes.ANY.TXT import TXT

from dateline.wire.config import NameServer
from dateline.wire.opening import Wire

LOCAL = "127.0.0.1"
Strings = tuple[str | bytes, ...]


@dataclass
class Names:
    """What the server knows, and what it was asked, the way in front.

    ``texts`` are the TXT records of a name, each of its strings; ``aliases`` lead elsewhere;
    ``codes`` are answered in place of anything else. ``bend`` has the last word on an answer. Half
    a minute goes by before one where it may not speak.
    """

    resolver: NameServer
    texts: dict[str, list[Strings]] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    codes: dict[str, dns.rcode.Rcode] = field(default_factory=dict)
    validates: bool = False
    truncates: bool = True
    may_speak: threading.Event = field(default_factory=threading.Event)
    asked: list[str] = field(default_factory=list)
    wanted_ad: list[bool] = field(default_factory=list)
    bend: Callable[[bytes], bytes] = lambda wire: wire

    def show(self, domain: str, *lines: str) -> None:
        """Let each line be a TXT record of a domain's name."""
        self.texts[f"_dateline.{domain}"] = [(line,) for line in lines]

    def answer(self, request: bytes, way: str) -> bytes:
        """Return the answer to a question, truncated where it is too long for UDP."""
        question = dns.message.from_wire(request)
        self.wanted_ad.append(bool(question.flags & dns.flags.AD))
        name = question.question[0].name
        text = name.to_text(omit_final_dot=True)
        self.asked.append(f"{way} {text}")
        self.may_speak.wait(30)
        answer = dns.message.make_response(question, recursion_available=True)
        answer.set_rcode(self.codes.get(text, dns.rcode.NOERROR))
        if self.validates:
            answer.flags |= dns.flags.AD
        if not answer.rcode() and not self._fill(answer, text):
            answer.set_rcode(dns.rcode.NXDOMAIN)
        content = answer.to_wire(max_size=65_535)
        if way == "udp" and len(content) > question.payload and self.truncates:
            answer.answer.clear()
            answer.flags |= dns.flags.TC
            content = answer.to_wire()
        return self.bend(content)

    def _fill(self, answer: dns.message.Message, text: str) -> bool:
        """Follow aliases as a resolver does; say whether the first name is known at all."""
        known = text in self.aliases or text in self.texts
        while text in self.aliases:
            alias = dns.rrset.from_text(f"{text}.", 300, "IN", "CNAME", f"{self.aliases[text]}.")
            answer.answer.append(alias)
            text = self.aliases[text]
        found = self.texts.get(text, [])
        records = [TXT(dns.rdataclass.IN, dns.rdatatype.TXT, strings) for strings in found]
        if records:
            answer.answer.append(dns.rrset.from_rdata(dns.name.from_text(text), 300, *records))
        return known


@contextmanager
def names_served() -> Iterator[Names]:
    """Serve names on one port, by UDP and TCP, until the test is over."""
    ended = threading.Event()
    with (
        socket.create_server((LOCAL, 0)) as stream,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as packets,
    ):
        port = stream.getsockname()[1]
        packets.bind((LOCAL, port))
        names = Names(NameServer(LOCAL, port))
        names.may_speak.set()

        def by_packet() -> None:
            while not ended.is_set():
                with suppress(TimeoutError):
                    request, asker = packets.recvfrom(4_096)
                    packets.sendto(names.answer(request, "udp"), asker)

        def by_stream() -> None:
            while not ended.is_set():
                with suppress(TimeoutError):
                    asker, _ = stream.accept()
                    with asker, suppress(OSError):
                        (length,) = struct.unpack("!H", _read(asker, 2))
                        content = names.answer(_read(asker, length), "tcp")
                        asker.sendall(struct.pack("!H", len(content)) + content)

        for each in (packets, stream):
            each.settimeout(0.1)
        threads = [threading.Thread(target=each, daemon=True) for each in (by_packet, by_stream)]
        for thread in threads:
            thread.start()
        try:
            yield names
        finally:
            ended.set()
            names.may_speak.set()
            for thread in threads:
                thread.join(timeout=20)


def _read(asker: socket.socket, length: int) -> bytes:
    content = b""
    while len(content) < length:
        part = asker.recv(length - len(content))
        if not part:
            raise ConnectionError
        content += part
    return content


def asked_through(wire: Wire, server: NameServer) -> Wire:
    """Return a wire that asks DNS through a server."""
    return replace(wire, config=msgspec.structs.replace(wire.config, resolver=server))

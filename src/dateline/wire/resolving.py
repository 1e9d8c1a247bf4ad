"""Asking DNS for texts that a domain's owner put there: through one resolver, bounded in all.

The name is asked as it stands, never with this machine's search list behind it, and only where it
is one of the public tree. The strings of one TXT record are one text, joined with nothing between
them (RFC 7208 §3.3). An alias is followed where it stays within the domain.

What a resolver says of DNSSEC (the AD bit, RFC 6840 §5.7) is worth what the resolver and the way
to it are worth, so it is asked for and told only where the operator says that it may be believed.
"""

from dataclasses import dataclass
from typing import Final

import dns.exception
import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rdatatype
import dns.resolver
from dns.rdtypes.ANY.TXT import TXT

from dateline.press.calendar import digits
from dateline.wire.config import NameServer
from dateline.wire.reaching import UnreachedError
from dateline.wire.sentences import InLanguage

_PAYLOAD: Final = 1232  # what passes every path unfragmented; more comes by TCP
_NOT_PUBLIC: Final = tuple(
    dns.name.from_text(name)
    for name in ("alt", "arpa", "internal", "invalid", "local", "localhost", "onion")
)
"""Names that mean something on one network alone, or nothing (RFC 6761, 6762, 7686, 9476)."""


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts of a name, and whether DNSSEC vouches for them; ``None`` where nobody can say."""

    records: tuple[bytes, ...]
    validated: bool | None


def read_texts(server: NameServer, name: str, *, within: str, most: int, seconds: float) -> Texts:
    """Return the texts of a name, of at most so many bytes in all, within so many seconds.

    An alias may lead to any name of the domain ``within``. Raises `UnreachedError`.
    """
    try:
        asked, domain = dns.name.from_text(name), dns.name.from_text(within)
        if any(domain.is_subdomain(private) for private in _NOT_PUBLIC):
            raise UnreachedError("fault_dns_private", name=within)
        answer = _stub(server).resolve(asked, "TXT", lifetime=seconds, search=False)
    except (dns.exception.DNSException, OSError) as fault:
        raise _unreached(name, fault, seconds) from None
    aliases = answer.chaining_result.cnames
    if not all(record.target.is_subdomain(domain) for alias in aliases for record in alias):
        raise UnreachedError("fault_dns_leads", name=name)
    records = tuple(b"".join(each.strings) for each in answer if isinstance(each, TXT))
    if sum(map(len, records)) > most:
        raise UnreachedError("fault_dns_long", name=name, most=most)
    validated = bool(answer.response.flags & dns.flags.AD) if server.validates else None
    return Texts(records, validated)


def _stub(server: NameServer) -> dns.resolver.Resolver:
    stub = dns.resolver.Resolver(configure=not server.address)
    if server.address:
        stub.nameservers, stub.port = [server.address], server.port
    stub.use_edns(0, 0, _PAYLOAD)
    stub.flags = dns.flags.RD | (dns.flags.AD if server.validates else 0)
    return stub


def _unreached(name: str, fault: Exception, seconds: float) -> UnreachedError:
    """Return what a person is told of a fault."""
    match fault:
        case dns.resolver.NXDOMAIN():
            return UnreachedError("fault_dns_none", name=name)
        case dns.resolver.NoAnswer():
            return UnreachedError("fault_dns_no_record", name=name)
        case dns.exception.Timeout():
            return UnreachedError("fault_dns_late", name=name, seconds=_digits(seconds))
        case dns.resolver.NoNameservers():
            return _failed(name, fault)
        case dns.name.NameTooLong() | dns.name.LabelTooLong() | dns.name.EmptyLabel():
            return UnreachedError("fault_dns_name", name=name)
        case dns.resolver.NoResolverConfiguration():
            return UnreachedError("fault_dns_resolver")
        case _:
            return UnreachedError("fault_dns_unasked", name=name, why=str(fault))


def _digits(seconds: float) -> InLanguage:
    return lambda language: digits(f"{seconds:g}", language)


def _failed(name: str, fault: dns.resolver.NoNameservers) -> UnreachedError:
    """Say what the last resolver answered: a code, or nothing that could be read."""
    errors = fault.kwargs.get("errors") or [(None, None, None, None, None)]
    response = errors[-1][4]
    if not isinstance(response, dns.message.Message) or not response.rcode():
        return UnreachedError("fault_dns_unread", name=name)
    if response.rcode() == dns.rcode.SERVFAIL:
        return UnreachedError("fault_dns_servfail", name=name)
    return UnreachedError("fault_dns_code", name=name, code=dns.rcode.to_text(response.rcode()))

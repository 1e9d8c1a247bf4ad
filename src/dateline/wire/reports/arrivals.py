"""How many reports come from one network address: counted for a day, by a keyed digest alone."""

import hashlib
import hmac
import ipaddress
from collections.abc import Mapping
from datetime import datetime

from django.conf import settings

from dateline.wire.reports import limits
from dateline.wire.reports.errors import TooManyReportsError
from dateline.wire.reports.models import Arrival

_DOMAIN = b"dateline/report-arrival/v1\n"


def network_of(environ: Mapping[str, object]) -> str:
    """Return the network that a request came from: an IPv4 address, or the /64 of an IPv6 one.

    Where the request came over this machine, or the wire insists on a proxy (off loopback), the
    nearest proxy's word is taken: the last address of ``X-Forwarded-For``.
    """
    remote = str(environ.get("REMOTE_ADDR", ""))
    forwarded = str(environ.get("HTTP_X_FORWARDED_FOR", "")).rpartition(",")[2].strip()
    behind = _network(remote) in ("", "127.0.0.1", "::") or settings.SESSION_COOKIE_SECURE
    return _network(forwarded if behind and _network(forwarded) else remote)


def count_arrival(network: str, now: datetime) -> None:
    """Count a report, inside the caller's transaction; raises `TooManyReportsError`."""
    forget_arrivals(now)
    digest = _digest(network)
    if Arrival.objects.filter(digest=digest).count() >= limits.MOST_A_DAY:
        raise TooManyReportsError("report_fault_many", most=limits.MOST_A_DAY)
    Arrival.objects.create(digest=digest, at=now)


def forget_arrivals(now: datetime) -> int:
    """Delete what is older than a day; return how many went."""
    gone, _rows = Arrival.objects.filter(at__lte=now - limits.FORGOTTEN_AFTER).delete()
    return gone


def _digest(network: str) -> str:
    key = settings.SECRET_KEY.encode()
    return hmac.new(key, _DOMAIN + network.encode(), hashlib.sha256).hexdigest()


def _network(text: str) -> str:
    try:
        address = ipaddress.ip_address(text.strip("[]"))
    except ValueError:
        return ""
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            return str(address.ipv4_mapped)
        return str(ipaddress.ip_network((address, 64), strict=False).network_address)
    return str(address)

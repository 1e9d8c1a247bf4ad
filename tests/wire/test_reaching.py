"""Hosts that strangers name are asked in public alone, over HTTPS, and within bounds."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from dateline.wire.reaching import Reach, UnreachedError, is_public
from wire.sources.domains import LOCAL, Answer, Domain, domain_of

HOST = "harrow-lake.example"
PATH = "/.well-known/dateline.txt"


@pytest.fixture
def domain(tmp_path: Path) -> Iterator[Domain]:
    with domain_of(tmp_path, HOST, f"www.{HOST}") as domain:
        domain.content = b"dateline-verification=1\n"
        yield domain


def read(reach: Reach, *, most: int = 100, seconds: float = 5, host: str = HOST) -> bytes:
    return reach.read(host, PATH, most=most, seconds=seconds)


def test_a_file_is_read_from_the_host_that_was_named(domain: Domain) -> None:
    assert read(domain.reach) == b"dateline-verification=1\n"
    assert domain.asked == [(HOST, PATH)]


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1"),
        *("0.0.0.0", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fe80::1%eth0"),  # noqa: S104
        *("fc00::1", "ff02::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::1", "not one"),
    ],
)
def test_private_networks_are_not_public_however_they_are_written(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["1.1.1.1", "2606:4700:4700::1111", "64:ff9b::101:101"])
def test_the_internet_is_public(address: str) -> None:
    assert is_public(address)


def test_a_host_with_one_private_address_among_public_ones_is_not_asked(domain: Domain) -> None:
    reach = replace(domain.reach, resolve=lambda _host: ["1.1.1.1", LOCAL], may_ask=is_public)
    with pytest.raises(UnreachedError, match="isn't on the public internet"):
        read(reach)
    assert domain.asked == []


def test_an_address_that_changes_between_look_and_connection_is_not_the_one_that_is_asked(
    domain: Domain,
) -> None:
    """DNS says a permitted address once, and another ever after: it is asked once a request."""
    answers = iter([[LOCAL], ["127.0.0.66"], ["127.0.0.66"]])
    reach = replace(domain.reach, resolve=lambda _host: next(answers))
    assert read(reach) == b"dateline-verification=1\n"


def test_a_redirect_is_looked_up_anew_and_its_private_address_refused(domain: Domain) -> None:
    addresses = {HOST: [LOCAL], f"www.{HOST}": ["10.0.0.1"]}
    domain.answer = lambda host, _path: moved(f"https://www.{HOST}/") if host == HOST else None
    reach = replace(domain.reach, resolve=lambda host: addresses[host])
    with pytest.raises(UnreachedError, match=f"www.{HOST} isn't on the public internet"):
        read(reach)


def test_a_redirect_below_the_host_is_followed(domain: Domain) -> None:
    domain.answer = lambda host, _path: moved(f"https://www.{HOST}{PATH}") if host == HOST else None
    assert read(domain.reach) == b"dateline-verification=1\n"
    assert domain.asked == [(HOST, PATH), (f"www.{HOST}", PATH)]


@pytest.mark.parametrize(
    "target",
    [
        f"http://{HOST}{PATH}",
        "https://elsewhere.example/",
        f"https://not{HOST}/",
        f"https://{HOST}:8443{PATH}",
        f"https://somebody@{HOST}{PATH}",
        f"https://{HOST}.elsewhere.example/",
        "file:///etc/passwd",
        "https://[",
    ],
)
def test_a_redirect_that_leads_away_is_not_followed(domain: Domain, target: str) -> None:
    domain.answer = lambda _host, _path: moved(target)
    with pytest.raises(UnreachedError):
        read(domain.reach)
    assert len(domain.asked) == 1


def test_redirects_have_an_end(domain: Domain) -> None:
    domain.answer = lambda _host, path: moved(path + "x")
    with pytest.raises(UnreachedError, match="again and again"):
        read(domain.reach)
    assert len(domain.asked) == 4


def test_a_long_answer_is_refused(domain: Domain) -> None:
    domain.content = b"x" * 101
    with pytest.raises(UnreachedError, match="more than 100 bytes"):
        read(domain.reach)


def test_an_answer_that_does_not_come_is_not_waited_for(domain: Domain) -> None:
    given_up, late = threading.Event(), threading.Event()

    def drip(_host: str, _path: str) -> Answer:
        if not given_up.wait(30):
            late.set()
        return 200, {}, b"late"

    domain.answer = drip
    with pytest.raises(UnreachedError):
        read(domain.reach, seconds=0.5)
    given_up.set()
    assert not late.is_set()


def test_another_hosts_certificate_is_refused(domain: Domain) -> None:
    with pytest.raises(UnreachedError, match="can't be read"):
        read(domain.reach, host="osterby.example")
    assert domain.asked == []


@pytest.mark.parametrize("status", [404, 500, 204])
def test_what_isnt_there_is_said_in_a_sentence(domain: Domain, status: int) -> None:
    domain.answer = lambda _host, _path: (status, {}, b"")
    with pytest.raises(UnreachedError, match=f"answers {status}"):
        read(domain.reach)


def moved(target: str) -> Answer:
    return 302, {"Location": target}, b""

"""DNS is asked for a public name's texts, through one resolver, and within bounds."""

from collections.abc import Iterator
from pathlib import Path

import dns.rcode
import msgspec
import pytest

from dateline.wire.config import FILE_NAME, NameServer, check_config, format_config, read_config
from dateline.wire.errors import ConfigurationError
from dateline.wire.opening import open_wire
from dateline.wire.reaching import UnreachedError
from dateline.wire.resolving import Texts, read_texts
from wire.sources.names import Names, names_served
from wire.wires import CONFIG

HOST = "harrow-lake.example"
NAME = f"_dateline.{HOST}"


@pytest.fixture
def names() -> Iterator[Names]:
    with names_served() as names:
        yield names


def read(
    names: Names,
    *,
    name: str = NAME,
    within: str = HOST,
    most: int = 1_000,
    seconds: float = 5,
    validates: bool = False,
) -> Texts:
    resolver = msgspec.structs.replace(names.resolver, validates=validates)
    return read_texts(resolver, name, within=within, most=most, seconds=seconds)


def test_each_record_is_a_text_its_strings_joined_with_nothing_between(names: Names) -> None:
    names.texts[NAME] = [("dateline-", "verification=", "1"), ("v=other",)]
    assert set(read(names).records) == {b"dateline-verification=1", b"v=other"}
    assert names.asked == [f"udp {NAME}"]


def test_an_answer_too_long_for_a_packet_comes_by_tcp(names: Names) -> None:
    names.texts[NAME] = [("x" * 250,) * 6]
    assert read(names, most=2_000).records == (b"x" * 1_500,)
    assert names.asked == [f"udp {NAME}", f"tcp {NAME}"]


def test_a_long_answer_is_refused(names: Names) -> None:
    names.texts[NAME] = [("x" * 250,) * 4, ("y",)]
    with pytest.raises(UnreachedError, match="more than 1,000 bytes"):
        read(names)


def test_a_name_that_isnt_there_and_one_without_texts_are_said_in_a_sentence(names: Names) -> None:
    with pytest.raises(UnreachedError, match=f"There is no {NAME} in DNS"):
        read(names)
    names.texts[NAME] = []
    with pytest.raises(UnreachedError, match=f"{NAME} has no TXT record"):
        read(names)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (dns.rcode.SERVFAIL, r"\(SERVFAIL\): the domain's name servers don't answer"),
        (dns.rcode.REFUSED, r"doesn't answer about .* \(REFUSED\)"),
        (dns.rcode.YXDOMAIN, "can't be asked"),
    ],
)
def test_a_resolver_that_fails_is_said_in_a_sentence(
    names: Names, code: dns.rcode.Rcode, sentence: str
) -> None:
    names.codes[NAME] = code
    with pytest.raises(UnreachedError, match=sentence) as caught:
        read(names)
    assert "\n" not in str(caught.value)


def test_a_resolver_that_is_silent_is_waited_for_in_bounds(names: Names) -> None:
    names.may_speak.clear()
    with pytest.raises(UnreachedError, match=r"DNS doesn't say within 0.3 seconds"):
        read(names, seconds=0.3)


def test_no_resolver_at_all_is_said_in_a_sentence() -> None:
    with pytest.raises(UnreachedError, match=r"^The resolver gives no answer|^DNS "):
        read_texts(NameServer("127.0.0.1", 1), NAME, within=HOST, most=10, seconds=1)


@pytest.mark.parametrize("bent", [b"", b"\0" * 40, b"\xff" * 512])
def test_an_answer_that_isnt_one_is_passed_over(names: Names, bent: bytes) -> None:
    names.texts[NAME] = [("1",)]
    names.bend = lambda content: content[:2] + bent
    with pytest.raises(UnreachedError):
        read(names, seconds=0.5)


def test_another_questions_answer_is_passed_over(names: Names) -> None:
    """Whoever guesses at an answer doesn't know the question's random number."""
    names.texts[NAME] = [("1",)]
    names.bend = lambda content: bytes([content[0] ^ 1]) + content[1:]
    with pytest.raises(UnreachedError, match="doesn't say within"):
        read(names, seconds=0.5)


def test_an_alias_within_the_domain_is_followed(names: Names) -> None:
    names.aliases = {NAME: f"a.{HOST}", f"a.{HOST}": f"b.{HOST}"}
    names.texts[f"b.{HOST}"] = [("1",)]
    assert read(names).records == (b"1",)


@pytest.mark.parametrize("target", ["elsewhere.example", f"not{HOST}", "printer.internal"])
def test_an_alias_that_leads_away_isnt_read_nor_told(names: Names, target: str) -> None:
    names.aliases[NAME] = target
    names.texts[target] = [("1",)]
    with pytest.raises(UnreachedError, match="leads to another place") as caught:
        read(names)
    assert target not in str(caught.value).replace(NAME, "")


def test_an_alias_that_leads_away_and_back_isnt_read(names: Names) -> None:
    names.aliases = {NAME: "elsewhere.example", "elsewhere.example": f"b.{HOST}"}
    names.texts[f"b.{HOST}"] = [("1",)]
    with pytest.raises(UnreachedError, match="leads to another place"):
        read(names)


def test_an_alias_to_nothing_has_no_text(names: Names) -> None:
    names.aliases[NAME] = f"a.{HOST}"
    with pytest.raises(UnreachedError, match="has no TXT record"):
        read(names)


@pytest.mark.parametrize(
    "domain", ["printer.local", "wiki.internal", "x.localhost", "abc.onion", "1.10.in-addr.arpa"]
)
def test_a_name_of_one_network_alone_isnt_asked(names: Names, domain: str) -> None:
    names.show(domain, "1")
    with pytest.raises(UnreachedError, match="isn't a name of the public internet"):
        read(names, name=f"_dateline.{domain}", within=domain)
    assert names.asked == []


def test_a_name_that_is_too_long_is_refused_before_anybody_is_asked(names: Names) -> None:
    domain = ".".join(["a" * 49] * 5) + ".example"
    with pytest.raises(UnreachedError, match="can't be a name in DNS"):
        read(names, name=f"_dateline.{domain}", within=domain)
    assert names.asked == []


def test_dnssec_is_asked_about_and_told_only_where_the_resolver_is_believed(names: Names) -> None:
    names.texts[NAME] = [("1",)]
    names.validates = True
    assert read(names).validated is None
    assert read(names, validates=True).validated is True
    names.validates = False
    assert read(names, validates=True).validated is False
    assert names.wanted_ad == [False, True, True]


class TestSettings:
    def test_name_the_resolver_and_none_is_the_systems(self, folder: Path) -> None:
        assert open_wire(folder).config.resolver == NameServer()
        given = NameServer("::1", 5353, validates=True)
        config = read_config(folder)
        changed = msgspec.structs.replace(config, resolver=given)
        (folder / FILE_NAME).write_text(format_config(changed), "utf-8")
        assert read_config(folder) == changed
        assert open_wire(folder).config.resolver == NameServer("::1", 5353, validates=True)

    @pytest.mark.parametrize("given", [NameServer("dns.example"), NameServer("::1", 0)])
    def test_that_arent_an_address_are_refused(self, given: NameServer) -> None:
        config = msgspec.structs.replace(CONFIG, resolver=given)
        with pytest.raises(ConfigurationError, match="The resolver"):
            check_config(config)

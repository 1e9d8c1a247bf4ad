"""Any bytes in, a verdict out; and what the verdict looks like in JSON."""

import json
import subprocess
import sys

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.record.bundle import format_copy
from dateline.release.model import Picture
from dateline.verify import format_json
from dateline.verify.verdict import EXIT_CODES
from record.bundles import VERIFIER, SampleWire, make_copy, sample_document
from verify.pages import published_page
from verify.views import judge, view_of

PUBLISHED = format_copy(make_copy())
PAGE = published_page(make_copy()).encode()


@given(st.binary(max_size=400))
def test_any_bytes_get_a_verdict(data: bytes) -> None:
    assert judge(data).verdict == "unknown"


@settings(max_examples=40, deadline=None)
@given(st.integers(0, len(PUBLISHED) - 1), st.integers(1, 255))
def test_no_byte_of_the_json_can_be_flipped(place: int, bits: int) -> None:
    forged = bytearray(PUBLISHED)
    forged[place] ^= bits
    assert judge(bytes(forged)).verdict in {"altered", "unknown"}


@settings(max_examples=40, deadline=None)
@given(st.integers(0, len(PAGE) - 1), st.binary(max_size=12))
def test_broken_page_gets_a_verdict(place: int, junk: bytes) -> None:
    assert judge(PAGE[:place] + junk + PAGE[place:]).verdict in EXIT_CODES


def test_signed_bundle_that_can_not_be_pressed_is_no_page() -> None:
    wire = SampleWire()
    broken = wire.publish(msgspec.structs.replace(sample_document(), body=(Picture(-5),)))
    assert judge(format_copy(broken)).verdict == "authentic"
    start, rest = PAGE.split(b'id="dateline-copy">', 1)
    end = rest[rest.index(b"</script>") :]
    page = start + b'id="dateline-copy">' + format_copy(broken) + end
    assert judge(page).verdict == "altered"
    text = b"-- https://wire.example.org/releases/1/ \xc2\xb7 version 1 \xc2\xb7 entry 1"
    assert judge(text, record=view_of(wire, broken)).verdict == "altered"


def test_json_has_exactly_the_documented_members() -> None:
    forged = PUBLISHED.replace(b"We asked for a year.", b"We asked for a week.")
    told = json.loads(format_json(judge(forged)))
    assert list(told) == ["verdict", "release", "version", "as_of", "later", "altered", "checks"]
    assert (told["verdict"], told["later"]) == ("altered", "unknown")
    assert set(told["altered"][0]) == {"seen", "signed"}
    assert all(set(check) == {"name", "ok", "detail"} for check in told["checks"])


def test_published_words_are_shown_beside_altered_ones_where_the_record_is_at_hand() -> None:
    wire = SampleWire()
    copy = wire.publish()
    forged = format_copy(copy).replace(b"We asked for a year.", b"We asked for a week.")
    alone = judge(forged).altered[0]
    assert alone.seen.startswith("document: sha256 ")
    told = judge(forged, record=view_of(wire, copy)).altered[0]
    assert "We asked for a week." in told.seen
    assert "We asked for a year." in told.signed


def test_verdict_always_says_what_it_does_not_prove() -> None:
    for data in (PUBLISHED, PAGE, b"", b"Tenants win.", PUBLISHED[:-1]):
        assert judge(data).explanation[-1] == "It doesn't prove that what the release says is true."


@pytest.mark.parametrize(
    ("kind", "data"), [("json", PUBLISHED), ("page", PAGE), ("text", b"Tenants win.")]
)
def test_verdict_loads_neither_typesetter_nor_framework(kind: str, data: bytes) -> None:
    """Start to verdict stays under half a second only while these stay out."""
    script = (
        "import sys; from dateline.verify import Trust, verify;"
        "from dateline.record.note import parse_vkey;"
        f"trust = Trust.from_keys([parse_vkey({VERIFIER.vkey!r})], 'pin');"
        "data = sys.stdin.buffer.read();"
        "verify(data, name='', trust=trust, record=None, siblings=lambda path: None);"
        "print(*(sys.modules.keys() & {'typst', 'django', 'pypdf', 'jinja2', 'markdown_it'}))"
    )
    command = [sys.executable, "-c", script]
    ran = subprocess.run(command, input=data, capture_output=True, check=True)
    assert set(ran.stdout.decode().split()) <= ({"jinja2"} if kind == "page" else set())

"""Domains are kept as DNS knows them, whatever script they are written in."""

import pytest

from dateline.wire.errors import RefusedError
from dateline.wire.sources.domain_names import check_domain, read_domain


@pytest.mark.parametrize(
    ("written", "known"),
    [
        ("Press.Example.ORG.", "press.example.org"),
        (" zürich.example ", "xn--zrich-kva.example"),
        ("xn--zrich-kva.example", "xn--zrich-kva.example"),
        ("faß.example", "xn--fa-hia.example"),
        ("مثال.example", "xn--mgbh0fb.example"),
        ("press。example。org", "press.example.org"),
    ],
)
def test_a_name_is_read_in_any_script(written: str, known: str) -> None:
    assert read_domain(written) == known
    check_domain(known)


@pytest.mark.parametrize(
    "written",
    [
        *("", ".", "example", "a..example", "10.0.0.1", "a_b.example", "a b.example"),
        *("a.example/x", "-a.example", "a" * 64 + ".example", ".".join(["a" * 60] * 5)),
        *("xn--a.example", "a\u202eb.example", "☃.example", "a\u200bb..example"),
    ],
)
def test_what_isnt_one_is_refused_in_a_sentence(written: str) -> None:
    with pytest.raises(RefusedError, match=r"isn't a domain name like press\.example\.org\."):
        read_domain(written)

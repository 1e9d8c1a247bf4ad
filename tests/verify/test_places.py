"""Where a reference leads, however a browser writes it."""

import pytest

from dateline.verify.places import local_copy, named_digest, same_place

PAGE = "https://wire.example.org/releases/1/"


@pytest.mark.parametrize(
    ("seen", "signed"),
    [
        ("https://wire.example.org/releases/1/release.json", "release.json"),
        ("https://wire.example.org/verify/", "../../verify/"),
        ("https://wire.example.org/releases/1/#who", "#who"),
        ("https://wire.example.org/releases/1/index.html#who", "#who"),
        ("https://other.example/", "https://other.example"),
        ("https://other.example/%D9%85?q=%C3%A9", "https://other.example/م?q=é"),
        ("mailto:ada@riverbend.example", "mailto:ada@riverbend.example"),
    ],
)
def test_one_place_in_two_spellings(seen: str, signed: str) -> None:
    assert same_place(seen, signed, PAGE)


@pytest.mark.parametrize(
    ("seen", "signed"),
    [
        ("http://wire.example.org/releases/1/release.json", "release.json"),
        ("https://wire.example.org:8443/releases/1/release.json", "release.json"),
        ("https://wire.example.org@other.example/", "https://wire.example.org/"),
        ("\\\\other.example/release.json", "release.json"),
        ("java\nscript:alert(1)", "javascript:alert(1)"),
        ("//other.example/", "https://wire.example.org/"),
        ("release.json?v=1", "release.json"),
        ("mailto:ADA@riverbend.example", "mailto:ada@riverbend.example"),
        ("", "release.json"),
        ("http://[", "release.json"),
    ],
)
def test_two_places(seen: str, signed: str) -> None:
    assert not same_place(seen, signed, PAGE)


@pytest.mark.parametrize("seen", ["a.png", "./a.png", "The%20page_files/a.png", "x/y/a.png"])
def test_saved_file_below_the_page(seen: str) -> None:
    path = local_copy(seen, "images/a.png")
    assert path is not None
    assert path.endswith("a.png")
    assert "%" not in path


@pytest.mark.parametrize(
    "seen",
    ["../a.png", "/a.png", "x/../a.png", "x%2f..%2fa.png", "c:a.png", "b.png", "", ".", "x//a.png"],
)
def test_no_file_below_the_page(seen: str) -> None:
    assert local_copy(seen, "images/a.png") is None


def test_digest_in_a_pictures_name() -> None:
    assert named_digest(f"images/sha256-{'ab' * 32}.png") == "ab" * 32
    assert named_digest("images/sha256-abab.png") is None

"""A logo is known again however it is passed off, and another one isn't taken for it."""

from itertools import permutations
from random import Random

import pytest
from PIL import Image

from dateline.release.looks import format_looks, look_alike, looks_of, parse_looks, views_of
from release.logos import LOGOS, badge, jpeg, logo, on, passed_off, png


@pytest.mark.parametrize("name", LOGOS)
def test_a_logo_is_known_again_whatever_is_done_to_it(name: str) -> None:
    known = looks_of(png(logo(name)))
    missed = [
        what for what, data in passed_off(logo(name)) if not look_alike(views_of(data), known)
    ]
    assert missed == []


def test_other_logos_are_not_taken_for_it() -> None:
    known = {name: looks_of(png(logo(name))) for name in LOGOS}
    views = {name: views_of(jpeg(on(logo(name)), 60)) for name in LOGOS}
    taken = [pair for pair in permutations(LOGOS, 2) if look_alike(views[pair[0]], known[pair[1]])]
    assert taken == []


def test_a_badge_is_known_by_its_mark_alone_and_by_itself() -> None:
    """Whoever leaves the red square away, or cuts it off, still has the mark."""
    mark = png(on(logo("badge")).crop((60, 60, 340, 340)))
    assert look_alike(views_of(mark), looks_of(png(logo("badge"))))


def test_a_badge_with_another_letter_in_it_is_told_to_be_alike() -> None:
    """What is the same at a glance is what an imitation is made to be."""
    assert look_alike(views_of(png(badge("B"))), looks_of(png(badge("A"))))
    assert not look_alike(views_of(png(badge("B"))), looks_of(png(logo("flag"))))


def test_photographs_are_not_taken_for_logos() -> None:
    known = [look for name in LOGOS for look in looks_of(png(logo(name)))]
    assert [seed for seed in range(40) if look_alike(views_of(scenery(seed)), known)] == []


def test_what_has_nothing_to_see_looks_like_nothing() -> None:
    for colour in ("white", "black", "#aa1122"):
        assert looks_of(png(Image.new("RGB", (300, 200), colour))) == ()
    assert looks_of(png(Image.new("RGBA", (300, 200), (9, 9, 9, 0)))) == ()


@pytest.mark.parametrize("data", [b"", b"<svg/>", b"\x89PNG\r\n\x1a\n", b"GIF89a" + b"\0" * 20])
def test_what_isnt_a_picture_looks_like_nothing(data: bytes) -> None:
    assert looks_of(data) == views_of(data) == ()


@pytest.mark.parametrize("size", [(1, 1), (1, 500), (3_000, 2), (6, 6)])
def test_pictures_of_any_proportion_are_looked_at(size: tuple[int, int]) -> None:
    picture = Image.new("RGB", size, "white")
    picture.putpixel((0, 0), (0, 0, 0))
    assert isinstance(looks_of(png(picture)), tuple)
    assert isinstance(views_of(png(picture)), tuple)


def test_looks_are_written_and_read_back() -> None:
    looks = looks_of(png(logo("boat")))
    assert looks
    assert parse_looks(format_looks(looks)) == looks
    assert parse_looks(format_looks(())) == ()
    for wrong in ("1.5", "x" * 135, format_looks(looks) + " ", format_looks(looks)[:-1]):
        with pytest.raises(ValueError, match="isn't a line of looks"):
            parse_looks(wrong)


def scenery(seed: int) -> bytes:
    """Return something like a photograph: soft forms of many tones, to the borders."""
    chance = Random(seed)  # noqa: S311  a drawing
    small = Image.frombytes("RGB", (12, 9), chance.randbytes(12 * 9 * 3))
    picture = small.resize((900, 640), Image.Resampling.BICUBIC)
    picture.paste(tuple(chance.randbytes(3)), (chance.randrange(600), 300, 800, 500))
    return jpeg(picture, 70)

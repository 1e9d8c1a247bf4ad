"""A source's logo is kept for the desk, and one like another source's is held."""

import io
from dataclasses import replace

import pytest
from PIL import Image

from dateline.release.looks import format_looks, looks_of
from dateline.wire.accounts.models import AuditEvent, Letter
from dateline.wire.accounts.queries import Actor
from dateline.wire.errors import NotYoursError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_all
from dateline.wire.sources.actions.add import add_source
from dateline.wire.sources.actions.logo import admit_logo, drop_logo, put_logo, refuse_logo
from dateline.wire.sources.logos import show_logo
from dateline.wire.sources.models import Logo, Source
from dateline.wire.sources.queries import get_source
from release.logos import jpeg, logo, on, passed_off, png
from wire.desk.people import author, editor, person
from wire.wires import SLUG, SOURCE

OTHER = "pebble-school"
BOAT, KEY = png(logo("boat")), png(logo("key"))
LIKE_BOAT = dict(passed_off(logo("boat")))["mirrored, recoloured, recompressed"]


@pytest.fixture
def marit(wire: Wire) -> Actor:
    """An approver of the library."""
    return person(wire, "marit", f"approver:{SLUG}")


@pytest.fixture
def other(wire: Wire) -> Source:
    """The school, whose logo is a boat."""
    new = replace(SOURCE, slug=OTHER, name="Pebble School", domain="school.pebble-town.example")
    row = add_source(wire, new, distinct="a school")
    put_logo(wire, person(wire, "odile", f"approver:{OTHER}"), row, BOAT)
    return row


def library() -> Source:
    return get_source(SLUG)


def acts(target: str = SLUG) -> list[tuple[str, str, str]]:
    rows = AuditEvent.objects.filter(target=target, act__contains="logo").order_by("pk")
    return list(rows.values_list("actor", "act", "detail"))


def test_a_logo_is_kept_as_its_own_pixels_alone_and_small(wire: Wire, marit: Actor) -> None:
    large = on(logo("boat")).resize((1_600, 800))
    said = Image.Exif()
    said[0x010F] = "A camera"
    out = io.BytesIO()
    large.save(out, "JPEG", exif=said.tobytes(), comment=b"secret")
    row = put_logo(wire, marit, library(), out.getvalue())
    kept = bytes(row.picture)
    assert b"camera" not in kept
    assert b"secret" not in kept
    with Image.open(io.BytesIO(kept)) as picture:
        assert (picture.format, picture.size) == ("PNG", (400, 200))
    assert row.looks == format_looks(looks_of(kept))
    assert (row.held, acts()) == (False, [("marit", "put logo", "")])


def test_another_one_takes_its_place_and_it_can_be_taken_away(wire: Wire, marit: Actor) -> None:
    for data in (BOAT, KEY):
        row = put_logo(wire, marit, library(), data)
    assert Logo.objects.get() == row
    drop_logo(wire, marit, row)
    assert not Logo.objects.exists()
    assert acts()[-1] == ("marit", "drop logo", "")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "An SVG isn't taken"),
        (b"<?xml version='1.0'?><!-- a --><SVG/>", "An SVG isn't taken"),
        (b"", "A logo is a PNG, JPEG or WebP picture"),
        (b"%PDF-1.7", "A logo is a PNG, JPEG or WebP picture"),
        (BOAT[:200], "A logo is a PNG, JPEG or WebP picture"),
        (BOAT + bytes(5_000_000), "at most 5 MB"),
        (png(Image.new("RGB", (90, 90), "teal")), "all of it has one colour"),
    ],
)
def test_what_isnt_a_logo_is_refused_in_a_sentence(
    wire: Wire, marit: Actor, data: bytes, said: str
) -> None:
    with pytest.raises(RefusedError, match=said):
        put_logo(wire, marit, library(), data)
    assert not Logo.objects.exists()


class TestLookAlike:
    def test_is_held_and_the_desk_is_told(self, wire: Wire, marit: Actor, other: Source) -> None:
        anna = editor(wire)
        row = put_logo(wire, marit, library(), LIKE_BOAT)
        assert row.held
        assert acts() == [("marit", "hold logo", "")]
        (letter,) = Letter.objects.filter(to="lightship@people.example")
        assert letter.subject == "The logo of Harrow Lake Library is held"
        shown = show_logo(anna, library())
        assert (shown.current, shown.held) == (None, row)
        assert [each.source for each in shown.resembles] == [other]

    def test_leaves_the_logo_that_stands_as_it_is(
        self, wire: Wire, marit: Actor, other: Source
    ) -> None:
        stands = put_logo(wire, marit, library(), KEY)
        for _ in range(2):
            held = put_logo(wire, marit, library(), LIKE_BOAT)
        assert list(library().logos.all()) == [stands, held]
        assert other.logos.count() == 1

    def test_shows_another_sources_logo_to_the_desk_alone(
        self, wire: Wire, marit: Actor, other: Source
    ) -> None:
        put_logo(wire, marit, library(), LIKE_BOAT)
        assert show_logo(marit, library()).resembles == ()
        operator = person(wire, "keeper", "operator")
        assert [each.source for each in show_logo(operator, library()).resembles] == [other]

    def test_is_let_be_by_an_editor_who_says_how_the_two_are_told_apart(
        self, wire: Wire, marit: Actor, other: Source
    ) -> None:
        anna, edda = editor(wire), author(wire)
        put_logo(wire, marit, library(), KEY)
        row = put_logo(wire, marit, library(), LIKE_BOAT)
        with pytest.raises(RefusedError, match="how the two are told apart"):
            admit_logo(wire, anna, row, "  ")
        admit_logo(wire, anna, row, "The school  has two sails, the library three.")
        assert list(library().logos.values_list("pk", "held")) == [(row.pk, False)]
        assert acts()[-1] == (
            anna.handle,
            "admit logo",
            "The school has two sails, the library three.",
        )
        assert Letter.objects.filter(to=f"{edda.handle}@people.example").exists()
        with pytest.raises(RefusedError, match="No logo waits"):
            admit_logo(wire, anna, row, "Again.")

    def test_is_refused_with_a_reason_that_its_people_are_written(
        self, wire: Wire, marit: Actor, other: Source
    ) -> None:
        anna = editor(wire)
        row = put_logo(wire, marit, library(), LIKE_BOAT)
        refuse_logo(wire, anna, row, "It is the school's boat.")
        assert not library().logos.exists()
        (letter,) = Letter.objects.filter(to="marit@people.example")
        assert "It is the school's boat." in letter.body
        with pytest.raises(RefusedError, match="No logo waits"):
            refuse_logo(wire, anna, row, "Again.")

    def test_of_a_logo_that_isnt_anybodys_any_more_isnt_held(
        self, wire: Wire, marit: Actor, other: Source
    ) -> None:
        drop_logo(wire, person(wire, "keeper", "operator"), other.logos.get())
        assert not put_logo(wire, marit, library(), LIKE_BOAT).held

    def test_of_ones_own_logo_isnt_held(self, wire: Wire, marit: Actor) -> None:
        put_logo(wire, marit, library(), BOAT)
        assert not put_logo(wire, marit, library(), LIKE_BOAT).held


def test_only_its_approvers_and_operators_keep_it_and_only_an_impartial_editor_judges(
    wire: Wire, marit: Actor, other: Source
) -> None:
    anna, edda = editor(wire), author(wire)
    odile = person(wire, "bel", f"approver:{OTHER}", f"author:{OTHER}")
    partial = person(wire, "cato", "editor", f"author:{SLUG}")
    row = put_logo(wire, marit, library(), LIKE_BOAT)
    for stranger in (anna, edda, odile):
        with pytest.raises(NotYoursError):
            put_logo(wire, stranger, library(), KEY)
        with pytest.raises(NotYoursError):
            drop_logo(wire, stranger, row)
    for stranger in (marit, edda, odile, partial, person(wire, "keeper", "operator")):
        for judge in (admit_logo, refuse_logo):
            with pytest.raises(NotYoursError):
                judge(wire, stranger, row, "I would.")
    assert Logo.objects.get(pk=row.pk).held


def test_nothing_of_a_logo_is_in_the_edition(wire: Wire, marit: Actor) -> None:
    before = _files(wire)
    put_logo(wire, marit, library(), jpeg(on(logo("boat")), 80))
    press_all(wire)
    assert _files(wire) == before
    assert not list(wire.media.rglob("*.png"))


def _files(wire: Wire) -> dict[str, bytes]:
    return {
        str(path.relative_to(wire.edition)): path.read_bytes()
        for path in wire.edition.rglob("*")
        if path.is_file()
    }

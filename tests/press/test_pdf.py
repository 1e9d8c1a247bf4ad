"""The printed sheet: what it says, its structure, and that it's the same for ever."""

import io
import threading

import msgspec
import pikepdf
import pytest
from pypdf import PdfReader

from dateline.press.errors import PictureMissingError, TypesettingError
from dateline.press.pdf import render_pdf
from dateline.record.bundle import Copy
from dateline.release.model import Document, Heading, Image, Paragraph, Run, Signatory, Table
from press.sheets import PICTURE, persian, picture, with_members
from record.bundles import SampleWire, make_copy, sample_document


def pressed(copy: Copy, **members: object) -> bytes:
    bundle = copy.bundle
    return render_pdf(
        bundle.document,
        bundle.filing,
        msgspec.structs.replace(bundle.manifest, pdf=None, **members),
        exhibits=bundle.exhibits,
        signatories=bundle.signatories,
        pictures={PICTURE: picture()},
    )


def words(pdf: bytes) -> str:
    text = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    return " ".join(text.split())


@pytest.fixture(scope="module")
def english() -> bytes:
    return pressed(make_copy())


def tags(pdf: pikepdf.Pdf) -> set[str]:
    found: set[str] = set()
    waiting = [pdf.Root.StructTreeRoot]
    while waiting:
        node = waiting.pop()
        if isinstance(node, pikepdf.Array):
            waiting.extend(list(node))
        elif isinstance(node, pikepdf.Dictionary):
            if "/S" in node:
                found.add(str(node.S))
            if "/K" in node:
                waiting.append(node.K)
    return found


def test_it_is_tagged_and_declares_pdf_a_3a_and_pdf_ua_1(english: bytes) -> None:
    with pikepdf.open(io.BytesIO(english)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert {"/H1", "/H2", "/P", "/Table", "/TH", "/L", "/Figure", "/Link"} <= tags(pdf)
        meta = pdf.open_metadata()
        assert (meta["pdfaid:part"], meta["pdfaid:conformance"]) == ("3", "A")
        assert meta["pdfuaid:part"] == "1"
        assert "/OutputIntents" in pdf.Root


def test_title_author_language_and_date_are_the_releases(english: bytes) -> None:
    with pikepdf.open(io.BytesIO(english)) as pdf:
        assert str(pdf.Root.Lang) == "en"
        assert str(pdf.docinfo["/Title"]) == sample_document().headline
        assert str(pdf.docinfo["/Author"]) == "Riverbend Tenants' Union"
        made = make_copy().bundle.manifest.at.translate({ord(c): None for c in "-:T"})
        assert str(pdf.docinfo["/CreationDate"]) == f"D:{made}"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle


def test_a_picture_has_its_alternative_text(english: bytes) -> None:
    assert b"/Alt(Bricks)" in english or b"Bricks" in english


def test_it_says_everything_the_release_says(english: bytes) -> None:
    said = words(english)
    for part in (
        "Tenants of Quay House win repairs after a year",
        "The owner signed on Monday",
        "RIVERBEND, Vardmark, March 3, 2026 /The Harbour Wire/ --",
        "What was agreed",
        "A new lift",
        "We asked for a year.",
        "Ada Merrow, chair",
        "The house",
        "J. Tarn",
        "About the union",
        "It has 400 members.",
        "ada@riverbend.example",
        "The Harbour Wire carries what others say.",
        "Quay House",
    ):
        assert part in said


def test_it_answers_the_questions(english: bytes) -> None:
    said = words(english)
    for part in (
        "riverbend.example",
        "4 Quay Lane",
        "Mole & Partners",
        "DG-2026.1",
        "DG-04",
        "The facts are few.",
        "Rent register",
        "Checked with both sides.",
        "https://wire.example.org/releases/1/",
    ):
        assert part in said


def test_it_prints_neither_entry_nor_checkpoint_nor_manifest_digest() -> None:
    copy = make_copy(before=4_000)
    said = words(pressed(copy))
    assert "4001" not in said
    assert (copy.bundle.entry.digest or "")[:8] not in said
    assert copy.bundle.filing.document[:8] not in said


def test_what_it_prints_does_not_depend_on_its_own_digest() -> None:
    copy = make_copy()
    bundle = copy.bundle
    with_digest = render_pdf(
        bundle.document, bundle.filing, bundle.manifest, pictures={PICTURE: picture()}
    )
    without = msgspec.structs.replace(bundle.manifest, pdf=None)
    assert with_digest == render_pdf(
        bundle.document, bundle.filing, without, pictures={PICTURE: picture()}
    )


def test_same_input_same_bytes_also_from_several_threads(english: bytes) -> None:
    made: list[bytes] = []
    threads = [threading.Thread(target=lambda: made.append(pressed(make_copy()))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == [english] * 4


def test_a_correction_stands_at_the_top_with_what_changed() -> None:
    wire = SampleWire()
    first = wire.publish()
    _, second = wire.correct(first, sample_document("Tenants of Quay House win repairs"))
    said = words(pressed(second))
    note = "The owner signed on Monday, not on Tuesday."
    assert said.index(note) < said.index("Tenants of Quay House win repairs")
    assert "Tuesday" in said


def test_an_import_says_that_it_was_not_checked() -> None:
    copy = make_copy()
    said = words(pressed(copy, claimed_at="2019-05-04", decision=None, findings=(), answers=()))
    assert "2019" in said
    assert "not checked" in said


def test_persian_runs_from_right_to_left_in_faces_that_join_it() -> None:
    pdf_bytes = pressed(make_copy(persian()))
    with pikepdf.open(io.BytesIO(pdf_bytes)) as pdf:
        assert str(pdf.Root.Lang) == "fa"
        assert pdf.Root.ViewerPreferences.Direction == "/R2L"
        faces = {str(font.BaseFont) for font in pdf.objects if _is_font(font)}
    assert any("NotoSansArabic" in face for face in faces)
    assert any("SourceSerif4" in face for face in faces)
    assert "Survey 2026" in words(pdf_bytes)


def _is_font(value: object) -> bool:
    return isinstance(value, pikepdf.Dictionary) and value.get("/Type") == "/Font"


def test_text_is_never_read_as_markup() -> None:
    hostile = '#sys.version *b* $x$ <l> @r `c` \\ "quoted" } ] ) // no comment'
    document = with_members(sample_document(hostile), body=(Paragraph((Run(hostile),)),))
    assert words(pressed(make_copy(document))).count("#sys.version *b* $x$ <l> @r `c`") >= 2


def test_what_no_face_covers_becomes_a_square_and_the_file_still_conforms() -> None:
    document = sample_document("Lift stands still \u6f22\U0001f600 bell\x07 and\u200d joiner")
    pdf_bytes = pressed(make_copy(document))
    assert "Lift stands still □□ bell and" in words(pdf_bytes)
    with pikepdf.open(io.BytesIO(pdf_bytes)) as pdf:
        assert pdf.open_metadata()["pdfuaid:part"] == "1"


def test_an_override_of_direction_is_shown_and_has_no_power() -> None:
    document = sample_document("Lift \u202edesrever\u202c stands still")
    assert "Lift ‹U+202E›desrever‹U+202C› stands still" in words(pressed(make_copy(document)))


@pytest.mark.parametrize(
    "body",
    [
        (),
        (Heading(6, (Run("six"),)), Heading(2, (Run("two"),)), Heading(5, (Run("five"),))),
        (Heading(3, ()), Heading(4, (Run(" "),))),
        (Table(True, ()), Table(True, (((Run("only"),),),)), Table(False, ((), ((Run("b"),),)))),
    ],
    ids=["empty", "headings that skip levels", "headings without words", "ragged tables"],
)
def test_odd_bodies_are_set_too(body: tuple[Heading | Table, ...]) -> None:
    document = with_members(sample_document(), body=body)
    assert pressed(make_copy(document)).startswith(b"%PDF-1.7")


def test_a_document_of_nothing_is_set_under_its_number() -> None:
    bare = Document("", None, None, "en", "ltr", ())
    assert "Release 1" in words(pressed(make_copy(bare, exhibits=(), signatories=())))


def test_1404_signatories_are_all_printed() -> None:
    many = tuple(Signatory(f"Signer Number{n}") for n in range(1_404))
    said = words(pressed(make_copy(signatories=many)))
    assert "1,404" in said
    assert all(f"Number{n}" in said for n in (0, 700, 1_403))


def test_a_picture_that_is_missing_or_broken_is_a_typed_error() -> None:
    bundle = make_copy().bundle
    with pytest.raises(PictureMissingError, match="wasn't given"):
        render_pdf(bundle.document, bundle.filing, bundle.manifest, pictures={})
    with pytest.raises(TypesettingError, match="isn't a picture"):
        render_pdf(bundle.document, bundle.filing, bundle.manifest, pictures={PICTURE: b"text"})


def test_a_picture_that_was_never_filed_leaves_its_caption() -> None:
    image = Image(None, "The stairwell at night")
    document = with_members(sample_document(), images=(image,))
    assert "The stairwell at night" in words(pressed(make_copy(document)))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_each_kind_of_public_picture_is_shown(kind: str) -> None:
    bundle = make_copy().bundle
    pictures = {PICTURE: picture(300, 200, kind)}
    pdf_bytes = render_pdf(bundle.document, bundle.filing, bundle.manifest, pictures=pictures)
    with pikepdf.open(io.BytesIO(pdf_bytes)) as pdf:
        shown = [
            value
            for value in pdf.objects
            if isinstance(value, pikepdf.Stream) and value.get("/Subtype") == "/Image"
        ]
        assert any(int(value.Width) == 300 for value in shown)


def test_only_safe_addresses_can_be_clicked() -> None:
    runs = (Run("bad", link="javascript:alert(1)"), Run("good", link="https://register.example/"))
    document = with_members(
        sample_document(),
        body=(Paragraph(runs),),
        links=tuple(_links(runs)),
    )
    pdf_bytes = pressed(make_copy(document))
    with pikepdf.open(io.BytesIO(pdf_bytes)) as pdf:
        targets = {
            str(mark.A.URI)
            for page in pdf.pages
            for mark in page.obj.get("/Annots", [])
            if "/A" in mark and "/URI" in mark.A
        }
    assert "https://register.example/" in targets
    assert not any("javascript" in target for target in targets)


def _links(runs: tuple[Run, ...]) -> list[object]:
    from_runs = [(run.text, run.link) for run in runs]
    return [type(sample_document().links[0])(text, url) for text, url in from_runs]

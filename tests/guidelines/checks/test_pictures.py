"""DG-50 and DG-51: pictures say what they show, and give nobody away."""

import msgspec
import pytest

from dateline.guidelines import FilingFacts, PictureFacts
from dateline.release.model import Document, Image, Picture
from guidelines.documents import FILING, findings, release

WHOLE = Image(
    src="quay.jpg",
    caption="The quay on the morning it opened",
    credit="H. Ost, handout",
    date="2026-03-02",
    place="Osterby",
    alt="A wide stone quay with two ferries.",
)


def pictured(*images: Image) -> Document:
    pictures = [Picture(index) for index in range(len(images))]
    return msgspec.structs.replace(release("Text.", *pictures), images=images)


def filed(*pictures: PictureFacts) -> FilingFacts:
    return msgspec.structs.replace(FILING, pictures=pictures)


def without(**fields: str | None) -> Image:
    return msgspec.structs.replace(WHOLE, **fields)


LACKING = {
    "no caption": (without(caption=None), "no caption"),
    "a caption without words": (without(caption="2 / 7"), "no caption"),
    "no credit": (without(credit=None, caption="The quay. Handout"), "no credit"),
    "no date": (without(date=None), "no date"),
    "no place": (without(place=None), "no place"),
    "no rights": (without(credit="H. Ost"), "who may use it"),
    "no text for the blind": (without(alt=None), "can't see it"),
    "a file's name for it": (without(alt="IMG_4711.jpg"), "can't see it"),
}
WHOLE_TOO = {
    "all of it": WHOLE,
    "a date in the caption": without(date=None, caption="The quay on 2 March 2026"),
    "a place in the caption": without(place=None, caption="The quay at Osterby"),
    "place and land": without(place=None, caption="Osterby, Norland: the quay"),
    "a licence": without(credit="H. Ost, CC BY 4.0"),
    "a courtesy": without(credit="Courtesy of Osterby Council"),
    "a copyright": without(caption="The quay. © Osterby Council", credit="H. Ost"),
}


@pytest.mark.parametrize(("image", "words"), LACKING.values(), ids=LACKING.keys())
def test_what_a_picture_lacks_is_told_at_the_picture(image: Image, words: str) -> None:
    (finding,) = findings("DG-50", pictured(image))
    assert finding.severity == "fix"
    assert words in finding.message
    assert finding.excerpt in (image.caption, image.credit)


@pytest.mark.parametrize("image", WHOLE_TOO.values(), ids=WHOLE_TOO.keys())
def test_a_picture_that_says_all_passes(image: Image) -> None:
    assert findings("DG-50", pictured(image)) == []


def test_a_release_without_pictures_passes() -> None:
    assert findings("DG-50", release("Text.")) == []


def test_rights_that_the_file_tells_count() -> None:
    image = without(credit="H. Ost")
    assert findings("DG-50", pictured(image), filed(PictureFacts("quay.jpg", rights="CC0"))) == []
    assert findings("DG-50", pictured(image), filed(PictureFacts("other.jpg", rights="CC0")))


def test_a_bare_picture_is_pointed_at_where_it_stands() -> None:
    found = findings("DG-50", pictured(WHOLE, Image(src="bare.jpg")))
    assert {finding.excerpt for finding in found} == {"[Picture: bare.jpg]"}
    assert len(found) == 6
    assert all("Picture 2" in finding.message for finding in found)


def test_a_gallery_gives_two_dozen_findings_at_most() -> None:
    bare = [Image(src=f"{number}.jpg") for number in range(9)]
    assert len(findings("DG-50", pictured(*bare))) == 24


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (PictureFacts("quay.jpg", position=True), "where it was taken"),
        (PictureFacts("quay.jpg", device=True), "which device"),
        (PictureFacts("quay.jpg", credentials="Lumo 3", kept=False), "hasn't kept it"),
    ],
)
def test_what_gives_somebody_away_or_is_lost_is_found(facts: PictureFacts, words: str) -> None:
    (finding,) = findings("DG-51", pictured(WHOLE), filed(facts))
    assert (finding.severity, finding.excerpt) == ("fix", WHOLE.caption)
    assert words in finding.message


def test_credentials_that_are_kept_are_shown_and_ask_nothing() -> None:
    (finding,) = findings(
        "DG-51", pictured(WHOLE), filed(PictureFacts("quay.jpg", credentials="Lumo 3"))
    )
    assert finding.severity == "note"
    assert "Lumo 3" in finding.message


@pytest.mark.parametrize(
    "facts",
    [(), (PictureFacts("quay.jpg", rights="CC0"),), (PictureFacts("other.jpg", position=True),)],
)
def test_clean_files_pass(facts: tuple[PictureFacts, ...]) -> None:
    assert findings("DG-51", pictured(WHOLE), filed(*facts)) == []


def test_without_a_filing_there_are_no_files_to_look_at() -> None:
    assert findings("DG-51", pictured(WHOLE)) == []

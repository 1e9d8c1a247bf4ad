import hashlib
import io
import re

import fontpkg
import pytest
from fontTools.ttLib import TTFont

from dateline.press.assets import asset_paths, assets
from dateline.press.cutting import code_points, cut
from dateline.press.stylesheet import STYLESHEET, style_bytes
from dateline.press.typefaces import FACES


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.slug)
def test_a_face_is_cut_from_the_font_that_its_name_is_made_of(face) -> None:  # type: ignore[no-untyped-def]
    (path,) = (f.path for f in fontpkg.family(face.font).files if f.path.name == face.file)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == face.sha256


def test_the_arabic_face_is_the_same_twice_joins_and_keeps_its_licence() -> None:
    face = next(face for face in FACES if face.slug == "arabic")
    first = cut((face,))[face.name]
    assert cut((face,))[face.name] == first
    font = TTFont(io.BytesIO(first))
    letters = set(map(ord, "پچژگکیآ‌۰۱۲۳۴۵۶۷۸۹٬،؟«»"))
    assert letters <= set(font.getBestCmap())
    features = {record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord}
    assert {"init", "medi", "fina", "rlig"} <= features
    assert [axis.axisTag for axis in font["fvar"].axes] == ["wght"]
    assert "Open Font License" in str(font["name"].getDebugName(13))


def test_cached_faces_arent_cut_again() -> None:
    cached = {path: path.encode() for path in asset_paths()}
    made = assets(cached)
    assert set(made) == asset_paths()
    for face in FACES:
        assert made[f"assets/{face.name}"] == f"assets/{face.name}".encode()
    assert made[STYLESHEET.path] == style_bytes()


def test_the_style_sheet_names_its_faces_and_nothing_elsewhere() -> None:
    style = style_bytes().decode()
    assert {match[1] for match in re.finditer(r'url\("?([^")]+)', style)} == {
        face.name for face in FACES
    }
    assert "@import" not in style
    assert not re.search(r"https?:", style)


def test_it_knows_neither_left_nor_right() -> None:
    physical = re.findall(
        r"(?:margin|padding|border|inset)-(?:left|right|top|bottom)|text-align: (?:left|right)"
        r"|(?<![a-z-])(?:left|right):|float:",
        style_bytes().decode(),
    )
    assert physical == []


def test_ranges_are_read_as_css_means_them() -> None:
    assert code_points("U+41-43, U+AB") == {0x41, 0x42, 0x43, 0xAB}

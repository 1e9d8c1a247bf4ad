"""The faces of print: by package alone, and what they cover."""

from dateline.press.faces import FAMILIES, covered, fonts


def test_only_the_packages_faces_are_used() -> None:
    families = set(fonts().families())
    assert len(families) == len(FAMILIES)
    assert {"Source Serif 4", "Source Sans 3", "Noto Sans Arabic"} <= families


def test_what_the_trade_writes_is_covered() -> None:
    text = "Ångström £€“”—…ČšŁ Привет Ελλάδα سلام پچژگ‌ها ۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩ ﷼"
    assert {ord(mark) for mark in text} - covered() <= {0x20, 0x200C, ord("﷼")}


def test_what_no_face_has_is_known() -> None:
    assert not {ord(mark) for mark in "漢字😀हिन्दी"} & covered()

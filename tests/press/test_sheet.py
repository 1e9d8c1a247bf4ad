"""What a sheet says in the wire's voice: in the release's language where there are words."""

import pytest

from dateline.press.sheet import SHOWN_CHANGES, Sheet, sheet_of, shorten
from dateline.press.sheetwords import sheet_words
from dateline.record.bundle import Copy
from dateline.record.manifest import Change
from dateline.release.model import Statement
from press.sheets import persian, with_members
from record.bundles import SampleWire, make_copy, sample_document


def told(copy: Copy) -> Sheet:
    bundle = copy.bundle
    return sheet_of(
        bundle.document, bundle.filing, bundle.manifest, bundle.exhibits, bundle.signatories
    )


def panel(sheet: Sheet, number: int) -> str:
    lines = sheet.panels[number].lines
    return "\n".join(f"{line.label}: {line.text}" if line.label else line.text for line in lines)


def test_the_five_answers_stand_in_their_order() -> None:
    titles = [each.title for each in told(make_copy()).panels]
    assert titles == [
        sheet_words("en")[key] for key in ("who", "evidence", "checked", "since", "verify")
    ]


def test_who_speaks_names_owner_agent_payer_and_what_was_not_verified() -> None:
    said = panel(told(make_copy()), 0)
    for part in ("riverbend.example", "DNS", "1 February 2026", "A TXT record.", "Mole & Partners"):
        assert part in said
    assert "Not verified: address: 4 Quay Lane" in said
    assert said.count("the source itself") == 2


@pytest.mark.parametrize("signature", ["own-key", "vouched-key", "none"])
def test_it_says_whose_key_signed(signature: str) -> None:
    said = panel(told(make_copy(signature=signature)), 0)
    assert sheet_words("en")[f"signature_{signature}"] in said


def test_each_finding_stands_with_its_answer_and_the_editors_reason() -> None:
    said = panel(told(make_copy()), 2)
    assert "DG-2026.1 · One finding" in said
    plain = said.replace("\u2068", "").replace("\u2069", "")
    assert "DG-04, to mend: Under 100 words. “Tenants” — Accepted by harbour-desk-1." in plain
    assert "The facts are few." in said


def test_a_long_correction_shows_its_first_changes_and_counts_the_rest() -> None:
    wire = SampleWire()
    changes = tuple(Change(f"was {n}", f"is {n}", "", "") for n in range(SHOWN_CHANGES + 3))
    new = wire.publish(sample_document("Repairs won"), replaces=wire.publish(), changes=changes)
    (notice,) = told(new).notices
    assert notice.title == "Corrected on 3 March 2026"
    assert notice.text.startswith("Version 2 replaces version 1. The owner signed on Monday")
    assert [edit.after for edit in notice.edits] == [f"is {n}" for n in range(SHOWN_CHANGES)]
    assert notice.more == "And 3 more, shown at the address below."


def test_history_names_each_version() -> None:
    wire = SampleWire()
    new = wire.publish(sample_document("Repairs won"), replaces=wire.publish())
    said = panel(told(new), 3)
    assert "Version 1: " in said
    assert "Version 2: " in said
    assert "Correction" in said


def test_signatories_are_counted_and_the_claim_is_told_apart() -> None:
    document = with_members(sample_document(), statement=Statement(1_404, None))
    sheet = told(make_copy(document))
    assert sheet.signed == (
        "1,404 claimed in the text",
        "1 listed by name",
        "1 known to the desk and withheld",
    )


def test_a_persian_release_is_answered_in_persian_with_its_digits() -> None:
    sheet = told(make_copy(persian()))
    assert (sheet.language, sheet.direction, sheet.comma) == ("fa", "rtl", "، ")
    assert "۳ مارس ۲۰۲۶" in sheet.date
    assert panel(sheet, 0).splitlines()[1].startswith("دامنه: ")
    assert "\u2068Under 100 words. “Tenants”\u2069" in panel(sheet, 2)


def test_a_language_without_words_is_answered_in_english() -> None:
    sheet = told(make_copy(with_members(sample_document(), language="ar", direction="rtl")))
    assert (sheet.language, sheet.direction) == ("en", "ltr")


@pytest.mark.parametrize("language", ["en", "de", "fa"])
def test_every_language_has_every_word(language: str) -> None:
    assert set(sheet_words(language)) >= set(sheet_words("en"))
    assert told(make_copy(with_members(sample_document(), language=language))).language == language


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [
        ("Repairs won", 11, "Repairs won"),
        ("Repairs won", 10, "Repairs…"),
        ("Repairswerewonatlast", 10, "Repairswe…"),
        ("One, two – three", 12, "One, two…"),
    ],
)
def test_a_long_line_is_cut_at_a_word(text: str, limit: int, short: str) -> None:
    assert shorten(text, limit) == short
    assert len(shorten(text, limit)) <= limit

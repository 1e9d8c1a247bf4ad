"""Plain and pasted text: found in the record at hand, and compared word by word."""

from dateline.press.plain import render_plain, strip_notices
from dateline.record.bundle import Copy, Tombstone, format_tombstone
from dateline.verify import Trust
from record.bundles import VERIFIER, SampleWire, sample_document
from verify.views import View, judge, view_of


def _wire() -> tuple[SampleWire, Copy, View]:
    wire = SampleWire()
    copy = wire.publish()
    return wire, copy, view_of(wire, copy)


def test_published_text_is_authentic_where_its_record_is_at_hand() -> None:
    _, copy, view = _wire()
    verdict = judge(render_plain(copy).encode(), record=view)
    assert verdict.verdict == "authentic"
    assert (verdict.release, verdict.version, verdict.later) == (1, 1, "checked")


def test_text_wrapped_anew_is_authentic() -> None:
    _, copy, view = _wire()
    wrapped = "\r\n".join(render_plain(copy).split())
    assert judge(wrapped.encode(), record=view).verdict == "authentic"


def test_text_that_a_mail_quotes_is_authentic() -> None:
    _, copy, view = _wire()
    text = render_plain(copy)
    for mark in ("> ", ">", "> > "):
        mail = "".join(f"{mark}{line}\n" for line in text.splitlines())
        verdict = judge(mail.encode(), record=view)
        assert verdict.verdict == "authentic", verdict.altered
        assert any("quotes it" in sentence for sentence in verdict.explanation)


def test_typographic_marks_are_altered_and_named() -> None:
    _, copy, view = _wire()
    text = render_plain(copy)
    spelt = text.replace('"', "\u201d").replace("'", "\u2019").replace(" -- The", " \u2014 The")
    assert spelt != text
    verdict = judge(spelt.encode(), record=view)
    assert verdict.verdict == "altered"
    assert any("Only quotation marks" in sentence for sentence in verdict.explanation)
    said = judge(spelt.replace("year", "week").encode(), record=view).explanation
    assert not any("Only quotation marks" in sentence for sentence in said)


def test_text_without_a_record_is_unknown_and_names_its_permalink() -> None:
    _, copy, _ = _wire()
    verdict = judge(render_plain(copy).encode())
    assert verdict.verdict == "unknown"
    assert (verdict.release, verdict.version) == (1, 1)
    assert any("https://wire.example.org/releases/1/" in s for s in verdict.explanation)


def test_text_without_a_stamp_is_found_by_trace() -> None:
    _, copy, view = _wire()
    pasted = strip_notices(render_plain(copy)).encode()
    view.found = (1, 1)
    assert judge(pasted, record=view).verdict == "authentic"
    view.found = None
    verdict = judge(pasted, record=view)
    assert verdict.verdict == "unknown"
    assert verdict.release is None


SHOWN = """Tenants of Quay House win repairs after a year
The owner signed on Monday
RIVERBEND, Vardmark, March 3, 2026 /The Harbour Wire/ -- The union and the owner agreed.
What was agreed
A new lift
Windows in May
See the register.
We asked for a year.
Ada Merrow, chair
House Flats
Quay 40
The house J. Tarn 2026-03-01 Riverbend Bricks
About the union
It has 400 members.
Ada Merrow, chair"""


def test_words_pasted_from_a_page_are_as_published_without_marks_and_targets() -> None:
    _, _, view = _wire()
    view.found = (1, 1)
    verdict = judge(SHOWN.removesuffix(", chair").encode(), record=view)
    assert [check.name for check in verdict.checks if not check.ok] == ["complete"]
    forged = judge(SHOWN.replace("A new lift", "No new lift").encode(), record=view)
    assert "words" in [check.name for check in forged.checks if not check.ok]


def test_part_of_a_text_is_altered_and_says_what_is_missing() -> None:
    _, _, view = _wire()
    view.found = (1, 1)
    verdict = judge(b"The union and the owner agreed.", record=view)
    assert verdict.verdict == "altered"
    assert [check.name for check in verdict.checks if not check.ok] == ["complete"]
    assert verdict.altered[0].seen == ""
    assert verdict.altered[0].signed.startswith("Tenants of Quay House win repairs")
    assert any("may change what they mean" in sentence for sentence in verdict.explanation)


def test_text_saved_before_a_retraction_is_withdrawn_and_after_it_too() -> None:
    wire, copy, _ = _wire()
    withdrawn = wire.retract(copy)
    view = view_of(wire, withdrawn)
    assert judge(render_plain(copy).encode(), record=view).verdict == "withdrawn"
    assert judge(render_plain(withdrawn).encode(), record=view).verdict == "withdrawn"


def test_text_of_an_old_version_is_superseded() -> None:
    wire, first, _ = _wire()
    told, second = wire.correct(first, sample_document("Tenants win repairs after two years"))
    view = view_of(wire, told, second)
    assert judge(render_plain(first).encode(), record=view).verdict == "superseded"
    assert judge(render_plain(second).encode(), record=view).verdict == "authentic"


def test_text_of_a_removed_release_is_withdrawn() -> None:
    wire, copy, _ = _wire()
    wire.retract(copy, "legal")
    verdict = judge(render_plain(copy).encode(), record=view_of(wire))
    assert verdict.verdict == "withdrawn"
    assert any("can't be compared" in sentence for sentence in verdict.explanation)


def test_tombstone_in_place_of_a_version_has_no_words_to_compare() -> None:
    wire, copy, _ = _wire()
    act = wire.retract(copy, "safety").later[0]

    class Removed(View):
        def copy(self, release: int, version: int) -> bytes | None:
            return format_tombstone(Tombstone("dateline/tombstone/v1", act))

    verdict = judge(render_plain(copy).encode(), record=Removed(wire))
    assert verdict.verdict == "withdrawn"


def test_text_of_another_wire_is_unknown() -> None:
    _, copy, view = _wire()
    text = render_plain(copy).replace("https://wire.example.org/", "https://other.example/")
    assert judge(text.encode(), record=view).verdict == "unknown"
    unknown = text.replace("/releases/1/", "/releases/7/")
    assert judge(unknown.encode(), record=view).verdict == "unknown"


def test_published_copy_that_can_not_be_proven_compares_with_nothing() -> None:
    _, copy, view = _wire()
    text = render_plain(copy).encode()
    assert judge(text, record=view, trust=Trust()).verdict == "unknown"
    assert judge(text, record=view, keys=(VERIFIER,)).verdict == "authentic"

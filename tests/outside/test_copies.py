"""What an outsider learns of a saved copy: it is confirmed, or one sentence says why not."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from dateline.press.attach import attach, find_copy, prefix_of
from dateline.press.page import render_release
from dateline.record.bundle import Copy, Tombstone, format_copy, format_tombstone, parse_copy
from dateline.record.note import Verifier
from dateline.record.policy import format_policy, parse_policy
from dateline.record.printed import printed_copy
from outside.checking import (
    PIER,
    TOWER,
    Checker,
    behind_and_followed,
    lived,
    refusal,
    reported_and_restored,
    trusting,
    with_cosigned_proof,
)
from record.bundles import VERIFIER, SampleWire, make_copy, sample_document
from record.test_translations import WRONG
from verify.test_translations import flipped, lagged

HEADLINE = (
    "Sorrel crests 38 centimetres below Port Ansgar’s flood wall after three sluices are opened"
)
KEPT = ("release.pdf", "release.json", "index.html")


@pytest.fixture(scope="module")
def saved(edition: Path) -> bytes:
    """The PDF of the first release, as somebody saved it."""
    return (edition / "releases/1/v1/release.pdf").read_bytes()


def carried(pdf: bytes) -> Copy:
    found = find_copy(pdf)
    assert found is not None
    return parse_copy(found)


def carrying(pdf: bytes, content: bytes) -> bytes:
    """A PDF with other JSON in its update, otherwise as the wire makes it."""
    pinned = carried(pdf).bundle.manifest.pdf
    assert pinned is not None
    return attach(prefix_of(pdf, pinned.length), content)


def test_a_saved_pdf_the_policy_and_the_program_confirm_the_release(
    saved: bytes, key: Verifier, program: Path, tmp_path: Path
) -> None:
    outsider = tmp_path / "outsider"
    outsider.mkdir()
    cosigned = format_copy(with_cosigned_proof(carried(saved), TOWER, PIER))
    (outsider / "saved.pdf").write_bytes(carrying(saved, cosigned))
    (outsider / "harbour.policy").write_bytes(format_policy(trusting(key, quorum=2)))
    shutil.copy(program, outsider / "dateline-check")

    ran = Checker(outsider / "dateline-check", outsider).run(
        "copy", "saved.pdf", "--policy", "harbour.policy"
    )

    assert ran.code == 0, ran.err
    lines = ran.out.splitlines()
    assert lines[:2] == ["release     1, version 1", f"headline    {HEADLINE}"]
    assert "cosigned by pier at 2026-09-21T14:13:20Z, tower at 2026-09-21T14:13:20Z" in lines
    assert "confirmed" in lines
    assert any(line.startswith("checkpoint  wire.harbour.example, ") for line in lines)


def test_every_copy_of_every_release_of_the_demonstration_is_confirmed(
    edition: Path, key: Verifier, checker: Checker
) -> None:
    paths = [path for name in KEPT for path in edition.glob(f"releases/*/v*/{name}")]
    assert len(paths) >= 50
    for path in paths:
        ran = checker.copy(path.read_bytes(), trusting(key))
        assert ran.code == 0, (path, ran.err)
        manifest = carried((path.parent / "release.pdf").read_bytes()).bundle.manifest
        assert f"release     {manifest.release}, version {manifest.version}\n" in ran.out


def test_what_a_copy_carries_of_later_acts_is_said(
    edition: Path, key: Verifier, checker: Checker
) -> None:
    said = {
        checker.copy(path.read_bytes(), trusting(key)).out.splitlines()[-2]
        for path in edition.glob("releases/*/v1/release.json")
    }
    was = "confirmed as it was published, and "
    assert said == {"confirmed", f"{was}superseded since", f"{was}withdrawn since"}


def corrected() -> Copy:
    wire = SampleWire()
    _, newer = wire.correct(wire.publish(), sample_document())
    return newer


def imported() -> Copy:
    wire = SampleWire()
    return wire.reply(wire.press(wire.import_(), b"%PDF-1.7\n"))


@pytest.mark.parametrize(
    "make",
    [
        lived,
        reported_and_restored,
        behind_and_followed,
        corrected,
        imported,
        lambda: make_copy(signature="vouched-key"),
        lambda: make_copy(signature="none", exhibits=(), signatories=()),
        lambda: make_copy(sample_document('"\\ \t< é \u2028 \U0001f4f0')),
        lambda: make_copy(before=600),
    ],
)
def test_whatever_a_release_went_through_is_confirmed(
    make: Callable[[], Copy], checker: Checker
) -> None:
    ran = checker.copy(format_copy(make()), trusting(VERIFIER))
    assert ran.code == 0, ran.err


def test_the_pdf_of_an_import_is_confirmed_by_the_act_that_binds_it(
    saved: bytes, checker: Checker
) -> None:
    pinned = carried(saved).bundle.manifest.pdf
    assert pinned is not None
    rendered = prefix_of(saved, pinned.length)
    wire = SampleWire()
    copy = wire.press(wire.import_(), rendered)
    pdf = attach(rendered, format_copy(printed_copy(copy)))
    assert checker.copy(pdf, trusting(VERIFIER)).code == 0
    later = attach(rendered, format_copy(wire.reply(copy)))
    assert "no later act but those that fix" in refusal(checker.copy(later, trusting(VERIFIER)))
    unbound = attach(rendered, format_copy(wire.import_()))
    assert "names a PDF" in refusal(checker.copy(unbound, trusting(VERIFIER)))


def test_a_restored_release_is_confirmed_and_a_restoration_of_nothing_refused(
    checker: Checker,
) -> None:
    wire = SampleWire()
    withdrawn = wire.retract(wire.publish())
    restored = wire.restore(withdrawn)
    for copy, end in ((withdrawn, "withdrawn since"), (restored, "confirmed")):
        ran = checker.copy(format_copy(copy), trusting(VERIFIER))
        assert ran.out.splitlines()[-2].endswith(end)
    other = wire.restore(restored, retraction=withdrawn.later[0].entry.id)
    assert "undoes no withdrawal" in refusal(checker.copy(format_copy(other), trusting(VERIFIER)))
    odd = wire.decide(restored, report="ada@mail.example")
    assert "hexadecimal" in refusal(checker.copy(format_copy(odd), trusting(VERIFIER)))


def test_a_release_says_which_translation_it_is_behind(checker: Checker) -> None:
    wire = SampleWire()
    behind = wire.lag(wire.publish())
    said = "behind      release 9, version 2, fa, correction at 2026-03-03T00:04:00Z\n"
    assert said in checker.copy(format_copy(behind), trusting(VERIFIER)).out
    settled = checker.copy(format_copy(wire.settle(behind)), trusting(VERIFIER))
    assert (settled.code, "behind " in settled.out) == (0, False)


def test_no_word_said_of_translations_can_be_changed(checker: Checker) -> None:
    copies = [data for _, data in flipped(lagged())]
    assert checker.copy(format_copy(lagged()), trusting(VERIFIER)).code == 0
    assert set(checker.codes(copies, trusting(VERIFIER))) == {1}


@pytest.mark.parametrize("label", WRONG)
def test_what_no_lag_and_no_settlement_can_be_is_refused(label: str, checker: Checker) -> None:
    refusal(checker.copy(format_copy(WRONG[label](SampleWire())), trusting(VERIFIER)))


def test_a_version_whose_filing_names_no_translation_followed_none(checker: Checker) -> None:
    wire = SampleWire()
    behind = wire.lag(wire.publish())
    new = wire.publish(sample_document("Tenants lose"), replaces=behind)
    told = msgspec.structs.replace(new, later=behind.later)
    lag = behind.later[0].entry.id
    settled = wire.settle(told, lag=lag, how="followed", note=None)
    ran = checker.copy(format_copy(settled), trusting(VERIFIER))
    assert "doesn't name the translation" in refusal(ran)


def test_the_marked_pdf_of_a_withdrawn_release_is_confirmed_as_withdrawn(
    saved: bytes, checker: Checker
) -> None:
    pinned = carried(saved).bundle.manifest.pdf
    assert pinned is not None
    rendered = prefix_of(saved, pinned.length)
    wire = SampleWire()
    copy = wire.retract(wire.publish(), marked=[rendered])
    ran = checker.copy(attach(rendered, format_copy(copy)), trusting(VERIFIER))
    assert ran.out.splitlines()[-2].endswith("withdrawn since")
    for wrong in (
        wire.retract(wire.publish(pdf=rendered)),
        wire.retract(wire.publish(), marked=[saved]),
        wire.retract(wire.publish(), pdfs=()),
        wire.restore(copy),
    ):
        refusal(checker.copy(attach(rendered, format_copy(wrong)), trusting(VERIFIER)))


def test_a_removed_release_has_nothing_to_confirm(checker: Checker) -> None:
    wire = SampleWire()
    act = wire.retract(wire.publish(), "legal").later[-1]
    tombstone = format_tombstone(Tombstone("dateline/tombstone/v1", act))
    assert refusal(checker.copy(tombstone, trusting(VERIFIER))) == (
        "Release 1 was removed by entry 2, reason legal: there is no text to confirm."
    )
    other = tombstone.replace(b"tombstone/v1", b"tombstone/v2")
    assert "another format" in refusal(checker.copy(other, trusting(VERIFIER)))
    withdrawn = wire.retract(wire.publish()).later[-1]
    for act in (withdrawn, wire.reply(wire.publish()).later[-1]):
        tombstone = format_tombstone(Tombstone("dateline/tombstone/v1", act))
        assert "didn't remove" in refusal(checker.copy(tombstone, trusting(VERIFIER)))


def test_the_copy_that_the_specification_shows_is_judged_as_it_says(checker: Checker) -> None:
    page = (Path(__file__).resolve().parents[2] / "docs/record.md").read_text("utf-8")
    blocks = re.findall(r"^```\w*\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    policy, copy, said = (
        next(block for block in blocks if block.startswith(begin))
        for begin in ("log ", '{"bundle"', "release  ")
    )
    ran = checker.copy(copy.rstrip("\n").encode(), parse_policy(policy.encode()))
    assert (ran.code, ran.out, ran.err) == (0, said, "")


class TestADamagedPdf:
    def test_is_refused_wherever_one_byte_of_it_was_changed(
        self, saved: bytes, key: Verifier, checker: Checker
    ) -> None:
        places = [*range(1, len(saved), len(saved) // 150), *range(len(saved) - 40, len(saved))]
        changed = []
        for place in places:
            other = bytearray(saved)
            other[place] ^= 1
            changed.append(bytes(other))
        assert set(checker.codes(changed, trusting(key))) == {1}

    def test_is_refused_cut_off_anywhere(
        self, saved: bytes, key: Verifier, checker: Checker
    ) -> None:
        for length in range(0, len(saved), len(saved) // 30):
            refusal(checker.copy(saved[:length], trusting(key)))

    @pytest.mark.parametrize("added", [b"\n", b" ", b"%", b"<<>>"])
    def test_is_refused_with_anything_after_it(
        self, saved: bytes, key: Verifier, checker: Checker, added: bytes
    ) -> None:
        refusal(checker.copy(saved + added, trusting(key)))

    def test_is_refused_where_its_update_leads_to_other_pages(
        self, saved: bytes, key: Verifier, checker: Checker
    ) -> None:
        pages = re.findall(rb"/Pages (\d+) 0 R", saved)[-1]
        start = saved.rindex(b"/Pages " + pages)
        other = b"%0*d" % (len(pages), int(pages) - 1)
        led = saved[:start] + b"/Pages " + other + saved[start + 7 + len(pages) :]
        assert len(led) == len(saved)
        assert "isn't the update" in refusal(checker.copy(led, trusting(key)))

    def test_is_refused_where_another_update_follows(
        self, saved: bytes, key: Verifier, checker: Checker
    ) -> None:
        end = saved[saved.rindex(b"startxref\n") :]
        assert "isn't the update" in refusal(checker.copy(saved + end, trusting(key)))

    def test_is_refused_with_the_copy_of_another_release(
        self, edition: Path, saved: bytes, key: Verifier, checker: Checker
    ) -> None:
        other = find_copy((edition / "releases/2/v1/release.pdf").read_bytes())
        assert other is not None
        sentence = refusal(checker.copy(carrying(saved, other), trusting(key)))
        assert "signed" in sentence
        assert "PDF" in sentence

    def test_is_refused_without_a_copy(self, saved: bytes, key: Verifier, checker: Checker) -> None:
        pinned = carried(saved).bundle.manifest.pdf
        assert pinned is not None
        sentence = refusal(checker.copy(prefix_of(saved, pinned.length), trusting(key)))
        assert sentence == "This PDF carries no copy, or was saved again by another program."


def test_a_page_carries_one_copy_in_its_one_form(checker: Checker) -> None:
    page = render_release(make_copy(sample_document("A < B </script>"))).encode()
    assert checker.copy(page, trusting(VERIFIER)).code == 0
    refusal(checker.copy(page + page, trusting(VERIFIER)))
    refusal(checker.copy(page.replace(b"\\u003c", b"\\u003C"), trusting(VERIFIER)))
    refusal(checker.copy(b"<p>Nothing here.", trusting(VERIFIER)))


def test_a_copy_over_the_limit_is_refused(checker: Checker) -> None:
    content = format_copy(make_copy(sample_document("x" * 16_000_000)))
    sentence = refusal(checker.copy(content, trusting(VERIFIER)))
    assert sentence == "A copy has at most 16000000 bytes."


@pytest.mark.parametrize("content", [b"", b"\0", b"{}", b"[]", b"null", b"%PDF-1.7", b"<", b"1e9"])
def test_what_is_no_copy_gets_one_sentence(content: bytes, checker: Checker) -> None:
    refusal(checker.copy(content, trusting(VERIFIER)))


def test_a_wrong_command_line_is_answered_with_the_right_ones(checker: Checker) -> None:
    ran = checker.run("copy", "release.pdf")
    assert ran.code == 2
    assert ran.err.startswith("usage: dateline-check copy FILE --policy POLICY")

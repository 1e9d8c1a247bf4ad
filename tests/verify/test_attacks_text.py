"""Attacks on a plain text: a word, a stamp, a notice, a character that nobody sees."""

import pytest

from dateline.press.plain import render_plain, strip_notices
from dateline.record.bundle import Copy
from record.bundles import SampleWire, sample_document
from verify.views import View, judge, view_of


@pytest.fixture(scope="module")
def wire() -> SampleWire:
    return SampleWire()


@pytest.fixture(scope="module")
def versions(wire: SampleWire) -> tuple[Copy, Copy]:
    first = wire.publish()
    told, second = wire.correct(first, sample_document("Tenants win repairs after two years"))
    return wire.reply(told), second


@pytest.fixture
def view(wire: SampleWire, versions: tuple[Copy, Copy]) -> View:
    view = view_of(wire, *versions)
    view.found = (1, 2)
    return view


@pytest.fixture
def text(versions: tuple[Copy, Copy]) -> str:
    return render_plain(versions[1])


def test_untouched_text_is_authentic(text: str, view: View) -> None:
    assert judge(text.encode(), record=view).verdict == "authentic"


@pytest.mark.parametrize(
    ("published", "forged"),
    [
        ("after two years", "after ten years"),
        ("agreed.", "agreed not."),
        ("the owner agreed", "the owner\u200b agreed"),
        ("the owner agreed", "the own\u00ader agreed"),
        ("the owner agreed", "\u202ethe owner agreed"),
        ("https://register.example/2026", "https://register.example/2027"),
        ("Alt: Bricks", "Alt: Gold"),
        ("ada@riverbend.example", "ada@riverbend.example.net"),
        ("on Monday", "on  Tuesday"),
        ("\n-- https", "\nIt was a lie.\n\n-- https"),
        ("=== The release", "WITHDRAWN, because it is false.\n=== The release"),
    ],
)
def test_changed_word_is_altered_and_shown(
    published: str, forged: str, text: str, view: View
) -> None:
    assert published in text
    verdict = judge(text.replace(published, forged).encode(), record=view)
    assert verdict.verdict == "altered"
    assert verdict.altered
    assert verdict.altered[0].seen != verdict.altered[0].signed


def test_words_after_the_stamp_are_altered(text: str, view: View) -> None:
    for added in ("And the owner paid us.", "It has since admitted that it had lied."):
        verdict = judge(f"{text}{added}\n".encode(), record=view)
        assert verdict.verdict == "altered"
        assert [(one.seen, one.signed) for one in verdict.altered] == [(added, "")]
        assert "added" in [check.name for check in verdict.checks if not check.ok]
        assert not any("as published" in sentence for sentence in verdict.explanation)


def test_words_after_the_stamp_of_a_changed_or_cut_text_are_no_part_of_it(
    text: str, view: View
) -> None:
    for changed in (text.replace("two years", "ten years"), text[text.index("The union and") :]):
        verdict = judge(f"{changed}The owner paid us.\n".encode(), record=view)
        assert verdict.verdict == "altered"
        failed = [check.name for check in verdict.checks if not check.ok]
        assert failed == ["added", "words"]


def test_changed_word_in_a_mail_that_quotes_the_text_is_altered(text: str, view: View) -> None:
    mail = "".join(f"> {line}\n" for line in text.splitlines())
    assert judge(mail.replace("two years", "ten years").encode(), record=view).verdict == "altered"
    below = judge(f"{mail}The owner paid us.\n".encode(), record=view)
    assert below.verdict == "altered"


def test_changed_version_in_the_stamp_is_altered(text: str, view: View) -> None:
    assert judge(text.replace("· version 2", "· version 1").encode(), record=view).verdict == (
        "altered"
    )
    verdict = judge(text.replace("· version 2", "· version 3").encode(), record=view)
    assert verdict.verdict == "altered"
    assert any("never published" in sentence for sentence in verdict.explanation)


def test_stamp_of_a_release_that_never_was_is_altered(text: str, view: View) -> None:
    verdict = judge(text.replace("/releases/1/", "/releases/9/").encode(), record=view)
    assert verdict.verdict == "altered"


def test_changed_entry_in_the_stamp_is_altered(text: str, view: View) -> None:
    stamp = text.strip().rsplit("\n", 1)[-1]
    forged = text.replace(stamp, stamp[:-1] + "77")
    verdict = judge(forged.encode(), record=view)
    assert verdict.verdict == "altered"
    assert "stamp" in [check.name for check in verdict.checks if not check.ok]


def test_stripped_stamp_changes_nothing_where_trace_finds_the_text(text: str, view: View) -> None:
    unstamped = text[: text.rindex("\n-- https")]
    assert judge(unstamped.encode(), record=view).verdict == "authentic"
    forged = unstamped.replace("two years", "ten years")
    assert judge(forged.encode(), record=view).verdict == "altered"


def test_invented_notice_is_altered(text: str, view: View) -> None:
    invented = "=== Notices ===\nREPLY by nobody:\n> We lied.\n=== The release as signed ===\n\n"
    verdict = judge((invented + strip_notices(text)).encode(), record=view)
    assert verdict.verdict == "altered"


def test_reply_of_a_notice_can_not_be_changed(versions: tuple[Copy, Copy], view: View) -> None:
    told = render_plain(versions[0])
    assert judge(told.encode(), record=view).verdict == "superseded"
    forged = told.replace("because we had promised to", "because we were made to")
    assert forged != told
    assert judge(forged.encode(), record=view).verdict == "altered"


def test_empty_or_binary_text_is_unknown(view: View) -> None:
    assert judge(b" \n ", record=view).verdict == "unknown"
    assert judge(b"Tenants \xff\xfe", record=view).verdict == "unknown"
    assert judge(b"\x00\x01\x02", record=view).verdict == "unknown"

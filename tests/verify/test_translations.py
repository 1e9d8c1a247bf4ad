"""A copy whose translations changed is proven with all that it says of them, or not at all."""

import json
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.press.mail import render_mail
from dateline.press.ninjs import render_ninjs
from dateline.press.plain import render_plain
from dateline.record.binding import check_copy
from dateline.record.bundle import Copy, format_copy
from dateline.record.errors import BindingError
from dateline.record.translations import standing_lags
from dateline.release.canonical import canonical_bytes
from record.bundles import VERIFIER, SampleWire, sample_document
from verify.pages import published_page
from verify.test_attacks_json import _flip, _paths
from verify.views import judge, view_of


def lagged() -> Copy:
    """Return a copy of a version that followed a translation and is behind another."""
    wire = SampleWire()
    followed = wire.follow(wire.lag(wire.publish()), sample_document("Tenants lose"))[1]
    return wire.lag(followed, release=12, kind="withdrawn", filing=None, version=1)


def flipped(copy: Copy) -> Iterator[tuple[object, bytes]]:
    """Return the copy with each field and container of its later acts changed in turn."""
    for path in _paths(json.loads(format_copy(copy))["later"]):
        forged = json.loads(format_copy(copy))
        inside = forged["later"]
        for step in path[:-1]:
            inside = inside[step]
        inside[path[-1]] = _flip(inside[path[-1]])
        yield path, canonical_bytes(forged)


def test_no_word_of_what_is_said_of_translations_can_be_changed() -> None:
    copy = lagged()
    assert judge(format_copy(copy)).verdict == "authentic"
    survivors = [path for path, data in flipped(copy) if judge(data).verdict == "authentic"]
    assert survivors == []


@pytest.mark.parametrize("form", [published_page, render_plain, render_mail, render_ninjs])
def test_every_form_says_it_and_is_authentic_as_it_says_it(form: object) -> None:
    wire = SampleWire()
    copy = wire.lag(wire.publish())
    made = form(copy)  # type: ignore[operator]
    data = made if isinstance(made, bytes) else made.encode()
    verdict = judge(data, record=view_of(wire, copy))
    assert verdict.verdict == "authentic"
    told = " ".join(verdict.explanation)
    assert "Its translation in Persian, release 9, was corrected on 2026-03-03" in told
    assert "and this text not with it." in told


def test_a_copy_from_before_is_authentic_and_the_record_says_what_came() -> None:
    wire = SampleWire()
    copy = wire.publish()
    settled = wire.settle(wire.lag(copy))
    verdict = judge(format_copy(copy), record=view_of(wire, settled))
    assert verdict.verdict == "authentic"
    told = " ".join(verdict.explanation)
    assert told.index("release 9, was corrected") < told.index("changes nothing here")
    assert "Only the Persian wording was wrong." in told


def test_a_page_that_hides_its_lag_is_altered() -> None:
    copy = SampleWire()
    behind = copy.lag(copy.publish())
    page = published_page(behind)
    banner = page[page.index('<div class="banners">') : page.index('<div class="leaf">')]
    assert judge(page.replace(banner, "").encode()).verdict == "altered"


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(-1, 5), max_size=7))
def test_a_settlement_holds_just_where_it_names_a_lag_that_stands(acts: list[int]) -> None:
    """-1 is a lag; another number settles the lag of that place, where there is one."""
    wire = SampleWire()
    copy, standing, lags, holds = wire.publish(), set[str](), list[str](), True
    for act in acts:
        if act < 0:
            copy = wire.lag(copy)
            lags.append(copy.later[-1].entry.id)
            standing.add(lags[-1])
        else:
            named = lags[act] if act < len(lags) else "ab" * 16
            holds = holds and named in standing
            standing.discard(named)
            copy = wire.settle(copy, lag=named)
    if holds:
        check_copy(copy, [VERIFIER])
        assert len(standing_lags(copy)) == len(standing)
    else:
        with pytest.raises(BindingError, match="no lag that stands"):
            check_copy(copy, [VERIFIER])

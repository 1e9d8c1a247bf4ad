"""The tags of the wire's own pages: what they print is escaped, and read in its own direction."""

from dateline.wire.accounts.templatetags.desk import days_apart


def test_a_day_within_a_sentence_is_told_apart_and_the_rest_is_escaped() -> None:
    assert days_apart("تاریخ متن 2026-03-03 است و <b> نیست.") == (
        "تاریخ متن <bdi>2026-03-03</bdi> است و &lt;b&gt; نیست."
    )
    assert days_apart("DG-2026.1, 1042-03") == "DG-2026.1, 1042-03"

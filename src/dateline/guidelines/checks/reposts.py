"""DG-11: not published before, nor nearly."""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.finding import Hit
from dateline.guidelines.parties import same_party
from dateline.guidelines.rules import Rule


def check_repost(case: Case, rule: Rule) -> Iterator[Hit]:
    """Judge the earlier text that has most of this one, where the wire knows of any."""
    if case.filing is None:
        return
    near = [e for e in case.filing.earlier if e.identical or e.share >= rule.number("share")]
    if not near:
        return
    found = max(near, key=lambda earlier: (earlier.identical, earlier.share, -earlier.release))
    headline = next(case.of_kind("headline"), None)
    start, end = (headline.start, headline.end) if headline else (0, 0)
    own = same_party(found.source, case.filing.source_name)
    if found.identical:
        key = "identical" if own else "identical_other"
        yield case.hit(start, end, key, "block", release=str(found.release), source=found.source)
        return
    key = "near" if own else "near_other"
    release = str(found.release)
    yield case.hit(start, end, key, share=found.share, release=release, source=found.source)

"""What entries say of releases: newest versions, erasures, and the acts that each copy carries."""

import pytest

from dateline.record.audit import LoggedEntry
from dateline.record.entry import Entry, EntryType
from dateline.record.errors import BindingError
from dateline.verify.survey import Survey

SIZE = 100


def survey(*entries: tuple[EntryType, int, int]) -> Survey:
    """Survey entries given by type, release and version."""
    made = Survey(SIZE)
    for index, (type_, release, version) in enumerate(entries):
        entry = Entry(type_, "2026-03-03T09:00:00Z", "0" * 32, None, release, version)
        made.read(LoggedEntry(index, b"", entry))
    return made


def test_each_copy_carries_what_came_after_it_and_every_reply() -> None:
    made = survey(
        ("release.imported", 1, 1),
        ("release.pressed", 1, 1),
        ("reply.attached", 1, 1),
        ("release.published", 2, 1),
        ("release.corrected", 1, 2),
        ("release.retracted", 1, 2),
    )
    assert made.later(1, 1, 0) == (1, 2, 4, 5)
    assert made.later(1, 2, 4) == (2, 5)
    assert made.later(2, 1, 3) == ()
    assert (made.newest(1), made.newest(2), made.newest(3)) == (2, 1, 0)


def test_erased_releases_are_known() -> None:
    made = survey(("release.published", 4, 1), ("content.erased", 4, 0))
    assert made.erased == {4}
    assert (made.newest(3), made.newest(4)) == (0, 1)


@pytest.mark.parametrize(
    ("entries", "told"),
    [
        ([("release.corrected", 1, 2)], "Version 2 doesn't follow 0"),
        ([("release.published", 1, 1)] * 2, "Version 1 doesn't follow 1"),
        ([("release.published", SIZE + 1, 1)], "has no release 101"),
        ([("release.published", 0, 1)], "has no release 0"),
        ([("release.pressed", 1, 1)] * 2, "bound before"),
    ],
)
def test_what_does_not_follow_is_refused(
    entries: list[tuple[EntryType, int, int]], told: str
) -> None:
    with pytest.raises(BindingError, match=told):
        survey(*entries)

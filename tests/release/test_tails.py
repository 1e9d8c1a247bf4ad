"""What a page or a mail leaves behind a release: it is no part of it, and it is named."""

import pytest

from dateline.release.model import Parsed
from dateline.release.reading import parse

BODY = (
    "Osterby rebuilds its north quay\n\nOSTERBY, Norland, March 3, 2026 -- The Osterby Harbour"
    " Council opened the rebuilt north quay on Monday, four years after a storm closed it.\n\n"
    "The ferry moves back to its old berth in April. Until then passengers board at the market."
)


def read(tail: str) -> Parsed:
    return parse(f"{BODY}\n\n{tail}\n".encode(), name="release.txt")


TAILS = [
    "Share this page\n\nPrint this page",
    "Last updated on March 4, 2026",
    "Related topics: Harbours | Ships | Storms",
    "Recommended Reading\nOsterby buys a crane\nOsterby sells a crane",
    "Related news\n\nOsterby buys a crane\n\nOsterby sells a crane",
    "Latest News" + "\n\n3 March 2026\n\nOsterby buys a crane" * 5,
    "To unsubscribe from this list reply with STOP in the subject.",
    "You are receiving this message because you are on our list.\n\nUpdate your preferences",
    "CONFIDENTIALITY NOTICE: this mail is for those it is sent to, and for nobody else at all.",
    "If you are not the intended recipient please delete it.",
    "Diese E-Mail enthält vertrauliche Informationen.",
    "وصلتكم هذه الرسالة لأنكم في قائمتنا.",
]


@pytest.mark.parametrize("tail", TAILS)
def test_what_a_page_or_a_mail_ends_with_is_left_out(tail: str) -> None:
    parsed = read(tail)
    assert len(parsed.document.body) == 1 + 1
    assert any(name.startswith("behind the release: ") for name in parsed.dropped)


@pytest.mark.parametrize(
    "tail",
    [
        "Ships of ninety metres can moor there again.",
        "The council will update its preferences for berths in May.",
        "Related work on the south quay begins in June, the council said.",
        "Share of cargo by berth: north 40, south 60.",
        "Next week the council meets again at the quay.",
    ],
)
def test_a_last_paragraph_of_the_release_stays(tail: str) -> None:
    assert len(read(tail).document.body) == 1 + 1 + 1


def test_contacts_under_a_list_stay() -> None:
    parsed = read("Share this page\n\nPress contact: Ilse Thorne, press@osterby.example")
    assert [contact.email for contact in parsed.document.contacts] == ["press@osterby.example"]


def test_a_text_that_is_nothing_else_stays() -> None:
    assert parse(b"Share this page\n", name="a.txt").document.headline == "Share this page"

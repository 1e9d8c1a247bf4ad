"""A mail whose release stands under a letter: greeting, sentences, sign-off."""

from email.message import EmailMessage

import pytest

from dateline.release.model import Parsed
from dateline.release.reading import parse

HEADLINE = "Osterby rebuilds its north quay for cargo ships"
BODY = (
    "OSTERBY, Norland, March 3, 2026 -- The Osterby Harbour Council opened the rebuilt north quay"
    " on Monday, four years after a storm closed it, and cargo ships can moor there again.\n\n"
    "The ferry moves back to its old berth in April. Until then passengers board at the market."
)


def read(text: str, subject: str = "Story idea") -> Parsed:
    mail = EmailMessage()
    mail["Subject"] = subject
    mail["From"] = "press@osterby.example"
    mail.set_content(text)
    return parse(mail.as_bytes(), name="mail.eml")


LETTERS = [
    "Hi there,\n\nWould this be of interest to your readers?\n\nBest,\nIlse\n\nPASTED BELOW",
    "Dear editors,\n\nplease find our news below.\n\nKind regards\nIlse Thorne",
    "Dear all,\n\nour news of today.\n\n----------",
    "Sehr geehrte Damen und Herren,\n\nanbei unsere Mitteilung.\n\nMit freundlichen Grüßen\nIlse",
    "Bonjour,\n\nvoici notre communiqué.\n\nCordialement,\nIlse",
    "Estimados compañeros:\n\nles enviamos nuestra nota.\n\nUn saludo,\nIlse",
    "با سلام و احترام\n\nخبر زیر برای انتشار فرستاده می‌شود.\n\nبا تشکر\nروابط عمومی",
]


@pytest.mark.parametrize("letter", LETTERS)
def test_the_release_begins_under_the_letter(letter: str) -> None:
    parsed = read(f"{letter}\n\n{HEADLINE}\n\n{BODY}\n")
    assert parsed.document.headline == HEADLINE
    assert len(parsed.document.body) == 1 + 1
    assert any(name.startswith("the letter over the release: ") for name in parsed.dropped)


def test_the_subject_says_where_the_release_begins() -> None:
    text = f"Hello,\n\nhere is the news that we spoke about.\n\n{HEADLINE}\n\n{BODY}\n"
    assert read(text, f"[Press] {HEADLINE}").document.headline == HEADLINE


def test_a_letter_that_is_all_of_the_text_stays() -> None:
    text = "Dear neighbours,\n\nthe quay is open again. We thank you for four years of patience.\n"
    assert "the quay is open again" in str(read(text, "The quay is open").document.body)


def test_a_text_without_a_greeting_stays_whole() -> None:
    parsed = read(f"{HEADLINE}\n\n{BODY}\n\nThanks\nIlse\n\nThe quay has three berths.\n")
    assert parsed.document.headline == HEADLINE
    assert not any("letter" in name for name in parsed.dropped)

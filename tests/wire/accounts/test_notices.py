"""Letters about an account are the wire's own, in the language of the account."""

from pathlib import Path

import allauth
import pytest
from django.utils import timezone

from dateline.wire.accounts.models import Letter
from dateline.wire.accounts.notices import CHANGES, LETTERS, write_notice
from dateline.wire.accounts.queries import Addressee
from dateline.wire.opening import Wire
from wire.crawling import english_in

ALL = sorted(LETTERS | CHANGES)
TOLD = {
    "code": "7Q4K-PLMR",
    "password_reset_url": "https://pebble.example/account/password/reset/key/x/",
    "timestamp": timezone.now(),
    "ip": "192.0.2.7",
    "user_agent": "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0",
}


def test_every_letter_that_can_be_asked_for_has_one() -> None:
    folder = Path(allauth.__file__).parent / "templates"
    asked = {path.stem for app in ("account", "mfa") for path in folder.glob(f"{app}/email/*.txt")}
    named = {stem.removesuffix("_message") for stem in asked if stem.endswith("_message")}
    assert named - {"base"} == set(ALL)


@pytest.mark.parametrize("kind", ALL)
def test_a_letter_is_in_the_language_of_the_account(wire: Wire, kind: str) -> None:
    for language in ("en", "fa"):
        write_notice(wire, Addressee("mole@people.example", language), f"x/{kind}", TOLD)
    persian, english = Letter.objects.all()[:2]
    lines = [*persian.body.splitlines()[:-1], persian.subject.partition(":")[2]]
    said = [line for line in lines if "://" not in line and line != TOLD["code"]]
    assert [line for line in said if english_in(line.replace("UTC", ""))] == []
    assert english_in(english.body)
    if kind in CHANGES:
        assert "Firefox on Windows" in english.body
        assert "192.0.2.7" in english.body

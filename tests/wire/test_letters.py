"""Each letter of the wire's is written in the language of whom it is to."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore
from django.test import RequestFactory
from django.utils import translation

from dateline.wire.accounts.actions.invite import invite
from dateline.wire.accounts.adapter import InvitedOnly
from dateline.wire.accounts.models import Letter, User
from dateline.wire.accounts.notices import CHANGES, LETTERS, write_notice
from dateline.wire.accounts.queries import Actor, Addressee
from dateline.wire.desk.actions.accept import accept
from dateline.wire.desk.actions.appeal import answer_appeal, appeal
from dateline.wire.desk.actions.correction import begin_correction
from dateline.wire.desk.actions.draft import start_draft
from dateline.wire.desk.actions.lapse import WARNED_BEFORE, tell_lapsed, warn_of_lapses
from dateline.wire.desk.actions.retraction import (
    ask_retraction,
    decline_retraction,
    propose_retraction,
    sign_retraction,
)
from dateline.wire.desk.actions.rule import Noted, give_back
from dateline.wire.desk.actions.submit import submit
from dateline.wire.desk.content import Draft
from dateline.wire.desk.letters import tell_desk
from dateline.wire.desk.models import Submission
from dateline.wire.letters import write_letter
from dateline.wire.opening import Wire
from dateline.wire.replies.letters import tell_party
from dateline.wire.reports.actions.appeal import appeal_as_reporter
from dateline.wire.reports.actions.decide import decide
from dateline.wire.reports.letters import send_receipt
from dateline.wire.reports.models import Report
from dateline.wire.sentences import Value, at_minute, on_day, said
from dateline.wire.sources.actions.add import add_source
from dateline.wire.sources.actions.challenge import begin, look_at_domain
from dateline.wire.sources.actions.logo import admit_logo, put_logo, refuse_logo
from dateline.wire.sources.actions.recheck import recheck
from dateline.wire.sources.actions.suspend import lift, suspend
from dateline.wire.sources.domain_lines import line_of
from dateline.wire.sources.queries import get_source
from dateline.wire.words import wire_words
from release.logos import logo, png
from wire.accounts.test_notices import TOLD
from wire.desk.actions.test_embargo_matrix import GIVEN, NOON
from wire.desk.actions.test_embargo_matrix import TEXT as EMBARGOED
from wire.desk.people import DRAFT, author, editor, person
from wire.reports.readers import judged, reported
from wire.sources.domains import Domain, domain_of
from wire.wires import SLUG, SOURCE, Clock, publish_text

LIBRARY = "library.harrow-lake.example"
SUBJECT = re.compile(r"letter_(\w+)_subject")
MARKS = "\u2068\u2069"


class Cast:
    """A wire all of whose people read Persian."""

    def __init__(self, wire: Wire, clock: Clock, domain: Domain) -> None:
        config = msgspec.structs.replace(wire.config, language="fa")
        self.wire = replace(wire, config=config, reach=domain.reach)
        self.clock, self.domain = clock, domain
        self.edda = author(wire)
        self.anna, self.bo = editor(wire, "anna"), editor(wire, "bo")
        User.objects.update(language="fa")

    def filed(self, draft: Draft = DRAFT) -> Submission:
        """Hand a text in for the library."""
        row = start_draft(self.wire, self.edda, get_source(SLUG), draft)
        submit(self.wire, self.edda, row, row.revision)
        return Submission.objects.select_related("source", "author", "replaces").get(pk=row.pk)


@pytest.fixture
def cast(wire: Wire, clock: Clock, tmp_path: Path) -> Iterator[Cast]:
    with domain_of(tmp_path, LIBRARY) as domain:
        yield Cast(wire, clock, domain)


def invited(cast: Cast) -> None:
    invite(cast.wire, "uwe@people.example", "uwe", (("editor", None),), by="operator")


def returned_and_appealed(cast: Cast) -> None:
    remark = Noted(10, 17, "library", "کدام؟")
    ruling = give_back(cast.wire, cast.anna, cast.filed(), "", ["DG-01"], [remark])
    made = appeal(cast.wire, cast.edda, ruling, "نام است.")
    answer_appeal(cast.wire, cast.bo, made, "چنین نیست.", granted=False)


def accepted(cast: Cast) -> None:
    publish_text(cast.wire)
    text = EMBARGOED.partition("\n\n")[2]
    accept(cast.wire, cast.anna, cast.filed(Draft("release.txt", text.encode())), GIVEN)


def overdue(cast: Cast) -> None:
    cast.filed(Draft(name="release.txt", data=EMBARGOED.encode()))
    cast.clock.now = NOON - WARNED_BEFORE
    warn_of_lapses(cast.wire)
    cast.clock.now = NOON
    tell_lapsed(cast.wire)


def retracted(cast: Cast) -> None:
    out = publish_text(cast.wire).release
    asked = ask_retraction(cast.wire, cast.edda, out, "source-request", "نادرست بود.")
    decline_retraction(cast.wire, cast.anna, asked, "درست است.")
    proposed = propose_retraction(cast.wire, cast.anna, out, "error", "نادرست بود.")
    sign_retraction(cast.wire, cast.bo, proposed)


def corrected(cast: Cast) -> None:
    out = publish_text(cast.wire).release
    begin_correction(cast.wire, cast.anna, out, "clarification", "روشن‌تر.")


def suspended(cast: Cast) -> None:
    source, editors = get_source(SLUG), ("anna", "bo")
    for until in (None, cast.clock.now + timedelta(days=7)):
        suspend(cast.wire, source, "نقل‌ها ساختگی بود.", editors, until)
        lift(cast.wire, source, "نقل‌ها را پس گرفت.", editors)


def lapsed(cast: Cast) -> None:
    row, token = begin(cast.wire, cast.edda, get_source(SLUG), "domain", LIBRARY)
    cast.domain.show(line_of(token))
    look_at_domain(cast.wire, cast.edda, row, "well-known")
    cast.domain.show("nothing")
    for days in (1, 3, 701, 30):
        cast.clock.now += timedelta(days=days)
        recheck(cast.wire)


def asked_for_an_address(cast: Cast) -> None:
    begin(cast.wire, cast.edda, get_source(SLUG), "e-mail", "press@harrow-lake.example", "fa")


def reported_and_appealed(cast: Cast) -> None:
    row = reported(cast.wire, contact="reader@people.example", language="fa").row
    send_receipt(cast.wire, row, "reader@people.example", "https://pebble.example/report/x/")
    decide(cast.wire, cast.anna, row, judged(upheld=False, reasons="شمردیم."))
    row = Report.objects.select_related("release__source").get(pk=row.pk)
    appeal_as_reporter(cast.wire, row, "دوباره بشمارید.")
    row = Report.objects.select_related("release__source").get(pk=row.pk)
    decide(cast.wire, cast.bo, row, judged(reasons="دوباره شمردیم."))


def logo_held(cast: Cast) -> None:
    new = replace(SOURCE, slug="school", name="Pebble School", domain="school.example")
    school = add_source(cast.wire, new, distinct="a school")
    operator, library = person(cast.wire, "keeper", "operator"), get_source(SLUG)
    put_logo(cast.wire, operator, school, png(logo("boat")))
    for judge in (refuse_logo, admit_logo):
        row = put_logo(cast.wire, operator, library, png(logo("boat")))
        judge(cast.wire, cast.anna, row, "بادبان‌هایش سه تاست.")


def account_kept(cast: Cast) -> None:
    for template in sorted(LETTERS | CHANGES):
        write_notice(cast.wire, Addressee("mole@people.example", "fa"), template, TOLD)


STORIES: dict[Callable[[Cast], None], set[str]] = {
    invited: {"invitation"},
    account_kept: {
        "account_changed",
        "account_code",
        "account_exists",
        "account_password",
        "account_unknown",
    },
    returned_and_appealed: {"ruled", "appeal", "appeal_answered"},
    accepted: {"published"},
    overdue: {"hour_near", "hour_passed"},
    retracted: {"retraction_asked", "retraction_declined", "retracted"},
    corrected: {"correction_begun"},
    suspended: {"suspended", "suspended_until", "lifted"},
    lapsed: {"field_ending", "field_over", "field_away"},
    logo_held: {"logo_held", "logo_refused", "logo_admitted"},
    asked_for_an_address: {"confirm_address"},
    reported_and_appealed: {
        "report_received",
        "report_decided",
        "report_on_source",
        "report_appealed",
        "report_appeal_decided",
    },
}
TO_PARTIES = {"offer", "ask", "prove", "accepted", "attached", "returned", "refused"}


def kinds_of(letter: Letter, language: str) -> set[str]:
    """Return the kinds of letter whose words a letter has, in a language."""
    words = wire_words(language)
    known = {found[1] for key in words if (found := SUBJECT.fullmatch(key))}
    return {
        kind
        for kind in known
        if _has(words[f"letter_{kind}_subject"], letter.subject)
        and all(_has(part, letter.body) for part in _said(words[f"letter_{kind}_body"]))
    }


def _said(body: str) -> list[str]:
    return [part for part in body.split("\n\n") if not re.fullmatch(r"\{\w+\}", part)]


def _has(template: str, text: str) -> bool:
    pieces = [re.escape(piece) for piece in re.split(r"\{\w+\}", template)]
    return re.search("(.|\n)*?".join(pieces), text) is not None


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
def test_who_reads_persian_is_written_to_in_persian(
    cast: Cast, story: Callable[[Cast], None]
) -> None:
    story(cast)
    letters = list(Letter.objects.all())
    found = [kinds_of(letter, "fa") for letter in letters]
    assert set().union(*found) == STORIES[story], [letter.body for letter in letters]
    for letter, kinds in zip(letters, found, strict=True):
        assert kinds, letter.body
        outside = re.sub("\u2068[^\u2069]*\u2069|UTC", "", letter.subject)
        assert not re.search("[A-Za-z]", outside), letter.subject


@pytest.mark.parametrize("kind", sorted(TO_PARTIES))
def test_a_party_is_written_to_in_the_language_of_its_form(wire: Wire, kind: str) -> None:
    link = "https://pebble.example/x/"
    values: dict[str, Value] = {
        "link": link,
        "deadline": "۵ مارس",
        "source": "Harrow Lake Library",
        "number": 1,
    }
    tell_party(wire, "press@grimholt.example", kind, "fa", **values)
    assert kinds_of(Letter.objects.get(), "fa") == {kind}


def test_every_kind_of_letter_is_tried() -> None:
    known = {found[1] for key in wire_words("en") if (found := SUBJECT.fullmatch(key))}
    assert set().union(TO_PARTIES, *STORIES.values()) == known


def test_both_files_of_words_have_the_same_keys_and_the_same_values_to_fill_in() -> None:
    english, persian = wire_words("en"), wire_words("fa")
    assert set(english) == set(persian)
    letters = [key for key in english if key.startswith("letter_")]
    for key in letters:
        filled = [set(re.findall(r"\{(\w+)\}", words[key])) for words in (english, persian)]
        assert filled[0] == filled[1], key


def test_each_editor_reads_their_own_language(wire: Wire) -> None:
    editor(wire, "anna")
    editor(wire, "bo")
    User.objects.filter(handle="bo").update(language="fa")
    tell_desk(wire, "appeal", source="Harrow Lake Library", editors="lightship", link="https://x/")
    english, persian = (Letter.objects.get(to=f"{who}@people.example") for who in ("anna", "bo"))
    assert kinds_of(english, "en") == kinds_of(persian, "fa") == {"appeal"}


class TestDirection:
    def letter(self, wire: Wire, language: str, source: str) -> Letter:
        to = Addressee("edda@people.example", language)
        link = "https://pebble.example/releases/1/"
        write_letter(wire, to, "retracted", number=1, source=source, link=link)
        return Letter.objects.latest("pk")

    def test_a_latin_name_in_persian_is_isolated_and_a_link_stands_bare_on_its_line(
        self, wire: Wire
    ) -> None:
        letter = self.letter(wire, "fa", "Harrow Lake Library")
        assert "\u2068Harrow Lake Library\u2069" in letter.body
        assert "https://pebble.example/releases/1/" in letter.body.split("\n")

    def test_a_name_in_the_letters_own_direction_needs_no_marks(self, wire: Wire) -> None:
        for language, source in (("fa", "کتابخانهٔ هارو"), ("en", "Harrow Lake Library")):
            assert not set(MARKS) & set(self.letter(wire, language, source).body)

    def test_a_persian_name_in_english_is_isolated_too(self, wire: Wire) -> None:
        assert "\u2068کتابخانهٔ هارو\u2069" in self.letter(wire, "en", "کتابخانهٔ هارو").body


def test_a_link_stands_on_a_line_of_its_own_in_every_letter() -> None:
    for language in ("en", "fa"):
        words = wire_words(language)
        bodies = [words[key] for key in words if re.fullmatch(r"letter_\w+_body", key)]
        lines = [line for body in bodies for line in body.split("\n") if "{link}" in line]
        assert lines
        assert set(lines) == {"{link}"}


def test_days_and_hours_are_written_as_the_language_does(clock: Clock) -> None:
    assert [on_day(clock.now)(language) for language in ("en", "fa")] == [
        "3 March 2026",
        "۳ مارس ۲۰۲۶",
    ]
    assert at_minute(NOON)("fa") == "۳ مارس ۲۰۲۶، ۱۲:۰۰ UTC"
    assert said("letter_side_source")("fa") == "منبع"


def test_an_account_has_the_language_of_the_pages_it_signed_in_on(wire: Wire) -> None:
    assert isinstance(editor(wire, "anna"), Actor)
    user = User.objects.get(handle="anna")
    request = RequestFactory().get("/")
    request.session = SessionStore()
    user.backend = settings.AUTHENTICATION_BACKENDS[0]
    with translation.override("fa"):
        InvitedOnly(request).login(request, user)
    assert User.objects.get(handle="anna").language == "fa"

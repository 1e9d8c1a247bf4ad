"""The samples are releases one would be glad to get: whole, clean and read as they were meant."""

from datetime import UTC, date, datetime
from importlib import resources
from pathlib import Path

import pytest
from PIL import Image

from dateline.guidelines import (
    LATEST,
    Authorisation,
    FilingFacts,
    Finding,
    VerifiedFact,
    check,
    load,
)
from dateline.record.filing import ITSELF
from dateline.release.model import Parsed
from dateline.release.reading import parse
from dateline.release.text import render_text
from dateline.wire.demo.samples import (
    CATEGORIES,
    CORRECTIONS,
    DECISIONS,
    RELEASES,
    REPLIES,
    RETRACTIONS,
    SOURCES,
    DemoCorrection,
    DemoRelease,
)

FOLDER = Path(str(resources.files("dateline.wire.demo")))
BY_FILE = {release.file: release for release in RELEASES}
SOURCE_OF = {source.slug: source for source in SOURCES}
VERSIONS: tuple[DemoRelease | DemoCorrection, ...] = (*RELEASES, *CORRECTIONS)


def _read(file: str) -> Parsed:
    return parse((FOLDER / file).read_bytes(), name=file)


def _first(version: DemoRelease | DemoCorrection) -> DemoRelease:
    return version if isinstance(version, DemoRelease) else BY_FILE[version.release]


def _findings(version: DemoRelease | DemoCorrection) -> tuple[Finding, ...]:
    parsed = _read(version.file)
    source = SOURCE_OF[_first(version).source]
    facts = FilingFacts(
        source_name=source.name,
        domains=(source.domain,),
        verified=tuple(VerifiedFact(f.field, f.value, f.method, f.at) for f in source.fields),
        owner=source.owner,
        payer=source.name if source.payer == ITSELF else source.payer,
        agent=source.name if source.agent == ITSELF else source.agent,
        filed_at=version.filed_at,
        embargo=parsed.document.embargo.until if parsed.document.embargo else None,
        signatories=len(parsed.declared.signatories) or None,
        exhibits=tuple(f"{each.claim} {each.title}" for each in parsed.declared.exhibits),
        first_release=version is next(r for r in RELEASES if r.source == source.slug),
        agents=tuple(
            Authorisation(f.value, f.method, f.at) for f in source.fields if f.field == "agent"
        ),
    )
    return check(parsed.document, facts, rules=load(LATEST))


def test_there_is_one_of_everything_that_a_wire_must_show() -> None:
    languages = [_read(release.file).document.language for release in RELEASES]
    assert {name: languages.count(name) for name in set(languages)} == {"en": 13, "de": 2, "fa": 2}
    assert len(SOURCES) == 6
    assert [correction.kind for correction in CORRECTIONS] == ["correction", "clarification"]
    assert [retraction.reason for retraction in RETRACTIONS] == ["error"]
    assert len(REPLIES) == 1
    assert [decided.verdict for decided in DECISIONS] == ["upheld", "dismissed"]
    assert [release.file for release in RELEASES if release.overrule] == ["heating-bills.md"]
    assert [r.file for r in RELEASES if r.translation_of] == ["winterfahrplan.md"]


def test_every_file_is_used_and_every_name_has_its_file() -> None:
    texts = {version.file for version in VERSIONS}
    pictures = {image.src for text in texts for image in _read(text).document.images}
    there = {path.name for path in FOLDER.iterdir() if path.suffix not in {".py", ""}}
    assert there == texts | pictures


def test_the_later_acts_name_releases_that_are_there() -> None:
    named = {act.release for act in (*CORRECTIONS, *RETRACTIONS, *REPLIES, *DECISIONS)}
    named |= {release.translation_of for release in RELEASES if release.translation_of}
    assert named <= set(BY_FILE)


def test_releases_stand_in_the_order_of_their_filing() -> None:
    times = [datetime.fromisoformat(release.filed_at) for release in RELEASES]
    assert times == sorted(times)
    assert (times[0].date(), times[-1].date()) == (date(2026, 11, 2), date(2026, 11, 20))


@pytest.mark.parametrize("version", VERSIONS, ids=lambda version: version.file)
class TestEveryVersion:
    def test_is_read_whole(self, version: DemoRelease | DemoCorrection) -> None:
        parsed = _read(version.file)
        document = parsed.document
        source = SOURCE_OF[_first(version).source]
        assert parsed.dropped == ()
        assert document.headline
        assert document.subheadline is not None or version.file == "east-channel-silt.txt"
        assert document.direction == ("rtl" if document.language == "fa" else "ltr")
        assert [contact.email.endswith(f"@{source.domain}") for contact in document.contacts
                if contact.email] == [True]  # fmt: skip
        assert all(contact.name and contact.role for contact in document.contacts)
        assert len(document.boilerplate) == 1
        assert len(document.links) <= 1

    def test_has_a_dateline_that_agrees_with_its_filing(
        self, version: DemoRelease | DemoCorrection
    ) -> None:
        line = _read(version.file).document.dateline
        assert line is not None
        assert line.city is not None
        assert line.date is not None
        assert line.wire == "The Harbour Wire"
        if isinstance(version, DemoRelease):
            filed = datetime.fromisoformat(version.filed_at).date()
            assert abs((date.fromisoformat(line.date) - filed).days) <= 1

    def test_quotes_people_with_a_name_and_a_role(
        self, version: DemoRelease | DemoCorrection
    ) -> None:
        quotes = _read(version.file).document.quotes
        assert quotes
        assert [quote.text for quote in quotes if not (quote.speaker and quote.role)] == []

    def test_has_a_hundred_and_fifty_to_five_hundred_words(
        self, version: DemoRelease | DemoCorrection
    ) -> None:
        document = _read(version.file).document
        pictures = [text for i in document.images for text in (i.alt, i.caption, i.credit) if text]
        words = len(render_text(document).text.split()) - len(" ".join(pictures).split())
        assert 150 <= words <= 500

    def test_says_the_categories_that_it_is_listed_under(
        self, version: DemoRelease | DemoCorrection
    ) -> None:
        first = _first(version)
        assert set(first.categories) <= set(CATEGORIES)
        if version.file.endswith(".md"):
            assert _read(version.file).declared.categories == first.categories

    def test_says_all_about_its_pictures(self, version: DemoRelease | DemoCorrection) -> None:
        for image in _read(version.file).document.images:
            assert None not in (image.caption, image.credit, image.date, image.place, image.alt)
            path = FOLDER / str(image.src)
            assert path.stat().st_size <= 120_000
            with Image.open(path) as picture:
                assert picture.width == 1600

    def test_leaves_no_finding_unanswered(self, version: DemoRelease | DemoCorrection) -> None:
        findings = _findings(version)
        still_open = [
            finding
            for finding in findings
            if finding.severity != "note"
            and finding.rule
            not in (version.overrule if finding.severity == "block" else version.accept)
        ]
        assert still_open == []

    def test_has_two_editors_where_one_is_not_enough(
        self, version: DemoRelease | DemoCorrection
    ) -> None:
        first_of_source = next(r for r in RELEASES if r.source == _first(version).source)
        needs_two = version is first_of_source or bool(version.overrule)
        assert len(set(version.editors)) == len(version.editors)
        assert len(version.editors) >= (2 if needs_two else 1)


def test_the_overruled_finding_is_really_there() -> None:
    release = BY_FILE["heating-bills.md"]
    blocks = {finding.rule for finding in _findings(release) if finding.severity == "block"}
    assert blocks == set(release.overrule) == {"DG-34"}


def test_the_statement_counts_its_signatories_right() -> None:
    parsed = _read("heating-statement.md")
    signatories = parsed.declared.signatories
    assert parsed.document.statement is not None
    assert parsed.document.statement.claimed_signatories == len(signatories) == 60
    assert [s.name for s in signatories if s.withheld] == [None, None]
    assert len({s.name for s in signatories if s.name}) == 58


def test_the_embargo_says_when_it_lapses() -> None:
    embargoes = {
        release.file: datetime.fromisoformat(embargo.until or "")
        for release in RELEASES
        if (embargo := _read(release.file).document.embargo) is not None
    }
    assert embargoes == {"estuary-report.md": datetime(2026, 11, 12, 6, tzinfo=UTC)}


def test_a_table_a_list_and_pictures_are_among_the_bodies() -> None:
    kinds = {
        type(block).__name__ for release in RELEASES for block in _read(release.file).document.body
    }
    assert {"Table", "List", "Picture", "Heading", "Quote"} <= kinds
    with_pictures = [r for r in RELEASES if _read(r.file).document.images]
    assert len({i.src for r in with_pictures for i in _read(r.file).document.images}) == 4


def test_persian_is_written_with_its_own_letters_and_joiners() -> None:
    for file in ("local-papers.md", "sailors-voices.md"):
        text = (FOLDER / file).read_text(encoding="utf-8")
        assert "ي" not in text
        assert "ك" not in text
        assert text.count("\N{ZERO WIDTH NON-JOINER}") > 30
        assert " \N{ZERO WIDTH NON-JOINER}" not in text
        assert "\N{ZERO WIDTH NON-JOINER} " not in text

"""Building the demonstration wire: the same actions as any other, on the samples."""

import base64
import secrets
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from dateline.record.digests import sign_approval, sign_key
from dateline.record.filed import Filed
from dateline.record.filing import Approval, KeyEvidence
from dateline.release.reading import parse
from dateline.wire.config import Config
from dateline.wire.demo.people import invite_people, let_agents_file
from dateline.wire.demo.samples import (
    CATEGORIES,
    CORRECTIONS,
    DECISIONS,
    RELEASES,
    REPLIES,
    RETRACTIONS,
    SOURCES,
    WIRE,
    DemoCorrection,
    DemoRelease,
)
from dateline.wire.errors import ConfigurationError
from dateline.wire.founding import found_wire
from dateline.wire.opening import Wire, open_wire
from dateline.wire.publishing.actions.correct import CorrectionTerms, correct
from dateline.wire.publishing.actions.decide import Ruling, decide_report
from dateline.wire.publishing.actions.press import Presser
from dateline.wire.publishing.actions.publish import publish
from dateline.wire.publishing.actions.reply import ReplyText, attach_reply
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.filing import FilingTerms, make_filing
from dateline.wire.publishing.judgement import Answers
from dateline.wire.publishing.models import Version
from dateline.wire.publishing.pictures import keep_pictures
from dateline.wire.sources.actions.add import NewSource, add_source
from dateline.wire.sources.actions.keys import add_key
from dateline.wire.sources.queries import get_source

TEXTS = Path(__file__).parent
MARK = ".dateline-demo"
SIGNING_SOURCES = ("quayside-tenants", "lamplight-committee")
"""Sources of the demo that approve their filings with a key of their own."""


def open_demo(folder: Path, base_url: str) -> Wire | None:
    """Return the demonstration wire that a folder holds, if it is whole and at this address."""
    mark = folder / MARK
    if not mark.is_file() or mark.read_text("utf-8") != base_url:
        return None
    return open_wire(folder)


def build_demo(folder: Path, base_url: str) -> Iterator[str]:
    """Build the demonstration wire anew in a folder, saying what is done; then it is pressed.

    Only a folder that is empty, or held a demonstration before, is written to.
    """
    if folder.exists() and any(folder.iterdir()):
        if not (folder / MARK).is_file():
            raise ConfigurationError(f"{folder} holds something else: name another --folder.")
        shutil.rmtree(folder)
    config = Config(
        name=WIRE.name,
        origin=WIRE.origin,
        operator=WIRE.operator,
        base_url=base_url,
        tagline="Who speaks, what was checked, what came of it.",
        categories=CATEGORIES,
        open_mailbox=True,
    )
    wire = found_wire(folder, config)
    (folder / MARK).write_text("", "utf-8")
    yield "founded"
    demo = _Demo(wire)
    yield from demo.play()
    for done, _total in Presser(wire).everything():
        yield f"pressed {done}"
    (folder / MARK).write_text(base_url, "utf-8")


class _Demo:
    """The samples played on a wire, in the order of their filing."""

    def __init__(self, wire: Wire) -> None:
        self.wire = wire
        self.rows: dict[str, Version] = {}
        self.keys: dict[str, Ed25519PrivateKey] = {}

    def play(self) -> Iterator[str]:
        """Do everything but press, saying what."""
        self._add_sources()
        invite_people(self.wire)
        let_agents_file(self.wire)
        yield "sources"
        for release in RELEASES:
            filed = self._filed(release, translation_of=release.translation_of)
            self.rows[release.file] = publish(
                self.wire, filed, _answers(release), self._approvals(filed)
            )
            yield release.file
        for correction in CORRECTIONS:
            before = self.rows[correction.release]
            filed = self._filed(correction, replaces=before)
            terms = CorrectionTerms(kind=correction.kind, note=correction.note)
            self.rows[correction.release] = correct(
                self.wire,
                before.release_id,
                filed,
                terms,
                _answers(correction),
                self._approvals(filed),
            )
            yield correction.file
        for reply in REPLIES:
            fields = msgspec.structs.asdict(reply)
            number, editors = self.rows[fields.pop("release")].release_id, fields.pop("editors")
            attach_reply(self.wire, number, ReplyText(**fields), editors)
            yield f"reply to {reply.release}"
        for decided in DECISIONS:
            fields = msgspec.structs.asdict(decided)
            number, editors = self.rows[fields.pop("release")].release_id, fields.pop("editors")
            version, report = fields.pop("version"), secrets.token_hex(16)
            decide_report(self.wire, number, version, Ruling(report=report, **fields), editors)
            yield f"report on {decided.release}"
        for gone in RETRACTIONS:
            number = self.rows[gone.release].release_id
            first, second = gone.editors
            retract(self.wire, number, gone.reason, gone.note, (first, second))
            yield f"retraction of {gone.release}"

    def _add_sources(self) -> None:
        for sample in SOURCES:
            source = add_source(
                self.wire,
                NewSource(
                    slug=sample.slug,
                    name=sample.name,
                    domain=sample.domain,
                    owner=sample.owner,
                    kind=sample.kind,
                    payer=sample.payer,
                    agent=sample.agent,
                    fields=sample.fields,
                ),
            )
            if sample.slug in SIGNING_SOURCES:
                first, second = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
                now = self.wire.clock()
                vouched = KeyEvidence(kind="vouched")
                raw = second.public_key().public_bytes_raw()
                add_key(self.wire, source, _text(first), vouched, now)
                add_key(self.wire, source, _text(second), sign_key(raw, first), now)
                self.keys[sample.slug] = second

    def _filed(
        self,
        sample: DemoRelease | DemoCorrection,
        *,
        replaces: Version | None = None,
        translation_of: str | None = None,
    ) -> Filed:
        parsed = parse((TEXTS / sample.file).read_bytes(), name=sample.file)
        document = keep_pictures(self.wire.media, parsed.document, TEXTS)
        original = sample if isinstance(sample, DemoRelease) else _original(sample)
        terms = FilingTerms(
            filed_at=datetime.fromisoformat(sample.filed_at),
            categories=original.categories,
            replaces=replaces.filing_id if replaces else None,
            translations=(self.rows[translation_of].filing_id,) if translation_of else (),
        )
        kept = msgspec.structs.replace(parsed, document=document)
        return make_filing(get_source(original.source), kept, terms, self.wire.clock())

    def _approvals(self, filed: Filed) -> tuple[Approval, ...]:
        key = self.keys.get(filed.filing.source)
        return () if key is None else (sign_approval(filed.filing, key),)


def _original(correction: DemoCorrection) -> DemoRelease:
    return next(release for release in RELEASES if release.file == correction.release)


def _answers(sample: DemoRelease | DemoCorrection) -> Answers:
    editors = sample.editors
    return Answers(
        editor=editors[0],
        second=editors[1] if len(editors) > 1 else None,
        accept=sample.accept,
        overrule=sample.overrule,
    )


def _text(key: Ed25519PrivateKey) -> str:
    return base64.b64encode(key.public_key().public_bytes_raw()).decode()

"""One item of a feed, whole: rendered once, then written in every format.

An item's id never changes: it is the release's permalink, or for the news of a retraction the
permalink and the retraction's entry. ``updated`` moves with the substance alone: a new version, a
reply, a retraction, its restoration, a report that was upheld.
"""

from typing import Literal

from markupsafe import Markup

from dateline.press.blocks import render_body, render_boilerplate
from dateline.press.dates import instant
from dateline.press.errors import PressError
from dateline.press.notices import (
    CopyNotice,
    copy_notices,
    notice_of,
    permalink,
    restorations,
    restored_notice,
    retraction,
)
from dateline.press.sheet import shorten
from dateline.press.story import changed_in_substance
from dateline.record.bundle import Act, Copy
from dateline.record.filing import Disclosure
from dateline.record.manifest import Retraction
from dateline.record.printed import pdf_of
from dateline.record.proof import parse_proof
from dateline.release.model import Contact, Direction, Document, Paragraph, Value
from dateline.release.runs import plain

SUMMARY_LENGTH = 320

Status = Literal[
    "current", "corrected", "withdrawn", "removed", "retraction", "restoration", "change"
]


class FeedItem(Value, frozen=True):
    """An item; times RFC 3339 UTC, ``content`` an HTML fragment, ``digest`` the manifest's.

    ``entry`` is the index in the record of the entry that ``digest`` stands in. ``deleted`` is the
    time of retraction where the item's release was retracted.
    """

    id: str
    url: str
    title: str
    summary: str
    content: str
    author: str
    author_url: str | None
    language: str
    direction: Direction
    published: str
    updated: str
    categories: tuple[str, ...]
    release: int
    version: int
    entry: int
    digest: str
    status: Status
    disclosure: Disclosure | None = None
    files: tuple[tuple[str, str], ...] = ()
    deleted: str | None = None


def feed_item(copy: Copy) -> FeedItem:
    """Return the item of a release's current version; a withdrawn one is its notice and a link."""
    bundle, manifest = copy.bundle, copy.bundle.manifest
    document = bundle.document
    where = permalink(manifest)
    retracted = retraction(copy)
    outcome = retracted[0].outcome if retracted else None
    notices = copy_notices(copy)
    status: Status = outcome or ("corrected" if manifest.correction else "current")
    base = manifest.wire.base_url.rstrip("/")
    return FeedItem(
        id=where,
        url=where,
        title=f"{outcome.upper()}: {document.headline}" if outcome else document.headline,
        summary=_told(notices[0]) if outcome else _summary(document),
        content=str(_content(copy, notices, where, told_only=outcome is not None)),
        author=manifest.source.name,
        author_url=f"{base}/sources/{manifest.source.slug}/",
        language=document.language,
        direction=document.direction,
        published=utc_second(manifest.claimed_at or manifest.first_published),
        updated=utc_second(changed_in_substance(copy)),
        categories=bundle.filing.categories,
        release=manifest.release,
        version=manifest.version,
        entry=parse_proof(bundle.proof).index,
        digest=bundle.entry.digest or "",
        status=status,
        disclosure=bundle.filing.disclosure,
        files=(
            ("application/json", f"{where}v{manifest.version}/release.json"),
            *([] if pdf_of(copy) is None else [("application/pdf", f"{where}release.pdf")]),
        ),
        deleted=utc_second(retracted[0].at) if retracted else None,
    )


def tombstone_item(act: Act) -> FeedItem:
    """Return what stands in the place of a removed release: number, notice and nothing else."""
    return _retraction_item(act, permalink(act.manifest), None, "removed")


def retraction_item(act: Act, title: str | None) -> FeedItem:
    """Return the news of a retraction, an item of its own.

    ``title`` is the release's headline, ``None`` where it was removed.
    """
    entry = parse_proof(act.proof).index
    return _retraction_item(
        act, f"{permalink(act.manifest)}#retraction-{entry}", title, "retraction"
    )


def restoration_item(act: Act, copy: Copy) -> FeedItem:
    """Return the news that a withdrawal was undone, an item of its own; ``copy`` carries the act.

    Raises `PressError` where the copy carries no withdrawal that it undoes.
    """
    entry = parse_proof(act.proof).index
    restored = next((each for each in restorations(copy) if each.entry == entry), None)
    if restored is None:
        raise PressError("Only a restoration of a withdrawn release can be told as one.")
    identity = f"{permalink(act.manifest)}#restoration-{entry}"
    title = copy.bundle.document.headline
    return _news_item(act, identity, restored_notice(restored), title, "restoration")


def _retraction_item(act: Act, identity: str, title: str | None, status: Status) -> FeedItem:
    manifest = act.manifest
    if not isinstance(manifest, Retraction):
        raise PressError("Only a retraction can be told as one.")
    notice = notice_of(manifest, parse_proof(act.proof).index)
    return _news_item(act, identity, notice, title or f"release {manifest.release}", status)


def _news_item(act: Act, identity: str, notice: CopyNotice, name: str, status: Status) -> FeedItem:
    """Return an item that tells an act alone, under the wire's name."""
    manifest, where = act.manifest, permalink(act.manifest)
    return FeedItem(
        id=identity,
        url=where,
        title=f"{notice.word}: {name}",
        summary=_told(notice),
        content=str(_notice_markup(notice) + _closing(where, manifest.version)),
        author=manifest.wire.name,
        author_url=None,
        language="en",
        direction="ltr",
        published=utc_second(manifest.at),
        updated=utc_second(manifest.at),
        categories=(),
        release=manifest.release,
        version=manifest.version,
        entry=notice.entry,
        digest=act.entry.digest or "",
        status=status,
        deleted=utc_second(manifest.at) if status == "removed" else None,
    )


def _content(copy: Copy, notices: tuple[CopyNotice, ...], where: str, *, told_only: bool) -> Markup:
    """Return notices and, unless the release was retracted, the whole text."""
    manifest, document = copy.bundle.manifest, copy.bundle.document
    told = Markup("").join(_notice_markup(notice) for notice in notices)
    if told_only:
        return told + _closing(where, manifest.version)
    parts = [told]
    if document.subheadline is not None:
        parts.append(Markup("<p><strong>%s</strong></p>") % document.subheadline)
    parts.append(render_body(document, image_base=f"{where}v{manifest.version}/images/"))
    for about in document.boilerplate:
        if about.heading is not None:
            parts.append(Markup("<h2>%s</h2>") % about.heading)
        parts.append(render_boilerplate(about))
    parts += [_contact_markup(contact) for contact in document.contacts]
    inner = Markup("\n").join(parts)
    text = Markup('<div lang="%s" dir="%s">%s</div>') % (
        document.language,
        document.direction,
        inner,
    )
    return text + _closing(where, manifest.version)


def _told(notice: CopyNotice) -> str:
    return f"{notice.word.capitalize()} {notice.text}"


def _notice_markup(notice: CopyNotice) -> Markup:
    head = Markup("<p><strong>%s</strong> %s</p>") % (notice.word, notice.text)
    said = Markup("").join(Markup("<p>%s</p>") % text for text in notice.paragraphs)
    if said:
        head += Markup('<blockquote lang="%s" dir="auto">%s</blockquote>') % (
            notice.language or "",
            said,
        )
    return Markup('<aside lang="en" dir="ltr">%s</aside>') % head


def _contact_markup(contact: Contact) -> Markup:
    named = (contact.name, contact.role, contact.organization, contact.phone, contact.email)
    return Markup("<p>%s</p>") % ", ".join(part for part in (*named, contact.url) if part)


def _closing(where: str, version: int) -> Markup:
    return Markup(
        '<p lang="en" dir="ltr">Version %s at <a href="%s">%s</a>, with who speaks, what was '
        "checked, the evidence and the proof.</p>"
    ) % (version, where, where)


def _summary(document: Document) -> str:
    if document.subheadline is not None:
        return document.subheadline
    for block in document.body:
        if isinstance(block, Paragraph):
            return shorten(plain(block.runs), SUMMARY_LENGTH)
    return document.headline


def utc_second(time: str) -> str:
    """Return a time in UTC to the second, as RFC 3339 with ``Z``."""
    return instant(time).isoformat(timespec="seconds").replace("+00:00", "Z")

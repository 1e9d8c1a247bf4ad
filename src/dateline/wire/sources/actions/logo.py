"""Keep a source's logo, by which the desk knows it again: nobody else is let use one like it.

A logo that looks like another source's is held until an editor has seen the two side by side. All
of it stands in the database and nowhere in public
(docs/decisions/0020-logos-stay-at-the-desk.md).
"""

from typing import Final

from django.db import transaction

from dateline.release.looks import format_looks, looks_of
from dateline.release.pictures import PictureError, shrink
from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.letters import tell_desk, tell_source
from dateline.wire.desk.permits import check_impartial
from dateline.wire.errors import NotYoursError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.sources.models import Logo, Source
from dateline.wire.sources.permits import may_keep_logo
from dateline.wire.sources.queries import resembled

MOST_BYTES: Final = 5_000_000
LONGEST_SIDE: Final = 400
"""Pixels of the longer side of what is kept."""
LONGEST_WORDS: Final = 1_000


def put_logo(wire: Wire, actor: Actor, source: Source, data: bytes) -> Logo:
    """Take a source's logo in, in place of what it had; one like another source's is held.

    What is held changes nothing until an editor decides, and the last one that was sent counts.
    Raises `RefusedError` for what isn't a picture, or is of one colour.
    """
    if not may_keep_logo(actor, source):
        raise NotYoursError("fault_not_approving")
    picture = _picture(data)
    looks = looks_of(picture)
    if not looks:
        raise RefusedError("fault_logo_blank")
    with wire.lock(), transaction.atomic():
        now, held = wire.clock(), bool(resembled(source, picture))
        stale = source.logos.all() if not held else source.logos.filter(held=True)
        stale.delete()
        row = Logo.objects.create(
            source=source,
            picture=picture,
            looks=format_looks(looks),
            held=held,
            by=actor.handle,
            at=now,
        )
        note_act(now, actor.handle, "hold logo" if held else "put logo", source.slug)
    if held:
        tell_desk(wire, "logo_held", source=source.name, link=_page(wire, source))
    return row


def drop_logo(wire: Wire, actor: Actor, row: Logo) -> None:
    """Take a source's logo away, or one that is held."""
    if not may_keep_logo(actor, row.source):
        raise NotYoursError("fault_not_approving")
    with transaction.atomic():
        row.delete()
        note_act(wire.clock(), actor.handle, "drop logo", row.source.slug)


def admit_logo(wire: Wire, actor: Actor, row: Logo, distinct: str) -> None:
    """Let a held logo be its source's; ``distinct`` says how it is told from the other."""
    check_impartial(actor, row.source)
    words = _words(distinct)
    with wire.lock(), transaction.atomic():
        row.source.logos.filter(held=False).delete()
        if not Logo.objects.filter(pk=row.pk, held=True).update(held=False):
            raise RefusedError("fault_logo_decided")
        note_act(wire.clock(), actor.handle, "admit logo", row.source.slug, words[:200])
    tell_source(wire, row.source, "logo_admitted", link=_page(wire, row.source))


def refuse_logo(wire: Wire, actor: Actor, row: Logo, reason: str) -> None:
    """Refuse a held logo; its source is written why."""
    check_impartial(actor, row.source)
    words = _words(reason)
    with transaction.atomic():
        if not Logo.objects.filter(pk=row.pk, held=True).delete()[0]:
            raise RefusedError("fault_logo_decided")
        note_act(wire.clock(), actor.handle, "refuse logo", row.source.slug, words[:200])
    page = _page(wire, row.source)
    tell_source(wire, row.source, "logo_refused", reasons=words, link=page)


def _picture(data: bytes) -> bytes:
    if b"<svg" in data[:4_096].lower():
        raise RefusedError("fault_logo_svg")
    try:
        if len(data) <= MOST_BYTES:
            return shrink(data, LONGEST_SIDE)
    except PictureError:
        pass  # said below
    raise RefusedError("fault_logo_picture", most=MOST_BYTES // 1_000_000)


def _words(text: str) -> str:
    words = " ".join(text.split())[:LONGEST_WORDS]
    if not words:
        raise RefusedError("fault_logo_words")
    return words


def _page(wire: Wire, source: Source) -> str:
    return f"{wire.config.base_url}desk/sources/{source.slug}/"

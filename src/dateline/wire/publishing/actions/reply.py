"""Attach a named party's reply to the version of a release that stands."""

from collections.abc import Callable
from dataclasses import dataclass

from dateline.record.entry import Entry
from dateline.record.manifest import Reply
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.acts import record_act
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.publishing.handles import public_handle
from dateline.wire.publishing.models import LaterAct
from dateline.wire.publishing.queries import get_release


@dataclass(frozen=True, slots=True)
class ReplyText:
    """A reply as it was handed in; ``identified`` says how the wire knows the party."""

    party: str
    role: str | None
    identified: str
    language: str
    paragraphs: tuple[str, ...]


def attach_reply(
    wire: Wire,
    number: int,
    reply: ReplyText,
    editors: tuple[str, ...],
    *,
    mark: Callable[[LaterAct], None] | None = None,
) -> LaterAct:
    """Record a reply and return its row.

    ``mark`` is called with it in the transaction that records it: what must hold if and only if
    the reply is in the record.
    """
    if not reply.party.strip() or not any(text.strip() for text in reply.paragraphs):
        raise RefusedError("fault_reply_empty")
    with wire.lock():
        release = get_release(number)
        if release.status == "removed":
            raise RefusedError("fault_reply_removed", number=number)
        at = rfc3339(wire.clock())
        manifest = Reply(
            type="dateline/manifest/v1",
            wire=wire.config.identity(),
            release=number,
            version=release.current,
            at=at,
            party=reply.party,
            role=reply.role,
            identified=reply.identified,
            language=reply.language,
            paragraphs=reply.paragraphs,
            editors=tuple(public_handle(editor) for editor in editors),
        )

        def beside(_: Entry) -> list[str]:
            if mark is not None:
                mark(release.acts.latest("entry"))
            return []

        return record_act(wire, release, manifest, "reply.attached", beside=beside)

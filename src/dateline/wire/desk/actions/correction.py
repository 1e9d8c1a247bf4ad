"""Begin a release's next version: a draft of the version that stands, to be changed and filed."""

from dateline.record.filing import ITSELF, Filing
from dateline.release.canonical import parse_value
from dateline.release.model import Attachment, Document
from dateline.release.text import render_text
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.actions.draft import write_draft
from dateline.wire.desk.content import Draft
from dateline.wire.desk.letters import tell_source
from dateline.wire.desk.models import Submission
from dateline.wire.desk.permits import check_impartial
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.correct import check_correctable
from dateline.wire.publishing.models import Release, Version
from dateline.wire.publishing.pictures import originals_of
from dateline.wire.publishing.queries import current_version


def begin_correction(
    wire: Wire, actor: Actor, release: Release, kind: str, note: str
) -> Submission:
    """Begin the next version of a release, as its source's side or as an editor.

    What an editor begins names the wire as the agent that filed it, for every reader to see; its
    source is told, reads it, may change it, and signs it where it has a key of its own. Raises
    `RefusedError` where the release is retracted.
    """
    ours = release.source.slug in actor.files_for()
    if not ours:
        check_impartial(actor, release.source)
    check_correctable(release)
    draft = standing_draft(
        wire, current_version(release), (kind, note.strip()), None if ours else wire.config.name
    )
    row = write_draft(wire, actor, release.source, draft, release)
    if not ours:
        tell_source(
            wire,
            release.source,
            "correction_begun",
            number=release.number,
            link=f"{wire.config.base_url}desk/{row.id}/edit/",
        )
    return row


def standing_draft(
    wire: Wire, version: Version, correction: tuple[str, str], agent: str | None
) -> Draft:
    """Return the version that stands as a draft: its text, pictures, agent, payer, categories."""
    document = parse_value(bytes(version.document), Document)
    filing = parse_value(bytes(version.filing), Filing)
    pictures = tuple(
        Attachment(name=name, media_type=f"image/{name.rpartition('.')[2]}", data=data)
        for name, data in originals_of(wire, document).items()
    )
    return Draft(
        name="release.txt",
        data=render_text(document).text.encode(),
        pictures=pictures,
        agent=agent or _other(filing.disclosure.agent),
        payer=_other(filing.disclosure.payer),
        categories=filing.categories,
        correction=correction,
    )


def _other(party: str) -> str | None:
    return None if party == ITSELF else party

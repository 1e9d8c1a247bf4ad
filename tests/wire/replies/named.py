"""A filing that names others: an accused shipping company, a partner, somebody quoted."""

from dateline.wire.accounts.models import Letter
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.actions.draft import start_draft
from dateline.wire.desk.actions.submit import submit
from dateline.wire.desk.content import Draft, Ruled
from dateline.wire.desk.models import Submission
from dateline.wire.opening import Wire
from dateline.wire.replies.actions.offer import Terms
from dateline.wire.replies.content import Written
from dateline.wire.sources.queries import get_source
from wire.desk.people import ANSWERS
from wire.wires import SLUG, TEXT

CHARGE = "Grimholt Shipping has dumped oil into the lake for years."
PARTNERING = "The library announced a partnership with Vast Motors."
ACCUSING = TEXT.replace("The reading room has", f"{CHARGE} The reading room has").replace(
    "opens on Sundays from 8 March", "opens beside a dirty harbour"
)
PARTNERED = TEXT.replace("The reading room has", f"{PARTNERING} The reading room has").replace(
    "opens on Sundays from 8 March", "opens with a partner"
)
TERMS = Terms(
    party="Grimholt Shipping",
    role="its press office",
    address="press@grimholt.example",
    deadline="2026-03-05T17:00",
    zone="Europe/Zurich",
)
WORDS = Written(
    party="Grimholt Shipping Ltd",
    role="spokesperson",
    identified="",
    language="en",
    text="We carry no waste.\n\nOur logs are open to anybody.",
)
HOW = "by the link in a letter to its press office"
GIVEN = Ruled(
    "",
    accept=dict(ANSWERS),
    overrule={"DG-34": "The desk has read the harbour's own counts."},
)


def handed_in(wire: Wire, actor: Actor, text: str = ACCUSING) -> Submission:
    """Hand a text in for the library."""
    draft = Draft(name="release.txt", data=text.encode())
    row = start_draft(wire, actor, get_source(SLUG), draft)
    submit(wire, actor, row, row.revision)
    return Submission.objects.select_related("source", "author", "replaces").get(pk=row.pk)


def newest_link(kind: str) -> str:
    """Return the token of the newest letter's link."""
    said = (letter.body for letter in Letter.objects.order_by("-pk"))
    body = next(body for body in said if f"/reply/{kind}/" in body)
    return body.partition(f"/reply/{kind}/")[2].partition("/")[0]

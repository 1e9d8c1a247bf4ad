"""Copies and listings for the press's tests: a release in each language, hostile ones, a wire."""

import msgspec

from dateline.press.listing import Change, Listed, RecordHead, Site
from dateline.record.bundle import Copy
from dateline.record.manifest import ReportDecision, WireIdentity
from dateline.release.model import Boilerplate, Dateline, Document, Image, Link, Paragraph, Run
from record.bundles import SampleWire, sample_document

HOSTILE = (
    "<script>alert(1)</script></script><!--<img src=x onerror=alert(1)>--> \"'><svg onload=x>"
    " javascript:alert(1) {{ 7 * 7 }} {% raw %} &lt;b&gt; \u202egnitteg\u2066 \x00 ]]> --!>"
)


def persian() -> Document:
    """Return a short release in Persian."""
    return Document(
        headline="مستأجران خانهٔ اسکله پس از یک سال تعمیر گرفتند",
        subheadline=None,
        dateline=Dateline("ریوربند، ۳ مارس ۲۰۲۶ --", "ریوربند", None, None, "2026-03-03"),
        language="fa",
        direction="rtl",
        body=(Paragraph((Run("اتحادیه و مالک (Quay House) توافق کردند."),)),),
    )


def hostile() -> Document:
    """Return a document whose every text tries to break out of its page."""
    runs = (
        Run(HOSTILE),
        Run(HOSTILE, link="javascript:alert(1)"),
        Run("x", link="data:text/html,"),
    )
    return msgspec.structs.replace(
        sample_document(HOSTILE),
        subheadline=HOSTILE,
        dateline=Dateline(HOSTILE),
        body=(Paragraph(runs), *sample_document().body),
        images=(Image("javascript:alert(1)", *[HOSTILE] * 5), Image("../../key", HOSTILE)),
        contacts=(sample_document().contacts[0].__class__(*[HOSTILE] * 6),),
        links=(Link(HOSTILE, "javascript:alert(1)"), Link(HOSTILE, None)),
        boilerplate=(Boilerplate(HOSTILE, HOSTILE, (runs,)),),
        permalink="javascript:alert(1)",
        wire_footer=HOSTILE,
    )


def corrected() -> tuple[Copy, Copy]:
    """Return a release's first version, superseded, and its second, which was replied to."""
    wire = SampleWire()
    first, second = wire.correct(wire.publish(), sample_document("Tenants win repairs at last"))
    return first, wire.reply(second, "We had promised it.", "And we kept the promise.")


SITE = Site(
    name="The Harbour Wire",
    base_url="https://wire.example.org/",
    origin="wire.example.org",
    operator="Harbour Wire Cooperative",
    tagline="What is said on the river",
    contact="desk@wire.example.org",
    categories=(("housing", "Housing"), ("rivers", "Rivers & coast")),
)
HEAD = RecordHead(7, "ab" * 32, "wire.example.org+00000000+AAAA")


def listed(number: int, **members: object) -> Listed:
    """Return a release's line; ``members`` replace others of it."""
    item = Listed(
        number=number,
        version=1,
        headline=f"Headline of release number {number}",
        summary="What it says in a sentence.",
        source="riverbend",
        source_name="Riverbend Tenants' Union",
        published=f"2026-03-{number % 28 + 1:02}T10:00:00Z",
        changed=f"2026-03-{number % 28 + 1:02}T10:00:00Z",
        categories=("housing",),
        language="en",
        direction="ltr",
    )
    return msgspec.structs.replace(item, **members)


CHANGES = (
    Change(
        listed(3, status="withdrawn"), "withdrawn", "2026-03-09T10:00:00Z", 9, 1, "No.", "error"
    ),
    Change(listed(2), "clarification", "2026-03-08T10:00:00Z", 8, 2, "Said more clearly."),
    Change(
        listed(1, status="removed", headline="", summary=""),
        "removed",
        "2026-03-07T10:00:00Z",
        7,
        1,
        "A child was named.",
        "safety",
    ),
)

DECIDED = ReportDecision(
    type="dateline/manifest/v1",
    wire=WireIdentity("Harbour Wire", "wire.example.org", "https://wire.example.org/", "Harbour"),
    release=1,
    version=1,
    at="2026-03-30T10:00:00Z",
    report="0" * 32,
    guidelines="DG-2026.1",
    rules=("DG-07", "DG-12"),
    verdict="upheld",
    outcome="correction",
    reasons="The date was wrong.",
    editors=("harbour-desk-1",),
    appeal_of=None,
)
DISMISSED = msgspec.structs.replace(
    DECIDED, report="1" * 32, rules=("DG-07",), verdict="dismissed", outcome="none"
)
DECISIONS = (
    ("a" * 32, DECIDED),
    ("b" * 32, DISMISSED),
    # In the next month one appeal is denied, the other granted.
    (
        "c" * 32,
        msgspec.structs.replace(DECIDED, at="2026-04-02T10:00:00Z", appeal_of="a" * 32),
    ),
    (
        "d" * 32,
        msgspec.structs.replace(
            DISMISSED,
            at="2026-04-03T10:00:00Z",
            verdict="upheld",
            outcome="reply",
            appeal_of="b" * 32,
        ),
    ),
)

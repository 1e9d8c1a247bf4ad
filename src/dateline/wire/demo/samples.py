"""What the demonstration wire publishes: sources, releases and later acts, as values.

Everybody and everything here is invented, on domains that can't exist. The texts lie beside this
module and are named by file; they are published in the order of `RELEASES`, the later acts after
them, each at its stated time of filing (RFC 3339 UTC, between 2 and 20 November 2026).

>>> len(RELEASES), sorted({release.source for release in RELEASES}) == sorted(
...     source.slug for source in SOURCES
... )
(17, True)
"""

import msgspec

from dateline.record.manifest import CorrectionClass, Reason, ReportOutcome, ReportVerdict
from dateline.release.model import Value
from dateline.wire.demo.sources import CATEGORIES as CATEGORIES
from dateline.wire.demo.sources import SOURCES as SOURCES
from dateline.wire.demo.sources import WIRE as WIRE


class DemoRelease(Value, frozen=True):
    """A first version: ``accept`` and ``overrule`` map a rule's id to the desk's reason.

    ``translation_of`` names the file of the release that this one says in another language.
    """

    file: str
    source: str
    filed_at: str
    categories: tuple[str, ...]
    editors: tuple[str, ...]
    accept: dict[str, str] = msgspec.field(default_factory=dict)
    overrule: dict[str, str] = msgspec.field(default_factory=dict)
    translation_of: str | None = None


class DemoCorrection(Value, frozen=True):
    """A further version of the release that ``release`` names by its first file."""

    release: str
    file: str
    kind: CorrectionClass
    note: str
    filed_at: str
    editors: tuple[str, ...]
    accept: dict[str, str] = msgspec.field(default_factory=dict)
    overrule: dict[str, str] = msgspec.field(default_factory=dict)


class DemoRetraction(Value, frozen=True):
    """A retraction of the release that ``release`` names by its first file."""

    release: str
    reason: Reason
    note: str
    editors: tuple[str, ...]


class DemoReply(Value, frozen=True):
    """A named party's answer; ``identified`` says how the wire knows who it is."""

    release: str
    party: str
    role: str | None
    identified: str
    language: str
    paragraphs: tuple[str, ...]
    editors: tuple[str, ...]


class DemoDecision(Value, frozen=True):
    """What the desk decided on a reader's report about one version of a release."""

    release: str
    version: int
    rules: tuple[str, ...]
    verdict: ReportVerdict
    outcome: ReportOutcome
    reasons: str
    editors: tuple[str, ...]


_FIRST = "It is the source’s first release here; two editors read it and rang the contact."
_DATELINE = "A corrected version keeps the dateline of the release that it corrects."

RELEASES = (
    DemoRelease(
        file="flood-gates.md",
        source="sorrel-river",
        filed_at="2026-11-02T08:40:00Z",
        categories=("coast",),
        editors=("slipway", "lightship"),
        accept={
            "DG-44": _FIRST,
            "DG-30": "The readings are the authority’s own; exhibit 1 is the log of them.",
        },
    ),
    DemoRelease(
        file="heating-statement.md",
        source="quayside-tenants",
        filed_at="2026-11-03T09:05:00Z",
        categories=("housing",),
        editors=("slipway", "bollard"),
        accept={"DG-44": _FIRST},
    ),
    DemoRelease(
        file="eelgrass.md",
        source="estuary-institute",
        filed_at="2026-11-04T07:30:00Z",
        categories=("research", "coast"),
        editors=("lightship", "bollard"),
        accept={
            "DG-44": _FIRST,
            "DG-30": "Every figure comes from the survey, which is exhibit 1.",
        },
    ),
    DemoRelease(
        file="night-clinic.md",
        source="larkmere-hospitals",
        filed_at="2026-11-05T08:00:00Z",
        categories=("health",),
        editors=("slipway", "lightship"),
        accept={
            "DG-44": _FIRST,
            "DG-33": "It says what the clinic does and claims no cure; the trust answers for it.",
        },
    ),
    DemoRelease(
        file="winter-timetable.md",
        source="marrensiel-ferry",
        filed_at="2026-11-06T07:00:00Z",
        categories=("transport",),
        editors=("bollard", "lightship"),
        accept={"DG-44": _FIRST},
    ),
    DemoRelease(
        file="winterfahrplan.md",
        source="marrensiel-ferry",
        filed_at="2026-11-06T07:10:00Z",
        categories=("transport",),
        editors=("bollard",),
        translation_of="winter-timetable.md",
    ),
    DemoRelease(
        file="local-papers.md",
        source="lamplight-committee",
        filed_at="2026-11-09T06:45:00Z",
        categories=("press-freedom",),
        editors=("halyard", "slipway"),
        accept={
            "DG-44": _FIRST,
            "DG-30": "The counts come from the committee’s survey, which is exhibit 1.",
        },
    ),
    DemoRelease(
        file="heating-bills.md",
        source="quayside-tenants",
        filed_at="2026-11-10T10:20:00Z",
        categories=("housing",),
        editors=("slipway", "bollard"),
        accept={"DG-30": "The desk counted the 186 bills in exhibit 1 and found the same sum."},
        overrule={
            "DG-34": (
                "The sentence speaks in the union’s own voice and stands as filed. It rests on "
                "exhibits 1 and 2, which the desk has read. The passage was sent to the company "
                "on 4 November with five days to answer, and its answer stands in the text."
            ),
        },
    ),
    DemoRelease(
        file="waiting-times.md",
        source="larkmere-hospitals",
        filed_at="2026-11-11T09:00:00Z",
        categories=("health",),
        editors=("lightship",),
        accept={
            "DG-30": "The trust’s own count, published with the release as exhibit 1.",
            "DG-33": "It is about waiting, not about treatment; the count is exhibit 1.",
        },
    ),
    DemoRelease(
        file="estuary-report.md",
        source="estuary-institute",
        filed_at="2026-11-11T14:00:00Z",
        categories=("research", "coast"),
        editors=("bollard", "halyard"),
        accept={"DG-30": "The figures are the report’s, which is exhibit 1."},
    ),
    DemoRelease(
        file="yacht-tow.txt",
        source="marrensiel-ferry",
        filed_at="2026-11-13T16:30:00Z",
        categories=("transport", "coast"),
        editors=("lightship",),
    ),
    DemoRelease(
        file="swing-bridge.md",
        source="sorrel-river",
        filed_at="2026-11-16T08:15:00Z",
        categories=("transport",),
        editors=("bollard",),
        accept={"DG-30": "Cost and dates stand in the contract, which is exhibit 1."},
    ),
    DemoRelease(
        file="nordanleger.md",
        source="marrensiel-ferry",
        filed_at="2026-11-16T11:00:00Z",
        categories=("transport",),
        editors=("halyard",),
    ),
    DemoRelease(
        file="blood-bus.html",
        source="larkmere-hospitals",
        filed_at="2026-11-17T08:30:00Z",
        categories=("health",),
        editors=("slipway",),
    ),
    DemoRelease(
        file="sailors-voices.md",
        source="estuary-institute",
        filed_at="2026-11-18T07:15:00Z",
        categories=("research",),
        editors=("halyard",),
    ),
    DemoRelease(
        file="east-channel-silt.txt",
        source="sorrel-river",
        filed_at="2026-11-18T10:00:00Z",
        categories=("coast",),
        editors=("lightship",),
        accept={"DG-30": "The soundings are the authority’s own and are public at its office."},
    ),
    DemoRelease(
        file="reporters-helpline.md",
        source="lamplight-committee",
        filed_at="2026-11-20T08:00:00Z",
        categories=("press-freedom",),
        editors=("halyard",),
    ),
)

CORRECTIONS = (
    DemoCorrection(
        release="eelgrass.md",
        file="eelgrass-2.md",
        kind="correction",
        note="The north meadow covers 14 hectares, not 41; two digits were exchanged in the "
        "release, not in the survey. The sum in the first paragraph changes with it.",
        filed_at="2026-11-06T09:20:00Z",
        editors=("lightship",),
        accept={
            "DG-02": _DATELINE,
            "DG-30": "Every figure comes from the survey, which is exhibit 1.",
        },
    ),
    DemoCorrection(
        release="eelgrass.md",
        file="eelgrass-3.md",
        kind="clarification",
        note="Readers asked whether the dredged channel had been surveyed: it had not, and the "
        "release now says so.",
        filed_at="2026-11-09T13:45:00Z",
        editors=("bollard",),
        accept={
            "DG-02": _DATELINE,
            "DG-30": "Every figure comes from the survey, which is exhibit 1.",
        },
    ),
)

RETRACTIONS = (
    DemoRetraction(
        release="waiting-times.md",
        reason="error",
        note="The count left out every patient who was sent on to the second hospital, so the "
        "median wait did not fall by half. The trust found the error itself and asked for the "
        "release to be withdrawn; it will publish the full count when an auditor has read it.",
        editors=("lightship", "slipway"),
    ),
)

REPLIES = (
    DemoReply(
        release="east-channel-silt.txt",
        party="Port Ansgar Harbour Board",
        role="operator of the port; Ingrid Sallow, harbour master",
        identified="The desk wrote to the address in the port’s published notices and was answered "
        "from it, then rang the harbour office.",
        language="en",
        paragraphs=(
            (
                "The Board does not dispute the soundings. It reads them differently: a channel "
                "last dredged in March is expected to shoal over the summer, and thirty "
                "centimetres in eight months is within the range of the past ten years."
            ),
            (
                "Dredging again before the spring tides would cost the port’s users 380,000 "
                "crowns and disturb the herring that spawn beside the channel in February. The "
                "Board will decide in open session on 8 December, and has invited the Authority "
                "to speak first."
            ),
        ),
        editors=("lightship", "slipway"),
    ),
)

DECISIONS = (
    DemoDecision(
        release="eelgrass.md",
        version=2,
        rules=("DG-30",),
        verdict="upheld",
        outcome="correction",
        reasons="The text let one think that the dredged channel had been surveyed. The institute "
        "was asked, and version 3 says that it was not.",
        editors=("bollard",),
    ),
    DemoDecision(
        release="swing-bridge.md",
        version=1,
        rules=("DG-22",),
        verdict="dismissed",
        outcome="none",
        reasons="What the engineer says of the plan of 1907 is an opinion, and stands as one: in "
        "quotation marks, with her name and office.",
        editors=("slipway",),
    ),
)

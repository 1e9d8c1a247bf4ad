"""The demonstration wire itself and its sources, all invented."""

from typing import Literal

from dateline.record.filing import ITSELF
from dateline.record.manifest import VerifiedField
from dateline.release.model import Value


class DemoWire(Value, frozen=True):
    """The wire itself; its base URL is whatever address it is served at."""

    name: str
    origin: str
    operator: str


class DemoSource(Value, frozen=True):
    """A source with its verified fields; ``agent`` and ``payer`` are for every filing of it."""

    slug: str
    name: str
    kind: Literal["organization", "person"]
    domain: str
    owner: str
    fields: tuple[VerifiedField, ...]
    payer: str = ITSELF
    agent: str = ITSELF
    logo: str | None = None


def _domain(domain: str, at: str) -> VerifiedField:
    return VerifiedField(
        field="domain",
        value=domain,
        method="DNS",
        at=at,
        evidence=f"A text record that the desk named was found at _dateline.{domain}.",
    )


def _seen(field: str, value: str, method: str, at: str, evidence: str) -> VerifiedField:
    return VerifiedField(field=field, value=value, method=method, at=at, evidence=evidence)


def _unverified(field: str, value: str) -> VerifiedField:
    return VerifiedField(field=field, value=value, method=None, at=None)


WIRE = DemoWire(
    name="The Harbour Wire",
    origin="wire.harbour.example",
    operator="The Harbour Wire Co-operative, Port Ansgar",
)

CATEGORIES = {
    "coast": "Rivers and coast",
    "health": "Health",
    "housing": "Housing",
    "press-freedom": "Press freedom",
    "research": "Research",
    "transport": "Transport",
}

SOURCES = (
    DemoSource(
        slug="sorrel-river",
        name="Sorrel River Authority",
        kind="organization",
        domain="sorrel-river.example",
        owner="the districts of Upper and Lower Sorrel",
        fields=(
            _domain("sorrel-river.example", "2026-09-14"),
            _seen(
                "legal form",
                "public body under the Rivers Order",
                "register",
                "2026-09-14",
                "The desk read its entry in the register of public bodies.",
            ),
            _seen(
                "telephone",
                "+00 555 0140",
                "call back",
                "2026-09-15",
                "The desk rang the number in the register and asked for the press officer.",
            ),
        ),
    ),
    DemoSource(
        slug="quayside-tenants",
        name="Quayside Tenants’ Union",
        kind="organization",
        domain="quayside-tenants.example",
        owner="its 1,912 members",
        fields=(
            _domain("quayside-tenants.example", "2026-10-02"),
            _seen(
                "officers",
                "Odile Marchetti, chair; Tomas Brandt, treasurer",
                "minutes",
                "2026-10-05",
                "The desk saw the signed minutes of the annual meeting of 26 September 2026.",
            ),
            _unverified("address", "Ropewalk House, 4 Ropewalk, Port Ansgar"),
        ),
    ),
    DemoSource(
        slug="estuary-institute",
        name="Institute for Estuary Studies",
        kind="organization",
        domain="estuary-institute.example",
        owner="the University of Port Ansgar",
        payer="the University of Port Ansgar",
        fields=(
            _domain("estuary-institute.example", "2026-08-20"),
            _seen(
                "owner",
                "the University of Port Ansgar",
                "letter",
                "2026-08-24",
                "The university’s registrar confirmed it in a signed letter.",
            ),
        ),
    ),
    DemoSource(
        slug="larkmere-hospitals",
        name="Larkmere Hospital Trust",
        kind="organization",
        domain="larkmere-hospitals.example",
        owner="the Larkmere Foundation, a charity",
        fields=(
            _domain("larkmere-hospitals.example", "2026-07-06"),
            _seen(
                "charity number",
                "PA-20417",
                "register",
                "2026-07-06",
                "The desk read its entry in the register of charities.",
            ),
        ),
    ),
    DemoSource(
        slug="marrensiel-ferry",
        name="Marrensiel Ferry Company",
        kind="organization",
        domain="marrensiel-ferry.example",
        owner="the 212 households of Marrensiel island, as a co-operative",
        agent="Tidewrack Press Office",
        fields=(
            _domain("marrensiel-ferry.example", "2026-10-12"),
            _seen(
                "agent",
                "Tidewrack Press Office",
                "letter",
                "2026-10-12",
                "The company’s board authorised it until 30 September 2027.",
            ),
            _unverified("fleet", "two vessels"),
        ),
    ),
    DemoSource(
        slug="lamplight-committee",
        name="Lamplight Committee",
        kind="organization",
        domain="lamplight-committee.example",
        owner="its members; no donor gives more than a tenth",
        fields=(
            _domain("lamplight-committee.example", "2026-10-19"),
            _seen(
                "accounts",
                "accounts for 2025",
                "document",
                "2026-10-20",
                "The desk read the audited accounts, which name every donor above 500.",
            ),
        ),
    ),
)

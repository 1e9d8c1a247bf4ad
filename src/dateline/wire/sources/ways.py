"""The ways to verify a field of a source: who proves it how, and for how long that holds.

The term follows from the way's name, which a statement has as its method, so a recovered wire and
every reader know until when a field holds (docs/decisions/0013-what-a-source-is-known-by.md).
"""

from datetime import date, timedelta
from typing import Final, Literal, NamedTuple

from dateline.wire.sentences import InLanguage, coded
from dateline.wire.words import wire_words

WITHHELD: Final = "not published"
"""What stands for a value that is the wire's and the source's alone to know."""

PRIVATE: Final = frozenset({"e-mail", "telephone", "address"})
"""Fields whose values are personal data of a person, and what an organisation rarely wants out."""


class Way(NamedTuple):
    """How a field is verified: the method's name, and for how many days it holds.

    ``hours`` is how long a challenge may be answered.
    """

    field: str
    method: str
    days: int
    hours: int


_BY_FILE: Final = Way("domain", "file on the domain", 90, 7 * 24)
BY_DNS: Final = Way("domain", "TXT record on the domain", 90, 7 * 24)
"""The other place for the line that a domain shows: one challenge is answered at either."""

WAYS: Final = (
    _BY_FILE,
    Way("e-mail", "e-mail", 365, 3 * 24),
    Way("telephone", "telephone", 365, 7 * 24),
    Way("address", "letter", 730, 45 * 24),
)
"""The ways that the source's own side begins, in the order in which its page shows them."""

RECORDED: Final = ("name", "office", "owner", "funder", "bank", "contact")
"""Fields that an operator looks up: a register, the organisation of a person's office, a paper."""

SEVERAL: Final = frozenset({"agent", "ticker", "partner", "customer", "investor", "confirmed"})
"""Fields of which a source may have several values; they hold until they are taken back."""

_LOOKED_UP = 730
SHORTEST: Final = min(way.days for way in WAYS)
"""The fewest days for which a verification holds."""
_TERMS = {way.method: way.days for way in (*WAYS, BY_DNS)}


def field_named(field: str) -> InLanguage:
    """Return what a field is called: in English by its code, as the command line has it."""
    return coded(field, lambda language: wire_words(language).get(f"field_{field}", field))


def way_of(field: str) -> Way | None:
    """Return the way by which a source's own side has a field verified, if there is one."""
    return next((way for way in WAYS if way.field == field), None)


def domain_way(place: Literal["dns", "well-known"]) -> Way:
    """Return the way that a line at a place of a domain verifies it."""
    return BY_DNS if place == "dns" else _BY_FILE


def domain_place(method: str) -> Literal["dns", "well-known"]:
    """Return where the line stood that verified a domain, by the way's name."""
    return "dns" if method == BY_DNS.method else "well-known"


def holds_until(field: str, method: str, at: date | None) -> date | None:
    """Return the last day on which a verification holds; ``None`` where it has no term."""
    if not method or at is None or field in SEVERAL:
        return None
    return at + timedelta(days=_TERMS.get(method, _LOOKED_UP))

"""A release that ends in boilerplate, and what its readers make of that."""

from dateline.release.model import Boilerplate
from dateline.release.reading import parse
from dateline.release.runs import plain

BODY = (
    "# Riverbend opens its books\n\n"
    "GENEVA, March 3, 2026 /Dateline/ -- The union opens its books.\n\n"
    "Anybody may read them from today on, at the hall by the river.\n\n"
)
SAYS = "Riverbend Union is a union of tenants with 1,404 members in two towns by the river."
About = tuple[str | None, str]
OF_RIVERBEND: About = ("Riverbend Union", SAYS)


def boilerplate(text: str) -> tuple[Boilerplate, ...]:
    """Read the boilerplate of a release that ends with a text."""
    return parse((BODY + text).encode(), name="release.md").document.boilerplate


def told(text: str) -> list[About]:
    """Return whom each is about and what it says."""
    return [
        (about.organization, " ".join(map(plain, about.paragraphs))) for about in boilerplate(text)
    ]

"""Lines that open a section of their own: boilerplate, contacts, accounts, wire stamps."""

import re

from dateline.release import boilerplates, contacts, furniture, marks, socials

_GLUED = re.compile(
    r"(?<=[a-z][.!?”)\"])(?=(?:(?:Media |Press |Investor |IR |Company )?(?:Contacts?"
    r"|contacts?)(?: Details| Information| Investor| Us)?(?::|[A-Z]| [A-Z])"
    r"|About (?:the )?[A-Z]|On behalf of [A-Z]|Disclaimer\b|Forward[- ]Looking Statements?\b))"
    r"|(?<=[.!?])\s+(?=(?:For (?:more|further|additional|media|press)[^.:]{0,60}|(?:Media"
    r"|Press|Investor) )(?:contacts?|inquiries|enquiries): ?\S)"
    r"|(?<=[a-z\d/])(?=Disclaimer: )|(?<=[a-z])[.!]\s+(?=Learn more$)|(?<=[a-z])(?=(?:Media"
    r"|Press) Contacts?:)"
)


_HIT = re.compile(r"About |[Cc]ontact|Disclaimer|[Ff]orward[- ]|On behalf|[Ii]nquiries|Learn more")
_WORDS = (
    "About ",
    "ontact",
    "Disclaimer",
    "orward-",
    "orward ",
    "On behalf",
    "nquiries",
    "Learn more",
)
_REACH = 80
_OPENING = 600
_INSIDE = re.compile(r"(?:(?<=[.!?”\"]) *|(?<=[a-z\d/]))(?=About (?:the )?[A-Z])")


def glued_sections(line: str) -> list[int]:
    """Return where a section's heading ran into the words before it ("… since 2000.About Acme")."""
    if len(line) < 20 or not any(word in line for word in _WORDS):
        return []
    found: set[int] = set()
    for hit in _HIT.finditer(line):
        glued = _GLUED.search(line, max(0, hit.start() - _REACH), hit.end() + _REACH)
        if glued is not None:
            found.add(glued.end())
    if "About " in line[1:]:
        for inside in _INSIDE.finditer(line):
            if boilerplates.opening_length(line[inside.end() : inside.end() + _OPENING]):
                found.add(inside.end())
    return sorted(found)


def opens_section(line: str) -> bool:
    """Say whether a line heads boilerplate, contacts or social accounts."""
    return bool(
        contacts.header_length(line)
        or socials.is_header(line)
        or boilerplates.heading_subject(line) is not None
    )


def is_apart(line: str) -> bool:
    """Say whether a line stands apart from the body: it opens a section or is a wire's stamp."""
    return bool(
        opens_section(line)
        or furniture.opens_footer(line)
        or furniture.permalink_label(line)
        or furniture.stamp_permalink(line)
        or line.startswith(marks.BOILERPLATE)
        or boilerplates.opening_length(line)
    )

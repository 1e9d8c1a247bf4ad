"""Lines that open a section of their own: boilerplate, contacts, accounts, wire stamps."""

import re

from dateline.release import boilerplates, contacts, furniture, marks, socials

_GLUED = re.compile(
    r"(?<=[a-z][.!?”)\"])(?=(?:(?:Media |Press |Investor |IR |Company )?(?:Contacts?|contacts?)(?: Details| Information| Investor| Us)?(?::|[A-Z]| [A-Z])"
    r"|About (?:the )?[A-Z]|On behalf of [A-Z]|Disclaimer\b|Forward[- ]Looking Statements?\b))"
    r"|(?<=[.!?])\s+(?=(?:For (?:more|further|additional|media|press)[^.:]{0,60}|(?:Media|Press|Investor) )(?:contacts?|inquiries|enquiries): ?\S)"
    r"|(?<=[a-z\d/])(?=About (?:the )?[A-Z]|Disclaimer: )|(?<=[a-z])[.!]\s+(?=Learn more$)|(?<=[a-z])(?=(?:Media|Press) Contacts?:)"
)


_WORDS = ("About ", "ontact", "Disclaimer", "orward", "On behalf", "nquiries", "Learn more")
_INSIDE = re.compile(r"(?<=[.!?”\"]) +(?=About [A-Z])")


def glued_sections(line: str) -> list[int]:
    """Return where a section's heading ran into the words before it ("… since 2000.About Acme")."""
    if len(line) < 20 or not any(word in line for word in _WORDS):
        return []
    found = [glued.end() for glued in _GLUED.finditer(line)]
    if " About " in line and len(line) > 300:
        found += [
            glued.end()
            for glued in _INSIDE.finditer(line)
            if boilerplates.opening_length(line[glued.end() :]) and glued.end() not in found
        ]
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

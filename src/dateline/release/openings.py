"""Lines that open a section of their own: boilerplate, contacts, accounts, wire stamps."""

from dateline.release import boilerplates, contacts, furniture, marks, socials


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
        or boilerplates.opening_subject(line)
    )

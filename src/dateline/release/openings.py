"""Lines that open a section of their own: boilerplate, contacts, accounts, wire stamps."""

import functools
from collections.abc import Iterator

from dateline.release import boilerplates, contacts, furniture, marks, socials
from dateline.release.model import Run
from dateline.release.patterns import late

_CONTACT = (
    r"(?:(?:MEDIA|Media|PRESS|Press|INVESTOR|Investor|Company|PR) )?(?:CONTACTS?|Contacts?)"
    r"(?: (?:Information|INFORMATION|Details|Info|Person))?"
    r"|(?:Media|Press|Investor) (?:contacts?|inquiries|enquiries|Inquiries|Enquiries)"
    r"|(?:[A-Z][\w&.]*,? ){1,5}Contact(?: Information)?"
)
_GLUED = late(
    r"(?:(?<=[a-z][.!?”)\"])|(?<=[\d)”\"][.!?]))"
    r"(?=(?:(?:Media |Press |Investor |IR |Company )?(?:Contacts?"
    r"|contacts?)(?: Details| Information| Investor| Us)?(?::|[A-Z]| [A-Z])"
    r"|(?:Investor|Media|Press|Public) Relations:|About (?:the )?[A-Z]|On behalf of [A-Z]"
    r"|Disclaimer\b|Editorial Note:|Forward[- ]Looking Statements?(?![a-z])))"
    r"|(?<=[.!?#-])\s+(?=For (?:more|further|additional|media|press)[^.:]{0,60}"
    r"(?:contacts?|inquiries|enquiries|information): ?(?!(?:please )?(?:visit|go to|see)\b)\S)"
    r"|(?:(?<=\.com)|(?<=\.org)|(?<=\.net)|(?<=\.de)|(?<=\.ch)|(?<=\.ai)|(?<=\.io))"
    r"(?=(?:[A-Za-z][\w&.-]* ){1,5}(?:Investor Relations|(?:Press|Media|IR"
    r"|Investor) [Cc]ontacts?): ?\S)"
    r"|(?<=[a-z\d.])(?=Further [Ii]nformation:? [A-Z])"
    r"|(?<=[a-z\d/])(?=Disclaimer: )|(?<=[a-z])[.!]\s+(?=Learn more$)"
    r"|(?<=[a-z])(?=(?:Media|Press|PR|IR|Investor|Company) Contacts?:)"
    r"|(?<=[.!?])\s+(?=(?:Media |Press )?Contact Information:$)"
    r"|(?<=[a-z\d/.)])\s*(?=View the original release on |View source version on )"
)
_JOINT = late(
    r"[a-z\d.!?”)\"/][A-Z]|[.!?”)\"]contact|\.[a-z]{2,3}[a-z]"
    r"|[.!?#-]\s+(?:For |Learn |Media |Press |Contact )|\sView "
)
_SIGNED = late(r"(?<=[.!?])\s+(?=On behalf of [A-Z].{1,130}$)")
_SPACED = late(rf"(?:(?<=[.!?”\"/])|(?<=\.com)|(?<=\.org))\s+(?=(?:{_CONTACT}):\s?\S)")
_UNMARKED = late(
    r"(?<=[.!?”\"])\s+(?=(?:Media|Press|MEDIA|PRESS) (?:Contacts?|CONTACTS?) [A-Z][^@:!?]{3,90}\S@)"
)
_HIT = late(
    r"About |Relations:|Further [Ii]nformation|[Cc]ontact|CONTACT|Disclaimer|[Ff]orward[- ]"
    r"|Editorial Note|On behalf|[Ii]nquiries|information:"
    r"|Learn more|View the original|View source"
)
_WORDS = (
    "About ", "ABOUT ", "More about ", "Further ", "Relations:", "ontact", "ONTACT", "Disclaimer",
    "Editorial Note", "orward-", "orward ", "On behalf", "nquiries", "Learn more",
    "information:",
    "View the original", "View source",
)  # fmt: skip
_REACH = 80
_OPENING = 600
_UNSPACED = late(r"(?<=[a-z][.!?])(?<!www\.|Inc\.|Ltd\.|orp\.)(?=[A-Z][^\s@]*\s)")
_LONGEST_CONTACT = 330
_LONGEST_WITH_SITES = 1_200
_SITES = late(r"https?://\S+?(?=\d{3}[-. ]\d{3}|\s|$)")
_LEAST_PROSE = 20
LONGEST_BRAND = 24
_NAMED_ABOUT = late(r"(?:About|ABOUT|More [Aa]bout) (?:the )?(?P<who>[\w&’'-]+)")
_COLON_SOON = late(r"[^.:!?\n]{2,80}:")
_INSIDE = late(
    r"(?:(?<=[.!?”\"])[ \u00a0]*|(?<=[a-z\d/])|(?<=[a-z\d/]\))"
    r"|(?:@\w{2,30}|\bwww\.\S{4,60}|\w\.(?:com|org|net))[ \u00a0]+)"
    r"(?:(?=(?:About|ABOUT|More [Aa]bout) (?:the )?[A-Z])|(?<=[a-z\d.)])(?=About [a-z]{4,}\W))"
    r"|(?<=[Ee]ditors:)[ \u00a0]+(?=About (?:the )?[A-Z])"
    r"|(?<=\w)[ \u00a0]+(?=About (?:the )?(?P<who>[A-Z][^:.!?]{2,60}): (?:The )?(?P=who)\b"
    r"|About (?:the )?[A-Z][^:!?]{2,60}: (?:is|are|was|has|helps|offers|provides)\b)"
)


_FIELDS = ("Name: ", "Role: ", "Organization: ")


def glued_sections(line: str) -> tuple[int, ...]:
    """Return where a section's heading ran into the words before it ("… since 2000.About Acme").

    Reading a release and writing it out ask the same of each paragraph. A labelled field of a
    contact is one thing, whatever it names.
    """
    if len(line) < _LEAST_PROSE or line.startswith(_FIELDS):
        return ()
    return _glued_sections(line)


@functools.lru_cache(maxsize=4_096)
def _glued_sections(line: str) -> tuple[int, ...]:
    for word in _WORDS:  # half as long as any() of a generator, for every line there is
        if word in line:
            break
    else:
        return tuple(_unspaced_contact(line, 0))
    found: set[int] = set()
    for hit in _HIT.finditer(line):
        low, high = max(0, hit.start() - _REACH), hit.end() + _REACH
        glued = _GLUED.search(line, low, high) if _JOINT.search(line, low, high) else None
        if glued is not None:
            found.add(glued.end())
    if "About " in line[1:] or "ABOUT " in line[1:] or "More about " in line:
        for inside in _INSIDE.finditer(line):
            rest = line[inside.end() : inside.end() + _OPENING]
            ended = line[inside.end() - 1].isspace() or line[: inside.end()][-1:] in '.!?”"'
            opens = boilerplates.opening_length(rest) or (
                ended and boilerplates.heading_subject(rest)
            )
            if opens and not _is_brand(line, inside.end()):
                found.add(inside.end())
    signed = _SIGNED.search(line, max(0, len(line) - 150)) if "On behalf" in line else None
    if signed is not None:
        found.add(signed.end())
    found |= set(_spaced_contacts(line, sorted(found)))
    return tuple(sorted(found | set(_unspaced_contact(line, max(found, default=0)))))


def _is_brand(line: str, at: int) -> bool:
    """Say whether "About" is the end of a brand ("PierAbout Health"), not a heading that ran in.

    A heading's colon follows, or its first word again.
    """
    before = line[max(0, at - LONGEST_BRAND) : at].rpartition(" ")[2]
    if not (before.isalpha() and before[0].isupper() and not before.isupper()):
        return False
    named = _NAMED_ABOUT.match(line, at)
    again = named is not None and named["who"] in line[named.end() : named.end() + _OPENING]
    return not again and _COLON_SOON.match(line, at) is None


def _spaced_contacts(line: str, found: list[int]) -> Iterator[int]:
    """Yield where "Contact: Ada Field, …" stands at the end of a paragraph or of its part."""
    if "ontact" not in line and "ONTACT" not in line:
        return
    for spaced in (*_SPACED.finditer(line), *_UNMARKED.finditer(line)):
        start = spaced.end()
        end = next((place for place in found if place > start), len(line))
        block = _SITES.sub(" ", line[start : min(end, start + _LONGEST_WITH_SITES)])
        short = end - start <= _LONGEST_WITH_SITES and len(block) <= _LONGEST_CONTACT
        if short and contacts.reaches(block):
            yield start


def _unspaced_contact(line: str, start: int) -> list[int]:
    """Return where the last words of a line are a contact that ran into its last sentence."""
    if "@" not in line[-_LONGEST_CONTACT:]:
        return []
    low = max(start, _LEAST_PROSE, len(line) - _LONGEST_CONTACT)
    for found in _UNSPACED.finditer(line, low):
        if contacts.is_contact_line((Run(line[found.end() :]),)):
            return [found.end()]
    return []


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

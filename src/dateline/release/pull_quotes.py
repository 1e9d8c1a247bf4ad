"""Quotations that are blocks of their own, with a line under them that names who spoke or none."""

from collections.abc import Iterator, Sequence

from dateline.release.arabic_script import is_in_arabic_script
from dateline.release.arabic_script_behind import signature_in
from dateline.release.european_quotations import names_office
from dateline.release.model import Block, List, Paragraph, Quotation, Quote
from dateline.release.names import ROLE_WORD, is_name
from dateline.release.quote_marks import first_mark
from dateline.release.runs import plain

_OPENING = tuple('“„«»"‟')
_CLOSING = tuple('”“«»"‟')
_LONGEST_OFFICE = 14
_LONGEST_NAME = 5


def pull_quote(block: Block, index: int) -> Quotation | None:
    """Return a block that is a quotation as one, with the speaker its line names."""
    if not isinstance(block, Quote) or not block.paragraphs:
        return None
    *above, last = map(plain, block.paragraphs)
    if block.attribution is None and above and _is_signed(above, last):
        speaker, role = split_attribution(last)
        return Quotation(" ".join(above), speaker, role, index)
    speaker, role = split_attribution(block.attribution)
    return Quotation(" ".join([*above, last]), speaker, role, index)


def _is_signed(above: Sequence[str], last: str) -> bool:
    """Say whether the last line of a pull-quote names who spoke the words in marks above it."""
    name, comma, role = last.partition(", ")
    marked = above[0][:1] in _OPENING and above[-1][-1:] in _CLOSING
    person = is_name(name) and 1 < len(name.split()) < _LONGEST_NAME and first_mark(last) is None
    short = len(role.split()) < _LONGEST_OFFICE and last[-1] not in ".!?:"
    return bool(marked and person and comma and short)


def is_unsigned(block: Block) -> bool:
    """Say whether a block is a quotation under which no speaker stands."""
    return isinstance(block, Quote) and block.attribution is None


def passages_of(body: Sequence[Block]) -> Iterator[tuple[int, str]]:
    """Yield the texts in which words may be quoted, each with the index of its block."""
    for index, block in enumerate(body):
        if isinstance(block, Paragraph):
            yield index, plain(block.runs)
        elif isinstance(block, List):
            for item in block.items:
                yield index, plain(item)
        elif isinstance(block, Quote):
            if is_marked(block):
                yield from ((index, plain(paragraph)) for paragraph in block.paragraphs)
            else:
                yield index, " ".join(map(plain, block.paragraphs))


def is_marked(block: Quote) -> bool:
    """Say whether each of several paragraphs of a pull-quote opens with a mark of its own."""
    opened = all(plain(each)[:1] in _OPENING for each in block.paragraphs)
    return opened and len(block.paragraphs) > 1


def signed_lines(body: Sequence[Block]) -> Iterator[str]:
    """Yield who is told under pull quotes, where no capitals tell a name in another place."""
    for block in body:
        line = block.attribution if isinstance(block, Quote) else None
        if line is not None and is_in_arabic_script(line):
            yield line


def split_attribution(line: str | None) -> tuple[str | None, str | None]:
    """Split the line under a quotation into speaker and role."""
    if line is None or not line.strip(" —–-"):
        return None, None
    bare = line.strip(" —–-")
    if is_in_arabic_script(bare):
        signed = signature_in(bare)
        return (signed.who, signed.role) if signed is not None else (bare, None)
    name, comma, role = bare.partition(",")
    if not comma or not role.strip() or name[:1].islower():
        return bare, None
    low = role.strip()[:1].islower() and " of " not in role
    if low and ROLE_WORD.search(role) is None and not names_office(role):
        return bare, None
    return name.strip(), role.strip()

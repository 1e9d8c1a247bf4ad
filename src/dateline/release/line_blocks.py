"""Lines that belong together where a text doesn't say so by empty lines."""

from collections.abc import Iterator, Sequence

from dateline.release.contact_items import LEAST_DIGITS
from dateline.release.contacts import header_length
from dateline.release.furniture import is_notice

SENTENCE_ENDS = tuple('.!?"”»')
"""What a line ends with that ends a sentence."""

SHORT = 60
"""A line of fewer characters doesn't fill its column: a heading, a name, a number."""


def with_contacts_together(blocks: Sequence[str]) -> Iterator[str]:
    """Yield blocks, with the short ones under a contact's heading as lines of one block."""
    together: list[str] = []
    for block in blocks:
        heads = header_length(block) > 0
        if together and not heads and _goes_on(together, block):
            together.append(block)
            continue
        if together:
            yield "\n".join(together)
            together = []
        if heads and len(block) < SHORT:
            together.append(block)
        else:
            yield block
    if together:
        yield "\n".join(together)


def _goes_on(contact: Sequence[str], block: str) -> bool:
    if len(block) >= SHORT or block.endswith(".") or is_notice(block):
        return False
    reached = any("@" in line for line in contact)
    return not reached or "@" in block or sum(map(str.isdigit, block)) >= LEAST_DIGITS

"""Whether as many of a source's people have approved a filing as the source itself demands."""

from typing import NamedTuple

from dateline.wire.desk.models import Submission
from dateline.wire.replies.models import Assent
from dateline.wire.replies.queries import demands_two

WANTED = 2


class Approvals(NamedTuple):
    """Who approved a filing: ``signed`` by a key, ``said`` by those who said so, signed in."""

    wanted: bool
    signed: tuple[str, ...]
    said: tuple[str, ...]

    @property
    def enough(self) -> bool:
        """Whether nobody else has to approve."""
        return not self.wanted or len(self.signed) + len(self.said) >= WANTED


def approvals_of(row: Submission) -> Approvals:
    """Return who approved a submission's filing as it is; two people with one key count as one."""
    assents = list(Assent.objects.filter(submission=row, filing_id=row.filing_id))
    signers: dict[str, str] = {}
    for each in assents:
        if each.key and each.by not in signers.values():
            signers.setdefault(each.key, each.by)
    signed = tuple(dict.fromkeys(signers.values()))
    said = tuple(dict.fromkeys(each.by for each in assents if not each.key))
    others = tuple(by for by in said if by not in signed)
    return Approvals(demands_two(row.source), signed, others)


def note_of(approvals: Approvals) -> str:
    """Return what the record says of two who approved: a signature proves it, a word doesn't."""
    signed, said = len(approvals.signed), len(approvals.said)
    if not said:
        return "Two people of the source signed it, each with a key of their own."
    if not signed:
        return (
            "Two people of the source approved it: each said so, signed in, on this wire's own "
            "pages. That is the wire's word; neither signed it."
        )
    return (
        "Two people of the source approved it: one signed it with a key, another said so, signed "
        "in, on this wire's own pages, which is the wire's word."
    )

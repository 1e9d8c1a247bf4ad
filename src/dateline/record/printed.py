"""Which PDF a version has: the one its manifest names or, for an import, a later act's.

A PDF can't carry an act of a later time than its own making, so what its update holds is the bundle
and, where a later act binds the PDF, that act alone: `printed_copy`.
"""

import msgspec

from dateline.record.bundle import Act, Copy
from dateline.record.carrying import carried_handovers, with_handovers
from dateline.record.errors import BindingError
from dateline.record.manifest import PdfDigest, Pressing


def pressing_act(copy: Copy) -> Act | None:
    """Return the act that binds the PDF of this version; ``None`` where no later act does.

    Raises `BindingError` where one can't: two of them, of another version, or of a version that
    wasn't imported or names its PDF itself.
    """
    manifest, found = copy.bundle.manifest, None
    for act in copy.later:
        if not isinstance(act.manifest, Pressing):
            continue
        if manifest.claimed_at is None or manifest.pdf is not None:
            raise BindingError("Only an import that names no PDF gets one by a later act.")
        if act.manifest.version != manifest.version:
            raise BindingError("A later act names the PDF of another version.")
        if found is not None:
            raise BindingError("Two later acts name a PDF of this version.")
        found = act
    return found


def pdf_of(copy: Copy) -> PdfDigest | None:
    """Return digest and length of a version's PDF; raises as `pressing_act`."""
    act = pressing_act(copy)
    if act is not None and isinstance(act.manifest, Pressing):
        return act.manifest.pdf
    return copy.bundle.manifest.pdf


def has_pdf(copy: Copy) -> bool:
    """Whether there is a PDF of a version; only an import may (still) be without."""
    return copy.bundle.manifest.claimed_at is None or pdf_of(copy) is not None


def printed_copy(copy: Copy) -> Copy:
    """Return what the PDF of a version carries; raises as `pressing_act`."""
    act = pressing_act(copy)
    printed = msgspec.structs.replace(copy, later=() if act is None else (act,))
    return with_handovers(printed, carried_handovers(copy))

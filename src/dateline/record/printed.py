"""Which PDF a version has: the one its manifest names, a later act's, or a withdrawal's.

A PDF can't carry an act of a later time than its own making, so what its update holds is the bundle
and, where a later act fixes the file's bytes, that act: `printed_copy`. That of an import is bound
by its pressing. While a withdrawal stands, the PDF is the marked one that it names, and carries the
newer versions too that the withdrawal is on.
"""

import msgspec

from dateline.record.bundle import Act, Copy
from dateline.record.carrying import carried_handovers, with_handovers
from dateline.record.errors import BindingError
from dateline.record.manifest import PdfDigest, Pressing, Publication, Restoration, Retraction


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


def marking_act(copy: Copy) -> Act | None:
    """Return the withdrawal that stands and names a marked PDF of this version, if one does."""
    standing, version = None, copy.bundle.manifest.version
    for act in copy.later:
        if isinstance(act.manifest, Retraction):
            standing = act
        elif isinstance(act.manifest, Restoration):
            standing = None
    return None if standing is None or _marked(standing, version) is None else standing


def pdf_of(copy: Copy) -> PdfDigest | None:
    """Return digest and length of a version's PDF; raises as `pressing_act`."""
    pressing, marking = pressing_act(copy), marking_act(copy)
    if marking is not None:
        return _marked(marking, copy.bundle.manifest.version)
    if pressing is not None and isinstance(pressing.manifest, Pressing):
        return pressing.manifest.pdf
    return copy.bundle.manifest.pdf


def has_pdf(copy: Copy) -> bool:
    """Whether there is a PDF of a version; only an import may (still) be without."""
    return copy.bundle.manifest.claimed_at is None or pdf_of(copy) is not None


def printed_copy(copy: Copy) -> Copy:
    """Return what the PDF of a version carries; raises as `pressing_act`."""
    pressing, marking = pressing_act(copy), marking_act(copy)
    later = tuple(
        act
        for act in copy.later
        if act in (pressing, marking)
        or (marking is not None and isinstance(act.manifest, Publication))
    )
    printed = msgspec.structs.replace(copy, later=later)
    return with_handovers(printed, carried_handovers(copy))


def _marked(act: Act, version: int) -> PdfDigest | None:
    pdfs = act.manifest.pdfs if isinstance(act.manifest, Retraction) else None
    return None if pdfs is None or len(pdfs) < version else pdfs[version - 1]

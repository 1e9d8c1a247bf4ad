"""A dry run to look at: page and PDF as they would be, in a folder apart."""

import re
import secrets
import shutil
from pathlib import Path

from dateline.press.page import render_release
from dateline.record.bundle import Bundle, Copy, Salts
from dateline.record.checkpoint import Checkpoint, sign_checkpoint
from dateline.record.entry import format_entry
from dateline.record.merkle import leaf_hash
from dateline.record.note import Signer
from dateline.record.proof import format_proof
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.publish import Trial
from dateline.wire.publishing.leaves import manifest_leaf
from dateline.wire.publishing.pictures import read_pictures
from dateline.wire.publishing.site_files import kept_assets
from dateline.wire.storage import TRIAL_FOLDER, write_file


def press_trial(wire: Wire, trial: Trial) -> Path:
    """Write a dry run's page, PDF and what the page needs; return the folder of the page.

    Its proof is of a record of one entry, signed by a key made for this and thrown away, so no
    copy of it can ever pass for a published one.
    """
    root = wire.folder / TRIAL_FOLDER
    shutil.rmtree(root, ignore_errors=True)
    folder = root / "releases" / str(trial.draft.release)
    copy = _unproven(wire, trial)
    # Browsers apply no style sheet with a digest to a page opened from disk, as this one will be.
    page = re.sub(r' integrity="[^"]*"', "", render_release(copy, current=True), count=1)
    write_file(folder / "index.html", page.encode())
    write_file(folder / "release.pdf", trial.pdf)
    for name, content in read_pictures(wire, trial.filed.document).items():
        write_file(folder / "images" / name, content)
    for path, content in kept_assets().items():
        write_file(root / path, content)
    return folder


def _unproven(wire: Wire, trial: Trial) -> Copy:
    filed, leaf = trial.filed, manifest_leaf("release.published", trial.draft)
    entry = leaf.entry
    signer = Signer.from_seed(wire.config.origin, secrets.token_bytes(32))
    head = Checkpoint(origin=wire.config.origin, size=1, root=leaf_hash(format_entry(entry)))
    bundle = Bundle(
        type="dateline/bundle/v1",
        document=filed.document,
        exhibits=filed.exhibits,
        signatories=filed.signatories,
        filing=filed.filing,
        manifest=trial.draft,
        salts=Salts(document=filed.document_salt, manifest=leaf.salt, parts=filed.part_salts),
        approvals=(),
        entry=entry,
        proof=format_proof(0, (), sign_checkpoint(head, signer)),
    )
    return Copy(type="dateline/copy/v1", bundle=bundle)

"""Taking a filing in: what it says beside its text must be what this wire could have filed.

A filing comes from outside as a file, so every value of it that is later used as a name, an
address or a time is held against a fixed form or against what the wire knows.
"""

import re
from datetime import datetime

from dateline.record.filed import Filed, check_filed
from dateline.record.filing import Filing
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.models import Version
from dateline.wire.sources.models import Source
from dateline.wire.sources.queries import check_speaks

_ID = re.compile(r"[0-9a-f]{32}")
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_PICTURE = re.compile(r"sha256-[0-9a-f]{64}\.[a-z]{3,4}")
LONGEST_SLUG = 80
MOST_CATEGORIES = 20
MOST_TRANSLATIONS = 100


def check_intake(wire: Wire, source: Source, filed: Filed, *, replaces: str | None) -> None:
    """Refuse a filing that isn't of its document, or whose values no filing of ours has.

    ``replaces`` is the filing id of the version that it corrects, ``None`` for a new release. A
    filing that names a version to replace, and so its approval, holds for that one alone.
    """
    check_speaks(source, wire.clock())
    check_filed(filed)
    filing = filed.filing
    if not _ID.fullmatch(filing.id):
        raise RefusedError("fault_filing_id")
    if (filing.source_name, filing.disclosure.owner) != (source.name, source.owner):
        raise RefusedError("fault_filing_names", source=source.name)
    if filing.replaces is not None and filing.replaces != replaces:
        raise RefusedError("fault_filing_replaces_other" if replaces else "fault_filing_replaces")
    for category in filing.categories:
        if not _SLUG.fullmatch(category) or len(category) > LONGEST_SLUG:
            raise RefusedError("fault_category", category=category)
    if len(filing.categories) > MOST_CATEGORIES:
        raise RefusedError("fault_categories", most=MOST_CATEGORIES)
    _check_translations(source, filing)
    _check_times(filed)
    _check_pictures(wire, filed)


def _check_translations(source: Source, filing: Filing) -> None:
    """Refuse ids of no form, and those of filings that can't be the same text in other words."""
    named = filing.translations
    if len(named) > MOST_TRANSLATIONS or not all(_ID.fullmatch(each) for each in named):
        raise RefusedError("fault_translations", most=MOST_TRANSLATIONS)
    for row in Version.objects.filter(filing_id__in=named).select_related("release"):
        if row.release.source_id != source.pk:
            raise RefusedError("fault_translation_source", number=row.release_id)


def _check_times(filed: Filed) -> None:
    filing, embargo = filed.filing, filed.document.embargo
    if filing.embargo != (embargo.until if embargo else None):
        raise RefusedError("fault_filing_embargo")
    for time in (filing.filed_at, filing.embargo):
        if time is not None and not _is_moment(time):
            raise RefusedError("fault_filing_time", time=time)


def _is_moment(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def _check_pictures(wire: Wire, filed: Filed) -> None:
    for image in filed.document.images:
        if image.src is None:
            continue
        if not _PICTURE.fullmatch(image.src) or not (wire.media / "pictures" / image.src).is_file():
            raise RefusedError("fault_filing_picture", picture=image.src)

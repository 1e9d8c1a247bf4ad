"""A filing on its way to the wire: nothing in it may differ from what its digests are of."""

import msgspec
import pytest

from dateline.record.errors import BindingError
from dateline.record.filed import Filed, check_filed
from record.bundles import make_copy, sample_document

BUNDLE = make_copy().bundle
FILED = Filed(
    type="dateline/filed/v1",
    filing=BUNDLE.filing,
    document=BUNDLE.document,
    exhibits=BUNDLE.exhibits,
    signatories=BUNDLE.signatories,
    document_salt=BUNDLE.salts.document,
    part_salts=BUNDLE.salts.parts,
)


def test_what_was_filed_passes() -> None:
    check_filed(FILED)


@pytest.mark.parametrize(
    "change",
    [
        {"document": sample_document("Another headline than the one that was filed")},
        {"exhibits": BUNDLE.exhibits[:1]},
        {"exhibits": BUNDLE.exhibits[::-1]},
        {"signatories": ()},
        {"document_salt": "00" * 32},
        {"document_salt": "short"},
        {"part_salts": {}},
        {"part_salts": {**BUNDLE.salts.parts, "contacts": "00" * 32}},
        {"filing": msgspec.structs.replace(BUNDLE.filing, parts=())},
        {"filing": msgspec.structs.replace(BUNDLE.filing, parts=BUNDLE.filing.parts[::-1])},
        {"filing": msgspec.structs.replace(BUNDLE.filing, document="00" * 32)},
    ],
    ids=lambda change: str(next(iter(change))),
)
def test_what_was_not_filed_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(BindingError):
        check_filed(msgspec.structs.replace(FILED, **change))

"""What translations are behind comes back with the rest, and links are known again."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connections

from dateline.wire.opening import open_wire
from dateline.wire.publishing.models import LaterAct, Translation
from dateline.wire.publishing.queries import get_release
from dateline.wire.publishing.translations import standing_lags, translations_of
from wire.publishing.linked import correct_linked, live
from wire.recovering.test_recover import NOTHING, lose_database, mend
from wire.wires import Clock, another, audit, difference, snapshot


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> Iterator[Path]:
    folder = Path(shutil.copytree(template, tmp_path / "wire"))
    live(open_wire(folder, clock=Clock()))
    connections.close_all()
    yield folder
    connections.close_all()


def standing(number: int) -> list[int]:
    return [each.lag.translation.release for each in standing_lags(get_release(number))]


def test_a_database_that_is_gone_knows_translations_and_lags_again(folder: Path) -> None:
    wire = open_wire(folder, clock=Clock())
    before = snapshot(wire.edition)
    acts = list(LaterAct.objects.values_list("release", "act", "entry", "salt"))
    links = sorted(Translation.objects.values_list("release", "filing_id"))
    behind = {number: standing(number) for number in (1, 2, 3, 4)}
    assert behind == {1: [5, 3], 2: [5, 3], 3: [5], 4: [1, 5, 3]}

    lose_database(folder)
    mend(folder)

    wire = open_wire(folder, clock=Clock())
    assert list(LaterAct.objects.values_list("release", "act", "entry", "salt")) == acts
    assert sorted(Translation.objects.values_list("release", "filing_id")) == links
    assert {number: standing(number) for number in (1, 2, 3, 4)} == behind
    assert difference(before, snapshot(wire.edition)) == NOTHING
    assert audit(wire) == ()
    assert [each.number for each in translations_of(get_release(4))] == [1, 2, 3]
    correct_linked(wire, 4, another(14))
    assert standing(1) == [5, 3, 4]
    assert audit(wire) == ()

"""Sends every form of the wire's own pages, spoiled, over and over: no answer may be a fault.

    .venv/bin/python tests/long/fuzz_forms.py --sends 5000 --seed 1

The same as `tests/wire/test_crawl.py`, longer: forms are collected anew every thousand sends, so
that those on pages which only earlier sends opened are spoiled too.
"""

import argparse
import sys
import tempfile
import warnings
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from dateline.wire.boot import boot

boot()

from hypothesis import HealthCheck, Phase, given, seed, settings  # noqa: E402  Django comes first
from hypothesis import strategies as st  # noqa: E402

from dateline.wire.serving import application  # noqa: E402
from wire.crawling import (  # noqa: E402
    addresses,
    busy_desk,
    client_of,
    filled,
    forms_on,
    own_routes,
    send,
    someone,
)
from wire.wires import SLUG, found  # noqa: E402

ROUND = 1_000


def main() -> None:
    """Send, count the answers, and end with 1 where one was a fault."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--sends", type=int, default=5_000)
    options.add_argument("--seed", type=int, default=1)
    asked = options.parse_args()
    warnings.simplefilter("ignore")
    answers: Counter[int] = Counter()
    faults: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        wire = found(Path(name) / "wire")
        application(wire, https_only=False)
        busy_desk(wire)
        roles = (("author", SLUG), ("approver", SLUG), ("editor", None), ("chief-editor", None))
        client = client_of(someone(wire, "all", *roles, ("operator", None)), csrf=True)
        for begun in range(0, asked.sends, ROUND):
            paths = [path for route in own_routes() for path in addresses(route)]
            forms = forms_on(client, paths)

            @seed(asked.seed + begun)
            @settings(
                max_examples=min(ROUND, asked.sends - begun),
                deadline=None,
                database=None,
                phases=(Phase.generate,),
                suppress_health_check=list(HealthCheck),
            )
            @given(data=st.data())
            def spoil(data: st.DataObject) -> None:
                sent = data.draw(filled(forms))  # noqa: B023  called within its own round
                status = send(client, sent)
                answers[status] += 1
                if status >= 500:
                    faults.append(f"{status} {sent}")

            spoil()
            told = f"{sum(answers.values()):,} sent to {len(forms)} forms: {dict(answers)}"
            print(told, flush=True)
    for fault in faults[:20]:
        print(fault)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()

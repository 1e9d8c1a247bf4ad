"""Verify: readers of copies (JSON, page, PDF, text), and the verdict on each.

Bytes and values in, a `Verdict` out; what a copy is, is seen in its bytes. Keys come from a policy,
a wire or an earlier visit (`Trust`), never from the copy.

- ``release.json``: the canonical JSON of a copy, to the last byte (`prove`); or a tombstone.
- page: the bundle in ``<script type="application/json" id="dateline-copy">``; every element,
  attribute and word must be what `dateline.press.page` makes of it (`page`, `dom`).
- PDF: the rendered file by its digest, then exactly the update that carries the bundle (`pdf`).
- text: found by its last line or by trace in a record at hand, and compared by words (`text`).

``authentic`` exits with 0, ``altered`` with 1, ``unknown`` with 2, ``withdrawn`` and ``superseded``
with 3. What came later is read from a record at hand, whose entries decide (`since`, `history`).
``--json`` prints ``verdict``, ``release``, ``version``, ``as_of``, ``later`` (``checked`` or
``unknown``), ``altered`` (``seen``, ``signed``) and ``checks`` (``name``, ``ok``, ``detail``).

>>> from dateline.verify import Trust, verify
>>> verdict = verify(b"", name="a.json", trust=Trust(), record=None, siblings=lambda path: None)
>>> verdict.verdict, verdict.exit_code
('unknown', 2)
>>> verdict.explanation[0]
'a.json: This copy is empty.'
"""

from dateline.verify.judge import verify as verify
from dateline.verify.trust import Trust as Trust
from dateline.verify.verdict import Verdict as Verdict
from dateline.verify.verdict import format_json as format_json
from dateline.verify.view import RecordView as RecordView

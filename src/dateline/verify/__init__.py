"""Verify: readers of copies (JSON, PDF, page, text), and the verdict on them.

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

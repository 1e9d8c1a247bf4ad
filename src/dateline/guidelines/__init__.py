r"""Guidelines: rule sets as data, the checks that apply them, and what they find.

A rule set (``DG-2026.1``) is package data, one table a rule; `ruleset_bytes` is what the record
holds the digest of. `check` applies it to a document and, where there is one, to the facts of its
filing, and returns findings in reading order. Offsets count code points of the document's
plain-text rendering. Severities: **block**, **fix**, **ask**, **note**.

>>> from dateline.guidelines import check, load
>>> from dateline.release.model import Document, Paragraph, Run
>>> words = Run("The harbour in Osterby opens on Monday, the council said. " * 12)
>>> body = (Paragraph((words,)),)
>>> document = Document("Osterby opens its harbour!", None, None, "en", "ltr", body)
>>> for finding in check(document, None, rules=load("DG-2026.1")):
...     print(finding.rule, finding.severity, finding.start, finding.end, repr(finding.excerpt))
DG-01 fix 25 26 '!'
DG-02 fix 28 28 ''
DG-05 fix 724 724 ''
DG-06 note 724 724 ''

The list that `dateline check` prints shows each finding at its words:

>>> from dateline.guidelines.show import show
>>> from dateline.release.text import render_text
>>> found = check(document, None, rules=load())[:1]
>>> print(show(found, render_text(document), name="harbour.txt", color=False))
fix[DG-01]: A headline that tells the news
  --> harbour.txt:1:26
   |
 1 | Osterby opens its harbour!
   |                          ^
   = The headline has an exclamation mark. Take it out and let the news speak.
<BLANKLINE>
harbour.txt: 1 finding: 1 to fix
"""

from importlib import import_module
from typing import TYPE_CHECKING

from dateline.guidelines.errors import GuidelinesError as GuidelinesError
from dateline.guidelines.errors import UnknownRuleSetError as UnknownRuleSetError
from dateline.guidelines.figures import Figures as Figures
from dateline.guidelines.figures import figures as figures
from dateline.guidelines.finding import Authorisation as Authorisation
from dateline.guidelines.finding import ChangedField as ChangedField
from dateline.guidelines.finding import Earlier as Earlier
from dateline.guidelines.finding import FilingFacts as FilingFacts
from dateline.guidelines.finding import Finding as Finding
from dateline.guidelines.finding import OtherSource as OtherSource
from dateline.guidelines.finding import PictureFacts as PictureFacts
from dateline.guidelines.finding import Severity as Severity
from dateline.guidelines.finding import VerifiedFact as VerifiedFact
from dateline.guidelines.rules import LATEST as LATEST
from dateline.guidelines.rules import Rule as Rule
from dateline.guidelines.rules import RuleSet as RuleSet
from dateline.guidelines.rules import languages as languages
from dateline.guidelines.rules import load as load
from dateline.guidelines.rules import ruleset_bytes as ruleset_bytes
from dateline.guidelines.rules import translated as translated
from dateline.guidelines.rules import wordings as wordings

if TYPE_CHECKING:
    from dateline.guidelines.asking import Place as Place
    from dateline.guidelines.asking import Question as Question
    from dateline.guidelines.asking import questions as questions
    from dateline.guidelines.engine import check as check
    from dateline.guidelines.imitation import Likeness as Likeness
    from dateline.guidelines.imitation import likenesses as likenesses


def __getattr__(name: str) -> object:
    """Load the engine when `check` is first asked for: its patterns take long to compile."""
    if name == "check":
        return import_module("dateline.guidelines.engine").check
    if name in {"Place", "Question", "questions"}:
        return getattr(import_module("dateline.guidelines.asking"), name)
    if name in {"Likeness", "likenesses"}:
        return getattr(import_module("dateline.guidelines.imitation"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

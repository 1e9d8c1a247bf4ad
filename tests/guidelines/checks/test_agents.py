"""DG-42: whoever files for a source holds its live authorisation."""

import msgspec
import pytest

from dateline.guidelines import Authorisation, FilingFacts
from guidelines.documents import FILING, findings, release

AGENT = "Tidemark Press Office"
LEAVE = Authorisation(AGENT, "letter", "2026-02-01")


def filed_by(agent: str, *leaves: Authorisation) -> FilingFacts:
    return msgspec.structs.replace(FILING, agent=agent, agents=leaves)


REFUSED = {
    "no leave at all": ((), "no leave"),
    "another's leave": ((msgspec.structs.replace(LEAVE, agent="Pell & Sons"),), "no leave"),
    "no method": ((msgspec.structs.replace(LEAVE, method=None),), "no method or date"),
    "no date": ((msgspec.structs.replace(LEAVE, since=None),), "no method or date"),
    "from later on": ((msgspec.structs.replace(LEAVE, since="2026-03-04"),), "began after"),
    "ended": ((msgspec.structs.replace(LEAVE, until="2026-03-02"),), "ended on 2026-03-02"),
}
ALLOWED = {
    "the source itself": ("Osterby Council", ()),
    "said so": ("itself", ()),
    "a live leave": (AGENT, (LEAVE,)),
    "a leave to the day": (AGENT, (msgspec.structs.replace(LEAVE, until="2026-03-03"),)),
    "its legal form left out": (f"{AGENT} Ltd.", (LEAVE,)),
    "renewed": (AGENT, (msgspec.structs.replace(LEAVE, until="2026-02-20"), LEAVE)),
}


@pytest.mark.parametrize(("leaves", "words"), REFUSED.values(), ids=REFUSED.keys())
def test_an_agent_without_a_live_leave_blocks(
    leaves: tuple[Authorisation, ...], words: str
) -> None:
    (finding,) = findings("DG-42", release("Text."), filed_by(AGENT, *leaves))
    assert (finding.severity, finding.start, finding.end) == ("block", 0, 0)
    assert AGENT in finding.message
    assert words in finding.message


@pytest.mark.parametrize(("agent", "leaves"), ALLOWED.values(), ids=ALLOWED.keys())
def test_the_source_and_its_agents_pass(agent: str, leaves: tuple[Authorisation, ...]) -> None:
    assert findings("DG-42", release("Text."), filed_by(agent, *leaves)) == []


def test_without_a_filing_there_is_no_agent() -> None:
    assert findings("DG-42", release("Text.")) == []

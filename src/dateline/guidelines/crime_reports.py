"""Texts that tell of a crime and its trial: a prosecutor's release, a court's."""

from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import lexicon

_WORDS = lexicon(
    "defendant defendants prosecuted prosecutor prosecutors prosecuting convicted sentenced felony"
    " arraigned indicted indictment jury manslaughter homicide charged arrested trial counts"
)
_SURELY = 4


def tells_of_a_trial(case: Case) -> bool:
    """Say whether a text has so many of a trial's words that what it tells is charged there."""
    return len(_WORDS & case.vocabulary) >= _SURELY

"""Which other languages an English release has passages in, by their small words."""

from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import lexicon

_SMALL = {
    "es": lexicon("la de en se su el los las una que del por también desde con pero muy sin es lo"),
    "fr": lexicon("les des une est dans que qui avec pour aux mais sans ces leur il"),
    "de": lexicon("der das und nicht eine ist mit auch dem den sich auf ein wird ohne"),
}
_ENOUGH = 5


def other_tongues(case: Case) -> list[str]:
    """Return the languages, beside its own, that an English release has sentences in."""
    if not case.document.language.startswith("en"):
        return []
    return [name for name, small in _SMALL.items() if len(small & case.vocabulary) >= _ENOUGH]

"""Whether a name or domain looks like that of another source, by the words of the guidelines' rule.

What does is held: nothing is taken in until an operator says how it is known to be another.
"""

from collections.abc import Collection, Sequence

from dateline.guidelines import likenesses
from dateline.guidelines.imitation import Likeness
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.rule_sets import rules_in_force
from dateline.wire.sentences import InLanguage, listed
from dateline.wire.sources.models import Source
from dateline.wire.sources.queries import known_sources

RULE = "DG-43"


class LookalikeError(RefusedError):
    """A name or domain is held because it looks like another source's; ``sentences`` say how."""

    def __init__(self, sentences: Sequence[InLanguage]) -> None:
        """Say so, and what to do."""
        super().__init__("fault_lookalike", sentences=listed(sentences))
        self.sentences = sentences


def check_unlike(
    wire: Wire, name: str, domains: Collection[str], *, own: Source | None = None
) -> None:
    """Raise `LookalikeError` where a name or domain looks like that of any source but ``own``.

    The very same domain is held when something is filed, until it is verified: two sources may
    share one.
    """
    rows = Source.objects.exclude(pk=own.pk) if own else Source.objects.all()
    rule = next((each for each in rules_in_force(wire).rules if each.id == RULE), None)
    if rule is None:  # a wire may adopt a set without it
        return
    found = list(likenesses(rule, name, domains, known_sources(rows), proven=domains))
    if found:
        raise LookalikeError([_sentence(wire, each) for each in found])


def _sentence(wire: Wire, found: Likeness) -> InLanguage:
    def written(language: str) -> str:
        rules = rules_in_force(wire, language)
        return rules.rule(RULE).message(found.key, found.values, rules.language)

    return written

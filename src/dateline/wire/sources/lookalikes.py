"""Whether a name or domain looks like that of another source, by the words of the guidelines' rule.

What does is held: nothing is taken in until an operator says how it is known to be another.
"""

from collections.abc import Collection

from dateline.guidelines import LATEST, likenesses, load
from dateline.wire.errors import RefusedError
from dateline.wire.sources.models import Source
from dateline.wire.sources.queries import known_sources

RULE = "DG-43"


class LookalikeError(RefusedError):
    """A name or domain is held because it looks like another source's; ``sentences`` say how."""

    def __init__(self, sentences: list[str]) -> None:
        """Say so, and what to do."""
        super().__init__(
            f"Held: {' '.join(sentences)} If they are two, say how you know that (--distinct)."
        )
        self.sentences = sentences


def check_unlike(name: str, domains: Collection[str], *, own: Source | None = None) -> None:
    """Raise `LookalikeError` where a name or domain looks like that of any source but ``own``.

    The very same domain is held when something is filed, until it is verified: two sources may
    share one.
    """
    rules = load(LATEST)
    rule = rules.rule(RULE)
    rows = Source.objects.exclude(pk=own.pk) if own else Source.objects.all()
    found = likenesses(rule, name, domains, known_sources(rows), proven=domains)
    sentences = [rule.message(each.key, each.values, rules.language) for each in found]
    if sentences:
        raise LookalikeError(sentences)

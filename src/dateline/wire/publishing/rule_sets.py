"""The rule sets that a wire adopted: which is in force, and each as it was adopted.

The record's ``guidelines.adopted`` statements say which and when; a set's bytes come with the
package, or lie under their digest in ``media/guidelines/``, and are the ones whose digest was
adopted.
"""

import functools
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from dateline.guidelines import LATEST, RuleSet, load, ruleset_bytes, translated
from dateline.guidelines.errors import UnknownRuleSetError
from dateline.record.statement import GuidelinesAdopted, Statement
from dateline.release.canonical import parse_value
from dateline.wire.opening import Wire
from dateline.wire.publishing.models import Opening
from dateline.wire.storage import write_file


class Adopted(NamedTuple):
    """A rule set with the statement that adopted it and the index of that entry."""

    statement: GuidelinesAdopted
    rules: RuleSet
    entry: int


def adopted_sets(wire: Wire) -> tuple[Adopted, ...]:
    """Return the sets that a wire adopted, in that order; of a set that is lost nothing is told."""
    contents = ((at, said, _content(wire, said)) for at, said in _statements())
    return tuple(
        Adopted(said, _parsed(content), at) for at, said, content in contents if content is not None
    )


def lost_sets(wire: Wire) -> list[GuidelinesAdopted]:
    """Return the statements of adopted sets whose bytes aren't here."""
    return [said for _at, said in _statements() if _content(wire, said) is None]


def _statements() -> Iterator[tuple[int, GuidelinesAdopted]]:
    for row in Opening.objects.exclude(statement=b"").order_by("entry"):
        statement: Statement = parse_value(bytes(row.statement), Statement)  # type: ignore[arg-type]
        if isinstance(statement, GuidelinesAdopted):
            yield row.entry, statement


def in_force(wire: Wire) -> str:
    """Return the id of the set that filings are read against now: the one adopted last."""
    adopted = adopted_sets(wire)
    return adopted[-1].rules.id if adopted else LATEST


def rules_in_force(wire: Wire, language: str | None = None) -> RuleSet:
    """Return the set in force, its words in a language as far as there are any."""
    adopted = adopted_sets(wire)
    return translated(adopted[-1].rules if adopted else load(LATEST), language)


def rules_of(wire: Wire, ruleset: str, language: str | None = None) -> RuleSet:
    """Return a set by its id, as it was adopted. Raises `UnknownRuleSetError`."""
    for adopted in adopted_sets(wire):
        if adopted.rules.id == ruleset:
            return translated(adopted.rules, language)
    raise UnknownRuleSetError(f"This wire adopted no rule set {ruleset!r}.")


def keep_rules(wire: Wire, content: bytes) -> None:
    """Keep the bytes of a set that the package doesn't have, under their digest."""
    path = _shelf(wire, hashlib.sha256(content).hexdigest())
    if not path.exists():
        write_file(path, content, durable=True)


def content_of(wire: Wire, adopted: Adopted) -> bytes:
    """Return the bytes of a set, of which the record holds the digest."""
    content = _content(wire, adopted.statement)
    if content is None:
        raise UnknownRuleSetError(f"The bytes of {adopted.rules.id} are gone: restore media/.")
    return content


def _content(wire: Wire, statement: GuidelinesAdopted) -> bytes | None:
    packed = _packed(statement.guidelines)
    if packed is not None and hashlib.sha256(packed).hexdigest() == statement.sha256:
        return packed
    path = _shelf(wire, statement.sha256)
    if not path.is_file():
        return None
    content = path.read_bytes()
    return content if hashlib.sha256(content).hexdigest() == statement.sha256 else None


def _packed(ruleset: str) -> bytes | None:
    try:
        return ruleset_bytes(ruleset)
    except UnknownRuleSetError:
        return None


def _shelf(wire: Wire, digest: str) -> Path:
    return wire.media / "guidelines" / f"{digest}.json"


@functools.lru_cache(maxsize=8)
def _parsed(content: bytes) -> RuleSet:
    return parse_value(content, RuleSet)

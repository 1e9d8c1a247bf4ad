"""Whom a filing names: the accused with their passages, and who might be asked to confirm."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from dateline.guidelines import FilingFacts, Finding, RuleSet
from dateline.guidelines.parties import is_own, same_party
from dateline.guidelines.passages import ACCUSED, PARTNER, Named, Passage, named_in, passages_about
from dateline.record.filed import Filed
from dateline.release.model import Document
from dateline.release.text import render_text
from dateline.wire.opening import Wire
from dateline.wire.publishing.rule_sets import rules_in_force

MOST = 24


class Party(NamedTuple):
    """Somebody a text names, with the sentences about them in reading order."""

    name: str
    passages: tuple[Passage, ...]

    @property
    def sentences(self) -> tuple[str, ...]:
        """The words of the sentences."""
        return tuple(passage.words for passage in self.passages)

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The paragraphs that the sentences stand in, each once."""
        return tuple(dict.fromkeys(passage.paragraph for passage in self.passages))


class People(NamedTuple):
    """Whom a filing names, each once: accused (DG-34), partners (DG-35), speakers of quotes."""

    accused: tuple[Party, ...]
    partners: tuple[Party, ...]
    quoted: tuple[Party, ...]


def people_in(wire: Wire, filed: Filed, findings: Sequence[Finding]) -> People:
    """Return whom a filing names; accused and partners are those of its findings, no others."""
    document = filed.document
    found = {rule: [f for f in findings if f.rule == rule] for rule in (ACCUSED, PARTNER)}
    named = _named(filed, rules_in_force(wire)) if any(found.values()) else ()
    accused = _grouped([_named_at(finding, named) for finding in found[ACCUSED]])
    partners = tuple(
        Party(one.name, passages_about(document, one.name) or one.passages)
        for one in _grouped([_named_at(finding, named) for finding in found[PARTNER]])
    )
    speakers = dict.fromkeys(q.speaker for q in document.quotes if q.speaker)
    quoted = tuple(Party(name, passages_about(document, name)) for name in list(speakers)[:MOST])
    return People(accused, partners, quoted)


def is_same(one: str, other: str) -> bool:
    """Say whether two names are of one party: short forms and surnames count."""
    return same_party(one, other) or is_own(one, (other,)) or is_own(other, (one,))


def _named(filed: Filed, rules: RuleSet) -> tuple[Named, ...]:
    """Return the names in a text by what of the filing alone tells whose they are."""
    filing = filed.filing
    facts = FilingFacts(
        source_name=filing.source_name,
        domains=(),
        verified=(),
        owner=filing.disclosure.owner,
        payer=filing.disclosure.payer,
        agent=filing.disclosure.agent,
        filed_at=filing.filed_at,
    )
    return named_in(filed.document, facts, rules=rules)


def _named_at(finding: Finding, named: Iterable[Named]) -> tuple[str, Passage]:
    """Return the name and sentence of a finding; its own words where no name is told apart."""
    for one in named:
        if (one.rule, one.start, one.end) == (finding.rule, finding.start, finding.end):
            return one.name, one.passage
    words = finding.excerpt
    return words, Passage(finding.start, finding.end, words, words)


def _grouped(found: list[tuple[str, Passage]]) -> tuple[Party, ...]:
    """Return each party once, under its longest name, with all its sentences."""
    groups: list[tuple[str, list[Passage]]] = []
    for name, passage in found:
        for index, (known, passages) in enumerate(groups):
            if is_same(known, name):
                if passage not in passages:
                    passages.append(passage)
                groups[index] = (max(known, name, key=len), passages)
                break
        else:
            groups.append((name, [passage]))
    return tuple(Party(name, tuple(passages)) for name, passages in groups)


def whole_text(document: Document) -> tuple[str, ...]:
    """Return the paragraphs of a text as a co-issuer signs it: all but contacts."""
    about = ("contact", "social", "permalink", "footer")
    rendering = render_text(document)
    return tuple(rendering.text[s.start : s.end] for s in rendering.segments if s.kind not in about)

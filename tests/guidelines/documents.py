"""Releases to judge, made from a few words; organisations and people in them are invented."""

import re

from dateline.guidelines import FilingFacts, Finding, VerifiedFact, load
from dateline.guidelines.case import build_case
from dateline.guidelines.engine import judge
from dateline.release.model import (
    Block,
    Boilerplate,
    Contact,
    Dateline,
    Document,
    Paragraph,
    Quotation,
    Quote,
    Run,
    Runs,
)

_LINK = re.compile(r"\[([^\]]*)\]\(([^)]*)\)")
HEADLINE = "Osterby council opens the new harbour to traffic"
DATELINE = Dateline(
    text="OSTERBY, March 3, 2026 /Dateline/ --", city="OSTERBY", date="2026-03-03", wire="Dateline"
)
CONTACT = Contact(name="Ilse Thorne", role="Press officer", email="press@osterby.example")
SENTENCE = "The council said on Monday that the harbour will take ships of up to ninety metres. "


def runs(text: str) -> Runs:
    """Return a text as runs; ``[words](address)`` is a link, ``#`` one without a target."""
    out: list[Run] = []
    at = 0
    for link in _LINK.finditer(text):
        if link.start() > at:
            out.append(Run(text[at : link.start()]))
        out.append(Run(link[1], link="" if link[2] == "#" else link[2]))
        at = link.end()
    if text[at:]:
        out.append(Run(text[at:]))
    return tuple(out)


def pull_quote(text: str, attribution: str | None) -> Quote:
    """Return a quotation set apart."""
    return Quote((runs(text),), attribution)


def release(
    *blocks: str | Block,
    headline: str = HEADLINE,
    dateline: Dateline | None = DATELINE,
    contacts: tuple[Contact, ...] = (CONTACT,),
    boilerplate: str | None = None,
    quotes: tuple[Quotation, ...] = (),
    language: str = "en",
) -> Document:
    """Return a release; a text is a paragraph of its body."""
    about = Boilerplate("Osterby Council", "About Osterby Council", (runs(boilerplate or ""),))
    return Document(
        headline=headline,
        subheadline=None,
        dateline=dateline,
        language=language,
        direction="rtl" if language in {"fa", "ar"} else "ltr",
        body=tuple(Paragraph(runs(b)) if isinstance(b, str) else b for b in blocks),
        quotes=quotes,
        contacts=contacts,
        boilerplate=(about,) if boilerplate else (),
    )


FILING = FilingFacts(
    source_name="Osterby Council",
    domains=("osterby.example",),
    verified=(VerifiedFact("domain", "osterby.example", "dns", "2026-02-01"),),
    owner="itself",
    payer="itself",
    agent="itself",
    filed_at="2026-03-03T09:00:00Z",
)


def findings(rule: str, document: Document, filing: FilingFacts | None = None) -> list[Finding]:
    """Return what one rule's own check finds; what only reads like a breach isn't among it."""
    found = judge(build_case(document, filing), filing, rules=load())
    return [finding for finding in found if finding.rule == rule]


def touched(found: list[str], text: str, words: str) -> bool:
    """Say whether any of the words that were found touches some words of a text."""
    start = text.index(words)
    return any(
        text.find(each) < start + len(words) and start < text.find(each) + len(each)
        for each in found
    )


def excerpts(rule: str, document: Document, filing: FilingFacts | None = None) -> list[str]:
    """Return the words that one rule points at."""
    return [finding.excerpt for finding in findings(rule, document, filing)]

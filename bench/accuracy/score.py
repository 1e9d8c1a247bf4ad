"""Compare what the readers found with a label, field by field."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import NamedTuple

from keys import (
    digits,
    end_key,
    is_described,
    key,
    letters,
    organization,
    person,
    speaker,
    start_key,
    tokens,
)

from dateline.release.boilerplates import heading_subject
from dateline.release.model import Boilerplate, Document
from dateline.release.text import render_text

DATELINE = ("city", "region", "country", "date", "wire")
_BODY = frozenset({"dateline", "paragraph", "heading", "item", "quote", "attribution", "cell"})
Label = Mapping[str, object]


class Difference(NamedTuple):
    """A field that was read otherwise than labelled; ``missed`` are keys to find in the text."""

    name: str
    found: str
    missed: tuple[str, ...] = ()


@dataclass
class Tally:
    """Counts of one half: right of all, for each field; and what differs, by release."""

    right: Counter[str] = field(default_factory=Counter)
    all: Counter[str] = field(default_factory=Counter)
    differences: list[tuple[str, Difference]] = field(default_factory=list)

    def add(self, release: str, name: str, right: int, of: int, difference: Difference) -> None:
        """Count a field of a release, and keep what differs."""
        self.right[name] += right
        self.all[name] += of
        if right < of:
            self.differences.append((release, difference))

    def share(self, name: str) -> float:
        """Return how many of a field were right; 1 where there were none."""
        return self.right[name] / self.all[name] if self.all[name] else 1.0

    def f1(self, name: str) -> float:
        """Return the harmonic mean of precision and recall of a field found in any number."""
        hits = 2 * self.right[name]
        total = self.all[f"{name} found"] + self.all[f"{name} labelled"]
        return hits / total if total else 1.0


def score_release(label: Label, document: Document, tally: Tally) -> None:
    """Count every field of a release of the wires."""
    name = str(label["id"])
    same = key(document.headline) == label["headline"]
    tally.add(name, "headline", same, 1, Difference("headline", document.headline))
    _score_dateline(name, label["dateline"], document, tally)
    score_sections(label, document, tally)
    same = bool(document.embargo) == label["embargo"]
    tally.add(name, "embargo", same, 1, Difference("embargo", str(document.embargo)))


def score_sections(label: Label, document: Document, tally: Tally) -> None:
    """Count contacts, boilerplate and, where they were labelled, quotations."""
    name = str(label["id"])
    if "quotes" in label:
        _score_quotes(name, _listed(label, "quotes"), document, tally)
    _score_contacts(name, _listed(label, "contacts"), document, tally)
    _score_boilerplates(name, _listed(label, "boilerplates"), document, tally)


def _listed(label: Label, name: str) -> list[Mapping[str, object]]:
    values = label[name]
    assert isinstance(values, list)
    return values


def _score_dateline(name: str, label: object, document: Document, tally: Tally) -> None:
    found = document.dateline
    text = found.text if found else "none"
    if not isinstance(label, dict):
        same = found is None or not (found.city or found.date or found.wire)
        tally.add(name, "no dateline", same, 1, Difference("no dateline", text))
        return
    for part in DATELINE:
        read = getattr(found, part) if found else None
        same = letters(read) == letters(label.get(part))
        shown = f"{text!r}: {read!r}, labelled {label.get(part)!r}"
        tally.add(name, f"dateline {part}", same, 1, Difference(f"dateline {part}", shown))


def _score_quotes(
    name: str, labels: list[Mapping[str, object]], document: Document, tally: Tally
) -> None:
    wanted = {(q["start"], q["end"]): q for q in labels}
    found = [((start_key(q.text), end_key(q.text)), q) for q in document.quotes]
    seen = {place for place, _ in found}
    for place, quotation in found:
        label = wanted.get(place)
        shown = f"{quotation.text[:70]!r} by {quotation.speaker!r}"
        if label is None:
            tally.all["quotes found"] += 1
            tally.differences.append((name, Difference("quotes", f"not labelled: {shown}")))
            continue
        right = _is_speaker(quotation.speaker, label["speaker"])
        if label.get("optional"):
            continue
        tally.all["quotes found"] += 1
        tally.right["quotes"] += right
        missed = () if right or label["speaker"] is None else (str(label["speaker"]),)
        if not right:
            tally.differences.append((name, Difference("quotes", f"speaker: {shown}", missed)))
        if right and label.get("role"):
            tally.all["quote roles"] += 1
            tally.right["quote roles"] += _is_role(quotation.role, label["role"])
    for expected in labels:
        if not expected.get("optional"):
            tally.all["quotes labelled"] += 1
            if (expected["start"], expected["end"]) not in seen:
                difference = Difference("quotes", "missed", (str(expected["start"]),))
                tally.differences.append((name, difference))


def _is_role(found: str | None, labelled: object) -> bool:
    """Say whether a role is the one labelled, which may have its article."""
    return labelled in (key(found), *(key(f"{word} {found}") for word in ("a", "an", "the")))


def _is_speaker(found: str | None, labelled: object) -> bool:
    """Say whether a speaker is the one labelled, who may be nobody where one is only described."""
    if labelled is None:
        return found is None or is_described(found)
    return labelled in (person(found), speaker(found))


def _score_contacts(
    name: str, labels: list[Mapping[str, object]], document: Document, tally: Tally
) -> None:
    parts = ("name", "phone", "email")
    wanted = Counter(tuple(label.get(part) for part in parts) for label in labels)
    tally.all["contacts labelled"] += wanted.total()
    tally.all["contacts found"] += len(document.contacts)
    for contact in document.contacts:
        place = (person(contact.name), digits(contact.phone), key(contact.email))
        if wanted[place]:
            wanted[place] -= 1
            tally.right["contacts"] += 1
        else:
            tally.differences.append((name, Difference("contacts", f"not labelled: {contact}")))
    for missing, count in wanted.items():
        if count:
            missed = tuple(str(part) for part in missing if part)
            tally.differences.append((name, Difference("contacts", "missed", missed)))


def _score_boilerplates(
    name: str, labels: list[Mapping[str, object]], document: Document, tally: Tally
) -> None:
    wanted = {(b["organization"], b["start"], b["end"]) for b in labels}
    found = set()
    shown: list[str] = []
    for boilerplate in document.boilerplate:
        words = " ".join("".join(run.text for run in runs) for runs in boilerplate.paragraphs)
        text = start_key(words), end_key(words)
        headed = (_named_by_heading(boilerplate), *text)
        named = (organization(boilerplate.organization), *text)
        found.add(headed if headed in wanted else named)
        shown.append(f"{boilerplate.organization!r}: {words[:40]!r} … {words[-40:]!r}")
    missed = tuple(str(part) for place in wanted - found for part in place if part)
    difference = Difference("boilerplate", "; ".join(shown) or "none", missed)
    tally.add(name, "boilerplate", found == wanted, 1, difference)


def _named_by_heading(boilerplate: Boilerplate) -> str | None:
    """Return the key of whom the heading names: *the Author*, where the reader has her name."""
    return organization(heading_subject((boilerplate.heading or "").strip()))


def score_page(label: Label, page: str, document: Document, tally: Tally) -> None:
    """Count headline, date and the words of the body of a served page."""
    name = str(label["id"])
    same = key(document.headline) == label["headline"]
    tally.add(name, "page headline", same, 1, Difference("page headline", document.headline))
    date = document.dateline.date if document.dateline else None
    shown = f"{date}, labelled {label['date']}"
    tally.add(name, "page date", date == label["date"], 1, Difference("page date", shown))
    first, last = _span(label["body"])
    wanted, found = Counter(tokens(_words(page[first:last]))), Counter(tokens(_body(document)))
    common = (wanted & found).total()
    tally.right["page words"] += common
    tally.all["page words"] += wanted.total()
    tally.right["page words found"] += common
    tally.all["page words found"] += found.total()
    lost, more = " ".join(wanted - found), " ".join(found - wanted)
    if lost or more:
        tally.differences.append((name, Difference("page words", f"lost: {lost}; more: {more}")))


def _span(value: object) -> tuple[int, int]:
    assert isinstance(value, list)
    return value[0], value[1]


def _body(document: Document) -> str:
    """Return the words of the body; boilerplate and contacts of a page stand in its body too."""
    rendering = render_text(document)
    kept = (s for s in rendering.segments if s.kind in _BODY and s.kind != "dateline")
    words = [rendering.text[s.start : s.end] for s in kept]
    for boilerplate in document.boilerplate:
        words.append(boilerplate.heading or "")
        words.extend("".join(run.text for run in runs) for runs in boilerplate.paragraphs)
    return "\n".join(_without_targets(words))


def _without_targets(lines: Iterable[str]) -> Iterable[str]:
    """Take the targets out of rendered links, which a served page shows to nobody."""
    for line in lines:
        head, *rest = line.split("](")
        yield head + " ".join(part.partition(")")[2] for part in rest)


class _Words(HTMLParser):
    """The words of a stretch of a page, by the standard library's parser and nothing of ours."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in {"script", "style"}:
            self.silent += 1
        if tag in {"p", "br", "div", "li", "td", "h2", "h3", "h4", "tr"}:
            self.text.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in {"script", "style"}:
            self.silent -= 1

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.text.append(data)


def _words(page: str) -> str:
    parser = _Words()
    parser.feed(page)
    return "".join(parser.text)

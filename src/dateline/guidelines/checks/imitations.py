"""DG-43: name, domain and logo don't imitate another source's, nor do addresses and pictures."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from dateline.guidelines.case import Case
from dateline.guidelines.checks.pictures import place_of
from dateline.guidelines.finding import FilingFacts, Hit
from dateline.guidelines.imitation import domain_imitates, likenesses
from dateline.guidelines.parties import core_words
from dateline.guidelines.rules import Rule
from dateline.release.model import Contact


def check_imitation(case: Case, rule: Rule) -> Iterator[Hit]:
    """Compare the source, and the addresses it gives, with the sources the wire knew before it.

    A picture like the logo of any other source is asked about: the other may have lent it.
    """
    filing = case.filing
    if filing is None:
        return
    yield from _logos(case, filing)
    own = _claimed(filing)
    for found in likenesses(rule, filing.source_name, own, filing.others, proven=filing.domains):
        yield Hit(0, 0, found.key, None, found.values)
    yield from _addresses(case, filing, rule.words("domains"))


def _claimed(filing: FilingFacts) -> tuple[str, ...]:
    stated = tuple(f.value.lower() for f in filing.verified if f.field == "domain")
    return tuple(dict.fromkeys((*(domain.lower() for domain in filing.domains), *stated)))


def _addresses(case: Case, filing: FilingFacts, affixes: tuple[str, ...]) -> Iterator[Hit]:
    claimed = frozenset(_claimed(filing))
    for index, contact in enumerate(case.document.contacts):
        for address, domain in _domains(contact):
            if any(domain == own or domain.endswith("." + own) for own in claimed):
                continue
            found = _likened(filing, domain, affixes, own=False)
            if found is not None:
                start, end = _place(case, index, address)
                yield case.hit(
                    start, end, "address", domain=domain, theirs=found[0], other=found[1]
                )
    for link in case.links:
        domain = _host(link.url).lower().removeprefix("www.")
        if not domain or any(domain == own or domain.endswith("." + own) for own in claimed):
            continue
        found = _likened(filing, domain, affixes, own=True)
        if found is not None:
            yield case.hit(
                link.start, link.end, "address", domain=domain, theirs=found[0], other=found[1]
            )


def _likened(
    filing: FilingFacts, domain: str, affixes: tuple[str, ...], *, own: bool
) -> tuple[str, str] | None:
    """Return the domain that another looks like, and whose it is; with ``own`` the source's too.

    Words of the source's own name add nothing to its domain: *velamar-software* is *velamar*.
    """
    for other in filing.others:
        for theirs in other.domains:
            if domain_imitates(domain, theirs, affixes):
                return theirs, other.name
    if own:
        empty = (*affixes, *core_words(filing.source_name)[1:])
        for theirs in filing.domains:
            if domain_imitates(domain, theirs, empty) not in {None, "ending"}:
                return theirs, filing.source_name
    return None


def _logos(case: Case, filing: FilingFacts) -> Iterator[Hit]:
    lent = {facts.src: facts.logo_of for facts in filing.pictures if facts.logo_of}
    for index, image in enumerate(case.document.images):
        other = lent.get(image.src or "")
        if other is not None:
            start, end = place_of(case, index, image)
            yield Hit(start, end, "logo", "ask", {"picture": index + 1, "other": other})


def _domains(contact: Contact) -> Iterator[tuple[str, str]]:
    if contact.email and "@" in contact.email:
        yield contact.email, contact.email.rpartition("@")[2].strip(" .>").lower()
    if contact.url:
        url = contact.url if "//" in contact.url else f"//{contact.url}"
        host = _host(url)
        if host:
            yield contact.url, host.removeprefix("www.")


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").strip(".")
    except ValueError:
        return ""


def _place(case: Case, index: int, address: str) -> tuple[int, int]:
    wanted = case.fold(address).lower()
    for stretch in case.of_kind("contact"):
        if stretch.block == index:
            at = case.lowered.find(wanted, stretch.start, stretch.end)
            if at >= 0:
                return at, at + len(wanted)
    return len(case.text), len(case.text)

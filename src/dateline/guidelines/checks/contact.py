"""DG-05: somebody who answers."""

from collections.abc import Iterator

from dateline.guidelines.case import Case, Stretch
from dateline.guidelines.finding import Hit
from dateline.guidelines.rules import Rule
from dateline.release.model import Contact
from dateline.release.patterns import late


def check_contact(case: Case, rule: Rule) -> Iterator[Hit]:
    """Look for a named contact who can be reached, and judge where the addresses are."""
    contacts = case.document.contacts
    named = any(_is_named(contact) and _is_reachable(contact) for contact in contacts)
    if not named and not case.lost_lines:
        yield _nobody(case)
    free = frozenset(rule.words("free_mail"))
    for index, contact in enumerate(contacts):
        if contact.email is None or "@" not in contact.email:
            continue
        domain = _domain(contact.email)
        start, end = _email_span(case, index, contact.email)
        if domain in free:
            yield case.hit(start, end, "free_mail", "ask", domain=domain)
        elif case.filing is not None and not _is_under(domain, case.filing.domains):
            yield case.hit(start, end, "foreign", domain=domain)


_TWO_PEOPLE = late(
    r"[A-ZÀ-ÖØ-Þ][\w'’-]+(?: [A-Z]\.)? [A-ZÀ-ÖØ-Þ][\w'’-]+"
    r" (?:and|or|und|et|y|/|&) [A-ZÀ-ÖØ-Þ][\w'’-]+(?: [A-Z]\.)? [A-ZÀ-ÖØ-Þ][\w'’-]+"
)


def _is_named(contact: Contact) -> bool:
    if contact.name and any(letter.isalpha() for letter in contact.name):
        return True
    # Two names side by side may have been read as an organisation's.
    return _TWO_PEOPLE.fullmatch(contact.organization or "") is not None


def _is_reachable(contact: Contact) -> bool:
    digits = sum(1 for sign in contact.phone or "" if sign.isdigit())
    return digits >= 6 or "@" in (contact.email or "")


def _domain(email: str) -> str:
    return email.rpartition("@")[2].strip(" .>").lower()


def _is_under(domain: str, verified: tuple[str, ...]) -> bool:
    return any(domain == own.lower() or domain.endswith("." + own.lower()) for own in verified)


def _nobody(case: Case) -> Hit:
    contacts = case.document.contacts
    stretches = [s for s in case.of_kind("contact") if s.block is not None]
    if not contacts or not stretches:
        end = _end_of_text(case)
        return case.hit(end, end, "nobody")
    key = "unreachable" if any(_is_named(contact) for contact in contacts) else "unnamed"
    return case.hit(stretches[0].start, stretches[-1].end, key)


def _end_of_text(case: Case) -> int:
    ends = [s.end for s in case.stretches if s.kind not in {"permalink", "footer", "social"}]
    return max(ends, default=0)


def _email_span(case: Case, index: int, email: str) -> tuple[int, int]:
    stretches: list[Stretch] = [s for s in case.of_kind("contact") if s.block == index]
    for stretch in stretches:
        at = case.words(stretch).lower().find(email.lower())
        if at >= 0:
            return stretch.start + at, stretch.start + at + len(email)
    end = _end_of_text(case)
    return end, end

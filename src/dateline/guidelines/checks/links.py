"""DG-07: few links, and honest ones."""

from collections.abc import Iterator
from urllib.parse import SplitResult, parse_qsl, urlsplit

from dateline.guidelines.case import BODY, Case, PlacedLink
from dateline.guidelines.finding import Hit
from dateline.guidelines.rules import Rule
from dateline.release.address_lines import is_address

_COUNTED = BODY | {"boilerplate", "caption"}


def check_links(case: Case, rule: Rule) -> Iterator[Hit]:
    """Judge how many links the text has, where each leads, and whether it leads anywhere."""
    links = [link for link in case.links if link.kind in _COUNTED]
    for link in case.links:
        # Contacts and accounts have links of right, so they aren't counted; an empty one is empty.
        if link.kind in _COUNTED or not link.url.strip():
            yield from _judge(case, rule, link)
    yield from _repeated(case, links)
    live = [link for link in links if link.url]
    allowed = _allowed(case, rule)
    for number, link in enumerate(live, start=1):
        if number == allowed + 1:
            yield case.hit(link.start, link.end, "many", count=len(live), allowed=allowed)


def _allowed(case: Case, rule: Rule) -> int:
    by_length = max(1, case.word_count // rule.number("words_per_link"))
    return min(by_length, rule.number("most"))


def _judge(case: Case, rule: Rule, link: PlacedLink) -> Iterator[Hit]:
    if not link.url.strip():
        if not is_address(link.text.strip()):  # an address that is written out leads where it says
            yield case.hit(link.start, link.end, "nowhere")
        return
    if not link.text.strip():
        yield case.hit(link.start, link.end, "no_words")
    parts = split_url(link.url)
    if parts is None:
        yield case.hit(link.start, link.end, "unreadable")
        return
    if parts.scheme in {"mailto", "tel"}:
        return
    if parts.scheme != "https":
        yield case.hit(link.start, link.end, "not_https")
    host = host_of(parts)
    if host in rule.words("shorteners"):
        yield case.hit(link.start, link.end, "shortener", host=host)
    code = _tracking_code(parts, frozenset(rule.words("tracking")))
    if code is not None:
        yield case.hit(link.start, link.end, "tracking", code=code)


def split_url(url: str) -> SplitResult | None:
    """Take an address apart; ``None`` where it isn't one."""
    try:
        return urlsplit(url.strip())
    except ValueError:
        return None


def host_of(parts: SplitResult) -> str:
    """Return an address's host in lower case without ``www.``."""
    return parts.netloc.rpartition("@")[2].partition(":")[0].lower().removeprefix("www.")


def _tracking_code(parts: SplitResult, codes: frozenset[str]) -> str | None:
    if not parts.query:
        return None
    amazon = ".amazon." in f".{host_of(parts)}"
    for name, _ in parse_qsl(parts.query, keep_blank_values=True, max_num_fields=None):
        lowered = name.lower()
        if lowered.startswith("utm_") or lowered in codes or (amazon and lowered == "tag"):
            return name
    return None


def _repeated(case: Case, links: list[PlacedLink]) -> Iterator[Hit]:
    seen: set[str] = set()
    for link in links:
        address = link.url.strip().rstrip("/#").lower()
        if not address:
            continue
        if address in seen:
            yield case.hit(link.start, link.end, "repeated")
        seen.add(address)

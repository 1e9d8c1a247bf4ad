"""A saved page as a copy: all of it must be what `press` makes from the bundle that it carries.

Both pages are read as tokens (`dateline.verify.dom`) and must be equal from the first to the last:
elements, attributes, comments and words, and nothing may be left over in the source (`spelling`).
So nothing can be added, hidden, painted over or pointed elsewhere.
Tolerated are browsers' own marks of saving: links written out in full, and pictures and style
sheets that lie beside the page under their own names. What lies there is held against the digests
in the signed page. How the page looks isn't judged.
"""

import base64
import hashlib
import re
from dataclasses import dataclass

from dateline.press.errors import UnknownTemplateError
from dateline.press.page import TEMPLATE, render_release
from dateline.record.bundle import Copy
from dateline.release.canonical import canonical_bytes, parse_value
from dateline.release.errors import NotCanonicalError
from dateline.verify.case import Case, Siblings
from dateline.verify.dom import Token, carried_copies, show, tokens_of
from dateline.verify.errors import UnpressableError, UnreadableError
from dateline.verify.places import local_copy, named_digest, same_place
from dateline.verify.prove import prove
from dateline.verify.report import Report
from dateline.verify.sniff import decode
from dateline.verify.spelling import left_over
from dateline.verify.words import first_difference, words_of

MAX_PAGE_BYTES = 32 * 1024 * 1024
TEMPLATE_NAME = "dateline-template"

LOOKS = "Its text is authentic; its looks are not judged."

_NUMBER = re.compile(r"[1-9][0-9]{0,8}")
_REFERENCES = frozenset({"href", "src"})
_LOADED = frozenset({"icon", "preload", "stylesheet"})
_HASHES = {"sha256": hashlib.sha256, "sha384": hashlib.sha384, "sha512": hashlib.sha512}


def read_page(data: bytes, case: Case) -> Copy | None:
    """Judge a page; return the copy that it carries where that one is proven."""
    if len(data) > MAX_PAGE_BYTES:
        raise UnreadableError(f"A page has at most {MAX_PAGE_BYTES} bytes.")
    source = decode(data)
    seen = tokens_of(source)
    carried = carried_copies(seen)
    if not carried:
        case.report.give_up(
            "bundle", "This page carries no bundle, so nothing on it can be proven."
        )
        return None
    copy = prove(_canonical(carried[0]), case)
    if copy is None:
        return None
    try:
        pages = _published(copy, seen)
    except UnknownTemplateError as fault:
        case.report.give_up("template", f"{fault} A later version may know it.")
        return copy
    places = [page.first_difference(seen) for page in pages]
    if None in places:
        page = pages[places.index(None)]
        case.report.check("page", f"All {len(seen)} parts of the page are as published.")
        page.check_files(seen, case)
        _check_spelling(source, case.report)
    else:
        furthest = max(range(len(pages)), key=lambda i: places[i] or 0)
        _differ(seen, pages[furthest].signed, places[furthest] or 0, case.report)
    if case.report.sound:
        case.report.say(LOOKS)
    return copy


@dataclass(frozen=True, slots=True)
class _Page:
    """A page as the wire published it: its URL and its tokens."""

    url: str
    signed: list[Token]

    def first_difference(self, seen: list[Token]) -> int | None:
        """Return the index of the first token that isn't as published."""
        for place, (one, other) in enumerate(zip(seen, self.signed, strict=False)):
            if one != other and not self._same(one, other):
                return place
        shorter, longer = sorted((len(seen), len(self.signed)))
        return None if shorter == longer else shorter

    def check_files(self, seen: list[Token], case: Case) -> None:
        """Hold the files that lie beside a page against the digests in the signed page."""
        absent = 0
        for one, other in zip(seen, self.signed, strict=True):
            for name in _REFERENCES & dict(other.attributes).keys():
                absent += not _check_file(one, other, name, case.siblings, case.report)
        if absent:
            case.report.say(f"{absent} pictures of it weren't at hand to be compared.")

    def _same(self, seen: Token, signed: Token) -> bool:
        """Whether two tokens differ by nothing but how references are written."""
        if (seen.kind, seen.name, seen.text) != (signed.kind, signed.name, signed.text):
            return False
        ours, theirs = dict(seen.attributes), dict(signed.attributes)
        return ours.keys() == theirs.keys() and all(
            value == theirs[name]
            or (name in _REFERENCES and self._same_reference(signed, name, value))
            for name, value in ours.items()
        )

    def _same_reference(self, token: Token, name: str, seen: str) -> bool:
        signed = token.attribute(name) or ""
        if same_place(seen, signed, self.url):
            return True
        return _is_loaded(token) and local_copy(seen, signed) is not None


def _published(copy: Copy, seen: list[Token]) -> tuple[_Page, ...]:
    """Return each page that the wire publishes from a copy."""
    manifest, template = copy.bundle.manifest, _template(seen)
    permalink = f"{manifest.wire.base_url}releases/{manifest.release}/"
    try:
        current = render_release(copy, current=True, template=template)
        own = render_release(copy, current=False, template=template)
    except (LookupError, ValueError) as fault:
        raise UnpressableError(f"No page can be made from this bundle: {fault}.") from None
    return (
        _Page(permalink, tokens_of(current)),
        _Page(f"{permalink}v{manifest.version}/", tokens_of(own)),
    )


def _template(seen: list[Token]) -> int:
    """Return the template version that a page names; the newest where it names none."""
    for token in seen:
        if token.name == "meta" and token.attribute("name") == TEMPLATE_NAME:
            content = token.attribute("content") or ""
            return int(content) if _NUMBER.fullmatch(content) else TEMPLATE
    return TEMPLATE


def _canonical(carried: str) -> bytes:
    """Return a carried copy's canonical form; as it is, where it is no copy.

    In a page ``<`` is written as an escape. That the page carries it in exactly the published
    spelling is seen when the pages are compared.
    """
    content = carried.encode(errors="surrogatepass")
    try:
        return canonical_bytes(parse_value(content, Copy))
    except NotCanonicalError:
        return content


def _is_loaded(signed: Token) -> bool:
    """Whether an element shows or applies a file, which browsers save beside the page."""
    return signed.name == "img" or (signed.name == "link" and signed.attribute("rel") in _LOADED)


def _check_file(seen: Token, signed: Token, name: str, siblings: Siblings, report: Report) -> bool:
    """Check what lies beside a page for one reference; return whether a picture was there."""
    reference, original = seen.attribute(name) or "", signed.attribute(name) or ""
    path = local_copy(reference, original)
    if path is None or not _is_loaded(signed):
        return signed.name != "img"
    content = siblings(path)
    if content is None:
        return signed.name != "img"
    digest, integrity = named_digest(original), signed.attribute("integrity")
    if digest is not None and hashlib.sha256(content).hexdigest() != digest:
        report.check("picture", f"{path} beside the page isn't the picture published.", ok=False)
        report.differ(f"sha256 {hashlib.sha256(content).hexdigest()}", f"sha256 {digest}")
    if integrity is not None and not _has_integrity(content, integrity):
        report.check("style", f"{path} beside the page isn't the wire's style sheet.", ok=False)
        report.differ(path, integrity)
    return True


def _has_integrity(content: bytes, integrity: str) -> bool:
    kind, _, digest = integrity.partition("-")
    make = _HASHES.get(kind)
    return make is not None and base64.b64encode(make(content).digest()).decode() == digest


def _check_spelling(source: str, report: Report) -> None:
    """Check that nothing stands in the source that a browser drops, and others may show."""
    left = left_over(source)
    if left is not None:
        report.check("page", "Something is hidden in the source of the page.", ok=False)
        report.differ(left, "")


def _differ(seen: list[Token], signed: list[Token], place: int, report: Report) -> None:
    one = seen[place] if place < len(seen) else None
    other = signed[place] if place < len(signed) else None
    if one is not None and other is not None and one.kind == other.kind == "text":
        words = first_difference(words_of(one.text), words_of(other.text))
        ours, theirs = (words.seen, words.signed) if words else (one.text, other.text)
    else:
        ours, theirs = show(one), show(other)
    report.check("page", _what(one, other), ok=False)
    report.differ(ours, theirs)
    report.say("The page isn't what the wire makes from the bundle that it carries.")


def _what(seen: Token | None, signed: Token | None) -> str:
    """Say in a sentence what is wrong with the first token that differs."""
    if seen is None or (signed is not None and seen.kind == "close" and signed.kind != "close"):
        return "Something that was published is missing from the page."
    if seen.kind == "comment":
        return "The page has a comment of its own."
    if seen.kind == "open" and (signed is None or signed.kind != "open"):
        return f"The page has an element <{seen.name}> of its own."
    if signed is not None and (seen.kind, seen.name) == (signed.kind, signed.name):
        if seen.kind == "open":
            return f"The attributes of an element <{seen.name}> were changed."
        return f"The text in an element <{seen.name}> was changed."
    return "The page has text or elements of its own."

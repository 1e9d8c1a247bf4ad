"""What the plain-text rendering must mark so that each part reads back as what it is."""

import re
from collections.abc import Sequence

from dateline.release import boilerplates, contacts, embargoes, furniture, marks, socials
from dateline.release.beginnings import may_begin
from dateline.release.body import (
    CAPTION_LABELS,
    caption_label,
    looks_like_caption,
    opens_pull_quote,
)
from dateline.release.boilerplate_ends import ends_boilerplate, looks_like_heading
from dateline.release.boilerplate_paragraphs import is_parted
from dateline.release.datelines import ends_with_dash, is_date_line, parse_dateline
from dateline.release.head import is_body_like, looks_like_subheadline, reads_as_body
from dateline.release.healing import is_broken
from dateline.release.mastheads import may_be_title
from dateline.release.model import (
    Block,
    Boilerplate,
    Document,
    Paragraph,
    Picture,
    Quote,
    Run,
    Runs,
    Social,
)
from dateline.release.openings import glued_sections, is_apart
from dateline.release.page_words import heads_a_list, is_print_stamp
from dateline.release.runs import plain
from dateline.release.tails import ends_a_page

STARTS = 600
_LABELS = (marks.HEADLINE, marks.SUBHEADLINE, marks.BOILERPLATE, marks.EMBARGO)
_LABEL_BEGINNINGS = frozenset(label[:2].lower() for label in (*_LABELS, *CAPTION_LABELS))
_BEGINNINGS = furniture.BEGINNINGS | boilerplates.BEGINNINGS | _LABEL_BEGINNINGS
_LONGEST_LINE = 300
"""No line is longer that is an embargo, a contact, a heading or a date and nothing else."""
_SHOWN = (Quote, Picture)


def reads_otherwise(text: str) -> bool:
    """Say whether a line standing alone would be read as more than words."""
    return bool(
        not text
        or marks.line_kind(text) != "text"
        or (may_begin(text, _BEGINNINGS) and _begins_otherwise(text))
        or contacts.header_length(text)
        or socials.is_account_line(text)
        or (len(text.strip()) <= _LONGEST_LINE and _is_other_line(text))
        or parse_dateline(text) is not None
        or glued_sections(text)
        or ends_a_page(text)
        or heads_a_list(text)
    )


def _begins_otherwise(text: str) -> bool:
    """Say whether a line's first words are those of another part, however long it is."""
    return bool(
        text.startswith(_LABELS)
        or furniture.permalink_label(text)
        or furniture.opens_footer(text)
        or furniture.stamp_permalink(text)
        or boilerplates.opening_length(text)
        or caption_label(text)
    )


def _is_other_line(text: str) -> bool:
    """Say whether a short line is as a whole another part."""
    return bool(
        is_print_stamp(text)
        or furniture.is_notice(text)
        or embargoes.is_embargo(text)
        or contacts.is_contact_line((Run(text),))
        or boilerplates.heading_subject(text) is not None
        or opens_pull_quote(text)
        or is_date_line(text) is not None
    )


def shares_line(document: Document) -> bool:
    """Say whether the first paragraph stands on the dateline's own line."""
    dateline, first = document.dateline, document.body[0] if document.body else None
    if dateline is None or not ends_with_dash(dateline.text):
        return False
    following = plain(first.runs) if isinstance(first, Paragraph) else ""
    found = parse_dateline(f"{dateline.text} {following}"[:STARTS])
    return found is not None and found.text == dateline.text


def headline_label(document: Document) -> str:
    """Return the label a headline needs so as to be read as one."""
    text = document.headline
    if not text:
        return marks.HEADLINE if document.dateline is None else ""
    other = reads_as_body(text) or reads_otherwise(text) or not may_be_title(text)
    return f"{marks.HEADLINE} " if other else ""


def subheadline_label(document: Document) -> str:
    """Return the label a subheadline needs so as to be read as one."""
    text = document.subheadline or ""
    if len(text) > 240 or text == document.headline:
        return f"{marks.SUBHEADLINE} "
    if reads_otherwise(text) or not may_be_title(text):
        return f"{marks.SUBHEADLINE} "
    if document.dateline is not None:
        return "" if document.headline and shares_line(document) else f"{marks.SUBHEADLINE} "
    first = document.body[0] if document.body else None
    follows = plain(first.runs) if isinstance(first, Paragraph) else ""
    sure = looks_like_subheadline(text) and is_body_like(follows, text) and document.headline
    return "" if sure else f"{marks.SUBHEADLINE} "


def paragraph_guard(document: Document, index: int, *, shared: bool) -> str:
    """Return the guard that a paragraph of the body needs, or nothing.

    ``shared``: the first paragraph stands on the dateline's line.
    """
    block = document.body[index]
    text = plain(block.runs) if isinstance(block, Paragraph) else ""
    previous = document.body[index - 1] if index else None
    if reads_otherwise(text) or _goes_on(previous, text):
        return marks.GUARD
    if not shared and text == document.headline:
        return marks.GUARD
    if not shared and index == 0:
        return marks.GUARD if not document.headline or looks_like_subheadline(text) else ""
    if isinstance(previous, _SHOWN) and looks_like_caption(text):
        return marks.GUARD
    if isinstance(previous, Quote) and previous.attribution is None and text.startswith("—"):
        return marks.GUARD
    return marks.GUARD if _holds_account_links(block) else ""


def heading_guard(text: str) -> str:
    """Return the guard that a heading of the body needs, or nothing."""
    other = is_apart(text) or socials.is_account_line(text)
    return marks.GUARD if other or marks.line_kind(f"## {text}") != "heading" else ""


def _goes_on(previous: Block | None, text: str) -> bool:
    if not (text[:1].islower() or "”" in text) or not isinstance(previous, Paragraph):
        return False
    return is_broken(plain(previous.runs)[-2_000:], text)


def _holds_account_links(block: Block) -> bool:
    if not isinstance(block, Paragraph) or all(run.link is None for run in block.runs):
        return False
    named = socials.parse_accounts(block.runs, announced=False) is not None
    return named or contacts.asks_to_write(block.runs)


def boilerplate_label(about: Boilerplate, guarded: Sequence[str]) -> str:
    """Return the line that boilerplate needs over it so as to be read as such, or nothing.

    ``guarded`` are the guards of its paragraphs.
    """
    label = f"{marks.BOILERPLATE} {marks.format_words(about.organization or '')}".rstrip()
    if any(guarded[1:]):
        return label
    if not 1 <= len(about.paragraphs) <= boilerplates.MOST_PARAGRAPHS:
        return label
    first = plain(about.paragraphs[0])
    if about.heading is None:
        return label
    subject = boilerplates.heading_subject(about.heading)
    left = bool(guarded[0]) and _leaves(first)
    single = not left and marks.line_kind(about.heading) == "text"
    if subject is None or not single or _opens_other(about.heading):
        return label
    return "" if boilerplates.organization_of(subject, first) == about.organization else label


def _leaves(text: str) -> bool:
    return reads_otherwise(text) or ends_boilerplate(text) or is_parted(text)


def _opens_other(text: str) -> bool:
    return bool(
        furniture.is_notice(text)
        or furniture.opens_footer(text)
        or furniture.permalink_label(text)
        or contacts.header_length(text)
        or socials.is_account_line(text)
    )


def boilerplate_guards(about: Boilerplate) -> list[str]:
    """Return the guard that each paragraph of boilerplate needs, or nothing."""
    return [marks.GUARD if _left_by(paragraph) else "" for paragraph in about.paragraphs]


def _left_by(paragraph: Runs) -> bool:
    """Say whether a paragraph of boilerplate would be read as what follows it."""
    text = plain(paragraph)
    return _leaves(text) or looks_like_heading(text)


def footer_label(footer: str) -> str:
    """Return the label a wire's footer needs so as to be read as one."""
    lines = footer.split("\n")
    first = lines[0]
    if not furniture.opens_footer(first) or re.match(re.escape(marks.FOOTER), first):
        return f"{marks.FOOTER} "
    if not furniture.is_single_stamp(first):
        return ""
    whole = all(furniture.opens_footer(line) and furniture.is_single_stamp(line) for line in lines)
    return "" if whole else f"{marks.FOOTER} "


def social_label(social: Social, text: str) -> str:
    """Return the network's name where neither the link's words nor its address tell it."""
    told = socials.network_name(text) or socials.network_of(social.url or "")
    return "" if told == social.network else f"{social.network}: "

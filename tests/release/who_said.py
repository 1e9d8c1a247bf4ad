"""Quotations of a text's paragraphs, as they are read."""

from dateline.release.model import Paragraph, Quotation, Run
from dateline.release.quotations import quotations_in


def quotes(
    text: str, *beside: str, headline: str = "", language: str = ""
) -> tuple[Quotation, ...]:
    """Read the quotations of paragraphs that empty lines part."""
    body = tuple(Paragraph((Run(part.strip()),)) for part in text.split("\n\n"))
    return quotations_in(body, beside, (headline,), language)

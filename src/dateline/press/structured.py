"""A release as schema.org has it (JSON-LD), for machines that read pages."""

import msgspec
from markupsafe import Markup

from dateline.press.inline import safe_url
from dateline.press.story import Story
from dateline.record.bundle import Copy
from dateline.record.filing import ITSELF

Json = str | int | bool | None | list["Json"] | dict[str, "Json"]


def embed(content: bytes) -> Markup:
    """Return JSON as it may stand in a ``script`` element: no ``<`` in it can end the element."""
    return Markup(content.decode().replace("<", "\\u003c"))  # noqa: S704


def news_article(
    copy: Copy, story: Story, *, permalink: str, description: str, modified: str
) -> Markup:
    """Return a copy's NewsArticle; its members sorted, so that equal copies give equal bytes.

    ``modified`` is when the release last changed, RFC 3339.
    """
    manifest, document = copy.bundle.manifest, copy.bundle.document
    wire, filing = manifest.wire, copy.bundle.filing
    kind = "Person" if manifest.source.kind == "person" else "Organization"
    publisher: Json = {"@type": "NewsMediaOrganization", "name": wire.name, "url": wire.base_url}
    value: dict[str, Json] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": permalink,
        "url": permalink,
        "mainEntityOfPage": permalink,
        "headline": document.headline,
        "description": description,
        "inLanguage": document.language,
        "datePublished": manifest.first_published,
        "dateModified": modified,
        "version": str(manifest.version),
        "author": {
            "@type": kind,
            "name": manifest.source.name,
            "url": f"{wire.base_url}sources/{manifest.source.slug}/",
        },
        "publisher": publisher,
        "publishingPrinciples": f"{wire.base_url}guidelines/{manifest.guidelines}/",
        "isAccessibleForFree": True,
        "image": _images(copy, permalink, card=story.printed),
    }
    if document.subheadline:
        value["alternativeHeadline"] = document.subheadline
    if filing.categories:
        value["articleSection"] = list(filing.categories)
    if filing.disclosure.payer != ITSELF:
        value["sponsor"] = {"@type": "Organization", "name": filing.disclosure.payer}
    value |= _later(story)
    citations: list[Json] = [
        {"@type": "CreativeWork", "name": exhibit.title, "url": exhibit.url}
        for exhibit in copy.bundle.exhibits
        if safe_url(exhibit.url)
    ]
    if citations:
        value["citation"] = citations
    return embed(msgspec.json.encode(value, order="sorted"))


def _images(copy: Copy, permalink: str, *, card: bool) -> list[Json]:
    base = f"{permalink}v{copy.bundle.manifest.version}/"
    pictures: list[Json] = [
        f"{base}images/{image.src}"
        for image in copy.bundle.document.images
        if image.src and "/" not in image.src and ":" not in image.src
    ]
    return [*pictures, f"{base}card.png"] if card else pictures


def _later(story: Story) -> dict[str, Json]:
    found: dict[str, Json] = {}
    corrections: list[Json] = [
        {"@type": "CorrectionComment", "text": step.note or "", "datePublished": step.at}
        for step in story.history
        if step.kind is not None
    ]
    if corrections:
        found["correction"] = corrections
    replies: list[Json] = [
        {
            "@type": "Comment",
            "text": "\n\n".join(reply.paragraphs),
            "datePublished": reply.at,
            "inLanguage": reply.language,
            "author": {"@type": "Organization", "name": reply.party},
        }
        for reply, _ in story.replies
    ]
    if replies:
        found["comment"] = replies
    if story.retraction is not None:
        retraction, _ = story.retraction
        found["creativeWorkStatus"] = "Withdrawn"
        found["expires"] = retraction.at
    return found

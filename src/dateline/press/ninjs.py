"""A release as a ninjs 3.1 item (IPTC): for agencies' systems, with the copy inside.

The item's own members are made from the copy alone. ``bodies`` has the text, the HTML and, as the
body whose role is ``dateline-copy``, the copy's JSON, so that a file that got lost from its wire
still proves itself. A retraction is a ``canceled`` item of the same uri, as redistributors expect a
KILL.
"""

from typing import Any, Final

import msgspec

from dateline.press.feeditem import FeedItem, feed_item, utc_second
from dateline.press.notices import copy_notices, permalink
from dateline.press.plain import render_plain
from dateline.record.bundle import Copy, format_copy
from dateline.record.manifest import Publication
from dateline.release.model import Image

COPY_ROLE: Final = "dateline-copy"
STANDARD: Final = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
}
_TRUST: Final = "https://c2sp.org/tlog-proof"

Item = dict[str, Any]


def render_ninjs(copy: Copy) -> bytes:
    """Return a version as a ninjs item, its members in a fixed order."""
    return msgspec.json.format(msgspec.json.encode(ninjs_item(copy)), indent=1) + b"\n"


def ninjs_item(copy: Copy) -> Item:
    """Return the members of a version's ninjs item."""
    bundle, manifest = copy.bundle, copy.bundle.manifest
    item = feed_item(copy)
    document = bundle.document
    where = permalink(manifest)
    members: Item = {
        "uri": where,
        "standard": STANDARD,
        "type": "text",
        "representationType": "full",
        "profile": "press-release",
        "version": str(manifest.version),
        "firstCreated": manifest.first_published,
        "versionCreated": max(utc_second(manifest.at), item.updated),
        "pubStatus": "canceled" if item.status in ("withdrawn", "removed") else "usable",
        "language": document.language,
        "by": manifest.source.name,
        "slugline": manifest.source.slug,
        "headlines": _headlines(item, document.subheadline),
        "bodies": _bodies(item, copy),
        "infoSources": _sources(manifest),
        "altIds": _ids(item, manifest),
        "trustIndicators": [
            {
                "role": _TRUST,
                "title": f"Entry {item.entry} of the record of {manifest.wire.origin}",
                "href": f"{where}v{manifest.version}/release.tlog-proof",
            }
        ],
    }
    if document.embargo is not None and document.embargo.until is not None:
        members["embargoedUntil"] = document.embargo.until
    note = " ".join(f"{notice.word} {notice.text}" for notice in copy_notices(copy))
    if note:
        members["edNote"] = note
    pictures = [image for image in document.images if image.src]
    if pictures:
        base = f"{where}v{manifest.version}/images/"
        members["associations"] = [
            _picture(number, image, base) for number, image in enumerate(pictures, 1)
        ]
    return members


def _headlines(item: FeedItem, subheadline: str | None) -> list[Item]:
    found = [{"role": "main", "contentType": "text/plain", "value": item.title}]
    if subheadline is not None:
        found.append({"role": "sub", "contentType": "text/plain", "value": subheadline})
    return found


def _bodies(item: FeedItem, copy: Copy) -> list[Item]:
    text = render_plain(copy)
    return [
        {"role": "main", "contentType": "text/html", "value": item.content},
        {
            "role": "plain",
            "contentType": "text/plain",
            "charCount": len(text),
            "wordCount": len(text.split()),
            "value": text,
        },
        {
            "role": COPY_ROLE,
            "contentType": "application/json",
            "value": format_copy(copy).decode(),
        },
    ]


def _sources(manifest: Publication) -> list[Item]:
    source, wire = manifest.source, manifest.wire
    return [
        {
            "name": source.name,
            "role": "originator",
            "uri": f"{wire.base_url}sources/{source.slug}/",
        },
        {"name": wire.name, "role": "distributor", "uri": wire.base_url},
    ]


def _ids(item: FeedItem, manifest: Publication) -> list[Item]:
    return [
        {"role": "dateline-release", "value": str(manifest.release)},
        {"role": "dateline-entry", "value": str(item.entry)},
        {"role": "dateline-manifest", "value": item.digest},
    ]


def _picture(number: int, image: Image, base: str) -> Item:
    found: Item = {
        "name": f"picture{number}",
        "uri": base + (image.src or ""),
        "type": "picture",
        "renditions": [{"name": "original", "href": base + (image.src or "")}],
    }
    if image.caption:
        found["headlines"] = [{"role": "caption", "value": image.caption}]
    if image.credit:
        found["by"] = image.credit
    if image.alt:
        found["descriptions"] = [{"role": "alt", "value": image.alt}]
    return found

"""The release page: a function of the copy it carries and of the template it names."""

import functools
from collections.abc import Mapping
from urllib.parse import quote, urlsplit

import segno
from markupsafe import Markup

from dateline.press import calendar
from dateline.press.blocks import render_body, render_boilerplate
from dateline.press.errors import UnknownTemplateError
from dateline.press.inline import safe_url
from dateline.press.naming import category_name
from dateline.press.notices import permalink as permalink_of
from dateline.press.story import Story, story_of
from dateline.press.structured import embed, news_article
from dateline.press.stylesheet import STYLESHEET
from dateline.press.templating import render
from dateline.press.words import language_name, words
from dateline.record.bundle import Act, Copy, format_copy
from dateline.record.filing import ITSELF
from dateline.record.manifest import Lag, Retraction
from dateline.record.proof import parse_proof
from dateline.record.translations import RETRACTED
from dateline.release.model import Document, Paragraph
from dateline.release.runs import plain

TEMPLATE = 2
"""Template 2 tells when a release was first published, and when it last changed in substance."""

TEMPLATES = {1: "0.1.0", 2: "0.1.0"}
TOMBSTONE_TEMPLATE = 1

_DESCRIPTION = 220


def render_release(
    copy: Copy,
    *,
    current: bool = True,
    template: int = TEMPLATE,
    content: bytes | None = None,
) -> str:
    """Return the page of a release's version, with its copy in it.

    ``current`` says that the page stands at ``releases/<number>/``, else one level deeper at
    ``v<version>/``. ``content`` is ``format_copy(copy)`` where the caller has made it already;
    it never changes the page. Raises `UnknownTemplateError`, and `MalformedError` for a broken
    proof.
    """
    generator = generator_of(template)
    bundle, manifest = copy.bundle, copy.bundle.manifest
    document, story = bundle.document, story_of(copy)
    permalink = permalink_of(manifest)
    description = describe(document)
    table = words(document.language)
    return render(
        "release.html",
        generator=generator,
        stylesheet=STYLESHEET,
        root="../../" if current else "../../../",
        home="" if current else "../",
        own=f"{permalink}v{manifest.version}/",
        t=table,
        lang=table["language"],
        copy_json=embed(format_copy(copy) if content is None else content),
        bundle=bundle,
        document=document,
        manifest=manifest,
        source=manifest.source,
        disclosure=bundle.filing.disclosure,
        itself=ITSELF,
        story=story,
        permalink=permalink,
        address=permalink.partition("://")[2].rstrip("/"),
        description=description,
        is_statement=document.statement is not None or bool(bundle.signatories),
        categories=[
            (quote(slug, safe=""), category_name(slug)) for slug in bundle.filing.categories
        ],
        verified=[field for field in manifest.source.fields if field.method is not None],
        unverified=[field for field in manifest.source.fields if field.method is None],
        listed=[who for who in bundle.signatories if who.name is not None],
        withheld=sum(who.name is None for who in bundle.signatories),
        body=render_body(document, image_base="images/"),
        boilerplate=[(about, render_boilerplate(about)) for about in document.boilerplate],
        pictures=[image.src for image in document.images if safe_name(image.src)],
        code=code_to_scan(permalink),
        template=template,
        term=functools.partial(_term, table),
        lag_sentence=functools.partial(_lag_sentence, table),
        **_helpers(),
        **_changed(copy, story, template, permalink, description),
        **_addresses(copy, story),
    )


def render_tombstone(act: Act, *, current: bool = True) -> str:
    """Return the page that stands where a release was removed, with nothing of its text.

    ``current`` says whether it stands at the release's address or at a version's. Raises
    `ValueError` where the act isn't a retraction.
    """
    retraction = act.manifest
    if not isinstance(retraction, Retraction):
        raise ValueError("Only a retraction leaves a page in a release's place.")  # noqa: TRY004
    table = words("en")
    return render(
        "tombstone.html",
        generator=generator_of(TOMBSTONE_TEMPLATE),
        stylesheet=STYLESHEET,
        root="../../" if current else "../../../",
        t=table,
        lang=table["language"],
        act=retraction,
        entry=parse_proof(act.proof).index,
        permalink=permalink_of(retraction),
    )


def generator_of(template: int) -> str:
    """Return what a page of that template names as its generator.

    The version is the one that brought the template: later ones press the same page.
    Raises `UnknownTemplateError`.
    """
    if template not in TEMPLATES:
        raise UnknownTemplateError(f"This version of Dateline has no template {template}.")
    return f"Dateline {TEMPLATES[template]}; template {template}"


def describe(document: Document) -> str:
    """Return a release in a sentence or two: its sub-headline, or how its text begins."""
    if document.subheadline:
        return document.subheadline
    for block in document.body:
        if isinstance(block, Paragraph):
            return shorten(plain(block.runs), _DESCRIPTION)
    return document.headline


def shorten(text: str, limit: int) -> str:
    """Return the beginning of a text, cut at a word, in at most ``limit`` characters and a dot."""
    text = " ".join(text.split())
    if len(text) <= limit:
        return text
    return text[: limit + 1].rsplit(" ", 1)[0][:limit].rstrip(" ,;:–—-") + " …"


def safe_name(name: str | None) -> bool:
    """Whether a picture's name is a file's beside the page."""
    return bool(name) and ":" not in (name or "") and "/" not in (name or "")


def direction_of(language: str) -> str:
    """Return the direction in which a language is written."""
    right = {"ar", "fa", "he", "ur", "ps", "ckb", "sd", "ug", "yi", "dv", "ku"}
    return "rtl" if calendar.primary(language) in right else "ltr"


def host_of(url: str) -> str:
    """Return the host that a link leads to; nothing where it leads to none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


@functools.lru_cache(maxsize=64)
def code_to_scan(address: str) -> Markup:
    """Return a QR code of an address as an SVG picture without style.

    The mask is fixed: looking for the best one costs more than the rest of the page.
    """
    matrix = segno.make(address, error="m", micro=False, mask=3).matrix
    size = len(matrix) + 4
    dark = [
        f"M{x + 2} {y + 2}h1v1h-1z"
        for y, row in enumerate(matrix)
        for x, module in enumerate(row)
        if module
    ]
    return Markup('<svg viewBox="0 0 %d %d" aria-hidden="true"><path d="%s"/></svg>') % (
        size,
        size,
        "".join(dark),
    )


def _term(table: Mapping[str, str], kind: str, name: str) -> str:
    """Return a common word of a source's verification in the page's language, else as it is."""
    return table.get(kind + name.lower().replace(" ", "-"), name)


def _lag_sentence(table: Mapping[str, str], lag: Lag) -> str:
    """Return what happened to a translation, in the page's language, without its full stop."""
    changed = lag.translation
    return table[f"banner_lag_{changed.kind}"].format(
        language=language_name(changed.language, table),
        day=calendar.day(changed.at, table["language"]),
    )


def _lag_text(lag: Lag) -> str:
    """Return the name of what is said of this text."""
    return "lag_retracted" if lag.translation.kind in RETRACTED else "lag_changed"


def _helpers() -> dict[str, object]:
    return {
        "direction_of": direction_of,
        "quote": quote,
        "host_of": host_of,
        "lag_text": _lag_text,
        "language_name": language_name,
    }


def _changed(
    copy: Copy, story: Story, template: int, permalink: str, description: str
) -> dict[str, object]:
    """Return when the release last changed, as the template has it, for people and machines."""
    modified = copy.bundle.manifest.at if template == 1 else story.changed
    article = news_article(
        copy, story, permalink=permalink, description=description, modified=modified
    )
    return {"modified": modified, "article_json": article}


def _addresses(copy: Copy, story: Story) -> dict[str, object]:
    """Return what a link leads to by what it is called."""
    statement = copy.bundle.document.statement
    return {
        "source_path": f"sources/{quote(copy.bundle.manifest.source.slug, safe='')}/",
        "guidelines_path": f"guidelines/{quote(copy.bundle.manifest.guidelines, safe='')}/",
        "signatories_url": safe_url(statement.signatories_url) if statement else None,
        "newest": story.newest,
    }

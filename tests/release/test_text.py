"""The plain-text rendering: order, markers, and segments that point at their words."""

from dateline.release.model import (
    Contact,
    Dateline,
    Document,
    Heading,
    Image,
    Link,
    List,
    Paragraph,
    Picture,
    Quote,
    Run,
    Social,
    Table,
)
from dateline.release.text import render_text


def document() -> Document:
    return Document(
        headline="Riverbend opens its books",
        subheadline="A union of tenants answers its members",
        dateline=Dateline("GENEVA, March 3, 2026 /Dateline/ --", city="GENEVA"),
        language="en",
        direction="ltr",
        body=(
            Paragraph((Run("The "), Run("accounts", link="https://riverbend.example/a"))),
            Heading(2, (Run("What they show"),)),
            List(ordered=True, items=((Run("Rents"),), (Run("Repairs"),))),
            Quote(((Run("We have nothing to hide."),),), "Ada Field, treasurer"),
            Table(header=True, rows=(((Run("Year"),), (Run("Rent"),)), ((Run("2025"),), ()))),
            Picture(0),
        ),
        images=(Image("books.jpg", caption="The books", credit="R. Moss"),),
        contacts=(Contact(name="Ada Field", phone="+41 22 000 00 00"),),
        links=(Link("accounts", "https://riverbend.example/a"), Link("write to us", None)),
        socials=(Social("Mastodon", None),),
        permalink="https://wire.example/releases/1/",
    )


def test_parts_stand_in_reading_order_with_their_markers() -> None:
    assert render_text(document()).text == (
        "Riverbend opens its books\n\n"
        "A union of tenants answers its members\n\n"
        "GENEVA, March 3, 2026 /Dateline/ -- The [accounts](https://riverbend.example/a)\n\n"
        "## What they show\n\n"
        "1. Rents\n2. Repairs\n\n"
        "> We have nothing to hide.\n> — Ada Field, treasurer\n\n"
        "| Year | Rent |\n| --- | --- |\n| 2025 |  |\n\n"
        "[Picture: books.jpg]\nCaption: The books\nCredit: R. Moss\n\n"
        "Contact:\nName: Ada Field\nPhone: +41 22 000 00 00\n[write to us](#)\n\n"
        "Social media:\nMastodon\n\n"
        "Permalink: <https://wire.example/releases/1/>\n"
    )


def test_every_placed_run_covers_its_words() -> None:
    rendering = render_text(document())
    assert all(
        rendering.text[placed.start : placed.end] == placed.run.text
        for segment in rendering.segments
        for placed in segment.runs
    )
    kinds = [segment.kind for segment in rendering.segments]
    assert kinds[:4] == ["headline", "subheadline", "dateline", "paragraph"]

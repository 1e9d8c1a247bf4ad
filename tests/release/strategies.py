"""Documents for property tests: any that a reader could have produced."""

import string

from hypothesis import strategies as st

from dateline.release.contact_sentences import spoken_contacts
from dateline.release.datelines import parse_dateline
from dateline.release.embargoes import parse_embargo
from dateline.release.links import text_links
from dateline.release.model import (
    Block,
    Boilerplate,
    Contact,
    Document,
    Heading,
    Image,
    Link,
    List,
    Paragraph,
    Picture,
    Quote,
    Run,
    Runs,
    Social,
    Table,
)
from dateline.release.quotations import quotations_in, words_beside
from dateline.release.runs import tidy
from dateline.release.statements import statement_in

AWKWARD = (
    "About Riverbend", "Contact:", "Embargoed until noon", "Facebook", "“", "”", '"', "- item",
    "1. first", "2. second", "> said", "## part", "###", "| a |", "[Picture]", "[a](b)", "[a](#)",
    "\\", "\\[", "(b)", "](",
    "<https://a.example>", "https://a.example/x.", "GENEVA, March 3, 2026 --",
    "For immediate release", "March 3, 2026", "202-555-0142", "a@b.example", "© 2026 Riverbend",
    "Permalink: https://a.example/1", "-- https://a.example/1 · version 1 · entry 2", "— Ada Field",
    "Headline:", "Boilerplate:", "photo by", "said Ada Field, treasurer.",
    "Follow us on social media:",
    "SOURCE Riverbend", "ENDS", "http", "://", ":", "«", "»", "سلام", "é", "1,404 signatories",
    "Photo: The bridge", "signed by 12 people",
)  # fmt: skip
_LETTERS = string.ascii_letters + string.digits + " .,;:!?'\"()[]<>|\\/*_#-–—“”«»éüپچ"

words = st.one_of(
    st.text(st.sampled_from(_LETTERS), min_size=1, max_size=30),
    st.lists(
        st.sampled_from(
            ("the", "tenants", "of", "Riverbend", "said", "rents", "rose", "and", "In")
        ),
        min_size=1,
        max_size=25,
    ).map(" ".join),
    st.sampled_from(AWKWARD),
    st.lists(st.sampled_from(AWKWARD), min_size=2, max_size=3).map(" ".join),
)
ADDRESSES = st.sampled_from(
    ("", "https://riverbend.example/a", "https://riverbend.example/a_(b)", "mailto:a@b.example")
)


def line(text: str) -> str:
    """Return a text as a reader would have it: one line, single spaces."""
    return " ".join(text.split())


lines = words.map(line).filter(bool)


@st.composite
def runs(draw: st.DrawFn) -> Runs:
    """Draw a paragraph's runs, styled and linked."""
    made: list[Run] = []
    for drawn in draw(st.lists(words, min_size=1, max_size=3)):
        link = draw(st.one_of(st.none(), st.none(), ADDRESSES))
        text = drawn if link is None else line(drawn)
        made.append(Run(text, draw(st.booleans()), draw(st.booleans()), link))
        if draw(st.booleans()):
            made.append(Run(" "))
    found = tidy(made)
    return found or (Run("Riverbend"),)


_paragraphs = runs().map(Paragraph)
_blocks: st.SearchStrategy[Block] = st.one_of(
    _paragraphs,
    _paragraphs,
    _paragraphs,
    st.builds(Heading, st.integers(2, 6), runs()),
    st.builds(List, st.booleans(), st.lists(runs(), min_size=1, max_size=3).map(tuple)),
    st.builds(
        Quote, st.lists(runs(), min_size=1, max_size=2).map(tuple), st.one_of(st.none(), lines)
    ),
    st.builds(
        lambda header, width, cells: Table(
            header, tuple(tuple(cells[(row + at) % 4] for at in range(width)) for row in range(2))
        ),
        st.booleans(),
        st.integers(1, 3),
        st.tuples(runs(), runs(), runs(), st.just(())),
    ),
    st.just(Picture(0)),
)
_optional = st.one_of(st.none(), lines)
_days = st.one_of(st.none(), st.just("2026-03-03"))
_images = st.builds(
    Image,
    src=st.one_of(st.none(), st.just("bridge (1).jpg")),
    caption=_optional,
    credit=_optional,
    date=_days,
    place=_optional,
    alt=_optional,
)
_contacts = st.builds(
    Contact,
    name=st.just("Ada Field"),
    role=st.one_of(st.none(), st.just("treasurer")),
    organization=st.one_of(st.none(), lines),
    phone=st.one_of(st.none(), st.just("+41 22 555 01 42")),
    email=st.one_of(st.none(), st.just("press@riverbend.example")),
    url=st.one_of(st.none(), st.just("https://riverbend.example")),
)
_boilerplate = st.one_of(
    st.builds(
        lambda paragraphs: Boilerplate("Riverbend", "About Riverbend", paragraphs),
        st.lists(runs(), min_size=1, max_size=5).map(tuple),
    ),
    st.builds(
        Boilerplate, _optional, _optional, st.lists(runs(), min_size=1, max_size=2).map(tuple)
    ),
)
_socials = st.sampled_from(
    (
        (Social("Facebook", None), Link("Facebook", None)),
        (Social("Mastodon", None), None),
        (Social("X", "https://x.com/riverbend"), Link("@riverbend", "https://x.com/riverbend")),
        (Social("Tooter", "https://toot.example/@r"), Link("Tooter", "https://toot.example/@r")),
    )
)
_datelines = st.sampled_from(
    (
        "GENEVA, Switzerland, March 3, 2026 /Dateline/ --",
        "WASHINGTON, DC, U.S.A, December 1, 2020 /EINPresswire.com/ --",
        "NEW YORK —",
        "Lausanne, 3 mars 2026 –",
    )
)
_embargoes = st.sampled_from(
    ("EMBARGOED UNTIL 10:00 GMT, March 3, 2026", "Embargo: noon on Tuesday", "Under embargo")
)
_loose = st.sampled_from(
    (Link("email us here", None), Link("write", "https://riverbend.example/write"))
)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Draw a document whose derived parts (links, quotes, statement) are what a reader derives."""
    images: list[Image] = []
    body: list[Block] = []
    for block in draw(st.lists(_blocks, max_size=6)):
        if isinstance(block, Picture):
            body.append(Picture(len(images)))
            images.append(draw(_images))
        else:
            body.append(block)
    boilerplate = tuple(draw(st.lists(_boilerplate, max_size=2)))
    contacts = tuple(draw(st.lists(_contacts, max_size=2)))
    accounts = draw(st.lists(_socials, max_size=2))
    loose = tuple(draw(st.lists(_loose, max_size=1))) if contacts else ()
    dateline = draw(st.one_of(st.none(), _datelines))
    embargo = draw(st.one_of(st.none(), st.none(), _embargoes))
    whole = tuple(body)
    contacts += spoken_contacts(contacts, whole, boilerplate)
    headline = draw(lines)
    subheadline = draw(_optional)
    return Document(
        headline=headline,
        subheadline=subheadline,
        dateline=parse_dateline(dateline) if dateline is not None else None,
        language="en",
        direction="ltr",
        body=whole,
        quotes=quotations_in(
            whole, words_beside(contacts, boilerplate), (headline, subheadline or "")
        ),
        images=tuple(images),
        contacts=contacts,
        links=(
            *text_links(whole, boilerplate),
            *loose,
            *(link for _, link in accounts if link is not None),
        ),
        socials=tuple(social for social, _ in accounts),
        boilerplate=boilerplate,
        statement=statement_in(whole),
        embargo=parse_embargo(embargo) if embargo is not None else None,
        permalink=draw(st.one_of(st.none(), st.just("https://wire.example/releases/1/"))),
        wire_footer=draw(
            st.one_of(
                st.none(),
                st.just("© 2026 Harbour Wire"),
                st.just("The Harbour Wire carries releases as they are.\n© 2026 Harbour Wire"),
            )
        ),
    )

"""Links of a document in reading order, and where those outside running text stand."""

from collections.abc import Iterator

from dateline.release.model import (
    Block,
    Boilerplate,
    Document,
    Heading,
    Link,
    List,
    Paragraph,
    Quote,
    Run,
    Runs,
    Social,
    Table,
)


def run_sequences(block: Block) -> tuple[Runs, ...]:
    """Return a block's runs, one sequence for each paragraph, item or cell in it."""
    match block:
        case Paragraph(runs=runs) | Heading(runs=runs):
            return (runs,)
        case List(items=items):
            return items
        case Quote(paragraphs=paragraphs):
            return paragraphs
        case Table(rows=rows):
            return tuple(cell for row in rows for cell in row)
    return ()


def link_of(run: Run) -> Link | None:
    """Return a run's link, its target null where the anchor had none."""
    return None if run.link is None else Link(run.text.strip(), run.link or None)


def text_links(body: tuple[Block, ...], boilerplate: tuple[Boilerplate, ...]) -> tuple[Link, ...]:
    """Return the links of body and boilerplate in reading order."""
    return tuple(_text_links(body, boilerplate))


def _text_links(body: tuple[Block, ...], boilerplate: tuple[Boilerplate, ...]) -> Iterator[Link]:
    for run in _linked(body, boilerplate):
        link = link_of(run)
        if link is not None:
            yield link


def _linked(body: tuple[Block, ...], boilerplate: tuple[Boilerplate, ...]) -> list[Run]:
    sequences = [runs for block in body for runs in run_sequences(block)]
    sequences += [runs for about in boilerplate for runs in about.paragraphs]
    return [run for runs in sequences for run in runs if run.link is not None]


def loose_links(document: Document) -> tuple[Link, ...]:
    """Return the links that stand in no running text and name no social account.

    In ``links`` they follow those of body and boilerplate: they stood among the contacts.
    """
    return _split_tail(document)[0]


def social_link_texts(document: Document) -> tuple[str | None, ...]:
    """Return for each social account its link's text; ``None`` where only the network is named.

    The accounts' links are the last of ``links``, in the accounts' order.
    """
    return _split_tail(document)[1]


def _split_tail(document: Document) -> tuple[tuple[Link, ...], tuple[str | None, ...]]:
    tail = list(document.links[len(_linked(document.body, document.boilerplate)) :])
    texts: list[str | None] = []
    for social in reversed(document.socials):
        if tail and names_account(tail[-1], social):
            texts.append(tail.pop().text)
        else:
            texts.append(None if social.url is None else social.network)
    return tuple(tail), tuple(reversed(texts))


def names_account(link: Link, social: Social) -> bool:
    """Say whether a link is the one that stood for a social account."""
    return link.url == social.url and (link.url is not None or link.text == social.network)

"""The durable steps of a running wire, in one table: what each leaves on the disk, and why then.

A wire calls ``wire.before(name)`` before each and ``wire.step(name)`` after it. Tests kill the
process at every one of these points (`tests/wire/test_crash.py`), and no other name is used.
"""

from typing import NamedTuple


class Step(NamedTuple):
    """A durable step: its name, what is on the disk after it, and what a kill before it leaves."""

    name: str
    after: str
    else_: str


STEPS = (
    Step(
        "pdf kept",
        "the rendered PDF, in `media/keeping/`",
        "nothing; whoever asked wasn't told, and asks again",
    ),
    Step(
        "committed",
        "release, manifest, salt and entry, in one transaction",
        "a PDF aside, which the next press deletes",
    ),
    Step(
        "pdf shelved",
        "the PDF under its digest",
        "a PDF aside, which the next press shelves",
    ),
    Step(
        "tiles written",
        "the tiles and partial tiles up to the new size",
        "entries without tiles, which the next press writes",
    ),
    Step(
        "checkpoint signed",
        "the checkpoint's row: for this size no other is ever signed",
        "tiles past the last checkpoint, which are the same when written again",
    ),
    Step(
        "checkpoint published",
        "`record/checkpoint`",
        "a signed row, which is published as it is",
    ),
    Step(
        "key made",
        "a new key in `keys/wire-next.key`, which nothing names yet",
        "nothing; whoever rotates again makes one",
    ),
    Step(
        "key named",
        "the entry that hands the record over to it, in one transaction",
        "a key that the next rotation takes",
    ),
    Step(
        "key changed",
        "`keys/wire.key` is the new key, the old one is beside it as `retired-….key`",
        "a record that is the new key's; it takes the place before anything is signed",
    ),
    Step(
        "hand-over pressed",
        "`record/key`, `about/wire.json` and the pages that name the wire's key",
        "files that name the old key, which any press writes anew",
    ),
    Step(
        "entries proven",
        "the proof of each new entry, under the first checkpoint that covers it",
        "entries without proofs, which are made of tiles and rows",
    ),
    Step(
        "release pressed",
        "a release's own files in the edition",
        "the version is recorded and its page isn't there yet",
    ),
    Step(
        "lists pressed",
        "front page, lists, archive, feeds",
        "the page is there and no list names it yet",
    ),
    Step(
        "sources pressed",
        "a source's page and its opened statements, marked as pressed",
        "an entry about a source that nothing public opens yet",
    ),
    Step(
        "traces erased",
        "a removed release's media are deleted, and what else held its text",
        "the act names its files, so any press deletes them",
    ),
    Step(
        "texts indexed",
        "the trace index is up to the last entry",
        "an index behind the record, which follows at its next use",
    ),
    Step(
        "marked as pressed",
        "the rows say that nothing is left to do",
        "all of the edition is pressed, and pressed again to the same bytes",
    ),
    Step(
        "batch rendered",
        "PDFs of imported releases, noted in `media/unbound/`",
        "what a worker made and noted, which the next run deletes",
    ),
    Step(
        "batch recorded",
        "the rows and entries of a batch, in one transaction",
        "nothing of this batch; the next run takes it in",
    ),
    Step(
        "batch pressed",
        "the files of a batch's releases",
        "rows that aren't marked, which any press begins with",
    ),
    Step(
        "feeds pressed",
        "the feeds that name the new PDFs",
        "rows that aren't marked, which any press begins with",
    ),
    Step(
        "cosignature kept",
        "a witness's line on a checkpoint and, where it is enough, the proofs made anew by it",
        "nothing; the witness is asked again",
    ),
    Step(
        "release pressed again",
        "a release's files with the proof that witnesses cosigned",
        "its files with the first proof, which holds as well",
    ),
    Step(
        "proofs pressed",
        "how far the files have the cosigned proofs",
        "files that are pressed once more to the same bytes",
    ),
    Step(
        "submission marked",
        "the desk's row says that its release is out, and its sealed text is gone",
        "a release that is out and a row that waits: told by the filing's id, and marked",
    ),
    Step(
        "reply accepted",
        "the desk's row says that a reply is accepted, and by whom",
        "a reply that waits for the desk",
    ),
    Step(
        "report marked",
        "a report's decision is marked as recorded, and the letters about it are due",
        "a decision that is made and an entry: told by the report's id, and marked",
    ),
    Step(
        "head accepted",
        "of a mirror: the checkpoint that it goes on to, proven to continue the last",
        "the mirror as it was",
    ),
    Step(
        "media kept",
        "of a mirror: PDFs and pictures of a batch, each by its digest",
        "files of no row yet, which are found there again",
    ),
    Step(
        "batch taken",
        "of a mirror: the rows of a batch of entries, in one transaction",
        "nothing of this batch; it is fetched again",
    ),
    Step(
        "pages pressed",
        "of a mirror: its pages, up to the entries it has taken",
        "rows whose pages are pressed next time",
    ),
    Step(
        "rows recovered",
        "all that a recovery brought back, in one transaction; its media were durable before",
        "the database as it was; the recovery is begun again",
    ),
)

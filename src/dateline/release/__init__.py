r"""The document: what a release says, as one typed value, and everything that needs no more.

`reading.parse` reads plain text, Markdown (CommonMark with front matter), HTML, Word, OpenDocument,
Rich Text, e-mail and PDF, `reading.parse_all` files of several (news items, feeds, archives), each
through the one reading of what a press release is; `text.render_text` writes a document as plain
text that parses back; `canonical.canonical_bytes` gives its RFC 8785 form,
`digests.document_digest` its salted digest, `schema.document_schema` its JSON Schema,
`difference.differences` what changed between two versions, `pictures.reencode` a picture's public
copy. Import them from their modules: the package itself imports nothing, so that a reader of
digests needn't load a reader of HTML.

>>> from dateline.release.reading import parse
>>> from dateline.release.text import render_text
>>> parsed = parse(
...     b"Riverbend opens its books\n\n"
...     b"GENEVA, Switzerland, March 3, 2026 /Dateline/ -- See [the accounts](#).\n",
...     name="books.txt",
... )
>>> parsed.document.dateline.city, parsed.document.dateline.date
('GENEVA', '2026-03-03')
>>> parsed.document.links
(Link(text='the accounts', url=None),)
>>> render_text(parsed.document).text.splitlines()[2]
'GENEVA, Switzerland, March 3, 2026 /Dateline/ -- See [the accounts](#).'

Every kind of file has its limits (docs/writing.md). Every fault is a `ReleaseError`, one sentence
long.
"""

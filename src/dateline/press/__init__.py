r"""The press: every form that a release is read in, made from values alone.

Each renderer is a function of a copy (document, filing, manifest, later acts) and gives the same
bytes for the same copy. None reads a clock, a file of the edition or the network.

*Page* (HTML). The text first, beside it the answers to the five questions; the copy itself in an
inert element. `page`, and the wire's other pages: `pages`.

*Sheet* (PDF/A-3a and PDF/UA-1, A4). Set by typst; prints permalink and version, never entry or
manifest digest, which are of its own bytes. `pdf`. The copy follows as one incremental update that
anybody can make again: ``attach(prefix, copy)``. `attach`.

*Plain text* (UTF-8). Notices in a frame, the document's rendering, and as the last line the stamp
``-- <permalink> · version V · entry E``. `plain`.

>>> from dateline.press.plain import parse_stamp, strip_notices
>>> text = '''=== Notices ===
... WITHDRAWN on 5 March 2026, because it is in error.
... === The release as signed ===
...
... Repairs won
...
... -- https://wire.example.org/releases/7/ · version 2 · entry 31
... '''
>>> strip_notices(text)
'Repairs won\n'
>>> parse_stamp(text)
Stamp(permalink='https://wire.example.org/releases/7/', version=2, entry=31)

*Feeds* (Atom with RFC 6721, RSS 2.0, JSON Feed 1.1), the whole text in each; beside each item its
release, version, entry and manifest digest. `feeds`. *Sitemaps*: `sitemap`. *Card* (PNG,
1200 × 630): `card`.
"""

"""Renderers: from a copy to what people and machines read. Values in, text and bytes out.

- `page`: the release page. It carries the copy's JSON in a ``script`` element of type
  ``application/json`` (``dateline-copy``), and names its template; equal copies give equal bytes
- `pages`: the pages that lead to releases, from the values of `listing`
- `pdf`, `attach`: the rendered PDF, and the copy in it as one incremental update
- `plain`: text with notices and a last line that leads back to the record
- `feeds`, `sitemap`, `card`: Atom, RSS, JSON Feed; sitemaps; the picture that links show
- `assets`: the style sheet and the faces that all pages share

HTML of a document is always escaped, follows safe links only, and can't reorder its surroundings:

>>> from dateline.press.inline import render_runs
>>> from dateline.release.model import Run
>>> str(render_runs((Run("a <b> "), Run("here", link="javascript:alert(1)"))))
'a &lt;b&gt; <span class="dead">here</span>'
"""

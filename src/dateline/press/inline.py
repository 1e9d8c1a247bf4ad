"""Inline text as HTML: escaped, with safe links only, and without power over its surroundings."""

import re

from markupsafe import Markup, escape

from dateline.release.model import Run, Runs

_SAFE_URL = re.compile(r"(?:https?://[^/\s]|mailto:[^\s]|tel:[+0-9])", re.IGNORECASE)
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_OPENING, _CLOSING = "\u2066\u2067\u2068", "\u2069"


def inert(text: str) -> str:
    """Return a text that can't reorder, hide or cut off what stands around it.

    Directional embeddings and overrides are shown by their number (``‹U+202E›``), isolates too
    where they aren't closed in the same text; other control characters become U+FFFD.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _CONTROLS.sub("\ufffd", text)
    if _BIDI.search(text) is None:
        return text
    kept = _OPENING + _CLOSING if _isolates_close(text) else ""
    return _BIDI.sub(lambda match: match[0] if match[0] in kept else _number(match[0]), text)


def safe_url(url: str | None) -> str | None:
    """Return a link's target where a reader may follow it: http, https, mailto or tel."""
    if url is None or _SAFE_URL.match(url) is None or inert(url) != url:
        return None
    return url


def render_text(text: str) -> Markup:
    """Return plain text as HTML."""
    return escape(inert(text))


def render_runs(runs: Runs) -> Markup:
    """Return runs as HTML; a link that can't be followed keeps its words, marked ``dead``."""
    return Markup("").join(_render_run(run) for run in runs)


def _render_run(run: Run) -> Markup:
    html = render_text(run.text)
    if run.italic:
        html = Markup("<em>%s</em>") % html
    if run.bold:
        html = Markup("<strong>%s</strong>") % html
    if run.link is None:
        return html
    target = safe_url(run.link)
    if target is None:
        return Markup('<span class="dead">%s</span>') % html
    return Markup('<a href="%s" rel="nofollow">%s</a>') % (target, html)


def _isolates_close(text: str) -> bool:
    depth = 0
    for character in text:
        if character in _OPENING:
            depth += 1
        elif character in _CLOSING:
            depth -= 1
            if depth < 0:
                return False
    return depth == 0


def _number(character: str) -> str:
    return f"‹U+{ord(character):04X}›"

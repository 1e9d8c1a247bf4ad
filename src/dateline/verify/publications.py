"""A version as plain text in the forms that it may be pasted in, as words."""

from dataclasses import dataclass

import msgspec

from dateline.press.plain import format_stamp, render_plain, stamp_of, strip_notices
from dateline.record.bundle import Copy
from dateline.release.text import render_text
from dateline.verify.errors import UnpressableError
from dateline.verify.words import words_of

MAX_ACTS = 64
"""So many of the newest later acts may be missing from a text that was saved before them."""


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a version's text; ``whole`` says that its notices, links and marks are in it."""

    words: tuple[str, ...]
    whole: bool


def forms_of(copy: Copy) -> tuple[Form, ...]:
    """Return what counts as the text of a version, the fullest and newest form first.

    With the notices as they were after any of its later acts, or without; with its stamp or
    without; with marks and link targets, or the bare words that a page shows.
    Raises `UnpressableError`.
    """
    try:
        return _forms(copy)
    except (LookupError, ValueError) as fault:
        raise UnpressableError(f"No text can be made from this bundle: {fault}.") from None


def _forms(copy: Copy) -> tuple[Form, ...]:
    stamp = words_of(format_stamp(stamp_of(copy)))
    newest = len(copy.later)
    rendered = [
        render_plain(msgspec.structs.replace(copy, later=copy.later[:told]))
        for told in range(newest, max(newest - MAX_ACTS, 0) - 1, -1)
    ]
    full = [words_of(text)[: -len(stamp)] for text in rendered]
    bare = words_of(strip_notices(rendered[-1]))
    bodies = [*(Form(words, whole=True) for words in full), Form(bare, whole=bare in full)]
    bodies.append(Form(_shown(copy), whole=False))
    return tuple(Form(form.words + end, form.whole) for form in bodies for end in (stamp, ()))


def _shown(copy: Copy) -> tuple[str, ...]:
    """Return the words of a document as a page shows them, without marks or link targets."""
    rendering = render_text(copy.bundle.document)
    shown = [
        "".join(placed.run.text for placed in segment.runs)
        if segment.runs
        else rendering.text[segment.start : segment.end]
        for segment in rendering.segments
    ]
    return words_of("\n".join(shown))

"""The verifier in the browser: the script and the style sheet of the page ``verify/``.

It is written in plain JavaScript, one idea a file, and shares no code with `dateline.verify`; what
it is given from here are data alone: the wire's words, where the style sheet stands, and what a
template names as its generator. The files are joined in one explicit order into one classic script,
so that the page works from a folder as well as from a server, on any origin.
"""

import json
from importlib import resources

from dateline.press.naming import STYLE_NAME
from dateline.press.page import TEMPLATES, generator_of
from dateline.press.stylesheet import STYLESHEET
from dateline.press.words import LANGUAGES, verifier_words, words

PARTS = (
    *("faults", "bytes", "json", "shapes"),
    *(
        "merkle",
        "note",
        "policy",
        "proof",
        "passkey",
        "binding",
        "translations",
        "signers",
        "keyring",
        "record",
    ),
    *("report", "view", "proving", "since"),
    *("calendar", "markup", "qr", "story", "blocks", "panels1", "template1"),
    *("words", "dom", "leftover", "places", "page"),
    *("md5", "pdfupdate", "pdfreading", "pdf"),
    *("notices", "rendering", "forms", "trace", "text", "feed", "mail", "ninjs"),
    *("judge", "telling", "verdict", "tool"),
)
"""The script's files in the order in which they are joined."""


def script_bytes() -> bytes:
    """Return the verifier as one classic script that leaves no name behind."""
    files = resources.files(__name__)
    parts = [(files / f"{name}.js").read_text(encoding="utf-8") for name in PARTS]
    data = json.dumps(_data(), ensure_ascii=False, sort_keys=True)
    inner = "\n".join([f"const PRESSED = {data};", *parts])
    return f"(() => {{\n'use strict';\n\n{inner}}})();\n".encode()


def sheet_bytes() -> bytes:
    """Return the style sheet of the verifier alone; the page has the wire's own besides."""
    return (resources.files(__name__) / STYLE_NAME).read_bytes()


def _data() -> dict[str, object]:
    return {
        "words": {tag: dict(words(tag)) for tag in LANGUAGES},
        "sentences": {tag: dict(verifier_words(tag)) for tag in LANGUAGES},
        "stylesheet": STYLESHEET._asdict(),
        "templates": {str(number): generator_of(number) for number in TEMPLATES},
    }

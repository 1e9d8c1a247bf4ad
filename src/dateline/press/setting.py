"""Typst, kept warm: one compiler a template and process, data in as JSON, bytes out.

A compiler isn't made for several threads, so each is used under a lock. The first compilation of a
process costs some 60 ms (faces are read), the next ones 10 to 15 ms a page.

Typst keeps threads of its own, which a fork doesn't take along: a child of a process that has
already set something would wait for them for ever. It is told so instead; workers are forked before
the first sheet, or spawned.
"""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.resources import files

import typst

from dateline.press.errors import TypesettingError
from dateline.press.faces import fonts

_lock = threading.Lock()
_used_by: list[int] = []


def set_pdf(template: str, name: str, data: str, timestamp: int) -> bytes:
    """Set a template of ``typ/`` as PDF/A-3a and PDF/UA-1, dated by a POSIX time.

    ``data`` is JSON that the template finds as the input ``name``. Raises `TypesettingError`.
    """
    source = _template(template)
    try:
        with _own_process():
            content = _compiler(template).compile(
                source,
                format="pdf",
                sys_inputs={name: data},
                pdf_standards=["a-3a", "ua-1"],
                timestamp=timestamp,
            )
    except typst.TypstError as fault:
        raise TypesettingError(f"Typst can't set this release: {fault.message}.") from None
    return _one(content)


def set_png(template: str, name: str, data: str) -> bytes:
    """Set a template of ``typ/`` as one PNG, a pixel to the point. Raises `TypesettingError`."""
    source = _template(template)
    try:
        with _own_process():
            content = _compiler(template).compile(
                source, format="png", ppi=72, sys_inputs={name: data}
            )
    except typst.TypstError as fault:
        raise TypesettingError(f"Typst can't set this card: {fault.message}.") from None
    return _one(content)


@contextmanager
def _own_process() -> Iterator[None]:
    """Hold the lock, in the process that typst's threads belong to and in no fork of it."""
    process = os.getpid()
    if _used_by and _used_by[0] != process:
        raise TypesettingError(
            "Typst was in use before this process was forked: fork earlier, or spawn it."
        )
    with _lock:
        _used_by[:] = [process]
        yield


@cache
def _template(name: str) -> bytes:
    return (files("dateline.press") / "typ" / name).read_bytes()


@cache
def _compiler(name: str) -> typst.Compiler:
    return typst.Compiler(_template(name), font_paths=fonts(), ignore_system_fonts=True)


def _one(content: bytes | list[bytes] | None) -> bytes:
    if not isinstance(content, bytes):
        raise TypesettingError("Typst made several files, or none, where one was wanted.")
    return content

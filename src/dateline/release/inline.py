"""Links in plain text: ``[text](address)``, ``<address>``, and addresses that stand bare."""

import re
from collections.abc import Sequence

from dateline.release.addresses import link_target
from dateline.release.model import Run, Runs
from dateline.release.patterns import late
from dateline.release.runs import tidy

_ADDRESS = r"\bhttps?://[^\s<>\"“”«»\[\]\\|]+"
_BARE = late(_ADDRESS, re.IGNORECASE)
_MARK = late(
    r"\\(?P<escaped>[\\\[\]<:|])"
    r"|\[(?P<text>(?:[^\[\]\\]|\\.)*)\]\((?P<target>(?:[^()\s]|\([^()\s]*\))*)\)"
    r"|<(?P<auto>(?:https?://|mailto:|tel:)[^<>\s]+)>"
    rf"|(?P<bare>{_ADDRESS})",
    re.IGNORECASE,
)
_ESCAPED = late(r"\\([\\\[\]<:|])")
_ANGLE = late(r"<(?=https?://|mailto:|tel:)", re.IGNORECASE)
_BARE_SCHEME = late(r"https?(?=://)", re.IGNORECASE)
_BRACKET = late(r"[\\\[\]]")
_END = ".,;:!?'’)…*_"


def inline_runs(text: str, dropped: list[str]) -> Runs:
    """Read a line of plain text as runs; bare addresses become links too.

    Unsafe targets are named in ``dropped``, their words kept.
    """
    runs: list[Run] = []
    at = 0
    if "[" not in text and "\\" not in text and "://" not in text and "<" not in text:
        return tidy((Run(text),))
    for found in _MARK.finditer(text):
        if found.start() > at:
            runs.append(Run(text[at : found.start()]))
        at = found.end()
        if found["escaped"] is not None:
            runs.append(Run(found["escaped"]))
        elif found["text"] is not None:
            words = _ESCAPED.sub(r"\1", found["text"])
            runs.append(linked(words, found["target"], dropped))
        elif found["auto"] is not None:
            runs.append(linked(found["auto"], found["auto"], dropped))
        else:
            address = trim_address(found["bare"])
            at = found.start() + len(address)
            runs.append(linked(address, address, dropped))
            if at < found.end():
                runs.append(Run(text[at : found.end()]))
                at = found.end()
    runs.append(Run(text[at:]))
    return tidy(runs)


def bare_links(text: str, dropped: list[str]) -> Runs:
    """Return words that mean themselves as runs, untrimmed; addresses in them become links."""
    if "://" not in text:
        return (Run(text),)
    runs: list[Run] = []
    at = 0
    for found in _BARE.finditer(text):
        address = trim_address(found[0])
        runs += [Run(text[at : found.start()]), linked(address, address, dropped)]
        at = found.start() + len(address)
    return tuple(run for run in (*runs, Run(text[at:])) if run.text)


def trim_address(bare: str) -> str:
    """Remove from an address the punctuation of the sentence it ends."""
    address = bare.rstrip(_END)
    if "(" in address and bare[len(address) :].startswith(")"):
        return address + ")"
    return address


def linked(words: str, target: str, dropped: list[str], base: str | None = None) -> Run:
    """Return words as a link; without one where the target is refused."""
    if not words.strip():
        dropped.append(f"a link without words: {target.strip()[:60]}")
    address = link_target(target, base)
    if address is None:
        dropped.append(f"a link with an unsafe address: {target.strip()[:60]}")
        return Run(words)
    if not address and target.strip() and not target.strip().startswith("#"):
        dropped.append(f"a link's target that isn't a whole address: {target.strip()[:60]}")
    return Run(words, link=address)


def may_need_escape(text: str) -> bool:
    """Say at a glance whether words may need a backslash so as to stay words."""
    return "[" in text or "\\" in text or ":" in text


def escape_points(text: str, *, before_link: bool, addresses: bool) -> list[int]:
    """Return the offsets in front of which words need a backslash so as to stay words.

    ``addresses`` says that a bare address must stay words; ``before_link`` that a link follows.
    """
    if not may_need_escape(text):
        return []
    points: list[int] = []
    if "[" in text or "\\" in text:
        brackets = "](" in text or before_link
        points = [at for at, sign in enumerate(text) if sign == "\\" or (brackets and sign == "[")]
    if "<" in text:
        points += [found.start() for found in _ANGLE.finditer(text)]
    if addresses and "://" in text:
        points += [found.end() for found in _BARE_SCHEME.finditer(text)]
    return sorted(set(points))


def with_backslashes(text: str, points: Sequence[int]) -> str:
    """Return a text with a backslash in front of each of some offsets."""
    if not points:
        return text
    parts: list[str] = []
    at = 0
    for point in points:
        parts += [text[at:point], "\\"]
        at = point
    return "".join([*parts, text[at:]])


def escaped_link_text(text: str) -> str:
    """Return the words of a link so that its closing bracket stays its own."""
    return _BRACKET.sub(r"\\\g<0>", text)

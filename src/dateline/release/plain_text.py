"""The container of plain text: paragraphs parted by empty lines, and the rendering's markers."""

from collections.abc import Iterator

from dateline.release import marks
from dateline.release.copied_pages import article_of_page
from dateline.release.datelines import is_date_line
from dateline.release.dropping import excerpt
from dateline.release.inline import inline_runs
from dateline.release.model import Heading, List, Quote, Runs, Table
from dateline.release.page_words import is_print_stamp
from dateline.release.parting import with_paragraphs_parted
from dateline.release.patterns import late
from dateline.release.pieces import Figure, Piece, Rule, Settled, Source, Text
from dateline.release.runs import joined, plain
from dateline.release.wrapped_lines import with_wraps_parted

_LETTERHEAD = 15
_NO_BREAK, _MANY = "\u00a0", 20
_COLUMNS = late(r" {6,}")
"""What stands side by side at the top of a letter is read one after the other."""
_CELL = late(r"(?:[^\\|]|\\.)*")


def read_plain_text(text: str, dropped: list[str]) -> Source:
    """Split plain text into pieces."""
    pieces: list[Piece] = []
    if text.count(_NO_BREAK) > max(text.count(" "), _MANY):
        text = text.replace(_NO_BREAK, " ")  # a PDF's blanks, which keep nothing together
    article = with_wraps_parted(article_of_page(text, dropped))
    for chunk in _chunks(_unprinted(with_paragraphs_parted(article), dropped)):
        _read_chunk(chunk, pieces, dropped)
    return Source(tuple(pieces), dropped=tuple(dropped))


def _unprinted(text: str, dropped: list[str]) -> str:
    """Return a text without what a browser prints at the edges of pages, which is named."""
    if " of " not in text:
        return text
    kept: list[str] = []
    for line in text.split("\n"):
        if is_print_stamp(line.strip()):
            dropped.append(f"a printed page's edge: {excerpt(line)}")
        else:
            kept.append(line)
    return "\n".join(kept)


def _chunks(text: str) -> Iterator[list[str]]:
    """Yield stretches of lines; the items of a loose list are one stretch."""
    loose: list[str] = []
    for chunk in _stretches(text):
        if loose and _goes_on(loose, chunk):
            loose += chunk
            continue
        if loose:
            yield loose
            loose = []
        if marks.line_kind(chunk[0]) in ("bullet", "number"):
            loose = chunk
        else:
            yield chunk
    if loose:
        yield loose


def _goes_on(loose: list[str], chunk: list[str]) -> bool:
    kinds = [marks.line_kind(line) for line in (loose[-1], chunk[0])]
    if kinds[0] == kinds[1] == "bullet":
        return loose[-1][0] == chunk[0][0]
    if kinds[0] == kinds[1] == "number":
        before, after = marks.NUMBER.match(loose[-1]), marks.NUMBER.match(chunk[0])
        if before is None or after is None or before[2] != after[2]:
            return False
        return int(after[1]) == int(before[1]) + 1
    return False


def _stretches(text: str) -> Iterator[list[str]]:
    chunk: list[str] = []
    for number, line in enumerate(text.split("\n")):
        bare = line.strip()
        if bare and number < _LETTERHEAD and "  " in bare:
            chunk += _side_by_side(bare)
        elif bare:
            chunk.append(bare)
        elif chunk:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _side_by_side(line: str) -> list[str]:
    """Return what stands side by side in a line at the top: columns, or words and a day."""
    if line[0] in "|>":
        return [line]
    if "      " in line:
        return _COLUMNS.split(line)
    words, blanks, last = line.rpartition("  ")
    if blanks and words.strip() and is_date_line(last.strip()) is not None:
        return [words.strip(), last.strip()]
    return [line]


def _read_chunk(chunk: list[str], pieces: list[Piece], dropped: list[str]) -> None:
    at = 0
    while at < len(chunk):
        kind = marks.line_kind(chunk[at])
        end = at + 1
        if kind in ("heading", "rule", "guarded"):
            pass
        elif kind == "picture":
            while end < len(chunk) and marks.PICTURE_LABEL.match(chunk[end]):
                end += 1
        elif kind in ("bullet", "number"):
            while end < len(chunk) and marks.line_kind(chunk[end]) in (kind, "text"):
                end += 1
        else:
            while end < len(chunk) and marks.line_kind(chunk[end]) == kind:
                end += 1
        pieces.extend(_READERS[kind](chunk[at:end], dropped))
        at = end


def _read_text(lines: list[str], dropped: list[str]) -> Iterator[Piece]:
    runs = tuple(inline_runs(line, dropped) for line in lines)
    kept = tuple(line for line in runs if line)
    if kept:
        yield Text(kept)


def _read_guarded(lines: list[str], dropped: list[str]) -> Iterator[Piece]:
    yield Text((inline_runs(lines[0].removeprefix(marks.GUARD), dropped),), fixed=True)


def _read_heading(lines: list[str], dropped: list[str]) -> Iterator[Piece]:
    level = len(lines[0]) - len(lines[0].lstrip("#"))
    words = lines[0][level:].strip()
    heading = Heading(level, inline_runs(words.removeprefix(marks.GUARD), dropped))
    yield Settled(heading) if words.startswith(marks.GUARD) else heading


def _read_rule(lines: list[str], dropped: list[str]) -> Iterator[Piece]:  # noqa: ARG001  one of several
    yield Rule(lines[0])


def _read_bullets(lines: list[str], dropped: list[str]) -> Iterator[Piece]:
    sign = lines[0][0]
    items: list[list[str]] = []
    for line in lines:
        if marks.line_kind(line) == "text":
            items[-1].append(line)
            continue
        if line[0] != sign:
            yield List(ordered=False, items=_items(items, dropped))
            items, sign = [], line[0]
        items.append([line[1:].strip().removeprefix(marks.GUARD)])
    yield List(ordered=False, items=_items(items, dropped))


def _read_numbers(lines: list[str], dropped: list[str]) -> Iterator[Piece]:
    number, sign = 0, ""
    items: list[list[str]] = []
    for line in lines:
        found = marks.NUMBER.match(line)
        if found is None:
            items[-1].append(line)
            continue
        if found[2] != sign or int(found[1]) != number + 1:
            yield from _numbered(items, sign, dropped)
            number, sign, items = int(found[1]) - 1, found[2], []
        items.append([line[found.end() :].removeprefix(marks.GUARD)])
        number += 1
        if not items[:-1] and number != 1:
            items = [[line]]
            sign = "text"
    yield from _numbered(items, sign, dropped)


def _numbered(items: list[list[str]], sign: str, dropped: list[str]) -> Iterator[Piece]:
    if items and sign == "text":
        yield Text(tuple(inline_runs(line, dropped) for line in items[0]))
    elif items:
        yield List(ordered=True, items=_items(items, dropped))


def _items(items: list[list[str]], dropped: list[str]) -> tuple[Runs, ...]:
    return tuple(joined(inline_runs(line, dropped) for line in item) for item in items)


def _read_quote(lines: list[str], dropped: list[str]) -> Iterator[Piece]:
    paragraphs: list[list[Runs]] = [[]]
    attribution: str | None = None
    for line in lines:
        inner = line[1:].strip()
        if not inner:
            paragraphs.append([])
        elif inner.startswith("— "):
            attribution = plain(inline_runs(inner[2:], dropped))
        else:
            paragraphs[-1].append(inline_runs(inner.removeprefix(marks.GUARD), dropped))
    kept = tuple(filter(None, (joined(paragraph) for paragraph in paragraphs)))
    if kept or attribution:
        yield Quote(kept, attribution)


def _read_table(lines: list[str], dropped: list[str]) -> Iterator[Piece]:
    rows = [_cells(line, dropped) for line in lines]
    header = len(lines) > 1 and marks.TABLE_RULE.fullmatch(lines[1]) is not None
    if header:
        del rows[1]
    yield Table(header, tuple(rows))


def _cells(line: str, dropped: list[str]) -> tuple[Runs, ...]:
    cells: list[Runs] = []
    at = 1
    while at < len(line):
        found = _CELL.match(line, at)
        end = found.end() if found else len(line)
        cells.append(inline_runs(line[at:end].strip(), dropped))
        at = end + 1
    return tuple(cells)


def _read_picture(lines: list[str], dropped: list[str]) -> Iterator[Piece]:
    src = marks.PICTURE_LINE.fullmatch(lines[0])
    fields = {}
    for line in lines[1:]:
        label, _, value = line.partition(":")
        fields[label] = plain(inline_runs(value, dropped))
    yield Figure(
        src=src[1] if src else None,
        alt=fields.get("Alt"),
        caption=fields.get("Caption"),
        credit=fields.get("Credit"),
        date=fields.get("Date"),
        place=fields.get("Place"),
        explicit=True,
    )


_READERS = {
    "text": _read_text,
    "guarded": _read_guarded,
    "heading": _read_heading,
    "rule": _read_rule,
    "bullet": _read_bullets,
    "number": _read_numbers,
    "quote": _read_quote,
    "table": _read_table,
    "picture": _read_picture,
}

"""Contacts that stand in a table or a list: a row, a cell or an item for each."""

from dateline.release import contacts
from dateline.release.contact_items import EMAIL, labels_of
from dateline.release.contact_words import person_score
from dateline.release.model import Run, Runs, Table
from dateline.release.runs import plain

LEAST_ROWS = 2
MOST_ROWS = 24
PAIR = 2
LONGEST_CELL = 200
_BETWEEN = Run(" | ")


def contact_rows(table: Table) -> list[Runs]:
    """Return the rows of a table under a heading of contacts, a line each; none if others."""
    rows = _rows(table)
    if not any(contacts.reaches(_words(row)) for row in rows):
        return []
    return [line for row in rows for line in _lines(row)]


def lists_contacts(table: Table) -> bool:
    """Say whether each row of a table names a person and gives an address."""
    if _is_headed(table):
        return True
    rows = _rows(table)
    return bool(rows) and all(
        any(EMAIL.search(plain(cell)) for cell in row)
        and any(person_score(plain(cell).strip()) > 1 for cell in row)
        for row in rows
    )


def tells_whom(item: Runs) -> bool:
    """Say whether an item of a list under a heading of contacts is one, or a part of one."""
    words = plain(item)
    if contacts.is_contact_line(item) or labels_of(words).match(words) is not None:
        return True
    named = ": " in words or " : " in words
    return named and words[-1:] not in ".!?" and contacts.reaches(words)


def _is_headed(table: Table) -> bool:
    """Say whether a table's first row heads contacts, and the others name what they give."""
    if len(table.rows) < LEAST_ROWS or len(table.rows) > MOST_ROWS:
        return False
    first, *rows = table.rows
    length = contacts.header_length(" ".join(map(plain, first)).strip())
    return bool(length) and any(contacts.reaches(_words(row)) for row in rows)


def _labelled(row: tuple[Runs, ...]) -> Runs | None:
    """Return "Phone | 555 …" as a line with its label; ``None`` where it has none."""
    cells = [cell for cell in row if plain(cell).strip()]
    if len(cells) != PAIR:
        return None
    label = plain(cells[0]).strip().rstrip(":")
    return (Run(f"{label}: "), *cells[1]) if labels_of(label).fullmatch(f"{label}: ") else None


def _rows(table: Table) -> list[tuple[Runs, ...]]:
    """Return the rows of short cells, without one that only names the columns; none if others."""
    rows = [row for row in table.rows if any(plain(cell).strip() for cell in row)]
    if table.header and rows and not contacts.reaches(_words(rows[0])):
        rows = rows[1:]
    short = all(len(plain(cell)) <= LONGEST_CELL for row in rows for cell in row)
    return rows if short and len(rows) <= MOST_ROWS else []


def _words(row: tuple[Runs, ...]) -> str:
    return " | ".join(map(plain, row))


def _lines(row: tuple[Runs, ...]) -> list[Runs]:
    """Return a row as a line, or each cell as one where each tells whom it reaches."""
    labelled = _labelled(row)
    if labelled is not None:
        return [labelled]
    cells = [cell for cell in row if plain(cell).strip()]
    if len(cells) > 1 and all(_is_whole(plain(cell)) for cell in cells):
        return cells
    line: Runs = ()
    for cell in cells:
        line += (_BETWEEN, *cell) if line else cell
    return [line] if line else []


def _is_whole(cell: str) -> bool:
    """Say whether a cell holds words and a way to reach somebody."""
    return contacts.reaches(cell) and any(letter.isalpha() for letter in EMAIL.sub("", cell))

"""A small wire, its source and texts to publish on it: what the tests of ``wire`` start from.

Everything here is invented: the Pebble Wire and the Harrow Lake Library.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
from django.db import models
from PIL import Image

from dateline.cli.view import view_of
from dateline.record.errors import MissingError
from dateline.record.filed import Filed
from dateline.record.policy import as_policy
from dateline.release.model import Parsed
from dateline.release.reading import parse
from dateline.verify import Trust, Verdict, verify
from dateline.verify.audit import Auditor, Fault
from dateline.wire.config import Config
from dateline.wire.founding import found_wire
from dateline.wire.importing.taking_in import Import
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.correct import CorrectionTerms, correct
from dateline.wire.publishing.actions.decide import Ruling
from dateline.wire.publishing.actions.press import press_all, press_pending
from dateline.wire.publishing.actions.publish import publish
from dateline.wire.publishing.actions.reply import ReplyText
from dateline.wire.publishing.filing import FilingTerms, make_filing
from dateline.wire.publishing.judgement import Answers
from dateline.wire.publishing.models import LaterAct, Version
from dateline.wire.publishing.pictures import keep_pictures
from dateline.wire.sources.actions.add import NewSource, add_source, stated_fields
from dateline.wire.sources.queries import get_source
from dateline.wire.storage import UNFINISHED

MORNING = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
SLUG = "harrow-lake-library"
CONFIG = Config(
    name="The Pebble Wire",
    origin="pebble.example",
    base_url="https://pebble.example/",
    operator="Pebble Wire Cooperative",
    categories={"culture": "Culture", "towns": "Towns"},
)
SOURCE = NewSource(
    slug=SLUG,
    name="Harrow Lake Library",
    domain="library.harrow-lake.example",
    owner="Town of Harrow Lake",
    categories=("culture",),
)

TEXT = """\
Harrow Lake library opens on Sundays from 8 March

The town council pays for two more librarians until the end of the year

HARROW LAKE, Vardmark, March 3, 2026 /The Pebble Wire/ -- The Harrow Lake Library will open on \
Sundays from ten to four, beginning on 8 March. The town council has agreed to pay two more \
librarians until the end of the year, and will look at the figures in November, when it \
settles the budget of the coming year.

"People asked us for a warm room on Sundays, and now they have one," said Edda Marsh, director of \
the Harrow Lake Library.

The reading room has 64 seats. Loans, returns and the children's corner will work as on any other \
day; the archive stays closed on Sundays. Visitors who need the lift should ring at the north door.

About the Harrow Lake Library

The Harrow Lake Library was founded in 1911 and lends 90,000 books a year.

Contact:
Edda Marsh
Director
Harrow Lake Library
+00 555 0142
edda@library.harrow-lake.example
"""
ARCHIVE = "archive.jsonl"
ARCHIVED = 121
IMPORTED = ARCHIVED - 1
USUAL = {
    "DG-11": "It is much like the last one, and says something new.",
    "DG-44": "It is the first one, and the desk rang the library.",
    "DG-50": "The pictures are the library's own.",
}
CLEAN = Answers(editor="desk-anna", second=None, accept=USUAL, overrule={})
LATE = Answers(
    editor="desk-anna",
    second=None,
    accept=USUAL | {"DG-02": "Filed late on purpose."},
    overrule={},
)
SEASONED = Answers(
    editor="desk-anna",
    second="desk-bo",
    accept={f"DG-{number:02}": "It is an old text." for number in range(1, 90)},
    overrule={f"DG-{number:02}": "It is an old text." for number in range(1, 90)},
)
TERMS = CorrectionTerms(kind="correction", note="The number of seats was wrong.")
REPLY = ReplyText(
    party="Friends of the Old Reading Room",
    role="named in the release",
    identified="by telephone, at the number in the register of associations",
    language="en",
    paragraphs=("We were asked about the seats, and we count sixty.",),
)
RULING = Ruling(
    report="5e" * 16,
    rules=("DG-07", "DG-12"),
    verdict="upheld",
    outcome="correction",
    reasons="The register counts sixty seats.",
)


@dataclass(slots=True)
class Clock:
    """A clock that stands still until it is told to go on."""

    now: datetime = MORNING

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, **time: float) -> None:
        self.now += timedelta(**time)


@dataclass(slots=True)
class Steps:
    """What a wire calls its durable steps, in their order."""

    names: list[str] = field(default_factory=list)

    def __call__(self, name: str) -> None:
        self.names.append(name)


def around(*names: str) -> list[str]:
    """Return the points before and after each of these steps."""
    return [point for name in names for point in (f"before {name}", name)]


def found(folder: Path, clock: Clock | None = None) -> Wire:
    """Found the Pebble Wire with its one source, vouched for, and press it."""
    wire = found_wire(folder, CONFIG, clock=clock or Clock())
    fields = stated_fields(SOURCE, "known to the operator since 1998", MORNING.date())
    add_source(wire, replace(SOURCE, fields=fields))
    for _ in press_all(wire):
        pass
    return wire


def write_archive(path: Path, count: int) -> Path:
    """Write an archive of so many short releases, the tenth of which is only white space."""
    lines = [
        {"id": number, "date": f"2019-05-{number % 28 + 1:02}", "text": archived(number)}
        for number in range(1, count + 1)
    ]
    path.write_bytes(b"".join(msgspec.json.encode(line) + b"\n" for line in lines))
    return path


def take_in(wire: Wire) -> Import:
    """Take the wire's archive in, made of `ARCHIVED` lines; the tenth is refused."""
    path = wire.folder / ARCHIVE
    if not path.exists():
        write_archive(path, ARCHIVED)
    work = Import(wire, get_source(SLUG), [path], workers=1)
    for _ in work.run():
        pass
    return work


def archived(number: int) -> str:
    """Return an archive's text of a number."""
    if number == 10:
        return " \n"
    return f"Harrow Lake library lends book {number}\n\nIt is lent since this morning.\n"


def read_text(text: str = TEXT, name: str = "library.txt") -> Parsed:
    """Read a text as the command would read a file of it."""
    return parse(text.encode(), name=name)


def file_text(
    wire: Wire,
    text: str = TEXT,
    *,
    name: str = "library.txt",
    folder: Path | None = None,
    terms: FilingTerms | None = None,
) -> Filed:
    """Make the source's filing of a text; pictures are looked for in ``folder``."""
    parsed = read_text(text, name)
    if folder is not None:
        document = keep_pictures(wire.media, parsed.document, folder)
        parsed = msgspec.structs.replace(parsed, document=document)
    return make_filing(get_source(SLUG), parsed, terms or FilingTerms(), wire.clock())


def another(number: int) -> str:
    """Return a text that says something else than `TEXT` and breaks no rule either."""
    return TEXT.replace("64 seats", f"{number + 100} seats").replace(
        "opens on Sundays from 8 March", f"opens hall {number} on Sundays"
    )


def publish_text(wire: Wire, text: str = TEXT, *, folder: Path | None = None) -> Version:
    """Publish a text that nothing stands against, and press it."""
    row = publish(wire, file_text(wire, text, name=_name(text), folder=folder), LATE)
    press_pending(wire)
    return row


def pictured(text: str, *names: str) -> str:
    """Return a text in Markdown that shows these pictures."""
    shown = "".join(
        f'\n\n![The reading room]({name} "The reading room on 2 March 2026. Photo: H. Ost")'
        for name in names
    )
    return text.replace("\n\nAbout the", f"{shown}\n\n## About the").replace(
        "Harrow Lake library opens", "# Harrow Lake library opens"
    )


def draw(folder: Path, name: str, colour: str) -> None:
    """Write a small picture of one colour."""
    folder.mkdir(exist_ok=True)
    Image.new("RGB", (40, 30), colour).save(folder / name)


def _name(text: str) -> str:
    return "library.md" if text.startswith("#") else "library.txt"


def correct_text(
    wire: Wire,
    number: int,
    text: str,
    *,
    folder: Path | None = None,
    answers: Answers = LATE,
) -> Version:
    """Publish a text as the next version of a release, and press it."""
    before = Version.objects.get(release=number, release__current=models.F("version"))
    asked = FilingTerms(replaces=before.filing_id)
    filed = file_text(wire, text, name=_name(text), folder=folder, terms=asked)
    row = correct(wire, number, filed, TERMS, answers)
    press_pending(wire)
    return row


def reads(folder: Path) -> Callable[[str], bytes]:
    """Return what reads an edition's public files, as an outsider would."""

    def fetch(path: str) -> bytes:
        try:
            return (folder / path).read_bytes()
        except OSError:
            raise MissingError(f"{path} isn't in the edition.") from None

    return fetch


def audit(wire: Wire, edition: Path | None = None) -> tuple[Fault, ...]:
    """Audit a wire from its public files alone and return the faults."""
    auditor = Auditor(reads(edition or wire.edition), as_policy([wire.signer.verifier]))
    for _ in auditor.run():
        pass
    assert auditor.entries == auditor.size > 0
    return tuple(auditor.faults)


def verdict(wire: Wire, path: Path, *, record: bool = True, data: bytes | None = None) -> Verdict:
    """Verify a file of an edition with the wire's key, with or without its record at hand."""
    return verify(
        path.read_bytes() if data is None else data,
        name=path.name,
        trust=Trust.from_keys([wire.signer.verifier], "wire"),
        record=view_of(str(wire.folder)) if record else None,
        siblings=lambda name: _beside(path.parent / name),
    )


def leftovers(wire: Wire) -> list[str]:
    """Return the files that no entry accounts for: half written, set aside, or of nothing."""
    manifests = b"".join(
        bytes(manifest)
        for rows in (Version.objects.all(), LaterAct.objects.all())
        for manifest in rows.values_list("manifest", flat=True)
    )
    half = [p for top in (wire.edition, wire.media) for p in top.rglob(f"{UNFINISHED}*")]
    aside = [p for shelf in ("keeping", "unbound") for p in (wire.media / shelf).glob("*")]
    pdfs = [p for p in (wire.media / "pdf").glob("*") if p.stem.encode() not in manifests]
    marks = [p for p in (wire.folder / ".lock", wire.folder / ".pressing-all") if p.exists()]
    begun = [p for p in marks if p.name != ".lock" or p.read_bytes()]
    return [str(p.relative_to(wire.folder)) for p in (*half, *aside, *pdfs, *begun)]


def _beside(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def snapshot(folder: Path) -> dict[str, str]:
    """Return the digest of every file under a folder, but for the news sitemap (promise 3)."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "sitemap.xml"
    }


def difference(before: dict[str, str], after: dict[str, str]) -> dict[str, Sequence[str]]:
    """Return which files are gone, new or other, so that a failure says so."""
    return {
        "gone": sorted(before.keys() - after.keys()),
        "new": sorted(after.keys() - before.keys()),
        "other": sorted(
            name for name in before.keys() & after.keys() if before[name] != after[name]
        ),
    }

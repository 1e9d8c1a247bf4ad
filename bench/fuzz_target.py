"""One campaign, in a process of its own: atheris feeds a reader, and this keeps what goes wrong.

Run by ``bench/fuzz.py``; alone it is ``python bench/fuzz_target.py READER FOLDER SECONDS``.
With a fourth argument, a file, that one input is read once without instrumentation and measured.
"""

import contextlib
import copy
import hashlib
import json
import random
import re
import resource
import sys
import time
import traceback
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import atheris
import fuzz_seeds
from lxml import etree

if TYPE_CHECKING:
    from dateline.release.model import Document

SLOWEST = 2.0
MOST_MEMORY = 300_000
NAMES = {
    "text": "a.txt", "markdown": "a.md", "html": "a.html", "docx": "a.docx", "odt": "a.odt",
    "rtf": "a.rtf", "mail": "a.eml", "pdf": "a.pdf", "ninjs": "a.json", "newsml": "a.xml",
    "feeds": "a.xml", "archive": "a.zip",
}  # fmt: skip
SHAPED = {"newsml", "feeds"}
STRETCHED = {"text", "markdown", "html", "rtf", "mail"}
PACKED = {"docx": fuzz_seeds.WORD_FIXED, "odt": fuzz_seeds.ODT_FIXED}
LONGEST = {"docx": 60_000, "odt": 60_000, "archive": 30_000, "pdf": 30_000, "mail": 30_000}
MODULES = (
    "dateline.release.reading", "dateline.release.texts", "dateline.release.office",
    "dateline.release.rtf", "dateline.release.odt", "dateline.release.mail",
    "dateline.release.pdf", "dateline.release.json_items", "dateline.release.newsml",
    "dateline.release.feeds", "dateline.release.archives", "dateline.release.text",
)  # fmt: skip
_PLACE = re.compile(r'dateline/release/(\w+\.py)", line (\d+)')


def load(*, instrument: bool) -> None:
    """Import every reader that there is."""
    with (
        atheris.instrument_imports(include=["dateline.release"])
        if instrument
        else (contextlib.nullcontext())
    ):
        for name in MODULES:
            with contextlib.suppress(ModuleNotFoundError):
                import_module(name)


class Target:
    """Reads one input after another; faults are kept once a place in the code."""

    def __init__(self, reader: str, folder: Path) -> None:
        self.reader = reader
        self.folder = folder
        self.runs = 0
        self.read = 0
        self.worst = 0.0
        self.faults: dict[str, str] = {}
        self.start = memory()
        self.errors: type[Exception] = import_module("dateline.release.errors").ReleaseError
        self.parse_all = import_module("dateline.release.reading").parse_all
        self.canonical = import_module("dateline.release.canonical").canonical_bytes
        self.render = import_module("dateline.release.text").render_text

    def take(self, data: bytes) -> None:
        self.runs += 1
        if self.reader in PACKED and data.startswith(b"%%PART "):
            data = fuzz_seeds.pack(data, PACKED[self.reader])
        if self.reader in STRETCHED and self.runs % 150 == 0:
            data = stretched(data, self.runs)
        before = time.process_time()
        documents: list[Document] = []
        try:
            for reading in self.parse_all(data, name=NAMES[self.reader]):
                with contextlib.suppress(self.errors):
                    documents.append(reading.parsed().document)
            spent = time.process_time() - before
            for document in documents[:50]:
                self.canonical(document)
                self.render(document)
        except Exception as fault:  # noqa: BLE001 - whatever it is, it is what is looked for
            spent = time.process_time() - before
            self.keep(f"{type(fault).__name__} {place(fault)}", data)
        self.read += len(documents)
        self.worst = max(self.worst, spent)
        if spent > SLOWEST:
            self.keep(f"slow {len(data)}", data)
        if memory() > MOST_MEMORY and self.start < MOST_MEMORY:
            self.keep("memory", data)
        if self.runs % 200 == 0 or spent > SLOWEST:
            self.write()

    def keep(self, what: str, data: bytes) -> None:
        if what in self.faults or len(self.faults) > 60:
            return
        name = f"fault-{hashlib.sha256(data).hexdigest()[:12]}"
        self.faults[what] = name
        (self.folder / name).write_bytes(data)
        self.write()

    def write(self) -> None:
        report = {
            "runs": self.runs,
            "read": self.read,
            "worst": round(self.worst, 3),
            "start": self.start,
            "memory": memory(),
            "faults": self.faults,
        }
        (self.folder / "report.json").write_text(json.dumps(report), encoding="utf-8")


def stretched(data: bytes, seed: int) -> bytes:
    """Repeat a slice of an input until it is 30 KB long: what takes more than linear time shows."""
    chance = random.Random(seed)  # noqa: S311 - a seed that can be run again
    at = chance.randrange(len(data) + 1)
    piece = data[at : at + chance.choice([1, 2, 4, 8, 16, 40])] or b"a "
    return data[:at] + piece * (30_000 // len(piece)) + data[at:]


def memory() -> int:
    """Return the most memory this process has had, in KB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def place(fault: Exception) -> str:
    found = _PLACE.findall("".join(traceback.format_exception(fault)))
    return ":".join(found[-1]) if found else "elsewhere"


def mutate_packed(data: bytes, most: int, seed: int) -> bytes:
    """Change one part of a package: its tree more often than its bytes."""
    if not data.startswith(b"%%PART "):
        return bytes(atheris.Mutate(data, most))[:most]
    chance = random.Random(seed)  # noqa: S311 - a seed that can be run again
    parts = fuzz_seeds.parts_of(data)
    name = chance.choice(list(parts))
    parts[name] = mutate_xml(parts[name], most // 2, seed)
    whole = b"".join(b"%%PART " + key.encode() + b"\n" + part for key, part in parts.items())
    return whole if len(whole) <= most else data[:most]


def mutate_xml(data: bytes, most: int, seed: int) -> bytes:
    """Change an XML text so that it mostly stays well-formed."""
    chance = random.Random(seed)  # noqa: S311 - likewise
    try:
        root = etree.fromstring(data.strip(), etree.XMLParser(resolve_entities=False))
    except etree.XMLSyntaxError:
        root = None
    if root is None or chance.random() < 0.2:
        return bytes(atheris.Mutate(data, most))[:most]
    for _ in range(chance.randint(1, 4)):
        _change(root, chance)
    changed = bytes(etree.tostring(root))
    return changed if len(changed) <= most else data[:most]


def _change(root: etree._Element, chance: random.Random) -> None:
    nodes = list(root.iter("*"))
    node, other = chance.choice(nodes), chance.choice(nodes)
    match chance.randrange(7):
        case 0 if (parent := node.getparent()) is not None:
            parent.remove(node)
        case 1:
            other.append(copy.deepcopy(node))
        case 2:
            node.tag = other.tag
        case 3 if node.attrib:
            key = chance.choice(list(node.attrib))
            node.attrib[key] = chance.choice(
                ["", "0", "-1", "1", "9", "99999999", "true", "none", "é"]
            )
        case 4:
            node.text = _text(node.text or "", chance)
        case 5 if other.attrib:
            key = chance.choice(list(other.attrib))
            node.attrib[key] = other.attrib[key]
        case 6:
            around = etree.SubElement(other, node.tag)
            around.append(copy.deepcopy(node))


def _text(text: str, chance: random.Random) -> str:
    mutated = bytes(atheris.Mutate(text.encode(), len(text) + 40)).decode("utf-8", "replace")
    return "".join(sign for sign in mutated if sign.isprintable()) + chance.choice(
        ["", " -- ", "“"]
    )


def measure(reader: str, path: Path) -> None:
    """Read one input once, as `dateline parse` would, and say what it took."""
    load(instrument=False)
    target = Target(reader, path.parent)
    target.take(path.read_bytes())
    print(json.dumps({"seconds": target.worst, "memory": memory(), "faults": list(target.faults)}))


def main() -> None:
    reader, folder = sys.argv[1], Path(sys.argv[2])
    if len(sys.argv) > 4:
        measure(reader, Path(sys.argv[4]))
        return
    load(instrument=True)
    target = Target(reader, folder)
    options = [
        sys.argv[0], str(folder / "corpus"), f"-max_total_time={sys.argv[3]}", "-timeout=60",
        f"-max_len={LONGEST.get(reader, 12_000)}", "-rss_limit_mb=1500", "-print_final_stats=1",
        "-len_control=20", "-reload=0",
    ]  # fmt: skip
    words = folder / "words.dict"
    if words.exists():
        options.append(f"-dict={words}")
    mutator = mutate_packed if reader in PACKED else mutate_xml if reader in SHAPED else None
    if mutator is None:
        atheris.Setup(options, target.take)
    else:
        atheris.Setup(options, target.take, custom_mutator=mutator)
    atheris.Fuzz()


if __name__ == "__main__":
    main()

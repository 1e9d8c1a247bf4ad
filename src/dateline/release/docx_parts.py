"""The parts of a Word file and how they refer to each other."""

import posixpath

from dateline.release.docx_xml import parse_word
from dateline.release.errors import UnreadableError
from dateline.release.model import Value
from dateline.release.unpacking import Package
from dateline.release.xml_parts import Element


class Relation(Value, frozen=True):
    """What a part refers to: another part by its name, or an address outside the file."""

    kind: str
    target: str
    outside: bool


class Part:
    """A part of the file with its relations by id."""

    def __init__(self, package: Package, name: str) -> None:
        self.package = package
        self.name = name
        self.relations = _relations(package, name)
        self._root: Element | None = None

    @property
    def root(self) -> Element:
        """Return the part's XML, parsed once."""
        if self._root is None:
            self._root = parse_word(self.package.read(self.name), f"This file's part {self.name}")
        return self._root

    def relation(self, identity: str | None) -> Relation | None:
        """Return a relation by its id."""
        return self.relations.get(identity or "")

    def of_kind(self, kind: str) -> "Part | None":
        """Return the first part inside the file that is referred to as of a kind."""
        for relation in self.relations.values():
            if relation.kind == kind and not relation.outside and self.package.has(relation.target):
                return Part(self.package, relation.target)
        return None

    def by_id(self, identity: str | None) -> "Part | None":
        """Return the part inside the file that a relation names."""
        relation = self.relation(identity)
        if relation is None or relation.outside or not self.package.has(relation.target):
            return None
        return Part(self.package, relation.target)


def main_part(package: Package) -> Part:
    """Return the part that holds the text."""
    found = Part(package, "").of_kind("officeDocument")
    if found is None and package.has("word/document.xml"):
        found = Part(package, "word/document.xml")
    if found is None:
        raise UnreadableError("This Office file holds no text: its main part is missing.")
    return found


def _relations(package: Package, name: str) -> dict[str, Relation]:
    folder, base = posixpath.split(name)
    path = posixpath.join(folder, "_rels", f"{base}.rels")
    if not package.has(path):
        return {}
    found: dict[str, Relation] = {}
    for element in parse_word(package.read(path), f"This file's part {path}"):
        outside = (element.get("TargetMode") or "").lower() == "external"
        target = element.get("Target") or ""
        found.setdefault(
            element.get("Id") or "",
            Relation(
                kind=(element.get("Type") or "").rpartition("/")[2],
                target=target if outside else _inside(folder, target),
                outside=outside,
            ),
        )
    return found


def _inside(folder: str, target: str) -> str:
    joined = target if target.startswith("/") else posixpath.join("/", folder, target)
    return posixpath.normpath(joined).lstrip("/")

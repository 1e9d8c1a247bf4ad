"""Digests of a document and its erasable parts: what they bind, and what they refuse."""

import hashlib
import json

import pytest

from dateline.release.digests import document_digest, part_digests, parts_of, skeleton_bytes
from dateline.release.errors import NotCanonicalError
from dateline.release.model import Contact, Document, Exhibit, Image, Paragraph, Run, Signatory

DOCUMENT = Document(
    headline="Riverbend opens its books",
    subheadline=None,
    dateline=None,
    language="en",
    direction="ltr",
    body=(Paragraph((Run("The accounts are public."),)),),
    images=(Image("a.jpg"), Image("b.jpg")),
    contacts=(Contact(name="Ada Field"),),
)
EXHIBITS = (Exhibit("the accounts", "Accounts 2025"),)
SIGNATORIES = (Signatory("Ada Field"), Signatory(None, withheld=True))
SALTS = {
    "contacts": "01" * 32,
    "exhibits/0": "02" * 32,
    "images/0": "03" * 32,
    "images/1": "04" * 32,
    "signatories": "05" * 32,
}


def test_each_erasable_part_has_a_name() -> None:
    assert list(parts_of(DOCUMENT, EXHIBITS, SIGNATORIES)) == sorted(SALTS)


def test_a_document_without_such_parts_has_none() -> None:
    bare = Document("Bare", None, None, "en", "ltr", ())
    assert parts_of(bare, (), ()) == {}
    assert json.loads(skeleton_bytes(bare, {}))["signatories"] is None


def test_a_part_digest_is_the_stated_hash() -> None:
    digests = part_digests(DOCUMENT, EXHIBITS, SIGNATORIES, SALTS)
    contact = (
        b'[{"email":null,"name":"Ada Field","organization":null,'
        b'"phone":null,"role":null,"url":null}]'
    )
    expected = hashlib.sha256(b"dateline/part/v1\n" + bytes([1] * 32) + contact).hexdigest()
    assert digests["contacts"] == expected


def test_the_skeleton_holds_digests_where_the_parts_stood() -> None:
    digests = part_digests(DOCUMENT, EXHIBITS, SIGNATORIES, SALTS)
    skeleton = json.loads(skeleton_bytes(DOCUMENT, digests))
    assert skeleton["images"] == [digests["images/0"], digests["images/1"]]
    assert skeleton["contacts"] == digests["contacts"]
    assert skeleton["signatories"] == digests["signatories"]
    assert "Ada Field" not in json.dumps(skeleton)


def test_the_document_digest_is_the_stated_hash_and_needs_no_erased_part() -> None:
    digests = part_digests(DOCUMENT, EXHIBITS, SIGNATORIES, SALTS)
    erased = Document("Riverbend opens its books", None, None, "en", "ltr", DOCUMENT.body)
    signed = document_digest(DOCUMENT, "aa" * 32, digests)
    skeleton = skeleton_bytes(DOCUMENT, digests)
    assert (
        signed
        == hashlib.sha256(
            b"dateline/document/v1\n" + bytes.fromhex("aa" * 32) + skeleton
        ).hexdigest()
    )
    assert signed == document_digest(erased, "aa" * 32, digests)


def test_a_missing_or_spare_salt_is_refused_by_name() -> None:
    with pytest.raises(NotCanonicalError, match="images/1"):
        part_digests(
            DOCUMENT, EXHIBITS, SIGNATORIES, {k: v for k, v in SALTS.items() if k != "images/1"}
        )


@pytest.mark.parametrize("names", [("images/1",), ("images/00",), ("images/x",), ("images/",)])
def test_parts_are_numbered_from_zero(names: tuple[str, ...]) -> None:
    with pytest.raises(NotCanonicalError):
        skeleton_bytes(DOCUMENT, dict.fromkeys(names, "00" * 32))

"""Good and damaged copies of every kind, on which both verifiers must agree."""

import io
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from itertools import starmap
from typing import NamedTuple

import msgspec
import pikepdf

from dateline.press.attach import attach
from dateline.press.mail import render_mail
from dateline.press.ninjs import render_ninjs
from dateline.press.pdf import render_pdf
from dateline.press.plain import render_plain, strip_notices
from dateline.record.bundle import Copy, format_copy
from dateline.record.cosignature import cosign
from dateline.record.note import COSIGNATURE, Note, Verifier, format_note, parse_note
from dateline.record.policy import Group, Log, Policy, Witness
from dateline.record.printed import printed_copy
from dateline.record.statement import SourceStatements, format_source
from dateline.release.model import Document
from dateline.verify import Trust
from press.samples import corrected, hostile, persian
from record.bundles import FIRST_KEY, OTHER, VERIFIER, SampleWire, make_copy, sample_document
from record.sources import FIRST, SECOND, SIGNED_IN, SOURCE_ID, SourceWire
from verify import passkey_copies
from verify import test_attacks_json as attacks_json
from verify import test_attacks_page as attacks_page
from verify.moved import flipped_handovers, handed_over
from verify.pages import pictured_copy, published_page, saved_by_a_browser
from verify.test_attacks_pdf import _saved_by_pypdf
from verify.test_translations import flipped, lagged
from verify.views import TRUST, View, view_of


class Sample(NamedTuple):
    """A copy as somebody has it, the record at hand, and whose keys are trusted."""

    label: str
    data: bytes
    view: View | None = None
    trust: Trust = TRUST


SINCE: dict[str, Callable[[SampleWire, Copy], Copy]] = {
    "withdrawn": lambda wire, copy: wire.retract(copy),
    "removed": lambda wire, copy: wire.retract(copy, "safety"),
    "replied to": lambda wire, copy: wire.reply(copy),
    "restored": lambda wire, copy: wire.restore(wire.retract(copy)),
    "withdrawn, restored and withdrawn": lambda wire, copy: wire.retract(
        wire.restore(wire.retract(copy)), "fabricated"
    ),
    "reported": lambda wire, copy: wire.decide(copy),
    "behind its translation": lambda wire, copy: wire.lag(copy),
    "behind a withdrawn translation": lambda wire, copy: wire.lag(
        copy, kind="withdrawn", filing=None
    ),
    "behind it no longer": lambda wire, copy: wire.settle(wire.lag(copy)),
    "following its translation": lambda wire, copy: wire.follow(
        wire.lag(copy), sample_document("Tenants lose")
    )[0],
    "superseded": lambda wire, copy: wire.correct(copy, sample_document("Tenants lose"))[0],
    "nothing": lambda _, copy: copy,
}
"""What may have become of a release."""


def flipped_fields() -> Iterator[Sample]:
    """Return a release.json with each field and each container changed in turn."""
    for path in attacks_json._paths(json.loads(attacks_json.PUBLISHED)):
        yield Sample(f"flipped {path}", attacks_json._forge(path, attacks_json._flip))


def flipped_lags() -> Iterator[Sample]:
    """Return what is said of translations with each field and each container changed in turn."""
    for path, data in flipped(lagged()):
        yield Sample(f"flipped later {path}", data)


def attacked_pages() -> Iterator[Sample]:
    """Return a page with something added or changed in turn."""
    yield Sample("page", attacks_page.PAGE.encode())
    for label, (old, new) in (attacks_page.ADDED | attacks_page.CHANGED).items():
        yield Sample(label, attacks_page.PAGE.replace(old, new, 1).encode())


def acted_on() -> dict[str, Copy]:
    """Return releases that were restored, or reported, in the languages of the page."""
    wire = SampleWire()
    dismissed = {"verdict": "dismissed", "outcome": "none", "rules": ()}
    reported = wire.decide(wire.publish(), **dismissed)
    old, new = wire.correct(
        wire.restore(wire.retract(wire.publish(persian()))), sample_document("Tenants lose")
    )
    return {
        "restored": wire.reply(wire.restore(wire.retract(wire.publish()))),
        "restored, then corrected": old,
        "corrected after it was restored": msgspec.structs.replace(new, later=old.later[:2]),
        "restored and withdrawn again": wire.retract(
            wire.restore(wire.retract(wire.publish(_german()))), "source-request"
        ),
        "clarified": wire.publish(replaces=wire.publish(), correction="clarification"),
        "clarified after a correction, in Persian": wire.publish(
            persian(),
            replaces=wire.publish(persian(), replaces=wire.publish(persian())),
            correction="clarification",
        ),
        "reported": wire.decide(wire.publish(_german())),
        "reported in vain": reported,
        "reported in vain, upheld on appeal": wire.decide(
            reported, appeal_of=reported.later[0].entry.id, outcome="none"
        ),
        **_translated(wire),
        "reported in Persian": wire.decide(
            wire.publish(persian()), outcome="withdrawal", guidelines="DG-2026.1 & more"
        ),
    }


def _translated(wire: SampleWire) -> dict[str, Copy]:
    """Return releases whose translations changed, and copies that misstate it."""
    behind = wire.lag(wire.publish(persian()), language="en-GB", kind="update")
    twice = wire.lag(
        wire.lag(wire.publish(_german())), version=3, language="zz", kind="clarification"
    )
    retracted = {"kind": "withdrawn", "filing": None, "version": 1}
    withdrawn = wire.lag(wire.retract(wire.publish()), **retracted)
    old, new = wire.follow(wire.lag(wire.publish()), sample_document("Tenants lose"))
    first = wire.lag(wire.publish())
    lagged = msgspec.structs.replace(wire.publish(replaces=first), later=first.later)
    untold = msgspec.structs.replace(new, later=new.later[1:])
    return {
        "behind, in Persian": behind,
        "behind a translation of no known language, twice": twice,
        "withdrawn, and its translation": withdrawn,
        "behind a removed translation": wire.lag(wire.publish(), kind="removed", filing=None),
        "nothing changes here": wire.settle(twice, note="Nur das Persische war falsch."),
        "settled by a restoration": wire.settle(withdrawn, how="restored", note="It stands."),
        "followed: the old version": old,
        "followed: the new version": new,
        "followed, and its filing says nothing of it": wire.settle(
            lagged, how="followed", note=None
        ),
        "settled without a lag": untold,
        "settled twice": wire.settle(
            wire.settle(behind), lag=behind.later[0].entry.id, version=behind.later[0].entry.version
        ),
        "followed by no version": wire.settle(behind, how="followed", note=None),
        "followed with a note": wire.settle(behind, how="followed"),
        "settled without a note": wire.settle(behind, note=None),
        "settled by the restoration of a version": wire.settle(behind, how="restored"),
        "settled by no id": wire.settle(behind, lag="AB" * 16),
        "behind itself": wire.lag(wire.publish(), release=wire.releases),
        "behind release 0": wire.lag(wire.publish(), release=0),
        "behind a first version": wire.lag(wire.publish(), version=1),
        "behind a version without a filing": wire.lag(wire.publish(), filing=None),
        "behind a retraction with a filing": wire.lag(wire.publish(), kind="removed"),
        "behind no entry": wire.lag(wire.publish(), entry="entry 3"),
        "behind no filing": wire.lag(wire.publish(), filing="ab" * 15),
        "behind at no time": wire.lag(wire.publish(), at="2026-03-03"),
    }


def _german() -> Document:
    return msgspec.structs.replace(sample_document(), language="de")


def every_release() -> Iterator[Sample]:
    """Return JSON and both pages of releases in all their states and of hostile words."""
    wire = SampleWire()
    copies = {
        "Persian": make_copy(persian(), signature="none"),
        "hostile": make_copy(hostile()),
        "pictured": pictured_copy(),
        "superseded": corrected()[0],
        "corrected and replied to": corrected()[1],
        "withdrawn": wire.retract(wire.publish(signature="vouched-key")),
        "removed": wire.retract(wire.publish(), "legal"),
        "sealed": wire.reply(wire.publish(sealed=True), "No.", "And no again."),
        "imported": wire.import_(),
        "with marks in its headline": make_copy(
            sample_document("Tenants & owner: “<i>agreed</i>”")
        ),
    }
    for label, copy in (copies | acted_on()).items():
        yield Sample(f"{label}: JSON", format_copy(copy))
        yield Sample(f"{label}: JSON of another key", format_copy(copy), None, _of_other_key())
        for current in (True, False):
            page = published_page(copy, current=current)
            yield Sample(f"{label}: page, current {current}", page.encode())
        older = published_page(copy, template=1)
        yield Sample(f"{label}: page of template 1", older.encode())
        named = older.replace('template" content="1"', 'template" content="2"')
        yield Sample(f"{label}: page that names another template", named.encode())
        yield Sample(f"{label}: saved page", saved_by_a_browser(published_page(copy)).encode())


def texts() -> Iterator[Sample]:
    """Return a text as published, in the forms that it may be pasted in, and changed ones."""
    wire = SampleWire()
    told, second = wire.correct(wire.publish(), sample_document("Tenants win after two years"))
    first = wire.reply(told)
    view = view_of(wire, first, second)
    view.found = (1, 2)
    text = render_plain(second)
    variants = {
        "as published": text,
        "of the first version": render_plain(first),
        "with other line ends": text.replace("\n", "\r\n"),
        "without its stamp": text[: text.rindex("\n-- https")],
        "without notices and stamp": strip_notices(text),
        "quoted by a mail": "".join(f"> {line}\n" for line in text.splitlines()),
        "with something added": f"{text}And the owner paid us.\n",
        "with the stamp of version 1": text.replace("· version 2", "· version 1"),
        "with the stamp of version 3": text.replace("· version 2", "· version 3"),
        "with the stamp of release 9": text.replace("/releases/1/", "/releases/9/"),
        "with the stamp of another wire": text.replace("wire.example.org", "other.example"),
        "with another entry": text.replace("entry 2", "entry 27"),
        "without its beginning": text[text.index("The union and") :],
        "without its end": text[: text.index("We asked for")],
        "as typed": text.translate(str.maketrans("“”’", '""\'')),
        "on another day": text.replace("on Monday", "on Tuesday"),
        "with another word": text.replace("two years", "ten years"),
        "with a word that nobody sees": text.replace("the owner agreed", "the own\u00ader agreed"),
        "with a turned word": text.replace("the owner agreed", "\u202ethe owner agreed"),
        "with another link": text.replace("register.example/2026", "register.example/2027"),
        "with another picture": text.replace("Alt: Bricks", "Alt: Gold"),
        "with another notice": text.replace("=== The release", "WITHDRAWN.\n=== The release"),
    }
    for label, words in variants.items():
        yield Sample(f"text {label}", words.encode(), view)
    yield Sample(
        "text of no release", b"Otters were seen below the old weir again. " * 3, View(wire)
    )
    for document in (hostile(), persian()):
        other = SampleWire()
        copy = other.publish(document)
        yield Sample("text of other words", render_plain(copy).encode(), view_of(other, copy))
    yield Sample("text without a record", text.encode())


def pdfs() -> Iterator[Sample]:
    """Return a PDF as published, saved again by other programs, damaged, and of an import."""
    rendered = _rendered()
    copy = make_copy(pdf=rendered)
    published = attach(rendered, format_copy(copy))
    forged = format_copy(copy).replace(b"We asked for a year.", b"We asked for a week.")
    streams = pikepdf.ObjectStreamMode.generate
    variants = {
        "as published": published,
        "without its bundle": rendered,
        "with a forged bundle": attach(rendered, forged),
        "saved by pikepdf": _saved_by_pikepdf(published),
        "packed by pikepdf": _saved_by_pikepdf(
            published, object_stream_mode=streams, recompress_flate=True
        ),
        "made for the web by pikepdf": _saved_by_pikepdf(published, linearize=True),
        "saved by pypdf": _saved_by_pypdf(published),
        "highlighted": _saved_by_pypdf(published, incremental=True, highlight=True),
        "with a last comment": published + b"% and more\n",
        "with its end twice": published + published[-200:],
        "of another release": attach(rendered, format_copy(make_copy(pdf=b"%PDF-1.7\n%%EOF\n"))),
    }
    for label, data in variants.items():
        yield Sample(f"PDF {label}", data)
    for place in range(7, len(published) - 400, len(published) // 25):
        flipped = published[:place] + bytes([published[place] ^ 1]) + published[place + 1 :]
        yield Sample(f"PDF flipped at {place}", flipped)
    wire = SampleWire()
    pressed = wire.press(wire.import_(_short()), rendered)
    printed = attach(rendered, format_copy(printed_copy(pressed)))
    yield Sample("PDF of an import", printed, view_of(wire, pressed))
    yield from _marked(rendered)
    yield Sample("PDF of an import with no act", attach(rendered, format_copy(wire.import_())))


def _marked(rendered: bytes) -> Iterator[Sample]:
    """Return the PDFs of withdrawn versions: marked, in the wrong place, restored since."""
    wire = SampleWire()
    own = b"%PDF-1.7\n%%EOF\n"
    told, newer = wire.correct(wire.publish(_short(), pdf=own), _short())
    withdrawn = wire.retract(newer, marked=[rendered, rendered])
    first = msgspec.structs.replace(told, later=(*told.later, *withdrawn.later))
    restored = wire.restore(withdrawn)
    for label, copy, view in (
        ("withdrawn", withdrawn, view_of(wire, withdrawn)),
        ("of an older version withdrawn", first, None),
        ("restored since", withdrawn, view_of(wire, restored)),
        ("of an import withdrawn", wire.retract(wire.import_(), marked=[rendered]), None),
        (
            "of a pressed import withdrawn",
            wire.retract(wire.press(wire.import_(), own), marked=[rendered]),
            None,
        ),
    ):
        marked = attach(rendered, format_copy(printed_copy(copy)))
        yield Sample(f"PDF {label}", marked, view)
        yield Sample(f"PDF {label}, and more", marked + b"% more\n", view)
    for label, copy in {
        "of a withdrawal that marks none": wire.retract(wire.publish(pdf=rendered)),
        "unmarked of one that marks": wire.retract(wire.publish(pdf=rendered), marked=[own]),
        "marked, with its restoration": restored,
        "marked, with a reply": wire.reply(withdrawn),
    }.items():
        yield Sample(f"PDF {label}", attach(rendered, format_copy(copy)))
    for pdfs in ((), (None,), (None, None, None)):
        odd = wire.retract(newer, pdfs=pdfs)
        yield Sample("a withdrawal of odd PDFs", format_copy(odd))


def with_records() -> Iterator[Sample]:
    """Return copies beside records that know more, less, or something else."""
    for label, change in SINCE.items():
        wire = SampleWire()
        wire.log("guidelines.adopted", 300)
        copy = wire.publish()
        later = change(wire, copy)
        for kind, data in _forms(copy).items():
            yield Sample(f"{kind}, {label} since", data, view_of(wire, later))
        yield Sample(f"newest JSON, {label}", format_copy(later), view_of(wire, later))
    yield from _other_records()
    yield from _signed_records()


def with_policies() -> Iterator[Sample]:
    """Return copies judged by policies: met, not met, of a wrong witness."""
    wire = SampleWire()
    copy = wire.publish()
    note = parse_note(wire.files["checkpoint"].decode())
    signed = cosign(note.text, "w.example", FIRST_KEY, 1_750_000_000)
    later = signed.blob[:7] + bytes([signed.blob[7] ^ 1]) + signed.blob[8:]
    for label, lines in {
        "nobody": (),
        "the witness": (signed,),
        "the witness, at another time": (replace(signed, blob=later),),
        "the witness twice": (signed, signed),
    }.items():
        cosigned = format_note(Note(note.text, (*note.signatures, *lines)))
        proof = copy.bundle.proof.partition("\n\n")[0] + "\n\n" + cosigned
        bundle = msgspec.structs.replace(copy.bundle, proof=proof)
        data = format_copy(msgspec.structs.replace(copy, bundle=bundle))
        yield Sample(f"cosigned by {label}", data, None, _witnessed())
        yield Sample(
            f"cosigned by {label}, record at hand", data, view_of(wire, copy), _witnessed()
        )


def _forms(copy: Copy) -> dict[str, bytes]:
    return {
        "JSON": format_copy(copy),
        "page": published_page(copy).encode(),
        "text": render_plain(copy).encode(),
    }


def _other_records() -> Iterator[Sample]:
    wire = SampleWire()
    copy = wire.publish()
    older = view_of(SampleWire(), copy)
    yield Sample("record older than the copy", format_copy(copy), older)
    forked = SampleWire()
    forked.log("guidelines.adopted", 4)
    yield Sample("record of another history", format_copy(copy), view_of(forked, copy))
    damaged = SampleWire()
    again = damaged.publish()
    damaged.retract(again)
    for path in [path for path in damaged.files if path.startswith("tile/entries/")]:
        damaged.files[path] = damaged.files[path].replace(
            b"release.retracted", b"release.published"
        )
    yield Sample("record that is damaged", format_copy(again), view_of(damaged, again))
    grown = SampleWire()
    grown.log("guidelines.adopted", 240)
    early = grown.publish()
    checkpoint = grown.files["checkpoint"]
    grown.retract(early)
    grown.log("guidelines.adopted", 40)
    for path in [path for path in grown.files if ".p/" in path]:
        del grown.files[path]
    grown.files["checkpoint"] = checkpoint
    yield Sample("record whose partial tiles are gone", format_copy(early), view_of(grown, early))


def _signed_records() -> Iterator[Sample]:
    for signature in ("own-key", "vouched-key", "none"):
        for left_out in (0, 1):
            wire = SourceWire()
            wire.verified()
            wire.add(FIRST)
            wire.add(SECOND, SIGNED_IN)
            copy = wire.publish(signature=signature)
            view = view_of(wire, copy)
            slug = copy.bundle.manifest.source.slug
            opened = tuple(wire.opened[: len(wire.opened) - left_out])
            view.statements = format_source(
                SourceStatements("dateline/source/v1", SOURCE_ID, slug, opened)
            )
            label = f"signed by {signature}, {left_out} statements left out"
            yield Sample(label, format_copy(copy), view)


def by_passkey() -> Iterator[Sample]:
    """Return copies approved by passkey, good and damaged, alone and with their record."""
    for label, data, view in passkey_copies.samples():
        yield Sample(label, data, view)


def _of_other_key() -> Trust:
    return Trust.from_keys([OTHER], "wire")


def _witnessed() -> Trust:
    key = Verifier("w.example", COSIGNATURE, FIRST_KEY.public_key().public_bytes_raw())
    group = Group("enough", 1, ("friend",))
    policy = Policy((Log(VERIFIER),), (Witness("friend", key),), (group,), "enough")
    return Trust(policy, "policy")


def _short() -> Document:
    """Return a document that is quick to set."""
    return msgspec.structs.replace(sample_document(), images=(), body=sample_document().body[:6])


def _saved_by_pikepdf(pdf: bytes, **options: object) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        opened.save(out, **options)  # type: ignore[arg-type]
    return out.getvalue()


@cache
def _rendered() -> bytes:
    bundle = make_copy().bundle
    return render_pdf(_short(), bundle.filing, bundle.manifest, pictures={})


def sent() -> Iterator[Sample]:
    """Yield mails and ninjs items, as sent and with a word changed."""
    for copy in (make_copy(), make_copy(hostile()), *corrected(), *acted_on().values()):
        for make in (render_mail, render_ninjs):
            data = make(copy)
            yield Sample(make.__name__, data)
            yield Sample(f"{make.__name__} changed", data.replace(b"Tenants", b"Owners", 1))


CORPUS: dict[str, Callable[[], Iterator[Sample]]] = {
    "flipped fields": flipped_fields,
    "flipped lags": flipped_lags,
    "attacked pages": attacked_pages,
    "every release": every_release,
    "texts": texts,
    "PDFs": pdfs,
    "records": with_records,
    "policies": with_policies,
    "sent on": sent,
    "by passkey": by_passkey,
    "handed over": lambda: starmap(Sample, handed_over()),
    "flipped hand-overs": lambda: starmap(Sample, flipped_handovers()),
}

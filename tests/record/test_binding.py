"""What binds a copy together: every field of a real one, changed, is noticed."""

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from dateline.record.binding import (
    act_checks,
    bundle_checks,
    check_act,
    check_bundle,
    check_copy,
    copy_checks,
)
from dateline.record.bundle import Copy, format_copy
from dateline.record.digests import filing_digest
from dateline.record.entry import format_entry
from dateline.record.errors import BindingError, MalformedError, RecordError, UnknownKeyError
from dateline.record.manifest import Correction, PdfDigest, WireIdentity
from dateline.record.note import Signer
from dateline.record.printed import pdf_of
from dateline.record.proof import format_proof, parse_proof, verify_proof
from dateline.release.canonical import canonical_bytes
from record.bundles import (
    IDENTITY,
    OTHER,
    SIGNER,
    SOURCE,
    VERIFIER,
    SampleWire,
    make_copy,
    sample_document,
)
from record.relogging import KEYS, failed, relogged

replace = msgspec.structs.replace


def lived() -> Copy:
    """A copy with all there is: sealed, signed, replied to, corrected and retracted."""
    wire = SampleWire()
    copy = wire.publish(sealed=True)
    copy = wire.reply(copy)
    copy, _ = wire.correct(copy, sample_document("Tenants of Quay House win most repairs"))
    return wire.retract(copy)


LIVED = lived()


def test_a_real_copy_passes_every_check() -> None:
    checks = copy_checks(LIVED, KEYS)
    assert failed(checks) == []
    assert [check.name for check in checks[:8]] == [
        "document",
        "filing",
        "approvals",
        "manifest",
        "entry",
        "history",
        "proof",
        "seal",
    ]
    assert all(check.detail.endswith(".") for check in checks)
    assert check_copy(LIVED, KEYS).index == 2
    assert check_bundle(LIVED.bundle, KEYS).checkpoint.origin == IDENTITY.origin


def test_each_later_act_passes_alone() -> None:
    assert [check_act(act, KEYS).index for act in LIVED.later] == [3, 4, 5]
    assert all(failed(act_checks(act, KEYS)) == [] for act in LIVED.later)


def _places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every place of a JSON value: each leaf, each list, each member."""
    yield path
    if isinstance(value, dict):
        for name, member in value.items():
            yield from _places(member, (*path, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _places(item, (*path, index))


def _mutants(value: Any) -> list[Any]:
    """Values that may stand in a place instead of this one, and aren't it."""
    match value:
        case bool():
            return [not value]
        case int():
            return [value + 1, value - 1]
        case str():
            return [value + "x", _flipped(value), None, ""]
        case None:
            return ["", "x", 1]
        case list():
            return [value[1:], value[::-1], [*value, *value[-1:]], []]
        case dict():
            return [None, {}]
        case _:
            return []


def _flipped(text: str) -> str:
    """A text of the same form with one hexadecimal digit or letter another."""
    return text[:-1] + ("1" if text[-1:] == "0" else "0")


def _with(value: Any, path: tuple[str | int, ...], new: Any) -> Any:
    if not path:
        return new
    first, rest = path[0], path[1:]
    if isinstance(value, dict):
        return {**value, first: _with(value[str(first)], rest, new)}
    index = int(first)
    return [*value[:index], _with(value[index], rest, new), *value[index + 1 :]]


def _at(value: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        value = value[step]
    return value


def test_each_field_of_a_copy_changed_in_any_way_is_noticed() -> None:
    builtins = msgspec.json.decode(format_copy(LIVED))
    whole = msgspec.convert(builtins, Copy)
    assert whole == LIVED
    tried = 0
    for path in _places(builtins):
        if path in {(), ("later",)}:
            continue
        for mutant in _mutants(_at(builtins, path)):
            try:
                changed = msgspec.convert(_with(builtins, path, mutant), Copy)
            except msgspec.ValidationError:
                continue
            if changed == LIVED:
                continue
            tried += 1
            try:
                check_copy(changed, KEYS)
            except RecordError:
                continue
            pytest.fail(f"{path} may be {mutant!r}")
    assert tried > 800


def test_later_acts_may_be_left_out_at_the_end_but_not_reordered_or_repeated() -> None:
    first, second, third = LIVED.later
    for kept in ((), (first,), (first, second), (first, second, third), (second, third)):
        assert failed(copy_checks(replace(LIVED, later=kept), KEYS)) == []
    for wrong in ((second, first), (first, first), (third, second)):
        with pytest.raises(BindingError):
            check_copy(replace(LIVED, later=wrong), KEYS)


def test_an_act_on_another_release_or_of_another_record_is_refused() -> None:
    wire = SampleWire()
    one, two = wire.publish(), wire.publish()
    foreign = wire.retract(two).later
    with pytest.raises(BindingError, match="another release"):
        check_copy(replace(one, later=foreign), KEYS)


def test_a_newer_version_may_carry_a_reply_to_an_older_one() -> None:
    wire = SampleWire()
    old = wire.reply(wire.publish())
    old, new = wire.correct(old, sample_document("Tenants win"))
    assert check_copy(replace(new, later=old.later[:1]), KEYS).index == 3
    retracted = wire.retract(old)
    newest = wire.correct(new, sample_document("Tenants win again"))[1]
    with pytest.raises(BindingError, match="withdrawn"):
        check_copy(replace(newest, later=retracted.later[-1:]), KEYS)
    with pytest.raises(BindingError, match="order"):
        check_copy(replace(newest, later=old.later[1:]), KEYS)


def test_nothing_is_done_to_a_version_before_it_is_published() -> None:
    wire = SampleWire()
    first = wire.publish()
    manifest = replace(first.bundle.manifest, version=2)
    early = wire.reply(replace(first, bundle=replace(first.bundle, manifest=manifest))).later
    newer = wire.correct(first, sample_document("Tenants win"))[1]
    with pytest.raises(BindingError, match="order"):
        check_copy(replace(newer, later=early), KEYS)


def test_a_version_may_follow_a_withdrawal_that_was_undone_and_no_other() -> None:
    wire = SampleWire()
    restored = wire.restore(wire.retract(wire.publish()))
    told, newer = wire.correct(restored, sample_document("Tenants win"))
    assert check_copy(told, KEYS).index == 1
    assert check_copy(replace(newer, later=restored.later), KEYS).index == 4
    for later in (restored.later[:1], restored.later[1:]):
        with pytest.raises(BindingError, match=r"withdrawn|undoes no withdrawal"):
            check_copy(replace(newer, later=later), KEYS)


def test_a_restoration_undoes_the_withdrawal_that_stands_and_no_removal() -> None:
    wire = SampleWire()
    copy = wire.retract(wire.publish())
    again = wire.retract(wire.restore(copy), "fabricated")
    assert check_copy(wire.restore(again), KEYS).index == 1
    first = copy.later[0].entry.id
    for wrong in (
        wire.restore(again, retraction=first),
        wire.restore(wire.restore(again), retraction=first),
        wire.restore(wire.retract(wire.publish(), "legal")),
        wire.restore(wire.reply(wire.publish())),
    ):
        with pytest.raises(BindingError, match="undoes no withdrawal"):
            check_copy(wrong, KEYS)


def test_a_withdrawal_names_a_marked_pdf_for_each_version_or_none_at_all() -> None:
    wire = SampleWire()
    pdf = PdfDigest("ab" * 32, 9)
    told, newer = wire.correct(wire.publish(), sample_document("Tenants win"))
    for pdfs in ((pdf, pdf), (None, pdf), (pdf, None)):
        assert check_copy(wire.retract(newer, pdfs=pdfs), KEYS).index == 2
    withdrawn = wire.retract(newer, pdfs=(None, pdf))
    assert pdf_of(withdrawn) == pdf
    own = told.bundle.manifest.pdf
    assert pdf_of(replace(told, later=(*told.later, *withdrawn.later))) == own
    assert pdf_of(wire.restore(withdrawn)) == newer.bundle.manifest.pdf
    for wrong in ((), (pdf,), (pdf, pdf, pdf), (None, None)):
        with pytest.raises(MalformedError, match="for each version"):
            check_copy(wire.retract(newer, pdfs=wrong), KEYS)
    with pytest.raises(MalformedError, match="a removal names none"):
        check_copy(wire.retract(newer, "legal", pdfs=(pdf, pdf)), KEYS)


def test_a_withdrawal_without_marked_pdfs_is_as_it_always_was() -> None:
    wire = SampleWire()
    withdrawn = wire.retract(wire.publish())
    assert b'"pdfs"' not in canonical_bytes(withdrawn.later[0].manifest)
    assert pdf_of(withdrawn) == withdrawn.bundle.manifest.pdf


@pytest.mark.parametrize("member", ["report", "appeal_of"])
@pytest.mark.parametrize("value", ["", "ab" * 15, "AB" * 16, "reader@mail.example"])
def test_a_decision_on_a_report_names_random_ids_alone(member: str, value: str) -> None:
    wire = SampleWire()
    appealed = wire.decide(wire.publish(), appeal_of="ab" * 16)
    assert check_copy(appealed, KEYS).index == 1
    with pytest.raises(MalformedError, match="32 hexadecimal digits"):
        check_copy(wire.decide(appealed, **{member: value}), KEYS)


def test_later_versions_follow_without_a_gap_and_replies_are_to_what_was_published() -> None:
    wire = SampleWire()
    first = wire.publish()
    marked, second = wire.correct(first, sample_document("Tenants win"))
    third = wire.correct(second, sample_document("Tenants win again"))[0].later
    assert check_copy(replace(first, later=(*marked.later, *third)), KEYS).index == 1
    with pytest.raises(BindingError, match="later versions"):
        check_copy(replace(first, later=third), KEYS)
    reply = wire.reply(first).later[0].manifest
    early = wire._act(first, "reply.attached", replace(reply, version=4))
    with pytest.raises(BindingError, match="wasn't published"):
        check_copy(early, KEYS)


def test_parts_of_another_copy_do_not_fit() -> None:
    one = LIVED.bundle
    other = make_copy(sample_document("Another text altogether, from another day")).bundle
    for member in ("document", "filing", "manifest", "salts", "approvals", "entry", "proof"):
        mixed = replace(one, **{member: getattr(other, member)})
        assert failed(bundle_checks(mixed, KEYS)), member


def test_a_copy_of_an_unknown_wire_names_its_origin_and_key() -> None:
    with pytest.raises(UnknownKeyError) as caught:
        check_bundle(LIVED.bundle, [])
    assert caught.value.origin == IDENTITY.origin
    assert caught.value.key_ids == (VERIFIER.key_id.hex(),)
    with pytest.raises(UnknownKeyError):
        check_bundle(LIVED.bundle, [OTHER])
    assert failed(bundle_checks(LIVED.bundle, [])) == ["proof", "seal"]


def test_a_wire_cannot_log_in_another_s_name() -> None:
    signer = Signer.from_seed("elsewhere.example.org", bytes(32))
    copy = SampleWire(signer).publish()
    with pytest.raises(BindingError, match="another record"):
        check_bundle(copy.bundle, [signer.verifier])


def test_a_wire_may_have_another_origin_than_its_address() -> None:
    signer = Signer.from_seed("elsewhere.example.org", bytes(32))
    identity: WireIdentity = replace(IDENTITY, origin=signer.name)
    copy = SampleWire(signer, identity).publish()
    assert failed(copy_checks(copy, [signer.verifier])) == []


@pytest.mark.parametrize(
    "members",
    [
        {"version": 2},
        {"version": 0},
        {"release": 0},
        {"source": replace(SOURCE, slug="somebody-else")},
        {"source": replace(SOURCE, name="Somebody Else")},
        {"pdf": None},
        {"decision": None},
        {"first_published": "2026-01-01T00:00:00Z"},
        {"seal": "00" * 16},
        {"filing": "00" * 32},
        {"approvals": ()},
    ],
    ids=lambda members: str(next(iter(members))),
)
def test_a_manifest_that_contradicts_itself_is_refused_even_when_logged(
    members: dict[str, object],
) -> None:
    assert failed(copy_checks(make_copy(**members), KEYS))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "members",
    [{"id": "short"}, {"release": 2}, {"version": 2}, {"at": "2026-03-04T00:00:00Z"}],
    ids=lambda members: str(next(iter(members))),
)
def test_an_entry_that_contradicts_its_manifest_is_refused(members: dict[str, object]) -> None:
    lied = relogged(make_copy().bundle, entry=members)
    assert failed(bundle_checks(lied, KEYS)) == ["entry"]


def test_a_filing_without_a_random_id_is_refused() -> None:
    bundle = make_copy(signature="none").bundle
    filing = replace(bundle.filing, id="riverbend-1")
    manifest = replace(bundle.manifest, filing=filing_digest(filing))
    lied = relogged(bundle, filing=filing, manifest=manifest)
    assert failed(bundle_checks(lied, KEYS)) == ["filing"]


def test_a_first_version_corrects_nothing() -> None:
    bundle = make_copy().bundle
    manifest = replace(bundle.manifest, correction=Correction("update", "News.", ()))
    lied = relogged(bundle, "release.corrected", manifest=manifest)
    assert failed(bundle_checks(lied, KEYS)) == ["history"]


def test_a_changed_part_is_called_by_its_name() -> None:
    bundle = make_copy().bundle
    document = replace(bundle.document, contacts=bundle.document.contacts * 2)
    checks = bundle_checks(replace(bundle, document=document), KEYS)
    assert [check.detail for check in checks if not check.ok] == [
        "The document's contacts isn't what was filed."
    ]


def test_an_import_has_neither_decision_nor_pdf_and_shows_both_dates() -> None:
    copy = make_copy(claimed_at="2019-05-01", decision=None, pdf=None)
    assert copy.bundle.entry.type == "release.imported"
    assert failed(copy_checks(copy, KEYS)) == []


def test_a_second_version_names_the_first_and_its_entry() -> None:
    wire = SampleWire()
    first = wire.publish()
    second = wire.correct(first, sample_document("Tenants win"))[1]
    assert [past.version for past in second.bundle.manifest.history] == [1]
    assert failed(copy_checks(second, KEYS)) == []
    past = second.bundle.manifest.history[0]
    for history in (
        (),
        (past, past),
        (replace(past, version=2),),
        (replace(past, entry=99),),
        (replace(past, entry=-1),),
    ):
        wrong = wire.publish(replaces=first, history=history)
        assert "history" in failed(copy_checks(wrong, KEYS))
    unlabelled = wire.publish(replaces=first).bundle
    manifest = replace(unlabelled.manifest, correction=None)
    assert "history" in failed(bundle_checks(relogged(unlabelled, manifest=manifest), KEYS))


def test_an_entry_of_another_type_does_not_record_the_act() -> None:
    wire = SampleWire()
    copy = wire.publish()
    entry = wire._enter("release.corrected", copy.bundle.manifest, copy.bundle.salts.manifest)
    bundle = replace(copy.bundle, entry=entry, proof=wire.prove(wire._append(entry)))
    assert failed(bundle_checks(bundle, KEYS)) == ["entry"]


def test_a_seal_is_opened_whole_and_by_an_earlier_entry() -> None:
    bundle = LIVED.bundle
    assert bundle.seal is not None
    for seal in (
        None,
        replace(bundle.seal, salt="00" * 32),
        replace(bundle.seal, salt="nothing"),
        replace(bundle.seal, entry=bundle.entry, proof=bundle.proof),
        replace(bundle.seal, proof=bundle.proof),
    ):
        assert failed(bundle_checks(replace(bundle, seal=seal), KEYS)) == ["seal"]
    other = replace(bundle.manifest, seal="00" * 16)
    assert failed(bundle_checks(relogged(bundle, manifest=other), KEYS)) == ["seal"]


def test_what_was_sealed_after_it_was_published_was_not_sealed() -> None:
    wire = SampleWire()
    bundle = wire.publish(seal="ab" * 16).bundle
    late = wire._seal(bundle.filing)
    entry = replace(late.entry, id="ab" * 16)
    seal = replace(late, entry=entry, proof=wire.prove(wire._append(entry)))
    checks = bundle_checks(replace(bundle, seal=seal), KEYS)
    assert [check.detail for check in checks if not check.ok] == [
        "The filing was sealed after it was published."
    ]


def test_salts_are_for_the_parts_there_are_and_no_others() -> None:
    bundle = make_copy().bundle
    parts = bundle.salts.parts
    fewer = {name: salt for name, salt in parts.items() if name != "contacts"}
    for salts in (fewer, {**parts, "images/7": "00" * 32}, {**parts, "contacts": "short"}):
        changed = replace(bundle, salts=replace(bundle.salts, parts=salts))
        assert failed(bundle_checks(changed, KEYS)) == ["document"]
        with pytest.raises(BindingError):
            check_bundle(changed, KEYS)


def test_a_proof_brings_no_words_of_its_own_into_a_copy() -> None:
    bundle = make_copy().bundle
    proof = parse_proof(bundle.proof)
    smuggled = format_proof(proof.index, proof.hashes, proof.checkpoint, b"Buy now!")
    assert verify_proof(smuggled, format_entry(bundle.entry), KEYS).index == proof.index
    assert failed(bundle_checks(replace(bundle, proof=smuggled), KEYS)) == ["proof"]


def test_what_has_no_canonical_form_is_a_failed_check_and_no_traceback() -> None:
    bundle = make_copy().bundle
    huge = replace(bundle.entry, release=2**60)
    broken = replace(bundle.document, headline="\ud800")
    for changed in (replace(bundle, entry=huge), replace(bundle, document=broken)):
        assert failed(bundle_checks(changed, KEYS))
        with pytest.raises(RecordError):
            check_bundle(changed, KEYS)


def test_the_record_s_key_is_the_only_thing_that_is_trusted() -> None:
    copy = SampleWire(SIGNER).publish()
    assert failed(copy_checks(copy, iter(KEYS))) == []
    with pytest.raises(MalformedError):
        check_bundle(replace(copy.bundle, proof=""), KEYS)

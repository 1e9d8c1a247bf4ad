"""A source that demands it has two of its own people approve each filing, told apart honestly."""

import base64

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.test import Client

from dateline.record.bundle import Copy, parse_copy
from dateline.record.digests import sign_approval, sign_key
from dateline.record.filing import KeyEvidence
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.actions.accept import accept, countersign
from dateline.wire.desk.actions.submit import add_approval, submit, take_back
from dateline.wire.desk.content import Ruled, open_filed
from dateline.wire.desk.models import Ruling, Submission
from dateline.wire.errors import NotYoursError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.publish import publish
from dateline.wire.replies.actions.assent import assent, demand_two, end_demand
from dateline.wire.replies.approving import approvals_of
from dateline.wire.replies.queries import demands_two
from dateline.wire.serving import application
from dateline.wire.sources.actions.keys import add_key
from dateline.wire.sources.queries import get_source
from wire.desk.people import ANSWERS, author, editor, person
from wire.replies.named import handed_in
from wire.test_access import signed_in
from wire.wires import LATE, SLUG, TEXT, audit, file_text

GIVEN = Ruled("", accept=dict(ANSWERS))


@pytest.fixture
def ilse(wire: Wire) -> Actor:
    """An approver of the library, which demands that two approve."""
    actor = person(wire, "ilse", f"approver:{SLUG}")
    demand_two(wire, actor, get_source(SLUG))
    return actor


def key(seed: int) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32)


def text(own: Ed25519PrivateKey) -> str:
    return base64.b64encode(own.public_key().public_bytes_raw()).decode()


def sign(wire: Wire, actor: Actor, row: Submission, seed: int) -> None:
    """Sign the filing that waits, as somebody."""
    row.refresh_from_db()
    opened = open_filed(wire.vault, row)
    assert opened is not None
    add_approval(wire, actor, row, sign_approval(opened[0].filing, key(seed)))
    row.refresh_from_db()


def published(wire: Wire, row: Submission) -> Copy:
    """Let two editors accept it, and return what its copies carry."""
    proposal = accept(wire, editor(wire, "anna"), row, GIVEN)
    assert isinstance(proposal, Ruling)
    countersign(wire, editor(wire, "bo"), row, proposal)
    assert audit(wire) == ()
    return parse_copy((wire.edition / "releases/1/release.json").read_bytes())


def reasons(copy: Copy) -> str:
    assert copy.bundle.manifest.decision is not None
    return copy.bundle.manifest.decision.reasons


def test_nothing_is_accepted_before_two_have_approved(wire: Wire, ilse: Actor) -> None:
    edda = author(wire)
    row = handed_in(wire, edda, TEXT)
    lightship = editor(wire)
    for given, actor in enumerate((edda, ilse)):
        with pytest.raises(RefusedError, match=f"two of its people to approve it; {given} did"):
            accept(wire, lightship, row, GIVEN)
        assent(wire, actor, row)
        assent(wire, actor, row)  # whoever says it twice is one
    said = reasons(published(wire, row))
    assert said.endswith("That is the wire's word; neither signed it.")
    assert "edda" not in said


def test_two_signatures_by_two_people_with_two_keys_are_in_the_copy(
    wire: Wire, ilse: Actor
) -> None:
    source, own = get_source(SLUG), key(2).public_key().public_bytes_raw()
    with wire.lock():
        add_key(wire, source, text(key(1)), KeyEvidence(kind="vouched"), wire.clock())
        add_key(wire, source, text(key(2)), sign_key(own, key(1)), wire.clock())
    row = handed_in(wire, author(wire), TEXT)
    sign(wire, ilse, row, 1)
    sign(wire, person(wire, "uwe", f"approver:{SLUG}"), row, 2)
    copy = published(wire, row)
    assert len(copy.bundle.approvals) == 2
    assert reasons(copy).endswith(
        "Two people of the source signed it, each with a key of their own."
    )


def test_one_key_or_one_person_twice_is_one(wire: Wire, ilse: Actor) -> None:
    row, uwe = handed_in(wire, author(wire), TEXT), person(wire, "uwe", f"approver:{SLUG}")
    sign(wire, ilse, row, 1)
    sign(wire, uwe, row, 1)
    sign(wire, ilse, row, 2)
    assert (approvals_of(row).signed, approvals_of(row).enough) == (("ilse",), False)


def test_a_signature_and_a_word_are_told_apart(wire: Wire, ilse: Actor) -> None:
    edda = author(wire)
    row = handed_in(wire, edda, TEXT)
    sign(wire, ilse, row, 1)
    assent(wire, edda, row)
    copy = published(wire, row)
    assert len(copy.bundle.approvals) == 1
    assert "one signed it with a key, another said so" in reasons(copy)


def test_an_edit_takes_every_approval_away(wire: Wire, ilse: Actor) -> None:
    edda = author(wire)
    row = handed_in(wire, edda, TEXT)
    assent(wire, edda, row)
    assent(wire, ilse, row)
    assert approvals_of(row).enough
    take_back(wire, edda, row)
    row.refresh_from_db()
    submit(wire, edda, row, row.revision)
    row.refresh_from_db()
    assert (approvals_of(row).said, approvals_of(row).enough) == ((), False)


def test_neither_an_agent_nor_a_stranger_nor_an_editor_is_one_of_the_sources_people(
    wire: Wire, ilse: Actor
) -> None:
    row = handed_in(wire, author(wire), TEXT)
    for actor in (person(wire, "agency", f"agent:{SLUG}"), editor(wire), person(wire, "x")):
        with pytest.raises(NotYoursError):
            assent(wire, actor, row)
    assert not approvals_of(row).said


def test_it_holds_for_the_command_line_too(wire: Wire, ilse: Actor) -> None:
    filed = file_text(wire)
    one = [sign_approval(filed.filing, key(1))]
    with pytest.raises(RefusedError, match="wants two of its people"):
        publish(wire, filed, LATE, one)


def test_one_alone_cant_end_the_demand(wire: Wire, ilse: Actor) -> None:
    source = get_source(SLUG)
    with pytest.raises(NotYoursError):
        end_demand(wire, author(wire), source)
    end_demand(wire, ilse, source)
    end_demand(wire, ilse, source)
    assert demands_two(source)
    end_demand(wire, person(wire, "uwe", f"approver:{SLUG}"), source)
    assert not demands_two(source)


def test_who_wants_two_again_takes_the_asking_back(wire: Wire, ilse: Actor) -> None:
    source, uwe = get_source(SLUG), person(wire, "uwe", f"approver:{SLUG}")
    end_demand(wire, ilse, source)
    demand_two(wire, uwe, source)
    end_demand(wire, uwe, source)
    assert demands_two(source)


@pytest.mark.parametrize("language", ["en", "fa"])
def test_an_approver_demands_it_and_approves_in_the_browser(wire: Wire, language: str) -> None:
    row = handed_in(wire, author(wire), TEXT)
    application(wire, https_only=False)
    client: Client = signed_in(wire, "approver")
    told = {"accept-language": language}
    assert client.post("/desk/approvers/", {"source": SLUG, "act": "demand"}).status_code == 302
    assert "<form" in client.get("/desk/approvers/", headers=told).content.decode()
    page = client.get(f"/desk/{row.id}/edit/", headers=told).content.decode()
    assert f"/desk/{row.id}/assent/" in page
    assert client.post(f"/desk/{row.id}/assent/").status_code == 302
    assert approvals_of(row).said == ("somebody",)
    assert client.post("/desk/approvers/", {"source": "other", "act": "end"}).status_code == 422

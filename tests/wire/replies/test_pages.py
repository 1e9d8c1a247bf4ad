"""The pages behind secret links: what they show, what they don't, and what they lose: nothing."""

import pytest
from django.test import Client

from dateline.wire.accounts.models import AuditEvent, Letter
from dateline.wire.opening import Wire
from dateline.wire.publishing.models import LaterAct
from dateline.wire.replies.actions.ask import Question, ask
from dateline.wire.replies.actions.offer import offer_reply
from dateline.wire.replies.actions.rule import accept_reply, refuse_reply, return_reply
from dateline.wire.replies.models import Confirmation, Offer, Reply
from dateline.wire.replies.pace import LETTERS_A_DAY, USES_AN_HOUR
from dateline.wire.replies.queries import get_reply
from dateline.wire.serving import application
from wire.desk.people import author, editor
from wire.replies.named import CHARGE, PARTNERED, PARTNERING, TERMS, handed_in, newest_link
from wire.wires import Clock, audit, publish_text

FORM = {
    "party": "Grimholt Shipping",
    "role": "spokesperson",
    "language": "en",
    "text": "We carry no oil.\r\n\r\nOur logs are open.",
}
WRITTEN = FORM | {"party": "Friends of the Reading Room", "address": "board@friends.example"}


@pytest.fixture
def client(wire: Wire) -> Client:
    """Return a browser of somebody without an account."""
    application(wire, https_only=False)
    return Client(SERVER_NAME="localhost")


def offered(wire: Wire) -> str:
    """Return the path of an offer's link."""
    offer_reply(wire, editor(wire), handed_in(wire, author(wire)), TERMS)
    return f"/reply/offered/{newest_link('offered')}/"


class TestOffer:
    def test_it_shows_the_passage_and_nothing_else_of_the_draft(
        self, wire: Wire, client: Client
    ) -> None:
        answer = client.get(offered(wire))
        page = answer.content.decode()
        assert CHARGE in page
        for other in ("dirty harbour", "64 seats", "Edda Marsh", "warm room", "555 0142"):
            assert other not in page
        for said in ("Harrow Lake Library", "The Pebble Wire", "2026-03-05 17:00 Europe/Zurich"):
            assert said in page
        assert "no-store" in answer.headers["Cache-Control"]
        assert "script-src" not in answer.headers["Content-Security-Policy"]

    def test_it_is_read_in_persian(self, wire: Wire, client: Client) -> None:
        page = client.get(offered(wire), headers={"accept-language": "fa"}).content.decode()
        assert '<html lang="fa" dir="rtl">' in page
        assert "می‌توانید پیش از انتشار پاسخ دهید" in page

    def test_another_token_opens_nothing(self, wire: Wire, client: Client) -> None:
        path = offered(wire)
        for token in ("x", newest_link("offered")[:-1] + "_"):
            for kind in ("offered", "written", "confirm"):
                assert client.get(f"/reply/{kind}/{token}/").status_code == 404
        assert client.get(path.replace("offered", "confirm")).status_code == 404

    def test_what_is_kept_is_there_again_and_the_desk_doesnt_see_it(
        self, wire: Wire, client: Client
    ) -> None:
        path = offered(wire)
        assert client.post(path, FORM | {"act": "save"}).status_code == 302
        assert "We carry no oil.\n\nOur logs are open." in client.get(path).content.decode()
        assert (Reply.objects.get().state, Offer.objects.get().outcome) == ("writing", "")

    @pytest.mark.parametrize(
        ("change", "says"),
        [
            ({"text": "x" * 6001}, "at most 6000 characters"),
            ({"text": " "}, "There is no reply yet"),
            ({"party": ""}, "under which name"),
            ({"party": "x" * 201}, "one line of at most 200"),
            ({"language": "xx"}, "from the list"),
        ],
    )
    def test_what_cant_be_sent_says_why_and_stays_typed(
        self, wire: Wire, client: Client, change: dict[str, str], says: str
    ) -> None:
        form = FORM | {"role": "Ann of the press office", "act": "send"} | change
        sent = client.post(offered(wire), form)
        assert sent.status_code == 422
        assert says in sent.content.decode()
        assert "Ann of the press office" in sent.content.decode()

    def test_a_reply_comes_back_by_the_same_link_and_goes_again(
        self, wire: Wire, client: Client
    ) -> None:
        path = offered(wire)
        client.post(path, FORM | {"act": "send"})
        assert "Your reply is with the desk" in client.get(path).content.decode()
        assert client.post(path, FORM | {"act": "send"}).status_code == 422
        return_reply(wire, editor(wire, "anna"), get_reply(Reply.objects.get().id), "Which logs?")
        assert Letter.objects.latest("pk").to == TERMS.address
        assert "Which logs?" not in Letter.objects.latest("pk").body
        page = client.get(path).content.decode()
        assert "Which logs?" in page
        assert "We carry no oil." in page
        client.post(path, FORM | {"act": "send", "text": "The log of 2025 is open."})
        assert Reply.objects.get().state == "waiting"

    def test_who_declines_is_asked_no_more(self, wire: Wire, client: Client) -> None:
        path = offered(wire)
        client.post(path, {"act": "decline"})
        assert "You declined to reply" in client.get(path).content.decode()
        assert client.post(path, FORM | {"act": "send"}).status_code == 422

    def test_a_link_that_is_used_without_end_is_told_to_wait(
        self, wire: Wire, client: Client, clock: Clock
    ) -> None:
        path = offered(wire)
        for _ in range(USES_AN_HOUR):
            assert client.get(path).status_code == 200
        assert client.get(path).status_code == 429
        assert client.post(path, FORM | {"act": "send"}).status_code == 429
        clock.pass_by(minutes=61)
        assert client.get(path).status_code == 200


class TestAfterPublication:
    def test_an_address_is_proven_the_reply_accepted_and_in_the_record(
        self, wire: Wire, client: Client
    ) -> None:
        publish_text(wire)
        assert "Harrow Lake library opens" in client.get("/reply/1/").content.decode()
        assert client.post("/reply/1/", WRITTEN).status_code == 302
        assert "letter is on its way" in client.get("/reply/1/?sent=yes").content.decode()
        path = f"/reply/written/{newest_link('written')}/"
        assert Letter.objects.latest("pk").to == "board@friends.example"
        assert "We carry no oil." in client.get(path).content.decode()
        assert Reply.objects.get().state == "unproven"
        client.post(path)
        assert "Your reply is with the desk" in client.get(path).content.decode()
        row = get_reply(Reply.objects.get().id)
        accept_reply(wire, editor(wire), row, "by the link in a letter to friends.example", {})
        assert LaterAct.objects.get().act == "reply"
        page = client.get(path).content.decode()
        assert "It stands with release" in page
        release = (wire.edition / "releases/1/index.html").read_text("utf-8")
        assert "Our logs are open." in release
        assert "by the link in a letter to friends.example" in release
        assert "board@friends.example" not in release
        assert audit(wire) == ()

    def test_nobody_reads_it_before_the_address_is_proven(self, wire: Wire, client: Client) -> None:
        publish_text(wire)
        client.post("/reply/1/", WRITTEN)
        with pytest.raises(Exception, match="no such reply"):
            get_reply(Reply.objects.get().id)

    def test_an_address_that_anybody_can_have_proves_nothing(
        self, wire: Wire, client: Client
    ) -> None:
        publish_text(wire)
        answer = client.post("/reply/1/", WRITTEN | {"address": "board@gmail.com"})
        assert answer.status_code == 422
        assert "Anybody can have an address at gmail.com" in answer.content.decode()
        assert "We carry no oil." in answer.content.decode()
        assert not Reply.objects.exists()

    def test_one_address_gets_so_many_letters_a_day(
        self, wire: Wire, client: Client, clock: Clock
    ) -> None:
        publish_text(wire)
        for _ in range(LETTERS_A_DAY):
            assert client.post("/reply/1/", WRITTEN).status_code == 302
        assert client.post("/reply/1/", WRITTEN).status_code == 422
        assert Letter.objects.filter(to="board@friends.example").count() == LETTERS_A_DAY
        clock.pass_by(hours=25)
        assert client.post("/reply/1/", WRITTEN).status_code == 302

    def test_a_refusal_shows_rules_and_reasons(self, wire: Wire, client: Client) -> None:
        publish_text(wire)
        client.post("/reply/1/", WRITTEN)
        path = f"/reply/written/{newest_link('written')}/"
        client.post(path)
        row = get_reply(Reply.objects.get().id)
        refuse_reply(wire, editor(wire), row, "It calls to harass.", ["DG-38"])
        page = client.get(path).content.decode()
        assert "It calls to harass." in page
        assert "erased with your address <bdi>90</bdi> days after" in page
        assert "DG-38" in page
        assert not LaterAct.objects.exists()


class TestConfirming:
    def test_a_partner_sees_the_sentences_that_name_it(self, wire: Wire, client: Client) -> None:
        row = handed_in(wire, author(wire), PARTNERED)
        ask(wire, editor(wire), row, Question("Vast Motors", "partner", "its press", "p@v.example"))
        path = f"/reply/confirm/{newest_link('confirm')}/"
        page = client.get(path).content.decode()
        assert PARTNERING in page
        for other in ("64 seats", "opens with a partner", "555 0142"):
            assert other not in page
        client.post(path, {"act": "object", "objection": "We never met."})
        assert Confirmation.objects.get().outcome == "objected"
        assert "We never met." in client.get(path).content.decode()
        client.post(path, {"act": "confirm"})
        assert Confirmation.objects.get().outcome == "confirmed"
        assert AuditEvent.objects.filter(actor="party", act="read passage").count() == 2

    def test_an_objection_says_why(self, wire: Wire, client: Client) -> None:
        row = handed_in(wire, author(wire), PARTNERED)
        ask(wire, editor(wire), row, Question("Vast Motors", "partner", "its press", "p@v.example"))
        path = f"/reply/confirm/{newest_link('confirm')}/"
        assert client.post(path, {"act": "object", "objection": " "}).status_code == 422
        assert Confirmation.objects.get().outcome == ""

    def test_a_co_issuer_sees_the_whole_text_but_no_contact(
        self, wire: Wire, client: Client
    ) -> None:
        row = handed_in(wire, author(wire))
        ask(wire, editor(wire), row, Question("Lake Society", "co-issuer", "chair", "c@l.example"))
        page = client.get(f"/reply/confirm/{newest_link('confirm')}/").content.decode()
        assert "opens beside a dirty harbour" in page
        assert "64 seats" in page
        assert "555 0142" not in page

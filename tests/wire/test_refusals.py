"""What the pages of the wire refuse, as somebody reads it who reads Persian."""

import pytest
from django.test import Client

from dateline.wire.accounts.models import User
from dateline.wire.accounts.queries import actor_of
from dateline.wire.desk.actions.accept import accept
from dateline.wire.desk.models import Submission
from dateline.wire.errors import told
from dateline.wire.opening import Wire
from dateline.wire.replies.errors import UnheardError
from dateline.wire.reports.models import Report
from wire.crawling import reading_persian, someone, told_on
from wire.replies.named import GIVEN, handed_in
from wire.reports.readers import reported
from wire.wires import SLUG


@pytest.fixture(scope="module", autouse=True)
def report(busy: Wire) -> None:
    """Let a reader have reported a release, too."""
    reported(busy, words="")


@pytest.fixture(scope="module")
def mila(busy: Wire) -> Client:
    """An editor who is an operator, too."""
    return reading_persian(someone(busy, "mila", ("operator", None), ("editor", None)))


SOURCE = f"/desk/sources/{SLUG}/"
SAYS_NOTHING = {"text": "", "rule": "DG-30"}


@pytest.mark.parametrize(
    ("path", "values", "said"),
    [
        (f"{SOURCE}suspension/", {"act": "propose"}, "در دست‌بالا ۱۰۰۰ نویسهٔ متن ساده بگویید چرا"),
        (f"{SOURCE}suspension/", {"act": "sign"}, "چیزی پیشنهاد نشده است."),
        (f"{SOURCE}record/", {"field": "name"}, "بگویید چه دیدید و کجا"),
        (f"{SOURCE}record/", {"evidence": "I saw it."}, "بگویید کدام مشخصه"),
        ("/desk/{submission}/decide/", {"act": "return"}, "بگویید چرا بازگردانده می‌شود"),
        ("/desk/{submission}/decide/", {"act": "refuse"}, "برای رد کردن، دست‌کم یک قاعده"),
        ("/desk/{submission}/decide/", {"act": "accept"}, "این‌ها هنوز پاسخ می‌خواهند: "),
        (
            "/desk/releases/1/retraction/",
            {"reason": "x"},
            "«\u2068x\u2069» دلیلی برای بازپس‌گیری نیست",
        ),
        ("/desk/reports/{report}/decide/", {"act": "dismiss"}, "دست‌کم یک قاعده از"),
        ("/report/1/1/", SAYS_NOTHING, "در یک جمله یا بیشتر بگویید"),
        ("/reply/1/", {"text": "We count 64."}, "زبان پاسخ را از فهرست برگزینید."),
    ],
    ids=lambda value: value if isinstance(value, str) and value.startswith("/") else "",
)
def test_what_a_page_refuses(mila: Client, path: str, values: dict[str, str], said: str) -> None:
    """Typical refusals of each app's pages, as a Persian editor reads them."""
    waiting = Submission.objects.filter(state="waiting", embargo_until=None).latest("created_at")
    named = path.format(submission=waiting.pk, report=Report.objects.latest("pk").pk)
    answer = mila.post(named, values)
    assert answer.status_code == 422
    told = told_on(answer.content, answer.status_code)
    assert any(each.startswith(said) for each in told), told


def test_who_is_still_to_be_heard_is_told_in_persian(busy: Wire) -> None:
    edda, anna = (actor_of(User.objects.get(handle=h), busy.clock()) for h in ("edda", "anna"))
    with pytest.raises(UnheardError) as held:
        accept(busy, anna, handed_in(busy, edda), GIVEN)
    assert str(held.value) == "Grimholt Shipping is accused and was offered no reply yet."
    said = "\u2068Grimholt Shipping\u2069 متهم شده و هنوز پاسخی به او پیشنهاد نشده است."
    assert told(held.value, "fa") == said


def test_what_isn_t_one_s_own_says_why(mila: Client) -> None:
    waiting = Submission.objects.filter(state="waiting").latest("created_at")
    answer = mila.post(f"/desk/{waiting.pk}/recall/")
    assert answer.status_code == 403
    assert "شما برای این منبع خبر نمی‌سپارید." in told_on(answer.content, answer.status_code)

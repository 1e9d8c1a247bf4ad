"""The queue shows at once what came of offers and questions, in two queries for a page."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from dateline.wire.opening import Wire
from dateline.wire.replies.actions.answer import decline
from dateline.wire.replies.actions.ask import Question, ask, confirm
from dateline.wire.replies.actions.offer import offer_reply
from dateline.wire.replies.models import Offer
from dateline.wire.replies.queries import Marks, marks_of
from wire.desk.people import author, editor
from wire.replies.named import TERMS, handed_in

QUESTION = Question("Edda Marsh", "quoted", "herself", "edda@library.harrow-lake.example")


@pytest.mark.parametrize("count", [1, 3])
def test_marks_are_counted_in_two_queries_whatever_waits(wire: Wire, count: int) -> None:
    edda, anna = author(wire), editor(wire)
    rows = [handed_in(wire, edda) for _ in range(count)]
    for row in rows:
        offer_reply(wire, anna, row, TERMS)
        confirm(wire, ask(wire, anna, row, QUESTION), objection="She never said so.")
        ask(wire, anna, row, QUESTION._replace(party="Harrow Lake Library"))
    decline(wire, Offer.objects.filter(submission=rows[0]).get())
    with CaptureQueriesContext(connection) as queries:
        marks = marks_of(row.id for row in rows)
    assert len(queries) == 2
    assert marks[rows[0].id] == Marks(asked=2, confirmed=0, objected=1, offered=1, answered=1)
    assert all(marks[row.id].answered == 0 for row in rows[1:])
    assert marks_of([]) == {}

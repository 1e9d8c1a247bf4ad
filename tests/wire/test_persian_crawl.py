"""Every form, spoiled, by somebody who reads Persian: what is refused is refused in Persian."""

import pytest

from dateline.wire.accounts.models import User
from dateline.wire.opening import Wire
from wire.crawling import (
    addresses,
    english_in,
    forms_on,
    own_routes,
    reading_persian,
    someone,
    spoiled,
    told_on,
)
from wire.reports.readers import reported


@pytest.fixture(scope="module", autouse=True)
def report(busy: Wire) -> None:
    """Let a reader have reported a release, too."""
    reported(busy, words="")


def test_no_form_refuses_in_english(busy: Wire) -> None:
    seen: set[str] = set()
    paths = [path for route in own_routes() for path in addresses(route)]
    ivo = someone(busy, "ivo", ("operator", None), ("editor", None), ("chief-editor", None))
    for user in (User.objects.get(handle="edda"), User.objects.get(handle="anna"), ivo):
        client = reading_persian(user)
        for form in forms_on(client, paths):
            if "/check/" in form.action:  # the verifier's page, which is English
                continue
            for values in spoiled(form):
                answer = client.post(form.action, values, follow=True)
                for said in told_on(answer.content, answer.status_code):
                    assert not english_in(said), (form.action, values, said)
                    seen.add(said)
    assert len(seen) > 25, seen

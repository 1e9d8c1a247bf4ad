"""Grave acts ask once more who one is: a stolen session alone publishes and decides nothing.

Whoever signed in, or showed a passkey or second factor again, within the last minutes goes on;
all others are asked first, and what they posted is done afterwards.
"""

import json
import time
from collections.abc import Callable
from functools import wraps
from typing import NamedTuple
from urllib.parse import urlsplit

from allauth.account.authentication import get_authentication_records
from allauth.account.internal.flows.reauthentication import STATE_SESSION_KEY
from allauth.core.exceptions import ReauthenticationRequired
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import Resolver404, resolve

from dateline.wire.accounts.apps import SIGNED_IN_AT

View = Callable[..., HttpResponse]


def is_fresh(request: HttpRequest) -> bool:
    """Say whether this session's person showed who they are within the last minutes."""
    shown: float = request.session.get(SIGNED_IN_AT, 0.0)
    for record in get_authentication_records(request, request.user):
        if record.get("reauthenticated"):
            shown = max(shown, record["at"])
    lately: bool = time.time() - shown < settings.ACCOUNT_REAUTHENTICATION_TIMEOUT
    return lately


def freshly(view: View, *, when: Callable[[HttpRequest], bool] = lambda _request: True) -> View:
    """Let what is posted to a view through for one who is `is_fresh`; all others are asked first.

    ``when`` says of which requests. allauth keeps the request in the session and lets it through
    to the view once the person has answered.
    """

    @wraps(view)
    def guard(request: HttpRequest, *args: object, **named: object) -> HttpResponse:
        if request.method == "POST" and when(request) and not is_fresh(request):
            raise ReauthenticationRequired
        return view(request, *args, **named)

    return guard


class Waiting(NamedTuple):
    """What waits until somebody has shown who they are: a route's name, and whether it was posted.

    What was posted is done afterwards, a page is gone on to.
    """

    act: str
    posted: bool


def waiting_act(request: HttpRequest) -> Waiting | None:
    """Return what a request to show who one is holds back; ``None`` where it came unasked."""
    following = request.POST.get("next") or request.GET.get("next", "")
    path = urlsplit(following).path
    try:
        act = resolve(path).url_name or ""
    except Resolver404:
        return None
    kept = request.session.get(STATE_SESSION_KEY, {}).get("request")
    return Waiting(act, posted=bool(kept) and json.loads(kept)["path"] == following)

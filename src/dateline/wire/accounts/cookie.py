"""The session's cookie says more than the database knows: who reads that can sign in as nobody.

Django keeps a session by the key that its cookie has, in the clear. Here the cookie has the key and
a signature over it, by a secret that hangs on the wire's key and stands in no table.
"""

from collections.abc import Callable

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.http import HttpRequest, HttpResponse

Answering = Callable[[HttpRequest], HttpResponse]


def sign_sessions(get_response: Answering) -> Answering:
    """Return middleware that stands outside of Django's of sessions; another's cookie is none."""

    def answer(request: HttpRequest) -> HttpResponse:
        name = settings.SESSION_COOKIE_NAME
        given = request.COOKIES.pop(name, "")
        key = session_key(given)
        if key is not None:
            request.COOKIES[name] = key
        response = get_response(request)
        set_now = response.cookies.get(name)
        if set_now is not None and set_now.value:
            value = signed(set_now.value)
            set_now.set(name, value, value)
        return response

    return answer


def signed(key: str) -> str:
    """Return what the cookie of a session has."""
    return _signer().sign(key)


def session_key(value: str) -> str | None:
    """Return the session that a cookie is of; ``None`` where this wire signed no such cookie."""
    try:
        return _signer().unsign(value)
    except BadSignature:
        return None


def _signer() -> Signer:
    return Signer(salt="dateline.wire.accounts.cookie")  # the secret is another in each wire

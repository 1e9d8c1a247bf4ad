"""Django's test client with the cookie that the wire gives."""

from typing import Any

from django.conf import settings
from django.contrib.sessions.backends.base import SessionBase
from django.contrib.sessions.backends.db import SessionStore
from django.test import Client

from dateline.wire.accounts.cookie import session_key, signed
from dateline.wire.accounts.models import User


class DeskClient(Client):
    """Signs people in as the wire does."""

    def force_login(self, user: User, backend: str | None = None) -> None:
        """Sign somebody in without asking."""
        super().force_login(user, backend=backend or settings.AUTHENTICATION_BACKENDS[0])
        cookie = self.cookies[settings.SESSION_COOKIE_NAME]
        value = signed(cookie.value)
        cookie.set(cookie.key, value, value)

    @property
    def session(self) -> Any:  # as Django's
        """The session that the cookie is of."""
        cookie = self.cookies.get(settings.SESSION_COOKIE_NAME)
        key = session_key(cookie.value) if cookie else None
        store: SessionBase = SessionStore(key)
        return store

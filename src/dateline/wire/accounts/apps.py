"""The app's name for Django, and what it does when somebody signs in."""

import time

from django.apps import AppConfig
from django.contrib.auth.signals import user_logged_in
from django.http import HttpRequest

SIGNED_IN_AT = "signed_in_at"


class AccountsConfig(AppConfig):
    """`dateline.wire.accounts`."""

    name = "dateline.wire.accounts"
    label = "accounts"

    def ready(self) -> None:
        """Listen for signing in."""
        user_logged_in.connect(remember_when)


def remember_when(request: HttpRequest, **_: object) -> None:
    """Write down in a session when it began; signing up by a passkey leaves no other record."""
    request.session[SIGNED_IN_AT] = time.time()

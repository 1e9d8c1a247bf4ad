"""What allauth asks this wire: who may sign up, as whom, and where to go then."""

import logging
from collections.abc import Mapping
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from allauth.usersessions.adapter import DefaultUserSessionsAdapter
from allauth.usersessions.models import UserSession
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import lazy
from django.utils.translation import get_language

from dateline.wire.accounts.actions.grant import hold
from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.models import Invitation, User
from dateline.wire.accounts.notices import write_notice
from dateline.wire.accounts.queries import Addressee, invitation_of
from dateline.wire.letters import MAIL_FAULTS
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.sentences import said
from dateline.wire.served import served_wire
from dateline.wire.turning_away import letter_unsent
from dateline.wire.words import wire_words

AFTERWARDS = "afterwards"
"""What a letter's values have where it only tells of what is done."""

_LOG = logging.getLogger("dateline.letters")

INVITED = "invitation"
"""Where a session keeps the token of the invitation that was opened in it."""


def _in_our_words(messages: dict[str, Any]) -> dict[str, Any]:
    """Return allauth's messages of what can't be done, those that we have words for in these."""
    word = lazy(lambda name: wire_words(get_language() or "en")[name], str)
    ours = wire_words("en")
    return {
        code: word(f"not_{code}") if f"not_{code}" in ours else message  # type: ignore[no-untyped-call]
        for code, message in messages.items()
    }


class InvitedOnly(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types for it
    """Signing up takes an open invitation; the account gets its address, handle and roles."""

    error_messages = _in_our_words(DefaultAccountAdapter.error_messages)

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Say whether this session opened an invitation that still holds."""
        return self._invitation(request) is not None

    def clean_email(self, email: str) -> str:
        """Let nobody but the one who was invited sign up."""
        email = super().clean_email(email).lower()
        invitation = self._invitation(self.request)
        if invitation is not None and email != invitation.email:
            raise ValidationError(said("fault_invitation_address")(get_language() or "en"))
        return email

    def clean_password(self, password: str, user: User | None = None) -> str:
        """Refuse a password that is easily guessed, in our words: Django's lack some languages."""
        try:
            taken: str = super().clean_password(password, user)
        except ValidationError as fault:
            said_of = wire_words(get_language() or "en")
            codes = [error.code for error in fault.error_list]
            raise ValidationError([said_of[f"not_{code}"] for code in codes]) from None
        return taken

    def new_user(self, request: HttpRequest) -> User:
        """Return a person under the handle of the invitation, not saved yet."""
        invitation = self._invitation(request)
        handle = invitation.handle if invitation else ""
        return User(handle=handle, language=get_language() or "en")

    def save_user(self, request: HttpRequest, user: User, form: Any, commit: bool = True) -> User:
        """Save a person who signs up, with the roles of the invitation, which is then used."""
        invitation = self._invitation(request)
        saved: User = super().save_user(request, user, form, commit=commit)
        if invitation is not None and commit:
            now = served_wire().clock()
            hold(saved, tuple((role, slug) for role, slug in invitation.roles), now)
            Invitation.objects.filter(pk=invitation.pk).update(used_at=now)
            note_act(now, saved.handle, "join", saved.handle)
        return saved

    def login(self, request: HttpRequest, user: User) -> None:
        """Sign somebody in; letters come in the language that their pages had last."""
        super().login(request, user)
        user.language = get_language() or user.language
        user.save(update_fields=["language"])

    def get_login_redirect_url(self, request: HttpRequest) -> str:  # noqa: ARG002  allauth's call
        """Go to one's own page."""
        return reverse("home")

    def get_reauthentication_methods(self, user: User) -> list[dict[str, str]]:
        """Return how somebody shows again who they are: a passkey first, then another factor.

        Neither a password nor a letter is enough where there is a passkey or an app.
        """
        methods: list[dict[str, str]] = super().get_reauthentication_methods(user)
        strong = [method for method in methods if method["id"].startswith("mfa")]
        return sorted(strong or methods, key=lambda method: not method["id"].endswith(":webauthn"))

    def send_notification_mail(
        self,
        template_prefix: str,
        user: User,
        context: Mapping[str, Any] | None = None,
        email: str | None = None,
    ) -> None:
        """Tell somebody what was changed in their account, in its language."""
        told = {**(context or {}), "user": user, AFTERWARDS: True}
        super().send_notification_mail(template_prefix, user, told, email)

    def send_mail(self, template_prefix: str, email: str, context: Mapping[str, Any]) -> None:
        """Write a letter: in the language of its account, else in that of the page.

        Where it can't be sent, whoever waits for it is told; what is done already stays done.
        """
        user = context.get("user")
        language = user.language if isinstance(user, User) else get_language() or "en"
        try:
            write_notice(served_wire(), Addressee(email, language), template_prefix, context)
        except MAIL_FAULTS as fault:
            _LOG.error("A letter about an account couldn't be sent: %s", fault)
            if AFTERWARDS not in context:
                raise ImmediateHttpResponse(letter_unsent(self.request)) from None

    def get_logout_redirect_url(self, request: HttpRequest) -> str:  # noqa: ARG002  likewise
        """Go to the front page."""
        return "/"

    def _invitation(self, request: HttpRequest) -> Invitation | None:
        token = request.session.get(INVITED)
        return None if not token else invitation_of(token, served_wire().clock())


class SealedSecrets(DefaultMFAAdapter):  # type: ignore[misc]  # allauth has no types for it
    """Keeps what authenticates (TOTP secrets, seeds of recovery codes) sealed in the database."""

    error_messages = _in_our_words(DefaultMFAAdapter.error_messages)
    _PLACE = "account/secret"

    def get_totp_issuer(self) -> str:
        """Return under which name an app lists its codes: the wire's."""
        return served_wire().config.name

    def generate_authenticator_name(self, user: User, type: str) -> str:  # noqa: A002  allauth's
        """Return the name that a new passkey is offered: which one it is."""
        before = Authenticator.objects.filter(user=user, type=type).count()
        return said("passkey_name", number=before + 1)(get_language() or "en")

    def encrypt(self, text: str) -> str:
        """Return a secret as it is kept."""
        return served_wire().vault.seal(text.encode(), self._PLACE).hex()

    def decrypt(self, encrypted_text: str) -> str:
        """Return a secret that was kept."""
        opened: bytes = served_wire().vault.open(bytes.fromhex(encrypted_text), self._PLACE)
        return opened.decode()


class NotedSessions(DefaultUserSessionsAdapter):  # type: ignore[misc]  # likewise
    """Ends sessions, and notes each in the audit log: whose, and when it had begun."""

    def end_sessions(self, sessions: list[UserSession]) -> None:
        """End sessions; the browsers are signed out at their next click."""
        now, by = served_wire().clock(), context.request.user.handle
        with transaction.atomic():
            super().end_sessions(sessions)
            for session in sessions:
                begun = f"begun {rfc3339(session.created_at.replace(microsecond=0))}"
                note_act(now, by, "end-session", by, begun)

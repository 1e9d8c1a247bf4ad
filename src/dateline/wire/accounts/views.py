"""One's own sessions, an opened invitation, and the mailbox of a wire without a mail server."""

from allauth.account.adapter import get_adapter
from allauth.usersessions.adapter import get_adapter as get_sessions
from allauth.usersessions.models import UserSession
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_POST, require_safe

from dateline.wire.accounts.adapter import INVITED
from dateline.wire.accounts.models import Letter
from dateline.wire.accounts.queries import invitation_of
from dateline.wire.served import served_wire
from dateline.wire.words import wire_words

LETTERS_SHOWN = 50


@require_POST
def end_session(request: HttpRequest, key: int) -> HttpResponse:
    """End one of one's own sessions, in another browser; this one ends by signing out."""
    others = UserSession.objects.filter(user=request.user.pk)
    others = others.exclude(session_key=request.session.session_key)
    get_sessions().end_sessions([get_object_or_404(others, pk=key)])
    messages.success(request, wire_words(get_language() or "en")["sessions_ended"])
    return redirect("usersessions_list")


@require_safe
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    """Open an invitation in this session and go on to sign up with a passkey."""
    found = invitation_of(token, served_wire().clock())
    if found is None:
        return render(request, "accounts/invitation_gone.html", status=410)
    request.session[INVITED] = token
    get_adapter().stash_verified_email(request, found.email)  # the letter went to that address
    return redirect("account_signup_by_passkey")


@require_safe
def mailbox(request: HttpRequest) -> HttpResponse:
    """Show the newest letters."""
    return render(
        request, "accounts/mailbox.html", {"letters": Letter.objects.all()[:LETTERS_SHOWN]}
    )

"""One's own page, an opened invitation, and the mailbox of a wire without a mail server."""

from allauth.account.adapter import get_adapter
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from dateline.wire.accounts.adapter import INVITED
from dateline.wire.accounts.models import Letter, Membership
from dateline.wire.accounts.queries import invitation_of, is_strong
from dateline.wire.served import served_wire

LETTERS_SHOWN = 50


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Show what the person may do here, and the ways there."""
    held = Membership.objects.filter(user=request.user.pk, until=None).select_related("source")
    shown = {"memberships": list(held), "strengthen": not is_strong(request.user)}
    return render(request, "accounts/home.html", shown)


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

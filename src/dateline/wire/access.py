"""Who may ask for what: one row an address, and no address without a row (promise 8).

A row says what one must be; whether an object is one's own, the action or query behind it decides.
The table is read by a middleware before any view runs, and tested as a whole: every route of
`dateline.wire.urls` has a row, and every row is tried as every role.
"""

from collections.abc import Callable
from typing import Final, Literal

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language

from dateline.wire.accounts.queries import NOBODY, Actor, actor_of, is_strong
from dateline.wire.accounts.roles import DESK, FILING, RoleName
from dateline.wire.errors import NotFoundError, NotYoursError, told
from dateline.wire.served import served_wire
from dateline.wire.turning_away import absent, forbidden

Verdict = Literal["allow", "sign-in", "strengthen", "forbid", "absent"]
Needed = frozenset[RoleName] | Literal["anyone", "signed-in", "mailbox"]

ANYONE: Final = "anyone"
SIGNED_IN: Final = "signed-in"
APPROVERS: Final[frozenset[RoleName]] = frozenset({"approver"})
SOURCE_SIDE: Final[frozenset[RoleName]] = FILING | APPROVERS
PROVING: Final[frozenset[RoleName]] = frozenset({"author", "approver"})
CHIEFS: Final[frozenset[RoleName]] = frozenset({"chief-editor"})
OPERATORS: Final[frozenset[RoleName]] = frozenset({"operator"})

ACCESS: Final[dict[str, Needed]] = {
    "check": ANYONE,
    "health": ANYONE,
    "invitation": ANYONE,
    "mailbox": "mailbox",
    "home": SIGNED_IN,
    "end_session": SIGNED_IN,  # one's own, of another browser
    "mine": SOURCE_SIDE | DESK,  # an editor may have begun a correction
    "start": FILING,
    "edit": SOURCE_SIDE | DESK,
    "save": FILING | DESK,
    "recall": FILING | DESK,
    "approval": SOURCE_SIDE,
    "approval_file": SOURCE_SIDE,
    "source_keys": APPROVERS,
    "add_source_key": APPROVERS,
    "proposed_key": APPROVERS,
    "sign_key_in": APPROVERS,
    "look_for_key": APPROVERS,
    "drop_key": APPROVERS,
    "revoke_key": APPROVERS,
    "released": SOURCE_SIDE | DESK,
    "release": SOURCE_SIDE | DESK,
    "correct": FILING | DESK,
    "ask_retraction": FILING | DESK,
    "answer_retraction": DESK,
    "settle_translation": DESK,
    "sources": SOURCE_SIDE | DESK | OPERATORS,
    "source": SOURCE_SIDE | DESK | OPERATORS,
    "add_source": OPERATORS,
    "confirm_address": ANYONE,
    "begin": PROVING,
    "answer": PROVING,
    "code": OPERATORS,
    "record_field": OPERATORS,
    "agents": APPROVERS,
    "suspension": DESK,
    "logo": APPROVERS | OPERATORS,
    "judge_logo": DESK,
    "logo_picture": SOURCE_SIDE | DESK | OPERATORS,
    "queue": DESK,
    "review": DESK,
    "claim": DESK,
    "decide": DESK,
    "countersign": DESK,
    "conflict": DESK,
    # readers' reports: no account; a status page opens to whoever has its address
    "report_start": ANYONE,
    "report": ANYONE,
    "report_status": ANYONE,
    "report_appeal": ANYONE,
    "report_figures": ANYONE,
    "report_figures_csv": ANYONE,
    "reports_mine": SOURCE_SIDE,
    "report_mine": SOURCE_SIDE,
    "report_decide": DESK,
    "report_countersign": DESK,
    "report_join": DESK,
    "reports": DESK,
    "report_review": DESK,
    "report_claim": DESK,
    "report_conflict": DESK,
    "report_evidence": DESK,
    "parties": DESK | SOURCE_SIDE,
    "approvers": APPROVERS,
    "assent": SOURCE_SIDE,
    "replies": DESK,
    "reply": DESK,
    "reply_begin": ANYONE,
    "reply_offered": ANYONE,  # these three open by their secret link alone
    "reply_written": ANYONE,
    "reply_confirm": ANYONE,
    "rules_trial": CHIEFS,
    "breach": DESK,
    "decision": SOURCE_SIDE | DESK,
    "appeal": FILING | DESK,  # an editor who began a correction
    "answer_appeal": DESK,
    # allauth's own; each asks again for what it needs (a fresh sign-in, a stage of signing up)
    "account_login": ANYONE,
    "account_logout": ANYONE,
    "account_inactive": ANYONE,
    "account_signup": ANYONE,
    "account_signup_by_passkey": ANYONE,
    "account_email_verification_sent": ANYONE,
    "account_reset_password": ANYONE,
    "account_reset_password_done": ANYONE,
    "account_reset_password_from_key": ANYONE,
    "account_reset_password_from_key_done": ANYONE,
    "account_reauthenticate": SIGNED_IN,
    "account_request_reauthentication_code": SIGNED_IN,
    "account_confirm_reauthentication_code": SIGNED_IN,
    "account_confirm_login_code": ANYONE,
    "account_email": SIGNED_IN,
    "account_change_password": SIGNED_IN,
    "account_set_password": SIGNED_IN,
    "mfa_login_webauthn": ANYONE,
    "mfa_signup_webauthn": ANYONE,
    "mfa_authenticate": ANYONE,
    "mfa_index": SIGNED_IN,
    "mfa_reauthenticate": SIGNED_IN,
    "mfa_list_webauthn": SIGNED_IN,
    "mfa_add_webauthn": SIGNED_IN,
    "mfa_reauthenticate_webauthn": SIGNED_IN,
    "mfa_remove_webauthn": SIGNED_IN,
    "mfa_edit_webauthn": SIGNED_IN,
    "mfa_activate_totp": SIGNED_IN,
    "mfa_deactivate_totp": SIGNED_IN,
    "mfa_view_recovery_codes": SIGNED_IN,
    "mfa_generate_recovery_codes": SIGNED_IN,
    "mfa_download_recovery_codes": SIGNED_IN,
    "usersessions_list": SIGNED_IN,
}


def judge_access(
    needed: Needed | None, actor: Actor, *, strong: bool, open_mailbox: bool
) -> Verdict:
    """Say what becomes of a request; ``strong``: a passkey or a second factor is enrolled.

    An address without a row is absent. What a role opens asks for a strong sign-in.
    """
    if needed is None:
        return "absent"
    if needed == ANYONE or (needed == "mailbox" and open_mailbox):
        return "allow"
    if actor == NOBODY:
        return "sign-in"
    if needed == SIGNED_IN:
        return "allow"
    wanted = OPERATORS if needed == "mailbox" else needed
    if not actor.roles & frozenset(wanted):
        return "forbid"
    return "allow" if strong else "strengthen"


def enforce_access(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Return middleware that holds each request against the table before its view runs."""
    return _Enforcer(get_response)


class _Enforcer:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self._get_response(request)

    def process_exception(self, request: HttpRequest, fault: Exception) -> HttpResponse | None:
        """Answer for an object that isn't there, or isn't one's own, as for one that is nowhere."""
        if isinstance(fault, NotFoundError):
            return absent(request)
        if isinstance(fault, NotYoursError):
            return render(
                request, "forbidden.html", {"fault": told(fault, get_language())}, status=403
            )
        return None

    def process_view(self, request: HttpRequest, *_view: object) -> HttpResponse | None:
        match = request.resolver_match
        needed = ACCESS.get(match.url_name or "") if match else None
        if needed == ANYONE:
            return None  # such a page works without a session, and without a database
        actor = actor_of(request.user, served_wire().clock())
        request.actor = actor  # type: ignore[attr-defined]
        verdict = judge_access(
            needed,
            actor,
            strong=needed != SIGNED_IN and is_strong(request.user),
            open_mailbox=bool(settings.DATELINE_OPEN_MAILBOX),
        )
        return _answer(request, verdict)


def actor_in(request: HttpRequest) -> Actor:
    """Return as whom a request acts, which the table has let through."""
    actor: Actor = getattr(request, "actor", NOBODY)
    return actor


def _answer(request: HttpRequest, verdict: Verdict) -> HttpResponse | None:
    match verdict:
        case "allow":
            return None
        case "sign-in":
            return redirect_to_login(request.get_full_path())
        case "strengthen":
            return redirect("mfa_index")
        case "forbid":
            return forbidden(request)
        case "absent":
            raise Http404

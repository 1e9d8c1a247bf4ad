"""Letters about an account: a code, a link, or word of what was changed in it.

allauth names them by its templates; each is one of ours, written as all letters of the wire are.
"""

from collections.abc import Mapping
from typing import Any, Final

from dateline.wire.accounts.browsers import named
from dateline.wire.accounts.queries import Addressee
from dateline.wire.letters import write_letter
from dateline.wire.opening import Wire
from dateline.wire.sentences import InLanguage, at_minute, said

LETTERS: Final = {
    "email_confirmation": "account_code",
    "email_confirmation_signup": "account_code",
    "login_code": "account_code",
    "password_reset_code": "account_code",
    "password_reset_key": "account_password",
    "unknown_account": "account_unknown",
    "account_already_exists": "account_exists",
}
CHANGES: Final = {
    "email_changed": "done_email_changed",
    "email_deleted": "done_email_changed",
    "email_confirm": "done_email_confirmed",
    "password_changed": "done_password_changed",
    "password_reset": "done_password_changed",
    "password_set": "done_password_set",
    "recovery_codes_generated": "done_recovery_made",
    "totp_activated": "done_totp_on",
    "totp_deactivated": "done_totp_off",
    "webauthn_added": "done_passkey_added",
    "webauthn_removed": "done_passkey_removed",
}


def write_notice(wire: Wire, to: Addressee, template: str, told: Mapping[str, Any]) -> None:
    """Write the letter that allauth asks for by a template's name, with what it tells there."""
    kind = template.rpartition("/")[2]
    if kind not in CHANGES:
        code, link = str(told.get("code", "")), str(told.get("password_reset_url", ""))
        write_letter(wire, to, LETTERS[kind], code=code, link=link)
        return
    write_letter(
        wire,
        to,
        "account_changed",
        change=said(CHANGES[kind]),
        at=at_minute(told["timestamp"]),
        address=str(told["ip"]),
        browser=_browser(str(told["user_agent"])),
        link=f"{wire.config.base_url}account/sessions/",
    )


def _browser(user_agent: str) -> InLanguage:
    runs = named(user_agent)
    if runs.browser and runs.system:
        return said("sessions_on", browser=runs.browser, system=runs.system)
    return said("sessions_unknown")

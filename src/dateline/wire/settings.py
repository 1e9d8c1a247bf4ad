"""Django's settings for a wire. Which wire, `dateline.wire.opening` says at run time."""

from pathlib import Path
from typing import TYPE_CHECKING

from dateline.press.listing import Site

if TYPE_CHECKING:
    from dateline.wire.opening import Wire

SECRET_KEY = "set when a wire is opened"  # noqa: S105  replaced by open_wire before any use
DATELINE_FOLDER = Path()  # set when a wire is opened, too
DEBUG = False
ALLOWED_HOSTS: list[str] = []  # the wire's own, set when it is served
USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = True  # allauth's words; ours are in dateline.wire.words
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("fa", "فارسی")]
ROOT_URLCONF = "dateline.wire.urls"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "dateline.wire.accounts",
    "dateline.wire.sources",
    "dateline.wire.publishing",
    "dateline.wire.desk",
    "dateline.wire.reports",
    "dateline.wire.replies",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "dateline.wire.policy.content_security_policy",
    "dateline.wire.accounts.cookie.sign_sessions",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "dateline.wire.uploads.bound_uploads",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "dateline.wire.access.enforce_access",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [Path(__file__).parent / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "dateline.wire.wording.page_words",
            ],
        },
    }
]
STATIC_URL = "/static/"
STATICFILES_DIRS = [Path(__file__).parent / "static"]

# Signing in: by invitation, passkeys first (docs/decisions/0012-passkeys-and-roles.md).
AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}", "OPTIONS": options}
    for name, options in (
        ("MinimumLengthValidator", {"min_length": 12}),
        ("CommonPasswordValidator", {}),
        ("NumericPasswordValidator", {}),
    )
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "home"
ACCOUNT_ADAPTER = "dateline.wire.accounts.adapter.InvitedOnly"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = True
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_REAUTHENTICATION_REQUIRED = True  # also to change the address, or set a password
ACCOUNT_REAUTHENTICATION_TIMEOUT = 15 * 60  # of grave acts, keys and passkeys
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_PREVENT_ENUMERATION = True
MFA_ADAPTER = "dateline.wire.accounts.adapter.SealedSecrets"
MFA_SUPPORTED_TYPES = ["webauthn", "totp", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_PASSKEY_SIGNUP_ENABLED = True
USERSESSIONS_ADAPTER = "dateline.wire.accounts.adapter.NotedSessions"
USERSESSIONS_TRACK_ACTIVITY = True
SESSION_COOKIE_NAME = "dateline"
SESSION_COOKIE_AGE = 12 * 3600
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "dateline.wire.turning_away.stale_form"
CSRF_COOKIE_SAMESITE = "Strict"
EMAIL_BACKEND = "dateline.wire.accounts.mailbox.MailboxBackend"
DEFAULT_FROM_EMAIL = "desk@localhost"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"  # with no-referrer a form's Origin is null, and refused
X_FRAME_OPTIONS = "DENY"
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": ":memory:",
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 30,
            # FULL: a commit is on the disk before anyone is told of it (promise 1).
            # secure_delete: what is erased is overwritten in the file too (promise 7).
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;"
            ),
        },
    }
}
LOGGING_CONFIG = None

# What the web application serves; `dateline.wire.serving` fills these in.
DATELINE_SITE: Site | None = None
DATELINE_WIRE: "Wire | None" = None
DATELINE_OPEN_MAILBOX = False  # the demonstration wire's letters are anybody's to read
DATA_UPLOAD_MAX_MEMORY_SIZE = 21_000_000

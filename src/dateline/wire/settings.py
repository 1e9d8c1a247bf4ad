"""Django's settings for a wire. Which wire, `dateline.wire.opening` says at run time."""

from pathlib import Path

from dateline.press.listing import Site

SECRET_KEY = "set when a wire is opened"  # noqa: S105  replaced by open_wire before any use
DEBUG = False
ALLOWED_HOSTS = ["*"]
USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = False
ROOT_URLCONF = "dateline.wire.urls"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
INSTALLED_APPS = [
    "dateline.wire.sources",
    "dateline.wire.publishing",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.common.CommonMiddleware",
    "dateline.wire.policy.content_security_policy",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "no-referrer"
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
DATELINE_EDITION: Path | None = None
DATA_UPLOAD_MAX_MEMORY_SIZE = 21_000_000
SILENCED_SYSTEM_CHECKS = ["security.W003"]  # no form here changes anything, no session exists

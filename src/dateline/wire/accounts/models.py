"""The tables of accounts: people, what they may do, invitations, letters, the audit log.

No secret stands here in the clear: an invitation keeps the digest of its token, allauth encrypts
what authenticates, a letter is sealed, a session's cookie is signed (`accounts.cookie`), and an
audit event names objects by id and never quotes a draft.
"""

from typing import ClassVar

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from dateline.wire.accounts.roles import ROLE_NAMES
from dateline.wire.vault import Vault

LETTER = "letter"
"""The place that letters are sealed for."""


class UserManager(BaseUserManager["User"]):
    """Makes people; there are no superusers: what one may do follows from memberships alone."""

    def create_user(self, email: str, password: str | None = None, handle: str = "") -> "User":
        """Make a person who can sign in once something that authenticates is enrolled."""
        user = self.model(email=self.normalize_email(email).lower(), handle=handle)
        user.set_password(password)
        user.save(using=self._db)
        return user


class User(AbstractBaseUser):
    """A person. ``handle`` is public and stands in decisions; the e-mail address never does."""

    email = models.EmailField(unique=True)
    handle = models.CharField(max_length=60, unique=True)
    language = models.CharField(max_length=10, default="en")
    is_active = models.BooleanField(default=True)
    joined_at = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[UserManager] = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta:
        ordering = ("handle",)

    def __str__(self) -> str:
        return self.handle


class Membership(models.Model):
    """A role that somebody holds, for the wire or for one source, until it is taken back."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=20, choices=[(name, name) for name in ROLE_NAMES])
    source = models.ForeignKey("sources.Source", null=True, on_delete=models.CASCADE)
    since = models.DateTimeField()
    until = models.DateTimeField(null=True)

    class Meta:
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("user", "role", "source"),
                condition=models.Q(until=None, source__isnull=False),
                name="one_live_membership_of_a_source",
            ),
            models.UniqueConstraint(
                fields=("user", "role"),
                condition=models.Q(until=None, source=None),
                name="one_live_membership_of_the_wire",
            ),
        )

    def __str__(self) -> str:
        return f"{self.user} as {self.role}"


class Invitation(models.Model):
    """A letter that lets one address sign up, with the roles it will hold; used once."""

    token = models.CharField(max_length=64, unique=True)  # its SHA-256, never itself
    email = models.EmailField()
    handle = models.CharField(max_length=60)
    roles = models.JSONField(default=list)  # [role, source slug or null]
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"invitation of {self.handle}"


class Letter(models.Model):
    """A mail that the wire wrote where no mail server is set: read on the mailbox page.

    Letters have links that open what their readers alone may open, so what they say is sealed.
    """

    to = models.EmailField()
    subject = models.CharField(max_length=400)
    sealed = models.BinaryField()
    written_at = models.DateTimeField()

    class Meta:
        ordering = ("-pk",)

    def __str__(self) -> str:
        return self.subject

    @property
    def body(self) -> str:
        """What the letter says. Raises `SealedError` under another wire's key."""
        return _vault().open(bytes(self.sealed), LETTER).decode()


def seal_letter(body: str) -> bytes:
    """Return what a letter says as its row has it."""
    return _vault().seal(body.encode(), LETTER)


def _vault() -> Vault:
    return Vault(settings.DATELINE_FOLDER)


class AuditEvent(models.Model):
    """An act, or a read of a draft: each event's digest covers the one before it."""

    at = models.DateTimeField()
    actor = models.CharField(max_length=60)
    act = models.CharField(max_length=40)
    target = models.CharField(max_length=80, blank=True)
    detail = models.CharField(max_length=200, blank=True)
    digest = models.CharField(max_length=64)

    class Meta:
        ordering = ("pk",)
        indexes = (models.Index(fields=("target",), name="audit_of_target"),)

    def __str__(self) -> str:
        return f"{self.actor} {self.act} {self.target}"

"""The tables of the desk. Every text in them is sealed (`dateline.wire.vault`).

Crash order: a decision is committed before anything follows from it; an acceptance commits the
release first (`publish`), then marks the submission, which a later start does if a kill came in
between.
"""

from django.db import models

STANDING = ("proposed", "scheduled", "breach")
"""The kinds of rulings that wait: for a second editor, or for their hour."""


class Submission(models.Model):
    """What a source's side writes and files. ``id`` is random and says nothing.

    ``draft`` seals the text and its pictures, ``filed`` the filing bound when it was submitted,
    ``approvals`` the signatures on it, ``headline`` what lists show of it. ``held`` is why it
    waits: rule ids, severities and how often.
    """

    id = models.CharField(max_length=32, primary_key=True)
    source = models.ForeignKey("sources.Source", on_delete=models.PROTECT, related_name="+")
    author = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=12, default="draft")
    revision = models.IntegerField(default=0)
    draft = models.BinaryField()
    filed = models.BinaryField(default=b"")
    approvals = models.BinaryField(default=b"")
    headline = models.BinaryField(default=b"")
    filing_id = models.CharField(max_length=32, blank=True, db_index=True)
    replaces = models.ForeignKey(
        "publishing.Release", null=True, on_delete=models.PROTECT, related_name="+"
    )
    held = models.JSONField(default=list)
    embargo_until = models.DateTimeField(null=True)
    created_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    submitted_at = models.DateTimeField(null=True)
    reader = models.ForeignKey(
        "accounts.User", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    claimed_at = models.DateTimeField(null=True)
    signed = models.BooleanField(default=False)  # the filing that waits bears an approval
    warned_at = models.DateTimeField(null=True)  # that its hour comes near
    lapsed_at = models.DateTimeField(null=True)  # its hour passed, and it wasn't accepted
    release = models.ForeignKey(
        "publishing.Release", null=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        ordering = ("submitted_at", "id")
        # Whole indexes: SQLite can't tell that a bound state is that of a partial one.
        indexes = (
            models.Index(fields=("state", "submitted_at", "id"), name="the_queue"),
            models.Index(fields=("state", "embargo_until"), name="the_schedule"),
        )

    def __str__(self) -> str:
        return f"submission {self.id}"


class Remark(models.Model):
    """A comment of the desk bound to words of one revision; ``content`` seals words and comment."""

    submission = models.ForeignKey(Submission, on_delete=models.CASCADE, related_name="remarks")
    revision = models.IntegerField()
    start = models.IntegerField()
    end = models.IntegerField()
    content = models.BinaryField()
    by = models.CharField(max_length=60)
    at = models.DateTimeField()

    class Meta:
        ordering = ("start", "pk")

    def __str__(self) -> str:
        return f"remark on {self.submission_id}"


class Ruling(models.Model):
    """A decision on one revision, or one proposed that a second editor must sign.

    ``rules`` are the ids it cites, at the version ``guidelines``; ``content`` seals the reasons
    and, of a proposal, the answers to findings.
    """

    submission = models.ForeignKey(Submission, on_delete=models.CASCADE, related_name="rulings")
    revision = models.IntegerField()
    kind = models.CharField(max_length=12)
    guidelines = models.CharField(max_length=40)
    rules = models.JSONField(default=list)
    content = models.BinaryField()
    by = models.JSONField(default=list)
    at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"{self.kind} of {self.submission_id}"


class Appeal(models.Model):
    """A source's appeal against a decision: one a decision, answered by another editor.

    ``content`` seals grounds and answer. ``state``: open, granted, denied.
    """

    ruling = models.OneToOneField(Ruling, on_delete=models.CASCADE, related_name="appeal")
    state = models.CharField(max_length=12, default="open")
    content = models.BinaryField()
    by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    decided_by = models.CharField(max_length=60, blank=True)
    decided_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("at", "pk")

    def __str__(self) -> str:
        return f"appeal against {self.ruling}"


class Conflict(models.Model):
    """An editor's declared conflict of interest with a source: kept from deciding there."""

    editor = models.ForeignKey("accounts.User", on_delete=models.CASCADE, related_name="conflicts")
    source = models.ForeignKey("sources.Source", on_delete=models.CASCADE, related_name="+")
    note = models.CharField(max_length=400)
    since = models.DateTimeField()

    class Meta:
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(fields=("editor", "source"), name="one_conflict_a_source"),
        )

    def __str__(self) -> str:
        return f"{self.editor} and {self.source}"


class RetractionRequest(models.Model):
    """A retraction that is asked for or proposed, until it is signed by two editors or declined.

    ``id`` is random. ``state``: asked (by the source's side), proposed (by an editor), signed,
    declined. ``content`` seals why, and how the desk answered. One is open a release.
    """

    id = models.CharField(max_length=32, primary_key=True)
    release = models.ForeignKey(
        "publishing.Release", on_delete=models.PROTECT, related_name="retraction_requests"
    )
    state = models.CharField(max_length=12)
    reason = models.CharField(max_length=20)
    content = models.BinaryField()
    asked_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    by = models.JSONField(default=list)
    asked_at = models.DateTimeField()
    changed_at = models.DateTimeField()

    class Meta:
        ordering = ("asked_at", "id")
        constraints = (
            models.UniqueConstraint(
                fields=("release",),
                condition=models.Q(state__in=("asked", "proposed")),
                name="one_open_request_a_release",
            ),
        )

    def __str__(self) -> str:
        return f"retraction of {self.release_id}"

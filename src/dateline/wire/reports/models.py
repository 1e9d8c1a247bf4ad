"""The tables of reports. Texts, evidence, addresses and reasons in them are sealed.

Crash order: a decision is committed here first, as one to be carried out; then come its entry in
the record and what follows from it, then the mark that it is recorded, with the letters to be
written. `dateline.wire.reports.actions.carry_out` takes up whatever a kill left in between.
"""

from django.db import models


class Report(models.Model):
    """A reader's notice about one version. ``id`` is random, and stands in the record's manifest.

    ``token`` is the digest of what opens its status page; ``first`` the report that this one says
    the same as, whose decision is its own. ``rules`` are ids at the version ``guidelines``.
    ``content`` seals what it says, ``contact`` the address for the answer, ``bad_faith`` why the
    desk found that it wasn't made in good faith; erased they are empty. ``language`` is the
    reader's. ``state`` is open, deciding (a decision is being carried out) or decided.
    """

    id = models.CharField(max_length=32, primary_key=True)
    token = models.CharField(max_length=64, unique=True)
    release = models.ForeignKey("publishing.Release", on_delete=models.PROTECT, related_name="+")
    version = models.IntegerField()
    first = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="joined")
    guidelines = models.CharField(max_length=40)
    rules = models.JSONField(default=list)
    language = models.CharField(max_length=10)
    content = models.BinaryField()
    contact = models.BinaryField(default=b"")
    bad_faith = models.BinaryField(default=b"")
    state = models.CharField(max_length=12, default="open")
    received_at = models.DateTimeField()
    reader = models.ForeignKey(
        "accounts.User", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    claimed_at = models.DateTimeField(null=True)
    decided_at = models.DateTimeField(null=True)
    erased_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("received_at", "id")
        indexes = (
            models.Index(fields=("state", "received_at", "id"), name="the_reports"),
            models.Index(fields=("release", "version"), name="reports_of_a_version"),
        )

    def __str__(self) -> str:
        return f"report {self.id}"

    @property
    def lead(self) -> "Report":
        """The report whose decision is this one's: the first that said the same, or itself."""
        return self.first or self


class Evidence(models.Model):
    """A file that came with a report, sealed with its name; ``size`` is that of the file."""

    report = models.ForeignKey(Report, on_delete=models.CASCADE, related_name="evidence")
    number = models.IntegerField()
    size = models.BigIntegerField()
    content = models.BinaryField()

    class Meta:
        ordering = ("number",)
        constraints = (
            models.UniqueConstraint(fields=("report", "number"), name="one_file_a_number"),
        )

    def __str__(self) -> str:
        return f"evidence {self.number} of {self.report_id}"


class Appeal(models.Model):
    """An appeal of one side against a decision, once a side; ``content`` seals what it says.

    ``side`` is reporter or source; ``by`` who appealed for the source. ``state`` is open, deciding,
    granted or denied.
    """

    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="appeals")
    side = models.CharField(max_length=10)
    ruling = models.ForeignKey("Ruling", on_delete=models.PROTECT, related_name="appeals")
    state = models.CharField(max_length=12, default="open")
    content = models.BinaryField()
    by = models.ForeignKey("accounts.User", null=True, on_delete=models.SET_NULL, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(fields=("report", "side"), name="one_appeal_a_side"),
            models.UniqueConstraint(
                fields=("report",),
                condition=models.Q(state__in=("open", "deciding")),
                name="one_open_appeal_a_report",
            ),
        )

    def __str__(self) -> str:
        return f"appeal of the {self.side} on {self.report_id}"


class Ruling(models.Model):
    """A decision on a report or, where ``appeal`` names one, on an appeal.

    ``state`` is proposed (a second editor has to sign it), made (it is being carried out) or
    recorded. ``entry`` is its index in the record, which had ``since`` entries when it was made.
    ``reason`` is that of the retraction that follows, if one does; ``content`` seals the reasons,
    which the record makes public.
    """

    report = models.ForeignKey(Report, on_delete=models.PROTECT, related_name="rulings")
    appeal = models.ForeignKey(Appeal, null=True, on_delete=models.PROTECT, related_name="rulings")
    state = models.CharField(max_length=12)
    verdict = models.CharField(max_length=12)
    outcome = models.CharField(max_length=12)
    reason = models.CharField(max_length=20, blank=True)
    guidelines = models.CharField(max_length=40)
    rules = models.JSONField(default=list)
    content = models.BinaryField()
    by = models.JSONField(default=list)
    at = models.DateTimeField(db_index=True)
    since = models.BigIntegerField(default=0)
    entry = models.BigIntegerField(null=True)

    class Meta:
        ordering = ("pk",)
        indexes = (
            models.Index(
                fields=("at",), condition=models.Q(state="made"), name="rulings_to_carry_out"
            ),
        )

    def __str__(self) -> str:
        return f"{self.verdict} on {self.report_id}"


class Notice(models.Model):
    """A letter about a decision that has to be written, once: to one reporter, or to the source.

    Who writes it claims it first; one that was claimed and not sent in time is taken up again.
    """

    ruling = models.ForeignKey(Ruling, on_delete=models.CASCADE, related_name="notices")
    report = models.ForeignKey(Report, null=True, on_delete=models.CASCADE, related_name="+")
    claimed_at = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("pk",)
        indexes = (
            models.Index(
                fields=("claimed_at",), condition=models.Q(sent_at=None), name="notices_to_send"
            ),
        )
        constraints = (
            models.UniqueConstraint(fields=("ruling", "report"), name="one_notice_a_reporter"),
            models.UniqueConstraint(
                fields=("ruling",), condition=models.Q(report=None), name="one_notice_a_source"
            ),
        )

    def __str__(self) -> str:
        return f"notice of {self.ruling_id}"


class Arrival(models.Model):
    """That a report came from a network address, by the address's keyed digest; gone in a day."""

    digest = models.CharField(max_length=64)
    at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)
        indexes = (models.Index(fields=("digest", "at"), name="arrivals_of_an_address"),)

    def __str__(self) -> str:
        return f"arrival at {self.at}"

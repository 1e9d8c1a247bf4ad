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


class Arrival(models.Model):
    """That a report came from a network address, by the address's keyed digest; gone in a day."""

    digest = models.CharField(max_length=64)
    at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)
        indexes = (models.Index(fields=("digest", "at"), name="arrivals_of_an_address"),)

    def __str__(self) -> str:
        return f"arrival at {self.at}"

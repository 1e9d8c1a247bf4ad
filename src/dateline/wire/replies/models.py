"""The tables of replies. Every text and every address in them is sealed (`dateline.wire.vault`).

A secret link is kept as the SHA-256 of its token, and holds until ``expires_at``. Crash order: a
decision on a reply is committed first, as ``accepted``; the record's entry follows and, in its own
transaction, marks the row, so that a kill in between attaches it later, and only once.
"""

from django.db import models


class Link(models.Model):
    """What a secret link opens: whom it was sent to, sealed, when, and until when it holds.

    ``sent_at`` is empty until the letter is on its way; ``stripped`` says that address and passage
    were deleted, because nothing is asked any more.
    """

    id = models.CharField(max_length=32, primary_key=True)
    submission = models.ForeignKey(
        "desk.Submission", on_delete=models.CASCADE, related_name="%(class)ss"
    )
    content = models.BinaryField()
    token = models.CharField(max_length=64, unique=True)  # its SHA-256, never itself
    by = models.CharField(max_length=60)
    made_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)
    expires_at = models.DateTimeField()
    opened_at = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)
    outcome = models.CharField(max_length=12, blank=True)
    stripped = models.BooleanField(default=False)

    class Meta:
        abstract = True
        ordering = ("made_at", "id")
        indexes = (models.Index(fields=("stripped", "expires_at"), name="%(class)s_to_strip"),)


class Offer(Link):
    """A reply offered before publication; ``outcome`` is empty, ``replied`` or ``declined``."""

    deadline = models.DateTimeField()

    def __str__(self) -> str:
        return f"offer {self.id}"


class Confirmation(Link):
    """Somebody asked whether it is true; ``outcome`` is empty, ``confirmed`` or ``objected``.

    ``kind`` is partner, co-issuer or quoted.
    """

    kind = models.CharField(max_length=12)
    withdrawn_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"confirmation {self.id}"


class Waiver(models.Model):
    """Why somebody accused is offered no reply; it counts once a second editor has signed it.

    ``code`` is public (``safety``, ``unreachable``); the reasons are sealed.
    """

    submission = models.ForeignKey(
        "desk.Submission", on_delete=models.CASCADE, related_name="waivers"
    )
    code = models.CharField(max_length=12)
    content = models.BinaryField()
    by = models.JSONField(default=list)
    made_at = models.DateTimeField()
    signed_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"waiver for {self.submission_id}"


class Reply(models.Model):
    """A party's answer, on its way to the record.

    ``state``: ``unproven`` (the letter's link wasn't opened yet), ``writing``, ``waiting``,
    ``returned``, ``proposed`` (a second editor has to sign), ``accepted`` (to be attached once its
    release is out), ``attached``, ``refused``, ``moot`` (its release is removed). ``token`` is
    empty for one that was offered: the offer's link is its own. ``sender`` is a keyed digest of
    the address, for counting letters. ``entry`` is that of the record. ``erased_at``: since when
    the words and the address of one that the desk didn't take are gone.
    """

    id = models.CharField(max_length=32, primary_key=True)
    submission = models.ForeignKey(
        "desk.Submission", null=True, on_delete=models.SET_NULL, related_name="replies"
    )
    release = models.ForeignKey(
        "publishing.Release", null=True, on_delete=models.PROTECT, related_name="+"
    )
    offer = models.OneToOneField(Offer, null=True, on_delete=models.PROTECT, related_name="reply")
    content = models.BinaryField()
    token = models.CharField(max_length=64, unique=True, null=True)
    sender = models.CharField(max_length=64, blank=True, db_index=True)
    state = models.CharField(max_length=12, db_index=True)
    made_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    ruling = models.BinaryField(default=b"")
    rules = models.JSONField(default=list)
    guidelines = models.CharField(max_length=40, blank=True)
    by = models.JSONField(default=list)
    decided_at = models.DateTimeField(null=True)
    entry = models.BigIntegerField(null=True)
    erased_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("changed_at", "id")

    def __str__(self) -> str:
        return f"reply {self.id}"


class Demand(models.Model):
    """A source's own demand that two of its people approve each filing.

    ``ending`` is the approver who asks that it ends; another has to agree.
    """

    source = models.OneToOneField(
        "sources.Source", on_delete=models.CASCADE, related_name="demand", primary_key=True
    )
    by = models.CharField(max_length=60)
    since = models.DateTimeField()
    ending = models.CharField(max_length=60, blank=True)

    def __str__(self) -> str:
        return f"two approve for {self.source_id}"


class Assent(models.Model):
    """One of a source's people approves one filing: with a key's signature, or by saying so.

    ``key`` is the key of the signature, empty for somebody who said so, signed in. It is of
    ``filing_id`` alone: an edit makes another filing, which nobody has approved yet.
    """

    submission = models.ForeignKey(
        "desk.Submission", on_delete=models.CASCADE, related_name="assents"
    )
    filing_id = models.CharField(max_length=32)
    by = models.CharField(max_length=60)
    key = models.CharField(max_length=600, blank=True)
    at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(fields=("filing_id", "by", "key"), name="one_assent_a_person"),
        )

    def __str__(self) -> str:
        return f"assent of {self.by}"

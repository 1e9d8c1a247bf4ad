"""The tables of sources: who may speak, what of them was verified, which keys are theirs."""

from datetime import datetime

from django.db import models

ED25519_TEXT = 44  # the base64 of 32 bytes


class Source(models.Model):
    """An organisation or person who speaks; ``record_id`` stands for it in the record.

    ``total`` counts its releases; publishing keeps it, in the transaction of each.
    """

    slug = models.SlugField(unique=True, max_length=80)
    record_id = models.CharField(max_length=32, unique=True)
    name = models.CharField(max_length=300)
    kind = models.CharField(max_length=20, default="organization")
    domain = models.CharField(max_length=253)
    owner = models.CharField(max_length=300)
    payer = models.CharField(max_length=300, default="itself")
    agent = models.CharField(max_length=300, default="itself")
    categories = models.JSONField(default=list)
    added_at = models.DateTimeField()
    total = models.BigIntegerField(default=0)

    class Meta:
        ordering = ("name", "slug")

    def __str__(self) -> str:
        return self.name


class VerifiedField(models.Model):
    """One field of a source; ``method`` is empty where it wasn't verified.

    What the wire alone knows: ``sealed`` is a value that isn't published, ``token`` the digest of
    what a re-check looks for on the domain, ``checked_at`` and ``missed_at`` when it last looked,
    and since when it doesn't find it; ``changed_on`` when another value took a sealed one's place,
    ``warned_on`` when its people were told that its term is soon over.
    """

    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="fields")
    field = models.CharField(max_length=40)
    value = models.CharField(max_length=400)
    method = models.CharField(max_length=400, blank=True)
    at = models.DateField(null=True)
    evidence = models.CharField(max_length=1000, blank=True)
    sealed = models.BinaryField(default=b"")
    token = models.CharField(max_length=64, blank=True)
    checked_at = models.DateTimeField(null=True)
    missed_at = models.DateTimeField(null=True)
    changed_on = models.DateField(null=True)
    warned_on = models.DateField(null=True)

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"{self.field} of {self.source}"


class Logo(models.Model):
    """A source's logo, for the desk alone; one that looks like another's is ``held`` beside it.

    ``picture`` is a PNG of its own pixels; ``looks`` is what it is compared by, as
    `dateline.release.looks.format_looks` writes it.
    """

    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="logos")
    picture = models.BinaryField()
    looks = models.TextField()
    held = models.BooleanField()
    by = models.CharField(max_length=60)
    at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(fields=("source", "held"), name="one_logo_and_one_held"),
        )

    def __str__(self) -> str:
        return f"{'held logo' if self.held else 'logo'} of {self.source}"


class Challenge(models.Model):
    """A verification that was begun: a random token or code, of which its digest is kept.

    ``value`` seals what is to be verified. A code by telephone or letter has no digest until an
    operator makes it; so many ``tries`` were wrong. There is one of a field at a time.
    """

    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="challenges")
    field = models.CharField(max_length=40)
    value = models.BinaryField()
    digest = models.CharField(max_length=64, blank=True, db_index=True)
    tries = models.IntegerField(default=0)
    by = models.CharField(max_length=60)
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(fields=("source", "field"), name="one_challenge_a_field"),
        )

    def __str__(self) -> str:
        return f"verification of the {self.field} of {self.source}"


class SourceKey(models.Model):
    """A key a source approves with, in base64, and why it counts.

    ``kind`` is that of ``evidence``, which is kept in canonical form. Of a passkey ``credential``
    is the id that its authenticator knows it by, ``label`` what its owner calls it: neither is
    public.
    """

    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="keys")
    key = models.CharField(max_length=720, unique=True)
    kind = models.CharField(max_length=20)
    evidence = models.BinaryField()
    credential = models.CharField(max_length=1400, blank=True)
    label = models.CharField(max_length=80, blank=True)
    added_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"{self.kind} key of {self.source}"

    @property
    def is_passkey(self) -> bool:
        """Whether this is a passkey's key and no Ed25519 key of 32 bytes."""
        return len(self.key) != ED25519_TEXT


class Authorisation(models.Model):
    """Leave to file for a source, given by its own side to one account until a time.

    ``name`` is the agent as releases name it; ``categories`` are those it holds for, all where
    there is none. ``closed`` says that its end was stated.
    """

    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="authorisations")
    handle = models.CharField(max_length=60)
    name = models.CharField(max_length=300)
    categories = models.JSONField(default=list)
    since = models.DateTimeField()
    until = models.DateTimeField()
    by = models.CharField(max_length=60)
    revoked_at = models.DateTimeField(null=True)
    closed = models.BooleanField(default=False)

    class Meta:
        ordering = ("pk",)
        indexes = (models.Index(fields=("handle",), name="authorisations_of"),)

    def __str__(self) -> str:
        return f"{self.name} for {self.source}"

    def holds_at(self, now: datetime) -> bool:
        """Whether it is live at a time."""
        return self.revoked_at is None and self.since <= now < self.until


class Proposal(models.Model):
    """A suspension, or its end (``lifts``), that one editor proposed and another has to sign."""

    source = models.OneToOneField(Source, on_delete=models.CASCADE, related_name="proposal")
    lifts = models.BooleanField()
    reason = models.CharField(max_length=1000)
    until = models.DateTimeField(null=True)
    by = models.CharField(max_length=60)
    made_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"proposal about {self.source}"


class Suspension(models.Model):
    """A suspension as it was stated: with ``until`` empty it holds until it is lifted.

    One whose ``until`` isn't after its ``at`` lifts the one before it. The last says how it stands.
    """

    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="suspensions")
    entry = models.BigIntegerField(unique=True)
    at = models.DateTimeField()
    until = models.DateTimeField(null=True)
    reason = models.CharField(max_length=1000)
    editors = models.JSONField(default=list)

    class Meta:
        ordering = ("entry",)

    def __str__(self) -> str:
        return f"suspension of {self.source}"

    @property
    def lifts(self) -> bool:
        """Whether this ends a suspension instead of beginning one."""
        return self.until is not None and self.until <= self.at


class ProposedKey(models.Model):
    """A passkey that was made for a source and waits for a key of the source to sign it in."""

    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="proposed_keys")
    key = models.CharField(max_length=720, unique=True)
    credential = models.CharField(max_length=1400)
    label = models.CharField(max_length=80, blank=True)
    by = models.CharField(max_length=60)
    at = models.DateTimeField()

    class Meta:
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"key proposed for {self.source}"


class SourceStatement(models.Model):
    """What an entry about a source says, opened: ``source.json`` is made of these."""

    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="statements")
    entry = models.BigIntegerField(unique=True)
    statement = models.BinaryField()
    salt = models.CharField(max_length=64)
    pressed = models.BooleanField(default=False)

    class Meta:
        ordering = ("entry",)
        indexes = (
            models.Index(
                fields=("source",), condition=models.Q(pressed=False), name="pending_statements"
            ),
        )

    def __str__(self) -> str:
        return f"entry {self.entry} about {self.source}"

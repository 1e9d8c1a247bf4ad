"""The tables of publishing: releases, their versions and later acts, and the record's entries.

Ownership and crash order: an `Entry` is committed in the transaction that commits what it records.
Tiles follow, then a `Checkpoint` row, then the published checkpoint file, then the edition; a row
whose ``pressed`` is false has all of that still to come, or partly done, and doing it again is
harmless.
"""

from django.db import models

PENDING = models.Q(pressed=False)


class Entry(models.Model):
    """A leaf of the record, at its index; never changed, never deleted."""

    index = models.BigIntegerField(primary_key=True)
    leaf = models.BinaryField()

    class Meta:
        ordering = ("index",)

    def __str__(self) -> str:
        return f"entry {self.index}"


class Checkpoint(models.Model):
    """A head this wire signed. One row a size: the wire never signs two roots for one size."""

    size = models.BigIntegerField(primary_key=True)
    root = models.BinaryField()
    note = models.TextField()

    class Meta:
        ordering = ("size",)

    def __str__(self) -> str:
        return f"checkpoint of {self.size} entries"


class Cosignature(models.Model):
    """A witness's line on a checkpoint, the latest of it, verified before it is kept.

    ``witness`` is its verifier key; ``seconds`` is the POSIX time that the line states.
    """

    size = models.BigIntegerField(db_index=True)
    witness = models.TextField()
    line = models.TextField()
    seconds = models.BigIntegerField()

    class Meta:
        ordering = ("size", "witness")
        constraints = (
            models.UniqueConstraint(fields=("witness", "size"), name="one_line_a_witness"),
        )

    def __str__(self) -> str:
        return f"cosignature of {self.size} entries"


class Quorum(models.Model):
    """A checkpoint that met the wire's own policy, with the lines it had when it first did.

    Frozen: the entries that no earlier one covers are proven by this note for good. Until
    ``pressed``, the files of entries from index ``reached`` on may still carry the first proof.
    """

    size = models.BigIntegerField(primary_key=True)
    note = models.TextField()
    reached = models.BigIntegerField()
    pressed = models.BooleanField(default=False)

    class Meta:
        ordering = ("size",)
        indexes = (models.Index(fields=("size",), condition=PENDING, name="pending_quorums"),)

    def __str__(self) -> str:
        return f"quorum for {self.size} entries"


class Opening(models.Model):
    """What an entry about the wire itself says, opened: wire, guidelines, hand-overs of its key.

    ``proof`` is a hand-over's alone, once it is signed: under the checkpoint that both keys signed,
    for good.
    """

    entry = models.BigIntegerField(unique=True)
    statement = models.BinaryField()
    salt = models.CharField(max_length=64)
    proof = models.TextField(default="")

    class Meta:
        ordering = ("entry",)

    def __str__(self) -> str:
        return f"opening of entry {self.entry}"


class Release(models.Model):
    """A press release: a number for life. The ``…_place`` columns are its places in lists."""

    number = models.BigIntegerField(primary_key=True)
    source = models.ForeignKey("sources.Source", on_delete=models.PROTECT, related_name="+")
    first_published = models.DateTimeField(db_index=True)
    day = models.DateField()
    day_place = models.BigIntegerField()
    source_place = models.BigIntegerField()
    current = models.IntegerField()
    status = models.CharField(max_length=20, default="published")
    change_count = models.IntegerField(default=0)
    headline = models.TextField()
    language = models.CharField(max_length=35)
    text_digest = models.CharField(max_length=64, db_index=True)

    class Meta:
        ordering = ("number",)
        constraints = (
            models.UniqueConstraint(fields=("day", "day_place"), name="one_place_a_day"),
            models.UniqueConstraint(fields=("source", "source_place"), name="one_place_a_source"),
        )

    def __str__(self) -> str:
        return f"release {self.number}"

    @property
    def stand(self) -> tuple[int, int, int]:
        """What every page about it follows from: number, version, and how often it changed."""
        return self.number, self.current, self.change_count


class Placement(models.Model):
    """A release's place in the list of a category."""

    release = models.ForeignKey(Release, on_delete=models.CASCADE, related_name="placements")
    category = models.SlugField(max_length=80, db_index=False)
    place = models.BigIntegerField()

    class Meta:
        ordering = ("category", "place")
        constraints = (
            models.UniqueConstraint(fields=("category", "place"), name="one_place_a_category"),
        )

    def __str__(self) -> str:
        return f"{self.category} {self.place}"


class Category(models.Model):
    """A category in use, and how many releases stand in it."""

    slug = models.SlugField(primary_key=True, max_length=80)
    total = models.BigIntegerField(default=0)

    class Meta:
        ordering = ("slug",)

    def __str__(self) -> str:
        return self.slug


class Day(models.Model):
    """A day of the archive, and how many releases were published on it."""

    day = models.DateField(primary_key=True)
    total = models.BigIntegerField(default=0)

    class Meta:
        ordering = ("day",)

    def __str__(self) -> str:
        return self.day.isoformat()


class Version(models.Model):
    """One immutable version: canonical bytes as hashed, their salts, and its entry."""

    release = models.ForeignKey(Release, on_delete=models.PROTECT, related_name="versions")
    version = models.IntegerField()
    document = models.BinaryField()
    beside = models.BinaryField()
    filing = models.BinaryField()
    filing_id = models.CharField(max_length=32, unique=True)
    manifest = models.BinaryField()
    salts = models.BinaryField()
    approvals = models.BinaryField()
    erased = models.BooleanField(default=False)
    entry = models.BigIntegerField(unique=True)
    proof = models.TextField(blank=True)
    pressed = models.BooleanField(default=False)

    class Meta:
        ordering = ("release", "version")
        # A partial index: what waits to be pressed is found at once among a million that don't.
        indexes = (models.Index(fields=("release",), condition=PENDING, name="pending_versions"),)
        constraints = (
            models.UniqueConstraint(fields=("release", "version"), name="one_row_a_version"),
        )

    def __str__(self) -> str:
        return f"{self.release} version {self.version}"


class Translation(models.Model):
    """A filing that a release's filing names as the same text in another language."""

    release = models.ForeignKey(Release, on_delete=models.PROTECT, related_name="+")
    filing_id = models.CharField(max_length=32, db_index=True)

    class Meta:
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(fields=("release", "filing_id"), name="one_link_a_filing"),
        )

    def __str__(self) -> str:
        return f"{self.release} says the same as filing {self.filing_id}"


class Seal(models.Model):
    """A commitment to a filing under embargo: its entry says nothing about it until it is opened.

    ``sealed_salt`` is the salt in the vault; ``salt`` stands in the clear once the filing is
    published, and is erased with it. A filing that was edited or dropped leaves its seal closed.
    """

    filing_id = models.CharField(max_length=32, unique=True)
    entry = models.BigIntegerField(unique=True)
    entry_id = models.CharField(max_length=32)
    sealed_salt = models.BinaryField()
    salt = models.CharField(max_length=64, blank=True)
    proof = models.TextField(blank=True)
    pressed = models.BooleanField(default=False)

    class Meta:
        ordering = ("entry",)
        indexes = (models.Index(fields=("entry",), condition=PENDING, name="pending_seals"),)

    def __str__(self) -> str:
        return f"seal of filing {self.filing_id}"


class LaterAct(models.Model):
    """What was done to a release: its manifest and salt (erased: empty), and its entry."""

    release = models.ForeignKey(Release, on_delete=models.PROTECT, related_name="acts")
    version = models.IntegerField()
    act = models.CharField(max_length=20)
    manifest = models.BinaryField()
    salt = models.CharField(max_length=64)
    erases = models.JSONField(default=list)
    entry = models.BigIntegerField(unique=True)
    proof = models.TextField(blank=True)
    pressed = models.BooleanField(default=False)

    class Meta:
        ordering = ("entry",)
        indexes = (models.Index(fields=("release",), condition=PENDING, name="pending_acts"),)
        constraints = (
            models.UniqueConstraint(
                fields=("release", "version"),
                condition=models.Q(act="pressing"),
                name="one_pressing_a_version",
            ),
        )

    def __str__(self) -> str:
        return f"{self.act} of {self.release}"


class Change(models.Model):
    """A line of the corrections page: a correction or another act, in order of entry."""

    place = models.BigIntegerField(primary_key=True)
    release = models.ForeignKey(Release, on_delete=models.PROTECT, related_name="changes")
    version = models.IntegerField()
    kind = models.CharField(max_length=20)
    note = models.TextField(blank=True)
    at = models.DateTimeField()
    entry = models.BigIntegerField()

    class Meta:
        ordering = ("place",)

    def __str__(self) -> str:
        return f"{self.kind} of {self.release}"


class ImportedItem(models.Model):
    """An item of an archive that was taken in, by the digest of its key: an import resumes."""

    source = models.ForeignKey("sources.Source", on_delete=models.CASCADE, related_name="+")
    key = models.CharField(max_length=64)
    release = models.ForeignKey(Release, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(fields=("source", "key"), name="one_import_an_item"),
        )

    def __str__(self) -> str:
        return f"item of release {self.release_id}"

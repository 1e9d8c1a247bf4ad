from typing import Any

import django.db.models.deletion
from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from dateline.release.canonical import canonical_bytes


def keep_evidence(apps: Apps, _editor: BaseDatabaseSchemaEditor) -> None:
    """Write why each key counts as bundles carry it."""
    old: Any = apps.get_model("sources", "SourceKey")  # as it was before this migration
    for row in old.objects.all():
        by, signature = row.by or None, row.signature or None
        row.evidence = canonical_bytes({"by": by, "kind": row.kind, "signature": signature})
        row.save(update_fields=["evidence"])


class Migration(migrations.Migration):
    dependencies = [
        ("sources", "0003_verifying"),
    ]

    operations = [
        migrations.AlterField("sourcekey", "key", models.CharField(max_length=720, unique=True)),
        migrations.AddField("sourcekey", "evidence", models.BinaryField(default=b"")),
        migrations.AddField(
            "sourcekey", "credential", models.CharField(blank=True, max_length=1400, default="")
        ),
        migrations.AddField(
            "sourcekey", "label", models.CharField(blank=True, max_length=80, default="")
        ),
        migrations.RunPython(keep_evidence, migrations.RunPython.noop),
        migrations.RemoveField("sourcekey", "by"),
        migrations.RemoveField("sourcekey", "signature"),
        migrations.AlterField("sourcekey", "evidence", models.BinaryField()),
        migrations.AlterField(
            "sourcekey", "credential", models.CharField(blank=True, max_length=1400)
        ),
        migrations.AlterField("sourcekey", "label", models.CharField(blank=True, max_length=80)),
        migrations.CreateModel(
            name="ProposedKey",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=720, unique=True)),
                ("credential", models.CharField(max_length=1400)),
                ("label", models.CharField(blank=True, max_length=80)),
                ("by", models.CharField(max_length=60)),
                ("at", models.DateTimeField()),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="proposed_keys",
                        to="sources.source",
                    ),
                ),
            ],
            options={"ordering": ("pk",)},
        ),
    ]

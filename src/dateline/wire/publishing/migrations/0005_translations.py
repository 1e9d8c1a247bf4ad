"""Which filings a release's filings name as the same text, from those that were published."""

import json

import django.db.models.deletion
from django.db import migrations, models


def link(apps, schema_editor) -> None:  # type: ignore[no-untyped-def]
    """Read the links out of the filings that are here."""
    del schema_editor
    version, translation = (
        apps.get_model("publishing", name) for name in ("Version", "Translation")
    )
    rows = version.objects.filter(erased=False).only("release_id", "filing").order_by()
    for row in rows.iterator():
        filing = bytes(row.filing)
        if b'"translations":[]' in filing:
            continue
        for filing_id in dict.fromkeys(json.loads(filing)["translations"]):
            translation.objects.get_or_create(release_id=row.release_id, filing_id=filing_id)


class Migration(migrations.Migration):
    dependencies = [
        ("publishing", "0004_handovers"),
    ]

    operations = [
        migrations.CreateModel(
            name="Translation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("filing_id", models.CharField(db_index=True, max_length=32)),
                (
                    "release",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="publishing.release",
                    ),
                ),
            ],
            options={
                "ordering": ("pk",),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("release", "filing_id"), name="one_link_a_filing"
                    )
                ],
            },
        ),
        migrations.RunPython(link, migrations.RunPython.noop),
    ]

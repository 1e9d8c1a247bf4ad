"""Letters in the wire's own mailbox are sealed: their links open what is their readers' alone."""

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from dateline.wire.accounts.models import seal_letter


def seal(apps: Apps, _editor: BaseDatabaseSchemaEditor) -> None:
    """Seal the letters that are there."""
    for row in apps.get_model("accounts", "Letter").objects.iterator():
        row.sealed = seal_letter(row.body)
        row.save(update_fields=["sealed"])


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            "letter", "sealed", models.BinaryField(default=b""), preserve_default=False
        ),
        migrations.RunPython(seal, migrations.RunPython.noop),
        migrations.RemoveField("letter", "body"),
    ]

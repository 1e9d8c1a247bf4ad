from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("replies", "0002_approvals")]

    operations = [
        migrations.AddField(
            model_name="reply", name="erased_at", field=models.DateTimeField(null=True)
        ),
    ]

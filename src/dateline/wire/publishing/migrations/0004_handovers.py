from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("publishing", "0003_seals"),
    ]

    operations = [
        migrations.AddField(
            model_name="opening",
            name="proof",
            field=models.TextField(default=""),
        ),
    ]

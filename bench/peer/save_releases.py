"""Save releases as published Wagtail pages, as its editor does, and print the times as JSON.

Run by the peers' Python inside a site of ``wagtail start``: save_releases.py RELEASES.jsonl
"""

import json
import os
import sys
import time
from datetime import date
from html import escape
from pathlib import Path

import django

sys.path.insert(0, str(Path.cwd()))
os.environ["DJANGO_SETTINGS_MODULE"] = "newsroom.settings.production"
django.setup()

from django.db import transaction  # noqa: E402
from home.models import HomePage  # noqa: E402
from releases.models import ReleasePage  # noqa: E402


def save(home: HomePage, number: int, paragraphs: list[str]) -> None:
    """Save one release and publish it, in one transaction."""
    body = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs[1:] or paragraphs)
    page = ReleasePage(
        title=paragraphs[0][:255], slug=f"release-{number}", published=date(2026, 11, 20), body=body
    )
    with transaction.atomic():
        home.add_child(instance=page)
        page.save_revision().publish()


def main() -> None:
    """Save all of a file; print the processor time of all, and the seconds of each."""
    home = HomePage.objects.get()
    lines = Path(sys.argv[1]).read_text("utf-8").splitlines()
    texts = [json.loads(line)["paragraphs"] for line in lines]
    seconds, before = [], time.process_time()
    for number, paragraphs in enumerate(texts, 1):
        start = time.perf_counter()
        save(home, number, paragraphs)
        seconds.append(time.perf_counter() - start)
    print(json.dumps({"seconds": seconds, "cpu": time.process_time() - before}))


if __name__ == "__main__":
    main()

"""Bringing Django up, once a process, before any module with models is imported."""

import os

import django
from django.apps import apps


def boot() -> None:
    """Set Django up with Dateline's settings; a second call does nothing."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dateline.wire.settings")
    if not apps.ready:
        django.setup()

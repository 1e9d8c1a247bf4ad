"""The app's name for Django."""

from django.apps import AppConfig


class SourcesConfig(AppConfig):
    """`dateline.wire.sources`."""

    name = "dateline.wire.sources"
    label = "sources"

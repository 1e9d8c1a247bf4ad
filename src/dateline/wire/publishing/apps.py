"""The app's name for Django."""

from django.apps import AppConfig


class PublishingConfig(AppConfig):
    """`dateline.wire.publishing`."""

    name = "dateline.wire.publishing"
    label = "publishing"

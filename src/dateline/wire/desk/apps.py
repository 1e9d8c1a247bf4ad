"""The app's name for Django."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """`dateline.wire.desk`."""

    name = "dateline.wire.desk"
    label = "desk"

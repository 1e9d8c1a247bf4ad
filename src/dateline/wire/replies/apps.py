"""The app's name for Django."""

from django.apps import AppConfig


class RepliesConfig(AppConfig):
    """`dateline.wire.replies`."""

    name = "dateline.wire.replies"
    label = "replies"

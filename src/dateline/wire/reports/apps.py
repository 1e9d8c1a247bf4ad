"""The app's name for Django."""

from django.apps import AppConfig


class ReportsConfig(AppConfig):
    """`dateline.wire.reports`."""

    name = "dateline.wire.reports"
    label = "reports"

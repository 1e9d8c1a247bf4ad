"""The app's name for Django."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """`dateline.wire.accounts`."""

    name = "dateline.wire.accounts"
    label = "accounts"

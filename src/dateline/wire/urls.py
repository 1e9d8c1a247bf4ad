"""The wire's dynamic pages; everything else is the edition's files."""

from django.urls import path

from dateline.wire.health import health

urlpatterns = [
    path("health", health),
]

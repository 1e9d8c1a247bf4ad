"""The wire's dynamic pages; everything else is the edition's files."""

from django.urls import path

from dateline.wire.checking import check_a_copy
from dateline.wire.health import health

urlpatterns = [
    path("check/", check_a_copy),
    path("health", health),
]

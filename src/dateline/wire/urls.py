"""The wire's dynamic pages; everything else is the edition's files."""

from django.urls import include, path

from dateline.wire.checking import check_a_copy
from dateline.wire.health import health

urlpatterns = [
    path("check/", check_a_copy, name="check"),
    path("health", health, name="health"),
    path("account/", include("dateline.wire.accounts.urls")),
    path("desk/", include("dateline.wire.desk.urls")),
]

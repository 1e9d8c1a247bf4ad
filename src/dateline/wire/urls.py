"""The wire's dynamic pages; everything else is the edition's files."""

from django.urls import include, path

from dateline.wire.checking import check_a_copy
from dateline.wire.health import health
from dateline.wire.home import home

urlpatterns = [
    path("check/", check_a_copy, name="check"),
    path("health", health, name="health"),
    path("report/", include("dateline.wire.reports.urls")),
    path("account/", home, name="home"),
    path("account/", include("dateline.wire.accounts.urls")),
    path("desk/mine/reports/", include("dateline.wire.reports.source_urls")),
    path("desk/reports/", include("dateline.wire.reports.desk_urls")),
    path("desk/", include("dateline.wire.replies.desk_urls")),
    path("desk/sources/", include("dateline.wire.sources.urls")),
    path("desk/keys/<slug:slug>/", include("dateline.wire.sources.key_urls")),
    path("desk/", include("dateline.wire.desk.urls")),
    path("reply/", include("dateline.wire.replies.urls")),
]

handler403 = "dateline.wire.turning_away.forbidden"
handler404 = "dateline.wire.turning_away.absent"
handler429 = "dateline.wire.turning_away.too_often"  # allauth's limits

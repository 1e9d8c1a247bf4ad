"""The addresses at which a source reads decided reports, and appeals."""

from django.urls import path

from dateline.wire.reports import source_views

urlpatterns = [
    path("", source_views.decided, name="reports_mine"),
    path("<str:id_>/", source_views.one, name="report_mine"),
]

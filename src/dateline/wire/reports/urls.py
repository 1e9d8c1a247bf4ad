"""The addresses that readers report at."""

from django.urls import path

from dateline.wire.reports import reader_views

urlpatterns = [
    path("", reader_views.start, name="report-start"),
    path("<int:number>/<int:version>/", reader_views.write, name="report"),
    path("status/<str:token>/", reader_views.status, name="report-status"),
]

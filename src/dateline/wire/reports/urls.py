"""The addresses that readers report at."""

from django.urls import path

from dateline.wire.reports import figure_views, reader_views

urlpatterns = [
    path("", reader_views.start, name="report_start"),
    path("<int:number>/<int:version>/", reader_views.write, name="report"),
    path("status/<str:token>/", reader_views.status, name="report_status"),
    path("status/<str:token>/appeal/", reader_views.appeal, name="report_appeal"),
    path("figures/", figure_views.figures, name="report_figures"),
    path("figures.csv", figure_views.table, name="report_figures_csv"),
]

"""The addresses of reports at the desk."""

from django.urls import path

from dateline.wire.accounts.fresh import freshly
from dateline.wire.reports import desk_views

urlpatterns = [
    path("", desk_views.reports, name="reports"),
    path("<str:id_>/", desk_views.review, name="report_review"),
    path("<str:id_>/claim/", desk_views.claim_it, name="report_claim"),
    path("<str:id_>/decide/", desk_views.decide_it, name="report_decide"),
    path("<str:id_>/countersign/", freshly(desk_views.sign), name="report_countersign"),
    path("<str:id_>/join/", desk_views.join_it, name="report_join"),
    path("<str:id_>/conflict/", desk_views.conflict, name="report_conflict"),
    path("<str:id_>/evidence/<int:key>/", desk_views.evidence, name="report_evidence"),
]

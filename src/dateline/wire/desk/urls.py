"""The addresses of the desk."""

from django.urls import path

from dateline.wire.desk import review_views

urlpatterns = [
    path("", review_views.queue, name="queue"),
    path("<str:id_>/review/", review_views.review, name="review"),
    path("<str:id_>/claim/", review_views.claim_it, name="claim"),
    path("<str:id_>/decide/", review_views.decide, name="decide"),
    path("<str:id_>/countersign/", review_views.sign, name="countersign"),
    path("<str:id_>/conflict/", review_views.conflict, name="conflict"),
]

"""The addresses of the sources' pages, below ``desk/sources/``."""

from django.urls import path

from dateline.wire.accounts.fresh import freshly
from dateline.wire.sources import views

urlpatterns = [
    path("", views.sources, name="sources"),
    path("new/", freshly(views.add), name="add_source"),
    path("confirm/<str:token>/", views.confirm_address, name="confirm_address"),
    path("<slug:slug>/", views.source, name="source"),
    path("<slug:slug>/begin/", views.begin_field, name="begin"),
    path("<slug:slug>/answer/", views.answer_field, name="answer"),
    path("<slug:slug>/code/", freshly(views.tell_code), name="code"),
    path("<slug:slug>/record/", freshly(views.record_field), name="record_field"),
    path("<slug:slug>/agents/", freshly(views.agents), name="agents"),
    path("<slug:slug>/logo/", views.logo, name="logo"),
    path("<slug:slug>/logo/judge/", freshly(views.judge_logo), name="judge_logo"),
    path("<slug:slug>/logo/<int:id_>.png", views.logo_picture, name="logo_picture"),
    path("<slug:slug>/suspension/", freshly(views.suspension), name="suspension"),
]

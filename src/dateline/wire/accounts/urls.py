"""The addresses of accounts; allauth's stand beside them under ``account/``."""

from django.urls import include, path

from dateline.wire.accounts import views

urlpatterns = [
    path("invitation/<str:token>/", views.invitation, name="invitation"),
    path("mailbox/", views.mailbox, name="mailbox"),
    path("sessions/<int:key>/end/", views.end_session, name="end_session"),
    path("", include("allauth.urls")),
]

"""The addresses of replies at the desk."""

from django.urls import path

from dateline.wire.replies import desk_views

urlpatterns = [
    path("replies/", desk_views.replies, name="replies"),
    path("replies/<str:id_>/", desk_views.reply, name="reply"),
    path("approvers/", desk_views.approvers, name="approvers"),
    path("<str:id_>/assent/", desk_views.say_assent, name="assent"),
    path("<str:id_>/parties/", desk_views.parties, name="parties"),
]

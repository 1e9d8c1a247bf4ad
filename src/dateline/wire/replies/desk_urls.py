"""The addresses of replies at the desk."""

from django.urls import path

from dateline.wire.accounts.fresh import freshly
from dateline.wire.replies import desk_views

urlpatterns = [
    path("replies/", desk_views.replies, name="replies"),
    path("replies/<str:id_>/", desk_views.reply, name="reply"),
    path("approvers/", freshly(desk_views.approvers), name="approvers"),
    path("<str:id_>/assent/", desk_views.say_assent, name="assent"),
    path("<str:id_>/parties/", freshly(desk_views.parties, when=desk_views.waives), name="parties"),
]

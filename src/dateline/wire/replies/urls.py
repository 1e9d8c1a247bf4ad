"""The addresses of replies that need no account."""

from django.urls import path

from dateline.wire.replies import party_views

urlpatterns = [
    path("<int:number>/", party_views.begin, name="reply_begin"),
    path("offered/<str:token>/", party_views.offered, name="reply_offered"),
    path("written/<str:token>/", party_views.written, name="reply_written"),
    path("confirm/<str:token>/", party_views.confirming, name="reply_confirm"),
]

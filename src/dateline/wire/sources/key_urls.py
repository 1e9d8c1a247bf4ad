"""The addresses of the pages about a source's keys."""

from django.urls import path

from dateline.wire.sources import key_views

urlpatterns = [
    path("", key_views.keys, name="source_keys"),
    path("add/", key_views.add, name="add_source_key"),
    path("<int:id_>/key.json", key_views.proposed_file, name="proposed_key"),
    path("<int:id_>/sign-in/", key_views.sign_in, name="sign_key_in"),
    path("<int:id_>/look/", key_views.look, name="look_for_key"),
    path("<int:id_>/drop/", key_views.drop, name="drop_key"),
    path("<int:id_>/revoke/", key_views.revoke, name="revoke_key"),
]

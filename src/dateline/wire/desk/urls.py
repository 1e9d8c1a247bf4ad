"""The addresses of the desk."""

from django.urls import path

from dateline.wire.accounts.fresh import freshly
from dateline.wire.desk import (
    approval_views,
    author_views,
    decision_views,
    release_views,
    review_views,
    rules_views,
)

urlpatterns = [
    path("", review_views.queue, name="queue"),
    path("mine/", author_views.mine, name="mine"),
    path("new/", author_views.start, name="start"),
    path("guidelines/", rules_views.rules_trial, name="rules_trial"),
    path("releases/", release_views.releases, name="released"),
    path("releases/<int:number>/", release_views.release, name="release"),
    path("releases/<int:number>/correct/", release_views.correct, name="correct"),
    path(
        "releases/<int:number>/settle/",
        freshly(release_views.settle),
        name="settle_translation",
    ),
    path("releases/<int:number>/retraction/", release_views.ask, name="ask_retraction"),
    path(
        "releases/<int:number>/retraction/<str:id_>/",
        freshly(release_views.answer),
        name="answer_retraction",
    ),
    path("<str:id_>/edit/", author_views.edit, name="edit"),
    path("<str:id_>/save/", author_views.save, name="save"),
    path("<str:id_>/recall/", author_views.recall, name="recall"),
    path("<str:id_>/approval/", approval_views.approval, name="approval"),
    path("<str:id_>/approval/filing.json", approval_views.approval_file, name="approval_file"),
    path("<str:id_>/review/", review_views.review, name="review"),
    path("<str:id_>/claim/", review_views.claim_it, name="claim"),
    path(
        "<str:id_>/decide/", freshly(review_views.decide, when=review_views.accepts), name="decide"
    ),
    path("<str:id_>/countersign/", freshly(review_views.sign), name="countersign"),
    path("<str:id_>/breach/", freshly(review_views.breach), name="breach"),
    path("<str:id_>/decisions/<int:key>/", decision_views.decision, name="decision"),
    path("<str:id_>/decisions/<int:key>/appeal/", decision_views.make_appeal, name="appeal"),
    path(
        "<str:id_>/decisions/<int:key>/answer/",
        freshly(decision_views.give_answer),
        name="answer_appeal",
    ),
    path("<str:id_>/conflict/", review_views.conflict, name="conflict"),
]

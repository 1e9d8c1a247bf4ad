"""What every page of the wire's own is given: words, language, the wire, who is signed in."""

from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language

from dateline.press.stylesheet import STYLESHEET
from dateline.wire.accounts.queries import NOBODY, Actor, actor_of
from dateline.wire.served import served_wire
from dateline.wire.words import wire_words


def page_words(request: HttpRequest) -> dict[str, object]:
    """Return the values that every template of the wire's own pages may print."""
    language = get_language() or "en"
    return {
        "t": wire_words(language),
        "lang": language,
        "wire": settings.DATELINE_SITE,  # allauth has a `site` of its own
        "stylesheet": STYLESHEET,
        "actor": SimpleLazyObject(lambda: _actor(request)),
    }


def _actor(request: HttpRequest) -> Actor:
    """Return whose links a page shows, also one that everybody may open or that no view made."""
    held: Actor | None = getattr(request, "actor", None)
    user = getattr(request, "user", None)
    if held is not None or user is None:
        return held or NOBODY
    return actor_of(user, served_wire().clock())

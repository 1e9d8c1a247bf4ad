"""What every page of the wire's own is given: words, language, the wire, who is signed in."""

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language

from dateline.press.stylesheet import STYLESHEET
from dateline.wire.accounts.queries import NOBODY
from dateline.wire.words import wire_words


def page_words(request: HttpRequest) -> dict[str, object]:
    """Return the values that every template of the wire's own pages may print."""
    language = get_language() or "en"
    return {
        "t": wire_words(language),
        "lang": language,
        "wire": settings.DATELINE_SITE,  # allauth has a `site` of its own
        "stylesheet": STYLESHEET,
        "actor": getattr(request, "actor", NOBODY),
    }

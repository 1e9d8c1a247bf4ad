"""Whether the running wire is well, for whoever watches it."""

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_safe

from dateline.wire.publishing.models import Version
from dateline.wire.publishing.witnessed import latest_checkpoint


@require_safe
def health(request: HttpRequest) -> HttpResponse:
    """Say whether the database answers, and how much of the record is pressed."""
    del request
    try:
        last = latest_checkpoint()
        waiting = Version.objects.filter(pressed=False).count()
    except DatabaseError:
        return JsonResponse({"database": "gone"}, status=503)
    return JsonResponse({"database": "ok", "size": last.size if last else 0, "unpressed": waiting})

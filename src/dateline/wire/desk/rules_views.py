"""The chief editors' page on the guidelines: a draft rule set tried on the archive."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods

from dateline.guidelines import GuidelinesError
from dateline.guidelines.comparing import compare_sets
from dateline.guidelines.drafting import read_draft_set
from dateline.wire.access import actor_in
from dateline.wire.accounts.audit import note_act
from dateline.wire.desk.forms import files_in
from dateline.wire.errors import RefusedError, told
from dateline.wire.publishing.rule_sets import adopted_sets, rules_in_force
from dateline.wire.publishing.rule_trial import sum_up, try_rules
from dateline.wire.served import served_wire

MOST = 100
"""How many releases a page reads; the command `dateline guidelines try` reads as many as asked."""


@require_http_methods(["GET", "HEAD", "POST"])
def rules_trial(request: HttpRequest) -> HttpResponse:
    """Show the sets adopted; posted, say what a draft would hold anew, and what no longer."""
    wire = served_wire()
    asked = request.POST.get("last", "50")
    last = min(MOST, max(1, int(asked))) if asked.isdecimal() and len(asked) < 5 else 50
    context: dict[str, object] = {"adopted": adopted_sets(wire), "last": last, "most": MOST}
    status = 200
    if request.method == "POST":
        try:
            context |= _tried(request, last)
        except (GuidelinesError, RefusedError) as fault:
            context |= {"fault": told(fault, get_language())}
            status = 422
    return render(request, "desk/rules.html", context, status=status)


def _tried(request: HttpRequest, last: int) -> dict[str, object]:
    wire, actor = served_wire(), actor_in(request)
    files = files_in(request, "rules")
    if not files:
        raise RefusedError("fault_rules_file")
    before, after = rules_in_force(wire), read_draft_set(files[0].data)
    read = list(try_rules(wire, before, after, last))
    note_act(wire.clock(), actor.handle, "try rules", after.id, f"{len(read)} releases")
    return {
        "outcome": sum_up(before, after, read),
        "changes": compare_sets(before, after),
        "titles": {rule.id: rule.title for rule in rules_in_force(wire, get_language()).rules},
    }

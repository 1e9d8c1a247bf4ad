"""What an editor's form says, as values."""

from django.http import QueryDict

from dateline.wire.desk.actions.rule import Noted
from dateline.wire.desk.content import Ruled

MOST = 200
LONGEST = 4_000


def answers_in(form: QueryDict) -> Ruled:
    """Return the answers to findings: ``accept-DG-02=…``, ``overrule-DG-34=…``."""
    return Ruled(
        reasons=form.get("reasons", "").strip()[:LONGEST],
        accept=_by_rule(form, "accept-"),
        overrule=_by_rule(form, "overrule-"),
    )


def rules_in(form: QueryDict) -> list[str]:
    """Return the rules that a decision cites."""
    return form.getlist("rule")[:MOST]


def noted_in(form: QueryDict) -> list[Noted]:
    """Return the remarks to send back: ``remark=<start>:<end>``, its words, its comment."""
    found = []
    for place in form.getlist("remark")[:MOST]:
        start, _, end = place.partition(":")
        text = form.get(f"remark-{place}", "").strip()[:LONGEST]
        if text and start.isdecimal() and end.isdecimal() and int(start) <= int(end):
            excerpt = form.get(f"words-{place}", "")[:LONGEST]
            found.append(Noted(int(start), int(end), excerpt, text))
    return found


def _by_rule(form: QueryDict, prefix: str) -> dict[str, str]:
    names = [name for name in form if name.startswith(prefix)]
    named = {name.removeprefix(prefix): form.get(name, "") for name in names}
    return {rule: text.strip()[:LONGEST] for rule, text in named.items() if text.strip()}

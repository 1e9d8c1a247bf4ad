"""What the forms of the desk say, as values."""

from collections.abc import Iterable
from pathlib import PurePath

from django.http import HttpRequest, QueryDict
from msgspec.structs import replace

from dateline.wire.desk.actions.rule import Noted
from dateline.wire.desk.content import Draft, Hour, Ruled
from dateline.wire.desk.writing import MAX_FILE_BYTES, Sent
from dateline.wire.errors import RefusedError

MOST = 200
LONGEST = 4_000
LONGEST_PLACE = 300
MOST_LINKED = 50


def page_in(query: QueryDict) -> int:
    """Return which page of a list is asked for, from 1."""
    asked = query.get("page", "1")
    return max(1, int(asked)) if asked.isdecimal() and len(asked) < 7 else 1


def answers_in(form: QueryDict) -> Ruled:
    """Return the answers to findings: ``accept-DG-02=…``, ``overrule-DG-34=…``."""
    return Ruled(
        reasons=form.get("reasons", "").strip()[:LONGEST],
        accept=_by_rule(form, "accept-"),
        overrule=_by_rule(form, "overrule-"),
        breach=form.get("breach", "").strip()[:LONGEST_PLACE],
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


def draft_in(form: QueryDict, before: Draft) -> Draft:
    """Return the draft that a form holds; pictures are those it had before."""
    kind, note = form.get("class", ""), form.get("note", "").strip()[:LONGEST]
    return replace(
        before,
        data=form.get("text", "").replace("\r\n", "\n").encode(),
        agent=form.get("agent", "").strip()[:300] or None,
        payer=form.get("payer", "").strip()[:300] or None,
        categories=tuple(form.get("categories", "").split())[:20],
        correction=(kind, note) if kind else None,
        translations=numbers_in(form.get("translations", "").split()),
        embargo=_hour_in(form),
    )


def _hour_in(form: QueryDict) -> Hour | None:
    local = form.get("embargo", "").strip()[:40]
    return Hour(local, form.get("embargo-zone", "UTC")[:60]) if local else None


def numbers_in(texts: Iterable[str]) -> tuple[int, ...]:
    """Return the numbers of releases that a form names; what is none names release 0."""
    numbers = [int(text) if text.isdecimal() and len(text) < 16 else 0 for text in texts]
    return tuple(dict.fromkeys(numbers))[:MOST_LINKED]


def revision_in(form: QueryDict) -> int:
    """Return the revision at which a draft was opened; 0, which is none, where a form has none."""
    text = form.get("revision", "")
    return int(text) if text.isdecimal() and len(text) < 10 else 0


def files_in(request: HttpRequest, name: str) -> list[Sent]:
    """Return uploaded files, under plain names; raises `RefusedError` for one that is too large."""
    found = []
    for file in request.FILES.getlist(name):
        if (file.size or 0) > MAX_FILE_BYTES:
            raise RefusedError("fault_file_size", most=MAX_FILE_BYTES)
        plain = PurePath((file.name or "file").replace("\\", "/")).name
        found.append(Sent(plain[-120:], file.read()))
    return found


def _by_rule(form: QueryDict, prefix: str) -> dict[str, str]:
    names = [name for name in form if name.startswith(prefix)]
    named = {name.removeprefix(prefix): form.get(name, "") for name in names}
    return {rule: text.strip()[:LONGEST] for rule, text in named.items() if text.strip()}

"""What the forms of replies say, as values; a limit that is passed is said in a sentence."""

from typing import Final

from django.http import QueryDict

from dateline.wire.replies.actions.ask import LONGEST_OBJECTION, Question
from dateline.wire.replies.actions.offer import Terms
from dateline.wire.replies.content import Written
from dateline.wire.replies.writing import LANGUAGES, clean

FIELD: Final = 20_000
"""The longest field that is read at all; limits below it are said in a sentence."""
LETTER_LANGUAGES: Final = ("en", "fa")


def written_in(form: QueryDict, before: Written | None = None) -> Written:
    """Return the reply that a form holds; what it can't say is as it was before."""
    return Written(
        party=_line(form, "party"),
        role=_line(form, "role"),
        identified="" if before is None else before.identified,
        language=_line(form, "language"),
        text=clean(form.get("text", "")[:FIELD]),
        address=_line(form, "address") if before is None else before.address,
    )


def terms_in(form: QueryDict) -> Terms:
    """Return the terms of an offer."""
    return Terms(
        party=_line(form, "party"),
        role=_line(form, "role"),
        address=_line(form, "address"),
        deadline=_line(form, "deadline"),
        zone=_line(form, "zone"),
        whole=form.get("whole") == "yes",
        language=letter_language(form),
    )


def question_in(form: QueryDict) -> Question:
    """Return whom a form asks to confirm."""
    return Question(
        party=_line(form, "party"),
        kind=_line(form, "kind"),
        role=_line(form, "role"),
        address=_line(form, "address"),
        language=letter_language(form),
    )


def objection_in(form: QueryDict) -> str | None:
    """Return an objection's words; ``None`` where the form confirms."""
    if form.get("act") != "object":
        return None
    return clean(form.get("objection", "")[: LONGEST_OBJECTION + 1])


def overrulings_in(form: QueryDict) -> dict[str, str]:
    """Return why findings are overruled: ``overrule-DG-34=…``."""
    names = [name for name in form if name.startswith("overrule-")][:40]
    return {name.partition("-")[2]: form.get(name, "").strip()[:4_000] for name in names}


def letter_language(form: QueryDict) -> str:
    """Return the language of a letter: one that there are words for."""
    asked = form.get("letter", "en")
    return asked if asked in LETTER_LANGUAGES else "en"


def language_like(tag: str) -> str:
    """Return the language of the list that is nearest to a tag."""
    primary = tag.partition("-")[0].lower()
    return primary if primary in LANGUAGES else "en"


def _line(form: QueryDict, name: str) -> str:
    return " ".join(clean(form.get(name, "")[:FIELD]).split())

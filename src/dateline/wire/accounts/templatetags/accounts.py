"""What pages of accounts show: fields in the wire's own words, browsers by name, what waits."""

from datetime import date, datetime

from django import template
from django.forms import BoundField
from django.http import HttpRequest

from dateline.wire.accounts.browsers import named
from dateline.wire.accounts.fresh import Waiting, waiting_act
from dateline.wire.sentences import Value, at_minute, filled, on_day
from dateline.wire.words import wire_words

register = template.Library()
register.filter("named", named)


@register.simple_tag(takes_context=True)
def words(context: template.Context, name: str, **values: str | int | date) -> str:
    """Return words of ours with values, each as the page's language writes it."""
    language = str(context["lang"])
    written = {key: _written(value) for key, value in values.items()}
    return filled(wire_words(language)[name], written, language)


def _written(value: str | int | date) -> Value:
    if isinstance(value, datetime):
        return at_minute(value)
    return on_day(value) if isinstance(value, date) else value


@register.filter
def moment(when: datetime, language: str) -> str:
    """Return day and minute, as a language writes them."""
    return at_minute(when)(language)


@register.inclusion_tag("accounts/field.html")
def field(
    bound: BoundField, label: str, how: str = "", *, first: bool = False
) -> dict[str, object]:
    """Show a field of allauth's under a label of ours, without its placeholder.

    ``how`` is said beneath it; ``first``: it has the focus when the page opens.
    """
    told = [f"{bound.auto_id}-how"] * bool(how) + [f"{bound.auto_id}-fault"] * bool(bound.errors)
    attributes: dict[str, object] = {
        "placeholder": False,
        "dir": "auto" if bound.name == "name" else "ltr",
    }
    if told:
        attributes["aria-describedby"] = " ".join(told)
    if first:
        attributes["autofocus"] = True
    shown = bound.as_widget(attrs=attributes)  # type: ignore[arg-type]  # False leaves one out
    return {"bound": bound, "label": label, "how": how, "shown": shown}


@register.simple_tag(takes_context=True)
def what_waits(context: template.Context) -> Waiting | None:
    """Return what is held back until somebody has shown who they are."""
    request: HttpRequest = context["request"]
    return waiting_act(request)

"""Words with something in them: ``{% say t.role_for role=… source=… %}``."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from django import template
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString

from dateline.guidelines import Finding, Rule

register = template.Library()


@register.simple_tag
def say(pattern: str, **values: object) -> SafeString:
    """Return words with values in their braces, each escaped and told apart in direction."""
    isolated = {name: format_html("<bdi>{}</bdi>", value) for name, value in values.items()}
    return SafeString(conditional_escape(pattern).format(**isolated))


_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@register.filter
def days_apart(text: str) -> SafeString:
    """Return a text with its ISO days told apart: Persian would read them from the other end."""
    return SafeString(_ISO_DAY.sub(r"<bdi>\g<0></bdi>", conditional_escape(text)))


@register.filter
def word(table: Mapping[str, str], name: str) -> str:
    """Return a word of a table by a name made of parts: ``t|word:role``."""
    return table.get(name, name)


_GRAVE = ("block", "fix", "ask", "note")


class _Found(Protocol):
    """A finding as a page tells it."""

    finding: Finding
    rule: Rule


@register.simple_tag
def gravest(marks: Sequence[int], findings: Sequence[_Found]) -> str:
    """Return the gravest severity of the findings that lie over some words."""
    present = {findings[index].finding.severity for index in marks}
    return next(severity for severity in _GRAVE if severity in present)


@register.simple_tag
def rule_at(index: int, findings: Sequence[_Found]) -> str:
    """Return the id of a finding's rule."""
    return findings[index].rule.id


@register.simple_tag
def since(moment: datetime, now: datetime, table: Mapping[str, str]) -> str:
    """Return how long ago something was, in the largest unit that fits."""
    minutes = max(0, int((now - moment).total_seconds() // 60))
    if minutes < 60:
        return table["since_minutes"].format(count=minutes)
    if minutes < 48 * 60:
        return table["since_hours"].format(count=minutes // 60)
    return table["since_days"].format(count=minutes // (24 * 60))

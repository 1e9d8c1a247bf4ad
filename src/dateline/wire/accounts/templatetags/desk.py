"""Words with something in them: ``{% say t.role_for role=… source=… %}``."""

from collections.abc import Mapping

from django import template
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_tag
def say(pattern: str, **values: object) -> SafeString:
    """Return words with values in their braces, each escaped and told apart in direction."""
    isolated = {name: format_html("<bdi>{}</bdi>", value) for name, value in values.items()}
    return SafeString(conditional_escape(pattern).format(**isolated))


@register.filter
def word(table: Mapping[str, str], name: str) -> str:
    """Return a word of a table by a name made of parts: ``t|word:role``."""
    return table.get(name, name)

"""The templates: autoescaped, strict about what isn't there, every value made inert."""

import functools

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from dateline.press import calendar
from dateline.press.inline import inert, safe_url


def render(file: str, **values: object) -> str:
    """Return a template file of this package filled with values."""
    return _environment().get_template(file).render(**values)


@functools.cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("dateline.press"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters["day"] = calendar.day
    environment.filters["minute"] = calendar.minute
    environment.filters["clock"] = calendar.clock
    environment.filters["number"] = calendar.number
    environment.filters["share"] = calendar.share
    environment.filters["weekday_and_day"] = calendar.weekday_and_day
    environment.filters["safe_url"] = safe_url
    return environment


def _finalize(value: object) -> object:
    """Take the power of control characters from whatever is printed that isn't HTML yet."""
    if value is None:
        raise ValueError("A template prints no value that isn't there.")
    if isinstance(value, str) and not isinstance(value, Markup):
        return inert(value)
    return value

"""A short plain name for what a session runs in, told from how a browser names itself.

Browsers name others beside themselves ("Chrome … Safari … Edg"), so the first that is found counts:
whoever builds on another stands before it. What names itself otherwise has no name here.
"""

from typing import Final, NamedTuple

_BROWSERS: Final = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Vivaldi", "Vivaldi"),
    ("YaBrowser", "Yandex"),
    ("FxiOS", "Firefox"),
    ("Firefox", "Firefox"),
    ("CriOS", "Chrome"),
    ("Chrome", "Chrome"),
    ("Chromium", "Chromium"),
    ("Version/", "Safari"),
)
_SYSTEMS: Final = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
)


class Named(NamedTuple):
    """A browser and the system it runs on; empty where it doesn't say."""

    browser: str
    system: str


def named(user_agent: str) -> Named:
    """Return what a browser calls itself in its requests, shortly."""
    return Named(_first(_BROWSERS, user_agent), _first(_SYSTEMS, user_agent))


def _first(names: tuple[tuple[str, str], ...], user_agent: str) -> str:
    return next((name for mark, name in names if mark in user_agent), "")
